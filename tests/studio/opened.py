"""A studio on a small campaign, asked as its own page asks it."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

from quotecards.campaign.definition.campaign import Campaign
from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.definition.settings import Settings, settle
from quotecards.studio import Studio, studio_app

TOKEN = "a-token-of-the-tests"
PORT = 4321
BASE = f"http://127.0.0.1:{PORT}"
AS_PAGE = {"authorization": f"Bearer {TOKEN}"}
WRITES = {"x-quotecards": "1", "origin": BASE, "sec-fetch-site": "same-origin"}


def a_studio(target: Path, out: Path, **flags: object) -> Studio:
    """A studio on what lies at `target`, with small pictures."""

    def source() -> tuple[Campaign, Settings]:
        loaded = load_campaign(target)
        quick = {"formats": ("open-graph",), "top": 2, "out": out.as_posix()} | flags
        return loaded, settle(loaded.settings, {}, quick, cpus=2)

    return Studio(source)


@contextmanager
def opened(target: Path, out: Path, *, watch: bool = False, **flags: object) -> Iterator["Page"]:
    """The page of a studio."""
    studio = a_studio(target, out, **flags)
    app = studio_app(studio, token=TOKEN, port=PORT, target=target if watch else None)
    with TestClient(app, base_url=BASE, headers=AS_PAGE, raise_server_exceptions=False) as client:
        yield Page(client, studio)


class Page:
    """Asks as the studio's own page does."""

    def __init__(self, client: TestClient, studio: Studio) -> None:
        self.client = client
        self.studio = studio

    def get(self, path: str, status: int = 200, **query: Any) -> Any:
        """The JSON at an address."""
        answer = self.client.get(path, params=query)
        assert answer.status_code == status, answer.text
        return answer.json()

    def post(self, path: str, value: Any, status: int = 200) -> Any:
        """What comes of sending JSON."""
        answer = self.client.post(path, json=value, headers=WRITES)
        assert answer.status_code == status, answer.text
        return answer.json()

    @property
    def cards(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.get("/api/cards")["cards"]
        return found

    @property
    def card(self) -> dict[str, Any]:
        """The first card."""
        return self.cards[0]


def until(holds: Callable[[], bool], seconds: float = 20.0) -> None:
    """Wait until something holds that another thread brings about."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it does not come about"
        time.sleep(0.02)
