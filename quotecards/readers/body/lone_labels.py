"""Labels in lines of their own, which only the whole text shows: names above what somebody says, or in a column."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.label_names import is_name, key_of
from quotecards.readers.body.labels import Candidate, in_office
from quotecards.readers.body.role_labels import is_joint

_LONGEST = 32  # characters
_ABOVE = frozenset({Dress.RULED})  # a rule above the first of them sets the talk apart
_OFTEN = 3  # times that a name stands there


def alternating(blocks: Sequence[Block]) -> Mapping[int, Candidate]:
    """Names in lines of their own that alternate through the whole talk, each above what somebody says: the labels of
    pages that set a talk in bubbles, or that fill a column of a table. By the index of the block."""
    lone = [
        (block.text, block.dress - _ABOVE) if len(block.text) <= _LONGEST and _is_lone(block.text) else None
        for block in blocks
    ]
    counts = Counter(one for one in lone if one)
    at = [place for place, one in enumerate(lone) if one and counts[one] >= _OFTEN]
    if at and _in_column([blocks[place] for place in at]):  # what else stands in it twice is a label, too
        column = blocks[at[0]].dress
        at = [place for place, one in enumerate(lone) if one and counts[one] > 1 and blocks[place].dress == column]
    if len({blocks[place].text for place in at}) < 2:
        return {}
    together = [p for p, one in enumerate(lone) if one and is_joint(key_of(one[0])) and at[0] < p < at[-1]]
    at = sorted({*at, *together})
    dense = 3 * len(at) >= at[-1] - at[0] or _in_column([blocks[place] for place in at])
    if not dense or not all(then - one > 1 for one, then in pairwise(at)):
        return {}
    names = {place: " ".join(blocks[place].text.split()) for place in at}
    return {place: _label(name, len(blocks[place].text)) for place, name in names.items()}


def _label(name: str, length: int) -> Candidate:
    return in_office(name, length, apart=True) or Candidate(name, key_of(name), "", length, apart=True)


def _in_column(blocks: Sequence[Block]) -> bool:
    """Whether all `blocks` stand in the same column of a table."""
    return any(dress.startswith("column ") for dress in frozenset.intersection(*(block.dress for block in blocks)))


def _is_lone(text: str) -> bool:
    return text[-1].isalnum() and is_name(text)
