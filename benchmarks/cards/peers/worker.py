"""What every worker of the benchmark does: read the task, then time one job after the other.

A job comes as a line of JSON and is answered by one: how long the card took, in ms, from the words to the file, by the
clock on the wall and by the time that the processor worked for it.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

Task = dict[str, Any]
Job = dict[str, Any]


def serve(version: str, workshop: Callable[[Task], Callable[[Job], None]]) -> None:
    """Answer jobs until standard input ends. `workshop` makes, from the task, what makes a card."""
    task = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    make = workshop(task)
    _say({"version": version})
    for line in sys.stdin:
        job = json.loads(line)
        began, worked = time.perf_counter(), time.process_time()
        make(job)
        _say({"wall": (time.perf_counter() - began) * 1000, "cpu": (time.process_time() - worked) * 1000})


def _say(answer: dict[str, Any]) -> None:
    print(json.dumps(answer), flush=True)
