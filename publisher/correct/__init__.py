"""NAME.corrections.yaml + Article -> the article and its items as the user says they are."""

import posixpath

from publisher.correct.amend import apply, complete
from publisher.correct.schema import load

__all__ = ["apply", "beside", "complete", "load"]


def beside(path: str) -> str:
    """Where the corrections of the article at ``path`` are looked for: ``NAME.corrections.yaml`` in its folder."""
    return posixpath.splitext(path)[0] + ".corrections.yaml"
