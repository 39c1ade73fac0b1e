"""From the words as written to the characters to be shaped: case, direction, script, and which face covers what.

The unit is the grapheme cluster (UAX #29): a letter with its marks is never split between two fonts. The first face of
the chain that covers a whole word sets it; where none has a cluster, that is an error and not a square.
"""

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import uniseg.graphemecluster

from quotecards.typography.bidi import base_level, levels_of
from quotecards.typography.cover import keys_for, picture_key
from quotecards.typography.emoji import is_emoji
from quotecards.typography.library import FontLibrary
from quotecards.typography.scripts import DENSE, JOINED, script_of
from quotecards.typography.style import Features, Style, upper

# Text of these characters alone needs no segmenting: each is a cluster. Uniseg takes a millisecond for a sentence.
_PLAIN = re.compile("[ -~\u00a0-\u00ac\u00ae-\u02ff\u0391-\u03ce\u0401-\u0451\u2010-\u2027\u202f\u2030-\u205e]*")
_PARAGRAPH = re.compile("[^\n]*\n|[^\n]+")
_BRACKETS = {"(": ")", "[": "]", "{": "}"}
_SPACES = frozenset(" \u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000")


class Cluster(NamedTuple):
    """`text[start:end]` of the source, what is shown for it, and how it is set.

    `level` is odd where it runs from right to left (UAX #9), `base` where its whole paragraph does.
    """

    start: int
    end: int
    shown: str
    key: str
    script: str | None
    style: Style
    level: int = 0
    base: int = 0


class Run(NamedTuple):
    """Clusters that are shaped together: one font, script, direction, style.

    `script` is theirs, or that of the words before; `scale` the size of their font beside the style's first one.
    """

    text: str
    shown: str
    key: str
    style: Style
    features: Features
    level: int
    scale: float = 1.0
    script: str | None = None


def clusters_of(text: str, styles: Iterable[tuple[int, Style]], language: str, library: FontLibrary) -> list[Cluster]:
    """The clusters of `text`; `styles` are (end offset, style) in order.

    Raises FontError, naming the character and the words around it, where no font covers one.
    """
    clusters: list[Cluster] = []
    directions = _directions(text, language)
    script: str | None = None
    open_brackets: list[tuple[str, str | None]] = []  # what closes each, and the script it stands in
    for start, kind, parts, style in _stretches(text, styles):
        if kind == " ":
            key = clusters[-1].key if clusters else style.keys[0]
            shown = [part if part in _SPACES else " " for part in parts]
            keys = [key if key in style.keys else style.keys[0]] * len(parts)
        elif kind == "emoji":
            shown = parts
            keys = [picture_key(text, start, part, style, library) for part in parts]
        else:
            sharp = style.upper and library.covers(style.keys[0], "ẞ")
            shown = [upper(part, language, sharp=sharp) for part in parts] if style.upper else parts
            keys = keys_for(text, start, shown, style, library)
        at = start
        for part, seen, key in zip(parts, shown, keys, strict=True):
            if open_brackets and seen == open_brackets[-1][0]:  # a bracket is set as the one that it closes (UAX #24)
                script = open_brackets.pop()[1] or script
            script = script_of(seen) or script
            if seen in _BRACKETS:
                open_brackets.append((_BRACKETS[seen], script))
            level, base = directions[at] if directions else (0, 0)
            clusters.append(Cluster(at, at + len(part), seen, key, script, style, level, base))
            at += len(part)
    # Opening marks belong to the script of what they open.
    leading = next((at for at, cluster in enumerate(clusters) if cluster.script), 0)
    return [cluster._replace(script=clusters[leading].script) for cluster in clusters[:leading]] + clusters[leading:]


def runs_of(text: str, clusters: Sequence[Cluster]) -> list[Run]:
    """Clusters put together as far as one font, script, direction and style goes, in the order of the text."""
    runs: list[Run] = []
    begin = 0
    for at in range(1, len(clusters) + 1):
        first = clusters[begin]
        if at < len(clusters) and _same(clusters[at], first):
            continue
        shown = "".join([cluster.shown for cluster in clusters[begin:at]])
        style = first.style
        features = style.joined if first.script in JOINED or first.key == style.emoji else style.features
        words = text[first.start : clusters[at - 1].end]
        runs.append(Run(words, shown, first.key, style, features, first.level, style.scale(first.key), first.script))
        begin = at
    return runs


def _same(one: Cluster, other: Cluster) -> bool:
    return one.key == other.key and one.style is other.style and one.script == other.script and one.level == other.level


def _directions(text: str, language: str) -> list[tuple[int, int]]:
    """(level, base level) of every character; empty where all runs from left to right."""
    if _PLAIN.fullmatch(text):
        return []
    directions: list[tuple[int, int]] = []
    for match in _PARAGRAPH.finditer(text):
        base = base_level(match.group(), language)
        directions += [(level, base) for level in levels_of(match.group(), base)]
    return directions


@functools.lru_cache(maxsize=1024)  # a pure function of its argument
def _graphemes(text: str) -> tuple[str, ...]:
    if _PLAIN.fullmatch(text):
        return tuple(text)
    return tuple(uniseg.graphemecluster.grapheme_clusters(text))


def _kind(part: str) -> str:
    if part.isspace():
        return " "
    if is_emoji(part):
        return "emoji"
    return "dense" if DENSE.match(part) else "word"


def _stretches(text: str, styles: Iterable[tuple[int, Style]]) -> Iterator[tuple[int, str, list[str], Style]]:
    """Stretches of clusters of one kind (blanks, words, ideographs, pictures) and one style, with where they start."""
    bounds = iter(styles)
    style_end, style = next(bounds)
    begin, at = 0, 0
    word: list[str] = []
    kind = ""
    for part in _graphemes(text):
        this = _kind(part)
        if word and (at >= style_end or this != kind):
            yield begin, kind, word, style
            begin, word = at, []
        while at >= style_end:
            style_end, style = next(bounds)
        word.append(part)
        kind = this
        at += len(part)
    if word:
        yield begin, kind, word, style
