"""An interview: what of it could be quoted, best first, and its text with who says what."""

import asyncio
import dataclasses
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from quotecards.campaign.planning.keeping import loaded_selector
from quotecards.model.quote import Quote
from quotecards.model.text import Document, TurnKind
from quotecards.studio.cards import warning_records
from quotecards.studio.replies import number, reply
from quotecards.studio.state import State
from quotecards.studio.studio import Studio

MOST = 40  # candidates of an interview
AROUND = 6000  # characters of the text on either side of what is asked for, in whole turns
_KEPT = 8  # interviews whose candidates are kept


class Clerk:
    """Looks for candidates, one interview at a time, and keeps those of the last ones."""

    def __init__(self) -> None:
        self._desk = ThreadPoolExecutor(1, thread_name_prefix="clerk")
        self._known: OrderedDict[tuple[Document, str], list[Quote]] = OrderedDict()

    async def candidates(self, state: State, document: Document) -> list[Quote]:
        """What could be quoted of the interview, best first, whatever was pinned or banned."""
        return await asyncio.wrap_future(self._desk.submit(self._look, state, document))

    def close(self) -> None:
        self._desk.shutdown(wait=True, cancel_futures=True)

    def _look(self, state: State, document: Document) -> list[Quote]:
        selection = dataclasses.replace(
            state.campaign.selection, per_interview=MOST, carousels=0, share=None, pins=(), bans=(), own={}
        )
        key = document, repr(selection)
        if key not in self._known:
            self._known[key] = loaded_selector().select(document, selection)
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
        self._known.move_to_end(key)
        return self._known[key][:MOST]


def interview_routes(studio: Studio, clerk: Clerk) -> list[Route]:
    async def candidates(request: Request) -> Response:
        state = await studio.ready()
        document = state.document(request.path_params["path"])
        found = await clerk.candidates(state, document)
        answers = sum(turn.kind is TurnKind.ANSWER for turn in document.turns)
        return reply(
            {
                "interview": document.path,
                "answer_count": answers,
                "candidates": [candidate_record(quote, state) for quote in found],
            }
        )

    async def source(request: Request) -> Response:
        state = await studio.ready()
        document = state.document(request.path_params["path"])
        start = number(request, "start", default=0) or 0
        end = number(request, "end", default=start) or start
        return reply(source_record(document, start, end))

    return [
        Route("/api/interview/{path:path}/candidates", candidates),
        Route("/api/interview/{path:path}/source", source),
    ]


def candidate_record(quote: Quote, state: State) -> dict[str, Any]:
    """A candidate with what speaks for and against it, and what became of it."""
    decision = state.campaign.decisions.of_quote(quote)
    return {
        "text": quote.text,
        "verbatim": quote.verbatim,
        "start": quote.start,
        "end": quote.end,
        "line": quote.line,
        "score": round(quote.score, 4),
        "speaker": quote.speaker.value if quote.speaker else None,
        "film": quote.film.value.title if quote.film else None,
        "question": quote.question,
        "reasons": [
            {"signal": reason.signal, "weight": round(reason.weight, 4), "words": reason.words}
            for reason in sorted(quote.reasons, key=lambda reason: -abs(reason.weight))
        ],
        "warnings": warning_records(quote.warnings),
        "card": state.card_at(quote.path, quote.start, quote.end),
        "banned": bool(decision and decision.ban),
        "pinned": bool(decision and decision.pin),
    }


def source_record(document: Document, start: int, end: int) -> dict[str, Any]:
    """The text around a span, in whole turns; of an interview that is not long, all of it."""
    turns = document.turns
    if len(document.text) > 4 * AROUND:
        turns = tuple(turn for turn in turns if turn.end >= start - AROUND and turn.start <= end + AROUND)
    first = min((turn.start for turn in turns), default=0)
    last = max((turn.end for turn in turns), default=0)
    return {
        "interview": document.path,
        "text": document.text[first:last],
        "offset": first,
        "whole": len(turns) == len(document.turns),
        "language": document.language,
        "turns": [
            {
                "kind": turn.kind.value,
                "speaker": turn.speaker.value if turn.speaker else None,
                "start": turn.start,
                "end": turn.end,
                "line": turn.line,
            }
            for turn in turns
        ],
    }
