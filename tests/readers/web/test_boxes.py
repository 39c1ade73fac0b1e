"""Biographies in boxes beside the article of a page."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

TALK = (
    "<p><b>Why do you row?</b></p><p>I cannot stand still, and the water never is the same.</p>"
    "<p><b>And in winter?</b></p><p>I mend my oars, and I wait for the ice to go.</p>"
    "<p><b>What comes next?</b></p><p>I have promised myself a year without deadlines.</p>"
)


def speaks(folder: Path, box: str, *, above: bool = False) -> set[str | None]:
    """Who answers on a page with `box` below or above its talk; it is no part of the talk."""
    words = box + TALK if above else TALK + box
    document = read(
        folder, f"<html><body><article><h1>Rain on the river</h1>{words}</article></body></html>", "talk.html"
    )
    assert len(texts(document, TurnKind.ANSWER)) == 3
    return set(speakers(document))


@pytest.mark.parametrize("above", [True, False])
@pytest.mark.parametrize(
    "box",
    [
        '<aside class="bio"><p><b>Clara Voss</b> is a printmaker based in Wick.</p></aside>',
        '<aside id="guest-bio"><img src="voss.jpg"><p>Clara Voss ist Grafikerin. Sie lebt in Kiel.</p></aside>',
        '<div class="infobox"><h4>Zur Person</h4><p>Clara Voss, geboren 1971, ist Ärztin.</p></div>',
        '<div class="author-box"><h4>About the artist</h4><p>Clara Voss is a bookbinder in Wick.</p></div>',
        '<aside class="perfil"><h3>Perfil</h3><p>Clara Voss es una ceramista de Soria.</p></aside>',
        "<aside><h3>L’invitée</h3><p>Clara Voss est céramiste à Nantes.</p></aside>",
        "<aside><h3>Chi è</h3><p>Clara Voss è un’illustratrice. Vive a Trieste.</p></aside>",
    ],
)
def test_boxes_that_tell_a_life_present_the_guest(tmp_path: Path, box: str, *, above: bool) -> None:
    assert speaks(tmp_path, box, above=above) == {"Clara Voss"}


@pytest.mark.parametrize(
    "box",
    [
        '<div class="author-bio"><p><b>About the author</b></p><p>Ann Lanning is a baker in Leeds.</p></div>',
        '<aside class="sidebar"><div class="bio"><p>Ann Lanning is a baker in Leeds.</p></div></aside>',
        '<aside class="bio"><p>Ann Lanning ist Journalistin und lebt in Kiel.</p></aside>',
        '<aside class="bio"><p>Clara Voss is a printmaker.</p><p>Ann Lanning is a baker in Leeds.</p></aside>',
        "<aside><h3>Related</h3><p>Ann Lanning is a baker in Leeds.</p></aside>",
    ],
)
def test_boxes_of_authors_of_two_and_of_anything_else_name_nobody(tmp_path: Path, box: str) -> None:
    assert speaks(tmp_path, box) == {None}


def test_whom_the_title_names_a_box_does_not_change(tmp_path: Path) -> None:
    box = '<h2>Interview with Ben Okri</h2><aside class="bio"><p>Clara Voss is a printmaker.</p></aside>'
    assert speaks(tmp_path, box, above=True) == {"Ben Okri"}
