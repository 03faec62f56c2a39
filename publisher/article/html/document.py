"""A saved web page's bytes -> Article: its title and text, without navigation, advertisements and related links."""

from collections.abc import Iterator, Sequence

from publisher.article.decoding import decode_page
from publisher.article.furniture.controls import is_control
from publisher.article.html.bounds import harmless
from publisher.article.html.page import Found, Page, walk
from publisher.article.passages import Passage
from publisher.article.told import article
from publisher.model.article import Article

_ENOUGH = 0.85  # of the page's running text: what stands outside is not the article
_FIRST = 8  # passages among which a title without <h1> is looked for


def read(data: bytes, name: str) -> Article:
    """The article in ``data``; ``name`` is its path as given.  Raises PublisherError for a page without text."""
    page = walk(harmless(decode_page(data, name), name))
    return article([_passage(found, f"第{number}段") for number, found in enumerate(_article(page), 1)], name)


def passages(fragment: str, place: str, name: str) -> Iterator[Passage]:
    """The passages of a piece of HTML in the file ``name``, all of them."""
    for found in walk(harmless(fragment, name)).found:
        yield _passage(found, place)


def _passage(found: Found, place: str) -> Passage:
    return Passage(found.text, found.role, found.level, place, found.close, bold=found.bold, cells=found.cells)


def _article(page: Page) -> list[Found]:
    """The title, what stands between it and the text, and the text."""
    kept = [found for found in page.found if not page.containers[found.container].noise]
    main = page.within(_main(page, kept))
    inside = [at for at, found in enumerate(kept) if found.container in main]
    titled = _title(page, kept, inside[0] if inside else 0)
    start = min(inside[0], titled) if inside and titled is not None else inside[0] if inside else len(kept)
    words = kept[titled].text if titled is not None else page.title
    head = [] if titled is not None or not words else [Found(words, "title")]
    body = (at for at in range(start, len(kept)) if at == titled or at < inside[0] or kept[at].container in main)
    for at in body:
        if at == titled:
            head.append(kept[at].as_title())
        elif _belongs(kept[at]) and kept[at].text.strip() != words:
            head.append(kept[at])
    return head


def _main(page: Page, kept: Sequence[Found]) -> int:
    """The innermost container that still holds nearly all running text."""
    prose = page.prose(kept)
    main = 0
    for at in range(1, len(page.containers)):
        if page.containers[at].parent == main and prose[at] >= _ENOUGH * prose[0] > 0:
            main = at
    return main


def _title(page: Page, kept: Sequence[Found], start: int) -> int | None:
    """Where the title stands: the longest of the first passages that <title> names, else the only <h1>."""
    near = [at for at in range(len(kept)) if at < start + _FIRST]
    whole = "".join(page.title_words.split())
    named = [at for at in near if len(kept[at].text) >= 4 and "".join(kept[at].text.split()) in whole]
    if named:
        return max(named, key=lambda at: (len(kept[at].text), -at))
    headings = [at for at in range(len(kept)) if kept[at].level == 1]
    return headings[0] if len(headings) == 1 and headings[0] in near else None


def _belongs(found: Found) -> bool:
    """Whether the passage is no list of links and no control of the page."""
    words = found.text.strip()
    return 2 * found.linked <= len(words) and not is_control(words)
