"""Heads drawn by code, so like faces that a network which knows faces finds them."""

from PIL import Image, ImageDraw, ImageFilter

Colour = tuple[int, int, int]

SKINS: tuple[Colour, ...] = ((255, 224, 196), (224, 172, 135), (141, 95, 60), (96, 62, 42))


def portrait(
    size: tuple[int, int],
    at: tuple[float, float],
    radius: float,
    skin: Colour = SKINS[1],
    wall: Colour = (90, 100, 110),
) -> Image.Image:
    """A head around `at` (px), half as wide as 1.5 × `radius`, before a grey wall."""
    picture = Image.new("RGB", size, (90, 100, 110))
    draw = ImageDraw.Draw(picture)

    def oval(x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """In units of the radius, from the middle of the face."""
        box = (x - width, y - height, x + width, y + height)
        draw.ellipse([at[index % 2] + edge * radius for index, edge in enumerate(box)], fill=colour)

    shade, light = _times(skin, 0.75), _times(skin, 1.07)
    oval(0, 1.75, 1.6, 0.7, (50, 60, 80))  # shoulders, neck, hair, face
    oval(0, 1.2, 0.45, 0.6, shade)
    oval(0, -0.12, 0.86, 1.15, (45, 32, 25))
    oval(0, 0.05, 0.74, 1.0, skin)
    for side in (-0.33, 0.33):
        oval(side, -0.1, 0.2, 0.13, shade)
        oval(side, -0.08, 0.15, 0.08, (245, 240, 235))
        oval(side, -0.08, 0.075, 0.078, (50, 35, 25))
        oval(side, -0.3, 0.2, 0.045, (60, 42, 32))
    oval(0, 0.2, 0.1, 0.28, light)
    oval(0, 0.42, 0.13, 0.06, shade)
    oval(0, 0.66, 0.26, 0.09, (165, 80, 75))
    oval(0, 0.645, 0.26, 0.02, (110, 45, 45))
    return picture.filter(ImageFilter.GaussianBlur(radius / 30))


def _times(colour: Colour, factor: float) -> Colour:
    red, green, blue = (min(255, round(channel * factor)) for channel in colour)
    return red, green, blue
