import pytest

from quotecards.typography.emoji import is_emoji, may_be_emoji


@pytest.mark.parametrize(
    "cluster", ["😀", "👩🏽\u200d🚀", "🇩🇪", "❤\ufe0f", "1\ufe0f\u20e3", "👍🏿", "⌚", "🏴\U000e0067\U000e007f"]
)
def test_pictures_and_what_asks_to_be_one_are_pictures(cluster: str) -> None:
    assert is_emoji(cluster)


@pytest.mark.parametrize("cluster", ["a", "1", "#", "❤", "©", "™", "❤\ufe0e", "日", "—", "\u0e01\u0e31", " "])
def test_text_is_text(cluster: str) -> None:
    assert not is_emoji(cluster)


def test_some_signs_may_be_pictures_where_no_font_has_them() -> None:
    assert may_be_emoji("❤")
    assert not may_be_emoji("a")
