"""A figure in its paragraph -> the setting that tells of its time: clause, sentence, and the period that governs."""

import re

from publisher.extract import periods
from publisher.extract.quantities import Quantity
from publisher.extract.text import boundaries
from publisher.extract.text.boundaries import Boundaries
from publisher.extract.times.articles import titles
from publisher.extract.times.articles.outlooks import Outlook
from publisher.extract.times.aspects import framing
from publisher.extract.times.aspects.settings import Setting
from publisher.extract.times.figures import baselines, paragraphs, statuses
from publisher.extract.times.moods import AFTERWARDS
from publisher.extract.times.reach import asides, parts, scopes, yardsticks
from publisher.extract.times.reach.scopes import Scope

_ONCE_BUILT = re.compile("(?:项目|全部)?(?:建成)?(?:达产|投产|建成|投用)后")  # not in the year that it is begun
_AT_FULL_SCALE = re.compile("(?:项目|工程|全部|全面|完全|[一二三]期)?(?:达产|满产)后")  # nor in that of a trial
_AS_THINGS_ARE = re.compile(
    "(?:我国|全国|[全我][省市县区])(?:现|总共|共|仍|还|尚)?有(?![望序关效力])"
)  # and not in the year before
# 2019年停止采伐以来，…。民宿已有74家
_HAS_BY_NOW = re.compile("[^，,。；;：:0-9累]{0,12}(?:[已现共]有|目前有)(?![望序关效力])")
_IS_DONE = re.compile("已经")
_SO_FAR = re.compile("(?:目前|现已|已)?累计(?:已|共)?(?:建成|拥有|培育|认定|入库|安装|投放|注册|发放)|(?:现|共)有|拥有")
_THE_YEAR_BEFORE = ("上年", "上一年")
# 去年，…; 2024年全市…; 基建1979年…; but 成立于2015年的公司, 2012年建成的市场
_A_YEAR = re.compile(
    "(?:^|[，,；;：:])[^，,。；;：:于在自由从比较与同和0-9]{0,6}(?P<year>去年|(?:19|20)[0-9]{2}年)(?![以之]?[来前后])"
    "(?!正式|[^，,。；;：:]{0,4}(?:成立|建成|落户|投产|投用|开业|开工|竣工|创办|创建|设立|组建|引进|入驻|上市|改制|注册|启动)"
    "[^，,。；;：:]{0,6}(?:的|[，,]))"
)
_TO_BE = ("今年", "明年", *AFTERWARDS)
_MEASURED_BY = ("比", "较", "是", "为")
_MEAN = re.compile("平均每年|每年平均|年均")  # no rate of one year


def find(place: paragraphs.Paragraph, quantity: Quantity, ranges: tuple[Scope, ...], bounds: Boundaries) -> Setting:
    """All that tells of a quantity's time; ``ranges`` are the scopes of its paragraph's periods."""
    text, start, end = place.text, quantity.start, quantity.end
    first, last = boundaries.around(bounds.clauses, start, end, len(text))
    opening, closing = boundaries.around(bounds.full, start, end, len(text))
    outlook: Outlook = "open" if start < place.background else place.outlook
    if opening and text.startswith("其中", opening):  # goes on with what the sentence before tells
        opening = boundaries.around(bounds.full, opening - 1, opening - 1, len(text))[0]
    part = parts.opening(text, opening, start, closing)
    if part > opening and outlook == "ahead":
        outlook = "open"
    opening = part
    scope = scopes.governing(ranges, start)
    period = _period(place, scope, start, (first, last), opening)
    if scope and period in _THE_YEAR_BEFORE:
        period = _before_that(text[opening : scope.start]) or period
    above = text[max(0, opening - boundaries.REACH) : opening]
    origin = None if scope and scope.is_exact else baselines.since(text, start, end)
    starts = origin is not None and not (scope and scope.start >= origin)  # 2025年，由75%上升到92%
    told = asides.surroundings(text, (start, end), (first, last), (opening, closing), scope.start if scope else -1)
    told = _without_last_year(told)
    return Setting(
        *told, above, text, None if starts else period, outlook, starts=starts,
        lent=scope is None or scope.value in (titles.latest_year(place.article.title), place.year),
        named=scope is not None and _clause_before(bounds, first, len(text)) <= scope.start,
        naming=_sentence(text, bounds, scope) if scope and scope.value[:1].isdigit() == (outlook != "past") else "",
        present=place.present,
        framed=framing.is_framed(above + text[opening : max(first, text.rfind("：", first, start) + 1)]),
    )  # fmt: skip


