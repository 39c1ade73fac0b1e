"""Talks with several people, one below the other, each under the name of who answers there."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from typing import NamedTuple

from quotecards.model.credits import Origin, Stated
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.label_names import is_full_name, spelt
from quotecards.readers.people.greetings import greeted_in_full
from quotecards.readers.people.outlets import is_outlet
from quotecards.readers.roles.asking import seems_to_ask

_LINE = 80  # characters of a greeting in a line of its own
_LONGEST = 40  # characters of a name in a line of its own


class Section(NamedTuple):
    """From the character `start` on, `who` answers, until the next section begins."""

    start: int
    who: Stated[str]


def divided(blocks: Sequence[Block]) -> tuple[list[Block], tuple[Section, ...]]:
    """The blocks, names that head a part of the talk told to be headings, and these parts.

    Such a name stands in a line of its own right above a question, and there are two or more of them, at least half of
    which begin as people’s names do: Life Aboard is a topic. Or questions greet one after the other by full name.
    """
    short = [at for at, block in enumerate(blocks[:-1]) if len(block.text) <= _LONGEST]
    heads = [at for at in short if _is_head(blocks[at]) and seems_to_ask(blocks[at + 1])]
    names = {blocks[at].text.casefold(): blocks[at].text for at in heads}
    if len(names) < 2 or 2 * sum(map(begins_with_given_name, names.values())) < len(names):
        return list(blocks), _greeted(blocks)
    text = "\n".join(block.text for block in blocks[: heads[-1]])
    divided_at = set(heads)
    found = [replace(block, given=TurnKind.HEADING) if at in divided_at else block for at, block in enumerate(blocks)]
    return found, tuple(_section(blocks[at], text) for at in heads)


def _greeted(blocks: Sequence[Block]) -> tuple[Section, ...]:
    """The parts of a talk whose first questions greet somebody by full name; none where all greet the same person."""
    found = [
        (block, name)
        for at, block in enumerate(blocks)
        if not block.label and (name := greeted_in_full(block.text)) and _asks(blocks, at)
    ]
    if len({name.casefold() for _, name in found}) < 2:
        return ()
    return tuple(
        Section(block.start, Stated(name, Origin.LABEL, f"the question greets “{name}”", block.line))
        for block, name in found
    )


def _asks(blocks: Sequence[Block], at: int) -> bool:
    """Whether a block asks, or is a short line above one that does."""
    short = len(blocks[at].text) <= _LINE and at + 1 < len(blocks)
    return seems_to_ask(blocks[at]) or (short and seems_to_ask(blocks[at + 1]))


def answering(sections: Sequence[Section], start: int) -> Stated[str] | None:
    """Who answers at the character `start`; None above the first section."""
    at = bisect_right(sections, start, key=attrgetter("start")) if sections else 0
    return sections[at - 1].who if at else None


def _is_head(block: Block) -> bool:
    text = block.text
    named = not block.label and text[0].isupper() and text[-1].isalnum() and is_full_name(text)  # di Ada Prati wrote it
    return named and not is_outlet(text)  # The Salt Ledger is nobody


def _section(block: Block, text: str) -> Section:
    name = spelt(block.text, text)
    return Section(block.start, Stated(name, Origin.LABEL, f"the line “{block.text}” above the questions", block.line))
