"""A check of a theme: whatever would disappoint on a card, with the line of the file that it comes from."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from quotecards.errors import FitError, FontError, Place, QuotecardsError
from quotecards.layout import box_of, compose, safe_area
from quotecards.lookbook.cases import hard_cases
from quotecards.lookbook.logo_slot import logo_faults
from quotecards.model.theme import Format, Slot, Theme, TypeRole
from quotecards.renderer import Painter
from quotecards.theme import ThemeFile
from quotecards.typography import FontLibrary
from quotecards.yamlfile import did_you_mean

_MAY_BE_REFUSED = ("60 words", "Japanese")  # too long for small formats; its fonts are an extra
_LEAST_LEFT = 0.6  # of a box that a platform's controls cut into


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that is wrong, where it stands, and in which formats."""

    place: Place
    message: str
    formats: tuple[str, ...]

    def __str__(self) -> str:
        names = self.formats
        where = f" [{', '.join(names[:3])}{f' and {len(names) - 3} more' if len(names) > 3 else ''}]" if names else ""
        return f"{self.place}: {self.message}{where}"


def check_theme(file: ThemeFile, formats: Sequence[Format], library: FontLibrary) -> tuple[Remark, ...]:
    """Everything that is wrong with a theme in these formats, in the order of the file.

    That its keys, colours and boxes can be read was checked when the file was found.
    """
    found: dict[tuple[Place, str], list[str]] = {}
    for fmt in _one_of_each(formats):
        theme = file.resolve(fmt)
        told = (
            *_fonts(file, fmt, theme, library),
            *_boxes(theme, fmt),
            *_cards(theme, fmt, library),
            *logo_faults(theme, fmt, library),
        )
        for path, message in told:
            found.setdefault((file.place(fmt, *path), message), []).append(fmt.name)
    for path, message in _unused(file):
        found.setdefault((file.place(None, *path), message), [])
    remarks = (Remark(place, message, tuple(names)) for (place, message), names in found.items())
    return tuple(
        sorted(remarks, key=lambda one: (one.place.path, one.place.line or 0, one.place.column or 0, one.message))
    )


_Found = Iterator[tuple[tuple[str, ...], str]]  # the keys that lead to a value of the theme, and what is wrong with it


def _one_of_each(formats: Iterable[Format]) -> list[Format]:
    """Formats whose cards look the same are checked once."""
    return list({(one.width, one.height, one.safe, one.shape): one for one in formats}.values())


def _fonts(file: ThemeFile, fmt: Format, theme: Theme, library: FontLibrary) -> _Found:
    known = library.families
    for name, role in file.roles(fmt).items():
        for family in role.families:
            if not library.has(family):
                hint = did_you_mean(family, known)
                yield ("type", name, "families"), f"no font family “{family}”" + (f" ({hint})" if hint else "")
        if library.has(role.families[0]):
            yield from ((("type", name, key), message) for key, message in _axes(role, library))
    for slot in theme.slots:
        if any(segment.italic for segment in slot.segments) and not _has_italics(slot.role, library):
            yield ("slots", slot.name, "text"), f"{slot.role.families[0]} has no italics"


def _axes(role: TypeRole, library: FontLibrary) -> Iterator[tuple[str, str]]:
    family = role.families[0]
    files = [file for file in library.files(family) if file.italic == role.italic]
    if not files:
        yield "italic", f"{family} has no italics" if role.italic else f"{family} has italics only"
        return
    _, width, weight, _ = min(file.distance(role.weight, role.italic, role.width) for file in files)
    if weight > 50:
        yield "weight", f"{family} has no weight {role.weight}; the nearest is {weight:g} away"
    if width:
        yield "width", f"{family} has no width {role.width:g}; the nearest is {width:g} away"


def _has_italics(role: TypeRole, library: FontLibrary) -> bool:
    family = role.families[0]
    return not library.has(family) or any(file.italic for file in library.files(family))


def _boxes(theme: Theme, fmt: Format) -> _Found:
    safe = safe_area(fmt)
    for slot in theme.slots:
        for key, insets in (("box", slot.box), ("photo_box", slot.photo_box)):
            if insets is None:
                continue
            box = box_of(insets, fmt)
            width = min(box.right, safe.right) - max(box.x, safe.x)
            height = min(box.bottom, safe.bottom) - max(box.y, safe.y)
            if max(width, 0) * max(height, 0) < _LEAST_LEFT * box.width * box.height and not _is_roomy(
                slot, height, fmt
            ):
                yield ("slots", slot.name, key), "most of this box lies under the platform’s controls"


def _is_roomy(slot: Slot, height: float, fmt: Format) -> bool:
    """A deep box of which the controls leave enough for three lines is what a theme may count on."""
    return height >= 3 * slot.role.leading * max(slot.role.size[0] * fmt.short_side / 100, fmt.smallest_text)


def _cards(theme: Theme, fmt: Format, library: FontLibrary) -> _Found:
    cases = hard_cases()
    refused: dict[tuple[str, str], list[str]] = {}
    for name in (name for name in cases if name not in _MAY_BE_REFUSED):
        try:
            compose(cases[name], theme, fmt, library)
        except FontError:
            return  # the family was told of above
        except FitError as error:
            refused.setdefault((_slot_in(error, theme), error.message), []).append(name)
    for (slot, message), names in refused.items():
        yield ("slots", slot), f"{message}: {', '.join(names)}"
    try:
        painting = Painter(library, Path()).paint(compose(cases["a sentence"], theme, fmt, library))
    except QuotecardsError:
        return
    for measured in painting.slots:
        if measured.ratio < measured.needed or measured.raised:
            how = f"; raised by {measured.raised}" if measured.raised else ""
            message = f"hard to read on what lies under it, where {measured.needed:g}:1 is needed{how}"
            yield ("slots", measured.slot, "colour"), message


def _slot_in(error: FitError, theme: Theme) -> str:
    """The slot that an error speaks of; the first one where it names none."""
    return next((slot.name for slot in theme.slots if f"“{slot.name}”" in error.message), theme.slots[0].name)


def _unused(file: ThemeFile) -> _Found:
    for name in file.unused("palette"):
        yield ("palette", name), f"the colour “{name}” is used nowhere"
    for name in file.unused("type"):
        yield ("type", name), f"the type “{name}” is used nowhere"
