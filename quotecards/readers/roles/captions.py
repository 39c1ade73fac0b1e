"""Captions copied as one running text, in which a sign stands before each change of speaker: >> Why? >> Because."""

import re
from collections.abc import Iterator, Sequence

from quotecards.readers.body.blocks import Block, Dress

_SIGNS = (" >> ", "\n>> ", "? – ", "? - ", "? — ")
_ENDED = r"(?<=[.?!…\"”’»)\]])\s+"
_ARROWS = re.compile(rf"{_ENDED}(?=>>+\s)")
_DASHES = re.compile(rf"{_ENDED}(?=[–—-]\s[\"“‘(\[]?[A-ZÀ-ÖØ-ÞА-Я])")
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
    if not any(map(whole_text.__contains__, _SIGNS)):  # as in most texts
        return list(blocks)
    whole = list(_joined(blocks))
    found = [[*_ARROWS.finditer(block.text)] for block in whole]
    if not _are_many(found):
        found = [[*_DASHES.finditer(block.text)] for block in whole]
        before = (block.text[: match.start()] for block, each in zip(whole, found, strict=True) for match in each)
        if not _are_many(found) or sum(words.endswith("?") for words in before) < _ANSWERED:
            return list(blocks)
    return [part for block, matches in zip(whole, found, strict=True) for part in _parts(block, matches)]


def _are_many(found: Sequence[Sequence[re.Match[str]]]) -> bool:
    changes = sum(map(len, found))
    return changes >= _FEWEST and _SHARE * changes >= len(found)


def _joined(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks; lines directly below one with a sign belong to it, unless a sign heads them, too."""
    above: Block | None = None
    for block in blocks:
        below = above and not block.gap and block.start == above.end + 1 and not block.dress
        if above and below and not block.text.startswith(">>"):
            above = above._replace(text=f"{above.text}\n{block.text}", end=block.end)
            continue
        if above:
            yield above
        above = block if _HOLDS_SIGN.search(block.text) else None
        if not above:
            yield block
    if above:
        yield above


def _parts(block: Block, matches: Sequence[re.Match[str]]) -> Iterator[Block]:
    at = 0
    for match in [*matches, None]:
        words = block.text[at : match.start() if match else len(block.text)]
        sign = _SIGN.match(words)
        first = at + (sign.end() if sign else 0)
        if words:
            yield block._replace(
                text=block.text[first : at + len(words)],
                start=block.start + first,
                end=block.start + at + len(words),
                line=block.line + block.text.count("\n", 0, first),
                gap=0 if at else block.gap,
                dress=_CHANGE if sign or Dress.CITED in block.dress else block.dress,
                lead=0,
                italics=(),
            )
        at = match.end() if match else 0
