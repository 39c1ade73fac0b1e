"""Labels that are set or spelt otherwise than others: in brackets, [Clara] I did., without their colon, with a slip."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from unicodedata import combining, normalize

from quotecards.late import late
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.label_names import is_full_name, is_initials
from quotecards.readers.body.labels import Candidate
from quotecards.readers.body.names import names_in
from quotecards.readers.body.role_labels import role_of
from quotecards.readers.labels.openings import OPENING
from quotecards.readers.roles.shapes import is_sentence

_COMES_BACK = 2  # times
# VOSS Then we rowed, VOSS (oars) Then we rowed; but not VOSS OARS
_BEHIND_NAME = r"\s(?:\([^()\n]{1,20}\)\s)?(?=[A-ZÀ-ÖØ-Þ](?![A-ZÀ-ÖØ-Þ])|[“\"«])"
_SHORTEST = 3  # letters that may be initials


def without_notes(blocks: Sequence[Block], candidates: list[Candidate | None]) -> list[Candidate | None]:
    """Words in brackets are stage notes, such as [Laughs], unless they head paragraphs right below each other, too, or
    name somebody who comes back."""
    fenced = [found is not None and found.fenced for found in candidates]
    if not any(fenced):  # as in most texts
        return candidates
    below = sum(one and other for one, other in pairwise(fenced))
    if 3 * below >= sum(fenced):
        return candidates
    names = _fenced_names(blocks, candidates)
    return [None if found and found.fenced and found.key not in names else found for found in candidates]


def _fenced_names(blocks: Sequence[Block], candidates: Sequence[Candidate | None]) -> set[str]:
    """The keys of what names somebody in brackets, by a first name or as the paragraphs above do, initials too, if any
    comes back, and of words for who answers beside it. None behind which a sentence goes on: [Clara] rows, as editors
    say whom they mean."""
    fenced = [(found, block.text) for found, block in zip(candidates, blocks, strict=True) if found and found.fenced]
    first = next(at for at, found in enumerate(candidates) if found and found.fenced)
    named = [name.text for block in blocks[: min(first, OPENING)] for name in names_in(block.text)]
    full = [name.split() for name in filter(is_full_name, named)]
    parts = {part.casefold() for name in full for part in name}
    parts |= {"".join(part[0] for part in name).casefold() for name in full}
    going_on = {found.key for found, text in fenced if text[found.length : found.length + 1].islower()}
    often = Counter(found.key for found, _ in fenced if begins_with_given_name(found.name) or found.key in parts)
    names = often.keys() - going_on
    roles = {found.key for found, _ in fenced if role_of(found.key)}
    return names | roles if any(often[key] >= _COMES_BACK for key in names) else set()


def with_forgotten_colons(blocks: Sequence[Block], candidates: list[Candidate | None]) -> list[Candidate | None]:
    """With the only names in capitals that come back before a colon and, between two labels, have none: VOSS Then we
    rowed."""
    heads = Counter([(found.name, found.key) for found in candidates if found and found.name.isupper()])
    often = [(name, key) for (name, key), times in heads.items() if times >= _COMES_BACK]
    names = {name: key for name, key in often if len(name) > _SHORTEST and name.isalpha() and not role_of(key)}
    if not names:  # as in most texts
        return candidates
    begun = tuple(f"{name} " for name in names)
    labelled = [at for at, found in enumerate(candidates) if found]
    found = candidates[:]
    for at in range(labelled[0], labelled[-1]):
        block = blocks[at]
        if candidates[at] or not block.text.startswith(begun) or block.label or block.given:
            continue
        name = block.text.split(" ", 1)[0]
        behind = late(_BEHIND_NAME).match(block.text, len(name))
        if behind and is_sentence(block.text[behind.end() :]):
            found[at] = Candidate(name, names[name], "", behind.end())
    return found


def of_one_kind(candidates: list[Candidate | None]) -> list[Candidate | None]:
    """Where labels end in a colon, what is only set apart by its type is something else, such as a heading; but not
    initials that come back beside nothing but single letters, which end in a full stop, too: D. Why? C.V. I did."""
    apart = [found.apart for found in candidates if found]
    if not any(apart) or 2 * sum(apart) > len(apart):
        return candidates
    letters = all(len(found.key) == 1 for found in candidates if found and not found.apart)
    often = Counter([found.name for found in candidates if found and letters and is_initials(found.name)])
    return [None if found and found.apart and often[found.name] < _COMES_BACK else found for found in candidates]


def spelt_alike(candidates: list[Candidate | None]) -> list[Candidate | None]:
    """The candidates; those that come once and are another name but for accents, y for i, and letters twice, with the
    key of that: Corvyna of Corvina, but not Ana of Anna, who may be two."""
    often = Counter([found.key for found in candidates if found and len(found.key) > _SHORTEST])
    if len(often) <= _COMES_BACK or 1 not in often.values():  # as in most texts
        return candidates
    same: dict[str, str] = {}
    for key, _ in often.most_common():
        same.setdefault(_plain(key), key)
    keys = {key: one for key, times in often.items() if (one := same[_plain(key)]) != key and times == 1}
    keys = {key: one for key, one in keys.items() if not all(map(begins_with_given_name, (key.title(), one.title())))}
    if not keys:
        return candidates
    return [replace(found, key=keys.get(found.key, found.key)) if found else None for found in candidates]


def _plain(key: str) -> str:
    """A key without accents and letters that stand twice, and with i for y."""
    letters = (sign for sign in normalize("NFD", key.replace("y", "i")) if not combining(sign))
    return "".join(sign for sign, _ in groupby(letters))
