"""What a file of LaTeX defines itself: macros, environments, and what each of them prints."""

from collections.abc import Sequence
from typing import NamedTuple

from quotecards.readers.text.latex_source import Source, Token

_COMMANDS = frozenset("newcommand newcommand* renewcommand renewcommand* providecommand providecommand*".split())
_ROBUST = frozenset(("DeclareRobustCommand", "DeclareRobustCommand*"))
_DOCUMENT = frozenset(
    f"{verb}DocumentCommand" for verb in ("New", "Renew", "Provide", "Declare", "NewExpandable", "RenewExpandable")
)
_ENVIRONMENTS = frozenset(("newenvironment", "newenvironment*", "renewenvironment", "renewenvironment*"))
_DEFS = frozenset(("def", "gdef", "edef", "long", "let", "DeclareTextFontCommand"))
DEFINING = _COMMANDS | _ROBUST | _DOCUMENT | _ENVIRONMENTS | _DEFS
_MOST = 9  # arguments


class Macro(NamedTuple):
    """What a command prints: `kinds` has a letter for each argument, m in braces, o in brackets or else `default`."""

    kinds: str
    body: tuple[Token, ...]
    default: tuple[Token, ...] = ()
    end: tuple[Token, ...] = ()  # of an environment

    @property
    def words(self) -> int:
        """How many arguments it has that stand in braces."""
        return self.kinds.count("m")

    def arguments(self, source: Source) -> list[Sequence[Token]]:
        """Those that follow."""
        found: list[Sequence[Token]] = []
        for kind in self.kinds:
            taken = source.group() if kind == "m" else source.option() if kind == "o" else None
            found.append(taken if taken is not None else self.default if kind == "o" else ())
        return found

    def printed(self, arguments: Sequence[Sequence[Token]], line: int, source: Source) -> list[Token]:
        """What it prints for them in a line of the file."""
        found: list[Token] = []
        for token in self.body:
            if token.kind == "parameter":
                taken = arguments[int(token.text) - 1] if 0 < int(token.text) <= len(arguments) else ()
                source.spend(len(taken))
                found += taken
            elif token.kind != "#":
                found.append(Token(token.kind, token.text, line))
        return found


class Macros:
    """The macros and environments that a file has defined so far."""

    def __init__(self) -> None:
        self.commands: dict[str, Macro] = {}
        self.environments: dict[str, Macro] = {}

    def define(self, command: str, source: Source) -> None:
        """Reads what stands behind a command that defines another one."""
        if command in _COMMANDS | _ROBUST:
            self._command(source)
        elif command in _ENVIRONMENTS:
            name = "".join(token.text for token in source.group() or ())
            kinds, default = _kinds(source)
            begins, ends = source.group() or [], source.group() or []
            self.environments[name] = Macro(kinds, tuple(begins), default, tuple(ends))
        elif command in _DOCUMENT:
            name = _name(source)
            wanted = "".join(token.text for token in source.group() or () if token.kind == "words")
            kinds = "".join({"O": "o", "s": "s"}.get(kind, kind) for kind in wanted if kind in "moOs")
            self._add(name, Macro(kinds[:_MOST], tuple(source.group() or ())))
        elif command == "DeclareTextFontCommand":
            name, body = _name(source), source.group() or []
            line = body[0].line if body else 1
            self._add(name, Macro("m", (*body, Token("parameter", "1", line))))
        elif command == "let":
            self._let(source)
        elif command != "long":
            self._def(source)

    def _command(self, source: Source) -> None:
        name = _name(source)
        kinds, default = _kinds(source)
        self._add(name, Macro(kinds, tuple(source.group() or ()), default))

    def _def(self, source: Source) -> None:
        name = _name(source)
        count = 0
        while (token := source.peek()) and token.kind not in {"{", "par"}:
            source.next()
            count += token.kind == "parameter"
        self._add(name, Macro("m" * min(count, _MOST), tuple(source.group() or ())))

    def _let(self, source: Source) -> None:
        name, other = _name(source), source.behind_blanks()
        if other and other.text == "=":
            source.next()
            other = source.behind_blanks()
        if other and other.kind == "command":
            source.next()
            if name != other.text:
                self._add(name, Macro("", (other,)))

    def _add(self, name: str, macro: Macro) -> None:
        if name:
            self.commands[name] = macro


def _name(source: Source) -> str:
    """The command that is defined, in braces or without."""
    group = source.group()
    token = group[0] if group else source.behind_blanks() if group is None else None
    if token is None or token.kind != "command":
        return ""
    if group is None:
        source.next()
    return token.text


def _kinds(source: Source) -> tuple[str, tuple[Token, ...]]:
    """The arguments that `[2][default]` says there are."""
    count, default = source.option(), source.option()
    said = "".join(token.text for token in count or ()).strip()
    wanted = min(int(said), _MOST) if said.isascii() and said.isdigit() and len(said) < len("10") else 0
    return ("o" if default is not None else "m") * (wanted > 0) + "m" * (wanted - 1), tuple(default or ())
