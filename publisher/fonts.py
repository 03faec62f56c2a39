"""Typeface roles -> font files: named ones, then the folder PUBLISHER_FONTS, the packages pip brings, system fonts.

A face found nowhere before the packages is set in a face that is: kai and fangsong in song, title in bold hei.  So
what a PDF looks like does not depend on the fonts of the machine, unless the user names some.
"""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from publisher.errors import Problem, PublisherError
from publisher.model import Face, FontFile
from publisher.source import Place

if TYPE_CHECKING:
    import uharfbuzz as hb

VARIABLE = "PUBLISHER_FONTS"
INSTALL = "pip install pylopdf-fonts-zh-cn justmytype-intl-cjk"
PROBE = "的一是在国发展经济简报，。、；：“”（）《》〔〕％—…0２aZ"
FACES = ("song", "hei", "kai", "fangsong", "title")
_SUFFIXES = (".ttf", ".otf", ".ttc", ".otc")
_REGULAR, _BOLD, _BOLD_FROM = 400, 700, 600
_FAMILY, _FULL, _TYPOGRAPHIC_FAMILY = 1, 4, 16  # name table ids
_SERIF_SC = ("pylopdf_fonts_zh_cn", "NotoSerifSC-Regular.otf")
_SANS_SC = ("pylopdf_fonts_zh_cn", "NotoSansSC-Regular.otf")
_SANS_SC_VARIABLE = ("justmytype_intl_cjk", "fonts/ofl/notosanssc/NotoSansSC[wght].ttf")
_PACKAGED = {
    ("song", False): (_SERIF_SC,),
    ("hei", False): (_SANS_SC_VARIABLE, _SANS_SC),
    ("hei", True): (_SANS_SC_VARIABLE,),
}
_NEEDED = (("song", False), ("hei", False), ("hei", True))
_SYSTEM_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "~/.local/share/fonts",
    "~/.fonts",
    "/System/Library/Fonts",
    "/Library/Fonts",
    "~/Library/Fonts",
    "C:/Windows/Fonts",
)
_KINDS = {  # looked for in this order: 仿宋 and 小标宋 are no 宋
    "title": r"小标宋|biaosong|\bxbs",
    "fangsong": r"仿宋|fang ?song|zhuque|fandolfang",
    "kai": r"楷|kai",
    "song": r"宋|明|serif|song|ming|simsun|sun\b",
    "hei": r"黑|等线|sans|hei",
}
_STAND_INS: dict[str, tuple[tuple[str, bool], ...]] = {  # for a regular face; a bold one is hei's first
    "title": (("hei", True), ("song", False), ("hei", False)),
    "hei": (("song", False),),
}
_FOREIGN = re.compile(r"\b(JP|KR|TC|HK|TW|MO|HW|Mono)\b")


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A face in a font file: its names as the file has them, and its weight, None where an axis sets it."""

    path: str
    index: int
    names: tuple[str, ...]
    weight: int | None

    @property
    def kind(self) -> str:
        """The face it can stand for by its names, or empty."""
        shown = " ".join((*self.names, Path(self.path).stem)).lower()
        return next((kind for kind, pattern in _KINDS.items() if re.search(pattern, shown)), "")


def find(
    faces: Mapping[str, Face] | Iterable[str] = FACES,
    paths: Mapping[str, str] | None = None,
    environment: Mapping[str, str] | None = None,
) -> tuple[FontFile, ...]:
    """A regular and a bold file for each face.

    ``paths`` names files by face: ``song``, ``song-bold``.  ``environment`` is the process's own by default; of the
    fonts in its folder those are taken whose family is the face's own, else whose name tells what they are.
    Raises PublisherError for files that are no Chinese font, and where no Chinese font is found at all.
    """
    looks = faces if isinstance(faces, Mapping) else dict.fromkeys(faces)
    found = _named(paths or {})
    folder = (os.environ if environment is None else environment).get(VARIABLE, "")
    if folder:
        found = _from_folder(folder, looks) | found
    found = _packaged() | found
    if not all(key in found for key in _NEEDED):
        found = _system() | found
    if not found:
        raise PublisherError(Problem("no Chinese font found", hint=INSTALL))
    return tuple(_resolve(found, face, bold) for face in looks for bold in (False, True))


_Found = dict[tuple[str, bool], FontFile]


def _resolve(found: _Found, face: str, bold: bool) -> FontFile:
    """The face's own file, or the one that stands in for it, under the face's name."""
    plain = ((face, False), *_STAND_INS.get(face, ()), ("song", False), ("hei", False))
    order = ((face, True), ("hei", True), *plain) if bold else plain
    file = next((found[key] for key in order if key in found), next(iter(found.values())))
    return replace(file, face=face, bold=bold)


def _named(paths: Mapping[str, str]) -> _Found:
    """The files that the user names: a variable one serves for bold too."""
    found: _Found = {}
    for name, path in paths.items():
        face, _, weight = name.partition("-")
        candidates = [each for each in _candidates(Path(path)) if _covers(each.path, each.index)]
        if not candidates:
            message = "not a font with Chinese characters" if Path(path).is_file() else "no such font file"
            raise PublisherError(Problem(message, Place(path)))
        best = next((each for each in candidates if not _is_foreign(each)), candidates[0])
        found[face, weight == "bold"] = _file(best, face, weight == "bold")
        if best.weight is None:
            found.setdefault((face, True), _file(best, face, True))
    return found


def _from_folder(folder: str, looks: Mapping[str, Face | None]) -> _Found:
    if not Path(folder).is_dir():
        raise PublisherError(Problem(f"{VARIABLE} is no folder", Place(folder)))
    candidates = [each for path in _files(folder) for each in _candidates(path)]
    found: _Found = {}
    for face, look in looks.items():
        families = {look.east_asian, look.alternative} - {""} if look else set()
        own = [each for each in candidates if families.intersection(each.names)]
        found |= _pick(own, face) or _pick([each for each in candidates if each.kind == face], face)
    return found


def _packaged() -> _Found:
    """The fonts of installed packages."""
    found: _Found = {}
    for (face, bold), files in _PACKAGED.items():
        for package, name in files:
            spec = find_spec(package)
            folders = spec.submodule_search_locations if spec else None
            path = Path(folders[0], name) if folders else None
            if path and path.is_file() and (face, bold) not in found:
                axes = {"wght": float(_BOLD if bold else _REGULAR)} if "[wght]" in name else {}
                found[face, bold] = FontFile(face, bold, str(path), 0, axes)
    return found


def _system() -> _Found:
    """Song and hei from the system's folders, by name, for want of the packages'."""
    candidates = [each for folder in _SYSTEM_FOLDERS for path in _files(folder) for each in _candidates(path)]
    found: _Found = {}
    for face in ("song", "hei"):
        found |= _pick([each for each in candidates if each.kind == face], face)
    return found


def _pick(candidates: Iterable[_Candidate], face: str) -> _Found:
    """The best regular and bold of the candidates that cover the probe; the first of equals."""
    usable = [each for each in candidates if not _is_foreign(each) and _covers(each.path, each.index)]
    regular = [each for each in usable if each.weight is None or each.weight < _BOLD_FROM]
    bold = [each for each in usable if each.weight is None or each.weight >= _BOLD_FROM]
    found: _Found = {}
    if regular:
        found[face, False] = _file(
            min(regular, key=lambda each: abs((each.weight or _REGULAR) - _REGULAR)), face, False
        )
    if bold:
        found[face, True] = _file(min(bold, key=lambda each: abs((each.weight or _BOLD) - _BOLD)), face, True)
    return found


def _file(candidate: _Candidate, face: str, bold: bool) -> FontFile:
    axes = {"wght": float(_BOLD if bold else _REGULAR)} if candidate.weight is None else {}
    return FontFile(face, bold, candidate.path, candidate.index, axes)


def _files(folder: str) -> list[Path]:
    root = Path(folder).expanduser()
    return sorted(path for path in root.rglob("*") if path.suffix.lower() in _SUFFIXES) if root.is_dir() else []


def _candidates(path: Path) -> Iterator[_Candidate]:
    """The faces in a file, none where it is no font."""
    if not path.is_file() or not path.stat().st_size:
        return
    import uharfbuzz as hb

    blob = hb.Blob.from_file_path(str(path))
    for index in range(hb.Face(blob, 0).count or 1):
        face = hb.Face(blob, index)
        if face.glyph_count:
            yield _Candidate(str(path), index, _names(face), _weight(face))


def _names(face: "hb.Face") -> tuple[str, ...]:
    """Family and full names, in Chinese too where the file has them."""
    found = {
        face.get_name(entry.name_id, entry.language)
        for entry in face.list_names()
        if entry.name_id in (_FAMILY, _FULL, _TYPOGRAPHIC_FAMILY)
    }
    return tuple(sorted(filter(None, found)))


def _weight(face: "hb.Face") -> int | None:
    if any(axis.tag == "wght" for axis in face.axis_infos):
        return None
    table = face.reference_table("OS/2").data if "OS/2" in face.table_tags else b""
    return int.from_bytes(table[4:6], "big") or _REGULAR


def _is_foreign(candidate: _Candidate) -> bool:
    """Whether it is a collection's member for other countries, or one of a fixed pitch."""
    return any(_FOREIGN.search(name) for name in candidate.names)


def _covers(path: str, index: int) -> bool:
    import uharfbuzz as hb

    font = hb.Font(hb.Face(hb.Blob.from_file_path(path), index))
    return all(font.get_nominal_glyph(ord(char)) for char in PROBE)
