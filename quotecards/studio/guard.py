"""Who may ask the studio, and how much: the one place where requests from outside are judged.

The server listens on this machine only, but so do the pages of every web site that the editor's browser shows. What
keeps them out: a token that only the printed address holds, kept in a cookie that no other site can send; `Host`, so
that a name which was made to point here (DNS rebinding) is not answered; `Origin` and `Sec-Fetch-Site`, so that no
other site's page can ask; and for all that writes a header that other sites may not send.
"""

import asyncio
import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs

from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST_BODY = 256 * 1024  # bytes: far above any decision
LARGEST_UPLOAD = 20 * 1024 * 1024  # bytes of a photo
UPLOADS = frozenset({"/api/photo"})
LONGEST_ADDRESS = 4096  # bytes of a path with its query
PATIENCE = 20.0  # seconds within which a body has to be there
WRITE_HEADER = b"x-quotecards"
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob:",
        "connect-src 'self'",
        "font-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
_HEADERS = {
    "content-security-policy": POLICY,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}
_READS = frozenset({"GET", "HEAD"})


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a request is not answered."""

    status: int
    error: str
    hint: str | None = None


class Guard:
    """Lets through what the studio's own page asks. `port` is the one that the server listens on."""

    def __init__(self, app: ASGIApp, *, token: str, port: int, patience: float = PATIENCE) -> None:
        self._app = app
        self._token = token
        self._patience = patience
        self._hosts = frozenset({f"127.0.0.1:{port}", f"localhost:{port}"})
        self._cookie = f"quotecards-{port}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return
        send = _with_headers(send)
        headers = _headers(scope)
        refusal = self._stranger(scope, headers)
        if refusal:
            await _refuse(send, refusal)
        elif self._presents_token(scope):
            await self._admit(send)
        elif not self._is_known(headers):
            hint = "open the address that quotecards preview printed"
            await _refuse(
                send, Refusal(401, "this page was not opened by its address", hint), plain=scope["path"] == "/"
            )
        elif scope["method"] in _READS:
            await self._app(scope, receive, send)
        else:
            await self._write(scope, receive, send, headers)

    def _stranger(self, scope: Scope, headers: dict[bytes, list[bytes]]) -> Refusal | None:
        """Why the request does not come from the studio's own page, whatever it presents."""
        if scope["method"] not in _READS | {"POST"}:
            return Refusal(405, "only GET, HEAD and POST are answered")
        if len(scope.get("raw_path") or b"") + len(scope["query_string"]) > LONGEST_ADDRESS:
            return Refusal(414, "the address is too long")
        hosts = [host.decode("latin-1") for host in headers.get(b"host", [])]
        if len(hosts) != 1 or hosts[0] not in self._hosts:
            return Refusal(403, "the studio is asked under another name than its own")
        origins = [origin.decode("latin-1") for origin in headers.get(b"origin", [])]
        if any(origin != f"http://{hosts[0]}" for origin in origins):
            return Refusal(403, "a page of another site asked")
        if any(site not in {b"same-origin", b"none"} for site in headers.get(b"sec-fetch-site", [])):
            return Refusal(403, "a page of another site asked")
        if scope["method"] == "POST" and (len(origins) != 1 or headers.get(WRITE_HEADER) != [b"1"]):
            return Refusal(403, "only the studio’s own page may change something")
        return None

    def _presents_token(self, scope: Scope) -> bool:
        """Whether this is the address that was printed."""
        if scope["path"] != "/" or scope["method"] not in _READS:
            return False
        tokens = _query(scope).get("token", [])
        return len(tokens) == 1 and self._is_token(tokens[0])

    def _is_known(self, headers: dict[bytes, list[bytes]]) -> bool:
        for value in headers.get(b"authorization", []):
            kind, _, token = value.decode("latin-1").partition(" ")
            if kind.lower() == "bearer" and self._is_token(token.strip()):
                return True
        for value in headers.get(b"cookie", []):
            try:
                cookies = SimpleCookie(value.decode("latin-1"))
            except CookieError:
                continue
            if self._cookie in cookies and self._is_token(cookies[self._cookie].value):
                return True
        return False

    def _is_token(self, given: str) -> bool:
        return secrets.compare_digest(given.encode("utf-8", "replace"), self._token.encode())

    async def _admit(self, send: Send) -> None:
        """The token goes into a cookie and out of the address."""
        cookie = f"{self._cookie}={self._token}; Path=/; HttpOnly; SameSite=Strict"
        headers = [(b"location", b"/"), (b"set-cookie", cookie.encode()), (b"cache-control", b"no-store")]
        await send({"type": "http.response.start", "status": 303, "headers": headers})
        await send({"type": "http.response.body", "body": b""})

    async def _write(self, scope: Scope, receive: Receive, send: Send, headers: dict[bytes, list[bytes]]) -> None:
        """Let a write through with its body, once all of it is there and not too large."""
        most = LARGEST_UPLOAD if scope["path"] in UPLOADS else LARGEST_BODY
        refusal = Refusal(413, f"more than {most // 1024} kB were sent")
        told = headers.get(b"content-length", [b"0"])[-1]
        if told.isdigit() and int(told) > most:
            await _refuse(send, refusal)
            return
        try:
            body = await asyncio.wait_for(_body(receive, most), self._patience)
        except TimeoutError:
            await _refuse(send, Refusal(408, "what was sent did not arrive in time"))
            return
        except OverflowError:
            await _refuse(send, refusal)
            return
        if body is not None:
            await self._app(scope, _replay(body, receive), send)


async def _body(receive: Receive, most: int) -> bytes | None:
    """The whole body; None where the client went away. Raises OverflowError where it is larger than `most`."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > most:
            raise OverflowError
        if not message.get("more_body"):
            return b"".join(parts)


def _replay(body: bytes, receive: Receive) -> Receive:
    told = False

    async def replay() -> Message:
        nonlocal told
        if told:
            return await receive()
        told = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay


def _with_headers(send: Send) -> Send:
    """The headers of every answer, whatever it is."""

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            given = {name.lower() for name, _ in message.get("headers", ())}
            message["headers"] = [
                *message.get("headers", ()),
                *((name.encode(), value.encode()) for name, value in _HEADERS.items() if name.encode() not in given),
                *(() if b"cache-control" in given else ((b"cache-control", b"no-store"),)),
            ]
        await send(message)

    return sending


async def _refuse(send: Send, refusal: Refusal, *, plain: bool = False) -> None:
    """A refusal as JSON, or `plain` for a person who opened the wrong address."""
    kind, body = b"application/json", json.dumps({"error": refusal.error, "place": None, "hint": refusal.hint})
    if plain:
        kind, body = b"text/plain; charset=utf-8", f"{refusal.error}: {refusal.hint}\n"
    headers = [(b"content-type", kind), (b"content-length", str(len(body.encode())).encode())]
    headers.append((b"connection", b"close"))  # what of the request was not read is of no interest
    await send({"type": "http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "http.response.body", "body": body.encode()})


def _headers(scope: Scope) -> dict[bytes, list[bytes]]:
    found: dict[bytes, list[bytes]] = {}
    pairs: Iterable[tuple[bytes, bytes]] = scope["headers"]
    for name, value in pairs:
        found.setdefault(name.lower(), []).append(value)
    return found


def _query(scope: Scope) -> dict[str, list[str]]:
    try:
        return parse_qs(scope["query_string"].decode("latin-1"), max_num_fields=20)
    except ValueError:
        return {}
