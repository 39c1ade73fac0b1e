"""The words that go with a picture: a description for those who do not see it, a caption, and a title for the post.

All hold the exact words in the marks of their language, then who, which film, which source, with the credits last.
Nothing in them depends on a language of ours. The quote is never cut: what does not fit leaves out other parts first,
and is given up, with a warning, where that is not enough.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from quotecards.credit_lines import film_facts, film_title, photo_words, source_words
from quotecards.exporters.counting import excess
from quotecards.exporters.hashtags import hashtags
from quotecards.marks import marks_for
from quotecards.model.card import Card
from quotecards.model.lines import in_one_line
from quotecards.model.platform import Platform, TextRule, Words

CAPTION = ("{quote}", "", "— {speaker}", "{film}", "{festival}", "", "{hashtags}", "", "{source}", "{link}", "{photo}")
TITLE = ("{speaker} — {title}", "{speaker}")
_FIELD = re.compile(r"\{(\w+)\}")
_UNITS = {"x": "characters as X counts them", "threads": "characters with emoji counted as bytes"}

Fields = Mapping[str, str]


def alt_text(card: Card) -> str:
    """The description, in one line, with all that is known.

    `“It takes you by surprise.” — Juliette Binoche. Certified Copy (Abbas Kiarostami, 2010). Newsday, March 2011.`
    """
    return _described(_fields(card))


def caption(card: Card, names: Sequence[str] = ()) -> str:
    """The caption with all that is known: quote, who and which film, hashtags (of `names` too), source and photo."""
    return _filled(CAPTION, _fields(card, hashtags(_named(card, names))))


def words_for(card: Card, platform: Platform, names: Sequence[str] = ()) -> Words:
    """The card's texts for a platform, each within its limits. `names` are further ones to make hashtags of."""
    warnings: list[str] = []

    def fitted(what: str, rule: TextRule | None, texts: Iterable[str]) -> str | None:
        if rule is None:
            return None
        over = None
        for text in texts:
            link = card.source.value.url if card.source else None
            over = excess(text, rule, link)
            if over is None:
                return text
        if over:
            taken, limit, unit = over
            counted = f"at its shortest it takes {taken:,} {_UNITS.get(unit, unit)}, {limit:,} are allowed"
            warnings.append(f"no {what} for {platform.title}: {counted}")
        return None

    tags = hashtags(_named(card, names))
    lines = platform.caption.lines if platform.caption else ()
    posted = tags[: platform.caption.hashtags] if platform.caption else ()
    return Words(
        alt_text=fitted("description", platform.alt_text, (_described(one) for one in _shorter(_fields(card)))),
        caption=fitted(
            "caption", platform.caption, (_filled(lines or CAPTION, one) for one in _shorter(_fields(card, posted)))
        ),
        title=fitted("title", platform.caption_title, _titles(_fields(card))),
        warnings=tuple(warnings),
    )


def credit_posts(card: Card, most: int, names: Sequence[str] = ()) -> Iterator[str]:
    """The caption without the quote, with at most so many hashtags; then shorter and shorter ones."""
    lines = [line for line in CAPTION if line != "{quote}"]
    fields = _fields(replace(card, carousel=None), hashtags(_named(card, names))[:most])
    return (_filled(lines, one) for one in _shorter(fields))


def _fields(card: Card, tags: Sequence[str] = ()) -> Fields:
    marks = marks_for(card.language)
    fields = {"quote": f"{marks.start}{card.text}{marks.end}", "speaker": card.speaker.value}
    if card.carousel:
        fields["page"] = f"({card.carousel.number}/{card.carousel.of})"
    if card.film and card.shows_credits:
        film = card.film.value
        fields["title"] = film_title(film, card.style, card.language)
        facts = film_facts(film)
        fields["film"] = f"{fields['title']} ({facts})" if facts else fields["title"]
    if card.festival and card.shows_credits:
        fields["festival"] = card.festival.value
    if card.source and card.shows_credits:
        fields["source"] = source_words(card.source.value, card.language)
        if card.source.value.url:
            fields["link"] = card.source.value.url
    if card.photo and card.photo.credit:
        fields["photo"] = photo_words(card.photo.credit, card.language)
    if tags:
        fields["hashtags"] = " ".join(tags)
    return {name: in_one_line(words) for name, words in fields.items()}


def _shorter(fields: Fields) -> Iterator[Fields]:
    """The fields, then fewer and fewer: without hashtags, link, festival, source, facts of the film, the film."""
    left = dict(fields)
    yield dict(left)
    while "hashtags" in left:
        rest = left.pop("hashtags").rpartition(" ")[0]
        if rest:
            left["hashtags"] = rest
        yield dict(left)
    for name in ("link", "festival", "source"):
        if left.pop(name, None):
            yield dict(left)
    if "film" in left:
        left["film"] = left["title"]
        yield dict(left)
        del left["film"], left["title"]
        yield dict(left)


def _titles(fields: Fields) -> Iterator[str]:
    for line in TITLE:
        if all(name in fields for name in _FIELD.findall(line)):
            yield _filled((line,), fields)


def _described(fields: Fields) -> str:
    who = " ".join(fields[name] for name in ("speaker", "page") if name in fields)
    told = (f"— {who}", *(fields[name] for name in ("film", "festival", "source") if name in fields))
    return " ".join((fields["quote"], *(part if part.endswith(".") else f"{part}." for part in told)))


def _filled(lines: Sequence[str], fields: Fields) -> str:
    """The template's lines; one with a missing field vanishes, and no two empty lines stand together or at the end."""
    shown: list[str] = []
    for line in lines:
        if any(name not in fields for name in _FIELD.findall(line)):
            continue
        if line or (shown and shown[-1]):
            shown.append(_FIELD.sub(lambda field: fields[field[1]], line))
    return "\n".join(shown).rstrip("\n")


def _named(card: Card, names: Sequence[str]) -> Iterator[str]:
    """What hashtags are made of, the most telling first: film, speaker, festival, the names given, director."""
    if card.film:
        yield card.film.value.title
    yield card.speaker.value
    if card.festival:
        yield card.festival.value
    yield from names
    if card.film and card.film.value.director:
        yield card.film.value.director
