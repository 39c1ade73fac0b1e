"""A finished picture: where it lies, and what the manifest says about it."""

import hashlib
from dataclasses import dataclass

from quotecards.exporters import SUFFIXES
from quotecards.model.asset import Asset, Checks
from quotecards.model.card import Card
from quotecards.model.layout import Layout
from quotecards.model.theme import Encoding, Format
from quotecards.renderer import Painting

DRAFTS = "drafts"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A card's picture before it is encoded."""

    layout: Layout
    painting: Painting


def picture_path(card: Card, fmt: Format, encoding: Encoding) -> str:
    """Where the card's picture lies in the campaign's output folder; what is not ready lies apart, under drafts."""
    return place_for(card, fmt.name, SUFFIXES[encoding])


def place_for(card: Card, format_name: str, suffix: str) -> str:
    """As `picture_path`, for a format and an encoding that are known by name and suffix."""
    folder = format_name if card.status.is_ready else f"{DRAFTS}/{format_name}"
    return f"{folder}/{card.id}{suffix}"


def describe(path: str, fmt: Format, data: bytes, drawn: Drawn) -> Asset:
    """What the manifest says about a picture."""
    layout, painting = drawn.layout, drawn.painting
    quote = [line.text for placed in layout.placed if placed.slot == "quote" for line in placed.lines]
    return Asset(
        path=path,
        format=fmt.name,
        platform=fmt.platform,
        width=layout.width,
        height=layout.height,
        bytes=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        layout=layout.digest,
        lines=tuple(quote),
        checks=Checks(
            contrast=round(painting.contrast, 2),
            smallest_text=round(min(placed.size for placed in layout.placed), 2),
            inside_safe_area=all(layout.safe.contains(placed.ink) for placed in layout.placed),
            raised=painting.raised,
            over_faces=painting.over_faces,
            logo=painting.logo.path if painting.logo else "",
            no_logo=painting.no_logo,
            left_out=layout.left_out,
        ),
    )
