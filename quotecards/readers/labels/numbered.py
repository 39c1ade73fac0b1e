"""Who is meant by voices that have only a number, where several guests speak: programs that transcribe call them so.

Guests say their name when they come in, are called by it before they answer, and have no reason to speak of themselves
by it. What fits all of them best counts, if it is far ahead of anything else.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise, permutations
from types import MappingProxyType

from quotecards.late import late
from quotecards.model.credits import Origin, Stated
from quotecards.model.text import ANSWER, QUESTION
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.label_names import is_full_name, is_number
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.met import is_met
from quotecards.readers.body.names import names_in, same_person
from quotecards.readers.body.presenting import names_told, presenting_themselves
from quotecards.readers.people.conversation import addresses
from quotecards.readers.people.greetings import places_of
from quotecards.readers.people.outlets import is_outlet
from quotecards.readers.people.presented import is_told_who
from quotecards.readers.people.signs import Candidate
from quotecards.readers.roles.decoder import Decoded

_FEWEST, _MOST = 2, 4  # voices
_MOST_PEOPLE = 6
_HOSTED = 3  # turns in which guests are presented
_COMES_IN = 2  # turns in which somebody may say their name
_OPENING = 4_000  # characters in which people are named
_TOLD, _CALLED, _SPOKEN_OF = 4.0, 1.5, -1.5
_AHEAD = 3.0  # of any other way to tell whom a voice is
_NONE = MappingProxyType[str, Stated[str]]({})
# And this is Clara. It’s Clara here.
_THIS_IS = (
    r"(?i)\b(?:this\sis|it['’]s|hier\s(?:ist|spricht|is)|ici|c['’]est|aquí|habla|qui(?:\sè|\sparla)?|aqui(?:\sé|\sfala)?|"
    r"här\sär|det\ser|to\s(?:ja|mówi)|tady|это)\s(?:[ao]\s)?$"
)
_HERE = r"(?i)\s(?:here|hier|aquí|ici|qui|aqui|här|her)\b"
_BELONGING = ("’s", "'s")


@dataclass(slots=True)
class _Voice:
    """What is said by a voice, its line, and what speaks for each of the people."""

    name: str
    line: int
    turns: list[str] = field(default_factory=list)
    weights: dict[str, float] = field(default_factory=dict)
    words: dict[str, list[str]] = field(default_factory=dict)

    def note(self, person: str, weight: float, words: str = "") -> None:
        self.weights[person] = self.weights.get(person, 0.0) + weight
        if words and words not in self.words.setdefault(person, []):
            self.words[person].append(words)


def known_by_number(decoded: Sequence[Decoded], guests: Sequence[str], lexicon: Lexicon) -> Mapping[str, Stated[str]]:
    """Whom the voices of `guests` mean that have only a number, with the words that speak for it."""
    numbers = [voice for voice in guests if is_number(voice)]
    if not _FEWEST <= len(numbers) <= _MOST:
        return _NONE
    turns = list(_turns(decoded))
    voices = {voice: _Voice(voice, 0) for voice in numbers}
    for voice, _, text, line in turns:
        if voice in voices:
            voices[voice].line = voices[voice].line or line
            voices[voice].turns.append(text)
    people = [Candidate(name) for name in _people(decoded, turns, lexicon)]
    if not 0 < len(people) <= _MOST_PEOPLE:
        return _NONE
    for guest in voices.values():
        _note_names(guest, people)
    for (_, asks, question, _), (answering, _, _, _) in pairwise(turns):
        called = [one for one in people if asks and addresses(one, question)]
        if len(called) == 1 and answering in voices:
            voices[answering].note(called[0].name, _CALLED, f"is called “{called[0].forename}”")
    return _settled(list(voices.values()), [one.name for one in people])


def _turns(decoded: Sequence[Decoded]) -> Iterator[tuple[str, bool, str, int]]:
    """Whose each turn is, whether it asks, its words and its line."""
    voice, parts = "", list[Decoded]()
    for part in decoded:
        if part.kind not in (QUESTION, ANSWER):
            continue
        label = part.block.label
        if label and parts and label.voice != voice:
            yield voice, parts[0].kind is QUESTION, "\n".join(one.block.text for one in parts), parts[0].block.line
            parts = []
        voice = (label.voice or "") if label else voice
        parts.append(part)
    if parts:
        yield voice, parts[0].kind is QUESTION, "\n".join(one.block.text for one in parts), parts[0].block.line


def _people(decoded: Sequence[Decoded], turns: Sequence[tuple[str, bool, str, int]], lexicon: Lexicon) -> Iterator[str]:
    """Those whom the text above the talk and the first words of who asks name, but for who asks."""
    above = "\n".join(part.block.text for part in decoded if part.kind not in (QUESTION, ANSWER))[:_OPENING]
    asked = [text[:_OPENING] for _, asks, text, _ in turns if asks]
    own = {name for text in asked for name in presenting_themselves(text)}
    found: list[str] = []
    for text in (above, *asked[:_HOSTED]):
        for name in names_in(text):
            if any(same_person(name.text, one) for one in (*own, *found)) or not is_full_name(name.text):
                continue
            told = begins_with_given_name(name.text) or is_met(text[: name.start], lexicon)
            told = told or is_told_who(name, text, met=True) or addresses(Candidate(name.text), "\n".join(asked))
            if told and not is_outlet(name.text):
                found.append(name.text)
    yield from found


def _note_names(voice: _Voice, people: Sequence[Candidate]) -> None:
    """Whether somebody says their own name, or speaks of somebody by name."""
    first = {one.forename for one in people}
    for at, text in enumerate(voice.turns):
        told = [*names_told(text, first)] if at < _COMES_IN else []
        for one in people:
            own = any(same_person(one.name, name) for name in told) or (at < _COMES_IN and _comes_in(one, text))
            if own:
                voice.note(one.name, _TOLD, f"says “{one.forename}” of themselves")
            elif one.name not in voice.weights and any(_spoken_of(one, text)):
                voice.note(one.name, _SPOKEN_OF)


def _comes_in(person: Candidate, text: str) -> bool:
    """Whether somebody says who is there: And this is Clara."""
    return any(
        not text.startswith(_BELONGING, end)
        and (late(_THIS_IS).search(text, max(0, start - 24), start) or late(_HERE).match(text, end))
        for start, end in places_of(person.forename, text)
    )


def _spoken_of(person: Candidate, text: str) -> Iterator[bool]:
    for start, end in places_of(person.forename, text):
        yield not (text[end : end + 1].isalpha() or (start and text[start - 1].isalpha()))


def _settled(voices: Sequence[_Voice], people: Sequence[str]) -> Mapping[str, Stated[str]]:
    """The people that fit all voices best, for those voices for which anybody else would fit much worse. Where fewer
    people than voices are known, a voice may be nobody's."""
    some = [*people, *[""] * max(0, len(voices) - len(people))]
    sums = [
        (sum(voice.weights.get(one, 0.0) for voice, one in zip(voices, chosen, strict=True)), chosen)
        for chosen in islice(dict.fromkeys(permutations(some, len(voices))), 1_000)
    ]
    most, best = max(sums, key=lambda pair: pair[0])
    found: dict[str, Stated[str]] = {}
    for at, voice in enumerate(voices):
        other = max((total for total, chosen in sums if chosen[at] != best[at]), default=0.0)
        if best[at] and most - other >= _AHEAD:
            others = " and ".join(one for one, weight in voice.weights.items() if weight < 0)
            why = voice.words.get(best[at]) or [f"speaks of {others}" if others else "is whom nobody else can be"]
            found[voice.name] = Stated(best[at], Origin.INFERRED, f"“{voice.name}” {', '.join(why)}", voice.line)
    return found
