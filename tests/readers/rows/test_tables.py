"""Tables of ready quotes: each row is a quote as given, with its own credits; what is wrong with a row is noted."""

from pathlib import Path

import pytest

from quotecards.errors import ReadError
from quotecards.model.credits import Film, Origin, Source
from quotecards.model.text import Document, TurnKind
from quotecards.model.wish import Wish
from tests.readers.support import films, read, speakers, texts, write

HEAD = "quote,speaker,film,director,year,outlet,date,url,language\n"


def table(folder: Path, *rows: str, head: str = HEAD) -> Document:
    return read(folder, head + "\n".join(rows) + "\n", "quotes.csv")


def quotes(document: Document) -> list[str]:
    return texts(document, TurnKind.ANSWER)


def test_each_row_is_one_answer_with_its_own_credits(tmp_path: Path) -> None:
    document = table(
        tmp_path,
        '"I row, therefore I am.",Clara Voss,Salt Roads,Per Moe,2021,Kino,2021-05,https://kino.example/1,en',
        "Non.,Ann Other,Cendres,,,Lanterne,2020,,fr",
    )
    assert document.ready
    assert quotes(document) == ["I row, therefore I am.", "Non."]
    assert speakers(document) == ["Clara Voss", "Ann Other"]
    first, second = document.turns
    assert first.speaker
    assert (first.speaker.origin, first.speaker.line) == (Origin.ROW, 2)
    assert first.film
    assert first.film.value == Film("Salt Roads", "Per Moe", 2021)
    assert first.source
    assert first.source.value == Source("Kino", None, None, "2021-05", "https://kino.example/1")
    assert (first.language, second.language) == ("en", "fr")
    assert document.notes == ()


def test_the_guess_at_the_columns_is_the_evidence(tmp_path: Path) -> None:
    document = table(tmp_path, "So.,Clara Voss", head="Zitat,Name\n")
    assert document.turns[0].evidence == ("row 2: quote from “Zitat”, speaker from “Name”",)


def test_what_the_rows_leave_open_the_sidecar_fills(tmp_path: Path) -> None:
    write(tmp_path, "speaker: Ben Okri\nfilm: Ash\nsource: Kino\nlanguage: en\n", "quotes.yaml")
    document = table(tmp_path, "So.,Clara Voss,Salt Roads,,,,,,", "Oh.,,,,,,,,")
    assert speakers(document) == ["Clara Voss", "Ben Okri"]
    assert films(document) == ["Salt Roads", "Ash"]
    assert document.credits.source
    assert document.credits.source.value.outlet == "Kino"


@pytest.mark.parametrize(
    ("row", "note"),
    [
        (",Clara Voss,,,,,,,", "row 2: left out, it has no quote"),
        ("…,Clara Voss,,,,,,,", "row 2: left out, it has no quote"),
        ("So.,,,,,,,,", "row 2: left out, nobody is named as the speaker"),
        ("So.,Clara Voss,Ash,,MMXX,,,,", "row 2: left out: “MMXX” is not the year of a film"),
        ("So.,Clara Voss,Ash,,1066,,,,", "row 2: left out: “1066” is not the year of a film"),
        ("So.,Clara Voss,,Per Moe,,,,,", "row 2: has a director or a year and no film: not used"),
        ("So.,Clara Voss,,,,,2021,,", "row 2: has a date or an address and no outlet: not used"),
        ("So.,Clara Voss,,,,Kino,2021-02-30,,", "row 2: left out: “2021-02-30” is not in the calendar"),
        (
            "So.,Clara Voss,,,,Kino,3/4/2021,,",
            "row 2: left out: “3/4/2021” is not a date; write 2011, 2011-03 or 2011-03-18",
        ),
        ("So.,Clara Voss,,,,Kino,,kino.example,", "row 2: left out: must begin with https://"),
        ("So.,Clara Voss,,,,,,,englisch", "row 2: left out: “englisch” is not a language tag; write en, fr or pt-BR"),
    ],
)
def test_what_is_wrong_with_a_row_is_noted_and_the_rest_is_read(tmp_path: Path, row: str, note: str) -> None:
    document = table(tmp_path, row, "Fine and whole.,Ann Other,,,,,,,en")
    assert note in document.notes
    assert quotes(document)[-1] == "Fine and whole."


@pytest.mark.parametrize(
    ("written", "read_as"), [("18.03.2021", "2021-03-18"), ("1. 4. 2021", "2021-04-01"), ("2021-03", "2021-03")]
)
def test_dates_with_points_have_the_day_first(tmp_path: Path, written: str, read_as: str) -> None:
    source = table(tmp_path, f"So.,Clara,,,,Kino,{written},,").turns[0].source
    assert source
    assert source.value.date == read_as


