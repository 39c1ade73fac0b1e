"""Where cards are made: in this process, in others of this machine, or on machines that have to see the same files."""

import dataclasses
import platform
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from quotecards.campaign.making.press import Job, Order, Press
from quotecards.campaign.output.lock import lock_file
from quotecards.campaign.planning.looks import font_folders
from quotecards.campaign.records.results import Result
from quotecards.errors import OutputError, Place
from quotecards.storage import RemotePath


@dataclass(frozen=True, slots=True)
class Workplace:
    """Sets up a workshop for an order, wherever that may be. `sign` is what the lock of the output folder says."""

    order: Order
    sign: bytes | None

    @classmethod
    def of(cls, order: Order) -> "Workplace":
        """A workplace for the order; others may work in another folder than this process, and find it nevertheless."""
        return cls(dataclasses.replace(order, folder=order.folder.resolve()), _sign(order.folder))

    def __call__(self) -> Callable[[Job], Result]:
        """A workshop. Raises OutputError where the files of the campaign cannot be seen from here."""
        order = self.order
        if not isinstance(order.root, RemotePath) and not order.root.is_dir():
            raise _unseen(order.root)
        if _sign(order.folder) != self.sign:
            raise _unseen(order.folder)
        # The fonts that come with quotecards may be installed elsewhere here.
        return Press(dataclasses.replace(order, fonts=font_folders(order.root))).make


def _sign(folder: Path) -> bytes | None:
    """What the lock says; None where there is none. In a store all see the same."""
    if isinstance(folder, RemotePath):
        return None
    try:
        return lock_file(folder).read_bytes()
    except OSError:
        return None


def _unseen(path: Path) -> OutputError:
    hint = "give all workers the same disk, or put campaign and output into a store such as s3://"
    return OutputError(f"a worker on {platform.node()} cannot see it", place=Place(path.as_posix()), hint=hint)
