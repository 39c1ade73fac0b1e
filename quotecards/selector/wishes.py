"""What a person wants from one interview: whose answers, about what, which words always and which never."""

from collections.abc import Iterable

from quotecards.model.settings import OwnWishes, Selection
from quotecards.model.text import Document, Turn, TurnKind
from quotecards.selector.finding import Found, in_answers, meant
from quotecards.selector.phrases import Phrases
from quotecards.selector.statement import count_words

_SPOKEN = frozenset({TurnKind.QUESTION, TurnKind.ANSWER})


class Wishes:
    """The wishes of a selection, looked up in a document."""

    def __init__(self, document: Document, selection: Selection) -> None:
        self._document = document
        self._selection = selection
        self._topics = Phrases(selection.topics) if selection.topics else None
        self._own = selection.own.get(document.path, OwnWishes())
        self._never = [_span(found) for one in self._own.bans for found in meant(document, one)]
        self._banned = [_span(found) for words in selection.bans for found in in_answers(document, words)] + self._never

    @property
    def pinned(self) -> list[Found]:
        """Where the pinned words stand, in the order in which they were pinned, each place once."""
        found = [one for words in self._selection.pins for one in in_answers(self._document, words)]
        found += (one for wish in self._own.pins for one in meant(self._document, wish)[:1])
        return [one for one in dict.fromkeys(found) if not _meets(self._never, one.start, one.end)]

    @property
    def words(self) -> int | None:
        """The most words that may be quoted of the interview, by the share of it; None without a limit."""
        share = self._selection.share
        if share is None:
            return None
        spoken = (one for one in self._document.turns if one.kind in _SPOKEN)
        return int(sum(count_words(self._document.text_of(one)) for one in spoken) * share / 100)

    def takes(self, turn: Turn) -> bool:
        """Whether an answer is by one of the speakers and about one of the films that were asked for."""
        film = turn.film or self._document.credits.film
        speaker = turn.speaker or self._document.credits.speaker
        return _among(speaker.value if speaker else None, self._selection.speakers) and _among(
            film.value.title if film else None, self._selection.films
        )

    def allows(self, start: int, end: int, question: str) -> bool:
        """Whether a span meets no banned words and, where topics were asked for, one of them in it or its question."""
        if _meets(self._banned, start, end):
            return False
        topics = self._topics
        return topics is None or bool(topics.search(self._document.text, start, end) or topics.search(question))


def _span(found: Found) -> tuple[int, int]:
    return found.start, found.end


def _meets(spans: Iterable[tuple[int, int]], start: int, end: int) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end in spans)


def _among(name: str | None, wanted: tuple[str, ...]) -> bool:
    return not wanted or (name is not None and name.casefold() in {one.casefold() for one in wanted})
