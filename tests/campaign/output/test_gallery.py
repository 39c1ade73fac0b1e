"""The gallery of whole runs."""

from html import escape
from pathlib import Path

import pytest
from PIL import Image

from quotecards.campaign.output import gallery
from quotecards.campaign.output.commit import PAGE, SHEET
from quotecards.campaign.records.manifest_file import read_manifest
from quotecards.errors import OutputError
from tests.campaign.samples import TALK, built, bytes_of, project

FILES = (SHEET, PAGE)
PASSAGE = """\
Every film begins with a place that refuses to be photographed. I learned to sit there until it forgot about me. But \
the crew hated those mornings, and they told me so. Nobody ever thanked a director for patience. A good shot is only \
what remains when everybody has stopped performing. The rest is weather."""


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "output"


def test_a_run_ends_with_a_page_and_a_contact_sheet(tmp_path: Path, out: Path) -> None:
    outcome = built(project(tmp_path), out, formats=("open-graph", "x"), gallery=True)
    assert outcome.gallery == FILES
    page = (out / "talks" / PAGE).read_text("utf-8")
    record = read_manifest(out / "talks" / "manifest.json")
    assert all(f'src="{file["path"]}"' in page for card in record["cards"] for file in card["files"])
    with Image.open(out / "talks" / SHEET) as sheet:
        assert sheet.width > 480


def test_a_carousel_is_shown_with_all_its_slides_and_texts(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    (talks / "ida.txt").write_text(f"Q: How do you begin?\n\nA: {PASSAGE}\n")
    outcome = built(talks, out, top=1, carousels=1, formats=("linkedin", "x"), theme="arthouse", gallery=True)
    assert outcome.gallery == FILES
    record = read_manifest(out / "talks" / "manifest.json")
    (carousel,) = record["carousels"]
    page = (out / "talks" / PAGE).read_text("utf-8")
    assert page.count(f'<article id="{carousel["id"]}"') == 1
    assert not any(f'<article id="{slide}"' in page for slide in carousel["slides"])
    captions = [text for card in record["cards"] for text in card["captions"].values()]
    texts = [text for text in (*captions, *(carousel["threads"]["x"] or ())) if text]
    assert all(escape(text) in page for text in texts)
    assert all(f'href="{file["path"]}"' in page for file in carousel["files"])


def test_a_second_run_leaves_page_and_sheet_as_they_are(
    tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talks = project(tmp_path)
    built(talks, out, gallery=True)
    before = bytes_of(out)
    monkeypatch.setattr(gallery, "sheet_bytes", None)  # nothing is to be drawn
    outcome = built(talks, out, gallery=True)
    assert outcome.gallery == ()
    assert not outcome.would_change
    assert bytes_of(out) == before


def test_the_same_project_elsewhere_gives_the_same_page_and_sheet(tmp_path: Path) -> None:
    for place in ("one", "another/deeper"):
        built(project(tmp_path / place), tmp_path / place / "output", gallery=True)
    assert bytes_of(tmp_path / "one" / "output") == bytes_of(tmp_path / "another/deeper" / "output")


def test_a_page_that_was_changed_is_made_anew(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    built(talks, out, gallery=True)
    before = bytes_of(out)
    (out / "talks" / PAGE).write_text("half a page")
    (out / "talks" / SHEET).unlink()
    assert built(talks, out, gallery=True).gallery == FILES
    assert bytes_of(out) == before


def test_a_check_says_what_would_change_and_writes_nothing(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    built(talks, out)
    before = bytes_of(out)
    outcome = built(talks, out, gallery=True, write=False)
    assert outcome.gallery == FILES
    assert outcome.would_change
    assert bytes_of(out) == before


def test_a_run_without_gallery_removes_the_one_before(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    built(talks, out, gallery=True)
    assert built(talks, out, gallery=False, write=False).gallery == (PAGE, SHEET)
    assert (out / "talks" / PAGE).exists()
    assert built(talks, out, gallery=False).gallery == (PAGE, SHEET)
    assert set(bytes_of(out)) & {f"talks/{name}" for name in FILES} == set()


def test_a_page_of_somebody_else_is_not_removed(tmp_path: Path, out: Path) -> None:
    (out / "talks").mkdir(parents=True)
    (out / "talks" / PAGE).write_text("<title>My own</title>")
    assert built(project(tmp_path), out, gallery=False).gallery == ()
    assert (out / "talks" / PAGE).exists()


def test_where_no_card_is_left_the_sheet_goes_and_the_page_says_why(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    built(talks, out, gallery=True)
    (talks / "ida.yaml").unlink()
    (talks / "ida.txt").write_text(TALK[TALK.index("Q:") :])
    assert built(talks, out, gallery=True).gallery == FILES
    assert not (out / "talks" / SHEET).exists()
    assert "Not made" in (out / "talks" / PAGE).read_text("utf-8")


def test_a_place_that_cannot_be_written_is_an_error_that_names_it(tmp_path: Path, out: Path) -> None:
    (out / "talks" / PAGE).mkdir(parents=True)
    with pytest.raises(OutputError, match=PAGE):
        built(project(tmp_path), out, gallery=True)
