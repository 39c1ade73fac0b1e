"""A card's pictures, one format after the other: what does not fit names the format that takes it."""

from pathlib import Path

from quotecards import resources
from quotecards.campaign.pipeline import Look, Order, Press
from quotecards.theme import ThemeFile, load_formats
from tests.samples import a_card

LONG = " ".join(["We waited for the rain, and the rain waited for us."] * 4)


def press(folder: Path, *formats: str, theme: str = "noir") -> Press:
    known = load_formats()
    file = ThemeFile.find(theme, [resources.themes()])
    looks = tuple(Look(known[name], file.resolve(known[name])) for name in formats)
    return Press(Order(folder, folder, looks, (resources.fonts(),)))


def test_a_quote_too_long_for_one_format_is_sent_to_the_nearest_that_takes_it(tmp_path: Path) -> None:
    result = press(tmp_path, "open-graph", "story", "instagram-portrait").make(a_card(LONG))
    assert [made.asset.format for made in result.made] == ["story", "instagram-portrait"]
    (failure,) = result.failures
    assert failure.format == "open-graph"
    assert failure.why.endswith("(instagram-portrait takes it; or choose a shorter passage)")


def test_a_quote_too_long_for_every_format_is_refused_in_each(tmp_path: Path) -> None:
    result = press(tmp_path, "open-graph", "x").make(a_card(LONG * 4))
    assert result.made == ()
    assert [failure.format for failure in result.failures] == ["open-graph", "x"]
    assert not any("takes it" in failure.why for failure in result.failures)
