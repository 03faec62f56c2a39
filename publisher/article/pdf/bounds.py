"""The bytes of a PDF -> whether it is safe to draw: its streams are unpacked within bounds before pdfium does it.

A few hundred bytes can ask for a gigabyte, or draw ten forms that draw ten forms each and so on; pdfium does what it
is asked.  So what each page draws is added up here (ISO 32000-2: 7.3 objects, 7.5.7 object streams, 8.10 forms).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from publisher.article.pdf.streams import Budget, unpacked
from publisher.errors import Problem, PublisherError
from publisher.source import Place

MOST_PAGES = 2_000
MOST_GLYPHS = 200_000
MOST_ON_A_PAGE = 40_000  # characters: a newspaper's largest page has a quarter of them
_MOST_OBJECTS = 300_000
_MOST_STEPS = 500_000  # on a page: each of about a microsecond; a newspaper's page takes some 20,000
_MOST_IN_ALL = 2_000_000
_LONGEST_DICTIONARY = 200_000
_DEEPEST = 60
_NUMBER = re.compile(rb"(\d{1,10})\s{1,9}\d{1,5}\s{1,9}\Z")
_REFERENCE = re.compile(rb"(?<!\d)(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R")
_PARENT = re.compile(rb"/(?:Parent|P|Prev|Next|Dest|StructParent)\s+\d{1,10}\s+\d{1,5}\s+R")
_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_COUNT = re.compile(rb"/(N|First)\s+(\d{1,9})")
_LENGTH = re.compile(rb"/Length\s+(\d{1,10})(?!\s+\d+\s+R)")
_STRING = re.compile(rb"\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]*>", re.DOTALL)
_PAINTS = tuple(bytes((blank, letter)) for blank in b" \n\r" for letter in b"SsfFBb")
_NOT_DRAWN = re.compile(
    rb"/Subtype\s*/(?:Image|Type1C|CIDFontType0C|OpenType|XML)|/Length1\b|/Type\s*/(?:XRef|Metadata|EmbeddedFile)"
)


@dataclass(frozen=True, slots=True)
class Thing:
    """An object: its dictionary; for a stream the steps that it draws by itself, and how often it draws a form."""

    words: bytes
    steps: int = 0
    forms: int = 0


def check(data: bytes, name: str) -> None:
    """Raise PublisherError for a PDF that would take more time or memory to draw than an article can need."""
    if data.count(b" obj") > _MOST_OBJECTS:
        raise _endless(name, f"it holds more than {_MOST_OBJECTS:,} objects")
    budget = Budget()
    costs = _Costs(dict(_things(data, budget)))
    if budget.burst:
        raise _endless(name, budget.burst)
    pages = [costs.page(thing) for thing in costs.things.values() if _PAGE.search(thing.words)]
    if max(pages, default=0) > _MOST_STEPS or sum(pages) > _MOST_IN_ALL:
        raise _endless(name, "its pages draw too much")


def _endless(name: str, why: str) -> PublisherError:
    hint = "if you trust it, print it anew: gs -sDEVICE=pdfwrite -o out.pdf in.pdf"
    return PublisherError(Problem(f"this PDF is no article: {why}", Place(name), hint))


def _things(data: bytes, budget: Budget) -> Iterator[tuple[int, Thing]]:
    """The objects by number, those within streams of objects too; a number that comes again is another version."""
    view = memoryview(data)
    at = data.find(b"obj")
    while at >= 0 and not budget.burst:
        start, at = at + 3, data.find(b"obj", at + 3)
        number = _NUMBER.search(data, max(start - 30, 0), start - 3)
        if number is None:
            continue
        end = data.find(b"endobj", start, start + _LONGEST_DICTIONARY)
        limit = end if end >= 0 else start + _LONGEST_DICTIONARY
        opened = data.find(b"stream", start, limit)
        if opened < 0:
            yield int(number[1]), Thing(data[start:limit])
            continue
        words = data[start:opened]
        first, last = _extent(data, words, opened + 6)
        at = data.find(b"obj", last)
        yield from _streams(int(number[1]), words, view[first:last], budget)


def _extent(data: bytes, words: bytes, start: int) -> tuple[int, int]:
    """Where the stream's bytes begin and end."""
    first = start + (2 if data[start : start + 2] == b"\r\n" else 1)
    length = _LENGTH.search(words)
    if length and data[first + int(length[1]) : first + int(length[1]) + 12].lstrip().startswith(b"endstream"):
        return first, first + int(length[1])
    last = data.find(b"endstream", first)
    return first, last if last >= 0 else len(data)


