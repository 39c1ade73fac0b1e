"""The stages, one after the other: an interview to cards, and a card to pictures. The only file that names them all."""

import dataclasses
import math
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from quotecards import resources
from quotecards.campaign.assets import Drawn, describe, picture_path
from quotecards.campaign.campaign import Campaign, Interview
from quotecards.campaign.plan import Plan, plan
from quotecards.campaign.settings import Setting, chosen
from quotecards.errors import FitError, OutputError, QuotecardsError, SettingError
from quotecards.exporters import Encoded, Encoder, Shared, choices, inscription, write_file
from quotecards.layout import compose
from quotecards.model.asset import Asset
from quotecards.model.card import Card
from quotecards.model.inscription import Rights
from quotecards.model.settings import Selection
from quotecards.model.text import Document
from quotecards.model.theme import Encoding, Format, Theme
from quotecards.platforms import load_formats, platforms
from quotecards.readers import read_document
from quotecards.renderer import Painter
from quotecards.selector import Selector
from quotecards.theme import ThemeFile
from quotecards.typography import FontLibrary, installed_families
from quotecards.yamlfile import YamlDocument

NO_CAROUSEL = "a post there takes one picture only: a carousel needs a format such as instagram-portrait or linkedin"


@dataclass(frozen=True, slots=True)
class Look:
    """A theme as it is in one format."""

    format: Format
    theme: Theme

    @property
    def picture(self) -> Hashable:
        """What decides about the picture before it is encoded: looks that agree here show the same."""
        return self.format.width, self.format.height, self.format.safe, self.theme


