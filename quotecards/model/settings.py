"""What a user may decide about words: how many quotes, how long, and how the house sets them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from quotecards.model.concern import Action


class Titles(StrEnum):
    """How a film's title is set in the credit line."""

    ITALIC = "italic"
    QUOTES = "quotes"
    PLAIN = "plain"


class FirstLetter(StrEnum):
    """How a quote that begins inside a sentence shows its first letter."""

    SILENT = "silent"  # Silent
    BRACKET = "bracket"  # [S]ilent
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """The house's rules for edits and credits. `drop_connectives` allows leaving out a leading And, But or So."""

    name: str = "magazine"
    titles: Titles = Titles.ITALIC
    first_letter: FirstLetter = FirstLetter.SILENT
    drop_connectives: bool = True


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words of an interview; where they stand in several places, `line` is near the one that is meant."""

    words: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class OwnWishes:
    """The words that are always taken from one interview, and those that never are."""

    pins: tuple[Spoken, ...] = ()
    bans: tuple[Spoken, ...] = ()


@dataclass(frozen=True, slots=True)
class Selection:
    """Which quotes to take from an interview; lengths in words. Empty tuples mean no limit.

    `share` is the most of the interview's words that may be quoted, in percent; None means no limit. `topics` are
    words of which one must stand in the quote or in its question. `pins` are the words of quotes that are always taken,
    `bans` those of quotes that never are. `guards` are the house's own actions for some of the guards, by name.
    `carousels` is how many passages longer than a card are wanted besides. `own` are the wishes for single interviews,
    by the path of the document; they are stronger than `pins` and `bans`.
    """

    per_interview: int = 5
    min_words: int = 4
    max_words: int = 40
    films: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    pins: tuple[str, ...] = ()
    bans: tuple[str, ...] = ()
    share: float | None = None
    style: HouseStyle = field(default_factory=HouseStyle)
    guards: Mapping[str, Action] = field(default_factory=dict)
    carousels: int = 0
    own: Mapping[str, OwnWishes] = field(default_factory=dict)
