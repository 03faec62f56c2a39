"""Corrections as read: what a user says against the reading of one article, each where it was said."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from publisher.model.outline import Kind
from publisher.source import Place


@dataclass(frozen=True, slots=True)
class Words:
    """Words that the user quotes; ``nth`` counts from 1 where they stand more than once, None: they should not."""

    text: str
    place: Place
    nth: int | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """An item that was found: by its ``id``, or else as the item of its kind with the ``words``."""

    kind: Kind
    place: Place
    id: str = ""
    words: Words | None = None


@dataclass(frozen=True, slots=True)
class Addition:
    """An item to be added; ``fields`` are those of its noun by name, the others are read from the words."""

    kind: Kind
    words: Words
    place: Place
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Removal:
    """An item to be dropped."""

    target: Target


@dataclass(frozen=True, slots=True)
class Change:
    """An item that becomes one of ``kind``, rests on other ``words`` (None: on its own), has other ``fields``."""

    target: Target
    kind: Kind
    words: Words | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class HeadingMove:
    """A heading that stands over the paragraph which ``before`` opens; what stood under it joins the section before."""

    heading: Words
    before: Words


@dataclass(frozen=True, slots=True)
class HeadingRemoval:
    """Words that are no heading: a paragraph of their own, or a caption, which is set aside."""

    heading: Words
    becomes: Literal["text", "caption"] = "text"


@dataclass(frozen=True, slots=True)
class HeadingAddition:
    """The opening words of a paragraph that are a heading; ``level`` None: that of the section they stand in."""

    heading: Words
    level: int | None = None


ItemCorrection = Addition | Removal | Change
HeadingCorrection = HeadingMove | HeadingRemoval | HeadingAddition


@dataclass(frozen=True, slots=True)
class Corrections:
    """All that one file says about one article; what it does not say is empty.

    ``text`` is the file's own, for problems that only show against the article.
    """

    path: str
    text: str = field(repr=False)
    title: str = ""
    label: str = ""
    region: str = ""
    date: str = ""
    publisher: str = ""
    items: tuple[ItemCorrection, ...] = ()
    headings: tuple[HeadingCorrection, ...] = ()
