"""`quotecards decide`: approve, reject, pin and ban cards from the command line."""

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quotecards.cli import names
from quotecards.cli.console import answer, answer_json, remark, wrapped
from quotecards.cli.main import OK
from quotecards.cli.targets import cpus, default_target

if TYPE_CHECKING:
    from quotecards.campaign.decisions.deciding import Subject
    from quotecards.campaign.decisions.decisions import Decision
    from quotecards.campaign.definition.campaign import Campaign

_EPILOG = """\b
Examples:
  quotecards decide 3fa9c2d1 --approve
  quotecards decide "takes you by surprise" --reject --note "Said before the premiere"
  quotecards decide interview.txt "we slept in boats" --pin
  quotecards decide "stole the negative" --pin --confirm accusation
  quotecards decide campaign.yaml --list"""

_STATUSES = {"approve": "approved", "reject": "rejected", "publish": "published"}


@click.command(epilog=_EPILOG)
@click.argument("words", shell_complete=names.files, metavar="[CAMPAIGN] [CARD]...", nargs=-1)
@click.option("--approve", "verdict", flag_value="approve", help="A person has seen the card and wants it posted.")
@click.option("--reject", "verdict", flag_value="reject", help="Never post it; its pictures go.")
@click.option("--publish", "verdict", flag_value="publish", help="It was posted.")
@click.option("--pin", "verdict", flag_value="pin", help="Always take these words.")
@click.option("--ban", "verdict", flag_value="ban", help="Never take these words; another quote takes the place.")
@click.option("--undecide", "verdict", flag_value="undecide", help="Take back all that was decided about it.")
@click.option("--confirm", multiple=True, metavar="GUARD", help="This doubt about the words was looked into.")
@click.option("--note", metavar="WORDS", help="Why, for those who read it later.")
@click.option("--list", "listing", is_flag=True, help="Show what was decided.")
@click.option("--out", shell_complete=names.folders, metavar="DIR", help="Where the cards are; default: output.")
@click.option("--json", "as_json", is_flag=True, help="The result as JSON.")
def decide(
    words: tuple[str, ...],
    *,
    verdict: str | None,
    confirm: tuple[str, ...],
    note: str | None,
    listing: bool,
    out: str | None,
    as_json: bool,
) -> int:
    """Approve, reject, pin and ban cards.

    CAMPAIGN is what was built; without it, campaign.yaml in this folder, or else the folder corpus. CARD is the id of a
    card, a part of it, or some of its words. Words that are no card yet can be pinned and banned too.

    Decisions stand in a file that you can edit: decisions.yaml beside campaign.yaml. The next build heeds them.
    """
    from quotecards.campaign.decisions.file import change_decisions
    from quotecards.campaign.definition.load import load_campaign
    from quotecards.campaign.definition.settings import Setting, chosen
    from quotecards.errors import QuotecardsError
    from quotecards.selector.guards import GUARDS
    from quotecards.storage import is_address, locate

    named = bool(words) and (is_address(words[0]) or _is_there(words[0]))
    target = locate(words[0]) if named else default_target()
    cards = words[1:] if named else words
    campaign = load_campaign(target)
    path = campaign.decisions.path
    if path is None:
        raise QuotecardsError("a campaign on the web has no place for decisions", hint="download it")
    if listing or not cards:
        if not listing and (verdict or confirm or note):
            raise QuotecardsError("no card is named", hint='quotecards decide "some of its words" --approve')
        return _list(campaign.decisions.entries, path, as_json)
    if verdict is None and note is None and not confirm:
        raise QuotecardsError("nothing is decided", hint="say --approve, --reject, --publish, --pin, --ban, --undecide")
    guards = tuple(chosen(Setting(name, "--confirm"), (guard.name for guard in GUARDS), "guard") for name in confirm)
    decided = []
    for subject in _subjects(campaign, cards, out):
        change, seen = _change(subject, campaign, verdict, note)
        change = replace(change, confirmed=tuple(dict.fromkeys((*change.confirmed, *guards))))
        change_decisions(path, change, seen=seen)
        decided.append(change)
    if as_json:
        answer_json([_record(one) for one in decided])
    else:
        for one in decided:
            answer(wrapped(f"{_said(one)}: “{one.words}”", indent="  ", first=""))
        remark(f"decided in {path.as_posix()}; quotecards build heeds it")
    return OK


