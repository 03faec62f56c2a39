"""An edited Word draft -> Draft -> Edits -> Brief: the way back.

Its steps are ``reading/`` a draft, ``pulling/`` edits from it, ``keeping/`` them as text and ``replaying/`` them into
the brief.  All ask ``naming/`` which statement is which, and ``saying/`` whether two texts say the same.  ``compare/``
sets two drafts side by side.
"""

from publisher.edits.keeping.compose import compose
from publisher.edits.keeping.covering import covered
from publisher.edits.keeping.dump import dump
from publisher.edits.keeping.schema import load
from publisher.edits.naming.following import misquoted, without_quotations
from publisher.edits.pulling.elsewhere import elsewhere, misnamed
from publisher.edits.pulling.places import names_of
from publisher.edits.pulling.pull import pull, replayed
from publisher.edits.reading.read import read, untouched
from publisher.edits.replaying.altered import altered
from publisher.edits.replaying.margin import annotated
from publisher.edits.replaying.printed import printed
from publisher.edits.replaying.replay import replay

__all__ = [
    "altered",
    "annotated",
    "compose",
    "covered",
    "dump",
    "elsewhere",
    "load",
    "misnamed",
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
