"""Can a reader of pictures read the cards, at full size and as large as a phone shows them?

    python -m benchmarks.setting.legible [--pictures DIR]

Cards of both themes in five shapes are painted, encoded, and read by tesseract (Debian: tesseract-ocr), one slot after
the other; told is how many of the words that were set it found, in their order. Once as they are, once at the width of
a phone (375 px, enlarged threefold again for the reader, which was made for scans). Says so and exits with 0 where
tesseract is missing.
"""

import argparse
import difflib
import io
import re
import shutil
import subprocess
from pathlib import Path

from PIL import Image

from quotecards import resources
from quotecards.exporters import encode
from quotecards.layout import compose
from quotecards.model.card import Card, CardStatus
from quotecards.model.credits import Film, Origin, Source, Stated
from quotecards.model.layout import Placed
from quotecards.model.settings import HouseStyle
from quotecards.platforms import load_formats
from quotecards.renderer import Painter
from quotecards.theme import ThemeFile
from quotecards.typography import FontLibrary

QUOTES = (
    "Light keeps no secrets",
    "We had no money, so we had time. That is the only trade this business has ever offered me.",
    "You can fake a fight, you can fake a kiss, but you cannot fake listening.",
    "At the end of the day I would sit in the car park with the engine off and go through every single thing that I "
    "had said to the actors, and think of the one word that would have been better.",
)
FORMATS = ("instagram-portrait", "instagram-square", "story", "x", "open-graph")
THEMES = ("arthouse", "noir")
PHONE, ENLARGED = 375, 3
_WORD = re.compile(r"[^\W_]+(?:’[^\W_]+)*")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--pictures", type=Path, help="keep what was read in this folder")
    pictures: Path | None = options.parse_args().pictures
    program = shutil.which("tesseract")
    if program is None:
        print("not checked: tesseract is not installed")
        return
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]
    library = FontLibrary.open(resources.fonts())
    painter = Painter(library, Path())
    print(f"{version}; words found, of those set\n\n| theme, format | full size | {PHONE} px wide |\n|---|---|---|")
    for theme in THEMES:
        for name in FORMATS:
            fmt = load_formats()[name]
            look = ThemeFile.find(theme, [resources.themes()]).resolve(fmt)
            found, small, number = 0, 0, 0
            for index, text in enumerate(QUOTES):
                layout = compose(_card(text), look, fmt, library)
                with Image.open(io.BytesIO(encode(painter.paint(layout).image, fmt).data)) as opened:
                    picture = opened.convert("RGB")
                phone = _on_a_phone(picture)
                for placed in layout.placed:
                    words = _words(" ".join(line.text for line in placed.lines))
                    number += len(words)
                    found += _found(words, _read(program, _slot(picture, placed, 1.0)))
                    small += _found(words, _read(program, _slot(phone, placed, phone.width / picture.width)))
                if pictures:
                    pictures.mkdir(parents=True, exist_ok=True)
                    phone.save(pictures / f"{theme}-{name}-{index}.png")
            print(f"| {theme} {name} | {found} of {number} | {small} of {number} |")


def _card(text: str) -> Card:
    return Card(
        id="read",
        interview="read",
        text=text,
        language="en",
        speaker=Stated("Gregory Pym", Origin.GIVEN),
        film=Stated(Film("The Long Reel", "Ilse Brandt", 2019), Origin.GIVEN),
        source=Stated(Source("The Lantern", date="2020-05"), Origin.GIVEN),
        photo=None,
        style=HouseStyle(),
        status=CardStatus.READY,
    )


def _on_a_phone(picture: Image.Image) -> Image.Image:
    """What 375 px show of the picture."""
    height = round(picture.height * PHONE / picture.width)
    small = picture.resize((PHONE, height), Image.Resampling.LANCZOS)
    return small.resize((PHONE * ENLARGED, height * ENLARGED), Image.Resampling.BICUBIC)


def _slot(picture: Image.Image, placed: Placed, scale: float) -> Image.Image:
    """What shows a slot's text, with a little air; `scale` is the size of the picture beside that of the layout."""
    ink, air = placed.ink, 0.4 * placed.size
    edges = (ink.x - air, ink.y - air, ink.right + air, ink.bottom + air)
    return picture.crop(tuple(round(edge * scale) for edge in edges))  # type: ignore[arg-type]


def _read(program: str, picture: Image.Image) -> list[str]:
    grey = picture.convert("L")
    if grey.resize((1, 1), Image.Resampling.BOX).getpixel((0, 0)) < 128:  # type: ignore[operator]
        grey = grey.point([255 - level for level in range(256)])  # it was made for dark letters on paper
    held = io.BytesIO()
    grey.save(held, "PNG")
    done = subprocess.run(
        [program, "-", "-", "-l", "eng", "--psm", "6"], input=held.getvalue(), capture_output=True, check=True
    )
    return _words(done.stdout.decode())


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text.replace("'", "’").replace("‘", "’"))]


def _found(words: list[str], read: list[str]) -> int:
    """How many of the words were read, in their order."""
    return sum(block.size for block in difflib.SequenceMatcher(None, words, read, autojunk=False).get_matching_blocks())


if __name__ == "__main__":
    main()
