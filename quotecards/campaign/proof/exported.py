"""The proof of what went out already: an exported picture whose words no longer hold is told, with platform and day."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from quotecards.campaign.ledger.ledger import FILE_NAME, Entry, read_ledger
from quotecards.campaign.publishing.recall import UNREAD, Outcast, differences, made_of
from quotecards.campaign.records.book import text_at
from quotecards.errors import QuotecardsError
from quotecards.model.text import Document

Read = Callable[[str], Document]


class WentOut:
    """What went out of a campaign, by the ledger in `root`, to be held against its manifest part by part.

    A ledger that cannot be read is a fault without a card.
    """

    def __init__(self, root: Path, campaign: str) -> None:
        self._found: list[tuple[tuple[int, str, int], str | None, str]] = []
        self._entries: dict[str, list[tuple[int, Entry]]] = {}  # by interview, as they are numbered in the ledger
        try:
            for number, entry in enumerate(read_ledger(root / FILE_NAME)):
                if entry.campaign == campaign:
                    self._entries.setdefault(entry.interview, []).append((number, entry))
        except QuotecardsError as error:
            self._found.append(((0, "", 0), None, str(error)))

    def look_at(self, part: Mapping[str, Any], flawed: Mapping[str, str], read: Read) -> None:
        """Look at what went out of the interviews of this part; `flawed` says why cards of it cannot be proved.

        Cards that went out and are in it no longer are held against their source as `read` finds it.
        """
        records = [*_listed(part, "cards"), *_listed(part, "carousels")]
        sources = {text_at(one.get("quote"), "path") for one in records if isinstance(one, dict)}
        sources |= {text_at(one, "path") for one in _listed(part, "documents")}
        entries = sorted(one for source in sources for one in self._entries.pop(source, ()))
        if entries:
            self._compare(part, entries, flawed, read)

    def look_at_rest(self, read: Read) -> None:
        """Look at what went out of interviews of which the manifest has none."""
        entries = sorted(one for of_one in self._entries.values() for one in of_one)
        self._entries = {}
        self._compare({"cards": []}, entries, {}, read)

    def flaws(self) -> Iterator[tuple[str | None, str]]:
        """The id and the fault of each card that went out and cannot be proved any more: those of the manifest, then
        the others in the order of the ledger."""
        return ((card, why) for _, card, why in sorted(self._found, key=lambda one: one[0]))

    def _compare(
        self, part: Mapping[str, Any], entries: list[tuple[int, Entry]], flawed: Mapping[str, str], read: Read
    ) -> None:
        cards = {text_at(one, "id") for one in _listed(part, "cards")}
        carousels = {text_at(one, "id") for one in _listed(part, "carousels")}
        numbers = {id(entry): number for number, entry in entries}
        for one in made_of(part, (entry for _, entry in entries)):
            if one.exported:
                why = next((flawed[name] for name in sorted(one.names) if name in flawed), None)
                why = why or (None if one.pictures else _against(one, read))
                place = 1 if one.card in cards else 2 if one.card in carousels else 3
                key = (place, one.card, 0) if place < 3 else (place, "", numbers[id(one.exported[0])])
                if why:
                    told = f"went out ({_where(one.exported)}), but {why}; see quotecards recall"
                    self._found.append((key, one.card, told))


def _listed(part: Mapping[str, Any], kind: str) -> list[Any]:
    found = part.get(kind)
    return found if isinstance(found, list) else []


def _against(one: Outcast, read: Read) -> str | None:
    try:
        return next(differences(one, read(one.interview)), None)
    except (QuotecardsError, ValueError, OSError):
        return UNREAD


def _where(entries: Iterable[Entry]) -> str:
    return ", ".join(dict.fromkeys(f"{entry.platform} on {entry.at[:10]}" for entry in entries))
