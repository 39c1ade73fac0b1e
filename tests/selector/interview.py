"""Documents for the tests, from labelled text."""

import re

from quotecards.model.credits import Credits, Film, Origin, Stated
from quotecards.model.text import Document, Turn, TurnKind

_KINDS = {"Q": TurnKind.QUESTION, "A": TurnKind.ANSWER, "N": TurnKind.NARRATION, "P": TurnKind.PULL_QUOTE}
_TURN = re.compile(r"(?ms)^([QANP])(?:<(\w+)>)?(?:\{([^}]*)\})?: (.*?)(?=\n\n[QANP](?:<|\{|:)|\Z)")


def document(text: str, language: str = "en", credit: str | None = "Ada Moss") -> Document:
    """`Q: …`, `A: …`, `A<Name>{Film}: …`: turns, with blank lines between them."""
    turns = tuple(
        Turn(
            _KINDS[match[1]],
            Stated(match[2], Origin.LABEL) if match[2] else None,
            match.start(4),
            match.end(4),
            text.count("\n", 0, match.start(4)) + 1,
            film=Stated(Film(match[3]), Origin.INFERRED) if match[3] else None,
        )
        for match in _TURN.finditer(text)
    )
    speaker = Stated(credit, Origin.SIDECAR) if credit else None
    return Document("talk.txt", "0" * 64, text, turns, Credits(speaker=speaker), language)


def answer(text: str, language: str = "en") -> tuple[Document, Turn]:
    """A document with one answer, and that answer."""
    made = document(f"Q: And then?\n\nA: {text}", language)
    return made, made.turns[1]
