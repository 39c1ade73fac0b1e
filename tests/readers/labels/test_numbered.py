"""Several guests whose voices have only a number, as programs that transcribe call them."""

import json
from pathlib import Path

import pytest

from quotecards.model.credits import Origin
from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers

HOST = "Welcome. I'm Ada Lund, and with me are Clara Voss, who built the boat, and the cook of the crew, Ben Okri."
OWN = (
    (1, HOST),
    (2, "Hello, Ada. It's Clara here, and I am glad to be dry."),
    (3, "And this is Ben. Good evening."),
    (1, "How did the two of you begin?"),
    (2, "With a plank that nobody wanted. I carried it home, and in the morning I had a plan for it."),
    (3, "I was told to bring soup, and I brought soup for eleven people and two dogs."),
    (1, "Was it enough?"),
    (3, "It never is. They come back for the pot."),
)
CALLED = (
    (1, HOST),
    (1, "Clara, what did you build first?"),
    (2, "The rudder. Everything that I build begins at its end, which is a habit of mine and a bad one."),
    (1, "And you, Ben, were you there?"),
    (3, "I was asleep, and I have been told that it was very loud."),
    (1, "What came next, Clara?"),
    (2, "The keel. I had to sell a piano for it, and nobody has forgiven me yet, least of all the piano."),
    (1, "Ben, did you mind?"),
    (3, "I could never play it."),
)
SPOKEN_OF = (
    (1, HOST),
    (1, "How did you meet?"),
    (2, "I needed somebody who could cook on a slope, and then Ben came along with a ladle and his own salt."),
    (3, "I had read the note wrong. I thought that it was a restaurant."),
    (1, "Do you agree on anything?"),
    (3, "On soup. I would never say so to Clara, but the boat is good, too."),
    (2, "We agree on the boat, and on nothing that happens in it. That is why it is a long one."),
)
NOTHING = (
    *SPOKEN_OF[:2],
    (2, "By chance, on a slope, in the rain."),
    (3, "I had read the note wrong."),
    SPOKEN_OF[4],
    (3, "On soup, and I say so often enough that everybody has heard it."),
    SPOKEN_OF[6],
)


def _typed(turns: tuple[tuple[int, str], ...]) -> str:
    return "\n\n".join(f"Speaker {voice}: {words}" for voice, words in turns)


def _whose(turns: tuple[tuple[int, str], ...]) -> list[str]:
    return [("", "", "Clara Voss", "Ben Okri")[voice] for voice, _ in turns if voice > 1]


@pytest.mark.parametrize("turns", [OWN, CALLED, SPOKEN_OF])
def test_guests_are_told_by_names_that_they_say_or_are_called(
    tmp_path: Path, turns: tuple[tuple[int, str], ...]
) -> None:
    document = read(tmp_path, _typed(turns))
    assert speakers(document) == _whose(turns)
    answers = [turn.speaker for turn in document.turns if turn.kind is TurnKind.ANSWER]
    assert {speaker.origin for speaker in answers if speaker} == {Origin.INFERRED}


def test_machines_that_give_pieces_of_speech_are_understood_so_too(tmp_path: Path) -> None:
    pieces = [
        {"start": at * 9.0, "end": at * 9.0 + 8, "text": words, "speaker": f"SPEAKER_0{voice}"}
        for at, (voice, words) in enumerate(OWN)
    ]
    assert speakers(read(tmp_path, json.dumps({"segments": pieces}), "talk.json")) == _whose(OWN)


def test_where_nothing_tells_them_apart_nobody_is_named(tmp_path: Path) -> None:
    assert set(speakers(read(tmp_path, _typed(NOTHING)))) == {None}


def test_one_call_is_not_enough(tmp_path: Path) -> None:
    text = _typed(CALLED).replace("next, Clara?", "next?").replace("And you, Ben, were", "Were")
    assert set(speakers(read(tmp_path, text.replace("Ben, did", "Did")))) == {None}


def test_who_says_anothers_name_is_somebody_else(tmp_path: Path) -> None:
    text = _typed(SPOKEN_OF).replace("then Ben came", "then Clara came").replace("to Clara", "to Ben")
    assert speakers(read(tmp_path, text)) == ["Ben Okri", "Clara Voss", "Clara Voss", "Ben Okri"]


def test_the_note_on_who_answers_says_why(tmp_path: Path) -> None:
    notes = "\n".join(read(tmp_path, _typed(OWN)).notes)
    assert "Clara Voss (“Speaker 2” says “Clara” of themselves" in notes
