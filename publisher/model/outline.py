"""An outline as read: which parts of which articles a brief draws on, what it takes from them, and where it says so."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from publisher.model.brief import SourceRef
from publisher.source import Place

Kind = Literal["goal", "measure", "metric"]
ColumnName = Literal["indicator", "value", "period", "status", "source"]
Axis = Literal["indicator", "region", "source"]
Take = Literal["passages", "paragraphs", "sentences"]
Order = Literal["source", "importance"]
Form = Literal["list", "table"]
EvidenceAt = Literal["appendix", "none"]


@dataclass(frozen=True, slots=True)
class FromArticle:
    """Sections of one article, each with those below it; neither headings nor numbers: the whole article.

    ``heading`` is searched in headings, ``asked`` is how the outline wrote it.  ``numbers`` count the headings from 1;
    0 is the lead before the first.
    """

    article: str
    place: Place
    heading: re.Pattern[str] | None = None
    asked: str = ""
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FromTopic:
    """What speaks most of the words; ``articles`` are source ids.

    ``take`` passages: at most ``limit`` paragraphs, and where less than half of the sentences of one speak of it, only
    these; paragraphs: whole in any case; sentences: at most ``limit`` sentences of any paragraphs.
    """

    words: tuple[str, ...]
    articles: tuple[str, ...]
    place: Place
    limit: int
    take: Take = "passages"


Selector = FromArticle | FromTopic


@dataclass(frozen=True, slots=True)
class Pick:
    """Which items of one kind are taken, and how they are shown.

    ``limit`` None: all.  ``match`` and ``without`` are searched in an item's words; ``statuses`` empty: any.
    ``order`` is that of the printed list; ``title`` empty: the outline's label for the kind.  ``columns`` are those of
    a table, empty: the usual ones.
    """

    kind: Kind
    place: Place
    limit: int | None = None
    match: re.Pattern[str] | None = None
    without: re.Pattern[str] | None = None
    statuses: tuple[str, ...] = ()
    order: Order = "source"
    title: str = ""
    group: bool = False
    form: Form = "list"
    columns: tuple[ColumnName, ...] = ()


@dataclass(frozen=True, slots=True)
class Indicator:
    """An indicator by its name as printed, and other names it goes by."""

    name: str
    place: Place
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """A matrix of indicators against regions or sources: one of ``rows`` and ``columns`` is ``indicator``."""

    rows: Axis
    columns: Axis
    indicators: tuple[Indicator, ...]
    title: str
    place: Place


@dataclass(frozen=True, slots=True)
class SectionPlan:
    """A section to be filled; what it does not ask for (a kind of item, a comparison) is None.

    ``show`` is the order in which the kinds are printed.
    """

    id: str
    title: str
    place: Place
    selectors: tuple[Selector, ...] = ()
    goals: Pick | None = None
    measures: Pick | None = None
    metrics: Pick | None = None
    show: tuple[Kind, ...] = ("goal", "measure", "metric")
    comparison: Comparison | None = None
    text: tuple[str, ...] = ()
    note: str = ""
    sections: tuple["SectionPlan", ...] = ()


@dataclass(frozen=True, slots=True)
class SummaryPlan:
    """The opening box: the most telling goals and metrics of the whole brief, None: none of that kind."""

    title: str
    goals: Pick | None
    metrics: Pick | None


@dataclass(frozen=True, slots=True)
class Outline:
    """One audience's outline with all that it inherits.

    ``name`` is the file's without its ending; ``style`` a style's name or a path, resolved like those of ``sources``
    against the file that says it.  ``labels`` are the words printed for kinds, columns and states.  ``places`` tells
    where each source id was given, ``texts`` the files read, for problems that only show against the articles.
    """

    name: str
    path: str
    title: str
    sources: tuple[SourceRef, ...]
    sections: tuple[SectionPlan, ...]
    labels: Mapping[str, str]
    subtitle: str = ""
    audience: str = ""
    issuer: str = ""
    style: str = ""
    summary: SummaryPlan | None = None
    evidence: EvidenceAt = "appendix"
    contents: bool = True
    tidy: bool = True
    places: Mapping[str, Place] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict, repr=False)
