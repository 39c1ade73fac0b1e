"""The learned reader, an extra (`pip install 'quotecards[reader]'`); `training/` makes its weights."""

from quotecards.selector.learned.reader import Reader
from quotecards.selector.learned.rereading import reread

__all__ = ["Reader", "reread"]
