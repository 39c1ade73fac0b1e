"""Chats as programs for them log these, with the names of users in brackets: `[20:04] <marzipan> I did.`

Who joins or leaves stands between, and what somebody is said to do: `*** marzipan has joined`.
"""

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Label, split

_FEWEST = 4  # messages
_MOSTLY = 0.6  # of the lines are messages, or tell of the chat
_CLOSED = "> "  # which every message holds
_WHEN = r"[ \t]*(?:[\[(]?(?:\d{4}-\d\d-\d\d[ T])?\d{1,2}:\d{2}(?::\d{2})?(?:[ ]?[AP]M)?[)\]]?[ \t]+)?"
_MESSAGE = rf"{_WHEN}<[@+%~&]?[ ]?(?P<user>[^\W\d_][^\s<>]{{0,40}})>[ \t]+(?=\S)"
_BETWEEN = rf"{_WHEN}(?:\*{{1,3}}|-!-|-->|<--|--|===)[ \t]|Session\s"


def chat_blocks(text: str, start: int, first_line: int) -> list[Block]:
    """The blocks of such a log from the offset `start` on, which stands in line `first_line`; empty where the text is
    none. Linear in the text."""
    if _CLOSED[0] not in text or text.count(_CLOSED) < _FEWEST:  # as most
        return []
    blocks: list[Block] = []
    messages, first, at = 0, start, start
    for number, line in enumerate(text[start:].split("\n"), first_line):
        message = late(_MESSAGE).match(line)
        told = not message and late(_BETWEEN).match(line)
        if not blocks and (message or told):
            first = at
        begins = at + (message.end() if message else len(line) - len(line.lstrip()))
        words = text[begins : at + len(line)].rstrip()
        at += len(line) + 1
        if words and (message or told or blocks):
            label = Label(message["user"]) if message else None
            given = TurnKind.BOILERPLATE if told else None
            blocks.append(
                Block(words, begins, begins + len(words), number, int(bool(message)), label=label, given=given)
            )
            messages += bool(message)
    told_of = sum(block.label is not None or block.given is not None for block in blocks)
    if messages < _FEWEST or told_of < _MOSTLY * len(blocks):
        return []
    return [*split(text[:first], start, first_line), *blocks]
