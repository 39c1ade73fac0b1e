"""Transcripts and chats as JSON of no known kind: lists of objects each of which plainly tells who says what.

    {"segments": [{"startTime": 0.0, "speaker": "Clara Voss", "body": "I row."}, …]}

Programs call these by few words, most of which head the columns of tables, too. Where it is not plain what is said, or
by whom, nothing is read.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import chain
from typing import Any

from quotecards.readers.body.label_names import is_number
from quotecards.readers.body.stylenames import words_in
from quotecards.readers.body.table_heads import SAID_WORDS, WHO_WORDS
from quotecards.readers.speech.messages import in_order
from quotecards.readers.speech.spoken import Piece

_Record = dict[str, Any]
_DEEPEST = 8
_IN_A_RECORD = 3  # objects and lists around words
_FEWEST = 2  # who speak, and turns that they have
_NEARLY = 0.8  # of what is said
_LONGEST = 80  # characters of who says it, and of a key
_WHO = WHO_WORDS | frozenset("author sender from user username participant character by displayname role".split())
_SAID = SAID_WORDS | frozenset("body message msg value line sentence caption display word quote".split())
_PARTS = frozenset("elements tokens sentences".split())  # of what is said
_GUESSES = frozenset("alternatives nbest".split())  # at it, the best one first
_ASKED = frozenset("q question frage pregunta domanda pergunta pytanie вопрос vraag fråga spørgsmål spørsmål".split())
_ANSWERED = frozenset(
    "a answer antwort réponse reponse respuesta risposta resposta odpowiedź ответ antwoord svar".split()
)
_NAMED, _NUMBERED = frozenset("name display full real nick".split()), frozenset("id uuid key index number".split())
_SPELT = frozenset("plain clean edited text raw label tag".split())  # beside either
_VAGUE = frozenset("name role by".split())
_THEIR_NAMES = frozenset({"speaker", "names"})
_PEOPLE = frozenset("speakers participants users members people attendees authors profiles".split())
_MACHINES = frozenset("user assistant system tool human ai bot model".split())  # of a talk with one


class _Rank(IntEnum):
    """How well a key tells something, the best first."""

    NAME = 0
    PLAIN = 1
    OTHER = 2
    NUMBER = 3


def told_in(data: object) -> list[Piece]:
    """What is said, in order, where a list in `data` tells it plainly; else nothing. Of several such lists, the one
    that tells most, in the fewest objects."""
    people = people_in(data)
    found = (pieces for records in _lists(data) if (pieces := _pieces(records, people)))
    return max(found, key=lambda pieces: (_letters(pieces), -len(pieces)), default=[])


def _letters(pieces: Sequence[Piece]) -> int:
    return sum(map(str.isalnum, chain.from_iterable(piece.text for piece in pieces)))


def _lists(data: object) -> Iterator[list[_Record]]:
    """The lists of objects in `data`, those around others first."""
    level: list[object] = [data]
    for _ in range(_DEEPEST):
        below: list[object] = []
        for one in level:
            if isinstance(one, list):
                below += one
                if len(records := _objects(one)) >= _FEWEST:
                    yield records
            elif isinstance(one, dict):
                below += one.values()
        level = [one for one in below if isinstance(one, list | dict)]


def _objects(values: Sequence[object]) -> list[_Record]:
    return [one for one in values if isinstance(one, dict)]


def _pieces(records: Sequence[_Record], people: Mapping[str, str]) -> list[Piece]:
    """What the records of one list tell; nothing unless nearly all tell who says it, and some say more than once."""
    asked = [piece for record in records for piece in _asked_and_answered(record)]
    if len(asked) >= 2 * _NEARLY * len(records):
        return asked
    found: list[Piece] = []
    numbers: dict[str, str] = {}
    for record in in_order(records):
        words = _words(record)
        if found and words and not any(map(str.isalnum, words)):  # a mark behind a word
            found[-1] = found[-1]._replace(text=found[-1].text + words.strip())
        elif words:
            found.append(Piece(words, 1, _voice(record, people, numbers)))
    voices = {piece.voice.casefold() for piece in found if piece.voice}
    named = sum(piece.voice is not None for piece in found) >= _NEARLY * len(found)
    again = len(voices) >= _FEWEST and len(found) >= min(2 * len(voices), len(voices) + _FEWEST)
    return found if named and again and not voices <= _MACHINES else []


def _asked_and_answered(record: _Record) -> Iterator[Piece]:
    """`{"question": "Why?", "answer": "I row."}`"""
    keys = {key.casefold(): _said(value) for key, value in record.items() if len(key) <= _LONGEST}
    asked, answer = (next((keys[key] for key in keys if key in names), "") for names in (_ASKED, _ANSWERED))
    if asked and answer:
        yield Piece(asked, 1, "Question")
        yield Piece(answer, 1, "Answer")


@lru_cache(maxsize=1_024)
def _rank(key: str, names: frozenset[str]) -> _Rank | None:
    """How well the key of an object tells what the words `names` mean; None where it tells something else."""
    words = words_in(key)
    if words.isdisjoint(names) or not words <= names | _NAMED | _NUMBERED | _SPELT:
        return None
    if words & _NUMBERED:
        return _Rank.NUMBER
    if words & _NAMED and len(words) > 1:
        return _Rank.NAME
    return _Rank.PLAIN if words <= names - _VAGUE else _Rank.OTHER


def _ranked(record: _Record, names: frozenset[str]) -> list[tuple[_Rank, object]]:
    """What the keys tell that mean one of `names`, the best first."""
    ranks = ((_rank(key, names), value) for key, value in record.items() if len(key) <= _LONGEST)
    return sorted(((rank, value) for rank, value in ranks if rank is not None), key=lambda one: one[0])


def _words(record: _Record, deep: int = _IN_A_RECORD) -> str:
    """What a record says, by the best of its keys."""
    told = (words for rank, value in _ranked(record, _SAID) if rank != _Rank.NUMBER and (words := _said(value, deep)))
    return next(told, "") or next((words for one in _inside(record) if (words := _said(one, deep))), "")


def _inside(record: _Record) -> Iterator[object]:
    """The parts of what a record says, or the best guess at it."""
    for key, value in record.items():
        if isinstance(value, list) and value and key.casefold() in _PARTS | _GUESSES:
            yield value if key.casefold() in _PARTS else value[0]


def _said(value: object, deep: int = _IN_A_RECORD) -> str:
    """The words of a value: of an object, what it says; of a list, what its parts do."""
    if isinstance(value, str):
        return value
    if not deep or not isinstance(value, list | dict):
        return ""
    if isinstance(value, dict):
        return _words(value, deep - 1)
    parts = [_said(part, deep - 1) for part in value]
    if any(part != part.strip() for part in parts):  # the blanks are told, too
        return "".join(parts)
    return "".join(f" {part}" if part[:1].isalnum() else part for part in parts).strip()


def _voice(record: _Record, people: Mapping[str, str], numbers: dict[str, str]) -> str | None:
    """Who says what a record tells, by the best of its keys. Those whom programs call by a number get one here."""
    for rank, value in _ranked(record, _WHO):
        who = _name(value)
        if who in people:
            return people[who]
        if who:
            nameless = rank == _Rank.NUMBER or is_number(who) or not any(map(str.isalpha, who))
            return numbers.setdefault(who, f"Speaker {len(numbers) + 1}") if nameless else who
    return next((_voice(one, people, numbers) for one in _inside(record) if isinstance(one, dict)), None)


def _name(value: object, deep: int = _IN_A_RECORD) -> str:
    """The name in a value: words, a number, or an object that has one."""
    if isinstance(value, dict) and deep:
        return next((name for _, one in _ranked(value, _WHO) if (name := _name(one, deep - 1))), "")
    if isinstance(value, str | int) and not isinstance(value, bool):
        return " ".join(str(value)[: 2 * _LONGEST].split())[:_LONGEST]
    return ""


def people_in(data: object) -> dict[str, str]:
    """Whom the numbers mean by which records tell voices, by number."""
    return dict(_people(data))


def _people(data: object) -> Iterator[tuple[str, str]]:
    """`"speakers": [{"id": 0, "name": "Clara Voss"}]`"""
    outer = data if isinstance(data, dict) else {}
    for record in (outer, *_objects(list(outer.values()))):
        for key, table in record.items():
            if (words := words_in(key[:_LONGEST])).isdisjoint(_PEOPLE) and not words >= _THEIR_NAMES:
                continue
            if isinstance(table, dict):
                yield from ((number, name) for number, one in table.items() if (name := _name(one)))
            for one in _objects(table) if isinstance(table, list) else ():
                numbers = (_name(value) for name, value in one.items() if words_in(name[:_LONGEST]) & _NUMBERED)
                name = next((_name(value) for rank, value in _ranked(one, _WHO) if rank != _Rank.NUMBER), "")
                yield from ((number, name) for number in numbers if number and name)
