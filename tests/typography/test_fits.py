"""The cheap answer is the same as the dear one, but for a hair."""

import hypothesis
from hypothesis import given
from hypothesis import strategies as st

from quotecards.errors import FitError
from quotecards.model.layout import Rect, StyledText
from quotecards.model.theme import TypeRole
from quotecards.typography import FontLibrary, fits, set_text

ROLE = TypeRole(("EB Garamond",), (5, 12), leading=1.1)


def takes(text: str, box: Rect, library: FontLibrary) -> bool:
    texts = [StyledText(text, (0, 0, 0))]
    return fits(
        texts, ROLE, box=box, unit=10, align="left", hang=False, language="en", library=library, smallest=34
    )  # fmt: skip


def is_set(text: str, box: Rect, library: FontLibrary) -> bool:
    texts = [StyledText(text, (0, 0, 0))]
    try:
        set_text(
            texts, ROLE, box=box, unit=10, align="left", valign="top", hang=False, language="en", library=library,
            smallest=34,
        )  # fmt: skip
    except FitError:
        return False
    return True


def test_blank_text_fits_anywhere(library: FontLibrary) -> None:
    assert takes(" ", Rect(0, 0, 1, 1), library)


def test_what_is_refused_here_may_fit_elsewhere(library: FontLibrary) -> None:
    text = "every minute of it was somebody’s favourite " * 4
    assert not takes(text, Rect(0, 0, 500, 300), library)
    assert takes(text, Rect(0, 0, 900, 600), library)


@given(
    st.lists(st.text(alphabet="abcdefgh,.é", min_size=1, max_size=14), min_size=1, max_size=40), st.integers(60, 900)
)
@hypothesis.settings(max_examples=100, suppress_health_check=[hypothesis.HealthCheck.function_scoped_fixture])
def test_what_is_set_was_said_to_fit_and_almost_the_other_way_round(
    library: FontLibrary, words: list[str], width: int
) -> None:
    text = " ".join(words)
    if is_set(text, Rect(0, 0, width, 400), library):
        assert takes(text, Rect(0, 0, width * 1.01, 404), library)
    if takes(text, Rect(0, 0, width, 400), library):
        assert is_set(text, Rect(0, 0, width * 1.02, 416), library)
