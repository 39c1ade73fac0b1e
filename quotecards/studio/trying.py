"""Looks tried on the whole campaign. Nothing is written: the page shows what to put into the campaign file."""

from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from quotecards.studio.replies import reply, sent
from quotecards.studio.state import State
from quotecards.studio.studio import Studio
from quotecards.studio.wall import campaign_record


class Look(BaseModel):
    """A look by its names; nothing given: that of the campaign."""

    model_config = ConfigDict(extra="forbid")

    theme: str | None = Field(None, max_length=4096)
    variant: str | None = Field(None, max_length=200)
    accent: str | None = Field(None, max_length=7)


def trying_routes(studio: Studio) -> list[Route]:
    async def look(request: Request) -> Response:
        wanted = await sent(request, Look)
        state = await studio.ready()
        own = not (wanted.theme or wanted.variant or wanted.accent)
        tried = None if own else state.wardrobe.tried(wanted.theme, wanted.variant, wanted.accent)
        before = state.revision
        await studio.at_desk(lambda: studio.try_look(tried))
        studio.tell(before)
        now = await studio.ready()
        return reply(campaign_record(now) | {"yaml": campaign_lines(now)})

    return [Route("/api/look", look, methods=["POST"])]


def campaign_lines(state: State) -> str:
    """What a campaign file says for the look that is tried to be its own."""
    lines: dict[str, Any] = {"theme": state.tried.full_name}
    if state.tried.accent:
        lines["overrides"] = {"palette": {state.wardrobe.accent_name(state.tried): state.tried.accent}}
    return str(yaml.safe_dump(lines, sort_keys=False, allow_unicode=True, width=10_000))
