"""Paragraphs of runs become a plain text and its blocks."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.paragraphs import Paragraph, Writer, assemble

PLAIN: frozenset[str] = frozenset()
BOLD = frozenset({Dress.BOLD})
ITALIC = frozenset({Dress.ITALIC})


def test_the_end_of_a_line_between_ideographs_parts_no_words() -> None:
    assert [block.text for block in blocks(("木は自分に\r\n   求められて\nWick へ", PLAIN))] == [
        "木は自分に求められて Wick へ"
    ]


def blocks(*runs: tuple[str, frozenset[str]]) -> list[Block]:
    """The blocks of one paragraph."""
    writer = Writer("talk.html")
    for text, marks in runs:
        writer.write(text, marks, 1)
    paragraph = writer.end()
    return list(assemble([paragraph])[1]) if paragraph else []


def words(*runs: tuple[str, frozenset[str]]) -> list[str]:
    return [block.text for block in blocks(*runs)]


def test_white_space_is_one_blank_across_runs() -> None:
    assert words(("  a \n", BOLD), ("\t b\u00a0", PLAIN), ("c  ", BOLD)) == ["a b\u00a0c"]


def test_punctuation_outside_of_the_bold_does_not_matter() -> None:
    (block,) = blocks(("“", PLAIN), ("Who", BOLD), (", ", PLAIN), ("you", BOLD), ("?”", PLAIN))
    assert Dress.BOLD in block.dress
    assert block.lead == 0


def test_a_title_may_stand_upright_among_italics() -> None:
    (asked,) = blocks(("Silence has much room in ", ITALIC), ("The Long Oar", PLAIN), (".", ITALIC))
    assert Dress.ITALIC in asked.dress
    (said,) = blocks(("No", ITALIC), (", nobody did. We rowed on, and then ", PLAIN), ("she", ITALIC))
    assert Dress.ITALIC not in said.dress


def test_a_bold_question_and_its_answer_in_one_paragraph_are_two_blocks() -> None:
    asked, said = blocks(("Who was it then?", BOLD), (" It was me.", PLAIN))
    assert (asked.text, said.text) == ("Who was it then?", "It was me.")
    assert (Dress.BOLD in asked.dress, Dress.BOLD in said.dress) == (True, False)
    assert (asked.gap, said.gap) == (1, 0)


def test_a_bold_statement_that_opens_a_paragraph_is_a_block_too() -> None:
    assert words(("People walked out.", BOLD), (" They do.", PLAIN)) == ["People walked out.", "They do."]


def test_a_bold_question_that_ends_a_paragraph_is_a_block_of_its_own() -> None:
    assert words(("I was late. ", PLAIN), ("Who was it then?", BOLD)) == ["I was late.", "Who was it then?"]


def test_stress_inside_of_a_sentence_parts_nothing() -> None:
    assert len(words(("I was ", PLAIN), ("never, ever", BOLD), (" late. ", PLAIN), ("Not I.", BOLD))) == 1
    assert len(words(("What’s Up, Doc?", ITALIC), (" was the film.", PLAIN))) == 1
    assert len(words(("Never.", BOLD), (" I was late.", PLAIN))) == 1


def test_a_name_set_apart_leads_its_block() -> None:
    (block,) = blocks(("Ada Brenner", BOLD), (" I was late.", PLAIN))
    assert block.text[: block.lead] == "Ada Brenner"


def test_what_is_in_italics_is_known_by_its_place_in_the_text() -> None:
    writer = Writer("talk.html")
    writer.write("Who?", PLAIN, 1)
    first = writer.end()
    for text, marks in (("My film, ", PLAIN), ("Salt Roads", ITALIC), (", is slow.", PLAIN)):
        writer.write(text, marks, 2)
    second = writer.end()
    assert first is not None
    assert second is not None
    text, (_, block) = assemble([first, second])
    assert [text[start:end] for start, end in block.italics] == ["Salt Roads"]


def test_lines_of_a_paragraph_stand_below_each_other_and_two_breaks_part_them() -> None:
    writer = Writer("talk.html")
    found: list[Paragraph | None] = []
    for text in ("a", "b", "", "c"):
        writer.write(text, PLAIN, 1)
        found.append(writer.break_line())
    text, parts = assemble([paragraph for paragraph in found if paragraph])
    assert text == "a\nb\n\nc"
    assert [part.gap for part in parts] == [1, 0, 1]


def test_a_style_that_nearly_all_wear_sets_nothing_apart() -> None:
    paragraphs = [
        Paragraph("Who?", (), 1, dress=frozenset({".text", ".q"})),
        *(Paragraph("Me.", (), 1, dress=frozenset({".text"})) for _ in range(3)),
    ]
    assert [sorted(block.dress) for block in assemble(paragraphs)[1]] == [[".q"], [], [], []]


def test_dashes_and_numbers_before_the_words_are_dress() -> None:
    (block,) = blocks(("— Who was it?", PLAIN))
    assert (block.text, block.dress) == ("Who was it?", frozenset({Dress.DASH}))
    (block,) = blocks(("12. ", PLAIN), ("Who was it?", BOLD))
    assert (block.text, block.dress) == ("Who was it?", frozenset({Dress.NUMBER, Dress.BOLD}))


def test_the_number_of_a_note_can_be_taken_back() -> None:
    writer = Writer("talk.html")
    writer.write("It is salt", BOLD, 1)
    start = writer.length
    writer.write("[12]", BOLD, 1)
    writer.drop_from(start, frozenset("[]0123456789"))
    writer.write("th", PLAIN, 1)
    writer.drop_from(start, frozenset("0123456789"))
    paragraph = writer.end()
    assert paragraph is not None
    assert paragraph.text == "It is saltth"
    assert [(run.start, run.end) for run in paragraph.runs] == [(0, 10)]


RUNS = st.lists(
    st.tuples(st.text("aB1?.! ,:—\n\u00a0“", max_size=12), st.sampled_from([PLAIN, BOLD, ITALIC, BOLD | ITALIC])),
    max_size=12,
)


@given(st.lists(RUNS, max_size=6))
def test_every_block_is_its_part_of_the_text_and_no_word_is_lost(
    paragraphs: list[list[tuple[str, frozenset[str]]]],
) -> None:
    writer = Writer("talk.html")
    written = []
    for runs in paragraphs:
        for text, marks in runs:
            writer.write(text, marks, 1)
        if paragraph := writer.end():
            written.append(paragraph)
    text, found = assemble(written)
    assert all(text[block.start : block.end] == block.text for block in found)
    assert all(before.end <= after.start for before, after in pairwise(found))
    outside = list(text)
    for block in found:
        outside[block.start : block.end] = [" "] * len(block.text)
    assert not any(sign in "aB" for sign in outside)
