"""The options that set what a run uses; each can also be set by a variable or in the campaign."""

from collections.abc import Callable
from functools import reduce
from typing import Any, TypeVar

import click

from quotecards.cli import names

F = TypeVar("F", bound=Callable[..., Any])
_OPTIONS = (
    click.option("--theme", shell_complete=names.themes, metavar="NAME", help="The look; see: quotecards themes list."),
    click.option(
        "--variant", shell_complete=names.variants, metavar="NAME", help="A variant of the look, such as night."
    ),
    click.option(
        "--format",
        "formats",
        shell_complete=names.formats,
        multiple=True,
        metavar="NAME",
        help="A format; repeat for more.",
    ),
    click.option("--top", type=click.IntRange(1, 9999), metavar="N", help="How many quotes of each interview."),
    click.option(
        "--carousels", type=click.IntRange(0, 9999), metavar="N", help="How many carousels of each; default: 0."
    ),
    click.option("--out", shell_complete=names.folders, metavar="DIR", help="Where the cards go; default: output."),
    click.option("--jobs", type=click.IntRange(1, 9999), metavar="N", help="How many processes; default: one a core."),
    click.option(
        "--executor",
        type=click.Choice(["processes", "serial", "dask"]),
        help="Work in processes, in one, or on a cluster.",
    ),
    click.option(
        "--scheduler", metavar="URL", help="A Dask cluster of yours, such as tcp://host:8786; else a local one."
    ),
    click.option("--max-failures", type=click.IntRange(1, 9999), metavar="N", help="Stop when N pictures failed."),
    click.option("--strict", is_flag=True, default=None, help="Count drafts as failures."),
    click.option(
        "--gallery/--no-gallery", default=None, help="A page that shows all cards, and a contact sheet; default: yes."
    ),
)


def setting_options(command: F) -> F:
    """The command with an option for each setting, handed over by their names."""
    return reduce(lambda decorated, option: option(decorated), reversed(_OPTIONS), command)
