"""How long a whole card takes, beside its peers: from its words to the bytes of its file, warm, on one core.

    python -m benchmarks.cards [--rounds 5] [--clock wall] [--only takumi] [--pictures DIR]

Every peer runs as a process of its own and makes the same cards in turn, a few at a time, so that what slows the
machine slows all. Told are the median in ms and, in brackets, how many times quotecards' own it is: of the time that
the processor worked, which others on the machine hardly touch, or with `--clock wall` of the time that passed. A peer
that is not installed is named as missing; one whose picture is another than that of quotecards is named, too.
"""

import argparse
import itertools
import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path
from statistics import fmean, median

from PIL import Image, ImageChops, ImageStat

from benchmarks.cards.card import jobs_of, write_task
from benchmarks.cards.peer import Missing, Worker, peers
from benchmarks.cards.photos import make_photos

CELLS = [(case, encoding) for case in ("flat", "photo", "new photo") for encoding in ("png", "jpeg")]
WARM_UP = 3
AT_A_TIME = 5
OURS = "quotecards"
LARGEST_DIFFERENCE = 12.0  # of 255, in the mean of a thumbnail: the same card drawn by another hand stays below 4
Cell = tuple[str, str]


class Entrant:
    """A worker with its times."""

    def __init__(self, worker: Worker, folder: Path, clock: str) -> None:
        self.name = worker.peer.name
        self.version = worker.version
        self.worker = worker
        self.clock = clock
        self.folder = folder / self.name.replace("/", "-")
        self.folder.mkdir()
        self.times: dict[Cell, list[float]] = {}
        self.remarks: list[str] = []

    def picture(self, cell: Cell) -> Path:
        return self.folder / f"{cell[0]}.{cell[1]}"

    def turn(self, cell: Cell, number: int, photos: list[Path]) -> None:
        """Make a few cards of a cell and keep how long they took; the first turn warms caches up."""
        count = AT_A_TIME if number else WARM_UP
        first = number * AT_A_TIME
        if self.remarks:
            return
        try:
            took = [
                self.worker.make(job | {"encoding": cell[1], "out": str(self.picture(cell))})[self.clock]
                for job in itertools.islice(jobs_of(cell[0], photos), first, first + count)
            ]
        except Missing as missing:
            self.remarks.append(f"stopped at {' '.join(cell)}: {missing}")
        else:
            self.times.setdefault(cell, []).extend(took if number else ())

    def compare(self, cell: Cell, other: "Entrant") -> None:
        """Note where the last picture is not the one that `other` made."""
        if self.remarks or self is other:
            return
        difference = fmean(
            ImageStat.Stat(ImageChops.difference(_small(self.picture(cell)), _small(other.picture(cell)))).mean
        )
        if difference > LARGEST_DIFFERENCE:
            self.remarks.append(f"draws another picture for {' '.join(cell)} (differs by {difference:.0f} of 255)")


def main() -> None:
    """Measure, and print a table and the remarks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=5, help="turns of five cards for every peer and case")
    parser.add_argument("--clock", choices=("cpu", "wall"), default="cpu")
    parser.add_argument("--only", action="append", help="this peer and quotecards; may be given several times")
    parser.add_argument("--core", type=int, default=0, help="the core that all run on")
    parser.add_argument("--folder", type=Path, help="where files are written (memory, /dev/shm, where there is one)")
    parser.add_argument("--pictures", type=Path, help="keep a picture of every peer and case here, to look at")
    given = parser.parse_args()
    memory = Path("/dev/shm")
    place = given.folder or (memory if memory.is_dir() else None)
    with tempfile.TemporaryDirectory(dir=place) as name, ExitStack() as stack:
        folder = Path(name)
        task = write_task(folder)
        photos = make_photos(folder, (given.rounds + 1) * AT_A_TIME * len(CELLS))
        entrants = []
        for peer in peers():
            if given.only and peer.name not in (*given.only, OURS):
                continue
            try:
                entrants.append(Entrant(stack.enter_context(Worker(peer, task, given.core)), folder, given.clock))
            except Missing as missing:
                print(f"{peer.name}: missing ({missing})")
        _measure(entrants, given.rounds, photos, given.pictures)
        print(_table(entrants))


def _measure(entrants: list[Entrant], rounds: int, photos: list[Path], pictures: Path | None) -> None:
    share = len(photos) // len(CELLS)  # photos of a cell, so that none is new twice
    for index, cell in enumerate(CELLS):
        own = photos[index * share : (index + 1) * share]
        for number in range(rounds + 1):
            for entrant in entrants:
                entrant.turn(cell, number, own)
        for entrant in entrants:
            entrant.compare(cell, entrants[0])
            if pictures and entrant.picture(cell).exists():
                (pictures / entrant.folder.name).mkdir(parents=True, exist_ok=True)
                shutil.copy(entrant.picture(cell), pictures / entrant.folder.name)


def _table(entrants: list[Entrant]) -> str:
    lines = [
        f"| ms (× {OURS}) | " + " | ".join(f"{case} {encoding.upper()}" for case, encoding in CELLS) + " | MiB |",
        "|---|" + "---|" * (len(CELLS) + 1),
    ]
    for entrant in entrants:
        cells = [_figure(entrant.times.get(cell), entrants[0].times.get(cell)) for cell in CELLS]
        memory = entrant.worker.memory
        lines.append(
            f"| {entrant.name} {entrant.version} | {' | '.join(cells)} | {f'{memory:.0f}' if memory else '–'} |"
        )
    remarks = [f"{entrant.name}: {remark}" for entrant in entrants for remark in entrant.remarks]
    return "\n".join(("", *lines, "", *remarks))


def _figure(times: list[float] | None, own: list[float] | None) -> str:
    return f"{median(times):.1f} ({median(times) / median(own):.2f})" if times and own else "–"


def _small(path: Path) -> Image.Image:
    with Image.open(path) as picture:
        return picture.convert("RGB").resize((54, 68), Image.Resampling.BOX)


if __name__ == "__main__":
    main()
