"""`quotecards build`: the main job. What it says is in `build_words` and `build_json`."""

import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quotecards.cli.build_json import made_record, planned_record
from quotecards.cli.build_words import tell_outcome, tell_plan
from quotecards.cli.clock import clock
from quotecards.cli.console import answer_json, count, remark
from quotecards.cli.location import location
from quotecards.cli.log_json import EventLog, log_stream
from quotecards.cli.main import INTERRUPTED, OK, SOME_FAILED
from quotecards.cli.progress import Progress
from quotecards.cli.setting_options import setting_options
from quotecards.cli.targets import cpus, default_target

if TYPE_CHECKING:
    from quotecards.campaign.definition.campaign import Campaign, Interview
    from quotecards.campaign.definition.settings import Settings
    from quotecards.campaign.executors import Executor
    from quotecards.campaign.making.press import Order
    from quotecards.campaign.planning.ahead import Heard
    from quotecards.campaign.planning.kept import Kept
    from quotecards.campaign.planning.prepare import Prepared
    from quotecards.campaign.records.results import Result
    from quotecards.campaign.run import Outcome

_EPILOG = """\b
Examples:
  quotecards build interview.txt
  quotecards build interviews/ --theme noir --format story --format x
  quotecards build campaign.yaml --top 3 --dry-run
  quotecards build campaign.yaml --watch
  quotecards build --check        exit code 1 where the cards are not up to date

Every option can also be set by a variable, such as QUOTECARDS_THEME or QUOTECARDS_FORMATS=story,x; an option is
stronger than a variable, a variable than the campaign."""


@click.command(epilog=_EPILOG)
@click.argument("campaign", required=False, type=location)
@setting_options
@click.option("--dry-run", is_flag=True, help="List the cards, make none.")
@click.option("--check", is_flag=True, help="Make nothing; say what would change.")
@click.option("--lock", is_flag=True, help="Note fonts, looks and versions in quotecards.lock; other builds then tell.")
@click.option("--prune", is_flag=True, help="Remove pictures in the output that no card needs.")
@click.option("--watch", is_flag=True, help="Build again whenever a file of the campaign changes, until Ctrl-C.")
@click.option("--progress/--no-progress", default=None, help="Tell how far it is; default: on a terminal.")
@click.option(
    "--log-json", type=click.Path(dir_okay=False, allow_dash=True), metavar="FILE", help="Log every event; - is stdout."
)
@click.option("--json", "as_json", is_flag=True, help="The result as JSON.")
def build(campaign: Path | None, watch: bool, log_json: str | None, **wanted: Any) -> int:
    """Make quote cards from interviews.

    CAMPAIGN is a campaign file (YAML), an interview or a folder of interviews. Without it, campaign.yaml in this
    folder is built, or else the folder corpus.

    The cards go to output/<campaign>/<format>/. Cards that lack something an editor has to say, such as a source,
    go to output/<campaign>/drafts/. The page output/<campaign>/index.html shows them all, with their captions.
    """
    if log_json == "-" and wanted["as_json"]:
        raise click.UsageError("--json and --log-json - both write to stdout: name a file for one of them")
    target = campaign or default_target()
    with log_stream(log_json, sys.stdout, sys.stderr) as stream:
        log = EventLog(stream, now=clock(None), ticks=time.monotonic)
        once = partial(_build, target, log, **wanted)
        if watch:
            from quotecards.cli.watch import follow

            follow(target, once)
        return once()


def _build(target: Path, log: EventLog, **wanted: Any) -> int:
    with log.run(target.as_posix()):
        code = _run(target, log, **wanted)
        log.ended(code)
        return code


