"""Labels without a colon behind them: names in brackets, [Clara] I did., and such whose colon was forgotten."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from quotecards.late import late
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.label_names import is_full_name
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
