"""An edited Word draft -> Draft -> Edits -> Brief: the way back."""

from publisher.edits.printed import printed
from publisher.edits.pull import pull, replayed
from publisher.edits.read import read
from publisher.edits.replay import replay

__all__ = ["printed", "pull", "read", "replay", "replayed"]
