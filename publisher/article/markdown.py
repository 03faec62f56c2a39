"""A Markdown file's bytes -> Article: headings, lists and tables as text, without emphasis and links' addresses."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from publisher.article.decoding import decode
from publisher.article.html import passages as of_html
from publisher.article.passages import Passage, as_row
from publisher.article.told import article
from publisher.model.article import Article

_FRONT = re.compile(r"---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_ENTRY = re.compile(r"^(\w+)[ \t]*:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_FOOTNOTE = re.compile(r"^ {0,3}\[\^[^\]\n]{1,40}\]:[ \t]*(.*)$", re.MULTILINE)
_REFERENCE = re.compile(r"\[\^[^\]\n]{1,40}\]")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_MARKS = re.compile(r"[\[\]!`*_<~]")
_PARTED = re.compile(r"(\n\s*\n)")
_MOST_MARKS, _MOST_IN_BLOCK = 60_000, 400
_ALONE = {"paragraph_open", "heading_open"}


def read(data: bytes, name: str) -> Article:
    """The article in ``data``; ``name`` is its path as given.  Raises PublisherError for a file without text."""
    text = decode(data, name)
    front = _FRONT.match(text)
    about = dict(_ENTRY.findall(front[1])) if front else {}
    body = _blanked(text, front) if front else text
    notes = [Passage(found[1], "aside") for found in _FOOTNOTE.finditer(body)]
    tokens = _parser().parse(_tame(_REFERENCE.sub("", _FOOTNOTE.sub("", body))))
    return article([*_head(about, tokens), *_passages(tokens, name), *notes], name)


def _tame(text: str) -> str:
    """The text with its marks as plain characters where they are too many: pairing n of them may take n² steps."""
    if len(_MARKS.findall(text)) > _MOST_MARKS:
        return _MARKS.sub(r"\\\g<0>", text)
    return "".join(map(_tame_block, _PARTED.split(text)))


def _tame_block(block: str) -> str:
    many = len(block) > _MOST_IN_BLOCK < len(_MARKS.findall(block))
    return _MARKS.sub(r"\\\g<0>", block) if many else block


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


def _blanked(text: str, front: re.Match[str]) -> str:
    """The text with nothing on the lines of its front matter, so that lines keep their numbers."""
    return "\n" * front[0].count("\n") + text[front.end() :]


def _head(about: dict[str, str], tokens: Sequence[Token]) -> Iterator[Passage]:
    """The title and the author that the front matter names, the title unless the first heading is one of its own."""
    headings = [token.tag for token in tokens if token.type == "heading_open"]
    own = headings[:1] == ["h1"] and headings.count("h1") == 1
    if (title := _value(about, "title")) and not own:
        yield Passage(title, "title", place="第1行")
    if author := _value(about, "author"):
        yield Passage(author, "byline", place="第1行")


def _value(about: dict[str, str], key: str) -> str:
    value = about.get(key, "")
    return value[1:-1] if value[:1] == value[-1:] and value[:1] in {"'", '"'} and len(value) > 1 else value


def _passages(tokens: Sequence[Token], name: str) -> Iterator[Passage]:
    """A passage a block; a list's number stands before its item."""
    number = ""
    for at, token in enumerate(tokens):
        place = f"第{token.map[0] + 1}行" if token.map else ""
        if token.type == "list_item_open":
            number = f"{token.info}{token.markup} " if token.info else "-"
        elif token.type == "inline" and tokens[at - 1].type in _ALONE:
            yield _block(tokens[at - 1], token, number, place)
            number = ""
        elif token.type == "tr_open":
            yield as_row(list(_cells(tokens, at)), place, first=tokens[at - 1].type == "thead_open")
        elif token.type == "html_block":
            yield from of_html(token.content, place, name)
        elif token.type in {"code_block", "fence"}:
            yield Passage(token.content, None if token.type == "code_block" else "aside", place=place)


def _block(opening: Token, inline: Token, number: str, place: str) -> Passage:
    children = inline.children or []
    text = _words(children)
    if opening.type == "heading_open":
        return Passage(text, "heading", int(opening.tag[1]), place)
    if not text.strip():
        shown = " ".join(child.content for child in children if child.type == "image")
        return Passage(shown, "caption", place=place)
    if number:
        return Passage(text if number == "-" else number + text, "text", place=place)
    return Passage(text, place=place, bold=_strong(children))


def _words(children: Sequence[Token]) -> str:
    """The text without marks of emphasis; Chinese next to ``**`` often keeps CommonMark from seeing it."""
    return "".join(_word(child) for child in children)


def _word(child: Token) -> str:
    if child.type in {"softbreak", "hardbreak"}:
        return "\n"
    if child.type == "html_inline":
        return "\n" if _BREAK.fullmatch(child.content) else ""
    return child.content.replace("**", "") if child.type in {"text", "code_inline"} else ""


def _strong(children: Sequence[Token]) -> bool:
    """Whether all words are set in bold."""
    depth, inside, outside = 0, 0, 0
    for child in children:
        depth += (child.type == "strong_open") - (child.type == "strong_close")
        words = len(_word(child).strip())
        inside, outside = (inside + words, outside) if depth else (inside, outside + words)
    return inside > 0 and outside == 0


def _cells(tokens: Sequence[Token], at: int) -> Iterator[str]:
    end = next(below for below in range(at, len(tokens)) if tokens[below].type == "tr_close")
    return (_words(token.children or []).replace("\n", "") for token in tokens[at:end] if token.type == "inline")
