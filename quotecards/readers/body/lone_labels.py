"""Labels in lines of their own, which only the whole text shows: names above what somebody says, or in a column."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.label_names import JOINER, is_full_name, is_initials, is_line_of_name, key_of
from quotecards.readers.body.labels import Candidate, in_office
from quotecards.readers.body.role_labels import is_joint

_LONGEST = 32  # characters
_ABOVE = frozenset({Dress.RULED})  # a rule above the first of them sets the talk apart
_LOOSE = _ABOVE | {Dress.CAPITALS}  # which few letters do not show
_Lone = tuple[str, frozenset[str]]  # a line, and how it is dressed
_OFTEN = 3  # times that a name stands there
_TURNS, _LONG_TURN = 0.9, 12  # of neighbours that differ; paragraphs of a turn, on average


def alternating(blocks: Sequence[Block]) -> Mapping[int, Candidate]:
    """Names in lines of their own that alternate through the whole talk, each above what somebody says: the labels of
    pages that set a talk in bubbles, or that fill a column of a table. By the index of the block."""
    short = [at for at, block in enumerate(blocks) if len(block.text) <= _LONGEST]
    lone: list[_Lone | None] = [None] * len(blocks)
    for place in short:
        if is_line_of_name(blocks[place].text):
            lone[place] = blocks[place].text, blocks[place].dress - _ABOVE
    lone = _spelt_out(lone)
    counts = Counter(one for one in lone if one)
    if any(times >= _OFTEN for times in counts.values()):  # as in few texts
        lone = _with_house(blocks, short, lone, counts)
        lone = _without_boxes(blocks, lone, counts)
        counts = Counter(one for one in lone if one)
    at = [place for place, one in enumerate(lone) if one and counts[one] >= _OFTEN]
    if at and _in_column([blocks[place] for place in at]):  # what else stands in it twice is a label, too
        column = blocks[at[0]].dress
        at = [place for place, one in enumerate(lone) if one and counts[one] > 1 and blocks[place].dress == column]
    at = _with_rarer(blocks, lone, counts, at) if at else at
    if len({one[0] for place in at if (one := lone[place])}) < 2:
        return {}
    dense = 3 * len(at) >= at[-1] - at[0] or _in_column([blocks[place] for place in at])
    if not (dense or _take_turns([one[0] for place in at if (one := lone[place])], at[-1] - at[0])) or not all(
        then - one > 1 for one, then in pairwise(at)
    ):
        return {}
    names = {place: " ".join(blocks[place].text.split()) for place in at}
    return {place: _label(name, len(blocks[place].text)) for place, name in names.items()}


def _spelt_out(lone: list[_Lone | None]) -> list[_Lone | None]:
    """The same with the full name in place of the initials of whoever stands above them: Ben Okri, later BO."""
    short = {one[0] for one in lone if one and is_initials(one[0])}
    if not short:
        return lone
    whole: dict[str, str] = {}
    for name in (one[0] for one in lone if one and is_full_name(one[0])):
        whole.setdefault("".join(word[0] for word in name.split()).upper(), name)
    return [
        (whole.get(key_of(one[0]).upper(), one[0]) if one[0] in short else one[0], one[1]) if one else None
        for one in lone
    ]


def _without_boxes(
    blocks: Sequence[Block], lone: Sequence[_Lone | None], counts: Mapping[_Lone, int]
) -> list[_Lone | None]:
    """The same without lines that a page prints again and again in a box, so that the same words stand on one side of
    each of them, and others each time on the other side: Newsletter, One mail a week, Sign up."""
    around: dict[_Lone, tuple[set[str], set[str]]] = {}
    for at, one in enumerate(lone):
        if one and counts[one] >= _OFTEN:
            above, below = around.setdefault(one, (set(), set()))
            above.add(blocks[at - 1].text)
            below.add(blocks[(at + 1) % len(blocks)].text)
    boxed = {one for one, sides in around.items() if sorted(map(len, sides)) == [1, counts[one]]}
    return [None if one in boxed else one for one in lone]


def _with_house(
    blocks: Sequence[Block],
    short: Sequence[int],
    lone: Sequence[_Lone | None],
    counts: Mapping[_Lone, int],
) -> list[_Lone | None]:
    """The lines of names, with that of the house that asks, whose name may have small words in it: it comes back about
    as often as those who answer do all together, and never right above or below them. `short` are the lines that may be
    one."""
    named = sum(times for times in counts.values() if times >= _OFTEN)
    others = Counter(blocks[place].text for place in short if _may_be_house(blocks[place].text))
    house, times = others.most_common(1)[0] if others else ("", 0)
    at = {place for place in short if blocks[place].text == house}
    if not _OFTEN <= times <= named <= 3 * times or any(lone[one - 1] or lone[(one + 1) % len(lone)] for one in at):
        return list(lone)
    return [(house, blocks[place].dress - _ABOVE) if place in at else one for place, one in enumerate(lone)]


def _may_be_house(text: str) -> bool:
    """Whether a short line is a few words with a capital: Boats and oars."""
    written = " " in text and text[0].isupper() and text[-1].isalnum()
    return written and not is_line_of_name(text)


def _with_rarer(
    blocks: Sequence[Block],
    lone: Sequence[_Lone | None],
    counts: Mapping[_Lone, int],
    at: Sequence[int],
) -> list[int]:
    """The places of the labels, with those of whoever speaks less often: all who answer, several of those who have
    labels, or names that stand as far from the labels around them as these from each other."""
    worn = {blocks[place].dress - _LOOSE for place in at}
    known = {key_of(one[0]) for place in at if (one := lone[place])}
    found = {*at}
    for place in range(at[0] + 2, min(at[-1] + 2, len(lone) - 1) + 1):
        one = lone[place]
        if one is None or place in found or one[1] - _LOOSE not in worn or place - 1 in found or place + 1 in found:
            continue
        named = place - 2 in found and (counts[one] > 1 or begins_with_given_name(one[0]))
        several = JOINER.split(one[0])[::2]
        if is_joint(key_of(one[0])) or named or (len(several) > 1 and known.issuperset(map(key_of, several))):
            found.add(place)
    return sorted(found)


def _label(name: str, length: int) -> Candidate:
    return in_office(name, length, apart=True) or Candidate(name, key_of(name), "", length, apart=True)


def _take_turns(names: Sequence[str], paragraphs: int) -> bool:
    """Whether people whose first names we know speak in turn, each at any length: transcripts of podcasts."""
    turns = sum(one != then for one, then in pairwise(names))
    often = turns >= _TURNS * (len(names) - 1) and paragraphs <= _LONG_TURN * len(names)
    return often and all(map(begins_with_given_name, set(names)))


def _in_column(blocks: Sequence[Block]) -> bool:
    """Whether all `blocks` stand in the same column of a table."""
    return any(dress.startswith("column ") for dress in frozenset.intersection(*(block.dress for block in blocks)))
