"""The tokens of LaTeX: commands, braces and words, with the lines that they stand in; what macros print is put back."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from quotecards.errors import Place, ReadError
from quotecards.readers.text.latex_words import VERBATIM

MAX_CHARACTERS = 1_000_000  # a book has as many; an interview has 20,000
_STEPS = 500_000  # and three for each character: macros that print each other would take for ever
_OPTION = 400  # tokens of one
_TOKEN = re.compile(
    r"""
      (?P<par>\n[ \t]*+(?:\n[ \t]*+)+)
    | (?P<blank>\n[ \t]*+)
    | (?P<comment>%[^\n]*+(?:\n[ \t]*+(?!\n))?)
    | \\(?P<command>[A-Za-z@À-ɏ]++\*?)[ \t]*+
    | \\(?P<symbol>[\s\S]?)
    | (?P<sign>[{}\[\]$~&#])
    | (?P<quote>``|'{1,3}|`|,,|<<|>>|---?|"[`'])
    | (?P<words>[^\\{}\[\]$~&#%\n`'",<>-]++|[\s\S])
    """,
    re.VERBOSE,
)
_VERBATIM = re.compile(r"\{(" + "|".join(map(re.escape, VERBATIM)) + r")\}")
_VERB = re.compile(r"([^\sA-Za-z*])([^\n]*?)\1")
_MARKS = {
    "``": "“", "''": "”", "'": "’", "'''": "’”", "`": "‘", ",,": "„", "<<": "«", ">>": "»", "--": "–", "---": "—",
    '"`': "„", "\"'": "“",
}  # fmt: skip
# With babel’s German, "a is an ä
_GERMAN = re.compile(r"\\(?:usepackage|documentclass)\[[^\]\n]{0,100}(?:german|austrian)[^\]\n]{0,100}\]")
_SHORT = re.compile(r"(?<!\\)\"([aouAOUs|=~\"-])")
_SHORTS = dict(zip('aouAOUs|=~"-', (*"äöüÄÖÜß", "", "-", "-", "", ""), strict=True))
_SHOWING = frozenset(("begin", "verb", "verb*"))
_UPSIDE_DOWN = (("?`", "¿"), ("!`", "¡"))


class Token(NamedTuple):
    """`kind` is `words`, `par`, `blank`, `command`, `parameter` or the sign itself; others are the reader's own."""

    kind: str
    text: str
    line: int


class Source:
    """The tokens that are still to be read. Raises ReadError where macros print more than anybody writes."""

    def __init__(self, tokens: Iterable[Token], name: str, steps: list[int]) -> None:
        self._fresh = iter(tokens)
        self._back: list[Token] = []
        self._name = name
        self.steps = steps  # one number, which those who read parts of it share

    def next(self) -> Token | None:
        """The next token; None behind the last."""
        self.spend(1)
        return self._back.pop() if self._back else next(self._fresh, None)

    def spend(self, steps: int) -> None:
        """Counts what is read or put back."""
        self.steps[0] -= steps
        if self.steps[0] < 0:
            hint = "its macros print each other: save what they print as plain text (.txt)"
            raise ReadError("prints more than can be read", place=Place(self._name), hint=hint)

    def put_back(self, *tokens: Token) -> None:
        """What is read next."""
        self.spend(len(tokens))
        self._back.extend(reversed(tokens))

    def peek(self) -> Token | None:
        """The next token, which is still to be read."""
        found = self.next()
        if found:
            self._back.append(found)
        return found

    def behind_blanks(self) -> Token | None:
        """The next token that is no blank, which is still to be read."""
        while (found := self.next()) and (found.kind == "blank" or found.text.isspace()) and found.kind != "par":
            pass
        if found:
            self._back.append(found)
        return found

    def group(self) -> list[Token] | None:
        """What stands between the braces that follow; None where none do. One without an end goes up to the last."""
        opens = self.peek()
        if opens and (opens.kind == "blank" or (opens.kind == "words" and opens.text.isspace())):
            self.next()
            below = self.peek()
            if below is None or below.kind != "{":
                self.put_back(opens)
                return None
            opens = below
        if opens is None or opens.kind != "{":
            return None
        self.next()
        found: list[Token] = []
        depth = 1
        while token := self.next():
            depth += (token.kind == "{") - (token.kind == "}")
            if not depth:
                break
            found.append(token)
        return found

    def option(self) -> list[Token] | None:
        """What stands between the square brackets that follow; None where none do."""
        opens = self.peek()
        if opens is None or opens.kind != "[":
            return None
        self.next()
        found: list[Token] = []
        depth = 0
        while len(found) < _OPTION and (token := self.next()):
            if token.kind == "]" and not depth:
                return found
            found.append(token)
            depth += (token.kind == "{") - (token.kind == "}")
            if token.kind == "par" or depth < 0:
                break
        self.put_back(opens, *found)
        return None


def tokens_of(source: str) -> Iterator[Token]:
    """The tokens of a file, without comments and what only shows code. Linear in the text."""
    for written, shown in _UPSIDE_DOWN:
        source = source.replace(written, shown)
    if '"' in source and _GERMAN.search(source):
        source = _SHORT.sub(lambda short: _SHORTS[short[1]], source)
    line, at = 1, 0
    unended: set[str] = set()
    parameter = False
    while match := _TOKEN.match(source, at):
        at, kind, text = match.end(), str(match.lastgroup), match.group()
        here, line = line, line + text.count("\n")
        if kind == "comment":
            continue
        if (
            kind == "command"
            and match["command"] in _SHOWING
            and (end := _shown(source, match["command"], at, unended))
        ):
            yield (
                Token("par", "", here)
                if match["command"] == "begin"
                else Token("words", source[at + 1 : end - 1], here)
            )
            line += source.count("\n", at, end)
            at = end
            continue
        digit = parameter and kind == "words" and text[0].isdigit()
        parameter = text == "#" and kind == "sign"
        if digit:
            yield Token("parameter", text[0], here)
            text = text[1:]
        if kind in {"command", "symbol"}:
            yield Token("command", match[kind], here)
        elif kind == "sign":
            yield Token("words", "\u00a0", here) if text == "~" else Token(text, text, here)
        elif text:
            yield Token("words" if kind == "quote" else kind, _MARKS.get(text, text) if kind == "quote" else text, here)


def _shown(source: str, command: str, at: int, unended: set[str]) -> int:
    """Where what only shows code ends, of which `at` is the beginning; 0 where nothing does. `unended` are environments
    that have no end from there on."""
    held = _VERBATIM.match(source, at) if command == "begin" else _VERB.match(source, at)
    if held is None or command != "begin":
        return held.end() if held else 0
    end = -1 if held[1] in unended else source.find(f"\\end{{{held[1]}}}", at)
    if end < 0:
        unended.add(held[1])
        return 0
    return end + len(f"\\end{{{held[1]}}}")


def steps_for(source: str) -> list[int]:
    """How much may be read of a file."""
    return [_STEPS + 3 * len(source)]
