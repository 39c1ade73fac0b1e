"""What `quotecards build` costs as a whole, program start and page included, in a run without changes.

    python -m benchmarks.campaign.again [--interviews 200] [--top 16] [--runs 3] [--folder DIR]

The first run makes all pictures, and is not counted. Printed are, for each of the others, seconds on the clock and of
the processor, both also for a picture. In a `--folder` the campaign stays, so that another call has nothing to make.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from contextlib import nullcontext
from pathlib import Path

from benchmarks.campaign.interviews import write_interviews
from benchmarks.users import as_users_have_it
from quotecards.campaign.records.manifest import pictures_of
from quotecards.campaign.records.manifest_file import FILE_NAME, read_manifest

FORMATS = ("instagram-portrait", "open-graph")


def main() -> None:
    """Measure, and print a line for each run."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--interviews", type=int, default=200)
    parser.add_argument("--top", type=int, default=16, help="cards of each interview, at most")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--folder", type=Path, help="where the campaign is to stay; default: a temporary folder")
    given = parser.parse_args()
    with nullcontext(str(given.folder)) if given.folder else tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if not (folder / "noir.yaml").exists():
            write_interviews(folder / "interviews", given.interviews, given.top + 2)
            (folder / "noir.yaml").write_text("name: noir\ntheme: noir\ninterviews: interviews\n")
        _build(folder, given.top)
        pictures = len(pictures_of(read_manifest(folder / "output" / "noir" / FILE_NAME)))
        for _ in range(given.runs):
            clock, processor = _build(folder, given.top)
            each = f"{clock / pictures * 1000:.2f} and {processor / pictures * 1000:.2f} ms a picture"
            print(f"{pictures} pictures, nothing changed: {clock:.1f} s, {processor:.1f} of the processor; {each}")


def _build(folder: Path, top: int) -> tuple[float, float]:
    """Seconds on the clock and of the processor that a run takes."""
    flags = ["--top", str(top), "--jobs", "2", *(word for name in FORMATS for word in ("--format", name))]
    before, began = os.times(), time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "quotecards", "build", "noir.yaml", *flags],
        check=False,  # drafts give another exit code
        cwd=folder,
        capture_output=True,
        env=as_users_have_it() | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])},
    )
    ended, after = time.perf_counter(), os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return ended - began, spent


if __name__ == "__main__":
    main()
