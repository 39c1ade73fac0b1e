"""The reader of Gemini text (`.gmi`): it is set as Markdown, line by line, each a paragraph of its own.

Its marks are those of https://geminiprotocol.net/docs/gemtext-specification.gmi. Links (`=> address words`) and what is
preformatted are said by nobody.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from quotecards.readers.body.body import Body
from quotecards.readers.body.decode import decode
from quotecards.readers.text.markdown import read_markdown

_HEADING = re.compile(r"(#{1,3})(?=[^\s#])")  # the blank behind the sign may be missing


def read_gemini(raw: bytes, name: str) -> Body:
    """The body of a file of Gemini text. Raises ReadError for what is no text or holds no words."""
    parted: list[str] = []
    numbers = [0]  # of the lines of the file, by those of the Markdown
    close: set[int] = set()  # lines without a blank one above them
    for number, line in enumerate(_as_markdown(decode(raw, name).split("\n")), 1):
        if line and parted and parted[-1] and not line.startswith("* "):
            parted.append("")
            numbers.append(number)
            close.add(number)
        parted.append(line)
        numbers.append(number)
    body = read_markdown("\n".join(parted).encode(), name)
    blocks = ((block, numbers[block.line]) for block in body.blocks)
    return replace(
        body,
        blocks=tuple(replace(block, line=at, gap=0 if at in close else block.gap) for block, at in blocks),
        lines=tuple((offset, numbers[line]) for offset, line in body.lines),
    )


def _as_markdown(lines: list[str]) -> Iterator[str]:
    """Each line as one of Markdown."""
    held = drawn = False
    for line in lines:
        if line.startswith("```"):
            yield "***" if held and drawn else ""  # a drawing without letters parts what it stands between
            held = drawn = not held
        elif held:
            drawn = drawn and not any(sign.isalnum() for sign in line)
            yield ""
        else:
            yield "" if line.startswith("=>") else _HEADING.sub(r"\1 ", line.strip(), count=1)
