"""Credits that a person wrote: one schema for front matter and sidecars, with places for every mistake."""

import subprocess
import sys
from pathlib import Path

import pytest

from quotecards.errors import Problems, QuotecardsError, SettingError
from quotecards.model.credits import Film, Origin, Source
from quotecards.readers.body.declared import KEYS, declaration, is_foreign, sidecar, without_foreign
from quotecards.readers.body.declared_plainly import plainly_declared
from quotecards.readers.body.declared_schema import DeclaredCredits, declared_by_schema
from quotecards.yamlfile import parse
from tests.readers.support import read, speakers


def declared(text: str) -> object:
    return declaration(parse(text, "talk.yaml"), Origin.SIDECAR)


def test_all_fields_are_read_with_their_origin_and_line() -> None:
    result = declaration(
        parse(
            "speaker: Clara  Voss\n"
            "film: {title: Low Tide, director: Ben Okri-Lund, year: 2019}\n"
            "films: [High Tide, {title: Slack Water, year: '2001'}]\n"
            "source: {outlet: The Pier, title: At sea, author: A. Nonny, date: 2019-03-18, url: 'https://pier.example/a'}\n"
            "interviewer: Ann Other\n"
            "language: pt-BR\n",
            "talk.yaml",
        ),
        Origin.FRONT_MATTER,
    )
    stated = result.credits
    assert stated.speaker
    assert (stated.speaker.value, stated.speaker.origin, stated.speaker.line) == ("Clara Voss", Origin.FRONT_MATTER, 1)
    assert stated.film
    assert (stated.film.value, stated.film.line) == (Film("Low Tide", "Ben Okri-Lund", 2019), 2)
    assert stated.films == (Film("High Tide"), Film("Slack Water", None, 2001))
    assert stated.source
    assert stated.source.value == Source("The Pier", "At sea", "A. Nonny", "2019-03-18", "https://pier.example/a")
    assert stated.interviewer
    assert stated.interviewer.value == "Ann Other"
    assert result.language == "pt-BR"


def test_a_plain_title_and_a_plain_outlet_are_enough() -> None:
    result = declaration(parse("film: Low Tide\nsource: The Pier", "t"), Origin.SIDECAR).credits
    assert result.film
    assert result.film.value == Film("Low Tide")
    assert result.source
    assert result.source.value == Source("The Pier")


def test_an_empty_file_declares_nothing() -> None:
    result = declaration(parse("", "t"), Origin.SIDECAR)
    assert result.credits.speaker is None
    assert result.language is None


@pytest.mark.parametrize("date", ["2011", "2011-03", "2011-03-18", "2012-02-29"])
def test_dates_may_be_as_exact_as_they_are_known(date: str) -> None:
    result = declaration(parse(f"source: {{outlet: X, date: {date}}}", "t"), Origin.SIDECAR).credits
    assert result.source
    assert result.source.value.date == date


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        ("speker: Clara", "unknown key “speker”", 1, 1),
        ("film: {title: Low Tide, directer: B}", "unknown key “directer”", 1, 25),
        ("film:\n  director: B", "“title” is missing", 1, 1),
        ("speaker: 12", "must be text; put it in quotation marks", 1, 1),
        ("film: 1917", "film: ", 1, 1),
        ("film: {title: 1917}", "put it in quotation marks", 1, 8),
        ("speaker: '  '", "is empty", 1, 1),
        ("film: {title: X, year: 1700}", "greater than or equal to 1888", 1, 18),
        ("film: {title: X, year: soon}", "year: ", 1, 18),
        ("source: {outlet: X, date: 18/3/2011}", "is not a date; write 2011, 2011-03 or 2011-03-18", 1, 21),
        ("source: {outlet: X, date: 2011-02-30}", "is not in the calendar", 1, 21),
        ("source: {outlet: X, date: 1492-10-12}", "the year 1492 cannot be right", 1, 21),
        ("source: {outlet: X, date: true}", "is not a date", 1, 21),
        ("source: {outlet: X, url: pier.example}", "must begin with https://", 1, 21),
        ("language: English", "is not a language tag", 1, 1),
        ("- a list", "", 1, 1),
    ],
)
def test_every_mistake_has_its_line_and_column(text: str, message: str, line: int, column: int) -> None:
    with pytest.raises(SettingError) as caught:
        declared(text)
    assert message in str(caught.value)
    assert caught.value.place
    assert (caught.value.place.line, caught.value.place.column) == (line, column)


def test_a_misspelt_key_gets_the_right_one_as_a_hint() -> None:
    with pytest.raises(SettingError, match="did you mean “director”"):
        declared("film: {title: Low Tide, directer: B}")


