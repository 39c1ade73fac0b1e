"""Our PNG: the same pixels back, the same bytes everywhere."""

import hashlib
import random
import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from quotecards.exporters.png import png_bytes, small_png_bytes


@st.composite
def pictures(draw: Any) -> Image.Image:
    width, height = draw(st.integers(1, 40)), draw(st.integers(1, 70))
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


@given(pictures(), st.sampled_from([png_bytes, small_png_bytes]))
@settings(max_examples=120, deadline=None)
def test_the_pixels_come_back(picture: Image.Image, write: Callable[[Image.Image], bytes]) -> None:
    back = decoded(write(picture))
    assert back.mode == "RGB"
    assert back.size == picture.size
    assert back.tobytes() == picture.tobytes()


def test_it_is_marked_as_srgb() -> None:
    assert decoded(png_bytes(Image.new("RGB", (3, 2)))).info["srgb"] == 0


@given(pictures(), st.sampled_from([png_bytes, small_png_bytes]))
@settings(max_examples=60, deadline=None)
def test_the_chunks_are_those_of_the_standard_in_their_order(
    picture: Image.Image, write: Callable[[Image.Image], bytes]
) -> None:
    kinds = [kind for kind, _ in chunks(write(picture))]
    assert kinds[:2] == [b"IHDR", b"sRGB"]
    assert set(kinds[2:-1]) == {b"IDAT"}
    assert kinds[-1] == b"IEND"


@given(pictures(), st.sampled_from([png_bytes, small_png_bytes]))
@settings(max_examples=60, deadline=None)
def test_another_library_unpacks_the_rows_and_finds_their_checksum_right(
    picture: Image.Image, write: Callable[[Image.Image], bytes]
) -> None:
    unpacker = zlib.decompressobj()
    rows = unpacker.decompress(b"".join(body for kind, body in chunks(write(picture)) if kind == b"IDAT"))
    assert unpacker.eof
    assert not unpacker.unused_data
    assert set(rows[:: picture.width * 3 + 1]) == {2}  # every row names the filter Up
    assert len(rows) == picture.height * (picture.width * 3 + 1)


def test_what_does_not_repeat_is_not_searched_for_repeats(monkeypatch: pytest.MonkeyPatch) -> None:
    dice = random.Random(7)
    noise = Image.frombytes("RGB", (200, 64), bytes(round(dice.gauss(128, 2)) for _ in range(200 * 64 * 3)))
    told = len(png_bytes(noise))
    monkeypatch.setattr("quotecards.exporters.png._repeats", lambda _: True)
    assert told < 0.99 * len(png_bytes(noise))


def test_the_same_picture_gives_the_bytes_that_it_gave_before() -> None:
    """A change here, be it by a new zlib-ng in the lock, changes every file that was made: is it meant?"""
    ramp = Image.merge(
        "RGB", [Image.linear_gradient("L"), Image.linear_gradient("L").rotate(90), Image.new("L", (256, 256))]
    )
    assert (
        hashlib.sha256(png_bytes(ramp)).hexdigest()
        == "c477617502d9ee83eb61ddacde37848bc3d062b196446aa9c0e85fa9122d87f2"
    )
    assert (
        hashlib.sha256(small_png_bytes(ramp)).hexdigest()
        == "39351fd63cd9707ec5386180f7e996b5330440f166860c6a63f2b3ff513bb502"
    )
