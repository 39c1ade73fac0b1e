"""From the words as written to the characters to be shaped: case by language, and which face covers what.

The unit is the grapheme cluster (UAX #29): a letter with its marks is never split between two fonts. The first face of
the chain that covers a whole cluster sets it; where none does, that is an error and not a square.
"""

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

import uharfbuzz as hb
import uniseg.graphemecluster

from quotecards.errors import FontError
from quotecards.model.layout import StyledText
from quotecards.model.theme import Colour, TypeRole
from quotecards.typography.library import FontLibrary
from quotecards.typography.shape import TRACKING

FALLBACK = ("Noto Sans",)
_PHONE = 1080 / 100 * 0.35  # points on a phone for one percent of a 1080 px card, which is seen at about 0.35
# Text of these characters alone needs no segmenting: each is a cluster. Uniseg takes a millisecond for a sentence.
_PLAIN = re.compile("[ -~\u00a0-\u00ac\u00ae-\u02ff\u0391-\u03ce\u0401-\u0451\u2010-\u2027\u202f\u2030-\u205e]*")
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_FORMS: tuple[Literal["NFC", "NFD"], ...] = ("NFC", "NFD")  # HarfBuzz composes and decomposes as the font needs it


class Style(NamedTuple):
    """Everything that a stretch of text needs for shaping: font keys in order of preference, features, colour."""

    keys: tuple[str, ...]
    features: tuple[tuple[str, int], ...]
    upper: bool
    colour: Colour


class Cluster(NamedTuple):
    """`text[start:end]` of the source, what is shown for it, and how it is set."""

    start: int
    end: int
    shown: str
    key: str
    script: str | None
    style: Style


class Run(NamedTuple):
    """Clusters that are shaped together: one font, script, style."""

    text: str
    shown: str
    key: str
    style: Style


def style_of(text: StyledText, role: TypeRole, library: FontLibrary) -> Style:
    """How the role sets this stretch. Raises FontError for a family that is not there."""
    italic = role.italic if text.italic is None else text.italic
    fallback = tuple(family for family in FALLBACK if library.has(family))
    optical = role.size[1] * _PHONE  # one optical size for a role, so that widths in em hold at every size
    keys = tuple(
        library.face(family, weight=role.weight, italic=italic, width=role.width, optical=optical).key
        for family in dict.fromkeys((*role.families, *fallback))
    )
    features = {"kern": 1, "liga": 1}
    upper = role.case == "upper"
    if role.tracking > 0:  # letters that are spaced out do not stick together
        features |= {"liga": 0, "clig": 0}
    if role.case == "small-caps":
        upper = not has_small_capitals(keys[0], library)  # real small capitals or none
        features |= {} if upper else {"smcp": 1}
    if upper:
        features["case"] = 1
    features |= dict(role.features)
    if role.tracking:
        features[TRACKING] = round(role.tracking * 1000)
    return Style(keys, tuple(sorted(features.items())), upper, text.colour)


def has_small_capitals(key: str, library: FontLibrary) -> bool:
    """Whether the font has small capitals of its own."""
    plain, small = (library.shape(key, "n", (("smcp", value),), "en").glyphs[0].id for value in (0, 1))
    return plain != small


def clusters_of(text: str, styles: Iterable[tuple[int, Style]], language: str, library: FontLibrary) -> list[Cluster]:
    """The clusters of `text`; `styles` are (end offset, style) in order.

    A word keeps to one face where any covers all of it, so that no single letter of it stands out. Raises FontError,
    naming the character and the words around it, where no font covers one.
    """
    clusters: list[Cluster] = []
    script: str | None = None
    for start, parts, style in _words(text, styles):
        if parts[0].isspace():
            key = clusters[-1].key if clusters else style.keys[0]
            shown = [part if part in _SPACES else " " for part in parts]
            keys = [key if key in style.keys else style.keys[0]] * len(parts)
        else:
            sharp = style.upper and library.covers(style.keys[0], "ẞ")
            shown = [upper(part, language, sharp=sharp) for part in parts] if style.upper else parts
            keys = _keys(text, start, shown, style, library)
        at = start
        for part, seen, key in zip(parts, shown, keys, strict=True):
            script = _script(seen) or script
            clusters.append(Cluster(at, at + len(part), seen, key, script, style))
            at += len(part)
    # Opening marks belong to the script of what they open.
    leading = next((at for at, cluster in enumerate(clusters) if cluster.script), 0)
    return [cluster._replace(script=clusters[leading].script) for cluster in clusters[:leading]] + clusters[leading:]


