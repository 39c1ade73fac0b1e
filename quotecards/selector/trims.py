"""Parts of a sentence that can stand for it: one stretch, cut at the border of a clause. English.

A marker at its start goes ("Yes, …", "You know, …"), a tag at its end (", right?"), or one of two clauses that a
semicolon, an "and", a "so", a "which" or a "because" joins. What stays is a clause with a subject and a finite verb.
What goes holds no negation, no if or but, no doubt, no number, no ellipsis, nothing in quotation marks or brackets: it
must not limit or turn what was said. Not cut at, as too many of the parts read badly or told less than the whole: a
dash, a colon, a ", but", a trailing "I think" (benchmarks/README-picks.md).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from quotecards.late import late
from quotecards.selector.english import BE_HAVE_DO, MODALS, PAST, VERBS
from quotecards.selector.statement import straightened, words_of

LEAST = 5  # words in a part
_MARKER = (
    r"yes|yeah|yep|oh|ah|um|uh|well|right|exactly|sure|okay|ok|absolutely|definitely|totally|you know|i mean|look|"
    r"listen|see|honestly|actually|basically|again|anyways?|in fact|also|first of all|of course|now|then|like i said|"
    r"as i said|to be honest"
)
# A bare And, But or So is left to the edits, which drop it inside the span.
_MARKERS = re.compile(rf"(?:(?:{_MARKER}|and|but|so),\s+|(?:and|but|so)\s+)*(?:{_MARKER}),\s+")
_TAG = re.compile(r",\s+(?:you know|right|(?:you )?know what i mean|okay)[.?!]?$")
_JOINT = re.compile(r"(;\s+)|,\s+(and|so|which|because)\s+")
# Every part that is found needs one of these.
_OPENING, _STOP = re.compile(r"[^\W\d_]+(?: \w+){0,3},"), re.compile(r"[;,]\s")
# What must not go.
_TURNS = (
    r"\b(?:not|no|never|nothing|nobody|none|neither|nor|without|hardly|barely|\w+n't|cannot|if|unless|but|though|"
    r"although|except|however|only|until|maybe|perhaps|probably|possibly|might|sometimes|usually|often|mostly|almost|"
    r"guess|suppose|seems?|yet|instead|hope|allegedly|supposedly|at least)\b|\d|[\"()\[\]…]|\.\.|(?<!\w)'|'(?!\w)"
)
# Of a sentence that breaks off and starts anew, no part can be trusted.
_BREAKS_OFF = re.compile(r"--|—|\s[-–]\s")
_PRONOUNS = frozenset(
    """
    i you we they he she it people everyone everybody nobody somebody someone anyone there this that these those
    """.split()
)
_OPENS_CLAUSE = frozenset(
    "i i'm i've i'd i'll you you're you'll we we're we've we'll he she it they there people everyone".split()
)
_ADVERBS = frozenset(
    """
    really always never just also still often sometimes actually only even all both kind sort of probably certainly
    definitely usually truly simply ever now then soon almost
    """.split()
)
# A clause with one of these may govern the next, or be governed: "I think …, and …" is one thought.
_GOVERNS = frozenset(
    """
    which who whom whose where when if because while that as than until unless although though since whether what how
    why say said says think thought think know told tell feel felt mean like name's name
    """.split()
)
# What would point into the part that goes.
_POINTS_BACK = frozenset(
    """
    it it's its it'll it'd they they're they've them their he he's him his she she's her this that these those that's
    both each one ones there here such same another other
    """.split()
)
_OPEN_END = frozenset(
    """
    a an the my your our his her their its this that these those of to in on at for with from by as and but or so if
    when because than is are was were be been am do does did have has had i'm it's that's said say think thought mean
    means know like just very really who which what where how i you we they he she there's here's would could should can
    """.split()
)
_FINITE = BE_HAVE_DO | MODALS | PAST


class Trim(NamedTuple):
    """A stretch of a sentence, by offsets in it, and the name of the rule that cut it."""

    start: int
    end: int
    rule: str


def trims(sentence: str) -> Iterator[Trim]:
    """Every part of an English sentence that may stand for it."""
    if "," not in sentence and ";" not in sentence:
        return
    plain = straightened(sentence).lower()
    if len(plain) != len(sentence) or not (_STOP.search(plain) or _OPENING.match(plain)) or _breaks_off(plain):
        return
    start, end = 0, len(plain)
    marker = _MARKERS.match(plain)
    if marker and is_clause(words_of(plain[marker.end() :])):
        start = marker.end()
        yield Trim(start, end, "marker")
    tag = _TAG.search(plain)
    if tag and is_clause(words_of(plain[start : tag.start()])):
        end = tag.start()
        yield Trim(start, end, "tag")
    if "?" not in plain[start:end]:  # else its parts would state what it asks
        yield from _clauses(plain, start, end)


def _breaks_off(plain: str) -> bool:
    """Whether a dash stands in a sentence."""
    return ("-" in plain or "–" in plain or "—" in plain) and _BREAKS_OFF.search(plain) is not None


def _clauses(plain: str, start: int, end: int) -> Iterator[Trim]:
    """The clauses on either side of a joint."""
    for joint in _JOINT.finditer(plain, start, end):
        word = joint[2] or "semicolon"
        first = words_of(plain[start : joint.start()])
        if not is_clause(first) or not _GOVERNS.isdisjoint(first) or late(_TURNS).search(plain, start, joint.start()):
            continue
        if word in {"which", "because"}:
            stays = True
        else:
            second = words_of(plain[joint.end() : end])
            stays = is_clause(second) and (word == "semicolon" or second[0] in _OPENS_CLAUSE)
            if stays and _POINTS_BACK.isdisjoint(second):
                yield Trim(joint.end(), end, f"after {word}")
        if stays and not late(_TURNS).search(plain, joint.end(), end):
            yield Trim(start, joint.start(), f"before {word}")


def is_clause(words: tuple[str, ...]) -> bool:
    """Whether words are a clause of their own: a subject, then a finite verb, and nothing left open at the end."""
    if len(words) < LEAST or words[-1] in _OPEN_END:
        return False
    first, *rest = words
    if first in VERBS:
        return "'" in first  # I'm, it's, they'll
    if first in _PRONOUNS:
        verb = next((word for word in rest[:3] if word not in _ADVERBS), "")
        return verb in VERBS or verb.endswith("ed")
    for word in rest[:8] if first not in _GOVERNS else ():
        if word in _FINITE:
            return True
        if word in _GOVERNS:
            return False
    return False
