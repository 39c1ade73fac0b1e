"""How a row of a table wants its card."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wish:
    """What the columns say beside the words and the credits that are read with them.

    `row` is the row's number, from 1; `photo` is the name of a file; `festival` a credit of the row's own.
    """

    row: int
    theme: str | None = None
    formats: tuple[str, ...] = ()
    photo: str | None = None
    photo_credit: str | None = None
    festival: str | None = None
