"""Bands: what is known of a ground saves time and changes no byte."""

from io import BytesIO
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from quotecards.exporters import Encoder, Shared, encode
from quotecards.exporters.bands import in_bands
from quotecards.exporters.png import BAND
from tests.exporters.test_encoding import noise, of, opened

ENCODINGS: tuple[Literal["png", "jpeg"], ...] = ("png", "jpeg")


class Ground:
    """What stands for a plate."""


@st.composite
def cards(draw: Any) -> tuple[Image.Image, list[tuple[Image.Image, tuple[tuple[int, int], ...]]]]:
    """A plate, and some cards on it with the rows that they were drawn on."""
    width, height = draw(st.integers(1, 50)), draw(st.integers(1, 5 * BAND))
    plate = noise((width, height)) if draw(st.booleans()) else Image.linear_gradient("L").resize((width, height))
    plate = plate.convert("RGB")
    drawn = []
    for _ in range(draw(st.integers(1, 3))):
        picture, rows = plate.copy(), []
        for _ in range(draw(st.integers(0, 3))):
            first, last = sorted((draw(st.integers(-5, height + 5)), draw(st.integers(-5, height + 5))))
            picture.paste(draw(st.sampled_from(["white", "black", "#804020"])), (0, first, width // 2 + 1, last + 1))
            rows.append((first, last + 1))
        drawn.append((picture, tuple(rows)))
    return plate, drawn


@pytest.mark.parametrize("encoding", ENCODINGS)
@given(cards())
@settings(max_examples=80, deadline=None)
def test_what_was_encoded_before_changes_no_byte(
    encoding: Literal["png", "jpeg"],
    case: tuple[Image.Image, list[tuple[Image.Image, tuple[tuple[int, int], ...]]]],
) -> None:
    plate, drawn = case
    fmt, encoder, ground = of(encoding, plate.size), Encoder(), Ground()
    for picture, rows in drawn:
        assert encoder.encode(picture, fmt, Shared(ground, rows)) == encode(picture, fmt)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_of_a_second_card_only_the_bands_with_words_are_encoded(
    encoding: Literal["png", "jpeg"], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, int]] = []
    plate = Image.new("RGB", (40, 10 * BAND), "#203040")
    encoder, ground, fmt = Encoder(), Ground(), of(encoding, (40, 10 * BAND))
    words = plate.copy()
    words.paste("white", (5, 3 * BAND + 4, 30, 5 * BAND - 4))
    own = ((3 * BAND + 4, 5 * BAND - 4),)

    def watched(height: int, band: int, encode: Any, known: Any, own: Any) -> Any:
        def noted(rows: tuple[int, int]) -> Any:
            asked.append(rows)
            return encode(rows)

        return in_bands(height, band, noted, known, own)

    monkeypatch.setattr(f"quotecards.exporters.{encoding}.in_bands", watched)
    first = encoder.encode(words, fmt, Shared(ground, own))
    assert asked == [(0, 10 * BAND)]
    assert encoder.encode(words, fmt, Shared(ground, own)) == first
    assert asked[1:] == [(3 * BAND, 5 * BAND)]
    assert encoder.encode(plate, fmt, Shared(ground, ())) == encode(plate, fmt)
    assert asked[2] == (3 * BAND, 5 * BAND)


def test_what_is_known_of_a_ground_goes_with_it() -> None:
    encoder, ground = Encoder(), Ground()
    picture = noise((8, 40))
    encoder.encode(picture, of("png", picture.size), Shared(ground, ()))
    assert len(encoder._known) == 1
    del ground
    assert not encoder._known


def test_another_encoding_or_quality_knows_nothing_of_the_first() -> None:
    encoder, ground, picture = Encoder(), Ground(), noise((40, 40))
    plenty = len(encoder.encode(picture, of("jpeg", picture.size), Shared(ground, ())).data)
    formats = [of("png", picture.size), of("jpeg", picture.size, plenty - 1), of("jpeg", picture.size)]
    for fmt in formats:
        assert encoder.encode(picture, fmt, Shared(ground, ())) == encode(picture, fmt)


@pytest.mark.parametrize("height", [1, 7, BAND, BAND + 1, 8 * BAND, 9 * BAND + 3, 20 * BAND])
def test_jpeg_in_bands_has_the_pixels_of_jpeg_in_one_piece(height: int) -> None:
    picture = noise((33, height))
    whole = BytesIO()
    picture.save(whole, "JPEG", quality=95, subsampling=0)
    assert opened(encode(picture, of("jpeg", picture.size)).data).tobytes() == opened(whole.getvalue()).tobytes()
