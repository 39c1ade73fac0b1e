"""Locks font folders: `python -m quotecards.typography fonts`."""

import sys
from pathlib import Path

from quotecards.typography.lock import write_lock

if __name__ == "__main__":
    if len(sys.argv) < 2:
        raise SystemExit("which folder of fonts?")
    for name in sys.argv[1:]:
        write_lock(Path(name))
