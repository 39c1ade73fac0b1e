"""What decisions do to the cards of a run: their status, the ends of their lines, and what is to be told."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from quotecards.campaign.decisions.decisions import Decision, Decisions
from quotecards.campaign.decisions.forced_lines import with_lines
from quotecards.campaign.records.results import Result
from quotecards.model.card import Card, CardStatus
from quotecards.model.concern import Action
from quotecards.model.quote import Passage, Quote
from quotecards.model.text import Document
from quotecards.selector.finding import in_answers
from quotecards.yamlfile import did_you_mean

STAYS_A_DRAFT = "it is approved, but what is missing cannot be approved away"
CONFIRMED = "An editor has confirmed it."
BY_AN_EDITOR = "by an editor’s decision"
_LONGEST = 60  # characters of a quotation that a remark shows


def confirmed(quote: Quote, decisions: Decisions) -> Quote:
    """The quote with a warning only, where a guard would hold it back and a person has looked into that."""
    return _confirmed(quote, decisions.of_quote(quote))


def confirmed_passage(passage: Passage, decisions: Decisions) -> Passage:
    """The same for a passage: what was decided about it holds for all of its slides."""
    decision = decisions.of_quote(passage.whole)
    slides = tuple(_confirmed(slide, decision) for slide in passage.slides)
    return replace(passage, whole=_confirmed(passage.whole, decision), slides=slides)


def _confirmed(quote: Quote, decision: Decision | None) -> Quote:
    if decision is None or not decision.confirmed:
        return quote
    return replace(
        quote,
        warnings=tuple(
            replace(one, action=Action.WARN, words=f"{one.words} {CONFIRMED}")
            if one.guard in decision.confirmed
            else one
            for one in quote.warnings
        ),
    )


def decided(cards: Iterable[Card], decisions: Decisions) -> Iterator[Card]:
    """The cards as people decided about them; what holds for a passage holds for all of its slides."""
    return (_decided(card, decisions) for card in cards)


def heeded(
    pairs: Iterable[tuple[Card, Result]], decisions: Decisions, withdrawn: list[str]
) -> Iterator[tuple[Card, Result]]:
    """The cards with what was decided while they were made, and what became of each. The pictures of rejected ones,
    which must go, are added to `withdrawn`.

    Only statuses change. A card that was rejected before has no pictures, and stays so for this run.
    """
    for card, result in pairs:
        again = card if card.status is CardStatus.REJECTED else _with_status(card, _about(card, decisions))
        rejected = again.status is CardStatus.REJECTED
        withdrawn += (made.asset.path for made in result.made if rejected)
        yield again, Result(card.id) if rejected else result


def vain(decisions: Decisions, documents: Sequence[Document], cards: Iterable[Card]) -> Iterator[str]:
    """A remark for each decision that finds nothing to hold for. It is kept all the same."""
    by_path = {document.path: number for number, document in enumerate(documents)}
    met: set[int] = set()
    torn: set[int] = set()
    meant: dict[str, str | None] = {}  # by the path of an interview that is not there
    for card in cards:
        words_of = _of_words(card, decisions)
        met |= {id(one) for one in (_about(card, decisions), words_of) if one}
        if words_of and words_of.lines and with_lines(card, words_of.lines) is None:
            torn.add(id(words_of))
    for one in decisions.entries:
        document = documents[by_path[one.interview]] if one.interview in by_path else None
        words = f"“{_short(one.words)}”"
        if document is None:
            if one.interview not in meant:
                meant[one.interview] = did_you_mean(one.interview, by_path)
            yield _remark(one, f"“{one.interview}” is not among the interviews read", meant[one.interview])
        elif not in_answers(document, one.words) and id(one) not in met:
            yield _remark(one, f"no answer of {one.interview} holds the words {words} any more")
        elif one.pin and one.line is None and len(in_answers(document, one.words)) > 1:
            lines = " and ".join(str(document.line_of(found.start)) for found in in_answers(document, one.words)[:3])
            message = f"the pinned words {words} stand in the lines {lines} of {one.interview}"
            yield _remark(one, message, "the first are taken; say by line: which are meant")
        elif id(one) not in met and one.status in {CardStatus.APPROVED, CardStatus.PUBLISHED} and not one.ban:
            yield _remark(one, f"{words} is {one.status}, but not among the cards now", "pin: true keeps it")
        if id(one) in torn:
            hint = "each must end at a blank, and all together be the words as the card shows them"
            yield _remark(one, f"the lines given for {words} are not its words, and were not used", hint)


def _decided(card: Card, decisions: Decisions) -> Card:
    card = _with_status(card, _about(card, decisions))
    words = _of_words(card, decisions)
    return with_lines(card, words.lines) or card if words and words.lines else card


def _with_status(card: Card, decision: Decision | None) -> Card:
    """The card as the decision has it; without one, ready again where it had been approved."""
    status = decision.status if decision else None
    if status is CardStatus.REJECTED:
        note = decision.note if decision and decision.note else BY_AN_EDITOR
        return replace(card, status=CardStatus.REJECTED, why=(note,))
    if card.status.is_ready:
        return replace(card, status=status or CardStatus.READY)
    why = tuple(one for one in card.why if one != STAYS_A_DRAFT)
    return replace(card, why=(*why, STAYS_A_DRAFT) if status else why)


def _about(card: Card, decisions: Decisions) -> Decision | None:
    """The decision about the card as a whole: of a slide, about its passage."""
    if card.carousel:
        return decisions.of_quote(card.carousel.passage)
    return decisions.of_quote(card.quote) if card.quote else None


def _of_words(card: Card, decisions: Decisions) -> Decision | None:
    """The decision about the card's own words, which may be those of one slide."""
    return decisions.of_quote(card.quote) if card.quote else None


def _remark(decision: Decision, words: str, hint: str | None = None) -> str:
    place = f"{decision.place}: " if decision.place else ""
    return f"{place}{words}{f' ({hint})' if hint else ''}"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rsplit(' ', 1)[0]} …"
