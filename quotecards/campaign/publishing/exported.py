"""What an export writes into the ledger, and where that is."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quotecards.campaign.ledger.ledger import FILE_NAME, Entry, record
from quotecards.campaign.publishing.ready import Picture, ReadyCard
from quotecards.storage import is_web, joined

ON_THE_WEB = "the campaign lies on the web, where no ledger can be written, so that the export stands in none"
GONE = "the campaign is no longer where it was built, so that the export stands in no ledger"


def root_of(manifest: Path, known: Mapping[str, Any]) -> Path:
    """The folder that the sources of a manifest are told relative to."""
    return joined(manifest.parent.resolve(), str(known.get("root", "")))


@dataclass(frozen=True, slots=True)
class Book:
    """A ledger that an export is written into: of which campaign, and at what time (ISO 8601)."""

    path: Path
    campaign: str
    at: str

    def note(self, entries: Iterable[Entry]) -> int:
        """Note what an export packed, at once: before its zips take their places, so that a crash leaves lines too many
        rather than one too few. Raises SettingError or OutputError."""
        return record(self.path, entries)

    def entries(self, platform: str, archive: str, packed: Iterable[tuple[ReadyCard, str, Picture]]) -> Iterator[Entry]:
        """The lines about the pictures of a zip, with their names in it."""
        for card, name, picture in packed:
            yield Entry(
                campaign=self.campaign,
                card=card.id,
                interview=card.interview,
                words=" ".join(card.words.split()),
                language=card.language,
                speaker=card.speaker,
                platform=platform,
                file=name,
                picture=picture.path,
                sha256=picture.sha256,
                archive=archive,
                at=self.at,
            )


def book_for(manifest: Path, known: Mapping[str, Any], at: str) -> Book | str:
    """The ledger beside the campaign of a manifest, or why there is none."""
    root = root_of(manifest, known)
    if is_web(root):
        return ON_THE_WEB
    if not (root / str(known.get("made_from", ""))).exists():
        return GONE
    return Book(root / FILE_NAME, str(known.get("campaign", "")), at)
