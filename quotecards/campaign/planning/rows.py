"""What the rows of a table ask for: a theme, formats, a photo. A wish that cannot be met refuses its card."""

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from quotecards.campaign.definition.photos import photo_of
from quotecards.campaign.records.results import Refused
from quotecards.errors import QuotecardsError, SettingError
from quotecards.exporters import slug
from quotecards.model.card import Card, Photo
from quotecards.model.credits import Credits, Origin, Stated
from quotecards.model.wish import Wish
from quotecards.storage import Waiting, joined, reason
from quotecards.yamlfile import did_you_mean

PHOTOS = "photos"  # the folder beside a table that photos are looked for in, besides the table's own
_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".avif", ".tif", ".tiff"})
# Raises QuotecardsError where there is no such theme or format; None and () stand for those of the run.
CheckLook = Callable[[str | None, tuple[str, ...]], object]


@dataclass(frozen=True, slots=True)
class Granted:
    """Cards as their rows want them, those that cannot be so, and remarks for the editor."""

    cards: Sequence[Card]
    refused: tuple[Refused, ...] = ()
    notices: tuple[str, ...] = ()


def grant(cards: Iterable[Card], tables: Iterable[str], root: Path, check_look: CheckLook) -> Granted:
    """Give each card what its row asks for. `tables` are the recorded paths of the documents that are tables.

    A row without a photo gets the one in the folder `photos` beside its table that is named as the speaker is, if
    there is just one; the editor is told.
    """
    shelves = {table: _Shelf.of(root, table) for table in tables}
    kept: Waiting[Card] = Waiting()
    refused: list[Refused] = []
    notices: dict[str, None] = {}
    for card in cards:
        shelf = shelves.get(card.quote.path) if card.quote else None
        if card.quote is None or shelf is None:
            kept.append(card)
            continue
        wish = card.quote.wish or Wish(0)
        try:
            check_look(wish.theme, wish.formats)
            photo = shelf.named(wish.photo, wish.photo_credit) if wish.photo else card.photo
        except QuotecardsError as error:
            known = Credits(speaker=card.speaker, film=card.film, source=card.source)
            refused.append(Refused(card.id, card.quote, known, (f"row {wish.row}: {error}",)))
            continue
        if photo is None:
            photo, told = shelf.of_speaker(card.speaker.value, wish.photo_credit)
            notices |= dict.fromkeys(f"{card.quote.path}: {one}" for one in told)
        festival = Stated(wish.festival, Origin.ROW, line=card.quote.line) if wish.festival else card.festival
        kept.append(dataclasses.replace(card, photo=photo, theme=wish.theme, formats=wish.formats, festival=festival))
    return Granted(kept, tuple(refused), tuple(notices))


@dataclass(frozen=True, slots=True)
class _Shelf:
    """The photos that lie beside a table; `by_name` are those in the folder `photos`, by the name that they tell."""

    root: Path
    folder: Path
    by_name: Mapping[str, tuple[Path, ...]]

    @classmethod
    def of(cls, root: Path, table: str) -> "_Shelf":
        folder = joined(root, table).parent
        found: dict[str, tuple[Path, ...]] = {}
        try:
            beside = sorted((folder / PHOTOS).iterdir())
        except OSError:  # there is none
            beside = []
        for path in beside:
            if path.suffix.lower() in _SUFFIXES:
                found[slug(path.stem)] = (*found.get(slug(path.stem), ()), path)
        return cls(root, folder, found)

    def named(self, name: str, credit: str | None) -> Photo:
        """The photo in a file of this name. Raises SettingError where there is none, or it lies elsewhere."""
        plain = PurePosixPath(name.replace("\\", "/"))
        if plain.is_absolute() or ".." in plain.parts or ":" in name or "\0" in name:
            raise SettingError(
                f"the photo “{name}” is not a file beside the table", hint=f"put it there, or in {PHOTOS}/"
            )
        for path in (self.folder / plain, self.folder / PHOTOS / plain):
            try:
                return photo_of(path, self.root, credit)
            except OSError:
                continue
        names = [path.name for paths in self.by_name.values() for path in paths]
        hint = did_you_mean(name, names) or f"put it beside the table, or in {PHOTOS}/"
        raise SettingError(f"there is no photo “{name}”", hint=hint)

    def of_speaker(self, speaker: str, credit: str | None) -> tuple[Photo | None, tuple[str, ...]]:
        """The one photo that is named as the speaker is, and what is to be told about it."""
        found = self.by_name.get(slug(speaker), ())
        names = ", ".join(f"{PHOTOS}/{path.name}" for path in found)
        if len(found) > 1:
            return None, (f"{speaker} gets no photo, as several bear the name ({names}): name one in a column “photo”",)
        if not found:
            return None, ()
        try:
            told = f"the photo of {speaker} is inferred: {names} bears the name"
            return photo_of(found[0], self.root, credit), (told,)
        except OSError as error:
            return None, (f"{names} cannot be read: {reason(error)}",)
