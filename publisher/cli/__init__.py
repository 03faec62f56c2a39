"""The command line: parse, call, print, exit code; here the commands stand in the order of ``publisher --help``."""

import atexit
import gc
import sys

gc.set_threshold(20_000)  # before all else is loaded: modules and articles are many objects that stay, and few cycles

import typer

from publisher.cli.building import build
from publisher.cli.checking import check, coverage
from publisher.cli.making import list_, new, schema
from publisher.cli.problems import complain
from publisher.cli.reading import extract, inspect
from publisher.cli.returning import diff, pull
from publisher.errors import PublisherError

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Turn Chinese source articles into briefings: goals, measures and metrics, in Word and PDF.",
    epilog="Exit codes: 0 done, 1 problems in your files, 2 wrong command line, 3 warnings under --strict, "
    "4 a file of yours would have been overwritten, 130 cut off by Ctrl-C.",
)
for command in (build, pull, check, coverage, diff, new, schema, extract, inspect):
    app.command()(command)
app.command("list")(list_)


def main() -> None:
    """Run the command line; problems in the user's files go to standard error, without a traceback."""
    atexit.register(gc.freeze)  # the process ends: nobody needs its objects searched for cycles
    try:
        app(prog_name="publisher")
    except PublisherError as error:
        complain(error.problems)
        sys.exit(error.exit_code)
