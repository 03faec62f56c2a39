"""The house keeps its own rules: small modules and functions, docstrings, one place for side effects."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "publisher"
MODULES = sorted(PACKAGE.rglob("*.py"))
COMMANDS = {f"cli/{name}.py" for name in ("building", "making", "problems", "reading")}
# batch.py walks folders of articles, fonts.py the system's folders of fonts; extract/tables reads the tables of words,
# once, from the package and from the folder that the environment names: patterns are made of them when modules load.
MAY_TOUCH_THE_WORLD = {"batch.py", "files.py", "fonts.py", "saving.py", "extract/tables/__init__.py", *COMMANDS}
MAY_PRINT = {f"{folder}/{path.name}" for folder in ("cli", "terminal") for path in (PACKAGE / folder).glob("*.py")}
KNOWS_THE_DATE = "build.py"
VAGUE = {"utils", "util", "helpers", "helper", "common", "base", "manager", "core", "misc"}
OUTSIDE = {
    "time",
    "random",
    "socket",
    "urllib",
    "os",
    "locale",
    "tempfile",
    "subprocess",
    "requests",
    "secrets",
    "uuid",
}


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    """Every function of a module, nested ones too."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def imported(tree: ast.Module) -> set[str]:
    """The top packages that a module imports, wherever in it."""
    plain = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    given = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    return {name.split(".")[0] for name in plain | given}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
class TestModule:
    def test_it_is_short_and_named_for_what_it_makes(self, path: Path) -> None:
        assert len(path.read_text("utf-8").splitlines()) <= 400
        assert path.stem not in VAGUE

    def test_it_says_what_it_is_for(self, path: Path) -> None:
        assert ast.get_docstring(ast.parse(path.read_text("utf-8")))

    def test_its_functions_fit_a_screen(self, path: Path) -> None:
        long = [f.name for f in functions(ast.parse(path.read_text("utf-8"))) if f.end_lineno - f.lineno >= 40]  # type: ignore[operator]
        assert long == []

    def test_its_public_functions_have_docstrings(self, path: Path) -> None:
        tree = ast.parse(path.read_text("utf-8"))
        bare = [f.name for f in tree.body if isinstance(f, ast.FunctionDef) and not ast.get_docstring(f)]
        assert [name for name in bare if not name.startswith("_")] == []

    def test_it_never_catches_everything(self, path: Path) -> None:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ExceptHandler):
                assert node.type is not None
                assert "Exception" not in {getattr(name, "id", "") for name in ast.walk(node.type)}

    def test_only_the_top_touches_disk_and_network(self, path: Path) -> None:
        if path.relative_to(PACKAGE).as_posix() not in MAY_TOUCH_THE_WORLD:
            tree = ast.parse(path.read_text("utf-8"))
            called = {getattr(node.func, "id", "") for node in ast.walk(tree) if isinstance(node, ast.Call)}
            assert imported(tree) & OUTSIDE == set()
            assert called & {"open", "print", "input", "exec", "eval"} == set()

    def test_only_the_command_line_writes_to_the_terminal(self, path: Path) -> None:
        if path.relative_to(PACKAGE).as_posix() not in MAY_PRINT:
            assert imported(ast.parse(path.read_text("utf-8"))) & {"sys", "rich"} == set()

    def test_only_the_build_asks_for_the_date(self, path: Path) -> None:
        if path.relative_to(PACKAGE).as_posix() != KNOWS_THE_DATE:
            names = {
                node.attr for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Attribute)
            }
            assert names & {"today", "now", "utcnow"} == set()


def test_nothing_else_is_public() -> None:
    import publisher

    assert publisher.__all__ == ["Built", "Problem", "PublisherError", "build", "extract"]


def test_build_is_the_function_even_where_its_module_was_imported() -> None:
    assert _run("import publisher.build, publisher; print(publisher.Built.__name__, publisher.build.__name__)") == [
        "Built",
        "build",
    ]


def test_a_stage_is_imported_without_the_others() -> None:
    modules = set(_run("import sys; from publisher.write import pdf; print(*sys.modules)"))
    assert {"publisher", "publisher.write.pdf"} <= modules
    assert not {"publisher.build", "publisher.corpus", "publisher.write.docx"} & modules


def _run(code: str) -> list[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
