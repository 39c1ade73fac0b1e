"""The campaign as the studio shows it at one moment: never changed, replaced as a whole when something changes."""

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from quotecards.campaign.definition.campaign import Campaign
from quotecards.campaign.definition.settings import Settings
from quotecards.campaign.making.press import Order
from quotecards.campaign.planning.looks import Look
from quotecards.campaign.planning.prepare import Prepared
from quotecards.campaign.records.results import Refused
from quotecards.errors import QuotecardsError
from quotecards.model.card import Card
from quotecards.model.text import Document
from quotecards.studio.cards import card_records
from quotecards.studio.looks import Tried, Wardrobe
from quotecards.studio.recipes import Recipes
from quotecards.studio.replies import NotFound, as_json


@dataclass(frozen=True)
class State:
    """What the page is told. `order` holds the look that is tried now; `problems` are what the editor has to mend."""

    campaign: Campaign
    settings: Settings
    prepared: Prepared
    wardrobe: Wardrobe
    tried: Tried
    order: Order
    recipes: Recipes
    problems: tuple[QuotecardsError, ...] = ()
    can_undo: bool = False

    def with_look(self, tried: Tried) -> "State":
        """The same campaign in another look. Raises SettingError or Problems."""
        return dataclasses.replace(self, tried=tried, order=self.wardrobe.order(self.order, tried))

    def card(self, name: str) -> Card:
        """The card of this id. Raises NotFound."""
        if name not in self._cards:
            raise NotFound("there is no such card", hint="it may have been taken away by a change: reload the page")
        return self._cards[name]

    def refused(self, name: str) -> Refused | None:
        return next((one for one in self.prepared.refused if one.id == name), None)

    def card_at(self, path: str, start: int, end: int) -> str | None:
        """The id of the card of a span, if there is one."""
        return self._spans.get((path, start, end))

    def document(self, path: str) -> Document:
        """The interview with this recorded path. Raises NotFound."""
        if path not in self._documents:
            raise NotFound("there is no such interview in the campaign")
        return self._documents[path]

    def look(self, card: Card, format_name: str, tried: Tried | None = None) -> Look:
        """The card's look in a format, one of the run or any other. Raises NotFound."""
        if tried is not None and tried != self.tried:
            looks, others = self.wardrobe.looks(tried)
        else:
            looks, others = self.order.choice_for(card)
        for look in (*looks, *others):
            if look.format.name == format_name:
                return look
        raise NotFound("there is no such format")

    def key(self, card: Card, look: Look) -> str:
        """The name of a picture, which changes with everything that it shows."""
        return self.recipes.key(card, look)

    @cached_property
    def revision(self) -> str:
        """Changes whenever anything that the page shows changes."""
        shown = [self.can_undo, dataclasses.astuple(self.tried), list(map(str, self.problems))]
        shown += [list(self.prepared.notices), self.campaign.name, list(self.settings.formats.value)]
        shown.append(list(map(repr, self.wardrobe.themes)))
        return hashlib.sha256((digest(shown) + self.cards_json).encode()).hexdigest()[:16]

    @cached_property
    def records(self) -> list[dict[str, Any]]:
        """Every card as the wall shows it, made once; not to be changed."""
        return card_records(self)

    @cached_property
    def cards_json(self) -> str:
        """The records as the wall is sent them."""
        return as_json(self.records)

    @cached_property
    def _cards(self) -> Mapping[str, Card]:
        return {card.id: card for card in self.prepared.cards}

    @cached_property
    def _spans(self) -> Mapping[tuple[str, int, int], str]:
        quotes = ((card.id, card.quote) for card in self.prepared.cards)
        return {(quote.path, quote.start, quote.end): name for name, quote in quotes if quote}

    @cached_property
    def _documents(self) -> Mapping[str, Document]:
        return {document.path: document for document in self.prepared.documents}


def digest(value: Any) -> str:
    """A short name for a value of plain lists, mappings, texts and numbers."""
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:16]