# By the theme and the formats that cards ask for, their looks, and the theme in all other formats.
OwnLooks = tuple[tuple[tuple[str | None, tuple[str, ...]], tuple[tuple[Look, ...], tuple[Look, ...]]], ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A picture, and whether it differs from what lay in its place before."""

    asset: Asset
    changed: bool


@dataclass(frozen=True, slots=True)
class Failure:
    """A picture that could not be made."""

    format: str
    why: str


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one card."""

    card: str
    made: tuple[Made, ...] = ()
    failures: tuple[Failure, ...] = ()


def read_interview(interview: Interview) -> Document:
    """The interview as a document that carries its recorded path; errors name it as the user does.

    Raises ReadError, SettingError or Problems.
    """
    document = read_document(
        interview.path, shown_as=interview.shown_as, declared=interview.declared, language=interview.language
    )
    return dataclasses.replace(document, path=interview.recorded_as)


def plan_interviews(
    documents: Sequence[Document], campaign: Campaign, selection: Selection, selector: Selector
) -> list[Plan]:
    """The cards of each interview; no story is told twice."""
    return [
        plan(
            document,
            quotes,
            photos=campaign.photos,
            style=selection.style,
            passages=selector.carousels(document, selection, quotes),
        )
        for document, quotes in zip(documents, selector.select_all(documents, selection), strict=True)
    ]


def resolve_looks(
    theme: Setting[str], formats: Setting[tuple[str, ...]], overrides: YamlDocument | None, folders: tuple[Path, ...]
) -> tuple[tuple[Look, ...], tuple[Look, ...]]:
    """The theme in every format that is wanted, and in all others.

    Raises SettingError, with the place of the setting, where there is no such thing.
    """
    known = load_formats()
    wanted = [chosen(Setting(name, formats.origin), known, "format") for name in dict.fromkeys(formats.value)]
    try:
        file = ThemeFile.find(theme.value, folders)
    except SettingError as error:
        if error.place is None and theme.place is not None:
            raise SettingError(error.message, place=theme.place, hint=error.hint) from error
        raise
    looks = {name: Look(fmt, file.resolve(fmt, overrides)) for name, fmt in known.items()}
    return tuple(looks[name] for name in wanted), tuple(look for name, look in looks.items() if name not in wanted)


def font_folders(root: Path) -> tuple[Path, ...]:
    """Where fonts are looked for: those that come with quotecards, and a `fonts` folder of the campaign's own."""
    return (resources.fonts(), root / "fonts", *installed_families())


def theme_folders(root: Path) -> tuple[Path, ...]:
    """Where themes are looked for: a `themes` folder of the campaign's own, and those that come with quotecards."""
    return (root / "themes", resources.themes())


@dataclass(frozen=True, slots=True)
class Order:
    """What every card of a run is made with: plain data, so that it can go to another process.

    `folder` is the campaign's output folder; `others` are formats that are not made but may be recommended. Where
    `write` is false nothing is written, only compared. `rights` go into the files. `own` are the looks of cards that
    have others than those of the run.
    """

    root: Path
    folder: Path
    looks: tuple[Look, ...]
    fonts: tuple[Path, ...]
    write: bool = True
    rights: Rights = field(default_factory=Rights)
    others: tuple[Look, ...] = ()
    own: OwnLooks = ()

    def looks_for(self, card: Card) -> tuple[Look, ...]:
        """The looks that the card is made in: those its row asked for, or those of the run."""
        return self.choice_for(card)[0]

    def choice_for(self, card: Card) -> tuple[tuple[Look, ...], tuple[Look, ...]]:
        """The card's looks, and its theme in the formats that are not made."""
        asked = (choice for wanted, choice in self.own if wanted == (card.theme, card.formats))
        return next(asked, (self.looks, self.others))

    def __call__(self) -> "Callable[[Card], Result]":
        """A workshop that makes cards of this order."""
        return Press(self).make


class Press:
    """Fonts, plates and photos at hand: makes the pictures of one card after the other."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self._formats = [look.format.name for look in order.looks]
        self._library = FontLibrary.open(*order.fonts)
        self._painter = Painter(self._library, order.root)
        self._encoder = Encoder()
        self._twins: dict[tuple[Look, ...], list[list[Look]]] = {}

    def make(self, card: Card) -> Result:
        """The card's pictures in every format. What cannot be made is reported; the rest is made."""
        made: list[Made] = []
        failures: list[Failure] = []
        takers: list[Format] = []
        misfits: list[tuple[Format, FitError]] = []
        looks = self._looks_for(card)
        if not looks:
            return Result(card.id, failures=tuple(Failure(name, NO_CAROUSEL) for name in self._formats))
        for twins in self._twins.setdefault(looks, _twins(looks)):
            try:
                drawn = self._draw(card, twins[0])
            except FitError as error:
                misfits += ((look.format, error) for look in twins)
                continue
            except QuotecardsError as error:
                failures += (Failure(look.format.name, str(error)) for look in twins)
                continue
            takers.append(twins[0].format)
            self._write(card, twins, drawn, made, failures)
        failures += (Failure(fmt.name, str(self._advised(error, fmt, card, takers))) for fmt, error in misfits)
        return Result(card.id, tuple(made), tuple(failures))

    def _looks_for(self, card: Card) -> tuple[Look, ...]:
        """The looks that the card is made in. One slide alone is no carousel: it goes where a post takes several."""
        looks = self._order.looks_for(card)
        return tuple(_for_slides(look) for look in looks if _takes_several(look.format)) if card.carousel else looks

    def _advised(self, error: FitError, fmt: Format, card: Card, takers: Sequence[Format]) -> FitError:
        """The error with a hint at the nearest format that takes the quote: one of this run, else any other."""
        taken = {taker.name for taker in takers}
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

    def _write(
        self, card: Card, twins: Sequence[Look], drawn: Drawn, made: list[Made], failures: list[Failure]
    ) -> None:
        """Encode a picture for each format that shows it, once where the bytes serve several."""
        known: dict[tuple[Encoding, ...], Encoded] = {}
        for look in twins:
            fmt = look.format
            try:
                encoded = known.get(choices(fmt))
                if encoded is None or len(encoded.data) > fmt.max_bytes:
                    encoded = known[choices(fmt)] = self._encode(card, drawn, fmt)
                asset = describe(picture_path(card, fmt, encoded.encoding), fmt, encoded.data, drawn)
                path = self._order.folder / asset.path
                changed = write_file(path, encoded.data) if self._order.write else not _holds(path, encoded.data)
            except OutputError as error:  # without its place: where a disk is full, one line tells it for all pictures
                failures.append(Failure(fmt.name, error.message))
            else:
                made.append(Made(asset, changed))

    def picture(self, card: Card, look: Look) -> tuple[bytes, Asset]:
        """The card's picture in one format, encoded, and what is to be said about it. Writes nothing.

        Raises FitError, FontError or PhotoError, OutputError where it does not go into the format's bytes, and
        QuotecardsError where the words could not be read on it.
        """
        try:
            drawn = self._draw(card, look)
        except FitError as error:
            raise self._advised(error, look.format, card, ()) from error
        encoded = self._encode(card, drawn, look.format)
        path = picture_path(card, look.format, encoded.encoding)
        return encoded.data, describe(path, look.format, encoded.data, drawn)

    def _draw(self, card: Card, look: Look) -> Drawn:
        layout = compose(card, look.theme, look.format, self._library)
        painting = self._painter.paint(layout)
        if painting.unreadable:
            hint = "choose another photo or change the theme's colours"
            raise QuotecardsError("; ".join(painting.unreadable), hint=hint)
        return Drawn(layout, painting)

    def _encode(self, card: Card, drawn: Drawn, fmt: Format) -> Encoded:
        painting = drawn.painting
        inscribed = inscription(card, self._order.rights)
        return self._encoder.encode(painting.image, fmt, Shared(painting.plate, painting.rows), inscribed)


def _twins(looks: Sequence[Look]) -> list[list[Look]]:
    """The looks that show the same picture, together, the largest limit first: what fits a lower one serves both."""
    found: dict[Hashable, list[Look]] = {}
    for look in looks:
        found.setdefault(look.picture, []).append(look)
    return [sorted(group, key=lambda look: -look.format.max_bytes) for group in found.values()]


def _takes_several(fmt: Format) -> bool:
    platform = platforms()[fmt.platform]
    return bool(platform.document or (platform.post and platform.post.pictures > 1))


def _for_slides(look: Look) -> Look:
    """The look for slides: JPEG, which goes into a PDF as it is, where the platform shows documents."""
    if platforms()[look.format.platform].document and "jpeg" in look.format.takes:
        return dataclasses.replace(look, format=dataclasses.replace(look.format, takes=("jpeg",)))
    return look


def _distance(fmt: Format, other: Format) -> float:
    """How far apart two formats are in their proportions."""
    return abs(math.log(other.width * fmt.height / other.height / fmt.width))


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.read_bytes() == data
    except OSError:
        return False
