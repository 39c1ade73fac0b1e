"""Forms that several people fill in: the same few words before a colon, each time with an answer behind them."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.holding import holds_any
from quotecards.readers.body.label_names import is_name

_LONGEST = 100  # characters of a prompt
_FEWEST_WORDS = 3  # fewer are a label, or a fact
_TIMES, _PROMPTS = 2, 2  # how often a prompt comes back, and how many of them do
_ENDS = ".?!…"
_WORD = re.compile(r"[^\W_]+")


def with_prompts_apart(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with prompts that come back parted from what is answered behind them in the same paragraph.

    What stands between the last answer of one form and the first prompt of the next is who fills it in: told by nobody
    in the talk.
    """
    ends = {
        at: end
        for at, block in enumerate(blocks)
        if (":" in (head := block.text[:_LONGEST]) or "：" in head) and (end := _prompt_end(block, head))
    }
    if len(ends) < _TIMES * _PROMPTS:
        return list(blocks)
    keys = {at: key for at, end in ends.items() if (key := _key(blocks[at].text[:end]))}
    often = Counter(keys.values())
    asked = {at: key for at, key in keys.items() if often[key] >= _TIMES}
    prompts = list(dict.fromkeys(asked.values()))
    if len(prompts) < _PROMPTS or not _in_order([prompts.index(key) for key in asked.values()], often):
        return list(blocks)
    return list(_parted(blocks, ends, asked, last=prompts[-1]))


def _parted(
    blocks: Sequence[Block], ends: Mapping[int, int], asked: Mapping[int, str], *, last: str
) -> Iterator[Block]:
    outside = True
    for at, block in enumerate(blocks):
        key = asked.get(at)
        if not key:
            yield replace(block, given=block.given or TurnKind.NARRATION) if outside else block
            continue
        end = ends[at]
        words = block.text[end + 1 :]
        start = block.end - len(words.lstrip())
        yield replace(
            block, text=block.text[: end + 1], end=block.start + end + 1, given=TurnKind.QUESTION, lead=0, italics=()
        )
        yield replace(
            block, text=words.lstrip(), start=start, gap=0, given=TurnKind.ANSWER, lead=0, italics=_within(block, start)
        )
        outside = key == last


def _in_order(asked: Sequence[int], often: Mapping[str, int]) -> bool:
    """Whether the prompts come in the same order in each form: the first of them begins the next one."""
    begun = sum(later <= earlier for earlier, later in pairwise(asked))
    return begun < max(often.values())


def _within(block: Block, start: int) -> tuple[tuple[int, int], ...]:
    return tuple((max(first, start), last) for first, last in block.italics if last > start)


def _prompt_end(block: Block, head: str) -> int:
    """Where the colon of a prompt stands in the `head` of a block, with words behind it; 0 where there is none."""
    narrow = head.find(":")
    if block.label or block.given or head[:narrow].isalpha():  # one word alone is a label
        return 0
    wide = head.find("：")
    end = min(narrow, wide) if narrow > 0 and wide > 0 else max(narrow, wide)
    prompt = head[:end] if end > 0 else ""
    if prompt.isalpha() or len(prompt.split()) < _FEWEST_WORDS or holds_any(prompt, _ENDS) or is_name(prompt):
        return 0
    words = block.text[end + 1 :]
    said = prompt[-1].isalpha() and not words.startswith("//") and any(map(str.isalnum, words[:_LONGEST]))
    return end if said else 0


def _key(prompt: str) -> str:
    return " ".join(_WORD.findall(prompt.casefold()))
