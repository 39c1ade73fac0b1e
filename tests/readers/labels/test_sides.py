"""Who asks and who answers, where labels name people or only number them."""

from pathlib import Path

import pytest

from quotecards.model.credits import Credits, Origin, Stated
from quotecards.model.text import TurnKind
from quotecards.readers.labels.sides import Part, askers, parts_of
from tests.readers.support import kinds, read, speakers, write

NOBODY: frozenset[str] = frozenset()
NUMBERED = (
    "Speaker 1: So the river came first?\n\nSpeaker 2: It did. I grew up on it, and my father rowed it daily.\n\n"
    "Speaker 1: I see.\n\nSpeaker 2: He rowed in the rain, and in the snow. What else could he do?\n\n"
    "Speaker 1: And now?\n\nSpeaker 2: Now I row.\n"
)

SAID_TO = (
    ("Du har sagt att du alltid börjar med åran.", "För att händerna håller i den, och båten följer med av sig själv."),
    ("Varför just där?", "Nej, det var min mormor som ville det, och hon rodde varje dag till ön med posten."),
    ("Båten är alltså ingen riktig båt.", "Den flyter, och mer än så har jag aldrig begärt av någon."),
    ("Vad händer sedan?", "Det gör ont i en timme, och sedan kommer någon och frågar om hon får ta den."),
)


def test_parts_count_turns_questions_and_length_in_order_of_appearance() -> None:
    parts = parts_of([("B", "Why?"), ("A", "So."), ("B", "Ah.")])
    assert list(parts.items()) == [("B", Part(2, 1, 7)), ("A", Part(1, 0, 3))]
    assert parts["B"].share == 0.5


def test_who_mostly_asks_is_the_interviewer() -> None:
    assert askers({"A": Part(9, 1, 900), "B": Part(9, 7, 300)}, NOBODY, Credits(), asked_by_others=False) == {"B"}


def test_where_nobody_s_turns_end_in_question_marks_who_says_least_asks() -> None:
    parts = {"A": Part(9, 0, 200), "B": Part(9, 0, 900)}
    assert askers(parts, NOBODY, Credits(), asked_by_others=False) == {"A"}
    assert askers(parts, NOBODY, Credits(), asked_by_others=True) == set()


def test_the_declared_interviewer_asks_and_the_declared_speaker_does_not() -> None:
    parts = {"Ann Other": Part(9, 8, 200), "Clara Voss": Part(9, 0, 900)}
    clara, ann = Stated("Clara Voss", Origin.SIDECAR), Stated("Ann Other", Origin.SIDECAR)
    assert askers(parts, NOBODY, Credits(interviewer=clara), asked_by_others=False) == {"Clara Voss"}
    assert askers(parts, NOBODY, Credits(speaker=ann), asked_by_others=False) == set()


def test_an_outlet_asks() -> None:
    parts = {"The Lantern": Part(9, 2, 500), "Clara Voss": Part(9, 1, 400)}
    assert askers(parts, frozenset({"The Lantern"}), Credits(), asked_by_others=False) == {"The Lantern"}


def test_numbered_speakers_take_sides_with_the_counts_that_say_so(tmp_path: Path) -> None:
    document = read(tmp_path, NUMBERED)
    assert kinds(document) == "qaqaqa"
    assert speakers(document) == [None] * 3
    (told,) = [note for note in document.notes if "Speaker 1" in note]
    assert "Speaker 1 is taken for the interviewer: 2 of 3 turns end in a question mark" in told
    assert "Speaker 2 is taken for a guest: says 77 % of all that is said" in told
    assert "speakers: {Speaker A: …}" in told


def test_the_credits_name_numbered_speakers(tmp_path: Path) -> None:
    write(tmp_path, "speakers: {1: Ann Other, 2: Clara Voss}\n", "talk.yaml")
    document = read(tmp_path, NUMBERED)
    assert speakers(document) == ["Clara Voss"] * 3
    assert document.credits.speaker == Stated("Clara Voss", Origin.LABEL, "label “Speaker 2”", 3)
    assert document.credits.interviewer
    assert document.credits.interviewer.value == "Ann Other"
    assert not [note for note in document.notes if "Speaker" in note]


