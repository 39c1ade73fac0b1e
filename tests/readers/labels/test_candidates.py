"""What may be a label at the head of a block, and what only looks like one."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import kinds, read, speakers, texts

ASKED = "When did you first row?\n\nI was nine, and the boat leaked from both ends.\n\nDid you shoot in winter?\n\n"
TALK = f"{ASKED}We shot in February, because nobody rents you a harbour in July.\n"
INTRODUCTION = "Low Tide took one winter on an island without a shop.\n\n"


@pytest.mark.parametrize(
    "head",
    [
        "Ann Lanning / Clara Voss:", "Clara Voss and Ann Lanning:", "Clara Voss, interviewed by Ann Lanning:",
        "Ann Lanning & Clara Voss:", "Ann Lanning und Clara Voss:", "Ann Lanning entrevista a Clara Voss:",
        "Clara Voss répond à Ann Lanning :", "Ann Lanning talks with Clara Voss:", "Ann Lanning, Clara Voss:",
    ],
)  # fmt: skip
def test_who_asks_and_who_answers_above_the_talk_is_no_label(tmp_path: Path, head: str) -> None:
    assert kinds(read(tmp_path, f"{head}\n\n{INTRODUCTION}{TALK}")).endswith("nqaqa")
    labelled = TALK.replace("When", "AL: When").replace("I was", "CV: I was")
    labelled = labelled.replace("Did", "AL: Did").replace("We shot", "CV: We shot")
    document = read(tmp_path, f"{head}\n\n{INTRODUCTION}{labelled}")
    assert kinds(document).endswith("nqaqa")
    assert speakers(document) == ["Clara Voss", "Clara Voss"]


def test_below_a_heading_that_says_who_speaks_words_before_a_colon_are_no_label(tmp_path: Path) -> None:
    asked = ["When did you first row?", "And in winter?", "One last curiosity: does your cat row, too?"]
    talk = "".join(f"#### Interviewer\n\n{one}\n\n#### Clara Voss\n\nI cannot stand still.\n\n" for one in asked)
    document = read(tmp_path, talk, "talk.md")
    assert texts(document, TurnKind.QUESTION) == asked
    assert set(speakers(document)) == {"Clara Voss"}


def test_several_people_may_answer_together(tmp_path: Path) -> None:
    talk = TALK.replace("I was", "Clara Voss and Ben Okri: I was").replace(
        "We shot", "Clara Voss and Ben Okri: We shot"
    )
    assert speakers(read(tmp_path, talk)) == ["Clara Voss and Ben Okri"] * 2


@pytest.mark.parametrize(
    "head",
    [
        "**Interviewer:** Lanning, Ann  **Photos:** Okri, Ben", "**Interviewer:** Ann Lanning  **Photos:** Ben Okri",
        "**Interviewer:** Lanning, Ann", "**Host:** Ann Lanning",
    ],
)  # fmt: skip
def test_who_asks_as_heads_of_pages_say_it_twice_is_no_turn(tmp_path: Path, head: str) -> None:
    named = TALK.replace("I was", "Clara Voss: I was").replace("We shot", "Ben Okri: We shot")
    asking = named.replace("When did", "- When did").replace("Did you", "- Did you")
    link = "https://oar.example/1"
    told = f"# Low Tide\n\n**Date:** 2031-05-17  \n{head}  \n**Original URL:** [{link}]({link})  \n\n---\n\n"
    document = read(tmp_path, f"{told}{INTRODUCTION}{head.replace('*', '')}\n\n{asking}", "talk.md")
    assert texts(document, TurnKind.QUESTION) == ["When did you first row?", "Did you shoot in winter?"]
    assert speakers(document) == ["Clara Voss", "Ben Okri"]


JOINT = ["Both:", "All:", "BOTH:", "Beide:", "Todos:", "Tous :", "Entrambi:", "Wszyscy:", "Оба:", "Everyone:"]


@pytest.mark.parametrize("both", JOINT)
def test_a_word_for_all_who_answer_is_a_label_beside_names_and_names_nobody(tmp_path: Path, both: str) -> None:
    said = ("Clara: I was nine.", "Ben: I was ten.", "Clara: In February.", "Ben: In May.", f"{both} Never again.")
    talk = "".join(f"Why {at} of you, and what then?\n\n{words}\n\n" for at, words in enumerate(said))
    document = read(tmp_path, talk)
    assert speakers(document) == ["Clara", "Ben", "Clara", "Ben", None]
    assert texts(document, TurnKind.ANSWER)[-1] == "Never again."


@pytest.mark.parametrize("both", ["BOTH", "ALL", "ENTRAMBE"])
def test_a_word_for_all_who_answer_may_stand_in_a_line_of_its_own_once(tmp_path: Path, both: str) -> None:
    turns = [("LANTERN", "Why do you row?"), ("CLARA VOSS", "To sleep."), ("BEN OKRI", "To wake.")] * 3
    turns += [("LANTERN", "Do you still disagree?"), (both, "Yes, we do."), ("LANTERN", "Why?"), ("BEN OKRI", "So.")]
    document = read(tmp_path, "".join(f"{name}\n{words}\n\n" for name, words in turns))
    assert speakers(document)[-2:] == [None, "Ben Okri"]
    assert texts(document, TurnKind.ANSWER)[-2] == "Yes, we do."


def test_a_word_for_all_is_no_label_where_no_other_names_anybody(tmp_path: Path) -> None:
    said = "All: the boats, the oars and the rain are mine."
    document = read(tmp_path, f"We met Clara Voss.\n\nWhat do you own?\n\n{said}\n\nAnd now?\n\nI row home.\n")
    assert texts(document, TurnKind.ANSWER)[0] == said
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize("stroke", [" / ", " — ", " | ", " & ", " x "])
def test_of_two_names_that_are_the_whole_title_either_may_ask(tmp_path: Path, stroke: str) -> None:
    document = read(tmp_path, f"# Ann Lanning{stroke}Clara Voss\n\n{INTRODUCTION}{TALK}", "talk.md")
    assert speakers(document) == [None, None]


def test_a_headline_is_no_turn_where_names_head_turns_on_lines_of_their_own(tmp_path: Path) -> None:
    said = ["Ann Lanning\nWhen did you first row?", "Clara Voss\nI was nine, and the boat leaked."]
    said += ["Ann Lanning\nAnd in winter?", "Clara Voss\nWe stay at home, and I mend the oars."]
    said += ["Ann Lanning\nAnd next?", "Clara Voss\nI sleep, and nobody sees me for a month or two."]
    head = "Reel Review\n5 October 2033\n\nClara Voss: «Silence has a street, too»\n\nThe boat is old, as is the river."
    document = read(tmp_path, f"{head}\n\n" + "\n\n".join(said))
    assert texts(document, TurnKind.ANSWER) == [words.partition("\n")[2] for words in said[1::2]]


@pytest.mark.parametrize("house", ["SALT ROAD DAYS", "THE LANTERN REVIEW", "Lantern Review"])
@pytest.mark.parametrize("below", ["8 June 2031", "Two Oars Each: On Rowing Together"])
def test_the_house_above_the_title_says_none_of_what_introduces_the_talk(
    tmp_path: Path, house: str, below: str
) -> None:
    intro = "They row side by side. In Wick the rower Clara Voss sat down to talk about the fog."
    turns = [(house, "How did it begin?"), ("Clara Voss", "In fog. I was nine."), (house, "And now?")]
    talk = "\n\n".join(f"{name.upper()}\n{words}" for name, words in [*turns, ("Clara Voss", "I mend my oars.")])
    document = read(tmp_path, f"{house.upper()}\n{below}\n\n{intro}\n\n{talk}")
    assert texts(document, TurnKind.QUESTION) == ["How did it begin?", "And now?"]
    assert intro in texts(document, TurnKind.NARRATION)


@pytest.mark.parametrize(
    "headline",
    ["Clara Voss: «I row when it rains»", "Clara Voss: “I row when it rains”", "LANTERN:CULTURE, LANTERN 21 of May"],
)
def test_a_headline_is_no_turn_of_those_whom_it_names(tmp_path: Path, headline: str) -> None:
    talk = (
        "Lantern: When did you first row?\n\nClara Voss: I was nine, and the boat leaked.\n\n"
        "And in winter?\n\nWe shot in February, because nobody rents you a harbour in July.\n"
    )
    document = read(
        tmp_path, f"Cinema\n{headline}\n\nA rower tells of her harbour\n\n3 May 2031\n\n{INTRODUCTION}{talk}"
    )
    assert texts(document, TurnKind.ANSWER)[0] == "I was nine, and the boat leaked."
    assert texts(document, TurnKind.QUESTION)[0] == "When did you first row?"


def test_a_first_turn_that_is_quoted_as_all_others_are_is_one(tmp_path: Path) -> None:
    talk = "Clara Voss: “I row when it rains.”\n\nBen Okri: “Why do you?”\n\nClara Voss: “I cannot stand still.”\n\n"
    assert "I row when it rains." in " ".join(texts(read(tmp_path, talk * 2), TurnKind.ANSWER))


def test_three_answers_with_labels_show_that_what_is_asked_between_them_has_none(tmp_path: Path) -> None:
    talk = (
        "Lantern: When did you first row?\n\nClara Voss: I was nine, and the boat leaked.\n\n"
        "You rarely film faces.\n\nC. V.: A rower speaks with the back. One has to sit behind it for long.\n\n"
        "Has rain changed for you?\n\nC. V.: I do not know. I have a better coat.\n"
    )
    asked = ["When did you first row?", "You rarely film faces.", "Has rain changed for you?"]
    assert texts(read(tmp_path, talk), TurnKind.QUESTION) == asked


@pytest.mark.parametrize(
    "line",
    [
        "Read More: Ferries, Interviews, Clara Voss",
        "Clara Voss: Low Tide (Copyright © Clara Voss, 2031)",
        "SKIP ADVERTISEMENT",
    ],
)
def test_what_pages_print_has_no_label(tmp_path: Path, line: str) -> None:
    labelled = TALK.replace("When", "AL: When").replace("I was", "Clara Voss: I was")
    labelled = labelled.replace("Did", "AL: Did").replace("We shot", "Clara Voss: We shot")
    document = read(tmp_path, f"{line}\n\n{INTRODUCTION}{labelled}\n{line}\n")
    assert speakers(document) == ["Clara Voss", "Clara Voss"]
    bare = read(tmp_path, f"{line}\n\nBoats\n\nBy Ann Lanning\n\n{INTRODUCTION}{TALK}\n{line}\n")
    assert set(speakers(bare)) <= {"Clara Voss", None}


def test_who_wrote_a_page_and_when_is_no_label(tmp_path: Path) -> None:
    head = "Salt: Clara Voss on Rain\nAnn Lanning , November 3rd, 2031 09:14\n\n"
    talk = "You rowed for years?\n\nCV: I did. I count strokes.\n\nHow so?\n\nCV: Aloud.\n\nWhy?\n\nCV: I must.\n"
    document = read(tmp_path, f"{head}Ann Lanning talks to Clara Voss about rain.\n\n{INTRODUCTION}{talk}")
    assert kinds(document).endswith("nqaqaqa")
    assert document.credits.interviewer is None


def test_a_headline_with_an_article_and_a_title_in_it_is_no_house(tmp_path: Path) -> None:
    head = "The Slow Road to ‘Low Tide’: Director Clara Voss Talks About Her Ferry\n\nBy Ann Lanning\n\n"
    labelled = TALK.replace("When", "Lantern: When").replace("I was", "Clara Voss: I was")
    document = read(tmp_path, head + INTRODUCTION + labelled)
    assert kinds(document).endswith("nqaqa")
    assert speakers(document) == ["Clara Voss", "Clara Voss"]


@pytest.mark.parametrize("label", ["Clara “Kit” Voss", 'Clara "Kit" Voss', "Clara ‘Kit’ Voss", "**Clara «Kit» Voss**"])
def test_a_label_may_hold_a_nickname(tmp_path: Path, label: str) -> None:
    text = f"Ann Lanning: Why do you row?\n\n{label}: I cannot stand still.\n\nAnn Lanning: And the boat?\n\n"
    document = read(tmp_path, f"{text}{label}: It leaked from both ends.\n", "talk.md")
    assert kinds(document) == "qaqa"
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.", "It leaked from both ends."]
    assert set(speakers(document)) == {"Clara Voss"}


def test_a_name_in_a_heading_that_its_initials_follow_is_a_label(tmp_path: Path) -> None:
    asked = ["Ann Lanning: Why doors?", "AL: What do they hide?", "AL: And the sound?"]
    talk = "".join(f"## {one}\n\n**Clara Voss:** I cannot stand still, and I like doors.\n\n" for one in asked)
    document = read(tmp_path, f"# In the studio\n\n{INTRODUCTION}{talk}", "talk.md")
    assert texts(document, TurnKind.QUESTION) == ["Why doors?", "What do they hide?", "And the sound?"]


def test_the_only_answer_with_a_label_stands_above_a_list_of_links(tmp_path: Path) -> None:
    links = "Today’s Most Popular News:\nLook Back at Salt Road on the Quay\n"
    document = read(tmp_path, f"{INTRODUCTION}{TALK.replace('I was', 'Clara Voss: I was')}\n{links}")
    assert kinds(document).startswith("nqaqa")
    assert speakers(document)[:2] == ["Clara Voss"] * 2
    assert not any("Clara Voss:" in words for words in texts(document, TurnKind.ANSWER))


def test_the_second_of_two_who_answer_the_first_question_in_quotation_marks_is_no_title(tmp_path: Path) -> None:
    text = (
        "Lotte Voss en Bram Osei maken ruzie in stilte\n\nZe delen een camera en wonen op een schip.\n\n"
        "Wie had het idee?\n\nLotte Voss: ‘Ik. Bram wordt zeeziek.’\n\n"
        "Bram Osei: ‘Ik heb een maand horizonten gefilmd.’\n\n"
        "Hoe gaat dat?\n\nVoss: ‘Wie kookt, filmt niet.’\n\nEn de muziek?\n\nOsei: ‘De misthoorn is van ons.’\n\n"
        "Zijn jullie nog samen?\n\nVoss: ‘Op het vasteland wel.’\n"
    )
    assert speakers(read(tmp_path, text)) == ["Lotte Voss", "Bram Osei", "Lotte Voss", "Bram Osei", "Lotte Voss"]
