import pytest

from quotecards.selector.guards import voices
from tests.selector.guards.excerpts import excerpt


@pytest.mark.parametrize(
    "answer",
    [
        "He shook my hand. ‹He said, “Go home. And sleep›.” I went.",
        "He said, “‹Go home. And sleep.›” I went.",
        "He said, “Go home.‹ And sleep.” I went.›",
        "‹He said, “Go home.›",
    ],
)
def test_a_passage_must_not_start_end_or_lie_inside_someones_speech(answer: str) -> None:
    assert voices.inside_speech(excerpt(answer))


@pytest.mark.parametrize(
    "answer",
    ["‹He said, “Go home.”› I went.", "I loved “The Long Winter”. ‹It snows.›", "‹I was in “The Long Winter” then.›"],
)
def test_whole_speech_and_titles_may_stand_in_a_passage(answer: str) -> None:
    assert voices.inside_speech(excerpt(answer)) is None


@pytest.mark.parametrize(
    "answer",
    [
        "‹Moss says that wood forgives everything.›",
        "‹Ada Moss explains why steel never does.›",
        "‹“It forgives,” says Moss, and laughs.›",
        "I row.\n\n‹Ada is now building her second boat.› Can’t wait!",
    ],
)
def test_what_tells_of_the_speaker_by_name_is_not_said_by_them(answer: str) -> None:
    assert "tells of Ada Moss" in (voices.inside_speech(excerpt(answer)) or "")


@pytest.mark.parametrize(
    ("answer", "label"),
    [
        ("Ada Moss: I row, and wood forgives.", "Ada Moss"),
        ("Okri: I row, and wood forgives.", "Okri"),
        ("A: I row, and wood forgives.", "A"),
        ("Lena Birk: I row, and so does everybody. Whoever meets Lena Birk rows.", "Lena Birk"),
        ("shore crew: We row.\n\nNobody asked.\n\nShore crew: We sank.", "shore crew"),
    ],
)
def test_a_label_is_no_part_of_what_is_said(answer: str, label: str) -> None:
    assert f"“{label}:”" in (voices.inside_speech(excerpt(answer, guests=("Ben Okri",))) or "")


@pytest.mark.parametrize(
    "answer",
    [
        "Low Tide: High Water is my best film. Low Tide was not.",
        "One thing: never row alone.",
        "It is so: wood forgives.",
    ],
)
def test_what_a_colon_follows_is_not_always_a_label(answer: str) -> None:
    assert voices.inside_speech(excerpt(answer)) is None


@pytest.mark.parametrize(
    "answer", ["Drewno wybacza – mówi Ada Moss, szkutnik.", "Wood forgives — recalls Moss of her youth."]
)
def test_who_says_it_may_be_told_behind_a_dash(answer: str) -> None:
    assert voices.inside_speech(excerpt(answer, language="pl"))


@pytest.mark.parametrize(
    "answer",
    [
        "Moss and I rowed on.",
        "Moss grows where nobody treads, and I like moss.",
        "My father said Moss was no name.",
        "Ada is whom I play.",
        "Okri says that it forgives.",
    ],
)
def test_speakers_may_say_their_own_names_and_what_others_say(answer: str) -> None:
    assert voices.inside_speech(excerpt(answer)) is None


@pytest.mark.parametrize(
    ("answer", "theirs"),
    [
        ("My mother said, “You will go far.”", True),
        ("And I said, “You will go far.”", False),
        ("I was like “That is never going to work.”", False),
        ("And then I met a man and he was like “That is never going to work.”", True),
        ("I was in “The Long Winter” then.", False),
    ],
)
def test_words_of_others_are_told_from_the_speakers_own(answer: str, theirs: bool) -> None:
    assert bool(voices.quoted_inside(excerpt(answer))) is theirs


@pytest.mark.parametrize(
    ("answer", "language", "evidence"),
    [
        ("My father told me that rivers forget nothing.", "en", "told me"),
        ("Robert Bresson said that rivers forget nothing.", "en", "Robert Bresson said"),
        ("Ma mère me disait que les rivières n’oublient rien.", "fr", "me disait"),
        ("Er sagte, Flüsse vergessen nichts.", "de", "Er sagte"),
        ("Mi abuela me decía que los ríos no olvidan.", "es", "me decía"),
        ("Mia nonna mi diceva che i fiumi non dimenticano.", "it", "mi diceva"),
    ],
)
def test_what_others_said_is_noticed_without_marks(answer: str, language: str, evidence: str) -> None:
    assert f"“{evidence}”" in (voices.reported(excerpt(answer, language=language)) or "")


@pytest.mark.parametrize(
    "answer",
    [
        "I said that rivers forget nothing.",
        "Everything he said came true.",
        "I believe what Robert Bresson said.",
        "We walked along the Seine, I said nothing.",
        "He said, “Rivers forget nothing.”",  # the marks tell it already
    ],
)
def test_a_report_without_the_words_of_others_is_none(answer: str) -> None:
    assert voices.reported(excerpt(answer)) is None


def test_another_guest_inside_an_answer_may_be_the_one_who_speaks() -> None:
    answer = "We wrote it at night.\nBen: ‹Rivers forget nothing.›"
    assert "is it Ben Ray who speaks" in (voices.other_guest(excerpt(answer, guests=("Ben Ray",))) or "")
    assert voices.other_guest(excerpt(answer)) is None  # nobody knows of a Ben
    named = "I told Ben: rivers forget nothing."
    assert voices.other_guest(excerpt(named, guests=("Ben Ray",))) is None
    own = "Ada: ‹Rivers forget nothing.›"
    assert voices.other_guest(excerpt(own, guests=("Ada Moss",))) is None
