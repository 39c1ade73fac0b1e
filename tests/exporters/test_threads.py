from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from quotecards.exporters import thread
from quotecards.exporters.counting import excess
from quotecards.model.card import Card, InCarousel
from quotecards.model.platform import Platform
from quotecards.model.quote import Quote
from quotecards.platforms import platforms
from tests.samples import a_card

PLACES = [place for place in platforms().values() if place.post and place.post.threads]
WORDS = st.sampled_from(["rain", "ветер", "👩‍👩‍👧", "é", "ghost", "مطر", "night"])
TEXTS = st.lists(
    st.builds(
        lambda words, end: " ".join(words) + end,
        st.lists(WORDS, min_size=1, max_size=40),
        st.sampled_from([".", "!", "?", ",", " —"]),
    ),
    min_size=2,
    max_size=10,
)


def slides(*texts: str) -> list[Card]:
    words = " ".join(texts)
    passage = Quote("talk.txt", "0" * 64, 0, len(words), 1, words, words, (), "en", None, None)
    return [
        replace(a_card(text), carousel=InCarousel("c", number, len(texts), passage, texts))
        for number, text in enumerate(texts, 1)
    ]


def posts_on(name: str, *texts: str) -> tuple[str, ...] | None:
    return thread(slides(*texts), platforms()[name])


def test_a_thread_is_numbered_and_ends_with_the_credits() -> None:
    posts = posts_on("x", "It rained.", "We filmed.")
    assert posts is not None
    assert posts[0] == "“It rained.”\n— Ada Vell\n1/3"
    assert posts[1] == "“We filmed.”\n2/3"
    assert "The Long Reel" in posts[2]
    assert posts[2].endswith("3/3")


def test_a_sentence_is_never_cut_between_posts() -> None:
    posts = posts_on("x", "It rained;", "we filmed.", "Then it stopped.")
    assert posts is not None
    assert posts[0].startswith("“It rained; we filmed.”")


def test_a_sentence_too_long_for_a_post_makes_no_thread() -> None:
    assert posts_on("x", "It rained.", "rain " * 80 + "fell.") is None


def test_threads_are_for_places_that_know_them() -> None:
    assert [place.name for place in PLACES] == ["bluesky", "mastodon", "threads", "x"]
    assert posts_on("linkedin", "It rained.", "We filmed.") is None


def test_a_place_that_takes_no_text_gets_no_thread() -> None:
    assert thread(slides("It rained.", "We filmed."), Platform("place", "Place", ())) is None


@given(TEXTS, st.sampled_from(PLACES))
def test_every_post_keeps_within_the_limits_and_all_words_are_posted(texts: list[str], place: Platform) -> None:
    posts = thread(slides(*texts), place)
    if posts is None or place.caption is None:
        return
    assert not any(excess(post, place.caption) for post in posts)
    said = " ".join(post[1:].partition("”\n")[0] for post in posts[:-1])
    assert said == " ".join(texts)
