"""What a note below the last answer says of who gave it: The questions were answered by Clara Voss; About our guest:
Clara Voss rows; Clara Voss mends oars in Wick."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from quotecards.late import late
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.names import Name, names_in
from quotecards.readers.body.trades import trades_from
from quotecards.readers.roles.afterwords import comes_from, says_i
from quotecards.readers.roles.note_words import (
    ANSWERED_LAST,
    BEHIND,
    CAPITAL,
    FOR_TALK,
    FOR_THEIRS,
    GUEST_IS,
    HELPED,
    IS,
    IS_PERSON,
    OF_TALK,
    QUESTIONS,
    SPEAKS,
    SPOKE,
    SPOKE_BENT,
    TITLES,
    WE,
    WHO_IS,
)

_LONGEST = 500  # characters
_NOTED = 3  # blocks between a note on who answered and the end
_HEAD = 100  # characters in which a note on somebody names them
_NEXT = 80  # characters of a name
_SENTENCE = re.compile(r"[.!?…;/(,]\s*")
_ARTICLES = (" the ", " la ", " el ", " der ", " die ", " das ", " il ", " het ")
_BEGINNINGS = 4  # of sentences and their parts, which may say so
# Clara Voss and Ben Okri; Clara Voss’s; Clara Voss i Lanning: more than one, or not the whole name
_MORE = (
    r"[’']?\w|[\u0300-\u036f]|(?<=\s\w\w)\.|(?<=\s\w\w\w)\.\s[A-ZÀ-Þ]|(?<=\s\w\w\w\w)\.\s(?:[A-ZÀ-Þ]|«)|"
    r"(?:,\s[A-ZÀ-Þ][\w’-]+\s[A-ZÀ-Þ][\w’-]+){0,4},?\s(?:and|und|et|y|i|e|og|och|en|a|и|і|та|ja|és|ve|&|"
    r"\+)\s(?:[a-zà-ÿа-яії]+\s)?[A-ZÀ-ÞĀ-ŽА-ЯІЄЇҐ]"
)
# Fotnot: Clara Voss rows; Thanks! (Clara Voss rows in Wick.)
_BEGINS = (
    r"\W*(?:(?i:fotnot|note|footnote|nota|info|fakta|anm|kontakt|contact[ot]?|contatto|chi\sè|"
    r"справка)\s?[:.]\s*)?(?:[^.!?\n]{2,40}!\s\W?)?"
    rf"(?:(?i:ex)-[a-zà-ÿ]+\s)?{TITLES}"
)
_GOES_ON = r",?\s(?!(?:and|und|et|y|e|i|и)\s)[^\W\d_A-ZÀ-ÖØ-Þ]|\s\(|,?\s[–—]\s|\.\s[A-ZÀ-Þ]"


class Note(NamedTuple):
    """Whom a note names; whether it says that they answered, or that somebody spoke with them, or thanks them; whether
    it bends their name; and whether it thanks them as somebody who is `called` by name, or for the talk."""

    name: Name
    answered: bool
    bent: bool = False
    thanked: bool = False
    called: bool = False
    for_talk: bool = False


def guest_of_note(text: str) -> Note | None:
    """Whom a note says to have answered, or to have been spoken with: Die Fragen beantwortete Clara Voss."""
    if len(text) > _LONGEST or not next(names_in(text), None):
        return None
    for at in (0, *(mark.end() for mark in islice(_SENTENCE.finditer(text), _BEGINNINGS))):
        for lead in (GUEST_IS, SPOKE, SPOKE_BENT):
            found = late(lead).match(text, at)
            name = _name_at(text, found.end()) if found else None
            if found and name and not (late(_MORE).match(text, name.end) or _is_house(name, text)):
                answered = lead is GUEST_IS
                said = answered or (text[name.end :].strip() and not late(HELPED).match(text, name.end))
                thanked = "thanks" in found.re.groupindex and found["thanks"] is not None
                for_talk = late(FOR_TALK).search(text) is not None
                called = text.endswith(", ", 0, name.start) or late(FOR_THEIRS).match(text, name.end) is not None
                return Note(name, answered, lead is SPOKE_BENT, thanked, called, for_talk) if said else None
    asked = late(rf"(?i){QUESTIONS}|a\skérdés").match(text) is not None
    behind = late(ANSWERED_LAST if asked else BEHIND)
    return next((Note(name, answered=True) for name in names_in(text) if behind.match(text, name.end)), None)


def is_note(blocks: Sequence[Block], at: int, end: int) -> bool:
    """Whether the last thing above the `end` is a note on who answered, whom nobody names above it but in titles."""
    if end - at > _NOTED:
        return False
    text = blocks[at].text
    note = guest_of_note(text)
    if note and note.answered:
        return True
    if at + 1 != end or says_i(text):
        return False
    name = None if note else whom_it_tells_of(text)
    told = name is not None and not any(name.surname in block.text for block in blocks[:at])
    return told if note is None else note.for_talk >= note.thanked


def heads_note(blocks: Sequence[Block], at: int) -> bool:
    """Whether what seems to be the last question heads what is told of somebody, who says nothing below it."""
    return asks_who_answered(blocks[at].text) and not any(says_i(block.text) for block in blocks[at:])


def asks_who_answered(text: str) -> bool:
    """`Who is Clara Voss?`, which is no question, but heads what is told of her."""
    asks = "?" in text[:_HEAD]
    asks = asks and (" kimdir?" in text[:_HEAD] or late(rf"(?i)\W*{WHO_IS}(?-i:{CAPITAL})").match(text) is not None)
    return asks and guest_of_note(text) is not None


def _is_house(name: Name, text: str) -> bool:
    """Whether an article stands right before a name that nothing shows to be somebody’s: the Harbour Museum."""
    return text.endswith(_ARTICLES, 0, name.start) and not begins_with_given_name(name.text)


def _name_at(text: str, at: int) -> Name | None:
    """The name at `at`, or behind where somebody was born: Our guest. Born in Wick, Clara Voss rows."""
    name = next(names_in(text[at : at + _NEXT]), None)
    if name is None or (name.start and not comes_from(text[at : at + name.start])):
        return None
    return Name(name.text, at + name.start, at + name.end)


def whom_it_tells_of(text: str) -> Name | None:
    """Of whom a note tells that begins with a full name, and in which nobody says I or we: Clara Voss mends oars."""
    if len(text) > _LONGEST or text.endswith(("?", "!", ":")):
        return None
    talk = late(OF_TALK).match(text)  # Interview: Ben Okri. Clara Voss mends oars.
    for at in (0, talk.end()) if talk else (0,):
        name = next(names_in(text[at : at + _HEAD]), None)
        end = at + name.end if name else 0
        if name and late(_BEGINS).fullmatch(text[at : at + name.start]) and _goes_on(text, end):
            sure = begins_with_given_name(name.text) or late(IS_PERSON).search(text, end) or _is_told(text, end)
            return name if sure and not late(WE).search(text) else None
    return None


def _goes_on(text: str, at: int) -> bool:
    """Whether what stands at `at`, behind a name, tells of one person alone, and of no talk that they had."""
    return bool(late(_GOES_ON).match(text, at)) and not (late(_MORE).match(text, at) or late(SPEAKS).match(text, at))


def _is_told(text: str, at: int) -> bool:
    """Whether a trade is told behind a name, though the name is none we know: Clara Voss is a captain."""
    said = late(IS).match(text, at)
    return said is not None and any(trades_from(text, said.end(), words=3))
