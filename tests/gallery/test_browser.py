"""The page in a real browser: nobody is kept from it, and its buttons do what they say."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from quotecards.gallery import page_bytes, pages
from quotecards.platforms import platforms
from tests.axe import AXE, axe_source
from tests.gallery.browser import Browser, browsing, chromium
from tests.gallery.records import a_card, a_carousel, a_file, a_manifest, a_refused_card, a_slide

CLIPBOARD = "navigator.clipboard.readText()"
LONG = "Patience is only courage that has learned to sit down, and the cold makes every sentence shorter. " * 4


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    program = chromium()
    if program is None:
        pytest.skip("no Chromium here: the page was not tried in a browser")
    with browsing(program, tmp_path_factory.mktemp("profile")) as opened:
        opened.send("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
        yield opened


@pytest.fixture(scope="module")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The source of axe-core."""
    source = axe_source(tmp_path_factory.mktemp("axe"))
    if source is None:
        pytest.skip(f"{AXE} cannot be fetched by npm: accessibility was not checked")
    return source


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with everything that a page can hold."""
    folder = tmp_path_factory.mktemp("talks")
    arabic = a_card("الصبر شجاعة تعلمت الجلوس", language="ar", id="b", files=[a_file("x", 1600, 900)])
    draft = a_card(LONG, id="c", status="draft", why=["no source: say where the interview appeared"])
    record = a_manifest(a_card(), arabic, draft, a_refused_card())
    for name, size in (("story", (108, 192)), ("x", (160, 90))):
        (folder / name).mkdir()
        Image.new("RGB", size, (40, 60, 80)).save(folder / name / "ida.jpg")
    Image.new("RGB", (300, 200)).save(folder / "contact-sheet.jpg")
    path = folder / "index.html"
    path.write_bytes(page_bytes(record, platforms(), sheet="contact-sheet.jpg"))
    return path


@pytest.fixture(scope="module")
def slides_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with a card and a carousel, with its threads and its PDF."""
    folder = tmp_path_factory.mktemp("slides")
    slides = [a_slide(number) for number in (1, 2, 3)]
    record = a_manifest(a_card(), *slides) | {"carousels": [a_carousel(*slides)]}
    for name, size in (("story", (108, 192)), ("x", (160, 90))):
        (folder / name).mkdir()
        for stem in ("ida", "1", "2", "3"):
            Image.new("RGB", size, (40, 60, 80)).save(folder / name / f"{stem}.jpg")
    path = folder / "index.html"
    path.write_bytes(page_bytes(record, platforms(), sheet=None))
    return path


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The index of three pages."""
    folder = tmp_path_factory.mktemp("pages")
    for name, size in (("story", (108, 192)), ("x", (160, 90))):
        (folder / name).mkdir()
        Image.new("RGB", size, (40, 60, 80)).save(folder / name / "ida.jpg")
    (folder / "pages").mkdir()
    runs = [a_manifest(a_card(LONG if name == "b" else "Patience", id=name)) for name in "abc"]
    for path, data in pages(a_manifest(), runs, platforms()):
        (folder / path).write_bytes(data)
    return folder / "index.html"


@pytest.fixture(scope="module")
def middle_page(index: Path) -> Path:
    return index.parent / "pages" / "002.html"


def shown(browser: Browser, selector: str) -> int:
    """How many of these can be seen."""
    visible = f"[...document.querySelectorAll('{selector}')].filter(one => one.checkVisibility()).length"
    return int(browser.run(visible))


def choose(browser: Browser, name: str, value: str) -> None:
    browser.run(f"{name}.value = '{value}'; {name}.dispatchEvent(new Event('change'))")


@pytest.mark.parametrize("which", ["page", "slides_page", "index", "middle_page"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_that_keeps_anybody_out(
    *, browser: Browser, axe: str, which: str, width: int, dark: bool, request: pytest.FixtureRequest
) -> None:
    browser.open(request.getfixturevalue(which), width=width, dark=dark)
    browser.run("document.querySelectorAll('details').forEach(one => one.open = true)")
    browser.run(f"{axe}; 0")
    found = browser.run("axe.run().then(all => all.violations.map(one => [one.id, one.nodes.map(node => node.html)]))")
    checked = browser.run("axe.run().then(all => all.passes.length)")
    assert found == []
    assert checked > (15 if which == "index" else 20)


@pytest.mark.parametrize("which", ["page", "slides_page", "index", "middle_page"])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_is_wider_than_the_window(
    browser: Browser, which: str, width: int, request: pytest.FixtureRequest
) -> None:
    browser.open(request.getfixturevalue(which), width=width)
    assert browser.run("document.documentElement.scrollWidth") <= width


def test_the_page_loads_its_pictures_and_nothing_from_elsewhere(browser: Browser, page: Path) -> None:
    browser.open(page)
    browser.run("new Promise(done => setTimeout(done, 300))")  # what the page before this one still asks for has come
    browser.requests.clear()
    browser.complaints.clear()
    browser.open(page)
    script = "Promise.all([...document.images].map(one => { one.loading = 'eager'; return one.decode(); }))"
    browser.run(f"{script}.then(all => all.length)")
    home = page.parent.as_uri()
    asked = {one.removeprefix(home) for one in browser.requests if not one.startswith("data:,")}
    assert asked == {"/index.html", "/story/ida.jpg", "/x/ida.jpg"}
    assert browser.complaints == []


def test_a_caption_is_copied_by_keyboard_alone(browser: Browser, page: Path) -> None:
    browser.open(page)
    focused = "document.activeElement.getAttribute('aria-label')"
    for _ in range(30):
        browser.press("Tab")
        if browser.run(focused) == "Copy caption for X":
            break
    assert browser.run(focused) == "Copy caption for X"
    browser.press("Enter")
    browser.run("new Promise(done => setTimeout(done, 200))")
    assert browser.run(CLIPBOARD) == a_card()["captions"]["x"]
    assert browser.run("document.querySelector('[role=status]').textContent") == "Caption copied"
    assert browser.run(focused) == "Copy caption for X"


def test_where_the_clipboard_is_closed_a_text_is_copied_the_old_way(browser: Browser, page: Path) -> None:
    browser.open(page)
    browser.run("navigator.clipboard.writeText('before')")
    browser.run("navigator.clipboard.writeText = () => Promise.reject(new Error('closed')); 0")
    browser.run("document.querySelector('.post button').click()")
    browser.run("new Promise(done => setTimeout(done, 200))")
    assert browser.run(CLIPBOARD) in a_card()["captions"].values()


def test_cards_are_chosen_by_format_and_by_state(browser: Browser, page: Path) -> None:
    browser.open(page)
    assert (shown(browser, "article"), shown(browser, "figure")) == (3, 5)
    choose(browser, "format", "story")
    assert (shown(browser, "article"), shown(browser, "figure")) == (2, 2)
    choose(browser, "state", "draft")
    assert (shown(browser, "article"), shown(browser, ".badge")) == (1, 1)
    choose(browser, "format", "x")
    choose(browser, "state", "ready")
    assert (shown(browser, "article"), shown(browser, ".badge"), shown(browser, ".none")) == (2, 0, 0)


def test_without_scripts_all_is_there_and_no_button_that_does_nothing(browser: Browser, page: Path) -> None:
    browser.send("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.open(page)
        assert shown(browser, "figure") == 5
        assert shown(browser, "button") == shown(browser, "select") == 0
    finally:
        browser.send("Emulation.setScriptExecutionDisabled", value=False)


def test_without_scripts_one_goes_from_page_to_page(browser: Browser, index: Path) -> None:
    browser.send("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.open(index)
        been = []
        for words in ("Page 1: ida", "Next page", "Next page", "All pages"):
            links = "[...document.querySelectorAll('a')].filter(one => one.textContent === '" + words + "')[0].href"
            address = browser.run(links)
            browser.open(Path(address.removeprefix("file://")))
            been.append(address.removeprefix(index.parent.as_uri()))
            assert browser.run("[...document.images].every(one => one.getAttribute('src').startsWith('../'))")
        assert been == ["/pages/001.html", "/pages/002.html", "/pages/003.html", "/index.html"]
    finally:
        browser.send("Emulation.setScriptExecutionDisabled", value=False)


def test_pages_load_their_pictures_from_beside_their_folder(browser: Browser, middle_page: Path) -> None:
    browser.open(middle_page)
    browser.complaints.clear()
    script = "Promise.all([...document.images].map(one => { one.loading = 'eager'; return one.decode(); }))"
    assert browser.run(f"{script}.then(all => all.length)") == 2
    choose(browser, "format", "story")
    assert (shown(browser, "figure"), shown(browser, "nav")) == (1, 2)
    assert browser.complaints == []


def test_a_script_that_slipped_into_the_page_does_not_run(browser: Browser, page: Path) -> None:
    broken = page.with_name("broken.html")
    broken.write_bytes(page.read_bytes().replace(b"</main>", b"<script>document.title = 'taken'</script></main>"))
    browser.open(broken)
    assert browser.run("document.title") == "talks – quote cards"
