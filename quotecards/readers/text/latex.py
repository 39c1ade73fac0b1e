"""The reader of LaTeX (`.tex`): the words of an article with how they are set, as it prints them.

Macros that the file defines print what they say; of others, such as a class brings, what they are called tells who
speaks (`\\question{…}`, `\\says{Clara}{…}`). Footnotes, pictures, mathematics and comments are left out, and nothing is
included from other files.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from quotecards.errors import Place, ReadError
from quotecards.readers.body.body import Body
from quotecards.readers.body.decode import decode
from quotecards.readers.body.frontmatter import About
from quotecards.readers.body.paragraphs import assemble
from quotecards.readers.text.latex_article import Article
from quotecards.readers.text.latex_source import MAX_CHARACTERS, Source, steps_for, tokens_of

_BEGINS = "\\begin{document}"
_HELD = re.compile(r"[{\[](?:\\\w+[ {])?([^{}\[\]\\\n]{1,60})[}\]]")
_INCLUDED = re.compile(r"\\(?:input|include|subfile)\s?\{([^{}\n]{1,100})\}")


def read_latex(raw: bytes, name: str) -> Body:
    """The body of a file of LaTeX. Raises ReadError for what is no text, too large or without words."""
    source, place = decode(raw, name), Place(name)
    if len(source) > MAX_CHARACTERS:
        raise ReadError(f"has more than {MAX_CHARACTERS:,} characters", place=place, hint="is it the right file?")
    article = Article(name, Source(tokens_of(source), name, steps_for(source)), _held(source))
    article.printing, article.titled = _BEGINS not in source, "\\maketitle" in source
    article.read()
    text, blocks = assemble(article.paragraphs)
    if not blocks:
        raise ReadError("holds no words", place=place, hint="an interview needs a question and an answer")
    about = About(article.title, article.author)
    lines = tuple((block.start, block.line) for block in blocks)
    return replace(Body(text, blocks, lines=lines, about=about), notes=_notes(source))


def _held(source: str) -> Mapping[str, int]:
    """How often each few words stand in braces or brackets: names of who speaks come again and again."""
    return Counter(found.replace("~", " ").strip(" :.") for found in _HELD.findall(source))


def _notes(source: str) -> tuple[str, ...]:
    body = source[max(0, source.find(_BEGINS)) :]
    included = _INCLUDED.findall(body) if "\\in" in body or "\\subfile" in body else []
    return tuple(f"what it includes is not read: {one}" for one in included[:1])
