"""``publisher check`` and ``coverage``: outlines -> what is wrong in them, and what their briefs leave out."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from publisher.cli.options import LargestFile, OtherSources, OutlineNames, OutsideSources, elsewhere


def check(
    outlines: OutlineNames = None,
    form: Annotated[
        Literal["text", "json", "github"],
        typer.Option("--format", help="For people, for programs, or as GitHub workflow commands."),
    ] = "text",
    strict: Annotated[bool, typer.Option("--strict", help="Fill the briefs too; warnings: exit code 3.")] = False,
    allow_outside: OutsideSources = False,
    max_size: LargestFile = 50,
) -> None:
    """Tell every mistake in outlines, their styles and sources; write nothing.  Example: publisher check --strict"""
    from publisher.check import check as find_problems
    from publisher.terminal.problems import report

    problems = find_problems(outlines or [], strict=strict, allow_outside=allow_outside)
    report(problems, form, filled=strict)
    if problems:
        raise typer.Exit(1 if any(problem.severity == "error" for problem in problems) else 3)


def coverage(
    outline: Annotated[str, typer.Argument(metavar="OUTLINE", help="An outline by short name or path.")],
    items: Annotated[bool, typer.Option("--items", help="A line an item in place of the counts.")] = False,
    html: Annotated[
        Path | None, typer.Option(help="Also write a page with the articles' text coloured by use.")
    ] = None,
    source: OtherSources = None,
    allow_outside: OutsideSources = False,
    max_size: LargestFile = 50,
) -> None:
    """Show what of the articles a brief prints, what it leaves out and why.  Example: publisher coverage leadership"""
    from publisher import formats, saving, sparing
    from publisher.build import coverage as cover
    from publisher.terminal import coverage as show
    from publisher.write.html import write

    covered = cover(outline, sources=elsewhere(source), allow_outside=allow_outside)
    if html:
        read = (one.article.source.name for one in covered.articles)
        sparing.refuse_loss(str(html), formats.suffixes("html"), read)
        saving.write_all({str(html): write(covered)})
    if items:
        show.items(covered)
    else:
        show.counts(covered)
