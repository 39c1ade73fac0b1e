"""What a picture's bytes follow from, in one digest: where it is the same, the picture need not be made again.

Composing, painting and encoding are pure, so that the recipe stands for all of them: what is set and inscribed, the
look with its format, the photo's digest, the fonts, the libraries and this program.
"""

import dataclasses
import enum
import hashlib
import json
from collections.abc import Hashable
from typing import Any

from quotecards.campaign.making.press import Order
from quotecards.campaign.making.tools import font_digests, library_versions, program_digest, telling_digest
from quotecards.campaign.planning.looks import Look
from quotecards.exporters import inscription
from quotecards.model.card import Card

# What of a card no picture shows: all else counts, so that a field that is new is not forgotten. Of the quote that is
# inscribed, theme and formats are in the look, and the status says where the picture lies.
_NOT_SHOWN = frozenset({"interview", "status", "why", "quote", "theme", "formats", "carousel"})
# What of an order is told elsewhere in the recipe, or only says where things lie; all else is on every picture.
_NOT_EVERYWHERE = frozenset({"root", "folder", "looks", "fonts", "write", "rights", "others", "own"})


class Recipes:
    """The recipes of one run."""

    def __init__(self, order: Order) -> None:
        self._order = order
        everywhere = {
            field.name: getattr(order, field.name)
            for field in dataclasses.fields(order)
            if field.name not in _NOT_EVERYWHERE
        }
        self._tools = digest((font_digests(order.fonts), library_versions(), program_digest(), everywhere))
        self._looks: dict[Hashable, tuple[tuple[Look, str], ...]] = {}
        self._choices: dict[Hashable, str] = {}
        self._last = "", ""  # the id of a card, which no other of a run has, and what is set and inscribed of it

    def of(self, card: Card) -> tuple[tuple[Look, str], ...]:
        """The looks that the card is made in, each with the recipe of its picture."""
        if self._last[0] != card.id:  # several are asked for of a card, one after the other
            self._last = card.id, self._facts(card)
        return tuple((look, _joined(self._tools, self._last[1], known)) for look, known in self._known_looks(card))

    def advice(self, card: Card) -> str:
        """What the advice follows from that a quote gets where it does not fit: all looks that there are for it."""
        asked = card.theme, card.formats
        if asked not in self._choices:
            looks, others = self._order.choice_for(card)
            self._choices[asked] = _joined(self._tools, *(look_digest(look) for look in (*looks, *others)))
        return self._choices[asked]

    def of_document(self, *facts: Any) -> str:
        """The recipe of another file that is made from pictures and these facts."""
        return digest((self._tools, facts))

    def of_texts(self, *facts: Any) -> str:
        """The recipe of all files that tell of records; these are among the facts."""
        return digest((self._tools, telling_digest(), facts))

    def _facts(self, card: Card) -> str:
        shown = {
            field.name: getattr(card, field.name) for field in dataclasses.fields(card) if field.name not in _NOT_SHOWN
        }
        if card.carousel:
            slide = card.carousel
            shown["slide"] = (slide.id, slide.number, slide.of, slide.texts)
        return digest((shown, inscription(card, self._order.rights)))

    def _known_looks(self, card: Card) -> tuple[tuple[Look, str], ...]:
        asked = card.theme, card.formats, card.carousel is None
        if asked not in self._looks:
            self._looks[asked] = tuple((look, look_digest(look)) for look in self._order.made_in(card))
        return self._looks[asked]


def digest(value: Any) -> str:
    """sha256 of plain values and dataclasses, the same in every process. Raises TypeError for anything else."""
    text = json.dumps(value, default=_plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def look_digest(look: Look) -> str:
    """What of a theme and a format decides about pictures."""
    # Without what is only said about a format.
    return digest((dataclasses.replace(look.format, title="", checked="", source="", confidence="general"), look.theme))


def _joined(*digests: str) -> str:
    return hashlib.sha256(" ".join(digests).encode()).hexdigest()


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        return {"": type(value).__name__, **fields}
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, frozenset | set):
        return sorted(value)
    raise TypeError(f"{type(value).__name__} has no place in a recipe")
