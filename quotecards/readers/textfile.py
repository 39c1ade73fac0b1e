"""The reader of plain text."""

from dataclasses import dataclass, field

from quotecards.errors import Place, ReadError
from quotecards.model.text import Turn
from quotecards.readers.blocks import Block, split
from quotecards.readers.declared import Declaration
from quotecards.readers.decode import decode
from quotecards.readers.frontmatter import front_matter
from quotecards.readers.stamped import stamped_blocks
from quotecards.yamlfile import YamlDocument


@dataclass(frozen=True, slots=True)
class Body:
    """What a reader makes of a file: its plain text, in which all offsets count, its blocks and its front matter.

    `lines` are pairs of an offset and the line of the file that begins there; empty where the lines of `text` are
    those of the file. `page` is what the metadata of the file state about it. `notes` are remarks for the editor.
    `rows` are the ready quotes of a table, each with the number of its row: nothing is left to be told apart.
    """

    text: str
    blocks: tuple[Block, ...]
    front_matter: YamlDocument | None = None
    lines: tuple[tuple[int, int], ...] = ()
    page: Declaration = field(default_factory=Declaration)
    notes: tuple[str, ...] = ()
    rows: tuple[tuple[int, Turn], ...] = ()


def read_text(raw: bytes, name: str) -> Body:
    """The body of a plain text. Raises ReadError for what is no text, SettingError for malformed front matter."""
    text = decode(raw, name)
    matter, start, line = front_matter(text, name)
    blocks = stamped_blocks(text, start, line) or split(text, start, line)
    if not blocks:
        raise ReadError("holds no words", place=Place(name), hint="an interview needs a question and an answer")
    return Body(text, tuple(blocks), matter)
