"""A run that was stopped: what was made takes its place, and what was not reached stays as it was, where that holds."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from quotecards.campaign.making.carousels import carousel_of
from quotecards.campaign.planning.prepare import Prepared
from quotecards.campaign.records.manifest import document_record
from quotecards.campaign.records.record import Record, digest_of
from quotecards.campaign.records.results import Result
from quotecards.model.card import Card
from quotecards.storage import Waiting


@dataclasses.dataclass(frozen=True, slots=True)
class Reached:
    """The cards that a run came to, with what became of each; `left` is how many it did not come to.

    Of these, `cards` and `carousels` are the records of the run before that still hold.
    """

    prepared: Prepared
    results: Sequence[Result]
    left: int = 0
    cards: tuple[Record, ...] = ()
    carousels: tuple[Record, ...] = ()


def reached(
    prepared: Prepared, results: Sequence[Result | None], manifest_before: Callable[[], Mapping[str, Any]]
) -> Reached:
    """What a run came to, given None for the cards that it did not. Only then is the manifest before asked for."""
    there: Waiting[Card] = Waiting()
    found: Waiting[Result] = Waiting()
    for card, result in _whole(zip(prepared.cards, results, strict=True)):
        there.append(card)
        found.append(result)
    if len(found) == len(prepared.cards):
        return Reached(prepared, found)
    before = manifest_before()
    left = {card.id for card in prepared.cards} - {card.id for card in there}
    cards = tuple(one for one in _sound(before, "cards", prepared) if one["id"] in left)
    kept = {card["id"] for card in cards}
    grouped = tuple(one for one in _sound(before, "carousels", prepared) if kept.issuperset(one["slides"]))
    return Reached(dataclasses.replace(prepared, cards=there), found, len(left), cards, grouped)


def _whole(pairs: "zip[tuple[Card, Result | None]]") -> Iterator[tuple[Card, Result]]:
    """Those that were reached; of a carousel all slides or none."""
    for carousel, group in groupby(pairs, key=lambda pair: carousel_of(pair[0])):
        found = list(group)
        if not carousel or all(result for _, result in found):
            yield from ((card, result) for card, result in found if result)


def _sound(before: Mapping[str, Any], kind: str, prepared: Prepared) -> Iterator[Record]:
    """The records that nobody touched and whose interview, with its credits, is the same as then."""
    now = {document.path: document_record(document) for document in prepared.documents}
    then = {one.get("path"): one for one in before.get("documents", ()) if isinstance(one, dict)}
    for record in before.get(kind, ()):
        try:
            path = record["quote"]["path"]
            if path in now and now[path] == then.get(path) and record["digest"] == digest_of(record):
                yield record
        except (KeyError, TypeError):
            continue  # it is damaged
