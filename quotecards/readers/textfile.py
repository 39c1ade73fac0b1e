"""The reader of plain text: `.txt`, and Markdown as the plain text that it also is."""

import re
from dataclasses import dataclass, field

from quotecards.errors import Place, ReadError, SettingError
from quotecards.readers.blocks import Block, split
from quotecards.readers.declared import Declaration
from quotecards.readers.decode import decode
from quotecards.yamlfile import YamlDocument, parse

_FENCE = re.compile(r"---[ \t]*\n")
_FENCE_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_KEY = re.compile(r"\s*(#.*)?\n?[\w-]+[ \t]*:")


@dataclass(frozen=True, slots=True)
class Body:
    """What a reader makes of a file: its plain text, in which all offsets count, its blocks and its front matter.

    `lines` are pairs of an offset and the line of the file that begins there; empty where the lines of `text` are
    those of the file. `page` is what the metadata of the file state about it.
    """

    text: str
    blocks: tuple[Block, ...]
    front_matter: YamlDocument | None = None
    lines: tuple[tuple[int, int], ...] = ()
    page: Declaration = field(default_factory=Declaration)


def read_text(raw: bytes, name: str) -> Body:
    """The body of a plain text. Raises ReadError for what is no text, SettingError for malformed front matter."""
    text = decode(raw, name)
    front_matter, start, line = _front_matter(text, name)
    blocks = split(text, start, line)
    if not blocks:
        raise ReadError("holds no words", place=Place(name), hint="an interview needs a question and an answer")
    return Body(text, tuple(blocks), front_matter)


def _front_matter(text: str, name: str) -> tuple[YamlDocument | None, int, int]:
    """The front matter, and the offset and line where the interview begins."""
    opening = _FENCE.match(text)
    if not opening:
        return None, 0, 1
    closing = _FENCE_END.search(text, opening.end())
    if not closing:
        if _KEY.match(text, opening.end()):
            hint = "end it with a line of three hyphens"
            raise SettingError("the front matter has no end", place=Place(name, 1), hint=hint)
        return None, opening.end(), 2  # a rule above the text
    matter = text[opening.end() : closing.start()]
    after = text.count("\n", 0, closing.end()) + 1
    if matter.strip() and not _KEY.match(matter):
        return None, opening.end(), 2
    return parse(matter, name, first_line=2), closing.end(), after
