"""The reader of plain text, which may be reStructuredText."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from quotecards.errors import Place, ReadError
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, split
from quotecards.readers.body.body import Body
from quotecards.readers.body.decode import decode
from quotecards.readers.body.frontmatter import front_matter
from quotecards.readers.body.stylenames import voice_of, words_in
from quotecards.readers.text.barred import barred_blocks
from quotecards.readers.text.chatlog import chat_blocks
from quotecards.readers.text.indented import with_indents
from quotecards.readers.text.marked_up import without_set_words
from quotecards.readers.text.pages import with_feeds, without_running_heads
from quotecards.readers.text.pasted_table import table_blocks
from quotecards.readers.text.quoted_lines import with_quotes_joined
from quotecards.readers.text.stamped import stamped_blocks
from quotecards.readers.text.underlined import with_headings
from quotecards.readers.text.wikisource import with_wiki_marks_read, without_list_marks

# .. image:: boat.jpg
_DIRECTIVE = re.compile(r"\.\. (?P<name>[\w-]+)::")
_RULE = "\n_____"  # below a post
_LONGEST_SIGNATURE = 400  # characters


def read_text(raw: bytes, name: str) -> Body:
    """The body of a plain text. Raises ReadError for what is no text, SettingError for malformed front matter."""
    text = with_feeds(decode(raw, name))
    if "\f" not in text:
        return _body(text, name)
    text, numbers = without_running_heads(text)
    body = _body(text, name)
    blocks = tuple(replace(block, line=numbers[block.line - 1]) for block in body.blocks)
    starts = accumulate((len(line) + 1 for line in text.split("\n")), initial=0)
    return replace(body, blocks=blocks, lines=tuple(zip(starts, numbers, strict=False)))


def _body(text: str, name: str) -> Body:
    matter, start, line = front_matter(text, name)
    words = text[start:] if start else text
    bare = without_set_words(words)
    shown = with_quotes_joined(bare)
    text = text if shown is words else text[:start] + shown
    blocks = table_blocks(text, start, line) or barred_blocks(text, start, line)
    blocks = blocks or stamped_blocks(text, start, line) or chat_blocks(text, start, line)
    if not blocks:
        blocks = with_wiki_marks_read(text, with_headings(text, with_indents(text, split(text, start, line))))
        text = without_list_marks(text, blocks) if "\n:" in text else text
        if bare is not words and _RULE in text:
            blocks = list(_signed(text, blocks))
    if not blocks:
        raise ReadError("holds no words", place=Place(name), hint="an interview needs a question and an answer")
    return Body(text, tuple(_directed(blocks) if "::" in text else blocks), matter)


def _signed(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks of a post; a few words below its last rule are how somebody signs, or what others say to it."""
    rule = text.rfind(_RULE)
    line = text[rule + 1 :].partition("\n")[0]
    signs = not line.strip("_ \r") and len(text) - rule - len(line) <= _LONGEST_SIGNATURE < rule
    for block in blocks:
        yield replace(block, given=TurnKind.BOILERPLATE) if signs and block.start > rule else block


def _directed(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks; directives are no part of the talk, nor is what `raw` ones hold. Those that name a class say what
    the next paragraph is; not all that are asked may have one."""
    above = ""
    given: TurnKind | None = None
    for block in blocks:
        match = _DIRECTIVE.match(block.text) if block.text[0] == "." else None
        if match or above == "raw":
            yield replace(block, given=TurnKind.BOILERPLATE)
            classes = block.text[match.end() :] if match and match["name"] == "class" else ""
            given = voice_of(words_in(classes))
        else:
            given = given if above == "class" or not block.gap else None
            yield replace(block, given=given) if given else block
        above = match["name"] if match else ""
