"""quotecards as a worker: from card to file as `quotecards build` goes, with fit, contrast and the record."""

from collections.abc import Callable
from pathlib import Path

from benchmarks.cards.card import ENCODINGS, card, card_format, theme
from benchmarks.cards.peers.worker import Job, Task, serve
from quotecards import __version__, resources
from quotecards.campaign.making.press import Job as CardJob
from quotecards.campaign.making.press import Order, Press
from quotecards.campaign.planning.looks import Look
from quotecards.model.card import Photo


def workshop(task: Task) -> Callable[[Job], None]:
    """The card of this folder's theme; its file lies where a campaign would put it, and is linked to."""
    look = theme()
    folder = Path(task["folder"]) / "campaign"
    orders = {
        encoding: Order(Path("/"), folder, (Look(card_format(encoding), look),), (resources.fonts(),))
        for encoding in ENCODINGS
    }
    presses = {encoding: Press(order) for encoding, order in orders.items()}

    def make(job: Job) -> None:
        photo = Photo(job["photo"], sha256=job["photo"], focus=(50, 50)) if job["photo"] else None
        result = presses[job["encoding"]].make(CardJob(card(job["card"], photo)))
        if result.failures:
            raise SystemExit(result.failures[0].why)
        out = Path(job["out"])
        if not out.is_symlink():
            out.symlink_to(folder / result.made[0].asset.path)

    return make


if __name__ == "__main__":
    serve(__version__, workshop)
