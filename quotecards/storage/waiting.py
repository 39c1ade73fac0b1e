"""A row of values of which only the first stand in memory; the others wait on the disk until they are asked for.

They lie in a temporary file, which has no name and goes with the process, so that nobody else can change what is taken
for a value there. What stays in memory of one that waits are eight bytes.
"""

import pickle
import weakref
from array import array
from collections.abc import Iterable, Iterator, Mapping, MutableMapping, Sequence
from typing import IO, Generic, TypeVar, overload

from quotecards.errors import OutputError
from quotecards.storage.words import reason

HELD = 4_000  # values

T = TypeVar("T")


class Waiting(Sequence[T], Generic[T]):
    """Values in a row, to which more are added and of which each may be replaced. The first `held` stay in memory.

    What is asked for twice may be two values that are equal, not one. Raises OutputError where no room is left.
    """

    def __init__(self, values: Iterable[T] = (), *, held: int = HELD) -> None:
        self._here: list[T] = []
        self._held = held
        self._starts = array("Q")  # where each of the others begins in the file
        self._end = 0
        self._file: IO[bytes] | None = None
        for value in values:
            self.append(value)

    def append(self, value: T) -> None:
        """Put a value behind all others."""
        if len(self._here) < self._held:
            self._here.append(value)
        else:
            self._starts.append(self._written(value))

    def __setitem__(self, at: int, value: T) -> None:
        if at < len(self._here):
            self._here[at] = value
        else:
            self._starts[at - len(self._here)] = self._written(value)

    @overload
    def __getitem__(self, at: int) -> T: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[T]: ...

    def __getitem__(self, at: int | slice) -> T | Sequence[T]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        number = at + len(self) if at < 0 else at
        if number < 0:
            raise IndexError(at)
        return self._here[number] if number < len(self._here) else self._read(self._starts[number - len(self._here)])

    def __len__(self) -> int:
        return len(self._here) + len(self._starts)

    def __iter__(self) -> Iterator[T]:
        yield from self._here
        yield from map(self._read, self._starts)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Waiting):
            return NotImplemented
        return len(self) == len(other) and all(one == another for one, another in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Waiting({list(self)!r})"

    def _written(self, value: T) -> int:
        try:
            if self._file is None:
                import tempfile  # most runs write nothing

                self._file = tempfile.TemporaryFile()  # noqa: SIM115
                weakref.finalize(self, self._file.close)
            start = self._file.seek(self._end)
            pickle.dump(value, self._file, pickle.HIGHEST_PROTOCOL)
            self._end = self._file.tell()
        except OSError as error:
            raise OutputError(f"there is no room for what this run has to remember: {reason(error)}") from error
        return start

    def _read(self, start: int) -> T:
        assert self._file is not None, "nothing was written"
        self._file.seek(start)
        value: T = pickle.load(self._file)
        return value


class WaitingByName(MutableMapping[str, T], Generic[T]):
    """Values under names, which stay in memory: the values as in `Waiting`. They are gone through in their order."""

    def __init__(self, values: Mapping[str, T] | Iterable[tuple[str, T]] = (), *, held: int = HELD) -> None:
        self._values: Waiting[T] = Waiting(held=held)
        self._places: dict[str, int] = {}
        self.update(values)

    def __setitem__(self, name: str, value: T) -> None:
        if name in self._places:
            self._values[self._places[name]] = value
        else:
            self._values.append(value)
            self._places[name] = len(self._values) - 1

    def __getitem__(self, name: str) -> T:
        return self._values[self._places[name]]

    def __delitem__(self, name: str) -> None:
        del self._places[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)