def _streams(number: int, words: bytes, data: memoryview, budget: Budget) -> Iterator[tuple[int, Thing]]:
    if _NOT_DRAWN.search(words):
        yield number, Thing(words)
        return
    content = unpacked(data, words, budget)
    if b"/ObjStm" in words:
        yield from _inner(words, content)
    else:
        yield number, Thing(words, _steps(content), content.count(b" Do") + content.count(b"\nDo"))


def _inner(words: bytes, content: bytes) -> Iterator[tuple[int, Thing]]:
    """The objects of a stream of objects: pairs of number and place, then the objects themselves (7.5.7)."""
    counts = {key: int(value) for key, value in _COUNT.findall(words)}
    first = counts.get(b"First", 0)
    numbers = [int(word) for word in content[:first].split()[: 2 * counts.get(b"N", 0)] if word.isdigit()]
    starts = numbers[1::2]
    for at, (number, start) in enumerate(zip(numbers[::2], starts, strict=False)):
        end = starts[at + 1] if at + 1 < len(starts) else len(content)
        yield number, Thing(content[first + start : first + min(end, start + _LONGEST_DICTIONARY)])


def _steps(content: bytes) -> int:
    """About how many microseconds pdfium takes to draw the stream itself."""
    shows = content.count(b"Tj") + content.count(b"TJ") + content.count(b")'") + content.count(b')"')
    paints = sum(content.count(paint) for paint in _PAINTS)
    strings = sum(len(found) for found in _STRING.findall(content)) if shows else 0
    return 1 + shows + (paints + strings) // 2 + len(content) // 100


class _Costs:
    """What it costs to draw an object with all that it draws in its turn: worked out once each."""

    def __init__(self, things: Mapping[int, Thing]) -> None:
        self.things = things
        self._known: dict[int, int] = {}

    def page(self, page: Thing) -> int:
        """The steps of a page's streams and of the forms that they draw; forms may be named by the pages above."""
        resources = self._dearest(page.words.partition(b"/Resources")[2] or self._inherited(page), 0)
        contents = page.words.partition(b"/Contents")[2].partition(b"/")[0]
        streams = [self.things.get(number, Thing(b"")) for number in self._streams_of(contents)]
        return sum(stream.steps + stream.forms * resources for stream in streams)

    def _streams_of(self, words: bytes) -> list[int]:
        numbers = [int(number) for number in _REFERENCE.findall(words)]
        lists = [self.things[number] for number in numbers if number in self.things]
        if len(lists) == 1 and lists[0].words.lstrip().startswith(b"["):
            return [int(number) for number in _REFERENCE.findall(lists[0].words)]
        return numbers

    def _inherited(self, page: Thing) -> bytes:
        parent = re.search(rb"/Parent\s+(\d{1,10})", page.words)
        above = self.things.get(int(parent[1])) if parent else None
        return above.words.partition(b"/Resources")[2].partition(b"/Kids")[0] if above else b""

    def _dearest(self, words: bytes, depth: int) -> int:
        """The cost of the dearest thing that the words refer to."""
        numbers = _REFERENCE.findall(_PARENT.sub(b"", words)) if depth < _DEEPEST else []
        return max((self._cost(int(number), depth) for number in numbers), default=0)

    def _cost(self, number: int, depth: int) -> int:
        if number not in self._known:
            self._known[number] = 0  # what draws itself is not drawn
            thing = self.things.get(number)
            if thing and not _PAGE.search(thing.words):
                dearest = self._dearest(thing.words, depth + 1)
                own = thing.steps + thing.forms * dearest
                self._known[number] = min(own or dearest, 10 * _MOST_IN_ALL)
        return self._known[number]
