"""A project that somebody means ill with, and what a run leaves of the world around it."""

import contextlib
import hashlib
import io
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from quotecards.cli.main import run
from tests.campaign.samples import project

SECONDS = 60  # a run that takes longer hangs
QUICK = ("--format", "open-graph", "--executor", "serial", "--top", "1")


@dataclass(frozen=True)
class Said:
    """What a run said, each line of stderr by itself."""

    code: int
    out: str
    lines: tuple[str, ...]

    def tells(self, *parts: str) -> bool:
        """Whether it holds all of these, however its lines are broken."""
        told = " ".join(" ".join(self.lines).split())
        return all(part in told for part in parts)


class Hanging(BaseException):
    """The run waits for something that never comes."""


@contextmanager
def no_longer_than(seconds: int) -> Iterator[None]:
    def give_up(_signal: int, _frame: object) -> None:
        raise Hanging

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@dataclass(frozen=True)
class Scene:
    """`folder` holds the project and, beside it, `outside`, of which nothing may be changed."""

    folder: Path

    @property
    def project(self) -> Path:
        return self.folder / "project"

    @property
    def outside(self) -> Path:
        return self.folder / "outside"

    @property
    def out(self) -> Path:
        return self.project / "output"

    @classmethod
    def at(cls, folder: Path) -> "Scene":
        scene = cls(folder)
        project(scene.project)
        scene.outside.mkdir()
        (scene.outside / "secret.txt").write_text("Nobody may read this, nobody may change it.\n")
        return scene

    def write(self, name: str, text: str) -> Path:
        path = self.project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    def build(self, *arguments: str) -> Said:
        """A run that ends by itself, without a traceback, and changes nothing but the output."""
        before = self.others()
        out, err = io.StringIO(), io.StringIO()
        with contextlib.chdir(self.project), redirect_stdout(out), redirect_stderr(err), no_longer_than(SECONDS):
            code = run(["build", *arguments, *QUICK])
        assert self.others() == before
        return Said(code, out.getvalue(), tuple(err.getvalue().splitlines()))

    def refused(self, *arguments: str) -> str:
        """The one line that a run says which makes nothing."""
        said = self.build(*arguments)
        assert said.code == 2, said
        assert len(said.lines) == 1, said
        assert not self.pictures()
        return said.lines[0].removeprefix("quotecards: ")

    def pictures(self) -> list[str]:
        """The pictures of cards in the output."""
        return sorted(path.relative_to(self.out).as_posix() for path in self.out.glob("*/*/*.[jp][pn]g"))

    def others(self) -> dict[str, str]:
        """Every file, folder and link beside the output, with what it holds."""
        found = {}
        for where, folders, names in os.walk(self.folder):
            folders[:] = [name for name in folders if Path(where, name) != self.out]
            for name in (*folders, *names):
                path = Path(where, name)
                found[path.relative_to(self.folder).as_posix()] = _state(path)
        return found


def _state(path: Path) -> str:
    if path.is_symlink():
        return f"link to {path.readlink()}"
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    return "folder" if path.is_dir() else "special"
