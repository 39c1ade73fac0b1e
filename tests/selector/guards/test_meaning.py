import pytest

from quotecards.selector.guards import meaning
from tests.selector.guards.excerpts import excerpt


@pytest.mark.parametrize(
    "answer",
    [
        "‹Rivers forget nothing [laughs]›",
        "‹Rivers forget nothing›. [sarcastically]",
        "(laughing) ‹Rivers forget nothing.›",
        "‹Rivers forget nothing.› (rires)",
        "We sang.\n\n[jokingly] ‹Rivers forget nothing.›",
    ],
)
def test_laughter_and_mockery_mark_irony(answer: str) -> None:
    assert "joke" in (meaning.irony(excerpt(answer)) or "")
    assert meaning.voice(excerpt(answer)) is None


def test_laughter_behind_the_sentence_before_is_not_about_this_one() -> None:
    assert meaning.irony(excerpt("We sang. [laughs] ‹Rivers forget nothing.›")) is None


def test_a_sigh_or_a_pause_is_no_joke() -> None:
    sighing = excerpt("‹Rivers forget [sighs] nothing.›")
    assert meaning.irony(sighing) is None
    assert "[sighs]" in (meaning.voice(sighing) or "")
    assert meaning.voice(excerpt("‹Rivers forget nothing (the old ones).›")) is None


@pytest.mark.parametrize(
    ("answer", "language"),
    [
        ("‹I hate cats.› I’m joking.", "en"),
        ("‹I hate cats.› No, I'm kidding, I have two.", "en"),
        ("‹I hate cats›. Not really.", "en"),
        ("‹I hate cats.› But I was wrong.", "en"),
        ("‹Je déteste les chats.› Je plaisante !", "fr"),
        ("‹Ich hasse Katzen.› Nicht wirklich.", "de"),
        ("‹Odio los gatos.› Es broma.", "es"),
        ("‹Odio i gatti.› Sto scherzando.", "it"),
    ],
)
def test_what_the_next_sentence_takes_back_is_noticed(answer: str, language: str) -> None:
    assert meaning.taken_back(excerpt(answer, language=language))


@pytest.mark.parametrize(
    "answer",
    [
        "‹I hate cats.› It was not really about cats.",
        "‹I hate cats.› Dogs are fine. I'm joking about dogs.",
        "‹I hate cats.›",
        "‹I hate› cats. I'm joking.",  # the cut sentence ends first
        "I'm joking. ‹I hate cats.›",
        "‹I hate cats.› …",
    ],
)
def test_only_the_very_next_sentence_can_take_it_back(answer: str) -> None:
    assert meaning.taken_back(excerpt(answer)) is None


@pytest.mark.parametrize(
    ("answer", "language", "lost"),
    [
        ("I don’t think that ‹rivers forget anything›.", "en", "don’t"),
        ("If it rains, ‹rivers forget everything›.", "en", "If"),
        ("‹Rivers forget everything›, but not their stones.", "en", "but"),
        ("In 1998 ‹the rivers forgot everything›.", "en", "1998"),
        ("Je ne crois pas que ‹les rivières oublient›.", "fr", "ne"),
        ("Wenn es regnet, ‹vergessen die Flüsse alles›.", "de", "Wenn"),
        ("‹Los ríos olvidan›, pero no sus piedras.", "es", "pero"),
        ("Se piove, ‹i fiumi dimenticano›.", "it", "Se"),
    ],
)
def test_no_cut_over_a_negation_a_condition_or_a_number(answer: str, language: str, lost: str) -> None:
    assert f"“{lost}”" in (meaning.cut_off(excerpt(answer, language=language)) or "")


@pytest.mark.parametrize("answer", ["I never sleep. ‹Rivers sing.› But who hears?", "At night ‹the rivers sing›."])
def test_other_sentences_and_harmless_cuts_do_not_matter(answer: str) -> None:
    assert meaning.cut_off(excerpt(answer)) is None


def test_what_of_a_sentence_was_left_out_is_told() -> None:
    assert meaning.part(excerpt("At night ‹the rivers sing›.")) == "part of a sentence, without “At night”"
    both = excerpt("At night ‹the rivers sing› to us.")
    assert meaning.part(both) == "part of a sentence, without “At night” and “to us.”"
    assert meaning.part(excerpt("‹At night the rivers sing›.")) is None


def test_square_brackets_are_the_publications_and_round_ones_the_speakers() -> None:
    assert meaning.bracketed(excerpt("He [the director] sings."))
    assert meaning.bracketed(excerpt("He (the director) sings [laughs].")) is None


@pytest.mark.parametrize(
    ("answer", "found"),
    [("We sang. Do rivers sing?", True), ("Do rivers sing? They do.", False), ("Why do they sing", True)],
)
def test_a_question_at_the_end_is_noticed(answer: str, found: bool) -> None:
    assert bool(meaning.question(excerpt(answer))) is found


@pytest.mark.parametrize(("answer", "found"), [("…and rivers sing", True), ("Rivers sing...", True), ("A… b", False)])
def test_an_ellipsis_at_an_end_is_noticed(answer: str, found: bool) -> None:
    assert bool(meaning.open_end(excerpt(answer))) is found


@pytest.mark.parametrize(
    ("answer", "language"),
    [
        ("We play well. (‹The band was founded in 1998 by his brother, ndr›). It grew.", "it"),
        ("‹We met in Łódź (a town in Poland, Ed.) and stayed for years.›", "en"),
        ("‹Wir trafen uns in Lodz (Stadt in Polen, Anm. d. Red.).›", "de"),
        ("It grew. [‹The band was founded in 1998. It still plays› – Ed.]", "en"),
    ],
)
def test_a_note_that_the_publication_signs_is_not_the_speakers(answer: str, language: str) -> None:
    assert "note of the publication" in (meaning.editors_note(excerpt(answer, language=language)) or "")


@pytest.mark.parametrize(
    "answer",
    [
        "‹We met in Łódź (it was winter) and stayed.› (He laughs, Ed.)",
        "‹We laughed for years (ride, ndr) and stayed.›",
        "(The band was founded in 1998, ndr) ‹We play well.›",
    ],
)
def test_a_note_beside_the_words_or_about_the_voice_holds_nothing_up(answer: str) -> None:
    assert meaning.editors_note(excerpt(answer)) is None


def test_a_text_that_breaks_off_ends_in_no_whole_sentence() -> None:
    assert "breaks off" in (meaning.cut_off(excerpt("Wood forgives. ‹It is special to believe in somethi›")) or "")
    assert meaning.cut_off(excerpt("Wood forgives. ‹It is special.›")) is None
    assert meaning.cut_off(excerpt("Wood forgives. ‹It is special› to me.")) is None
    assert meaning.cut_off(excerpt("wood forgives\n\n‹it is special›")) is None  # nothing has a full stop here
