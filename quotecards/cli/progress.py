"""How far a run is, while it runs: one line on a terminal, lines now and then where they are asked for."""

import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from quotecards.cli.console import count

if TYPE_CHECKING:
    from quotecards.campaign.records.results import Result

REDRAWN = 0.1  # seconds between two states of the line on a terminal
TOLD = 5.0  # seconds between two plain lines
SAME = 5  # failures for one reason that are told as they happen; more are only counted
_CLEAR = "\r\x1b[K"


class Progress:
    """Tells on a stream how many of `total` things are done, at what rate, what is left, and what failed.

    `doing` and `things` are the words for it, such as “making” and “cards”.
    `line` redraws one line, as a terminal allows; without it plain lines are written, and nothing at all where `quiet`.
    `now` is a clock in seconds that never goes back.
    """

    def __init__(
        self,
        doing: str,
        total: int,
        things: str,
        *,
        stream: TextIO,
        line: bool,
        quiet: bool,
        now: Callable[[], float],
    ) -> None:
        self._doing = f"{doing} {things}"
        self._things = things
        self._total = total
        self._stream = stream
        self._line = line
        self._quiet = quiet or not total
        self._now = now
        self._began = self._drawn = now()
        self._done = 0
        self._failed = 0
        self._reasons: Counter[str] = Counter()

    def expect(self, total: int) -> None:
        """So many cards are to be made; it takes no time to know the others."""
        self._total = total
        self._began = self._drawn = self._now()

    def tell(self, result: "Result") -> None:
        """A card is done."""
        self._failed += len(result.failures)
        self.step(self._worth_telling(result))

    def step(self, failures: Sequence[str] = ()) -> None:
        """One of the things is done; `failures` are lines to tell."""
        self._done += 1
        if self._quiet:
            return
        if failures and self._line:
            self._write(_CLEAR)
        for words in failures:
            self._write(f"{words}\n")
        now = self._now()
        if failures or now - self._drawn >= (REDRAWN if self._line else TOLD):
            self._draw(now)

    def __enter__(self) -> "Progress":
        if self._line and not self._quiet:
            self._draw(self._began)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._line and not self._quiet:
            self._write(_CLEAR)

    def _worth_telling(self, result: "Result") -> list[str]:
        """What failed of a card, a line for each reason, unless that was told often enough."""
        formats: dict[str, list[str]] = {}
        for failure in result.failures:
            formats.setdefault(failure.why, []).append(failure.format)
        self._reasons.update(formats.keys())
        return [
            f"not made: {result.card}: {', '.join(names)}: {why}"
            for why, names in formats.items()
            if self._reasons[why] <= SAME
        ]

    def _draw(self, now: float) -> None:
        self._drawn = now
        parts = [f"{self._doing} {self._done}/{self._total}"]
        seconds = now - self._began
        if self._done and seconds > 0:
            rate = self._done / seconds
            parts.append(f"{rate:.{1 if rate < 10 else 0}f} {self._things}/s")
            parts.append(f"{_duration((self._total - self._done) / rate)} left")
        if self._failed:
            parts.append(f"{count(self._failed, 'picture')} not made")
        words = " · ".join(parts)
        self._write(f"{_CLEAR}{words[: shutil.get_terminal_size().columns - 1]}" if self._line else f"{words}\n")

    def _write(self, words: str) -> None:
        self._stream.write(words)
        self._stream.flush()


def _duration(seconds: float) -> str:
    """Time as one says it: 40 s, 3 min, 2 h 5 min."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"
