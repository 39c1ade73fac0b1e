"""`quotecards themes`: the looks that there are."""

from pathlib import Path

import click

from quotecards.cli.console import answer, answer_json, table


@click.group()
def themes() -> None:
    """Show the themes."""


@themes.command("list")
@click.option("--json", "as_json", is_flag=True, help="The result as JSON.")
def list_command(as_json: bool) -> None:
    """List the themes that come with quotecards and those of the folder themes here."""
    from quotecards.campaign.pipeline import theme_folders
    from quotecards.theme import ThemeFile, list_themes

    folders = theme_folders(Path())
    found = [ThemeFile.find(path.stem, folders) for path in list_themes(folders)]
    if as_json:
        answer_json(
            [
                {"name": theme.name, "description": theme.description, "variants": list(theme.variants)}
                for theme in found
            ]
        )
    else:
        rows = []
        for theme in found:
            rows.append((theme.name, theme.description))
            if theme.variants:
                rows.append(
                    ("", f"variants: {', '.join(theme.variants)} (choose one as {theme.name}/{theme.variants[0]})")
                )
        answer(table(rows))
