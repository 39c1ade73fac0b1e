"""`quotecards completion`: what a shell needs to complete commands, options, themes, formats, platforms and files."""

import click

from quotecards.cli.console import answer
from quotecards.cli.main import OK

VARIABLE = "_QUOTECARDS_COMPLETE"
_EPILOG = """\b
Examples:
  quotecards completion bash > ~/.local/share/bash-completion/completions/quotecards
  quotecards completion zsh > ~/.zfunc/_quotecards        a folder of your fpath
  quotecards completion fish > ~/.config/fish/completions/quotecards.fish"""


@click.command(epilog=_EPILOG)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> int:
    """Print the completion script of a shell: put it where the shell looks for such scripts."""
    from click.shell_completion import get_completion_class

    from quotecards.cli.main import cli

    kind = get_completion_class(shell)
    assert kind is not None
    script = kind(cli, {}, "quotecards", VARIABLE)
    answer((script.source_template % script.source_vars()).strip())
    return OK
