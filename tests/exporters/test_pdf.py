"""Slides as a PDF: the JPEGs byte for byte, descriptions, and a file that others read."""

import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from quotecards.errors import OutputError
from quotecards.exporters.jpeg import jpeg_bytes
from quotecards.exporters.pdf import Slide, pdf_bytes
from quotecards.model.platform import Checked, DocumentRule
from quotecards.platforms import platforms
from tests.exporters.texts import hard_texts

KNOWN = Checked("2026-11", "tests", "general")


def slide(width: int = 40, height: int = 50, alt_text: str = "“It rained.” — Ada Vell.") -> Slide:
    picture = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    return Slide(jpeg_bytes(picture, 95), alt_text)


def made(*slides: Slide, rule: DocumentRule | None = None) -> bytes:
    return pdf_bytes(slides or (slide(), slide(30, 30)), title="Ada Vell", language="en", rule=rule)


def offsets(data: bytes) -> list[int]:
    start = int(data.rsplit(b"startxref\n", 1)[1].split(b"\n")[0])
    return [int(line[:10]) for line in data[start:].split(b"\n")[3:] if line.endswith(b" 00000 n ")]


@given(st.lists(st.tuples(st.integers(1, 60), st.integers(1, 60), hard_texts), min_size=1, max_size=5), hard_texts)
@settings(max_examples=40, deadline=None)
def test_every_object_stands_where_the_file_says(sizes: list[tuple[int, int, str]], title: str) -> None:
    slides = [slide(*size) for size in sizes]
    data = pdf_bytes(slides, title=title, language="en")
    found = offsets(data)
    assert len(found) == 7 + 4 * len(slides)
    for number, at in enumerate(found, 1):
        assert data[at:].startswith(b"%d 0 obj\n" % number)
    for one in slides:
        assert one.jpeg in data


def test_each_page_has_the_size_of_its_picture_and_its_description() -> None:
    data = made(slide(40, 50, "Ünï 🎬"), slide(30, 20))
    assert re.findall(rb"/MediaBox\[0 0 (\d+) (\d+)\]", data) == [(b"40", b"50"), (b"30", b"20")]
    assert "Ünï 🎬".encode("utf-16-be").hex().upper().encode() in data


def test_the_same_slides_give_the_same_bytes_and_no_date() -> None:
    assert made() == made()
    assert b"Date" not in made()


def test_too_many_slides_or_bytes_are_refused() -> None:
    with pytest.raises(OutputError, match="2 slides are more than the 1 that are allowed"):
        made(rule=DocumentRule(9_000_000, 1, KNOWN))
    with pytest.raises(OutputError, match=r"the slides take 0\.0 MB, 0\.001 MB are allowed"):
        made(rule=DocumentRule(1000, 9, KNOWN))
    assert len(made(rule=platforms()["linkedin"].document)) < 100_000_000


def test_what_is_no_slide_is_a_bug() -> None:
    with pytest.raises(ValueError, match="there are no slides"):
        pdf_bytes((), title="", language="en")
    with pytest.raises(ValueError, match="is no JPEG"):
        made(Slide(b"\x89PNG", ""))
    grey = BytesIO()
    Image.new("L", (4, 4)).save(grey, "JPEG")
    with pytest.raises(ValueError, match="is no JPEG in RGB"):
        made(Slide(grey.getvalue(), ""))


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not here: apt install qpdf")
def test_another_s_tool_finds_nothing_wrong(tmp_path: Path) -> None:
    (tmp_path / "slides.pdf").write_bytes(made(slide(alt_text="(a\\b) <c>"), slide()))
    done = subprocess.run(
        ["qpdf", "--check", str(tmp_path / "slides.pdf")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No syntax or stream encoding errors found" in done.stdout


@pytest.mark.skipif(shutil.which("pdfimages") is None, reason="pdfimages is not here: apt install poppler-utils")
def test_another_s_tool_takes_the_pictures_out_as_they_were(tmp_path: Path) -> None:
    slides = [slide(), slide(30, 20)]
    (tmp_path / "slides.pdf").write_bytes(made(*slides))
    subprocess.run(["pdfimages", "-j", str(tmp_path / "slides.pdf"), str(tmp_path / "out")], check=True)
    assert [path.read_bytes() for path in sorted(tmp_path.glob("out*.jpg"))] == [one.jpeg for one in slides]
