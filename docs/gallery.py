"""Draws the pictures of the README anew from corpus/, by the commands that users have: `make gallery`."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
GAP = 24
GROUND = (255, 255, 255)
# Which cards are shown: a theme, a format, and how the quote begins.
STRIPS = {
    "portraits": [
        ("arthouse", "instagram-portrait", "Nobody has ever been afraid"),
        ("noir", "instagram-portrait", "The hardest sound in the world"),
        ("arthouse", "instagram-portrait", "On ne confie les imbéciles"),
        ("noir", "instagram-portrait", "Every editor knows"),
    ],
    "formats": [
        ("noir", "story", "If you can’t follow a quarrel"),
        ("noir", "instagram-square", "If you can’t follow a quarrel"),
        ("noir", "x", "If you can’t follow a quarrel"),
        ("noir", "open-graph", "If you can’t follow a quarrel"),
    ],
}
HEIGHTS = {"portraits": 560, "formats": 360}


def build(theme: str, out: Path) -> dict[tuple[str, str], Path]:
    """Every picture of a run, by format and quote."""
    formats = ("instagram-portrait", "instagram-square", "story", "x", "open-graph")
    wanted = [part for name in formats for part in ("--format", name)]
    command = [sys.executable, "-m", "quotecards", "build", "corpus", "--theme", theme, "--out", str(out), *wanted]
    subprocess.run(command, cwd=ROOT, check=True)
    (manifest,) = out.glob("*/manifest.json")
    cards = json.loads(manifest.read_text("utf-8"))["cards"]
    return {
        (file["format"], card["quote"]["text"]): manifest.parent / file["path"]
        for card in cards
        for file in card.get("files", [])
    }


def strip(pictures: list[Path], height: int) -> Image.Image:
    """Pictures side by side, all of one height."""
    scaled = []
    for path in pictures:
        with Image.open(path) as picture:
            width = round(picture.width * height / picture.height)
            scaled.append(picture.convert("RGB").resize((width, height), Image.Resampling.LANCZOS))
    sheet = Image.new("RGB", (sum(part.width for part in scaled) + GAP * (len(scaled) - 1), height), GROUND)
    left = 0
    for part in scaled:
        sheet.paste(part, (left, 0))
        left += part.width + GAP
    return sheet


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        made = {theme: build(theme, Path(folder) / theme) for theme in ("arthouse", "noir")}
        PICTURES.mkdir(exist_ok=True)
        for name, cards in STRIPS.items():
            paths = [
                next(path for (fmt, text), path in made[theme].items() if fmt == wanted and text.startswith(start))
                for theme, wanted, start in cards
            ]
            strip(paths, HEIGHTS[name]).save(PICTURES / f"{name}.jpg", quality=88, optimize=True)


if __name__ == "__main__":
    main()
