"""The sources of an outline: by name, by pattern, and only from the outline's own folders."""

import fnmatch

import pytest
from outline_cases import brief, draft

from publisher.errors import PublisherError
from publisher.model import Outline
from publisher.outline import load
from publisher.outline.language.tree import is_inside, tree_of

FILES = ["articles/east.txt", "articles/west 2.txt", "articles/notes.md"]
SECTIONS = "\nsections: [{id: a, title: 甲, from: [%s]}]\n"


def read(text: str, path: str = "outlines/o.yaml", **settings: object) -> Outline:
    return load(path, {path: text}.__getitem__, lambda pattern: fnmatch.filter(FILES, pattern), **settings)  # type: ignore[arg-type]


def mistakes(text: str, path: str = "outlines/o.yaml") -> list[str]:
    with pytest.raises(PublisherError) as caught:
        read(text, path)
    return [f"{p.place.line}:{p.place.column} {p.message} | {p.hint}" for p in caught.value.problems]


def test_a_pattern_makes_a_source_of_each_file_named_by_its_stem():
    found = read("title: 甲\nsources: {all: {path: ../articles/*.txt, region: 云溪区, date: 2026}}" + SECTIONS % "east")
    assert [(ref.id, ref.path, ref.region, ref.date) for ref in found.sources] == [
        ("east", "articles/east.txt", "云溪区", "2026"),
        ("west-2", "articles/west 2.txt", "云溪区", "2026"),
    ]


def test_the_patterns_own_name_stands_for_all_its_sources():
    found = read("title: 甲\nsources: {all: ../articles/*.txt}" + SECTIONS % "all, {topic: 港口, articles: [all]}")
    east, west, topic = found.sections[0].selectors
    assert (east.article, west.article, topic.articles) == ("east", "west-2", ("east", "west-2"))


def test_an_entry_without_a_path_adds_to_what_a_pattern_found():
    text = "title: 甲\nsources: {east: {label: 东区}, all: {path: ../articles/*.txt, date: 2026}}" + SECTIONS % "all"
    assert [(ref.label, ref.date) for ref in read(text).sources] == [("东区", "2026"), ("", "2026")]


def test_a_file_given_by_name_is_not_given_again_by_a_pattern():
    text = (
        "title: 甲\nsources: {all: ../articles/*.txt, e: {path: ../articles/east.txt, label: 东区}}" + SECTIONS % "all"
    )
    found = read(text)
    assert [(ref.id, ref.label) for ref in found.sources] == [("e", "东区"), ("west-2", "")]
    assert [selector.article for selector in found.sections[0].selectors] == ["e", "west-2"]


def test_paths_alone_are_enough():
    first, *_ = read("title: 甲\nsources: ../articles/*.txt" + SECTIONS % "east").sources
    assert first.id == "east"
    assert [ref.id for ref in read("title: 甲\nsources: [../articles/a.txt]" + SECTIONS % "a").sources] == ["a"]


def test_what_cannot_be_known_without_the_files_of_a_pattern_is_no_mistake():
    text = "title: 甲\nsources: [../press/*.txt]" + SECTIONS.replace("from", "goals: {region: 云溪区}, from")
    assert mistakes(text % "east") == ["2:11 no file matches press/*.txt | "]
    assert mistakes("title: 甲\n" + SECTIONS % "east") == [
        "1:1 an outline needs sources | for instance  sources: {plan: ../seeds/plan.txt}"
    ]


def test_a_pattern_that_finds_nothing_and_one_that_cannot_be_tried_are_mistakes():
    text = "title: 甲\nsources: {all: ../press/*.txt}\nsections: []"
    assert mistakes(text) == ["2:16 no file matches press/*.txt | "]
    with pytest.raises(PublisherError, match="cannot be listed here"):
        load("outlines/o.yaml", {"outlines/o.yaml": text}.__getitem__)


def test_two_files_cannot_be_one_source():
    text = "title: 甲\nsources: {east: ../seeds/e.txt, all: ../articles/*.txt}\nsections: []"
    assert "the source 'east' is given twice: seeds/e.txt and articles/east.txt" in mistakes(text)[0]


def test_an_entry_without_a_path_must_be_what_a_pattern_found():
    text = "title: 甲\nsources: {all: ../articles/*.txt, eest: {label: 东区}}\nsections: []"
    assert mistakes(text) == ["2:35 the source 'eest' needs a path | did you mean 'east'?"]


@pytest.mark.parametrize("path", ["../../secret.txt", "/etc/passwd", "C:/secret.txt", "..\\..\\secret.txt"])
def test_a_source_outside_the_outlines_folders_is_refused_unless_allowed(path: str):
    text = f"title: 甲\nsources: {{plan: '{path}'}}" + SECTIONS % "plan"
    (mistake,) = mistakes(text)
    assert "lies outside the outline's folders (.)" in mistake
    assert len(read(text, allow_outside=True).sources) == 1


@pytest.mark.parametrize(
    ("outline", "source", "inside"),
    [
        ("outlines/o.yaml", "seeds/a.txt", True),
        ("outlines/o.yaml", "../a.txt", False),
        ("o.yaml", "seeds/a.txt", True),
        ("o.yaml", "../a.txt", True),
        ("o.yaml", "../../a.txt", False),
        ("/data/x/outlines/o.yaml", "/data/x/seeds/a.txt", True),
        ("/data/x/outlines/o.yaml", "/data/xy/a.txt", False),
        ("/data/x/outlines/o.yaml", "seeds/a.txt", False),
        ("../x/outlines/o.yaml", "../x/a.txt", True),
        ("../x/outlines/o.yaml", "../y/a.txt", False),
        ("/o.yaml", "/a.txt", True),
    ],
)
def test_an_outlines_folders_are_those_in_the_parent_of_its_own(outline: str, source: str, inside: bool):
    assert is_inside(source, tree_of(outline)) is inside


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ("海上生明月。", "its articles have no items"),
        ("{m:疏浚航道}。", "none of the 1 items of its articles is what it asks for"),
    ],
)  # fmt: skip
def test_a_brief_of_which_nothing_is_left_says_so(told: str, why: str):
    text = "title: 甲\nsources: {p: {path: p.txt}}\nsections: [{id: a, title: 乙, from: p, goals: all, measures: none}]"
    made = brief(text, {"p": draft("港", ("数", [told]))})
    assert f"the brief is empty but for its title: {why}" in [one.message for one in made.warnings]


def test_a_brief_of_the_editors_own_words_is_not_empty():
    text = "title: 甲\nsources: {p: {path: p.txt}}\nsections: [{id: a, title: 乙, text: 见附件。}]"
    made = brief(text, {"p": draft("港", ("数", ["海上生明月。"]))})
    assert not any("empty" in one.message for one in made.warnings)
