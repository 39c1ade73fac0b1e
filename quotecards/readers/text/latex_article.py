"""What commands of LaTeX do: those of its own, those that a file defines, and others, by what they are called."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Dress
from quotecards.readers.body.label_names import key_of
from quotecards.readers.body.role_labels import role_of
from quotecards.readers.body.stylenames import names_speaker, voice_of, words_in
from quotecards.readers.text.latex_arguments import Arguments
from quotecards.readers.text.latex_macros import DEFINING, Macro
from quotecards.readers.text.latex_printed import ENDS_SENTENCE, GROUP
from quotecards.readers.text.latex_source import Token
from quotecards.readers.text.latex_words import (
    ACCENTS,
    ARGUMENTS,
    BEFORE_PRINTED,
    DROPPED,
    ENDS,
    HEADINGS,
    LISTS,
    PLAIN,
    QUOTED,
    QUOTING,
    RUN_IN,
    SAYS,
    SIGNS,
    SILENT,
    SWITCHES,
    TABLES,
    TYPES,
)

_NOTHING: frozenset[str] = frozenset()
_LETTERS = {"q": TurnKind.QUESTION, "a": TurnKind.ANSWER}
_MOST_GROUPS = 3
_STYLE = "<"  # before the name of a scope that is a style


class Article(Arguments):
    """Reads the tokens of a file into paragraphs."""

    title = author = ""
    titled = True  # whether a command says where the title is printed
    _ended = False
    _heads: tuple[Token, ...] = ()  # the title, until it is printed

    def read(self) -> None:
        """Reads all."""
        while not self._ended and (token := self.source.next()):
            self.line = max(self.line, token.line)
            if token.kind == "words":
                self.write(token.text)
            elif token.kind == "command":
                self._command(token.text)
            else:
                self._sign(token)
        self.end()

    def _sign(self, token: Token) -> None:
        match token.kind:
            case "blank":
                self.write(" ")
                self.begins = True
            case "par":
                self.end()
            case "{":
                self.enter(self.scope._replace(name=GROUP, ends=False))
            case "}":
                self.leave(GROUP)
            case "leave":
                self.leave(token.text)
            case "enter":
                given = _voice(token.text) or self.scope.given
                marks = self.scope.marks | {f".{token.text}"}
                self.enter(self.scope._replace(name=f"{_STYLE}{token.text}", marks=marks, given=given, ends=False))
            case "&":
                self.wide() if any(scope.table for scope in self.scopes[-2:]) else None
            case "[" | "]":
                self.write(token.text)

    def _command(self, name: str) -> None:
        """Does what a command says."""
        own = self.macros.commands.get(name)
        if name in DEFINING:
            self.macros.define(name, self.source)
        elif name in _DOES:
            _DOES[name](self, name)
        elif own:
            self._own(name, own)
        elif name in SIGNS:
            self.wide() if SIGNS[name] == "\t" else self.write(SIGNS[name])
        elif name in ACCENTS:
            self.accent(ACCENTS[name])
        elif name in ENDS or name in DROPPED or name in BEFORE_PRINTED:
            self.skip_arguments(name)
        else:
            self._unknown(name)

    def _unknown(self, name: str) -> None:
        """A command of which only its name is known, and how it is used."""
        begins = self.begins
        self.source.option()
        groups: list[Sequence[Token]] = []
        while len(groups) < _MOST_GROUPS and (below := self.source.peek()) and below.kind == GROUP:
            groups.append(self.source.group() or ())
        if not groups:
            if begins and role_of(key_of(name)):
                self.speaker(name)
            else:
                self.skip_measure()
        elif len(groups) > 1 or names_speaker(name) or words_in(name) & SAYS:
            self.said_by(groups[0], heads=begins or names_speaker(name))
            parting = Token("par", "", self.line) if begins else Token("words", " ", self.line)
            self.source.put_back(*(token for group in groups[1:] for token in (*group, parting)))
        else:
            self._put_styled(name, groups[0], alone=begins and self._is_alone(groups[0]))

    def _is_alone(self, words: Sequence[Token]) -> bool:
        """Whether an argument that is a sentence has a line, or lines, for itself."""
        below = self.source.peek()
        last = next((token.text.rstrip()[-1:] for token in reversed(words) if token.text.strip()), "")
        return (below is None or below.kind in {"blank", "par"}) and last in ENDS_SENTENCE

    def _own(self, name: str, macro: Macro) -> None:
        arguments = macro.arguments(self.source)
        printed = macro.printed(arguments, self.line, self.source)
        if macro.words == 1:
            self._put_styled(name, printed, alone=self.begins and self._is_alone(arguments[-1]))
        else:
            self.source.put_back(*printed)

    def _put_styled(self, name: str, tokens: Sequence[Token], *, alone: bool) -> None:
        """Puts back what wears the name of a command as its style, in a paragraph of its own if it is set so."""
        edges = [Token("par", "", self.line)] if alone or _voice(name) else []
        enter, leave = Token("enter", name, self.line), Token("leave", f"{_STYLE}{name}", self.line)
        self.source.put_back(*edges, enter, *tokens, *edges, leave)

    def _begin(self, _: str) -> None:
        name = self.environment()
        self.source.option()
        if name == "document":
            self.printing = True
            self._print_title("" if self.titled else name)
            return
        self.end()
        own = self.macros.environments.get(name)
        if name in SILENT:
            self.skip_to_end(name)
            return
        scope = self.scope._replace(name=name, table=name in TABLES, ends=False)
        if name in QUOTING:
            scope = scope._replace(dress=scope.dress | {Dress.CITED})
        elif name not in PLAIN:
            scope = scope._replace(dress=scope.dress | {f".{name}"}, given=_voice(name) or scope.given)
        self.enter(scope)
        for _argument in range(ARGUMENTS.get(name, 0)):
            self.source.group()
        if own:
            self.source.put_back(*own.printed(own.arguments(self.source), self.line, self.source))
        elif name not in PLAIN and (who := self.source.group()):
            self.said_by(who, heads=True)

    def _finish(self, _: str) -> None:
        name = self.environment()
        own = self.macros.environments.get(name)
        if name == "document":
            self._ended = True
        elif own and own.end:
            leave = Token("par", "", self.line), Token("leave", name, self.line)
            self.source.put_back(*(token._replace(line=self.line) for token in own.end), *leave)
        else:
            self.end()
            self.leave(name)

    def _credit(self, name: str) -> None:
        self.source.option()
        words = self.source.group() or []
        if name == "author":
            self.author = self.plain(words)
            return
        if name == "title":
            self.title = self.plain(words)
        line = words[0].line if words else self.line
        braces = Token("{", "{", line), Token("}", "}", line)
        self._heads += (Token("command", f"@{name}", line), braces[0], *words, braces[1])
        if self.printing and not self.titled:
            self._print_title(name)

    def _print_title(self, where: str) -> None:
        if where:
            self.source.put_back(*self._heads)
            self._heads = ()

    def _heading(self, name: str) -> None:
        self.end()
        self.source.option()
        level = HEADINGS[name.strip("*@")]
        self.enter_group(_NOTHING, dress=frozenset({Dress.HEADING, f"h{level}"}), ends=True)

    def _run_in(self, _: str) -> None:
        self.end()
        self.source.option()
        self.said_by(self.source.group() or (), heads=True)

    def _item(self, _: str) -> None:
        self.end()
        words = self.source.option()
        self.above |= next((LISTS[scope.name] for scope in reversed(self.scopes) if scope.name in LISTS), _NOTHING)
        if words:
            self.said_by(words, heads=True)

    def _break(self, _: str) -> None:
        star = self.source.peek()
        if star and star.kind == "words" and star.text.startswith("*"):
            self.source.next()
            self.source.put_back(star._replace(text=star.text[1:]))
        self.source.option()
        self.break_line()

    def _type(self, name: str) -> None:
        self.enter_group(self.scope.marks | TYPES[name])

    def _switch(self, name: str) -> None:
        marks = SWITCHES[name]
        self.set_marks(self.scope.marks | marks if marks else _NOTHING)

    def _quote(self, _: str) -> None:
        self.source.option()
        edges = Token("words", "“", self.line), Token("words", "”", self.line)
        self.source.put_back(edges[0], *(self.source.group() or ()), edges[1])

    def _caption(self, _: str) -> None:
        self.end()
        self.source.option()
        self.enter_group(_NOTHING, given=TurnKind.CAPTION, ends=True)

    def _leave_out(self, _: str) -> None:
        self.skip_to_end("fi")


def _voice(name: str) -> TurnKind | None:
    """Whether a command or an environment of this name holds what is asked, or answered."""
    return _LETTERS.get(name.casefold()) or voice_of(words_in(name))


_TITLES = frozenset(("title", "subtitle"))
_STARRED = ("", "*")
_DOES: Mapping[str, Callable[[Article, str], None]] = MappingProxyType(
    {
        "begin": Article._begin,
        "end": Article._finish,
        "author": Article._credit,
        "maketitle": Article._print_title,
        "item": Article._item,
        "\\": Article._break,
        "newline": Article._break,
        "tabularnewline": Article._break,
        "iffalse": Article._leave_out,
        "caption": Article._caption,
        "captionof": Article._caption,
    }
    | dict.fromkeys(_TITLES, Article._credit)
    | dict.fromkeys((f"@{name}" for name in _TITLES), Article._heading)
    | dict.fromkeys((f"{name}{star}" for name in HEADINGS.keys() - _TITLES for star in _STARRED), Article._heading)
    | dict.fromkeys((f"{name}{star}" for name in RUN_IN for star in _STARRED), Article._run_in)
    | dict.fromkeys(TYPES, Article._type)
    | dict.fromkeys(SWITCHES, Article._switch)
    | dict.fromkeys(QUOTED, Article._quote)
)
