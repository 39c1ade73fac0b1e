"""The studio's page in a real Chromium, against a real server on a campaign of the samples.

A test that fails leaves a picture of the page in tests/failures.
"""

import contextlib
import shutil
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

from tests.axe import AXE, axe_source
from tests.conftest import FAILURES
from tests.gallery.browser import chromium
from tests.studio.browser.running import SAMPLES, Running, running

PATIENCE = 30_000  # milliseconds that a busy machine may need for anything
HOW = (
    "no Chromium here: install one (apt install chromium) or run “playwright install chromium”; the page was not tried"
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A browser, a server and a test race on a busy machine: what fails is tried twice more, and told (R)."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.flaky(reruns=2))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    page = getattr(item, "funcargs", {}).get("page")
    if report.when == "call" and report.failed and isinstance(page, Page) and not page.is_closed():
        FAILURES.mkdir(exist_ok=True)
        with contextlib.suppress(Exception):  # a browser that died shows nothing any more
            page.screenshot(path=FAILURES / f"studio-{item.name.replace('/', '-')}.png", full_page=True)
    return report


@pytest.fixture(scope="package")  # not longer: while it is open, an event loop runs, and other tests want their own
def playwright() -> Iterator[Playwright]:
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="package")
def browser(playwright: Playwright) -> Iterator[Browser]:
    own = playwright.chromium.executable_path
    program = chromium() or (own if Path(own).is_file() else None)
    if program is None:
        pytest.skip(HOW)
    opened = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-dev-shm-usage"])
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    source = axe_source(tmp_path_factory.mktemp("axe"))
    if source is None:
        pytest.skip(f"{AXE} cannot be fetched by npm: accessibility was not checked")
    return source


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A studio on samples in three languages, with one speaker that was inferred and a theme of the campaign's own."""
    folder = tmp_path_factory.mktemp("campaign")
    (folder / "interviews").mkdir()
    (folder / "themes").mkdir()
    for sample in SAMPLES:
        for file in sample.parent.glob(f"{sample.name.split('.')[0]}.*"):
            shutil.copy(file, folder / "interviews" / file.name)
    interviews = "".join(f"  - interviews/{sample.name}\n" for sample in SAMPLES)
    (folder / "themes" / "own.yaml").write_text("name: own\nextends: swiss\n")
    (folder / "campaign.yaml").write_text(
        "name: festival\ntheme: own\nformats: [instagram-portrait, story, x]\nselect: {per_interview: 3}\n"
        f"interviews:\n{interviews}"
    )
    with running(folder) as started:
        yield started


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(
        viewport={"width": 1280, "height": 900},
        permissions=["clipboard-read", "clipboard-write"],
        accept_downloads=True,
    )
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, studio: Running) -> Page:
    """The wall, with its cards."""
    opened = context.new_page()
    opened.goto(studio.address)
    opened.wait_for_selector(".tile")
    return opened
