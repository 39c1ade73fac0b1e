"""How long `quotecards --help` takes to answer, beside Python itself and click alone: `python -m benchmarks.startup`.

Each command runs once to warm the disk, then in turn with the others, so that a busy moment of the machine falls on all
of them; the median of the rounds counts. Read the ratios: absolute times are the machine's.
"""

import statistics
import subprocess
import sys
import time

from benchmarks.users import as_users_have_it

ROUNDS = 15
LIMIT = 0.3  # seconds
COMMANDS = {
    "python -c pass": ["-c", "pass"],
    'python -c "import click"': ["-c", "import click"],
    "quotecards --help": ["-m", "quotecards", "--help"],
    "quotecards build --help": ["-m", "quotecards", "build", "--help"],
}


def seconds(arguments: list[str]) -> float:
    """How long one run of Python with these arguments takes, from start to exit."""
    started = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, env=as_users_have_it())
    return time.perf_counter() - started


def measure(rounds: int = ROUNDS) -> dict[str, float]:
    """The median of each command, in seconds."""
    taken: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for arguments in COMMANDS.values():
        seconds(arguments)
    for _ in range(rounds):
        for name, arguments in COMMANDS.items():
            taken[name].append(seconds(arguments))
    return {name: statistics.median(times) for name, times in taken.items()}


def main() -> int:
    """Print the table; exit code 1 where the help takes longer than the limit."""
    medians = measure()
    floor = medians["python -c pass"]
    print(f"{'median of ' + str(ROUNDS):28} {'ms':>6}  × python")
    for name, median in medians.items():
        print(f"{name:28} {median * 1000:6.0f}  {median / floor:5.1f}")
    slow = medians["quotecards --help"] > LIMIT
    print(f"limit for quotecards --help: {LIMIT * 1000:.0f} ms, {'missed' if slow else 'kept'}")
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())
