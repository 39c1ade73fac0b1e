"""Pictures as the bytes that a format wants."""

import dataclasses
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from quotecards.errors import OutputError
from quotecards.exporters import SUFFIXES, Encoded, choices, encode
from quotecards.exporters.encoding import BEST_QUALITY, LOWEST_QUALITY
from quotecards.exporters.jpeg import jpeg_bytes
from quotecards.exporters.profile import srgb_profile
from quotecards.model.theme import Encoding, Format
from quotecards.platforms import load_formats
from tests.samples import a_format


def of(encoding: Encoding, size: tuple[int, int], max_bytes: int = 8_000_000, *others: Encoding) -> Format:
    return dataclasses.replace(a_format(*size), takes=(encoding, *others), max_bytes=max_bytes)


def encoded(picture: Image.Image, fmt: Format) -> bytes:
    return encode(picture, fmt).data


def opened(data: bytes) -> Image.Image:
    picture = Image.open(BytesIO(data))
    picture.load()
    return picture


def noise(size: tuple[int, int]) -> Image.Image:
    """Colour noise, the same every time: nothing compresses worse."""
    state, values = 1, bytearray()
    for _ in range(size[0] * size[1] * 3):
        state = state * 1103515245 + 12345 & 0x7FFFFFFF
        values.append(state >> 16 & 0xFF)
    return Image.frombytes("RGB", size, bytes(values))


def type_on_paper(size: tuple[int, int] = (240, 120)) -> Image.Image:
    """Red strokes on paper, where halved colour would show."""
    picture = Image.new("RGB", size, "#F3EDE0")
    draw = ImageDraw.Draw(picture)
    for x in range(5, size[0], 7):
        draw.line((x, 5, x, size[1] - 5), fill="#C00000", width=1)
    return picture


def largest_difference(one: Image.Image, other: Image.Image) -> int:
    return max(abs(a - b) for a, b in zip(one.tobytes(), other.tobytes(), strict=True))


@pytest.mark.parametrize("name", list(load_formats()))
def test_every_format_gets_its_pixels_its_encoding_and_fewer_bytes_than_its_limit(name: str) -> None:
    row = load_formats()[name]
    picture = type_on_paper((row.width, row.height))
    made = encode(picture, row)
    data = made.data
    back = opened(data)
    assert back.size == (row.width, row.height)
    assert back.mode == "RGB"
    assert (back.format or "").lower() == made.encoding
    assert made.encoding in row.takes
    assert len(data) <= row.max_bytes


def test_jpeg_keeps_the_full_resolution_of_colour_and_the_edges_of_type() -> None:
    picture = type_on_paper()
    back = opened(encoded(picture, of("jpeg", picture.size)))
    assert [part[1:3] for part in back.layer] == [(1, 1)] * 3  # type: ignore[attr-defined]
    halved = BytesIO()
    picture.save(halved, "JPEG", quality=BEST_QUALITY, subsampling=2)
    assert largest_difference(picture, back) * 3 < largest_difference(picture, opened(halved.getvalue()))


def test_jpeg_is_tagged_as_srgb_without_the_date_of_its_making() -> None:
    profile = opened(jpeg_bytes(Image.new("RGB", (8, 8)), 95)).info["icc_profile"]
    assert b"s\0R\0G\0B" in profile
    assert profile[24:36] == bytes.fromhex("07d000010001000000000000")


def test_the_quality_falls_no_further_than_the_limit_asks() -> None:
    picture = noise((64, 64))
    sizes = [len(jpeg_bytes(picture, quality)) for quality in range(LOWEST_QUALITY, BEST_QUALITY + 1)]
    assert sizes == sorted(sizes)
    for size in sizes:
        assert len(encoded(picture, of("jpeg", picture.size, size))) == size
    assert len(encoded(picture, of("jpeg", picture.size, sizes[3] - 1))) == sizes[2]


@pytest.mark.parametrize("encoding", list(SUFFIXES))
def test_a_picture_that_takes_too_many_bytes_is_refused_with_both_figures(encoding: Encoding) -> None:
    picture = noise((64, 64))
    with pytest.raises(OutputError, match=r"takes at least \d+ kB, but Test allows 1 kB .take a calmer photo"):
        encoded(picture, of(encoding, picture.size, 1000))


def test_png_is_pressed_harder_before_it_is_refused() -> None:
    picture = type_on_paper()
    quick = encoded(picture, of("png", picture.size))
    pressed = encoded(picture, of("png", picture.size, len(quick) - 1))
    assert len(pressed) < len(quick)
    assert opened(pressed).tobytes() == picture.tobytes()


