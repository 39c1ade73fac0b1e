"""What `recall` reads, and what it marks."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from pathlib import Path

from quotecards.campaign.decisions.decisions import Decision, read_decisions
from quotecards.campaign.decisions.file import change_decisions
from quotecards.campaign.definition.campaign import Campaign, Interview
from quotecards.campaign.ledger.ledger import Entry, withdraw
from quotecards.campaign.planning.pipeline import read_interview
from quotecards.campaign.publishing.recall import Made, Outcast, Place
from quotecards.campaign.records.manifest_file import read_parts
from quotecards.campaign.records.record import Record
from quotecards.errors import QuotecardsError
from quotecards.model.card import CardStatus
from quotecards.model.text import Document
from quotecards.storage import Waiting

WITHDRAWN = "withdrawn"


def made_in(manifest: Path, head: Record, entries: Iterable[Entry]) -> Sequence[Outcast]:
    """All words of a manifest, of which this is the head, and of the ledger that pictures were made of, each once.

    Those of the manifest come first; no more than a part of it is in memory at a time. Raises SettingError.
    """
    made = Made(entries)
    found: Waiting[Outcast] = Waiting()
    places: list[Place] = []
    for place, one in chain(chain.from_iterable(map(made.of, read_parts(manifest, head))), made.rest()):
        places.append(place)
        found.append(one)
    return Waiting(found[at] for at in sorted(range(len(places)), key=places.__getitem__))


def read_again(campaign: Campaign) -> Callable[[str], Document | None]:
    """What reads interviews as they are now, by their paths; None where one cannot be read."""
    known = {interview.recorded_as: interview for interview in campaign.interviews}

    @lru_cache(maxsize=8)
    def read(path: str) -> Document | None:
        try:
            return read_interview(known.get(path) or Interview(campaign.root / path, path, path))
        except QuotecardsError:
            return None

    return read


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
