"""A Dask cluster as somebody runs it: a scheduler and workers, each a process of its own."""

import re
import subprocess
import sys
from pathlib import Path


class Outside:
    """A cluster that somebody else runs: a scheduler and one worker, each a process."""

    def __init__(self, scratch: Path) -> None:
        command = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--no-dashboard"]
        self.scheduler = subprocess.Popen(
            [*command, "--host", "127.0.0.1", "--port", "0"], stderr=subprocess.PIPE, text=True, cwd=scratch
        )
        assert self.scheduler.stderr
        self.address = next(
            found[0] for line in self.scheduler.stderr if (found := re.search(r"tcp://127\.0\.0\.1:\d+", line))
        )
        self.worker: subprocess.Popen[str] | None = None
        self._scratch = scratch

    def add_worker(self) -> None:
        command = [sys.executable, "-m", "distributed.cli.dask_worker", self.address, "--no-dashboard", "--no-nanny"]
        self.worker = subprocess.Popen(
            [*command, "--nthreads", "2", "--local-directory", str(self._scratch)],
            stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL, text=True,
        )  # fmt: skip

    def end(self) -> None:
        for process in (self.worker, self.scheduler):
            if process:
                process.kill()
                process.wait()
                if process.stderr:
                    process.stderr.close()
