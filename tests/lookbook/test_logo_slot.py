"""A theme's place for a logo is checked: clear of words and controls, on calm ground."""

from pathlib import Path

import pytest

from quotecards import resources
from quotecards.lookbook.logo_slot import logo_faults
from quotecards.platforms import load_formats
from quotecards.theme import ThemeFile, list_themes
from quotecards.typography import FontLibrary

FOLDER = resources.themes()
LIBRARY = FontLibrary.open(resources.fonts())
PORTRAIT = load_formats()["instagram-portrait"]


def told(folder: Path, text: str, fmt: str = "instagram-portrait") -> list[str]:
    path = folder / "mine.yaml"
    path.write_text(f"name: mine\nextends: arthouse\n{text}", "utf-8")
    wanted = load_formats()[fmt]
    return [message for _, message in logo_faults(ThemeFile.find(str(path), [FOLDER]).resolve(wanted), wanted, LIBRARY)]


@pytest.mark.parametrize("name", [path.stem for path in list_themes([FOLDER])])
def test_the_themes_that_come_with_quotecards_have_a_good_place_for_logos_of_every_shape(name: str) -> None:
    for fmt in ("instagram-portrait", "x", "tiktok", "tiktok-portrait"):
        wanted = load_formats()[fmt]
        assert not list(logo_faults(ThemeFile.find(name, [FOLDER]).resolve(wanted), wanted, LIBRARY))


def test_a_theme_may_have_none(tmp_path: Path) -> None:
    assert told(tmp_path, "logo: null\n") == []


def test_a_place_under_the_controls_is_told(tmp_path: Path) -> None:
    text = "formats: {tall: {logo: {box: [90, 10, 2, 50]}}}\n"
    assert "a square logo has no room: the controls leave no room for it in story" in told(tmp_path, text, "story")


def test_a_place_that_the_words_need_is_told(tmp_path: Path) -> None:
    faults = told(tmp_path, "logo: {box: [70, 5, 10, 5], size: 28, align: center}\n")
    assert "a square logo has no room: the words leave no room for it in instagram-portrait" in faults
    faults = told(tmp_path, "logo: {box: [80, 10, 10, 50], size: 30}\n")
    assert "a square logo has no room: its place is too small for its shape in instagram-portrait" in faults


def test_a_place_on_a_motif_is_told(tmp_path: Path) -> None:
    text = 'background: [{solid: {colour: paper}}, {disc: {centre: [80, 88], radius: 5, colour: "#000000"}}]\n'
    assert "a square logo would stand on a motif" in told(tmp_path, text)


def test_a_ground_on_which_no_logo_is_seen_well_is_told(tmp_path: Path) -> None:
    text = 'background: [{solid: {colour: paper}}, {rule: {box: [79, 10, 6, 50], colour: "#FFFFFF", thickness: 9}}]\n'
    assert told(tmp_path, text) == []  # black is seen well on white
