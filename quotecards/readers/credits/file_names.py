"""What the name of a file tells of the guest: interview-with-clara-voss.txt, VossClara_2031.html."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise, takewhile
from unicodedata import combining, normalize

from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.names import may_name, names_in, stands_in
from quotecards.readers.credits.signs import Sign

_WORD = re.compile(r"[^\W\d_]+")
_HUMP = re.compile(r"(?<=[^\W\d_A-ZÀ-ÖØ-Þ])(?=[A-ZÀ-ÖØ-Þ])")  # ClaraVoss
_MOST = 16  # words
_SHORTEST, _LONGEST = 2, 4  # words of a name
_FEWEST_LETTERS = 3
# Words of the names of files that hold interviews, as addresses spell them
_TALK = frozenset(
    """
    interview interviews entrevista entrevistas intervista interviste entretien entretiens entrevue gespraech gesprach
    wywiad rozmowa rozhovor rozhovory roportaj soylesi intervju haastattelu interju intervyu интервью interviu samtale
    gesprek conversation conversacion conversa conversazione talk talks talking questions fragen preguntas perguntas
    domande vragen qa spotlight profile meet
    """.split()
)
# What addresses write for letters that have no accent to lose
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ß": "ss", "’": "", "'": ""}
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})


@dataclass(frozen=True, slots=True)
class FileName:
    """The words of a file’s name, small and without accents, as addresses are."""

    words: tuple[str, ...] = ()

    @classmethod
    def of(cls, stem: str) -> "FileName":
        """Those of `stem`, which has no ending any more."""
        return cls(tuple(_folded(_HUMP.sub(" ", stem))[:_MOST]))

    def sign_of(self, name: str) -> Sign | None:
        """How the file is named after somebody, if it is."""
        if not self.words:
            return None
        forms = [_folded(name)]
        if not name.isascii():
            forms.append(_folded(name.casefold().translate(_UMLAUTS)))
        if any(self._has("".join(form)) for form in forms if form):
            return Sign.FILE
        if " " not in name:
            return None
        if any(len(form[-1]) >= _FEWEST_LETTERS and form[-1] in self.words for form in forms):
            return Sign.FILE_SURNAME
        return Sign.FILE_FORENAME if any(form[0] in self.words for form in forms) else None

    def ends_with(self, name: str) -> bool:
        """Whether it says that this is an interview, and ends with somebody’s name."""
        spelt = {"".join(_folded(name)), "".join(_folded(name.casefold().translate(_UMLAUTS)))}
        ends = list(accumulate(reversed(self.words), lambda tail, word: word + tail))
        at = next((at for at, tail in enumerate(ends) if tail in spelt), None)
        return at is not None and not _TALK.isdisjoint(self.words[: -at - 1])

    def _has(self, letters: str) -> bool:
        """Whether some of the words are these letters, however they are parted."""
        whole = "".join(self.words)
        if letters not in whole:
            return False
        ends = {0, *accumulate(map(len, self.words))}
        return any(whole.startswith(letters, at) and at + len(letters) in ends for at in ends)

    def names(self, text: str) -> Iterator[str]:
        """The names of two words and more that `text` has somewhere, with capitals."""
        if len(self.words) == 1:
            word = self.words[0]
            found = next((one for one in (word.capitalize(), word.upper()) if stands_in(text, one)), None)
            if found and may_name(word.capitalize()) and not stands_in(text, word):
                yield found
            return
        bare = {ord(sign): _bare(sign) for sign in set(text) if not sign.isascii()} | {ord("-"): " "}
        folded = text.translate(bare).lower()
        at = 0
        while at < len(self.words) - 1:
            for length in range(min(_LONGEST, len(self.words) - at), 1, -1):
                run = " ".join(self.words[at : at + length])
                start = folded.find(run)
                around = folded[max(0, start - 1) : start], folded[start + len(run) : start + len(run) + 1]
                if start < 0 or any(map(str.isalnum, around)):
                    continue
                name = next(names_in(text[start : start + len(run)]), None)
                if name and name.end - name.start == len(run):
                    yield name.text
                    at += length - 1
                    break
            at += 1

    def untold(self, text: str) -> str | None:
        """The one name that only the file tells: a given name, and behind it the last word, or one above which the
        text goes on with a word of its own; or the last words of all behind a word for an interview. What the text
        writes small is none."""
        for at, (first, last) in enumerate(pairwise(self.words)):
            if at and begins_with_given_name(self.words[at - 1]):
                continue  # Eric-Jan may be one name
            if not begins_with_given_name(first) or len(last) < _FEWEST_LETTERS or not may_name(last.title()):
                continue
            behind = self.words[at + 2 : at + 3]
            ends = not behind or stands_in(text, behind[0])
            if ends and not (stands_in(text, first) or stands_in(text, last)):
                return f"{first.title()} {last.title()}"
        tail = tuple(takewhile(lambda word: self._may_name(word, text), reversed(self.words)))[::-1]
        told = _SHORTEST == len(tail) < len(self.words) and not _TALK.isdisjoint(self.words[: -len(tail)])
        return " ".join(tail).title() if told else None

    def _may_name(self, word: str, text: str) -> bool:
        return (
            len(word) >= _FEWEST_LETTERS and word not in _TALK and may_name(word.title()) and not stands_in(text, word)
        )


def _bare(sign: str) -> str:
    """A letter without its accent; always one, so that offsets stay."""
    return normalize("NFKD", sign)[0].translate(_ONE)


def _folded(words: str) -> list[str]:
    shown = words.casefold().translate(_LETTERS)
    if not shown.isascii():
        shown = "".join(sign for sign in normalize("NFD", shown) if not combining(sign))
    return _WORD.findall(shown)


_ONE = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "Ø": "O", "Ł": "L", "Đ": "D", "İ": "I"})
