"""A Dask cluster whose workers share nothing but a bucket."""

import os
import re
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from quotecards.campaign.proof.verify import find_manifests, verify
from tests.buckets import Store
from tests.campaign.output.test_buckets import run, started, table
from tests.campaign.output.test_stores import digests, lay_out
from tests.campaign.samples import built

# A scheduler, its workers, a store and a test race on a busy machine: what fails is tried once more, and told (R).
pytestmark = pytest.mark.flaky(reruns=1)
pytest.importorskip("distributed")


@pytest.fixture
def scheduler(store: Store, tmp_path: Path) -> Iterator[str]:
    """The address of a scheduler with two workers, each with a home and a folder of its own."""
    quiet = ("--no-dashboard", "--host", "127.0.0.1")
    processes = [started(store, tmp_path / "scheduler", "distributed.cli.dask_scheduler", *quiet, "--port", "0")]
    try:
        assert processes[0].stderr
        found = (re.search(r"tcp://127\.0\.0\.1:\d+", line) for line in processes[0].stderr)
        address = next(match[0] for match in found if match)
        for name in ("one", "two"):
            home = tmp_path / name
            own = ("--nthreads", "1", "--no-nanny", "--local-directory", str(home / "scratch"))
            processes.append(started(store, home, "distributed.cli.dask_worker", address, *quiet, *own))
        yield address
    finally:
        for process in processes:
            end(process)


def end(process: subprocess.Popen[str]) -> None:
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def test_workers_that_share_only_a_bucket_give_the_bytes_of_one_process(
    store: Store, scheduler: str, tmp_path: Path
) -> None:
    bucket = store.bucket("press")
    lay_out(bucket)
    (bucket / "talks" / "sayings.csv").write_bytes(table())
    flags = ("--format", "open-graph", "--top", "5", "--no-gallery", "--executor", "dask", "--scheduler", scheduler)
    made = run(store, tmp_path / "home", "build", "s3://press/campaign.yaml", "--out", "s3://press/out", *flags)
    assert made.returncode == 0, made.stderr
    assert not built(bucket, bucket / "alone", top=5).failures
    assert digests(bucket / "out") == digests(bucket / "alone")
    (manifest,) = find_manifests(bucket / "out")
    assert verify(manifest).flaws == ()
    for worker in ("one", "two"):
        assert [path.name for path in (tmp_path / worker).iterdir()] == ["scratch"]
    assert list((tmp_path / "home").iterdir()) == []
