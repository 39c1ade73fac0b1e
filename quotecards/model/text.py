"""What a reader makes of a file: a document of turns."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from operator import itemgetter

from quotecards.light import light
from quotecards.model.credits import Credits, Film, Source, Stated
from quotecards.model.wish import Wish


class TurnKind(StrEnum):
    """What a stretch of an interview is. Only an answer is ever quoted."""

    QUESTION = "question"
    ANSWER = "answer"
    NARRATION = "narration"
    CAPTION = "caption"
    PULL_QUOTE = "pull_quote"
    BOILERPLATE = "boilerplate"
    HEADING = "heading"


# What readers ask of every paragraph: members take twenty times as long to reach through their class.
QUESTION, ANSWER = TurnKind.QUESTION, TurnKind.ANSWER


@light
class Turn:
    """One stretch of the text by one voice: `document.text[start:end]`, without its label.

    An answer may run over several paragraphs. `line` counts from 1 in the file. `film` is the work that this
    answer speaks of, where it is known. `evidence` says, in words, why the reader thinks so. `source` and `language`
    are the answer's own, where they are not those of the whole document: each row of a table may have others. `wish` is
    what such a row says about its card.
    """

    kind: TurnKind
    speaker: Stated[str] | None
    start: int
    end: int
    line: int
    film: Stated[Film] | None = None
    evidence: tuple[str, ...] = ()
    source: Stated[Source] | None = None
    language: str | None = None
    wish: Wish | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """The characters `start` to `end` of an answer, of which it is not certain that its speaker said them; `line` is
    where they begin, `words` the reason."""

    start: int
    end: int
    line: int
    words: str


@dataclass(frozen=True, slots=True)
class Document:
    """An interview as understood.

    `path` is the path as the user gave it, with forward slashes; `sha256` is of the file's bytes; `text` is the
    plain text that all offsets count in (code points); `language` is a BCP 47 tag; `notes` are remarks for the
    editor, such as a speaker that could not be made out. `lines` are pairs of an offset and the line of the file that
    begins there, in order; empty where the lines of `text` are those of the file. `ready`: the answers are quotes as
    given, each to be taken whole. `doubts` are the passages of answers that somebody else may have said.
    `possible_speakers` are those whom an editor may mean where the speaker could not be made out, the likeliest first,
    with what speaks for each; they never stand on a card.
    """

    path: str
    sha256: str
    text: str
    turns: tuple[Turn, ...]
    credits: Credits
    language: str = "en"
    notes: tuple[str, ...] = field(default=())
    lines: tuple[tuple[int, int], ...] = field(default=(), repr=False)
    ready: bool = False
    doubts: tuple[Doubt, ...] = ()
    possible_speakers: tuple[Stated[str], ...] = ()

    def text_of(self, turn: Turn) -> str:
        return self.text[turn.start : turn.end]

    def line_of(self, offset: int) -> int:
        """The line of the file, counted from 1, in which the character at `offset` stands."""
        if not self.lines:
            return self.text.count("\n", 0, offset) + 1
        return line_at(self.lines, offset)


def line_at(lines: Sequence[tuple[int, int]], offset: int) -> int:
    """The line in which `offset` stands, by pairs of an offset and the line that begins there, at least one."""
    return lines[max(bisect_right(lines, offset, key=itemgetter(0)) - 1, 0)][1]
