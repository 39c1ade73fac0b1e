"""Which face sets what: the first of a chain that covers a whole word, else a cluster; where none does, an error."""

import functools
import unicodedata
from collections.abc import Sequence
from typing import Literal

from quotecards.errors import FontError
from quotecards.typography.emoji import may_be_emoji
from quotecards.typography.library import FontLibrary
from quotecards.typography.scripts import DENSE
from quotecards.typography.style import Style

_FORMS: tuple[Literal["NFC", "NFD"], ...] = ("NFC", "NFD")  # HarfBuzz composes and decomposes as the font needs it
_SELECTORS = frozenset(map(chr, (*range(0xFE00, 0xFE10), 0x34F, *range(0xE0100, 0xE01F0))))


def keys_for(text: str, start: int, shown: Sequence[str], style: Style, library: FontLibrary) -> list[str]:
    """The font key for each cluster of a word that starts at `text[start]`.

    A word keeps to one face where any covers all of it, so that no single letter of it stands out. Raises FontError,
    naming the character and the words around it, where no font covers one.
    """
    for key in style.keys:
        if all(covers(key, part, library) for part in shown):
            return [key] * len(shown)
    keys = [_first(part, style, library) for part in shown]
    if "" in keys:
        raise _refusal(text, start, shown[keys.index("")], style, library)
    return keys


def picture_key(text: str, start: int, shown: str, style: Style, library: FontLibrary) -> str:
    """The font key for an emoji: the colour font, where it has no such picture a text font, else FontError."""
    if style.emoji and covers(style.emoji, shown, library):
        return style.emoji
    return keys_for(text, start, [shown], style, library)[0]


def covers(key: str, shown: str, library: FontLibrary) -> bool:
    """Whether the font has a glyph for all of a cluster that is drawn, and puts accents in their place."""
    if len(shown) == 1 and library.covers(key, shown):
        return True
    for form in _FORMS:
        letters = [letter for letter in unicodedata.normalize(form, shown) if not _is_invisible(letter)]
        if all(library.covers(key, letter) for letter in letters):
            return not any("\u0300" <= letter <= "\u036f" for letter in letters) or _is_placed(key, shown, library)
    return False


def _is_placed(key: str, shown: str, library: FontLibrary) -> bool:
    """Whether the accents of a letter stand above or below it: a font may have them and not know where they go."""
    first, *accents = (glyph.ink for glyph in library.shape(key, shown, (), "und").glyphs if glyph.ink)
    return all(first[0] < (accent[0] + accent[2]) / 2 < first[2] for accent in accents)


def _first(shown: str, style: Style, library: FontLibrary) -> str:
    found = next((key for key in style.keys if covers(key, shown, library)), "")
    if not found and style.emoji and may_be_emoji(shown) and covers(style.emoji, shown, library):
        return style.emoji
    return found


def _refusal(text: str, start: int, shown: str, style: Style, library: FontLibrary) -> FontError:
    missing = next((c for c in shown if not any(library.covers(key, c) for key in style.keys)), shown[0])
    name = unicodedata.name(missing, "unnamed")
    context = " ".join(text[max(0, start - 20) : start + 20].split()).strip('“”"')
    hint = "add a font that has it and name its family in the theme, or leave the character out"
    if DENSE.match(missing):
        hint = "fonts for Chinese, Japanese and Korean are an extra: pip install 'quotecards[cjk]'"
    return FontError(f"no font covers U+{ord(missing):04X} {name} in “{context}”", hint=hint)


@functools.lru_cache(maxsize=4096)  # a pure function of its argument
def _is_invisible(character: str) -> bool:
    """Default ignorable: joiners, selectors, soft hyphens; drawn by no font."""
    return unicodedata.category(character) == "Cf" or character in _SELECTORS
