"""What paragraphs without a label tell where others have one: that headings or lines of a scene only look like labels,
that somebody asks who has none, or answers."""

from collections import Counter
from collections.abc import Sequence

from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.label_names import is_full_name, key_of
from quotecards.readers.body.labels import Candidate
from quotecards.readers.body.role_labels import role_of
from quotecards.readers.roles.asking import asks, seems_to_ask

_LEVELS = frozenset({Dress.HEADING, *(f"h{level}" for level in range(1, 7))})
_TYPE = frozenset({Dress.HEADING, Dress.BOLD})
_SOME_ASK = 4  # one of so many headings that stand above answers asks
_SEVERAL = 2  # who ask
_COUNT = 24  # characters of a heading that counts
_SOME_BARE = 3  # questions without a label
_MOST, _NEARLY, _SOME, _FEW = 0.6, 0.8, 0.3, 0.25  # of the turns of those who have labels


def are_headings(blocks: Sequence[Block], labelled: Sequence[bool], questions: Sequence[int]) -> bool:
    """Whether what looks like names are headings inside of answers: nobody so named asks, and questions without a
    label are mostly followed by something else; but not if each stands right below what asks or is set as questions
    are, though others have none there."""
    if any(labelled[at] for at in questions):
        return False
    answered = sum(labelled[at + 1] for at in questions)
    if sum(labelled) == 1 and questions and any(labelled[max(0, questions[0] - 1) : questions[0] + 2]):
        return False  # the first answer, or what they say before
    worn = {blocks[at].dress for at in questions} - {frozenset()}
    asked = {at + 1 for at, block in enumerate(blocks) if block.dress in worn}.union([at + 1 for at in questions])
    if sum(labelled) > 1 and all(at in asked for at, has_label in enumerate(labelled) if has_label):
        return False
    return len(questions) > 1 and answered <= 0.6 * len(questions)


def is_scene(candidates: Sequence[Candidate | None], labelled: Sequence[bool], questions: Sequence[int]) -> bool:
    """Whether all labels stand between two questions without one, next to each other in the text, and none is a full
    name: lines of a scene that an answer quotes. ANNA: Who are you? PAUL: Nobody."""
    named = [at for at, has_label in enumerate(labelled) if has_label]
    bare = [at for at in questions if not labelled[at]]
    inside = [at for at in bare if named[0] < at < named[-1]]
    if inside or len(bare) < _SOME_BARE or not bare[0] < named[0] or not named[-1] < bare[-1]:
        return False
    names = {found.name for at in named if (found := candidates[at])}
    return len(names) > 1 and not any(map(is_full_name, names))


def are_set_apart(blocks: Sequence[Block], labelled: Sequence[bool]) -> bool:
    """Whether blocks without a label, in a type of their own, stand above those that have one: somebody else asks. What
    only counts questions does not: Question 1."""
    above = [blocks[at - 1] for at in range(1, len(blocks)) if labelled[at] and not labelled[at - 1]]
    above = [block for block in above if not (Dress.HEADING in block.dress and role_of(key_of(block.text[:_COUNT])))]
    worn = Counter(dress for block in above for dress in block.dress)
    for block, has_label in zip(blocks, labelled, strict=True):
        if has_label and block.dress:
            worn.subtract(block.dress)
    often = {dress for dress, times in worn.items() if times > 1 and 2 * times > len(above)} - {Dress.BRACKETED}
    asking = sum(map(seems_to_ask, above))
    return bool(often - _LEVELS) or (bool(often) and _SOME_ASK * asking > len(above))


def are_answered_below(
    blocks: Sequence[Block], candidates: Sequence[Candidate | None], labelled: Sequence[bool]
) -> bool:
    """Whether all who have labels ask: a paragraph without one, which asks nothing, stands below nearly each of their
    turns, and these ask, or some do and all are set apart by their type. Only one who has a label may ask seldom, if
    far more is said below."""
    found = [(at, one) for at, one in enumerate(candidates) if one and labelled[at]]
    turns = [at for at, one in found if one.length < len(blocks[at].text)]
    if len(turns) < _SOME_ASK:
        return False
    if len({one.key for _, one in found}) < _SEVERAL:
        return _is_answered_at_length(blocks, turns, labelled)
    below = [blocks[at + 1] for at in turns if at + 1 < len(blocks) and not labelled[at + 1]]
    if sum(not seems_to_ask(block) for block in below) < _NEARLY * len(turns):
        return False
    asking = sum(asks(blocks[at].text) for at in turns)
    apart = all(blocks[at].dress & _TYPE for at in turns) and not any(block.dress & _TYPE for block in below)
    return asking >= (_SOME if apart else _MOST) * len(turns)


def _is_answered_at_length(blocks: Sequence[Block], turns: Sequence[int], labelled: Sequence[bool]) -> bool:
    """Whether far more is said without a label, below nearly each of the `turns` that have one, and nobody asks there
    as often."""
    bare = [at for at in range(turns[0], len(blocks)) if not labelled[at]]
    below = sum(at + 1 < len(blocks) and not labelled[at + 1] for at in turns)
    above = sum(asks(blocks[at - 1].text) for at in turns[1:])
    if below < _NEARLY * len(turns) or above > _FEW * len(turns):
        return False
    asked, said = (sum(len(blocks[at].text) for at in them) for them in (turns, bare))
    asking, more = (sum(asks(blocks[at].text) for at in them) for them in (turns, bare))
    return 2 * asked <= said and asking * len(bare) > more * len(turns)


def are_told_between(blocks: Sequence[Block], candidates: Sequence[Candidate | None], labelled: Sequence[bool]) -> bool:
    """Whether nobody with a label asks, and most turns of several people stand below a paragraph without one: somebody
    else tells what was asked."""
    turns = [(at, found.key) for at, found in enumerate(candidates) if found and labelled[at]]
    if len(turns) < _SOME_ASK or any(asks(blocks[at].text) for at, _ in turns):
        return False
    below = sum(at > 0 and not labelled[at - 1] for at, _ in turns)
    return len({key for _, key in turns}) > 1 and 4 * below >= 3 * len(turns)
