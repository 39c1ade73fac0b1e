"""Who said it, about which film, where: every value with its origin."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from quotecards.light import light

T = TypeVar("T")


class Origin(StrEnum):
    """Where a value comes from, from the strongest to the weakest."""

    GIVEN = "given"  # on the command line
    ROW = "row"  # of a table of quotes, beside the quote itself
    CAMPAIGN = "campaign"
    SIDECAR = "sidecar"
    FRONT_MATTER = "front_matter"
    PAGE = "page"  # the metadata of a web page
    LABEL = "label"  # the text's own label: "JULIETTE BINOCHE:"
    INFERRED = "inferred"


@light
class Stated(Generic[T]):
    """A value, its origin and, where it was inferred, the words of the source that speak for it."""

    value: T
    origin: Origin
    evidence: str = ""
    line: int | None = None

    @property
    def confirmed(self) -> bool:
        """An inferred value stays unconfirmed until an editor declares it."""
        return self.origin is not Origin.INFERRED


@dataclass(frozen=True, slots=True)
class Film:
    """What credits say of a film."""

    title: str
    director: str | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where the interview appeared. `date` is ISO 8601, as exact as it is known: 2011, 2011-03 or 2011-03-18."""

    outlet: str
    title: str | None = None
    author: str | None = None
    date: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Credits:
    """The credits of a whole interview. `films` are further works that single answers may speak of.

    `speakers` are pairs of a label that the text uses and the person meant by it: (Speaker A, Clara Voss).
    """

    speaker: Stated[str] | None = None
    film: Stated[Film] | None = None
    source: Stated[Source] | None = None
    interviewer: Stated[str] | None = None
    festival: Stated[str] | None = None
    films: tuple[Film, ...] = ()
    speakers: tuple[tuple[str, str], ...] = ()

    def over(self, weaker: "Credits") -> "Credits":
        """These credits, with what they leave open filled from `weaker`."""
        return Credits(
            speaker=self.speaker or weaker.speaker,
            film=self.film or weaker.film,
            source=self.source or weaker.source,
            interviewer=self.interviewer or weaker.interviewer,
            festival=self.festival or weaker.festival,
            films=self.films + tuple(film for film in weaker.films if film not in self.films),
            speakers=tuple((dict(weaker.speakers) | dict(self.speakers)).items()),
        )
