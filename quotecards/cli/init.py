"""`quotecards init`: a campaign to start from."""

from pathlib import Path

import click

from quotecards.cli.console import answer, count, remark


@click.command()
@click.argument("folder", required=False, default=".", type=click.Path(path_type=Path, file_okay=False))
@click.option("--name", metavar="NAME", help="The campaign's name; default: that of the folder.")
def init(folder: Path, name: str | None) -> None:
    """Start a campaign: writes campaign.yaml into FOLDER, or here, for the interviews that lie there.

    Nothing that is there is written over.
    """
    from quotecards.campaign.definition.starter import new_campaign

    path, found = new_campaign(folder, name or folder.resolve().name)
    answer(path.as_posix())
    if found:
        remark(f"it names {count(found, 'interview')}; then: quotecards build {folder.as_posix()}")
    else:
        remark(f"put interviews into {(folder / 'interviews').as_posix()}, then: quotecards build {folder.as_posix()}")
