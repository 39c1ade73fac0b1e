"""Headings that say by their part in the work alone who was met, and the facts above the talk that name them."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers

TALK = (
    "Why this river?\n\nI grew up beside it, and I could not stand still.\n\n"
    "How long did you shoot?\n\nWe were on the water for two years.\n\nWhat is next?\n\nSleep, I hope.\n"
)
FACTS = [
    ("Director: Clara Voss", "Interview with the director"),
    ("A film by Clara Voss", "Q&A with the filmmaker"),
    ("Directed by: Clara Voss", "Interview with the director"),
    ("Ein Film von Clara Voss", "Interview mit der Regisseurin"),
    ("Un film de Clara Voss", "Entretien avec la réalisatrice"),
    ("Regia: Clara Voss", "Intervista al regista"),
    ("Composer: Clara Voss", "A conversation with the composer"),
]


@pytest.mark.parametrize(("fact", "heading"), FACTS)
def test_the_facts_name_whom_a_heading_calls_by_their_part(tmp_path: Path, fact: str, heading: str) -> None:
    document = read(tmp_path, f"THE LONG OAR\n\n{fact}\n\nCamera: Ben Okri\n\n{heading}\n\n{TALK}")
    assert set(speakers(document)) == {"Clara Voss"}
    assert document.credits.speaker is not None
    assert fact in document.credits.speaker.evidence


@pytest.mark.parametrize(
    "fact", ["Directed by Clara Voss and Ben Okri", "Director: Clara Voss\n\nDirector: Ben Okri", "Camera: Clara Voss"]
)
def test_where_several_or_nobody_have_that_part_nobody_is_named(tmp_path: Path, fact: str) -> None:
    document = read(tmp_path, f"THE LONG OAR\n\n{fact}\n\nSound: Ivo Tamm\n\nInterview with the director\n\n{TALK}")
    assert set(speakers(document)) == {None}


@pytest.mark.parametrize("fact", ["Sound: Ivo Tamm", "Montage : Ivo Tamm, Ann Lanning"])
def test_other_parts_in_a_film_name_no_guest(tmp_path: Path, fact: str) -> None:
    assert set(speakers(read(tmp_path, f"THE LONG OAR\n\n{fact}\n\n{TALK}"))) == {None}
