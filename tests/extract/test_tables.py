"""The tables of words: all of them are read; what a folder of one's own adds is there, and its mistakes are told."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

import publisher.extract
from publisher.errors import PublisherError
from publisher.extract import tables
from publisher.extract.tables.files import parsed
from publisher.extract.tables.merging import merged
from publisher.extract.text.patterns import any_of, each
from publisher.yamls import Checker

FOLDER = Path(publisher.extract.__file__).parent
CODE = "".join(path.read_text("utf-8") for path in sorted(FOLDER.parent.rglob("*.py")))
FILES = sorted((FOLDER / "tables").glob("*.yaml"))
Own = Callable[..., None]


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Own:
    """Writes files of tables, by their names, into a folder of the user's that is in force."""
    monkeypatch.setenv("PUBLISHER_TABLES", str(tmp_path))

    def write(**files: str) -> None:
        for name, text in files.items():
            (tmp_path / f"{name}.yaml").write_text(text, "utf-8")

    return write


def mistakes(folder: Path) -> list[str]:
    """What is told of a folder of tables: ``file:line:column message | hint``."""
    with pytest.raises(PublisherError) as told:
        tables.load()
    shown = []
    for problem in told.value.problems:
        assert problem.place is not None
        where = (Path(problem.place.path).relative_to(folder), problem.place.line, problem.place.column)
        shown.append(":".join(str(part) for part in where if part) + f" {problem.message} | {problem.hint}")
    return shown


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_table_is_read_and_says_what_it_decides(path: Path):
    lines = path.read_text("utf-8").splitlines()
    for table in yaml.safe_load(path.read_text("utf-8")):
        assert f'"{table}"' in CODE or f"'{table}'" in CODE
        above = next(number for number, line in enumerate(lines) if line.startswith(f"{table}:")) - 1
        assert lines[above].startswith("# ")


def test_the_packages_tables_would_pass_as_a_users_own_and_add_nothing(own: Own, monkeypatch: pytest.MonkeyPatch):
    own(**{path.stem: path.read_text("utf-8") for path in FILES})
    with_own = [table.lists for found in tables.load().values() for table in found.values()]
    monkeypatch.delenv("PUBLISHER_TABLES")
    assert with_own == [table.lists for found in tables.load().values() for table in found.values()]


def test_words_are_added_behind_the_packages_and_taken_from_them(own: Own):
    own(verbs="verbs: 揽收 -抢占 加强\n")
    written = yaml.safe_load((FOLDER / "tables" / "verbs.yaml").read_text("utf-8"))["verbs"].split()
    assert tables.read("verbs")["verbs"] == (*(word for word in written if word != "抢占"), "揽收")


def test_a_unit_taken_out_may_come_back_as_another(own: Own):
    own(units="units:\n  count: -打\n  physical: 吨=打*0.5\n")
    assert tables.keyed("units", "units")["吨=打*0.5"] == "physical"
    assert "个=打*12" not in tables.keyed("units", "units")


@given(
    st.sampled_from(["units.count", "units.not_before.件", "verbs.verbs", "verbs.roots", "comparators.before.<", ""]),
    st.text("票件个=*-0.5 \n\"':[]{}#>&打加强，一", max_size=30),
)
@settings(max_examples=100, derandomize=True, deadline=None)
def test_any_text_is_tables_or_a_mistake_with_its_line(where: str, words: str):
    file, *names = where.split(".") if where else ["goals"]
    text = "".join(f"{' ' * depth}{name}:\n" for depth, name in enumerate(names)) + "  " + words
    checker, read = Checker({}), set[str]()
    package = parsed((FOLDER / "tables" / f"{file}.yaml").read_text("utf-8"), file, None, checker)
    try:
        found = merged(file, package, parsed(text, "own.yaml", package, checker), checker)
        read = {word for table in found.values() for words in table.lists.values() for word in words}
    except PublisherError as error:
        checker.problems += error.problems
    assert all(problem.place is not None and problem.place.line for problem in checker.problems)
    assert checker.problems or not [word for word in read if word.startswith("-") or not word.strip()]


@pytest.mark.parametrize("pattern", [any_of(()), any_of((), sought=True), each(()), each((), "[0-9]*")])
def test_where_all_words_are_taken_out_nothing_is_found(pattern: str):
    assert re.search(f"(?:{pattern})?$", "云溪") is not None
    assert re.search(f"(?:{pattern})", "云溪") is None


def test_files_that_say_nothing_hidden_ones_and_others_are_no_mistakes(own: Own, tmp_path: Path):
    own(verbs="", goals="# reaching: 剑指\n", **{".frames": "frame: 其中"})
    (tmp_path / "notes.txt").write_text("不是词表", "utf-8")
    assert tables.signature() == ""


