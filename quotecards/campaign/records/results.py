"""What became of the pictures of a card, and of quotes that must not become one."""

from dataclasses import dataclass

from quotecards.model.asset import Asset
from quotecards.model.credits import Credits
from quotecards.model.quote import Quote


@dataclass(frozen=True, slots=True)
class Made:
    """A picture, and whether it differs from what lies in its place.

    One that differs waits on the stage under its `recipe`; without a recipe it was put in its place at once.
    """

    asset: Asset
    changed: bool
    recipe: str = ""


@dataclass(frozen=True, slots=True)
class Failure:
    """A picture that could not be made. A `lasting` failure follows from the recipe: trying again does not help."""

    format: str
    why: str
    lasting: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one card."""

    card: str
    made: tuple[Made, ...] = ()
    failures: tuple[Failure, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A quote that must not become a card."""

    id: str
    quote: Quote
    credits: Credits
    why: tuple[str, ...]
