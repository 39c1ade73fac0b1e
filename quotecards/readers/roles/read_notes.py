"""Notes below the last answer that no rule knows: what the learned reader takes for none of the guest's words.

Editors sign a talk off in ever new words: where a work is on, who keeps the recording, what comes next. Rules know
those that we have met; a network tells the others by how they are put. It is asked of no more than the last paragraphs
of the last answer, and never takes away the only one, as a lost sentence is worse than a question to an editor.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from quotecards.model.text import ANSWER, QUESTION, TurnKind
from quotecards.readers.roles.afterwords import says_i
from quotecards.readers.roles.decoder import Decoded
from quotecards.readers.roles.weights import VOICES

_SPOKEN = (QUESTION, ANSWER)
SURE = 0.95  # chance from which on it is a note: of 4,949 paragraphs that were said 19 are above it
_MOST = 2  # paragraphs that may be notes
_LONGEST = 600  # characters of one
_FEWEST = 3  # words; fewer do not show how they are put


def with_notes_read(decoded: Sequence[Decoded], chance: Callable[[str], float]) -> list[Decoded]:
    """The blocks; the last paragraphs of the last answer are narration where `chance` takes them for notes."""
    found = list(decoded)
    for _ in range(_MOST):
        spoken = [at for at, part in enumerate(found) if part.kind in _SPOKEN]
        above, last = _last_two(found, spoken[-1] if spoken else 0)
        if not (above and last and _may_be_note(above, last)):
            break
        share = chance(last.block.text)
        if share < SURE:
            break
        evidence = f"the learned reader takes it for a note, {share:.0%}"
        found[spoken[-1]] = replace(last, kind=TurnKind.NARRATION, evidence=(evidence,), lead=float("inf"))
    return found


def _last_two(decoded: Sequence[Decoded], end: int) -> tuple[Decoded | None, Decoded | None]:
    """What stands at `end`, and who had the floor above it; pictures and headings leave it where it is."""
    above = next((part for part in reversed(decoded[:end]) if part.kind in VOICES), None)
    return above, decoded[end] if decoded else None


def _may_be_note(above: Decoded, last: Decoded) -> bool:
    """Whether a paragraph goes on with an answer as plain text may: with no label of its own, and nobody’s “I”."""
    if last.kind is not ANSWER or above.kind is not ANSWER or last.opens or last.block.label:
        return False
    text = last.block.text
    return len(text) <= _LONGEST and len(text.split()) >= _FEWEST and not says_i(text)
