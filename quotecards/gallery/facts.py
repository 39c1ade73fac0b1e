"""How many cards there are, in which states and themes, in words: of a page, or of all pages together."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

_MOST_THEMES = 4  # named in the header

Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Facts:
    """What was counted. `states` are those of cards with pictures, `without` those of cards without any."""

    states: Counter[str] = field(default_factory=Counter)
    without: Counter[str] = field(default_factory=Counter)
    themes: Counter[str] = field(default_factory=Counter)
    pictures: int = 0

    @classmethod
    def of(cls, record: Record, cards: Sequence[Record]) -> "Facts":
        """Of a manifest and its cards that have pictures, each carousel as one."""
        return cls(
            Counter(str(card["status"]) for card in cards),
            Counter(str(card["status"]) for card in record["cards"] if not card["files"]),
            Counter(card.get("theme") or record["theme"] for card in cards),
            sum(len(card["files"]) for card in cards),
        )

    def __add__(self, other: "Facts") -> "Facts":
        """Of both together."""
        counts = (self.states + other.states, self.without + other.without, self.themes + other.themes)
        return Facts(*counts, self.pictures + other.pictures)

    def numbers(self) -> list[str]:
        """How many cards there are, and in which states."""
        told = [count(self.states.total(), "card")]
        told += [f"{self.states[state]} {state}" for state in ("approved", "published") if self.states[state]]
        told += [count(self.states["draft"], "draft")] if self.states["draft"] else []
        rejected, others = self.without["rejected"], self.without.total() - self.without["rejected"]
        return told + [f"{one} {what}" for one, what in ((rejected, "rejected"), (others, "not made")) if one]

    def words(self, theme: str) -> str:
        """All that was counted; `theme` is that of the run, for where there is no card."""
        return " · ".join((*self.numbers(), count(self.pictures, "picture"), self._themes(theme)))

    def _themes(self, theme: str) -> str:
        """The themes that the cards are set in: that of the run, unless every card has its own, and those of rows."""
        names = sorted(self.themes or {theme}, key=lambda name: (-self.themes[name], name))
        more = f" and {len(names) - _MOST_THEMES} more" if len(names) > _MOST_THEMES else ""
        return f"{'theme' if len(names) == 1 else 'themes'} {', '.join(names[:_MOST_THEMES])}{more}"


def count(number: int, noun: str) -> str:
    """A number with its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
