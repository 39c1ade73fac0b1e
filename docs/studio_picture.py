"""Draws the picture of the studio in the README anew from corpus/: `python docs/studio_picture.py` (needs Chromium)."""

import shutil
import subprocess
import sys
import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "pictures" / "studio.jpg"
SIZE = (1280, 860)
GAP = 24


def views(page: Page, address: str) -> list[Image.Image]:
    """The wall, and the first card with its evidence."""
    page.goto(address)
    page.wait_for_function("() => document.querySelectorAll('.tile img:not(.blank)').length > 9")
    wall = page.screenshot()
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_selector(".credits")
    page.wait_for_function("() => [...document.querySelectorAll('.stage img')].every(one => !one.matches('.blank'))")
    return [Image.open(BytesIO(shot)).convert("RGB") for shot in (wall, page.screenshot())]


def main() -> None:
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "corpus", Path(folder) / "interviews")
        campaign = Path(folder) / "campaign.yaml"
        formats = "[instagram-portrait, story, x]"
        campaign.write_text(f"name: autumn\ntheme: riviera\nformats: {formats}\ninterviews: [interviews]\n")
        command = [sys.executable, "-m", "quotecards", "preview", str(campaign), "--no-browser"]
        studio = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True)
        try:
            assert studio.stdout is not None
            address = studio.stdout.readline().split()[-1]
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
                page = browser.new_page(
                    viewport={"width": SIZE[0], "height": SIZE[1]}, color_scheme="light", reduced_motion="reduce"
                )
                light = views(page, address)[0]
                page.emulate_media(color_scheme="dark")
                dark = views(page, address)[1]
        finally:
            studio.terminate()
            studio.wait()
    sheet = Image.new("RGB", (SIZE[0] * 2 + GAP, SIZE[1]), (255, 255, 255))
    sheet.paste(light, (0, 0))
    sheet.paste(dark, (SIZE[0] + GAP, 0))
    sheet.resize((sheet.width // 2, sheet.height // 2), Image.Resampling.LANCZOS).save(PICTURE, quality=88)


if __name__ == "__main__":
    main()
