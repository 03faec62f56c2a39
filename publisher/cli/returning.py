"""``publisher pull`` and ``diff``: edited Word drafts -> edits, and what differs between drafts."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from publisher.cli.options import OutsideSources, Preferred, preferred
from publisher.cli.problems import complain


def pull(
    draft: Annotated[str, typer.Argument(metavar="DRAFT", help="A Word draft that publisher build wrote.")],
    outline: Annotated[str, typer.Option(help="Its outline by path, or by the name that it was given since.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only tell what was edited; write nothing.")] = False,
    why: Annotated[bool, typer.Option("--why", help="Also tell by which mark each paragraph was found.")] = False,
    prefer: Preferred = None,
    allow_outside: OutsideSources = False,
    force: Annotated[bool, typer.Option("--force", help="Read a draft of which hardly anything is left.")] = False,
) -> None:
    """Read back what was edited in a Word draft, into edits/OUTLINE.yaml.  Example: publisher pull build/port.docx"""
    from publisher.pull import fetch
    from publisher.pull import pull as fetch_and_keep
    from publisher.terminal import edits

    take = fetch if dry_run else fetch_and_keep  # kept before it is told: who reads the summary may stop reading
    fetched = take(draft, outline=outline, prefer=preferred(prefer), allow_outside=allow_outside, force=force)
    complain(fetched.warnings)
    if why:
        edits.why(fetched.draft)
    edits.summary(fetched)


def diff(
    before: Annotated[str, typer.Argument(metavar="DRAFT", help="A Word draft.")],
    after: Annotated[
        str, typer.Argument(metavar="[DRAFT|OUTLINE]", help="Another, or an outline; default: the draft's own.")
    ] = "",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Also a Word document with tracked changes.")
    ] = None,
    author: Annotated[str, typer.Option(help="Whose changes these are; default: who saved the second.")] = "",
    form: Annotated[Literal["text", "json"], typer.Option("--format", help="For people, or for programs.")] = "text",
    allow_outside: OutsideSources = False,
) -> None:
    """Tell what differs between two drafts, or a draft and the brief as built now.  Example: publisher diff old.docx"""
    from publisher.diff import differences, drafts, write
    from publisher.terminal import differences as show

    pair, warnings = drafts(before, after, allow_outside=allow_outside)
    complain(warnings)
    told = differences(*pair)
    if output:
        write(str(output), *pair, author)
    if form == "json":
        show.data(told)
    else:
        show.show(told)
