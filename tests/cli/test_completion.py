"""Completion, as the shells that are installed here do it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from quotecards import resources
from quotecards.cli import names
from quotecards.cli.completion import VARIABLE, completion
from quotecards.cli.main import COMMANDS, cli
from quotecards.platforms import load_formats, platforms
from quotecards.theme import ThemeFile, list_themes

# What each shell is told so that it completes without a person at a terminal.
ASK = {
    "bash": 'source ./script; COMP_WORDS=({words} "{last}"); COMP_CWORD={at}; _quotecards_completion quotecards; '
    'printf "%s\\n" "${{COMPREPLY[@]}}"',
    "zsh": "compdef() {{ }}; _path_files() {{ echo files }}; "
    '_describe() {{ print -l -- "${{completions[@]}}" "${{completions_with_descriptions[@]}}" }}; '
    'compadd() {{ while [[ "$1" != -a && $# -gt 0 ]]; do shift; done; print -l -- "${{(P@)2}}" }}; '
    'source ./script; words=({words} "{last}"); CURRENT=$(({at} + 1)); _quotecards_completion',
    "fish": 'source ./script; complete -C "{words} {last}"',
}


@pytest.fixture(params=sorted(ASK))
def shell(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A shell in a folder with its script, and quotecards on the path."""
    name: str = request.param
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    monkeypatch.chdir(tmp_path)
    command = tmp_path / "bin" / "quotecards"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m quotecards "$@"\n')
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{command.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("HOME", str(tmp_path))
    script = subprocess.run(["quotecards", "completion", name], capture_output=True, check=True)
    Path("script").write_bytes(script.stdout)
    return name


def completed(shell: str, words: str, last: str) -> list[str]:
    asked = ASK[shell].format(words=words, last=last, at=len(words.split()))
    said = subprocess.run([shell, "-c", asked], capture_output=True, text=True, check=False)
    assert "Traceback" not in said.stderr
    return [line.split("\t")[0].split(":")[0] for line in said.stdout.splitlines() if line]


def test_a_real_shell_completes_commands_themes_variants_formats_and_platforms(shell: str) -> None:
    assert {"build", "read", "pick"} <= set(completed(shell, "quotecards", ""))
    assert completed(shell, "quotecards build --theme", "riv") == ["riviera"]
    assert completed(shell, "quotecards build --theme", "riviera/n") == ["riviera/night"]
    assert "instagram-portrait" in completed(shell, "quotecards build --format", "inst")
    assert completed(shell, "quotecards export --for", "mast") == ["mastodon"]
    assert completed(shell, "quotecards nonsense", "x") in ([], ["files"])


def asked(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    monkeypatch.setenv(VARIABLE, "bash_complete")
    monkeypatch.setenv("COMP_WORDS", " ".join(words))
    monkeypatch.setenv("COMP_CWORD", str(len(words) - 1))
    with pytest.raises(SystemExit):
        cli.main(args=[], prog_name="quotecards")
    said = capsys.readouterr()
    assert said.err == ""
    return [line for line in said.out.splitlines() if line]


def test_what_cannot_be_made_out_completes_to_nothing_without_a_word(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked(monkeypatch, capsys, "quotecards", "nonsense", "x") == []
    assert asked(monkeypatch, capsys, "quotecards", "build", "foo://bar", "--the") == ["plain,--theme"]
    assert asked(monkeypatch, capsys, "quotecards", "build", "ca") == ["file,ca"]


def test_every_command_is_offered(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("COMP_CWORD", "1")
    monkeypatch.setenv("COMP_WORDS", "quotecards ")
    monkeypatch.setenv(VARIABLE, "bash_complete")
    with pytest.raises(SystemExit):
        cli.main(args=[], prog_name="quotecards")
    assert {line.partition(",")[2] for line in capsys.readouterr().out.splitlines()} == set(COMMANDS)


def test_the_names_offered_are_those_that_there_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    context = completion.make_context("completion", ["bash"])
    param = completion.params[0]
    monkeypatch.chdir(tmp_path)
    assert sorted(names.formats(context, param, "")) == sorted(load_formats())
    assert sorted(names.platforms(context, param, "")) == sorted(platforms())
    folders = [resources.themes()]
    known = [path.stem for path in list_themes(folders)]
    assert set(names.themes(context, param, "")) == set(known)
    for theme in known:
        offered = names.themes(context, param, f"{theme}/")
        assert [name.removeprefix(f"{theme}/") for name in offered] == list(ThemeFile.find(theme, folders).variants)
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "mine.yaml").write_text("name: mine\nextends: noir\n")
    assert names.themes(context, param, "mi") == ["mine"]
    assert names.themes(context, param, "mine/") == []
    assert names.themes(context, param, "nobody/") == []


def test_variants_are_those_of_the_theme_that_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    build = ("quotecards", "build")
    assert asked(monkeypatch, capsys, *build, "--theme", "riviera", "--variant", "") == ["plain,night", "plain,rose"]
    assert "plain,night" in asked(monkeypatch, capsys, *build, "--variant", "ni")
