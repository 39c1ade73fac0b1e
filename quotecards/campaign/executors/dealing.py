"""Which jobs go to which worker, so that those that share a photo are made where its plate is warm."""

from collections import deque
from collections.abc import Hashable, Sequence


class Dealer:
    """Deals jobs to lanes, one for each worker.

    A lane goes on with its key while that has jobs; then it takes the next key that no other lane has begun, and when
    there is none, it helps with the key that has most jobs left. What is given back is dealt last, one by one.
    """

    def __init__(self, keys: Sequence[Hashable]) -> None:
        groups: dict[Hashable, deque[int]] = {}
        for at, key in enumerate(keys):
            groups.setdefault(key, deque()).append(at)
        self._groups = list(groups.values())
        self._begun = 0  # groups up to here are begun
        self._held: dict[Hashable, deque[int]] = {}
        self.fresh = len(keys)  # jobs that were never dealt
        self._given_back: deque[int] = deque()

    @property
    def left(self) -> int:
        """How many jobs are still to be dealt."""
        return self.fresh + len(self._given_back)

    def deal(self, lane: Hashable, size: int = 1) -> list[int]:
        """The indices of the next jobs of a lane, at most `size` and all of one key; none when all are dealt."""
        jobs = self._held.get(lane) or self._next_group()
        if not jobs:
            return [self._given_back.popleft()] if self._given_back else []
        self._held[lane] = jobs
        dealt = [jobs.popleft() for _ in range(min(size, len(jobs)))]
        self.fresh -= len(dealt)
        return dealt

    def give_back(self, jobs: Sequence[int]) -> None:
        """Take back jobs that were dealt and not done."""
        self._given_back.extend(jobs)

    def _next_group(self) -> deque[int]:
        if self._begun < len(self._groups):
            self._begun += 1
            return self._groups[self._begun - 1]
        return max(self._held.values(), key=len, default=deque())
