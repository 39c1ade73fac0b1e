"""A selector that picks from a document once, and finds it again in later runs."""

from collections.abc import Collection, Sequence
from functools import cache

from quotecards.campaign.planning.kept import Kept
from quotecards.model.quote import Passage, Quote
from quotecards.model.settings import Selection
from quotecards.model.text import Document
from quotecards.network import is_installed
from quotecards.selector import Selector


@cache
def loaded_selector() -> Selector:
    """One serves any number of runs, and its networks take a while to load."""
    return Selector.load()


class KeepingSelector(Selector):
    """Picks as `loaded_selector` does, which is loaded only where something is not kept."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept

    @property
    def has_reader(self) -> bool:
        return is_installed()

    def select(self, document: Document, selection: Selection, told: Collection[frozenset[str]] = ()) -> list[Quote]:
        found = self._kept.quotes(document, selection, told)
        if found is None:
            rated = self._kept.ratings(document)
            known = len(rated)
            found = loaded_selector().select_again(document, selection, told, rated)
            self._kept.keep_quotes(document, selection, found, told)
            if len(rated) > known:
                self._kept.keep_ratings(document, rated)
        return found

    def carousels(self, document: Document, selection: Selection, quotes: Sequence[Quote] = ()) -> list[Passage]:
        if not selection.carousels:
            return []
        found = self._kept.passages(document, selection, quotes)
        if found is None:
            found = loaded_selector().carousels(document, selection, quotes)
            self._kept.keep_passages(document, selection, quotes, found)
        return found
