"""A card's evidence: where its words stand, what was done to them, where its credits come from, what goes with it."""

from collections.abc import Iterator
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from quotecards.exporters import alt_text, caption, words_for
from quotecards.model.card import Card
from quotecards.model.credits import Credits, Stated
from quotecards.model.edits import Edit
from quotecards.model.quote import Quote
from quotecards.model.text import Document, Turn
from quotecards.platforms import platforms
from quotecards.selector.sentences import split_sentences
from quotecards.studio.cards import card_record, edit_records, refused_record
from quotecards.studio.replies import NotFound, reply
from quotecards.studio.state import State
from quotecards.studio.studio import Studio

CONTEXT = 2  # sentences before and behind the quote
FILM = ("title", "director", "year")
SOURCE = ("outlet", "title", "author", "date", "url")


def evidence_routes(studio: Studio) -> list[Route]:
    async def card(request: Request) -> Response:
        state = await studio.ready()
        return reply(evidence_record(request.path_params["card"], state))

    return [Route("/api/card/{card}", card)]


def evidence_record(name: str, state: State) -> dict[str, Any]:
    """All that is known of a card, or of a quote that no card may be made of. Raises NotFound."""
    refused = state.refused(name)
    if refused:
        record = refused_record(refused, state) | {"captions": {}, "alt_texts": {}, "files": []}
        return record | _words(refused.quote, state) | _credits(refused.credits, refused.quote, state)
    card = state.card(name)
    record = card_record(card, state) | _posted(card, state)
    record["files"] = [
        {"format": look.format.name, "href": f"/api/download/{card.id}/{look.format.name}"}
        for look in state.order.made_in(card)
    ]
    if card.quote is None:
        raise NotFound("this card has no source")
    known = Credits(speaker=card.speaker, film=card.film, source=card.source)
    return record | _words(card.quote, state) | _credits(known, card.quote, state)


def _words(quote: Quote, state: State) -> dict[str, Any]:
    document = state.document(quote.path)
    turn = next(one for one in document.turns if one.start <= quote.start and quote.end <= one.end)
    before, after = context_of(document, turn, quote)
    return {
        "verbatim": quote.verbatim,
        "question": quote.question,
        "before": before,
        "after": after,
        "answer": {
            "text": document.text_of(turn),
            "start": turn.start,
            "end": turn.end,
            "speaker": turn.speaker.value if turn.speaker else None,
            "line": turn.line,
        },
        "edits": edit_records(quote),
        "diff": list(difference(quote.verbatim, quote.edits)),
        "reasons": [
            {"signal": reason.signal, "weight": round(reason.weight, 4), "words": reason.words}
            for reason in sorted(quote.reasons, key=lambda reason: -abs(reason.weight))
        ],
    }


def context_of(document: Document, turn: Turn, quote: Quote) -> tuple[str, str]:
    """What is said in the same answer right before and right behind a quote, two sentences each at most.

    A sentence that the quote takes a part of gives its rest.
    """
    text = document.text
    sentences = split_sentences(text, turn.start, turn.end, turn.language or document.language)
    before = [text[one.start : min(one.end, quote.start)] for one in sentences if one.start < quote.start]
    after = [text[max(one.start, quote.end) : one.end] for one in sentences if quote.end < one.end]
    shown_after = [one for one in after if any(letter.isalnum() for letter in one)]
    return _joined(before[-CONTEXT:]), _joined(shown_after[:CONTEXT])


def difference(verbatim: str, edits: tuple[Edit, ...]) -> Iterator[dict[str, str]]:
    """The words of the source and those of the card, side by side: what stayed, what went, what came."""
    at = 0
    for edit in sorted(edits):
        parts = (("same", verbatim[at : edit.start]), ("removed", edit.before), ("added", edit.after))
        yield from ({"op": op, "text": text} for op, text in parts if text)
        at = edit.end
    if at < len(verbatim):
        yield {"op": "same", "text": verbatim[at:]}


def _credits(known: Credits, quote: Quote, state: State) -> dict[str, Any]:
    """Every credit that a card can have, and who may have said it where nobody is certain to."""
    people = () if known.speaker else state.document(quote.path).possible_speakers
    possible = [{"value": one.value, "evidence": one.evidence, "line": one.line} for one in people]
    return {"credits": list(credit_records(known)), "possible_speakers": possible}


def credit_records(known: Credits) -> Iterator[dict[str, Any]]:
    """Every credit that a card can have, with where it comes from; those that are not known have no value."""
    yield _credit("speaker", known.speaker, known.speaker.value if known.speaker else None)
    for field in FILM:
        yield _credit(f"film.{field}", known.film, getattr(known.film.value, field) if known.film else None)
    for field in SOURCE:
        yield _credit(f"source.{field}", known.source, getattr(known.source.value, field) if known.source else None)


def _credit(field: str, stated: Stated[Any] | None, value: Any) -> dict[str, Any]:
    known = stated if stated and value not in {None, ""} else None
    return {
        "field": field,
        "value": value if known else None,
        "origin": known.origin.value if known else None,
        "evidence": known.evidence if known else "",
        "line": known.line if known else None,
        "confirmed": known.confirmed if known else False,
    }


def _posted(card: Card, state: State) -> dict[str, Any]:
    """What is posted with a card, by platform; null where it does not fit."""
    names = state.campaign.hashtags
    known = platforms()
    places = sorted({look.format.platform for look in state.order.made_in(card)} & set(known))
    words = {name: words_for(card, known[name], names) for name in places}
    return {
        "captions": {"default": caption(card, names)}
        | {name: one.caption for name, one in words.items() if known[name].caption},
        "alt_texts": {"default": alt_text(card)}
        | {name: one.alt_text for name, one in words.items() if known[name].alt_text},
        "titles": {name: one.title for name, one in words.items() if known[name].caption_title},
        "missing_texts": [warning for one in words.values() for warning in one.warnings],
    }


def _joined(sentences: list[str]) -> str:
    return " ".join(" ".join(sentences).split())
