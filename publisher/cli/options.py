"""Options that several commands share -> their values, refused with exit code 2 where they make no sense."""

from datetime import datetime
from typing import Annotated, Literal

import typer

from publisher import formats

BRIEFS, ITEMS = formats.names("writer"), formats.names("exporter")
BINARY = ("xlsx",)  # spoils a terminal that it is written to


def _limit(megabytes: float) -> float:
    from publisher import files

    files.set_limit(round(megabytes * 1_000_000))
    return megabytes


OutlineNames = Annotated[
    list[str] | None,
    typer.Argument(metavar="[OUTLINE]...", help="Outlines by short name or path; none: all but base."),
]
OtherSources = Annotated[
    list[str] | None, typer.Option("--source", metavar="ID=PATH", help="Read a source elsewhere; repeatable.")
]
BriefFormats = Annotated[
    list[str] | None, typer.Option("--to", metavar="FORMAT", help=f"Format: {', '.join(BRIEFS)}; repeatable.")
]
PrintedDate = Annotated[
    datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The date printed and stamped; default: today.")
]
OutsideSources = Annotated[
    bool, typer.Option("--allow-outside", help="Let outlines name sources that lie outside their folders.")
]
LargestFile = Annotated[
    float, typer.Option("--max-size", metavar="MB", min=0.001, callback=_limit, help="Refuse larger files.")
]
Preferred = Annotated[
    bool | None,
    typer.Option("--theirs/--ours", help="In a conflict take the draft's edit, or what the source (the file) says."),
]
Overwrite = Annotated[bool, typer.Option("--force", help="Overwrite drafts that somebody edited; a backup stays.")]


def chosen(names: list[str] | None, known: tuple[str, ...], option: str) -> list[str]:
    """The format names of a repeated or comma-separated option, each once; all that are known where none is given."""
    wanted = [name for text in names or [] for name in text.split(",")] or list(known)
    for name in wanted:
        if name not in known:
            raise typer.BadParameter(f"{name!r} is not one of {', '.join(known)}", param_hint=option)
    return list(dict.fromkeys(wanted))


def elsewhere(pairs: list[str] | None) -> dict[str, str]:
    """Source id -> path, as ``--source ID=PATH`` told it."""
    return dict(_pair(text) for text in pairs or [])


def preferred(theirs: bool | None) -> Literal["", "theirs", "ours"]:
    """Who wins a conflict, as ``--theirs/--ours`` told it; empty where neither was given."""
    return "" if theirs is None else "theirs" if theirs else "ours"


def refuse_unless(right: object, message: str, option: str) -> None:
    """Refuse the command line, naming the option at fault; raises typer.BadParameter."""
    if not right:
        raise typer.BadParameter(message, param_hint=option)


def _pair(text: str) -> tuple[str, str]:
    name, equals, path = text.partition("=")
    if not (name and equals and path):
        raise typer.BadParameter(f"{text!r} is not ID=PATH", param_hint="--source")
    return name, path
