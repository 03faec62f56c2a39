"""The README's commands run, its outline builds, and its tables say what is."""

import re
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from publisher import formats

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
Run = Callable[..., tuple[int, str, str]]


def blocks(language: str) -> list[str]:
    """The fenced blocks of a language, in order."""
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what a user works with, and the working directory in it."""
    for folder in ("seeds", "outlines", "styles"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_command_of_the_tour_runs(copy: Path, run: Run) -> None:
    outline, *_ = blocks("yaml")
    (copy / "outlines" / "port.yaml").write_text(outline, "utf-8")
    for line in "".join(blocks("sh")).splitlines():
        words = shlex.split(line)
        if words[0] == "cp":
            shutil.copy(words[1], words[2])
        if words[0] == "publisher":
            arguments = [name for word in words[1:] for name in (sorted(map(str, Path().glob(word))) or [word])]
            code, _, err = run(*arguments)
            assert code == 0, line
            assert "error" not in err, line


def test_the_outline_for_another_reader_that_is_shown_builds_without_a_warning(copy: Path, run: Run) -> None:
    first, second, *_ = blocks("yaml")
    (copy / "outlines" / "port.yaml").write_text(first, "utf-8")
    (copy / "outlines" / "residents.yaml").write_text(second, "utf-8")
    assert run("check", "residents", "--strict") == (0, "no problems\n", "")


def test_the_corrections_that_are_shown_fit_their_article(copy: Path, run: Run) -> None:
    shown = next(block for block in blocks("yaml") if "retype" in block)
    (copy / "seeds" / "haimen-port.corrections.yaml").write_text(shown, "utf-8")
    code, out, err = run("extract", "seeds/haimen-port.txt", "--to", "jsonl")
    assert (code, err) == (0, "")
    assert "外贸船舶靠离泊" in out
    assert "推行“靶向”精准招商" not in out


def test_the_tables_of_words_stand_where_it_says() -> None:
    named = re.findall(r"`(\w+\.yaml)`", README[README.index("### The words it reads by") : README.index("## Develop")])
    assert sorted(named) == sorted(path.name for path in (ROOT / "publisher/extract/tables").glob("*.yaml"))


def test_the_shown_words_of_ones_own_are_read(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = next(block for block in blocks("yaml") if "not_before" in block)
    (tmp_path / "units.yaml").write_text(shown, "utf-8")
    (tmp_path / "verbs.yaml").write_text(re.findall(r"`(verbs: .*?)`", README)[0], "utf-8")
    monkeypatch.setenv("PUBLISHER_TABLES", str(tmp_path))
    code, out, err = run("list", "--tables")
    assert (code, err) == (0, "")
    assert "count: 票 券=张券; physical: 立方米=土方车*15" in out
    assert "揽收 -抢占" in out


def test_the_shown_mistake_is_told_as_shown(copy: Path, run: Run) -> None:
    shown = next(block for block in blocks("text") if "gaols" in block)
    outline, *_ = blocks("yaml")
    (copy / "outlines" / "port.yaml").write_text(outline.replace("    goals: all ", "    gaols: all "), "utf-8")
    code, _, err = run("build", "port")
    assert (code, re.sub(r"all +#.*", "all", err)) == (1, shown)


def test_the_python_example_runs(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    example, _ = blocks("python")  # the other is a package: test_finders.py
    exec(compile(example, "README.md", "exec"), {})
    assert str(Path("build", "leadership.pdf")) in capsys.readouterr().out


def test_the_table_of_formats_is_the_table_of_formats() -> None:
    rows = re.findall(r"^\| (\w+) \| (yes)? ?\| (yes)? ?\| (yes)? ?\|$", README, re.MULTILINE)
    jobs = ("reader", "writer", "exporter")
    wanted = [(row.name, *("yes" * bool(getattr(row, job)) for job in jobs)) for row in formats.FORMATS]
    assert rows == wanted


def test_the_map_names_every_folder_and_top_module() -> None:
    told = next(block for block in blocks("text") if block.startswith("publisher/"))
    package = ROOT / "publisher"
    folders = {path.name for path in package.iterdir() if (path / "__init__.py").exists()}
    modules = {path.name for path in package.glob("*.py") if not path.name.startswith("__")}
    assert {name for name in folders if f"{name}/" not in told} == set()
    assert {name for name in modules if name not in told} - {"errors.py", "source.py", "version.py"} == set()


def test_every_command_is_described() -> None:
    from typer.main import get_command

    from publisher.cli import app

    commands = getattr(get_command(app), "commands", {})
    assert [name for name in commands if f"| `publisher {name}" not in README] == []
