"""What was read and picked before, kept as long as nothing has changed that it was made from.

A campaign is prepared anew whenever a file of it changes; most of it is as it was.
"""

import dataclasses
from collections.abc import Callable, Collection, Hashable, Sequence
from pathlib import Path
from typing import Generic, TypeVar

from quotecards.campaign.definition.campaign import Campaign, Interview
from quotecards.campaign.definition.settings import Settings
from quotecards.campaign.executors import Executor
from quotecards.campaign.planning.ahead import WORTH_IT, Heard, hear_ahead
from quotecards.campaign.planning.keeping import KeepingSelector
from quotecards.campaign.planning.kept import Kept
from quotecards.campaign.planning.pipeline import read_interview
from quotecards.campaign.planning.prepare import selection_for
from quotecards.errors import Problems, QuotecardsError, ReadError, SettingError
from quotecards.model.quote import Passage, Quote
from quotecards.model.settings import Selection
from quotecards.model.text import Document
from quotecards.readers.body.declared import sidecars_of
from quotecards.selector import Selector

Value = TypeVar("Value")
_NONE: frozenset[frozenset[str]] = frozenset()  # stories that must not be told again
Stamp = tuple[int, int, int] | None


def stamp(path: Path) -> Stamp:
    """What changes when a file is written: size, time and number of its record; None where there is none."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_size, found.st_mtime_ns, found.st_ino


class _Memo(Generic[Value]):
    """Values by key; those that a whole round did not ask for are forgotten."""

    def __init__(self) -> None:
        self._known: dict[Hashable, Value] = {}
        self._used: dict[Hashable, Value] = {}

    def get(self, key: Hashable) -> Value | None:
        found = self._used.get(key)
        if found is None and key in self._known:
            found = self._used[key] = self._known[key]
        return found

    def put(self, key: Hashable, value: Value) -> Value:
        self._used[key] = value
        return value

    def turn(self) -> None:
        self._known, self._used = self._used, {}


class Stopped(QuotecardsError):
    """The studio is being closed: nobody waits for what is being read."""


class Memory:
    """Reads and picks like `read_interview` and `Selector`, each thing once; what earlier runs `kept` not even that."""

    def __init__(self) -> None:
        self._kept = Kept()
        self._documents: _Memo[Document | ReadError | SettingError | Problems] = _Memo()
        self._quotes: _Memo[list[Quote]] = _Memo()
        self._passages: _Memo[list[Passage]] = _Memo()
        self._stopped = False

    def stop(self) -> None:
        """Whatever is being read or picked is the last: after it comes Stopped."""
        self._stopped = True

    def open(self, kept: Kept) -> None:
        """Look there for what is not known yet."""
        self._kept = kept

    def tidy(self) -> None:
        """Of what is kept between runs, forget what was not needed since it was opened."""
        self._kept.tidy()

    def hear(self, executor: Executor, campaign: Campaign, settings: Settings) -> None:
        """Have the executor read and pick from the interviews that are not known, all at once. Raises Stopped."""
        selection = selection_for(campaign, settings)
        new = [one for one in campaign.interviews if not isinstance(self._documents.get(_key(one)), Document)]

        def keep(interview: Interview, heard: Heard) -> None:
            self.go_on()
            if heard.document:
                self._documents.put(_key(interview), heard.document)
                self._quotes.put((_name(heard.document), _wishes(heard.document, selection), _NONE), [*heard.quotes])

        if len(new) >= WORTH_IT:
            hear_ahead(executor, new, selection, tell=keep, kept=self._kept)

    def go_on(self) -> None:
        """Raises Stopped where it was told to."""
        if self._stopped:
            raise Stopped("the studio is being closed")

    def turn(self) -> None:
        """Begin a new round: what the last one did not need is forgotten at the end of this."""
        for memo in (self._documents, self._quotes, self._passages):
            memo.turn()

    def read(self, interview: Interview) -> Document:
        """`read_interview`, unless neither the file nor what stands beside it has changed."""
        self.go_on()
        key = _key(interview)
        found = self._documents.get(key)
        if found is None:
            try:
                found = self._kept.document(interview) or self._read(interview)
            except (ReadError, SettingError, Problems) as error:
                found = error
            self._documents.put(key, found)
        if isinstance(found, Document):
            return found
        raise found

    def _read(self, interview: Interview) -> Document:
        document = read_interview(interview)
        self._kept.keep_document(interview, document)
        return document

    def selector(self) -> "RememberingSelector":
        """A selector that shares this memory."""
        return RememberingSelector(KeepingSelector(self._kept), self._quotes, self._passages, self.go_on)


class RememberingSelector(Selector):
    """A selector that does not pick twice from the same document with the same wishes."""

    def __init__(
        self,
        selector: Selector,
        quotes: _Memo[list[Quote]],
        passages: _Memo[list[Passage]],
        go_on: Callable[[], None],
    ) -> None:
        self._inner = selector
        self._go_on = go_on
        self._quotes = quotes
        self._passages = passages

    @property
    def has_reader(self) -> bool:
        return self._inner.has_reader

    def select(self, document: Document, selection: Selection, told: Collection[frozenset[str]] = ()) -> list[Quote]:
        self._go_on()
        key = (_name(document), _wishes(document, selection), frozenset(told))
        found = self._quotes.get(key)
        if found is None:
            found = self._quotes.put(key, self._inner.select(document, selection, told))
        return list(found)

    def carousels(self, document: Document, selection: Selection, quotes: Sequence[Quote] = ()) -> list[Passage]:
        if not selection.carousels:
            return []
        key = (_name(document), _wishes(document, selection), tuple((one.start, one.end) for one in quotes))
        found = self._passages.get(key)
        if found is None:
            found = self._passages.put(key, self._inner.carousels(document, selection, quotes))
        return list(found)


def _key(interview: Interview) -> Hashable:
    stamps = tuple(stamp(path) for path in (interview.path, *sidecars_of(interview.path)))
    return interview.path, interview.shown_as, stamps, repr(interview.declared), interview.language


def _name(document: Document) -> tuple[str, str, int]:
    """What tells a document from all others that were read: turns and credits may differ where bytes do not."""
    return document.path, document.sha256, hash((document.turns, document.credits, document.language, document.ready))


def _wishes(document: Document, selection: Selection) -> str:
    """What is wanted of this document: what was decided about others is of no concern."""
    own = {path: wishes for path, wishes in selection.own.items() if path == document.path}
    return repr(dataclasses.replace(selection, own=own))
