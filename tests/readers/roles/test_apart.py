"""What is told around a talk, and between its turns, though nobody in it says so."""

import textwrap
from pathlib import Path

import pytest

from quotecards.errors import ReadError
from quotecards.model.text import TurnKind
from tests.readers.support import kinds, read, seen, texts

TURNS = (
    ("What do you clean first?", "The windows. I like to see what I am up against."),
    ("And what last?", "My boots, which I never finish."),
    ("Who taught you that?", "My aunt did, on her day off."),
)


def _page(*inside: str) -> str:
    turns = [
        f"<p><b>Ada Lund</b>: {asked}</p><p><b>Clara Voss</b>: {said}</p>{between}"
        for (asked, said), between in zip(TURNS, inside, strict=True)
    ]
    return (
        "<h1>Low water</h1><div class=note><p>Some houses stay dirty, and some people go there on purpose.</p></div>"
        f"<hr>{'<hr>'.join(turns)}"
    )


def test_a_note_set_apart_by_a_rule_and_a_style_is_nobodys_answer(tmp_path: Path) -> None:
    note = "<hr><div class=note><p>Dirt has been studied a lot. I read it all, in vain.</p><p>More is coming.</p></div>"
    document = read(tmp_path, _page("", note, note), "talk.html")
    assert texts(document, TurnKind.ANSWER) == [said for _, said in TURNS]


def test_a_second_paragraph_in_a_style_of_its_own_still_belongs_to_the_answer(tmp_path: Path) -> None:
    further = "<p class=more>I was nine, and I held the bucket.</p>"
    answers = texts(read(tmp_path, _page(further, "", ""), "talk.html"), TurnKind.ANSWER)
    assert answers[0].endswith("I held the bucket.")


def test_nobody_speaks_above_the_first_label(tmp_path: Path) -> None:
    notes = (
        "What follows are my notes of what you might have heard from Clara Voss, had you won a seat.\n\n"
        "Right now I have no recording. I know that some of you were there.\n\nI will leave it at that.\n\n"
    )
    talk = "\n\n".join(f"**Ada:** {asked}\n\n**Clara:** {said}" for asked, said in TURNS)
    document = read(tmp_path, notes + talk, "talk.md")
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in TURNS]
    assert texts(document, TurnKind.ANSWER) == [said for _, said in TURNS]


SHOWN = """\
### Opening

**Host:** Shall we look at a few pictures first?

### The pictures

These boats were shown

- Kestrel
- Marigold

### The talk

**Host:** {}

**Clara:** {}

**I stand up and walk to the lamp.**

#### You built them all. Which one is the fastest?

**Clara:** The one that I sold.

#### Thank you for the tea. Do you paint them yourself?

**Clara:** With a broom.

#### Is there one that you regret?

**Clara:** There is one that regrets me.
"""


def test_between_labelled_turns_lists_and_actions_are_told_and_headings_may_ask(tmp_path: Path) -> None:
    document = read(tmp_path, SHOWN.format(*TURNS[0]), "talk.md")
    assert ("boilerplate", "I stand up") in seen(document)
    assert texts(document, TurnKind.QUESTION) == [
        "Shall we look at a few pictures first?",
        TURNS[0][0],
        "You built them all. Which one is the fastest?",
        "Thank you for the tea. Do you paint them yourself?",
        "Is there one that you regret?",
    ]
    assert len(texts(document, TurnKind.ANSWER)) == 4


FLOATING = (
    "A house stands where it was put, and whoever lives there has to like the view. A boat is asked every morning "
    "where it wants to go, and says so, and the tar smells of the whole summer before. Nobody in Lund sells a smell "
    "like that, and nobody there would know what to charge for it."
)


def test_the_first_of_numbered_questions_may_lack_its_question_mark(tmp_path: Path) -> None:
    asked = [
        "Boats then, and no houses, the why of it and the how, and above all the smell.",
        *(question for question, _ in TURNS),
        "Which boat is yours?",
    ]
    said = [FLOATING, *(answer for _, answer in TURNS), "None of them."]
    numbered = "\n\n".join(
        f"{number}. {question}\n\n- {answer}"
        for number, (question, answer) in enumerate(zip(asked, said, strict=True), start=1)
    )
    document = read(tmp_path, f"Clara Voss builds boats in Lund.\n\n{numbered}\n")
    assert kinds(document) == "nqaqaqaqaqa"


def test_what_closes_a_page_in_the_style_of_its_introduction_is_no_answer(tmp_path: Path) -> None:
    talk = "".join(f"<p><b>{asked}</b></p><p>{said}</p>" for asked, said in TURNS)
    page = (
        "<h1>Low water</h1><p class=told>Clara Voss has a broom, and Lund has a harbour.</p>"
        f"{talk}<p class=told>Go and see for yourselves, all of you: the doors are open until the tide comes.</p>"
    )
    assert kinds(read(tmp_path, page, "talk.html")) == "hnqaqaqan"


def test_a_heading_of_another_level_that_asks_you_is_asked(tmp_path: Path) -> None:
    talk = "\n\n".join(f"## {asked}\n\n{said}" for asked, said in TURNS)
    more = "\n\n### How do you speak of rust to people who sell it\n\nSlowly. I bring my own chair.\n"
    assert kinds(read(tmp_path, talk + more, "talk.md")) == "qaqaqaqa"


