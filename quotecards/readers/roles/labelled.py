"""What labels tell of the turns that have none: whose answer needs none, and where labels stop."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quotecards.model.text import ANSWER, QUESTION, TurnKind
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.roles.asking import asks
from quotecards.readers.roles.shapes import is_sentence

SOME_BARE = 4  # questions without a label
_ASKED_WITHIN = 3  # paragraphs
_NEARLY = 0.9  # of the answers


def answered(blocks: Sequence[Block], labelled: Sequence[int]) -> Iterator[int]:
    """Where an answer without a label begins: below what is asked under a label that the next turn has, too, and below
    the last of these."""
    found = 0
    for at, then in pairwise(labelled):
        one, other = blocks[at].label, blocks[then].label
        if one and other and one.kind is QUESTION and one.voice == other.voice and one.shown == other.shown:
            asking = [place for place in range(at, min(then, at + _ASKED_WITHIN)) if asks(blocks[place].text)]
            if asking and asking[-1] + 1 < then:
                found += 1
                yield asking[-1] + 1
    last = labelled[-1] if found > 1 else len(blocks)
    below = blocks[last + 1].text if last + 1 < len(blocks) else ""
    label = blocks[last].label if below else None
    if label and label.kind is QUESTION and asks(blocks[last].text) and is_sentence(below) and not asks(below):
        yield last + 1


def labels_of(blocks: Sequence[Block], labelled: Sequence[int]) -> frozenset[TurnKind]:
    """The kinds of turns that have labels. Who asks may have one above the first question alone, as papers print it:
    then all answers have one, and nearly each of them stands right below a block without."""
    kinds = [label.kind for at in labelled if (label := blocks[at].label) and label.kind]
    if kinds.count(QUESTION) == 1 and len(kinds) >= SOME_BARE and kinds[0] is QUESTION:
        answers = labelled[2:]
        below = sum(blocks[at - 1].label is None for at in answers)
        if below >= _NEARLY * len(answers):
            return frozenset({ANSWER})
    return frozenset(kinds)


def headed(blocks: Sequence[Block], asking: frozenset[str]) -> Iterator[int]:
    """The blocks without a label right below a heading, behind a turn that is asked."""
    asked = False
    for at, (above, block) in enumerate(pairwise(blocks), start=1):
        if above.label:
            asked = above.label.kind is QUESTION
        if asked and Dress.HEADING in above.dress and not above.dress & asking and not block.label:
            yield at


def labelled_until(blocks: Sequence[Block], labelled: list[int], questions: list[int], asking: frozenset[str]) -> int:
    """Labels may stop after the first turns: then what follows is told apart as in a text without any. So they do where
    more questions have none than have one, all of them in the dress of questions."""
    if len(labelled) < 2:
        return -1
    bare = [at for at in questions if at > labelled[0] and blocks[at].dress & asking]
    if len(bare) >= SOME_BARE and len(bare) * 2 > len(labelled):
        return max(at for at in labelled if at < bare[0])
    after = sum(1 for at in questions if at > labelled[-1])
    return labelled[-1] if after > 1 or (after and len(labelled) == 2) else len(blocks)
