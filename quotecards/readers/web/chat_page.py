"""Chats that a messenger exports as a page, such as Telegram: each message an element, in it who sent it and the words.

When it was sent, what it answers, and what the messenger says itself stands there too, and is no part of the talk.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quotecards.readers.body.blocks import Label
from quotecards.readers.web.html_elements import Element
from quotecards.readers.web.html_page import Line

_FEWEST = 3  # messages
_SENDERS = (frozenset({"from", "name"}), frozenset({"sender", "name"}))
_MESSAGE, _WORDS = "message", "text"
_AROUND = 8  # elements between the words and their message
_NAME = 80  # characters of a sender


def told_by_senders(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines of a page; where it is a chat, those of its messages are their words alone, with who sent them."""
    senders = sum(_is_sender(line) for line in lines)
    return list(_told(lines)) if senders >= _FEWEST else lines


def _told(lines: Sequence[Line]) -> Iterator[Line]:
    sender: Label | None = None
    where: Element | None = None  # one for all: how a message is set tells nothing of who asks
    for line in lines:
        inside = list(_inside_message(line.element))
        if not inside:
            yield line
        elif _is_sender(line):
            sender = Label(line.paragraph.text[:_NAME])
        elif any(_WORDS in element.words for element in inside):
            where = where or line.element
            yield Line(replace(line.paragraph, label=sender), where)
            sender = None


def _is_sender(line: Line) -> bool:
    words = line.element.words
    return bool(words) and any(names <= words for names in _SENDERS) and bool(list(_inside_message(line.element)))


def _inside_message(element: Element) -> Iterator[Element]:
    """The elements around some words up to the message that holds them; none outside of messages."""
    found: list[Element] = []
    one: Element | None = element
    while one and len(found) < _AROUND:
        if _MESSAGE in one.words:
            yield from found
            return
        found.append(one)
        one = one.parent
