"""Which of what may be a label a text uses as one: headings, facts and titles do not speak."""

import re
from collections import Counter
from collections.abc import Sequence, Set
from itertools import islice, pairwise

from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.label_names import is_full_name, is_initials, is_name, key_of
from quotecards.readers.body.labels import Candidate
from quotecards.readers.body.names import is_worded, names_in, same_person, stands_in
from quotecards.readers.body.role_labels import role_of
from quotecards.readers.labels.openings import OPENING
from quotecards.readers.labels.voices import Known, is_plainly_somebody, without_house
from quotecards.readers.people.outlets import is_outlet
from quotecards.readers.roles.asking import has_question_mark, seems_to_ask
from quotecards.readers.roles.shapes import is_sentence

_MOST, _NEARLY = 0.6, 0.8  # of the paragraphs of a talk whose turns all have labels
_INITIALS = 4  # letters at most
_TELLING = 2_500  # characters of a text that would have the words of a heading again
_TOLD = 60  # characters of an answer, rather than a fact about somebody
# I row in Wick, and my boat …: what guests begin with, and nobody who introduces one
_OF_ME = re.compile(
    r"(?:I(?:[’'](?:m|ve))?|My|Ich|Meine?|Je|Ma|Mon|Mes|Yo|Soy|Mi|Io|Sono|Eu|Sou|Meu|Minha|Jestem|Jsem|Я|Мой|Моя)\s|J[’']"
)
_ARTICLES = "the|an?|der|die|das|de[nrs]?|l[ea]s?|el|los|il|lo|gli|i|os?|as?|het|een|ett?"  # before what is no surname
_SMALL = 3  # letters of a word that a name has without a capital
_YEAR = 4  # digits
_LISTS = frozenset({Dress.DASH, Dress.NUMBER, "li"})
_NAME = 60  # characters that hold a name
_ITEMS, _SIDES = 3, 2  # of a list; of those who talk
_COMES_BACK = 2  # times, more than which show that a label is used in the talk


def without_heads(
    blocks: Sequence[Block], candidates: Sequence[Candidate | None], known: Known, *, sure: Set[str]
) -> list[Candidate | None]:
    """The candidates without what only seems to be a label: facts above the talk, what is in lists, letters with which
    names begin. The keys of labels that are `sure` stay."""
    found = _without_initials(blocks, candidates, sure)
    heads = (_only_above(blocks, found, known) | _listed(blocks, found)) - sure
    return [None if one and one.key in heads else one for one in found]


def _only_above(blocks: Sequence[Block], candidates: Sequence[Candidate | None], known: Known) -> set[str]:
    """The keys of what stands before a colon only above the first label that comes back, asks nothing, and is nobody's
    name that we know: a line of facts above the talk. In a short talk, in which labels hardly come back, it is no
    sentence, either; nor where the label that comes back is short for it: BEN OKRI, HOST."""
    often = Counter(found.key for found in candidates if found)
    short_talk = max(often.values(), default=0) == _COMES_BACK
    least = _COMES_BACK - short_talk
    back = next((at for at, found in enumerate(candidates) if found and often[found.key] > least), 0)
    above = list(islice(zip(candidates, blocks, strict=True), min(back, OPENING)))
    told = "\n\n".join(block.text[found.length if found else 0 :] for found, block in above)
    names = {key_of(name.text) for name in names_in(told)} | set(map(key_of, known.people)) | known.named.keys()
    again = {found.name for found in candidates if found and often[found.key] > least}
    names.update({found.key for found in candidates[back:] if found})
    for found, block in zip(candidates[:back], blocks, strict=False):
        if not found:
            continue
        whole = any(same_person(without_house(found.name), one) for one in again)
        says = (short_talk or whole) and is_sentence(block.text[found.length :])
        telling = short_talk or is_sentence(block.text)  # SLUG: OARS, DATE: 9 May
        if says or has_question_mark(block.text) or _is_somebody(found, told=telling):
            names.add(found.key)
    short = set(filter(is_initials, {found.name for found in candidates[back:] if found}))
    once = {found.key: found.name for found in candidates if found and found.key not in names}
    return {key for key, name in once.items() if not any(same_person(name, one) for one in short)}


def _listed(blocks: Sequence[Block], candidates: Sequence[Candidate | None]) -> set[str]:
    """The keys of what stands before a colon only in a list, once each, where others come back outside of lists: who
    belongs to a band, or what a boat has."""
    heads = [
        (found.key, not block.dress.isdisjoint(_LISTS))
        for found, block in zip(candidates, blocks, strict=True)
        if found
    ]
    if sum(in_list for _, in_list in heads) < _ITEMS:  # as in most talks
        return set()
    often = Counter(key for key, _ in heads)
    outside = Counter(key for key, in_list in heads if not in_list)
    if sum(times > _COMES_BACK for times in outside.values()) < _SIDES:
        return set()
    return {key for key, in_list in heads if in_list and often[key] == 1}


