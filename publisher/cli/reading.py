"""``publisher extract`` and ``inspect``: articles -> items, and articles as they were read."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import Annotated

import typer

from publisher.cli.options import BINARY, ITEMS, LargestFile, chosen, refuse_unless
from publisher.cli.problems import complain
from publisher.errors import Problem, PublisherError


def extract(
    sources: Annotated[
        list[str], typer.Argument(metavar="SOURCE...", help="Article files, folders of them, or patterns in quotes.")
    ],
    to: Annotated[
        str,
        typer.Option("--to", metavar="FORMAT", help=f"Format: {', '.join(ITEMS)}; default: as -o ends, else json."),
    ] = "",
    output: Annotated[
        str, typer.Option("--output", "-o", help="A file, or FOLDER/ for a file an article; default: standard output.")
    ] = "",
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=0, help="Processes; 0: as many as processors.")] = 1,
    strict: Annotated[
        bool, typer.Option("--strict", help="The first bad article, or one with a warning, ends it.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="With FOLDER/: also articles that are done already.")] = False,
    max_size: LargestFile = 50,
) -> None:
    """Find the goals, measures and metrics of articles.  Example: publisher extract seeds/*.txt -o items.json"""
    from publisher import batch, formats, saving, sparing
    from publisher.terminal.progress import Progress

    into_folder = output.endswith(("/", os.sep)) or os.path.isdir(output)
    name = _format(to, "" if into_folder else output)
    named, tally, passed = batch.articles(sources), batch.Tally(), _passed(batch.passed_over(sources), strict)
    complain(batch.others(sources))
    with Progress() as progress:
        how = batch.Batch(name, jobs or os.cpu_count() or 1, strict, _listener(progress))
        if into_folder:
            batch.each(named, output, how, tally, again=force)
            print(f"{tally.read} read, {tally.ready} done before, {tally.bad} bad{passed}")
        elif output:
            sparing.refuse_loss(output, formats.suffixes(name), (one.path for one in named))
            saving.write_all({output: batch.pieces(named, how, tally)})
        else:
            sys.stdout.buffer.writelines(batch.pieces(named, how, tally))
    if tally.bad:
        raise typer.Exit(1)


def _format(to: str, output: str) -> str:
    """The name of the format: as is said, or as the file is named; raises typer.BadParameter where the two differ."""
    from publisher import formats

    ending = formats.named_by(output)
    name = chosen([to], ITEMS, "--to")[0] if to else ending if ending in ITEMS else "json"
    misfit = ending not in ("", name) and not os.path.exists(output)  # one that is there is told as what would be lost
    refuse_unless(not misfit, f"{output} is not named as {name}: name it *.{name}, or say --to", "--output")
    refuse_unless(output or name not in BINARY or not sys.stdout.isatty(), f"{name} is no text: -o FILE", "--to")
    return name


def _passed(told: Sequence[Problem], strict: bool) -> str:
    """How many documents were passed over, which are told; raises PublisherError for them where that ends it."""
    if strict and told:
        raise PublisherError(told, exit_code=3)
    complain(told)
    return f", {len(told)} passed over" if told else ""


def _listener(progress: Callable[[str, int, int], None]) -> Callable[[str, int, int, Sequence[Problem]], None]:
    def listen(path: str, done: int, total: int, problems: Sequence[Problem]) -> None:
        progress(path, done, total)
        complain(problems)

    return listen


def inspect(
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="An article file.")],
    why: Annotated[bool, typer.Option("--why", help="Clause by clause: what made it an item, or left it out.")] = False,
    max_size: LargestFile = 50,
) -> None:
    """Show an article as it was read: what was joined, moved and set aside, and the items in their places."""
    from publisher.build import extract as find
    from publisher.terminal import reading, verdicts

    show = verdicts.article if why else reading.article
    show(*find(source)[0])
