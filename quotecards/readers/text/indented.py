"""Typed text in which blanks before each line tell questions from answers: one of them is indented; and such in which
they open the further paragraphs of a turn."""

import re
from collections.abc import Sequence
from dataclasses import replace

from quotecards.readers.body.blocks import Block, Dress

INDENTED = "indented"
_INDENTS = ("\n  ", "\n\t")
_ASKS = ("?", "？", "؟", "か。")
_SOME, _NEARLY = 3, 0.8  # blocks that ask; the share of them that are indented alike
_FEWEST = 5  # one of so many blocks at least is indented otherwise
_BLANK = (" ", "\t")
_UNINDENTED = re.compile(r"\n[^ \t\r\n]")


def with_indents(text: str, blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks; where nearly all that ask are indented, and much else is not, or the other way round, those that are
    say so."""
    before = {text[block.start - 1] for block in blocks}  # to look through the text takes five times as long
    if not any(map(str.isspace, before - {"\n"})) or not any(indent in text for indent in _INDENTS):  # as in most texts
        return blocks
    blocks = _with_insets(text, blocks)
    indented = [_is_indented(text, block) for block in blocks]
    asking = [is_so for is_so, block in zip(indented, blocks, strict=True) if block.text.endswith(_ASKS)]
    if len(asking) < _SOME or not _NEARLY * len(asking) <= max(sum(asking), len(asking) - sum(asking)):
        return blocks
    others = len(blocks) - sum(indented) if 2 * sum(asking) > len(asking) else sum(indented)
    if _FEWEST * others < len(blocks):
        return blocks
    return [
        replace(block, dress=block.dress | {INDENTED}) if is_so else block
        for is_so, block in zip(indented, blocks, strict=True)
    ]


def _with_insets(text: str, blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks; where blank lines part all that asks from what is above and below it, and hardly any block below one
    is indented, those that an indent opens right below another one go on with it."""
    opens = [text[block.start - 1 : block.start] in _BLANK for block in blocks]
    parted = [is_so for is_so, block in zip(opens, blocks, strict=True) if block.gap]
    asking = [at for at, block in enumerate(blocks) if block.text.endswith(_ASKS)]
    if len(asking) < _SOME or _FEWEST * sum(parted) > len(parted):
        return blocks
    if not all(blocks[at].gap and (at + 1 == len(blocks) or blocks[at + 1].gap) for at in asking):
        return blocks
    return [
        replace(block, dress=block.dress | {Dress.INSET})
        if is_so and at > asking[0] and not (block.gap or block.dress)
        else block
        for at, (is_so, block) in enumerate(zip(opens, blocks, strict=True))
    ]


def _is_indented(text: str, block: Block) -> bool:
    """Whether all lines of a block are indented."""
    head = text.rfind("\n", 0, block.start) + 1
    before = text[head : block.start]
    deep = before.isspace() and (len(before) > 1 or "\t" in before)
    return deep and not _UNINDENTED.search(text, block.start, block.end)
