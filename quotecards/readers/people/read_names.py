"""Whom the learned reader takes for the guest: names put together of the words that it marks, and how sure it is."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotecards.model.text import TurnKind
from quotecards.readers.body.inflection import stems
from quotecards.readers.body.label_names import is_initials
from quotecards.readers.body.names import EASTERN
from quotecards.readers.body.no_names import PARTICLES
from quotecards.readers.learned import GuestReader, Kind, Passage, Word
from quotecards.readers.people.front import Front
from quotecards.readers.people.signs import Candidate, Sign
from quotecards.readers.roles.decoder import Decoded

MARKED = 0.5  # chance from which on a word is marked
_KINDS = {TurnKind.HEADING: Kind.HEADING, TurnKind.QUESTION: Kind.ASKED}
_BELOW = 12  # paragraphs below the talk
_LONGEST = 1_500  # characters of one
_PRESENTED = 0.9  # mean chance from which on an opening presents somebody
_DIGITS = 3
_UNSEEN = 0.05  # what it says of whom it was not shown
_BESIDE = 0.15  # by how much less sure it is of a name with a word beside it
_LONGER = 4  # letters that an ending may add
_SHORT = 3  # letters of words that need not be alike
_WORD = re.compile(r"\S+")
_OWNER = re.compile(r"[’'][sS]$")
_BLANKS = frozenset((" ", "\u00a0", "\n"))
_EDGES = " 、。，「」『』（）()“”„«»\"'’*:："


class ReadName(NamedTuple):
    """Words in a row that are marked, the mean of their chances, and the line where they stand."""

    name: str
    share: float
    line: int


class Reading:
    """What the learned reader makes of what stands around a talk."""

    def __init__(self, passages: Sequence[Passage], read: Sequence[Sequence[Word]]) -> None:
        self._passages = passages
        self._read = read

    @classmethod
    def of(cls, reader: GuestReader, front: Front, decoded: Sequence[Decoded]) -> "Reading | None":
        """The opening and who wrote it, as `reader` reads them; where they present nobody, with what stands below the
        last answer. Notes and links there name many others. None where nothing stands around the talk."""
        passages = [
            Passage(_KINDS.get(part.kind, Kind.TOLD), part.block.text[:_LONGEST], part.block.line)
            for part in front.parts
        ]
        passages += [Passage(Kind.BYLINE, line.strip(), 0) for line in front.written.split("\n") if line.strip()]
        below = _below(decoded)
        if not (passages or below):
            return None
        above = cls(passages, reader.read(passages))
        if not below or any(name.share >= _PRESENTED for name in above.names()):
            return above
        return cls([*passages, *below], reader.read([*passages, *below]))

    def share_of(self, name: str) -> float | None:
        """How sure it is that `name` is the guest’s; None where no passage has the name, in whatever form."""
        exact = [
            share
            for passage, words in zip(self._passages, self._read, strict=True)
            for found in re.finditer(re.escape(name), passage.text, re.IGNORECASE)
            if (share := _mean(words, *found.span())) is not None
        ]
        alike = exact or [
            share
            for passage, words in zip(self._passages, self._read, strict=True)
            for found in _WORD.finditer(passage.text)
            if any(_is_alike(found.group(), word) for word in name.split())
            if (share := _mean(words, *found.span())) is not None
        ]
        return max(alike, default=None)

    def names(self) -> Iterator[ReadName]:
        """The names that it marks, as they stand there."""
        for passage, words in zip(self._passages, self._read, strict=True):
            yield from _names(passage, words)


def _below(decoded: Sequence[Decoded]) -> list[Passage]:
    """What stands below the last answer."""
    last = max((at for at, part in enumerate(decoded) if part.kind is TurnKind.ANSWER), default=len(decoded))
    return [Passage(Kind.BELOW, part.block.text[:_LONGEST], part.block.line) for part in decoded[last + 1 :][:_BELOW]]


def _names(passage: Passage, words: Sequence[Word]) -> Iterator[ReadName]:
    """The names that are marked in a passage."""
    spans = _letters(words) if any(one >= EASTERN for one in passage.text) else _words(passage.text, words)
    for start, end, share in _runs(passage.text, spans):
        marked = passage.text[start:end]
        dot = "." in marked and is_initials(marked) and passage.text.startswith(".", end)  # C.V.
        if name := passage.text[start : end + dot].strip(_EDGES):
            yield ReadName(name, share, passage.line)


def with_shares(cases: Sequence[Candidate], reading: Reading) -> list[Candidate]:
    """The candidates, with how sure the learned reader is of each."""
    for case in cases:
        share = reading.share_of(case.name)
        case.read = _UNSEEN if share is None else share
    return list(cases)


def with_read(found: Sequence[Candidate], reading: Reading) -> list[Candidate]:
    """The same, and whom it marks beside them. Where it marks more than a candidate’s name, or less, the name is what
    it marks, with what was shown of the candidate: the rules had seen a part of it, or a word beside it."""
    cases = with_shares(found, reading)
    for name, share, line in sorted(reading.names(), key=lambda one: (-len(one.name.split()), -one.share)):
        longer = [case for case in cases if _holds_more(case, name, share)]
        known = (case for case in cases if case not in longer and is_form_of(name, case.name))
        if any(case.read is not None and case.read >= MARKED for case in known):
            continue
        case = Candidate(name, person=True, read=share)
        case.note(Sign.NAMED, line)
        replaced = [*longer, *(one for one in cases if one.name in name)]
        for one in replaced:
            for sign, seen in one.signs.items():
                case.signs.setdefault(sign, seen)
            case.told |= one.told
        cases = [*(one for one in cases if one not in replaced), case]
    return cases


def _holds_more(case: Candidate, name: str, share: float) -> bool:
    """Whether a candidate’s name has words beside `name`, of two or more, that are not marked."""
    return case.read is not None and " " in name and name in case.name and share - case.read > _BESIDE


def is_form_of(name: str, other: str) -> bool:
    """Whether `name` may be `other` in another case, or a part of it: Jana Lipskiego, of Jan Lipski; Lipski; クララ."""
    if max(other) >= EASTERN and name in other:
        return True
    return all(any(_is_alike(word, one) for one in other.split()) for word in name.split())


def _is_alike(word: str, other: str) -> bool:
    """Whether `word` has, but for its ending, the letters of `other`."""
    bare = word.strip(".,;:!?()“”„«»\"'")
    one, two = bare.casefold(), other.casefold()
    if one == two or len(two) < _SHORT or not bare[:1].isupper():
        return one == two and len(two) >= _SHORT
    return len(one) <= len(two) + _LONGER and any(map(one.startswith, stems(two)))


def _mean(words: Sequence[Word], start: int, end: int) -> float | None:
    """The mean chance of the words that share a letter with what stands from `start` to `end`."""
    shared = [word for word in words if word.start < end and word.end > start]
    return _share(shared) if shared else None


def _share(words: Sequence[Word]) -> float:
    return round(sum(word.chance for word in words) / len(words), _DIGITS)


def _letters(words: Sequence[Word]) -> list[Word]:
    """What of a text without blanks the network saw as pieces."""
    return [word for word in words if word.end > word.start]


def _words(text: str, words: Sequence[Word]) -> list[Word]:
    """The words of a text between blanks, without marks around them and ’s, each with its mean chance."""
    found = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        while start < end and not text[start].isalnum():
            start += 1
        while end > start and not (text[end - 1].isalnum() or (text[end - 1] == "." and end - start == 2)):
            end -= 1
        if owner := _OWNER.search(text, start, end):
            end = owner.start()
        if end > start and (share := _mean(words, start, end)) is not None:
            found.append(Word(start, end, share))
    return found


def _runs(text: str, words: Sequence[Word]) -> Iterator[Word]:
    """Marked words with nothing but blanks between them, or particles, and without small words around them."""
    run: list[Word] = []
    for word in words:
        apart = run and not set(text[run[-1].end : word.start]) <= _BLANKS
        joins = run and text[word.start : word.end].casefold() in PARTICLES
        if apart or not (word.chance > MARKED or joins):
            yield from _whole(text, run)
            run = []
        if word.chance > MARKED or (run and joins):
            run.append(word)
    yield from _whole(text, run)


def _whole(text: str, run: list[Word]) -> Iterator[Word]:
    while run and text[run[0].start : run[0].end].islower():
        run = run[1:]
    while run and (text[run[-1].start : run[-1].end].islower() or run[-1].chance <= MARKED):
        run = run[:-1]
    if run:
        yield Word(run[0].start, run[-1].end, _share([word for word in run if word.chance > MARKED]))
