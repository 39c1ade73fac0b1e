"""A card's facts, in the fields of IPTC, with the proof of its words."""

import dataclasses
import json
from pathlib import PurePosixPath

from quotecards.credit_lines import film_title, photo_words, source_words
from quotecards.exporters.words import alt_text
from quotecards.model.card import Card
from quotecards.model.inscription import Inscription, Rights

SCHEMA = 1
# IPTC NewsCodes, digital source type. Type set by rules is made with tools that generate nothing, which is
# `digitalCreation`. With a photo it is a composite, and not the one of captures only, since type is no capture; how the
# photo was made nobody has told us, which is what `composite` leaves open. Neither says that anything was generated.
_VOCABULARY = "http://cv.iptc.org/newscodes/digitalsourcetype/"
SET_TYPE = f"{_VOCABULARY}digitalCreation"
TYPE_AND_PHOTO = f"{_VOCABULARY}composite"


def inscription(card: Card, rights: Rights | None = None) -> Inscription:
    """What the card's pictures say about themselves.

    The creator is the one that the campaign names, else whom the photo is credited to: nobody is guessed.
    """
    rights = rights or Rights()
    credit = card.photo.credit if card.photo else None
    film = film_title(card.film.value, card.style, card.language) if card.film else None
    source = card.source.value if card.source else None
    return Inscription(
        language=card.language,
        title=" — ".join(part for part in (card.speaker.value, film) if part),
        alt_text=alt_text(card),
        kind=TYPE_AND_PHOTO if card.photo else SET_TYPE,
        creator=rights.creator or credit,
        credit=photo_words(credit, card.language) if credit else rights.creator,
        source=source_words(source, card.language) if source else None,
        link=source.url if source else None,
        rights=rights.notice,
        event=card.festival.value if card.festival else None,
        provenance=_provenance(card),
    )


def _provenance(card: Card) -> str | None:
    """Where the words stand, as JSON in ASCII, so that nothing on its way can change a character of it.

    A source outside the campaign's folder is told by its name alone: the paths of a machine are nobody's business.
    """
    quote = card.quote
    if quote is None:
        return None
    path = PurePosixPath(quote.path)
    record = {
        "schema": SCHEMA,
        "card": card.id,
        "text": quote.text,
        "verbatim": quote.verbatim,
        "path": path.name if path.is_absolute() or ":" in quote.path else quote.path,
        "sha256": quote.sha256,
        "start": quote.start,
        "end": quote.end,
        "line": quote.line,
        "edits": [dataclasses.asdict(edit) for edit in quote.edits],
        "language": card.language,
        "speaker": card.speaker.value,
        "speaker_origin": card.speaker.origin.value,
    }
    return json.dumps(record, sort_keys=True, separators=(",", ":"))
