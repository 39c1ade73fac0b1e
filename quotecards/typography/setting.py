"""The door: styled text, a role and a box in; placed lines out."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from quotecards.model.layout import Rect, SetLine, StyledText
from quotecards.model.theme import Align, TypeRole, Valign
from quotecards.typography.air import leading_for
from quotecards.typography.bidi import is_right_to_left
from quotecards.typography.clusters import clusters_of
from quotecards.typography.fit import DISPLAY, LARGE, Room, settings
from quotecards.typography.library import FontLibrary
from quotecards.typography.lines import Paragraphs
from quotecards.typography.place import Heights, block_of, heights_of, placed
from quotecards.typography.refusal import lines_to_spare, refusal, refuse_a_book
from quotecards.typography.scripts import LEADING
from quotecards.typography.style import style_of
from quotecards.typography.words import Copy

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
    copy, room, heights, align = _prepared(
        texts, role, box=box, unit=unit, align=align, hang=hang, language=language, library=library, smallest=smallest
    )
    if copy is None:
        return SetText((), room.largest, room.leading * room.largest)
    words = Paragraphs(copy.words)
    for setting in settings(words, len(copy.text), room):
        lines = copy.lines(setting.ends)
        leading = leading_for(lines, room.leading, align)
        block = block_of(lines, heights, leading)
        exact = room._replace(top=block.top, bottom=block.bottom, leading=leading)
        # Whole lines are shaped anew: kerning with the spaces can make them a trace wider than their words.
        size = min(exact.by_height(len(lines)), box.width / max(*(line.width for line in lines), 1e-6))
        size = max(math.floor(size * _STEP) / _STEP, room.smallest) if size >= room.smallest else 0.0
        if size:
            set_lines = placed(lines, block, box=box, size=size, leading=leading, align=align, valign=valign)
            return SetText(set_lines, size, leading * size)
    raise refusal(copy, words, room)


def fits(
    texts: Sequence[StyledText],
    role: TypeRole,
    *,
    box: Rect,
    unit: float,
    align: Align,
    hang: bool,
    language: str,
    library: FontLibrary,
    smallest: float,
) -> bool:
    """Whether `set_text` has room for `texts`, by the widths of their words alone: cheap, and right but for a hair.

    For advice, such as which other format takes a quote. Raises as `set_text` does for a character without a font.
    """
    copy, room, _, _ = _prepared(
        texts, role, box=box, unit=unit, align=align, hang=hang, language=language, library=library, smallest=smallest
    )
    if copy is None:
        return True
    words = Paragraphs(copy.words)
    return words.width(words.longest, words.longest) <= room.width / room.smallest and lines_to_spare(words, room) >= 0


def _prepared(
    texts: Sequence[StyledText],
    role: TypeRole,
    *,
    box: Rect,
    unit: float,
    align: Align,
    hang: bool,
    language: str,
    library: FontLibrary,
    smallest: float,
) -> tuple[Copy | None, Room, Heights, Align]:
    """The words measured (None for a blank text), the room for them, the heights of their face, their alignment."""
    text = "".join(styled.text for styled in texts)
    refuse_a_book(text)
    low = max(role.size[0] * unit, smallest, 1.0)
    high = max(role.size[1] * unit, low)
    ends = accumulate(len(styled.text) for styled in texts)
    styles = [(end, style_of(styled, role, library)) for end, styled in zip(ends, texts, strict=True)]
    clusters = clusters_of(text, styles, language, library) if text.strip() else []
    leading = max(role.leading, *(LEADING.get(cluster.script or "", 0.0) for cluster in clusters), 0.0)
    heights = heights_of(styles[0][1], library) if clusters else Heights(1.0, 1.0, 0.0)
    display = max(DISPLAY * unit, LARGE * smallest)
    room = Room(box.width, box.height, low, high, display, heights.top, heights.bottom, leading, role.max_lines)
    align = _MIRRORED[align] if is_right_to_left(language) else align
    copy = None
    if clusters:
        hung = align if hang else None
        widest = box.width / low
        copy = Copy(text, clusters, language=language, library=library, hang=hung, widest=widest)
    return copy, room, heights, align