def _without_initials(
    blocks: Sequence[Block], candidates: Sequence[Candidate | None], roles: Set[str]
) -> list[Candidate | None]:
    """The candidates without letters that begin a name (F. Murray Voss rows in Wick): a full stop stands behind, and
    they are no role, or have a colon where they are."""
    pointed = Counter(
        one.key for one, block in zip(candidates, blocks, strict=True) if one and block.text[1 : one.length] == ". "
    )
    if not pointed:  # as in most texts
        return list(candidates)
    parted = Counter(
        one.key for one, block in zip(candidates, blocks, strict=True) if one and ":" in block.text[: one.length]
    )
    initials = {key for key, times in pointed.items() if times <= (parted[key] if key in roles else _COMES_BACK)}
    return [
        None if one and one.key in initials and _begins_name(block.text, one.length) else one
        for one, block in zip(candidates, blocks, strict=True)
    ]


def _begins_name(text: str, length: int) -> bool:
    """Whether a letter and a full stop at the head of `text`, up to `length`, begin a name."""
    return text[1:length] == ". " and next((name.start for name in names_in(text[:_NAME])), 1) == 0


def _is_somebody(found: Candidate, *, told: bool) -> bool:
    """Whether a label is a name, not one beside a day (Clara Voss, 9 May 2031 10:30), or initials behind which
    something is told."""
    named = begins_with_given_name(found.name) and not found.name[-_YEAR:].isdigit()
    return named or (told and is_initials(found.name)) or is_initials(found.bracket)


def rarer_keys(
    blocks: Sequence[Block], candidates: Sequence[Candidate | None], accepted: Set[str], known: Known
) -> set[str]:
    """The keys of labels that are shown by how those are written which come back, or by where they stand alone."""
    if not accepted:
        small = _small_keys(blocks, candidates, accepted)
        alone = small if len(small) >= _COMES_BACK else set()
        first = _heads_first_answer(blocks, candidates, known)
        house = _asks_first(blocks, candidates, first)
        return first | house or _heads_answers(blocks, candidates) or alone
    first = _asks_first(blocks, candidates, accepted)
    return first | _small_keys(blocks, candidates, accepted) | _shouted_keys(blocks, candidates, accepted)


def _asks_first(blocks: Sequence[Block], candidates: Sequence[Candidate | None], accepted: Set[str]) -> set[str]:
    """The key of what stands before a question right above the first label: a house that names itself there only. No
    sentence goes on behind it: I would begin with the boat: is it a ferry?"""
    first = next((at for at, found in enumerate(candidates) if found and found.key in accepted), 0)
    found = candidates[first - 1] if first else None
    if not found or found.apart or not has_question_mark(text := blocks[first - 1].text):
        return set()
    long = [word for word in found.name.split() if len(word) > _SMALL]
    named = all(word[0].isupper() or word[0].isdigit() for word in long) and not text[found.length :][:1].islower()
    return {found.key} if named else set()


def _small_keys(blocks: Sequence[Block], candidates: Sequence[Candidate | None], accepted: Set[str]) -> set[str]:
    """The keys of words that begin with a small letter before a colon and come back in a talk of which most paragraphs
    have a label: names of users, such as `oarsong:`, `theOarsong:`; but not `namely: the boats` where sentences behind
    other labels begin with capitals."""
    small = [found for found in candidates if found and found.name[0].islower() and not (found.apart or found.fenced)]
    counts = Counter(found.key for found in small if " " not in found.name and is_name(found.name.capitalize()))
    back = {key for key, times in counts.items() if times > 1}
    if back:
        back -= _going_on(blocks, candidates, back, accepted)
    if not back:
        return set()
    used = [bool(found and found.key in accepted) for found in candidates]
    every = [one or bool(found and found.key in back) for one, found in zip(used, candidates, strict=True)]
    if sum(used) >= _MOST * len(candidates) or sum(every) >= _NEARLY * len(candidates):
        return back
    often = {key for key in back if counts[key] > _COMES_BACK}
    also = [one or bool(found and found.key in often) for one, found in zip(used, candidates, strict=True)]
    talk = also[also.index(True) : len(also) - also[::-1].index(True)] if any(used) else []
    return often if talk and sum(talk) >= _MOST * len(talk) else set()


def _going_on(
    blocks: Sequence[Block], candidates: Sequence[Candidate | None], keys: Set[str], accepted: Set[str]
) -> set[str]:
    """Those of `keys` behind which a sentence only goes on, as it does behind no label that is `accepted`."""
    begins: dict[str, list[bool]] = {}
    for found, block in zip(candidates, blocks, strict=True):
        if found and (found.key in keys or found.key in accepted):
            begins.setdefault(found.key, []).append(block.text[found.length :].lstrip()[:1].islower())
    if any(any(small) for key, small in begins.items() if key in accepted) or keys >= begins.keys():
        return set()
    return {key for key in keys if all(begins[key])}


