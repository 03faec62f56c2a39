"""Coverage -> one self-contained HTML page: the articles' text coloured by use, each colour with its reason."""

from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise

from publisher.model import Coverage, Covered, Fate, Paragraph, Refusal, Section
from publisher.write import records
from publisher.write.looks import CSS

KINDS = {"goal": "目标", "measure": "举措", "metric": "指标"}
OUTCOMES = {
    "printed": ("采用", "印在简报里"),
    "limited": ("超出条数", "所在章节选它，但条数已满，先取更要紧的"),
    "repeated": ("重复", "简报里已有另一条说同样的事"),
    "filtered": ("不合条件", "不合章节的 match、without、status 等条件，或被提纲排除"),
    "fragment": ("残句", "从句中截出，单独印出来读不通"),
    "unasked": ("不取此类", "章节选到这一段，但不取这一类条目"),
    "unselected": ("未选到", "没有章节选到这一段"),
}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def write(coverage: Coverage) -> bytes:
    """The page in UTF-8; it draws on no other file, runs no script, and is the same for the same coverage."""
    title = f"《{coverage.title}》取材一览"
    parts = [
        "<!DOCTYPE html>",
        '<html lang="zh-CN"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        f"<title>{escape(title)}</title><style>{CSS}</style></head><body><main>",
        f"<h1>{escape(title)}</h1>",
        *_summary(coverage),
        *_legend(coverage),
        *(line for number, covered in enumerate(coverage.articles, 1) for line in _article(number, covered)),
        "</main></body></html>",
    ]
    return ("\n".join(parts) + "\n").encode()


def outcome(fate: Fate) -> str:
    """A key of OUTCOMES: ``printed``, or the first section's reason."""
    return "printed" if fate.printed else fate.refusals[0].reason


def _summary(coverage: Coverage) -> Iterator[str]:
    """How many items of each article are printed, by kind."""
    everything = [fate for covered in coverage.articles for fate in covered.fates]
    used = sum(bool(fate.printed) for fate in everything)
    yield f"<p>共找到 {len(everything)} 条，简报采用 <b>{used}</b> 条。每格为“采用/找到”。</p>"
    yield '<div class="wide"><table><thead><tr><th>稿件</th>'
    yield "".join(f"<th>{name}</th>" for name in (*KINDS.values(), "合计")) + "</tr></thead><tbody>"
    for number, covered in enumerate(coverage.articles, 1):
        label = f'<a href="#a{number}">{escape(covered.source.label)}</a>'
        yield f"<tr><th>{label}</th>{_shares(covered.fates)}</tr>"
    yield f'<tr class="sum"><th>合计</th>{_shares(everything)}</tr></tbody></table></div>'


def _shares(fates: Sequence[Fate]) -> str:
    by_kind = [[fate for fate in fates if records.kind(fate.item) == kind] for kind in KINDS]
    return "".join(f"<td>{sum(bool(fate.printed) for fate in own)}/{len(own)}</td>" for own in (*by_kind, fates))


def _legend(coverage: Coverage) -> Iterator[str]:
    counts = Counter(outcome(fate) for covered in coverage.articles for fate in covered.fates)
    yield "<h2>图例</h2><dl>"
    for key, (name, meaning) in OUTCOMES.items():
        yield f'<dt><mark class="{key}">{name}</mark> {counts[key]}</dt><dd>{meaning}</dd>'
    yield "</dl><p>下划线：实线为目标，虚线为举措，点线为指标。鼠标停在文字上可看缘由。</p>"


def _article(number: int, covered: Covered) -> Iterator[str]:
    yield f'<section id="a{number}"><h2>{escape(covered.article.title or covered.source.label)}</h2>'
    yield f'<p class="from">{escape(covered.source.label)}　{escape(covered.source.path)}</p>'
    for index, section in enumerate(covered.article.sections):
        here = [fate for fate in covered.fates if fate.item.evidence.section == index]
        yield from _section(section, here)
    yield "</section>"


def _section(section: Section, fates: Sequence[Fate]) -> Iterator[str]:
    if section.heading is not None:
        level = min(section.level + 2, 6)
        heading = f"{section.number} {section.heading}" if section.number else section.heading
        yield f"<h{level}>{escape(heading)} <small>{_share(fates)}</small></h{level}>"
    for index, paragraph in enumerate(section.paragraphs):
        here = [fate for fate in fates if fate.item.evidence.paragraph == index]
        yield f"<p>{''.join(_marked(paragraph, here))}</p>"
    yield from _left_out([fate for fate in fates if not fate.printed])


def _share(fates: Sequence[Fate]) -> str:
    return f"采用 {sum(bool(fate.printed) for fate in fates)}/{len(fates)}" if fates else ""


def _marked(paragraph: Paragraph, fates: Sequence[Fate]) -> Iterator[str]:
    """The text cut where an item begins or ends; each piece in the colour of the best that became of its items."""
    ends = {end for fate in fates for end in (fate.item.evidence.start, fate.item.evidence.end)}
    cuts = sorted({0, len(paragraph.text), *ends})
    for start, end in pairwise(cuts):
        text = escape(paragraph.text[start:end])
        here = [fate for fate in fates if fate.item.evidence.start <= start and end <= fate.item.evidence.end]
        yield _mark(text, here) if here else text


def _mark(text: str, fates: Sequence[Fate]) -> str:
    best = min(map(outcome, fates), key=list(OUTCOMES).index)
    kinds = " ".join(kind for kind in KINDS if any(records.kind(fate.item) == kind for fate in fates))
    reasons = escape("\n".join(map(told, fates)), quote=True)
    return f'<mark class="{best} {kinds}" title="{reasons}">{text}</mark>'


def told(fate: Fate) -> str:
    """What became of an item, in one line: ``举措·采用：科技创新``, ``目标·超出条数：产业强区；民生（不合条件）``."""
    name = f"{KINDS[records.kind(fate.item)]}·{OUTCOMES[outcome(fate)][0]}"
    wheres = [section.title for section in fate.printed] or [_where(one, outcome(fate)) for one in fate.refusals]
    shown = "；".join(dict.fromkeys(filter(None, wheres)))
    return f"{name}{'（并入摘要）' if fate.summarised else ''}" + (f"：{shown}" if shown else "")


def _where(refusal: Refusal, known: str) -> str:
    """The section, its reason where it is another than the one known, and the words that stand instead."""
    section = refusal.section.title if refusal.section else ""
    reason = "" if refusal.reason == known else f"（{OUTCOMES[refusal.reason][0]}）"
    return section + reason + (f"，见“{refusal.instead.evidence.quote}”" if refusal.instead else "")


def _left_out(fates: Sequence[Fate]) -> Iterator[str]:
    if not fates:
        return
    yield f"<details><summary>未采用 {len(fates)} 条</summary><ul>"
    for fate in fates:
        key = outcome(fate)
        yield f'<li><mark class="{key}">{escape(fate.item.evidence.quote)}</mark> {escape(told(fate))}</li>'
    yield "</ul></details>"
