"""build --watch: what a changed file touches is built again, and a mistake in mid-edit ends nothing."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

import publisher
from publisher import files
from publisher.errors import PublisherError
from publisher.watch import watch

Edit = Callable[[], object]


class Done(BaseException):
    """Raised by the last wait."""


def edited(path: Path, *changes: tuple[str, str]) -> None:
    """The file in other words, with a stamp that differs even within the clock's tick."""
    text = path.read_text("utf-8")
    for old, new in changes:
        text = text.replace(old, new)
    stamp = path.stat().st_mtime_ns
    path.write_text(text, "utf-8")
    os.utime(path, ns=(stamp + 1_000_000, stamp + 1_000_000))


def watched(names: list[str], edits: Iterable[Edit], to: str = "pdf") -> list[str]:
    """What is told while the edits are made, one between two looks: names of what was built, or mistakes."""
    told: list[str] = []
    coming: Iterator[Edit] = iter(edits)

    def make(name: str) -> None:
        try:
            told.append(publisher.build(name, to=[to]).outputs[0].outline)
        except PublisherError as error:
            told.append(error.problems[0].message)

    def wait() -> None:
        told.append("|")
        edit = next(coming, None)
        if edit is None:
            raise Done
        edit()

    with pytest.raises(Done):
        watch(lambda: names, make, wait)
    return told


@pytest.fixture
def two(project: Path) -> list[str]:
    """Two outlines: the second extends the first and has an article and a style of its own."""
    (project / "styles").mkdir()
    (project / "styles" / "ours.yaml").write_text(Path(files.find("styles", "briefing")).read_text("utf-8"), "utf-8")
    (project / "articles" / "more.txt").write_text((project / "articles" / "yunxi.txt").read_text("utf-8"), "utf-8")
    child = "extends: yunxi.yaml\nstyle: ours\nsources: {yunxi: {path: ../articles/more.txt}}\n"
    (project / "outlines" / "child.yaml").write_text(child, "utf-8")
    return ["outlines/yunxi.yaml", "outlines/child.yaml"]


def test_only_what_a_changed_file_touches_is_built_again(project: Path, two: list[str]) -> None:
    def change(path: str) -> Edit:
        return lambda: edited(project / path, ("900", "950"))

    paths = [
        "articles/yunxi.txt",
        "articles/more.txt",
        "styles/ours.yaml",
        "outlines/child.yaml",
        "outlines/yunxi.yaml",
    ]
    told = "".join(f"{word} " for word in watched(two, [lambda: None, *map(change, paths)]))
    assert told == "yunxi child | | yunxi | child | child | child | yunxi child | "


def test_the_draft_that_a_build_writes_is_no_change_but_one_that_is_edited_is(project: Path) -> None:
    def nothing() -> None:
        pass

    article, draft = project / "articles" / "yunxi.txt", project / "build" / "yunxi.docx"
    edits = [nothing, lambda: edited(article, ("900", "950")), nothing, lambda: draft.write_bytes(b"by hand"), nothing]
    told = watched(["outlines/yunxi.yaml"], edits, "docx")
    assert told[:6] == ["yunxi", "|", "|", "yunxi", "|", "|"]
    assert told[6].startswith("a file that cannot be read as our draft would be lost")
    assert told[7:] == ["|", "|"]


def test_a_mistake_in_mid_edit_is_told_once_and_mended_by_the_next_save(project: Path, two: list[str]) -> None:
    outline = project / "outlines" / "yunxi.yaml"
    told = watched(
        two[:1],
        [
            lambda: edited(outline, ("title: 云溪区", "title: [云溪区")),
            lambda: None,
            lambda: edited(outline, ("title: [云溪区", "title: 云溪区")),
        ],
    )
    assert [told[0], told[1], told[3], told[4], told[5]] == ["yunxi", "|", "|", "|", "yunxi"]
    assert told[2].startswith("not YAML")


def test_a_file_that_vanishes_and_comes_back_is_waited_for(project: Path, two: list[str]) -> None:
    article, hidden = project / "articles" / "yunxi.txt", project / "hidden.txt"
    told = watched(two[:1], [lambda: article.rename(hidden), lambda: None, lambda: hidden.rename(article)])
    assert told == ["yunxi", "|", "no such file: articles/yunxi.txt", "|", "|", "yunxi", "|"]


def test_corrections_that_appear_beside_an_article_are_heeded(project: Path, two: list[str]) -> None:
    corrections = project / "articles" / "more.corrections.yaml"
    told = watched(two, [lambda: corrections.write_text("label: 云溪区新蓝图\n", "utf-8"), corrections.unlink])
    assert told == ["yunxi", "child", "|", "child", "|", "child", "|"]


