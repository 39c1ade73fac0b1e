"""`quotecards build`: the main job."""

import os
import sys
import time
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quotecards.cli.clock import clock
from quotecards.cli.console import answer, answer_json, count, remark, wrapped
from quotecards.cli.location import location
from quotecards.cli.log_json import EventLog, log_stream
from quotecards.cli.main import INTERRUPTED, OK, SOME_FAILED
from quotecards.cli.picking_notes import language_notes, picking_notes
from quotecards.cli.progress import Progress
from quotecards.cli.setting_options import setting_options
from quotecards.cli.targets import cpus, default_target

if TYPE_CHECKING:
    from quotecards.campaign.definition.campaign import Campaign, Interview
    from quotecards.campaign.definition.settings import Settings
    from quotecards.campaign.making.press import Order
    from quotecards.campaign.planning.ahead import Heard
    from quotecards.campaign.planning.prepare import Prepared
    from quotecards.campaign.records.results import Result
    from quotecards.campaign.run import Outcome
    from quotecards.model.card import Card

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
    from quotecards.campaign.making.cards import executor_for
    from quotecards.campaign.planning.ahead import prepare_with
    from quotecards.campaign.run import make, order_for
    from quotecards.storage import locate

    loaded = load_campaign(target)
    settings = settle(loaded.settings, os.environ, flags, cpus=cpus())
    order = order_for(loaded, settings, locate(settings.out.value), write=not check)
    quiet = not progress if progress is not None else as_json or not sys.stderr.isatty()
    with executor_for(settings) as executor:
        with _progress("reading", len(loaded.interviews), "interviews", quiet=quiet) as shown:

            def heard(interview: "Interview", one: "Heard") -> None:
                log.heard(interview, one)
                shown.step()

            prepared = prepare_with(executor, loaded, settings, tell=heard)
        log.planned(prepared)
        for error in prepared.unreadable:
            for line in str(error).splitlines():
                remark(f"quotecards: {line}")
        if dry_run:
            return _list(prepared, settings, as_json)
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
    if not check:
        log.written(outcome)
    if as_json:
        answer_json(_record(outcome, settings, check))
    else:
        _summary(outcome, settings, check)
    if outcome.stopped:
        remark(f"quotecards: stopped; {count(outcome.left, 'card')} left for the next run")
    return SOME_FAILED if check and differ else _exit_code(outcome, settings, check)


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


def _list(prepared: "Prepared", settings: "Settings", as_json: bool) -> int:
    from quotecards.model.card import CardStatus
    from quotecards.selector.learned import is_installed

    if as_json:
        cards = [
            {
                "id": card.id,
                "status": card.status.value,
                "why": list(card.why),
                "text": card.text,
                "speaker": card.speaker.value,
                "film": card.film.value.title if card.film else None,
                "path": card.quote.path if card.quote else None,
                "line": card.quote.line if card.quote else None,
                "warnings": [str(concern) for concern in card.quote.warnings] if card.quote else [],
            }
            for card in prepared.cards
        ]
        refused = [{"id": card.id, "why": list(card.why), "text": card.quote.text} for card in prepared.refused]
        answer_json({"cards": cards, "refused": refused, "settings": settings.to_json()})
    else:
        for card in prepared.cards:
            answer(f"{card.status.value:5}  {card.id}")
            answer(wrapped(f"{card.text} — {card.speaker.value}", indent="       "))
            for concern in card.quote.warnings if card.quote else ():
                answer(wrapped(str(concern), indent="         ", first="       ! "))
        _drafts([card for card in prepared.cards if card.status is CardStatus.DRAFT])
        _notes(prepared)
        for note in picking_notes(_languages(prepared), learned=is_installed()):
            remark(note)
        formats = ", ".join(settings.formats.value)
        remark(f"would make {count(len(prepared.cards), 'card')} in {formats}; nothing was made")
    return _trouble(prepared, settings)


