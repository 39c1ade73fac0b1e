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
# Which cards are shown, row by row: a theme (with its variant), a format, and how the quote begins.
SHEETS = {
    "themes": [
        [
            ("arthouse", "instagram-portrait", "Nobody has ever been afraid"),
            ("noir", "instagram-portrait", "The hardest sound in the world"),
            ("intertitle", "instagram-portrait", "Silence is the cheapest set"),
            ("screenplay", "instagram-portrait", "A good cut is a thought"),
            ("subtitle", "instagram-portrait", "Music tells you when you are"),
        ],
        [
            ("marquee", "instagram-portrait", "Everybody wants to give a villain"),
            ("riviera", "instagram-portrait", "The best thing anyone ever says"),
            ("broadsheet", "instagram-portrait", "Producers are the only people"),
            ("swiss", "instagram-portrait", "Beauty is the first thing I check"),
            ("contact-sheet", "instagram-portrait", "The last thing I cut"),
        ],
    ],
    "variants": [
        [
            ("riviera/night", "instagram-portrait", "I could cut on desire"),
            ("intertitle/amber", "instagram-portrait", "On ne confie les imbéciles"),
            ("swiss/yellow", "instagram-portrait", "You can’t admire yourself"),
            ("screenplay/pink", "instagram-portrait", "Everything that I know about faces"),
            ("broadsheet/salmon", "instagram-portrait", "Eine Puppe kann nicht lügen"),
        ],
    ],
    "formats": [
        [
            ("noir", "story", "If you can’t follow a quarrel"),
            ("noir", "instagram-square", "If you can’t follow a quarrel"),
            ("noir", "x", "If you can’t follow a quarrel"),
            ("noir", "open-graph", "If you can’t follow a quarrel"),
        ],
    ],
}
HEIGHTS = {"themes": 460, "variants": 460, "formats": 360}


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


def sheet(rows: list[list[Path]], height: int) -> Image.Image:
    """Pictures in rows, all of one height."""
    drawn = [[scaled(path, height) for path in row] for row in rows]
    width = max(sum(part.width for part in row) + GAP * (len(row) - 1) for row in drawn)
    whole = Image.new("RGB", (width, len(rows) * (height + GAP) - GAP), GROUND)
    for index, row in enumerate(drawn):
        left = 0
        for part in row:
            whole.paste(part, (left, index * (height + GAP)))
            left += part.width + GAP
    return whole


def scaled(path: Path, height: int) -> Image.Image:
    with Image.open(path) as picture:
        width = round(picture.width * height / picture.height)
        return picture.convert("RGB").resize((width, height), Image.Resampling.LANCZOS)


def main() -> None:
    shown = [card for rows in SHEETS.values() for row in rows for card in row]
    with tempfile.TemporaryDirectory() as folder:
        made = {theme: build(theme, Path(folder) / theme.replace("/", "-")) for theme, _, _ in shown}
        PICTURES.mkdir(exist_ok=True)
        for name, rows in SHEETS.items():
            paths = [
                [
                    next(path for (fmt, text), path in made[theme].items() if fmt == wanted and text.startswith(start))
                    for theme, wanted, start in row
                ]
                for row in rows
            ]
            sheet(paths, HEIGHTS[name]).save(PICTURES / f"{name}.jpg", quality=88, optimize=True)


if __name__ == "__main__":
    main()
