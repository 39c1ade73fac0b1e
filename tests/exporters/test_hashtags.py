"""Hashtags from names."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.exporters.hashtags import LONGEST, hashtags
from tests.exporters.texts import hard_texts


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("Certified Copy", "#CertifiedCopy"),
        ("Rosemary’s Baby", "#RosemarysBaby"),
        ("L'Année dernière à Marienbad", "#LAnnéeDernièreÀMarienbad"),
        ("2001: A Space Odyssey", "#2001ASpaceOdyssey"),
        ("Festival de Cannes 2024", "#FestivalDeCannes2024"),
        ("Apollo 10 1/2", "#Apollo10_1_2"),
        ("AC/DC", "#ACDC"),
        ("Straße der Nacht", "#StraßeDerNacht"),
        ("ße", "#ße"),
        ("صندوق خانه", "#صندوق_خانه"),
        ("می\u200cخواهم", "#می_خواهم"),
        ("צה״ל בלילה", "#צהל_בלילה"),
        ("जल में", "#जल_में"),
        ("はなればなれに", "#はなればなれに"),
        ("ჩემი ბებია", "#ჩემი_ბებია"),
        ("I ❤️ Huckabees", "#IHuckabees"),
        ("Ame\u0301lie", "#Amélie"),
    ],
)
def test_a_name_becomes_one_word(name: str, tag: str) -> None:
    assert hashtags([name]) == (tag,)


@pytest.mark.parametrize("name", ["", "1917", "8½", "…", "❤️", "10 20", "x" * (LONGEST + 1)])
def test_a_name_that_no_platform_would_link_has_none(name: str) -> None:
    assert hashtags([name]) == ()


def test_each_stands_once_in_the_order_of_the_names() -> None:
    assert hashtags(["Ada Vell", "The Long Reel", "ada vell", "ADA VELL"]) == ("#AdaVell", "#TheLongReel")


@given(st.lists(hard_texts, max_size=5))
def test_any_names_give_tags_of_letters_marks_digits_and_underscores(names: list[str]) -> None:
    found = hashtags(names)
    assert len(set(found)) == len(found) <= len(names)
    for tag in found:
        assert tag.startswith("#")
        assert 1 < len(tag) <= LONGEST + 1
        assert all(one == "_" or unicodedata.category(one)[0] in "LMN" for one in tag[1:])
        assert any(unicodedata.category(one)[0] == "L" for one in tag)
        assert unicodedata.category(tag[1])[0] in "LN"
