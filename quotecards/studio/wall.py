"""The wall: the campaign in a few words, and every card of it in its order."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from quotecards.campaign.plan import Refused
from quotecards.exporters import alt_text
from quotecards.model.card import Card
from quotecards.model.concern import Concern
from quotecards.model.theme import Format
from quotecards.studio.replies import error_record, reply
from quotecards.studio.state import State
from quotecards.studio.studio import Studio
from quotecards.typography import is_right_to_left

STATUSES = ("ready", "draft", "approved", "rejected", "published", "failed")


def wall_routes(studio: Studio) -> list[Route]:
    async def campaign(_: Request) -> Response:
        return reply(campaign_record(await studio.ready()))

    async def cards(_: Request) -> Response:
        state = await studio.ready()
        return reply({"revision": state.revision, "cards": card_records(state)})

    return [Route("/api/campaign", campaign), Route("/api/cards", cards)]


def campaign_record(state: State) -> dict[str, Any]:
    """The campaign, its look, and what can be tried."""
    cards = card_records(state)
    counts = Counter(str(card["status"]) for card in cards)
    undecided = sum(card["decided"] is None and card["status"] == "ready" for card in cards)
    formats = [format_record(look.format) for look in state.order.looks]
    return {
        "name": state.campaign.name,
        "revision": state.revision,
        "theme": state.tried.theme,
        "variant": state.tried.variant,
        "accent": state.tried.accent,
        "own_look": {
            "theme": state.wardrobe.own.theme,
            "variant": state.wardrobe.own.variant,
        },
        "themes": [
            {"name": one.name, "description": one.description, "variants": list(one.variants), "accent": one.accent}
            for one in state.wardrobe.themes
        ],
        "formats": formats,
        "all_formats": formats + [format_record(look.format) for look in state.order.others],
        "interviews": [
            {"path": document.path, "ready": document.ready, "language": document.language}
            for document in state.prepared.documents
        ],
        "notices": list(state.prepared.notices),
        "problems": [error_record(one) for one in state.problems],
        "counts": {**{name: counts[name] for name in STATUSES}, "undecided": undecided},
        "decisions_file": None,
        "undo": state.can_undo,
    }


def card_records(state: State) -> list[dict[str, Any]]:
    """Every card, by interview in the campaign's order; quotes that no card may be made of come behind the others."""
    order = {document.path: at for at, document in enumerate(state.prepared.documents)}
    cards = [card_record(card, state) for card in state.prepared.cards]
    cards += [refused_record(one) for one in state.prepared.refused]
    return sorted(cards, key=lambda card: order.get(str(card["interview"]), len(order)))


def card_record(card: Card, state: State) -> dict[str, Any]:
    """A card as the wall needs it."""
    quote = card.quote
    looks = state.order.looks_for(card)
    return {
        "id": card.id,
        "interview": quote.path if quote else None,
        "title": card.interview,
        "text": card.text,
        "language": card.language,
        "dir": "rtl" if is_right_to_left(card.language) else "ltr",
        "speaker": card.speaker.value,
        "film": card.film.value.title if card.film else None,
        "source": card.source.value.outlet if card.source else None,
        "status": card.status.value,
        "decided": None,
        "why": list(card.why),
        "warnings": warning_records(quote.warnings if quote else ()),
        "line": quote.line if quote else None,
        "start": quote.start if quote else None,
        "end": quote.end if quote else None,
        "score": round(quote.score, 4) if quote else None,
        "formats": [look.format.name for look in looks],
        "photo": card.photo is not None,
        "carousel": _carousel(card),
        "pinned": False,
        "lines": None,
        "alt": alt_text(card),
        "revision": state.recipes.joined(card, looks),
    }


def refused_record(refused: Refused) -> dict[str, Any]:
    """A quote that no card may be made of, with why."""
    quote, known = refused.quote, refused.credits
    return {
        "id": refused.id,
        "interview": quote.path,
        "title": refused.id.partition("--")[0],
        "text": quote.text,
        "language": quote.language,
        "dir": "rtl" if is_right_to_left(quote.language) else "ltr",
        "speaker": known.speaker.value if known.speaker else None,
        "film": known.film.value.title if known.film else None,
        "source": known.source.value.outlet if known.source else None,
        "status": "failed",
        "decided": None,
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
        "alt": quote.text,
        "revision": refused.id,
    }


def format_record(fmt: Format) -> dict[str, Any]:
    """A format with what the platform's controls cover."""
    top, right, bottom, left = fmt.safe
    return {
        "name": fmt.name,
        "title": fmt.title,
        "platform": fmt.platform,
        "width": fmt.width,
        "height": fmt.height,
        "safe": {"top": top, "right": right, "bottom": bottom, "left": left},
    }


def warning_records(found: Iterable[Concern]) -> list[dict[str, str]]:
    return [{"guard": one.guard, "action": one.action.value, "words": one.words} for one in found]


def _carousel(card: Card) -> dict[str, Any] | None:
    if card.carousel is None:
        return None
    return {"id": card.carousel.id, "number": card.carousel.number, "of": card.carousel.of}
