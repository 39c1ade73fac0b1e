"""The door: styled text, a role and a box in; placed lines out."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from quotecards.model.layout import Rect, SetLine, StyledText
from quotecards.model.theme import Align, TypeRole, Valign
from quotecards.typography.air import least_leading
from quotecards.typography.clusters import Cluster, clusters_of
from quotecards.typography.edges import Hang
from quotecards.typography.fit import DISPLAY, LARGE, Room, settings
from quotecards.typography.grid import TIGHTER, Block, Pitch, pitch_on
from quotecards.typography.library import FontLibrary
from quotecards.typography.lines import Paragraphs
from quotecards.typography.measure import Line
from quotecards.typography.place import Heights, block_of, heights_of, placed
from quotecards.typography.refusal import refusal, refuse_a_book
from quotecards.typography.scripts import LEADING
from quotecards.typography.style import style_of
from quotecards.typography.words import Copy

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
    hang: float,
    language: str,
    library: FontLibrary,
    smallest: float,
    grid: float = 0.0,
    largest: float = math.inf,
) -> SetText:
    """Set `texts`, which follow each other without a break, in `box`.

    `unit` is the px in one percent of the card's short side, in which the role's sizes are told; no size is below
    `smallest` px, nor above `largest` unless that is smaller still. A new line in the text is kept. Scripts that need
    more room between their lines than the role's leading get it. With `grid` all baselines are multiples of so many
    px; the leading is the nearest that allows it.

    All ink lies in the box, but with `hang` opening quotation marks stand out to the left of left-aligned text, closing
    marks, stops and hyphens to the right of right-aligned text, and both of centred text, by their own width and so
    many em at most. Where lines begin depends on the paragraph's direction, not on `align`.

    Blank text gives no lines. Raises FitError where the words do not fit at the smallest size, FontError where no
    font covers a character.
    """
    text = "".join(styled.text for styled in texts)
    refuse_a_book(text)
    low = max(role.size[0] * unit, smallest, 1.0)
    high = max(min(role.size[1] * unit, largest), low)
    if not text.strip():
        return SetText((), high, role.leading * high)
    ends = accumulate(len(styled.text) for styled in texts)
    styles = [
        (end, style_of(styled, role, library, least_scale=smallest / low))
        for end, styled in zip(ends, texts, strict=True)
    ]
    clusters = clusters_of(text, styles, language, library)
    leading = max(role.leading, *map(_leading, clusters))
    heights = heights_of(styles[0][1], library)
    display = max(DISPLAY * unit, LARGE * smallest)
    room = Room(box.width, box.height, low, high, display, heights.top, heights.bottom, leading, role.max_lines)
    hung = Hang(align, hang) if hang else None
    copy = Copy(text, clusters, language=language, library=library, hang=hung, widest=box.width / low)
    words = Paragraphs(copy.words)
    for setting in settings(words, len(copy.text), room):
        lines = copy.lines(setting.ends)
        pitch, block = _sized(lines, heights, box, room, align=align, grid=grid)
        if pitch is not None:
            set_lines = placed(
                lines, block, box=box, size=pitch.size, advance=pitch.advance, align=align, valign=valign, step=grid
            )
            return SetText(set_lines, pitch.size, pitch.advance)
    raise refusal(copy, words, room)


def _leading(cluster: Cluster) -> float:
    """What the script of a cluster needs between its lines, in em of the style's first font."""
    needed = LEADING.get(cluster.script or "", 0.0)
    return needed * cluster.style.scale(cluster.key) if needed else 0.0


def _sized(
    lines: Sequence[Line], heights: Heights, box: Rect, room: Room, *, align: Align, grid: float
) -> tuple[Pitch | None, Heights]:
    """The size and the distance of baselines at which these lines fit (None where they do not), and their heights."""
    # Whole lines are shaped anew: kerning with the spaces can make them a trace wider than their words.
    widest = max(*(line.width for line in lines), 1e-6)
    least = least_leading(lines, room.leading * (1 - TIGHTER) if grid else room.leading, align)
    block = block_of(lines, heights, least)
    exact = room._replace(top=block.top, bottom=block.bottom, leading=least)
    size = min(exact.by_height(len(lines)), box.width / widest)
    if grid and size >= room.smallest:
        wish = Block(len(lines), block.top, block.bottom, room.leading, least)
        found = pitch_on(grid, wish, top=box.y, bottom=box.bottom, size=size, smallest=room.smallest)
        if found is None:
            return None, block
        return found._replace(size=max(_rounded(found.size), room.smallest)), block
    if size < room.smallest:
        return None, block
    size = max(_rounded(size), room.smallest)
    return Pitch(size, least * size), block


def _rounded(size: float) -> float:
    return math.floor(size * _STEP) / _STEP
