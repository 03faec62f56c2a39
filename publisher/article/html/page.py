"""HTML -> the passages of a page in their order, each with the container it stands in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from publisher.article.html.rows import span, spread
from publisher.article.lines.line import Role
from publisher.article.lines.sentences import prose


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_SKIPPED = _tags(
    "script style noscript template head form button select option iframe frame object embed svg canvas audio "
    "video textarea input dialog map math -comment"
)
_BLOCKS = _tags(
    "html body div section article main header footer nav aside menu center p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd "
    "table caption thead tbody tfoot tr td th blockquote pre figure figcaption address hr fieldset details summary"
)
_CONTAINERS = _tags("div section article main header footer nav aside menu center td ul ol dl table blockquote")
_NOISE = frozenset(["nav", "footer", "aside", "menu"])
_CELLS = frozenset({"td", "th"})
_CELL = "\x1f"  # stands where a cell begins
_BOLD = frozenset({"b", "strong"})
_NAMED_NOISE = re.compile(
    r"(?:^|[-_\s])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|sidebar|footer|copyright|share|sharing|social"
    r"|comments?|disqus|related|recommend(?:ed|ation)?s?|rank(?:ing)?|ads?|advert\w*|banner|sponsor|promo|pager"
    r"|pagination|toolbar|qrcode|login|search|subscribe|newsletter|popup|modal|cookie|friendlinks?)(?=$|[-_\s\d])"
)
_CAMEL = re.compile("(?<=[a-z])(?=[A-Z])")
_MOST_NOISE = 0.4  # of the page's running text: an element that holds more is the article, whatever its name
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BLANKS = re.compile("[ \t\n\r\f\u2000-\u200a\u202f\u205f]+")
_CHINESE = "[\u2014-\u2026\u3000-\u9fff\uff00-\uffef]"
_WRAPPED = re.compile(rf"(?<={_CHINESE})[ \t]*\n[ \t\n]*(?={_CHINESE})")
_LONGEST_WRAPPED = 60
_NO_TEXT = re.compile(r"<meta|<script|<style|[{}]|<title", re.IGNORECASE)
_ONE_CHINESE = re.compile(_CHINESE)
_SITE = re.compile(r"\s*[-_|–—·｜]+\s*")
_LONGEST_CELL = 120
_DEEPEST_TABLE = 12


@dataclass(slots=True)
class Container:
    """An element that may hold the article; the first is the whole page and its own parent."""

    parent: int
    noise: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A passage of the page: ``linked`` counts its characters that are links; see Passage for the rest.

    A row's ``cells`` stand one a column.
    """

    text: str
    role: Role | None = None
    level: int = 0
    container: int = 0
    linked: int = 0
    bold: bool = False
    close: bool = False
    cells: tuple[str, ...] = ()

    def as_title(self) -> "Found":
        """The same passage told to be the title."""
        return replace(self, role="title", level=0)


@dataclass(frozen=True, slots=True)
class Page:
    """A page's passages and containers; ``title_words`` are those of its <title>."""

    found: tuple[Found, ...]
    containers: tuple[Container, ...]
    title_words: str

    @property
    def title(self) -> str:
        """The article's part of <title>: without the site's name."""
        return _SITE.split(self.title_words)[0].strip()

    def prose(self, found: Sequence[Found]) -> list[int]:
        """How many characters of the passages' running text each container holds."""
        counts = [0] * len(self.containers)
        for one in found:
            if prose(one.text) and 2 * one.linked <= len(one.text):
                counts[one.container] += len(one.text)
        for at in range(len(counts) - 1, 0, -1):
            counts[self.containers[at].parent] += counts[at]
        return counts

    def within(self, outer: int) -> frozenset[int]:
        """The container and all that stand in it."""
        found = {outer}
        for at in range(outer + 1, len(self.containers)):
            if self.containers[at].parent in found:
                found.add(at)
        return frozenset(found)


def walk(text: str) -> Page:
    """The page of the HTML ``text``; what is hidden, and forms and scripts, are left out."""
    tree = LexborHTMLParser(text)
    title = tree.css_first("title")
    words = _BLANKS.sub(" ", title.text()).strip() if title else ""
    walker = _Walker(wrapped=_is_wrapped(text))
    for enters, node in _events(tree.body) if tree.body is not None else ():
        (walker.enter if enters else walker.leave)(node)
    walker.flush()
    return _quieted(Page(tuple(walker.found), tuple(walker.containers), words))


def _is_wrapped(text: str) -> bool:
    """Whether the source is wrapped at a width; if not, a line that ends amid words ends at a space."""
    lines = (line for line in text.split("\n") if len(line) > _LONGEST_WRAPPED and not _NO_TEXT.search(line))
    return all(len(_ONE_CHINESE.findall(line)) <= _LONGEST_WRAPPED for line in lines)


def _events(root: LexborNode) -> Iterator[tuple[bool, LexborNode]]:
    """Every node as it is entered (True) and left, without recursion: pages nest as deep as they like."""
    node, depth = root, 0
    while True:
        skipped = _skipped(node)
        if not skipped:
            yield True, node
            if node.first_child is not None:
                node, depth = node.first_child, depth + 1
                continue
            yield False, node
        while node.next is None and depth:
            if node.parent is None:
                return
            node, depth = node.parent, depth - 1
            yield False, node
        if depth == 0 or node.next is None:
            return
        node = node.next


def _skipped(node: LexborNode) -> bool:
    tag = node.tag or ""
    if tag in _SKIPPED:
        return True
    if tag == "sup":
        return node.css_first("a") is not None
    if tag not in _BLOCKS:
        return False
    attributes = node.attributes
    return "hidden" in attributes or _HIDDEN.search(attributes.get("style") or "") is not None


