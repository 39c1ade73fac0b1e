"""A card to its pictures: composed, painted, encoded, written."""

import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from pathlib import Path

from quotecards.campaign.output import stage
from quotecards.campaign.planning.looks import Look, OwnLooks, for_slides, grouped, takes_several
from quotecards.campaign.records.assets import Drawn, describe, picture_path
from quotecards.campaign.records.record import asset_record
from quotecards.campaign.records.results import Failure, Made, Result
from quotecards.errors import ContrastError, FitError, FontError, FontFileError, OutputError, QuotecardsError
from quotecards.exporters import Encoded, Encoder, Shared, check_place, choices, holds, inscription, write_file
from quotecards.layout import compose
from quotecards.model.asset import Asset
from quotecards.model.card import Card
from quotecards.model.inscription import Rights
from quotecards.model.logo import Logo
from quotecards.model.theme import Encoding, Format
from quotecards.renderer import Painter, Plates
from quotecards.typography import FontLibrary

NO_CAROUSEL = "a post there takes one picture only: a carousel needs a format such as instagram-portrait or linkedin"


@dataclass(frozen=True, slots=True)
class Order:
    """What every card of a run is made with: plain data, so that it can go to another process.

    `folder` is the campaign's output folder; `others` are formats that are not made but may be recommended. Where
    `write` is false nothing is written, only compared. `rights` go into the files. `own` are the looks of cards that
    have others than those of the run. `logo` stands on every card that has room for it.
    """

    root: Path
    folder: Path
    looks: tuple[Look, ...]
    fonts: tuple[Path, ...]
    write: bool = True
    rights: Rights = field(default_factory=Rights)
    others: tuple[Look, ...] = ()
    own: OwnLooks = ()
    logo: Logo | None = None

    def looks_for(self, card: Card) -> tuple[Look, ...]:
        """The looks that the card is made in: those its row asked for, or those of the run."""
        return self.choice_for(card)[0]

    def choice_for(self, card: Card) -> tuple[tuple[Look, ...], tuple[Look, ...]]:
        """The card's looks, and its theme in the formats that are not made."""
        asked = (choice for wanted, choice in self.own if wanted == (card.theme, card.formats))
        return next(asked, (self.looks, self.others))

    def made_in(self, card: Card) -> tuple[Look, ...]:
        """The looks that the card gets pictures in: a slide goes where a post takes several of them."""
        looks = self.looks_for(card)
        return tuple(for_slides(look) for look in looks if takes_several(look.format)) if card.carousel else looks


@dataclass(frozen=True, slots=True)
class Composed:
    """What a card would be made of: the files of its fonts, and what would fail."""

    fonts: frozenset[Path] = frozenset()
    failures: tuple[Failure, ...] = ()


@dataclass(frozen=True, slots=True)
class Job:
    """A card to make, in all its formats or in those that `recipes` names, each with the recipe of its picture.

    `taken` are the other formats that are known to take it. A picture with a recipe goes to the stage, one without
    straight to its place.
    """

    card: Card
    recipes: tuple[tuple[str, str], ...] = ()
    taken: tuple[str, ...] = ()


