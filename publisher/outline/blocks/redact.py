"""A brief + what it must not show -> the brief with ×× in its place, in the evidence and its articles too.

Nothing that comes after can print what is hidden, for it is nowhere in the brief any more: not in the words around a
quote, nor in an article's headings or a source's name.  Offsets count the redacted text.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from publisher.model import (
    HIDDEN,
    Article,
    Block,
    Brief,
    Evidence,
    Heading,
    Item,
    Masthead,
    Measure,
    Metric,
    Paragraph,
    Point,
    Secrets,
    Section,
    SourceRef,
)
from publisher.outline.blocks.amounts import AMOUNT
from publisher.outline.blocks.rewritten import with_points, with_words
from publisher.source import Source, Span

_FIGURE = re.compile(r"[-+−]?[0-9０-９](?:[0-9０-９.,，．]*[0-9０-９])?\s*[%％‰]?")


def redacted(brief: Brief, secrets: Secrets) -> Brief:
    """The brief without the secrets; ``hidden`` counts the places of its text (not of its appendix) that hid one."""
    if not (secrets.names or secrets.numbers):
        return brief
    ink = _Ink(secrets)
    told = [_told(block, ink) for block in brief.blocks]
    title, subtitle, audience, issuer = map(ink.cover, (brief.title, brief.subtitle, brief.audience, brief.issuer))
    return replace(
        brief,
        title=title,
        subtitle=subtitle,
        audience=audience,
        issuer=issuer,
        masthead=_masthead(brief.masthead, ink.cover) if brief.masthead else None,
        blocks=tuple(told),
        sources=tuple(ink.source(ref) for ref in brief.sources),
        hidden=ink.count,
    )


def covering(secrets: Secrets) -> Callable[[str], str]:
    """What covers the secrets in a text that comes to the brief later, such as an editor's."""
    return _Ink(secrets).bare


def _told(block: Block, ink: "_Ink") -> Block:
    told = with_points(with_words(block, ink.cover), ink.point)
    return replace(told, id=ink.section(told.id)) if isinstance(told, Heading) else told


def _masthead(head: Masthead, cover: Callable[[str], str]) -> Masthead:
    """Its number is no amount."""
    copies = tuple((word, cover(names)) for word, names in head.copies)
    signer, printer = cover(head.signer), cover(head.printer)
    return replace(head, name=cover(head.name), to=cover(head.to), copies=copies, signer=signer, printer=printer)