def _summary(outcome: "Outcome", settings: "Settings", check: bool) -> None:
    prepared = outcome.prepared
    _drafts(outcome.drafts)
    _warnings(prepared.cards)
    _faces(outcome)
    _logos(outcome)
    _left_out(outcome)
    _failures(outcome)
    for warning, number in Counter(outcome.missing_texts).most_common():
        remark(wrapped(f"{count(number, 'card')}: {warning}", indent="  ", first=""))
    _orphans(outcome)
    _notes(prepared)
    for note in language_notes(_languages(prepared)):
        remark(note)
    if check:
        _say_changes(outcome, settings)
        return
    cards = sum(bool(result.made) for result in outcome.results)
    parts = [f"{outcome.made} made", f"{outcome.unchanged} unchanged"]
    if outcome.failures:
        parts.append(f"{len(outcome.failures)} failed")
    if outcome.removed:
        parts.append(f"{len(outcome.removed)} of an earlier run removed")
    pictures = count(outcome.made + outcome.unchanged, "picture")
    drafts = f" ({count(len(outcome.drafts), 'draft')})" if outcome.drafts else ""
    remark(f"{count(cards, 'card')}{drafts}, {pictures} in the {_themes(outcome, settings)}: {', '.join(parts)}")
    if outcome.made or outcome.unchanged:
        page = "index.html" if settings.gallery.value else ""
        answer(f"look {'at' if page else 'in'} {outcome.folder.as_posix()}/{page}")


def _themes(outcome: "Outcome", settings: "Settings") -> str:
    """The themes of the cards: that of the run and those that rows of tables ask for."""
    names = sorted({card.theme or settings.theme.value for card in outcome.prepared.cards}) or [settings.theme.value]
    return f"{'theme' if len(names) == 1 else 'themes'} {', '.join(names)}"


def _failures(outcome: "Outcome") -> None:
    """The pictures that were not made by the reason."""
    formats: dict[str, Counter[str]] = {}
    for _, failure in outcome.failures:
        formats.setdefault(failure.why, Counter())[failure.format] += 1
    for why, found in formats.items():
        pictures = count(found.total(), "picture")
        remark(wrapped(f"{pictures} not made: {', '.join(found)}: {why}", indent="  ", first=""))


def _orphans(outcome: "Outcome") -> None:
    """Pictures that no card needs, the first of them by name."""
    found = outcome.orphans
    if found:
        more = ", …" if len(found) > 3 else ""
        lie = f"{count(len(found), 'picture')} that no card needs in {outcome.folder.as_posix()}"
        remark(wrapped(f"{lie}: {', '.join(found[:3])}{more}; --prune removes them", indent="  ", first=""))


def _say_changes(outcome: "Outcome", settings: "Settings") -> None:
    folder = outcome.folder.as_posix()
    for result in outcome.results:
        for picture in result.made:
            if picture.changed:
                answer(f"would write {folder}/{picture.asset.path}")
    for path in outcome.removed:
        answer(f"would remove {folder}/{path}")
    if outcome.manifest_changed:
        answer(f"would write {folder}/manifest.json")
    for name in outcome.gallery:
        answer(f"would {'write' if settings.gallery.value else 'remove'} {folder}/{name}")
    if not outcome.would_change:
        answer(f"{folder} is up to date")


def _drafts(cards: "list[Card] | tuple[Card, ...]") -> None:
    """The drafts by what they lack."""
    for why, number in Counter(why for card in cards for why in card.why).most_common():
        remark(wrapped(f"{count(number, 'draft')}: {why}", indent="  ", first=""))


