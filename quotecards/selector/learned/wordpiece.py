"""Words into the pieces that the network knows: lower case, no accents, longest known piece first.

The scheme is that of BERT's uncased vocabularies (Devlin et al. 2019; the greedy match is Wu et al. 2016). It is
written here because its usual package brings a client for downloads along; `training/check.py` holds it to the same
pieces.
"""

import unicodedata
from collections.abc import Mapping
from itertools import count
from pathlib import Path

from quotecards.errors import Place, SettingError

UNKNOWN, START, END = "[UNK]", "[CLS]", "[SEP]"
_INSIDE = "##"  # marks a piece that continues a word
_LONGEST_WORD = 100
_BLANKS = frozenset(" \t\n\r")
_REPLACEMENT = "\ufffd"


class WordPieces:
    """A vocabulary, and the numbers of its pieces."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self._known = vocabulary
        self.start, self.end, self._unknown = (self._known[name] for name in (START, END, UNKNOWN))

    @classmethod
    def load(cls, path: Path) -> "WordPieces":
        """The vocabulary in a file with one piece a line; a piece's number is its line, from 0.

        Raises SettingError when it cannot be read or lacks a special piece.
        """
        place = Place(path.as_posix())
        try:
            pieces = path.read_text("utf-8").split("\n")
        except (OSError, ValueError) as error:
            raise SettingError("cannot be read", place=place) from error
        known = dict(zip(pieces, count()))
        known.pop("", None)
        if not {UNKNOWN, START, END} <= known.keys():
            raise SettingError("is not a vocabulary", place=place)
        return cls(known)

    def encode(self, text: str, longest: int) -> list[int]:
        """What the network is shown of `text`: its first `longest` pieces between the two that mark its ends."""
        return [self.start, *self.numbers(text)[:longest], self.end]

    def numbers(self, text: str) -> list[int]:
        """The numbers of the pieces of `text`."""
        return [number for word in split_words(text) for number in self._pieces(word)]

    def _pieces(self, word: str) -> list[int]:
        if len(word) > _LONGEST_WORD:
            return [self._unknown]
        found: list[int] = []
        start = 0
        while start < len(word):
            mark = _INSIDE if start else ""
            for end in range(len(word), start, -1):
                number = self._known.get(mark + word[start:end])
                if number is not None:
                    break
            else:
                return [self._unknown]
            found.append(number)
            start = end
        return found


def split_words(text: str) -> list[str]:
    """Words in lower case without accents; every punctuation mark and every Chinese character is one of its own."""
    words: list[str] = []
    word: list[str] = []
    plain = unicodedata.normalize("NFD", _tidied(text).lower())
    for character in plain:
        if unicodedata.category(character) == "Mn":
            continue
        blank = character.isspace()
        alone = _is_punctuation(character) or _is_ideograph(character)
        if (blank or alone) and word:
            words.append("".join(word))
            word.clear()
        if alone:
            words.append(character)
        elif not blank:
            word.append(character)
    if word:
        words.append("".join(word))
    return words


def _tidied(text: str) -> str:
    """`text` without control and format characters."""
    return "".join(
        " " if character in _BLANKS else character
        for character in text
        if character in _BLANKS
        or (character not in ("\0", _REPLACEMENT) and not unicodedata.category(character).startswith("C"))
    )


def _is_punctuation(character: str) -> bool:
    """BERT's notion: Unicode's punctuation, and whatever ASCII has besides letters, digits and blanks."""
    ascii_mark = "!" <= character <= "~" and not character.isalnum()
    return ascii_mark or unicodedata.category(character).startswith("P")


def _is_ideograph(character: str) -> bool:
    point = ord(character)
    return (
        0x4E00 <= point <= 0x9FFF
        or 0x3400 <= point <= 0x4DBF
        or 0xF900 <= point <= 0xFAFF
        or 0x20000 <= point <= 0x2CEAF
        or 0x2F800 <= point <= 0x2FA1F
    )
