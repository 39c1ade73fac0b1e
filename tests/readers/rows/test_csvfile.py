"""Tables as text: any usual separator, any usual encoding, lines as in the file."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.errors import ReadError
from quotecards.readers import read_document
from quotecards.readers.rows.csvfile import read_csv
from tests.readers.support import speakers, write


def shown(raw: bytes) -> list[str]:
    body = read_csv(raw, "quotes.csv")
    return [body.text[turn.start : turn.end] for _, turn in body.rows]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_the_one_that_names_known_columns(separator: str) -> None:
    text = f'quote{separator}speaker{separator}"film, or; other | work"\n'
    text += f'"So, it; was | cold\t."{separator}Clara{separator}Ash\n'
    assert shown(text.encode()) == ["So, it; was\ncold\t."]


def test_one_column_with_commas_in_it_is_one_column() -> None:
    assert shown(b'quote\n"So, it was, cold."\n') == ["So, it was, cold."]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_that_say_what_they_are_are_read(tmp_path: Path, encoding: str) -> None:
    raw = "Zitat;Sprecherin\r\nSo wär’s.;Clara Voß\r\n".encode(encoding)
    document = read_document(write(tmp_path, raw, "quotes.csv"))
    assert speakers(document) == ["Clara Voß"]


def test_other_encodings_are_refused() -> None:
    with pytest.raises(ReadError, match=r"quotes\.csv:2: is not UTF-8"):
        read_csv("quote\nSo wär’s.\n".encode("cp1252"), "quotes.csv")


def test_cells_may_hold_lines_and_doubled_marks() -> None:
    body = read_csv(b'quote,speaker\r\n"So\r\nit ""was"".",A\r\n\r\nOh.,B\r\n', "quotes.csv")
    assert [body.text[turn.start : turn.end] for _, turn in body.rows] == ['So\nit "was".', "Oh."]
    assert [(number, turn.line) for number, turn in body.rows] == [(2, 2), (4, 5)]


@pytest.mark.parametrize(
    "text",
    ['quote\n"So\nit goes\n', 'quote\nOh.\n"So" it goes\n', f"quote\n{'x' * 140_000}\n"],
    ids=["open", "after", "long"],
)
def test_a_malformed_row_is_refused_with_its_line(text: str) -> None:
    with pytest.raises(ReadError, match=r"quotes\.csv:[23]: is not a row of a table"):
        read_csv(text.encode(), "quotes.csv")


@given(
    st.text(st.sampled_from('ab"“”,;|\t\n\r quote.’é'), max_size=60),
    st.sampled_from(["quote,speaker\n", "", "Zitat;Name\n"]),
)
def test_any_text_gives_quotes_of_it_or_one_clear_error(text: str, head: str) -> None:
    try:
        body = read_csv(f"{head}{text}".encode(), "quotes.csv")
    except ReadError as error:
        assert error.place  # noqa: PT017
        return
    ends = [-2]
    for _, turn in body.rows:
        assert ends[-1] <= turn.start < turn.end <= len(body.text)
        assert body.text[turn.start : turn.end] == body.text[turn.start : turn.end].strip()
        ends.append(turn.end)
