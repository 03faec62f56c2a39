"""The file of edits: what is written is read back, people may change it, and mistakes are told where they stand."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publisher import edits
from publisher.edits.keeping.json_schema import json_schema
from publisher.edits.keeping.schema import KEYS, NEEDED
from publisher.edits.naming.kinds import KINDS
from publisher.errors import PublisherError
from publisher.model import Anchor, DraftCopy, Edit, Edits

TEXTS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r\x00"), min_size=1, max_size=30)
ANCHORS = st.builds(
    Anchor, section=st.sampled_from(["", "people", "摘要: 甲", "null", "2026"]), kind=st.sampled_from(KINDS), text=TEXTS
)
WHO = {"author": st.sampled_from(["", "王处长", "a: b"]), "date": st.sampled_from(["", "2026-02-01T10:00:00Z"])}
EDITS = st.one_of(
    st.builds(Edit, operation=st.just("change"), at=ANCHORS, text=TEXTS, checked=st.booleans(), **WHO),
    st.builds(Edit, operation=st.just("delete"), at=ANCHORS, **WHO),
    st.builds(Edit, operation=st.just("move"), at=ANCHORS, after=st.none() | ANCHORS, **WHO),
    st.builds(Edit, operation=st.just("comment"), at=ANCHORS, text=TEXTS, words=TEXTS, **WHO),
    st.builds(
        Edit,
        operation=st.just("insert"),
        at=st.builds(Anchor, section=st.just("people"), kind=st.just("row"), text=st.just("")),
        cells=st.lists(TEXTS, min_size=1, max_size=3).map(tuple),
        after=ANCHORS,
    ),
)
CHANGE = """outline: port
edits:
  - change: measure
    section: people
    base: 新建食堂8个。
    text: 新建食堂9个。
"""


@given(st.lists(EDITS, max_size=4))
@settings(max_examples=60, derandomize=True, deadline=None)
def test_what_is_written_is_read_back(some: list[Edit]) -> None:
    copies = (DraftCopy(frozenset({"00A1B2C3", "00112233"}), frozenset({"12ab34-56cd78"})),)
    said = Edits("port", tuple(some), draft="12ab", copies=copies)
    again = edits.load("edits/port.yaml", edits.dump(said))
    assert again.edits == said.edits
    assert (again.outline, again.draft, again.copies) == ("port", "12ab", copies)
    assert edits.dump(again) == edits.dump(said)


def problems(text: str) -> list[str]:
    with pytest.raises(PublisherError) as raised:
        edits.load("edits/port.yaml", text)
    return [str(one).split("\n", 1)[0] for one in raised.value.problems]


def test_every_mistake_is_told_where_it_stands() -> None:
    wrong = CHANGE.replace("measure", "mesure").replace("text:", "texts:") + "  - drop: goal\n  - move: goal\n"
    assert problems(wrong) == [
        "edits/port.yaml:3:13: error: change cannot be 'mesure'",
        "edits/port.yaml:6:5: error: an edit that says change has no key 'texts'",
        "edits/port.yaml:7:5: error: an edit needs exactly one of change, delete, move, insert, comment",
        "edits/port.yaml:8:5: error: an edit that says move needs base",
        "edits/port.yaml:8:5: error: an edit that says move needs after",
    ]


def test_a_hand_written_edit_is_read() -> None:
    (edit,) = edits.load("edits/port.yaml", CHANGE).edits
    assert (edit.at, edit.text) == (Anchor("people", "measure", "新建食堂8个。"), "新建食堂9个。")


def test_an_empty_file_has_no_edits() -> None:
    assert edits.load("edits/port.yaml", "").edits == ()


@pytest.mark.parametrize("verb", KEYS)
def test_the_schema_has_the_keys_that_are_read(verb: str) -> None:
    found: dict[str, Any] = next(one for one in json_schema()["$defs"]["edit"]["anyOf"] if one["title"] == verb)
    assert set(found["properties"]) == {verb, *KEYS[verb]}  # type: ignore[index]
    assert set(found["required"]) == {verb, *NEEDED[verb]}  # type: ignore[index]
