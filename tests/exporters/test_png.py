"""Our PNG: the same pixels back, the same bytes everywhere."""

import hashlib
import struct
import zlib
from io import BytesIO
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from quotecards.exporters.png import FAST, SMALL, png_bytes


@st.composite
def pictures(draw: Any) -> Image.Image:
    width, height = draw(st.integers(1, 40)), draw(st.integers(1, 40))
    seed = draw(st.binary(min_size=1, max_size=64))
    count = width * height * 3
    return Image.frombytes("RGB", (width, height), (seed * (count // len(seed) + 1))[:count])


def decoded(data: bytes) -> Image.Image:
    picture = Image.open(BytesIO(data))
    picture.load()
    return picture


def chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    """The chunks, each with its checksum tried by another library."""
    found, at = [], 8
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + length]
        (checksum,) = struct.unpack(">I", data[at + 8 + length : at + 12 + length])
        assert checksum == zlib.crc32(kind + body)
        found.append((kind, body))
        at += length + 12
    return found


@given(pictures(), st.sampled_from([FAST, SMALL]))
@settings(max_examples=120, deadline=None)
def test_the_pixels_come_back(picture: Image.Image, level: int) -> None:
    back = decoded(png_bytes(picture, level=level))
    assert back.mode == "RGB"
    assert back.size == picture.size
    assert back.tobytes() == picture.tobytes()


def test_it_is_marked_as_srgb() -> None:
    assert decoded(png_bytes(Image.new("RGB", (3, 2)))).info["srgb"] == 0


def test_it_holds_the_chunks_of_the_standard_in_their_order_with_extra_ones_before_the_pixels() -> None:
    data = png_bytes(Image.new("RGB", (3, 2)), extra=[(b"iTXt", b"Title\0\0\0\0\0Zo\xc3\xab")])
    assert [kind for kind, _ in chunks(data)] == [b"IHDR", b"sRGB", b"iTXt", b"IDAT", b"IEND"]
    assert decoded(data).info["Title"] == "Zoë"


def test_every_row_names_the_up_filter() -> None:
    data = png_bytes(Image.new("RGB", (3, 2), (9, 8, 7)))
    rows = zlib.decompress(dict(chunks(data))[b"IDAT"])
    assert rows == b"\x02" + bytes((9, 8, 7)) * 3 + b"\x02" + bytes(9)


def test_the_same_picture_gives_the_bytes_that_it_gave_before() -> None:
    """A change here, be it by a new libdeflate in the lock, changes every file that was made: is it meant?"""
    ramp = Image.merge(
        "RGB", [Image.linear_gradient("L"), Image.linear_gradient("L").rotate(90), Image.new("L", (256, 256))]
    )
    assert (
        hashlib.sha256(png_bytes(ramp)).hexdigest()
        == "edfc58b70abc52d9b2bb4acfb3a3f5c4e8d3158bfb933f4b8a421165f8db1a24"
    )
