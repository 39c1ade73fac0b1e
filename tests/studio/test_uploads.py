"""Photos that are brought: looked at first, kept in the campaign's own folder, and nowhere else."""

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from tests.campaign.samples import bytes_of, project
from tests.studio.opened import WRITES, Page, opened


def _photo(kind: str = "JPEG", size: tuple[int, int] = (400, 500)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, (90, 120, 150)).save(out, kind)
    return out.getvalue()


def _bring(page: Page, data: bytes, speaker: str = "Ida Lund") -> tuple[int, str]:
    answer = page.client.post("/api/photo", params={"speaker": speaker}, content=data, headers=WRITES)
    return answer.status_code, answer.text


def _bomb() -> bytes:
    """A PNG of a few hundred bytes that says that it has 60000 × 60000 pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 9999))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(("kind", "suffix"), [("JPEG", "jpg"), ("PNG", "png"), ("WEBP", "webp")])
def test_a_photo_is_kept_under_the_speakers_name(tmp_path: Path, kind: str, suffix: str) -> None:
    talks = project(tmp_path)
    data = _photo(kind)
    with opened(talks, tmp_path / "out") as page:
        status, text = _bring(page, data)
    assert status == 200, text
    assert (talks / f"photos/ida-lund.{suffix}").read_bytes() == data
    assert f"photos/ida-lund.{suffix}" in text


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a" + b"\0" * 100,
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%!PS-Adobe-3.0 EPSF-3.0\n",
        b"#!/bin/sh\nrm -rf /",
        _photo()[:200],
        _photo("GIF"),
        _photo("TIFF"),
        _photo(size=(40, 40)),
        _bomb(),
    ],
)
def test_what_is_no_photo_or_a_bomb_is_not_kept(tmp_path: Path, data: bytes) -> None:
    talks = project(tmp_path)
    before = bytes_of(talks)
    with opened(talks, tmp_path / "out") as page:
        status, text = _bring(page, data)
    assert status == 422
    assert "Traceback" not in text
    assert bytes_of(talks) == before


@pytest.mark.parametrize("speaker", ["../../evil", "/etc/cron.d/x", "Nobody", "", "Ida Lund/../x"])
def test_a_photo_is_of_somebody_who_speaks(tmp_path: Path, speaker: str) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        assert _bring(page, _photo(), speaker)[0] == 404
    assert not (talks / "photos").exists()


def test_another_photo_is_not_written_over(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        assert _bring(page, _photo())[0] == 200
        assert _bring(page, _photo())[0] == 200  # the same again
        assert _bring(page, _photo(size=(500, 500)))[0] == 403
    assert (talks / "photos/ida-lund.jpg").read_bytes() == _photo()


def test_links_are_not_followed_out_of_the_campaign(tmp_path: Path) -> None:
    talks = project(tmp_path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (talks / "photos").symlink_to(elsewhere)
    with opened(talks, tmp_path / "out") as page:
        assert _bring(page, _photo())[0] == 403
        (talks / "photos").unlink()
        (talks / "photos").mkdir()
        (talks / "photos/ida-lund.jpg").symlink_to(elsewhere / "target.jpg")
        assert _bring(page, _photo())[0] == 403
    assert not list(elsewhere.iterdir())
