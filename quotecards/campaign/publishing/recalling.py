"""What `recall` reads, and what it marks."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from quotecards.campaign.decisions.decisions import Decision, read_decisions
from quotecards.campaign.decisions.file import change_decisions
from quotecards.campaign.definition.campaign import Campaign, Interview
from quotecards.campaign.ledger.ledger import Entry, withdraw
from quotecards.campaign.planning.pipeline import read_interview
from quotecards.campaign.publishing.recall import Outcast
from quotecards.errors import QuotecardsError
from quotecards.model.card import CardStatus
from quotecards.model.text import Document

WITHDRAWN = "withdrawn"


def read_again(campaign: Campaign, outcasts: Iterable[Outcast]) -> dict[str, Document | None]:
    """The interviews that the words come from, as they are now, by their paths; None where one cannot be read."""
    known = {interview.recorded_as: interview for interview in campaign.interviews}
    found: dict[str, Document | None] = {}
    for path in dict.fromkeys(one.interview for one in outcasts):
        try:
            found[path] = read_interview(known.get(path) or Interview(campaign.root / path, path, path))
        except QuotecardsError:
            found[path] = None
    return found


def reject(path: Path, outcasts: Sequence[Outcast], note: str) -> None:
    """Decide that these words are rejected. Raises as `change_decisions`."""
    decisions = read_decisions(path)
    for one in outcasts:
        there = decisions.of(one.interview, one.words, one.line)
        before = there or Decision(one.interview, one.words, one.line)
        after = replace(before, status=CardStatus.REJECTED, pin=False, note=note or before.note or WITHDRAWN)
        change_decisions(path, after, seen=there.version if there else None)


def withdraw_all(path: Path, outcasts: Sequence[Outcast], *, at: str, note: str) -> int:
    """Mark what went out as withdrawn in the ledger; how many pictures. Raises SettingError or OutputError."""
    entries: list[Entry] = [entry for one in outcasts for entry in one.exported]
    if not entries:
        return 0
    reasons = {entry: note or "; ".join(one.why) or WITHDRAWN for one in outcasts for entry in one.exported}
    return sum(
        withdraw(path, [entry for entry in entries if reasons[entry] == reason], at=at, note=reason)
        for reason in dict.fromkeys(reasons.values())
    )