def runs_of(text: str, clusters: Sequence[Cluster]) -> list[Run]:
    """Clusters put together as far as one font, script and style goes."""
    runs: list[Run] = []
    begin = 0
    for at in range(1, len(clusters) + 1):
        first = clusters[begin]
        if at < len(clusters) and _same(clusters[at], first):
            continue
        shown = "".join([cluster.shown for cluster in clusters[begin:at]])
        runs.append(Run(text[first.start : clusters[at - 1].end], shown, first.key, first.style))
        begin = at
    return runs


def upper(text: str, language: str, *, sharp: bool = True) -> str:
    """Capitals as the language writes them: Turkish dotted İ, Greek without accents, ß as ẞ where a font has it."""
    base = language.split("-", maxsplit=1)[0].lower()
    if base in {"tr", "az"}:
        text = text.replace("i", "İ")
    if sharp:
        text = text.replace("ß", "ẞ")
    text = text.upper()
    if base == "el":
        bare = unicodedata.normalize("NFD", text).replace("\u0301", "").replace("\u0342", "")
        text = unicodedata.normalize("NFC", bare)
    return text


def _same(one: Cluster, other: Cluster) -> bool:
    return one.key == other.key and one.style is other.style and one.script == other.script


@functools.lru_cache(maxsize=1024)  # a pure function of its argument
def _graphemes(text: str) -> tuple[str, ...]:
    if _PLAIN.fullmatch(text):
        return tuple(text)
    return tuple(uniseg.graphemecluster.grapheme_clusters(text))


def _words(text: str, styles: Iterable[tuple[int, Style]]) -> Iterator[tuple[int, list[str], Style]]:
    """Stretches of clusters that are all blank or all not, and of one style, with where they start."""
    bounds = iter(styles)
    style_end, style = next(bounds)
    begin, at = 0, 0
    word: list[str] = []
    for part in _graphemes(text):
        if word and (at >= style_end or part.isspace() != word[0].isspace()):
            yield begin, word, style
            begin, word = at, []
        while at >= style_end:
            style_end, style = next(bounds)
        word.append(part)
        at += len(part)
    if word:
        yield begin, word, style


def _keys(text: str, start: int, shown: Sequence[str], style: Style, library: FontLibrary) -> list[str]:
    for key in style.keys:
        if all(_covers(key, part, library) for part in shown):
            return [key] * len(shown)
    keys = [next((key for key in style.keys if _covers(key, part, library)), "") for part in shown]
    if "" in keys:
        raise _refusal(text, start, shown[keys.index("")], style, library)
    return keys


def _covers(key: str, shown: str, library: FontLibrary) -> bool:
    if all(library.covers(key, character) for character in shown):
        return True
    for form in _FORMS:
        letters = (letter for letter in unicodedata.normalize(form, shown) if not _is_invisible(letter))
        if all(library.covers(key, letter) for letter in letters):
            return True
    return False


def _refusal(text: str, start: int, shown: str, style: Style, library: FontLibrary) -> FontError:
    missing = next((c for c in shown if not any(library.covers(key, c) for key in style.keys)), shown[0])
    name = unicodedata.name(missing, "unnamed")
    context = " ".join(text[max(0, start - 20) : start + 20].split()).strip('“”"')
    return FontError(
        f"no font covers U+{ord(missing):04X} {name} in “{context}”",
        hint="add a font that has it and name its family in the theme, or leave the character out",
    )


@functools.lru_cache(maxsize=4096)  # a pure function of its argument
def _script(shown: str) -> str | None:
    """The script of a cluster (ISO 15924), None for one that all scripts share."""
    for character in shown:
        if unicodedata.bidirectional(character) in _RIGHT_TO_LEFT:
            raise FontError(
                f"U+{ord(character):04X} {unicodedata.name(character, 'unnamed')} is written from right to left, "
                "which cannot be set yet"
            )
    buffer = hb.Buffer()
    buffer.add_str(shown)
    buffer.guess_segment_properties()
    script: str | None = buffer.script
    return script


def _is_invisible(character: str) -> bool:
    """Default ignorable: joiners, selectors, soft hyphens; drawn by no font."""
    return unicodedata.category(character) == "Cf" or character in _SELECTORS


_SPACES = frozenset(" \u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000")
_SELECTORS = frozenset(map(chr, (*range(0xFE00, 0xFE10), 0x34F, *range(0xE0100, 0xE01F0))))
