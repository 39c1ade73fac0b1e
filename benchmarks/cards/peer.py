"""The peers: how each is started, and a running worker that answers jobs."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

ROOT = Path(__file__).parents[2]
PEERS = Path(__file__).parent / "peers"


@dataclass(frozen=True, slots=True)
class Peer:
    """A way to make the card: its name and the command that starts its worker, without the task."""

    name: str
    command: tuple[str, ...]
    arguments: tuple[str, ...] = ()
    family: bool = False  # whether other processes do its work


def peers() -> list[Peer]:
    """quotecards and all that it is measured beside, whether it is installed or not."""
    python = str(PEERS / ".venv" / "bin" / "python")
    modules = {
        "pytakumi": "pytakumi_peer",
        "pango/cairo": "pango_peer",
        "skia-python": "skia_peer",
        "pictex": "pictex_peer",
        "typst": "typst_peer",
        "Pillow script": "pillow_script",
    }
    scripts = {"takumi": "takumi.mjs", "satori + resvg": "satori_resvg.mjs", "Chromium": "chromium.mjs"}
    return [
        Peer("quotecards", (sys.executable, "-m", "benchmarks.cards.ours")),
        *(Peer(name, ("node", str(PEERS / script)), family=name == "Chromium") for name, script in scripts.items()),
        *(Peer(name, (python, "-m", f"benchmarks.cards.peers.{module}")) for name, module in modules.items()),
    ]


class Missing(Exception):
    """A peer that could not be started, and why."""


class Worker:
    """A peer at work in a process of its own, on one core."""

    def __init__(self, peer: Peer, task: Path, core: int | None) -> None:
        self.peer = peer
        if shutil.which(peer.command[0]) is None:
            raise Missing(f"{Path(peer.command[0]).name} of its environment is not there")
        self._process = subprocess.Popen(
            [*_pinned(core), *peer.command, str(task), *peer.arguments],
            cwd=ROOT,
            env={key: value for key, value in os.environ.items() if key != "PYTHONPATH"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.version = str(self._answer()["version"])

    def make(self, job: dict[str, Any]) -> dict[str, float]:
        """How long one card took, in ms, by the wall clock and by the processor's: `wall` and `cpu`."""
        assert self._process.stdin
        try:
            self._process.stdin.write(json.dumps(job) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            pass  # what it said before it ended is told below
        return self._answer()

    @property
    def memory(self) -> float | None:
        """The most memory that its process held so far, in MiB; None where the system or the peer does not tell."""
        try:
            status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
        except OSError:
            return None
        if self.peer.family:
            return None
        peaks = (int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM"))
        return next(peaks, None)  # a process that has ended tells none

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout
        assert self._process.stderr
        line = self._process.stdout.readline()
        if not line:
            words = self._process.stderr.read().strip().splitlines()
            raise Missing(
                next((word for word in reversed(words) if "Error" in word), words[-1] if words else "it ended")
            )
        answer: dict[str, Any] = json.loads(line)
        return answer

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        self._process.communicate()


def _pinned(core: int | None) -> Sequence[str]:
    taskset = shutil.which("taskset")
    return [taskset, "-c", str(core)] if taskset and core is not None else []
