"""What the editor decides, written beside the campaign before the page hears that it is saved; and taken back."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from quotecards.campaign.decisions.decisions import Decision, Decisions, read_decisions
from quotecards.campaign.decisions.file import change_decisions
from quotecards.campaign.decisions.forced_lines import with_lines
from quotecards.errors import ConflictError, QuotecardsError
from quotecards.model.card import Card, CardStatus
from quotecards.model.quote import Quote
from quotecards.model.text import Document
from quotecards.selector.finding import in_answers
from quotecards.studio.cards import card_record, decision_record
from quotecards.studio.replies import Conflict, reply, sent
from quotecards.studio.spans import card_of, quote_of_marked
from quotecards.studio.state import State
from quotecards.studio.studio import Studio
from quotecards.studio.wanted import Change, Decide, OneDecision, Replace

UNDO = 200  # steps that can be taken back


@dataclass(frozen=True, slots=True)
class Step:
    """A decision as it was before and as it is since; one of them may be nothing."""

    before: Decision | None
    after: Decision


class Decider:
    """Decides and takes back, at the studio's desk."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._steps: list[list[Step]] = []

    def decide(self, state: State, decide: Decide, *, seen_told: bool) -> None:
        """Raises Conflict where the page did not know what stands in the file, QuotecardsError where it cannot be."""
        path = _path(state)
        known = read_decisions(path)
        changes = [_changed(state, known, one) for one in decide.decisions]
        seen: list[str | None] = [before.version if before else None for before, _ in changes]
        if seen_told and len(changes) == 1:
            version = decide.seen.get("version") if decide.seen else None
            seen = [version if isinstance(version, str) else None]
        self._write(path, [Step(*change) for change in changes], seen)

    def replace(self, state: State, replace: Replace) -> Quote:
        """Pin the span, and ban the words that stood there unless the two overlap; the quote that stands there now."""
        path = _path(state)
        known = read_decisions(path)
        document = state.document(replace.interview)
        quote = quote_of_marked(state, document, replace.start, replace.end)
        card_of(state, document, quote)  # raises where it would be no card
        old = state.card(replace.card).quote
        steps = [_step(known, quote, document, pin=True, ban=False)]
        if old and (old.path, old.start, old.end) != (quote.path, quote.start, quote.end):
            overlaps = old.path == quote.path and old.start < quote.end and quote.start < old.end
            gone = _step(known, old, state.document(old.path), pin=False, ban=not overlaps, status=None)
            if gone.after.says_anything or gone.before:
                steps.append(gone)
        self._write(path, steps, [step.before.version if step.before else None for step in steps])
        return quote

    def undo(self, state: State) -> None:
        """Take back what was decided last. Raises Conflict where it was changed since."""
        if not self._steps:
            raise QuotecardsError("there is nothing to take back")
        steps = self._steps.pop()
        self._studio.can_undo = bool(self._steps)
        for step in reversed(steps):
            nothing = Decision(step.after.interview, step.after.words, step.after.line)
            seen = step.after.version if step.after.says_anything else None
            self._change(_path(state), step.before or nothing, seen)

    def _write(self, path: Path, steps: Sequence[Step], seen: Sequence[str | None]) -> None:
        done: list[Step] = []
        try:
            for step, version in zip(steps, seen, strict=True):
                self._change(path, step.after, version)
                done.append(step)
        finally:
            if done:
                self._steps = [*self._steps, done][-UNDO:]
                self._studio.can_undo = True

    def _change(self, path: Path, decision: Decision, seen: str | None) -> None:
        try:
            change_decisions(path, decision, seen=seen)
        except ConflictError as error:
            current = next((one for one in read_decisions(path).entries if one.key == decision.key), None)
            raise Conflict(error.message, decision_record(current), hint=error.hint) from error


