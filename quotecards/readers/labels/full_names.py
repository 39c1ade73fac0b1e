"""The full names behind labels that are short in other ways than a first name, a surname or initials: Mike, Dr. Voss, a
name with a slip; and full names that stand elsewhere than above the talk: below it, in a picture's text, a summary, the
first turns, the file's own name.

Each counts only where one person alone can be meant by the label, and that person by no other one.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from unicodedata import combining, normalize

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.frontmatter import About
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.inflection import uninflected
from quotecards.readers.body.label_names import is_full_name, is_initials, is_number
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.met import is_met
from quotecards.readers.body.names import is_addressed_formally, names_in, same_person
from quotecards.readers.body.trades import is_trade
from quotecards.readers.people.file_names import FileName, as_written
from quotecards.readers.people.greetings import greeted_in_full
from quotecards.readers.roles.asking import has_question_mark

_FIRST, _LAST = 6, 5  # blocks at the head of the talk, and at its end
_HEAD = 2_000  # characters of one
_BEGINS = 4  # characters before a name with which a block begins
_RIGHTS = ("©", "(c)", "(C)", "Copyright")  # © Lantern House, which no label of a house is short for
_FEWEST_ALIKE, _ALIKE = 6, 0.8  # letters of a surname with a slip, and how many of them are the same
_GROUP = r"[“„\"«](?P<title>[^”“\"»\n]{3,80})[”“\"»]"
_TITLED = r"\b(?:Dr|Prof)\.?\s(?=[A-ZÀ-ÖØ-Þ]|$)"
_FEWEST = 3  # letters with which a short first name begins the whole one
_SHORT = """
    andy:andrew,andreas beth:elizabeth betty:elizabeth bill:william bob:robert charlie:charles danny:daniel dick:richard
    eddie:edward harry:harold jack:john jerry:gerald,jerome jim:james jimmy:james joe:joseph johnny:john kate:katherine
    kathy:katherine,kathleen kit:christopher larry:lawrence liz:elizabeth maggie:margaret mike:michael nick:nicholas
    peggy:margaret polly:mary rick:richard ted:edward,theodore tom:thomas tony:anthony will:william beppe:giuseppe
    gigi:luigi pepe:josé paco:francisco nacho:ignacio chus:jesús hans:johannes fritz:friedrich willi:wilhelm
    kasia:katarzyna gosia:małgorzata саша:александр,александра миша:михаил дима:дмитрий лёша:алексей
    серёжа:сергей катя:екатерина таня:татьяна маша:мария
