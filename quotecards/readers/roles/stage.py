"""What is told between turns of those who have labels: Voss goes to the window. Nobody says it of themselves."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from quotecards.model.text import ANSWER, TurnKind
from quotecards.readers.body.blocks import Block, Label
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.roles.afterwords import says_i
from quotecards.readers.roles.foot_heads import HEAD, heads_life
from quotecards.readers.roles.lists_below import boxed
from quotecards.readers.roles.shapes import is_sentence

_NAME = re.compile(r"[^\W\d_][\w’'-]{2,}")
_LONGEST = 600  # characters of what is told
_BOX = 6  # lines of a box
_ASKS = frozenset("?？؟")
_SOME_LABELS = 5
_PARTED = (2, 3)  # from one label to the next
# What people do before they go on
_DOES = frozenset(
    "laughs smiles nods sighs grins shrugs pauses shakes chuckles giggles frowns lacht lächelt nickt seufzt grinst "
    "rit sourit hoche soupire ríe sonríe asiente suspira ride sorride annuisce sospira ri sorri śmieje смеётся "
    "улыбается кивает вздыхает".split()
)


def with_telling_marked(blocks: Sequence[Block], lexicon: Lexicon) -> list[Block]:
    """The blocks, with those marked as no part of the talk that have no label and begin with the name of whose turn
    they stand in, of whom they go on to tell; or with that of who speaks next, and what they do meanwhile."""
    marked = list(blocks := _with_lives_marked(blocks))
    for at, told in _begin_with_names(blocks):
        block = blocks[at]
        if not lexicon.says(lexicon.me).search(block.text) and not _is_word(told, blocks):
            marked[at] = replace(block, given=TurnKind.BOILERPLATE)
    return marked


def _with_lives_marked(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks, with those of boxes inside of the talk marked as no part of it: Zur Person, and below it, up to
    the first sentences, who that is, where nobody says “I”; and titles listed below Noticias relacionadas."""
    brief = [at for at, block in enumerate(blocks) if len(block.text) <= HEAD]
    heads = [at for at in brief if _may_head_life(blocks, at)]
    titles = boxed(blocks, brief)
    listed = titles.union(at - 1 for at in titles if at - 1 not in titles)
    if not (heads or listed):  # as in nearly all texts
        return blocks
    marked = list(blocks)
    asked = [at for at, block in enumerate(blocks) if block.label or block.text[-1] in _ASKS]
    for at in (at for at in listed if asked and asked[0] < at < asked[-1]):
        marked[at] = replace(blocks[at], given=TurnKind.BOILERPLATE)
    for at in (at for at in heads if asked and asked[0] < at < asked[-1]):
        box = range(at + 1, min(at + _BOX, len(blocks)))
        told = next((one for one in box if is_sentence(blocks[one].text)), at)
        if told > at and all(_tells_life(blocks[one]) for one in box if one <= told):
            for one in range(at, told + 1):
                marked[one] = replace(blocks[one], given=TurnKind.BOILERPLATE)
    return marked


def _may_head_life(blocks: Sequence[Block], at: int) -> bool:
    block = blocks[at]
    return not (block.label or block.given or at + 1 == len(blocks)) and heads_life(block.text)


def _tells_life(block: Block) -> bool:
    told = not (block.label or block.given or block.text[-1] in _ASKS)
    return told and len(block.text) <= _LONGEST and not says_i(block.text)


def told_between(blocks: Sequence[Block], labelled: Sequence[int]) -> frozenset[int]:
    """The one or two paragraphs without a label between most of those that have one, where everybody with a label
    answers and these paragraphs often name them: who tells of a visit leads from one answer to the next. So may those
    right above and below all of them, which name somebody."""
    labels = [label for at in labelled if (label := blocks[at].label)]
    if len(labels) < _SOME_LABELS or any(label.kind is not ANSWER for label in labels):
        return frozenset()
    apart = [(one, then) for one, then in pairwise(labelled) if then - one in _PARTED]
    between = [at for one, then in apart for at in range(one + 1, then)]
    names = frozenset(name for label in set(labels) for name in _names_of(label))
    around = [at for at in (labelled[0] - 1, labelled[-1] + 1) if 0 <= at < len(blocks)]
    named = {at for at in (*between, *around) if any(name in blocks[at].text for name in names)}
    regular = 4 * len(apart) >= 3 * (len(labels) - 1) and 5 * len(named.intersection(between)) >= 2 * len(between)
    return frozenset(named.union(between)) if regular else frozenset()


def _begin_with_names(blocks: Sequence[Block]) -> Iterator[tuple[int, str]]:
    above: Label | None = None
    for at, block in enumerate(blocks):
        if block.label:
            above = block.label
            continue
        if not above or block.given or block.dress or len(block.text) > _LONGEST:
            continue
        own = _names_of(above)
        if not own:
            continue
        first, _, rest = block.text[:80].partition(" ")
        below = blocks[at + 1].label if at + 1 < len(blocks) and first not in own else None
        while first in own and rest.partition(" ")[0] in own:
            rest = rest.partition(" ")[2]
        meanwhile = below and rest.partition(" ")[0].rstrip(".,") in _DOES and first in _names_of(below)
        if meanwhile or (first in own and rest[:1].islower()):
            yield at, first


@lru_cache(maxsize=64)  # a talk has few labels
def _names_of(label: Label) -> frozenset[str]:
    """The words of the name that a label stands for, as prose spells them."""
    found = _NAME.findall(f"{label.shown} {label.voice or ''}") if label.kind is ANSWER else ()
    return frozenset(word.title() if word.isupper() else word for word in found if word[0].isupper())


def _is_word(name: str, blocks: Sequence[Block]) -> bool:
    """Whether a name is a word that the text has without a capital, too: Wood forgives."""
    word = re.compile(rf"\b{re.escape(name.casefold())}\b")
    return any(word.search(block.text) for block in blocks)
