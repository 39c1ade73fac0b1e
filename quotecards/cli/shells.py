"""What shells are told differently from what click tells them, found by typing into them."""

import re
from types import MappingProxyType

import click
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
)

from quotecards.cli.main import VARIABLE

_OPTION = re.compile(r"--[\w-]+=")


class _Bash(BashComplete):
    """Bash takes `--theme=riv` for three words, and wants to hear of the last one only."""

    def get_completion_args(self) -> tuple[list[str], str]:
        words, incomplete = super().get_completion_args()
        before = ["", *words]
        return [word for word, last in zip(words, before, strict=False) if word != "=" or last[:2] != "--"], incomplete


class _WholeWords(ShellComplete):
    """A shell that takes `--theme=riv` for one word, and wants to hear of all of it."""

    def get_completions(self, args: list[str], incomplete: str) -> list[CompletionItem[str]]:
        found = super().get_completions(args, incomplete)
        option = _OPTION.match(incomplete)
        if option:
            for item in found:
                item.value = f"{option[0]}{item.value}"
        return found


class _Zsh(_WholeWords, ZshComplete):
    """Zsh takes the script for the body of a function with the file's name: only what bears that name, too, is there
    when something is completed again. Files are looked for behind an option's `=`."""

    source_template = ZshComplete.source_template.replace("_path_files", "compset -P '--*='; _path_files")

    @property
    def func_name(self) -> str:
        return f"_{self.prog_name}"


class _Fish(_WholeWords, FishComplete):
    """Fish looks for files behind an option's `=`, too, and puts the option before them."""

    source_template = FishComplete.source_template.replace(
        "__fish_complete_path $metadata[2];",
        r"__fish_complete_path (string replace -r -- '^--[\w-]+=' '' $metadata[2])"
        r" | string replace -r -- '^' (string match -r -- '^(?:--[\w-]+=)?' $metadata[2]);",
    )


SHELLS = MappingProxyType({"bash": _Bash, "zsh": _Zsh, "fish": _Fish})


def completed_by(shell: str, command: click.Command) -> ShellComplete:
    """What a shell asks of `command`, and its script. Raises KeyError for a shell that is not in `SHELLS`."""
    return SHELLS[shell](command, {}, "quotecards", VARIABLE)
