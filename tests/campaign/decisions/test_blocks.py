"""A long file is parsed in blocks: it says the same as when it is parsed as a whole, and so do its mistakes."""

from pathlib import Path
from unittest.mock import patch

from hypothesis import example, given
from hypothesis import strategies as st

from quotecards.campaign.decisions.blocks import blocks
from quotecards.campaign.decisions.decisions import Decision, parse_decisions
from quotecards.campaign.decisions.file import HEAD
from quotecards.errors import Place, QuotecardsError

PATH = Path("decisions.yaml")
ODD = (
    "",
    "# by hand",
    "  # of the next one",
    '    note: "open',
    '    closed"',
    "    note: |",
    "    note: |+",
    "      - a line",
    "    lines: [one,",
    "  - two]",
    "  - ",
    "  -",
    "  - {interview: a.txt, words: one more, pin: true}",
    "  - &same {interview: b.txt, words: once, ban: true}",
    "  - *same",
    "    note: &mark said",
    "    note: *mark",
    "    pin: true",
    "    note: a\u2028b",
    "...",
    "---",
    "other: 1",
    "decisions:",
    "\t- x",
    "    - nested",
    "- outer",
)


def _file(count: int) -> list[str]:
    found = [*HEAD.splitlines(), "decisions:"]
    for number in range(count):
        found += [
            f"  - interview: talk-{number % 7}.txt",
            f"    words: the words number {number}",
            "    status: approved",
        ]
    return found


def _said(text: str) -> tuple[list[tuple[Decision, Place | None]], str]:
    """What a text says with the places, or its mistakes."""
    try:
        return [(one, one.place) for one in parse_decisions(PATH, "decisions.yaml", text).entries], ""
    except QuotecardsError as error:
        return [], str(error)


@given(
    st.integers(1, 120),
    st.lists(st.tuples(st.integers(0, 400), st.sampled_from(ODD)), max_size=4),
)
@example(100, [(100, "    note: &mark said"), (300, "    note: *mark")])
@example(100, [(50, '    note: "open'), (200, '    closed"')])
@example(60, [(170, "...")])
def test_in_blocks_a_file_says_what_it_says_as_a_whole(count: int, put_in: list[tuple[int, str]]) -> None:
    lines = _file(count)
    for at, line in put_in:
        lines.insert(min(at, len(lines)), line)
    text = "\n".join(lines) + "\n"
    in_blocks = _said(text)
    parse_decisions.cache_clear()
    with patch("quotecards.campaign.decisions.decisions.blocks", return_value=None):
        as_a_whole = _said(text)
    parse_decisions.cache_clear()
    assert in_blocks == as_a_whole


def test_a_decision_put_in_changes_one_block_or_cuts_one_in_two() -> None:
    lines = _file(2000)
    before = {text for _, text in blocks("\n".join(lines) + "\n") or ()}
    assert len(before) > 20
    for at in (3, 2 + 3 * 700, len(lines)):
        changed = [*lines[:at], "  - interview: new.txt", "    words: new", *lines[at:]]
        after = {text for _, text in blocks("\n".join(changed) + "\n") or ()}
        assert len(after - before) <= 2


def test_a_file_that_is_laid_out_in_another_way_is_not_cut() -> None:
    assert blocks("decisions: [{interview: a, words: b}]\n") is None
    assert blocks("decisions:\n- interview: a\n  words: b\n") is None
    assert blocks("decisions:\n  - interview: a\n    words: b\n---\n") is None
    assert blocks("decisions:\n  - interview: &a a\n    words: *a\n") is None
    assert blocks("") is None
