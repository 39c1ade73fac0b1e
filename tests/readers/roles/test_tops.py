"""What stands above a talk or in it and only looks like a part of it: titles that ask, introductions that end in the
first question, titles that come again, lines that lead on."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import kinds, read, seen, speakers, texts

ENGLISH = ("Why do you row?", "I saw a boat when I was six.", "And in winter?", "I mend my oars.")
GERMAN = ("Warum rudern Sie?", "Ich habe mit sechs ein Boot gesehen.", "Und im Winter?", "Ich flicke meine Ruder.")
FRENCH = ("Pourquoi ramez-vous ?", "J’ai vu une barque à six ans.", "Et en hiver ?", "Je répare mes rames.")
SPANISH = (
    "¿Por qué rema?",
    "Vi una barca a los seis años y yo no miré atrás.",
    "¿Y en invierno?",
    "Arreglo mis remos.",
)


@pytest.mark.parametrize(
    ("top", "talk"),
    [
        (("Can a boat remember?", "An interview with Clara Voss, rower, April 2031."), ENGLISH),
        (("Kann ein Boot sich erinnern?", "Interview mit Clara Voss, Ruderin"), GERMAN),
        (("Comment concilier la rame et la marée ?", "Entretien avec Clara Voss, rameuse à Wick."), FRENCH),
        (("Who is Clara Voss?", "An interview with the rower"), ENGLISH),
        (("Pourquoi donc ramer ?", "Rencontre avec Clara Voss"), FRENCH),
        (("Kann ein Boot sich erinnern?", "Ein Gespräch über Boote mit Clara Voss"), GERMAN),
        (("¿Puede recordar una barca?", "Entrevista con Clara Voss, remera."), SPANISH),
        (("Can a boat remember?", "By Ann Lanning", "We met the rower Clara Voss in Wick."), ENGLISH),
        (("Can a boat remember?", "In this interview, Clara Voss tells how she rows."), ENGLISH),
    ],
)
def test_a_title_that_asks_above_a_line_that_says_who_was_met_is_no_question(
    tmp_path: Path, top: tuple[str, ...], talk: tuple[str, ...]
) -> None:
    document = read(tmp_path, "\n\n".join(("Lantern Review", *top, *talk)))
    assert texts(document, TurnKind.QUESTION) == [talk[0], talk[2]]
    assert speakers(document) == ["Clara Voss", "Clara Voss"]


def test_a_first_question_whose_answer_speaks_of_interviews_stays_one(tmp_path: Path) -> None:
    for asked, said in (
        ("What did you do in Wick?", "Interviews with fishermen, mostly. I liked that."),
        ("How did Salt Road begin?", "A conversation with my sister began it, and I never stopped."),
        ("How did Salt Road begin?", "A conversation with Ben Okri. He said that I should row."),
    ):
        talk = (asked, said, *ENGLISH[2:])
        assert texts(read(tmp_path, "\n\n".join(talk)), TurnKind.QUESTION) == [talk[0], talk[2]]


@pytest.mark.parametrize(
    ("told", "asked", "talk"),
    [
        ("We found her in the shed, between an oar and a bicycle.", "So, is it true that the boat is done?", ENGLISH),
        ("Wir trafen sie im Schuppen, zwischen Ruder und Rad.", "Also, ist es wahr, dass das Boot fertig ist?", GERMAN),
        ("Nous l’avons rencontrée dans le hangar, un soir.", "Alors, est-ce vrai que la barque est finie ?", FRENCH),
    ],
)
def test_an_introduction_that_ends_in_the_first_question_is_parted_from_it(
    tmp_path: Path, told: str, asked: str, talk: tuple[str, ...]
) -> None:
    document = read(tmp_path, "\n\n".join((f"{told} {asked}", *talk[1:])))
    assert texts(document, TurnKind.NARRATION) == [told]
    assert texts(document, TurnKind.QUESTION)[0] == asked


def test_an_introduction_may_end_in_a_question_that_nobody_answers(tmp_path: Path) -> None:
    told = "We met Clara Voss in Wick, where she was filming. Is there a better place for rain?"
    document = read(tmp_path, "\n\n".join((told, *ENGLISH)))
    assert (texts(document, TurnKind.NARRATION), texts(document, TurnKind.QUESTION)[0]) == ([told], ENGLISH[0])


@pytest.mark.parametrize(
    "asked",
    [
        "I met her once in Wick, and she said that it rains. Is that why you row?",
        "Your boat has no name, no oars and no crew at all. We met him on it. Did you ever ask why?",
    ],
)
def test_what_leads_to_a_question_stays_with_it(tmp_path: Path, asked: str) -> None:
    assert texts(read(tmp_path, "\n\n".join((asked, *ENGLISH[1:]))), TurnKind.QUESTION)[0] == asked


def test_a_title_that_comes_again_in_the_talk_is_said_by_nobody(tmp_path: Path) -> None:
    title, said = "海の物語の舞台裏", "船です。私は船が苦手でした。"
    japanese = f"{title}\n\n―どこが大変でしたか?\n\n{said}\n\n{title}\n\n―次は何を撮りますか?\n\n陸の話です。"
    assert texts(read(tmp_path, japanese), TurnKind.ANSWER)[0] == said
    english = "The Boat That Forgot\n\n" + "\n\n".join((*ENGLISH[:2], "The Boat That Forgot", *ENGLISH[2:]))
    assert kinds(read(tmp_path, english)) == "hqabqa"
    answered = "The Boat That Forgot\n\nWhich film do you like best?\n\nThe Boat That Forgot\n\n" + "\n\n".join(ENGLISH)
    assert texts(read(tmp_path, answered), TurnKind.ANSWER)[0] == "The Boat That Forgot"


@pytest.mark.parametrize(
    "line",
    [
        "Mehr...",
        "Lees verder onder de foto",
        "<続きは下のリンクからどうぞ>",
        "(Tekst gaat verder onder de foto)",
        "Läs mer »",
    ],
)
def test_lines_that_lead_on_are_said_by_nobody(tmp_path: Path, line: str) -> None:
    document = read(tmp_path, "\n\n".join((*ENGLISH, line)))
    assert texts(document, TurnKind.ANSWER)[-1] == ENGLISH[3]


def test_more_is_an_answer_where_it_is_asked_for(tmp_path: Path) -> None:
    assert seen(read(tmp_path, "\n\n".join((*ENGLISH, "What do you want?", "More..."))))[-1] == ("answer", "More...")


SET = ("### {}", "**{}**", "> {}", "{}\n{{: .asked }}")
CLEANED = (
    ("What is cleaned first?", "The windows. I like to see what I am up against."),
    ("And what last?", "My boots, which I never finish."),
    ("Who taught that?", "My aunt did, on her day off."),
    ("Is there ever a rest?", "I rest when it rains, and it rains a lot here."),
)


def _cleaned(how: str) -> str:
    return "\n\n".join(f"{how.format(asked)}\n\n{said}" for asked, said in CLEANED)


@pytest.mark.parametrize("how", SET)
@pytest.mark.parametrize(
    "told",
    [
        "How does one keep a lighthouse clean?\n\nClara Voss has done so for ten years, on a rock that nobody wants.",
        "Later she went to sea, and the house stood empty. But how does one come to live on a rock that nobody wants?"
        "\n\nIn this talk the keeper tells why she came back. Or did she?\n\nHer boat leaks.",
        "Wie hält man einen Leuchtturm sauber?\n\nClara Voss tut es seit zehn Jahren, auf einem Felsen im Norden.",
    ],
)
def test_what_an_introduction_asks_above_questions_that_are_all_set_apart_is_asked_of_nobody(
    tmp_path: Path, how: str, told: str
) -> None:
    document = read(tmp_path, f"{told}\n\n{_cleaned(how)}", "talk.md")
    assert texts(document, TurnKind.NARRATION) == [told]
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in CLEANED]


@pytest.mark.parametrize(
    "said", ["What is clean?\n\nI never know. Water is.", "Clara, what do you clean?\n\nThe lamp that Ben Okri broke."]
)
def test_a_first_question_that_was_not_set_apart_is_asked(tmp_path: Path, said: str) -> None:
    document = read(tmp_path, f"{said}\n\n{_cleaned('**{}**')}", "talk.md")
    assert [texts(document, kind)[0] for kind in (TurnKind.QUESTION, TurnKind.ANSWER)] == said.split("\n\n")


@pytest.mark.parametrize("how", ["**{}**", "> {}"])
def test_sentences_set_like_the_questions_lead_up_to_the_one_below_them(tmp_path: Path, how: str) -> None:
    leads = (
        "If the lamp had simply gone out by itself each morning, I could imagine a keeper who sleeps until noon, who "
        "never learns what the fog does to glass, and who then reads in a log how clean the house has been, and what "
        "the wind did. In other words, I would be bored."
    )
    above, below = _cleaned(how).split(how.format("Who taught that?"))
    document = read(tmp_path, f"{above}{how.format(leads)}\n\n{how.format('Who taught that?')}{below}", "talk.md")
    assert texts(document, TurnKind.QUESTION)[2] == f"{leads}\n\nWho taught that?"


@pytest.mark.parametrize("how", ["**{}**", "> {}"])
def test_an_introduction_set_like_the_questions_leads_up_to_none(tmp_path: Path, how: str) -> None:
    told = (
        "The play asks what keeps a house above water: is it bread, or is it pride? It begins with a lamp that nobody "
        "cleans. We spoke to its director, Clara Voss."
    )
    document = read(tmp_path, f"{how.format(told)}\n\n{_cleaned(how)}", "talk.md")
    assert texts(document, TurnKind.QUESTION)[0] == CLEANED[0][0]


def test_what_a_dash_opens_is_a_turn_of_its_own(tmp_path: Path) -> None:
    further = (
        "As for the lamp, that is another matter, and a long one. It has its own keeper, who sleeps at noon and who "
        "never talks."
    )
    talk = "\n\n".join(f"— {asked}\n\n— {said}\n\n{further}" for asked, said in CLEANED)
    assert texts(read(tmp_path, talk), TurnKind.QUESTION) == [asked for asked, _ in CLEANED]


def test_what_asks_nothing_is_led_up_to_by_nothing(tmp_path: Path) -> None:
    wishes = "**Thank you, Clara, for the talk and for the lamp. We wait for the next one.**\n\n"
    wishes += "**I am glad myself that somebody still knows how such a house works inside, and how much oil it needs.**"
    document = read(
        tmp_path, f"{_cleaned('**{}**')}\n\n{wishes}\n\n*// Clara Voss, Ben Okri*\n\n*// May 2031*", "talk.md"
    )
    assert "// Clara Voss, Ben Okri" not in texts(document, TurnKind.ANSWER)
