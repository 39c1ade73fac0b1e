"""What became of the pictures of a card."""

from dataclasses import dataclass

from quotecards.model.asset import Asset


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
