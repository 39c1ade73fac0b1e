"""The logo that is seen best on what lies under it is printed; one that is not seen well is not."""

import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from quotecards.errors import PhotoError
from quotecards.layout import compose
from quotecards.model.layers import Solid
from quotecards.model.layout import Layout, PlacedLogo, Rect
from quotecards.model.logo import Logo, LogoFile
from quotecards.model.places import Insets
from quotecards.model.theme import LogoSlot
from quotecards.renderer import Painter, Painting, open_logo, under_logo
from quotecards.renderer.ground import Ground
from quotecards.renderer.logo import Emblems
from quotecards.typography import FontLibrary
from tests.renderer.logos import BLACK, WHITE, save_logo
from tests.samples import a_card, a_format, a_slot, a_theme

QUOTE = a_slot("quote", (10, 10, 60, 10), "{quote}")
PLACE = LogoSlot(Insets(70, 10, 10, 50), size=10)
BOX = Rect(20, 20, 200, 100)


def on(colour: tuple[int, int, int]) -> Ground:
    return Ground(Image.new("RGB", (300, 200), colour))


def printed(
    folder: Path, ground: Ground, *names: str, faces: tuple[tuple[float, float, float, float], ...] = ()
) -> str:
    logos = [PlacedLogo(name, "00", BOX) for name in names]
    shown, why = Emblems(folder).print(logos, ground, faces, ground.image.copy())
    return shown.path if shown else why


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    save_logo(tmp_path / "white.png", WHITE)
    save_logo(tmp_path / "black.png", BLACK)
    return tmp_path


def test_a_light_logo_goes_on_dark_ground_and_a_dark_one_on_light_ground(folder: Path) -> None:
    for names in (("white.png", "black.png"), ("black.png", "white.png")):
        assert printed(folder, on((20, 20, 30)), *names) == "white.png"
        assert printed(folder, on((240, 235, 220)), *names) == "black.png"


def test_a_single_logo_is_left_out_where_it_is_not_seen_well(folder: Path) -> None:
    assert printed(folder, on((20, 20, 30)), "white.png") == "white.png"
    why = printed(folder, on((240, 235, 220)), "white.png")
    assert why == "its contrast to what lies under it is 1.2:1, and 3:1 is needed"


def test_what_lies_under_the_ink_counts_not_what_lies_between(folder: Path) -> None:
    ground = on((20, 20, 30))
    ground.image.paste((255, 255, 255), (132, 20, 220, 50))  # above the bar there is nothing of the logo
    assert printed(folder, ground, "white.png") == "white.png"
    ground.image.paste((255, 255, 255), (150, 50, 180, 90))  # a third of the bar
    assert printed(folder, ground, "white.png").startswith("its contrast")


def test_a_badge_is_told_from_its_ground_by_its_outline(tmp_path: Path) -> None:
    badge = Image.new("RGBA", (300, 300), (0, 0, 0, 0))
    draw = ImageDraw.Draw(badge)
    draw.ellipse((10, 10, 290, 290), fill=(0, 0, 0))
    draw.rectangle((100, 100, 200, 200), fill=(255, 255, 255))
    badge.save(tmp_path / "badge.png")
    assert printed(tmp_path, on((255, 255, 255)), "badge.png") == "badge.png"
    assert printed(tmp_path, on((0, 0, 0)), "badge.png").startswith("its contrast")


def test_no_logo_stands_on_a_face(folder: Path) -> None:
    assert printed(folder, on((0, 0, 0)), "white.png", faces=((0, 0, 90, 90),)) == "it would stand on a face"
    assert printed(folder, on((0, 0, 0)), "white.png", faces=((230, 0, 290, 90),)) == "white.png"


def test_a_logo_is_trimmed_to_its_ink(tmp_path: Path) -> None:
    assert open_logo(save_logo(tmp_path / "a.png", size=(400, 200))).size == (400, 200)


@pytest.mark.parametrize("mode", ["LA", "P", "RGBA"])
def test_any_png_with_a_transparent_ground_will_do(tmp_path: Path, mode: str) -> None:
    path = save_logo(tmp_path / "a.png", BLACK)
    with Image.open(path) as picture:
        picture.convert(mode).save(path)
    ink = open_logo(path)
    assert (ink.mode, ink.size) == ("RGBA", (400, 200))
    assert ink.getpixel((100, 100)) == (*BLACK, 255)


def test_sixteen_bits_a_channel_become_eight(tmp_path: Path) -> None:
    rows = b"".join(
        b"\0" + struct.pack(">HHHH", 0x1111, 0x2222, 0x3333, 0xFFFF) * 300 + bytes(8 * 20) for _ in range(100)
    )
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", 320, 100, 16, 6, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    path = tmp_path / "deep.png"
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + b"".join(
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
            for name, data in chunks
        )
    )
    assert open_logo(path).getpixel((0, 0)) == (0x11, 0x22, 0x33, 255)


