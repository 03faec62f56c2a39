"""The font files of a brief -> a font for every character of every face, and warnings about characters none has."""

from collections.abc import Collection, Iterator, Sequence

import uharfbuzz as hb

from publisher.errors import Problem, PublisherError
from publisher.model import FontFile
from publisher.write.pdf.font import Font, read

_STAND_INS = {"title": ("hei", "song")}  # others: song, then hei
_REPLACEMENT = "\ufffd"  # what it stands for is warned of by itself
_IGNORED = frozenset("\n\t\u200b\ufeff\u00ad")


class Faces:
    """The fonts of one document, opened when first asked for.  A class because of what it opens and misses."""

    def __init__(self, files: Sequence[FontFile]) -> None:
        if not files:
            raise PublisherError(
                Problem("no fonts for the PDF", hint="pip install pylopdf-fonts-zh-cn justmytype-intl-cjk")
            )
        self._files = {(file.face, file.bold): file for file in files}
        self._read: dict[tuple[str, int], hb.Face] = {}
        self._opened: dict[tuple[str, int, str], Font] = {}
        self._chains: dict[tuple[str, bool], tuple[Font, ...]] = {}
        self._known: dict[tuple[str, bool], set[str]] = {}
        self._lent: dict[tuple[str, str], set[str]] = {}

    def font(self, face: str, bold: bool) -> Font:
        """The font of a face: its stand-in where the brief has no file for it."""
        return self._chain(face, bold)[0]

    def split(self, text: str, face: str, bold: bool) -> Sequence[tuple[Font, str]]:
        """The text in stretches of one font: characters a face lacks come from the next one that has them."""
        chain = self._chain(face, bold)
        known = self._known[face, bold]
        if not known.issuperset(text):
            missing = {char for char in set(text) - known if not chain[0].has(char)}
            known |= set(text) - missing
            if missing:
                return list(self._stretches(text, face, chain, missing))
        return [(chain[0], text)]

    def _stretches(
        self, text: str, face: str, chain: tuple[Font, ...], missing: Collection[str]
    ) -> Iterator[tuple[Font, str]]:
        start, font = 0, chain[0]
        for place, char in enumerate(text):
            own = self._lender(char, face, chain) if char in missing else chain[0]
            if own is not font:
                if place > start:
                    yield font, text[start:place]
                start, font = place, own
        yield font, text[start:]

    def warnings(self) -> tuple[Problem, ...]:
        """A warning for each face that lacked characters."""
        return tuple(_warning(face, lender, chars) for (face, lender), chars in sorted(self._lent.items()))

    def _lender(self, char: str, face: str, chain: tuple[Font, ...]) -> Font:
        lender = next((font for font in chain if font.has(char)), None)
        if char != _REPLACEMENT:
            self._lent.setdefault((face, lender.file.face if lender else ""), set()).add(char)
        return lender or chain[0]

    def _chain(self, face: str, bold: bool) -> tuple[Font, ...]:
        chain = self._chains.get((face, bold))
        if chain is None:
            chain = self._chains[face, bold] = tuple(dict.fromkeys(map(self._open, self._order(face, bold))))
            self._known[face, bold] = set(_IGNORED)
        return chain

    def _order(self, face: str, bold: bool) -> Iterator[FontFile]:
        """The face's own file, for want of it its stand-ins, then all others; those of the weight asked for first."""
        names = list(dict.fromkeys((face, *_STAND_INS.get(face, ("song", "hei")), *(name for name, _ in self._files))))
        wanted = [(face, bold), *([("hei", True), (face, False)] if bold else [])]
        wanted += [(name, weight) for weight in (bold, not bold) for name in names]
        yield from (self._files[key] for key in wanted if key in self._files)

    def _open(self, file: FontFile) -> Font:
        place = (file.path, file.index)
        if place not in self._read:
            self._read[place] = read(*place)
        key = (*place, repr(sorted(file.axes.items())))
        if key not in self._opened:
            self._opened[key] = Font(file, self._read[place])
        return self._opened[key]


def _warning(face: str, lender: str, chars: set[str]) -> Problem:
    shown = " ".join(f"{char} (U+{ord(char):04X})" for char in sorted(chars)[:8])
    more = f" and {len(chars) - 8} more" if len(chars) > 8 else ""
    if lender:
        return Problem(f"the font of face {face!r} lacks {shown}{more}: taken from {lender!r}", severity="warning")
    hint = "name a font that has them in the folder PUBLISHER_FONTS"
    return Problem(f"no font has {shown}{more}: an empty box is printed", hint=hint, severity="warning")
