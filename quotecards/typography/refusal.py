"""Why a text does not fit, in words that help."""

import math

from quotecards.errors import FitError
from quotecards.typography.fit import Room
from quotecards.typography.lines import Paragraphs
from quotecards.typography.words import Copy

MAX_CHARACTERS = 2000  # about ten times the longest quote that a card can carry
_MARKS = '“”«»„"‘‹›「」『』 '  # those of the card and of speech at its start; ’ may be an apostrophe
_HINT = "a taller format takes more; or choose a shorter passage"


def refuse_a_book(text: str) -> None:
    """Raises FitError for a text that no card could carry, before anything is measured."""
    if len(text) > MAX_CHARACTERS:
        raise FitError(f"{_start(text)} is {len(text)} characters long", hint="choose a shorter passage")


def refusal(copy: Copy, words: Paragraphs, room: Room) -> FitError:
    """The error for `copy`, which does not fit `room`."""
    longest = words.longest
    size = f"{room.smallest:.0f} px, its smallest size"
    if words.width(longest, longest) * room.smallest > room.width:
        return FitError(
            f"{_start(copy.word(longest))} is wider than its box of {room.width:.0f} px at {size}",
            hint="a wider format or a narrower typeface takes it",
        )
    needed, space = words.needs(room.width / room.smallest), _space(room)
    if needed > space:
        return FitError(
            f"{_start(copy.text)} needs {needed} line{'s' * (needed > 1)} at {size}, and there is room for {space}",
            hint=_HINT,
        )
    return FitError(
        f"{_start(copy.text)} does not fit its box of {room.width:.0f} × {room.height:.0f} px at {size}", hint=_HINT
    )


def _space(room: Room) -> int:
    spare = room.height / room.smallest - room.top - room.bottom
    return max(0, min(room.max_lines, 1 + math.floor(spare / room.leading)))


def _start(text: str) -> str:
    words = " ".join(text.split()).strip(_MARKS)
    return f"“{words}”" if len(words) <= 40 else f"“{words[:40].rsplit(' ', 1)[0]} …”"
