"""``publisher build``: outlines -> Word drafts and PDFs, once or whenever a file changes."""

import sys
import time
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from publisher.cli.options import (
    BRIEFS,
    BriefFormats,
    LargestFile,
    OtherSources,
    OutlineNames,
    OutsideSources,
    Overwrite,
    Preferred,
    PrintedDate,
    chosen,
    elsewhere,
    preferred,
    refuse_unless,
)
from publisher.cli.problems import complain
from publisher.errors import PublisherError

if TYPE_CHECKING:
    from publisher.build import Built

_LOOKS_PER_SECOND = 4


def build(
    outlines: OutlineNames = None,
    to: BriefFormats = None,
    style: Annotated[str | None, typer.Option(help="Style by short name or path.")] = None,
    out: Annotated[Path, typer.Option(help="Folder to write into.")] = Path("build"),
    source: OtherSources = None,
    date: PrintedDate = None,
    strict: Annotated[bool, typer.Option("--strict", help="Warnings fail the build: exit code 3.")] = False,
    why: Annotated[bool, typer.Option("--why", help="Also tell why each point of the summary was chosen.")] = False,
    pdfa: Annotated[bool, typer.Option("--pdfa", help="Mark PDFs as PDF/A-2a and PDF/UA-1, for archives.")] = False,
    final: Annotated[bool, typer.Option("--final", help="Word files to send: no comments, nothing to pull.")] = False,
    allow_outside: OutsideSources = False,
    prefer: Preferred = None,
    force: Overwrite = False,
    watch: Annotated[bool, typer.Option("--watch", help="Build again when a file changes, until Ctrl-C.")] = False,
    max_size: LargestFile = 50,
) -> None:
    """Build briefs: Word drafts and PDFs.  Example: publisher build leadership --to pdf"""
    from publisher.build import briefs
    from publisher.build import build as build_all
    from publisher.terminal import reasons

    sources = elsewhere(source)
    make = partial(
        build_all,
        to=_formats(to, pdfa, final),
        style=style,
        out=str(out),
        sources=sources,
        date=date.date() if date else None,
        strict=strict,
        allow_outside=allow_outside,
        pdfa=pdfa,
        final=final,
        prefer=preferred(prefer),
        force=force,
    )
    (_watch if watch else _build)(outlines or [], make)
    if why and not watch:
        reasons.summaries(briefs(outlines or [], sources=sources, allow_outside=allow_outside))


def _formats(to: list[str] | None, pdfa: bool, final: bool) -> list[str]:
    """What is written; options that ask nothing of it are refused."""
    wanted = chosen(to, BRIEFS, "--to")
    refuse_unless("pdf" in wanted or not pdfa, "no PDF is asked for", "--pdfa")
    refuse_unless("docx" in wanted or not final, "no Word file is asked for", "--final")
    return wanted


def _build(names: list[str], make: "partial[Built]") -> None:
    from publisher.terminal.progress import Progress

    with Progress() as progress:
        built = make(names, progress=progress)
    _tell(built)


def _tell(built: "Built") -> None:
    from publisher.terminal.listings import outputs

    complain(built.warnings)
    for path, backup in built.backups:
        told = "somebody saved it since it was built; as it was, formatting and all, it is kept as"
        print(f"{path}: {told} {backup}", file=sys.stderr)
    outputs(built)


def _watch(names: list[str], make: "partial[Built]") -> None:
    """Build each outline by itself, again and again, until Ctrl-C; problems are told and waited upon."""
    from publisher import files
    from publisher.build import BASE, wanted
    from publisher.watch import watch

    paths = [files.find("outlines", name) for name in wanted(names)]
    fixed = names or make.keywords["sources"]
    refuse_unless(
        len(paths) == 1 or not make.keywords["sources"], "--watch with --source takes one outline", "--source"
    )

    def listed() -> list[str]:
        return paths if fixed else [path for name, path in files.own("outlines").items() if name != BASE]

    def build_one(path: str) -> None:
        began = time.perf_counter()
        try:
            _tell(make([path]))
        except PublisherError as error:
            complain(error.problems)
        print(f"in {time.perf_counter() - began:.2f} s", file=sys.stderr)

    many = f"{len(paths)} outlines and what they are" if len(paths) != 1 else "1 outline and what it is"
    print(f"watching {many} made from; Ctrl-C ends", file=sys.stderr)
    with suppress(KeyboardInterrupt):
        watch(listed, build_one, partial(time.sleep, 1 / _LOOKS_PER_SECOND))
