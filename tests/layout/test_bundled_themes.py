"""The themes that come with quotecards are complete: every format, with and without a photo, in every language."""

from pathlib import Path

import pytest

from quotecards import resources
from quotecards.layout import compose
from quotecards.model.card import Card, Photo
from quotecards.model.credits import Film, Source
from quotecards.model.theme import Format
from quotecards.platforms import load_formats
from quotecards.theme import ThemeFile, list_themes
from quotecards.typography import FontLibrary
from tests.samples import a_card

FOLDER = resources.themes()
NAMES = [path.stem for path in list_themes([FOLDER])]
LIBRARY = FontLibrary.open(resources.fonts())
PHOTO = Photo("a.jpg", "00", "Jo Lens")
LONG = (
    "Every cut is a small goodbye to something that you loved on the day, and nobody in the room will ever know what "
    "was there before, so you learn to say it quietly and to go on to the next one"
)
CARDS = {
    "three words": a_card("Nobody knows why"),
    "a sentence": a_card("I never light a face until I have seen it listen to somebody else"),
    "forty words": a_card(LONG),
    "a photo": a_card("I never light a face until I have seen it listen to somebody else", photo=PHOTO),
    "thirty words and a photo": a_card(" ".join(LONG.split()[:30]), photo=PHOTO),
    "no film": a_card("It rained on the only day that mattered", film=None),
    "a quote in the quote": a_card("She said, “You are late,” and I said, “Then it is my scene”"),
    "long names": a_card(
        speaker="Wilhelmina Featherstonehaugh", film=Film("The Weather at the End of the Line", "Ilse Brandt", 2019)
    ),
    "a long outlet": a_card(source=Source("The Quarterly Review of Northern Documentary Film", date="2020-05")),
    "Arabic": a_card("المطر لا يسأل أحدا", speaker="ليلى", film=Film("المطر", "ليلى", 2018), language="ar"),
    "Japanese": a_card(
        "雨は誰にも聞かない", speaker="佐藤", film=None, source=Source("灯", date="2020-05"), language="ja"
    ),
}
FORMATS = {(one.width, one.height, one.safe): one for one in load_formats().values()}


def has_japanese() -> bool:
    return any("JP" in family or "CJK" in family for family in LIBRARY.families)


@pytest.mark.parametrize("words", CARDS)
@pytest.mark.parametrize("name", NAMES)
def test_every_theme_sets_every_kind_of_card_in_every_format(name: str, words: str) -> None:
    if words == "Japanese" and not has_japanese():
        pytest.skip("the fonts for Japanese are an extra")
    theme, card = ThemeFile.find(name, [FOLDER]), CARDS[words]
    for fmt in FORMATS.values():
        layout = compose(card, theme.resolve(fmt), fmt, LIBRARY)
        assert {"quote"} <= {placed.slot for placed in layout.placed}
        assert said(layout_text := "".join(line.text for one in layout.placed for line in one.lines), card), layout_text


def said(text: str, card: Card) -> bool:
    """Whether the card names its speaker, in capitals or not."""
    return card.speaker.value.casefold().replace(" ", "") in text.casefold().replace(" ", "").replace("\u00a0", "")


@pytest.mark.parametrize("name", NAMES)
def test_every_variant_changes_what_is_seen_and_not_what_is_said(name: str) -> None:
    plain = ThemeFile.find(name, [FOLDER])
    fmt = a_format("instagram-portrait")
    for variant in plain.variants:
        theme = ThemeFile.find(f"{name}/{variant}", [FOLDER]).resolve(fmt)
        usual = plain.resolve(fmt)
        assert theme.background != usual.background or theme.slots != usual.slots
        assert [slot.segments for slot in theme.slots] == [slot.segments for slot in usual.slots]


def a_format(name: str) -> Format:
    return load_formats()[name]


@pytest.mark.parametrize("name", NAMES)
def test_the_credit_begins_below_the_name_or_plainly_elsewhere(name: str) -> None:
    theme = ThemeFile.find(name, [FOLDER])
    for fmt in FORMATS.values():
        slots = {slot.name: slot for slot in theme.resolve(fmt).slots}
        if "credit" in slots and slots["name"].align == slots["credit"].align == "left":
            apart = abs(slots["name"].box.left - slots["credit"].box.left)
            assert apart == 0 or apart > 5, fmt.name  # percent


def test_there_are_ten_and_each_names_its_idea() -> None:
    assert len(NAMES) == 10
    for name in NAMES:
        assert len(ThemeFile.find(name, [FOLDER]).description) > 20
        assert Path(FOLDER / f"{name}.yaml").is_file()
