"""The outlines that come with the project, filled from the articles that come with it."""

import functools
from pathlib import Path

import pytest

from publisher import extract
from publisher.article import text
from publisher.model import Article, Brief, Heading, Items, Outline, Point, PointList, Summary, Table
from publisher.outline import fill, load

ROOT = Path(__file__).parents[2]
AUDIENCES = ["leadership", "investor", "public"]


@functools.cache
def article(path: str) -> tuple[Article, Items]:
    read = text.read((ROOT / path).read_bytes(), path)
    return read, extract.find(read)


@functools.cache
def outline(name: str) -> Outline:
    return load(f"outlines/{name}.yaml", lambda path: (ROOT / path).read_text("utf-8"))


@functools.cache
def brief(name: str) -> Brief:
    found = {source.id: article(source.path) for source in outline(name).sources}
    return fill(outline(name), {key: own[0] for key, own in found.items()}, {key: own[1] for key, own in found.items()})


def listed(made: Brief) -> list[Point]:
    lists = (block for block in made.blocks if isinstance(block, PointList))
    return [point for found in lists for group in found.groups for point in group.points]


def tabled(made: Brief) -> list[Point]:
    tables = (block for block in made.blocks if isinstance(block, Table))
    return [point for table in tables for row in table.rows for cell in row for point in cell.points]


@pytest.mark.parametrize("name", [*AUDIENCES, "base"])
def test_an_outline_fills_without_a_warning(name: str):
    assert [str(warning) for warning in brief(name).warnings] == []


def test_together_the_briefs_draw_on_every_section_of_every_article():
    drawn = {
        (point.source.id, point.item.evidence.section)
        for name in AUDIENCES
        for point in (*listed(brief(name)), *tabled(brief(name)))
    }
    sources = outline("base").sources
    wanted = {(source.id, index) for source in sources for index in range(len(article(source.path)[0].sections))}
    assert sorted(wanted - drawn) == []


@pytest.mark.parametrize("name", AUDIENCES)
def test_no_item_stands_in_two_lists(name: str):
    ids = [(point.source.id, point.item.id) for point in listed(brief(name))]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", AUDIENCES)
def test_no_statement_stands_twice_in_the_summary(name: str):
    said = [point.words for block in brief(name).blocks if isinstance(block, Summary) for point in block.points]
    assert len(said) == len(set(said))


def test_each_audience_is_told_other_things():
    titles = {name: [block.text for block in brief(name).blocks if isinstance(block, Heading)] for name in AUDIENCES}
    assert not set(titles["leadership"]) & set(titles["investor"])
    assert not set(titles["investor"]) & set(titles["public"])
    first = {name: type(brief(name).blocks[0]) for name in AUDIENCES}
    assert first == {"leadership": Summary, "investor": Summary, "public": Heading}


def test_a_brief_for_leaders_is_longer_than_one_for_residents():
    assert len(listed(brief("public"))) < len(listed(brief("leadership"))) < 100
