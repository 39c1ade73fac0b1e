"""Of whom the talk speaks by surname or first name alone, as nobody speaks of a guest: Ann called me; What did Lanning
want?"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from quotecards.late import late
from quotecards.model.text import ANSWER, QUESTION
from quotecards.readers.body.any_of import any_of
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import may_name, stands_in
from quotecards.readers.people.greetings import places_of
from quotecards.readers.people.signs import MET_IN_TITLE, Candidate, Sign
from quotecards.readers.roles.asking import has_question_mark
from quotecards.readers.roles.decoder import Decoded

_BLOCKS = 100  # from the beginning
_AROUND = 40  # characters beside a name
_QUOTED = re.compile(r"[\"“„«»‟”][^\"“”„«»]{0,2000}[\"”“»«]")
# I’m Ann; a boat called Ann; in Florence
_IS_CALLED = any_of(
    r"""am name\sis (?<=i\s)was (?<=ich\s)war me mich moi étais byłam byłem name[’']s i called named bin hei(?:ß|ss)e
    heißt appelle suis llamo llama soy chiamo chiama sono nome\sé sou jestem heter heet ben"""
)
_IN_OR_A = any_of(
    r"""in at near nach vers en em w the an? l[ae] el il lo os? as les los las gli een ett as als comme como come som
    jako"""
)
_NOT_SOMEBODY = rf"(?i)(?:['’]m|(?<!\w)(?:{_IS_CALLED}|{_IN_OR_A}))\s[\"“„«]?$"
_FROM_A_PLACE = r"(?i)(?:from|to|aus|à|till|från|naar|uit)\s$"  # where somebody may have been whose name is a town’s
_IN_A_TITLE = r"\w\s[A-Z]\w+\sof\s$"  # the Month of Ann
_CALLED = re.compile(r"\s?[,!?:;]")  # Ann, why? – Ann, who rows, might be somebody else
_WITH_SOMEBODY = r"(?:\b[Ww]ith|\b[Mm]it|\b[Aa]vec|\b[Cc]o[nm]|\b[Mm]e[td]|\b[Zz]e?)\s[A-ZÀ-ÖØ-ÞĀ-Ž][^.!?\n]{0,60}"
_BEGINS = re.compile(r"(?:^|[.!?…:,–—-]\s|\n)\s*$")
_NAME_BEFORE = re.compile(r"([A-ZÀ-ÖØ-ÞĀ-Ž][\w’-]+\.?)\s$")
_NAME_BEHIND = re.compile(r"(?:-|[ \u00a0](?:(?:de|van|von|der|ter|af|da|di|do|du)\s){0,2}[A-ZÀ-ÖØ-ÞĀ-Ž])")
_FORMAL = frozenset(
    "Mr Mr. Ms Ms. Mrs Mrs. Miss Dr Dr. Herr Herrn Frau Madame Monsieur Signora Señora Pan Pani".split()
)
# German nouns have capitals, too: it is somebody with whom or from whom something is done, or who does it
_GERMAN_BEFORE = re.compile(r"\b(?:Herrn?|Frau|von|mit|bei|dass|ob|hat)\s$")
_VERB = re.compile(r"\s[a-zäöüß]{2,}(?:te|t)\b")
_NORDIC_ME = "jag|mig|min|mitt|mina|jeg|meg|mitt|vi|oss"
# Who plainly talks here may be named for many reasons
_PLAIN = MET_IN_TITLE | {
    Sign.TITLE_QUOTES,
    Sign.TITLE_INTRODUCED,
    Sign.MET,
    Sign.TOLD_US,
    Sign.SAYS,
    Sign.CALLED,
    Sign.GREETED,
    Sign.ADDRESSED,
    Sign.PRESENTS_THEMSELVES,
    Sign.PRESENTS_FIRST_NAME,
    Sign.NAMES_THEMSELVES,
    Sign.SIGNS,
    Sign.LINE_BELOW,
    Sign.LABEL_ANSWERS,
    Sign.TELLS_OF_ME,
    Sign.GUEST,
}


def note_spoken_of(cases: Mapping[str, Candidate], decoded: Sequence[Decoded], lexicon: Lexicon) -> None:
    """Whom questions or answers name by one of their names, without a word to them, did not talk."""
    asked = [case for case in cases.values() if " " in case.name and not _PLAIN & case.signs.keys()]
    asked = [case for case in asked if case.person or begins_with_given_name(case.name)]
    words = {word for case in asked for word in (case.forename, case.surname)}
    words |= {word.casefold() for word in words}
    named = [part for part in decoded[:_BLOCKS] if any(word in part.block.text for word in words)]
    said = _said(named, lexicon)
    for case in asked if said else ():
        for word in (word for word in (case.forename, case.surname) if _is_theirs(word, case, cases)):
            if any(word in text for text, _ in said) and _is_spoken_of(word, case, said, lexicon):
                line = next(line for text, line in said if word in text)
                case.note(Sign.SPOKEN_OF, line, f"“{word}”")


def _said(decoded: Sequence[Decoded], lexicon: Lexicon) -> list[tuple[str, int]]:
    """What is asked, and what is answered by who says “I” in it, or tells of working with somebody, without what is
    quoted; and where."""
    me = _says_me(lexicon.me)
    said = []
    for part in decoded:
        text = _QUOTED.sub(" ", part.block.text)
        if part.kind is ANSWER and not me.search(text):
            text = "\n".join(late(_WITH_SOMEBODY).findall(text))
        if part.kind is ANSWER or (part.kind is QUESTION and has_question_mark(text)):
            said.append((text, part.block.line))
    return said


@cache
def _says_me(me: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w)(?:{me}|we|us|our|wir|uns|nous|noi|ci|nos|my|nam|nas|{_NORDIC_ME})(?!\w)")


def _is_theirs(word: str, case: Candidate, cases: Mapping[str, Candidate]) -> bool:
    """Whether one of somebody's names is nobody else's here, and may be no other word."""
    shared = any(one is not case and word in one.name.split() for one in cases.values())
    return len(word) > 1 and not shared and may_name(word) and (word != case.forename or begins_with_given_name(word))


def _is_spoken_of(word: str, case: Candidate, said: Sequence[tuple[str, int]], lexicon: Lexicon) -> bool:
    talk = "\n".join(text for text, _ in said)
    if stands_in(talk, word.casefold()):
        return False  # Mark and Will are words as well
    found = False
    for start, end in places_of(word, talk):
        if (start and (talk[start - 1].isalnum() or talk[start - 1] == "-")) or talk[end : end + 1].isalnum():
            continue
        before = talk[max(0, start - _AROUND) : start]
        if word == case.forename:
            if _NAME_BEHIND.match(talk, end) and not talk.startswith(case.name, start):
                return False  # another of this first name
        elif _is_of_another(case, before):
            return False
        found = found or _names(word, case, talk, start, german=lexicon.capitals)
    return found


def _is_of_another(case: Candidate, before: str) -> bool:
    """Whether a name stands before somebody's surname that is not theirs: Ben Lanning; but not Was Lanning there?"""
    other = _NAME_BEFORE.search(before)
    if not other or other[1] in {*case.name.split(), *_FORMAL}:
        return False
    return begins_with_given_name(other[1]) or not _BEGINS.search(before[: other.start()])


def _names(word: str, case: Candidate, talk: str, start: int, *, german: bool) -> bool:
    """Whether a name says who did something, or with whom, and is no whole one."""
    before, end = talk[max(0, start - _AROUND) : start], start + len(word)
    for part in reversed(case.name.split()[1:-1]):
        before = before.removesuffix(f"{part} ")  # the small words of a surname
    if (word == case.surname and before.endswith(f"{case.forename} ")) or _NAME_BEHIND.match(talk, end):
        return False
    if (
        talk.startswith("!", end)
        or late(_NOT_SOMEBODY).search(before)
        or late(_IN_A_TITLE).search(before)
        or (_CALLED.match(talk, end) and _BEGINS.search(before))
    ):
        return False
    if word == case.forename:
        return late(_FROM_A_PLACE).search(before) is None
    if german:
        return bool((_BEGINS.search(before) and _VERB.match(talk, end)) or _GERMAN_BEFORE.search(before))
    return True
