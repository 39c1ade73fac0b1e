"""Credits files keep what people wrote in them."""

from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotecards.errors import QuotecardsError
from quotecards.studio.sidecar_text import with_keys

WRITTEN = """\
# Checked by Ola.

speaker: Ida Lund  # as on the poster
# the film
film:
  title: Salt Roads
  year: 2021

# where it ran
source: {outlet: Kino}
# the end
"""


def test_a_changed_key_leaves_all_others_as_they_were_with_their_comments() -> None:
    assert with_keys(WRITTEN, "ida.yaml", {"film": {"title": "Salt Roads", "director": "Per Moe"}}) == WRITTEN.replace(
        "  year: 2021\n", "  director: Per Moe\n"
    )


def test_a_new_key_goes_to_the_end() -> None:
    assert with_keys("speaker: Ida\n", "x", {"source": {"outlet": "Kino"}}) == "speaker: Ida\nsource:\n  outlet: Kino\n"


def test_a_key_can_be_taken_out() -> None:
    text = with_keys(WRITTEN, "x", {"speaker": None})
    assert "speaker" not in text
    assert "# the film" in text


def test_a_file_of_comments_only_keeps_them() -> None:
    assert with_keys("# speaker: Ida", "x", {"speaker": "Ida"}) == "# speaker: Ida\nspeaker: Ida\n"


def test_a_mapping_in_one_line_is_written_anew_under_its_head() -> None:
    text = with_keys("# head\n{speaker: Ida, language: en}\n", "x", {"speaker": "Ada"})
    assert text == "# head\nspeaker: Ada\nlanguage: en\n"


@pytest.mark.parametrize("text", ["- a\n", "words\n", "{", "a: b: c\n"])
def test_what_is_no_mapping_is_not_touched(text: str) -> None:
    with pytest.raises(QuotecardsError):
        with_keys(text, "x", {"speaker": "Ida"})


_VALUES = st.one_of(st.text("aä:#-'\"{}[]&*!|>%@` 1", min_size=1, max_size=12), st.integers(0, 3000))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.dictionaries(st.sampled_from(["speaker", "film", "language", "x y"]), _VALUES, max_size=4),
    st.dictionaries(st.sampled_from(["speaker", "film", "source"]), st.one_of(st.none(), _VALUES), max_size=3),
)
def test_whatever_is_changed_the_file_says_it_and_nothing_else_changes(
    before: dict[str, Any], changes: dict[str, Any]
) -> None:
    text = "# head\n" + (yaml.safe_dump(before, sort_keys=False) if before else "")
    wanted = {key: value for key, value in (before | changes).items() if value is not None}
    assert (yaml.safe_load(with_keys(text, "x", changes)) or {}) == wanted
