"""The reader of Org (`.org`): what matters of it for an interview is set as Markdown, line by line.

Its marks are those of https://orgmode.org/manual/Markup.html. Drawers, settings, comments, code and what is drawn or
included are left out, and nothing is fetched or run; a term of a list (`- Why do you row? :: I like it.`) heads what is
said to it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from quotecards.readers.body.body import Body
from quotecards.readers.body.decode import decode
from quotecards.readers.body.frontmatter import About
from quotecards.readers.text.markdown import read_markdown

_SETTING = re.compile(r"#\+(?P<key>[\w-]+)(?:\[[^\]\n]*\])?:[ \t]*(?P<value>.*)$", re.IGNORECASE)
_BLOCK = re.compile(r"#\+(?P<edge>begin|end)_(?P<kind>\w+)", re.IGNORECASE)
_SILENT = frozenset("src example comment export".split())  # what lies in these blocks is no text
_HEADING = re.compile(r"(?P<stars>\*{1,12})[ \t]+(?:(?:TODO|DONE|NEXT|WAITING)[ \t]+)?(?:\[#\w\][ \t]+)?(?=\S)")
_TAGS = re.compile(r"[ \t]+:[\w@#%:]{1,100}:$")
_DRAWER = re.compile(r":(?P<name>[\w-]+):$")
_PLANNED = re.compile(r"(?:CLOSED|SCHEDULED|DEADLINE):[ \t]*[<\[]")
_ITEM = re.compile(r"(?P<mark>[-+]|\d{1,4}[.)])[ \t]+(?:\[[ X-]\][ \t]+)?(?=\S)")
_TERM = re.compile(r"(?P<term>\S.{0,400}?)[ \t]+::(?:[ \t]+(?P<said>\S.*))?$")
_PICTURE = re.compile(r"\[\[[^\[\]\n]{1,500}\.(?:jpe?g|png|gif|svg|webp)\](?:\[[^\[\]\n]{0,300}\])?\]$", re.IGNORECASE)
_NOTE = re.compile(r"\[fn:[^\[\]\n]{0,1000}\]")
_LINK = re.compile(r"\[\[(?P<to>[^\[\]\n]{1,500})\](?:\[(?P<words>[^\[\]\n]{1,300})\])?\]")
_TIME = re.compile(r"<\d{4}-\d\d-\d\d[^<>\n]{0,40}>")
# *bold*, /italic/ and the others begin behind a blank or one of a few marks, and end before one
_MARK = re.compile(
    r"(?<![^\s\-(\[{'\"“„«‘—–])(?P<mark>[*/_=~+])(?P<words>(?=\S)[^\n]{0,400}?(?<=\S))(?P=mark)"
    r"(?![^\s\-.,:;!?'\")\]}”“»’…—–\\])"
)
_WITHIN = re.compile(r"(?<=\w)\*(?=\w)")  # 2*3, which Markdown would mark
_AS = {"*": "**", "/": "*", "_": "", "=": "", "~": "", "+": "~~"}
_MARKS = frozenset(_AS)
_ROW = re.compile(r"\|(?:-+\+?)+\|?$")


def read_org(raw: bytes, name: str) -> Body:
    """The body of a file of Org. Raises ReadError for what is no text or holds no words."""
    lines = decode(raw, name).split("\n")
    body = read_markdown("\n".join(_as_markdown(lines)).encode(), name)
    settings = {found["key"].casefold(): found["value"].strip() for line in lines if (found := _SETTING.match(line))}
    about = About(settings.get("title", ""), settings.get("author", ""), summary=settings.get("description", ""))
    return replace(body, about=about)


def _as_markdown(lines: list[str]) -> Iterator[str]:
    """Each line as one of Markdown, so that their numbers stay."""
    silent = drawer = noted = quoted = False
    for line in lines:
        bare = line.strip()
        block = _BLOCK.match(bare)
        noted = bool(bare) and (noted or bare.startswith("[fn:"))  # a footnote, up to the blank line below it
        if block:
            opens = block["edge"].casefold() == "begin"
            silent = opens and block["kind"].casefold() in _SILENT
            quoted = opens and block["kind"].casefold() == "quote"
            yield ""
        elif silent or noted:
            yield ""
        elif _DRAWER.match(bare):
            drawer = bare.casefold() != ":end:"
            yield ""
        elif drawer:
            yield ""
        else:
            words = _line(line.rstrip())
            yield f"> {words}" if quoted and words else words


def _line(line: str) -> str:
    """A line outside of what is left out."""
    bare = line.lstrip()
    if bare[:1] == "#":
        setting = _SETTING.match(bare)
        if setting and setting["key"].casefold() == "title":
            return f"# {_inline(setting['value'])}"
        return "" if setting or bare == "#" or bare[1:2] in {" ", "+"} else bare
    heading = _HEADING.match(line) if line[:1] == "*" else None
    if heading:
        return f"{'#' * min(6, len(heading['stars']) + 1)} {_inline(_TAGS.sub('', line[heading.end() :]))}"
    if _PLANNED.match(bare) or _PICTURE.match(bare):
        return ""
    if bare[:1] == "|":
        return re.sub(r"\+", "|", bare) if _ROW.match(bare) else _inline(bare)
    item = _ITEM.match(bare)
    if item is None:
        return _inline(bare.removeprefix(": "))
    words = bare[item.end() :]
    term = _TERM.fullmatch(words) if " ::" in words and item["mark"] in {"-", "+"} else None
    if term:
        return f"**{_inline(term['term']).replace('**', '')}** {_inline(term['said'] or '')}".rstrip()
    return f"{bare[: item.end()]}{_inline(words)}"


def _inline(words: str) -> str:
    """Words with the marks that Markdown has for the same."""
    if "[" in words:
        words = _LINK.sub(lambda found: found["words"] or found["to"], _NOTE.sub("", words))
    if "<" in words:
        words = _TIME.sub("", words)
    if words.endswith("\\\\"):
        words = f"{words[:-2].rstrip()}  "
    return words if _MARKS.isdisjoint(words) else _WITHIN.sub(r"\\*", _MARK.sub(_marked, words))


def _marked(found: re.Match[str]) -> str:
    mark = _AS[found["mark"]]
    words = found["words"] if found["mark"] in "=~" or _MARKS.isdisjoint(found["words"]) else _inline(found["words"])
    return f"{mark}{words}{mark}"