def deciding_routes(studio: Studio) -> list[Route]:
    decider = Decider(studio)

    async def decide(request: Request) -> Response:
        wanted = await sent(request, Decide)
        told = "seen" in wanted.model_fields_set
        try:
            return await studio.changed(lambda state: decider.decide(state, wanted, seen_told=told), saved_reply)
        except Conflict as error:
            state = await studio.ready()
            card = _card_of(state, wanted.decisions[-1])
            raise Conflict(
                error.message, error.current, card=card_record(card, state) if card else None, hint=error.hint
            ) from error

    async def replace(request: Request) -> Response:
        wanted = await sent(request, Replace)
        return await studio.changed(lambda state: decider.replace(state, wanted), saved_reply)

    async def undo(_: Request) -> Response:
        return await studio.changed(decider.undo, saved_reply)

    return [
        Route("/api/decide", decide, methods=["POST"]),
        Route("/api/replace", replace, methods=["POST"]),
        Route("/api/undo", undo, methods=["POST"]),
    ]


def saved_reply(before: State, after: State, quote: Quote | None) -> Response:
    """That it is saved, with the cards that are no longer as they were."""
    known = {str(card["id"]): card for card in before.records}
    now = {str(card["id"]): card for card in after.records}
    record: dict[str, Any] = {
        "saved": True,
        "revision": after.revision,
        "cards": [card for name, card in now.items() if known.get(name) != card],
        "gone": [name for name in known if name not in now],
        "undo": after.can_undo,
    }
    if quote is not None:
        record["card"] = after.card_at(quote.path, quote.start, quote.end)
    return reply(record)


def _changed(state: State, known: Decisions, wanted: OneDecision) -> tuple[Decision | None, Decision]:
    """The decision about these words as it stands, and as it is to be."""
    document = state.document(wanted.interview)
    card = _card_of(state, wanted)
    words = wanted.words
    if card and card.carousel and wanted.set.model_fields_set != {"lines"}:
        words = card.carousel.passage.verbatim  # what holds for a slide holds for its passage
    before = known.of(wanted.interview, words, wanted.line)
    if before is None and card and card.quote and words == card.quote.text:
        before, words = known.of_quote(card.quote), card.quote.verbatim
    places = in_answers(document, words)
    if before is None and not places:
        raise QuotecardsError(f"no answer of {document.path} holds these words")
    line = wanted.line or (card.quote.line if card and card.quote else None)
    base = before or Decision(wanted.interview, words, line if len(places) > 1 else None)
    after = _with(base, wanted.set)
    if after.lines and card and with_lines(card, after.lines) is None:
        raise QuotecardsError("the lines are not the words of the card", hint="a line ends between two words")
    return before, after


def _with(base: Decision, change: Change) -> Decision:
    named = change.model_fields_set
    values: dict[str, Any] = {}
    if "status" in named:
        values["status"] = CardStatus(change.status) if change.status else None
    if "lines" in named:
        values["lines"] = tuple(line for line in change.lines or () if line.strip())
    if "confirmed" in named:
        values["confirmed"] = tuple(dict.fromkeys(change.confirmed or ()))
    if "note" in named:
        values["note"] = change.note.strip() or None if change.note else None
    for one, other in (("pin", "ban"), ("ban", "pin")):  # never both
        if one in named:
            values[one] = bool(getattr(change, one))
            if values[one]:
                values[other] = False
    return dataclasses.replace(base, **values)


def _step(known: Decisions, quote: Quote, document: Document, **values: Any) -> Step:
    before = known.of_quote(quote)
    several = len(in_answers(document, quote.verbatim)) > 1
    base = before or Decision(quote.path, quote.verbatim, quote.line if several else None)
    return Step(before, dataclasses.replace(base, **values))


def _card_of(state: State, wanted: OneDecision) -> Card | None:
    """The card with these words; where several have them, the one that stands nearest to the line."""
    found = [
        card
        for card in state.prepared.cards
        if card.quote and card.quote.path == wanted.interview and wanted.words in {card.quote.verbatim, card.text}
    ]
    return min(found, key=lambda card: abs(card.quote.line - (wanted.line or 0)) if card.quote else 0, default=None)


def _path(state: State) -> Path:
    path = state.campaign.decisions.path
    if path is None:
        raise QuotecardsError("this campaign has no place for decisions")
    return path
