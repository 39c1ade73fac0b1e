"""The proof of what went out already: an exported picture whose words no longer hold is told, with platform and day."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from quotecards.campaign.ledger.ledger import FILE_NAME, Entry, read_ledger
from quotecards.campaign.publishing.recall import UNREAD, Outcast, differences, made_of
from quotecards.errors import QuotecardsError
from quotecards.model.text import Document


def exported_flaws(
    root: Path, record: Mapping[str, Any], flawed: Mapping[str, str], read: Callable[[str], Document]
) -> Iterator[tuple[str | None, str]]:
    """The id and the fault of each card of a manifest's campaign that went out and cannot be proved any more.

    `flawed` says why cards of the manifest cannot. Cards that went out and are in it no longer are held against their
    source as `read` finds it. A ledger that cannot be read is a fault without a card.
    """
    try:
        entries = read_ledger(root / FILE_NAME)
    except QuotecardsError as error:
        yield None, str(error)
        return
    campaign = str(record.get("campaign", ""))
    for one in made_of(record, (entry for entry in entries if entry.campaign == campaign)):
        if one.exported:
            why = next((flawed[name] for name in sorted(one.names) if name in flawed), None)
            why = why or (None if one.pictures else _against(one, read))
            if why:
                yield one.card, f"went out ({_where(one.exported)}), but {why}; see quotecards recall"


def _against(one: Outcast, read: Callable[[str], Document]) -> str | None:
    try:
        return next(differences(one, read(one.interview)), None)
    except (QuotecardsError, ValueError, OSError):
        return UNREAD


def _where(entries: Iterable[Entry]) -> str:
    return ", ".join(dict.fromkeys(f"{entry.platform} on {entry.at[:10]}" for entry in entries))
