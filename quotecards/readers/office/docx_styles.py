"""The styles of a Word file: which are bold or italic, and what their names say of the paragraphs set in them.

Names of built-in styles are English in every language of Word (ECMA-376, part 1, section 17.9.27).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Dress
from quotecards.readers.body.stylenames import voice_of, words_in

_OF_PART = re.compile(r"heading [2-9]", re.IGNORECASE)
_HEADING = re.compile(r"heading \d|title|subtitle", re.IGNORECASE)
_TITLES = frozenset({"title", "subtitle"})
# Somebody rows. She met us on the quay.
_SENTENCES = re.compile(r"[^\W\d_]{3}[.!?…][»”’)\"]?\s+\S[^\n]*[.!?…][»”’)\"]?$")
_PLAIN = frozenset({"normal", "body text", "no spacing", "normal (web)", "list paragraph", ""})
_LONGEST_CHAIN = 20  # of styles that build on one another; Word allows ten


@dataclass(slots=True)
class Style:
    """One style as the file defines it; what it leaves open is its base's."""

    name: str = ""
    base: str = ""
    bold: bool | None = None
    italic: bool | None = None


class Styles:
    """Reads the part with the styles, and says of each what it means. Without such a part, only their ids tell."""

    def __init__(self) -> None:
        self._styles: dict[str, Style] = {}
        self._current: Style | None = None
        self._conditional = 0  # formats for parts of tables

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        value = attributes.get("w:val", "")
        if tag == "w:style":
            self._current = self._styles.setdefault(attributes.get("w:styleId", ""), Style())
        elif tag == "w:tblStylePr":
            self._conditional += 1
        elif self._current and not self._conditional:
            match tag:
                case "w:name":
                    self._current.name = value
                case "w:basedOn":
                    self._current.base = value
                case "w:b":
                    self._current.bold = is_on(attributes)
                case "w:i":
                    self._current.italic = is_on(attributes)

    def end(self, tag: str) -> None:
        if tag == "w:style":
            self._current = None
        elif tag == "w:tblStylePr":
            self._conditional -= 1

    def text(self, words: str) -> None:
        """Styles hold no text."""

    def is_bold(self, style: str) -> bool:
        """Whether words of this style are bold, as questions may be set: not those of headings of parts."""
        if any(_OF_PART.fullmatch(one.name) for one in self._chain(style)):
            return False
        return next((one.bold for one in self._chain(style) if one.bold is not None), False)

    def is_italic(self, style: str) -> bool:
        return next((one.italic for one in self._chain(style) if one.italic is not None), False)

    def dress(self, style: str) -> frozenset[str]:
        """What sets paragraphs of this style apart."""
        name = self._name(style)
        dress = set() if name in _PLAIN else {f"style {name}"}
        if any(_HEADING.fullmatch(one.name) for one in self._chain(style)):
            dress.add(Dress.HEADING)
        elif "quote" in words_in(name):
            dress.add(Dress.CITED)
        return frozenset(dress)

    def kind(self, style: str, text: str) -> TurnKind | None:
        """The kind that the name of a style states of `text`: one of several sentences is no title."""
        name = self._name(style)
        words = words_in(name)
        if name in _TITLES:
            return None if _SENTENCES.search(text) else TurnKind.HEADING
        if {"pull", "quote"} <= words or "pullquote" in words:
            return TurnKind.PULL_QUOTE
        return TurnKind.CAPTION if "caption" in words else voice_of(words)

    def _name(self, style: str) -> str:
        return (self._styles[style].name or style).casefold() if style in self._styles else style.casefold()

    def _chain(self, style: str) -> list[Style]:
        chain: list[Style] = []
        while style in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append(self._styles[style])
            style = chain[-1].base
        return chain


def is_on(attributes: Mapping[str, str]) -> bool:
    """Whether a property such as `w:b` is switched on."""
    return attributes.get("w:val", "true").casefold() not in {"0", "false", "off", "none"}
