"""A shell at a terminal, as a person uses it: keys go in, and what was typed is told by the command that it runs."""

import os
import re
import select
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

PATIENCE = 90  # seconds that a busy machine may need
# Completing, `quotecards` is itself and notes that it was asked; run, it tells its arguments.
_COMMAND = """\
#!/bin/sh
if [ -n "$_QUOTECARDS_COMPLETE" ]; then "{python}" -m quotecards "$@"; echo >> "{home}/asked"; exit; fi
printf 'GOT'; printf '<%s>' "$@"; printf 'END\\n'
"""
_BASH_COMPLETION = "/usr/share/bash-completion/bash_completion"
# Where each looks for what it is to do at its start, and for the script.
_STARTS = {
    "bash": (".bashrc", f'[ -r {_BASH_COMPLETION} ] && . {_BASH_COMPLETION} || . ~/{{script}}; PS1="ready "\n'),
    "zsh": (".zshrc", 'fpath=(~/.zfunc $fpath); autoload -Uz compinit; compinit -u; PS1="ready "\n'),
    "fish": (".config/fish/config.fish", "function fish_prompt; echo -n 'ready '; end\n"),
}
_SCRIPTS = {
    "bash": ".local/share/bash-completion/completions/quotecards",
    "zsh": ".zfunc/_quotecards",
    "fish": ".config/fish/completions/quotecards.fish",
}
_AT_ITS_TERMINAL = (
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execvp(sys.argv[1], sys.argv[1:])"
)
_ASKS_WHO = b"\x1b[c", b"\x1b[0c"  # what kind of terminal this is; fish waits for an answer
_FLAGS = {"bash": ["--noprofile", "-i"], "zsh": ["-i"], "fish": ["-i"]}


class Terminal:
    """A shell whose home and working directory are `home`, with the completion script where the shell looks for it."""

    def __init__(self, shell: str, home: Path) -> None:
        import pty

        self._home = home
        start, says = _STARTS[shell]
        command = home / "bin" / "quotecards"
        command.parent.mkdir()
        command.write_text(_COMMAND.format(python=sys.executable, home=home))
        command.chmod(0o755)
        script = subprocess.run(
            [sys.executable, "-m", "quotecards", "completion", shell], capture_output=True, check=True
        )
        for name, data in ((_SCRIPTS[shell], script.stdout), (start, says.format(script=_SCRIPTS[shell]).encode())):
            (home / name).parent.mkdir(parents=True, exist_ok=True)
            (home / name).write_bytes(data)
        self._end, inside = pty.openpty()
        known = {
            "HOME": str(home),
            "PATH": f"{command.parent}:{os.environ['PATH']}",
            "TERM": "xterm",
            "LANG": "C.UTF-8",
        }
        self._process = subprocess.Popen(
            [sys.executable, "-c", _AT_ITS_TERMINAL, shell, *_FLAGS[shell]],
            cwd=home,
            env=known,
            stdin=inside,
            stdout=inside,
            stderr=inside,
            start_new_session=True,
        )
        os.close(inside)
        self.screen = ""
        self._until(lambda: "ready" in self.screen)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._end)

    def typed(self, keys: str) -> list[str]:
        """The arguments that `quotecards` got after these keys, each tab waited for, and return."""
        for part in re.findall(r"[^\t]+|\t", f"quotecards {keys}"):
            more = self._asked() + 1
            self._press(part)
            if part == "\t":
                self._until(partial(self._has_asked, more))
        self.screen = ""
        self._press("\r")
        told = re.compile(r"GOT((?:<[^>\n]*>)*)END")
        self._until(lambda: told.search(self.screen) is not None)
        found = told.search(self.screen)
        assert found
        return re.findall(r"<([^>]*)>", found[1])

    def _has_asked(self, times: int) -> bool:
        return self._asked() >= times

    def _asked(self) -> int:
        path = self._home / "asked"
        return path.stat().st_size if path.exists() else 0

    def _press(self, keys: str) -> None:
        os.write(self._end, keys.encode())

    def _until(self, holds: Callable[[], bool]) -> None:
        """Read what the shell writes until something holds."""
        last = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < last, f"it does not come: {self.screen[-500:]!r}"
            if select.select([self._end], [], [], 0.02)[0]:
                data = os.read(self._end, 65536)
                self.screen += data.decode("utf-8", "replace")
                if any(question in data for question in _ASKS_WHO):
                    os.write(self._end, b"\x1b[?62c")
