"""A brief as Word draft and as PDF -> where the two differ, once LibreOffice has set the draft with the same fonts.

Both are read back by pdfium.  A paragraph of the brief is looked up in the characters of each; what is compared is
where its lines break, the page and place of each line, and the font, size and colour of each character.
"""

import ctypes
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path

import as_word
import pypdfium2
import pypdfium2.raw as pdfium

from publisher.model import (
    ContentsEntry,
    Face,
    FontFile,
    Style,
    StyledBlock,
    StyledBox,
    StyledBrief,
    StyledChart,
    StyledContents,
    StyledParagraph,
    StyledTable,
)

FAMILIES = {"song": "Noto Serif SC", "hei": "Noto Sans SC"}
_FILES = {"song": "NotoSerifSC-Regular.otf", "hei": "NotoSansSC-Regular.otf"}
_BLANK = re.compile(r"\s")


@dataclass(frozen=True)
class Char:
    """A character as it stands: origin in points from the page's top left corner, and its look."""

    char: str
    page: int
    x: float
    y: float
    font: str
    size: float
    colour: str


@dataclass(frozen=True)
class Line:
    """A line of a paragraph: its characters without blanks, and where the first of them stands."""

    text: str
    page: int
    x: float
    y: float


@dataclass(frozen=True)
class Pair:
    """A paragraph's role and its characters in our PDF and in LibreOffice's."""

    role: str
    ours: tuple[Char, ...]
    theirs: tuple[Char, ...]


def same_fonts(styled: StyledBrief) -> StyledBrief:
    """The brief in two fonts that both programs have, in files that LibreOffice can embed as they are."""
    style, folder = styled.style, Path(str(files("pylopdf_fonts_zh_cn")))
    faces = {name: _face(name) for name in style.faces}
    paths = {name: str(next(folder.rglob(_FILES[_kind(name)]))) for name in faces}
    found = tuple(FontFile(name, bold, paths[name]) for name in faces for bold in (False, True))
    return replace(styled, style=replace(style, faces=faces), fonts=found)


def _kind(face: str) -> str:
    return "hei" if face in ("hei", "title") else "song"


def _face(name: str) -> Face:
    return Face(name, FAMILIES[_kind(name)], FAMILIES[_kind(name)])


def convert(draft: bytes, fonts: tuple[FontFile, ...], folder: Path) -> bytes:
    """The draft as LibreOffice prints it; it sees the brief's fonts and no others, and heeds the draft's own lists."""
    fonts_folder = folder / "fonts"
    fonts_folder.mkdir()
    for path in {font.path for font in fonts}:
        shutil.copy(path, fonts_folder)
    config = folder / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{fonts_folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>", "utf-8")
    (folder / "draft.docx").write_bytes(draft)
    (folder / "profile" / "user").mkdir(parents=True)
    (folder / "profile" / "user" / "registrymodifications.xcu").write_text(as_word.registry(draft), "utf-8")
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf"]
    environment = {"FONTCONFIG_FILE": str(config), "HOME": str(folder), "PATH": "/usr/bin:/bin:/usr/local/bin"}
    subprocess.run(
        [*command, "--outdir", str(folder), str(folder / "draft.docx")],
        check=True, capture_output=True, timeout=180, env=environment,
    )  # fmt: skip
    return (folder / "draft.pdf").read_bytes()


def characters(data: bytes, style: Style) -> list[Char]:
    """The characters of the text areas, blanks left out."""
    document = pypdfium2.PdfDocument(data)
    found: list[Char] = []
    top, bottom = style.page.top * 72 / 25.4 - 3, (style.page.height - style.page.bottom) * 72 / 25.4 + 3
    for number, page in enumerate(document, 1):
        height = page.get_height()
        found += [char for char in _characters(page, number, height) if top < char.y < bottom]
    return found


def _characters(page: pypdfium2.PdfPage, number: int, height: float) -> Iterator[Char]:
    text = page.get_textpage()
    x, y = ctypes.c_double(), ctypes.c_double()
    colour = [ctypes.c_uint() for _ in range(4)]
    name, flags = ctypes.create_string_buffer(200), ctypes.c_int()
    for index in range(text.count_chars()):
        char = chr(pdfium.FPDFText_GetUnicode(text, index))
        if _BLANK.match(char) or pdfium.FPDFText_IsGenerated(text, index):
            continue
        pdfium.FPDFText_GetCharOrigin(text, index, x, y)
        pdfium.FPDFText_GetFillColor(text, index, *colour)
        pdfium.FPDFText_GetFontInfo(text, index, name, 200, flags)
        font = name.value.decode().split("+")[-1].removesuffix("-VKana")  # as LibreOffice calls a part of a font
        shade = "".join(f"{part.value:02X}" for part in colour[:3])
        size = round(pdfium.FPDFText_GetFontSize(text, index), 2)
        yield Char(char, number, x.value, height - y.value, font, size, shade)


def pairs(styled: StyledBrief, ours: list[Char], theirs: list[Char]) -> tuple[list[Pair], list[str]]:
    """Every paragraph in both, in the brief's order, and those that one of them has not in that order."""
    found: list[Pair] = []
    lost: list[str] = []
    texts = ["".join(char.char for char in each) for each in (ours, theirs)]
    at = [0, 0]
    for role, words in _paragraphs(styled.blocks):
        wanted = _BLANK.sub("", words)
        if not wanted:
            continue
        places = [text.find(wanted, start) for text, start in zip(texts, at, strict=True)]
        if min(places) < 0:
            lost.append(wanted)
            continue
        at = [place + len(wanted) for place in places]
        a, b = (tuple(chars[place : place + len(wanted)]) for chars, place in zip((ours, theirs), places, strict=True))
        found.append(Pair(role, a, b))
    return found, lost


def _paragraphs(blocks: tuple[StyledBlock, ...]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        if isinstance(block, StyledParagraph):
            yield block.role, _words(block)
        elif isinstance(block, StyledBox):
            yield from ((each.role, _words(each)) for each in block.paragraphs)
        elif isinstance(block, StyledContents):
            yield block.title.role, _words(block.title)
            yield from (_entry(entry) for entry in block.entries)
        elif isinstance(block, StyledChart):
            yield from [(block.caption.role, _words(block.caption))] if block.caption else []
        elif isinstance(block, StyledTable):
            yield from [(block.caption.role, _words(block.caption))] if block.caption else []
            yield from ((cell.role, _words(cell)) for row in (block.head, *block.rows) for cell in row)


def _words(paragraph: StyledParagraph) -> str:
    return paragraph.label + "".join(run.text for run in paragraph.runs)


def _entry(entry: ContentsEntry) -> tuple[str, str]:
    return f"contents{min(entry.level, 2)}", entry.label + entry.text


def lines(chars: tuple[Char, ...]) -> list[Line]:
    """The characters by lines: a line begins where the next character stands further left and lower, or overleaf."""
    starts = [
        index
        for index, char in enumerate(chars)
        if index == 0 or char.page != chars[index - 1].page or char.x < chars[index - 1].x - 1
    ]
    return [_line(chars[start:end]) for start, end in zip(starts, [*starts[1:], len(chars)], strict=True)]


def _line(chars: tuple[Char, ...]) -> Line:
    return Line("".join(char.char for char in chars), chars[0].page, chars[0].x, chars[0].y)
