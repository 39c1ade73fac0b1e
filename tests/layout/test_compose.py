"""Boxes are percent of the card, sizes percent of its short side, and nothing is let through that cannot be read."""

import dataclasses
import json

import pytest

from quotecards.errors import FitError
from quotecards.layout import compose
from quotecards.model.card import InCarousel, Photo
from quotecards.model.layers import PhotoFill, Scrim, Solid
from quotecards.model.layout import Layout, Rect
from quotecards.model.places import Insets
from quotecards.model.quote import Quote
from quotecards.model.theme import Segment, TypeRole
from quotecards.typography import FontLibrary
from tests.samples import a_card, a_festival, a_format, a_slot, a_theme

QUOTE = a_slot("quote", (10, 10, 50, 10), "{quote}")
NAME = a_slot("name", (60, 10, 30, 10), "{speaker}")
CREDIT = a_slot("credit", (80, 10, 10, 10), "{film}", role=TypeRole(("Square",), size=(1, 1)))


def test_boxes_and_sizes_follow_the_format(squares: FontLibrary) -> None:
    tall = compose(a_card(), a_theme(QUOTE, NAME), a_format(1000, 2000), squares)
    wide = compose(a_card(), a_theme(QUOTE, NAME), a_format(2000, 1000), squares)
    assert tall.placed[0].box == Rect(100, 200, 800, 800)
    assert wide.placed[0].box == Rect(200, 100, 1600, 400)
    assert tall.placed[1].size == wide.placed[1].size == 100.0


def test_each_format_is_laid_out_anew(squares: FontLibrary) -> None:
    def lines(layout: Layout) -> list[str]:
        return [line.text for line in layout.placed[0].lines]

    tall = compose(a_card(), a_theme(QUOTE), a_format(1000, 2000), squares)
    wide = compose(a_card(), a_theme(QUOTE), a_format(2000, 1000), squares)
    assert lines(tall) != lines(wide)
    assert " ".join(lines(tall)) == " ".join(lines(wide)) == "“It rained on the only day that mattered”"


def test_no_text_is_smaller_than_a_phone_can_show(squares: FontLibrary) -> None:
    for width, height, smallest in ((1080, 1350, 34), (1600, 900, 50.37), (1200, 630, 37.78)):
        layout = compose(a_card(film=None), a_theme(NAME, CREDIT), a_format(width, height), squares)
        assert min(placed.size for placed in layout.placed) >= smallest - 0.01
        layout = compose(a_card(), a_theme(CREDIT), a_format(width, height), squares)
        assert layout.placed[0].size == pytest.approx(smallest, abs=0.01)


def test_a_slot_without_words_is_left_out(squares: FontLibrary) -> None:
    layout = compose(a_card(film=None), a_theme(QUOTE, CREDIT), a_format(), squares)
    assert [placed.slot for placed in layout.placed] == ["quote"]


def test_a_quote_that_does_not_fit_is_refused_and_never_cut(squares: FontLibrary) -> None:
    with pytest.raises(FitError):
        compose(a_card("word " * 120), a_theme(QUOTE), a_format(), squares)


@pytest.mark.parametrize(("crop", "left"), [(0, 74.43), (105, 105), (108, 108)])
def test_marks_hang_outside_the_box_as_far_as_the_platform_does_not_crop(
    crop: int, left: float, squares: FontLibrary
) -> None:
    slot = dataclasses.replace(QUOTE, hang=True)
    quote = compose(a_card(), a_theme(slot), a_format(safe=(0, crop, 0, crop)), squares).placed[0]
    assert quote.box.x == 108
    assert quote.ink.x == pytest.approx(left, abs=0.5)


def test_all_slots_share_one_grid_of_whole_pixels_for_their_baselines(squares: FontLibrary) -> None:
    theme = dataclasses.replace(a_theme(QUOTE, NAME), grid=1.6)
    layout = compose(a_card(), theme, a_format(), squares)
    assert layout.grid == 17
    baselines = [line.baseline for placed in layout.placed for line in placed.lines]
    assert len(baselines) > 2
    assert all(baseline % 17 == 0 for baseline in baselines)
    assert compose(a_card(), a_theme(QUOTE, NAME), a_format(), squares).grid == 0


@pytest.mark.parametrize("language", ["ar", "he-IL"])
def test_a_card_in_a_language_from_right_to_left_is_the_mirror_of_another(language: str, squares: FontLibrary) -> None:
    slot = a_slot("quote", (10, 40, 50, 10), "{quote}")
    theme = a_theme(slot, background=(PhotoFill(Insets(0, 0, 0, 60)),))
    card = a_card("Rain", photo=Photo("p.jpg", "ab"), language=language)
    layout = compose(card, theme, a_format(1000, 1000), squares)
    assert layout.placed[0].box == Rect(400, 100, 500, 400)
    assert layout.placed[0].ink.right == pytest.approx(900)
    assert layout.background == (PhotoFill(Insets(0, 60, 0, 0)),)


def test_overlapping_slots_are_refused(squares: FontLibrary) -> None:
    one, other = a_slot("name", (90, 10, 2, 10), "{speaker}"), a_slot("credit", (91, 10, 2, 10), "{film}")
    with pytest.raises(FitError, match="overlap"):
        compose(a_card(), a_theme(one, other), a_format(), squares)


