"""Cards as the page is told of them."""

from collections.abc import Iterable
from typing import Any, Protocol

from quotecards.campaign.decisions.decisions import Decision
from quotecards.campaign.definition.campaign import Campaign
from quotecards.campaign.making.press import Order
from quotecards.campaign.planning.prepare import Prepared
from quotecards.campaign.records.results import Refused
from quotecards.exporters import alt_text
from quotecards.model.card import Card
from quotecards.model.concern import Concern
from quotecards.model.quote import Quote
from quotecards.selector.ranking import is_pinned
from quotecards.studio.looks import Tried
from quotecards.studio.recipes import Recipes
from quotecards.typography import is_right_to_left


class Told(Protocol):
    """What cards are told from: the state of the studio, which itself holds what is told."""

    @property
    def campaign(self) -> Campaign: ...
    @property
    def prepared(self) -> Prepared: ...
    @property
    def tried(self) -> Tried: ...
    @property
    def order(self) -> Order: ...
    @property
    def recipes(self) -> Recipes: ...


def card_records(state: Told) -> list[dict[str, Any]]:
    """Every card, by interview in the campaign's order; quotes that no card may be made of come behind the others."""
    order = {document.path: at for at, document in enumerate(state.prepared.documents)}
    cards = [card_record(card, state) for card in state.prepared.cards]
    cards += [refused_record(one, state) for one in state.prepared.refused]
    return sorted(cards, key=lambda card: order.get(str(card["interview"]), len(order)))


def card_record(card: Card, state: Told) -> dict[str, Any]:
    """A card as the wall needs it."""
    quote = card.quote
    looks = state.order.looks_for(card)
    decision = decision_about(card, state)
    own = state.campaign.decisions.of_quote(quote) if quote else None
    return {
        "id": card.id,
        "interview": quote.path if quote else None,
        "title": card.interview,
        "text": card.text,
        "verbatim": quote.verbatim if quote else card.text,
        "language": card.language,
        "dir": "rtl" if is_right_to_left(card.language) else "ltr",
        "speaker": card.speaker.value,
        "film": card.film.value.title if card.film else None,
        "source": card.source.value.outlet if card.source else None,
        "status": card.status.value,
        "decided": decision.status.value if decision and decision.status else None,
        "seen": decision_record(decision),
        "why": list(card.why),
        "warnings": warning_records(quote.warnings if quote else ()),
        "line": quote.line if quote else None,
        "start": quote.start if quote else None,
        "end": quote.end if quote else None,
        "score": round(quote.score, 4) if quote else None,
        "formats": [look.format.name for look in state.order.made_in(card)],
        "photo": card.photo is not None,
        "carousel": _carousel(card),
        "pinned": bool(decision and decision.pin) or (quote is not None and is_pinned(quote)),
        "lines": list(own.lines) if own and own.lines else None,
        "note": decision.note if decision else None,
        "theme": card.theme or state.tried.full_name,
        "alt": alt_text(card),
        "revision": state.recipes.joined(card, looks),
    }


def refused_record(refused: Refused, state: Told) -> dict[str, Any]:
    """A quote that no card may be made of, with why."""
    quote, known = refused.quote, refused.credits
    return {
        "id": refused.id,
        "interview": quote.path,
        "title": refused.id.partition("--")[0],
        "text": quote.text,
        "verbatim": quote.verbatim,
        "language": quote.language,
        "dir": "rtl" if is_right_to_left(quote.language) else "ltr",
        "speaker": known.speaker.value if known.speaker else None,
        "film": known.film.value.title if known.film else None,
        "source": known.source.value.outlet if known.source else None,
        "status": "failed",
        "decided": None,
        "seen": decision_record(state.campaign.decisions.of_quote(quote)),
        "why": list(refused.why),
        "warnings": warning_records(quote.warnings),
        "line": quote.line,
        "start": quote.start,
        "end": quote.end,
        "score": round(quote.score, 4),
        "formats": [],
        "photo": False,
        "carousel": None,
        "pinned": False,
        "lines": None,
        "note": None,
        "theme": state.tried.full_name,
        "alt": quote.text,
        "revision": refused.id,
    }


def decision_about(card: Card, state: Told) -> Decision | None:
    """What was decided about a card; of a slide, about its passage."""
    quote = card.carousel.passage if card.carousel else card.quote
    return state.campaign.decisions.of_quote(quote) if quote else None


def decision_record(decision: Decision | None) -> dict[str, Any] | None:
    """A decision as its file says it, with the version by which a change of it is noticed."""
    if decision is None:
        return None
    return {
        "interview": decision.interview,
        "words": decision.words,
        "line": decision.line,
        "status": decision.status.value if decision.status else None,
        "lines": list(decision.lines) or None,
        "pin": decision.pin,
        "ban": decision.ban,
        "confirmed": list(decision.confirmed),
        "note": decision.note,
        "version": decision.version,
    }


def edit_records(quote: Quote) -> list[dict[str, Any]]:
    """What was done to the words, in order; offsets count from the start of the span."""
    return [
        {"kind": edit.kind.value, "start": edit.start, "end": edit.end, "before": edit.before, "after": edit.after}
        for edit in sorted(quote.edits)
    ]


def warning_records(found: Iterable[Concern]) -> list[dict[str, str]]:
    """What guards found; `why` is how it stands among the reasons for a draft, where it makes one."""
    return [{"guard": one.guard, "action": one.action.value, "words": one.words, "why": str(one)} for one in found]


def _carousel(card: Card) -> dict[str, Any] | None:
    if card.carousel is None:
        return None
    return {"id": card.carousel.id, "number": card.carousel.number, "of": card.carousel.of}
