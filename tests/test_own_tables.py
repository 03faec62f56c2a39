"""A folder of one's own tables: what a process finds with it, what is done again for it, and what is told of it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ARTICLE = """云溪区物流枢纽建设

揽收乡村快件进城。全年处理跨境单证12万票，外运弃土30土方车，电影票房5亿元。修建智能分拨仓库。叩开全国一流分拨枢纽之门。
"""
UNITS = """units:
  count: 票
  physical: 立方米=土方车*15
not_before:
  票: 房
"""
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of tables beside an article, in the working directory."""
    (tmp_path / "logistics.txt").write_text(ARTICLE, "utf-8")
    own = tmp_path / "words"
    own.mkdir()
    (own / "units.yaml").write_text(UNITS, "utf-8")
    (own / "goals.yaml").write_text("reaching: 叩开\n", "utf-8")
    (own / "verbs.yaml").write_text("verbs: 揽收 -修建\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    return own


def extracted(*options: str, **environment: str) -> tuple[str, str]:
    """What a new process says and writes that finds the items of the article."""
    command = [sys.executable, "-m", "publisher", "extract", "logistics.txt", *options]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=os.environ | environment, check=True)
    return done.stdout, done.stderr


def test_a_process_finds_what_the_folder_names_and_nothing_that_it_takes_out(folder: Path):
    (usual,) = json.loads(extracted(PUBLISHER_TABLES="")[0])["articles"]
    assert usual["goals"] == []
    assert [measure["text"] for measure in usual["measures"]] == ["处理跨境单证12万票", "修建智能分拨仓库"]
    assert [metric["unit"] for metric in usual["metrics"]] == ["万", "亿元"]
    (found,) = json.loads(extracted(PUBLISHER_TABLES=str(folder))[0])["articles"]
    assert [goal["text"] for goal in found["goals"]] == ["叩开全国一流分拨枢纽之门"]
    assert [measure["text"] for measure in found["measures"]] == ["揽收乡村快件进城", "处理跨境单证12万票"]
    assert [(metric["unit"], metric["scale_value"], metric["base_unit"]) for metric in found["metrics"]] == [
        ("万票", 120000, "票"),
        ("土方车", 450, "立方米"),
        ("亿元", 500000000, "元"),
    ]


def test_words_about_numbers_are_heeded_before_and_behind_them(folder: Path):
    (folder / "comparators.yaml").write_text(
        "before: {'>=': 起码 -至少}\nafter: {'>=': 开外}\nnot_before: {开外: 面}\nfar: 起码\n", "utf-8"
    )
    Path("logistics.txt").write_text(
        "枢纽\n\n新增泊位起码8个，起码建成仓库3座，引航员50人开外，至少检修船舶20艘。", "utf-8"
    )
    (found,) = json.loads(extracted(PUBLISHER_TABLES=str(folder))[0])["articles"]
    assert [(metric["value"], metric["comparator"]) for metric in found["metrics"]] == [
        (8, ">="),
        (3, ">="),
        (50, ">="),
        (20, "="),
    ]


def test_the_words_of_times_and_headings_are_heeded(folder: Path):
    (folder / "periods.yaml").write_text("feasts: {3-12: 植树节}\nyears: {'-3': 大前年}\n", "utf-8")
    (folder / "tenses.yaml").write_text("review_headings: 足迹\n", "utf-8")
    article = (
        "枢纽\n\n一、建设足迹\n\n改造铁路专用线。大前年植树节港区绿地面积60亩。\n\n二、明年打算\n\n扩建码头堆场。\n"
    )
    Path("logistics.txt").write_text(article, "utf-8")
    (found,) = json.loads(extracted(PUBLISHER_TABLES=str(folder))[0])["articles"]
    assert [(measure["text"], measure["status"]) for measure in found["measures"]] == [
        ("改造铁路专用线", "done"),
        ("扩建码头堆场", "planned"),
    ]
    assert [metric["period"] for metric in found["metrics"]] == ["大前年植树节"]


def test_articles_are_done_again_when_the_folder_says_something_else(folder: Path):
    told = [extracted("-o", "items/", PUBLISHER_TABLES=where)[0] for where in ("", "", str(folder), str(folder))]
    assert told == [
        "1 read, 0 done before, 0 bad\n",
        "0 read, 1 done before, 0 bad\n",
        "1 read, 0 done before, 0 bad\n",
        "0 read, 1 done before, 0 bad\n",
    ]


def test_the_list_shows_every_table_and_what_of_it_is_ones_own(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PUBLISHER_TABLES", str(folder))
    code, out, err = run("list", "--tables")
    rows = [line.split("\t") for line in out.splitlines()]
    assert (code, err) == (0, "")
    assert ["units", str(folder / "units.yaml")] in rows
    shown = {(file, table): (int(words), own) for file, table, words, own in (row for row in rows if len(row) == 4)}
    assert {place: own for place, (_, own) in shown.items() if own} == {
        ("units.yaml", "units"): "count: 票; physical: 立方米=土方车*15",
        ("units.yaml", "not_before"): "票: 房",
        ("goals.yaml", "reaching"): "叩开",
        ("verbs.yaml", "verbs"): "揽收 -修建",
    }
    monkeypatch.delenv("PUBLISHER_TABLES")
    usual = {tuple(row[:2]): row[2] for row in map(str.split, run("list", "--tables")[1].splitlines()) if len(row) == 3}
    assert shown["units.yaml", "units"][0] == int(usual["units.yaml", "units"]) + 2  # 立方米 was there


@pytest.mark.parametrize(
    ("command", "said"),
    [("extract logistics.txt logistics.txt", ""), ("list --tables", ""), ("check", "1 error\n")],
)
def test_a_mistake_in_the_folder_is_told_once_and_ends_the_command(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch, command: str, said: str
) -> None:
    (folder / "units.yaml").write_text("units:\n  count: 票 个=提*六\n", "utf-8")
    monkeypatch.setenv("PUBLISHER_TABLES", str(folder))
    assert run(*command.split()) == (
        1,
        said,
        f"{folder}/units.yaml:2:12: error: the factor cannot be '六': it is a number above 0, as 12 or 0.1\n"
        "    2 |   count: 票 个=提*六\n"
        "      |             ^\n",
    )
