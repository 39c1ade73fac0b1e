"""Text whose lines somebody ended."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.model.lines import in_one_line


@pytest.mark.parametrize(
    ("lines", "running"),
    [
        ("The sea\ndoes not", "The sea does not"),
        ("彼は\n来た。\nそして", "彼は来た。そして"),
        ("영화는\n바다다", "영화는 바다다"),
        ("彼は\nParis", "彼は Paris"),
        ("plain", "plain"),
    ],
)
def test_ends_of_lines_become_blanks_but_not_between_ideographs(lines: str, running: str) -> None:
    assert in_one_line(lines) == running


@given(st.text())
def test_nothing_but_ends_of_lines_changes(text: str) -> None:
    assert "\n" not in in_one_line(text)
    assert in_one_line(text).replace(" ", "") == text.replace("\n", "").replace(" ", "")