def test_all_mistakes_are_told_at_once() -> None:
    with pytest.raises(Problems) as caught:
        declared("speker: X\nfilm: {title: Y, year: 3000}")
    assert len(caught.value.problems) == 2


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("layout: post\ntitle: A talk\ntags: [x]", True),
        ("layout: post\nspeaker: Clara", False),
        ("spaeker: Clara", False),
        ("- not a mapping", False),
    ],
)
def test_front_matter_of_another_program_is_known_by_its_keys(text: str, foreign: bool) -> None:
    assert is_foreign(parse(text, "t")) is foreign


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ("../icons/5.jpg", False),
        ("https://salt.example/talk", False),
        ("notes.md", False),
        ("Lantern & Reel", True),
        ("reel.example", True),
    ],
)
def test_where_another_program_finds_something_is_no_outlet(source: str, kept: bool) -> None:
    front, _ = without_foreign(parse(f"layout: post\ntags: [x]\ntitle: A talk\nsource: {source!r}", "t"))
    assert ("source" in front.data) is kept


@pytest.mark.parametrize("name", ["talk.yaml", "talk.yml", "talk.txt.yaml", "talk.txt.yml"])
def test_a_sidecar_may_have_four_names(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("speaker: Clara Voss")
    found = sidecar(tmp_path / "talk.txt", "interviews/talk.txt")
    assert found is not None
    assert found.path == f"interviews/{name}"
    assert found.data == {"speaker": "Clara Voss"}


def test_without_a_sidecar_there_is_none(tmp_path: Path) -> None:
    assert sidecar(tmp_path / "talk.txt", "talk.txt") is None


def test_two_sidecars_are_one_too_many(tmp_path: Path) -> None:
    (tmp_path / "talk.yaml").write_text("speaker: A")
    (tmp_path / "talk.txt.yml").write_text("speaker: B")
    with pytest.raises(QuotecardsError, match="two files of credits beside it") as caught:
        sidecar(tmp_path / "talk.txt", "talk.txt")
    assert caught.value.hint == "keep one of talk.yaml and talk.txt.yml"


def test_the_keys_are_those_of_the_schema() -> None:
    assert frozenset(DeclaredCredits.model_fields) == KEYS


@pytest.mark.parametrize(
    "text",
    [
        "speaker: Clara  Voss\nfilm: Low Tide\nsource: The Pier\nlanguage: pt-BR",
        "film: {title: Low Tide, director: Ben Okri-Lund, year: 2019}\nfilms: [High Tide, {title: Slack Water}]",
        "source: {outlet: The Pier, title: At sea, author: A. Nonny, date: 2019-03-18, url: 'https://pier.example/a'}",
        "source: {outlet: The Pier, date: 2019}\ninterviewer: Ann Other\nfestival: Quay Days",
        "speakers: {Speaker A: Clara Voss, ' Speaker  A ': Ben Okri, 0: Ann Other}",
    ],
)
def test_what_is_plainly_right_is_taken_as_the_schema_takes_it(text: str) -> None:
    document = parse(text, "t")
    assert plainly_declared(document.data) == declared_by_schema(document)[0]


@pytest.mark.parametrize(
    "text",
    [
        *("", "- a list", "speker: Clara", "speaker: 12", "speaker: ' '", "speaker:"),
        *("film: 1917", "film: {director: B}", "film: {title: X, year: '2001'}", "film: {title: X, year: true}"),
        *("film: {title: X, year: 1700}", "films: High Tide", "source: {title: At sea}", "speakers: [Clara Voss]"),
        *("changes: refused", "language: English", "source: {outlet: X, url: pier.example}", "film: {titel: X}"),
    ],
)
def test_all_else_is_left_to_the_schema(text: str) -> None:
    assert plainly_declared(parse(text, "t").data) is None


def test_an_interview_whose_credits_are_plainly_right_is_read_without_pydantic(tmp_path: Path) -> None:
    talk = tmp_path / "talk.txt"
    talk.write_text(
        "---\nspeaker: Clara Voss\nfilm: {title: Low Tide, year: 2019}\n---\nQ: Why rowing?\n\nA: For the tide.\n"
    )
    code = f"""
import sys
import subprocess
import sys
from pathlib import Path
from quotecards.readers import read_document
assert read_document(Path({str(talk)!r})).credits.speaker.value == "Clara Voss"
assert "pydantic" not in sys.modules"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_an_interviewee_is_whom_other_programs_name_and_no_slip_for_an_interviewer(tmp_path: Path) -> None:
    talk = "Q: Why do you row?\n\nA: I cannot stand still.\n\nQ: And at night?\n\nA: I sing.\n"
    document = read(tmp_path, f"---\ninterviewee: Clara Voss\ninterviewer: Ann Lanning\n---\n\n{talk}", "talk.md")
    assert set(speakers(document)) == {"Clara Voss"}