def _is_there(word: str) -> bool:
    """Whether a word names a file or folder; the words of a quote may be too long for a name."""
    try:
        return Path(word).exists()
    except (OSError, ValueError):
        return False


def _subjects(campaign: "Campaign", cards: tuple[str, ...], out: str | None) -> "list[Subject]":
    """What is meant by each of the names, found before anything is changed."""
    from quotecards.campaign.decisions.deciding import subject_named, subjects_of
    from quotecards.campaign.definition.settings import settle
    from quotecards.campaign.output.commit import settled
    from quotecards.campaign.planning.pipeline import read_interview
    from quotecards.campaign.records.manifest_file import read_parts
    from quotecards.errors import QuotecardsError
    from quotecards.storage import Waiting, locate

    settings = settle(campaign.settings, os.environ, {"out": out}, cpus=cpus())
    manifest = settled(locate(settings.out.value) / campaign.folder)
    known = Waiting(subject for part in (read_parts(manifest) if manifest else ()) for subject in subjects_of(part))
    found = []
    for name in cards:
        try:
            found.append(subject_named(name, known, campaign.decisions))
        except QuotecardsError:
            if any(name.casefold() in (one.card or "") for one in known):
                raise
            documents = [read_interview(one) for one in campaign.interviews]
            found.append(subject_named(name, known, campaign.decisions, documents))
    return list(dict.fromkeys(found))


def _change(
    subject: "Subject", campaign: "Campaign", verdict: str | None, note: str | None
) -> "tuple[Decision, str | None]":
    """The decision as it is to be, and what was seen of it before."""
    from quotecards.campaign.decisions.decisions import Decision
    from quotecards.model.card import CardStatus

    there = campaign.decisions.of(subject.interview, subject.words, subject.line)
    before = there or Decision(subject.interview, subject.words, subject.line)
    after = before if note is None else replace(before, note=note)
    if verdict in _STATUSES:
        after = replace(after, status=CardStatus(_STATUSES[verdict]))
    elif verdict == "pin":
        after = replace(after, pin=True, ban=False)
    elif verdict == "ban":
        after = replace(after, ban=True, pin=False)
    elif verdict == "undecide":
        after = Decision(before.interview, before.words, before.line)
    return after, there.version if there else None


def _list(decisions: "tuple[Decision, ...]", path: Path, as_json: bool) -> int:
    if as_json:
        answer_json([_record(one) for one in decisions])
        return OK
    for one in decisions:
        answer(wrapped(f"{_said(one)}: “{one.words}” ({one.interview})", indent="  ", first=""))
        if one.lines:
            answer(wrapped(f"lines: {' | '.join(one.lines)}", indent="    ", first="  "))
        if one.note:
            answer(wrapped(one.note, indent="  "))
    if not decisions:
        remark(f"nothing is decided in {path.as_posix()}")
    return OK


def _said(one: "Decision") -> str:
    parts = [one.status.value if one.status else "", "pinned" if one.pin else "", "banned" if one.ban else ""]
    parts += [f"confirmed {guard}" for guard in one.confirmed]
    return ", ".join(filter(None, parts)) or ("noted" if one.says_anything else "undecided")


def _record(one: "Decision") -> dict[str, Any]:
    return {
        "interview": one.interview,
        "words": one.words,
        "line": one.line,
        "status": one.status.value if one.status else None,
        "lines": list(one.lines),
        "pin": one.pin,
        "ban": one.ban,
        "confirmed": list(one.confirmed),
        "note": one.note,
    }
