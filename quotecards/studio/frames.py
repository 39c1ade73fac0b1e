"""Cards as pictures, and where on them everything stands."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from quotecards.campaign.planning.looks import Look
from quotecards.errors import QuotecardsError
from quotecards.model.card import Card
from quotecards.model.layout import Layout, Rect
from quotecards.studio.looks import Tried
from quotecards.studio.pictures import WIDTHS
from quotecards.studio.replies import number, reply
from quotecards.studio.state import State
from quotecards.studio.studio import Studio

FOR_EVER = "private, max-age=31536000, immutable"  # under this address there is never another picture
_KINDS = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"RIFF": "image/webp"}


def frame_routes(studio: Studio) -> list[Route]:
    async def picture(request: Request) -> Response:
        state, card, tried = await _asked(studio, request)
        return await picture_reply(studio, request, state, card, state.look(card, request.path_params["format"], tried))

    async def download(request: Request) -> Response:
        state, card, tried = await _asked(studio, request)
        look = state.look(card, request.path_params["format"], tried)
        data, name = await studio.pictures.drawn(
            lambda bench: bench.picture(state.order, card, look), request.is_disconnected
        )
        stem, _, suffix = name.rpartition(".")
        headers = {"content-disposition": f'attachment; filename="{stem}-{look.format.name}.{suffix}"'}
        return Response(data, media_type=kind_of(data), headers=headers)

    async def geometry(request: Request) -> Response:
        state, card, tried = await _asked(studio, request)
        look = state.look(card, request.path_params["format"], tried)
        layout = await studio.pictures.drawn(
            lambda bench: bench.layout(state.order, card, look), request.is_disconnected
        )
        return reply(geometry_record(layout))

    return [
        Route("/api/picture/{card}/{format}", picture),
        Route("/api/download/{card}/{format}", download),
        Route("/api/geometry/{card}/{format}", geometry),
    ]


async def picture_reply(studio: Studio, request: Request, state: State, card: Card, look: Look) -> Response:
    """A card's picture, as wide as the page asks, or the whole file where it does not."""
    width = number(request, "width", least=1, most=WIDTHS[-1])
    etag = f'"{state.key(card, look)}-{width or "full"}"'
    headers = {"etag": etag, "cache-control": FOR_EVER if "rev" in request.query_params else "no-cache"}
    if etag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    if width:
        data = await studio.pictures.thumbnail(state, card, look, width, request.is_disconnected)
    else:
        data, _ = await studio.pictures.drawn(
            lambda bench: bench.picture(state.order, card, look), request.is_disconnected
        )
    return Response(data, media_type=kind_of(data), headers=headers)


async def _asked(studio: Studio, request: Request) -> tuple[State, Card, Tried | None]:
    """The card that is asked for, and the look, where it is another than that of the campaign."""
    state = await studio.ready()
    return state, state.card(request.path_params["card"]), asked_look(state, request)


def asked_look(state: State, request: Request) -> Tried | None:
    """The look that is asked for, None where it is that of the campaign. Raises SettingError where there is none."""
    query = request.query_params
    if not any(query.get(name) for name in ("theme", "variant", "accent")):
        return None
    return state.wardrobe.tried(query.get("theme"), query.get("variant"), query.get("accent"))


def geometry_record(layout: Layout) -> dict[str, Any]:
    """Boxes, baselines and lines of a layout, in px of the picture."""
    return {
        "width": layout.width,
        "height": layout.height,
        "safe": _box(layout.safe),
        "grid": layout.grid,
        "slots": [
            {"name": placed.slot, "box": _box(placed.box), "size": round(placed.size, 2)} for placed in layout.placed
        ],
        "baselines": sorted({round(line.baseline, 2) for placed in layout.placed for line in placed.lines}),
        "lines": [
            {"slot": placed.slot, "text": line.text, "box": _box(line.ink)}
            for placed in layout.placed
            for line in placed.lines
        ],
    }


def kind_of(data: bytes) -> str:
    """The media type of a picture."""
    found = next((kind for start, kind in _KINDS.items() if data.startswith(start)), None)
    if found is None and data[4:12] in (b"ftypavif", b"ftypavis"):
        found = "image/avif"
    if found is None:
        raise QuotecardsError("this is no picture")
    return found


def _box(rect: Rect) -> list[float]:
    return [round(side, 2) for side in (rect.x, rect.y, rect.width, rect.height)]
