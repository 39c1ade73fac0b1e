"""`quotecards completion`: what a shell needs to complete commands, options, themes, formats, platforms and files."""

import click

from quotecards.cli.console import answer
from quotecards.cli.main import OK

_EPILOG = """\b
Examples:
  quotecards completion bash > ~/.local/share/bash-completion/completions/quotecards
  quotecards completion zsh > ~/.zfunc/_quotecards        a folder of your fpath
  quotecards completion fish > ~/.config/fish/completions/quotecards.fish"""


@click.command(epilog=_EPILOG)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> int:
    """Print the completion script of a shell: put it where the shell looks for such scripts."""
    from quotecards.cli.main import cli
    from quotecards.cli.shells import completed_by

    answer(completed_by(shell, cli).source().strip())
    return OK
