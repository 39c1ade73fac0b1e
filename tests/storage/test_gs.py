"""A Google Cloud Storage on this machine: what a bucket does, and what keeps two runs apart there."""

import subprocess
import sys
from pathlib import Path

import pytest

from quotecards.campaign.ledger.ledger import read_ledger
from quotecards.campaign.proof.verify import find_manifests, verify
from quotecards.storage import RemotePath, matches, remove_tree
from quotecards.storage.lease import leased
from tests.campaign.output.test_stores import digests, lay_out
from tests.campaign.samples import built
from tests.gcs import google
from tests.storage.test_remote import fill

__all__ = ["google"]


@pytest.fixture
def bucket(google: Path) -> RemotePath:
    assert isinstance(google, RemotePath)
    return google


def test_a_bucket_does_what_a_disk_does(bucket: RemotePath) -> None:
    tree = fill(bucket / "tree")
    path = tree / "b" / "one.md"
    assert path.is_file()
    assert (tree / "b").is_dir()
    assert (path.stat().st_size, path.read_bytes()) == (8, b"b/one.md")
    assert matches(bucket, "tree/**/*.md") == [tree / "b" / "c" / "two.md", path]
    path.replace(tree / "two.md")
    assert (tree / "two.md").read_bytes() == b"b/one.md"
    assert not path.exists()
    remove_tree(tree / "b")
    assert not (tree / "b").exists()
    with pytest.raises(FileNotFoundError):
        path.read_bytes()
    for name in ("a b.txt", "ü.txt", "50%.txt", "a+b&c?.txt", "#1.txt"):
        (bucket / "names" / name).write_bytes(name.encode())
        assert (bucket / "names" / name).read_bytes() == name.encode()


def test_of_two_that_create_an_object_or_write_over_one_the_first_succeeds(bucket: RemotePath) -> None:
    path = bucket / "folder" / "a+b ü.txt"
    path.create(b"first")
    with pytest.raises(FileExistsError):
        path.create(b"second")
    seen = path.version()
    path.swap(b"third\r\n--==", seen)
    with pytest.raises(FileExistsError):
        path.swap(b"fourth", seen)
    assert path.read_bytes() == b"third\r\n--=="
    path.unlink()
    with pytest.raises(OSError, match=r"in the way|in the meantime|no such file"):
        path.swap(b"fifth", seen)
    assert not path.exists()


LOCKER = """
import sys
from quotecards.storage import leased, locate
print("ready", flush=True)
sys.stdin.readline()
try:
    with leased(locate("gs://press/lock")):
        print("held", flush=True)
        sys.stdin.readline()
except BlockingIOError:
    print("refused", flush=True)
"""


def _line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def _go_on(process: "subprocess.Popen[str]") -> None:
    assert process.stdin
    process.stdin.write("\n")
    process.stdin.flush()


def test_of_processes_that_want_one_lock_in_the_same_moment_one_has_it(bucket: RemotePath) -> None:
    code = f"from quotecards.storage import lease\nlease._RENEWED, lease._DEAD = 0.2, 4\n{LOCKER}"
    wanting = [
        subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    assert [_line(process) for process in wanting] == ["ready"] * 4
    for process in wanting:
        _go_on(process)
    told = [_line(process) for process in wanting]
    assert sorted(told) == ["held", "refused", "refused", "refused"]
    for process in wanting:
        process.communicate("\n", timeout=60)
    assert not (bucket / "lock").exists()
    with leased(bucket / "lock"):
        assert (bucket / "lock").exists()


def test_two_builds_at_once_give_the_bytes_of_one_and_the_other_is_refused(bucket: RemotePath, tmp_path: Path) -> None:
    campaign = lay_out(bucket)
    built(lay_out(tmp_path), tmp_path / "out")
    flags = ("--format", "open-graph", "--top", "2", "--no-gallery", "--executor", "serial")
    command = [sys.executable, "-m", "quotecards", "build", str(campaign), "--out", f"{bucket}/out", *flags]
    builds = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    for build in builds:
        _, words = build.communicate(timeout=240)
        assert build.returncode == 0 or (build.returncode == 2 and "another run is at work there" in words), words
    assert 0 in {build.returncode for build in builds}
    assert digests(bucket / "out") == digests(tmp_path / "out")
    (manifest,) = find_manifests(bucket / "out")
    assert verify(manifest).flaws == ()


WRITER = """
import sys
from dataclasses import replace
from quotecards.campaign.ledger.ledger import record
from quotecards.storage import locate
from tests.campaign.ledger.test_ledger import ENTRY
for number in range(6):
    assert record(locate("gs://press/ledger.sqlite"), [replace(ENTRY, file=f"{sys.argv[1]}-{number}.png")]) == 1
"""


def test_processes_that_write_to_one_ledger_lose_nothing(bucket: RemotePath) -> None:
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(name)]) for name in range(3)]
    assert [writer.wait(timeout=240) for writer in writers] == [0, 0, 0]
    files = sorted(one.file for one in read_ledger(bucket / "ledger.sqlite"))
    assert files == sorted(f"{name}-{number}.png" for name in range(3) for number in range(6))
