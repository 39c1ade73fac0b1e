"""Whom the name of a file names: interview-with-clara-voss.txt, ClaraVoss_2031.html. It needs no words of any language.

Where the words around names leave open who the guest is, whom the file is named after is a candidate even if the
opening names them nowhere.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import accumulate, pairwise
from unicodedata import combining, normalize

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.interview_words import INTERVIEW, TALK, WITH
from quotecards.readers.body.names import is_worded, may_name, names_in, same_person, stands_in
from quotecards.readers.body.trades import is_trade
from quotecards.readers.people.conversation import note_spoken
from quotecards.readers.people.front import Front
from quotecards.readers.people.signs import Candidate, Sign
from quotecards.readers.roles.decoder import Decoded, beginning

_WORD = re.compile(r"[^\W\d_]+")
_HUMP = re.compile(r"(?<=[^\W\d_A-ZÀ-ÖØ-Þ])(?=[A-ZÀ-ÖØ-Þ])")  # ClaraVoss
_OF_TALK = rf"{INTERVIEW}|{WITH}"
_MOST = 16  # words
_SHORTEST, _LONGEST = 2, 4  # words of a name
_FEWEST_LETTERS = 3
_LOOKED_AT = 10_000  # characters in which whom the file names is looked for
# What addresses write for letters that have no accent to lose
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ß": "ss", "’": "", "'": ""}
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_ONE = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "Ø": "O", "Ł": "L", "Đ": "D"})


@dataclass(frozen=True, slots=True)
class FileName:
    """The words of a file’s name, small and without accents, as addresses are."""

    words: tuple[str, ...] = ()

    @classmethod
    def of(cls, stem: str) -> "FileName":
        """Those of `stem`, which has no ending any more."""
        return cls(tuple(_folded(_HUMP.sub(" ", stem))[:_MOST]))

    def has(self, name: str) -> bool:
        """Whether some of the words are this name, however they are parted."""
        whole = "".join(self.words)
        forms = {"".join(_folded(name)), "".join(_folded(name.casefold().translate(_UMLAUTS)))} if whole else ()
        if not any(form and form in whole for form in forms):
            return False
        ends = {0, *accumulate(map(len, self.words))}
        return any(whole.startswith(form, at) and at + len(form) in ends for at in ends for form in forms if form)

    def names(self, text: str) -> Iterator[str]:
        """The names that `text` has somewhere, with capitals: of two words and more, or the only word of all."""
        alone = self._beside_interview() or self.words
        if len(alone) == 1:
            word = alone[0]
            found = next((one for one in (word.capitalize(), word.upper()) if stands_in(text, one)), None)
            if found and may_name(word.capitalize()) and not stands_in(text, word):
                yield found
            return
        bare = {ord(sign): _bare(sign) for sign in set(text) if not sign.isascii()} | {ord("-"): " "}
        folded = text.translate(bare).lower()
        at = 0
        while at < len(self.words) - 1:
            for length in range(min(_LONGEST, len(self.words) - at), _SHORTEST - 1, -1):
                name = _spelt(" ".join(self.words[at : at + length]), folded, text)
                if name:
                    yield name
                    at += length - 1
                    break
            at += 1

    def _beside_interview(self) -> tuple[str, ...]:
        """The words beside one for an interview; none without such a word."""
        words = tuple(word for word in self.words if not late(_OF_TALK).fullmatch(word))
        return words if len(words) < len(self.words) else ()

    def meets(self, name: str) -> bool:
        """Whether a name of any words ends it behind words that say with whom somebody spoke, and maybe a trade:
        interview-with-director-clara-voss."""
        whole = tuple(_folded(name))
        at = len(self.words) - len(whole)
        before = self.words[:at]
        before = before[:-1] if before and is_trade(before[-1]) else before
        talked = len(before) > 1 and late(WITH).fullmatch(before[-1]) and late(TALK).fullmatch(before[-2])
        return bool(whole) and self.words[at:] == whole and bool(talked)

    def is_of_another(self, name: str) -> bool:
        """Whether there are words beside one for an interview, and none of `name`: interview-with-clara-voss."""
        beside = self._beside_interview()
        return bool(beside) and set(beside).isdisjoint(_folded(name))

    def tells(self, name: str) -> bool:
        """Whether there is nothing but a word for an interview beside an only name: entretien-corvina."""
        return self._beside_interview() == tuple(_folded(name))

    def beside(self, first: str, text: str) -> str | None:
        """The full name of which a first name is known: the word behind it, with which the file’s name ends, or behind
        which stands a further first name, a word of `text` or one for an interview."""
        at = next((at for at, word in enumerate(self.words[:-1]) if [word] == _folded(first)), None)
        if at is None or not begins_with_given_name(first):
            return None
        last, behind = self.words[at + 1], self.words[at + 2 : at + 3]
        ends = not behind or begins_with_given_name(behind[0]) or _stands_in(text, behind[0])
        names = len(last) >= _FEWEST_LETTERS and may_name(last.title()) and not begins_with_given_name(last)
        if not (names and (ends or late(_OF_TALK).fullmatch(behind[0]))) or late(_OF_TALK).fullmatch(last):
            return None
        return None if stands_in(text, last) else f"{first} {last.title()}"

    def untold(self, text: str) -> str | None:
        """The one name that only the file tells: a given name, and behind it the last word, or one behind which stands
        a word of the text. What the text writes small is none."""
        for at, (first, last) in enumerate(pairwise(self.words)):
            if at and begins_with_given_name(self.words[at - 1]):
                continue  # Eric-Jan may be one name
            if not begins_with_given_name(first) or len(last) < _FEWEST_LETTERS or not may_name(last.title()):
                continue
            behind = self.words[at + 2 : at + 3]
            ends = not behind or _stands_in(text, behind[0])
            told = stands_in(text, first) or stands_in(text, last) or _accented(text, frozenset((first, last)))
            if ends and not told:
                return f"{first.title()} {last.title()}"
        return None


def note_file(cases: Mapping[str, Candidate], stem: str) -> None:
    """The file is named after them. Where nothing shows a person, it may share any words with its title."""
    file = FileName.of(stem)
    for name, case in cases.items():
        met = " " in name and file.meets(name)
        by_surname = " " in name and file.tells(case.surname)  # entretien-corvina, of Aline Corvina
        if met or by_surname or ((" " not in name or begins_with_given_name(name)) and file.has(name)):
            case.note(Sign.FILE, 0, person=met or by_surname)
        if met and not begins_with_given_name(name):
            case.note(Sign.MET, 0, "the file’s name says with whom was spoken")


def as_written(name: str, texts: Iterable[str]) -> str:
    """A name that addresses spell, such as Soren Lodz, with the letters that it has in the texts: Søren Łódź, or Łódź
    alone; but a first name that stands there is somebody else’s."""
    parts = name.split()
    places = {form: at for at, part in enumerate(parts) for form in _forms(part)}
    for text in texts:
        words = [] if text.isascii() else list(_WORD.finditer(text))
        for at, word in enumerate(words):
            shown = word.group()
            if shown.isascii() or not shown[0].isupper():
                continue
            place = next((places[form] for form in _forms(shown) if form in places), None)
            if place is None or (shown[-1] in "ąę" and parts[place][-1] not in "ąę"):
                continue  # Kwarelią, which is Kwarelia with an ending
            if _is_of_name(words[max(0, at - 1) : at + 2], word, place, places, text):
                parts[place] = shown.title() if shown.isupper() else shown
    return " ".join(parts)


def _is_of_name(
    near: Sequence[re.Match[str]], word: re.Match[str], place: int, places: Mapping[str, int], text: str
) -> bool:
    """Whether a word that has its `place` in a name stands beside another one of it, or is the surname by itself."""
    alone = place == max(places.values())
    for one in near:
        if one is word:
            continue
        behind = one.start() > word.start()
        between = text[word.end() : one.start()] if behind else text[one.end() : word.start()]
        beside = between in {" ", "-", "\u00a0"}
        if beside and any(places.get(form) == place + (1 if behind else -1) for form in _forms(one.group())):
            return True
        alone = alone and not (beside and one.group()[0].isupper())
    return alone


def told_by_file(found: Sequence[Candidate], front: Front, decoded: Sequence[Decoded], stem: str) -> list[Candidate]:
    """Whom the file is named after, but who is not among those found: named far from the opening, or nowhere else."""
    file, text = FileName.of(stem), beginning(decoded, most=_LOOKED_AT)
    untold = file.untold(text)
    known = [*(case.name for case in found), *(name.text for name in names_in(front.written))]
    cases: dict[str, Candidate] = {}
    for name in dict.fromkeys([*file.names(text), *([untold] if untold else [])]):
        if not any(_is_part(one, name) for one in (*known, *cases)) and not is_worded(name, text):
            cases[name] = Candidate(name, person=begins_with_given_name(name) or file.tells(name))
    if not cases:
        return []
    asked, answers = (beginning(decoded, kind) for kind in (TurnKind.QUESTION, TurnKind.ANSWER))
    note_file(cases, stem)
    for name, case in cases.items():
        case.note(Sign.OUTSIDE, 0)
        if " " not in name and asked.startswith(name):  # of the file clara.txt: Clara, welcome back!
            case.note(Sign.CALLED, 0, person=True)
    note_spoken(cases, asked, answers, front)
    return list(cases.values())


def _stands_in(text: str, word: str) -> bool:
    return any(stands_in(text, form) for form in (word, word.capitalize(), word.upper()))


def _accented(text: str, words: Set[str]) -> dict[str, str]:
    """Which of the folded words stand in `text` with letters that addresses lack, and how, by the word."""
    if text.isascii():
        return {}
    found = dict.fromkeys(word for word in _WORD.findall(text) if not word.isascii() and word[0].isupper())
    return {form: word.title() if word.isupper() else word for word in found for form in _forms(word) & words}


def _forms(words: str) -> set[str]:
    """How addresses may spell words."""
    return {" ".join(_folded(words)), " ".join(_folded(words.casefold().translate(_UMLAUTS)))}


def _is_part(one: str, other: str) -> bool:
    pairs = [(one, other), *((plain, folded) for plain in _forms(one) for folded in _forms(other))]
    return any(
        same_person(one, other) or f" {one} " in f" {other} " or f" {other} " in f" {one} " for one, other in pairs
    )


def _spelt(run: str, folded: str, text: str) -> str | None:
    """A name as `text` spells it, of which `folded` is the same without accents."""
    start = folded.find(run)
    end = start + len(run)
    if start < 0 or folded[max(0, start - 1) : start].isalnum() or folded[end : end + 1].isalnum():
        return None
    name = next(names_in(text[start:end]), None)
    return name.text if name and name.end - name.start == len(run) else None


def _bare(sign: str) -> str:
    """A letter without its accent; always one, so that offsets stay."""
    return normalize("NFKD", sign)[0].translate(_ONE)


def _folded(words: str) -> list[str]:
    """Words as addresses spell them: small and without accents."""
    shown = words.casefold().translate(_LETTERS)
    if not shown.isascii():
        shown = "".join(sign for sign in normalize("NFD", shown) if not combining(sign))
    return _WORD.findall(shown)