def _warnings(cards: "tuple[Card, ...]") -> None:
    """What an editor should weigh: each guard with what it says, and where, of the first card."""
    from quotecards.model.concern import Action

    found: dict[str, list[str]] = {}
    for card in cards:
        for concern in card.quote.warnings if card.quote else ():
            if concern.action is Action.WARN and card.quote:
                found.setdefault(concern.guard, []).append(f"{card.quote.path}:{card.quote.line}: {concern.words}")
    for guard, places in sorted(found.items(), key=lambda item: (-len(item[1]), item[0])):
        more = f"; and {len(places) - 1} more" if len(places) > 1 else ""
        remark(wrapped(f"look at {count(len(places), 'card')} [{guard}]: {places[0]}{more}", indent="  ", first=""))


def _faces(outcome: "Outcome") -> None:
    """The pictures whose words lie over a face, with the first of them."""
    found = [made.asset.path for result in outcome.results for made in result.made if made.asset.checks.over_faces]
    if found:
        pictures = count(len(found), "picture")
        hint = "give the photo a focus, or take another one"
        remark(wrapped(f"look at {pictures} with words over a face: {found[0]}; {hint}", indent="  ", first=""))


def _logos(outcome: "Outcome") -> None:
    """The pictures that go without the logo, by the reason, with the first of them."""
    found: dict[str, list[str]] = {}
    for made in (made for result in outcome.results for made in result.made):
        if made.asset.checks.no_logo:
            found.setdefault(made.asset.checks.no_logo, []).append(made.asset.path)
    for why, paths in found.items():
        pictures = count(len(paths), "picture")
        remark(wrapped(f"{pictures} without the logo, such as {paths[0]}: {why}", indent="  ", first=""))


def _left_out(outcome: "Outcome") -> None:
    """The pictures that had no room for all credits, by what they lack, with the first of them."""
    from quotecards.credit_lines import field_words

    found: dict[str, list[str]] = {}
    for made in (made for result in outcome.results for made in result.made):
        if made.asset.checks.left_out:
            found.setdefault(field_words(made.asset.checks.left_out), []).append(made.asset.path)
    for fields, paths in found.items():
        pictures = count(len(paths), "picture")
        remark(wrapped(f"{pictures} had no room for {fields}, such as {paths[0]}", indent="  ", first=""))


def _languages(prepared: "Prepared") -> list[str]:
    """The languages of the interviews that quotes are picked from; ready quotes are not picked."""
    return [document.language for document in prepared.documents if not document.ready]


def _notes(prepared: "Prepared") -> None:
    refused = Counter((card.quote.path, why) for card in prepared.refused for why in card.why)
    for (path, why), number in refused.items():
        remark(wrapped(f"{path}: {count(number, 'card')} refused: {why}", indent="  ", first=""))
    for notice in prepared.notices:
        remark(wrapped(notice, indent="  ", first=""))


def _record(outcome: "Outcome", settings: "Settings", check: bool) -> dict[str, Any]:
    prepared = outcome.prepared
    return {
        "folder": outcome.folder.as_posix(),
        "checked_only": check,
        "made": outcome.made,
        "unchanged": outcome.unchanged,
        "failed": [
            *({"card": card, "format": failure.format, "why": failure.why} for card, failure in outcome.failures),
            *({"card": card.id, "format": None, "why": "; ".join(card.why)} for card in prepared.refused),
        ],
        "warnings": [
            {"card": card.id, "guard": concern.guard, "action": concern.action.value, "words": concern.words}
            for card in prepared.cards
            for concern in (card.quote.warnings if card.quote else ())
        ],
        "drafts": [{"card": card.id, "why": list(card.why)} for card in outcome.drafts],
        "removed": list(outcome.removed),
        "orphans": list(outcome.orphans),
        "unreadable": [str(error) for error in prepared.unreadable],
        "notices": list(prepared.notices),
        "missing_texts": list(outcome.missing_texts),
        "files": [
            {
                "card": result.card,
                "path": picture.asset.path,
                "format": picture.asset.format,
                "changed": picture.changed,
            }
            for result in outcome.results
            for picture in result.made
        ],
        "manifest_changed": outcome.manifest_changed,
        "gallery_changed": list(outcome.gallery),
        "settings": settings.to_json(),
    }


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
