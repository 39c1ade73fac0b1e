"""Talks with several people, one below the other, each under the name of who answers there."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import NamedTuple

from quotecards.late import late
from quotecards.model.credits import Origin, Stated
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.label_names import JOINER, is_full_name, spelt
from quotecards.readers.people.greetings import greeted_in_full
from quotecards.readers.people.outlets import is_outlet
from quotecards.readers.roles.asking import seems_to_ask

_LINE = 80  # characters of a greeting in a line of its own
_LONGEST = 40  # characters of a name in a line of its own
_CAPTIONS = 5  # blocks below a heading, with the first question
_PLAYED = r"\s\([^\W\d_][^()]{1,24}\)"  # Clara Voss (Marta)
_OTHER_NAME = r"(?:\saka\s.*|\s\(.*\))?:?$"  # Clara Voss aka Pebble:


class Section(NamedTuple):
    """From the character `start` on, `who` answers, until the next section begins; None where several do."""

    start: int
    who: Stated[str] | None


def divided(blocks: Sequence[Block]) -> tuple[list[Block], tuple[Section, ...]]:
    """The blocks, names that head a part of the talk told to be headings, and these parts.

    Such a name stands in a line of its own right above a question, and there are two or more of them, at least half of
    which begin as people’s names do: Life Aboard is a topic. Or it is a heading that says whom they play. Or questions
    greet one after the other by full name.
    """
    short = [at for at, block in enumerate(blocks[:-1]) if len(block.text) <= _LINE]
    lines = {at: _named(blocks, at) for at in short}
    heads = {at: [name] for at, name in lines.items() if _is_head(blocks[at], name) and seems_to_ask(blocks[at + 1])}
    played = {at: _people(blocks[at].text) for at in short if _are_cast(blocks[at]) and _asked_below(blocks, at)}
    heads = played if len(played) > len(heads) else heads
    names = {" ".join(people).casefold(): people for people in heads.values()}
    known = 2 * sum(begins_with_given_name(people[0]) for people in names.values()) >= len(names)
    if len(names) < 2 or not (known or (heads is played and _have_labels(blocks, names.values()))):
        return list(blocks), _greeted(blocks)
    text = "\n".join(block.text for block in blocks[: max(heads)])
    found = [replace(block, given=TurnKind.HEADING) if at in heads else block for at, block in enumerate(blocks)]
    return found, tuple(_section(blocks[at], people, text) for at, people in heads.items())


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


def _are_cast(block: Block) -> bool:
    """Whether a heading says whom somebody plays, or several do: Clara Voss (Marta) and Ben Okri (the dog)."""
    if Dress.HEADING not in block.dress or block.text[-1] != ")":  # as most headings
        return False
    return all(map(is_full_name, _people(block.text)))


def _people(text: str) -> list[str]:
    """Those whom a heading names, without whom they play."""
    return JOINER.split(late(_PLAYED).sub("", text))[::2] if text[-1] == ")" else [text]


def _have_labels(blocks: Sequence[Block], names: Iterable[Sequence[str]]) -> bool:
    """Whether any of those whom headings name has a label somewhere: Voss: I row."""
    labels = tuple(f"{name.rpartition(' ')[2]}:" for people in names for name in people)
    return any(block.text.startswith(labels) for block in blocks)


def _asked_below(blocks: Sequence[Block], at: int) -> bool:
    """Whether a question is the first below a heading that is not short, as what stands below a picture is."""
    below = blocks[at + 1 : at + 1 + _CAPTIONS]
    return next((seems_to_ask(one) for one in below if len(one.text) > _LONGEST or seems_to_ask(one)), False)


def _named(blocks: Sequence[Block], at: int) -> str:
    """A line, or the name in it, where another one of theirs goes with it and its first letter answers below."""
    text = blocks[at].text
    if text[-1] in ":)" or " aka " in text:
        name = late(_OTHER_NAME).sub("", text)
        if any(one.text.startswith(f"{name[:1]}:") for one in blocks[at + 2 : at + 2 + _CAPTIONS]):
            return name
    return text


def _is_head(block: Block, name: str) -> bool:
    named = len(name) <= _LONGEST and not block.label and name[:1].isupper() and name[-1].isalnum()
    return named and is_full_name(name) and not is_outlet(name)  # di Ada Prati wrote it; The Salt Ledger is nobody


def _section(block: Block, people: Sequence[str], text: str) -> Section:
    if len(people) > 1:
        return Section(block.start, None)
    name = spelt(people[0], text)
    return Section(block.start, Stated(name, Origin.LABEL, f"the line “{block.text}” above the questions", block.line))