def test_a_picture_full_of_noise_is_encoded_at_any_size() -> None:
    for size in ((1, 1), (1, 300), (300, 1), (257, 255)):
        assert opened(encoded(noise(size), of("jpeg", size))).size == size


@given(st.integers(1, 24), st.integers(1, 24), st.sampled_from(["RGB", "L", "P", "RGBA", "1"]))
@settings(max_examples=40, deadline=None)
def test_any_mode_becomes_rgb(width: int, height: int, mode: str) -> None:
    back = opened(encoded(Image.new(mode, (width, height), 1), of("png", (width, height))))
    assert (back.mode, back.size) == ("RGB", (width, height))


@pytest.mark.parametrize("encoding", list(SUFFIXES))
def test_the_same_pixels_give_the_same_bytes(encoding: Encoding) -> None:
    picture = type_on_paper()
    assert encoded(picture, of(encoding, picture.size)) == encoded(picture.copy(), of(encoding, picture.size))


def test_a_picture_of_another_size_is_a_bug() -> None:
    with pytest.raises(ValueError, match="is not a picture for test"):
        encode(Image.new("RGB", (10, 10)), of("png", (10, 11)))


def test_a_picture_is_png_where_that_fits_and_jpeg_where_it_does_not() -> None:
    flat, photo = type_on_paper(), noise((240, 120))
    room = len(encoded(flat, of("png", flat.size)))
    assert encode(flat, of("jpeg", flat.size, room, "png")).encoding == "png"
    assert encode(photo, of("png", photo.size, 80_000, "jpeg")).encoding == "jpeg"


def test_what_nobody_promises_to_be_the_same_everywhere_is_not_chosen_where_there_is_a_choice() -> None:
    assert choices(of("avif", (1, 1), 9, "webp", "jpeg", "png")) == ("png", "jpeg")
    assert choices(of("webp", (1, 1))) == ("webp",)


def test_webp_loses_nothing_where_it_may_be_large() -> None:
    picture = type_on_paper()
    exact = encoded(picture, of("webp", picture.size))
    assert opened(exact).convert("RGB").tobytes() == picture.tobytes()
    grain = noise((64, 64))
    whole = len(encoded(grain, of("webp", grain.size)))
    assert len(encoded(grain, of("webp", grain.size, whole - 1))) < whole


@pytest.mark.parametrize("encoding", ["jpeg", "webp", "avif"])
def test_what_has_no_mark_of_its_own_carries_the_srgb_profile(encoding: Encoding) -> None:
    picture = type_on_paper()
    assert opened(encoded(picture, of(encoding, picture.size))).info["icc_profile"] == srgb_profile()


@given(
    st.sampled_from(["png", "jpeg", "webp", "avif"]),
    st.integers(1, 48),
    st.integers(1, 48),
    st.integers(1, 12_000),
    st.booleans(),
)
@settings(max_examples=60, deadline=None)
def test_a_file_has_its_pixels_its_encoding_and_no_more_than_its_limit_or_is_refused(
    encoding: Encoding, width: int, height: int, limit: int, noisy: bool
) -> None:
    picture = noise((width, height)) if noisy else type_on_paper((width, height))
    try:
        made = encode(picture, of(encoding, picture.size, limit))
    except OutputError:
        assert len(encoded(picture, of(encoding, picture.size))) > limit
        return
    back = opened(made.data)
    assert ((back.format or "").lower(), back.size) == (encoding, (width, height))
    assert len(made.data) <= limit


@given(st.integers(300, 9000), st.integers(300, 9000))
@settings(max_examples=30, deadline=None)
def test_what_fits_a_lower_limit_too_is_what_would_be_made_for_it(one: int, other: int) -> None:
    picture = noise((40, 40))
    low, high = sorted((one, other))
    try:
        made = encode(picture, of("png", picture.size, high, "jpeg"))
    except OutputError:
        return
    if len(made.data) <= low:
        assert encode(picture, of("jpeg", picture.size, low, "png")) == made


def test_the_file_s_name_ends_as_its_encoding_says() -> None:
    assert SUFFIXES == {"png": ".png", "jpeg": ".jpg", "webp": ".webp", "avif": ".avif"}
    assert isinstance(encode(Image.new("RGB", (1, 1)), of("png", (1, 1))), Encoded)
