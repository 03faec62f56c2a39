"""A source's text -> Article, what lifting text off a laid-out page did to it mended.

A join adds nothing, and every piece of text that is kept, moved or set aside is traced to its place.
"""

from collections.abc import Iterator, Sequence
from pathlib import PurePath

from publisher.article.front.matter import Front, divide
from publisher.article.front.titles import words_of
from publisher.article.furniture.clearing import clear
from publisher.article.lines.asides import is_caption
from publisher.article.lines.line import Line, Told, split, tell
from publisher.article.lines.sentences import closed, prose
from publisher.article.sections.displaced import Move, put_back
from publisher.article.sections.doubts import Unsure, doubts
from publisher.article.sections.drafts import Draft, gather
from publisher.article.sections.levels import levels
from publisher.article.sections.marking import mark
from publisher.article.sections.marks import Mark
from publisher.article.sections.neighbours import neighbours
from publisher.model.article import Article, Paragraph, Repair, Row, Section
from publisher.source import Source, Span

_SHORTEST_DOUBT = 10  # what a shorter line says is seldom a heading's words


def arrange(source: Source, told: Sequence[Told] = ()) -> Article:
    """The article that ``source`` holds: title, asides, and sections in logical order.

    ``told`` is what the file's format says of its lines, in their order; of the rest the words themselves tell.
    """
    lines, dropped = clear(tell(split(source.text), told))
    front = divide(lines)
    marks = mark(front.body)
    drafts, moves, lost = put_back(gather(marks))
    sections = _sections(drafts)
    return Article(
        source=source,
        title=_title(front) or PurePath(source.name).stem,
        kicker=_texts(front.kicker),
        bylines=_texts((*front.bylines, *_lines(marks, "byline"))),
        captions=_texts((*front.captions, *_lines(marks, "caption"))),
        sections=sections,
        repairs=_repairs(front, marks, drafts, moves, (*front.again, *dropped)),
        warnings=doubts(source, sections, moves, lost, tuple(_unsure(front, marks))),
    )


def _unsure(front: Front, marks: tuple[Mark, ...]) -> Iterator[Unsure]:
    for line in front.rivals:
        yield line, "title"
    for line in neighbours(marks, signed=bool(front.bylines)):
        yield line, "article"
    for line in _lines(marks, "caption"):
        long = len(line.text) >= _SHORTEST_DOUBT or _parts_text(line, front.body)
        if not line.role and long and not is_caption(line.text):
            yield line, "caption"


def _parts_text(line: Line, body: tuple[Line, ...]) -> bool:
    """Whether the line stands between two paragraphs, the first of which has ended, as headings do."""
    at = body.index(line)
    above, below = body[at - 1 : at], body[at + 1 : at + 2]
    return any(prose(one.text) and closed(one.text) for one in above) and any(prose(one.text) for one in below)


def _title(front: Front) -> str:
    return words_of(front.title) if front.title else ""


def _texts(lines: tuple[Line, ...]) -> tuple[str, ...]:
    return tuple(line.text for line in lines)


def _lines(marks: tuple[Mark, ...], kind: str) -> tuple[Line, ...]:
    return tuple(line for found in marks if found.kind == kind for line in found.lines)


def _sections(drafts: tuple[Draft, ...]) -> tuple[Section, ...]:
    return tuple(
        Section(
            heading=draft.heading.words if draft.heading else None,
            number=draft.heading.number if draft.heading else None,
            level=level,
            paragraphs=tuple(_paragraph(lines) for lines in draft.paragraphs),
            pieces=_spans(draft.heading.lines) if draft.heading else (),
        )
        for draft, level in zip(drafts, levels(drafts), strict=True)
    )


def _paragraph(lines: tuple[Line, ...]) -> Paragraph:
    text = "".join(line.text for line in lines)
    return Paragraph(text, _spans(lines), _row(lines[0], text))


def _row(line: Line, text: str) -> Row | None:
    """The row that the line is told to be, if nothing was parted from it or joined to it."""
    row = line.told.row if line.told else None
    return row if row and text.split() == " ".join(row.cells).split() else None


def _spans(lines: tuple[Line, ...]) -> tuple[Span, ...]:
    return tuple(line.span for line in lines)


def _repairs(
    front: Front, marks: tuple[Mark, ...], drafts: tuple[Draft, ...], moves: tuple[Move, ...], dropped: tuple[Line, ...]
) -> tuple[Repair, ...]:
    found = [Repair("kicker", (line.span,)) for line in front.kicker]
    found += [Repair("byline", (line.span,)) for line in (*front.bylines, *_lines(marks, "byline"))]
    found += [Repair("caption", (line.span,)) for line in (*front.captions, *_lines(marks, "caption"))]
    found += [Repair("joined", _spans(lines)) for draft in drafts for lines in draft.paragraphs if len(lines) > 1]
    found += [Repair("moved", _spans(move.heading.lines)) for move in moves]
    found += [Repair("dropped", (line.span,)) for line in dropped]
    return tuple(sorted(found, key=lambda repair: repair.spans))
