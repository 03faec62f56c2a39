"""The tables of words: all of them are read, and none holds a word twice."""

from pathlib import Path

import pytest
import yaml

import publisher.extract

FOLDER = Path(publisher.extract.__file__).parent
CODE = "".join(path.read_text("utf-8") for path in sorted(FOLDER.glob("*.py")))
FILES = sorted((FOLDER / "tables").glob("*.yaml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_table_is_read_and_says_what_it_decides(path: Path):
    lines = path.read_text("utf-8").splitlines()
    for table in yaml.safe_load(path.read_text("utf-8")):
        assert f'"{table}"' in CODE or f"'{table}'" in CODE
        above = next(number for number, line in enumerate(lines) if line.startswith(f"{table}:")) - 1
        assert lines[above].startswith("# ")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_list_holds_a_word_twice(path: Path):
    for table in yaml.safe_load(path.read_text("utf-8")).values():
        for words in table.values() if isinstance(table, dict) else [table]:
            assert len(words.split()) == len(set(words.split()))
