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
    CALLED_AND_THANKED,
    CAPITAL,
    ELSEWHERE,
    FOR_TALK,
    FOR_THEIRS,
    GUEST_IS,
    HELPED,
    HOUSE_THANKS,
    IS,
    IS_PERSON,
    OF_TALK,
    QUESTIONS,
    SPEAKS,
    SPOKE,
    SPOKE_BENT,
    THANKED_ALONE,
    TITLES,
    WE,
    WELCOMED,
    WHO_IS,
    WORK_OF,
)

_LONGEST = 500  # characters
_QUESTIONS = rf"(?i){QUESTIONS}|a\skérdés"
_NOTED = 3  # blocks between a note on who answered and the end
_LONGEST_THANKS = 120
_HEAD = 100  # characters in which a note on somebody names them
_NEXT = 80  # characters of a name
_SENTENCE = re.compile(r"[.!?…;/(,]\s*")
_FULL_STOP = re.compile(r"(?<=\w\w\w)[.!?]\s")
_SENTENCE_ENDS = (".", ")", "”", "»", "]", "*", "_", "…")
_ARTICLES = (" the ", " la ", " el ", " der ", " die ", " das ", " il ", " het ")
_BEGINNINGS = 4  # of sentences and their parts, which may say so
# Clara Voss and Ben Okri; Clara Voss’s; Clara Voss i Lanning: more than one, or not the whole name
_MORE = (
    r"[’'](?!s\s[a-zà-ÿ])\w|\w|[\u0300-\u036f]|(?<=\s\w\w)\.|(?<=\s\w\w\w)\.\s[A-ZÀ-Þ]|"
    r"(?<=\s\w\w\w\w)\.\s(?:[A-ZÀ-Þ]|«)|"
    r"(?:,\s[A-ZÀ-Þ][\w’-]+\s[A-ZÀ-Þ][\w’-]+){0,4},?\s(?:and|und|et|y|i|e|og|och|en|a|и|і|та|ja|és|ve|&|"
    r"\+)\s(?:[a-zà-ÿа-яії]+\s)?[A-ZÀ-ÞĀ-ŽА-ЯІЄЇҐ]"
)
# Fotnot: Clara Voss rows; Thanks! (Clara Voss rows in Wick.)
BEGINS = (
    r"\W*(?:(?i:about|(?:author\s)?bio(?:graphy)?|fotnot|note|footnote|nota|info|fakta|anm|kontakt|contact[ot]?|contatto|chi\sè|"
    r"справка)\s?[:.]\s*)?(?:[^.!?\n]{2,40}!\s\W?)?"
    r"(?:(?:Am|On|Le|El|Il|Den)\s\d{1,2}\.?\s(?:de\s)?[^\W\d_]+,?\s(?:liest\s|spielt\s|spricht\s|zeigt\s)?)?"
    rf"(?:(?i:ex)-[a-zà-ÿ]+\s)?{TITLES}"
)
_GOES_ON = (
    r",?\s(?!(?:and|und|et|y|e|i|и)\s)[^\W\d_A-ZÀ-ÖØ-Þ]|\s\(|,?\s[–—]\s|\.\s[A-ZÀ-Þ]"
    r"|,\s[A-Z]\w{0,3}[A-Z]|[’']s\s[a-z]|:\s[„“«‘]|,\s«|,\s\d\d\b"
)

# Clara Voss’s Second-hand Weather is out now
_THEIR_WORK = re.compile(
    r"[’']s\s[A-Z][^.!?\n]{2,60}\s(?:is|are|runs|opens)\s(?:out|now|available|published|on|at|in|until|from)\b"
)
# Clara Voss rows. She was speaking to Ben Okri.
_TO_WHOM = re.compile(r"\W*(?:s?he|they)\s(?:was|were|is|are|has|have|spoke|talked|sat|chatted)\s", re.IGNORECASE)


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
            name = _name_at(text, found.end()) if found and not _TO_WHOM.match(text, at) else None
            if found and name and not (late(_MORE).match(text, name.end) or _is_house(name, text)):
                answered = lead is GUEST_IS
                said = answered or (text[name.end :].strip() and not late(HELPED).match(text, name.end))
                said = said and (answered or not late(ELSEWHERE).search(text))
                thanked = "thanks" in found.re.groupindex and found["thanks"] is not None
                for_talk = late(FOR_TALK).search(text, at) is not None or late(HOUSE_THANKS).match(text) is not None
                called = text.endswith(", ", 0, name.start) or late(FOR_THEIRS).match(text, name.end) is not None
                return Note(name, answered, lead is SPOKE_BENT, thanked, called, for_talk) if said else None
    asked = late(_QUESTIONS).match(text) is not None
    behind = late(ANSWERED_LAST if asked else BEHIND)
    for name in names_in(text):
        says = behind.match(text, name.end) is not None
        if says or late(WELCOMED).match(text, name.end):
            return Note(name, says)
    return None


