"""Where nobody is certain to have said it, those who may have are offered, and one click makes it certain."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.studio.browser.running import Running, assert_open_to_all, cards, open_card, running

TALK = (
    "A boat in Leeds, and rain. Clara Voss. Ben Okri.\n\nQ: How do you begin?\n\n"
    "A: A film begins when the weather refuses to obey you.\n"
)


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A studio on an interview whose guest may be either of two."""
    folder = tmp_path_factory.mktemp("campaign")
    (folder / "talk.txt").write_text(TALK)
    (folder / "campaign.yaml").write_text("theme: noir\nformats: [x]\ninterviews: talk.txt\n")
    with running(folder) as started:
        yield started


def test_one_of_them_is_chosen_with_a_click_and_stands_in_the_file_then(page: Page, studio: Running, axe: str) -> None:
    open_card(page, cards(page)[0])
    row = page.locator("[data-field=speaker]")
    expect(row).to_contain_text("not certain, perhaps")
    assert_open_to_all(page, axe)
    row.get_by_role("button", name="Ben Okri is the speaker").click()
    expect(page.locator(".toast").last).to_contain_text("Kept in the file beside")
    expect(row).to_contain_text("from the file beside the interview")
    expect(row.get_by_role("button", name="is the speaker")).to_have_count(0)
    assert "Ben Okri" in (studio.folder / "talk.yaml").read_text("utf-8")
