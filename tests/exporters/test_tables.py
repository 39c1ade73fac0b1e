"""Tables for planners: what goes in comes out of any reader of CSV, and no spreadsheet works anything out."""

import csv
import dataclasses
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.exporters.tables import tables
from quotecards.model.planner import Column, Planner, Post
from quotecards.model.platform import Checked

PLANNER = Planner(
    name="desk",
    title="Desk",
    columns=(Column("Words", "caption"), Column("Title", "title"), Column("Time", "empty")),
    platforms=("x",),
    hint="Upload it",
    known=Checked("2026-11", "me", "general"),
)
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=60)


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode(), newline=""), strict=True))


def post(caption: str, title: str = "") -> Post:
    return Post("01.jpg", caption, title)


@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=5))
def test_every_caption_comes_out_as_it_went_in_but_for_the_apostrophe_of_a_formula(
    words: list[tuple[str, str]],
) -> None:
    [(name, data)] = tables(PLANNER, [post(*each) for each in words])
    assert name == "desk.csv"
    head, *body = rows(data)
    assert head == ["Words", "Title", "Time"]
    assert [len(row) for row in body] == [3] * len(words)
    for row, each in zip(body, words, strict=True):
        for cell, word in zip(row, each, strict=False):
            assert cell in {word, f"'{word}"}
            assert not cell.lstrip(" \n").startswith(("=", "+", "-", "@", "\t"))


def test_captions_keep_their_lines_emoji_marks_and_direction() -> None:
    words = "“היא אמרה: לא”\n\n— ساره 🎬🏳️‍🌈\n#É; \"x\", 'y'"
    [(_, data)] = tables(PLANNER, [post(words)])
    assert rows(data)[1][0] == words


@pytest.mark.parametrize("word", ["=1+1", "+49", "-1", "@cmd", "\t=1", "  =HYPERLINK()", "＝1", "＠x"])
def test_what_a_spreadsheet_would_work_out_begins_with_an_apostrophe(word: str) -> None:
    [(_, data)] = tables(PLANNER, [post("“a”", word)])
    assert rows(data)[1] == ["“a”", f"'{word}", ""]


def test_a_planner_that_takes_so_many_rows_gets_several_tables_whose_names_sort() -> None:
    few = dataclasses.replace(PLANNER, max_posts=2)
    made = list(tables(few, [post(str(number)) for number in range(21)]))
    assert [name for name, _ in made][:2] == ["desk-01.csv", "desk-02.csv"]
    assert [row[0] for _, data in made for row in rows(data)[1:]] == [str(number) for number in range(21)]


def test_a_planner_without_heads_gets_none_and_one_for_people_a_mark_for_their_spreadsheet() -> None:
    bare = dataclasses.replace(PLANNER, heads=False, for_spreadsheets=True)
    [(_, data)] = tables(bare, [post("“a”")])
    assert data == '\ufeff"“a”","",""\r\n'.encode()


def test_no_posts_make_no_table() -> None:
    assert list(tables(PLANNER, [])) == []
