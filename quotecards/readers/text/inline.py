"""Markdown inside of a paragraph: its words without marks, links and pictures, and what was bold or italic of them.

Emphasis follows the flanking rules of CommonMark 0.31, section 6.2, without its rule of three; links are inline,
collapsed, shortcut or full references, the last three only where their target is defined, or where nothing else is
written like that. What programs write that turn pages into Markdown is understood, too: `**Why? **Because.`.
"""

import html
import re
from bisect import bisect_right
from collections.abc import Container
from dataclasses import dataclass
from itertools import accumulate

from quotecards.light import light
from quotecards.readers.body.holding import holds_any

# What may open a token. The signs stand in front: `re` skips to one of them, and only then looks behind and on.
_LIKELY = r"(?<=<)(?=/?[A-Za-z])|(?<=&)(?=[#A-Za-z])"
_SPECIAL = re.compile(rf"[\\`*_\[\]<&!](?:(?<=[^<&!])|(?<=!)(?=\[)|{_LIKELY})")
_BEHIND_BRACKETS = re.compile(rf"[\\`*_<&](?:(?<=[^<&])|{_LIKELY})")
_TOKEN = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])|(?P<code>`+)|(?P<marks>\*+|_+)|(?P<note>\[\^[^\]\s]{1,60}\])|(?P<opens>!?\[)"
    r"|(?P<closes>\])|<(?P<address>(?:https?://|mailto:)[^<>\s]{1,2000})>|</?(?P<tag>[A-Za-z][A-Za-z0-9-]*)[^<>]{0,2000}>"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
)
_TARGET = re.compile(
    r"\(\s*(?:<[^<>\n]{0,2000}>|https?://[^\s()<]{0,2000}(?:\n[^\s()<]{1,2000}){1,4}(?=\))|[^\s()<]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,2000}){0,8})"
    r"(?:\s+(?:\"[^\"]{0,1000}\"|'[^']{0,1000}'|\([^()]{0,1000}\)))?\s*\)"
)
_REFERENCE = re.compile(r"\[([^\[\]]{0,300})\]")
_SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)+")
_WORDS = re.compile(r"[^\W_]+")
_SHORTEST, _PART = 3, 4  # letters of a label from them, and of a word in a longer label
_TIME = re.compile(r"\\?\[\d{1,2}(?::\d\d){1,2}(?:\.\d{1,3})?\\?\](?:\([^()\s]{1,500}\))?[ \t]*")
_STRONG, _BOTH = "**", "***"
SIGNS = "*_[&<`\\"  # one of which stands in whatever is more than its words
_ALONE = re.compile(r"(?<=[^\S\n])\*{2,3}(?=[^\S\n])")
_ASKING = ("?", "?”", '?"', "?»", "?“", "?)")
_WHOLE = ((0, 0),)  # nothing was left out
_BOLD, _ITALIC = frozenset({"b", "strong"}), frozenset({"i", "em", "cite"})


@light
class Inline:
    """The words of a paragraph. `bold` and `italic` are spans of `text`; `origins` are pairs of an offset in `text` and
    the offset in the source of the same character, in order, one for each stretch that was copied."""

    text: str
    bold: tuple[tuple[int, int], ...] = ()
    italic: tuple[tuple[int, int], ...] = ()
    origins: tuple[tuple[int, int], ...] = _WHOLE
    pictures: bool = False

    def offset_of(self, source: int) -> int:
        """Where the character at `source` stands in `text`, or the first one after it that does."""
        if self.origins is _WHOLE:  # as in most paragraphs
            return min(source, len(self.text))
        at = bisect_right(self.origins, source, key=lambda origin: origin[1]) - 1
        if at < 0:
            return 0
        start, begin = self.origins[at]
        until = self.origins[at + 1][0] if at + 1 < len(self.origins) else len(self.text)
        return min(start + source - begin, until)


def reference(label: str) -> str:
    """The same for every spelling of a link's label: no case, single blanks."""
    return " ".join(label.split()).casefold()


def plain(source: str, targets: Container[str] = ()) -> Inline:
    """The words of `source`; `targets` are the defined references, as `reference` spells them. Linear in `source`."""
    if not holds_any(source, SIGNS) or not _SPECIAL.search(source):
        return Inline(source)
    return _Parser(source, targets).parse()


@dataclass(slots=True)
class _Piece:
    """Words without their marks, and where they stand in the source."""

    text: str
    source: int


@dataclass(slots=True)
class _Marks:
    """A run of `*` or `_` that may open emphasis: its piece, and how many of its marks are not used yet."""

    piece: int
    left: int


class _Parser:
    """One paragraph, from left to right. Words become pieces; spans are kept as pairs of pieces until all are known."""

    def __init__(self, source: str, targets: Container[str]) -> None:
        self.source = source
        self.targets = targets
        self.pieces: list[_Piece] = []
        self.open: dict[str, list[_Marks]] = {"*": [], "_": []}
        self.brackets: list[tuple[int, bool]] = []  # piece, whether a picture
        self.tags: dict[str, list[int]] = {"b": [], "i": []}
        self.bold: list[tuple[int, int]] = []
        self.italic: list[tuple[int, int]] = []
        self.pictures = False
        self.strong: list[int] = []  # the pieces that are two stars

    def parse(self) -> Inline:
        at = look = 0
        source = self.source
        closes = source.rfind("]")  # brackets behind the last one are just words
        while special := (_SPECIAL if look <= closes else _BEHIND_BRACKETS).search(source, look):
            token = _TOKEN.match(source, special.start())
            if token:
                self.copy(at, token.start())
                at = look = self.take(token)
            else:
                look = special.end()
        self.copy(at, len(source))
        return self.result()

    def copy(self, start: int, end: int) -> None:
        if start < end:
            self.pieces.append(_Piece(self.source[start:end], start))

    def take(self, token: re.Match[str]) -> int:
        """Handle a token; where to go on."""
        kind = token.lastgroup
        if kind in {"opens", "escaped"} and (time := _TIME.match(self.source, token.start())):
            return time.end()
        if kind == "escaped":
            self.copy(token.start() + 1, token.end())
        elif kind == "code":
            return self.code(token)
        elif kind == "marks":
            self.marks(token)
        elif kind == "opens":
            self.brackets.append((len(self.pieces), token.group() == "!["))
            self.copy(token.start(), token.end())
        elif kind == "closes":
            return self.close(token)
        elif kind == "address":
            self.copy(token.start("address"), token.end("address"))
        elif kind == "tag":
            self.tag(token)
        elif kind == "entity":
            self.pieces.append(_Piece(html.unescape(token.group()), token.start()))
        return token.end()

    def code(self, token: re.Match[str]) -> int:
        closing = re.compile(rf"(?<!`){token.group()}(?!`)").search(self.source, token.end())
        if not closing:
            self.copy(token.start(), token.end())
            return token.end()
        self.copy(token.end(), closing.start())
        return closing.end()

    def marks(self, token: re.Match[str]) -> None:
        mark, count = token.group()[0], len(token.group())
        before = self.source[token.start() - 1 : token.start()] or " "
        after = self.source[token.end() : token.end() + 1] or " "
        opens = not after.isspace() and (_is_word(after) or not _is_word(before))
        closes = not before.isspace() and (_is_word(before) or not _is_word(after))
        if mark == "_":
            opens, closes = opens and not (closes and _is_word(before)), closes and not (opens and _is_word(after))
        if opens and not closes and mark * count == 2 * _BOTH and self.open[mark] and self.open[mark][-1].left == 3:
            return  # ***Why? ******How?***: what is bold and in italics ends and begins again
        if closes:
            count = self.emphasise(mark, count)
        if not count:
            return
        if opens:
            self.open[mark].append(_Marks(len(self.pieces), count))
        if mark == "*" and count > 1:
            self.strong.append(len(self.pieces))
        self.pieces.append(_Piece(mark * count, token.end() - count))

    def emphasise(self, mark: str, count: int) -> int:
        """Close what is open of `mark`; how many marks are left."""
        stack = self.open[mark]
        while count and stack:
            opener = stack[-1]
            used = 2 if min(opener.left, count) >= 2 else 1
            (self.bold if used == 2 else self.italic).append((opener.piece + 1, len(self.pieces)))
            opener.left -= used
            count -= used
            piece = self.pieces[opener.piece]
            piece.text = piece.text[used:]
            if not opener.left:
                stack.pop()
        return count

    def close(self, token: re.Match[str]) -> int:
        if self.brackets:
            piece, picture = self.brackets.pop()
            end = self.target(token, piece)
            if end:
                self.pieces[piece].text = ""
                if picture:
                    self.pictures = True
                    for dropped in self.pieces[piece:]:
                        dropped.text = ""
                return end
        self.copy(token.start(), token.end())
        return token.end()

    def target(self, token: re.Match[str], piece: int) -> int:
        """Where the target that follows `]` ends; 0 where the brackets are just brackets."""
        inline = _TARGET.match(self.source, token.end())
        if inline:
            return inline.end()
        full = _REFERENCE.match(self.source, token.end())
        opening = self.pieces[piece]
        inside = self.source[opening.source + len(opening.text) : token.start()]
        if full and (reference(full[1] or inside[:300]) in self.targets or _is_slug(full[1], inside)):
            return full.end()
        return token.end() if len(inside) <= 300 and reference(inside) in self.targets else 0

    def tag(self, token: re.Match[str]) -> None:
        name = token["tag"].casefold()
        style = "b" if name in _BOLD else "i" if name in _ITALIC else ""
        if name == "img":
            self.pictures = True
        if not style:
            if name == "br":
                self.pieces.append(_Piece(" ", token.start()))
            return
        stack = self.tags[style]
        if not token.group().startswith("</"):
            stack.append(len(self.pieces))
        elif stack:
            (self.bold if style == "b" else self.italic).append((stack.pop(), len(self.pieces)))

    def pair(self) -> None:
        """Take stars that the rules leave over for what their writer meant, bold words between them; if not all of
        them stand alone, as in 2 ** 3."""
        left = [at for at in self.strong if self.pieces[at].text in (_STRONG, _BOTH)]
        if len(left) == 1:
            self.unclosed(left[0])
        for first, last in zip(left[::2], left[1::2], strict=False):
            opener = self.pieces[first]
            cut = opener.text == _BOTH and _is_word(self.source[max(0, opener.source - 1)])  # a word: f***
            if not cut and not all(_ALONE.match(self.source, self.pieces[at].source) for at in (first, last)):
                opener.text = self.pieces[last].text = ""
                self.bold.append((first + 1, last))

    def unclosed(self, at: int) -> None:
        """Take stars before a word for the beginning of bold ones whose end was forgotten, or stands below: three of
        them, or two before the first word. Those are bold, where they ask."""
        piece = self.pieces[at]
        before = self.source[: piece.source].rstrip("*")
        after = self.source[piece.source :].lstrip("*")[:1]
        first = not before.strip()
        if not (first or (piece.text != _STRONG and before[-1].isspace())) or not after.strip():
            return
        piece.text = ""
        if first and self.pieces[-1].text.rstrip().endswith(_ASKING):
            self.bold.append((at + 1, len(self.pieces)))

    def result(self) -> Inline:
        if self.strong:
            self.pair()
        texts = [piece.text for piece in self.pieces]
        offsets = list(accumulate(map(len, texts), initial=0))
        origins = [(offset, piece.source) for offset, piece in zip(offsets, self.pieces, strict=False) if piece.text]
        return Inline(
            "".join(texts),
            _spans(self.bold, offsets),
            _spans(self.italic, offsets),
            tuple(origins) or ((0, 0),),
            self.pictures,
        )


def _spans(pairs: list[tuple[int, int]], offsets: list[int]) -> tuple[tuple[int, int], ...]:
    if not pairs:
        return ()
    found = {(offsets[first], offsets[last]) for first, last in pairs}
    return tuple(sorted(span for span in found if span[0] < span[1]))


def _is_slug(label: str, inside: str) -> bool:
    """Whether brackets side by side are a reference whose target stands elsewhere: [the boat][low-tide], [Wick][],
    [Oar MK3][mk3]."""
    return bool(_SLUG.fullmatch(label)) or bool(inside.strip() if not label else _is_of_words(label, inside))


def _is_of_words(label: str, inside: str) -> bool:
    """Whether a label of one word is made of the words that it is to lead to: [the Wick ferry][ferry]."""
    if " " in label or len(label) < _SHORTEST or not label.isascii():
        return False
    words = _WORDS.findall(inside[:300].casefold())
    return label.casefold() in words or any(len(word) >= _PART and word in label.casefold() for word in words)


def _is_word(character: str) -> bool:
    """Whether emphasis may lean against `character`: neither a blank nor punctuation."""
    return character.isalnum()
