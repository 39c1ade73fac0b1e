"""What the publication itself pulled out as a quote: a hint of what its editor liked, never a source of words."""

from collections.abc import Sequence

from quotecards.model.text import Document, TurnKind
from quotecards.selector.statement import Statement, clean, stop_words, words_of

# A pull quote repeats an answer shortened or with words left out, so part of either must do. Set by hand.
LEAST, SHARE = 3, 0.6


def pull_quotes(document: Document) -> list[frozenset[str]]:
    """The content words of each pull quote of a document."""
    small = stop_words(document.language)
    pulled = (document.text_of(turn) for turn in document.turns if turn.kind is TurnKind.PULL_QUOTE)
    return [frozenset(words_of(clean(text))) - small for text in pulled]


def is_pulled(statement: Statement, pulled: Sequence[frozenset[str]]) -> bool:
    """Whether a statement stands in a pull quote, or a pull quote in it, as far as their content words tell."""
    own = frozenset(statement.content)
    return any(len(own & other) >= max(LEAST, SHARE * min(len(own), len(other))) for other in pulled)
