"""The studio as an attacker would try it: other sites' pages, other names for this machine, floods."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient
from starlette.types import Message, Receive, Scope, Send

from quotecards.studio.guard import LARGEST_BODY, LARGEST_UPLOAD, Guard
from tests.studio.opened import AS_PAGE, BASE, PORT, TOKEN, WRITES


async def _answers(scope: Scope, receive: Receive, send: Send) -> None:
    """What stands behind the guard: tells how many bytes came through."""
    body = b""
    while scope["method"] == "POST":
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            break
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": str(len(body)).encode()})


@pytest.fixture
def client() -> TestClient:
    return TestClient(Guard(_answers, token=TOKEN, port=PORT), base_url=BASE, follow_redirects=False)


def test_the_printed_address_gives_a_cookie_that_scripts_and_other_sites_never_see(client: TestClient) -> None:
    answer = client.get(f"/?token={TOKEN}")
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert TOKEN not in answer.headers["location"]
    assert client.get("/").status_code == 200  # with the cookie


@pytest.mark.parametrize("path", ["/", "/?token=", "/?token=wrong", f"/?token={TOKEN}&token=x", "/api/cards", "/x/../"])
def test_nobody_gets_in_without_the_token(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 401


@pytest.mark.parametrize(
    "headers",
    [
        {"authorization": "Bearer wrong"},
        {"authorization": f"Basic {TOKEN}"},
        {"authorization": f"Bearer {TOKEN[:-1]}"},
        {"authorization": "Bearer \xff"},
        {"cookie": f"quotecards-{PORT}=wrong"},
        {"cookie": f"quotecards-1={TOKEN}"},
        {"cookie": "=;;;" * 50},
    ],
)
def test_what_only_looks_like_a_token_does_not_open(client: TestClient, headers: dict[str, str]) -> None:
    raw = {name: value.encode("latin-1") for name, value in headers.items()}
    assert client.get("/api/cards", headers=raw).status_code == 401


def test_the_token_opens_no_other_address_than_the_first(client: TestClient) -> None:
    assert client.get(f"/api/cards?token={TOKEN}").status_code == 401


@pytest.mark.parametrize(
    "host", ["evil.example", f"evil.example:{PORT}", "127.0.0.1", "127.0.0.1:1", f"0.0.0.0:{PORT}", ""]
)
def test_a_name_that_was_made_to_point_here_is_not_answered(client: TestClient, host: str) -> None:
    for path in ("/", "/api/cards", f"/?token={TOKEN}"):
        assert client.get(path, headers=AS_PAGE | {"host": host}).status_code == 403


def test_a_request_with_two_names_is_not_answered(client: TestClient) -> None:
    both = [("host", f"127.0.0.1:{PORT}"), ("host", "evil.example"), *AS_PAGE.items()]
    assert client.get("/", headers=both).status_code == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": f"https://127.0.0.1:{PORT}"},
        {"origin": "http://127.0.0.1:9999"},
        {"origin": f"http://localhost:{PORT}"},  # asked as 127.0.0.1
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},  # another server on this machine
    ],
)
def test_pages_of_other_sites_may_neither_read_nor_write(client: TestClient, headers: dict[str, str]) -> None:
    assert client.get("/api/cards", headers=AS_PAGE | headers).status_code == 403
    assert client.post("/api/decide", headers=AS_PAGE | WRITES | headers).status_code == 403


@pytest.mark.parametrize("missing", ["x-quotecards", "origin"])
def test_a_form_of_another_site_cannot_write(client: TestClient, missing: str) -> None:
    headers = AS_PAGE | {name: value for name, value in WRITES.items() if name != missing}
    assert client.post("/api/decide", headers=headers, content=b"x").status_code == 403


def test_the_page_itself_writes(client: TestClient) -> None:
    answer = client.post("/api/decide", headers=AS_PAGE | WRITES, content=b"words")
    assert (answer.status_code, answer.text) == (200, "5")


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_other_methods_are_not_answered(client: TestClient, method: str) -> None:
    assert client.request(method, "/api/cards", headers=AS_PAGE | WRITES).status_code == 405


def test_a_body_that_says_it_is_too_large_is_not_even_read(client: TestClient) -> None:
    headers = AS_PAGE | WRITES | {"content-length": str(LARGEST_BODY + 1)}
    assert client.post("/api/decide", headers=headers, content=b"").status_code == 413


def test_a_body_that_turns_out_too_large_is_refused(client: TestClient) -> None:
    def parts() -> Iterator[bytes]:
        for _ in range(LARGEST_BODY // 65536 + 1):
            yield b"x" * 65536

    assert client.post("/api/decide", headers=AS_PAGE | WRITES, content=parts()).status_code == 413


def test_photos_may_be_larger_up_to_their_own_limit(client: TestClient) -> None:
    answer = client.post("/api/photo", headers=AS_PAGE | WRITES, content=b"x" * (LARGEST_BODY + 1))
    assert answer.text == str(LARGEST_BODY + 1)
    headers = AS_PAGE | WRITES | {"content-length": str(LARGEST_UPLOAD + 1)}
    assert client.post("/api/photo", headers=headers, content=b"").status_code == 413


def test_an_endless_address_is_refused(client: TestClient) -> None:
    assert client.get("/api/cards?x=" + "x" * 5000, headers=AS_PAGE).status_code == 414


def test_a_body_that_does_not_come_is_not_waited_for() -> None:
    sent: list[Message] = []

    async def silence() -> Message:
        await asyncio.sleep(3600)
        raise AssertionError

    async def send(message: Message) -> None:
        sent.append(message)

    pairs = {"host": f"127.0.0.1:{PORT}"} | AS_PAGE | WRITES
    scope: dict[str, Any] = {
        "type": "http",
        "method": "POST",
        "path": "/api/decide",
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in pairs.items()],
    }
    asyncio.run(Guard(_answers, token=TOKEN, port=PORT, patience=0.01)(scope, silence, send))
    assert sent[0]["status"] == 408


@pytest.mark.parametrize("path", ["/", "/api/cards", f"/?token={TOKEN}", "/nothing"])
def test_every_answer_carries_the_policy(client: TestClient, path: str) -> None:
    for headers in ({}, AS_PAGE):
        answer = client.get(path, headers=headers)
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "unsafe" not in answer.headers["content-security-policy"]
        assert "access-control-allow-origin" not in answer.headers


def test_a_web_socket_gets_no_answer() -> None:
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        raise AssertionError

    asyncio.run(Guard(_answers, token=TOKEN, port=PORT)({"type": "websocket"}, receive, send))
    assert not sent


def test_a_person_who_opens_the_wrong_address_reads_a_sentence(client: TestClient) -> None:
    answer = client.get("/")
    assert answer.headers["content-type"].startswith("text/plain")
    assert "open the address that quotecards preview printed" in answer.text
