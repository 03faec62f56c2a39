"""The house keeps its own rules: small modules and functions, docstrings, one place for side effects."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "publisher").rglob("*.py"))
MAY_TOUCH_THE_WORLD = {"build.py", "cli.py", "files.py", "fonts.py", "terminal.py", "__main__.py"}
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

    def test_only_the_top_touches_clock_disk_and_network(self, path: Path) -> None:
        if path.name in MAY_TOUCH_THE_WORLD and path.parent.name == "publisher":
            return
        tree = ast.parse(path.read_text("utf-8"))
        imported = {
            name.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names
        }
        imported |= {(node.module or "").split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        called = {getattr(node.func, "id", "") for node in ast.walk(tree) if isinstance(node, ast.Call)}
        assert imported & OUTSIDE == set()
        assert called & {"open", "print", "input", "exec", "eval"} == set()


def test_nothing_else_is_public() -> None:
    import publisher

    assert publisher.__all__ == ["Built", "Problem", "PublisherError", "build", "extract"]
