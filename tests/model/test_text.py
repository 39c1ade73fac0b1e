"""A document gives back the words and the lines of its turns."""

from quotecards.model.credits import Credits
from quotecards.model.text import Document, Turn, TurnKind

TEXT = "Why?\nBecause.\n\nAnd then?\nNothing."


def test_a_turn_is_its_span_of_the_text() -> None:
    turn = Turn(TurnKind.ANSWER, None, 5, 13, 2)
    document = Document("a.txt", "", TEXT, (turn,), Credits())
    assert document.text_of(turn) == "Because."


def test_lines_count_from_one() -> None:
    document = Document("a.txt", "", TEXT, (), Credits())
    assert [document.line_of(TEXT.index(word)) for word in ("Why", "Because", "And", "Nothing")] == [1, 2, 4, 5]


def test_lines_are_those_of_the_file_where_the_reader_dropped_or_joined_some() -> None:
    document = Document("a.md", "", "Why? Because.\n\nAnd then?", (), Credits(), lines=((0, 3), (5, 4), (15, 9)))
    assert [document.line_of(offset) for offset in (0, 4, 5, 14, 15, 20)] == [3, 3, 4, 4, 9, 9]
