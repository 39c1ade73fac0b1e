"""`quotecards formats`: the formats that cards can have."""

import dataclasses

import click

from quotecards.cli.console import answer, answer_json, table


@click.command()
@click.option("--json", "as_json", is_flag=True, help="The result as JSON.")
def formats(as_json: bool) -> None:
    """Show the formats and their sizes.

    Sizes are in pixels; beside them the largest file that the platform takes, and when its rules were last looked up.
    """
    from quotecards.theme import load_formats

    found = load_formats()
    if as_json:
        answer_json([dataclasses.asdict(found[name]) for name in sorted(found)])
        return
    rows = [("format", "for", "pixels", "file", "at most", "checked")]
    for name in sorted(found):
        one = found[name]
        size = f"{one.width} × {one.height}"
        rows.append((name, one.title, size, one.encoding, f"{one.max_bytes / 1e6:g} MB", one.checked))
    answer(table(rows))
