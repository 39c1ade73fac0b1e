"""The command line: the list of commands, and the one place where errors are printed."""

import gc
import importlib
import os
import signal
import sys
from collections.abc import Sequence

import click

from quotecards import __version__
from quotecards.errors import QuotecardsError

OK, SOME_FAILED, UNUSABLE, INTERRUPTED = 0, 1, 2, 130  # 130 = 128 + SIGINT, as shells report it

VARIABLE = "_QUOTECARDS_COMPLETE"  # by which a shell asks what could come next

COMMANDS = {
    "init": "Start a campaign.",
    "build": "Make quote cards from interviews.",
    "read": "Show what was understood of an interview.",
    "pick": "Show the best quotes of an interview.",
    "preview": "Look, choose, approve and hand over, in the browser.",
    "card": "Make one card from words that you give.",
    "check": "Check a campaign without making a picture.",
    "recall": "Find what must be called back: cards, pictures, platforms and zips.",
    "verify": "Prove every card of a run against its source.",
    "decide": "Approve, reject, pin and ban cards.",
    "export": "Pack the ready cards of a run, one zip a platform.",
    "sign": "Sign pictures with your own key.",
    "themes": "Show, check and start themes.",
    "formats": "Show the formats and their sizes.",
    "fonts": "Show the families of fonts.",
    "schema": "Print the schema of campaigns or themes, for editors.",
    "completion": "Print the completion script of a shell.",
}


class LazyCommands(click.Group):
    """A group that loads a command's module when the command is used; its help needs none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command = getattr(importlib.import_module(f"quotecards.cli.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-") and not ctx.resilient_parsing:
            from quotecards.yamlfile import did_you_mean

            hint = did_you_mean(args[0], COMMANDS)
            raise QuotecardsError(f"there is no command “{args[0]}”", hint=hint)
        return super().resolve_command(ctx, args)


@click.command(cls=LazyCommands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="quotecards", message="%(prog)s %(version)s")
def cli() -> None:
    """Turn interviews into quote cards for social media: verbatim, credited, ready to post.

    \b
    quotecards build interview.txt     the cards of one interview, into output/
    quotecards build interviews/       the cards of a folder of them
    quotecards build campaign.yaml     a campaign with its theme, formats and credits
    quotecards verify                  proof that every word is the speaker's
    """


def run(arguments: Sequence[str]) -> int:
    """Run a command; the exit code: 0 all well, 1 some failed or a check found something, 2 unusable input."""
    try:
        if asks := os.environ.get(VARIABLE):
            return _completed(asks.removesuffix("_complete"))
        result = cli.main(args=list(arguments), prog_name="quotecards", standalone_mode=False)
    except QuotecardsError as error:
        complain_of(error)
        return UNUSABLE
    except click.ClickException as error:
        _complain(f"{_usage(error)} (see {_command_of(error)} --help)")
        return UNUSABLE
    except (KeyboardInterrupt, click.Abort):
        _complain("stopped")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has seen enough. What Python still wants to flush must not raise again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return SOME_FAILED
    except OSError as error:
        complain_of(error)
        return UNUSABLE
    return result if isinstance(result, int) else OK


def _completed(shell: str) -> int:
    """Tell a shell what could come next."""
    from quotecards.cli.shells import SHELLS, completed_by

    if shell not in SHELLS:
        raise QuotecardsError(f"cannot complete for the shell “{shell}”", hint=", ".join(SHELLS))
    click.echo(completed_by(shell, cli).complete())
    return OK


def main() -> None:
    """The entry point `quotecards`. Told to end, it ends as by Ctrl-C."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    gc.set_threshold(200_000)  # what starts a command makes few cycles, and looking for them takes a tenth of its time
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    code = run(sys.argv[1:])
    gc.freeze()  # Python takes down what is there without looking through it once more, which takes long in a large run
    sys.exit(code)


def complain_of(error: QuotecardsError | OSError) -> None:
    """Tell what went wrong, one line for each thing."""
    if isinstance(error, QuotecardsError):
        _complain(str(error))
    else:
        name = f"{error.filename}: " if error.filename else ""
        _complain(f"{name}{(error.strerror or str(error)).lower()}")


def _complain(words: str) -> None:
    for line in words.splitlines():
        click.echo(f"quotecards: {line}", err=True)


def _usage(error: click.ClickException) -> str:
    words = " ".join(error.format_message().split()).rstrip(".")
    return words[:1].lower() + words[1:]


def _command_of(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    return context.command_path if context else "quotecards"
