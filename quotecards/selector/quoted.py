"""Stretches in quotation marks inside an answer: someone else's words, a title, a term.

One scan decides what each mark does (opens, closes, is an apostrophe), for straight and curly marks of any language.
"""

import re
from enum import Enum
from typing import NamedTuple

from quotecards.late import late

MARKS = frozenset("\"'`´“”„‟‘’‚‛«»‹›「」『』＂")
_CLOSERS = {
    "“": '”"',
    "„": '“”‟"',
    "‟": "”",
    "”": "”",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "「": "」",
    "『": "』",
    "‘": "’'",
    "‚": "‘’‛",
    '"': '"”',
    "＂": "＂",
    "'": "'’",
}
_MARK = re.compile("[" + "".join(sorted(MARKS)) + "]")
_BRACKET = re.compile(r"[()\[\]{}]")
_BRACKETS = {")": "(", "]": "[", "}": "{"}
_FURTHEST = 800  # characters within which a single mark finds its other half; beyond, it was an apostrophe
_DIRECTED = frozenset("“„‟«‹「『‘‚")  # open wherever they do not close
_APOSTROPHES = frozenset("'’‘`´‛")
_ELISION = r"(?i)['’‘`](?:\d\ds?\b|(?:tis|twas|twere|em|cause|til|till|bout|round|n|cuz|nuff|kay|scuse|gainst)\b)"
_END = re.compile(r"[.!?…。！？][’'\"”]?$")
_SAID = frozenset(
    """
    said say says saying told tell tells asked ask asks thought think thinking goes went like answered replied wrote
    shouted called whispered dit disait sagte sagt fragte dijo dice disse
    """.split()
)
_SMALL = frozenset("a an and at by de des du el for from in la le les of on or the to und with".split())


# Any mark but an apostrophe between two letters or figures.
_BY_ITSELF = re.compile(
    f"[{''.join(sorted(MARKS))}](?:(?<=[{''.join(sorted(MARKS - _APOSTROPHES))}])|(?<![^\\W_].)|(?![^\\W_]))",
    re.DOTALL,
)


class Role(Enum):
    """What a mark does."""

    OPENS = "opens"
    CLOSES = "closes"
    APOSTROPHE = "apostrophe"
    UNCLEAR = "unclear"


class Mark(NamedTuple):
    """A mark at `offset`; `depth` counts from 1 for marks that open or close a stretch."""

    offset: int
    role: Role
    depth: int = 0


class Quoted(NamedTuple):
    """A stretch with its marks, `start` to `end`. `closed` is False where the closing mark is missing."""

    start: int
    end: int
    depth: int
    closed: bool
    speech: bool


class Scan(NamedTuple):
    """All marks and stretches of a paragraph, in order."""

    marks: tuple[Mark, ...]
    stretches: tuple[Quoted, ...]

    @property
    def clear(self) -> bool:
        """Whether every mark is part of a pair or an apostrophe."""
        return all(mark.role is not Role.UNCLEAR for mark in self.marks) and all(one.closed for one in self.stretches)


def scan(text: str) -> Scan:
    """What the quotation marks of one paragraph do. Offsets count from the start of `text`."""
    marks: list[Mark] = []
    stretches: list[Quoted] = []
    open_at: list[int] = []
    for found in _MARK.finditer(text):
        offset = found.start()
        role = _role(text, offset, text[open_at[-1]] if open_at else "")
        if role is Role.OPENS:
            open_at.append(offset)
            marks.append(Mark(offset, role, len(open_at)))
        elif role is Role.CLOSES:
            depth = len(open_at)
            start = open_at.pop()
            marks.append(Mark(offset, role, depth))
            stretches.append(Quoted(start, offset + 1, depth, closed=True, speech=_is_speech(text, start, offset)))
        else:
            marks.append(Mark(offset, role))
    for depth, start in enumerate(open_at, 1):
        stretches.append(Quoted(start, len(text), depth, closed=False, speech=True))
    return Scan(tuple(marks), tuple(sorted(stretches, key=lambda one: (one.start, one.depth))))


def outermost(text: str) -> list[Quoted]:
    """The stretches of one paragraph that stand in no other, in order; most have none but apostrophes."""
    return [one for one in scan(text).stretches if one.depth == 1] if _BY_ITSELF.search(text) else []


def is_balanced(text: str, found: Scan | None = None) -> bool:
    """Whether every quotation mark and bracket of a passage has its other half; feet and inches have none.

    `found` is the scan of `text`, where the caller has one.
    """
    found = found or scan(text)
    waiting: list[str] = []
    for bracket in _BRACKET.findall(text):
        if bracket not in _BRACKETS:
            waiting.append(bracket)
        elif not waiting or waiting.pop() != _BRACKETS[bracket]:
            return False
    return (
        not waiting
        and all(one.closed for one in found.stretches)
        and all(mark.role is not Role.UNCLEAR or text[max(0, mark.offset - 1)].isdigit() for mark in found.marks)
    )


def _role(text: str, offset: int, opener: str) -> Role:
    mark = text[offset]
    before = text[offset - 1] if offset else " "
    after = text[offset + 1] if offset + 1 < len(text) else " "
    if mark in _APOSTROPHES and before.isalnum() and after.isalnum():
        return Role.APOSTROPHE
    if mark in _APOSTROPHES and not before.isalnum() and late(_ELISION).match(text, offset):
        # ‘80s is a word processor's mistake for ’80s, unless the ‘ has its ’.
        return Role.OPENS if mark == "‘" and _is_paired(text, offset) else Role.APOSTROPHE
    opens_here = mark in _DIRECTED or (not after.isspace() and not before.isalnum())
    if opener and mark in _CLOSERS[opener]:
        # A straight mark between a blank and a letter is a second opening, not a close.
        return Role.UNCLEAR if mark in "\"'" and before.isspace() and not after.isspace() else Role.CLOSES
    if mark in _APOSTROPHES and before.isalpha():
        return Role.APOSTROPHE  # dancin', the actors'
    if mark not in _CLOSERS or not opens_here:
        return Role.UNCLEAR
    if mark == "'" and not _is_paired(text, offset):
        return Role.UNCLEAR
    return Role.OPENS


def _is_paired(text: str, offset: int) -> bool:
    """Whether a single mark at `offset` finds its closing one later on."""
    closers = _CLOSERS.get(text[offset], "’'")
    for at in range(offset + 1, min(len(text), offset + _FURTHEST)):
        if text[at] in closers and not text[at - 1].isspace() and (at + 1 == len(text) or not text[at + 1].isalnum()):
            return True
    return False


def _is_speech(text: str, start: int, end: int) -> bool:
    """Whether a stretch is something said, not a title or a term."""
    inside = text[start + 1 : end].strip()
    before = text[max(0, start - 60) : start].rstrip()
    if len(inside.split()) < 2 and not _END.search(inside):
        return False
    said = before.rsplit(maxsplit=1)[-1].casefold() if before else ""
    introduced = before.endswith((",", ":")) or said.strip(",:") in _SAID
    if not introduced and _is_title(inside.rstrip(".,")):
        return False
    return introduced or bool(_END.search(inside)) or inside.endswith(",")


def _is_title(text: str) -> bool:
    """“The English Patient”: a few capitalised words, with small ones between them."""
    words = [word for word in text.split() if word[0].isalpha()]
    big = [word for word in words if word.casefold() not in _SMALL]
    return bool(big) and len(words) <= 8 and all(word[0].isupper() for word in big) and not re.search(r"[.!?]\s", text)
