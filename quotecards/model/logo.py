"""A house's mark, as it goes on every card of a run."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LogoFile:
    """One picture of the mark: where it lies, and the size of its ink in px, without the empty margins round it."""

    path: str
    sha256: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Logo:
    """The mark in the colours that it comes in, such as white for dark grounds and black for light ones.

    Which of them a card shows is measured on the card; one that cannot be seen well on it is left out.
    """

    files: tuple[LogoFile, ...]
