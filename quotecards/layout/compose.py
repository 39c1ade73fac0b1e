"""Set every slot of a theme with the words of a card."""

import math
from dataclasses import replace

from quotecards.errors import FitError
from quotecards.layout.boxes import box_of, kept_clear, safe_area
from quotecards.layout.fields import card_fields, fill, optional_fields, without
from quotecards.layout.logo import clear_space, make_room, place_logo
from quotecards.layout.mirror import mirrored
from quotecards.model.card import Card
from quotecards.model.layout import Layout, Placed, PlacedLogo, Rect, StyledText
from quotecards.model.logo import Logo
from quotecards.model.theme import Format, Slot, Theme
from quotecards.typography import MAX_HANG, FontLibrary, is_right_to_left, set_text

_ROUNDS = 3  # below a limit, lines may break better at a size still smaller: then all follow


def compose(card: Card, theme: Theme, fmt: Format, library: FontLibrary, logo: Logo | None = None) -> Layout:
    """The card's layout in one format, laid out anew for its proportions.

    Words make room for the logo; where they cannot, the card goes without it and says so.

    Raises FitError where the words do not fit at a size that can be read on a phone, where two slots would overlap or
    where text would stand under the platform's controls; FontError where no font has a character.
    """
    look = mirrored(theme) if is_right_to_left(card.language) else theme
    if logo is None:
        return _fullest(card, look, fmt, library)
    logos = place_logo(logo, look, fmt, card)
    if isinstance(logos, str):
        return replace(_fullest(card, look, fmt, library), no_logo=logos)
    try:
        return _fullest(card, make_room(logos, look, fmt, card), fmt, library, logos)
    except FitError:  # without it, too, they may not fit
        return replace(_fullest(card, look, fmt, library), no_logo=f"the words leave no room for it in {fmt.name}")


def _fullest(card: Card, look: Theme, fmt: Format, library: FontLibrary, logos: tuple[PlacedLogo, ...] = ()) -> Layout:
    """The layout without as many of the optional parts of the theme's words as it takes to fit, the last ones first."""
    fields = card_fields(card)
    optional = optional_fields(look.slots, fields)
    for number in range(len(optional) + 1):
        left_out = optional[len(optional) - number :]
        slots = tuple(without(slot, left_out) for slot in look.slots)
        try:
            layout = _composed(card, replace(look, slots=slots), fmt, library, logos)
        except FitError:
            if number == len(optional):
                raise
        else:
            return replace(layout, left_out=left_out)
    raise AssertionError("unreachable")


def _composed(card: Card, look: Theme, fmt: Format, library: FontLibrary, logos: tuple[PlacedLogo, ...] = ()) -> Layout:
    safe = safe_area(fmt)
    grid = float(round(look.grid * fmt.short_side / 100))  # whole pixels keep the feet of letters crisp
    fields = card_fields(card)
    placed: list[Placed] = []
    for slot in look.slots:
        texts = fill(slot, card, fields)
        if texts:
            largest = _size_of_all(slot, card, fmt, library, grid=grid)
            placed.append(_place(slot, texts, card, fmt, library, grid=grid, largest=largest))
    placed = _settled(placed, safe, step=grid or 1.0)
    _refuse_collisions(placed, safe, look, fmt)
    if any(clear_space(one).overlaps(line.ink) for one in logos for slot in placed for line in slot.lines):
        raise FitError(f"the words stand on the logo in {fmt.name}")
    return Layout(
        format=fmt.name,
        theme=look.name,
        width=fmt.width,
        height=fmt.height,
        safe=safe,
        background=tuple(layer for layer in look.background if shows(layer.when, card)),
        photo=card.photo,
        placed=tuple(placed),
        grid=grid,
        logos=logos,
    )


def _size_of_all(slot: Slot, card: Card, fmt: Format, library: FontLibrary, *, grid: float) -> float:
    """The size, in px, at which every slide of the card's carousel fits, so that all are set in one."""
    if card.carousel is None or not any("{quote}" in segment.text for segment in slot.segments):
        return math.inf
    slides = [replace(card, text=text) for text in card.carousel.texts]
    filled = [(slide, fill(slot, slide, card_fields(slide))) for slide in slides]
    largest = math.inf
    for _ in range(_ROUNDS):
        largest = min(
            _place(slot, texts, slide, fmt, library, grid=grid, largest=largest).size for slide, texts in filled
        )
    return largest


def _place(
    slot: Slot,
    texts: tuple[StyledText, ...],
    card: Card,
    fmt: Format,
    library: FontLibrary,
    *,
    grid: float,
    largest: float = math.inf,
) -> Placed:
    safe = safe_area(fmt)
    insets = slot.photo_box if card.photo and slot.photo_box else slot.box
    box = kept_clear(box_of(insets, fmt), safe)
    if box is None:
        raise FitError(f"“{slot.name}” has no room clear of the controls of {fmt.name}", hint="move its box")

    def with_marks_hung(most: float) -> Placed:
        setting = set_text(
            texts,
            slot.role,
            box=box,
            unit=fmt.short_side / 100,
            align=slot.align,
            valign=slot.valign,
            hang=most,
            language=card.language,
            library=library,
            smallest=fmt.smallest_text,
            grid=grid,
            largest=largest,
        )
        return Placed(slot.name, box, setting.size, setting.leading, setting.lines)

    placed = with_marks_hung(MAX_HANG if slot.hang else 0.0)
    if slot.hang and not safe.contains(placed.ink):  # they would be cropped: they hang as far as there is room
        room = max(min(box.x - safe.x, safe.right - box.right), 0.0)
        placed = with_marks_hung(room / placed.size)
        if not safe.contains(placed.ink):
            placed = with_marks_hung(0.0)
    return placed


def shows(when: str, card: Card) -> bool:
    """Whether a layer of this condition belongs on the card."""
    return when == "always" or (when == "photo") == (card.photo is not None)


def _settled(placed: list[Placed], safe: Rect, *, step: float) -> list[Placed]:
    """A slot that would touch the one above it moves down, by whole steps, where the card has room.

    Scripts with deep letters need more than a theme's boxes were measured for.
    """
    done: list[Placed] = []
    for one in placed:
        above = [other for other in done if other.box.y <= one.box.y and one.ink.overlaps(other.ink)]
        deepest = max((other.ink.bottom for other in above), default=one.ink.y)
        moved = one.moved(math.ceil((deepest - one.ink.y) / step) * step)
        done.append(moved if safe.contains(moved.ink) else one)
    return done


def _refuse_collisions(placed: list[Placed], safe: Rect, theme: Theme, fmt: Format) -> None:
    for index, one in enumerate(placed):
        if not safe.contains(one.ink):
            raise FitError(
                f"“{one.slot}” of the theme {theme.name} stands under the controls of {fmt.name}",
                hint="move its box into the safe area",
            )
        for other in placed[index + 1 :]:
            if one.ink.overlaps(other.ink):
                raise FitError(f"“{one.slot}” and “{other.slot}” of the theme {theme.name} overlap in {fmt.name}")
