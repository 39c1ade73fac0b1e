"""What of a Markdown file no reader sees: comments, scripts, and code between fences."""

import re
from collections.abc import Sequence

from quotecards.late import late
from quotecards.readers.body.holding import holds_any

_FENCE = re.compile(r"(`{3,}|~{3,})([^`]*)$")
_FENCES = ("```", "~~~")
_SILENT = (
    r"(?i)<!--|(?P<component>(?-i:<[A-Z][\w.]*\s[^<>]{0,4000}/>)"
    r"|<(?:hr|img|br|input|embed|source)\b[^<>\n]{0,2000}\n[^<>]{0,2000}>)"
    r"|<(?P<element>script|style|iframe|svg|video|audio|object)\b|\{%-?[ \t]*(?P<code>highlight|raw|comment)\b"
)


def without_silent(text: str) -> str:
    """`text` with comments and scripts replaced by as many line breaks as they hold; one without an end stays."""
    if "<" not in text and "{%" not in text:
        return text
    parts: list[str] = []
    at = 0
    endless: set[str] = set()
    for opening in late(_SILENT).finditer(text):
        if opening.start() < at:
            continue
        if opening["component"]:  # <Picture … />, of a page that is a program, or an element in several lines
            parts += (text[at : opening.start()], "\n" * opening.group().count("\n"))
            at = opening.end()
            continue
        name = (opening["element"] or opening["code"] or "").casefold()
        closing = f"</{name}" if opening["element"] else f"end{name}" if name else "-->"
        end = text.find(closing, opening.end()) if closing not in endless else -1
        end = text.find("%}" if opening["code"] else ">", end) + 1 if end >= 0 else 0
        if not end:
            endless.add(closing)
            continue
        end += bool(opening["code"])
        parts += (text[at : opening.start()], "\n" * text.count("\n", opening.start(), end))
        at = end
    return "".join([*parts, text[at:]]) if parts else text


def fenced(text: str, raw: Sequence[str]) -> set[int]:
    """Which of the `raw` lines of `text` are code between fences; a fence that nothing closes is a line like any
    other."""
    inside: set[int] = set()
    if not holds_any(text, _FENCES):  # as most
        return inside
    opening: tuple[int, str] | None = None
    for at, line in enumerate(raw):
        if not holds_any(line, _FENCES):
            continue
        match = _FENCE.match(line.strip())
        if not match:
            continue
        if opening is None:
            opening = at, match[1]
        elif match[1].startswith(opening[1]) and not match[2].strip():
            inside.update(range(opening[0], at + 1))
            opening = None
    return inside
