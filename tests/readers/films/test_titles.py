"""Titles in running text, and what only looks like one."""

import pytest

from quotecards.readers.body.languages import lexicon_for
from quotecards.readers.body.lexicons.english import ENGLISH
from quotecards.readers.films.titles import key, named_after_noun, titles_in


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("You signed on to “Low Tide.” How so?", ["Low Tide"]),
        ("On “Low Tide,” I rowed.", ["Low Tide"]),
        ("I loved \"The Ferry of No One\" and 'Slack Water'.", ["The Ferry of No One", "Slack Water"]),
        ("They call it “Ebb: The Return”.", ["Ebb: The Return"]),
        ("In “1899” and “8½” nobody rows.", ["1899", "8½"]),
        ("Then came ‘Don’t Row Now’ and rain.", ["Don’t Row Now"]),
        ("Who saw *Low Tide* or _High Tide_?", ["Low Tide", "High Tide"]),
        ("“Row, Boat, Row!” was hers.", ["Row, Boat, Row!"]),
        ("We saw *[Ebb]*, _(9) Days of Rain_ and *[REC]*.", ["[Ebb]", "(9) Days of Rain", "[REC]"]),
    ],
)
def test_titles_stand_in_quotation_marks_or_italics(text: str, titles: list[str]) -> None:
    found = titles_in(text, ENGLISH)
    assert [mention.title for mention in found] == titles
    assert all(text[mention.start : mention.end] == mention.title for mention in found)


@pytest.mark.parametrize(
    "text",
    [
        "He said “it’d be fun for you,” but no.",
        "And he said to me, “Just Row.”",
        "I told them “Goodbye, I’m going to row!”",
        "“Olivia! Because she missed me!”",
        "“Low Tide,” he said.",
        "She shouted “Action” twice.",
        "They wrote “Yes” and “Never” on it.",
        "He calls it “a kind of rowing” now.",
        "We sang the song “Low Tide” all night.",
        "I read her novel, “Low Tide”, in bed.",
        "It’s the rowers’ boat and the ferry’s rope and ours.",
        "Snake_case_names and 2 * 3 * 4 are no titles.",
        "“One sentence. Another Sentence”",
    ],
)
def test_speech_and_other_works_are_no_titles(text: str) -> None:
    assert titles_in(text, ENGLISH) == []


def test_what_an_editor_puts_in_is_no_title() -> None:
    assert not titles_in("They had Nina _[Nina Moss, Writer of the House]_ and Chris *(Chris Low, Actor)*.", ENGLISH)


def test_a_title_inside_of_speech_is_found() -> None:
    text = "I wrote back “Goodbye, I’m going to do ‘Low Tide’!” and left."
    assert [mention.title for mention in titles_in(text, ENGLISH)] == ["Low Tide"]


@pytest.mark.parametrize(
    ("language", "text", "titles"),
    [
        ("fr", "Dans son film « Les rames perdues », elle rame.", ["Les rames perdues"]),
        ("fr", "Il m’a dit : « Je rame pour toi ».", []),
        ("de", "In „Das letzte Ruder“ rudert sie.", []),
        ("de", "In ihrem Film „Das letzte Ruder“ rudert sie.", ["Das letzte Ruder"]),
        ("ja", "『静かな川』という映画を見ました。", ["静かな川"]),
    ],
)
def test_other_languages_capitalise_less(language: str, text: str, titles: list[str]) -> None:
    assert [mention.title for mention in titles_in(text, lexicon_for(language))] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("In her new film Paris, which opens", ["Paris"]),
        ("the film The Ferry & the Rope was shot", ["The Ferry & the Rope"]),
        ("a film by nobody", []),
        ("at the Film Festival in May", []),
        ("the film Clara’s boat", []),
    ],
)
def test_a_title_may_follow_the_word_for_a_film(text: str, titles: list[str]) -> None:
    assert [mention.title for mention in named_after_noun(text, ENGLISH)] == titles


def test_titles_without_marks_are_not_looked_for_where_no_blanks_stand() -> None:
    assert named_after_noun("映画 Paris", lexicon_for("ja")) == []


def test_one_title_has_one_key() -> None:
    assert key("The Understudy’s Dog") == key("the understudys dog") == key("UNDERSTUDY'S DOG")
    assert key("A") == "a"


def test_a_sentence_that_is_quoted_by_itself_is_no_title() -> None:
    dutch = lexicon_for("nl")
    assert titles_in("Clara Voss maakte een film over haar zussen. ‘Ze wilden allemaal roeien.’", dutch) == []
    assert titles_in("Clara Voss maakte de film ‘Ze wilden roeien’.", dutch)
    assert titles_in("It was her first film. “The Grey Oar.” Then came rain.", ENGLISH)
