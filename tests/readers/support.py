"""What the tests of the readers share: reading a text as if it were a file, and seeing its turns at a glance."""

from pathlib import Path

from quotecards.model.text import Document, TurnKind
from quotecards.readers import read_document

SHARED = Path(__file__).resolve().parents[3] / "shared"
CORPUS = Path(__file__).resolve().parents[2] / "corpus"


def write(folder: Path, text: str | bytes, name: str = "talk.txt") -> Path:
    """A file in `folder` that holds `text`."""
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def read(folder: Path, text: str, name: str = "talk.txt") -> Document:
    """The document of `text`, read from a file."""
    return read_document(write(folder, text, name), shown_as=name)


def srt(*said: str) -> str:
    """Subtitles in which each of `said` is a cue of almost a second, one a second; at most nine."""
    return "\n\n".join(f"{at}\n00:00:0{at},000 --> 00:00:0{at},900\n{words}" for at, words in enumerate(said, 1))


def seen(document: Document) -> list[tuple[str, str]]:
    """Each turn's kind and its first three words."""
    return [(turn.kind.value, " ".join(document.text_of(turn).split()[:3])) for turn in document.turns]


def kinds(document: Document) -> str:
    """The kinds of all turns as letters: q a n c p b h."""
    return "".join(turn.kind.value[0] for turn in document.turns)


def texts(document: Document, kind: TurnKind) -> list[str]:
    return [document.text_of(turn) for turn in document.turns if turn.kind is kind]


def speakers(document: Document) -> list[str | None]:
    """Who gives the answers, in order."""
    return [turn.speaker.value if turn.speaker else None for turn in document.turns if turn.kind is TurnKind.ANSWER]


def films(document: Document) -> list[str | None]:
    """Which film each answer speaks of."""
    return [turn.film.value.title if turn.film else None for turn in document.turns if turn.kind is TurnKind.ANSWER]
