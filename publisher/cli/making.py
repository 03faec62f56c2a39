"""``publisher new``, ``schema`` and ``list``: what outlines and styles are written from, and what can be named."""

import re
from typing import Annotated

import typer

from publisher.cli.options import LargestFile, refuse_unless
from publisher.cli.problems import complain
from publisher.schemas import STAGES


def new(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The short name of what is made.")],
    sources: Annotated[
        list[str] | None, typer.Argument(metavar="[SOURCE]...", help="Articles: files, folders, patterns.")
    ] = None,
    first: Annotated[
        list[str] | None,
        typer.Option("--from", metavar="SOURCE", help="Files, folders or patterns; more may follow it."),
    ] = None,
    audience: Annotated[str, typer.Option(help="For whom the brief is.")] = "",
    style: Annotated[bool, typer.Option("--style", help="Make a style, not an outline.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Overwrite the file if it is there.")] = False,
    max_size: LargestFile = 50,
) -> None:
    """Write a first outline over articles, or a style.  Example: publisher new port --from seeds/haimen-port.txt"""
    from publisher import batch
    from publisher.new import new_outline, new_style

    named = [*(first or []), *(sources or [])]
    refuse_unless(re.fullmatch(r"[\w.-]+", name), f"{name!r} is no short name: letters, digits, - _ and . only", "NAME")
    refuse_unless(named or style, f"name the articles: publisher new {name} --from SOURCE...", "--from")
    refuse_unless(not (named and style), "a style is made from no articles", "--from")
    if style:
        print(new_style(name, force=force))
        return
    articles = [one.path for one in batch.articles(named)]
    complain((*batch.passed_over(named), *batch.others(named)))
    path, warnings = new_outline(name, articles, audience=audience, force=force)
    complain(warnings)
    print(path)


def schema(
    what: Annotated[str, typer.Argument(metavar="WHAT", help=f"A kind of file: {', '.join(STAGES)}.")],
) -> None:
    """Print the JSON Schema by which editors complete a file.  Example: publisher schema style > style.schema.json"""
    from publisher.schemas import schema as text

    refuse_unless(what in STAGES, f"{what!r} is not one of {', '.join(STAGES)}", "WHAT")
    print(text(what), end="")


def list_(
    fonts: Annotated[bool, typer.Option("--fonts", help="The font file that stands for each face.")] = False,
    tables: Annotated[bool, typer.Option("--tables", help="The words that items are found by, and yours.")] = False,
    style: Annotated[str, typer.Option(metavar="NAME", help="The measures of a style, and where each is from.")] = "",
) -> None:
    """List the outlines, styles and formats that can be named, or fonts, a style's measures, or the words that items
    are found by.
    """
    from publisher.build import style_named
    from publisher.terminal import listings

    if fonts:
        listings.typefaces()
    if tables:
        listings.words()
    if style:
        listings.looks(style_named(style))
    if not (fonts or tables or style):
        listings.catalogue()