def test_one_declared_speaker_is_the_one_who_answers(tmp_path: Path) -> None:
    write(tmp_path, "speaker: Clara Voss\n", "talk.yaml")
    assert speakers(read(tmp_path, NUMBERED)) == ["Clara Voss"] * 3


def test_with_two_numbered_guests_one_declared_speaker_tells_nothing(tmp_path: Path) -> None:
    text = NUMBERED + "\nSpeaker 1: And you?\n\nSpeaker 3: I do not row at all.\n\nSpeaker 3: Never.\n"
    write(tmp_path, "speaker: Clara Voss\n", "talk.yaml")
    assert set(speakers(read(tmp_path, text))) == {None}


def test_any_label_can_be_named_even_one_that_is_a_role(tmp_path: Path) -> None:
    write(tmp_path, "speakers: {A: Clara Voss, the boss: Ann Other}\n", "talk.yaml")
    assert speakers(read(tmp_path, "Q: Why?\n\nA: So.\n\nQ: And?\n\nA: That.")) == ["Clara Voss"] * 2
    boss = "the boss: Why?\n\nClara Voss: So.\n\nthe boss: And now?\n\nClara Voss: That."
    assert read(tmp_path, boss).credits.interviewer == Stated("Ann Other", Origin.LABEL, "label “the boss”", 1)


def test_labels_in_square_brackets_and_with_an_underscore_are_numbers_too(tmp_path: Path) -> None:
    for shown in ("[SPEAKER_0{}]:", "SPEAKER_0{}:", "[Speaker {}]:"):
        text = f"{shown.format(0)} Why?\n{shown.format(1)} Rain.\n{shown.format(0)} And now?\n{shown.format(1)} Snow."
        document = read(tmp_path, text)
        assert [document.text_of(turn) for turn in document.turns] == ["Why?", "Rain.", "And now?", "Snow."]
        assert kinds(document) == "qaqa"


def test_who_asks_again_and_again_asks_however_often_they_do_not() -> None:
    parts = {"Ann": Part(19, 9, 2_000), "Clara": Part(26, 2, 2_500), "Ben": Part(6, 3, 900), "Floor": Part(1, 0, 40)}
    asking = askers(parts, frozenset(), Credits(), asked_by_others=True)
    assert asking == {"Ann", "Ben"}
    assert askers(parts, frozenset(), Credits(), met=frozenset({"Ann"}), asked_by_others=True) == {"Ben"}


def test_guests_who_often_end_in_a_question_beside_nobody_who_says_more_are_guests() -> None:
    parts = {"Ann": Part(10, 3, 3_000), "Clara": Part(12, 1, 2_500)}
    assert askers(parts, frozenset(), Credits(), asked_by_others=True) == set()


def test_where_a_house_asks_a_guest_who_asks_back_often_still_answers() -> None:
    parts = {"Oar Magazin": Part(4, 2, 200), "Clara Voss": Part(9, 0, 2_000), "Ben Okri": Part(7, 3, 1_200)}
    assert askers(parts, frozenset({"Oar Magazin"}), Credits(), asked_by_others=False) == {"Oar Magazin"}


def test_a_title_may_name_who_held_the_talk(tmp_path: Path) -> None:
    talk = (
        "Interview with Ben Okri\n\nBen Okri: When did you begin to build boats?\n\n"
        "Clara Voss: When I was ten. My father had a shed by the river, and nobody told me not to go there.\n\n"
        "Ben Okri: And what did he say to that?\n\nClara Voss: He gave me a plane and some oil. I still have them.\n\n"
        "Ben Okri: Which wood do you like best?\n\nClara Voss: Larch. It smells of rain, and it does not mind salt.\n"
    )
    document = read(tmp_path, talk)
    assert kinds(document)[-6:] == "qaqaqa"
    assert speakers(document) == ["Clara Voss"] * 3


def test_a_by_line_names_who_asked_where_somebody_else_is_met(tmp_path: Path) -> None:
    turns = "".join(f"**Ann:** {asked}\n\n**Clara:** {said}\n\n" for asked, said in SAID_TO)
    document = read(
        tmp_path, f"# Åror\n\nMöt roddaren Clara Voss, som har byggt båtar.\n\nIntervju: Ann Lanning\n\n{turns}"
    )
    assert kinds(document) == "hnhqaqaqaqa"
    assert set(speakers(document)) == {"Clara Voss"}


