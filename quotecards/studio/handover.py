"""Handing over: the pictures of the look that is shown, made as a build makes them, and packed for their platforms."""

import asyncio
import dataclasses
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from quotecards.campaign.publishing.clearance import Clock, cleared, covers
from quotecards.campaign.publishing.export import FOLDER, export
from quotecards.campaign.publishing.ready import ReadyCard
from quotecards.campaign.records.manifest_file import FILE_NAME
from quotecards.campaign.records.results import Result
from quotecards.campaign.run import make
from quotecards.errors import QuotecardsError
from quotecards.exporters import slug, write_archive
from quotecards.model.card import Card
from quotecards.platforms import platforms
from quotecards.storage import is_remote
from quotecards.studio.replies import Busy, reply, sent
from quotecards.studio.state import State
from quotecards.studio.studio import Studio

MOST_PLATFORMS = 50


class Wanted(BaseModel):
    """The platforms that are wanted."""

    model_config = ConfigDict(extra="forbid")

    platforms: list[str] = Field(min_length=1, max_length=MOST_PLATFORMS)


class Packer:
    """Builds and packs, one package at a time."""

    def __init__(self) -> None:
        self._desk = ThreadPoolExecutor(1, thread_name_prefix="packer")
        self._busy = False

    async def pack(
        self, state: State, wanted: Sequence[str], now: Clock | None, told: Callable[[int, int], None]
    ) -> Path:
        """The package for the platforms; `told` hears how many cards are done, and of how many.

        Raises Busy while another one is made, QuotecardsError where no card is ready.
        """
        if self._busy:
            raise Busy("a package is being made already", hint="wait until it is there")
        self._busy = True
        future = asyncio.wrap_future(self._desk.submit(_packed, state, wanted, now, told))
        future.add_done_callback(lambda _: self._free())
        return await asyncio.shield(future)

    def close(self) -> None:
        self._desk.shutdown(wait=True, cancel_futures=True)

    def _free(self) -> None:
        self._busy = False


def handover_routes(studio: Studio, packer: Packer) -> list[Route]:
    async def plan(request: Request) -> Response:
        state = await studio.ready()
        wanted = request.query_params.getlist("platform")[:MOST_PLATFORMS]
        return reply(plan_record(state, _known(wanted), studio.now))

    async def pack(request: Request) -> Response:
        wanted = await sent(request, Wanted)
        state = await studio.ready()
        loop = asyncio.get_running_loop()

        def told(done: int, total: int) -> None:
            event = {"type": "building", "done": done, "total": total}
            loop.call_soon_threadsafe(studio.events.publish, event)

        path = await packer.pack(state, _known(wanted.platforms), studio.now, told)
        if is_remote(path):
            disposition = {"content-disposition": f'attachment; filename="{path.name}"'}
            return Response(path.read_bytes(), media_type="application/zip", headers=disposition)
        return FileResponse(path, media_type="application/zip", filename=path.name)

    return [Route("/api/export", plan, methods=["GET"]), Route("/api/export", pack, methods=["POST"])]


def plan_record(state: State, wanted: Sequence[str], now: Clock | None) -> dict[str, Any]:
    """What a package would hold, and which cards stay behind, without making anything."""
    cards = {card.id: card for card in state.prepared.cards}
    behind = [card for card in cards.values() if not card.status.is_ready]
    policy = {"policy": {"approval": "required" if state.campaign.policy.approval else None}}
    ready = [_to_post(card) for card in cards.values() if card.status.is_ready]
    may, held = cleared(ready, policy, now)
    pictures = {
        one.id: sum(
            look.format.platform in wanted and covers(one, look.format.platform)
            for look in state.order.made_in(cards[one.id])
        )
        for one in may
    }
    left_out = [{"card": card.id, "text": card.text, "why": _reasons(card.status.value, card.why)} for card in behind]
    left_out += [{"card": one.card, "text": cards[one.card].text, "why": [one.why]} for one in held]
    left_out += [
        {"card": one.id, "text": one.quote.text, "why": _reasons("failed", one.why)} for one in state.prepared.refused
    ]
    return {
        "cards": sum(count > 0 for count in pictures.values()),
        "pictures": sum(pictures.values()),
        "left_out": left_out,
    }


def _reasons(status: str, why: Sequence[str]) -> list[str]:
    """Each reason by itself: cards of an interview share some, and not others."""
    return [f"{status}: {one}" for one in why] or [status]


def _to_post(card: Card) -> ReadyCard:
    """A card with what decides whether it may be posted."""
    licence = card.photo.licence if card.photo else None
    return ReadyCard(card.id, card.text, "", "", "", (), status=card.status, embargo=card.embargo, licence=licence)


def _packed(state: State, wanted: Sequence[str], now: Clock | None, told: Callable[[int, int], None]) -> Path:
    total = done = 0

    def begun(count: int) -> None:
        nonlocal total
        total = count
        told(0, total)

    def progress(_: Result) -> None:
        nonlocal done
        done += 1
        told(done, total)

    order = dataclasses.replace(state.order, write=True)
    make(state.campaign, state.settings, state.prepared, order, begun=begun, progress=progress)
    packed = export(order.folder / FILE_NAME, wanted, now=now, ledger=now is not None)
    archives = [package.archive for package in packed.packages if package.archive]
    if not archives:
        raise QuotecardsError("no card is ready for this", hint="approve cards, or fill in what drafts lack")
    if len(archives) == 1:
        return archives[0]
    together = order.folder / FOLDER / f"{slug(state.campaign.name)}.zip"
    write_archive(together, ((archive.name, archive.read_bytes()) for archive in archives))
    return together


def _known(wanted: Sequence[str]) -> list[str]:
    for name in wanted:
        if name not in platforms():
            raise QuotecardsError(f"there is no platform “{name[:80]}”")
    return list(dict.fromkeys(wanted))
