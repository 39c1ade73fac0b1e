"""The proof of what went out already: an exported picture whose words no longer hold is told, with platform and day."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from quotecards.campaign.ledger.ledger import FILE_NAME, Entry, read_ledger
from quotecards.campaign.publishing.recall import UNREAD, Made, Outcast, Place, differences
from quotecards.errors import QuotecardsError
from quotecards.model.text import Document

Read = Callable[[str], Document]


class WentOut:
    """What went out of a campaign, by the ledger in `root`, to be held against its manifest part by part.

    A ledger that cannot be read is a fault without a card.
    """

    def __init__(self, root: Path, campaign: str) -> None:
        self._found: list[tuple[Place, str | None, str]] = []
        entries: Iterable[Entry] = ()
        try:
            entries = [entry for entry in read_ledger(root / FILE_NAME) if entry.campaign == campaign]
        except QuotecardsError as error:
            self._found.append(((-1, "", 0), None, str(error)))
        self._made = Made(entries) if entries else None

    def look_at(self, part: Mapping[str, Any], flawed: Mapping[str, str], read: Read) -> None:
        """Look at what went out of the interviews of this part; `flawed` says why cards of it cannot be proved.

        Cards that went out and are in it no longer are held against their source as `read` finds it.
        """
        if self._made:
            self._compare(self._made.of(part), flawed, read)

    def flaws(self, read: Read) -> Iterator[tuple[str | None, str]]:
        """The id and the fault of each card that went out and cannot be proved any more, when all parts were looked at:
        those of the manifest, then the others in the order of the ledger."""
        if self._made:
            self._compare(self._made.rest(), {}, read)
        return ((card, why) for _, card, why in sorted(self._found, key=lambda one: one[0]))

    def _compare(self, made: Iterable[tuple[Place, Outcast]], flawed: Mapping[str, str], read: Read) -> None:
        for place, one in made:
            why = next((flawed[name] for name in sorted(one.names) if name in flawed), None) if one.exported else None
            if one.exported and not one.pictures:
                why = why or _against(one, read)
            if why:
                told = f"went out ({_where(one.exported)}), but {why}; see quotecards recall"
                self._found.append((place, one.card, told))


def _against(one: Outcast, read: Read) -> str | None:
    try:
        return next(differences(one, read(one.interview)), None)
    except (QuotecardsError, ValueError, OSError):
        return UNREAD


def _where(entries: Iterable[Entry]) -> str:
    return ", ".join(dict.fromkeys(f"{entry.platform} on {entry.at[:10]}" for entry in entries))
