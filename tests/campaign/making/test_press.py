"""A card's pictures, one format after the other: what does not fit names the format that takes it."""

import dataclasses
from pathlib import Path
from typing import NoReturn

import pytest

from quotecards import resources
from quotecards.campaign.making.press import Job, Order, Press
from quotecards.campaign.planning.looks import Look
from quotecards.errors import FontError, FontFileError
from quotecards.model.layout import Layout
from quotecards.platforms import load_formats
from quotecards.renderer import Painter, Painting
from quotecards.theme import ThemeFile
from tests.samples import a_card

LONG = " ".join(["We waited for the rain, and the rain waited for us."] * 7)


def press(folder: Path, *formats: str, theme: str = "noir", others: tuple[str, ...] = ()) -> Press:
    known = load_formats()
    file = ThemeFile.find(theme, [resources.themes()])
    looks, rest = (tuple(Look(known[name], file.resolve(known[name])) for name in names) for names in (formats, others))
    return Press(Order(folder, folder, looks, (resources.fonts(),), others=rest))


def test_a_quote_too_long_for_one_format_is_sent_to_the_nearest_that_takes_it(tmp_path: Path) -> None:
    result = press(tmp_path, "open-graph", "story", "instagram-portrait").make(Job(a_card(LONG)))
    assert [made.asset.format for made in result.made] == ["story", "instagram-portrait"]
    (failure,) = result.failures
    assert failure.format == "open-graph"
    assert failure.why.endswith("(instagram-portrait takes it; or choose a shorter passage)")


def test_it_is_sent_to_a_format_that_is_not_made_where_none_of_the_run_takes_it(tmp_path: Path) -> None:
    result = press(tmp_path, "open-graph", others=("x", "story", "instagram-portrait")).make(Job(a_card(LONG)))
    assert result.made == ()
    assert result.failures[0].why.endswith("(instagram-portrait takes it; or choose a shorter passage)")
    assert list(tmp_path.iterdir()) == []


def test_a_quote_too_long_for_every_format_is_refused_in_each(tmp_path: Path) -> None:
    result = press(tmp_path, "open-graph", "x").make(Job(a_card(LONG * 3)))
    assert result.made == ()
    assert [failure.format for failure in result.failures] == ["open-graph", "x"]
    assert not any("takes it" in failure.why for failure in result.failures)


def test_formats_that_show_the_same_picture_share_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[Layout] = []
    paint = Painter.paint

    def noted(painter: Painter, layout: Layout) -> Painting:
        drawn.append(layout)
        return paint(painter, layout)

    monkeypatch.setattr(Painter, "paint", noted)
    names = ("bluesky", "story", "facebook", "mastodon", "tiktok-portrait", "x-portrait")
    result = press(tmp_path, *names).make(Job(a_card()))
    assert not result.failures
    assert len(drawn) == 3  # story and TikTok keep other edges clear
    files = {made.asset.format: (tmp_path / made.asset.path).read_bytes() for made in result.made}
    assert set(files) == set(names)
    assert files["facebook"] == files["mastodon"] == files["x-portrait"]
    for made in result.made:
        assert made.asset.bytes <= load_formats()[made.asset.format].max_bytes


def test_a_shared_picture_that_cannot_be_made_is_told_for_every_format(tmp_path: Path) -> None:
    result = press(tmp_path, "facebook", "open-graph", "threads").make(Job(a_card("Silence. " * 120)))
    assert {failure.format for failure in result.failures} == {"facebook", "open-graph", "threads"}


def test_a_picture_too_large_for_one_platform_is_still_made_for_the_others(tmp_path: Path) -> None:
    looks = press(tmp_path, "facebook", "threads")._order.looks
    tight = dataclasses.replace(looks[1], format=dataclasses.replace(looks[1].format, max_bytes=1000))
    order = Order(tmp_path, tmp_path, (looks[0], tight), (resources.fonts(),))
    result = Press(order).make(Job(a_card()))
    assert [made.asset.format for made in result.made] == ["facebook"]
    assert [failure.format for failure in result.failures] == ["threads"]
    assert "but Threads allows 1 kB" in result.failures[0].why


@pytest.mark.parametrize(("error", "lasting"), [(FontError("is no font"), True), (FontFileError("is away"), False)])
def test_a_font_that_is_none_stays_so_and_one_that_cannot_be_read_now_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: FontError, lasting: bool
) -> None:
    def fail(file: Path, path: str) -> NoReturn:
        raise error

    monkeypatch.setattr("quotecards.typography.library.open_face", fail)
    (failure,) = press(tmp_path, "x").make(Job(a_card())).failures
    assert failure.why == str(error)
    assert failure.lasting == lasting
