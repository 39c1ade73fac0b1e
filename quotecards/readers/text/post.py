"""Posts that hold HTML behind their front matter, as blogs do that moved from one program to another."""

import re
from typing import TYPE_CHECKING, NamedTuple

from quotecards.readers.body.decode import decode
from quotecards.readers.body.frontmatter import front_matter

if TYPE_CHECKING:
    from quotecards.yamlfile import YamlDocument

_FEWEST = 3  # paragraphs
_MOSTLY = 0.7  # of the letters stand in paragraphs of HTML
_PARAGRAPH = re.compile(rb"<p\b[^<>]*>(?P<words>.*?)</p>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(rb"<[^<>]*>")
_MARKS = (b"**", b"](", b"\n#", b"\n> ")  # of Markdown, which HTML leaves as they are


class Post(NamedTuple):
    """The HTML of a post, in the lines in which it stands in the file, and what stands above it."""

    html: str
    matter: "YamlDocument | None"


def is_post(raw: bytes) -> bool:
    """Whether nearly all words of a Markdown file stand in paragraphs of HTML, and none of them bears its marks."""
    if raw.count(b"</p>") < _FEWEST or any(mark in raw for mark in _MARKS):
        return False
    start, end = raw.find(b"<p"), raw.rfind(b"</p>") + len(b"</p>")
    inside = sum(len(_TAG.sub(b"", match["words"])) for match in _PARAGRAPH.finditer(raw, start, end))
    return inside >= _MOSTLY * len(_TAG.sub(b"", raw[start:]))


def post_of(raw: bytes, name: str) -> Post:
    """The parts of a post. Raises ReadError for what is no text, SettingError for malformed front matter."""
    source = decode(raw, name)
    matter, start, line = front_matter(source, name)
    return Post("\n" * (line - 1) + source[start:], matter)
