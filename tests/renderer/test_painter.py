"""The same layout gives the same picture, plates are painted once, and the contrast is told for every slot."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from quotecards.layout import compose
from quotecards.model.card import Photo
from quotecards.model.layers import Blinds, Gradient, Grain, Halftone, Panel, PhotoFill, Rule, Scrim, Solid, Vignette
from quotecards.model.layout import Layout
from quotecards.model.places import Insets
from quotecards.model.theme import Slot, TypeRole
from quotecards.renderer import Painter, Plates
from quotecards.renderer.darkroom import Darkroom
from quotecards.renderer.ground import Ground
from quotecards.renderer.plate import paint_plate
from quotecards.typography import FontLibrary
from tests.samples import a_card, a_format, a_slot, a_theme

QUOTE = a_slot("quote", (10, 10, 40, 10), "{quote}")
NAME = a_slot("name", (70, 10, 20, 10), "{speaker}")


def coloured(slot: Slot, colour: tuple[int, int, int]) -> Slot:
    return Slot(slot.name, slot.box, slot.role, colour, slot.segments)


def test_the_picture_has_the_size_of_the_format(squares: FontLibrary) -> None:
    layout = compose(a_card(), a_theme(QUOTE), a_format(1200, 630), squares)
    assert Painter(squares, Path()).paint(layout).image.size == (1200, 630)


def test_the_same_layout_gives_the_same_pixels_with_a_warm_and_a_cold_painter(squares: FontLibrary) -> None:
    theme = a_theme(QUOTE, NAME, background=(Gradient(((0, (250, 250, 250)), (100, (255, 255, 255)))), Grain(0.03)))
    layout = compose(a_card(), theme, a_format(), squares)
    warm = Painter(squares, Path())
    first = warm.paint(layout).image.tobytes()
    assert warm.paint(layout).image.tobytes() == first
    assert Painter(squares, Path()).paint(layout).image.tobytes() == first


def test_a_plate_is_painted_once_for_all_cards_that_share_it(
    squares: FontLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[Layout] = []

    def counted(layout: Layout, darkroom: Darkroom) -> Ground:
        painted.append(layout)
        return paint_plate(layout, darkroom)

    monkeypatch.setattr("quotecards.renderer.painter.paint_plate", counted)
    artist = Painter(squares, Path(), plates=Plates(1))
    for text in ("One card", "Another card"):
        artist.paint(compose(a_card(text), a_theme(QUOTE), a_format(), squares))
    assert len(painted) == 1
    artist.paint(compose(a_card(), a_theme(QUOTE, background=(Solid((9, 9, 9)),)), a_format(), squares))
    artist.paint(compose(a_card(), a_theme(QUOTE), a_format(), squares))
    assert len(painted) == 3  # only as many plates are kept as were asked for


def test_text_never_changes_the_plate_under_the_next_card(squares: FontLibrary) -> None:
    artist = Painter(squares, Path())
    layout = compose(a_card("First"), a_theme(QUOTE), a_format(), squares)
    before = artist.paint(layout).image.tobytes()
    artist.paint(compose(a_card("Quite another text"), a_theme(QUOTE), a_format(), squares))
    assert artist.paint(layout).image.tobytes() == before


def test_contrast_is_told_slot_by_slot_and_what_cannot_be_read_is_named(squares: FontLibrary) -> None:
    grey = (200, 200, 200)
    theme = a_theme(coloured(QUOTE, (190, 190, 190)), coloured(NAME, grey), background=(Solid(grey),))
    painting = Painter(squares, Path()).paint(compose(a_card(), theme, a_format(), squares))
    assert [slot.slot for slot in painting.slots] == ["quote", "name"]
    assert painting.contrast == painting.slots[1].ratio == 1
    assert painting.unreadable[1] == "“name” has a contrast of 1.0:1 and needs 3:1"
    assert not painting.raised


def test_what_a_theme_shows_well_is_painted_as_it_is(squares: FontLibrary) -> None:
    painting = Painter(squares, Path()).paint(compose(a_card(), a_theme(QUOTE, NAME), a_format(), squares))
    assert painting.contrast == 21
    assert not painting.raised
    assert not painting.unreadable
    assert painting.image.getpixel((1079, 1349)) == (255, 255, 255)


def test_white_type_on_a_white_sky_takes_the_other_ink_and_it_is_told(squares: FontLibrary, tmp_path: Path) -> None:
    Image.new("RGB", (500, 500), "white").save(tmp_path / "sky.png")
    theme = a_theme(coloured(QUOTE, (255, 255, 255)), background=(Solid((0, 0, 0)), PhotoFill(Insets(0, 0, 0, 0))))
    card = a_card(photo=Photo("sky.png", "ab"))
    painting = Painter(squares, tmp_path).paint(compose(card, theme, a_format(), squares))
    assert painting.raised == ("quote: other ink",)
    assert painting.contrast >= 4.5
    assert painting.image.getpixel((540, 1300)) == (255, 255, 255)  # the sky stays white


@pytest.mark.parametrize("ground", [(240, 240, 240), (120, 120, 120)], ids=["as it is", "with a veil"])
def test_a_painting_tells_which_rows_are_not_its_plate_s(squares: FontLibrary, ground: tuple[int, int, int]) -> None:
    theme = a_theme(coloured(QUOTE, (0, 0, 0)), NAME, background=(Solid(ground), Grain(0.2)))
    painting = Painter(squares, Path()).paint(compose(a_card(), theme, a_format(), squares))
    assert bool(painting.raised) == (ground == (120, 120, 120))
    own = {row for first, end in painting.rows for row in range(first, end)}
    plate = painting.plate.image
    differing = {
        row
        for row in range(plate.height)
        if painting.image.crop((0, row, 1080, row + 1)).tobytes() != plate.crop((0, row, 1080, row + 1)).tobytes()
    }
    assert differing
    assert differing <= own
    assert len(own) < plate.height


def test_golden_picture_of_print_on_a_photo(
    library: FontLibrary, tmp_path: Path, looks_like: Callable[[Image.Image, str], None]
) -> None:
    Image.radial_gradient("L").resize((300, 400)).convert("RGB").save(tmp_path / "ramp.png")
    background = (
        PhotoFill(Insets(0, 0, 0, 0), "mono"),
        Vignette((10, 11, 14), 0.7),
        Halftone((20, 22, 28), (240, 233, 220), Insets(0, 0, 40, 0), size=24),
        Panel(Insets(62, 8, 8, 8), (240, 233, 220), 0.9, softness=1.5),
    )
    role = TypeRole(("EB Garamond",), size=(8, 9), leading=1.1)
    theme = a_theme(a_slot("quote", (66, 12, 12, 12), "{quote}", role=role), background=background)
    layout = compose(a_card(photo=Photo("ramp.png", "ab")), theme, a_format(270, 338), library)
    looks_like(Painter(library, tmp_path).paint(layout).image, "print-on-a-photo-270x338")


@pytest.mark.parametrize("size", [(270, 338), (300, 158)])
def test_golden_picture_of_every_layer(
    size: tuple[int, int], library: FontLibrary, tmp_path: Path, looks_like: Callable[[Image.Image, str], None]
) -> None:
    Image.linear_gradient("L").resize((300, 400)).convert("RGB").save(tmp_path / "ramp.png")
    background = (
        Gradient(((0, (20, 23, 28)), (100, (6, 7, 9))), 20),
        PhotoFill(Insets(0, 0, 50, 0), "duotone", (7, 8, 11), (179, 169, 149)),
        Scrim((10, 11, 14), "bottom", 1.0, reach=80, hold=50),
        Blinds((239, 224, 190), 0.6, -17, 15, 0.42, 0.5, (66, 17), 60),
        Rule(Insets(75, 10, 20, 10), (163, 52, 31), 0.5),
        Grain(0.03),
    )
    role = TypeRole(("EB Garamond",), size=(8, 12), leading=1.1)
    theme = a_theme(
        coloured(a_slot("quote", (30, 10, 30, 10), "{quote}", role=role), (241, 236, 226)),
        coloured(a_slot("name", (80, 10, 5, 10), "{speaker}", role=role), (242, 184, 75)),
        background=background,
    )
    layout = compose(a_card(photo=Photo("ramp.png", "ab", focus=(50, 35))), theme, a_format(*size), library)
    looks_like(Painter(library, tmp_path).paint(layout).image, f"every-layer-{size[0]}x{size[1]}")
