"""What has to be called back when a source changes or a quote is withdrawn: cards, pictures, platforms, zips."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from quotecards.campaign.decisions.deciding import subjects_of
from quotecards.campaign.decisions.decisions import Decisions
from quotecards.campaign.ledger.ledger import Entry
from quotecards.campaign.records.book import text_at
from quotecards.campaign.records.manifest import pictures_of
from quotecards.campaign.records.record import stated_record
from quotecards.errors import SettingError
from quotecards.model.card import CardStatus
from quotecards.model.credits import Stated
from quotecards.model.text import Document, Turn
from quotecards.selector.finding import in_answers, words_key

GONE = "the source no longer holds its words"
Place = tuple[int, str, int]  # among all that a manifest and the ledger tell of
UNREAD = "its source cannot be read any more"
REJECTED = "it was rejected"
_IN_ORDER = ("outlet", "title", "author", "director", "year", "date", "url")  # of a film or a source, as it is told


@dataclass(frozen=True, slots=True)
class Outcast:
    """Words with all that was made of them. `credits` are those in the manifest, where the words still have a card;
    `pictures` lie beside it; `exported` are the pictures that went out and were not withdrawn; `why` it is called back.
    """

    interview: str
    words: str
    card: str
    line: int | None = None
    credits: Mapping[str, Any] | None = None
    pictures: tuple[str, ...] = ()
    exported: tuple[Entry, ...] = ()
    why: tuple[str, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """The ids that it has, or had when it went out."""
        return frozenset({self.card, *(entry.card for entry in self.exported)})


def made_of(record: Mapping[str, Any] | None, entries: Iterable[Entry]) -> tuple[Outcast, ...]:
    """All words of a manifest and of the ledger that pictures were made of, each once. A carousel is one."""
    found: dict[tuple[str, str], Outcast] = {}
    by_name = _by_name(record or {})
    for subject in subjects_of(record or {}):
        one = Outcast(subject.interview, subject.words, str(subject.card), subject.line)
        cards = _cards_of(by_name, one.card)
        known = next((card["credits"] for card in cards if isinstance(card.get("credits"), dict)), None)
        pictures = tuple(sorted(pictures_of({"cards": cards})))
        found.setdefault((one.interview, words_key(one.words)), replace(one, credits=known, pictures=pictures))
    for entry in entries:
        if not entry.withdrawn:
            key = entry.interview, words_key(entry.words)
            one = found.get(key) or Outcast(entry.interview, entry.words, entry.card)
            found[key] = replace(one, exported=(*one.exported, entry))
    return tuple(one for one in found.values() if one.pictures or one.exported)


class Made:
    """As `made_of`, of a manifest that is shown part by part, and of the ledger; each with its place among all."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries: dict[str, list[tuple[int, Entry]]] = {}  # by interview, as they are numbered in the ledger
        for number, entry in enumerate(entries):
            self._entries.setdefault(entry.interview, []).append((number, entry))

    def of(self, part: Mapping[str, Any]) -> Iterator[tuple[Place, Outcast]]:
        """All words of a part, and what went out of its interviews."""
        records = [one for kind in ("cards", "carousels") for one in _listed(part, kind)]
        sources = {text_at(one.get("quote"), "path") for one in records if isinstance(one, dict)}
        sources |= {text_at(one, "path") for one in _listed(part, "documents")}
        yield from _placed(part, sorted(one for source in sources for one in self._entries.pop(source, ())))

    def rest(self) -> Iterator[tuple[Place, Outcast]]:
        """What went out of interviews of which no part that was shown has any."""
        entries, self._entries = sorted(one for some in self._entries.values() for one in some), {}
        yield from _placed({"cards": []}, entries)


def _placed(part: Mapping[str, Any], entries: Sequence[tuple[int, Entry]]) -> Iterator[tuple[Place, Outcast]]:
    """Cards come first, then carousels, then what has neither any more, as it stands in the ledger."""
    cards, carousels = ({text_at(one, "id") for one in _listed(part, kind)} for kind in ("cards", "carousels"))
    numbers = {id(entry): number for number, entry in entries}
    for one in made_of(part, (entry for _, entry in entries)):
        if one.card in cards or one.card in carousels:
            yield (int(one.card not in cards), one.card, 0), one
        else:
            yield (2, "", numbers[id(one.exported[0])]), one


def _listed(part: Mapping[str, Any], kind: str) -> list[Any]:
    found = part.get(kind)
    return found if isinstance(found, list) else []


