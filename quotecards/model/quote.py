"""A quote: a span of one answer, and the list of edits that leads from it to the words on the card."""

from dataclasses import dataclass

from quotecards.model.concern import Concern
from quotecards.model.credits import Film, Source, Stated
from quotecards.model.edits import Edit
from quotecards.model.wish import Wish


@dataclass(frozen=True, slots=True)
class Reason:
    """One signal's share in a score: its name, what it added (or took), and the same in words for an editor."""

    signal: str
    weight: float
    words: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A span of one answer, ready to be set.

    `verbatim` is `document.text[start:end]`; `text` is `apply(edits, verbatim)`, what the card shows; `question`
    is what was asked, for the editor's eye. `warnings` are what the guards found, for a person to weigh. `source` is
    the quote's own; None means that of the document. `wish` is what the row of a table says about its card.
    """

    path: str
    sha256: str
    start: int
    end: int
    line: int
    verbatim: str
    text: str
    edits: tuple[Edit, ...]
    language: str
    speaker: Stated[str] | None
    film: Stated[Film] | None
    question: str | None = None
    score: float = 0.0
    reasons: tuple[Reason, ...] = ()
    warnings: tuple[Concern, ...] = ()
    source: Stated[Source] | None = None
    wish: Wish | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage longer than a card, and the slides that it is shown on: spans of it, in order, without a gap."""

    whole: Quote
    slides: tuple[Quote, ...]