def test_years_may_have_the_decimal_that_spreadsheets_write(tmp_path: Path) -> None:
    film = table(tmp_path, "So.,Clara,Ash,,2021.0,,,,").turns[0].film
    assert film
    assert film.value.year == 2021


@pytest.mark.parametrize(
    ("written", "tag"), [("pt_BR", "pt-BR"), ("EN", "en"), ("de-AT", "de-AT"), ("zh-Hant", "zh-Hant")]
)
def test_languages_may_be_written_in_other_ways(tmp_path: Path, written: str, tag: str) -> None:
    assert table(tmp_path, f"So.,Clara,,,,,,,{written}").turns[0].language == tag


@pytest.mark.parametrize(
    ("written", "inside"),
    [
        ("“I row.”", "I row."),
        ("« Je rame. »", "Je rame."),
        ("„Ich rudere.“", "Ich rudere."),
        ("「漕ぐ。」", "漕ぐ。"),
        ("“I row,” she said, “I do.”", "“I row,” she said, “I do.”"),
        ("“I row", "“I row"),
        ("It said “no”", "It said “no”"),
    ],
)
def test_quotation_marks_around_the_whole_quote_are_left_to_the_card(tmp_path: Path, written: str, inside: str) -> None:
    document = table(tmp_path, f'"{written}",Clara,,,,,,,en')
    (turn,) = document.turns
    assert document.text_of(turn) == inside
    assert document.text == written


@pytest.mark.parametrize(
    ("written", "lines"),
    [
        ("The sea | does not rehearse", "The sea\ndoes not rehearse"),
        ("The sea|does not rehearse|", "The sea\ndoes not rehearse"),
        ("| The sea\r\ndoes not rehearse", "The sea\ndoes not rehearse"),
        ("“The sea ||\n | does not rehearse |”", "The sea\ndoes not rehearse"),
        ("彼は|来た", "彼は\n来た"),
    ],
)
def test_a_bar_or_a_new_line_in_a_quote_ends_a_line(tmp_path: Path, written: str, lines: str) -> None:
    assert quotes(table(tmp_path, f'"{written}",Clara')) == [lines]


def test_columns_that_are_not_used_are_named(tmp_path: Path) -> None:
    document = table(tmp_path, "So.,Clara,noir,x,later", head="quote,speaker,theme,format,remarks\n")
    assert document.notes[0] == "columns not used: “remarks”"


def test_a_row_may_say_how_its_card_is_to_look(tmp_path: Path) -> None:
    head = "quote,speaker,Theme,Formats,Photo,Photo credit\n"
    document = table(
        tmp_path, 'So.,Clara,noir,"x, story; x",clara.jpg,Noa Field', "Oh.,Ann,,,,", "Ah.,Ann,,story", head=head
    )
    assert [turn.wish for turn in document.turns] == [
        Wish(2, "noir", ("x", "story"), "clara.jpg", "Noa Field"),
        None,
        Wish(4, formats=("story",)),
    ]


def test_short_rows_and_empty_cells_too_many_do_no_harm(tmp_path: Path) -> None:
    assert quotes(table(tmp_path, "So.,Clara", "Oh.,Ann,,,,,,,,,, ,")) == ["So.", "Oh."]


def test_a_quote_that_its_commas_cut_in_two_is_not_given_to_a_wrong_speaker(tmp_path: Path) -> None:
    document = table(tmp_path, "“So, it was.”,Clara,Ash", "Oh.,Ann,Ash", head="quote,speaker,film\n")
    assert speakers(document) == ["Ann"]
    assert document.notes[0].startswith("row 2: left out, it has more cells than the first row")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name,film\nClara,Ash\n", "quotes.csv:1: no column holds quotes (its first row is “name”, “film”; name the"),
        ("\n\nI row.,Clara\n", "quotes.csv:3: no column holds quotes (its first row is “I row.”, “Clara”; name the"),
        ("quote,speaker\n", "quotes.csv:1: no row holds a quote"),
        ("quote,speaker\n,Clara\n", "quotes.csv:1: no row holds a quote (row 2: left out, it has no quote)"),
        ("quote\nSo.\n", "quotes.csv: no row names its speaker (give the table a column “speaker”"),
        (",,\n,,\n", "quotes.csv: holds no rows"),
    ],
)
def test_a_table_of_no_use_is_refused_with_what_to_do(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(tmp_path, text, "quotes.csv")
    assert str(caught.value).startswith(message)
