"""Descriptions and captions: the exact words, then who, which film, which source."""

from hypothesis import given
from hypothesis import strategies as st

from quotecards.exporters import alt_text, caption
from quotecards.marks import marks_for
from quotecards.model.card import Photo
from quotecards.model.credits import Film, Source
from quotecards.model.settings import Titles
from tests.samples import a_card

LANGUAGES = st.sampled_from(["en", "fr", "de", "it", "ja", "ar", "xx"])


def test_a_description_says_what_who_which_film_and_where() -> None:
    assert alt_text(a_card("It rained.")) == (
        "“It rained.” — Ada Vell. The Long Reel (Ilse Brandt, 2019). The Lantern, May 2020."
    )


def test_what_is_not_known_is_left_out() -> None:
    assert alt_text(a_card("It rained.", film=None, source=None)) == "“It rained.” — Ada Vell."
    assert alt_text(a_card("It rained.", film=Film("Halt"), source=Source("Die Uhr"))) == (
        "“It rained.” — Ada Vell. Halt. Die Uhr."
    )


def test_a_name_that_ends_with_a_stop_gets_no_second_one() -> None:
    assert alt_text(a_card("It rained.", speaker="Ada Vell Jr.", film=None)) == (
        "“It rained.” — Ada Vell Jr. The Lantern, May 2020."
    )


def test_titles_stand_in_quotation_marks_where_the_house_sets_them_so() -> None:
    assert "“The Long Reel” (Ilse Brandt, 2019)" in caption(a_card(titles=Titles.QUOTES))


def test_marks_and_months_are_those_of_the_language() -> None:
    card = a_card("Il pleuvait.", language="fr")
    assert alt_text(card).startswith("«\u202fIl pleuvait.\u202f» — Ada Vell.")
    assert alt_text(card).endswith("The Lantern, mai 2020.")


def test_a_caption_has_a_line_for_each_credit_and_the_photo_s_last() -> None:
    photo = Photo("p.jpg", "0" * 64, credit="Cy Orr/Agency")
    assert caption(a_card("It rained.", photo=photo)).split("\n") == [
        "“It rained.”",
        "",
        "— Ada Vell",
        "The Long Reel (Ilse Brandt, 2019)",
        "The Lantern, May 2020",
        "Photo: Cy Orr/Agency",
    ]


def test_a_photo_without_a_credit_has_no_line() -> None:
    assert "Photo" not in caption(a_card(photo=Photo("p.jpg", "0" * 64)))


@given(st.text(min_size=1), LANGUAGES)
def test_the_quote_is_never_cut_or_changed(text: str, language: str) -> None:
    card = a_card(text, language=language)
    marks = marks_for(language)
    quoted = f"{marks.start}{text}{marks.end}"
    assert alt_text(card).startswith(f"{quoted} — Ada Vell.")
    assert caption(card).startswith(f"{quoted}\n\n— Ada Vell\n")