def _without_last_year(told: asides.Surroundings) -> asides.Surroundings:
    """What tells of a figure without what last year brought: 今年要办四件事：…；改造3000户，去年完成了2640户；…."""
    before = told.earlier + told.clause
    earlier, later = (yardsticks.without_last_year(before, words) for words in (told.earlier, told.later))
    return told._replace(earlier=earlier, later=later)


def _period(
    place: paragraphs.Paragraph, scope: Scope | None, start: int, clause: tuple[int, int], opening: int
) -> str | None:
    """The period that governs the figure at ``start``, in a clause and the sentence from ``opening`` on."""
    lent = None if start < place.background else place.inherited
    if scope is None:
        return lent
    text, (first, last) = place.text, clause
    if _is_of_its_own(text, scope, first, opening):
        return None
    if start > scope.sentence_end and statuses.leaves(scope.value, text[first:last]):
        return lent
    if scope.start < opening and _IS_DONE.search(text, first, start) and scope.value.startswith(_TO_BE):
        return None  # 今年扩大到9个。国家已经组织了6个
    if scope.value == "全年":
        return _of_all_the_year(place, scope, start, first)
    spans: tuple[str | None, ...] = ()
    if scope.value.isdigit() and _MEAN.search(text, first, start):
        spans = (_since_then(text[opening:start], scope.value), lent, place.year)
    return next((span for span in spans if span and not span.isdigit()), scope.value)


def _before_that(told: str) -> str | None:
    """The year before the last one ``told``: 去年，比重由上年的9% is 前年."""
    found = [one["year"] for one in _A_YEAR.finditer(told)]
    if not found:
        return None
    return "前年" if found[-1] == "去年" else str(int(found[-1][:4]) - 1)


def _is_of_its_own(text: str, scope: Scope, first: int, opening: int) -> bool:
    """Whether a clause tells of no time that was told before: 我国共有…, 达产后年产值8亿元."""
    if scope.start < first and _AT_FULL_SCALE.match(text, first):
        return True
    return scope.start < opening and (_is_as_of_now(text, scope, first) or _once_built(text, opening, first))


def _once_built(text: str, opening: int, first: int) -> bool:
    """Whether a sentence, or a clause of it, tells what will be once a thing is built: 全部建成后年可出运400台."""
    return _ONCE_BUILT.match(text, opening) is not None or _ONCE_BUILT.match(text, first) is not None


def _is_as_of_now(text: str, scope: Scope, first: int) -> bool:
    """Whether a clause says how things are today, whatever time was told of before: 我国共有…, 民宿已有74家."""
    if _AS_THINGS_ARE.match(text, first):
        return True
    return scope.value.endswith("以来") and _HAS_BY_NOW.match(text, first) is not None


def _of_all_the_year(place: paragraphs.Paragraph, scope: Scope, start: int, first: int) -> str | None:
    """The period of a figure behind 全年: behind its sentence all that the chapter tells of."""
    if scope.start < first and _SO_FAR.match(place.text, first):
        return None  # 全年发电3亿千瓦时。累计建成充电桩890台
    lent = None if start < place.background else place.inherited
    return (lent or place.year or scope.value) if start > scope.sentence_end else scope.value


def _since_then(told: str, year: str) -> str | None:
    """The years from the one that a year's figure was measured by: 2010年为8亿元，是2005年的5倍，年均增长…."""
    measured = [base.value for base in periods.find(told) if told[base.start - 1 : base.start] in _MEASURED_BY]
    return f"{measured[-1]}/{year}" if measured and measured[-1].isdigit() and measured[-1] < year else None


def _clause_before(bounds: Boundaries, first: int, length: int) -> int:
    """Where the clause before one begins: 2025年，产量达到3万吨."""
    return boundaries.around(bounds.clauses, first - 1, first - 1, length)[0] if first else 0


def _sentence(text: str, bounds: Boundaries, scope: Scope | None) -> str:
    """The sentence that a scope's period stands in."""
    return text[slice(*boundaries.around(bounds.full, scope.start, scope.start, len(text)))] if scope else ""
