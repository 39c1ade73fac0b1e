"""What an editor put into an answer, in brackets and with a signature, is told from the speaker's own asides."""

from time import process_time

import pytest

from quotecards.model.edits import is_stage_note
from quotecards.model.signed import is_signed, signed_notes, unsigned

SIGNED = (
    """
the singer, ndr|the singer, n.d.r.|a Roma, NdR|NdR: a Roma|à Paris, ndlr|NDLR : à Paris|in 1998 – Ed.|in 1998, ed.
Ed.: in 1998|Editor’s note: in 1998|in Polen, Anm. d. Red.|in Polen Anm. der Redaktion|Anmerkung der Redaktion: in Polen
im Jahr 2000 – Red.|en París, N. de la R.|N. del E.: en París|nota da redação: em Lisboa|w Łodzi – przyp. red.
Prahy, pozn. red.|прим. ред.: в Москве|в Москве — прим. ред.|Pestről – a szerk.|在北京，编者注|编者注：在北京
""".strip()
    .replace("\n", "|")
    .split("|")
)
SPOKEN = (
    """
my friend Ed|ARD, NDR|the editor|I was the editor|writer, director, editor|the film’s editor, Thelma|laughs|red
all in red|and so on|n. 3|it was the best edit of the note|who was tired|die Redaktion|red wine, red walls
""".strip()
    .replace("\n", "|")
    .split("|")
)


@pytest.mark.parametrize("words", SIGNED)
def test_a_bracket_with_a_signature_is_a_note_of_the_publication(words: str) -> None:
    assert is_signed(words)
    assert list(signed_notes(f"We met there ({words}).")) == [(13, 15 + len(words))]


@pytest.mark.parametrize("words", SPOKEN)
def test_another_bracket_may_be_the_speakers_own(words: str) -> None:
    assert not is_signed(words)
    assert unsigned(words) == words


def test_the_whole_bracket_is_the_note_whatever_brackets_stand_in_it() -> None:
    text = "It grew. (The band: Ann (bass) and Ben (drums), ndr) We play."
    assert [text[start:end] for start, end in signed_notes(text)] == ["(The band: Ann (bass) and Ben (drums), ndr)"]


@pytest.mark.parametrize(
    "note", ["(ride, ndr)", "(sorride, n.d.r.)", "[lacht, Anm. d. Red.]", "(ndr: ride)", "[laughs – Ed.]"]
)
def test_a_note_about_the_voice_stays_one_when_it_is_signed(note: str) -> None:
    assert is_stage_note(note)


def test_a_signed_note_with_words_is_none_about_the_voice() -> None:
    assert not is_stage_note("(the sea, ndr)")


def test_brackets_may_be_nested_however_deep() -> None:
    began = process_time()
    assert len(list(signed_notes("(" * 100_000 + "the singer, ndr" + ")" * 100_000))) == 1
    assert process_time() - began < 5
