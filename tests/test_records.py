"""Records behave as the standard library's dataclasses do, which the same classes are made by here."""

import copy
import dataclasses
import operator
import pickle
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publisher import records
from publisher.model import Evidence, Run, StyledParagraph
from publisher.source import Place


def classes(kind: Any) -> SimpleNamespace:
    """The same classes by a module that has ``dataclass`` and ``field``."""

    @kind.dataclass(frozen=True, slots=True)
    class Plain:
        """A plain one."""

        name: str
        size: float = 1.5
        parts: list[int] = kind.field(default_factory=list, compare=False)
        note: str = kind.field(default="", repr=False)

    @kind.dataclass(frozen=True, slots=True, order=True)
    class Ordered:
        line: int
        column: int = 0

    @kind.dataclass(slots=True)
    class Changing:
        width: int
        height: int = kind.field(init=False)

        def __post_init__(self) -> None:
            self.height = 2 * self.width

    @kind.dataclass(frozen=True, slots=True)
    class Empty:
        pass

    return SimpleNamespace(plain=Plain, ordered=Ordered, changing=Changing, empty=Empty)


OURS, STANDARD = classes(records), classes(dataclasses)
KINDS = st.sampled_from(["plain", "ordered", "changing", "empty"])
VALUES = st.lists(st.integers(0, 2), max_size=5)
NAMES = ["name", "size", "parts", "note", "line", "column", "width", "height", "x"]
NAMED = st.dictionaries(st.sampled_from(NAMES), st.integers(0, 2), max_size=4)
quickly = settings(max_examples=100, derandomize=True, deadline=None)


def outcome(work: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    """What comes of it, or the kind of error."""
    try:
        return work(*arguments, **named)
    except (TypeError, AttributeError) as error:
        return type(error)


@given(KINDS, VALUES, NAMED)
@quickly
def test_they_are_made_shown_and_hashed_alike(kind: str, values: list[int], named: dict[str, int]) -> None:
    ours, standard = (outcome(getattr(module, kind), *values, **named) for module in (OURS, STANDARD))
    assert repr(ours) == repr(standard)
    if not isinstance(ours, type):
        assert outcome(hash, ours) == outcome(hash, standard)


@given(KINDS, VALUES, VALUES)
@quickly
def test_they_are_compared_alike(kind: str, first: list[int], second: list[int]) -> None:
    ours, standard = (
        [outcome(getattr(module, kind), *values) for values in (first, second)] for module in (OURS, STANDARD)
    )
    for compare in (operator.eq, operator.lt, operator.ge):
        assert outcome(compare, *ours) == outcome(compare, *standard)


def test_records_of_different_classes_differ() -> None:
    assert OURS.ordered(1, 2) != STANDARD.ordered(1, 2)
    assert outcome(operator.lt, OURS.ordered(1), OURS.plain("a")) is TypeError


def test_a_frozen_record_refuses_every_change() -> None:
    run = Run("港口")
    with pytest.raises(dataclasses.FrozenInstanceError, match="'text' of Run"):
        run.text = "码头"  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del run.role
    with pytest.raises(dataclasses.FrozenInstanceError):
        run.other = 1  # type: ignore[attr-defined]
    assert run == Run("港口")


def test_defaults_that_are_made_are_each_records_own() -> None:
    first, second = OURS.plain("a"), OURS.plain("b")
    first.parts.append(1)
    assert (first.parts, second.parts) == ([1], [])


def test_replace_fields_and_asdict_of_the_standard_library_take_them() -> None:
    paragraph = StyledParagraph("body", (Run("港口"),), kept=True)
    longer = dataclasses.replace(paragraph, label="一、")
    assert longer == records.replace(paragraph, label="一、") != paragraph
    assert [item.name for item in dataclasses.fields(Run)] == ["text", "role", "target", "note"]
    assert dataclasses.asdict(Run("港口", "mark")) == {"text": "港口", "role": "mark", "target": "", "note": ()}
    assert dataclasses.is_dataclass(Evidence)
    for ours, standard in zip(dataclasses.fields(OURS.plain), dataclasses.fields(STANDARD.plain), strict=True):
        assert (ours.name, ours.default, ours.compare) == (standard.name, standard.default, standard.compare)
        assert (ours.default_factory, ours.repr, ours.init) == (standard.default_factory, standard.repr, standard.init)


def test_they_are_copied_and_pickled() -> None:
    place = Place("港区.txt", 3, 7)
    assert copy.copy(place) == copy.deepcopy(place) == pickle.loads(pickle.dumps(place)) == place


def test_a_pattern_takes_their_values_in_order() -> None:
    match Run("港口", "mark"):
        case Run(text, role):
            assert (text, role) == ("港口", "mark")


def test_their_methods_and_docstrings_stay() -> None:
    assert OURS.plain.__doc__ == "A plain one."
    assert OURS.plain.__qualname__ == STANDARD.plain.__qualname__
    assert not hasattr(OURS.plain("a"), "__dict__")
