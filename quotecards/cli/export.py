"""`quotecards export`: ready cards packed for each platform."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quotecards.cli import names
from quotecards.cli.clock import clock
from quotecards.cli.console import answer, answer_json, count, remark, wrapped
from quotecards.cli.location import location
from quotecards.cli.main import OK, SOME_FAILED

if TYPE_CHECKING:
    from quotecards.campaign.publishing.export import Export

_EPILOG = """\b
Examples:
  quotecards export
  quotecards export output/my-campaign --for instagram --for x
  quotecards export --for bluesky --url-prefix https://example.org/cards/
  quotecards export --for x -o for-x.zip
  quotecards export --now 2024-10-04        what could go out on that day"""


@click.command(epilog=_EPILOG)
@click.argument("place", metavar="[DIR]", required=False, default="output", type=location)
@click.option(
    "--for",
    "wanted",
    shell_complete=names.platforms,
    multiple=True,
    metavar="PLATFORM",
    help="A platform; repeat for more. Default: all.",
)
@click.option("--url-prefix", metavar="URL", help="Where the pictures will lie on the web, for tables that want that.")
@click.option(
    "--out", type=location, shell_complete=names.folders, metavar="DIR", help="Where the zips go; default: DIR/export."
)
@click.option("-o", "--output", "into", type=location, metavar="ZIP", help="One file to pack into, instead of --out.")
@click.option("--now", metavar="DATE", help="For planning: as if it were then; embargoes and licences follow it.")
@click.option("--again", is_flag=True, help="Also pack what was published already.")
@click.option("--ledger/--no-ledger", default=True, help="Note what is packed in ledger.sqlite; default: yes.")
@click.option("--json", "as_json", is_flag=True, help="The result as JSON.")
def export(
    place: Path,
    *,
    wanted: tuple[str, ...],
    url_prefix: str | None,
    out: Path | None,
    into: Path | None,
    now: str | None,
    again: bool,
    ledger: bool,
    as_json: bool,
) -> int:
    """Pack the ready cards of a run, one zip a platform.

    DIR is an output folder, the folder of one campaign, or a manifest; default: output. A zip holds pictures, captions
    and descriptions as text files whose names sort, and tables for the planners that post there.

    Drafts and what was refused stay out, and so does what is under embargo, whose photo has no licence for the day or
    the platform, what nobody approved where the campaign asks for it, and what was published already. What was changed
    since it was made stays out too: exit code 1 then, or where a platform gets no card.
    """
    from quotecards.campaign.proof.verify import find_manifests
    from quotecards.campaign.publishing.bundle import export_into
    from quotecards.campaign.publishing.export import export as pack

    time, manifests = clock(now), find_manifests(place)
    if into:
        if out:
            raise click.UsageError("use either -o or --out")
        done = export_into(into, manifests, wanted, url_prefix=url_prefix, now=time, again=again, ledger=ledger)
    else:
        done = [
            pack(manifest, wanted, out=out, url_prefix=url_prefix, now=time, again=again, ledger=ledger)
            for manifest in manifests
        ]
    if as_json:
        answer_json([_record(one) for one in done])
    else:
        for one in done:
            _tell(one)
    return SOME_FAILED if any(_failed(one) for one in done) else OK


def _failed(done: "Export") -> bool:
    left_out = [*done.left_out, *(one for package in done.packages for one in package.left_out)]
    empty = not done.packages or any(package.archive is None for package in done.packages)
    return empty or any(one.changed for one in left_out)


def _tell(done: "Export") -> None:
    for package in done.packages:
        if package.archive:
            inside = f"{count(package.cards, 'card')}, {count(package.pictures, 'picture')}"
            answer(f"{package.archive.as_posix()}: {inside}")
        elif package.left_out or done.left_out:
            answer(f"{package.platform}: no card may go out now ({done.campaign})")
        else:
            hint = f"build with a format of it first, see: quotecards formats ({done.campaign})"
            answer(f"{package.platform}: no card is ready; {hint}")
        for one in package.left_out:
            remark(wrapped(f"left out of {package.platform}: {one.card}: {one.why}", indent="  ", first=""))
        for note in package.notes:
            remark(wrapped(f"{package.platform}: {note}", indent="  ", first=""))
    if done.left_out:
        remark(f"{done.campaign}: {count(len(done.left_out), 'card')} left out of every platform")
        for one in done.left_out:
            remark(wrapped(f"{one.card}: {one.why}", indent="    ", first="  "))
    for note in done.notes:
        remark(f"{done.campaign}: {note}")
    if not done.packages:
        answer(f"{done.campaign}: no card is ready")


def _record(done: "Export") -> "dict[str, Any]":
    import dataclasses

    record = dataclasses.asdict(done)
    record["ledger"] = done.ledger.as_posix() if done.ledger else None
    for package in record["packages"]:
        package["archive"] = package["archive"].as_posix() if package["archive"] else None
    return record
