"""Which pieces of the starting vocabulary an English reader needs."""

import unicodedata
from dataclasses import dataclass
from pathlib import Path

from quotecards.selector.learned.wordpiece import WordPieces
from training.fit import LONGEST
from training.network import start_folder

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The pieces that are kept, their numbers in the starting vocabulary, and how they write a text."""

    pieces: tuple[str, ...]
    numbers: tuple[int, ...]
    words: WordPieces

    @classmethod
    def load(cls) -> "Vocabulary":
        kept = kept_pieces(start_folder() / "vocab.txt")
        pieces = tuple(piece for _, piece in kept)
        words = WordPieces({piece: number for number, piece in enumerate(pieces)})
        return cls(pieces, tuple(number for number, _ in kept), words)

    def encode(self, text: str) -> list[int]:
        """The pieces that the network is shown of a text."""
        return self.words.encode(text, LONGEST)


def kept_pieces(path: Path) -> list[tuple[int, str]]:
    """The pieces to keep with their old numbers, in order.

    Left out are placeholders and pieces with a letter that is not Latin or Greek: no English word falls apart.
    """
    pieces = path.read_text("utf-8").splitlines()
    return [(number, piece) for number, piece in enumerate(pieces) if piece in SPECIAL or _is_needed(piece)]


def _is_needed(piece: str) -> bool:
    if piece.startswith("[") and piece.endswith("]") and len(piece) > 2:
        return False
    return all(_is_latin(character) for character in piece if character.isalpha())


def _is_latin(character: str) -> bool:
    name = unicodedata.name(character, "")
    return character.isascii() or name.startswith(("LATIN", "GREEK"))