def test_a_file_that_comes_to_match_a_pattern_is_heeded(project: Path) -> None:
    outline = project / "outlines" / "yunxi.yaml"
    edited(outline, ("yunxi: {path: ../articles/yunxi.txt", "all: {path: ../articles/y*.txt"))
    more = project / "articles" / "yunzhong.txt"
    article = (project / "articles" / "yunxi.txt").read_text("utf-8")
    told = watched(["outlines/yunxi.yaml"], [lambda: more.write_text(article, "utf-8"), lambda: None, more.unlink])
    assert told == ["yunxi", "|", "yunxi", "|", "|", "yunxi", "|"]


def test_an_outline_or_a_parent_that_appears_is_built_and_one_that_goes_is_forgotten(project: Path) -> None:
    names = ["outlines/yunxi.yaml"]
    child, parent = project / "outlines" / "child.yaml", project / "outlines" / "parent.yaml"

    def appear() -> None:
        child.write_text("extends: parent.yaml\n", "utf-8")
        names.append("outlines/child.yaml")

    def vanish() -> None:
        child.unlink()
        names.pop()

    def inherit() -> None:
        parent.write_text("extends: yunxi.yaml\n", "utf-8")

    told = watched(names, [appear, inherit, vanish, lambda: None, appear])
    missing = "cannot read outlines/parent.yaml: no such file"
    assert " ".join(told) == f"yunxi | {missing} | child | | | child |"


def test_a_style_of_the_package_gives_way_to_one_of_ones_own(project: Path) -> None:
    ours = project / "styles" / "briefing.yaml"

    def appear() -> None:
        ours.parent.mkdir()
        ours.write_text(Path(files.find("styles", "briefing")).read_text("utf-8"), "utf-8")

    assert watched(["outlines/yunxi.yaml"], [appear]) == ["yunxi", "|", "yunxi", "|"]


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Ctrl-C reaches the commands a test starts, also where the tests run in the background and would ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("ctrl_c")
def test_the_command_builds_an_outline_that_appears(project: Path) -> None:
    command = [sys.executable, "-m", "publisher", "build", "--watch", "--to", "pdf"]
    with subprocess.Popen(command, stdout=-1, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout
        last = threading.Timer(20, process.kill)
        last.start()
        lines = [process.stdout.readline()]
        (project / "outlines" / "child.yaml").write_text("extends: yunxi.yaml\n", "utf-8")
        lines.append(process.stdout.readline())
        process.send_signal(signal.SIGINT)
        process.wait()
        last.cancel()
    assert [line.split("\t")[0] for line in lines] == [str(Path("build", f"{name}.pdf")) for name in ("yunxi", "child")]


def test_reads_are_noted_with_their_stamps_also_of_files_that_are_not_there(project: Path) -> None:
    with files.noting() as notes:
        files.read_text("outlines/yunxi.yaml")
        with pytest.raises(PublisherError):
            files.read_text("outlines/gone.yaml")
        assert files.existing("articles/gone.txt") == ""
        assert files.matching("articles/*.txt") == ["articles/yunxi.txt"]
    files.read_text("articles/yunxi.txt")
    assert {where: found for (_, where), found in notes.items()} == {
        "outlines/yunxi.yaml": files.stamp("outlines/yunxi.yaml"),
        "outlines/gone.yaml": None,
        "articles/gone.txt": None,
        "articles/*.txt": ["articles/yunxi.txt"],
    }


@pytest.mark.usefixtures("ctrl_c")
def test_the_command_ends_cleanly_on_ctrl_c(project: Path) -> None:
    command = [sys.executable, "-m", "publisher", "build", "--watch", "--to", "pdf"]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with subprocess.Popen(command, env=environment, stdout=-1, stderr=subprocess.STDOUT, text=True) as process:
        assert process.stdout
        last = threading.Timer(20, process.kill)
        last.start()
        lines = [process.stdout.readline(), process.stdout.readline()]
        process.send_signal(signal.SIGINT)
        rest, _ = process.communicate()
        last.cancel()
    assert lines[0] == "watching 1 outline and what it is made from; Ctrl-C ends\n"
    assert lines[1].startswith(str(Path("build", "yunxi.pdf")))
    assert "Traceback" not in rest
    assert process.returncode == 0


def test_another_source_is_watched_for_one_outline_only(
    project: Path, two: list[str], run: Callable[..., object]
) -> None:
    assert run("build", "--watch", "--source", "yunxi=articles/more.txt")[0] == 2  # type: ignore[index]
