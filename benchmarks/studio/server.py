"""A studio as a process of its own, asked over real connections as a browser asks."""

import http.client
import json
import os
import queue
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from benchmarks.users import as_users_have_it

CONNECTIONS = 6  # that a browser opens to one server


@dataclass(frozen=True, slots=True)
class Asked:
    """A finished request: its status, its body, how many seconds it took, and when it was done (`perf_counter`)."""

    status: int
    body: bytes
    seconds: float
    done: float


class Server:
    """A running studio. `started` is how many seconds it took until it told its address."""

    def __init__(self, process: "subprocess.Popen[str]", address: str, started: float) -> None:
        parts = urlsplit(address)
        self.started = started
        self.pid = process.pid
        self._host, self._port = parts.hostname or "", parts.port
        self._headers = {
            "authorization": f"Bearer {parts.query.partition('=')[2]}",
            "origin": f"http://{parts.netloc}",
            "x-quotecards": "1",
        }
        self._lines = [self._line() for _ in range(CONNECTIONS)]

    def ask(self, path: str, value: Any = None, *, line: int = 0) -> Asked:
        """One request, with a value a write."""
        body = None if value is None else json.dumps(value)
        begun = time.perf_counter()
        connection = self._lines[line]
        try:
            connection.request("GET" if value is None else "POST", path, body, self._headers)
            answer = connection.getresponse()
        except (http.client.RemoteDisconnected, BrokenPipeError, ConnectionResetError):
            # It was idle for too long: as a browser, ask again on a new one.
            connection = self._lines[line] = self._line()
            connection.request("GET" if value is None else "POST", path, body, self._headers)
            answer = connection.getresponse()
        data = answer.read()
        done = time.perf_counter()
        return Asked(answer.status, data, done - begun, done)

    def ask_all(self, paths: Sequence[str], at_once: int = CONNECTIONS) -> list[Asked]:
        """Many requests, so many at once: no more than a browser opens connections; begun in the order of the paths."""
        left: queue.SimpleQueue[tuple[int, str]] = queue.SimpleQueue()
        for number, path in enumerate(paths):
            left.put((number, path))
        done: dict[int, Asked] = {}

        def work(line: int) -> None:
            while True:
                try:
                    number, path = left.get_nowait()
                except queue.Empty:
                    return
                done[number] = self.ask(path, line=line)

        threads = [threading.Thread(target=work, args=(line,)) for line in range(min(at_once, CONNECTIONS))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return [done[number] for number in range(len(paths))]

    def wait_for_change(self, change: Callable[[], object]) -> float:
        """Seconds from a change of a file until the page hears of it."""
        connection = self._line()
        connection.request("GET", "/api/events", headers=self._headers)
        answer = connection.getresponse()
        while b"hello" not in answer.readline():
            pass
        begun = time.perf_counter()
        change()
        while b'"changed"' not in answer.readline():
            pass
        taken = time.perf_counter() - begun
        connection.close()
        return taken

    def json(self, path: str) -> Any:
        return json.loads(self.ask(path).body)

    @property
    def processor_seconds(self) -> float:
        """What the server has used of the processor so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def memory(self) -> float:
        """Its resident memory in MiB."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20

    def _line(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection(self._host, self._port, timeout=600)


@contextmanager
def running(target: Path, out: Path, **settings: str) -> Iterator[Server]:
    """The studio on `target`; settings go by the variables that a user would set."""
    variables = {f"QUOTECARDS_{name.upper()}": value for name, value in settings.items()}
    command = [sys.executable, "-m", "quotecards", "preview", str(target), "--no-browser", "--out", str(out)]
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=as_users_have_it() | variables
    )
    try:
        line = process.stdout.readline() if process.stdout else ""
        found = re.search(r"http://\S+", line)
        if not found:
            raise RuntimeError(f"the studio told no address: {line!r}")
        yield Server(process, found[0], time.perf_counter() - begun)
    finally:
        process.terminate()
        process.wait()
