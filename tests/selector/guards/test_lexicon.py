import re
import tomllib
from pathlib import Path

import pytest

from quotecards.selector.guards.lexicon import phrases
from quotecards.selector.guards.names import names

ROOT = Path(__file__).parents[3]
FILES = sorted((ROOT / "quotecards" / "data" / "guards").glob("*.toml"))


def test_phrases_are_whole_words_in_any_case_with_any_apostrophe() -> None:
    pattern = phrases("retraction", "en-GB")
    assert pattern.search("Well, I’M  KIDDING")
    assert not pattern.search("I'm kiddingly fond of it")


def test_a_language_or_purpose_without_words_finds_nothing() -> None:
    assert not phrases("profanity", "xx").search("shit")
    assert not phrases("no_such_purpose", "en").search("shit")
    assert not phrases("profanity", "../en").search("shit")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_list_is_asked_for_by_a_guard_and_holds_no_phrase_twice(path: Path) -> None:
    source = "".join(file.read_text("utf-8") for file in (ROOT / "quotecards" / "selector" / "guards").glob("*.py"))
    asked = set(re.findall(r'"(\w+)"', source))
    for purpose, listed in tomllib.loads(path.read_text("utf-8")).items():
        assert purpose in asked
        assert len(listed) == len(set(listed)), purpose
        assert all(phrase == phrase.strip() and phrase for phrase in listed)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("I met Bob Hale and Ada.", "en", ["Bob Hale", "Ada"]),
        ("Rivers sing. Nobody knows.", "en", []),
        ("Bob Hale sings.", "en", ["Bob Hale"]),
        ("Der Hund und die Katze singen mit Bob Hale.", "de", ["Bob Hale"]),
        ("On Monday I sang in French.", "en", []),
        ("we met Lars von Trier", "en", ["Lars von Trier"]),
    ],
)
def test_names_are_runs_of_capitals_that_do_not_open_a_sentence(text: str, language: str, found: list[str]) -> None:
    assert [name.text for name in names(text, language)] == found
