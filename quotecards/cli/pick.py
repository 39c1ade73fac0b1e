"""`quotecards pick`: the best quotes, with scores and reasons."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotecards.cli.console import answer, answer_json, remark, wrapped
from quotecards.cli.files import read_files
from quotecards.cli.picking_notes import picking_notes

if TYPE_CHECKING:
    from quotecards.model.quote import Quote

_EPILOG = """\b
Examples:
  quotecards pick interview.txt
  quotecards pick interview.txt --top 3 --explain
  quotecards pick interviews/ --json"""


@click.command(epilog=_EPILOG)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--top", type=click.IntRange(1, 9999), default=5, show_default=True, metavar="N", help="How many of each."
)
@click.option("--explain", is_flag=True, help="Also say what speaks for and against each.")
@click.option("--json", "as_json", is_flag=True, help="The result as JSON.")
def pick(files: tuple[Path, ...], top: int, explain: bool, as_json: bool) -> int:
    """Show the best quotes of an interview, or of several, best first."""
    from quotecards.model.settings import Selection
    from quotecards.selector import Selector

    documents, code = read_files(files)
    selector = Selector.load()
    selection = Selection(per_interview=top)
    quotes = [quote for document in documents for quote in selector.select(document, selection)]
    quotes.sort(key=lambda quote: -quote.score)
    if as_json:
        from quotecards.campaign.records import pick_record

        answer_json([pick_record(quote) for quote in quotes])
        return code
    for quote in quotes:
        _show(quote, explain)
    if documents and not quotes:
        remark("no quote stands on its own")
    if explain and quotes:
        for note in picking_notes([document.language for document in documents], learned=selector.has_reader):
            remark(note)
    return code


def _show(quote: "Quote", explain: bool) -> None:
    answer(wrapped(quote.text, indent="       ", first=f"{quote.score:5.2f}  "))
    who = quote.speaker.value if quote.speaker else "speaker open"
    film = f", {quote.film.value.title}" if quote.film else ""
    answer(f"       {who}{film} ({quote.path}:{quote.line})")
    for warning in quote.warnings:
        answer(wrapped(str(warning), indent="         ", first="       ! "))
    if explain:
        for reason in sorted(quote.reasons, key=lambda reason: -abs(reason.weight)):
            answer(wrapped(f"{reason.weight:+.2f}  {reason.words}", indent="                ", first="       "))
        for edit in quote.edits:
            answer(f"       edit   {edit.kind.value.replace('_', ' ')}: {edit.before!r} to {edit.after!r}")
    answer()