def test_words_without_quotation_marks_lead_up_to_those_of_answers_that_have_them(tmp_path: Path) -> None:
    told = (
        "Clara Voss moved to Lund in the spring, sold one boat, bought two more, painted them both green and gave up "
        "on sleep. Her neighbours say that the lamp is on at four, and the harbour office has asked her twice to put "
        "it out. I wondered how she felt about that."
    )
    turns = (
        ("And why did you come back?", '"I came for the water. "It is better here", my aunt had said.'),
        (told, '"I like the lamp. It is mine, and I pay for it.'),
        (told.replace("spring", "autumn"), '"I sleep in winter. The rest of the year I have work.'),
        ("Will you stay this time?", '"I have bought a broom. That is how long I will stay.'),
    )
    document = read(tmp_path, "\n\n".join("\n\n".join(turn) for turn in turns))
    assert texts(document, TurnKind.ANSWER) == [said for _, said in turns]


@pytest.mark.parametrize("heads", ["When asked {}", "On {}", "Über {}"])
def test_headings_that_all_open_with_the_same_word_tell_what_was_asked(tmp_path: Path, heads: str) -> None:
    told = [
        ("the first boat she built", "I was ten, and it sank. I still have the oar."),
        ("whether she rows alone", "Hardly ever.\n\nMy dog comes with me."),
        ("the rain of last summer", "It was a good summer for paint that does not dry!"),
        ("her uncle and his shed", "He gave me the key before I could read. I have never changed the lock."),
        ("what comes next", "I say a ferry, mostly. Does anybody laugh?\n\nNote: we did laugh."),
    ]
    talk = "".join(f"### {heads.format(what)}\n\n{said}\n\n" for what, said in told)
    document = read(tmp_path, f"The boat builder Clara Voss met her readers in May.\n\n{talk}", "talk.md")
    assert kinds(document) == "nqaqaqaqaqab"
    bold = read(tmp_path, "".join(f"**{heads.format(what)}**\n\n{said}\n\n" for what, said in told), "bold.md")
    assert kinds(bold) == "qaqaqaqaqab"


@pytest.mark.parametrize("head", ["How to {}", "My {}", "Part {}"])
def test_other_headings_that_open_alike_ask_nothing(tmp_path: Path, head: str) -> None:
    parts = ["hold an oar", "sit", "turn", "stop", "land"]
    text = "".join(f"## {head.format(part)}\n\nI do it slowly. I have seen others swim.\n\n" for part in parts)
    with pytest.raises(ReadError):
        read(tmp_path, text, "handbook.md")


def test_headings_of_parts_ask_nothing(tmp_path: Path) -> None:
    parts = "".join(f"## Part {at} of the river\n\n**Where does it go?**\n\nI do not know.\n\n" for at in range(1, 7))
    assert kinds(read(tmp_path, parts, "talk.md")) == "hqa" * 6


ENDS = (
    "There is no piano in the yard. There is a crane, a dog and a man who whistles when he eats. Is that not enough?",
    "Im Hof gibt es kein Klavier. Es gibt einen Kran, einen Hund und einen Mann, der beim Essen pfeift. Reicht das?",
)


@pytest.mark.parametrize("ends", ENDS)
@pytest.mark.parametrize("asked", ["**{}**", "### {}", "*{}*"])
def test_a_paragraph_of_an_answer_may_end_in_a_question_where_questions_have_a_type_of_their_own(
    tmp_path: Path, ends: str, asked: str
) -> None:
    turns = [f"{asked.format(one)}\n\n{said}" for one, said in TURNS]
    further = "The whistling we did not even have to tune."
    text = "\n\n".join(("# A talk with Clara Voss", turns[0], turns[1], ends, further, turns[2]))
    assert len(texts(read(tmp_path, text, "talk.md"), TurnKind.QUESTION)) == len(TURNS)
    assert ends in "\n".join(texts(read(tmp_path, text, "talk.md"), TurnKind.ANSWER))


def test_a_question_to_you_may_lack_the_type_of_the_others(tmp_path: Path) -> None:
    turns = [f"**{one}**\n\n{said}" for one, said in TURNS]
    plain = "There is no piano in the film. Why did you leave it out?\n\nIt was out of tune, like everything there."
    text = "\n\n".join(("# A talk with Clara Voss", turns[0], turns[1], plain, turns[2]))
    assert "Why did you leave it out?" in "\n".join(texts(read(tmp_path, text, "talk.md"), TurnKind.QUESTION))


@pytest.mark.parametrize("width", [30, 90])
def test_links_at_the_foot_of_a_transcript_are_no_part_of_the_last_turn(tmp_path: Path, width: int) -> None:
    said = [
        f"{name} (00:{at:02}):\n{textwrap.fill(words, width)}"
        for at, turn in enumerate(TURNS)
        for name, words in zip(("Ada Lund", "Clara Voss"), turn, strict=True)
    ]
    text = "\n\n".join((*said, "Popular podcasts\nTen boats for the summer\nThe house of ropes"))
    assert texts(read(tmp_path, text), TurnKind.ANSWER)[-1] == textwrap.fill(TURNS[-1][1], width)


NOTES = ("", "[END OF SIDE A. TAPE 1, SIDE B]\n\n", "")


def test_a_note_in_capitals_between_square_brackets_is_said_by_nobody(tmp_path: Path) -> None:
    turns = [f"LUND: {asked}\n\n{note}VOSS: {said}" for (asked, said), note in zip(TURNS, NOTES, strict=True)]
    document = read(tmp_path, "\n\n".join(("A talk with Clara Voss", *turns, NOTES[1])))
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in TURNS]
    assert texts(document, TurnKind.ANSWER) == [said for _, said in TURNS]
