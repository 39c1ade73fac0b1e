"""Whether the place that a theme has for a logo is one: clear of words and controls, on calm ground."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from quotecards.errors import QuotecardsError
from quotecards.layout import compose
from quotecards.lookbook.cases import hard_cases
from quotecards.model.logo import Logo, LogoFile
from quotecards.model.theme import Format, Theme
from quotecards.renderer import NEEDED_BY_LOGOS, Painter, under_logo
from quotecards.typography import FontLibrary

SHAPES = {"a square logo": (100, 100), "a wide logo": (400, 100), "a tall logo": (100, 200)}
_RESTLESS = 2.5  # the contrast within the ground of a logo from which it shows a motif


def logo_faults(theme: Theme, fmt: Format, library: FontLibrary) -> Iterator[tuple[tuple[str, ...], str]]:
    """What is wrong with the place for a logo, each with the keys that lead there. A theme may have none."""
    if theme.logo is None:
        return
    card, painter = hard_cases()["a sentence"], Painter(library, Path())
    for shape, (width, height) in SHAPES.items():
        try:
            layout = compose(card, theme, fmt, library, Logo((LogoFile(shape, "", width, height),)))
        except QuotecardsError:
            return  # told of where the words are checked
        if layout.no_logo:
            yield ("logo", "box"), f"{shape} has no room: {layout.no_logo}"
            continue
        unrest, seen = under_logo(painter.paint(replace(layout, logos=())).plate, layout.logos[0].box)
        if unrest > _RESTLESS:
            yield ("logo", "box"), f"{shape} would stand on a motif"
        elif seen < NEEDED_BY_LOGOS:
            yield ("logo", "box"), f"neither a light nor a dark logo is seen well here ({shape})"
