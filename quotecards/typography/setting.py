"""The door: styled text, a role and a box in; placed lines out."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from quotecards.errors import FitError
from quotecards.model.layout import Rect, SetLine, StyledText
from quotecards.model.theme import Align, TypeRole, Valign
from quotecards.typography.bidi import is_right_to_left
from quotecards.typography.breaks import breaks_of
from quotecards.typography.clusters import Cluster, clusters_of
from quotecards.typography.fit import DISPLAY, Room, settings
from quotecards.typography.library import FontLibrary
from quotecards.typography.lines import Paragraphs
from quotecards.typography.measure import line_of, words_of
from quotecards.typography.place import block_of, heights_of, placed
from quotecards.typography.scripts import LEADING
from quotecards.typography.style import style_of

MAX_CHARACTERS = 2000  # about ten times the longest quote that a card can carry
_MIRRORED: dict[Align, Align] = {"left": "right", "center": "center", "right": "left"}
_STEP = 100  # sizes are whole hundredths of a pixel


@dataclass(frozen=True, slots=True)
class SetText:
    """Text as set: its lines, its size and the distance of its baselines, in px."""

    lines: tuple[SetLine, ...]
    size: float
    leading: float


def set_text(
    texts: Sequence[StyledText],
    role: TypeRole,
    *,
    box: Rect,
    unit: float,
    align: Align,
    valign: Valign,
    hang: bool,
    language: str,
    library: FontLibrary,
    smallest: float,
) -> SetText:
    """Set `texts`, which follow each other without a break, in `box`.

    `unit` is the px in one percent of the card's short side, in which the role's sizes are told; no size is below
    `smallest` px. A new line in the text is kept. In a language written from right to left, left and right change
    places; scripts that need more room between their lines than the role's leading get it.

    All ink lies in the box, but with `hang` opening quotation marks stand out to the left of left-aligned text, closing
    marks, stops and hyphens to the right of right-aligned text, and both of centred text, by their own width and
    `measure.MAX_HANG` em at most.

    Blank text gives no lines. Raises FitError where the words do not fit at the smallest size, FontError where no
    font covers a character.
    """
    text = "".join(styled.text for styled in texts)
    low = max(role.size[0] * unit, smallest, 1.0)
    high = max(role.size[1] * unit, low)
    if not text.strip():
        return SetText((), high, role.leading * high)
    if len(text) > MAX_CHARACTERS:
        raise FitError(f"{_start(text)} is {len(text)} characters long", hint="choose a shorter passage")
    ends = accumulate(len(styled.text) for styled in texts)
    styles = [(end, style_of(styled, role, library)) for end, styled in zip(ends, texts, strict=True)]
    clusters = clusters_of(text, styles, language, library)
    align = _MIRRORED[align] if is_right_to_left(language) else align
    hung = align if hang else None
    leading = max(role.leading, *(LEADING.get(cluster.script or "", 0.0) for cluster in clusters))
    words, places = words_of(text, clusters, breaks_of(text, language), language=language, library=library, hang=hung)
    heights = heights_of(styles[0][1], library)
    room = Room(box.width, box.height, low, high, DISPLAY * unit, heights.top, heights.bottom, leading, role.max_lines)
    paragraphs = Paragraphs(words)
    for setting in settings(paragraphs, len(text), room):
        firsts = [0, *(end + 1 for end in setting.ends[:-1])]
        spans = [(places[first][0], places[end][1]) for first, end in zip(firsts, setting.ends, strict=True)]
        lines = [line_of(text, clusters[first:end], language, library, hung) for first, end in spans]
        block = block_of(lines, heights, leading)
        exact = room._replace(top=block.top, bottom=block.bottom)
        # Whole lines are shaped anew: kerning with the spaces can make them a trace wider than their words.
        size = min(exact.by_height(len(lines)), box.width / max(*(line.width for line in lines), 1e-6))
        size = max(math.floor(size * _STEP) / _STEP, low) if size >= low else 0.0
        if size:
            set_lines = placed(lines, block, box=box, size=size, leading=leading, align=align, valign=valign)
            return SetText(set_lines, size, leading * size)
    raise _refusal(text, clusters, places, paragraphs, room)


def _refusal(
    text: str, clusters: Sequence[Cluster], places: Sequence[tuple[int, int]], words: Paragraphs, room: Room
) -> FitError:
    longest = words.longest
    size = f"{room.smallest:.0f} px, its smallest size"
    if words.width(longest, longest) * room.smallest > room.width:
        first, end = places[longest]
        word = text[clusters[first].start : clusters[end - 1].end]
        return FitError(
            f"“{word}” is wider than its box of {room.width:.0f} px at {size}",
            hint="a wider format or a narrower typeface takes it",
        )
    hint = "a taller format takes more; or choose a shorter passage"
    needed = words.needs(room.width / room.smallest)
    spare = room.height / room.smallest - room.top - room.bottom
    space = max(0, min(room.max_lines, 1 + math.floor(spare / room.leading)))
    if needed > space:
        return FitError(
            f"{_start(text)} needs {needed} line{'s' * (needed > 1)} at {size}, and there is room for {space}",
            hint=hint,
        )
    return FitError(
        f"{_start(text)} does not fit its box of {room.width:.0f} × {room.height:.0f} px at {size}", hint=hint
    )


def _start(text: str) -> str:
    words = " ".join(text.split())
    return f"“{words}”" if len(words) <= 40 else f"“{words[:40].rsplit(' ', 1)[0]} …”"
