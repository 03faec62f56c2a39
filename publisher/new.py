"""Articles -> a first outline, a shipped style -> a style of one's own: files to go on with."""

from collections.abc import Sequence
from pathlib import Path, PurePath

from publisher import files, saving
from publisher.build import extract
from publisher.errors import Problem, PublisherError
from publisher.source import Place
from publisher.sparing import OVERWRITTEN

MODEL = "briefing"


def new_outline(
    name: str, sources: Sequence[str], *, audience: str = "", force: bool = False
) -> tuple[str, tuple[Problem, ...]]:
    """Write ``outlines/NAME.yaml``, an outline over the articles that builds as it is; its path and warnings.

    An article that the outline may not read, because it lies outside the outline's folders, is warned of.  Raises
    PublisherError for articles that cannot be read, and (exit code 4) where the file is there, unless ``force``.
    """
    from publisher.outline import tree_of
    from publisher.outline.scaffold.text import Material, scaffold, source_ids

    path = _free("outlines", name, force)
    found = extract(*sources)
    ids = source_ids([PurePath(source).stem for source in sources])
    materials = [
        Material(id_, files.relative(source, str(Path(path).parent)), *one)
        for id_, source, one in zip(ids, sources, found, strict=True)
    ]
    warnings = tuple(_outside(source, path) for source in sources if not files.inside(source, tree_of(path)))
    return _written(path, scaffold(name, audience, materials)), warnings


def _outside(source: str, outline: str) -> Problem:
    """A warning, for the outline would be refused where its reader does not know it."""
    message = f"{source} lies outside the folders that {outline} may read"
    return Problem(
        message, hint="copy it here and write the outline anew, or build with --allow-outside", severity="warning"
    )


def new_style(name: str, *, force: bool = False) -> str:
    """Write ``styles/NAME.yaml``, the style briefing with comments; its path.  Raises PublisherError as above."""
    from publisher.style.scaffold import scaffold

    path = _free("styles", name, force)
    return _written(path, scaffold(files.read_text(files.find("styles", MODEL)), name))


def _free(folder: str, name: str, force: bool) -> str:
    path = str(Path(folder, f"{name}.yaml"))
    if not force and Path(path).exists():
        raise PublisherError(
            Problem("there is such a file already", Place(path), "--force overwrites it"), exit_code=OVERWRITTEN
        )
    return path


def _written(path: str, text: str) -> str:
    saving.write_all({path: text.encode()})
    return path