def _shouted_keys(blocks: Sequence[Block], candidates: Sequence[Candidate | None], accepted: Set[str]) -> set[str]:
    """The keys of names in capitals before a colon and a sentence, where all names that the text uses as labels are
    written so (`VOSS: …`): somebody may speak once."""
    used = {found.name for found in candidates if found and found.key in accepted and not role_of(found.key)}
    if not used or not all(map(_is_shouted, used)):
        return set()
    return {
        found.key
        for found, block in zip(candidates, blocks, strict=True)
        if found and not (found.apart or found.fenced) and _is_shouted(found.name) and is_name(found.name)
        if is_sentence(block.text[found.length :]) and not has_question_mark(block.text)
    }


def _is_shouted(name: str) -> bool:
    return name.isupper() and (len(name) > _INITIALS or begins_with_given_name(name)) and not is_initials(name)


def _heads_first_answer(blocks: Sequence[Block], candidates: Sequence[Candidate | None], known: Known) -> set[str]:
    """The key of the only name before a colon, if it stands in full right below the first question, or what is set as
    questions are, and the opening has it or it begins with a given name; or right above, where they tell of themselves
    and were named before, or nobody else is. The first answer alone may say whose it is, or be all that there is.
    """
    named = [
        at
        for at, found in enumerate(candidates)
        if found and found.length < len(blocks[at].text) and is_full_name(found.name)
    ]
    at = named[0] if len(named) == 1 else 0
    found = candidates[at] if at else None
    said = blocks[at].text[found.length :] if found else ""
    if not found or found.apart or found.fenced or not is_sentence(said):
        return set()
    first = next((place for place, block in enumerate(blocks) if place != at and seems_to_ask(block)), None)
    given = begins_with_given_name(found.name)
    worn = (
        first is not None and first > at and blocks[at - 1].dress == blocks[first].dress != frozenset()
    )  # no question
    below = (first == at - 1 or worn) and (
        given
        or found.name in known.introduced
        or _stands_alone(found.name, known.opening)
        or not _holds_words(found.name, blocks)
    )
    told = any(found.name in block.text for block in blocks[:at])
    alone = given and not {*known.introduced} - {found.name}
    above = first == at + 1 and (told or alone) and _OF_ME.match(said)
    return {found.key} if below or above else set()


def _stands_alone(name: str, opening: str) -> bool:
    """Whether the opening names somebody by the surname alone, as it does of whom it has told before: caught up with
    Voss."""
    first, _, surname = (name.title() if name.isupper() else name).partition(" ")
    if surname not in opening or first in opening or is_worded(name, opening):
        return False
    alone = rf"\b(?!(?:{_ARTICLES})\s)[a-zà-ÿ]+,?\s{re.escape(surname)}(?=[,.;’']|\s[a-zà-ÿ])"
    return re.search(alone, opening) is not None


def _holds_words(name: str, blocks: Sequence[Block]) -> bool:
    """Whether a text writes a word of what looks like a name without its capital, or is too short to tell."""
    text = "\n".join(block.text for block in blocks)
    return len(text) < _TELLING or any(stands_in(text, word.casefold()) for word in name.split())


def _heads_answers(blocks: Sequence[Block], candidates: Sequence[Candidate | None]) -> set[str]:
    """The keys of names before colons that head the paragraphs right below all questions, each of them another one: in
    a short talk with several guests, none may come back."""
    if len({found.key for found in candidates if found}) < _COMES_BACK:
        return set()
    asking = [at for at, block in enumerate(blocks[:-1]) if not candidates[at] and seems_to_ask(block)]
    below = [candidates[at + 1] for at in asking]
    keys = {found.key for found in below if found and not (found.apart or found.fenced) and is_name(found.name)}
    if not len(keys) == len(asking) >= _COMES_BACK or any(len(blocks[at + 1].text) < _TOLD for at in asking):
        return set()
    text = "\n".join(block.text for block in blocks)
    return set() if any(is_worded(found.name, text) for found in below if found) else keys


def facing(candidates: Sequence[Candidate | None]) -> set[str]:
    """The keys of two names before colons that stand right below each other, the second one in full: a first question
    and its answer, which may be the only ones with labels."""
    for one, other in pairwise(candidates[1:OPENING]):
        if one and other and not (one.apart or other.apart) and one.key != other.key:
            if (is_name(one.name) or is_outlet(one.name)) and is_plainly_somebody(other.name):
                return {one.key, other.key}
            if not other.name.isupper():  # below a caption, a house asks
                return set()
    return set()


def open_the_talk(
    blocks: Sequence[Block], candidates: Sequence[Candidate | None], labelled: Sequence[bool], questions: Sequence[int]
) -> bool:
    """Whether two names before colons follow each other above all questions without a label, and none below these,
    and sentences stand behind them: labels that only the first turns have."""
    named = [at for at, has_label in enumerate(labelled) if has_label]
    bare = [at for at in questions if not labelled[at]]
    if len(named) < 2 or not bare or named[-1] > bare[0] or named[1] != named[0] + 1:
        return False
    one, other = candidates[named[0]], candidates[named[1]]
    if not (one and other) or one.key == other.key or one.apart or other.apart:
        return False
    return all(is_sentence(blocks[at].text) for at in named)
