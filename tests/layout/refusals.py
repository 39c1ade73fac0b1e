"""Which quotes a theme refuses in which format, by their length, as a table."""

from collections import Counter
from itertools import pairwise

BANDS = (3, 21, 31, 41, 51, 61)  # words: from one to below the next


class Refusals:
    """Counts cards by theme, format and number of words: all, and those that were refused, with the reason."""

    def __init__(self) -> None:
        self._all: Counter[tuple[str, int]] = Counter()
        self._refused: Counter[tuple[str, int]] = Counter()
        self._reasons: dict[str, Counter[str]] = {}

    def count(self, place: str, words: int, reason: str | None) -> None:
        """One card; `reason` is None where it was set."""
        band = max(low for low in BANDS[:-1] if low <= max(words, BANDS[0]))
        reasons = self._reasons.setdefault(place, Counter())
        self._all[place, band] += 1
        if reason:
            self._refused[place, band] += 1
            reasons[reason] += 1

    @property
    def refused(self) -> int:
        return self._refused.total()

    @property
    def set(self) -> int:
        return self._all.total() - self.refused

    def below(self, words: int) -> int:
        """How many quotes of fewer words were refused."""
        return sum(number for (_, band), number in self._refused.items() if band < words)

    def table(self) -> str:
        """Refused, in percent of the quotes of so many words, for each theme and format that refuses any."""
        names = [f"{low}–{high - 1} words" for low, high in pairwise(BANDS)]
        rows = [f"| refused | {' | '.join(names)} | why |", "|" + "---|" * (len(names) + 2)]
        for place, reasons in self._reasons.items():
            if reasons:
                shares = [self._share(place, band) for band in BANDS[:-1]]
                why = ", ".join(f"{reason} {number}" for reason, number in sorted(reasons.items()))
                rows.append(f"| {place} | {' | '.join(shares)} | {why} |")
        return "\n".join(rows)

    def _share(self, place: str, band: int) -> str:
        number = self._refused[place, band]
        return f"{100 * number / self._all[place, band]:.0f} %" if number else "–"
