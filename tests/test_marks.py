import json

import pytest

from quotecards import resources
from quotecards.marks import marks_for


@pytest.mark.parametrize(
    ("language", "outer", "inner"),
    [
        ("en", "“”", "‘’"),
        ("de", "„“", "‚‘"),
        ("de-AT", "„“", "‚‘"),
        ("it", "«»", "“”"),
        ("pl", "„”", "«»"),
        ("ja", "「」", "『』"),
        ("zh-Hant-HK", "「」", "『』"),
        ("pt-PT", "«»", "“”"),
        ("pt_BR", "“”", "‘’"),
    ],
)
def test_each_language_has_its_own_marks(language: str, outer: str, inner: str) -> None:
    marks = marks_for(language)
    assert marks.start + marks.end == outer
    assert marks.inner_start + marks.inner_end == inner


def test_french_guillemets_keep_a_narrow_space() -> None:
    assert (marks_for("fr").start, marks_for("fr-BE").end) == ("«\u202f", "\u202f»")


def test_inner_marks_differ_from_outer_ones_where_the_language_has_only_one_pair() -> None:
    assert marks_for("fr").inner_start == "“"
    assert marks_for("nl").inner_start == "“"


@pytest.mark.parametrize("language", ["", "tlh", "x-private", "EN-us-POSIX"])
def test_a_language_without_an_entry_takes_the_marks_of_the_root(language: str) -> None:
    assert marks_for(language) == marks_for("und")


def test_no_language_of_the_table_sets_the_same_pair_inside_as_outside() -> None:
    table = json.loads(resources.data("marks.json").read_text("utf-8"))
    for language in table["marks"]:
        marks = marks_for(language)
        assert (marks.inner_start, marks.inner_end) != (marks.start.strip("\u202f"), marks.end.strip("\u202f"))
