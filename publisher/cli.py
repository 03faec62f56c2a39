"""The command line: parse, call, print, exit code."""

import os
import re
import sys
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from publisher import formats
from publisher.errors import Problem, PublisherError
from publisher.schemas import STAGES

if TYPE_CHECKING:
    from publisher.build import Built

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Turn Chinese source articles into briefings: goals, measures and metrics, in Word and PDF.",
    epilog="Exit codes: 0 done, 1 problems in your files, 2 wrong command line, 3 warnings under --strict, "
    "4 a file of yours would have been overwritten.",
)
_BRIEFS, _ITEMS = formats.names("writer"), formats.names("exporter")
_LOOKS_PER_SECOND = 4


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
    list[str] | None, typer.Option("--to", metavar="FORMAT", help=f"Format: {', '.join(_BRIEFS)}; repeatable.")
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


def main() -> None:
    """Run the command line; problems in the user's files go to standard error, without a traceback."""
    try:
        app(prog_name="publisher")
    except PublisherError as error:
        _complain(error.problems)
        sys.exit(error.exit_code)


@app.command()
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

    sources = dict(_pair(text) for text in source or [])
    _refuse_unless("pdf" in (wanted := _formats(to, _BRIEFS, "--to")) or not pdfa, "no PDF is asked for", "--pdfa")
    make = partial(
        build_all,
        to=wanted,
        style=style,
        out=str(out),
        sources=sources,
        date=date.date() if date else None,
        strict=strict,
        allow_outside=allow_outside,
        pdfa=pdfa,
        prefer=_preferred(prefer),
        force=force,
    )
    (_watch if watch else _build)(outlines or [], make)
    if why and not watch:
        reasons.summaries(briefs(outlines or [], sources=sources, allow_outside=allow_outside))


@app.command()
def pull(
    draft: Annotated[str, typer.Argument(metavar="DRAFT", help="A Word draft that publisher build wrote.")],
    outline: Annotated[str, typer.Option(help="Its outline by path, where the draft's name of it is not enough.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only tell what was edited; write nothing.")] = False,
    why: Annotated[bool, typer.Option("--why", help="Also tell by which mark each paragraph was found.")] = False,
    prefer: Preferred = None,
    allow_outside: OutsideSources = False,
) -> None:
    """Read back what was edited in a Word draft, into edits/OUTLINE.yaml.  Example: publisher pull build/port.docx"""
    from publisher.pull import fetch, keep
    from publisher.terminal import edits

    fetched = fetch(draft, outline=outline, prefer=_preferred(prefer), allow_outside=allow_outside)
    _complain(fetched.warnings)
    if why:
        edits.why(fetched.draft)
    edits.summary(fetched)
    if not dry_run:
        keep(fetched)


@app.command()
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
    report(problems, form)
    if problems:
        raise typer.Exit(1 if any(problem.severity == "error" for problem in problems) else 3)


@app.command()
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
    from publisher import saving
    from publisher.build import coverage as cover
    from publisher.terminal import coverage as show
    from publisher.write.html import write

    covered = cover(outline, sources=dict(_pair(text) for text in source or []), allow_outside=allow_outside)
    if html:
        saving.write_all({str(html): write(covered)})
    if items:
        show.items(covered)
    else:
        show.counts(covered)


@app.command()
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

    pair = drafts(before, after, allow_outside=allow_outside)
    told = differences(*pair)
    if output:
        write(str(output), *pair, author)
    if form == "json":
        show.data(told)
    else:
        show.show(told)


@app.command()
def new(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The short name of what is made.")],
    sources: Annotated[list[str] | None, typer.Argument(metavar="[SOURCE]...", help="Article files.")] = None,
    first: Annotated[
        list[str] | None, typer.Option("--from", metavar="SOURCE", help="Article files; more may follow it.")
    ] = None,
    audience: Annotated[str, typer.Option(help="For whom the brief is.")] = "",
    style: Annotated[bool, typer.Option("--style", help="Make a style, not an outline.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Overwrite the file if it is there.")] = False,
    max_size: LargestFile = 50,
) -> None:
    """Write a first outline over articles, or a style.  Example: publisher new port --from seeds/haimen-port.txt"""
    from publisher.new import new_outline, new_style

    articles = [*(first or []), *(sources or [])]
    _refuse_unless(
        re.fullmatch(r"[\w.-]+", name), f"{name!r} is no short name: letters, digits, - _ and . only", "NAME"
    )
    _refuse_unless(bool(articles) != style, "articles are named for an outline, none for a style", "--from")
    if style:
        print(new_style(name, force=force))
        return
    path, warnings = new_outline(name, articles, audience=audience, force=force)
    _complain(warnings)
    print(path)


