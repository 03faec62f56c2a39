"""What an installation brings is pinned for the tests, and its licences are told."""

import re
from collections.abc import Iterator
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
PINNED = set(re.findall(r"^([\w.-]+)==", (ROOT / ".ci" / "constraints.txt").read_text("utf-8"), re.MULTILINE))
LICENSED = (ROOT / ".github" / "SECURITY.md").read_text("utf-8").partition("| package |")[2]


def needed(package: str, extra: str = "") -> Iterator[str]:
    """The packages that one asks for here, under the names of the package index."""
    for line in requires(package) or []:
        wanted = Requirement(line)
        if not wanted.marker or wanted.marker.evaluate({"extra": extra}):
            yield re.sub(r"[-_.]+", "-", wanted.name).lower()


def closure(*packages: str) -> set[str]:
    """The packages and all that they bring."""
    found = set(packages)
    waiting = list(packages)
    while waiting:
        for name in set(needed(waiting.pop())) - found:
            found.add(name)
            waiting.append(name)
    return found


@pytest.mark.parametrize("package", sorted(closure(*needed("publisher"))))
def test_what_users_install_is_pinned_for_the_tests_and_its_licence_is_told(package: str) -> None:
    assert package in PINNED
    assert re.search(rf"^\| (?:.*, )?{package}[ ,]", LICENSED, re.MULTILINE)


@pytest.mark.parametrize("package", sorted(closure(*needed("publisher", "dev"))))
def test_what_developers_install_is_pinned(package: str) -> None:
    assert package in PINNED
