"""Labels taken off the words that they head, and attached to their blocks."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Dress, Label
from quotecards.readers.body.labels import Candidate

# 00:12, [00:01:23], (01:23):
_TIME = re.compile(r"[\[(]?(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?[\])]?:?\s+(?=\S)")
_BRACKETED = frozenset("[(")
_OPENERS = frozenset("\"'“„«‘¿¡…")
_DASHES = frozenset("–—")  # a hyphen may begin a list


def join_lone_labels(
    blocks: Sequence[Block], candidates: Sequence[Candidate | None], accepted: set[str]
) -> tuple[list[Block], list[Candidate | None]]:
    """A label that stands alone in its line belongs to the block below."""
    if not accepted:  # as in most texts without labels
        return list(blocks), list(candidates)
    joined: list[Block] = []
    found_in: list[Candidate | None] = []
    lone: tuple[Block, Candidate] | None = None
    for block, found in zip(blocks, candidates, strict=True):
        if found and found.key in accepted and found.length >= len(block.text):
            lone = block, found
            continue
        if lone and not (found and found.key in accepted):
            joined.append(replace(block, gap=lone[0].gap))
            found_in.append(replace(lone[1], length=0))
        else:
            joined.append(block)
            found_in.append(found)
        lone = None
    return joined, found_in


def _are_timed(blocks: Sequence[Block], candidates: Sequence[Candidate | None], kinds: Mapping[str, TurnKind]) -> bool:
    """Whether a time stands behind most labels: Clara Voss: 00:12 I did."""
    turns = [
        (block.text, found.length)
        for block, found in zip(blocks, candidates, strict=True)
        if found and found.key in kinds
    ]
    begun = [text[length : length + 1] for text, length in turns]
    if 2 * sum([sign.isdigit() or sign in "[(" for sign in begun]) <= len(turns):  # as in most texts
        return False
    return 2 * sum(_TIME.match(text, length) is not None for text, length in turns) > len(turns)


def _goes_on(block: Block, label: Label) -> Block | None:
    """A block without the time in brackets at its head, at which whoever has the `label` above goes on."""
    time = _TIME.match(block.text) if block.text[0] in _BRACKETED else None
    words = block.text[time.end() :] if time else ""
    if not time or not (words[0].isalpha() or words[0] in _OPENERS):  # [20:03] *** Ben has joined
        return None
    lead = max(0, block.lead - time.end())
    return replace(block, text=words, start=block.end - len(words), label=label, lead=lead)


def attach(
    blocks: Sequence[Block],
    candidates: Sequence[Candidate | None],
    kinds: Mapping[str, TurnKind],
    voices: Mapping[str, str],
) -> list[Block]:
    result: list[Block] = []
    known: dict[tuple[str, str], Label] = {}
    timed = _are_timed(blocks, candidates, kinds)
    label: Label | None = None
    all_have = len({*kinds.values()}) > 1  # who asks, and who answers
    for block, found in zip(blocks, candidates, strict=True):
        if not found or found.key not in kinds:
            going_on = _goes_on(block, label) if label and all_have and not found else None
            result.append(going_on or (replace(block, label=None) if block.label else block))
            continue
        label = known.get((found.key, found.name))
        if not label:
            label = known[found.key, found.name] = Label(found.name, kinds[found.key], voices.get(found.key))
        text, end = block.text, block.end
        words = text[found.length :].strip()
        if found.bracketed:
            words, end = words[:-1], end - 1
        if timed or words[:1] in _BRACKETED:
            time = _TIME.match(words)
            words = words[time.end() :] if time else words
        dress = block.dress
        if words[:1] in _DASHES and words[1:2].isspace():  # Clara Voss: – I did.
            words, dress = words[1:].lstrip(), dress | {Dress.DASH}
        start = end - len(words)
        line = block.line + text.count("\n", 0, start - block.start)
        result.append(
            Block(
                words,
                start,
                end,
                line,
                block.gap,
                dress,
                label,
                block.given,
                block.lead,
                block.italics,
            )
        )
    return result
