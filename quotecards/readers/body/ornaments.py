"""Signs that pages set before paragraphs: stars, arrows, pictograms. They are no words, but set them apart."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from quotecards.late import late
from quotecards.readers.body.blocks import Block

# Arrows, shapes, dingbats and pictograms, and what typists use for them.
_SIGN = r"(?P<sign>[→-⇿─-➿⬀-⯿🀀-🫿•‣⁃§¶]|//|>>|\*(?=[ \t]))(?:\ufe0f|(?P=sign))*[ \t\u00a0]*(?=\S)"
_OFTEN = 3  # times, less than which a sign may be a part of what is said


def without_ornaments(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with the signs taken off at whose head the same one stands again and again; it is a part of their
    dress."""
    heads = [None if block.text[0].isalnum() else late(_SIGN).match(block.text) for block in blocks]
    often = Counter(head["sign"] for head in heads if head)
    if max(often.values(), default=0) < _OFTEN:
        return list(blocks)
    return [
        _bare(block, head.end(), head["sign"]) if head and often[head["sign"]] >= _OFTEN else block
        for block, head in zip(blocks, heads, strict=True)
    ]


def _bare(block: Block, length: int, sign: str) -> Block:
    return replace(
        block,
        text=block.text[length:],
        start=block.start + length,
        dress=block.dress | {f"sign {sign}"},
        lead=max(0, block.lead - length),
    )
