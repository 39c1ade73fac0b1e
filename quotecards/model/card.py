"""A card: what is to be set, before anyone asks how."""

from dataclasses import dataclass
from enum import StrEnum

from quotecards.model.credits import Film, Source, Stated
from quotecards.model.quote import Quote
from quotecards.model.rights import Licence
from quotecards.model.settings import HouseStyle


class CardStatus(StrEnum):
    """Where a card is on its way to the public; `why` on the card says what a draft lacks, or why it was rejected.

    Approved, published and rejected are what people decided; nobody can approve away what a draft lacks.
    """

    READY = "ready"
    APPROVED = "approved"
    PUBLISHED = "published"
    DRAFT = "draft"
    REJECTED = "rejected"
    FAILED = "failed"

    @property
    def is_ready(self) -> bool:
        """Whether nothing is missing and nobody said no: what may be posted, or was."""
        return self in {CardStatus.READY, CardStatus.APPROVED, CardStatus.PUBLISHED}


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of the speaker. `focus` is the point to keep in view, in percent from left and top.

    Without it the point is found by what the picture shows.
    """

    path: str
    sha256: str
    credit: str | None = None
    focus: tuple[float, float] | None = None
    licence: Licence | None = None


@dataclass(frozen=True, slots=True)
class InCarousel:
    """Which slide a card is: `number` of `of`, counted from 1, of the carousel `id`, which shows `passage`; `texts`
    are the words of all slides."""

    id: str
    number: int
    of: int
    passage: Quote
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A quote with its credits. `id` is stable for the same words of the same source and safe as a file name.

    `interview` is the stem that groups the cards of one source. `quote` is None only for a card made from given
    words (`quotecards card`), which has no source to prove it by. `theme` and `formats` are the card's own, where they
    are not those of the run. `carousel` is None for a card that is no slide. `embargo` are
    moments (ISO 8601) before which it may not be posted.
    """

    id: str
    interview: str
    text: str
    language: str
    speaker: Stated[str]
    film: Stated[Film] | None
    source: Stated[Source] | None
    photo: Photo | None
    style: HouseStyle
    status: CardStatus
    why: tuple[str, ...] = ()
    quote: Quote | None = None
    theme: str | None = None
    formats: tuple[str, ...] = ()
    carousel: InCarousel | None = None
    embargo: tuple[str, ...] = ()
    festival: Stated[str] | None = None

    @property
    def shows_credits(self) -> bool:
        """Whether film and source stand on the card: of a carousel on the last slide, the name on each."""
        return self.carousel is None or self.carousel.number == self.carousel.of

    def status_with(self, *, pictures: bool) -> CardStatus:
        """The card's status once it was made: without a picture it failed, unless it was rejected and wanted none."""
        return self.status if pictures or self.status is CardStatus.REJECTED else CardStatus.FAILED
