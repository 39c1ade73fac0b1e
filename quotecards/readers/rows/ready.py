"""From a table of ready quotes to a document: what the rows leave open the declared credits fill."""

from collections.abc import Sequence
from dataclasses import replace

from quotecards.errors import Place, ReadError
from quotecards.model.credits import Credits
from quotecards.model.text import Document
from quotecards.readers.body.body import Body


def ready_document(
    body: Body, stated: Credits, *, language: str, name: str, sha256: str, notes: Sequence[str]
) -> Document:
    """The document of a table. A row for whose words nobody is named is left out with a note.

    Raises ReadError where that leaves no row.
    """
    notes = list(notes)
    turns = []
    for number, turn in body.rows:
        if turn.speaker or stated.speaker:
            turns.append(replace(turn, speaker=turn.speaker or stated.speaker, film=turn.film or stated.film))
        else:
            notes.append(f"row {number}: left out, nobody is named as the speaker")
    if not turns:
        hint = "give the table a column “speaker”, or declare a speaker for all of it"
        raise ReadError("no row names its speaker", place=Place(name), hint=hint)
    return Document(name, sha256, body.text, tuple(turns), stated, language, tuple(notes), body.lines, ready=True)
