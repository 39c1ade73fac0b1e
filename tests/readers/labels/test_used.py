"""Which words before a colon are labels: not lines of facts, headings and lists above the talk."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import kinds, read, seen, speakers, texts

TALK = (
    "**Boat Talk:** Why do you row?\n\n**Clara:** I cannot stand still.\n\n"
    "**Boat Talk:** What did the river teach you?\n\n**Clara:** To wait, and to keep my hands where they are.\n\n"
    "**Boat Talk:** How long will you go on?\n\n**Clara:** Until the boat is done with me.\n"
)


def test_a_line_of_facts_above_the_talk_is_nobody(tmp_path: Path) -> None:
    above = "Case Study: Northern Oars moves a river\n\nRead on\n\nCase Study: Northern Oars moves a river\n\n"
    document = read(tmp_path, f"{above}It rained on the day that we met.\n\n{TALK}", "talk.md")
    assert set(speakers(document)) == {"Clara"}
    assert not any("Northern Oars" in words for words in texts(document, TurnKind.ANSWER))


def test_the_first_label_may_hold_a_name_that_only_initials_repeat(tmp_path: Path) -> None:
    talk = (
        "Xandrine Voss: Tell me why you row.\n\nBen Okri: I cannot stop.\n\nXV: What did the river teach you?\n\n"
        "BO: To wait.\n\nXV: How long will you go on?\n\nBO: Until I sink.\n\nXV: And then?\n\nBO: Sleep.\n"
    )
    document = read(tmp_path, talk)
    assert set(speakers(document)) == {"Ben Okri"}
    assert len(texts(document, TurnKind.QUESTION)) == 4


def test_a_name_in_capitals_speaks_once_beside_others_in_capitals(tmp_path: Path) -> None:
    talk = (
        "Why do you both row?\n\nLANNING: I cannot stand still. Rivers are the only place where nobody phones.\n\n"
        "They say that rowing makes people quiet.\n\nLANNING: It makes them tired.\n\n"
        "OKRINSKI: And hungry. I have never eaten as much as on that river.\n\n"
        "You go on in spring, too. Tell me where.\n\nLANNING: To the sea.\n"
    )
    document = read(tmp_path, talk)
    assert speakers(document) == ["Lanning", "Lanning", "Okrinski", "Lanning"]


def test_the_first_answer_alone_may_say_whose_it_is(tmp_path: Path) -> None:
    above = "At the pier we met the rower Clara Voss, who had lost her oars and found them again.\n\n"
    talk = (
        "Why do you row?\n\nClara Voss: I cannot stand still.\n\nWhat did the river teach you?\n\n"
        "To wait, and to keep my hands where they are.\n\nHow long will you go on?\n\nUntil the boat is done with me.\n"
    )
    document = read(tmp_path, above + talk)
    assert set(speakers(document)) == {"Clara Voss"}
    assert "Clara Voss" not in "".join(texts(document, TurnKind.ANSWER))


def test_a_title_with_a_colon_twice_above_a_talk_without_labels_is_nobody(tmp_path: Path) -> None:
    title = "Oh River, River: Talking with the Oars about Low Tide"
    talk = (
        "Why do you row?\n\nI cannot stand still.\n\nWhat did the river teach you?\n\n"
        "To wait, and to keep my hands where they are.\n\nHow long will you go on?\n\nUntil the boat is done with me.\n"
    )
    document = read(tmp_path, f"Category Archives: Interview\n\n{title}\n\nIt rained when we met.\n\n{talk}")
    assert set(speakers(document)) == {None}
    assert len(texts(document, TurnKind.ANSWER)) == 3


SIDES = [
    ("聞き手：サカタさん", "語り手：モリ", "サカタ", "モリ"),
    ("Interviewer: Ann Okri", "Guest: Clara Voss", "Ann", "Clara"),
]


@pytest.mark.parametrize(("asks", "answers", "one", "other"), SIDES)
def test_a_line_above_the_talk_says_who_of_the_labels_asks(
    tmp_path: Path, asks: str, answers: str, one: str, other: str
) -> None:
    said = (
        ["毎日漕ぎます。", "川は冷たいです。", "それは秘密です。"]
        if one != "Ann"
        else ["Daily.", "It is cold.", "Not told."]
    )
    talk = "\n\n".join(f"__{one}__ {words}\n\n__{other}__ {words}" for words in said)
    document = read(tmp_path, f"{asks}\n\n{answers}\n\n### {other}\n\n{talk}\n\n__{one}__ なぜ？ Why I?\n", "talk.md")
    assert kinds(document)[-7:] == "qaqaqaq"
    assert len(texts(document, TurnKind.ANSWER)) == 3


def test_a_list_of_works_above_the_first_question_is_no_talk(tmp_path: Path) -> None:
    above = "Clara Voss: Blog\n\n**Prizes: **Long River (1998), Low Tide (2004)\n\n**By Clara Voss: **Oars, Rain\n\n"
    bare = "**Why do you row?**\n\nI cannot stand still.\n\n**What next?**\n\nSleep, and then the sea.\n"
    document = read(tmp_path, above + bare, "talk.md")
    assert not {"Prizes", "By Clara Voss"} & set(speakers(document))


def test_headings_and_noises_between_turns_do_not_ask(tmp_path: Path) -> None:
    turns = [
        ("Ann", "Thank you for having me on this boat."), ("Clara", "We row at night, when nobody is on the river."),
        ("Ann", "Why at night?"), ("Clara", "Nobody phones. The water is black, and you hear the fish think."),
        ("Ann", "What do they think?"), ("Clara", "That we are late. They have thought so for years."),
        ("Ann", "That sounds lonely."), ("Clara", "It is the least lonely thing that I do."),
    ]  # fmt: skip
    for between in ("[laughter]", "## The river at night"):
        talk = "\n\n".join(f"{between}\n\n**{who}:** {words}" for who, words in turns)
        assert set(speakers(read(tmp_path, talk, "talk.md"))) == {"Clara"}


def test_the_house_behind_a_name_is_no_part_of_it(tmp_path: Path) -> None:
    talk = (
        "Boat Talk: Why do you row?\n\nClara Voss, Northern Oars: I cannot stand still.\n\nBoat Talk: What next?\n\n"
        "Voss: Sleep. It is all I want.\n\nBoat Talk: And then?\n\nVoss: The sea, if it will have me.\n"
    )
    assert speakers(read(tmp_path, talk)) == ["Clara Voss"] * 3


def test_whom_the_front_matter_of_another_program_lists_as_the_speaker_answers(tmp_path: Path) -> None:
    talk = (
        "Ann Other:\n\nClara, come aboard.\n\nClara Voss:\n\nThank you.\n\nAnn Other:\n\nSo you row by night.\n\n"
        "Clara Voss:\n\nEvery night. Nobody phones.\n\nAnn Other:\n\nI see. I get it.\n\nClara Voss:\n\nDo you?\n"
    )
    front = (
        "---\ntitle: Oars\nspeakers: ['Clara Voss']\ncategories: [podcast]\ndate: 2020-04-24\nmedia: oars.mp3\n---\n"
    )
    assert set(speakers(read(tmp_path, front + talk, "talk.md"))) == {"Clara Voss"}


def test_notes_above_a_transcript_are_no_talk(tmp_path: Path) -> None:
    above = (
        "Ben Okri is joined by Clara Voss, who rows. What does a river know?\n\n**The people:**\n\n"
        "- Ben Okri: [Blog](https://a.example) | [Site](https://b.example)\n- Clara Voss: [Site](https://c.example)\n\n"
        "**News:**\n\n- [The ferry is sold](https://d.example) [09:00]\n- What floats?\n\n**FULL TRANSCRIPT:**\n\n"
    )
    talk = (
        "**Clara Voss:** The river does not forget.\n\n**Ben Okri:** Hello, and welcome to Low Water.\n\n"
        "I am the one who does not row.\n\nJoining me today is Clara Voss, who does. Clara, welcome.\n\n"
        "**Clara Voss:** Thank you. I brought no boat.\n\n**Ben Okri:** That is wise, with this wind.\n\n"
        "**Clara Voss:** Is it? I miss it.\n\n**Ben Okri:** So do I, now.\n\n**Clara Voss:** Then let us go.\n"
    )
    document = read(tmp_path, above + talk, "talk.md")
    assert set(speakers(document)) == {"Clara Voss"}
    assert texts(document, TurnKind.ANSWER)[0] == "The river does not forget."
    assert not any("ferry" in words or "floats" in words for words in texts(document, TurnKind.QUESTION))


def test_a_name_before_a_row_of_links_and_a_word_above_a_list_are_no_labels(tmp_path: Path) -> None:
    above = "- Ben Okri: [Blog](https://a.example) | [Site](https://b.example)\n\n**News:**\n\n- The ferry is sold.\n\n"
    talk = "\n\n".join(f"**Ben Okri:** Why {n}?\n\n**Clara Voss:** Because of {n}." for n in ("rain", "oars", "salt"))
    document = read(tmp_path, above + talk, "talk.md")
    assert set(speakers(document)) == {"Clara Voss"}
    assert not any("ferry" in words for words in texts(document, TurnKind.ANSWER))


def test_letters_mean_the_names_that_headed_the_first_turns(tmp_path: Path) -> None:
    talk = (
        "Pedro: ¿Por qué remas?\n\nRosa: No puedo estar quieta.\n\nP: ¿Y el río?\n\nR: Me enseñó a esperar.\n\n"
        "P: ¿Hasta cuándo?\n\nR: Hasta que me hunda.\n"
    )
    document = read(tmp_path, talk)
    assert speakers(document) == ["Rosa"] * 3
    assert len(texts(document, TurnKind.QUESTION)) == 3


def test_letters_that_are_roles_stay_roles_beside_names_with_other_letters(tmp_path: Path) -> None:
    talk = "P: ¿Por qué remas?\n\nR: Por el río.\n\nRosa: No es una broma.\n\nP: ¿Y hasta cuándo?\n\nR: Hasta el mar.\n"
    assert len(texts(read(tmp_path, talk), TurnKind.QUESTION)) == 2


@pytest.mark.parametrize(
    ("asks", "answers"), [("Tom> ", "Ada> "), ("Tom | ", "Ada | "), ("[Tom] ", "[Ada] "), ("Tom » ", "Ada » ")]
)
def test_names_before_bars_and_in_brackets_are_labels_where_they_alternate(
    asks: str, answers: str, tmp_path: Path
) -> None:
    said = [
        ("Why do you row?", "I cannot stop."),
        ("Tell me of the river.", "It waits."),
        ("And now?", "[laughs] Sleep."),
    ]
    document = read(tmp_path, "\n\n".join(f"{asks}{question}\n\n{answers}{answer}" for question, answer in said))
    assert speakers(document) == ["Ada"] * 3
    assert texts(document, TurnKind.ANSWER) == ["I cannot stop.", "It waits.", "[laughs] Sleep."]


def test_stage_notes_in_brackets_are_no_labels(tmp_path: Path) -> None:
    talk = (
        "Why do you row?\n\n[Laughs] I cannot stop.\n\nAnd why now?\n\n[Laughs] I am old.\n\nReally?\n\n[Sighs] Yes.\n"
    )
    assert set(speakers(read(tmp_path, talk))) == {None}


@pytest.mark.parametrize(
    ("one", "other", "opening"),
    [
        ("[Clara]", "[Ben]", "We met rower Clara Voss and builder Ben Okri."),
        ("[Voss]", "[Okri]", "We met rower Clara Voss and builder Ben Okri."),
        ("[Zofra]", "[Ben]", "We met rower Zofra Voss and builder Ben Okri."),
        ("[Clara Voss]", "[Ben Okri]", "Two who row."),
        ("{CLARA}", "{BEN}", "Clara Voss und Ben Okri rudern."),
    ],
)
def test_names_in_brackets_are_labels_below_questions_without_one(
    one: str, other: str, opening: str, tmp_path: Path
) -> None:
    asked = ["Why do you row?", "And in the rain?", "Who built it?", "What is next, the lake or the river?"]
    said = [f"{one} I cannot stop.", f"{one} We do.", f"{other} I built it, and it leaked.", f"{one} The river."]
    talk = "\n\n".join(f"#### {question}\n\n{answer}" for question, answer in zip(asked, said, strict=True))
    document = read(tmp_path, f"{opening}\n\n{talk}\n\n[Laughs] And the sea.\n", "talk.md")
    first = "Zofra" if "Zofra" in one else "Clara"
    assert [name and name.split()[0] for name in speakers(document)[:4]] == [first, first, "Ben", first]
    assert texts(document, TurnKind.ANSWER)[0] == "I cannot stop."


def test_names_in_brackets_that_editors_put_into_a_sentence_are_no_labels(tmp_path: Path) -> None:
    asked = ["Why do you row?", "And in the rain?", "Who taught you?"]
    said = ["[Anna] taught me, and she rowed.", "[Anna] never did, so I do.", "[Anna] was my aunt."]
    talk = "\n\n".join(f"{question}\n\n{answer}" for question, answer in zip(asked, said, strict=True))
    document = read(tmp_path, f"We met Clara Voss.\n\n{talk}\n")
    assert set(speakers(document)) == {"Clara Voss"}
    assert texts(document, TurnKind.ANSWER) == said


def test_names_with_a_time_in_lines_of_their_own_are_labels(tmp_path: Path) -> None:
    said = [
        ("Ben Okri", "Why do you row?"),
        ("Clara Voss", "I cannot stop."),
        ("Ben Okri", "Ever?"),
        ("Clara Voss", "No."),
    ]
    talk = "\n\n".join(f"**{name}** (00:0{at}:10)\n\n{words}" for at, (name, words) in enumerate(said))
    document = read(tmp_path, talk, "talk.md")
    assert speakers(document) == ["Clara Voss"] * 2
    assert texts(document, TurnKind.ANSWER) == ["I cannot stop.", "No."]


def test_no_blank_need_stand_behind_the_colon_of_a_label(tmp_path: Path) -> None:
    document = read(tmp_path, "Q:Why do you row?\n\nA:I cannot stop.\n\nQ:Ever?\n\nA :No.\n")
    assert texts(document, TurnKind.ANSWER) == ["I cannot stop.", "No."]


def test_one_letter_is_the_name_before_it_where_the_house_is_shortened_too(tmp_path: Path) -> None:
    text = "**Boat Talk:** Why a boat?\n\n**Corvina:** It floats.\n\n**BT:** Always?\n\n**C:** I never asked it.\n\n"
    text += "**BT:** And now?\n\n**C:** We row.\n\n**BT:** Where to?\n\n**C:** Home.\n"
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {"Corvina"}


def test_names_in_small_letters_are_labels_where_nearly_all_paragraphs_have_one(tmp_path: Path) -> None:
    turns = [
        "Host: Why a boat?",
        "Clara: It floats.",
        "oarsong: Mine sank.",
        "Host: Twice?",
        "oarsong: Once.",
        "Clara: Ha.",
    ]
    document = read(tmp_path, "\n\n".join(turns))
    assert speakers(document) == ["Clara", "oarsong", "oarsong", "Clara"]
    few = "\n\n".join(
        ["Q: Why?", "A: I row.", "list: oars, oil.", "I do.", "Really.", "Q: And?", "A: I row.", "list: tea."]
    )
    assert "list" not in speakers(read(tmp_path, few))


def test_what_somebody_does_may_stand_in_italics_behind_the_name(tmp_path: Path) -> None:
    turns = [
        ("A.O. *sits down, and takes off both shoes*", "Why do you row?"), ("C.V.", "I cannot stand still."),
        ("A.O.", "And at night, when nobody is there?"), ("C.V. *looks at the river*", "I sleep. It does not."),
        ("A.O. *nods*", "I have heard that you never sink, and that you sing."), ("C.V.", "I do neither."),
    ]  # fmt: skip
    document = read(tmp_path, "\n\n".join(f"{who} — {said}" for who, said in turns), "talk.md")
    assert kinds(document) == "qaqaqa"
    assert texts(document, TurnKind.ANSWER) == [said for who, said in turns if who.startswith("C")]


def test_facts_above_a_short_talk_are_nobody(tmp_path: Path) -> None:
    above = "Two Oars\nBuilder: Northern Boats\nLaunch Day: Spring 2031\n\nIt rained when we met the rowers.\n\n"
    talk = (
        "Xandrine Moll (Boat Talk): Hello Clara, and thank you for your time.\n\nWhy do you row?\n"
        "Clara Voss (stroke): I cannot stand still.\n\nXM: What did the river teach you?\n"
        "CV: To wait, and to keep my hands where they are.\n\nXM: How long will you go on?\n"
    )
    document = read(tmp_path, above + talk)
    assert set(speakers(document)) == {"Clara Voss"}
    assert len(texts(document, TurnKind.ANSWER)) == 2


def test_a_title_with_a_colon_above_a_short_talk_is_nobody(tmp_path: Path) -> None:
    above = "Low Tide\n\nWe met the crew of Low Tide: Clara Voss and Ben Okri.\n\nArt of The Oar: Low Tide\n\n"
    talk = (
        "What kind of boat did you want?\n\nVOSS: A narrow one, because the river is narrow.\n\n"
        "Was it finished in time?\n\nVOSS: It was not. We rowed it wet.\n"
    )
    document = read(tmp_path, above + talk)
    assert set(speakers(document)) == {"Clara Voss"}


def test_letters_stand_for_the_names_above_them_at_once(tmp_path: Path) -> None:
    talk = (
        "The rowers Clara Voss and Ben Okri answer in five words.\n\nHow does the other one row?\n\n"
        "Clara: Softly. Never late. Always wet.\n\nBen: Quickly, and in circles.\n\n"
        "And how do you row?\n\nC: Only when somebody is looking.\n\nB: Playful, brisk, loud, tired.\n"
    )
    document = read(tmp_path, talk)
    assert speakers(document) == ["Clara Voss", "Ben Okri"] * 2
    assert kinds(document)[-6:] == "qaaqaa"


def test_letters_stand_for_surnames_above_them_beside_q(tmp_path: Path) -> None:
    title = "LOW TIDE: AN INTERVIEW WITH CLARA VOSS (DIRECTOR) AND BEN OKRI (CAMERA)\n\n"
    talk = (
        "Q: How did you meet?\nVoss: In a boat. It was raining.\nOkri: I held the umbrella.\n"
        "Q: And then?\nV: We rowed for two years.\nO: Three.\nQ: What is next?\nV: Sleep.\n"
    )
    document = read(tmp_path, title + talk)
    assert speakers(document) == ["Clara Voss", "Ben Okri", "Clara Voss", "Ben Okri", "Clara Voss"]


def test_a_line_above_the_talk_may_tell_several_hosts_and_guests(tmp_path: Path) -> None:
    above = "The Oar Makers\n\nHosts: Ann Lanning and Ivo Tamm\nGuests: Clara Voss, Ben Okri\n\n"
    talk = (
        "ANN: Welcome to the show.\nIVO: Clara and Ben, hello!\nCLARA: Hello.\nBEN: Hi.\nANN: How do you make an oar?\n"
        "CLARA: You take a tree.\nIVO: And what do you do, Ben?\nBEN: I sand it.\nANN: For how long?\nBEN: For years.\n"
    )
    document = read(tmp_path, above + talk)
    assert set(speakers(document)) == {"Clara Voss", "Ben Okri"}
    assert kinds(document)[-10:] == "qqaaqaqaqa"


def test_two_guests_of_a_short_talk_may_answer_once_each(tmp_path: Path) -> None:
    talk = (
        "How did the two of you come to row together on that river?\n\n"
        "Lundgrave: I needed somebody who would sit behind me and say nothing, for as long as the river takes.\n\n"
        "And who of you carries the boat when the two of you arrive?\n\n"
        "Okrinski: That was my part from the first day on. I carry it because I am the one who forgets the oars.\n"
    )
    document = read(tmp_path, talk)
    assert speakers(document) == ["Lundgrave", "Okrinski"]
    assert not any("Lundgrave:" in words for words in texts(document, TurnKind.ANSWER))
    small = talk.replace("Lundgrave:", "Short:").replace("that river?", "that short river?")
    assert None in speakers(read(tmp_path, small))


def test_lines_of_facts_above_a_talk_and_its_title_are_no_turns(tmp_path: Path) -> None:
    above = (
        "# Clara: Her way with oars\n\n**Published:** 2024-09-25\n\n"
        "**Interviewer:** Ben Okri **Translator:** Ivo Tamm\n\n"
        "Clara builds oars in a shed by the river, and most of them go to people who have never rowed.\n\n"
    )
    talk = "".join(f"― {asked}\n\nClara: {told}\n\n" for asked, told in [
        ("Which oar did you make first?", "One of ash. I was ten, and it broke on the same day."),
        ("Did anybody help you?", "My father did, but only with the glue."),
        ("What do you make now?", "Oars for a museum, which will never get wet."),
    ])  # fmt: skip
    document = read(tmp_path, above + talk, "talk.md")
    assert next(turn for turn in seen(document) if turn[0] == "answer") == ("answer", "One of ash.")
    assert kinds(document)[-6:] == "qaqaqa"


def test_the_heads_of_menus_are_no_labels(tmp_path: Path) -> None:
    menus = "OARS\nnews\nshop\nwww.oars.example\nKEEL\nabout us\nnews\nTIDE TABLES\ntoday\nOARS\nKEEL\nMENU\n"
    talk = (
        "Ben Okri: When did you begin to build boats?\nClara Voss: When I was ten. My father had a shed.\n"
        "Ben Okri: And now?\nClara Voss: Now I have the shed.\n"
    )
    document = read(tmp_path, menus + talk)
    assert kinds(document).replace("h", "").replace("n", "").replace("b", "") == "qaqa"
    assert speakers(document) == ["Clara Voss", "Clara Voss"]


@pytest.mark.parametrize("label", ["Clara’s answer", "Clara's Reply", "Answer from Clara", "Antwort von Clara"])
def test_a_label_may_say_whose_answer_it_heads(tmp_path: Path, label: str) -> None:
    talk = TALK.replace("**Clara:**", f"{label}:").replace("**Boat Talk:** ", "")
    assert set(speakers(read(tmp_path, f"We wrote to Clara Voss.\n\n{talk}"))) == {"Clara Voss"}


def test_an_answer_that_an_introduction_tells_is_no_turn(tmp_path: Path) -> None:
    above = "On the first day we asked whether she would go on.\nClara's answer: “Never.”\n\n"
    assert "“Never.”" not in texts(read(tmp_path, above + TALK, "talk.md"), TurnKind.ANSWER)


def test_a_line_that_thanks_somebody_has_no_label(tmp_path: Path) -> None:
    document = read(tmp_path, f"{TALK}\nThanks Ben: I hope that you will come along.\n", "talk.md")
    assert set(speakers(document)) == {"Clara"}


ASKED = (
    "1. Why do you row?\n\nBecause I cannot stand still, and nobody phones on the water.\n\n"
    "2. What did the river teach you?\n\nTo wait, and to keep my hands where they are.\n\n"
    "3. How long will you go on?\n\nUntil the boat is done with me.\n"
)


@pytest.mark.parametrize("end", [".", ", you know?"])
def test_who_tells_of_themselves_above_the_first_question_gives_the_answers_below(tmp_path: Path, end: str) -> None:
    opening = (
        f"Introduction\n\nClara Voss: I row in Wick and mend boats there. That is what I think about all day{end}\n\n"
    )
    assert set(speakers(read(tmp_path, opening + ASKED))) == {"Clara Voss"}


@pytest.mark.parametrize(
    "opening",
    [
        "Ben Okri: In the rain I met a rower, and asked her what everybody asks.\n\n",  # who introduces somebody
        "This is Clara Voss, of Wick.\n\nBen Okri: I asked her what everybody asks, in the rain.\n\n",
    ],
)
def test_who_introduces_the_guest_above_the_first_question_does_not_answer(tmp_path: Path, opening: str) -> None:
    assert "Ben Okri" not in speakers(read(tmp_path, opening + ASKED))


ASKING = (
    "{} Why do you row?{}\n\nBecause I cannot stand still, and nobody phones on the water.\n\n"
    "{} What did the river teach you?{}\n\nTo wait, and to keep my hands where they are.\n\n"
    "{} And in winter?{}\n\nI mend the oars that I broke in summer.\n\n"
    "{} How long will you go on?{}\n\nUntil the boat is done with me.\n"
)


@pytest.mark.parametrize(("head", "end"), [("{}:", ""), ("**{}:", "**"), ("### {} -", "")])
def test_all_who_have_labels_may_ask_and_somebody_without_one_answer(tmp_path: Path, head: str, end: str) -> None:
    heads = [part for name in ("Ana", "Ben", "Mia", "Ana") for part in (head.format(name), end)]
    document = read(tmp_path, f"# On rivers\n\n{ASKING.format(*heads)}", "talk.md")
    assert set(speakers(document)) == {None}
    assert kinds(document).endswith("qaqaqaqa")


def test_where_those_who_ask_are_set_apart_few_of_their_turns_need_to_ask(tmp_path: Path) -> None:
    heads = [part for name in ("Ana", "Ben", "Ana", "Ben") for part in (f"### {name} -", "")]
    text = ASKING.format(*heads).replace("And in winter?", "Tell us about the winter.")
    text = text.replace("How long will you go on?", "You will go on, I hear.")
    assert set(speakers(read(tmp_path, f"# On rivers\n\n{text}", "talk.md"))) == {None}


def test_names_of_users_may_have_capitals_inside_and_answer_one_who_has_a_name(tmp_path: Path) -> None:
    text = ASKING.format(*["Ann Lanning:", ""] * 4).replace("\n\nBecause", "\n\ntheOarsong: Because")
    for begin in ("To wait", "I mend", "Until"):
        text = text.replace(f"\n\n{begin}", f"\n\ntheOarsong: {begin}")
    assert set(speakers(read(tmp_path, text))) == {"theOarsong"}


def test_titles_with_colons_in_an_answer_are_nobody(tmp_path: Path) -> None:
    text = ASKING.format(*["**", "**"] * 4).replace(
        "I mend", "*Salt, Ledger*: How deep is it?\n\n*Songs for Slow Boats*: Can you be homesick there?\n\nI mend"
    )
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {None}


def test_the_first_answer_may_say_whose_all_are(tmp_path: Path) -> None:
    text = ASKING.format(*["**", "**"] * 4).replace("Because", "Clara Voss: Because")
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {"Clara Voss"}
    opening = "Okra Lund beat Ben Oakes in Wick.\n\nA cup, and nobody noticed …\n\nOkra Lund: I did not mind.\n\n"
    assert set(speakers(read(tmp_path, opening + ASKING.format(*["**", "**"] * 4), "talk.md"))) == {"Okra Lund"}


def test_a_word_on_top_that_is_part_of_a_title_below_is_no_label(tmp_path: Path) -> None:
    text = f"# Delta\n\nOkra Lund on her new film *Grey Delta*.\n\n{ASKING.format(*['**', '**'] * 4)}"
    assert "Grey Delta" not in speakers(read(tmp_path, text, "talk.md"))


def test_a_label_at_the_first_answer_alone_is_a_name_where_a_long_text_has_no_word_of_it(tmp_path: Path) -> None:
    text = ASKING.format(*["**", "**"] * 4).replace("Because", "Okra Lund: Because")
    more = "The boat was old, and so was I. We went out anyway, as one does, and came home wet. "
    assert set(speakers(read(tmp_path, text.replace("I mend", f"{more * 32}I mend"), "talk.md"))) == {"Okra Lund"}
    text = text.replace("Okra Lund", "Long Story")
    more = f"It is a long story. {more * 32}"
    assert set(speakers(read(tmp_path, text.replace("I mend", f"{more}I mend"), "talk.md"))) == {None}


def test_a_scene_that_an_answer_quotes_labels_no_turns(tmp_path: Path) -> None:
    scene = "ANNA: Who are you?\n\nPAUL: Nobody.\n\nANNA: And tomorrow?"
    talk = [("Why a ferry?", "It was there. I wrote this first:\n\n" + scene + "\n\nThat is all I had.")]
    talk = [
        ("Where did you grow up?", "In Lund."),
        *talk,
        ("Who plays Anna?", "My sister does."),
        ("And Paul?", "I do."),
    ]
    text = "\n\n".join(f"**{asked}**\n\n{said}" for asked, said in talk)
    document = read(tmp_path, f"# Interview with Clara Voss\n\nClara Voss has made a film.\n\n{text}", "talk.md")
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in talk]
    assert set(speakers(document)) == {"Clara Voss"}


def test_letters_between_two_brackets_on_each_side_ask_as_in_wikis(tmp_path: Path) -> None:
    turns = "**((OR))** *Why do you row?*\n\n**Clara Voss:** I cannot stand still.\n\nI never could.\n\n"
    document = read(tmp_path, f"# Oars\n\nClara Voss rows.\n\n{turns * 3}", "talk.md")
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?"] * 3
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.\n\nI never could."] * 3


def test_lines_of_an_agency_above_the_talk_are_no_labels_though_some_look_like_initials(tmp_path: Path) -> None:
    heads = "SLUG: THE LONG OAR\nWORDS: 620\nDATE: 21 October 2026\nEMBARGO: none\n\nThe long oar\nBy Ann Lanning\n\n"
    told = "After ten years on land, Clara Voss is back on the river with a long oar.\n\n"
    talk = "AL:\tWhy row?\n\nCV:\tI cannot stand still.\n\nAL:\tAnd then?\n\nCV:\tI sing.\n\nAL:\tOh?\n\nCV:\tYes.\n"
    document = read(tmp_path, heads + told + talk, "talk.txt")
    assert kinds(document).lstrip("nhb") == "qaqaqa"
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize("ask", ["A. L. ", "A.L. ", "A.\u00a0L. ", "A.L.\n"])
def test_initials_with_points_are_labels_without_a_colon(tmp_path: Path, ask: str) -> None:
    reply = ask.replace("A", "C").replace("L", "V")
    told = "Clara Voss rows. Ann Lanning met her in Wick.\n\n"
    turns = [
        ("Why do you row at night?", "It is quiet there, and nobody asks me anything at all."),
        ("And in winter?", "I mend."),
    ]
    talk = "\n\n".join(f"{ask}{asked}\n\n{reply}{said}" for asked, said in turns)
    document = read(tmp_path, told + talk)
    assert texts(document, TurnKind.ANSWER) == [said for _, said in turns]
    assert set(speakers(document)) == {"Clara Voss"}


def test_initials_of_somebody_whom_an_answer_names_once_are_no_label(tmp_path: Path) -> None:
    said = "J. D. Salt wrote the book on oars that I have read more often than any other, and I own two of it."
    document = read(tmp_path, f"Clara Voss rows.\n\nWhat do you read?\n\n{said}\n\nAnd in winter?\n\nI mend my oars.\n")
    assert texts(document, TurnKind.ANSWER)[0] == said


@pytest.mark.parametrize("head", ["*{}* ", "_{}_ ", "**{}** ", "*{}:* "])
def test_first_names_in_a_type_of_their_own_are_labels_in_markdown(tmp_path: Path, head: str) -> None:
    said = (("Clara", "I cannot stop."), ("Ben", "We do, and we like it."), ("Clara", "Home."), ("Ben", "The lake."))
    asked = ("Why do you row?", "And in the rain?", "Where to?", "And next?")
    turns = (f"{question}\n\n{head.format(name)}{words}" for question, (name, words) in zip(asked, said, strict=True))
    document = read(tmp_path, "We met rower Clara Voss and Ben Okri.\n\n" + "\n\n".join(turns), "talk.md")
    assert speakers(document) == ["Clara Voss", "Ben Okri"] * 2
    assert texts(document, TurnKind.ANSWER) == [words for _, words in said]


def test_a_title_in_italics_at_the_head_of_an_answer_is_no_label(tmp_path: Path) -> None:
    said = ("*Anna* is my film.", "*Low Tide* I made first.", "*Anna* took nine years.")
    asked = ("Which is yours?", "And before?", "How long?")
    turns = "\n\n".join(f"{question}\n\n{words}" for question, words in zip(asked, said, strict=True))
    document = read(tmp_path, f"We met Clara Voss.\n\n{turns}", "talk.md")
    assert set(speakers(document)) == {"Clara Voss"}
    assert texts(document, TurnKind.ANSWER)[0] == "Anna is my film."


@pytest.mark.parametrize("word", ["namely", "e.g", "nämlich", "for example"])
def test_a_word_with_which_a_sentence_goes_on_is_no_label_however_often_it_stands(tmp_path: Path, word: str) -> None:
    turns = "\n\n".join(
        f"Ann Lanning: And boat {n}?\n\nClara Voss: I had two.\n\n{word}: the small one, and the wet one."
        for n in "123"
    )
    document = read(tmp_path, turns)
    assert set(speakers(document)) == {"Clara Voss"}
    assert word in texts(document, TurnKind.ANSWER)[0]


def test_the_only_label_below_what_is_set_as_questions_are_is_one(tmp_path: Path) -> None:
    text = (
        "<h1>Slow boat: Clara Voss on rivers</h1><p>Clara Voss rows.</p>"
        "<p><b>I have to start with the mud.</b><br><b>Clara Voss:</b> Everyone does! I have some on my desk.</p>"
        "<p><b>What was hard?</b><br>The kitchen. Anybody can shoot a river, I think.</p>"
        "<p><b>And now?</b><br>I wait for rain, as I always do.</p>"
    )
    document = read(tmp_path, text, "talk.html")
    assert speakers(document) == ["Clara Voss"] * 3
    assert texts(document, TurnKind.ANSWER)[0].startswith("Everyone")


@pytest.mark.parametrize("mark", [". - ", ". – "])
def test_a_full_stop_and_a_dash_behind_names_of_the_first_turns_alone_make_labels(tmp_path: Path, mark: str) -> None:
    text = (
        "Clara Voss : « Je rame »\n\nClara Voss arrive à vélo, trempée, et s’en excuse à peine.\n\n"
        f"LE PHARE{mark}Comment passe-t-on d’un village à une île ?\n\n"
        f"Clara VOSS{mark}Par manque de place. J’ai pris le premier bateau.\n\n"
        "Vous avez attendu la tempête ?\n\nVingt-six jours. Personne n’était prêt quand elle est arrivée.\n\n"
        "Que ferez-vous le jour de la sortie ?\n\nJe prendrai un bateau.\n\nL’avis du Phare : ●●●○\n"
    )
    document = read(tmp_path, text)
    assert kinds(document).count("qa") == 3
    assert set(speakers(document)) == {"Clara Voss"}
    assert texts(document, TurnKind.ANSWER)[0].startswith("Par manque")
    assert document.credits.interviewer is not None


def test_who_stands_before_a_colon_in_a_list_belongs_to_an_answer(tmp_path: Path) -> None:
    crew = "- Ivo Lind: On the oars. What would we be?\n- Tove Berg: She steers.\n- Ann Lanning: She bails.\n"
    text = (
        "**Nora:** How many are you?\n\n**Clara Voss**: There are four:\n\n{}\n**Nora:** And where do you row?\n\n"
        "**Clara Voss**: On the bay.\n\n**Nora:** And in winter?\n\n**Clara Voss**: We mend the boat.\n"
    )
    document = read(tmp_path, text.format(crew), "talk.md")
    assert set(speakers(document)) == {"Clara Voss"}
    assert any("Ivo Lind: On the oars" in said for said in texts(document, TurnKind.ANSWER))


@pytest.mark.parametrize("house", ["OAR", "oar.de", "“OAR”"])
@pytest.mark.parametrize("above", ["", "Clara Voss: «Wenn die Fähre fährt, kommt niemand.»\n\n"])
def test_a_house_that_asks_the_first_question_alone_is_no_part_of_it(tmp_path: Path, house: str, above: str) -> None:
    text = (
        f"«Wer rudert hier?»\n\nClara Voss führt die letzte Fähre. Wir haben sie getroffen.\n\n{above}"
        f"{house}: Clara Voss, wie viele Plätze hat Ihre Fähre?\n\nClara Voss: Achtzig. Früher waren es mehr.\n\n"
        "Wie war es diese Woche?\n\nWir waren zu dritt, und eine war ich.\n\n"
        "Und wer kommt danach?\n\nMeine Tochter sagt nein.\n"
    )
    document = read(tmp_path, text)
    assert texts(document, TurnKind.QUESTION)[0] == "Clara Voss, wie viele Plätze hat Ihre Fähre?"
    assert texts(document, TurnKind.ANSWER)[0] == "Achtzig. Früher waren es mehr."
    assert speakers(document) == ["Clara Voss"] * 3