def _run(
    target: Path,
    log: EventLog,
    *,
    dry_run: bool,
    check: bool,
    as_json: bool,
    lock: bool,
    prune: bool,
    progress: bool | None,
    **flags: Any,
) -> int:
    from quotecards.campaign.definition.load import load_campaign
    from quotecards.campaign.definition.settings import settle
    from quotecards.campaign.making.cards import executor_for, jobs_in
    from quotecards.campaign.run import kept_for, make, order_for, places_of
    from quotecards.storage import locate

    loaded = load_campaign(target)
    settings = settle(loaded.settings, os.environ, flags, cpus=cpus())
    order = order_for(loaded, settings, locate(settings.out.value), write=not check)
    kept = kept_for(loaded, order.folder, write=not (check or dry_run))
    quiet = not progress if progress is not None else as_json or not sys.stderr.isatty()
    jobs = jobs_in(loaded.interviews, settings)
    with executor_for(settings, places_of(loaded, order), jobs) as executor:
        prepared = _prepare(executor, loaded, settings, kept, log, quiet=quiet)
        if dry_run:
            return _planned(prepared, settings, as_json)
        differ = _pinned(loaded, order, lock=lock and not check)
        if differ and settings.strict.value and not check:
            return SOME_FAILED
        with _progress("making", len(prepared.cards), "cards", quiet=quiet) as shown:

            def done(result: "Result") -> None:
                log.made(result)
                shown.tell(result)

            outcome = make(
                loaded, settings, prepared, order, executor=executor, prune=prune, begun=shown.expect, progress=done
            )
    if not outcome.stopped:
        kept.tidy()
    if not check:
        log.written(outcome)
    if as_json:
        answer_json(made_record(outcome, settings, check))
    else:
        tell_outcome(outcome, settings, check=check)
    if outcome.stopped:
        remark(f"quotecards: stopped; {count(outcome.left, 'card')} left for the next run")
    return SOME_FAILED if check and differ else _exit_code(outcome, settings, check)


def _prepare(
    executor: "Executor", campaign: "Campaign", settings: "Settings", kept: "Kept", log: EventLog, *, quiet: bool
) -> "Prepared":
    """Read and choose, and tell how far it is and what could not be read."""
    from quotecards.campaign.planning.ahead import prepare_with

    with _progress("reading", len(campaign.interviews), "interviews", quiet=quiet) as shown:

        def heard(interview: "Interview", one: "Heard") -> None:
            log.heard(interview, one)
            shown.step()

        prepared = prepare_with(executor, campaign, settings, tell=heard, kept=kept).without_texts()
    log.planned(prepared)
    for error in prepared.unreadable:
        for line in str(error).splitlines():
            remark(f"quotecards: {line}")
    return prepared


def _pinned(campaign: "Campaign", order: "Order", *, lock: bool) -> bool:
    """Whether the build differs from the campaign's lock, which is told; with `lock` it is written instead."""
    from quotecards.campaign.making.pinned import differences, has_pins, pins_of, write_pins

    if not lock and not has_pins(campaign):
        return False
    now = pins_of(order)
    if lock:
        write_pins(campaign, now)
    told = differences(campaign, now)
    for line in told:
        remark(line)
    return bool(told)


def _progress(doing: str, total: int, things: str, *, quiet: bool) -> Progress:
    """A line on a terminal, plain lines in a pipe."""
    line = sys.stderr.isatty()
    return Progress(doing, total, things, stream=sys.stderr, line=line, quiet=quiet, now=time.monotonic)


def _planned(prepared: "Prepared", settings: "Settings", as_json: bool) -> int:
    if as_json:
        answer_json(planned_record(prepared, settings))
    else:
        tell_plan(prepared, settings)
    return _trouble(prepared, settings)


def _exit_code(outcome: "Outcome", settings: "Settings", check: bool) -> int:
    if outcome.stopped:
        return INTERRUPTED
    if outcome.failures or (check and outcome.would_change) or not outcome.results:
        return SOME_FAILED
    return _trouble(outcome.prepared, settings)


def _trouble(prepared: "Prepared", settings: "Settings") -> int:
    from quotecards.model.card import CardStatus

    drafts = any(card.status is CardStatus.DRAFT for card in prepared.cards)
    return SOME_FAILED if prepared.unreadable or prepared.refused or (settings.strict.value and drafts) else OK
