"""An edited Word draft -> Draft -> Edits -> Brief: the way back."""

from publisher.edits.altered import altered
from publisher.edits.compose import compose
from publisher.edits.covering import covered
from publisher.edits.dump import dump
from publisher.edits.elsewhere import elsewhere
from publisher.edits.following import misquoted, without_quotations
from publisher.edits.margin import annotated
from publisher.edits.places import names_of
from publisher.edits.printed import printed
from publisher.edits.pull import pull, replayed
from publisher.edits.read import read, untouched
from publisher.edits.replay import replay
from publisher.edits.schema import load

__all__ = [
    "altered",
    "annotated",
    "compose",
    "covered",
    "dump",
    "elsewhere",
    "load",
    "misquoted",
    "names_of",
    "printed",
    "pull",
    "read",
    "replay",
    "replayed",
    "untouched",
    "without_quotations",
]
