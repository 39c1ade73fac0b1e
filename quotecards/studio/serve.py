"""The server: on this machine only, on a port of its own, silent but for what the command says."""

import asyncio
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from quotecards.errors import Place, QuotecardsError
from quotecards.studio.app import studio_app
from quotecards.studio.studio import Studio

if TYPE_CHECKING:
    import uvicorn

LOOPBACK = "127.0.0.1"
AT_ONCE = 64  # connections
_HEAD = 16 * 1024  # bytes of a request's head
_IDLE = 30  # seconds that a connection may do nothing
_GRACE = 2  # seconds that what goes on has to end


@dataclass(frozen=True, slots=True)
class Address:
    """Where the studio is opened; nobody without the token gets an answer."""

    port: int
    token: str

    def __str__(self) -> str:
        return f"http://{LOOPBACK}:{self.port}/?token={self.token}"


def serve(studio: Studio, target: Path, *, token: str, port: int = 0, opened: Callable[[Address], None]) -> None:
    """Serve until interrupted. `port` 0: any that is free; `opened` is told the address once it answers.

    Raises QuotecardsError where the port is taken.
    """
    import uvicorn

    with listening(port) as listener:
        address = Address(listener.getsockname()[1], token)
        config = uvicorn.Config(
            studio_app(studio, token=token, port=address.port, target=target),
            log_config=None,
            log_level="critical",
            access_log=False,
            server_header=False,
            lifespan="on",
            ws="none",
            http="h11",
            loop="asyncio",
            limit_concurrency=AT_ONCE,
            timeout_keep_alive=_IDLE,
            h11_max_incomplete_event_size=_HEAD,
            timeout_graceful_shutdown=_GRACE,
            proxy_headers=False,
        )
        with suppress(KeyboardInterrupt):  # uvicorn has ended in good order before it passes Ctrl-C on
            asyncio.run(_run(uvicorn.Server(config), listener, lambda: opened(address)))


async def _run(server: "uvicorn.Server", listener: socket.socket, opened: Callable[[], None]) -> None:
    task = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started and not task.done():
        await asyncio.sleep(0.005)
    if server.started:
        opened()
    await task


def listening(port: int) -> socket.socket:
    """A socket on this machine only, at the port or (0) at any that is free. Raises QuotecardsError."""
    try:
        made = socket.create_server((LOOPBACK, port), backlog=AT_ONCE)
        # Named as what it is: only then does asyncio send what is written at once, and not 40 ms later.
        return socket.socket(made.family, made.type, socket.IPPROTO_TCP, fileno=made.detach())
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise QuotecardsError(
            f"cannot be used: {reason}", place=Place(f"port {port}"), hint="choose another with --port"
        ) from error
