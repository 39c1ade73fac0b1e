"""The words that go with a picture: a description for those who do not see it, and a caption.

Both hold the exact words of the quote in the marks of its language, then who, which film, which source. Nothing in
them depends on a language of ours, and the quote is never cut.
"""

from collections.abc import Iterator

from quotecards.credit_lines import film_facts, film_title, source_words
from quotecards.marks import marks_for
from quotecards.model.card import Card


def alt_text(card: Card) -> str:
    """The description, in one line.

    `“It takes you by surprise.” — Juliette Binoche. Certified Copy (Abbas Kiarostami, 2010). Newsday, March 2011.`
    """
    told = (f"— {card.speaker.value}", *_film(card), *_source(card))
    return " ".join((_quoted(card), *(part if part.endswith(".") else f"{part}." for part in told)))


def caption(card: Card) -> str:
    """The caption to post with the picture: the quote, a blank line, and each credit on a line of its own.

    The photo's credit stands last.
    """
    photo = [f"Photo: {card.photo.credit}"] if card.photo and card.photo.credit else []
    return "\n".join((_quoted(card), "", f"— {card.speaker.value}", *_film(card), *_source(card), *photo))


def _quoted(card: Card) -> str:
    marks = marks_for(card.language)
    return f"{marks.start}{card.text}{marks.end}"


def _film(card: Card) -> Iterator[str]:
    if card.film:
        film = card.film.value
        facts = film_facts(film)
        yield film_title(film, card.style, card.language) + (f" ({facts})" if facts else "")


def _source(card: Card) -> Iterator[str]:
    if card.source:
        yield source_words(card.source.value, card.language)
