"""What the page is told without asking: server-sent events."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

PULSE = 15.0  # seconds after which a silent line is shown to be alive
MOST = 16  # pages that listen at once
_WAITING = 64  # events that a page may be behind before it has to look at everything again


class Events:
    """Tells every page that listens."""

    def __init__(self) -> None:
        self._listeners: set[asyncio.Queue[str | None]] = set()
        self._closed = False

    @property
    def full(self) -> bool:
        return len(self._listeners) >= MOST

    def publish(self, event: Mapping[str, Any]) -> None:
        """Tell an event (from the server's own thread)."""
        self._put(json.dumps(event))

    def close(self) -> None:
        self._closed = True
        self._put(None)

    async def listen(self, first: Mapping[str, Any]) -> AsyncIterator[str]:
        """What a page is told, as it goes over the line, beginning with `first`."""
        queue: asyncio.Queue[str | None] = asyncio.Queue(_WAITING)
        self._listeners.add(queue)
        try:
            yield f"retry: 1000\ndata: {json.dumps(first)}\n\n"
            while not (self._closed and queue.empty()):
                try:
                    event = await asyncio.wait_for(queue.get(), PULSE)
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                if event is None:
                    return
                yield f"data: {event}\n\n"
        finally:
            self._listeners.discard(queue)

    def _put(self, event: str | None) -> None:
        for queue in list(self._listeners):
            while queue.full():  # who sleeps so long hears of the latest
                queue.get_nowait()
            queue.put_nowait(event)
