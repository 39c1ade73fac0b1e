"""Cards with a source, and their pictures, to inscribe and read back."""

import dataclasses

from PIL import Image

from quotecards.exporters import Encoder, inscription
from quotecards.model.card import Card
from quotecards.model.edits import Edit, EditKind
from quotecards.model.inscription import Inscription, Rights
from quotecards.model.quote import Quote
from quotecards.model.theme import Encoding
from tests.samples import a_card, a_format

RIGHTS = Rights("Salt Films", "© 2024 Salt Films")


def a_proved_card(text: str = "It rained…", verbatim: str = "It rained...", path: str = "talks/ada.txt") -> Card:
    """A card whose quote stands in a file, with one edit."""
    edits = (Edit(9, 12, EditKind.ELLIPSIS, "...", "…"),)
    quote = Quote(path, "ab" * 32, 10, 10 + len(verbatim), 3, verbatim, text, edits, "en", None, None)
    return dataclasses.replace(a_card(text), quote=quote)


def written(encoding: Encoding, inscribed: Inscription | None = None, size: tuple[int, int] = (32, 20)) -> bytes:
    """A small picture with its metadata."""
    fmt = dataclasses.replace(a_format(*size), takes=(encoding,))
    picture = Image.linear_gradient("L").resize(size).convert("RGB")
    return Encoder().encode(picture, fmt, None, inscribed or inscription(a_proved_card(), RIGHTS)).data
