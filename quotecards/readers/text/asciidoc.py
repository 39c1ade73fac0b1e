"""The reader of AsciiDoc (`.adoc`): what matters of it for an interview is set as Markdown, line by line.

Its marks are those of https://docs.asciidoctor.org/asciidoc/latest/. What is listed, drawn, included or a comment is
left out, and nothing is fetched; a term of a list (`Why do you row?::`) heads what is said to it.
"""

import re
from collections.abc import Iterator

from quotecards.readers.body.body import Body
from quotecards.readers.body.decode import decode
from quotecards.readers.text.markdown import read_markdown

_TITLE = re.compile(r"(={1,6})[ \t]+(?=\S)")
_ATTRIBUTE = re.compile(r":!?[\w-]+!?:(?:[ \t]|$)")
_BLOCK = re.compile(r"\[[^\[\]\n]*\]$|\[\[[^\[\]\n]*\]\]$")  # [qanda], [.lead]
_MACRO = re.compile(r"(?:image|video|audio|include|toc|ifdef|ifndef|ifeval|endif)::")
_TERM = re.compile(r"(?P<term>[^\s:].{0,400}?)(?:::|;;)(?:[ \t]+(?P<said>\S.*))?$")
_CAPTION = re.compile(r"\.(?=[^\s.])")  # .Clara Voss at the quay
_ORDERED = re.compile(r"\.{1,5}[ \t]+(?=\S)")
_HELD = ("----", "....", "////", "|===", "++++", "```")  # what lies between two of these is no text
_QUOTE = "____"
_FRAMES = ("****", "====", "--")
# *strong*, as Markdown has it
_STRONG = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*])\*(?![\w*])")
_LINK = re.compile(r"(?:link:|xref:|mailto:|https?://)[^\s\[\]<>\"]{1,500}\[(?P<words>[^\[\]\n]{1,300})\]")
_NOTE = re.compile(r"footnote:\w*\[[^\[\]\n]{0,1000}\]|<<[^<>\n]{1,100}>>|\(\(\([^()\n]{1,100}\)\)\)")
_CURLY = re.compile(r"\"`(?P<double>[^`\n]{1,2000})`\"|'`(?P<single>[^`\n]{1,2000})`'")


def read_asciidoc(raw: bytes, name: str) -> Body:
    """The body of a file of AsciiDoc. Raises ReadError for what is no text or holds no words."""
    return read_markdown("\n".join(_as_markdown(decode(raw, name).split("\n"))).encode(), name)


def _as_markdown(lines: list[str]) -> Iterator[str]:
    """Each line as one of Markdown, so that their numbers stay."""
    held = ""
    quoted = False
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        bare = line.rstrip()
        fence = next((mark for mark in _HELD if bare.startswith(mark) and not bare.strip(mark[0])), "")
        if bare == "|===":
            fence = bare
        if held or fence:
            held = "" if held and fence == held else held or fence
            yield ""
        elif _CAPTION.match(bare) and _MACRO.match(below):  # of a picture
            yield ""
        elif bare == _QUOTE:
            quoted = not quoted
            yield ""
        else:
            words = _line(bare)
            yield f"> {words}" if quoted and words else words


def _line(bare: str) -> str:
    """A line outside of what is left out."""
    if not bare or bare in {"+", "'''", "<<<"} or bare in _FRAMES:
        return ""
    if bare.startswith("//") or _ATTRIBUTE.match(bare) or _BLOCK.match(bare) or _MACRO.match(bare):
        return ""
    title = _TITLE.match(bare)
    if title:
        return f"{'#' * len(title[1])} {_inline(bare[title.end() :])}"
    caption = _CAPTION.match(bare)
    if caption:
        return f"###### {_inline(bare[1:])}"
    if bare[0] == ".":
        bare = _ORDERED.sub("1. ", bare)
    term = _TERM.fullmatch(bare.strip()) if "::" in bare or ";;" in bare else None
    if term and "://" not in term["term"]:
        asked = _inline(term["term"])
        return f"**{asked.replace('**', '')}** {_inline(term['said'])}" if term["said"] else f"#### {asked}"
    return _inline(bare.lstrip() if not bare.lstrip().startswith(("* ", "- ")) else bare)


def _inline(words: str) -> str:
    """Words with the marks that Markdown has for the same."""
    if "`" in words:
        words = _CURLY.sub(lambda found: f"“{found[1]}”" if found[1] else f"‘{found[2]}’", words)
    if "[" in words or "<<" in words or "(((" in words:
        words = _LINK.sub(r"\g<words>", _NOTE.sub("", words))
    return _STRONG.sub(r"**\1**", words) if "*" in words else words
