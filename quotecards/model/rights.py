"""What a house may post, and what it asks of every card."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Licence:
    """What a photo may be used for: from `start` on and until `until` (ISO 8601, a day or a moment with its zone), on
    these platforms; None and () set no limit."""

    start: str | None = None
    until: str | None = None
    platforms: tuple[str, ...] = ()
    note: str | None = None


class RequiredCredit(StrEnum):
    """A credit that a house may ask for."""

    FILM = "film"
    DIRECTOR = "director"
    YEAR = "year"
    OUTLET = "outlet"
    DATE = "date"
    AUTHOR = "author"
    PHOTO = "photo"  # of those cards that show one


@dataclass(frozen=True, slots=True)
class Policy:
    """What the house asks for: that somebody has approved a card, and the credits that none may lack."""

    approval: bool = False
    credits: tuple[RequiredCredit, ...] = ()
