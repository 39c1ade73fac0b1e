"""Who waits sees how far it is and what fails; a pipe stays silent."""

import io
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.campaign.records.results import Failure, Result
from quotecards.cli.progress import Progress

GOOD = Result("a-card")
BAD = Result(
    "bad-card", failures=(Failure("x", "the photo cannot be read"), Failure("story", "the photo cannot be read"))
)


def clock(*times: float) -> Callable[[], float]:
    ticking: Iterator[float] = iter(times)
    return lambda: next(ticking)


def shown(results: list[Result], *times: float, line: bool = False, quiet: bool = False, total: int = 10) -> str:
    stream = io.StringIO()
    with Progress("making", total, "cards", stream=stream, line=line, quiet=quiet, now=clock(0, *times)) as progress:
        for result in results:
            progress.tell(result)
    return stream.getvalue()


def test_a_pipe_hears_nothing() -> None:
    assert shown([GOOD, BAD], quiet=True) == ""


def test_plain_lines_come_every_few_seconds() -> None:
    told = shown([GOOD] * 4, 2, 6, 7, 12)
    assert told == "making cards 2/10 · 0.3 cards/s · 24 s left\nmaking cards 4/10 · 0.3 cards/s · 18 s left\n"


def test_a_terminal_shows_one_line_that_is_gone_at_the_end() -> None:
    told = shown([GOOD, GOOD], 0.05, 0.2, line=True)
    assert told.split("\r\x1b[K") == ["", "making cards 0/10", "making cards 2/10 · 10 cards/s · 1 s left", ""]


def test_a_failure_is_told_as_it_happens_once_for_all_formats_it_struck() -> None:
    told = shown([BAD, GOOD], 1, 2)
    assert told.splitlines()[0] == "not made: bad-card: x, story: the photo cannot be read"
    assert told.splitlines()[1].endswith("· 2 pictures not made")


def test_what_fails_over_and_over_is_told_a_few_times() -> None:
    told = shown([BAD] * 50, *range(1, 51), total=50)
    assert told.count("bad-card") == 5
    assert "100 pictures not made" in told


def test_a_narrow_terminal_gets_a_short_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    last = shown([GOOD], 1, line=True).split("\r\x1b[K")[-2]
    assert len(last) < 20


def test_long_waits_are_told_in_minutes_and_hours() -> None:
    assert "45 min left" in shown([GOOD], 300)
    assert "2 h 30 min left" in shown([GOOD], 1000)


@given(st.lists(st.tuples(st.sampled_from([GOOD, BAD]), st.floats(0, 100)), max_size=20), st.booleans())
def test_no_times_and_no_results_are_too_odd(steps: list[tuple[Result, float]], line: bool) -> None:
    times, now = [], 0.0
    for _, step in steps:
        now += step
        times.append(now)
    told = shown([result for result, _ in steps], *times, line=line, total=20)
    assert told.endswith(("\n", "\x1b[K")) or not told
