"""Photos that are bombs, broken or not what they seem: told by name, or used as well as goes; the rest is made."""

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from tests.campaign.hostile.scene import Scene

Maker = Callable[[Path], None]
SIZE = (900, 1100)


def photo(path: Path, form: str = "JPEG") -> bytes:
    Image.radial_gradient("L").resize(SIZE).convert("RGB").save(path, form)
    return path.read_bytes()


def png(path: Path, width: int, height: int, data: bytes) -> None:
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", data),
        (b"IEND", b""),
    )
    body = (struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d)) for n, d in chunks)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(body))


def bomb(path: Path) -> None:
    png(path, 60_000, 60_000, zlib.compress(bytes(1_000_000)))


def quiet_bomb(path: Path) -> None:
    png(path, 11_500, 11_500, zlib.compress(bytes(1_000_000)))


def truncated(path: Path) -> None:
    path.write_bytes(photo(path)[:4000])


def truncated_png(path: Path) -> None:
    path.write_bytes(photo(path, "PNG")[:4000])


def without_data(path: Path) -> None:
    png(path, 900, 1100, b"")


def empty(path: Path) -> None:
    path.write_bytes(b"")


def text(path: Path) -> None:
    path.write_text("<script>alert(1)</script>")


def gif(path: Path) -> None:
    frames = [Image.new("P", SIZE, colour) for colour in (0, 1)]
    frames[0].save(path, "GIF", save_all=True, append_images=frames[1:])


REFUSED: dict[str, tuple[Maker, str]] = {
    "a bomb": (bomb, "more pixels than can be opened safely"),
    "a quiet bomb": (quiet_bomb, "has 11500 × 11500 pixels"),
    "cut off": (truncated, "cannot be opened"),
    "a PNG cut off": (truncated_png, "cannot be opened"),
    "a PNG without data": (without_data, "cannot be opened"),
    "empty": (empty, "is no picture that can be used"),
    "a text": (text, "is no picture that can be used"),
    "a GIF": (gif, "is no picture that can be used (use JPEG, PNG, WebP or TIFF)"),
}


def cmyk(path: Path) -> None:
    Image.new("CMYK", SIZE, (10, 20, 30, 40)).save(path, "JPEG")


def sixteen_bits(path: Path) -> None:
    Image.new("I;16", SIZE, 30_000).save(path, "PNG")


def moving_png(path: Path) -> None:
    frames = [Image.new("RGB", SIZE, colour) for colour in ("grey", "red")]
    frames[0].save(path, "PNG", save_all=True, append_images=frames[1:])


def moving_webp(path: Path) -> None:
    frames = [Image.new("RGB", SIZE, colour) for colour in ("grey", "red")]
    frames[0].save(path, "WEBP", save_all=True, append_images=frames[1:], duration=100)


def palette(path: Path) -> None:
    Image.new("P", SIZE, 3).save(path, "PNG", transparency=3)


def one_bit(path: Path) -> None:
    Image.new("1", SIZE, 1).save(path, "TIFF", compression="group4")


def in_floats(path: Path) -> None:
    Image.new("F", SIZE, 0.5).save(path, "TIFF")


def lab(path: Path) -> None:
    Image.new("LAB", SIZE, (120, 128, 128)).save(path, "TIFF")


def huge_exif(path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E] = "x" * 60_000
    exif[0x0112] = 6
    Image.new("RGB", SIZE, "grey").save(path, "JPEG", exif=exif)


def broken_exif(path: Path) -> None:
    wrong = b"Exif\0\0II*\0\xff\xff\xff\xff" + b"\xff" * 2000
    Image.new("RGB", SIZE, "grey").save(path, "JPEG", exif=wrong)


def broken_profile(path: Path) -> None:
    Image.new("RGB", SIZE, "grey").save(path, "JPEG", icc_profile=b"no profile" * 5000)


def tiny(path: Path) -> None:
    Image.new("RGB", (1, 1), "grey").save(path, "PNG")


def thin(path: Path) -> None:
    Image.new("RGB", (60_000, 1), "grey").save(path, "PNG")


USED: dict[str, Maker] = {
    "CMYK": cmyk,
    "16 bits": sixteen_bits,
    "a PNG that moves": moving_png,
    "a WebP that moves": moving_webp,
    "a palette": palette,
    "one bit": one_bit,
    "in floats": in_floats,
    "Lab": lab,
    "a huge Exif": huge_exif,
    "a broken Exif": broken_exif,
    "a broken profile": broken_profile,
    "one pixel": tiny,
    "a line of pixels": thin,
}


def campaign(scene: Scene, make: Maker) -> None:
    """Ida's photo is the one in question; another guest of another talk has none."""
    scene.write("talks/other.txt", "Q: Who wrote it?\n\nA: Nobody ever wrote a letter to the wind and got an answer.\n")
    scene.write("talks/other.yaml", "speaker: Per Moe\nsource: Kino\n")
    make(scene.project / "ida.jpg")
    scene.write("trap.yaml", "interviews: [talks/ida.txt, talks/other.txt]\nphotos: {Ida Lund: {file: ida.jpg}}\n")


@pytest.mark.parametrize("kind", REFUSED)
def test_a_photo_that_cannot_be_used_is_told_by_name_and_the_rest_is_made(scene: Scene, kind: str) -> None:
    make, told = REFUSED[kind]
    campaign(scene, make)
    said = scene.build("trap.yaml")
    assert said.code == 1
    assert said.tells("ida.jpg", told), said
    (picture,) = scene.pictures()
    assert "/other--" in picture


@pytest.mark.parametrize("kind", USED)
def test_a_photo_of_a_rare_kind_is_used_whatever_its_name_ends_in(scene: Scene, kind: str) -> None:
    campaign(scene, USED[kind])
    said = scene.build("trap.yaml")
    assert said.code == 0, said
    assert len(scene.pictures()) == 2
