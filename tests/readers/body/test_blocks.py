"""Text falls into blocks: lines, or paragraphs where lines were broken by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.readers.body.blocks import Dress, split

WRAPPED = """\
We spent the first winter only looking at the river, and nobody who
came along understood what there was to see in it. Then one of them
stayed until evening.

What changed?

The light did, and after that we could not get him away from the bank
for anything in the world, least of all for supper.
"""


def test_each_line_of_ordinary_text_is_a_block() -> None:
    assert [block.text for block in split("Why?\nBecause it was there.\n\nAnd then?")] == [
        "Why?",
        "Because it was there.",
        "And then?",
    ]


def test_lines_broken_by_hand_are_one_block() -> None:
    blocks = split(WRAPPED)
    assert [block.text.split()[0] for block in blocks] == ["We", "What", "The"]
    assert blocks[2].text == WRAPPED[blocks[2].start : blocks[2].end]


def test_a_question_right_above_a_hand_broken_answer_stays_apart() -> None:
    text = WRAPPED.replace("What changed?\n\n", "What changed?\n")
    assert "What changed?" in [block.text for block in split(text)]


def test_one_paragraph_that_alone_was_broken_by_hand_is_one_block() -> None:
    broken = (
        "For eleven years nobody on the island had seen her boat, and then one morning the rower Clara\n"
        "Voss stood on the quay with two oars and a bag of onions. She brought the first of her films\n"
        "with her."
    )
    long = "It was the only thing that I could do in those years, and nobody asked me whether I wanted to do it. " * 3
    talk = f"{broken}\n\nWhy an island?\n\n{long.strip()}\n\nWhy onions?\n\n{long.strip()}"
    assert [block.text for block in split(talk)][:2] == [broken, "Why an island?"]


@pytest.mark.parametrize(
    "lines",
    [
        "Clara Voss, who rowed around the island on rain and onions\nBy Ann Lanning for Lantern Review, May 2031",
        "Why would anybody row around an island in the end?\nbecause it is there and i like how quiet it is",
        "Why would anybody row around an island in the end\nAnn: because it is there and i like how quiet it is",
        "the boat\nthe oars and the onions of that long winter on the island",
    ],
)
def test_titles_labels_and_short_lines_below_one_another_stay_apart(lines: str) -> None:
    long = "It was the only thing that I could do in those years, and nobody asked me whether I wanted to do it. " * 3
    talk = f"{lines}\n\nWhy an island?\n\n{long.strip()}\n\nWhy onions?\n\n{long.strip()}"
    assert [block.text for block in split(talk)][:2] == lines.split("\n")


def test_headlines_below_one_another_are_no_hand_broken_lines() -> None:
    lines = ["Clara Voss, who rowed around the island twice, on rain", "Boats", "Why does she row?"]
    box = ["What the river took from Wick in the winter", "Oars", "Ben Okri builds a boat", "Low water", "Rain", "Quay"]
    assert [block.text for block in split("\n".join(lines + box))] == lines + box


def test_a_label_always_opens_a_block_even_in_hand_broken_text() -> None:
    text = WRAPPED.replace(
        "What changed?\n\nThe light did,",
        "And what was it that changed there in the end for all of\nCLARA: The light did,",
    )
    assert [block.text.split()[0] for block in split(text)] == ["We", "And", "CLARA:"]


def test_so_do_initials_before_a_dash() -> None:
    lines = [
        "CV – I grew up beside the ferry and I", "never heard anybody speak on it then.", "BO – Who was the",
        "captain of the boat that you speak of?", "CV – Nobody ever knew who he was, nor",
        "did anybody ask for him in the town.",
        "Nobody.",
    ]  # fmt: skip
    blocks = split("\n".join(lines))
    assert [block.text[:4] for block in blocks if "–" in block.text] == ["CV –", "BO –", "CV –"]


def test_blocks_know_their_line_and_the_blank_lines_above() -> None:
    assert [(block.line, block.gap) for block in split("\n\na b\n\n\nc d\ne f")] == [(3, 3), (6, 2), (7, 0)]


def test_dress_is_no_part_of_the_words_but_remembered() -> None:
    blocks = split(
        "### Why?\n\n**And when?**\n\n_Never._\n\n12. How?\n\n— Like this.\n\n> cited words\n\nWHO WAS THE FIRST?"
    )
    assert [(block.text, sorted(block.dress)) for block in blocks] == [
        ("Why?", [Dress.HEADING]),
        ("And when?", [Dress.BOLD]),
        ("Never.", [Dress.ITALIC]),
        ("How?", [Dress.NUMBER]),
        ("Like this.", [Dress.DASH]),
        ("cited words", [Dress.CITED]),
        ("WHO WAS THE FIRST?", [Dress.CAPITALS]),
    ]


@pytest.mark.parametrize(
    ("text", "words"), [("1.Why?", "Why?"), ("2)Почему?", "Почему?"), ("2.5 boats?", "2.5 boats?")]
)
def test_a_number_may_stand_right_before_a_word(text: str, words: str) -> None:
    assert split(text)[0].text == words


@pytest.mark.parametrize(
    ("text", "dress"),
    [
        ("'''Why?'''", Dress.BOLD),
        ("''Why?''", Dress.ITALIC),
        ("[b]Why?[/b]", Dress.BOLD),
        ("[i]Why?[/i]", Dress.ITALIC),
        ("== Why? ==", Dress.HEADING),
        ("___Why?___", Dress.BOLD),
    ],
)
def test_marks_of_wikis_and_forums_are_dress(text: str, dress: Dress) -> None:
    block = split(text)[0]
    assert (block.text, block.dress) == ("Why?", frozenset({dress}))
    assert text[block.start : block.end] == "Why?"


def test_emphasis_inside_a_block_stays() -> None:
    for text in ("**One** and **two**", "'''One''' and '''two'''", "[b]One[/b] and [b]two[/b]"):
        assert split(text)[0].text == text


def test_lines_without_a_letter_or_digit_are_no_blocks() -> None:
    assert [block.text for block in split("***\nWhy?\n---\n* * *\nSo.")] == ["Why?", "So."]


def test_split_may_begin_inside_a_text() -> None:
    text = "---\na: b\n---\nWhy?"
    (block,) = split(text, start=13, first_line=4)
    assert (text[block.start : block.end], block.line) == ("Why?", 4)


@given(st.text(alphabet="aB?.\n \u00a0*_#>—12:“”\u202e\u200f", max_size=200))
def test_blocks_are_spans_of_the_text_in_order_without_outer_blanks(text: str) -> None:
    at = 0
    for block in split(text):
        assert text[block.start : block.end] == block.text == block.text.strip()
        assert at <= block.start < block.end
        assert block.line == text.count("\n", 0, block.start) + 1
        at = block.end


COLUMN = (
    ("{0} Shall we begin? You row, and", "nobody else does in this whole town.", "Why?"),
    ("{1} I cannot stand still. My uncle", "could, and he sat in his boat until", "the fog came down on it all. Nobody",
     "has seen him since that very day, so.", "I row."),
    ("{0} Your boat leaks, as I have seen.",), ("{1} It does, and it sings when it does.",),
    ("{0} And what do you do then, Clara?",),
    ("{1} I sing, too. Nobody is there to", "hear it, so that it is as good as", "silence, which everybody wants now."),
)  # fmt: skip


@pytest.mark.parametrize(
    "heads",
    [
        ("AL", "CV"),
        ("ANN LANNING:", "CLARA VOSS:"),
        ("A. L.:", "C. V.:"),
        ("Ann:", "Clara Voss:"),
        ("LANNING.", "VOSS."),
        ("INTERVIEWER.", "DE VOSS."),
        ("Q.", "A."),
        ("ŁAŃSKA.", "ŠVEC-ŽÁKOVÁ."),
    ],
)
def test_in_a_narrow_column_what_heads_lines_again_and_again_is_joined_to_no_line_above(heads: tuple[str, str]) -> None:
    text = "\n".join(line.format(*heads) for turn in COLUMN for line in turn)
    begun = [block.text for block in split(text) if block.text.startswith(heads)]
    assert len(begun) == len(COLUMN)


ABOVE = (
    "3. Why do you row?\nBecause nobody else would, and because the river was there long before all of us were\n"
    "born, and will be there when we are not.\n\n"
)
FULL = "4. You have rowed on every river between Wick and Leeds. Did you never want an engine?"


def test_what_is_answered_stands_below_a_numbered_question_that_fills_its_line() -> None:
    said = "Every day, and in the rain twice a day. I had sixty hours of engines on tape, and one\nnight I left."
    found = split(f"{ABOVE}{FULL}\n{said}")[-2:]
    assert [block.text for block in found] == [FULL[3:], said]
    assert [block.line for block in found] == [5, 6]


def test_a_numbered_question_may_go_on_behind_a_mark_at_the_end_of_its_line() -> None:
    more = "Or a sail, or somebody to hold the oars for you when it rained in the middle of the\nnight?"
    assert split(f"{ABOVE}{FULL}\n{more}\nNever.")[-2].text == f"{FULL[3:]}\n{more}"


@pytest.mark.parametrize(("number", "inset"), [("7. ", 3), ("(7) ", 4), ("17) ", 4)])
def test_a_numbered_question_goes_on_in_a_sentence_that_stands_under_its_first_word(number: str, inset: int) -> None:
    words = "You rowed across the whole bay in one night, as nobody does any more, Clara.\n"
    asked = f"{number}{words}{' ' * inset}And why did you do that?"
    said = "Because the ferry had sunk, and I had told everybody in the harbour that I would be\nthere in the morning."
    found = [block.text for block in split(f"{asked}\n\n{said}\n\n8. And then?\n\n{said}\n")]
    assert found == [asked[len(number) :], said, "And then?", said]


@pytest.mark.parametrize("day", ["2. Februar 2031", "14. Mai 2033", "3. června 2031", "1. août 2031"])
def test_the_day_of_a_date_is_no_number_of_a_list(day: str) -> None:
    assert split(day)[0].text == day
    assert split("2. Februar in Wick")[0].dress == {Dress.NUMBER}


def test_initials_of_two_letters_with_a_stop_head_lines_in_a_narrow_column() -> None:
    said = ("Because I cannot stand still, and\nmy father never could.", "We rowed home with our hands on\nthat day.")
    text = "\n".join(f"LR. And what did the river teach\nyou then?\nVOSS. {words}" for words in said * 2)
    heads = [block.text[:4] for block in split(text)]
    assert heads == ["LR. ", "VOSS"] * 4


def test_an_indent_begins_a_paragraph_though_the_line_above_is_full() -> None:
    lines = (
        "  Eleven boats. Where do they go?", "  Many of them are lent to islands,",
        "a few are stolen, and most of them", "end in school plays in the autumn.",
        "  Is that so? And who lets them go?", "  I do, every time. My aunt never",
        "did, and she had far more of them,", "nearly all of them with a new keel.",
    )  # fmt: skip
    assert [block.text.split()[0] for block in split("\n".join(lines))] == ["Eleven", "Many", "Is", "I"]
