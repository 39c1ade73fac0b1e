"""Who may be the guest is told where nobody is certain to be."""

from pathlib import Path

from tests.readers.support import read

TALK = "\n\nWhy do you row?\n\nI cannot stand still.\n\nAnd at night?\n\nAt night I sing.\n"
TWO = "A boat in Leeds, and rain. Clara Voss. Ben Okri." + TALK


def test_whom_the_opening_names_may_be_it_the_likeliest_first_with_what_speaks_for_them(tmp_path: Path) -> None:
    document = read(tmp_path, TWO)
    assert document.credits.speaker is None
    assert [person.value for person in document.possible_speakers] == ["Clara Voss", "Ben Okri"]
    assert all(person.evidence and not person.confirmed for person in document.possible_speakers)
    assert any("perhaps Clara Voss (" in note and "or Ben Okri (" in note for note in document.notes)


def test_nobody_else_may_be_it_where_the_speaker_is_known(tmp_path: Path) -> None:
    assert not read(tmp_path, "We spoke with Clara Voss about Ben Okri." + TALK).possible_speakers


def test_who_asks_may_not_be_it(tmp_path: Path) -> None:
    declared = "---\ninterviewer: Clara Voss\n---\n\n" + TWO
    assert [person.value for person in read(tmp_path, declared, "talk.md").possible_speakers] == ["Ben Okri"]


def test_where_nobody_is_named_nobody_may_be_it(tmp_path: Path) -> None:
    document = read(tmp_path, "A boat in Leeds, and rain." + TALK)
    assert document.possible_speakers == ()
    assert any(note.startswith("the speaker could not be made out; declare it") for note in document.notes)


def test_what_only_may_be_is_on_no_answer(tmp_path: Path) -> None:
    assert {turn.speaker for turn in read(tmp_path, TWO).turns} == {None}