def whom_it_thanks(text: str) -> str | None:
    """Whom a line does nothing but thank, by full name or form of address: Many thanks, Frau Voss! Her surname alone
    where there is no more."""
    if len(text) > _LONGEST_THANKS or text.endswith("?"):
        return None
    first = late(CALLED_AND_THANKED).fullmatch(text)
    found = first or late(THANKED_ALONE).fullmatch(text)
    if not found or (not first and text[found.end("name") :].strip(" .!…*_") and not late(FOR_TALK).search(text)):
        return None  # Thanks to Clara Voss for the boat
    if found["form"]:
        return found["name"]
    whole = next(names_in(found["name"]), None)
    called = whole is not None and (not found.start("name") or text.endswith(", ", 0, found.start("name")))
    return whole.text if whole and (called or begins_with_given_name(whole.text)) else None


def is_note(blocks: Sequence[Block], at: int, end: int) -> bool:
    """Whether the last thing above the `end` is a note on who answered, whom nobody names above it but in titles."""
    if end - at > _NOTED:
        return False
    text = blocks[at].text
    thanked = whom_it_thanks(text) if at + 1 == end else None
    if thanked and not any(thanked.rpartition(" ")[2] in block.text for block in blocks[:at]):
        return True
    note = guest_of_note(text)
    if note and note.answered:
        return True
    if at + 1 != end or _says_i(_without_titles(blocks[at])):
        return False
    name = None if note else whom_it_tells_of(text)
    told = name is not None and not any(name.surname in block.text for block in blocks[:at])
    return told if note is None else note.for_talk >= note.thanked


def heads_note(blocks: Sequence[Block], at: int) -> bool:
    """Whether what seems to be the last question heads what is told of somebody, who says nothing below it."""
    return asks_who_answered(blocks[at].text) and not any(_says_i(block.text) for block in blocks[at:])


def asks_who_answered(text: str) -> bool:
    """`Who is Clara Voss?`, which is no question, but heads what is told of her."""
    asks = "?" in text[:_HEAD]
    asks = asks and (" kimdir?" in text[:_HEAD] or late(rf"(?i)\W*{WHO_IS}(?-i:{CAPITAL})").match(text) is not None)
    return asks and guest_of_note(text) is not None


def _says_i(text: str) -> bool:
    """Whether somebody speaks of themselves; “je” alone may be Slavic: is."""
    return says_i(text.replace(" je ", " "))


def _without_titles(block: Block) -> str:
    """The text of a paragraph without what it sets in italics, as titles are that say I: *On the Tip of My Tongue*."""
    text = block.text
    for start, end in reversed(block.italics):
        if end - start < len(block.text):
            text = f"{text[: start - block.start]}{text[end - block.start :]}"
    return text


def _is_longer(name: Name) -> bool:
    """Whether what looks like a name has a word before it, or an ending inside: Wer Clara Voss; Clara Voss’la Ben."""
    first, _, rest = name.text.partition(" ")
    longer = " " in rest and not begins_with_given_name(first) and begins_with_given_name(rest)
    return longer or re.search(r"[’'][a-zıü]{2,}\s", name.text) is not None


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
    if len(text) > _LONGEST or not text.endswith(_SENTENCE_ENDS):  # Clara Voss, captain of the rain: links another page
        return None
    talk = late(OF_TALK).match(text)  # Interview: Ben Okri. Clara Voss mends oars.
    for at in (0, talk.end()) if talk else (0,):
        name = next(names_in(text[at : at + _HEAD]), None)
        end = at + name.end if name else 0
        called = (
            name is not None and name.text.partition(" ")[0] in text[: at + name.start]
        )  # Thanks, Clara! (Clara Voss
        if name and late(BEGINS).fullmatch(text[at : at + name.start]) and _goes_on(text, end):
            sure = not _is_longer(name) and (
                called or begins_with_given_name(name.text) or late(IS_PERSON).search(text, end) or _is_told(text, end)
            )
            said = text[at : end + 1] + _FULL_STOP.split(text[end + 1 :], maxsplit=1)[0]
            return Name(name.text, at + name.start, end) if sure and not late(WE).search(said) else None
    work = late(WORK_OF).match(text)
    name = _name_at(text, work.end()) if work else None
    sure = name is not None and begins_with_given_name(name.text) and bool(text[name.end :].strip(". "))
    return name if sure and name and not late(_MORE).match(text, name.end) else None


def _goes_on(text: str, at: int) -> bool:
    """Whether what stands at `at`, behind a name, tells of one person alone, and of no talk that they had."""
    goes_on = late(_GOES_ON).match(text, at) or _is_told(text, at)
    goes_on = goes_on and not (late(_MORE).match(text, at) or late(SPEAKS).match(text, at))
    return bool(goes_on or _THEIR_WORK.match(text, at))


def _is_told(text: str, at: int) -> bool:
    """Whether a trade is told behind a name, though the name is none we know: Clara Voss is a captain."""
    said = late(IS).match(text, at)
    return said is not None and any(trades_from(text, said.end(), words=3))
