"""Headings that plain text underlines, as newsletters and notes do: a rule stands right below the line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.holding import holds_mark

_RULE = re.compile(r"^(?:-{4,}|={4,}|~{4,})(?=[ \t\r]*$)", re.MULTILINE)
_RULES = ("\n----", "\n====", "\n~~~~")
_STARS = re.compile(r"[*#]{1,4}[ \t]+(?=\S)")
_LONGEST = 300  # characters of a heading
_NEARLY = 3  # characters by which a rule may be longer or shorter than what it underlines
_SOME = 2  # headings; a single rule may part something
_OWNER = 100  # characters behind the sign of copyright
_LEVELS = {"=": "h1", "-": "h2", "~": "h3"}


def with_headings(text: str, blocks: Sequence[Block]) -> list[Block]:
    """The blocks of `text`, of which those are headings that a rule of their own length underlines, or one of any
    length where stars stand at their head: `** Why do you row?`, as mail programs set them. The first one
    is no title where it names whose the letter is, as the sign of copyright at the end does."""
    if not holds_mark(text, _RULES):  # as in most texts
        return list(blocks)
    found = {block.end: block for block in _headings(text, blocks)}
    if len(found) < _SOME:
        return list(blocks)
    first = next(iter(found.values()))
    if first.text in text[text.rfind("©") :][:_OWNER]:
        found[first.end] = replace(first, given=TurnKind.BOILERPLATE)
    return [found.get(block.end, block) for block in blocks]


def _headings(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """Those of `blocks` that are underlined, without their stars."""
    ends = {block.end: block for block in blocks if len(block.text) <= _LONGEST}
    for rule in _RULE.finditer(text):
        begun = text.rfind("\n", 0, max(rule.start() - 1, 0)) + 1
        line = text[begun : rule.start()].rstrip()
        block = ends.get(begun + len(line))
        if block is None:
            continue
        stars = _STARS.match(block.text)
        if stars or abs(len(line.lstrip()) - len(rule.group())) <= _NEARLY:
            first = stars.end() if stars else 0
            dress = block.dress | {Dress.HEADING, _LEVELS[rule.group()[0]]}
            yield replace(block, text=block.text[first:], start=block.start + first, dress=dress)