class _Ink:
    """Covers what is secret: a class because it counts, and because each article is covered once."""

    def __init__(self, secrets: Secrets) -> None:
        self.patterns = (*secrets.names, *((AMOUNT,) if secrets.numbers else ()))
        self._names, self._numbers = secrets.names, secrets.numbers
        self.count = self._sections = 0
        self._articles: dict[int, tuple[Article, Article]] = {}
        self._said: dict[str, dict[str, int]] = {}

    def cover(self, text: str) -> str:
        """The text with its secrets covered, and counted."""
        spans = self._spans(text)
        self.count += len(spans)
        return _covered(text, spans)

    def bare(self, text: str) -> str:
        """The text with its secrets covered, but not counted."""
        return _covered(text, self._spans(text))

    def section(self, name: str) -> str:
        """The id of the next section, which becomes an anchor in the document: a bare number where it tells a name.

        It counts sections only, so that edits find theirs again; the digits of an id are no amounts.
        """
        self._sections += 1
        return f"section-{self._sections}" if any(secret.search(name) for secret in self._names) else name

    def point(self, point: Point) -> Point:
        """The point, its evidence and those who say the same."""
        words = self.cover(point.words) if point.words else ""
        item = self._item(point.item)
        if not words:
            self.count += item.evidence.quote.count(HIDDEN) - point.item.evidence.quote.count(HIDDEN)
        also = tuple(replace(one, item=self._item(one.item), source=self.source(one.source)) for one in point.also)
        variant = self._variant(point, words or item.evidence.quote)
        return Point(item, self.source(point.source), words, also, variant, body=self.bare(point.body))

    def _variant(self, point: Point, covered: str) -> int:
        known = self._said.setdefault(covered, {})
        return known.setdefault(point.words or point.item.evidence.quote, len(known))

    def source(self, ref: SourceRef) -> SourceRef:
        """The source under names that tell nothing hidden."""
        bare = self.bare
        return SourceRef(
            id=bare(ref.id),
            path=bare(ref.path),
            label=bare(ref.label),
            region=bare(ref.region),
            date=ref.date,
            publisher=bare(ref.publisher),
        )

    def _item(self, item: Item) -> Item:
        evidence = self._evidence(item.evidence)
        if isinstance(item, Measure):
            return replace(item, evidence=evidence, group=item.group and self.bare(item.group), cue="")
        if isinstance(item, Metric):
            return replace(item, evidence=evidence, indicator=self.bare(item.indicator), cue="")
        return replace(item, evidence=evidence, cue="")

    def _evidence(self, evidence: Evidence) -> Evidence:
        paragraph = evidence.context
        text, spans = paragraph.text, self._spans_of(paragraph)
        start, end = _moved(evidence.start, spans, 0), _moved(evidence.end, spans, len(HIDDEN))
        quote = _covered(text, spans)[start:end]
        return Evidence(self._article(evidence.article), evidence.section, evidence.paragraph, start, end, quote)

    def _article(self, article: Article) -> Article:
        known = self._articles.get(id(article))
        if known is None:
            known = self._articles[id(article)] = (article, _rewritten(article, self.bare, self._paragraph))
        return known[1]

    def _paragraph(self, paragraph: Paragraph) -> Paragraph:
        return Paragraph(_covered(paragraph.text, self._spans_of(paragraph)), ())

    def _spans_of(self, paragraph: Paragraph) -> list[Span]:
        """Where a paragraph's secrets stand; every figure of a table's row is an amount."""
        more = (_FIGURE,) if paragraph.row and self._numbers else ()
        return self._spans(paragraph.text, more)

    def _spans(self, text: str, more: tuple[re.Pattern[str], ...] = ()) -> list[Span]:
        """Where secrets stand; those that touch or overlap are one."""
        patterns = (*self.patterns, *more)
        found = sorted(Span(*match.span()) for pattern in patterns for match in pattern.finditer(text))
        spans: list[Span] = []
        for span in found:
            if span.start == span.end:
                continue
            if spans and span.start <= spans[-1].end:
                spans[-1] = Span(spans[-1].start, max(span.end, spans[-1].end))
            else:
                spans.append(span)
        return spans


def _rewritten(article: Article, bare: Callable[[str], str], of_paragraph: Callable[[Paragraph], Paragraph]) -> Article:
    """The article in covered words, without the source's own text and the spans that led there."""
    sections = tuple(
        Section(
            heading=None if section.heading is None else bare(section.heading),
            number=section.number,
            level=section.level,
            paragraphs=tuple(map(of_paragraph, section.paragraphs)),
        )
        for section in article.sections
    )
    kicker, bylines, captions = (
        tuple(map(bare, texts)) for texts in (article.kicker, article.bylines, article.captions)
    )
    return Article(Source(bare(article.source.name), ""), bare(article.title), kicker, bylines, captions, sections)


def _covered(text: str, spans: list[Span]) -> str:
    parts, end = [], 0
    for span in spans:
        parts += [text[end : span.start], HIDDEN]
        end = span.end
    return "".join((*parts, text[end:]))


def _moved(at: int, spans: list[Span], inside: int) -> int:
    """Where an offset of the text lies in the covered text; ``inside`` a mark: at its start (0) or its end."""
    shift = 0
    for span in spans:
        if at <= span.start:
            break
        if at < span.end:
            return span.start + shift + inside
        shift += len(HIDDEN) - (span.end - span.start)
    return at + shift
