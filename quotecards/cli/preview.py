"""`quotecards preview`: the studio in the browser."""

import os
from pathlib import Path

import click

from quotecards.cli import names
from quotecards.cli.clock import clock
from quotecards.cli.console import answer, remark
from quotecards.cli.main import OK
from quotecards.cli.targets import cpus, default_target

_EPILOG = """\b
Examples:
  quotecards preview
  quotecards preview campaign.yaml
  quotecards preview interviews/ --port 8765 --no-browser"""


@click.command(epilog=_EPILOG)
@click.argument("campaign", required=False, type=click.Path(path_type=Path))
@click.option("--port", type=click.IntRange(0, 65535), default=0, metavar="N", help="The port; default: any free one.")
@click.option(
    "--theme", shell_complete=names.themes, metavar="NAME", help="The look to begin with; see: quotecards themes list."
)
@click.option("--out", shell_complete=names.folders, metavar="DIR", help="Where the cards go; default: output.")
@click.option("--browser/--no-browser", default=True, help="Open the browser; default: yes.")
def preview(campaign: Path | None, port: int, theme: str | None, out: str | None, browser: bool) -> int:
    """Look, choose, approve and hand over, in the browser.

    CAMPAIGN is what build takes: a campaign file, an interview or a folder of interviews. The page follows every
    change of the campaign's files. It is served on this machine only and
    nothing is sent anywhere; what you decide is written beside the campaign.
    Ctrl-C ends it.
    """
    import secrets

    from quotecards.campaign.definition.campaign import Campaign
    from quotecards.campaign.definition.load import load_campaign
    from quotecards.campaign.definition.settings import Settings, settle
    from quotecards.studio import Address, Studio, serve

    target = campaign or default_target()
    flags = {"theme": theme, "out": out}

    def source() -> tuple[Campaign, Settings]:
        loaded = load_campaign(target)
        return loaded, settle(loaded.settings, os.environ, flags, cpus=cpus())

    def opened(address: Address) -> None:
        answer(f"the studio is open at {address}")
        remark("it stays so until you press Ctrl-C here")
        if browser:
            _open(str(address))

    source()  # what is wrong with the campaign's own files is told here, before a browser opens
    studio = Studio(source, at_once=min(2, cpus()), now=clock(None))
    serve(studio, target, token=secrets.token_urlsafe(24), port=port, opened=opened)
    remark("the studio is closed")
    return OK


def _open(address: str) -> None:
    """Open the browser beside us: some take long, and some cannot be found."""
    import threading
    import webbrowser

    threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
