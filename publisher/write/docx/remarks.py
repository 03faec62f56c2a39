"""What colleagues noted -> Word's comments: ends round the words that they speak of, and what each says."""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from publisher.model import Run, StyledParagraph
from publisher.write.docx.comments import closed, spoken
from publisher.write.docx.draft import Draft, is_mark, words_of
from publisher.write.docx.markup import Xml, clean, many, w

Noted = Callable[[Sequence[Run], str, Draft], Xml]
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?")


def remarked(source: StyledParagraph, noted: Noted, draft: Draft) -> Xml:
    """A paragraph's runs as ``noted`` writes them, in the ends of the comments that hang on it.

    Where comments are the evidence too, which speaks of what stands before it, they hang on the whole paragraph.
    """
    opens, closes = defaultdict[int, list[int]](list), defaultdict[int, list[int]](list)
    whole = draft.styled.notes == "comments"
    for one in source.comments:
        number, (start, stop) = draft.remark(one), _span(one.words, source)
        opens[0 if whole else start].append(number)
        closes[-1 if whole or start == stop else stop].append(number)
    parts = []
    for at, some in _stretches(source.runs, {at for at in (*opens, *closes) if at > 0}):
        parts += [closed(number, source.role, draft) for number in closes[at]]
        parts += [w("commentRangeStart", id=number) for number in opens[at]]
        parts.append(noted(some, source.role, draft))
    return many(*parts, *(closed(number, source.role, draft) for number in closes[-1]))


def entries(draft: Draft) -> Iterator[Xml]:
    """The comments for ``word/comments.xml``, each as its writer's, of the time when it was written."""
    for number, one in draft.remarks.items():
        when = {"date": one.date} if _TIME.fullmatch(one.date) else {}
        first, *others = one.text.split("\n")
        said = spoken((Run(first),), draft), *(spoken((Run(line),), draft, marked=False) for line in others)
        yield w("comment", *said, id=number, author=clean(one.author), **when, initials=clean(one.author[:1]))


def _span(words: str, source: StyledParagraph) -> tuple[int, int]:
    """From where to where the words stand in the paragraph's own; all of these where they cannot be told apart."""
    text = words_of(source)
    start = text.find(words)
    stop = start + len(words)
    place = 0
    for run in source.runs:
        size = 0 if is_mark(run) else len(run.text)
        if run.target and any(place < at < place + size for at in (start, stop)):
            return 0, len(text)  # a link or field is not cut
        place += size
    return (start, stop) if words and start >= 0 else (0, len(text))


def _stretches(source: Sequence[Run], cuts: Collection[int]) -> Iterator[tuple[int, list[Run]]]:
    """The runs cut at offsets of the words in them: each stretch and where it begins."""
    place = begun = 0
    some: list[Run] = []
    for run in source:
        for piece in _pieces(run, [at - place for at in cuts]) if not is_mark(run) else (run,):
            if place in cuts and place > begun:
                yield begun, some
                begun, some = place, []
            some.append(piece)
            place += 0 if is_mark(run) else len(piece.text)
    yield begun, some
    if place in cuts and place > begun:
        yield place, []


def _pieces(run: Run, cuts: Sequence[int]) -> Iterator[Run]:
    ends = [0, *sorted(at for at in cuts if 0 < at < len(run.text)), len(run.text)]
    return (replace(run, text=run.text[start:stop]) for start, stop in pairwise(ends))
