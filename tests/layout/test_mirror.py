import pytest

from quotecards import resources
from quotecards.layout.mirror import mirrored
from quotecards.model.layers import (
    Blinds,
    Gradient,
    Grain,
    Halftone,
    Layer,
    Panel,
    PhotoFill,
    Rule,
    Scrim,
    Solid,
    Vignette,
)
from quotecards.model.motifs import Bulbs, Cutting, Disc, Holes, Ornament, Pencil, Polygon, Rails, Waves
from quotecards.model.places import Insets
from quotecards.model.theme import Theme
from quotecards.platforms import load_formats
from quotecards.theme import ThemeFile, list_themes
from tests.samples import a_slot, a_theme

BOX, TURNED = Insets(1, 2, 3, 4), Insets(1, 4, 3, 2)
INK = (9, 9, 9)


@pytest.mark.parametrize(
    ("layer", "turned"),
    [
        (PhotoFill(BOX), PhotoFill(TURNED)),
        (Disc((20, 30), 5, INK), Disc((80, 30), 5, INK)),
        (Polygon(((0, 1), (20, 2), (30, 3)), INK), Polygon(((100, 1), (80, 2), (70, 3)), INK)),
        (Waves(BOX, INK, 3, 9), Waves(TURNED, INK, 3, 9)),
        (Holes(BOX, INK, (1, 2), 4), Holes(TURNED, INK, (1, 2), 4)),
        (Bulbs(BOX, INK, INK, 2, 5), Bulbs(TURNED, INK, INK, 2, 5)),
        (Rails(BOX, INK, 1, 9), Rails(TURNED, INK, 1, 9)),
        (Ornament(BOX, INK), Ornament(TURNED, INK)),
        (Pencil(BOX, INK, 1), Pencil(TURNED, INK, 1)),
        (Cutting(BOX, INK, INK), Cutting(TURNED, INK, INK)),
        (Rule(BOX, INK, 1), Rule(TURNED, INK, 1)),
        (Panel(BOX, INK), Panel(TURNED, INK)),
        (Halftone(INK, INK, BOX, angle=30), Halftone(INK, INK, TURNED, angle=-30)),
        (Gradient(((0, INK), (100, INK)), 60), Gradient(((0, INK), (100, INK)), -60)),
        (Scrim(INK, "left", 1), Scrim(INK, "right", 1)),
        (Scrim(INK, "right", 1), Scrim(INK, "left", 1)),
        (Scrim(INK, "bottom", 1), Scrim(INK, "bottom", 1)),
        (
            Blinds(INK, 1, -17, 14, 0.4, 0.5, (66, 17), 66),
            Blinds(INK, 1, 17, 14, 0.4, 0.5, (34, 17), 66),
        ),
        *((same, same) for same in (Solid(INK), Grain(0.1), Vignette(INK, 0.5))),
    ],
)
def test_what_has_a_side_changes_it(layer: Layer, turned: Layer) -> None:
    assert mirrored(a_theme(background=(layer,))).background == (turned,)


def test_slots_change_sides_and_stay_at_their_height() -> None:
    (slot,) = mirrored(a_theme(a_slot("name", (1, 2, 3, 4), "{speaker}"))).slots
    assert slot.box == TURNED
    assert slot.align == "right"


def our_themes() -> list[Theme]:
    folders = [resources.themes()]
    files = [ThemeFile.find(path.stem, folders) for path in list_themes(folders)]
    return [file.resolve(fmt) for file in files for fmt in load_formats().values()]


@pytest.mark.parametrize("theme", our_themes(), ids=lambda theme: theme.name)
def test_a_mirror_in_a_mirror_shows_what_was_there(theme: Theme) -> None:
    assert mirrored(mirrored(theme)) == theme