def _quieted(page: Page) -> Page:
    """The page whose containers are noise only where they hold little of its text."""
    prose = page.prose(page.found)
    for at, container in enumerate(page.containers):
        own = container.noise and prose[at] <= _MOST_NOISE * prose[0]
        container.noise = own or (at > 0 and page.containers[container.parent].noise)
    return page


class _Walker:
    """Gathers passages from the events of a tree: a class because of what it knows of the open elements."""

    def __init__(self, wrapped: bool) -> None:
        self._wrapped = wrapped
        self.found: list[Found] = []
        self.containers = [Container(0)]
        self._parts: list[str] = []
        self._linked = self._bold = self._length = 0
        self._anchors = self._strongs = self._verbatim = 0
        self._open: list[tuple[int, Role | None, int]] = []
        self._at, self._level = 0, 0
        self._role: Role | None = None
        self._numbers: list[int] = []
        self._tables: list[bool] = []
        self._row = self._follows = False
        self._spans: list[tuple[int, int]] = []
        self._over: list[int] = []

    def enter(self, node: LexborNode) -> None:
        """Take what opens here: text, or an element."""
        tag = node.tag or ""
        if tag == "-text":
            self._add(node.text_content or "")
        elif tag == "br":
            self._parts.append("" if self._row else "\n")
        elif tag == "a":
            self._anchors += 1
        elif tag in _BOLD:
            self._strongs += 1
        elif tag in _BLOCKS:
            self._enter_block(node, tag)

    def leave(self, node: LexborNode) -> None:
        """Close what ends here."""
        tag = node.tag or ""
        if tag == "a":
            self._anchors -= 1
        elif tag in _BOLD:
            self._strongs -= 1
        elif tag in _BLOCKS and not (self._row and tag != "tr"):
            self.flush()
            self._leave_block(tag)

    def flush(self) -> None:
        """End the passage that was gathered so far."""
        text = "".join(self._parts).strip(" \n")
        cells = self._cells(text) if self._row else ()
        text = " ".join(filter(None, cells)) if self._row else text
        if text:
            bold = 0 < self._bold == self._length
            close = self._row and self._follows
            role = "text" if self._row else self._role
            self.found.append(Found(text, role, self._level, self._at, self._linked, bold, close, cells))
            self._follows = self._row
        self._parts.clear()
        self._linked = self._bold = self._length = 0

    def _cells(self, text: str) -> tuple[str, ...]:
        """The row's cells, of which none began before there was a mark."""
        texts = [" ".join(cell.split()) for cell in text.split(_CELL)[-len(self._spans) :]] if self._spans else []
        spans, self._spans = self._spans, []
        return spread(texts, spans, self._over) if len(texts) == len(spans) else (" ".join(text.split()),)

    def _add(self, text: str) -> None:
        words = text if self._verbatim else _BLANKS.sub(" ", _WRAPPED.sub("", text) if self._wrapped else text)
        length = len(words.strip())
        self._parts.append(words)
        self._length += length
        self._linked += length if self._anchors else 0
        self._bold += length if self._strongs else 0

    def _enter_block(self, node: LexborNode, tag: str) -> None:
        if self._row:
            self._parts.append(_CELL if tag in _CELLS else " ")
            self._spans += [span(node.attributes)] if tag in _CELLS else []
            return
        self.flush()
        self._open.append((self._at, self._role, self._level))
        self._role, self._level = _role(tag)
        if tag in _CONTAINERS:
            self.containers.append(Container(self._at, _is_noise(node, tag)))
            self._at = len(self.containers) - 1
        if tag in {"ul", "ol"}:
            self._numbers.append(_first_number(node) if tag == "ol" else -1)
        elif tag == "li" and self._numbers and self._numbers[-1] >= 0:
            self._parts.append(f"{self._numbers[-1]}. ")
            self._numbers[-1] += 1
        elif tag == "table":
            self._tables.append(len(self._tables) < _DEEPEST_TABLE and _holds_data(node))
            self._follows = False
            self._over = []
        self._verbatim += tag == "pre"
        self._row = tag == "tr" and bool(self._tables) and self._tables[-1]

    def _leave_block(self, tag: str) -> None:
        self._at, self._role, self._level = self._open.pop()
        self._row = False
        self._verbatim -= tag == "pre"
        if tag in {"ul", "ol"}:
            self._numbers.pop()
        elif tag == "table":
            self._tables.pop()


def _role(tag: str) -> tuple[Role | None, int]:
    if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
        return "heading", int(tag[1])
    if tag in {"figcaption", "caption"}:
        return "caption", 0
    return ("text", 0) if tag in {"li", "dt", "dd"} else (None, 0)


def _is_noise(node: LexborNode, tag: str) -> bool:
    """Whether the element says of itself that it is navigation, an advertisement…"""
    attributes = node.attributes
    named = " ".join(filter(None, (attributes.get("id"), attributes.get("class"))))
    if tag in _NOISE or attributes.get("role") in {"navigation", "complementary", "contentinfo", "search", "banner"}:
        return True
    return bool(named) and _NAMED_NOISE.search(_CAMEL.sub("-", named[:200]).lower()) is not None


def _first_number(node: LexborNode) -> int:
    start = node.attributes.get("start") or ""
    return int(start) if re.fullmatch(r"\d{1,4}", start) else 1


def _holds_data(table: LexborNode) -> bool:
    """Whether the table is one: rows of short cells; many pages are laid out in tables."""
    if len(table.css("table")) > 1:
        return False
    rows = table.css("tr")
    cells = table.css("td, th")
    return len(cells) > len(rows) > 0 and all(len(cell.text().strip()) <= _LONGEST_CELL for cell in cells)
