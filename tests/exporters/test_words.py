"""Descriptions and captions: the exact words, then who, which film, which source, within the platform's limits."""

import dataclasses

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quotecards.exporters import alt_text, caption, words_for
from quotecards.exporters.counting import length
from quotecards.exporters.hashtags import hashtags
from quotecards.marks import marks_for
from quotecards.model.card import Photo
from quotecards.model.credits import Film, Source
from quotecards.model.lines import in_one_line
from quotecards.model.platform import Checked, Platform, TextRule, Unit
from quotecards.model.settings import Titles
from quotecards.platforms import platforms
from tests.exporters.texts import hard_texts
from tests.samples import a_card, a_format

KNOWN = Checked("2026-11", "tests", "general")
PHOTO = Photo("p.jpg", "0" * 64, credit="Cy Orr/Agency")
LINKED = Source("The Lantern", date="2020-05", url="https://lantern.example/rain")
FILM_TITLE = "The Long Reel"
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
        "",
        "#TheLongReel #AdaVell #IlseBrandt",
        "",
        "The Lantern, May 2020",
        "Photo: Cy Orr/Agency",
    ]


def test_a_photo_without_a_credit_has_no_line() -> None:
    assert "Photo" not in caption(a_card(photo=Photo("p.jpg", "0" * 64)))


@given(st.text(min_size=1), LANGUAGES)
def test_the_quote_is_never_cut_or_changed(text: str, language: str) -> None:
    card = a_card(text, language=language)
    marks = marks_for(language)
    quoted = f"{marks.start}{in_one_line(text)}{marks.end}"
    assert alt_text(card).startswith(f"{quoted} — Ada Vell.")
    assert caption(card).startswith(f"{quoted}\n\n— Ada Vell\n")


def of(limit: int, unit: Unit = "characters", *, tags: int = 3, link: int | None = None) -> Platform:
    """A platform with one limit for all its texts."""
    rule = TextRule(((unit, limit),), KNOWN, tags, link)
    return Platform("wall", "The wall", (a_format(),), None, rule, rule, rule)


@pytest.mark.parametrize(
    ("limit", "shown"),
    [
        (166, "#TheLongReel #AdaVell #IlseBrandt The Lantern, May 2020 https://lantern.example/rain"),
        (165, "#TheLongReel #AdaVell The Lantern, May 2020 https://lantern.example/rain"),
        (153, "#TheLongReel The Lantern, May 2020 https://lantern.example/rain"),
        (144, "The Lantern, May 2020 https://lantern.example/rain"),
        (130, "The Lantern, May 2020 Photo"),
        (101, "The Long Reel (Ilse Brandt, 2019) Photo"),
        (79, "The Long Reel Photo"),
        (59, "— Ada Vell Photo"),
    ],
)
def test_a_caption_leaves_out_what_matters_least_until_it_fits(limit: int, shown: str) -> None:
    card = a_card("It rained.", source=LINKED, photo=PHOTO)
    text = words_for(card, of(limit)).caption
    assert text is not None
    assert len(text) <= limit
    assert text.endswith("Photo: Cy Orr/Agency")
    assert shown in " ".join(text.split())


def test_what_does_not_fit_with_its_speaker_and_photo_credit_is_not_written_and_the_editor_is_told() -> None:
    words = words_for(a_card("It rained.", source=LINKED, photo=PHOTO), of(40))
    assert words.caption is None
    assert words.alt_text == "“It rained.” — Ada Vell. The Long Reel."
    assert words.warnings == ("no caption for The wall: at its shortest it takes 46 characters, 40 are allowed",)
    nothing = words_for(a_card("It rained."), of(5))
    assert (nothing.alt_text, nothing.caption, nothing.title) == (None, None, None)
    assert [warning.split(" for ")[0] for warning in nothing.warnings] == ["no description", "no caption", "no title"]


def test_a_platform_that_asks_for_no_words_gets_none_and_no_warning() -> None:
    words = words_for(a_card(), platforms()["stories"])
    assert (words.alt_text, words.caption, words.title, words.warnings) == (None, None, None, ())


def test_a_caption_has_as_many_hashtags_as_the_platform_wants_the_most_telling_first() -> None:
    card = a_card("It rained.")
    assert "#TheLongReel #AdaVell #Locarno #IlseBrandt" in (words_for(card, of(900, tags=5), ["Locarno"]).caption or "")
    assert "#TheLongReel\n" in (words_for(card, of(900, tags=1), ["Locarno"]).caption or "")
    assert "#" not in (words_for(card, of(900, tags=0)).caption or "")


def test_a_link_counts_as_the_platform_counts_it() -> None:
    source = dataclasses.replace(LINKED, url="https://lantern.example/" + "r" * 200)
    card = a_card("It rained.", source=source, film=None)
    assert "rrr" in (words_for(card, of(100, tags=0, link=23)).caption or "")
    assert "rrr" not in (words_for(card, of(100, tags=0)).caption or "")


def test_a_platform_may_have_a_template_of_its_own() -> None:
    rule = TextRule((("characters", 300),), KNOWN, lines=("{title}: {quote}", "", "", "{link}", "{speaker}", ""))
    place = dataclasses.replace(of(300), caption=rule)
    assert words_for(a_card("It rained."), place).caption == "The Long Reel: “It rained.”\n\nAda Vell"


def test_a_post_is_titled_with_who_and_which_film() -> None:
    assert words_for(a_card(), of(100)).title == "Ada Vell — The Long Reel"
    assert words_for(a_card(), of(12)).title == "Ada Vell"
    assert words_for(a_card(film=None), of(100)).title == "Ada Vell"


@example("Rain", "Ada\n#Vell", "en", "x", ([], False))  # a name that ended in a line of hashtags
@given(
    hard_texts,
    hard_texts.filter(str.strip),
    LANGUAGES,
    st.sampled_from(sorted(platforms())),
    st.tuples(st.lists(hard_texts, max_size=4), st.booleans()),
)
@settings(deadline=None, max_examples=300)
def test_every_text_keeps_every_limit_of_its_platform_with_the_quote_whole_and_the_photo_last(
    text: str, name: str, language: str, place: str, posted: tuple[list[str], bool]
) -> None:
    names, with_photo = posted
    platform = platforms()[place]
    card = a_card(text, speaker=name, language=language, photo=PHOTO if with_photo else None, source=LINKED)
    words = words_for(card, platform, names)
    marks = marks_for(language)
    for rule, told in ((platform.alt_text, words.alt_text), (platform.caption, words.caption)):
        if rule is None or told is None:
            continue
        assert told.startswith(f"{marks.start}{in_one_line(text)}{marks.end}")
        assert in_one_line(name) in told
        for unit, limit in rule.limits:
            spare = max(0, len(LINKED.url or "") - (rule.link or 99))
            assert length(told, unit) - spare <= limit
    if words.caption and platform.caption:
        found = hashtags([FILM_TITLE, name, *names, "Ilse Brandt"])
        lines = words.caption.removeprefix(f"{marks.start}{text}{marks.end}").split("\n")
        tags = next((line.split(" ") for line in lines if line.startswith("#") and line != name), [])
        assert len(tags) <= platform.caption.hashtags
        assert tuple(tags) == found[: len(tags)]
        if with_photo:
            assert words.caption.endswith("Cy Orr/Agency")
    asked = (platform.alt_text, platform.caption, platform.caption_title)
    missing = sum(
        rule is not None and told is None
        for rule, told in zip(asked, (words.alt_text, words.caption, words.title), strict=True)
    )
    assert len(words.warnings) == missing
