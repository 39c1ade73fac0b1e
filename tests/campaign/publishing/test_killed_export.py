"""`kill -9` of an export: no zip lies there without its lines in the ledger, and the next export does the rest."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from quotecards.campaign.ledger.ledger import FILE_NAME, Entry, read_ledger
from quotecards.campaign.publishing.export import Export, export
from quotecards.errors import OutputError
from quotecards.exporters.write import TEMPORARY
from tests.buckets import Store, Trouble
from tests.campaign.output.test_stores import lay_out
from tests.campaign.samples import built, bytes_of, project

FORMATS = ("open-graph", "x", "instagram-square")  # of three platforms
DAY = "2024-03-02T00:00:00+00:00"

# An export that kills itself before this call of the function that writes the ledger or puts a zip in its place.
PROGRAM = """
import os, signal, sys
from pathlib import Path
from quotecards.campaign.publishing import exported
from tests.campaign.publishing.test_killed_export import packed
calls = iter(range(int(sys.argv[2])))

def until(function):
    def called(*arguments):
        if next(calls, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*arguments)
    return called

exported.record, Path.replace = until(exported.record), until(Path.replace)
packed(Path(sys.argv[1]))
"""


def packed(folder: Path) -> Export:
    day = datetime.fromisoformat(DAY)
    return export(folder / "output" / "talks" / "manifest.json", now=lambda: day, ledger=True)


def zips(folder: Path) -> dict[str, bytes]:
    return {path: data for path, data in bytes_of(folder / "output").items() if "/export/" in path}


def noted(folder: Path) -> tuple[Entry, ...]:
    return read_ledger(folder / "talks" / FILE_NAME)


@pytest.fixture
def made(tmp_path: Path) -> Path:
    built(project(tmp_path), tmp_path / "output", formats=FORMATS)
    return tmp_path


@pytest.mark.parametrize(("calls", "lines", "there"), [(0, 0, 0), (1, 6, 0), (2, 6, 1), (3, 6, 2)])
def test_no_zip_lies_there_without_its_lines_and_the_next_export_does_the_rest(
    made: Path, calls: int, lines: int, there: int
) -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM, str(made), str(calls)], check=False, capture_output=True)
    assert done.returncode == -9, done.stderr
    left = {path: data for path, data in zips(made).items() if TEMPORARY not in path}
    assert (len(noted(made)), len(left)) == (lines, there)
    assert {path.rpartition("/")[2] for path in left} <= {entry.archive for entry in noted(made)}
    packed(made)
    assert len(noted(made)) == 6
    assert {entry.at for entry in noted(made)} == {DAY}
    after = zips(made)
    assert len(after) == 3
    assert left.items() <= after.items()
    assert not list(made.rglob(f"{TEMPORARY}*"))


def test_where_one_zip_has_no_room_none_takes_its_place_and_nothing_is_noted(made: Path) -> None:
    (made / "output" / "talks" / "export" / "talks-x.zip").mkdir(parents=True)
    with pytest.raises(OutputError, match=r"talks-x\.zip: cannot be written: it is a folder"):
        packed(made)
    assert (zips(made), noted(made)) == ({}, ())


def test_a_ledger_in_a_bucket_is_written_once_for_all_platforms(store: Store) -> None:
    bucket = store.bucket("press")
    built(lay_out(bucket), bucket / "out", formats=FORMATS)
    store.asked.clear()
    done = export(bucket / "out" / "salt" / "manifest.json", now=lambda: datetime(2024, 3, 2, tzinfo=UTC), ledger=True)
    written = [one.rpartition("/")[2] for one in store.asked if one.startswith("PUT")]
    assert written[0] == FILE_NAME
    assert sorted(written[1:]) == sorted(package.archive.name for package in done.packages if package.archive)
    assert {entry.archive for entry in read_ledger(bucket / FILE_NAME)} == set(written[1:])


@pytest.mark.parametrize("after", [0, 1, 2])
def test_a_bucket_that_fails_between_two_zips_gets_the_rest_by_the_next_export(
    store: Store, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    monkeypatch.setattr("quotecards.storage.schemes._TRIES", 1)
    bucket = store.bucket("press")
    built(lay_out(bucket), bucket / "out", formats=FORMATS)
    manifest = bucket / "out" / "salt" / "manifest.json"
    store.troubles.append(Trouble("PUT", "/export/", 500, "InternalError", after=after))
    with pytest.raises(OutputError, match="cannot be written"):
        export(manifest, now=lambda: datetime(2024, 3, 2, tzinfo=UTC), ledger=True)
    left = {path.name for path in bucket.glob("out/salt/export/*.zip")}
    assert len(left) == after
    assert left <= {entry.archive for entry in read_ledger(bucket / FILE_NAME)}
    store.troubles.clear()
    done = export(manifest, now=lambda: datetime(2024, 3, 3, tzinfo=UTC), ledger=True)
    assert {path.name for path in bucket.glob("out/salt/export/*.zip")} == {
        one.archive.name for one in done.packages if one.archive
    }
    assert {entry.at for entry in read_ledger(bucket / FILE_NAME)} == {DAY}
