"""A studio that runs, and what the tests do on its page."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from playwright.sync_api import Page

CORPUS = Path(__file__).parents[3] / "corpus"
SAMPLES = tuple(
    CORPUS / name
    for name in (
        "calla-renforth-two-films.txt",
        "hettie-marchbanks-oduya-foley.txt",  # with straight marks, which are edited
        "ibrahima-coutelle-day-programmer.txt",  # whose speaker is inferred
        "solene-varquier-madame-bolt.txt",
    )
)


@dataclass(frozen=True, slots=True)
class Running:
    """Where the studio is opened, the folder of its campaign, and its process."""

    folder: Path
    address: str
    process: subprocess.Popen[str]

    @property
    def base(self) -> str:
        parts = urlsplit(self.address)
        return f"{parts.scheme}://{parts.netloc}/"

    @property
    def decisions(self) -> str:
        """What stands in the file of decisions."""
        path = self.folder / "decisions.yaml"
        return path.read_text("utf-8") if path.exists() else ""


@contextmanager
def running(folder: Path) -> Iterator[Running]:
    """A studio on the campaign in `folder`; what it says beside its address goes to a log beside the folder."""
    command = [sys.executable, "-m", "quotecards", "preview", "campaign.yaml", "--no-browser"]
    with (folder.parent / f"{folder.name}.log").open("w") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=log, text=True)
    assert process.stdout is not None
    try:
        said = process.stdout.readline()
        assert "http://127.0.0.1" in said, said
        yield Running(folder, said.split()[-1], process)
        assert process.poll() is None, "the studio ended by itself"
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()


def cards(page: Page) -> list[dict[str, Any]]:
    """The cards as the server tells them now."""
    found: list[dict[str, Any]] = page.evaluate("fetch('/api/cards').then(answer => answer.json())")["cards"]
    return found


def open_card(page: Page, card: dict[str, Any]) -> None:
    """Go to a card, and wait until all about it is there."""
    page.evaluate("hash => { location.hash = hash; }", f"#/card/{quote(card['id'], safe='')}")
    page.wait_for_selector(".credits")


def shown(page: Page) -> list[str]:
    """The ids of the cards on the wall, in order."""
    found: list[str] = page.eval_on_selector_all(".tile", "all => all.map(one => one.dataset.card)")
    return found


def said(page: Page) -> str:
    """What the page says at its foot last."""
    return page.locator(".toast p").last.inner_text()


_FAULTS = """async () => (await axe.run()).violations.map(
    one => `${one.id}: ${one.help}: ${one.nodes.map(node => node.html.slice(0, 160)).join(" | ")}`)"""


def assert_open_to_all(page: Page, axe: str) -> None:
    """Nothing on the page breaks axe's rules, or reaches out of the window's width."""
    page.evaluate(axe)
    faults = page.evaluate(_FAULTS)
    assert not faults, json.dumps(faults, indent=1)
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0, "the page is wider than the window"
