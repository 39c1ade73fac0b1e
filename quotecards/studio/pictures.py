"""Pictures for the page: thumbnails, made once and kept by name, and the very pictures that a build would write.

A few workbenches draw, each picture on one of them; who has gone away before it is their turn gets none.
"""

import asyncio
import io
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from quotecards.campaign.making.press import Order, Press
from quotecards.campaign.planning.looks import Look
from quotecards.errors import OutputError
from quotecards.exporters.write import remove_unfinished, replacing
from quotecards.model.card import Card
from quotecards.model.layout import Layout
from quotecards.renderer import Plates
from quotecards.studio.replies import Busy
from quotecards.studio.state import State

WIDTHS = (160, 240, 360, 540, 800)  # px that thumbnails are at least wide
WAITING = 256  # requests for pictures that may wait at once
QUALITY = 85  # of JPEG: thumbnails are looked at, not posted
KEPT_BYTES = 256 * 1024 * 1024  # of thumbnails on the disk
TIDIED_EVERY = 500  # thumbnails that were drawn
_BEGINS, _ENDS = b"\xff\xd8", b"\xff\xd9"  # of a whole JPEG
Drawn = TypeVar("Drawn")
HasGone = Callable[[], Awaitable[bool]]


class Gone(Exception):
    """Nobody waits for the picture any more."""


class Workbench:
    """Draws one picture after the other; fonts, plates and photos stay at hand from look to look.

    Benches share their `plates`, so that each is painted once.
    """

    def __init__(self, plates: Plates) -> None:
        self._plates = plates
        self._order: Order | None = None
        self._press: Press | None = None

    def thumbnail(self, order: Order, card: Card, look: Look, width: int) -> bytes:
        """The picture, at least `width` px wide, as JPEG. Raises what `Press.picture` raises, but for the bytes' limit.

        Made smaller by a whole number: each pixel is the mean of a square, sharp and in a fifth of a filter's time.
        """
        picture = self._at(order).draw(card, look).painting.image
        small = picture.reduce(max(1, picture.width // width))
        out = io.BytesIO()
        small.convert("RGB").save(out, "JPEG", quality=QUALITY)
        return out.getvalue()

    def picture(self, order: Order, card: Card, look: Look) -> tuple[bytes, str]:
        """The very bytes that a build writes, and the name of their file. Raises as `Press.picture`."""
        data, asset = self._at(order).picture(card, look)
        return data, asset.path.rpartition("/")[2]

    def layout(self, order: Order, card: Card, look: Look) -> Layout:
        """Where everything stands on the picture."""
        return self._at(order).draw(card, look).layout

    def _at(self, order: Order) -> Press:
        if self._press is None or self._order is not order:
            self._press = self._press.turned_to(order) if self._press else Press(order, self._plates)
            self._order = order
        return self._press


class Pictures:
    """Hands out pictures; `at_once` are drawn at the same time."""

    def __init__(self, at_once: int) -> None:
        self.at_once = at_once
        self._pool = ThreadPoolExecutor(at_once, thread_name_prefix="bench")
        self._benches: asyncio.LifoQueue[Workbench] = asyncio.LifoQueue()  # the one used last is the warmest
        plates = Plates()
        for _ in range(at_once):
            self._benches.put_nowait(Workbench(plates))
        self._waiting = 0
        self._kept = 0

    async def thumbnail(self, state: State, card: Card, look: Look, width: int, has_gone: HasGone) -> bytes:
        """The card's picture at least `width` px wide, from the disk where it is known. Raises as `Workbench` does,
        Busy where too many wait, Gone where nobody does."""
        width = next((one for one in WIDTHS if one >= width), WIDTHS[-1])
        path = thumbnails(state) / f"{state.key(card, look)}-{width}.jpg"
        known = _read(path)
        if known is not None:
            return known

        def draw(bench: Workbench) -> bytes:
            known = _read(path)  # made meanwhile, for another request
            if known is not None:
                return known
            data = bench.thumbnail(state.order, card, look, width)
            # A full or read-only disk is no harm: it is made again next time.
            with suppress(OutputError), replacing(path, lasting=False) as file:
                file.write(data)
            self._kept += 1
            if self._kept % TIDIED_EVERY == 1:
                tidy(path.parent)
            return data

        return await self.drawn(draw, has_gone)

    async def drawn(self, draw: Callable[[Workbench], Drawn], has_gone: HasGone) -> Drawn:
        """What `draw` makes at the next free bench. Raises Busy, Gone and what it raises itself."""
        if self._waiting >= WAITING:
            raise Busy("too many pictures are asked for at once", hint="try again in a moment")
        self._waiting += 1
        try:
            bench = await self._benches.get()
        finally:
            self._waiting -= 1
        if await has_gone():
            self._benches.put_nowait(bench)
            raise Gone
        future = asyncio.wrap_future(self._pool.submit(draw, bench))
        future.add_done_callback(lambda _: self._benches.put_nowait(bench))  # not before, whoever stops waiting
        return await asyncio.shield(future)

    def close(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)


def thumbnails(state: State) -> Path:
    """Where thumbnails are kept."""
    return state.order.folder / ".quotecards" / "thumbs"


def tidy(folder: Path, most: int = KEPT_BYTES) -> None:
    """Remove the oldest thumbnails where all together take more than `most` bytes, and what was never finished.

    One that is being written meanwhile may be lost to it, and is made again.
    """
    remove_unfinished(folder)
    found = []
    for path in folder.glob("*.jpg"):
        try:
            seen = path.stat()
        except OSError:
            continue
        found.append((seen.st_mtime_ns, seen.st_size, path))
    kept = 0
    for _, size, path in sorted(found, reverse=True):
        kept += size
        if kept > most:
            with suppress(OSError):
                path.unlink(missing_ok=True)


def _read(path: Path) -> bytes | None:
    """A kept thumbnail; none where it is not there or was cut off."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    return data if data.startswith(_BEGINS) and data.endswith(_ENDS) else None
