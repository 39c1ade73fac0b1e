"""Reading from the web: only what was asked for, within limits, and every trouble in one line."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from quotecards.errors import ReadError, StoreError
from quotecards.readers import read_document
from quotecards.storage import locate

pytest.importorskip("aiohttp")

TALK = b"Q: What is a film?\n\nA: A film is what is left when the plan has failed.\n\nQ: Why?\n\nA: Because.\n"

_ANSWERS: dict[str, dict[str, Any]] = {
    "talk.txt": {"state": 200, "data": TALK},
    "large": {"state": 200, "data": b"x" * 5000},
    "moved": {"state": 302, "to": "/talk.txt"},
    "circle": {"state": 302, "to": "/circle"},
    "disk": {"state": 302, "to": "file:///etc/hostname"},
}


@dataclass(slots=True)
class Web:
    """A server on this machine; `asked` are the paths that were asked for."""

    address: str
    asked: list[str] = field(default_factory=list)


@pytest.fixture
def web() -> Iterator[Web]:
    class Handler(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self.do_GET()

        def do_GET(self) -> None:
            place.asked.append(self.path)
            name = self.path.lstrip("/").partition("?")[0]
            self._answer(**_ANSWERS.get(name, {"state": int(name) if name.isdigit() else 404}))

        def _answer(self, state: int, data: bytes = b"", to: str | None = None) -> None:
            self.send_response(state)
            self.send_header("Content-Length", str(len(data)))
            if to:
                self.send_header("Location", to)
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    place = Web(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield place
    server.shutdown()
    thread.join()
    server.server_close()


def test_an_interview_is_read_from_the_web_and_nothing_beside_it_is_asked_for(web: Web) -> None:
    document = read_document(locate(f"{web.address}/talk.txt?id=3"))
    assert document.path == f"{web.address}/talk.txt?id=3"
    assert len(document.turns) == 4
    assert set(web.asked) == {"/talk.txt?id=3"}


def test_an_address_that_leads_elsewhere_is_followed(web: Web) -> None:
    assert locate(f"{web.address}/moved").read_bytes() == TALK


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("403", "access is denied"),
        ("401", "the credentials are not accepted"),
        ("500", "the store failed"),
        ("503", "too busy"),
        ("429", "too busy"),
        ("circle", "leads elsewhere too often"),
        ("disk", "leads elsewhere too often"),
    ],
)
def test_what_a_server_has_against_it_is_told_in_our_words(web: Web, name: str, told: str) -> None:
    for act in (locate(f"{web.address}/{name}").read_bytes, locate(f"{web.address}/{name}").stat):
        with pytest.raises(StoreError) as error:
            act()
        assert told in str(error.value)
        assert str(error.value).startswith(f"{web.address}/{name}: ")
        assert "\n" not in str(error.value)


def test_what_is_not_there_is_not_there(web: Web) -> None:
    assert not locate(f"{web.address}/none.txt").exists()
    with pytest.raises(ReadError, match="there is no such file"):
        read_document(locate(f"{web.address}/none.txt"))


def test_a_file_that_is_too_large_is_not_read_to_its_end(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quotecards.storage.remote.MAX_BYTES_OF_WEB", 4999)
    with pytest.raises(StoreError, match="is larger than"):
        locate(f"{web.address}/large").read_bytes()


def test_a_server_that_is_not_there_is_told() -> None:
    with pytest.raises(ReadError, match="the store cannot be reached"):
        read_document(locate("http://127.0.0.1:9/talk.txt"))
