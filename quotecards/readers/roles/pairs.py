"""Texts in pairs of lines: a question stands right above its answer, and blank lines part the pairs."""

from collections.abc import Sequence
from itertools import pairwise

from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.roles.shapes import is_sentence

_SOME = 4  # pairs of lines that cannot be chance


def leanings(blocks: Sequence[Block]) -> list[int]:
    """For each block 1 where it stands closer to the next one than to the one above, -1 the other way round, else 0."""
    gaps = [*[block.gap for block in blocks], 1]
    return [(after < before) - (before < after) for before, after in pairwise(gaps)]


def leading_lines(blocks: Sequence[Block], leaning: Sequence[int]) -> list[int]:
    """The first lines of pairs, where nearly the whole text stands in pairs and the first ones are shorter, or
    have dashes; `leaning` tells where each block leans."""
    found = [at for at, (one, below) in enumerate(pairwise(leaning)) if one > 0 > below]
    if len(found) < _SOME or 2 * len(found) < 0.75 * len(blocks):
        return []
    shorter = sum(1 for at in found if len(blocks[at].text) < len(blocks[at + 1].text))
    if shorter < 0.75 * len(found) and not dashes_lead(blocks, found):
        return []
    said = [at for at in found if is_sentence(blocks[at].text)]
    return found[found.index(said[0]) :] if 2 * len(said) >= len(found) else found  # titles and by-lines stand above


def dashes_lead(blocks: Sequence[Block], leading: Sequence[int]) -> bool:
    """Whether a dash opens the first lines of the pairs, and hardly any second one: it opens questions alone."""
    first = sum(Dress.DASH in blocks[at].dress for at in leading)
    second = sum(Dress.DASH in blocks[at + 1].dress for at in leading)
    return first >= 0.75 * len(leading) > 0 and 4 * second <= first


def dashes_answer(talk: Sequence[Block]) -> bool:
    """Whether, from the first question on, every second paragraph begins with a dash: it opens answers alone."""
    dashed = [Dress.DASH in block.dress for block in talk]
    if dashed[:3] == [True, True, False]:
        dashed[0] = False  # the first question may have one, too
    if sum(dashed) < _SOME or dashed[0] or not dashed[1]:
        return False
    changes = sum(one != other for one, other in pairwise(dashed))
    return changes >= 0.9 * (len(dashed) - 1)


def are_paired(leaning: Sequence[int], questions: Sequence[int]) -> bool:
    """Whether most `questions` stand closer to what follows them than to what is above."""
    leading = sum(leaning[at] > 0 for at in questions)
    return leading >= 1 and leading * 2 > len(questions)


def are_parted(blocks: Sequence[Block], questions: Sequence[int]) -> bool:
    """Whether blank lines stand above and below all of several `questions`, though other lines follow each other."""
    if len(questions) < _SOME:
        return False
    alone = all(blocks[at].gap and (at + 1 == len(blocks) or blocks[at + 1].gap) for at in questions)
    return alone and sum(not block.gap for block in blocks) >= _SOME
