"""What the metadata of a page say of its guest."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers

TALK = (
    "<p><b>Why do you row?</b></p><p>I cannot stand still. The water is never the same twice.</p>"
    "<p><b>What did the river teach you?</b></p><p>To wait. And to keep my hands where they are.</p>"
)


def page(head: str, above: str = "<h1>On the river</h1>") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body><article>{above}{TALK}</article></body></html>"


@pytest.mark.parametrize(
    "head",
    [
        "<title>Interview with Clara Voss | Northern Oars</title>",
        '<title>Northern Oars</title><meta property="og:title" content="Interview: Clara Voss">',
        '<meta name="description" content="An interview with Clara Voss, who rows.">',
    ],
)
def test_title_and_description_of_a_page_name_its_guest(tmp_path: Path, head: str) -> None:
    assert set(speakers(read(tmp_path, page(head), "talk.html"))) == {"Clara Voss"}


@pytest.mark.parametrize(
    "head",
    [
        "<title>Clara Voss</title>",  # whose site it may be
        '<title>Oars | Boat Talk</title><meta name="author" content="Clara Voss">',
        "<title>On the river – Northern Oars</title>",
    ],
)
def test_whose_site_it_is_or_who_wrote_it_is_no_guest(tmp_path: Path, head: str) -> None:
    assert set(speakers(read(tmp_path, page(head), "talk.html"))) == {None}