"""
_DIMINUTIVES = MappingProxyType({key: whole.split(",") for key, _, whole in (w.partition(":") for w in _SHORT.split())})


def full_names(
    voices: Mapping[str, str],
    people: Sequence[str],
    blocks: Sequence[Block],
    lexicon: Lexicon,
    outside: About | None = None,
) -> dict[str, str]:
    """The full names of those voices that have none yet, by the key of their label. `people` are those whom credits and
    opening name, `outside` is what is said of the text outside of it."""
    about = outside or About()
    short = {key: voice for key, voice in voices.items() if _is_short(voice) or _goes_on(voice, about.summary)}
    if not short:
        return {}
    taken = [voice for key, voice in voices.items() if key not in short]
    known = [one for one in people if is_full_name(one) and not any(same_person(one, voice) for voice in taken)]
    text = "\n".join(block.text for block in blocks[:_FIRST])
    if lexicon.bends:
        known = [uninflected(one, (), text) or one for one in known]
    elsewhere = list(dict.fromkeys(name for name in _elsewhere(blocks, lexicon, about) if name not in people))
    shouted = {one for voice in short.values() if is_initials(voice) for one in elsewhere if voice in one.split()}
    elsewhere = [one for one in elsewhere if one not in shouted or begins_with_given_name(one)]  # BRC, in BRC Asks
    if any(is_initials(voice) and len(voice) > 1 for voice in short.values()):
        titled = Counter(_titled(blocks))
        elsewhere += [one for one in titled if titled[one] > 1 and one not in {*people, *elsewhere}]
    file = FileName.of(about.file)
    found: dict[str, str] = {}
    for key, voice in short.items():
        fits = [one for one in known if _may_mean(voice, one)] or [
            one for one in elsewhere if is_full_name(one) and (same_person(voice, one) or _has_letter(voice, one))
        ]
        if not _is_short(voice):
            fits = [one.text for one in names_in(about.summary) if one.text.startswith(f"{voice} ")]
        told = file.beside(voice, text) if not fits else None
        fits = [as_written(told, (*about.tags, *(block.text for block in blocks)))] if told else fits
        if fits and all(same_person(fits[0], one) for one in fits):
            found[key] = max(fits, key=len)
    often = Counter(found.values())
    return {
        key: name
        for key, name in found.items()
        if often[name] == 1 and not any(same_person(name, voice) for voice in taken)
    }


def _is_short(voice: str) -> bool:
    """Whether a voice has no full name, but what may be a part of one."""
    words = voice.split()
    if is_number(voice):
        return False
    if len(words) == 2 and _is_letter(words[1]):
        return True
    return len(words) == 1 or (len(words) == 2 and (is_addressed_formally(voice) or is_trade(words[0])))


def _goes_on(voice: str, summary: str) -> bool:
    """Whether a `summary` has a name of two words with one more: Clara Voss, Clara Voss Lund."""
    return voice.count(" ") == 1 and summary.partition(f"{voice} ")[2][:1].isupper()


def _is_letter(word: str) -> bool:
    """Whether a word is nothing but the first letter of a surname: Clara V."""
    return len(word.rstrip(".")) == 1 and word[0].isupper()


def _elsewhere(blocks: Sequence[Block], lexicon: Lexicon, about: About) -> Iterator[str]:
    """Full names where files tell who speaks: beside the text, in its first turns, below the talk."""
    for words in (about.summary, *about.pictures):
        yield from (name.text for name in names_in(words))
    yield from _announced(blocks)
    yield from _in_title_of_group(blocks[:_FIRST])
    for block in blocks[:_FIRST]:
        text = block.text[:_HEAD]
        greeted = greeted_in_full(text)
        if greeted:
            yield greeted
        for name in names_in(text):
            called = text.startswith((",", ".", "!"), name.end) and (
                not name.start or text.endswith(": ", 0, name.start)
            )
            if called or is_met(text[: name.start], lexicon):
                yield name.text
    for block in blocks[-_LAST:]:
        text = block.text[:_HEAD]
        for name in () if text.startswith(_RIGHTS) else names_in(text):
            label = name.start < block.lead < name.end  # and the first word behind it
            if not label and (name.start < _BEGINS or is_met(text[: name.start], lexicon)):
                yield name.text


def _announced(blocks: Sequence[Block]) -> Iterator[str]:
    """Whom somebody else names who speaks first and asks nothing: Today Clara Voss, who made Low Tide, answers …"""
    first = blocks[0] if blocks else None
    if first and first.label and not has_question_mark(first.text):
        yield from (name.text for name in names_in(first.text[:_HEAD]) if first.label.shown not in name.text)


def _in_title_of_group(blocks: Sequence[Block]) -> Iterator[str]:
    """Whom the title of a chat names, as its messenger tells it: Ann created group “Clara Voss / Ben Okri – talk”"""
    for block in blocks:
        title = late(_GROUP).search(block.text) if block.given is TurnKind.BOILERPLATE else None
        yield from (name.text for name in names_in(title["title"])) if title else ()


def _titled(blocks: Sequence[Block]) -> Iterator[str]:
    """Those whom the text names anywhere behind Dr or Prof, as captions do: Dr. Clara Voss grew up in Wick."""
    for block in blocks:
        if late(_TITLED).search(block.text):
            for name in names_in(block.text):
                if late(_TITLED).search(block.text[max(0, name.start - 6) : name.start]):
                    yield name.text


def _may_mean(voice: str, person: str) -> bool:
    """Whether a label is short for a full name, be it otherwise than most are."""
    if is_initials(voice):
        return same_person(voice, person)
    if _has_letter(voice, person):
        return True
    if " " in voice:  # Dr. Voss
        return same_person(voice.rsplit(" ", 1)[-1], person)
    label, words = _folded(voice), _folded(person).split()
    if same_person(voice, person) or label in words or label in words[-1].split("-"):
        return True
    first, last = words[0], words[-1]
    diminutive = first in map(_folded, _DIMINUTIVES.get(voice.casefold(), ()))
    shortened = len(label) >= _FEWEST and first.startswith(label) and begins_with_given_name(voice)
    return diminutive or shortened or _is_slip(label, last)


def _has_letter(voice: str, person: str) -> bool:
    """Whether a voice is a full name with nothing but the first letter of its surname: Clara V."""
    given, _, letter = _folded(voice).partition(" ")
    whole = _folded(person).split()
    return len(letter.rstrip(".")) == 1 and whole[0] == given and whole[-1].startswith(letter.rstrip("."))


def _is_slip(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _FEWEST_ALIKE or one[0] != other[0]:
        return False
    from difflib import SequenceMatcher  # few texts ask for it

    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE


def _folded(words: str) -> str:
    return "".join(sign for sign in normalize("NFD", words.casefold()) if not combining(sign))