def _by_name(record: Mapping[str, Any]) -> Mapping[str, list[Mapping[str, Any]]]:
    """The cards and carousels of each id."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for card in (*record.get("cards", ()), *record.get("carousels", ())):
        if isinstance(card, dict):
            found.setdefault(str(card.get("id")), []).append(card)
    return found


def _cards_of(by_name: Mapping[str, list[Mapping[str, Any]]], name: str) -> list[Mapping[str, Any]]:
    """The card of this id, or the carousel with its slides."""
    whole = by_name.get(name, [])
    slides = dict.fromkeys(str(slide) for card in whole for slide in card.get("slides", ()))
    return [*whole, *(card for slide in slides for card in by_name.get(slide, ()))]


def named(among: Sequence[Outcast], card: str) -> tuple[Outcast, ...]:
    """What is meant by a card's id, or a part of it. Raises SettingError where that is nothing, or several things."""
    whole = tuple(one for one in among if card in one.names)
    found = whole or tuple(one for one in among if any(card.casefold() in name for name in one.names))
    if not card or not found:
        raise SettingError(f"no card is called “{card}”, and none was exported", hint="--words finds it by its words")
    if len(found) > 1:
        raise SettingError(f"“{card}” may be {'; '.join(one.card for one in found[:4])}", hint="give more of the id")
    return tuple(replace(one, why=("it was asked for",)) for one in found)


def with_words(among: Sequence[Outcast], words: str) -> tuple[Outcast, ...]:
    """Everything that holds these words. Raises SettingError where nothing does."""
    key = words_key(words)
    found = tuple(one for one in among if key and f" {key} " in f" {words_key(one.words)} ")
    if not found:
        raise SettingError(f"no card has the words “{words}”, and none was exported", hint="give fewer of the words")
    return tuple(replace(one, why=("it holds the words",)) for one in found)


def from_source(among: Sequence[Outcast], source: str) -> tuple[Outcast, ...]:
    """Everything from one interview, by its path in the manifest or by the end of it. Raises SettingError."""
    plain = source.replace("\\", "/").removeprefix("./")
    whole = tuple(one for one in among if one.interview == plain)
    found = whole or tuple(one for one in among if _ends(plain, one.interview) or _ends(one.interview, plain))
    if found:
        return tuple(replace(one, why=(f"it comes from {one.interview}",)) for one in found)
    raise SettingError(f"no card comes from “{source}”", hint="name the interview as the manifest does")


def _ends(path: str, with_this: str) -> bool:
    return path.endswith(f"/{with_this}")


def changed(
    among: Iterable[Outcast], read: Callable[[str], Document | None], decisions: Decisions
) -> tuple[Outcast, ...]:
    """What its source, or a decision, no longer bears out.

    `read` gives the interviews as they are now, by their paths; None stands for one that cannot be read.
    """
    found = (replace(one, why=tuple(_against(one, read(one.interview), decisions))) for one in among)
    return tuple(one for one in found if one.why)


def _against(one: Outcast, document: Document | None, decisions: Decisions) -> Iterator[str]:
    decision = decisions.of(one.interview, one.words)
    if decision and (decision.ban or decision.status is CardStatus.REJECTED):
        yield f"{REJECTED}{f': {decision.note}' if decision.note else ''}"
    elif document is None:
        yield UNREAD
    else:
        yield from differences(one, document)


def differences(one: Outcast, document: Document) -> Iterator[str]:
    """What the source says otherwise than the card did: its words, who said them, of which film, where."""
    places = in_answers(document, one.words)
    if not places:
        yield GONE
        return
    said = [list(_otherwise(one, document, place.turn)) for place in places]
    yield from min(said, key=len)


def _otherwise(one: Outcast, document: Document, turn: Turn) -> Iterator[str]:
    speaker = turn.speaker.value if turn.speaker else "nobody"
    before = {entry.speaker for entry in one.exported} | {str(_value(one, "speaker") or speaker)}
    if before - {speaker}:
        yield f"the source gives its words to {speaker}, not to {' or '.join(sorted(before - {speaker}))}"
    if one.credits is None:
        return
    now: Mapping[str, Stated[Any] | None] = {"film": turn.film, "source": turn.source or document.credits.source}
    for what, stated in now.items():
        shown, told = _value(one, what), (stated_record(stated) or {}).get("value")
        if shown != told:
            yield f"its {what} is not what it was: {_told(told)}, not {_told(shown)}"


def _value(one: Outcast, what: str) -> Any:
    stated = one.credits.get(what) if one.credits else None
    return stated.get("value") if isinstance(stated, dict) else None


def _told(value: Any) -> str:
    parts = [str(value[key]) for key in _IN_ORDER if value.get(key)] if isinstance(value, dict) else []
    return ", ".join(parts) or "none"
