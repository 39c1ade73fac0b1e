"""What stands against posting a ready card: an embargo, the licence of its photo, a missing approval."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from quotecards.campaign.definition.moments import has_come, is_over
from quotecards.campaign.publishing.ready import LeftOut, ReadyCard
from quotecards.model.card import CardStatus
from quotecards.model.rights import Licence
from quotecards.storage import Waiting

Clock = Callable[[], datetime]


def cleared(
    cards: Iterable[ReadyCard], record: Mapping[str, Any], now: Clock | None, *, again: bool = False
) -> tuple[Sequence[ReadyCard], tuple[LeftOut, ...]]:
    """The cards that may be posted somewhere, and the others with what stands against them.

    `record` is the manifest. `now` tells the time, with its zone, and is asked only where a card has a date; without it
    such cards are left out. With `again` what was published is packed once more.
    """
    policy = record.get("policy")
    asks = isinstance(policy, dict) and policy.get("approval") == "required"
    may: Waiting[ReadyCard] = Waiting()
    left_out: list[LeftOut] = []
    for card in cards:
        why = next(_against(card, now, asks_approval=asks, again=again), None)
        if why is None:
            may.append(card)
        else:
            left_out.append(LeftOut(card.id, why))
    return may, tuple(left_out)


def covers(card: ReadyCard, platform: str) -> bool:
    """Whether the licence of the card's photo holds for the platform."""
    return card.licence is None or not card.licence.platforms or platform in card.licence.platforms


def _against(card: ReadyCard, now: Clock | None, *, asks_approval: bool, again: bool) -> Iterator[str]:
    if card.status is CardStatus.PUBLISHED and not again:
        yield "published already (--again packs it once more)"
    if asks_approval and card.status is CardStatus.READY:
        yield f"nobody has approved it, and this campaign asks for that (quotecards decide {card.id[-8:]} --approve)"
    for when in card.embargo:
        if now is None or not has_come(when, now()):
            yield f"under embargo until {_shown(when)}"
    licence = card.licence or Licence()
    if licence.start and (now is None or not has_come(licence.start, now())):
        yield f"the licence of its photo begins on {_shown(licence.start)}"
    if licence.until and (now is None or is_over(licence.until, now())):
        yield f"the licence of its photo ran out on {_shown(licence.until)}"


def _shown(when: str) -> str:
    return when.replace("T", " ")
