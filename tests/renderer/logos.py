"""Logos made by code."""

from pathlib import Path

from PIL import Image, ImageDraw

WHITE, BLACK = (255, 255, 255), (17, 17, 17)


def save_logo(path: Path, colour: tuple[int, int, int] = WHITE, size: tuple[int, int] = (400, 200)) -> Path:
    """A disc beside a bar, in one colour on nothing, with an empty margin of 50 px all round."""
    path.parent.mkdir(parents=True, exist_ok=True)
    width, height = size
    drawn = Image.new("RGBA", (width + 100, height + 100), (0, 0, 0, 0))
    draw = ImageDraw.Draw(drawn)
    draw.ellipse((50, 50, 49 + height, 49 + height), fill=colour)
    draw.rectangle((60 + height, 50 + height // 3, 49 + width, 49 + height * 2 // 3), fill=colour)
    drawn.save(path)
    return path
