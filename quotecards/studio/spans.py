"""Spans that an editor marks: whole words of one answer, and the quote that they make. Nothing is saved here."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from quotecards.campaign.decisions.forced_lines import with_lines
from quotecards.campaign.planning.plan import plan
from quotecards.campaign.records.results import Refused
from quotecards.errors import SettingError
from quotecards.model.card import Card
from quotecards.model.concern import Action
from quotecards.model.quote import Quote
from quotecards.model.text import Document
from quotecards.selector import quote_of_span
from quotecards.selector.finding import drawn, passage_of
from quotecards.selector.sentences import split_sentences
from quotecards.studio.cards import edit_records, warning_records
from quotecards.studio.frames import asked_look, picture_reply
from quotecards.studio.replies import number, reply, sent
from quotecards.studio.state import State
from quotecards.studio.studio import Studio

MOST_LINES = 40  # forced ends of lines in an address


class Marked(BaseModel):
    """Characters of an interview's plain text."""

    model_config = ConfigDict(extra="forbid")

    interview: str = Field(max_length=4096)
    start: int = Field(ge=0, le=10**9)
    end: int = Field(ge=0, le=10**9)


def span_routes(studio: Studio) -> list[Route]:
    async def span(request: Request) -> Response:
        marked = await sent(request, Marked)
        state = await studio.ready()
        document = state.document(marked.interview)
        try:
            quote = quote_of_marked(state, document, marked.start, marked.end)
        except SettingError as error:
            return reply({"ok": False, "why": str(error), "text": None, "start": marked.start, "end": marked.end})
        return reply(span_record(quote, state))

    async def preview(request: Request) -> Response:
        """The picture of a span that is no card yet."""
        state = await studio.ready()
        document = state.document(request.query_params.get("interview", ""))
        start, end = number(request, "start", default=0), number(request, "end", default=0)
        quote = quote_of_marked(state, document, start or 0, end or 0)
        card = card_of(state, document, quote, tuple(request.query_params.getlist("line")[:MOST_LINES]))
        look = state.look(card, request.path_params["format"], asked_look(state, request))
        return await picture_reply(studio, request, state, card, look)

    return [Route("/api/span", span, methods=["POST"]), Route("/api/preview/{format}", preview)]


def quote_of_marked(state: State, document: Document, start: int, end: int) -> Quote:
    """The quote that the marked characters make, snapped to whole words with the marks that belong to them.

    Raises SettingError where they are not inside one answer, or hold no word.
    """
    found = drawn(document, start, end)
    language = found.turn.language or document.language
    sentences = split_sentences(document.text, found.turn.start, found.turn.end, language)
    passage = passage_of(document.text, sentences, found)
    selection = state.campaign.selection
    return quote_of_span(document, found.turn, passage.start, passage.end, selection.style, guards=selection.guards)


def card_of(state: State, document: Document, quote: Quote, lines: tuple[str, ...] = ()) -> Card:
    """The card that a quote would make, its lines ended as `lines` are. Raises SettingError where it would be none."""
    planned = plan(document, [quote], photos=state.campaign.photos, style=state.campaign.selection.style)
    if planned.refused:
        raise SettingError(_why_refused(planned.refused[0]))
    card = planned.cards[0]
    if not lines:
        return card
    broken = with_lines(card, lines)
    if broken is None:
        raise SettingError("the lines are not the words of the card", hint="a line ends between two words")
    return broken


def span_record(quote: Quote, state: State) -> dict[str, Any]:
    """A span as the page shows it while it is being marked."""
    refusing = [str(concern) for concern in quote.warnings if concern.action is Action.REFUSE]
    return {
        "interview": quote.path,
        "text": quote.text,
        "verbatim": quote.verbatim,
        "start": quote.start,
        "end": quote.end,
        "line": quote.line,
        "edits": edit_records(quote),
        "warnings": warning_records(quote.warnings),
        "ok": not refusing,
        "why": "; ".join(refusing) or None,
        "card": state.card_at(quote.path, quote.start, quote.end),
    }


def _why_refused(refused: Refused) -> str:
    return "; ".join(refused.why)
