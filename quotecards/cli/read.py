"""`quotecards read`: what was understood."""

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import click

from quotecards.cli.console import answer, answer_json, remark, table, wrapped
from quotecards.cli.credit_words import credit_rows
from quotecards.cli.files import read_files
from quotecards.cli.location import location

if TYPE_CHECKING:
    from quotecards.model.text import Document

_COUNTED = MappingProxyType(
    {".docx": "paragraphs of the file", ".eml": "lines of the mail’s words"}
    | dict.fromkeys((".mhtml", ".mht", ".webarchive"), "lines of the page in it")
)
RULES_ALONE = "speakers were looked for by rules alone; pip install 'quotecards[reader]' adds a reader that finds more"
_EPILOG = """\b
Examples:
  quotecards read interview.txt
  quotecards read interview.txt --explain
  quotecards read interviews/*.txt --json
  quotecards read interview.txt --write-credits"""


@click.command(epilog=_EPILOG)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=location)
@click.option("--explain", is_flag=True, help="Also say why a passage was taken for what it is.")
@click.option("--write-credits", is_flag=True, help="Write a YAML of credits beside each interview, to be filled in.")
@click.option("--json", "as_json", is_flag=True, help="The result as JSON.")
def read(files: tuple[Path, ...], explain: bool, write_credits: bool, as_json: bool) -> int:
    """Show what was understood of an interview: who speaks, what is a question and what an answer, the credits.

    Only answers are ever quoted.
    """
    documents, code = read_files(files)
    if as_json:
        from quotecards.campaign.records.record import document_record

        answer_json([document_record(document) for document in documents])
    else:
        for document in documents:
            _show(document, explain)
    for document in documents if write_credits else ():
        _write_credits(document)
    if any(map(_is_open, documents)):
        from quotecards.network import is_runtime_installed

        if not is_runtime_installed():
            remark(RULES_ALONE)
    return code


def _is_open(document: "Document") -> bool:
    """Whether somebody answers, and nobody knows who."""
    from quotecards.model.text import TurnKind

    return any(turn.kind is TurnKind.ANSWER and not turn.speaker for turn in document.turns)


def _write_credits(document: "Document") -> None:
    """What is there already is never touched."""
    from quotecards.exporters.write import write_file
    from quotecards.readers.body.declared import sidecars_of
    from quotecards.readers.sidecar import sidecar_text
    from quotecards.storage import locate

    places = sidecars_of(locate(document.path))
    kept = next((place for place in places if place.exists()), None)
    if kept:
        remark(f"{kept.as_posix()} is there already and stays as it is")
        return
    write_file(places[0], sidecar_text(document).encode())
    remark(f"{places[0].as_posix()} is written: take the # away from what is right, and fill in the rest")


def _counted(document: "Document") -> str:
    from quotecards.model.text import TurnKind

    kinds = [turn.kind for turn in document.turns]
    counts = ((kinds.count(TurnKind.QUESTION), "question"), (kinds.count(TurnKind.ANSWER), "answer"))
    return ", ".join(f"{count} {name}{'s' * (count != 1)}" for count, name in counts)


def _show(document: "Document", explain: bool) -> None:
    answer(f"{document.path} ({document.language})")
    answer(table(credit_rows(document.credits)))
    counted = _COUNTED.get(Path(document.path).suffix.casefold(), "lines of the file")
    answer(f"{_counted(document)}; the numbers below are {counted}")
    for note in document.notes:
        answer(wrapped(note, indent="  ", first="! "))
    for turn in document.turns:
        who = f", {turn.speaker.value}" if turn.speaker else ""
        doubts = [doubt for doubt in document.doubts if turn.start <= doubt.start < turn.end]
        unsure = " (not certain)" if doubts else ""
        answer(f"\n{turn.line:5}  {turn.kind.value.replace('_', ' ')}{who}{unsure}")
        for paragraph in document.text_of(turn).split("\n\n"):
            answer(wrapped(paragraph, indent="       "))
        if explain and turn.film:
            grounds = f": {turn.film.evidence}" if turn.film.evidence else ""
            answer(wrapped(f"speaks of {turn.film.value.title}{grounds}", indent="         ", first="       · "))
        for doubt in doubts if explain else ():
            answer(wrapped(f"not certain: {doubt.words}", indent="         ", first="       · "))
        for reason in turn.evidence if explain else ():
            answer(wrapped(reason, indent="         ", first="       · "))
    answer()