def test_of_a_logo_that_moves_the_first_picture_counts(tmp_path: Path) -> None:
    with Image.open(save_logo(tmp_path / "a.png", BLACK)) as first, Image.open(save_logo(tmp_path / "b.png")) as second:
        first.save(tmp_path / "moves.png", save_all=True, append_images=[second])
    assert open_logo(tmp_path / "moves.png").getpixel((100, 100)) == (*BLACK, 255)


def jpeg(path: Path) -> None:
    Image.new("RGB", (400, 200)).save(path, "JPEG")


def opaque(path: Path) -> None:
    Image.new("RGBA", (400, 200), "white").save(path)


def without_alpha(path: Path) -> None:
    Image.new("RGB", (400, 200), "white").save(path)


def empty(path: Path) -> None:
    Image.new("RGBA", (400, 200)).save(path)


def tiny(path: Path) -> None:
    save_logo(path, size=(150, 60))


def drawing(path: Path) -> None:
    path.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")


def truncated(path: Path) -> None:
    whole = save_logo(path).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def bomb(path: Path) -> None:
    Image.new("1", (16_000, 16_000)).save(path, transparency=0)


def nothing(path: Path) -> None:
    path.unlink(missing_ok=True)


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (jpeg, "is no picture that can be used (save it as a PNG with a transparent ground, 600 px wide or more)"),
        (drawing, "is no picture that can be used (save it as a PNG"),
        (opaque, "has no transparent ground: it would stand on the card as a box"),
        (without_alpha, "has no transparent ground: it would stand on the card as a box"),
        (empty, "shows nothing: all of it is transparent"),
        (tiny, "has only 150 × 60 pixels with something on them"),
        (truncated, "cannot be opened: "),
        (bomb, "has more pixels than can be opened safely (make it smaller)"),
        (nothing, "is not there"),
    ],
)
def test_what_is_no_logo_is_refused_with_the_reason(tmp_path: Path, make: Callable[[Path], None], why: str) -> None:
    path = tmp_path / "logo.png"
    make(path)
    with pytest.raises(PhotoError) as caught:
        open_logo(path)
    assert str(caught.value).startswith(f"{path.as_posix()}: {why}")


def painting(folder: Path, library: FontLibrary, painter: Painter | None = None) -> tuple[Layout, Painting]:
    files = tuple(LogoFile(name, "00", 400, 200) for name in ("white.png", "black.png"))
    theme = replace(a_theme(QUOTE, background=(Solid((250, 240, 200)),)), logo=PLACE)
    layout = compose(a_card(), theme, a_format(), library, Logo(files))
    return layout, (painter or Painter(library, folder)).paint(layout)


def test_the_picture_shows_it_in_its_box_and_nowhere_else(folder: Path, squares: FontLibrary) -> None:
    layout, done = painting(folder, squares)
    assert done.logo
    assert done.logo.path == "black.png"
    assert done.logo.contrast > 15
    box = layout.logos[1].box
    plate = done.plate.image
    corner = (round(box.x), round(box.y))
    assert plate.getpixel(corner) == (250, 240, 200)
    assert done.image.getpixel((corner[0] + round(box.height / 2), round(box.y + box.height / 2))) == BLACK
    below = (0, round(box.bottom), 1080, 1350)
    assert done.image.crop(below).tobytes() == plate.crop(below).tobytes()


def test_rows_outside_of_those_told_are_the_plates(folder: Path, squares: FontLibrary) -> None:
    _, done = painting(folder, squares)
    for row in range(done.image.height):
        if not any(first <= row < behind for first, behind in done.rows):
            strip = (0, row, done.image.width, row + 1)
            assert done.image.crop(strip).tobytes() == done.plate.image.crop(strip).tobytes()


def test_a_warm_and_a_cold_painter_print_the_same(folder: Path, squares: FontLibrary) -> None:
    painter = Painter(squares, folder)
    first = painting(folder, squares, painter)[1].image.tobytes()
    assert painting(folder, squares, painter)[1].image.tobytes() == first
    assert painting(folder, squares)[1].image.tobytes() == first


def test_only_so_many_are_kept(folder: Path) -> None:
    emblems = Emblems(folder, keep=1)
    image = on((0, 0, 0)).image
    for _ in range(2):
        for name in ("white.png", "black.png"):
            emblems.print([PlacedLogo(name, "00", BOX)], on((128, 128, 128)), (), image)
    assert len(emblems._cut) == 1


def test_the_ground_of_a_logo_is_even_or_not() -> None:
    assert under_logo(on((255, 255, 255)), BOX) == (1, 21)
    halves = on((255, 255, 255))
    halves.image.paste((0, 0, 0), (0, 0, 120, 200))
    unrest, seen = under_logo(halves, BOX)
    assert (unrest, seen) == (21, 1)