@app.command()
def schema(
    what: Annotated[str, typer.Argument(metavar="WHAT", help=f"A kind of file: {', '.join(STAGES)}.")],
) -> None:
    """Print the JSON Schema by which editors complete a file.  Example: publisher schema style > style.schema.json"""
    from publisher.schemas import schema as text

    _refuse_unless(what in STAGES, f"{what!r} is not one of {', '.join(STAGES)}", "WHAT")
    print(text(what), end="")


@app.command()
def extract(
    sources: Annotated[
        list[str], typer.Argument(metavar="SOURCE...", help="Article files, folders of them, or patterns in quotes.")
    ],
    to: Annotated[str, typer.Option("--to", metavar="FORMAT", help=f"Format: {', '.join(_ITEMS)}.")] = "json",
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
    from publisher import batch, saving
    from publisher.terminal.progress import Progress

    (name,) = _formats([to], _ITEMS, "--to")
    named, tally = batch.articles(sources), batch.Tally()
    with Progress() as progress:

        def listen(path: str, done: int, total: int, problems: Sequence[Problem]) -> None:
            progress(path, done, total)
            _complain(problems)

        how = batch.Batch(name, jobs or os.cpu_count() or 1, strict, listen)
        if output.endswith(("/", os.sep)) or os.path.isdir(output):
            batch.each(named, output, how, tally, again=force)
            print(f"{tally.read} read, {tally.ready} done before, {tally.bad} bad")
        elif output:
            saving.write_all({output: batch.pieces(named, how, tally)})
        else:
            sys.stdout.buffer.writelines(batch.pieces(named, how, tally))
    if tally.bad:
        raise typer.Exit(1)


@app.command()
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


@app.command("list")
def list_(
    fonts: Annotated[bool, typer.Option("--fonts", help="The font file that stands for each face.")] = False,
) -> None:
    """List the outlines, styles and formats that can be named, or the fonts that a PDF is set in."""
    from publisher.terminal import listings

    if fonts:
        listings.typefaces()
    else:
        listings.catalogue()


def _build(names: list[str], make: "partial[Built]") -> None:
    from publisher.terminal.progress import Progress

    with Progress() as progress:
        built = make(names, progress=progress)
    _tell(built)


def _tell(built: "Built") -> None:
    from publisher.terminal.listings import outputs

    _complain(built.warnings)
    outputs(built)


def _watch(names: list[str], make: "partial[Built]") -> None:
    """Build each outline by itself, again and again, until Ctrl-C; problems are told and waited upon."""
    from publisher import files
    from publisher.build import BASE, wanted
    from publisher.watch import watch

    paths = [files.find("outlines", name) for name in wanted(names)]
    fixed = names or make.keywords["sources"]
    _refuse_unless(
        len(paths) == 1 or not make.keywords["sources"], "--watch with --source takes one outline", "--source"
    )

    def listed() -> list[str]:
        return paths if fixed else [path for name, path in files.own("outlines").items() if name != BASE]

    def build_one(path: str) -> None:
        began = time.perf_counter()
        try:
            _tell(make([path]))
        except PublisherError as error:
            _complain(error.problems)
        print(f"in {time.perf_counter() - began:.2f} s", file=sys.stderr)

    print(f"watching {len(paths)} outlines and what they are made from; Ctrl-C ends", file=sys.stderr)
    with suppress(KeyboardInterrupt):
        watch(listed, build_one, partial(time.sleep, 1 / _LOOKS_PER_SECOND))


def _preferred(theirs: bool | None) -> Literal["", "theirs", "ours"]:
    return "" if theirs is None else "theirs" if theirs else "ours"


def _formats(names: list[str] | None, known: tuple[str, ...], option: str) -> list[str]:
    """The format names of a repeated or comma-separated option, each once; all that are known where none is given."""
    wanted = [name for text in names or [] for name in text.split(",")] or list(known)
    for name in wanted:
        if name not in known:
            raise typer.BadParameter(f"{name!r} is not one of {', '.join(known)}", param_hint=option)
    return list(dict.fromkeys(wanted))


def _refuse_unless(right: object, message: str, option: str) -> None:
    if not right:
        raise typer.BadParameter(message, param_hint=option)


def _pair(text: str) -> tuple[str, str]:
    name, equals, path = text.partition("=")
    if not (name and equals and path):
        raise typer.BadParameter(f"{text!r} is not ID=PATH", param_hint="--source")
    return name, path


def _complain(problems: Iterable[Problem]) -> None:
    for problem in problems:
        print(problem, file=sys.stderr)
