"""From a card's name, or some of its words, to the words that a decision is about."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from quotecards.campaign.decisions.decisions import Decisions
from quotecards.errors import SettingError
from quotecards.model.text import Document
from quotecards.selector.finding import in_answers, nearest_sentence, words_key

_SHOWN = 4  # that an error lists where several are meant


@dataclass(frozen=True, slots=True)
class Subject:
    """What can be decided about: words of an interview, and the card or carousel made of them, where there is one.

    `status` is the card's; `line` is None where the words stand only once among the cards.
    """

    interview: str
    words: str
    line: int | None = None
    card: str | None = None
    status: str | None = None


def subjects_of(record: Mapping[str, Any]) -> tuple[Subject, ...]:
    """The cards of a manifest or a part of it, each carousel as one. What is damaged there is left out."""
    grouped = _mappings(record.get("carousels"))
    slides = {slide for one in grouped for slide in one.get("slides", ())}
    cards = [card for card in (*_mappings(record.get("cards")), *grouped) if card.get("id") not in slides]
    found = [one for one in map(_subject, cards) if one]
    often = Counter((one.interview, words_key(one.words)) for one in found)
    return tuple(one if often[one.interview, words_key(one.words)] > 1 else replace(one, line=None) for one in found)


def _mappings(listed: object) -> list[Mapping[str, Any]]:
    return [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []


def _subject(card: Mapping[str, Any]) -> Subject | None:
    try:
        quote = card["quote"]
        words = " ".join(str(quote["verbatim"]).split())
        return Subject(str(quote["path"]), words, int(quote["line"]), str(card["id"]), str(card["status"]))
    except (KeyError, TypeError, ValueError):
        return None


def subject_named(
    named: str, known: Sequence[Subject], decisions: Decisions, documents: Iterable[Document] = ()
) -> Subject:
    """What is meant by an id, a part of one, or words: a card, else a decision without a card, else words of one of
    the `documents`, which are read only then.

    Raises SettingError where nothing or more than one thing is meant.
    """
    decided = [Subject(one.interview, one.words, one.line) for one in decisions.entries]
    for among in (known, decided):
        found = _matching(named, among)
        if len(found) > 1:
            names = "; ".join(one.card or one.words for one in found[:_SHOWN])
            more = f"; and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
            raise SettingError(f"“{named}” may be {names}{more}", hint="give more of the id or of the words")
        if found:
            return found[0]
    read = tuple(documents)
    places = [(document, one) for document in read for one in in_answers(document, named)]
    if len(places) == 1:
        document, one = places[0]
        return Subject(document.path, " ".join(document.text[one.start : one.end].split()))
    if places:
        where = " and ".join(f"{document.path}:{document.line_of(one.start)}" for document, one in places[:_SHOWN])
        raise SettingError(f"“{named}” stands in {where}", hint="give more of the words, so that one place is meant")
    near = max(filter(None, (nearest_sentence(document, named) for document in read)), default=None)
    hint = f"the nearest is “{near[1]}”" if near else "see: quotecards decide --list"
    raise SettingError(f"no card is called “{named}” or has these words", hint=hint)


def _matching(named: str, among: Sequence[Subject]) -> list[Subject]:
    """Those with this id, else those with a part of it, else those with these words, whole before parts."""
    key = f" {words_key(named)} "

    def by(rule: int) -> Iterator[Subject]:
        for one in among:
            words = f" {words_key(one.words)} "
            part = bool(one.card) and named.casefold() in str(one.card)
            if (one.card == named, part, bool(key.strip()) and words == key, bool(key.strip()) and key in words)[rule]:
                yield one

    return next((found for found in map(list, map(by, range(4))) if found), [])
