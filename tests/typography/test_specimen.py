from itertools import pairwise

import pytest

from quotecards.errors import FontError
from quotecards.typography import FontLibrary, catalogue, specimen
from quotecards.typography.catalogue import SAMPLES


def test_a_specimen_shows_every_family_in_every_script_that_it_has(library: FontLibrary) -> None:
    layout = specimen(library)
    shown = [placed.slot for placed in layout.placed]
    for family in catalogue(library):
        at = next(index for index, words in enumerate(shown) if words.startswith(family.name))
        samples = [SAMPLES[script][1] for script in family.scripts]
        assert shown[at + 1 : at + 1 + len(samples)] == samples
        for placed in layout.placed[at + 1 : at + 1 + len(samples)]:
            files = {run.font.partition("?")[0] for line in placed.lines for run in line.runs if run.text.strip()}
            assert {library.face(family.name).key.partition("?")[0]} == files, "axes such as the optical size follow"


def test_nothing_on_a_specimen_overlaps_or_leaves_the_sheet(library: FontLibrary) -> None:
    layout = specimen(library)
    inks = [placed.ink for placed in layout.placed]
    assert all(layout.safe.contains(ink) for ink in inks)
    assert not any(one.overlaps(other) for one, other in pairwise(inks))


def test_some_families_may_be_chosen(library: FontLibrary) -> None:
    layout = specimen(library, ("oswald",))
    assert layout.placed[0].slot.startswith("Oswald · ")
    assert len(layout.placed) == 4
    with pytest.raises(FontError, match="did you mean “Oswald”"):
        specimen(library, ("Oswalt",))
