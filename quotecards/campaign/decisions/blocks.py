"""A long file of decisions cut into blocks, so that after a change only the block that it touches is parsed again.

Where a block begins follows from the words of its first decision alone: what is put in or taken out moves no other
block's ends. A file that is laid out in another way than ours is not cut; it is parsed as a whole.
"""

from collections.abc import Iterator
from zlib import crc32

ITEM = "  - "  # how a decision begins
ABOUT = 32  # decisions of a block, on average
_MARKS = ("---", "...")  # of a YAML document's beginning and end


def blocks(text: str) -> tuple[tuple[int, str], ...] | None:
    """The blocks of the file with the line, from 1, that each begins in; None where it cannot be cut.

    Each block is a list of YAML by itself. Where all of them are sound, the file is, and says what they say one after
    the other: what could reach from one block into the next (open quotation marks or brackets, aliases, a document's
    end) is either no YAML within its block or keeps the file from being cut.
    """
    lines = text.splitlines(keepends=True)
    if len(lines) != text.count("\n") or any(line.startswith(_MARKS) for line in lines):
        return None  # other ends of lines than YAML counts, or several documents
    starts = [at for at, line in enumerate(lines) if line.startswith(ITEM)]
    head = [line.rstrip() for line in lines[: starts[0] if starts else None]]
    if not starts or [line for line in head if line and not line.startswith("#")] != ["decisions:"]:
        return None
    found = tuple(_cut(lines, starts))
    # An alias may stand for much, and for something in another block.
    return None if any("&" in block and "*" in block for _, block in found) else found


def _cut(lines: list[str], starts: list[int]) -> Iterator[tuple[int, str]]:
    first = starts[0]
    for start in starts[1:]:
        if crc32("".join(lines[start : start + 2]).encode("utf-8", "surrogatepass")) % ABOUT == 0:
            yield first + 1, "".join(lines[first:start])
            first = start
    yield first + 1, "".join(lines[first:])