class Press:
    """Fonts, plates and photos at hand: makes the pictures of one card after the other.

    `plates` may be shared with presses of other threads.
    """

    def __init__(self, order: Order, plates: Plates | None = None) -> None:
        self._order = order
        self._library = FontLibrary.open(*order.fonts)
        self._plates = plates
        self._painter = Painter(self._library, order.root, plates)
        self._encoder = Encoder()

    def turned_to(self, order: Order) -> "Press":
        """A press for another order that shares fonts, plates and photos with this one, where it may."""
        if (order.root, order.fonts) != (self._order.root, self._order.fonts):
            return Press(order, self._plates)
        other = copy(self)
        other._order = order
        return other

    def make(self, job: Job) -> Result:
        """The pictures of a job. What cannot be made is reported; the rest is made."""
        card, recipes = job.card, dict(job.recipes)
        done: list[Made | Failure] = []
        takers = set(job.taken)
        misfits: list[tuple[Format, FitError]] = []
        looks = self._order.made_in(card)
        if not looks:
            done += (Failure(look.format.name, NO_CAROUSEL) for look in self._order.looks_for(card))
        for twins in grouped(look for look in looks if not recipes or look.format.name in recipes):
            names = [look.format.name for look in twins]
            try:
                drawn = self.draw(card, twins[0])
            except FitError as error:
                misfits += ((look.format, error) for look in twins)
            except QuotecardsError as error:
                lasting = isinstance(error, (ContrastError, FontError)) and not isinstance(error, FontFileError)
                done += [Failure(name, str(error), lasting=lasting) for name in names]
            else:
                takers.update(names)
                done += self._written(card, twins, drawn, recipes)
        done += (
            Failure(fmt.name, str(self._advised(misfit, fmt, card, takers)), lasting=True) for fmt, misfit in misfits
        )
        made = tuple(one for one in done if isinstance(one, Made))
        return Result(card.id, made, tuple(one for one in done if isinstance(one, Failure)))

    def compose(self, card: Card) -> Composed:
        """The files of the fonts that the card is set in, and what cannot be composed. Paints nothing."""
        looks = self._order.made_in(card)
        if not looks:
            names = (look.format.name for look in self._order.looks_for(card))
            return Composed(failures=tuple(Failure(name, NO_CAROUSEL) for name in names))
        fonts: set[Path] = set()
        failures: list[Failure] = []
        misfits: list[tuple[Format, FitError]] = []
        takers: set[str] = set()
        for twins in grouped(looks):
            try:
                layout = compose(card, twins[0].theme, twins[0].format, self._library, self._order.logo)
            except FitError as error:
                misfits += ((look.format, error) for look in twins)
            except QuotecardsError as error:
                failures += (Failure(look.format.name, str(error)) for look in twins)
            else:
                takers.update(look.format.name for look in twins)
                lines = (line for placed in layout.placed for line in placed.lines)
                fonts |= {self._library.path(run.font) for line in lines for run in line.runs}
        failures += (Failure(fmt.name, str(self._advised(error, fmt, card, takers))) for fmt, error in misfits)
        return Composed(frozenset(fonts), tuple(failures))

    def _advised(self, error: FitError, fmt: Format, card: Card, taken: Collection[str]) -> FitError:
        """The error with a hint at the nearest format that takes the quote: one of this run, else any other."""
        looks, others = self._order.choice_for(card)
        for look in sorted(
            (*looks, *others),
            key=lambda one: (one.format.name not in taken, _distance(fmt, one.format)),
        ):
            if look.format.name in taken or self._takes(card, look):
                hint = f"{look.format.name} takes it; or choose a shorter passage"
                return FitError(error.message, place=error.place, hint=hint)
        return error

    def _takes(self, card: Card, look: Look) -> bool:
        try:
            compose(card, look.theme, look.format, self._library)
        except QuotecardsError:
            return False
        return True

    def _written(
        self, card: Card, twins: Sequence[Look], drawn: Drawn, recipes: Mapping[str, str]
    ) -> Iterator[Made | Failure]:
        """The picture encoded for each format that shows it, once where the bytes serve several."""
        known: dict[tuple[Encoding, ...], Encoded] = {}
        for look in twins:
            fmt = look.format
            recipe = recipes.get(fmt.name, "")
            try:
                encoded = known.get(choices(fmt))
                if encoded is None or len(encoded.data) > fmt.max_bytes:
                    encoded = known[choices(fmt)] = self._encode(card, drawn, fmt)
                asset = describe(picture_path(card, fmt, encoded.encoding), fmt, encoded.data, drawn)
                changed = self._deliver(asset, encoded.data, recipe)
            except OutputError as error:  # without its place: where a disk is full, one line tells it for all pictures
                yield Failure(fmt.name, error.message)
            else:
                yield Made(asset, changed, recipe)

    def _deliver(self, asset: Asset, data: bytes, recipe: str) -> bool:
        """Put a picture on the stage, or in its place; whether it differs from what lies there. Raises OutputError."""
        path = self._order.folder / asset.path
        if self._order.write and not recipe:
            return write_file(path, data)
        if holds(path, data):
            return False
        if self._order.write:
            check_place(path)
            stage.put(self._order.folder, recipe, data, asset_record(asset))
        return True

    def picture(self, card: Card, look: Look) -> tuple[bytes, Asset]:
        """The card's picture in one format, encoded, and what is to be said about it. Writes nothing.

        Raises FitError, FontError or PhotoError, OutputError where it does not go into the format's bytes, and
        ContrastError where the words could not be read on it.
        """
        try:
            drawn = self.draw(card, look)
        except FitError as error:
            raise self._advised(error, look.format, card, ()) from error
        encoded = self._encode(card, drawn, look.format)
        path = picture_path(card, look.format, encoded.encoding)
        return encoded.data, describe(path, look.format, encoded.data, drawn)

    def draw(self, card: Card, look: Look) -> Drawn:
        """The card's picture in one look, not yet encoded.

        Raises FitError, FontError or PhotoError, and ContrastError where the words could not be read on it.
        """
        layout = compose(card, look.theme, look.format, self._library, self._order.logo)
        painting = self._painter.paint(layout)
        if painting.unreadable:
            hint = "choose another photo or change the theme's colours"
            raise ContrastError("; ".join(painting.unreadable), hint=hint)
        return Drawn(layout, painting)

    def _encode(self, card: Card, drawn: Drawn, fmt: Format) -> Encoded:
        painting = drawn.painting
        inscribed = inscription(card, self._order.rights)
        return self._encoder.encode(painting.image, fmt, Shared(painting.plate, painting.rows), inscribed)


def _distance(fmt: Format, other: Format) -> float:
    """How far apart two formats are in their proportions."""
    return abs(math.log(other.width * fmt.height / other.height / fmt.width))
