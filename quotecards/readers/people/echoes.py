"""Who is quoted, above the talk or between its turns, with words that an answer has: they answer.

Clara Voss remembers: “A boat is a room that has forgotten where it stands.” — and further down somebody says so.
"""

import re
from collections.abc import Iterator, Sequence

from quotecards.late import late
from quotecards.model.text import ANSWER, QUESTION
from quotecards.readers.body.holding import holds_any
from quotecards.readers.body.names import Name, names_in
from quotecards.readers.people.cases import Cases, case_of, introduced
from quotecards.readers.people.signs import Sign
from quotecards.readers.roles.decoder import Decoded, beginning

_OPENERS = ('"', "“", "„", "«", "»")
_QUOTED = r"[\"“„«»](?P<words>[^\"“”„«»\n]{30,600})[\"”“»«]"
_CLAUSES = re.compile(r"[.!?…,;]\s")
_SHORTEST = 30  # letters that two people hardly say alike
_PARTS = 40  # that are looked at
_SHOWN = 40  # characters
_REACH = 160  # characters beside what is quoted
_NAME = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ŽА-Я][\w’-]+")
_WORDS = r"(?:[a-zà-ÿа-я’'-]+\s){0,2}"
# Clara Voss remembers: “…”; “…”, as Clara Voss says; “…” — Clara Voss
_SAYS = rf",?\s{_WORDS}(?:[a-zà-ÿа-я’'-]+)?\s?[:,]?\s?"
_SAID_BY = rf"\W{{0,3}}(?:\s{_WORDS}|\s*[—–-]+\s*)"


def note_echoes(cases: Cases, decoded: Sequence[Decoded], file: str) -> None:
    """Whom the text quotes so: in full, or by the one name that the `file` or somebody who is told of has, too."""
    told = [part for part in decoded if part.kind is not ANSWER and part.kind is not QUESTION]
    quoting = [part for part in told[:_PARTS] if holds_any(part.block.text, _OPENERS)]
    quotes = [(part, quote) for part in quoting for quote in late(_QUOTED).finditer(part.block.text)]
    if not quotes:  # as mostly
        return
    talk = beginning(decoded, ANSWER)
    answers = _letters(late(_QUOTED).sub(" ", talk))
    for part, quote in quotes:
        said = any(_is_said(clause, answers) for clause in _CLAUSES.split(quote["words"]))
        name = next(_beside(part.block.text, quote), "") if said else ""
        if not name or name.rpartition(" ")[2] in talk:  # the guest may cite somebody, too
            continue
        if " " in name or case_of(cases, name) or name.casefold() in file.casefold():
            shown = f"“{quote['words'][:_SHOWN]}…”, which an answer says, is quoted as theirs"
            introduced(cases, name).note(Sign.SAYS, part.block.line, shown, person=True)


def _is_said(clause: str, answers: str) -> bool:
    letters = _letters(clause)
    return len(letters) >= _SHORTEST and letters in answers


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _beside(text: str, quote: re.Match[str]) -> Iterator[str]:
    """The names of who may say so, right before the words or right behind them: those in full first."""
    before, behind = text[max(0, quote.start() - _REACH) : quote.start()], text[quote.end() : quote.end() + _REACH]
    for names in (names_in, _only_names):
        yield from (name.text for name in names(before) if late(_SAYS).fullmatch(before, name.end))
        yield from (name.text for name in names(behind) if late(_SAID_BY).fullmatch(behind, 0, name.start))


def _only_names(text: str) -> Iterator[Name]:
    yield from (Name(found[0], found.start(), found.end()) for found in _NAME.finditer(text))