def test_layers_for_photos_stand_only_on_cards_with_one(squares: FontLibrary) -> None:
    background = (
        Solid((0, 0, 0)),
        PhotoFill(Insets(0, 0, 0, 0)),
        Scrim((0, 0, 0), "bottom", 1.0, when="photo"),
        Solid((1, 1, 1), when="no-photo"),
    )
    theme = a_theme(NAME, background=background)
    without = compose(a_card(), theme, a_format(), squares)
    with_photo = compose(a_card(photo=Photo("p.jpg", "ab")), theme, a_format(), squares)
    assert [layer.kind for layer in without.background] == ["solid", "solid"]
    assert [layer.kind for layer in with_photo.background] == ["solid", "photo", "scrim"]
    assert with_photo.photo == Photo("p.jpg", "ab")


def test_a_layout_is_the_same_every_time_and_written_as_json(squares: FontLibrary) -> None:
    one = compose(a_card(), a_theme(QUOTE, NAME), a_format(), squares)
    two = compose(a_card(), a_theme(QUOTE, NAME), a_format(), squares)
    assert one.digest == two.digest
    assert json.loads(json.dumps(one.to_json()))["placed"][0]["slot"] == "quote"


def test_a_slot_that_would_touch_the_one_above_it_moves_down_where_there_is_room(squares: FontLibrary) -> None:
    above = a_slot("name", (50, 10, 10, 10), "{speaker}", "\n{film}")
    below = a_slot("credit", (52, 10, 10, 10), "{source}")
    layout = compose(a_card(), a_theme(a_slot("quote", (10, 10, 60, 10), "{quote}"), above, below), a_format(), squares)
    _, name, credit = layout.placed
    assert credit.ink.y >= name.ink.bottom
    assert credit.box.y < name.ink.bottom, "its box is where the theme has it"


def test_a_box_is_cut_to_what_the_platform_leaves_free(squares: FontLibrary) -> None:
    fmt = a_format(safe=(250, 200, 300, 0))
    layout = compose(a_card(), a_theme(a_slot("quote", (0, 5, 5, 5), "{quote}", "{speaker}")), fmt, squares)
    assert layout.placed[0].box == Rect(54, 250, 826, 800)
    assert layout.safe.contains(layout.placed[0].ink)
    with pytest.raises(FitError, match="no room"):
        compose(a_card(), a_theme(a_slot("quote", (90, 5, 5, 5), "{quote}")), fmt, squares)


def test_a_slot_has_a_box_of_its_own_beside_a_photo(squares: FontLibrary) -> None:
    slot = dataclasses.replace(a_slot("quote", (10, 10, 10, 10), "{quote}"), photo_box=Insets(50, 10, 10, 10))
    plain = compose(a_card(), a_theme(slot), a_format(), squares)
    beside = compose(a_card(photo=Photo("p.jpg", "")), a_theme(slot), a_format(), squares)
    assert plain.placed[0].box.y == 135
    assert beside.placed[0].box.y == 675


def test_all_slides_of_a_carousel_are_set_in_one_size(squares: FontLibrary) -> None:
    theme = a_theme(
        a_slot("quote", (10, 10, 30, 10), "{quote}"), a_slot("name", (75, 10, 5, 10), "{speaker}", " {page}")
    )
    texts = ("It rained", "It rained on the only day that mattered to any of us who were there with nothing to do")
    words = " ".join(texts)
    passage = Quote("talk.txt", "0" * 64, 0, len(words), 1, words, words, (), "en", None, None)
    slides = [
        dataclasses.replace(a_card(text), carousel=InCarousel("c", number, 2, passage, texts))
        for number, text in enumerate(texts, 1)
    ]
    layouts = [compose(slide, theme, a_format(), squares) for slide in slides]
    sizes = [layout.placed[0].size for layout in layouts]
    assert sizes[0] == sizes[1] < compose(a_card(texts[0]), theme, a_format(), squares).placed[0].size
    assert [layout.placed[1].lines[-1].text for layout in layouts] == ["Ada Vell 1/2", "Ada Vell 2/2"]


def test_what_a_theme_calls_optional_goes_first_the_last_of_it_at_first(squares: FontLibrary) -> None:
    slot = a_slot("credit", (80, 10, 10, 10), role=TypeRole(("Square",), size=(4, 4), leading=1.0, max_lines=1))
    texts = (Segment("{speaker}"), Segment(" {year}", optional=True), Segment(" {festival}", optional=True))
    theme = a_theme(QUOTE, dataclasses.replace(slot, segments=texts))

    def shown(festival: str | None, width: int) -> tuple[str, tuple[str, ...]]:
        card = a_card(festival=a_festival(festival) if festival else None)
        layout = compose(card, theme, a_format(width, 1350), squares)
        return layout.placed[1].lines[0].text, layout.left_out

    assert shown("Fest", 1080) == ("Ada Vell 2019 Fest", ())
    assert shown("A festival of very long names", 1080) == ("Ada Vell 2019", ("festival",))
    assert shown(None, 1080) == ("Ada Vell 2019", ())


def test_where_leaving_out_all_that_is_optional_is_not_enough_the_card_is_refused(squares: FontLibrary) -> None:
    slot = a_slot("credit", (80, 10, 10, 10), role=TypeRole(("Square",), size=(4, 4), leading=1.0, max_lines=1))
    texts = (Segment("{speaker}"), Segment(" {year}", optional=True))
    theme = a_theme(QUOTE, dataclasses.replace(slot, segments=texts))
    with pytest.raises(FitError):
        compose(a_card(speaker="Somebody of far too many names for a line " * 2), theme, a_format(), squares)
