"""Finders of other packages: what installed packages bring is found, and what they break is told."""

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

README = (Path(__file__).resolve().parent.parent / "README.md").read_text("utf-8")
PROMISE = "承诺审批事项当日办结"


def package(folder: Path, name: str, module: str, points: dict[str, str]) -> None:
    """Lay down what an installer does: the module, and beside it the metadata with the entry points."""
    information = folder / f"{name}-1.0.dist-info"
    information.mkdir(parents=True)
    (folder / f"{name}.py").write_text(module, "utf-8")
    (information / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", "utf-8")
    lines = (f"{point} = {value}\n" for point, value in points.items())
    (information / "entry_points.txt").write_text("[publisher.finders]\n" + "".join(lines), "utf-8")


@pytest.fixture
def installed(project: Path) -> Path:
    """A folder that packages are looked for in, and an article that makes a promise."""
    article = project / "articles" / "yunxi.txt"
    article.write_text(article.read_text("utf-8").replace("完善就业", f"区政府{PROMISE}。完善就业"), "utf-8")
    return project / "installed"


def publisher(installed: Path, *arguments: str) -> tuple[int, str, str]:
    """Run the command line in a process of its own, which finds the packages."""
    environment = {**os.environ, "PYTHONPATH": str(installed), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "publisher", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, check=False, encoding="utf-8")
    return done.returncode, done.stdout, done.stderr


def test_the_package_of_the_readme_finds_promises_beside_what_is_found_anyway(installed: Path) -> None:
    module, settings = (
        next(block for block in re.findall(rf"^```{language}\n(.*?)^```", README, re.M | re.S) if word in block)
        for language, word in (("python", "def find"), ("toml", "publisher.finders"))
    )
    before = publisher(installed, "extract", "articles/yunxi.txt")[1]
    points = tomllib.loads(settings)["project"]["entry-points"]["publisher.finders"]
    package(installed, "promises", module, points)
    code, out, err = publisher(installed, "extract", "articles/yunxi.txt")
    assert (code, err) == (0, "")
    (old,), (new,) = (json.loads(text)["articles"] for text in (before, out))
    assert [goal["text"] for goal in new["goals"] if goal not in old["goals"]] == [PROMISE]
    assert (old["measures"], old["metrics"]) == (new["measures"], new["metrics"])
    code, out, _ = publisher(installed, "coverage", "yunxi", "--items")
    assert code == 0
    assert any(line.endswith(f"printed\tpeople\t{PROMISE}") for line in out.splitlines())


def test_a_finder_of_the_same_name_takes_the_place_of_the_own_one(installed: Path) -> None:
    package(installed, "none", "def find(article):\n    return ()\n", {"metrics": "none:find"})
    code, out, err = publisher(installed, "extract", "articles/yunxi.txt")
    assert (code, err) == (0, "")
    (article,) = json.loads(out)["articles"]
    assert article["metrics"] == []
    assert article["measures"] != []


def test_every_finder_that_cannot_be_loaded_is_told_with_its_package(installed: Path) -> None:
    points = {"lost": "no_such_module:find", "nameless": "broken:no_such_function", "number": "broken:SEVEN"}
    package(installed, "broken", "SEVEN = 7\n", points)
    package(installed, "garbled", "def find(article) return ()\n", {"garbled": "garbled:find"})
    code, out, err = publisher(installed, "extract", "articles/yunxi.txt")
    assert (code, out) == (1, "")
    assert [line for line in err.splitlines() if "error:" in line and "hint" not in line] == [
        "error: finder 'garbled' cannot be loaded: garbled:find of garbled",
        "error: finder 'lost' cannot be loaded: no_such_module:find of broken",
        "error: finder 'nameless' cannot be loaded: broken:no_such_function of broken",
        "error: finder 'number' cannot be called: broken:SEVEN of broken",
    ]
    assert "No module named 'no_such_module'" in err
    assert "Traceback" not in err


def test_two_packages_cannot_bring_finders_of_one_name(installed: Path) -> None:
    for name in ("east", "west"):
        package(installed, name, "def find(article):\n    return ()\n", {"promises": f"{name}:find"})
    code, _, err = publisher(installed, "build", "--to", "pdf")
    assert code == 1
    assert err == (
        "error: finder 'promises' is brought twice: east:find of east, west:find of west\nhint: uninstall all but one\n"
    )


def test_what_a_finder_gives_is_looked_at(installed: Path) -> None:
    package(installed, "words", "def find(article):\n    return [article.title]\n", {"words": "words:find"})
    code, _, err = publisher(installed, "inspect", "articles/yunxi.txt")
    assert code == 1
    assert err.startswith("error: finder 'words' gave a str\n")
