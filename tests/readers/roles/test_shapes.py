"""Shapes of lines that are no talk."""

import pytest

from quotecards.readers.roles.shapes import is_boilerplate


@pytest.mark.parametrize(
    "line",
    [
        "Read more: The oar mender",
        "READ MORE",
        "rEAD also: rain",
        "● Share",
        "NEXT Ten boats",
        "广告",
        "広告…",
        "[Ed.: oars]",
    ],
)
def test_phrases_of_pages_are_known_in_any_case_and_script(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line", ["Reading is what I do.", "Next to the quay I row.", "The rain stays.", "Printed twice"]
)
def test_sentences_that_begin_like_such_phrases_are_none(line: str) -> None:
    assert not is_boilerplate(line)
