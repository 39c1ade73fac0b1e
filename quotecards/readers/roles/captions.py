"""Captions copied as one running text, in which a sign stands before each change of speaker: >> Why? >> Because."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from types import MappingProxyType

from quotecards.late import late
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.holding import holds_any

# What changes look like, by a character that stands in it.
_SIGNS = MappingProxyType({">": (" >> ", "\n>> "), "–": ("? – ",), "-": ("? - ",), "—": ("? — ",)})
_ENDED = r"(?<=[.?!…\"”’»)\]])\s+"
_ARROWS = re.compile(rf"{_ENDED}(?=>>+\s)")
_DASHES = rf"{_ENDED}(?=[–—-]\s[\"“‘(\[]?[A-ZÀ-ÖØ-ÞА-Я])"
_SIGN = re.compile(r"(?:>>+|[–—-])\s+")
_CHANGE: frozenset[str] = frozenset({Dress.DASH})
_FEWEST = 3  # changes inside of paragraphs
_SHARE = 2  # of so many paragraphs one change at least
_ANSWERED = 2  # of them, for a dash, right behind a question
_HOLDS_SIGN = re.compile(r"^>>|\s(?:>>+|[–—-])\s")


def with_changes_apart(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, parted before the signs inside of them, where these are how the text is set: people may quote a few
    words of others so. Lines that were broken by hand are joined then."""
    whole_text = "\0".join([block.text for block in blocks])
    # To look for one character takes a tenth of the time that two or more take.
    if not any(sign in whole_text and holds_any(whole_text, found) for sign, found in _SIGNS.items()):  # as in most
        return list(blocks)
    whole = list(_joined(blocks))
    found = [[*_ARROWS.finditer(block.text)] for block in whole]
    if not _are_many(found):
        found = [[*late(_DASHES).finditer(block.text)] for block in whole]
        pairs = ((block, match) for block, each in zip(whole, found, strict=True) for match in each)
        answered = sum(block.text.endswith("?", 0, match.start()) for block, match in pairs)
        if not _are_many(found) or answered < _ANSWERED:
            return list(blocks)
    return [part for block, matches in zip(whole, found, strict=True) for part in _parts(block, matches)]


def _are_many(found: Sequence[Sequence[re.Match[str]]]) -> bool:
    changes = sum(map(len, found))
    return changes >= _FEWEST and _SHARE * changes >= len(found)


def _joined(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks; lines directly below one with a sign belong to it, unless a sign heads them, too."""
    run: list[Block] = []
    for block in blocks:
        below = run and not block.gap and block.start == run[-1].end + 1 and not block.dress
        if run and not (below and not block.text.startswith(">>")):
            yield _whole(run)
            run = []
        if run or _HOLDS_SIGN.search(block.text):
            run.append(block)
        else:
            yield block
    if run:
        yield _whole(run)


def _whole(run: Sequence[Block]) -> Block:
    return replace(run[0], text="\n".join(block.text for block in run), end=run[-1].end)


def _parts(block: Block, matches: Sequence[re.Match[str]]) -> Iterator[Block]:
    at, line = 0, block.line
    for match in [*matches, None]:
        words = block.text[at : match.start() if match else len(block.text)]
        sign = _SIGN.match(words)
        first = at + (sign.end() if sign else 0)
        if words:
            yield replace(
                block,
                text=block.text[first : at + len(words)],
                start=block.start + first,
                end=block.start + at + len(words),
                line=line,
                gap=0 if at else block.gap,
                dress=_CHANGE if sign or Dress.CITED in block.dress else block.dress,
                lead=0,
                italics=(),
            )
        behind = match.end() if match else len(block.text)
        line += block.text.count("\n", at, behind)
        at = behind
