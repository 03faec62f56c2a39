"""A quantity in its clause, sentence, paragraph and section -> all that tells of its time."""

from typing import NamedTuple

from publisher.extract.times.articles.outlooks import Outlook
from publisher.extract.times.articles.present import Present


class Setting(NamedTuple):
    """What surrounds a quantity: its clause, the clause up to it, its sentence up to the clause and after it.

    ``above`` is what the paragraph says before the sentence, ``whole`` is all of the paragraph.  ``period`` governs the
    quantity, None where none does; it is ``lent`` where another paragraph, the title or the heading names it, and
    ``named`` where the clause itself or the one before it does; ``naming`` is the sentence of the paragraph that names
    it, empty where none does.  ``present`` is when the article speaks.  What a change ``starts`` from has no period but
    the one that is told of it: 由上年的75%上升到92%.  It is ``framed`` where a sentence above
    has set out that all that follows is to be done: 要抓好三件事。
    """

    clause: str
    before: str
    earlier: str
    later: str
    above: str
    whole: str
    period: str | None
    outlook: Outlook
    lent: bool = False
    named: bool = False
    naming: str = ""
    present: Present | None = None
    starts: bool = False
    framed: bool = False
