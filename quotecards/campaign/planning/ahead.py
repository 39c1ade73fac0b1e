"""Interviews read and picked from by whichever executor, before a run asks for them one after the other."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from quotecards.campaign.definition.campaign import Campaign, Interview
from quotecards.campaign.definition.settings import Settings
from quotecards.campaign.executors import Executor, Lost
from quotecards.campaign.planning.keeping import KeepingSelector, loaded_selector
from quotecards.campaign.planning.kept import Kept
from quotecards.campaign.planning.pipeline import read_interview
from quotecards.campaign.planning.prepare import Prepared, prepare, selection_for
from quotecards.errors import Place, Problems, QuotecardsError, ReadError, SettingError
from quotecards.model.quote import Quote
from quotecards.model.settings import Selection
from quotecards.model.text import Document
from quotecards.selector import Selector
from quotecards.selector.scoring import Rating
from quotecards.selector.stories import Stories, Wanted, each_told_once
from quotecards.storage import Waiting

WORTH_IT = 4  # interviews below which starting processes costs more than it saves

_Unreadable = ReadError | SettingError | Problems


@dataclass(frozen=True, slots=True)
class Heard:
    """An interview that was read, with its best quotes; or why it could not be read.

    `rated` is what the learned reader made of its sentences.
    """

    document: Document | None
    quotes: tuple[Quote, ...] = ()
    error: _Unreadable | None = None
    rated: Mapping[str, Rating] = field(default_factory=dict)


TellHeard = Callable[[Interview, Heard], None]


# An interview to read and pick from, or a document to pick from without these stories, with what is known of it.
Task = Interview | tuple[Document, frozenset[frozenset[str]], Mapping[str, Rating]]


@dataclass(frozen=True, slots=True)
class Listening:
    """Sets up what reads interviews and picks from them: plain data, so that it can go to another process."""

    selection: Selection

    def __call__(self) -> Callable[[Task], Heard]:
        """Fit for any number of tasks."""
        return partial(_hear, loaded_selector(), self.selection)


class Ahead:
    """What was heard of interviews: reads like `read_interview`, and its `selector` picks like any other."""

    def __init__(
        self,
        executor: Executor,
        interviews: Sequence[Interview],
        heard: "_HeardOf",
        selection: Selection,
        kept: Kept,
    ) -> None:
        self._interviews = interviews  # kept, so that none of them is taken for another
        self._numbers = {id(interview): number for number, interview in enumerate(interviews)}
        self._heard = heard
        self.selector = _PickedAhead(executor, heard, selection, kept)

    def read(self, interview: Interview) -> Document:
        """Raises ReadError, SettingError or Problems."""
        heard = self._heard.of(self._numbers[id(interview)])
        if heard.document is None:
            assert heard.error is not None
            raise heard.error
        return heard.document


def prepare_with(
    executor: Executor,
    campaign: Campaign,
    settings: Settings,
    *,
    tell: TellHeard = lambda _, __: None,
    kept: Kept | None = None,
) -> Prepared:
    """`prepare`, but interviews are read and picked from by the executor, unless what earlier runs heard was kept.

    `tell` hears of each when it is done.
    """
    ahead = hear_ahead(executor, campaign.interviews, selection_for(campaign, settings), tell=tell, kept=kept)
    return prepare(campaign, settings, read=ahead.read, selector=ahead.selector)


def hear_ahead(
    executor: Executor,
    interviews: Sequence[Interview],
    selection: Selection,
    *,
    tell: TellHeard,
    kept: Kept | None = None,
) -> Ahead:
    """Read the interviews and pick from each for itself. Raises QuotecardsError where nobody is left to do so."""
    kept = kept or Kept()
    heard = _HeardOf()
    tasks: Waiting[Task] = Waiting()
    new: list[int] = []
    for at, interview in enumerate(interviews):
        document = kept.document(interview)
        quotes = kept.quotes(document, selection) if document else None
        if quotes is not None:
            tell(interview, heard.put(at, Heard(document, tuple(quotes))))
        else:
            new.append(at)
            tasks.append((document, frozenset(), kept.ratings(document)) if document else interview)
    for number, answer in _answers(executor, selection, tasks):
        at, task = new[number], tasks[number]
        one = answer or _unheard(interviews[at])
        if answer and isinstance(task, tuple):
            one = dataclasses.replace(answer, document=task[0])
        elif one.document:
            kept.keep_document(interviews[at], one.document)
        if one.document:
            kept.keep_quotes(one.document, selection, one.quotes)
            kept.keep_ratings(one.document, one.rated)
        tell(interviews[at], heard.put(at, one))
    return Ahead(executor, interviews, heard, selection, kept)


def _unheard(interview: Interview) -> Heard:
    error = ReadError("its reader was killed, as where memory is short", place=Place(interview.shown_as))
    return Heard(None, error=error)


class _HeardOf:
    """What was heard of interviews, by their numbers, in whatever order they are heard."""

    def __init__(self) -> None:
        self._heard: Waiting[Heard] = Waiting()
        self._places: dict[int, int] = {}
        self._paths: dict[str, int] = {}

    def put(self, number: int, heard: Heard) -> Heard:
        self._places[number] = len(self._heard)
        if heard.document:
            self._paths[heard.document.path] = min(number, self._paths.get(heard.document.path, number))
        self._heard.append(heard)
        return heard

    def of(self, number: int) -> Heard:
        return self._heard[self._places[number]]

    def of_document(self, document: Document) -> Heard | None:
        """What was heard with this document, unless that was another one."""
        number = self._paths.get(document.path)
        found = None if number is None else self.of(number)
        return found if found and found.document == document else None


class _PickedAhead(KeepingSelector):
    """A selector that has picked already. Where a story is told again, it has the executor pick once more."""

    def __init__(self, executor: Executor, heard: _HeardOf, selection: Selection, kept: Kept) -> None:
        super().__init__(kept)
        self._executor = executor
        self._selection = selection
        self._heard = heard

    def select(self, document: Document, selection: Selection, told: Stories = ()) -> list[Quote]:
        found = None if told or selection != self._selection else self._heard.of_document(document)
        return super().select(document, selection, told) if found is None else list(found.quotes)

    def select_all(self, documents: Sequence[Document], selection: Selection) -> Sequence[Sequence[Quote]]:
        def pick(wanted: Wanted) -> Iterator[Sequence[Quote]]:
            picked: Waiting[Sequence[Quote]] = Waiting()
            places: dict[int, int] = {}
            tasks: Waiting[Task] = Waiting()
            new: list[tuple[int, Stories]] = []

            def put(number: int, quotes: Sequence[Quote]) -> None:
                places[number] = len(picked)
                picked.append(quotes)

            for number, told in wanted:
                document = documents[number] if told else None
                known = self._kept.quotes(document, selection, told) if document else None
                if known is not None:
                    put(number, known)
                elif document:
                    new.append((number, told))
                    tasks.append((document, frozenset(told), self._rated(document)))
            for at, one in _answers(self._executor, selection, tasks):
                number, told = new[at]
                if one:
                    put(number, one.quotes)
                    self._kept.keep_quotes(documents[number], selection, one.quotes, told)
            for number, told in wanted:
                at_hand = number in places
                yield picked[places[number]] if at_hand else self.select(documents[number], selection, told)

        return each_told_once(documents, pick, self._kept.retold)

    def _rated(self, document: Document) -> Mapping[str, Rating]:
        found = self._heard.of_document(document)
        return (found.rated if found else {}) or self._kept.ratings(document)


def _answers(executor: Executor, selection: Selection, tasks: Sequence[Task]) -> Iterator[tuple[int, Heard | None]]:
    """What the executor heard, as it comes; None where it was killed at it."""
    small = len(tasks) < WORTH_IT
    for at, one in executor.run(Listening(selection), tasks, key=lambda _: None, small=small):
        if isinstance(one, Lost) and one.all_gone:
            raise QuotecardsError(one.why)
        yield at, None if isinstance(one, Lost) else one


def _hear(selector: Selector, selection: Selection, task: Task) -> Heard:
    read: Document | None = None
    if isinstance(task, tuple):
        document, told, known = task
    else:
        try:
            document = read = read_interview(task)
        except (ReadError, SettingError, Problems) as error:
            return Heard(None, error=error)
        told, known = frozenset(), {}
    rated = dict(known)
    quotes = selector.select_again(document, selection, told, rated)
    return Heard(read, tuple(quotes), rated=rated)
