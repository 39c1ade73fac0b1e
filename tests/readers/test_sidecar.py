"""A YAML of credits to fill in says what is known, declares nothing, and can be confirmed line by line."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotecards.model.credits import Credits, Film, Origin, Source, Stated
from quotecards.model.text import Document
from quotecards.readers import read_document
from quotecards.readers.body.declared import declaration
from quotecards.readers.sidecar import sidecar_text
from quotecards.yamlfile import parse
from tests.readers.support import read, write

TALK = (
    "We spoke with Clara Voss about her new film “Low Tide”.\n\nQ: Why do you row?\n\nA: I cannot stand still.\n\n"
    "Q: And in “The Locks”?\n\nA: I swam.\n"
)


def confirmed(text: str, **values: str) -> str:
    """The YAML with its keys uncommented and `values` filled in; keys that stay empty are left out."""
    kept = []
    for line in (line.removeprefix("# ") for line in text.splitlines()[3:]):
        name, _, value = line.partition(":")
        value = value.partition("  #")[0].strip() or values.get(name.strip(), "")
        if value or name in {"film", "films", "source"}:
            kept.append(f"{name}: {value}")
    return "\n".join(kept)


def test_it_declares_nothing_as_it_is(tmp_path: Path) -> None:
    before = read(tmp_path, TALK)
    write(tmp_path, sidecar_text(before), "talk.yaml")
    assert read(tmp_path, TALK) == before


def test_inferred_values_stand_there_with_their_evidence(tmp_path: Path) -> None:
    text = sidecar_text(read(tmp_path, TALK))
    assert "# speaker: Clara Voss  # inferred, line 1: “We spoke with Clara Voss”" in text
    assert "#   title: Low Tide" in text
    assert "#   - title: The Locks" in text
    assert "# language: en" in text


def test_what_an_editor_uncomments_is_declared(tmp_path: Path) -> None:
    write(tmp_path, confirmed(sidecar_text(read(tmp_path, TALK)), outlet="The Reel", date="2011-03"), "talk.yaml")
    document = read_document(tmp_path / "talk.txt")
    credits_ = document.credits
    assert credits_.speaker is not None
    assert (credits_.speaker.value, credits_.speaker.origin) == ("Clara Voss", Origin.SIDECAR)
    assert credits_.source is not None
    assert credits_.source.value == Source("The Reel", date="2011-03")
    assert [turn.film.value.title for turn in document.turns if turn.film] == ["Low Tide", "The Locks"]
    assert all(turn.film.confirmed for turn in document.turns if turn.film)


def test_where_nobody_is_known_it_shows_how_to_name_them(tmp_path: Path) -> None:
    assert "such as  A: Clara Voss" in sidecar_text(read(tmp_path, "Q: Why?\n\nA: So.\n"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=40).filter(str.strip), st.text(max_size=40))
def test_any_words_stay_inside_of_their_line(value: str, evidence: str) -> None:
    value = " ".join(value.split())
    stated = Credits(
        Stated(value, Origin.LABEL, evidence), Stated(Film(value, value, 2011), Origin.INFERRED, evidence, 3)
    )
    text = sidecar_text(Document(f"a/{value}.txt", "", "", (), stated))
    assert all(line.startswith("#") for line in text.splitlines())
    assert parse(text, "talk.yaml").data is None
    try:
        value.encode()
    except UnicodeEncodeError:
        return
    if value.isprintable() and ":" not in value and "  #" not in value:
        declared = declaration(parse(confirmed(text, outlet="The Reel"), "talk.yaml"), Origin.SIDECAR).credits
        assert declared.speaker is not None
        assert declared.speaker.value == value


def test_of_those_who_may_be_the_speaker_an_editor_uncomments_one(tmp_path: Path) -> None:
    talk = "A boat in Leeds, and rain. Clara Voss. Ben Okri.\n\nWhy do you row?\n\nI cannot stand still.\n"
    lines = sidecar_text(read(tmp_path, talk)).splitlines()
    people = [line for line in lines if line.startswith("# speaker:")]
    assert [line.partition("  # ")[0] for line in people] == ["# speaker: Clara Voss", "# speaker: Ben Okri"]
    assert all("  # perhaps, line 1: " in line for line in people)
    write(tmp_path, people[1].removeprefix("# "), "talk.yaml")
    stated = read_document(tmp_path / "talk.txt").credits.speaker
    assert stated is not None
    assert (stated.value, stated.origin) == ("Ben Okri", Origin.SIDECAR)
