"""Credits are confirmed and corrected on the page, and stand in the file beside the interview then."""

from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, expect

from tests.studio.browser.running import Running, cards, open_card

INFERRED = "ibrahima-coutelle-day-programmer"


def sidecar(studio: Running) -> str:
    paths = list((studio.folder / "interviews").glob(f"{INFERRED}*.yaml"))
    return paths[0].read_text("utf-8") if paths else ""


def test_an_inferred_name_is_confirmed_and_no_longer_a_reason_for_a_draft(page: Page, studio: Running) -> None:
    draft = next(card for card in cards(page) if card["interview"].endswith(f"{INFERRED}.txt"))
    assert any("was inferred" in why for why in draft["why"])
    open_card(page, draft)
    page.get_by_role("button", name="Confirm Speaker").click()
    expect(page.locator(".toast").last).to_contain_text("Kept in the file beside")
    assert "Ibrahima Coutelle-Day" in sidecar(studio)
    row = page.locator("[data-field=speaker]")
    expect(row).to_contain_text("from the file beside the interview")
    expect(row.get_by_role("button", name="Confirm Speaker")).to_have_count(0)
    now = next(card for card in cards(page) if card["id"] == draft["id"])
    assert not any("was inferred" in why for why in now["why"])


def test_a_missing_outlet_is_filled_in_and_makes_the_card_ready(page: Page, studio: Running) -> None:
    draft = next(card for card in cards(page) if card["interview"].endswith(f"{INFERRED}.txt"))
    assert any("no source" in why for why in draft["why"])
    open_card(page, draft)
    page.get_by_role("button", name="Add Outlet").click()
    field = page.get_by_role("textbox", name="Outlet")
    expect(field).to_be_focused()
    field.fill("The Evening Reel")
    page.keyboard.press("Enter")
    expect(page.locator("[data-field='source.outlet']")).to_contain_text("The Evening Reel")
    expect(page.locator(".verdict .status")).to_have_text("Ready")
    assert "The Evening Reel" in sidecar(studio)


def test_what_cannot_be_is_refused_and_nothing_is_written(page: Page, studio: Running) -> None:
    card = next(card for card in cards(page) if card["interview"].endswith(f"{INFERRED}.txt"))
    open_card(page, card)
    before = sidecar(studio)
    page.get_by_role("button", name="Year").click()
    page.get_by_role("textbox", name="Year").fill("last spring")
    page.keyboard.press("Enter")
    expect(page.locator(".toast.failed")).to_contain_text("Not saved")
    assert sidecar(studio) == before
    page.get_by_role("button", name="Leave it").click()
    expect(page.get_by_role("button", name="Year")).to_be_focused()


def test_a_photo_is_kept_beside_the_campaign_and_no_other_file_is(page: Page, studio: Running, tmp_path: Path) -> None:
    card = next(card for card in cards(page) if card["interview"].endswith(f"{INFERRED}.txt"))
    open_card(page, card)
    fake = tmp_path / "fake.png"
    fake.write_bytes(b"<svg onload=alert(1)>")
    page.locator("input[type=file]").set_input_files(fake)
    expect(page.locator(".toast.failed")).to_contain_text("Not kept")
    assert not (studio.folder / "photos").exists() or not list((studio.folder / "photos").iterdir())
    Image.new("RGB", (640, 800), (90, 110, 130)).save(tmp_path / "portrait.jpg")
    page.locator("input[type=file]").set_input_files(tmp_path / "portrait.jpg")
    box = page.get_by_role("dialog", name="Kept as photos/")
    campaign = studio.folder / "campaign.yaml"
    campaign.write_text(campaign.read_text("utf-8") + box.locator("pre").inner_text() + "\n", "utf-8")
    box.get_by_role("button", name="Close").click()
    expect(page.locator("[data-field=photo]")).to_contain_text("on the card")
