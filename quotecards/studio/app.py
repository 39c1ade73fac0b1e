"""All that the studio answers, put together."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp

from quotecards import resources
from quotecards.errors import QuotecardsError
from quotecards.studio.crediting import crediting_routes
from quotecards.studio.deciding import deciding_routes
from quotecards.studio.evidence import evidence_routes
from quotecards.studio.frames import frame_routes
from quotecards.studio.guard import Guard
from quotecards.studio.handover import Packer, handover_routes
from quotecards.studio.interviews import Clerk, interview_routes
from quotecards.studio.pictures import Gone
from quotecards.studio.replies import Busy, Mistake, NotFound, refusal, reply
from quotecards.studio.spans import span_routes
from quotecards.studio.studio import Studio
from quotecards.studio.trying import trying_routes
from quotecards.studio.uploads import upload_routes
from quotecards.studio.wall import wall_routes
from quotecards.studio.watching import follow

_CLIENT_GONE = 499  # as other servers note it; nobody reads it
_TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
    ".ttf": "font/ttf",
}


def studio_app(studio: Studio, *, token: str, port: int, target: Path | None = None) -> ASGIApp:
    """The studio behind its guard. `target` is what the user named, whose folder is watched; None: nothing is."""

    clerk, packer = Clerk(), Packer()

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        tasks = [asyncio.create_task(studio.reload())]
        if target is not None:
            tasks.append(asyncio.create_task(follow(studio, target)))
        try:
            yield
        finally:
            studio.stop()
            for task in tasks:
                task.cancel()
            for task in tasks:
                with suppress(asyncio.CancelledError, QuotecardsError):
                    await task
            clerk.close()
            packer.close()
            studio.close()

    async def page(_: Request) -> Response:
        return _asset("index.html")

    async def asset(request: Request) -> Response:
        return _asset(request.path_params["name"])

    async def quotecards_error(_: Request, error: QuotecardsError) -> Response:
        return refusal(error, studio.root)

    async def events(_: Request) -> Response:
        if studio.events.full:
            raise Busy("the studio is open in too many windows")
        state = await studio.ready()
        lines = studio.events.listen({"type": "hello", "revision": state.revision})
        return StreamingResponse(lines, media_type="text/event-stream")

    routes = [
        Route("/", page),
        Route("/assets/{name}", asset),
        Route("/api/events", events),
        *wall_routes(studio),
        *frame_routes(studio),
        *span_routes(studio),
        *interview_routes(studio, clerk),
        *evidence_routes(studio),
        *trying_routes(studio),
        *deciding_routes(studio),
        *crediting_routes(studio),
        *handover_routes(studio, packer),
        *upload_routes(studio),
    ]
    handlers = {QuotecardsError: quotecards_error, HTTPException: _http_error, Gone: _gone, Exception: _bug}
    app = Starlette(routes=routes, lifespan=lifespan, exception_handlers=handlers)  # type: ignore[arg-type]
    return Guard(app, token=token, port=port)


def _asset(name: str) -> Response:
    """A file of the page: one of those that lie in its folder, by its bare name."""
    folder = resources.data("studio")
    path = folder / name
    if name not in {one.name for one in folder.iterdir() if one.is_file()} or path.suffix not in _TYPES:
        raise NotFound("there is no such page")
    data = path.read_bytes()
    return Response(data, media_type=_TYPES[path.suffix], headers={"cache-control": "no-cache"})


async def _http_error(_: Request, error: HTTPException) -> Response:
    words = {404: "there is no such page", 405: "this is not to be asked so"}
    return reply({"error": words.get(error.status_code, error.detail), "place": None, "hint": None}, error.status_code)


async def _gone(_: Request, _error: Gone) -> Response:
    return Response(status_code=_CLIENT_GONE)


async def _bug(_: Request, error: Exception) -> Response:
    return refusal(Mistake(error))
