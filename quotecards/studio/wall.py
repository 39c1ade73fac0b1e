"""The wall: the campaign in a few words, and every card of it in its order."""

from collections import Counter
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from quotecards.campaign.decisions.decisions import FILE_NAME
from quotecards.model.theme import Format
from quotecards.platforms import platforms
from quotecards.studio.replies import as_json, error_record, reply
from quotecards.studio.state import State
from quotecards.studio.studio import Studio

STATUSES = ("ready", "draft", "approved", "rejected", "published", "failed")


def wall_routes(studio: Studio) -> list[Route]:
    async def campaign(_: Request) -> Response:
        return reply(campaign_record(await studio.ready()) | {"at_once": studio.pictures.at_once})

    async def cards(_: Request) -> Response:
        state = await studio.ready()
        body = f'{{"revision":{as_json(state.revision)},"cards":{state.cards_json}}}'
        return Response(body, media_type="application/json")

    return [Route("/api/campaign", campaign), Route("/api/cards", cards)]


def campaign_record(state: State) -> dict[str, Any]:
    """The campaign, its look, and what can be tried."""
    cards = state.records
    counts = Counter(str(card["status"]) for card in cards)
    undecided = sum(card["decided"] is None and card["status"] == "ready" for card in cards)
    formats = [format_record(look.format) for look in state.order.looks]
    decisions = state.campaign.decisions.path
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
        "platforms": _platforms(state),
        "interviews": [
            {"path": document.path, "ready": document.ready, "language": document.language}
            for document in state.prepared.documents
        ],
        "notices": list(state.prepared.notices),
        "problems": [error_record(one, state.campaign.root) for one in state.problems],
        "counts": {**{name: counts[name] for name in STATUSES}, "undecided": undecided},
        "decisions_file": decisions.name if decisions else FILE_NAME,
        "undo": state.can_undo,
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


def _platforms(state: State) -> list[dict[str, Any]]:
    """The platforms that the run makes pictures for."""
    found: dict[str, list[str]] = {}
    for card in state.prepared.cards:
        for look in state.order.made_in(card):
            formats = found.setdefault(look.format.platform, [])
            if look.format.name not in formats:
                formats.append(look.format.name)
    known = platforms()
    return [
        {"name": name, "label": known[name].title if name in known else name, "formats": formats}
        for name, formats in sorted(found.items())
    ]
