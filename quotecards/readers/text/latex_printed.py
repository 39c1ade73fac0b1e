"""The paragraphs that LaTeX prints, as they grow: groups and environments say how their words are set."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, Self

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Dress
from quotecards.readers.body.label_names import is_initials, is_name, key_of
from quotecards.readers.body.paragraphs import Paragraph, Writer
from quotecards.readers.body.role_labels import role_of
from quotecards.readers.text.latex_macros import Macros
from quotecards.readers.text.latex_source import Source, Token

_NOTHING: frozenset[str] = frozenset()
_BOLD = frozenset({Dress.BOLD})
_WHO, _AGAIN = 40, 2  # characters of who speaks, and how often they do
_SHORTHAND = 3  # letters
_DEEPEST = 4  # commands within what is read as plain words
ENDS_SENTENCE = frozenset('.?!…:;”»"’)')
GROUP = "{"


class Scope(NamedTuple):
    """What holds up to the next brace or end of an environment, which is called `name`."""

    name: str
    marks: frozenset[str] = _NOTHING
    dress: frozenset[str] = _NOTHING
    given: TurnKind | None = None
    ends: bool = False  # with it, a paragraph does
    table: bool = False


class Printed:
    """Collects paragraphs; `held` counts what stands in braces, and `printing` begins where the words do."""

    def __init__(self, name: str, source: Source, held: Mapping[str, int], macros: Macros | None = None) -> None:
        self.paragraphs: list[Paragraph] = []
        self.printing = True
        self.begins = True  # whether a line does
        self.line = 1
        self.above = _NOTHING  # what stands right above the next paragraph
        self.macros = macros or Macros()
        self.source = source
        self._name, self._held = name, held
        self._writer = Writer(name)
        self._scopes = [Scope("")]
        self._open: dict[str, int] = {}
        self._depth = 0

    def read(self) -> None:
        """Reads all."""
        raise NotImplementedError

    @property
    def scopes(self) -> Sequence[Scope]:
        """Those that are open, the innermost last."""
        return self._scopes

    @property
    def scope(self) -> Scope:
        """The innermost one."""
        return self._scopes[-1]

    def set_marks(self, marks: frozenset[str]) -> None:
        """How all that follows in the scope is set."""
        self._scopes[-1] = self.scope._replace(marks=marks)

    def write(self, text: str) -> None:
        """More of the paragraph."""
        if self.printing:
            self._writer.write(text, self.scope.marks, self.line)
            self.begins = self.begins and text.isspace()

    def wide(self) -> None:
        """A wide blank, or what parts two columns."""
        if self.printing:
            self._writer.tab(self.scope.marks, self.line)

    def end(self) -> None:
        """Ends the paragraph."""
        self._keep(self._writer.end())
        self.begins = True

    def break_line(self) -> None:
        """Ends a line, and in a table a row."""
        if any(scope.table for scope in self._scopes[-2:]):
            self.end()
        else:
            self._keep(self._writer.break_line())
        self.begins = True

    def _keep(self, paragraph: Paragraph | None) -> None:
        if paragraph and self.printing:
            self.paragraphs.append(replace(paragraph, dress=self.scope.dress | self.above, given=self.scope.given))
            self.above = _NOTHING

    def enter(self, scope: Scope) -> None:
        """Words are set so from here on."""
        self._scopes.append(scope)
        self._open[scope.name] = self._open.get(scope.name, 0) + 1

    def enter_group(
        self,
        marks: frozenset[str],
        *,
        dress: frozenset[str] = _NOTHING,
        given: TurnKind | None = None,
        ends: bool = False,
    ) -> None:
        """Sets the group that follows so; nothing, where none does."""
        below = self.source.behind_blanks()
        if below and below.kind == GROUP:
            self.source.next()
            scope = self.scope._replace(name=GROUP, marks=marks, dress=self.scope.dress | dress, ends=ends)
            self.enter(scope._replace(given=given or scope.given))

    def leave(self, name: str) -> None:
        """Leaves a scope, with those in it that were not ended; a brace ends no environment."""
        if not self._open.get(name) or (name == GROUP and self.scope.name != GROUP):
            return
        while len(self._scopes) > 1:
            scope = self.scope
            if scope.ends:
                self.end()
            self._scopes.pop()
            self._open[scope.name] -= 1
            if scope.name == name:
                return

    def plain(self, tokens: Sequence[Token]) -> str:
        """The words of tokens, without how they are set."""
        if self._depth >= _DEEPEST:
            return "".join(token.text for token in tokens if token.kind == "words").strip()
        inner = self._within(Source(tokens, self._name, self.source.steps))
        inner.read()
        return " ".join(paragraph.text for paragraph in inner.paragraphs)

    def _within(self, source: Source) -> Self:
        inner = type(self)(self._name, source, {}, self.macros)
        inner._depth = self._depth + 1
        return inner

    def said_by(self, words: Sequence[Token], *, heads: bool) -> None:
        """Prints who speaks the next words, or what heads them."""
        who = self.plain(words)
        bare = who.strip(" :.")
        if heads and len(bare) <= _WHO and (role_of(key_of(bare)) or self._is_somebody(who, bare)):
            self.speaker(who.upper() if len(bare) <= _SHORTHAND else who)
        elif heads:
            self.end()
            if self.printing:
                self._writer.write(who, self.scope.marks | _BOLD, self.line)
            if who[-1:] in ENDS_SENTENCE and who[-1:] != ":":
                self.end()
            else:
                self.write(" ")
        else:
            self.write(f"{who} ")

    def _is_somebody(self, who: str, bare: str) -> bool:
        """Whether a name or a shorthand for one comes again, or a colon stands behind it."""
        named = is_name(bare) or is_initials(bare) or (len(bare) <= _SHORTHAND and bare.isalpha())
        return named and (self._held.get(bare, 0) >= _AGAIN or who.rstrip().endswith(":"))

    def speaker(self, who: str) -> None:
        """Heads a paragraph with who speaks it."""
        self.end()
        who = who.strip()
        if self.printing:
            self._writer.write(who if who[-1:] in {":", "."} else f"{who}:", self.scope.marks | _BOLD, self.line)
            self._writer.write(" ", _NOTHING, self.line)
        self.begins = False
