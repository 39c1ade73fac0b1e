"""The reader of plain text."""

from quotecards.errors import Place, ReadError
from quotecards.readers.body.blocks import split
from quotecards.readers.body.body import Body
from quotecards.readers.body.decode import decode
from quotecards.readers.body.frontmatter import front_matter
from quotecards.readers.text.stamped import stamped_blocks


def read_text(raw: bytes, name: str) -> Body:
    """The body of a plain text. Raises ReadError for what is no text, SettingError for malformed front matter."""
    text = decode(raw, name)
    matter, start, line = front_matter(text, name)
    blocks = stamped_blocks(text, start, line) or split(text, start, line)
    if not blocks:
        raise ReadError("holds no words", place=Place(name), hint="an interview needs a question and an answer")
    return Body(text, tuple(blocks), matter)
