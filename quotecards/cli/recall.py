"""`quotecards recall`: what must be called back, and calling it back."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quotecards.cli import names
from quotecards.cli.clock import clock
from quotecards.cli.console import answer, answer_json, count, remark, wrapped
from quotecards.cli.location import location
from quotecards.cli.main import OK, SOME_FAILED
from quotecards.cli.targets import cpus, default_target

if TYPE_CHECKING:
    from quotecards.campaign.definition.campaign import Campaign
    from quotecards.campaign.ledger.ledger import Entry
    from quotecards.campaign.publishing.recall import Outcast

_EPILOG = """\b
Examples:
  quotecards recall                          what its source no longer bears out
  quotecards recall --words "we slept in boats"
  quotecards recall campaign.yaml --card 3fa9c2d1 --mark --note "Misheard" --rebuild"""


@click.command(epilog=_EPILOG)
@click.argument("target", metavar="[CAMPAIGN]", required=False, type=location)
@click.option("--card", metavar="ID", help="The card of this id, or of a part of it.")
@click.option("--words", metavar="WORDS", help="Everything that holds these words.")
@click.option("--source", shell_complete=names.files, metavar="FILE", help="Everything from this interview.")
@click.option("--changed", is_flag=True, help="What its source or a decision no longer bears out; the default.")
@click.option("--mark", is_flag=True, help="Mark it as withdrawn, in the decisions and in the ledger.")
@click.option("--note", metavar="WORDS", default="", help="Why, for those who read it later.")
@click.option("--rebuild", is_flag=True, help="Build again: wrong pictures go, corrected ones are made.")
@click.option("--out", shell_complete=names.folders, metavar="DIR", help="Where the cards are; default: output.")
@click.option("--json", "as_json", is_flag=True, help="The result as JSON.")
@click.pass_context
def recall(
    ctx: click.Context,
    /,
    *,
    target: Path | None,
    mark: bool,
    note: str,
    rebuild: bool,
    out: str | None,
    as_json: bool,
    **which: Any,
) -> int:
    """Find what must be called back: cards, pictures, platforms and zips.

    CAMPAIGN is what was built; without it, campaign.yaml in this folder, or else the folder corpus. What is concerned
    is looked for among its cards and in the ledger of exports: ends with exit code 1 where there is something.

    --mark withdraws it in the ledger, and rejects the words that were named, so that no build makes them again. What is
    already posted has to be taken down by hand: the list says where it went.
    """
    from quotecards.campaign.definition.load import load_campaign
    from quotecards.campaign.publishing.recalling import reject, withdraw_all
    from quotecards.errors import QuotecardsError

    asked = [name for name in ("card", "words", "source") if which[name] is not None]
    if len(asked) + which["changed"] > 1:
        raise QuotecardsError("only one of --card, --words, --source and --changed can be asked for at a time")
    campaign = load_campaign(target or default_target())
    ledger, entries = _ledger(campaign)
    manifest, record, folder = _manifest(campaign, out)
    found = _found(campaign, manifest, record, entries, {name: which[name] for name in asked})
    if as_json:
        answer_json([_record(one) for one in found])
    else:
        _tell(found, folder)
    if mark and found:
        if asked and campaign.decisions.path:
            reject(campaign.decisions.path, found, note)
        pictures = 0
        if ledger:
            at = clock(None)().isoformat(timespec="seconds")
            pictures = withdraw_all(ledger, found, at=at, note=note)
        remark(f"marked as withdrawn: {count(len(found), 'quote')}, {count(pictures, 'picture')} that went out")
    if rebuild:
        return _build(ctx, campaign, record, target, out)
    if mark and found:
        remark("quotecards build, or --rebuild, takes the wrong pictures away and makes the corrected ones")
    return SOME_FAILED if found and not mark else OK


def _ledger(campaign: "Campaign") -> "tuple[Path | None, tuple[Entry, ...]]":
    from quotecards.campaign.ledger.ledger import FILE_NAME, read_ledger
    from quotecards.storage import is_web

    if is_web(campaign.root):
        return None, ()
    path = campaign.root / FILE_NAME
    return path, tuple(entry for entry in read_ledger(path) if entry.campaign == campaign.name)


def _manifest(campaign: "Campaign", out: str | None) -> tuple[Path | None, dict[str, Any] | None, Path]:
    """The manifest, its head, and the output folder."""
    from quotecards.campaign.definition.settings import settle
    from quotecards.campaign.output.commit import settled
    from quotecards.campaign.records.manifest_file import read_head
    from quotecards.storage import locate

    settings = settle(campaign.settings, os.environ, {"out": out}, cpus=cpus())
    folder = locate(settings.out.value) / campaign.folder
    path = settled(folder)
    return path, (read_head(path) if path else None), folder


def _found(
    campaign: "Campaign",
    manifest: Path | None,
    head: dict[str, Any] | None,
    entries: "tuple[Entry, ...]",
    asked: dict[str, str],
) -> "tuple[Outcast, ...]":
    from quotecards.campaign.publishing.recall import changed, from_source, made_of, named, with_words
    from quotecards.campaign.publishing.recalling import made_in, read_again

    made = made_in(manifest, head, entries) if manifest and head else made_of(None, entries)
    if not asked:
        return changed(made, read_again(campaign), campaign.decisions)
    ((how, what),) = asked.items()
    return {"card": named, "words": with_words, "source": from_source}[how](made, what)


def _tell(found: "tuple[Outcast, ...]", folder: Path) -> None:
    for one in found:
        answer(wrapped(f"{one.card}: “{one.words}” ({one.interview})", indent="  ", first=""))
        for why in one.why:
            answer(wrapped(why, indent="    ", first="  ! "))
        for entry in one.exported:
            answer(f"  {entry.platform}: {entry.file} in {entry.archive}, packed on {entry.at[:10]}")
        for path in one.pictures:
            answer(f"  {folder.as_posix()}/{path}")
    out = [entry for one in found for entry in one.exported]
    where = ", ".join(sorted({entry.platform for entry in out}))
    lying = count(sum(len(one.pictures) for one in found), "picture")
    went = f"; {count(len(out), 'picture')} went out, to {where}" if out else "; nothing of it went out"
    remark(f"{count(len(found), 'quote')} concerned, {lying} here{went}" if found else "nothing has to be called back")


def _build(
    ctx: click.Context, campaign: "Campaign", record: dict[str, Any] | None, target: Path | None, out: str | None
) -> int:
    """Build as the manifest says it was built. Where the campaign says otherwise, that holds, and is told."""
    from quotecards.cli.build import build

    flags: dict[str, Any] = {"campaign": target, "out": out}
    for name, then in _made_with(record).items():
        now = campaign.settings[name].value if name in campaign.settings else then
        if name not in campaign.settings:
            flags[name] = then
        elif now != then:
            remark(f"{name}: {_words(now)}, as {campaign.settings[name].origin} says; the cards had {_words(then)}")
    result: int = ctx.invoke(build, **flags)
    return result


def _made_with(record: dict[str, Any] | None) -> dict[str, Any]:
    """The settings that the cards of a manifest were made with, as far as they are noted in it."""
    if record is None:
        return {}
    known = record.get("asked")
    counted = {name: known[name] for name in ("top", "carousels") if isinstance(known, dict) and name in known}
    numbers = {name: number for name, number in counted.items() if isinstance(number, int)}
    return {"theme": record["theme"], "formats": tuple(record["formats"]), **numbers}


def _words(value: Any) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _record(one: "Outcast") -> dict[str, Any]:
    import dataclasses

    return {
        "interview": one.interview,
        "words": one.words,
        "card": one.card,
        "why": list(one.why),
        "pictures": list(one.pictures),
        "exported": [dataclasses.asdict(entry) for entry in one.exported],
    }
