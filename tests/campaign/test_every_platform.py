"""Every file for every platform: its pixels, its encoding, its limit, its metadata, and words within their limits."""

import random
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from quotecards import resources
from quotecards.campaign.definition.settings import Setting
from quotecards.campaign.making.press import Job, Order, Press
from quotecards.campaign.planning.looks import resolve_looks, theme_folders
from quotecards.campaign.records.results import Made
from quotecards.exporters import look_inside, words_for
from quotecards.exporters.counting import length
from quotecards.model.card import Card, Photo
from quotecards.platforms import load_formats, platforms
from quotecards.theme import list_themes
from tests.exporters.metadata.samples import a_proved_card
from tests.renderer import photos
from tests.samples import a_card

FORMATS = load_formats()
THEMES = [path.stem for path in list_themes([resources.themes()])]
TEXT = "I never trust a script that explains its own silence"


def made(folder: Path, theme: str, card: Card) -> tuple[Made, ...]:
    """The card in every format of every platform."""
    looks, _ = resolve_looks(Setting(theme), Setting(tuple(FORMATS)), None, theme_folders(folder))
    result = Press(Order(folder, folder, looks, (resources.fonts(),))).make(Job(card))
    assert result.failures == ()
    return result.made


def check(folder: Path, pictures: tuple[Made, ...]) -> None:
    assert sorted(picture.asset.format for picture in pictures) == sorted(FORMATS)
    for picture in pictures:
        fmt = FORMATS[picture.asset.format]
        data = (folder / picture.asset.path).read_bytes()
        with Image.open(BytesIO(data)) as opened:
            opened.load()
            assert opened.size == (fmt.width, fmt.height), fmt.name
            assert (opened.format or "").lower() in fmt.takes, fmt.name
            assert "srgb" in opened.info or "icc_profile" in opened.info, fmt.name
        assert len(data) <= fmt.max_bytes, fmt.name
        inside = look_inside(data)
        assert inside.now == inside.pixels is not None, fmt.name


def grain(folder: Path) -> Photo:
    """A photo that is nothing but noise, the hardest to press."""
    tile = Image.frombytes("RGB", (400, 400), random.Random(3).randbytes(400 * 400 * 3))
    picture = photos.face(random.Random(5)).resize((1200, 1600))
    for x in range(0, 1200, 400):
        for y in range(0, 1600, 400):
            picture.paste(Image.blend(picture.crop((x, y, x + 400, y + 400)), tile, 0.25), (x, y))
    picture.save(folder / "grain.png")
    return Photo("grain.png", "0" * 64, "Cy Orr/Agency")


@pytest.mark.parametrize("theme", ["arthouse", "noir"])
def test_every_file_has_its_pixels_its_encoding_its_metadata_and_no_more_than_its_limit(
    tmp_path: Path, theme: str
) -> None:
    check(tmp_path, made(tmp_path, theme, a_proved_card(TEXT, TEXT)))


@pytest.mark.sweep
@pytest.mark.parametrize("theme", THEMES)
def test_so_it_is_in_every_theme_with_a_photo_full_of_grain(tmp_path: Path, theme: str) -> None:
    check(tmp_path, made(tmp_path, theme, a_card(TEXT, photo=grain(tmp_path))))


@pytest.mark.parametrize("name", list(platforms()))
def test_a_usual_quote_has_all_the_texts_that_its_platform_asks_for(name: str) -> None:
    platform = platforms()[name]
    words = words_for(a_card(TEXT + ", because silence is all that an audience really owns"), platform)
    assert words.warnings == ()
    for rule, text in (
        (platform.caption, words.caption), (platform.alt_text, words.alt_text), (platform.caption_title, words.title),
    ):  # fmt: skip
        assert (rule is None) == (text is None)
        for unit, limit in rule.limits if rule else ():
            assert 0 < length(text or "", unit) <= limit
