"""The command line: parse, call, print, exit code."""

import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from publisher import formats
from publisher.errors import Problem, PublisherError

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Turn Chinese source articles into briefings: goals, measures and metrics, in Word and PDF.",
    epilog="Exit codes: 0 done, 1 problems in your files, 2 wrong command line, 3 warnings under --strict.",
)
_BRIEFS, _ITEMS = formats.names("writer"), formats.names("exporter")


def main() -> None:
    """Run the command line; problems in the user's files go to standard error, without a traceback."""
    try:
        app(prog_name="publisher")
    except PublisherError as error:
        _complain(error.problems)
        sys.exit(error.exit_code)


@app.command()
def build(
    outlines: Annotated[
        list[str] | None,
        typer.Argument(metavar="[OUTLINE]...", help="Outlines by short name or path; none: all but base."),
    ] = None,
    to: Annotated[
        list[str] | None,
        typer.Option("--to", metavar="FORMAT", help=f"Format: {', '.join(_BRIEFS)}; repeatable."),
    ] = None,
    style: Annotated[str | None, typer.Option(help="Style by short name or path.")] = None,
    out: Annotated[Path, typer.Option(help="Folder to write into.")] = Path("build"),
    source: Annotated[
        list[str] | None,
        typer.Option("--source", metavar="ID=PATH", help="Read a source elsewhere; repeatable."),
    ] = None,
    date: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The date printed and stamped; default: today.")
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Warnings fail the build: exit code 3.")] = False,
) -> None:
    """Build briefs: Word drafts and PDFs.  Example: publisher build leadership --to pdf"""
    from publisher import terminal
    from publisher.build import build as make

    with terminal.Progress() as progress:
        built = make(
            outlines or [],
            to=_formats(to, _BRIEFS, "--to"),
            style=style,
            out=str(out),
            sources=dict(_pair(text) for text in source or []),
            date=date.date() if date else None,
            strict=strict,
            progress=progress,
        )
    _complain(built.warnings)
    terminal.outputs(built)


@app.command()
def extract(
    sources: Annotated[list[str], typer.Argument(metavar="SOURCE...", help="Article files.")],
    to: Annotated[str, typer.Option("--to", metavar="FORMAT", help=f"Format: {', '.join(_ITEMS)}.")] = "json",
    output: Annotated[Path | None, typer.Option("--output", "-o", help="File; default: standard output.")] = None,
) -> None:
    """Find the goals, measures and metrics of articles.  Example: publisher extract seeds/*.txt -o items.json"""
    from publisher import files
    from publisher.build import extract as find

    (name,) = _formats([to], _ITEMS, "--to")
    found = find(*sources)
    _complain(problem for article, _ in found for problem in article.warnings)
    data = formats.exporter(name)(found)
    if output:
        files.write_all({str(output): data})
    else:
        sys.stdout.buffer.write(data)


@app.command()
def inspect(
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="An article file.")],
) -> None:
    """Show an article as it was read: what was joined, moved and set aside, and the items in their places."""
    from publisher import terminal
    from publisher.build import extract as find

    terminal.article(*find(source)[0])


@app.command("list")
def list_() -> None:
    """List the outlines, styles and formats that can be named."""
    from publisher import terminal

    terminal.catalogue()


def _formats(names: list[str] | None, known: tuple[str, ...], option: str) -> list[str]:
    """The format names of a repeated or comma-separated option, each once; all that are known where none is given."""
    wanted = [name for text in names or [] for name in text.split(",")] or list(known)
    for name in wanted:
        if name not in known:
            raise typer.BadParameter(f"{name!r} is not one of {', '.join(known)}", param_hint=option)
    return list(dict.fromkeys(wanted))


def _pair(text: str) -> tuple[str, str]:
    name, equals, path = text.partition("=")
    if not (name and equals and path):
        raise typer.BadParameter(f"{text!r} is not ID=PATH", param_hint="--source")
    return name, path


def _complain(problems: Iterable[Problem]) -> None:
    for problem in problems:
        print(problem, file=sys.stderr)
