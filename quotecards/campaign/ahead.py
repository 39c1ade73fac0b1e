"""Interviews read and picked from by whichever executor, before a run asks for them one after the other."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cache, partial

from quotecards.campaign.campaign import Campaign, Interview
from quotecards.campaign.executors import Executor, Lost
from quotecards.campaign.pipeline import read_interview
from quotecards.campaign.prepare import Prepared, prepare, selection_for
from quotecards.campaign.settings import Settings
from quotecards.errors import Place, Problems, ReadError, SettingError
from quotecards.model.quote import Quote
from quotecards.model.settings import Selection
from quotecards.model.text import Document
from quotecards.selector import Selector
from quotecards.selector.weights import load_weights

WORTH_IT = 4  # interviews below which starting processes costs more than it saves

_Unreadable = ReadError | SettingError | Problems


@dataclass(frozen=True, slots=True)
class Heard:
    """An interview that was read, with its best quotes; or why it could not be read."""

    document: Document | None
    quotes: tuple[Quote, ...] = ()
    error: _Unreadable | None = None


TellHeard = Callable[[Interview, Heard], None]


@dataclass(frozen=True, slots=True)
class Listening:
    """Sets up what reads interviews and picks from them: plain data, so that it can go to another process."""

    selection: Selection

    def __call__(self) -> Callable[[Interview], Heard]:
        """Fit for any number of interviews."""
        return partial(_hear, Selector.load(), self.selection)


class Ahead:
    """What was heard of interviews: reads like `read_interview`, and its `selector` picks like any other."""

    def __init__(self, interviews: Sequence[Interview], heard: Sequence[Heard], selection: Selection) -> None:
        self._interviews = interviews  # kept, so that none of them is taken for another
        self._heard = {id(interview): one for interview, one in zip(interviews, heard, strict=True)}
        self.selector = _PickedAhead(heard, selection)

    def read(self, interview: Interview) -> Document:
        """Raises ReadError, SettingError or Problems."""
        heard = self._heard[id(interview)]
        if heard.document is None:
            assert heard.error is not None
            raise heard.error
        return heard.document


def prepare_with(
    executor: Executor, campaign: Campaign, settings: Settings, *, tell: TellHeard = lambda _, __: None
) -> Prepared:
    """`prepare`, but interviews are read and picked from by the executor. `tell` hears of each when it is done."""
    ahead = hear_ahead(executor, campaign.interviews, selection_for(campaign, settings), tell=tell)
    return prepare(campaign, settings, read=ahead.read, selector=ahead.selector)


def hear_ahead(executor: Executor, interviews: Sequence[Interview], selection: Selection, *, tell: TellHeard) -> Ahead:
    """Read the interviews and pick from each for itself."""
    heard: dict[int, Heard] = {}
    for at, one in executor.run(
        Listening(selection), interviews, key=_nothing_shared, small=len(interviews) < WORTH_IT
    ):
        if isinstance(one, Lost):
            place = Place(interviews[at].shown_as)
            heard[at] = Heard(None, error=ReadError("its reader was killed, as where memory is short", place=place))
        else:
            heard[at] = one
        tell(interviews[at], heard[at])
    return Ahead(interviews, [heard[at] for at in range(len(interviews))], selection)


def _hear(selector: Selector, selection: Selection, interview: Interview) -> Heard:
    try:
        document = read_interview(interview)
    except (ReadError, SettingError, Problems) as error:
        return Heard(None, error=error)
    return Heard(document, tuple(selector.select(document, selection)))


def _nothing_shared(_: Interview) -> None:
    """Interviews have nothing in common that is costly to prepare."""


class _PickedAhead(Selector):
    """A selector that has picked already; only where a story is told again does it pick once more."""

    def __init__(self, heard: Sequence[Heard], selection: Selection) -> None:
        super().__init__(load_weights())
        self._selection = selection
        self._found = {id(one.document): one for one in heard if one.document}
        self._whole = cache(Selector.load)

    def select(self, document: Document, selection: Selection, told: Collection[frozenset[str]] = ()) -> list[Quote]:
        found = self._found.get(id(document))
        if found is None or told or selection != self._selection:
            return self._whole().select(document, selection, told)
        return list(found.quotes)
