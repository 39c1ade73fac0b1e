"""Excerpts for the tests: the passage stands between ‹ and › in its answer."""

from dataclasses import replace

from quotecards.model.credits import Credits, Film, Origin, Stated
from quotecards.model.text import Document, Turn, TurnKind
from quotecards.selector.guards import Excerpt


def excerpt(
    marked: str, *, language: str = "en", question: str = "", film: str | None = None, guests: tuple[str, ...] = ()
) -> Excerpt:
    """The excerpt of an answer; the whole answer where nothing is marked. `guests` are the others who are named."""
    start, end = (marked.find("‹"), marked.find("›") - 1) if "‹" in marked else (0, len(marked))
    text = marked.replace("‹", "").replace("›", "")
    turn = Turn(TurnKind.ANSWER, Stated("Ada Moss", Origin.LABEL), 0, len(text), 1)
    if film:
        turn = replace(turn, film=Stated(Film(film), Origin.LABEL))
    others = tuple((f"Speaker {number}", guest) for number, guest in enumerate(guests))
    document = Document("talk.txt", "", text, (turn,), Credits(speakers=others), language)
    return Excerpt.of(document, turn, start, end, question)
