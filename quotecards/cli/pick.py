"""`quotecards pick`: the best quotes, with scores and reasons."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quotecards.cli.console import answer, answer_json, remark, wrapped
from quotecards.cli.files import read_files
from quotecards.cli.location import location
from quotecards.cli.picking_notes import picking_notes

if TYPE_CHECKING:
    from quotecards.model.quote import Quote

_EPILOG = """\b
Examples:
  quotecards pick interview.txt
  quotecards pick interview.txt --top 3 --explain
  quotecards pick interviews/ --json"""


@click.command(epilog=_EPILOG)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=location)
@click.option(
    "--top", type=click.IntRange(1, 9999), default=5, show_default=True, metavar="N", help="How many of each."
)
@click.option(
    "--speaker", "speakers", multiple=True, metavar="NAME", help="Only quotes of this speaker; repeat for more."
)
@click.option("--film", "films", multiple=True, metavar="TITLE", help="Only quotes about this film; repeat for more.")
@click.option(
    "--topic", "topics", multiple=True, metavar="WORD", help="Only with this word, in quote or question; famil* too."
)
@click.option("--pin", "pins", multiple=True, metavar="WORDS", help="Take the quote with these words in any case.")
@click.option("--ban", "bans", multiple=True, metavar="WORDS", help="Never take these words.")
@click.option("--explain", is_flag=True, help="Also say what speaks for and against each.")
@click.option("--json", "as_json", is_flag=True, help="The result as JSON.")
def pick(files: tuple[Path, ...], top: int, explain: bool, as_json: bool, **wishes: tuple[str, ...]) -> int:
    """Show the best quotes of an interview, or of several, best first; no story twice."""
    from quotecards.network import load_aside

    with load_aside() as network:  # to load the learned reader takes as long as all that follows
        from quotecards.campaign.planning.pins import missing_bans, mistaken_pins
        from quotecards.errors import Place, Problems
        from quotecards.model.settings import Selection
        from quotecards.selector import Selector

        documents, code = read_files(files)
        selector = Selector.load(network=network)
        once: dict[str, Any] = {name: tuple(dict.fromkeys(given)) for name, given in wishes.items()}
        selection = replace(Selection(per_interview=top), **once)
        mistaken = tuple(mistaken_pins(documents, selection, dict.fromkeys(selection.pins, Place("--pin"))))
        if mistaken:
            raise mistaken[0] if len(mistaken) == 1 else Problems(mistaken)
        for missing in missing_bans(documents, selection):
            remark(f"quotecards: {missing}")
        quotes = [quote for picked in selector.select_all(documents, selection) for quote in picked]
    quotes.sort(key=lambda quote: -quote.score)
    if as_json:
        from quotecards.campaign.records.record import pick_record

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
