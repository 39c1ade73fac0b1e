"""No story twice in a run: interviews that repeat one are picked from once more, without it."""

from collections.abc import Callable, Collection, Iterable, Sequence

from quotecards.model.quote import Quote
from quotecards.model.text import Document
from quotecards.selector.ranking import is_pinned
from quotecards.selector.retold import Told, retold
from quotecards.selector.variety import alike, content_words
from quotecards.storage import Waiting

ROUNDS = 4  # in which an interview that repeats a story finds another; after them it just goes

Stories = Collection[frozenset[str]]
Wanted = Sequence[tuple[int, Stories]]


def each_told_once(
    documents: Sequence[Document],
    pick: Callable[[Wanted], Iterable[Sequence[Quote]]],
    compare: Callable[[Sequence[Told]], dict[int, set[frozenset[str]]]] = retold,
) -> Sequence[Sequence[Quote]]:
    """The quotes of each document, so that no story is told twice in all of them, whatever their order.

    `pick` picks from the documents of these numbers, each without the stories that stand beside its number; what it
    gives for one must not depend on the others. What is told again, `compare` finds.
    """
    picked = Waiting(pick([(number, ()) for number in range(len(documents))]))
    ready = {number for number, document in enumerate(documents) if document.ready}
    told: dict[int, set[frozenset[str]]] = {}
    for left in reversed(range(ROUNDS)):
        again = compare(
            Waiting(_told(number, one, ready=number in ready) for number, quotes in enumerate(picked) for one in quotes)
        )
        if not again:
            break
        for number, stories in again.items():
            told.setdefault(number, set()).update(stories)
        wanted = sorted(again)
        if left:
            found = pick([(number, told[number]) for number in wanted])
        else:
            found = ([quote for quote in picked[number] if not _is_told(quote, again[number])] for number in wanted)
        for number, quotes in zip(wanted, found, strict=True):
            picked[number] = quotes
    return picked


def _told(interview: int, quote: Quote, *, ready: bool) -> Told:
    fixed = ready or is_pinned(quote)
    return Told(interview, (not fixed, -quote.score, quote.sha256, quote.start), _content(quote), fixed)


def _is_told(quote: Quote, stories: Stories) -> bool:
    content = _content(quote)
    return not is_pinned(quote) and any(alike(content, story) for story in stories)


def _content(quote: Quote) -> frozenset[str]:
    return content_words(quote.verbatim, quote.language)
