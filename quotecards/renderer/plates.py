"""Plates that several cards share, kept as long as they are likely to be wanted again."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from threading import Lock

from quotecards.renderer.ground import Ground

KEPT = 12  # plates: a few looks in a few formats; one of a story takes 6 MB, and again a third for its light


class Plates:
    """The last plates by what they follow from. Painters of several threads may share them: each is painted once."""

    def __init__(self, most: int = KEPT) -> None:
        self._most = most
        self._lock = Lock()
        self._known: OrderedDict[Hashable, Future[Ground]] = OrderedDict()

    def get(self, key: Hashable, paint: Callable[[], Ground]) -> Ground:
        """The plate of this key, painted where it is not known; who comes meanwhile waits. Raises what `paint` does."""
        with self._lock:
            plate = self._known.get(key)
            if plate is not None:
                self._known.move_to_end(key)
            else:
                mine = self._known[key] = Future()
                while len(self._known) > self._most:
                    self._known.popitem(last=False)
        if plate is not None:
            found = plate.result()
            found.stay()
            return found
        try:
            mine.set_result(paint())
        except BaseException as error:
            with self._lock:
                if self._known.get(key) is mine:
                    del self._known[key]
            mine.set_exception(error)
            raise
        return mine.result()
