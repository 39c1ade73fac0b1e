"""What the documents say is so: commands and options exist, links lead somewhere, nothing is left out."""

import re
import shlex
from pathlib import Path

import click
import pytest

from quotecards.cli.main import COMMANDS, cli

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = sorted(
    path
    for path in (*ROOT.glob("*.md"), *ROOT.glob("*/README.md"), *ROOT.glob("docs/*.md"))
    if not path.relative_to(ROOT).parts[0].startswith(".") and path.parts[-2] != "output"
)
_FENCE = re.compile(r"^```\w*\n(.*?)^```", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\s*(?:\$ )?(?:\S*/)?quotecards (.+)$", re.MULTILINE)
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)|<img[^>]*\ssrc=\"([^\"]+)\"")


def command_lines(text: str) -> list[list[str]]:
    """The commands in fenced blocks, without their comments; a backslash joins a line with the next."""
    blocks = [block.replace("\\\n", " ") for block in _FENCE.findall(text)]
    lines = [line for block in blocks for line in _COMMAND.findall(block)]
    return [shlex.split(line, comments=True) for line in lines]


def command_of(words: list[str]) -> tuple[click.Command, list[str]]:
    """The command that the words call, and what is left for it."""
    command: click.Command = cli
    while isinstance(command, click.Group):
        found = command.get_command(click.Context(command), words[0])
        assert found, f"there is no command {words[0]}"
        command, words = found, words[1:]
    return command, words


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_commands_in_the_documents_are_understood(document: Path) -> None:
    for words in command_lines(document.read_text("utf-8")):
        if "--help" in words or "--version" in words:
            continue
        command, rest = command_of(words)
        command.make_context(command.name, rest)  # raises for an option or argument that does not exist


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_of_the_documents_lead_to_files(document: Path) -> None:
    for match in _LINK.finditer(document.read_text("utf-8")):
        target = match.group(1) or match.group(2)
        if not target.startswith(("http://", "https://", "mailto:", "#")):
            assert (document.parent / target.partition("#")[0]).exists(), target


@pytest.mark.parametrize("name", COMMANDS)
def test_the_readme_shows_every_command(name: str) -> None:
    assert f"quotecards {name}" in (ROOT / "README.md").read_text("utf-8")


def test_the_architecture_names_every_package() -> None:
    told = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    packages = [path.parent.name for path in (ROOT / "quotecards").glob("*/__init__.py")]
    assert [name for name in packages if f"`{name}/`" not in told] == []


def test_every_command_has_its_help_and_its_options_theirs() -> None:
    for name in COMMANDS:
        command = cli.get_command(click.Context(cli), name)
        assert command is not None
        assert command.help
        options = [option for option in command.params if isinstance(option, click.Option)]
        assert all(option.help for option in options), name


def test_the_list_of_commands_says_what_their_own_help_says_first() -> None:
    for name, short in COMMANDS.items():
        command = cli.get_command(click.Context(cli), name)
        assert command is not None
        assert (command.help or "").startswith(short.rstrip("."))
