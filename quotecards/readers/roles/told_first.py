"""Paragraphs that introduce the guest and end in the first question: We met her in the shed. So, is the boat done?"""

from collections.abc import Sequence
from dataclasses import replace

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.met import is_met, met_by_reference
from quotecards.readers.body.names import names_in
from quotecards.readers.roles.asking import seems_to_ask

_TOP = 8  # blocks in which the first question stands
_SHORTEST, _LONGEST = 60, 1_000  # characters
_SENTENCE = r"[.!…][\"”’»)]*\s+"
_OF_ME = ("i ", "ich ", "je ", "ho ")  # who asks may speak so: I met her in Wick. What did she tell you?


def with_introduction_apart(blocks: Sequence[Block], lexicon: Lexicon) -> list[Block]:
    """The blocks; where the first that asks begins with sentences that say that somebody was met, and speak to nobody,
    these are parted from what is asked. Above another question, they may end in one that only they ask themselves."""
    at = next((at for at, block in enumerate(blocks[:_TOP]) if "?" in block.text or block.label), None)
    if at is None or not _may_tell(blocks[at]):
        return list(blocks)
    block = blocks[at]
    end = _end_of_introduction(block.text, lexicon)
    if not end:
        return list(blocks)
    if at + 1 < len(blocks) and seems_to_ask(blocks[at + 1]):
        alone = not lexicon.says(lexicon.you, lexicon.polite).search(block.text)
        return [*blocks[:at], replace(block, given=TurnKind.NARRATION if alone else None), *blocks[at + 1 :]]
    told = block.text[:end].rstrip()
    asked = replace(block, text=block.text[end:], start=block.start + end, gap=0)
    first = replace(block, text=told, end=block.start + len(told), given=TurnKind.NARRATION)
    return [*blocks[:at], first, asked, *blocks[at + 1 :]]


def _may_tell(block: Block) -> bool:
    """Whether a plain paragraph ends in a question mark, and is long enough to introduce somebody."""
    plain = not (block.label or block.given or block.dress or block.lead or block.italics)
    return plain and block.text[-1] == "?" and _SHORTEST <= len(block.text) <= _LONGEST


def _end_of_introduction(text: str, lexicon: Lexicon) -> int:
    """Where the last sentence above the first question ends, if all of them introduce somebody; else 0."""
    end = 0
    for sentence in late(_SENTENCE).finditer(text, 0, text.find("?")):
        end = sentence.end()
    told = text[:end]
    if not end or lexicon.says(lexicon.you, lexicon.polite).search(told):
        return 0
    them = met_by_reference(told)
    met = (them and not them.casefold().startswith(_OF_ME)) or any(
        is_met(told[: name.start], lexicon) for name in names_in(told)
    )
    return end if met else 0
