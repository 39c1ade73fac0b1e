"""Metadata in files: put in, read back, and the pixels as they were."""

import dataclasses
import hashlib
import json
from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from quotecards.exporters import SUFFIXES, encode, inscription, look_inside
from quotecards.exporters.metadata import room_for
from quotecards.model.theme import Encoding
from tests.exporters.metadata.samples import RIGHTS, a_proved_card, written
from tests.exporters.texts import hard_texts
from tests.samples import a_card, a_format

ENCODINGS: tuple[Encoding, ...] = tuple(SUFFIXES)
APART: tuple[Encoding, ...] = ("png", "jpeg", "webp")


def plain(encoding: Encoding) -> bytes:
    fmt = dataclasses.replace(a_format(32, 20), takes=(encoding,))
    return encode(Image.linear_gradient("L").resize((32, 20)).convert("RGB"), fmt).data


def pixels(data: bytes) -> bytes:
    with Image.open(BytesIO(data)) as picture:
        return picture.convert("RGB").tobytes()


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_provenance_comes_back(encoding: Encoding) -> None:
    inscribed = inscription(a_proved_card(), RIGHTS)
    assert look_inside(written(encoding, inscribed)).provenance == inscribed.provenance


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_no_pixel_changes_for_it(encoding: Encoding) -> None:
    assert pixels(written(encoding)) == pixels(plain(encoding))


@pytest.mark.parametrize("encoding", APART)
def test_a_file_without_its_metadata_is_the_file_before(encoding: Encoding) -> None:
    inside = look_inside(written(encoding))
    assert inside.now == inside.pixels == hashlib.sha256(plain(encoding)).hexdigest()


@pytest.mark.parametrize("encoding", APART)
def test_a_changed_pixel_is_seen(encoding: Encoding) -> None:
    data = bytearray(written(encoding))
    at = data.find({"png": b"IDAT", "jpeg": b"\xff\xda", "webp": b"VP8L"}[encoding]) + 20
    data[at] ^= 1
    inside = look_inside(bytes(data))
    assert inside.now != inside.pixels


@pytest.mark.parametrize("encoding", APART)
def test_a_file_that_was_saved_anew_is_not_taken_for_the_one_that_was_made(encoding: Encoding) -> None:
    file = BytesIO()
    with Image.open(BytesIO(written(encoding))) as picture:
        picture.save(file, picture.format, xmp=picture.info.get("xmp"))
    inside = look_inside(file.getvalue())
    assert inside.pixels is None or inside.now != inside.pixels


def test_avif_says_that_nobody_can_tell_whether_it_was_changed() -> None:
    inside = look_inside(written("avif"))
    assert (inside.pixels, inside.now) == (None, None)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_file_without_metadata_holds_nothing(encoding: Encoding) -> None:
    inside = look_inside(plain(encoding))
    assert (inside.provenance, inside.pixels) == (None, None)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_same_card_gives_the_same_bytes(encoding: Encoding) -> None:
    assert written(encoding) == written(encoding)


@given(st.sampled_from(APART), hard_texts, hard_texts)
@settings(max_examples=60, deadline=None)
def test_any_words_come_back_character_by_character(encoding: Encoding, text: str, name: str) -> None:
    card = dataclasses.replace(a_proved_card(text, text), speaker=a_card(speaker=name).speaker)
    inscribed = inscription(card, RIGHTS)
    data = written(encoding, inscribed, (8, 8))
    found = json.loads(look_inside(data).provenance or "")
    assert (found["text"], found["verbatim"], found["speaker"]) == (text, text, name)
    with Image.open(BytesIO(data)) as picture:
        picture.load()


@given(st.sampled_from(ENCODINGS), hard_texts)
@settings(max_examples=30, deadline=None)
def test_room_is_kept_for_all_that_is_inscribed(encoding: Encoding, text: str) -> None:
    inscribed = inscription(a_proved_card(text, text), RIGHTS)
    assert len(written(encoding, inscribed)) <= len(plain(encoding)) + room_for(inscribed)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_what_is_inscribed_counts_towards_the_limit(encoding: Encoding) -> None:
    inscribed = inscription(a_proved_card(), RIGHTS)
    room = len(written(encoding, inscribed))
    assert room > len(plain(encoding)) + 1000


def test_a_jpeg_of_a_quote_of_many_pages_keeps_the_credits_and_leaves_out_the_proof() -> None:
    inscribed = dataclasses.replace(inscription(a_proved_card(), RIGHTS), provenance="{" + " " * 70_000 + "}")
    data = written("jpeg", inscribed)
    assert look_inside(data).provenance is None
    assert b"Salt Films</rdf:li>" in data
    assert pixels(data) == pixels(plain("jpeg"))


def test_a_damaged_avif_is_told() -> None:
    whole = written("avif")
    with pytest.raises(ValueError, match="is no AVIF"):
        look_inside(whole[:95] + b"\0" * 40)


@given(st.sampled_from(ENCODINGS), st.data())
@settings(max_examples=150, deadline=None)
def test_a_damaged_file_is_read_or_refused_and_nothing_else(encoding: Encoding, data: st.DataObject) -> None:
    whole = bytearray(written(encoding))
    for _ in range(data.draw(st.integers(0, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(ValueError):
        look_inside(bytes(whole[: data.draw(st.integers(0, len(whole)))]))


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\x89PNG\r\n\x1a", b"RIFF\0\0\0\0WAVE", b"%PDF"])
def test_what_is_no_picture_of_ours_is_told(data: bytes) -> None:
    with pytest.raises(ValueError, match="is neither PNG, JPEG, WebP nor AVIF"):
        look_inside(data)
