"""The fields that a theme's slots may show, and the segments that hold them."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from quotecards.credit_lines import date_words, film_facts, film_title, photo_words, source_words
from quotecards.marks import marks_for
from quotecards.model.card import Card
from quotecards.model.layout import StyledText
from quotecards.model.settings import Titles
from quotecards.model.theme import Segment, Slot

_FIELD = re.compile(r"\{(\w+)\}")


def card_fields(card: Card) -> Mapping[str, str]:
    """Every field that the card can fill, in words. What the card does not know is not in the mapping."""
    marks = marks_for(card.language)
    fields: dict[str, str | None] = {
        "quote": f"{marks.start}{card.text}{marks.end}",
        "speaker": card.speaker.value,
    }
    if card.photo and card.photo.credit:
        fields |= {
            "photo_credit": card.photo.credit,
            "photo_line": photo_words(card.photo.credit, card.language),
        }
    if card.carousel:
        fields["page"] = f"{card.carousel.number}/{card.carousel.of}"
    if card.film and card.shows_credits:
        film = card.film.value
        fields |= {
            "film": film_title(film, card.style, card.language),
            "film_facts": film_facts(film),
            "director": film.director,
            "year": str(film.year) if film.year else None,
        }
    if card.festival and card.shows_credits:
        fields["festival"] = card.festival.value
    if card.source and card.shows_credits:
        source = card.source.value
        fields |= {
            "source": source_words(source, card.language),
            "outlet": source.outlet,
            "date": date_words(source.date, card.language) if source.date else None,
        }
    return {name: words for name, words in fields.items() if words}


def fill(slot: Slot, card: Card, fields: Mapping[str, str]) -> tuple[StyledText, ...]:
    """The slot's text for this card. A segment with a missing field vanishes; no segment left, no text."""
    pieces = [piece for segment in slot.segments for piece in _fill_segment(segment, slot, card, fields)]
    if pieces:
        first = pieces[0]
        pieces[0] = StyledText(first.text.lstrip(" \u00a0,·—"), first.colour, first.italic)
    return tuple(piece for piece in pieces if piece.text)


def optional_fields(slots: Iterable[Slot], fields: Mapping[str, str]) -> tuple[str, ...]:
    """The fields of the optional segments that would be filled, in the order of the slots."""
    segments = (segment for slot in slots for segment in slot.segments if segment.optional)
    named = (tuple(_FIELD.findall(segment.text)) for segment in segments)
    return tuple(dict.fromkeys(name for names in named if all(one in fields for one in names) for name in names))


def without(slot: Slot, left_out: Collection[str]) -> Slot:
    """The slot without the optional segments that show any of these fields."""
    kept = (one for one in slot.segments if not (one.optional and set(_FIELD.findall(one.text)) & set(left_out)))
    return replace(slot, segments=tuple(kept))


def _fill_segment(segment: Segment, slot: Slot, card: Card, fields: Mapping[str, str]) -> Iterator[StyledText]:
    parts = _FIELD.split(segment.text)  # literal, field, literal, field, … literal
    if any(name not in fields for name in parts[1::2]):
        return
    italic = slot.role.italic if segment.italic is None else segment.italic
    for index, part in enumerate(parts):
        if index % 2 == 0:
            yield StyledText(part, slot.colour, italic)
        else:
            # A title in italics turns upright where the text around it is italic.
            turned = part == "film" and card.style.titles is Titles.ITALIC
            yield StyledText(fields[part], slot.colour, italic != turned)