def test_without_a_folder_there_is_nothing_of_ones_own(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("PUBLISHER_TABLES", raising=False)
    assert tables.signature() == ""
    assert [Path(path).name for _, path in tables.paths()] == [path.name for path in FILES]


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("verb", "verbs: 揽收", "verb.yaml no tables have this name | did you mean 'verbs.yaml'?"),
        ("verbs", "verbz: 揽收", "verbs.yaml:1:1 verbs.yaml has no key 'verbz' | did you mean 'verbs'?"),
        (
            "verbs",
            "verbs: [揽收]",
            "verbs.yaml:1:8 verbs must be words | "
            "write them one behind the other: verbs: 揽收 承揽 (-揽收 takes one out)",
        ),
        ("verbs", "verbs: |\n  揽收 承揽\n  揽收", "verbs.yaml:3:3 '揽收' stands twice in this list | "),
        (
            "verbs",
            "verbs: 揽收 -先行先式",
            "verbs.yaml:1:11 verbs.verbs has no '先行先式' to take out | did you mean '先行先试'?",
        ),
        ("verbs", "verbs: 揽收，承揽", "verbs.yaml:1:8 a word has letters and quotation marks only | "),
        ("verbs", "roots: 揽收", "verbs.yaml:1:8 a word of this table has 1 character | "),
        ("indicators", "places: 上游段", "indicators.yaml:1:9 a word of this table has 2 characters | "),
        (
            "verbs",
            "verbs: {新: 揽收}",
            "verbs.yaml:1:12 verbs.verbs is one list | its words stand behind its own name",
        ),
        (
            "units",
            "units: 票",
            "units.yaml:1:8 units.units has several lists | put the words under one of: "
            "money, share, points, ratio, physical, time, count, per",
        ),
        ("units", "units: {cuont: 票}", "units.yaml:1:16 units.units has no list 'cuont' | did you mean 'count'?"),
        (
            "units",
            "units: {count: 个=提*一}",
            "units.yaml:1:16 the factor cannot be '一': it is a number above 0, as 12 or 0.1 | ",
        ),
        (
            "units",
            "units: {count: 个=提*0.0}",
            "units.yaml:1:16 the factor cannot be '0.0': it is a number above 0, as 12 or 0.1 | ",
        ),
        (
            "units",
            "units: {count: 提*6}",
            "units.yaml:1:16 a factor says how many of another unit it is, as 个=打*12 | ",
        ),
        (
            "units",
            "units: {count: 票=}",
            "units.yaml:1:16 a unit without a name: other names stand between =, as 吨=公吨 | ",
        ),
        ("units", "units: {count: 4联}", "units.yaml:1:16 a unit cannot begin with a digit | "),
        (
            "units",
            "units: {count: 票=吨}",
            "units.yaml:1:16 '吨' stands under physical already | physical: -吨 takes it out there",
        ),
        (
            "units",
            "units: {count: 件=打*10}",
            "units.yaml:1:16 '打' stands under count already, as 个=打*12 | count: -打 takes it out there",
        ),
        ("units", "not_before: {票: 房}", "units.yaml:1:17 '票' is none of units | "),
        ("units", "small_change: 票", "units.yaml:1:15 '票' is none of units | "),
        (
            "comparators",
            "before:\n  '>=': 超过",
            "comparators.yaml:2:9 '超过' stands under > already | >: -超过 takes it out there",
        ),
        (
            "units",
            "units: {ratio: -倍 -番}",
            "units.yaml:1:16 units.units cannot do without all of these words | ",
        ),
        (
            "periods",
            "feasts: {2-30: 植树节}",
            "periods.yaml:1:16 periods.feasts has no list '2-30' | one of: 1-1, 5-1, 6-1, 7-1, 8-1, 10-1",
        ),
        ("goals", "states: '高地", "goals.yaml:1:9 not YAML: this quotation mark is never closed | "),
    ],
)
def test_a_mistake_is_told_with_its_place(own: Own, tmp_path: Path, file: str, text: str, told: str):
    own(**{file: text})
    assert mistakes(tmp_path) == [told]


def test_mistakes_in_all_files_are_told_at_once_in_their_order(own: Own, tmp_path: Path):
    own(verbs="roots: 揽收\nverbs: 揽 揽\n", goals="state: 高地\n", unit="")
    (tmp_path / "frames.yaml").write_bytes(b"\xff\xfe")
    assert [told.split(" | ")[0] for told in mistakes(tmp_path)] == [
        "frames.yaml not UTF-8 (byte 0)",
        "goals.yaml:1:1 goals.yaml has no key 'state'",
        "verbs.yaml:1:8 a word of this table has 1 character",
        "verbs.yaml:2:10 '揽' stands twice in this list",
        "unit.yaml no tables have this name",
    ]


def test_a_folder_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("PUBLISHER_TABLES", str(tmp_path / "gone"))
    assert mistakes(tmp_path) == ["gone PUBLISHER_TABLES cannot be read: No such file or directory | "]