def test_whom_the_opening_names_as_spoken_to_asks_where_they_ask_far_more_often_and_say_far_less() -> None:
    parts = {"Ann Other": Part(8, 4, 470), "Clara Voss": Part(8, 1, 2_100)}
    met = frozenset({"Ann Other"})
    assert askers(parts, NOBODY, Credits(), met=met, asked_by_others=False) == {"Ann Other"}
    close = {"Ann Other": Part(8, 3, 900), "Clara Voss": Part(8, 1, 1_100)}
    assert askers(close, NOBODY, Credits(), met=met, asked_by_others=False) == {"Clara Voss"}


SELDOM = (
    ("So it all began with a missing oar.", "It began long before, with my mother, who rowed the post across the bay"),
    (
        "They are beautiful, and they float. What guides you?",
        "That a boat has to carry somebody, in any weather",
    ),
    ("You speak to children, and to those who teach them.", "I like to think of an egg, of which the boat is the yolk"),
    (
        "At last no boats for special children.",
        "We always thought of these as a harbour that nobody ever leaves",
    ),
    (
        "You showed that in the long winter.",
        "It was born of an evening on which the ferry did not come, and we wrote",
    ),
)


@pytest.mark.parametrize("head", ["LR", "Lantern", "Nora"])
def test_the_only_one_with_a_label_asks_though_seldom_in_a_question_where_far_more_stands_below(
    tmp_path: Path, head: str
) -> None:
    turns = "\n\n".join(f"{head}: {asked}\n\n{answered} for days. {answered}." for asked, answered in SELDOM)
    document = read(tmp_path, f"Interview with Clara Voss\n\nClara Voss builds boats. We met in May.\n\n{turns}\n")
    assert kinds(document).endswith("qa" * 5)
    assert speakers(document) == ["Clara Voss"] * 5


def test_the_only_one_with_a_label_answers_below_questions_without_one(tmp_path: Path) -> None:
    turns = "\n\n".join(f"{asked} What then?\n\nCV: I did.\n\n{answered}. {answered}." for asked, answered in SELDOM)
    document = read(tmp_path, f"Interview with Clara Voss\n\nClara Voss builds boats. We met in May.\n\n{turns}\n")
    assert kinds(document).endswith("qa" * 5)


def test_who_asks_under_the_guests_first_name_is_a_namesake(tmp_path: Path) -> None:
    asked = ("Kit, how do you prepare?", "Does the album have a title yet?", "How do you work together?", "And then?")
    turns = "\n\n".join(
        f"**Clara:** {one}\n\n**{'Kit' if at else 'Clara “Kit” Voss'}**: We row out, and we sing. Nobody hears us {at}."
        for at, one in enumerate(asked)
    )
    document = read(tmp_path, f"# New songs\n\nWe met Clara “Kit” Voss in May.\n\n{turns}\n", "talk.md")
    assert kinds(document).endswith("qa" * 4)
    assert speakers(document) == ["Clara Voss"] * 4


def test_who_asks_under_their_full_name_first_is_one_person(tmp_path: Path) -> None:
    text = (
        "CLARA VOSS: You built a boat.\n\nBEN OKRI: I did, and it sank.\n\nCLARA: Why?\n\nBEN: It was old.\n\n"
        "CLARA: And then?\n\nBEN: We swam.\n\nCLARA: Was it cold?\n\nBEN: It was May.\n"
    )
    document = read(tmp_path, text)
    asking = {turn.speaker.value for turn in document.turns if turn.kind is TurnKind.QUESTION and turn.speaker}
    assert (kinds(document), asking) == ("qa" * 4, {"Clara Voss"})


@pytest.mark.parametrize("label", ["Reporter", "Reportera", "Dziennikarka", "Repórter", "Novinář"])
def test_who_writes_for_the_press_asks_and_is_no_name(tmp_path: Path, label: str) -> None:
    talk = "".join(f"{label}: And {at}?\n\nClara: It leaks, and I bail.\n\n" for at in range(3))
    document = read(tmp_path, f"Ann Lanning met the rower Clara Voss.\n\n{talk}")
    assert set(speakers(document)) == {"Clara Voss"}
    assert {turn.speaker for turn in document.turns if turn.kind is TurnKind.QUESTION} == {None}
