"""Paragraphs that introduce the guest and end in the first question: We met her in the shed. So, is the boat done?"""

from collections.abc import Sequence
from dataclasses import replace

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.label_names import is_full_name
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.met import is_met
from quotecards.readers.body.met_by_reference import met_by_reference
from quotecards.readers.body.names import names_in
from quotecards.readers.roles.afterwords import says_i
from quotecards.readers.roles.asking import seems_to_ask
from quotecards.readers.roles.shapes import is_sentence

_TOP = 8  # blocks in which the first question stands
_SHORTEST, _LONGEST = 60, 1_000  # characters
_SENTENCE = r"[.!…][\"”’»)]*\s+"
_SOME_SET, _SET_BY_CHANCE = 4, frozenset({Dress.PICTURED, Dress.RULED})  # questions that are set apart
_OF_ME = ("i ", "ich ", "je ", "ho ")  # who asks may speak so: I met her in Wick. What did she tell you?


def with_introduction_apart(blocks: Sequence[Block], lexicon: Lexicon) -> list[Block]:
    """The blocks; where the first that asks begins with sentences that say that somebody was met, and speak to nobody,
    these are parted from what is asked. Above another question, they may end in one that only they ask themselves, as
    may any paragraph above many questions that are all set apart."""
    at = next((at for at, block in enumerate(blocks[:_TOP]) if "?" in block.text or block.label), None)
    if at is None or not _ends_plainly(blocks[at]):
        return list(blocks)
    idle = _above_those_set_apart(blocks, at, lexicon) if any(block.dress for block in blocks[at : at + _TOP]) else ()
    if idle:
        return [replace(one, given=TurnKind.NARRATION) if n in idle else one for n, one in enumerate(blocks)]
    block = blocks[at]
    heads = (
        at + 1 < len(blocks) and says_i(blocks[at + 1].text) and not any(is_sentence(one.text) for one in blocks[:at])
    )
    end = _end_of_introduction(block.text, lexicon, first=heads) if _SHORTEST <= len(block.text) <= _LONGEST else 0
    if not end:
        return list(blocks)
    if at + 1 < len(blocks) and seems_to_ask(blocks[at + 1]):
        alone = not lexicon.says(lexicon.you, lexicon.polite).search(block.text)
        return [*blocks[:at], replace(block, given=TurnKind.NARRATION if alone else None), *blocks[at + 1 :]]
    told = block.text[:end].rstrip()
    asked = replace(block, text=block.text[end:], start=block.start + end, gap=0)
    first = replace(block, text=told, end=block.start + len(told), given=TurnKind.NARRATION)
    return [*blocks[:at], first, asked, *blocks[at + 1 :]]


def _ends_plainly(block: Block) -> bool:
    """Whether a paragraph ends in a question mark, and nothing sets it apart."""
    return block.text[-1] == "?" and not (block.label or block.given or block.dress or block.lead or block.italics)


def _above_those_set_apart(blocks: Sequence[Block], at: int, lexicon: Lexicon) -> frozenset[int]:
    """The plain blocks from `at` on that end in a question mark, all above the first of many questions that are set in
    one way: nobody says “I” there, they speak to nobody, and they are long or somebody is named in full. How does one
    film a storm? Clara Voss rowed out."""
    asked = [at, *(n for n in range(at + 1, len(blocks)) if seems_to_ask(blocks[n]))]
    plain = frozenset(n for n in asked if not blocks[n].dress)
    worn = [blocks[n].dress for n in asked if n not in plain]
    dress = frozenset.intersection(*worn) - _SET_BY_CHANCE if len(worn) >= _SOME_SET else frozenset()
    first = next((n for n in range(at, min(at + _TOP, len(blocks))) if blocks[n].dress & dress), at)
    if max(plain) > first:
        return frozenset()
    you = lexicon.says(lexicon.you, lexicon.polite)
    spoken = any(block.label or says_i(block.text) for block in blocks[at:first])
    if spoken or any(you.search(blocks[n].text) for n in plain):
        return frozenset()
    told = len(blocks[at].text) >= _SHORTEST or any(any(names_in(block.text)) for block in blocks[at:first])
    return plain if told else frozenset()


def _end_of_introduction(text: str, lexicon: Lexicon, *, first: bool) -> int:
    """Where the last sentence above the first question ends, if all of them introduce somebody: say that they were met,
    or, in the `first` paragraph of the text, above one that says “I”, name them before anything else; else 0."""
    end = 0
    for sentence in late(_SENTENCE).finditer(text, 0, text.find("?")):
        end = sentence.end()
    told = text[:end]
    if not end or lexicon.says(lexicon.you, lexicon.polite).search(told):
        return 0
    them = met_by_reference(told)
    if first and (name := next(names_in(told), None)) and not name.start and is_full_name(name.text):
        return end
    met = (them and not them.casefold().startswith(_OF_ME)) or any(
        is_met(told[: name.start], lexicon) for name in names_in(told)
    )
    return end if met else 0
