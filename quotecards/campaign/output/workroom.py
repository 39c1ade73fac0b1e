"""`.quotecards/` in a campaign's output folder: what a run needs for itself, and nobody else has to look at.

`known.json` tells what pictures, manifest and gallery were made from, `stage/` holds finished pictures until all are
made, `commit.json` what is being put in its place, `heard/` keeps what was read and picked, and `lock` belongs to the
run that is under way. Without the folder nothing is lost but time.
"""

from pathlib import Path

FOLDER = ".quotecards"


def workroom(folder: Path) -> Path:
    """The workroom of a campaign's output folder."""
    return folder / FOLDER
