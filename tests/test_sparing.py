"""No command writes over an article, an outline or what else somebody made: exit code 4, and all is as it was."""

from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]
ARTICLE, OUTLINE = "articles/yunxi.txt", "outlines/yunxi.yaml"
OWN = {
    "articles/second.txt": "夏季计划\n\n新建灯塔两座。\n",
    "articles/yunxi.corrections.yaml": "label: 蓝图\n",
    "styles/ours.yaml": "extends: briefing\n",
    "edits/yunxi.yaml": "outline: yunxi\nedits: []\n",
    "notes.md": "读书笔记\n",
    "Makefile": "all:\n",
}


@pytest.fixture
def own(project: Path) -> Path:
    """A project with files of every kind."""
    for name, text in OWN.items():
        (project / name).parent.mkdir(exist_ok=True)
        (project / name).write_text(text, "utf-8")
    return project


def held(project: Path) -> dict[str, bytes]:
    """Every file of the project."""
    return {path.relative_to(project).as_posix(): path.read_bytes() for path in project.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (f"extract -o {ARTICLE} articles/second.txt", "that does not end in .json"),
        (f"extract {ARTICLE} -o {ARTICLE}", "one of the files that are read here"),
        (f"extract {ARTICLE} -o articles/../{ARTICLE} --to csv", "one of the files that are read here"),
        (f"extract {ARTICLE} -o {OUTLINE}", "this is an outline"),
        (f"extract {ARTICLE} -o styles/ours.yaml --to xlsx", "this is a style"),
        (f"extract {ARTICLE} -o Makefile", "that does not end in .json"),
        (f"coverage yunxi --html {OUTLINE}", "this is an outline"),
        ("coverage yunxi --html edits/yunxi.yaml", "this holds the edits"),
        ("coverage yunxi --html articles/yunxi.corrections.yaml", "this holds the corrections"),
        ("diff build/yunxi.docx -o notes.md", "that does not end in .docx"),
        (f"diff build/yunxi.docx -o {OUTLINE}", "this is an outline"),
    ],
)
def test_what_somebody_made_is_not_overwritten(own: Path, run: Run, command: str, told: str) -> None:
    if command.startswith("diff"):
        assert run("build", "--to", "docx")[0] == 0
    before = held(own)
    code, _, err = run(*command.split())
    assert (code, held(own)) == (4, before)
    assert told in err


def test_a_link_to_a_source_is_that_source(own: Path, run: Run) -> None:
    Path("items.json").symlink_to(ARTICLE)
    before = held(own)
    assert run("extract", ARTICLE, "-o", "items.json")[0] == 4
    assert held(own) == before


@pytest.mark.parametrize("command", ["coverage page --html articles/page.html", "build page --to pdf --out articles"])
def test_a_source_is_spared_though_it_ends_like_the_output(own: Path, run: Run, command: str) -> None:
    from publisher import build

    source = "page.html" if "html" in command else "page.pdf"
    Path("articles/page.html").write_text(f"<h1>夏季计划</h1><p>{OWN['articles/second.txt'] * 9}</p>", "utf-8")
    Path("articles/page.pdf").write_bytes(Path(build("yunxi", to=["pdf"]).outputs[0].path).read_bytes())
    outline = Path(OUTLINE).read_text("utf-8").replace("yunxi.txt", source)
    Path("outlines/page.yaml").write_text(
        outline.replace(", heading: 产业", "").replace(", heading: 民生", ""), "utf-8"
    )
    before = held(own)
    code, _, err = run(*command.split())
    assert (code, held(own)) == (4, before)
    assert "one of the files that are read here" in err


def test_an_output_of_its_own_kind_is_written_anew(own: Path, run: Run) -> None:
    for _ in range(2):
        assert run("extract", ARTICLE, "-o", "items.json")[0] == 0
        assert run("coverage", "yunxi", "--html", "yunxi.html")[0] == 0
        assert run("build", "yunxi")[0] == 0


@pytest.mark.parametrize(
    ("name", "begins"), [("i.xlsx", b"PK"), ("i.CSV", b"\xef\xbb\xbf"), ("i.jsonl", b'{"'), ("i", b"{\n")]
)
def test_the_format_is_that_of_the_outputs_name(own: Path, run: Run, name: str, begins: bytes) -> None:
    assert run("extract", ARTICLE, "-o", name)[0] == 0
    assert Path(name).read_bytes().startswith(begins)


@pytest.mark.parametrize("more", [("-o", "i.docx"), ("-o", "i.xlsx", "--to", "csv"), ("-o", "i.txt")])
def test_a_name_of_another_format_is_refused(own: Path, run: Run, more: tuple[str, ...]) -> None:
    code, _, err = run("extract", ARTICLE, *more)
    assert (code, Path(more[1]).exists()) == (2, False)
    assert "is not named as" in err


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="no devices that are files")
def test_a_device_is_no_file_to_be_replaced(own: Path, run: Run) -> None:
    for command in (("extract", ARTICLE, "-o", "/dev/null"), ("coverage", "yunxi", "--html", "/dev/null")):
        assert run(*command)[0] in (1, 4)
    assert not Path("/dev/null").is_file()
