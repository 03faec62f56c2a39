"""An outline as read: which parts of which articles a brief draws on, what it takes from them, and where it says so."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from publisher.model.brief import Masthead, Remark, SourceRef
from publisher.source import Place

Kind = Literal["goal", "measure", "metric"]
ColumnName = Literal["indicator", "value", "change", "period", "status", "region", "source"]
Axis = Literal["indicator", "region", "source", "year"]
CompareAxis = Literal[Axis, "status"]
FigureKind = Literal["level", "growth", "share", "rank"]
Take = Literal["passages", "paragraphs", "sentences"]
Order = Literal["source", "importance", "value"]
ChartKind = Literal["bar", "column", "line", "progress"]
By = Literal["lead", "article", "status", "none"]
Form = Literal["list", "table"]
EvidenceAt = Literal["appendix", "footnotes", "comments", "none"]


@dataclass(frozen=True, slots=True)
class FromArticle:
    """Sections of one article, each with those below it; neither headings nor numbers: the whole article.

    ``heading`` is searched in headings, ``asked`` is how the outline wrote it.  ``numbers`` count the headings from 1;
    0 is the lead before the first.  Of these only the paragraphs that begin as ``opening`` says (``opens``: how the
    outline wrote it, and where), None: all.  ``place`` is that of the heading or the numbers, if any are asked for.
    """

    article: str
    place: Place
    heading: re.Pattern[str] | None = None
    asked: str = ""
    numbers: tuple[int, ...] = ()
    opening: re.Pattern[str] | None = None
    opens: str = ""
    opens_place: Place | None = None


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
class Least:
    """An amount that a metric must reach: ``amount`` multiplied out in ``unit`` (empty: whatever its unit)."""

    amount: Decimal
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Exclusion:
    """An item that is kept out, by its id or by words that it holds."""

    asked: str
    pattern: re.Pattern[str]
    place: Place


@dataclass(frozen=True, slots=True)
class Sought:
    """Words that are hidden or replaced, as they are asked for and found."""

    asked: str
    pattern: re.Pattern[str]
    place: Place


@dataclass(frozen=True, slots=True)
class OwnItem:
    """A goal, measure or metric in the editor's own words."""

    kind: Kind
    remark: Remark
    place: Place


@dataclass(frozen=True, slots=True)
class Secrets:
    """What no part of the brief may show: ``names`` wherever one of them stands, and all amounts if ``numbers``.

    ``entries`` are the names as the outline asks for them.
    """

    names: tuple[re.Pattern[str], ...] = ()
    numbers: bool = False
    entries: tuple[Sought, ...] = ()


@dataclass(frozen=True, slots=True)
class Pick:
    """Which items of one kind are taken, and how they are shown.

    ``limit`` None: all.  ``match`` and ``without`` are searched in an item's words; ``statuses``, ``periods`` and
    ``regions`` empty: any; ``least`` None: any amount.  ``order`` is that of the printed list; ``by`` what it is
    grouped by, None: by article where there are several.  ``title`` empty: the outline's label for the kind.
    ``states``: whether measures say if they are done or planned, None: where a list mixes both, the rarer ones.
    ``form`` None: a table if it has rows enough, else a list.  ``columns`` are those of a table, empty: the usual ones.
    """

    kind: Kind
    place: Place
    limit: int | None = None
    match: re.Pattern[str] | None = None
    without: re.Pattern[str] | None = None
    statuses: tuple[str, ...] = ()
    periods: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    least: Least | None = None
    order: Order = "source"
    title: str = ""
    by: By | None = None
    states: bool | None = None
    form: Form | None = "list"
    columns: tuple[ColumnName, ...] = ()


@dataclass(frozen=True, slots=True)
class Indicator:
    """An indicator by its name as printed, and other names it goes by.

    Only its figures of the ``kind`` are meant (None: of any; ``level`` is any amount, ``share`` any rate), and of these
    only those that can be told in the ``unit`` (empty: in the one that most have).
    """

    name: str
    place: Place
    also: tuple[str, ...] = ()
    kind: FigureKind | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A matrix of two different axes; where none of them is ``indicator`` there is one indicator only.

    ``turns``: they may change places where there would be too many columns, for the outline says neither.
    """

    rows: CompareAxis
    columns: CompareAxis
    indicators: tuple[Indicator, ...]
    title: str
    place: Place
    turns: bool = False


@dataclass(frozen=True, slots=True)
class ChartPlan:
    """A picture of what metrics tell of one indicator along an axis, or of several side by side."""

    kind: ChartKind
    indicators: tuple[Indicator, ...]
    by: Axis
    title: str
    place: Place


@dataclass(frozen=True, slots=True)
class SectionPlan:
    """A section to be filled; what it does not ask for (a kind of item, a comparison) is None.

    ``show`` is the order in which the kinds are printed; ``note_source`` tells in words where the note is from.
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
    chart: ChartPlan | None = None
    text: tuple[str, ...] = ()
    note: str = ""
    note_source: str = ""
    items: tuple[OwnItem, ...] = ()
    excluded: tuple[Exclusion, ...] = ()
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
    against the file that says it, at ``style_place`` (None: nobody says it).  ``labels`` are the words printed for
    kinds, columns and states; ``glossary`` says which words are printed in the place of others, ``reworded``
    where it does.  ``thesaurus`` groups names of the same indicator.  ``places`` tells where each source id
    was given, ``files`` where the path of each article or correction is named,
    ``texts`` the files read, for problems that only show against the articles.
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
    style_place: Place | None = None
    summary: SummaryPlan | None = None
    masthead: Masthead | None = None
    evidence: EvidenceAt = "appendix"
    contents: bool = True
    tidy: bool = True
    glossary: Mapping[str, str] = field(default_factory=dict)
    reworded: tuple[Sought, ...] = ()
    secrets: Secrets = Secrets()
    excluded: tuple[Exclusion, ...] = ()
    thesaurus: tuple[tuple[str, ...], ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict)
    files: Mapping[str, Place] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict, repr=False)
