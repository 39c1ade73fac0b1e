"""The closed list of what may be done to a speaker's words, and the proof that nothing else was.

An edit replaces `before` (the characters `start` to `end` of the verbatim span) with `after`. Each kind allows only
its own replacements, and `apply` compares the words before and after, so that a list of edits that it accepts cannot
have changed, added, joined or moved a word.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from quotecards.model.lines import in_one_line
from quotecards.model.signed import unsigned


class EditKind(StrEnum):
    """Typographic kinds need no leave; the others are declared to the editor."""

    QUOTATION_MARK = "quotation_mark"  # straight to curly, or to the marks of the language
    DASH = "dash"  # -- to an em dash
    ELLIPSIS = "ellipsis"  # ... to one character
    SPACE = "space"  # runs of white space, no-break and thin spaces
    NFC = "nfc"  # Unicode normal form C
    STAGE_NOTE = "stage_note"  # [laughs] dropped
    FIRST_LETTER = "first_letter"  # silent to Silent
    CONNECTIVE = "connective"  # a leading And, But, So dropped


DECLARED = frozenset({EditKind.STAGE_NOTE, EditKind.FIRST_LETTER, EditKind.CONNECTIVE})
QUOTATION_MARKS = frozenset("\"'`´“”„‟‘’‚‛«»‹›「」『』＂＇")
CONNECTIVES_OF = MappingProxyType(
    {
        language: frozenset(words.split())
        for language, words in {
            "en": "and but so",
            "fr": "et mais alors donc",
            "de": "und aber also",
            "es": "y pero así",
            "it": "e ma così",
            "pt": "e mas então",
            "pl": "i ale więc",
            "ru": "и но",
        }.items()
    }
)
CONNECTIVES = frozenset[str]().union(*CONNECTIVES_OF.values())
# What a transcriber notes about the voice. [inaudible] is not here: it stands for words that are missing.
STAGE_NOTES = frozenset(
    """
    laughs laughing laughter chuckles chuckling giggles smiles smiling grins sighs pause pauses beat cries crying weeps
    gasps whispers shrugs nods applause sarcastically sarcastic jokes jokingly joking kidding ironically deadpan
    mockingly smirks smirking winks winking rires rire rit sourit soupir soupire lacht lachend lachen lächelt seufzt
    risas ríe risa ride ridono sorride risos ri ironiquement ironisch augenzwinkernd
    irónicamente bromeando ironicamente scherzando śmiech śmieje смеётся смеется смех 笑 笑い 笑声
    """.split()
)
# What may stand beside such a word inside round brackets, which also hold a speaker's own asides.
_NOTE_COMPANIONS = frozenset(
    """
    a again and both briefly burst he hard her his laugh long loudly of off out quietly she short silent
    slightly softly the they warmly with everyone everybody audience
    """.split()
)
_NOTE = re.compile(r"\s*(?:\[([^\[\]]{1,40})\]|\(([^()]{1,40})\)|（([^（）]{1,40})）)\s*")
_DASH = re.compile(r"\s?(?:-{2,3}|[-–—―])\s?")
_BLANK = frozenset(" \t\r\n\v\f\u00a0\u2009\u200a\u202f\u2028\u2029\u3000\u00ad\u200b\ufeff")
_INVISIBLE = re.compile("[\u00ad\u200b\ufeff]")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """One replacement in a verbatim span. Offsets count code points from the start of the span."""

    start: int
    end: int
    kind: EditKind
    before: str
    after: str


def apply(edits: Iterable[Edit], verbatim: str) -> str:
    """The words on the card: `verbatim` after `edits`.

    Raises ValueError where an edit does not stand on the words that it names, overlaps another, does what its kind
    does not allow, or where the words that come out are not those that went in.
    """
    shown: list[str] = []
    bare: list[str] = []  # as shown, without the brackets of [T]he
    kept: list[str] = []  # the verbatim span without what was declared as dropped
    at = 0
    for edit in sorted(edits):
        if edit.start < at or edit.end > len(verbatim) or edit.start > edit.end:
            raise ValueError(f"the edit at {edit.start} overlaps another or leaves the quote")
        if verbatim[edit.start : edit.end] != edit.before:
            raise ValueError(f"the edit at {edit.start} expects {edit.before!r}, which is not there")
        before = verbatim[at : edit.start]
        opening = not _WORD.search("".join(shown) + before)
        if not _is_allowed(edit, opening):
            raise ValueError(f"{edit.before!r} to {edit.after!r} is not an edit of kind {edit.kind}")
        dropped = edit.kind in {EditKind.STAGE_NOTE, EditKind.CONNECTIVE}
        shown += (before, edit.after)
        bare += (before, edit.after.strip("[]") if edit.kind is EditKind.FIRST_LETTER else edit.after)
        kept += (before, " " if dropped else edit.before)
        at = edit.end
    rest = verbatim[at:]
    if _words("".join(bare) + rest) != _words("".join(kept) + rest):
        raise ValueError("the edits change the words")
    return "".join(shown) + rest


def is_stage_note(text: str) -> bool:
    """Whether a bracket, with its blanks, holds a note about the voice ([laughs], (long pause)) and no words. An editor
    may have signed it: (ride, ndr)."""
    match = _NOTE.fullmatch(text)
    if not match:
        return False
    square, *others = match.groups()
    words = _words(unsigned(square or next(group for group in others if group)))
    if len(words) > 3 or STAGE_NOTES.isdisjoint(words):
        return False
    return bool(square) or all(word in STAGE_NOTES | _NOTE_COMPANIONS for word in words)


def _is_allowed(edit: Edit, opening: bool) -> bool:
    before, after = edit.before, edit.after
    match edit.kind:
        case EditKind.QUOTATION_MARK:
            return before in QUOTATION_MARKS and after in QUOTATION_MARKS
        case EditKind.DASH:
            return bool(_DASH.fullmatch(before)) and bool(_DASH.fullmatch(after)) and "-" not in after
        case EditKind.ELLIPSIS:
            return "".join(before.split()) in {"...", "....", "…"} and "".join(after.split()) in {"…", "…."}
        case EditKind.SPACE:
            return before != after and _BLANK.issuperset(before + after)
        case EditKind.NFC:
            return unicodedata.normalize("NFC", before) == after
        case EditKind.STAGE_NOTE:
            return is_stage_note(before) and after in {"", " "}
        case EditKind.FIRST_LETTER:
            return (
                opening and before.isalpha() and len(before) == 1 and after in {before.upper(), f"[{before.upper()}]"}
            )
        case EditKind.CONNECTIVE:
            word = before.rstrip(", \u00a0\n")
            return opening and after == "" and word != before and word.casefold() in CONNECTIVES


def _words(text: str) -> list[str]:
    # The end of a line between ideographs parts no word: they are set without blanks.
    return _WORD.findall(unicodedata.normalize("NFC", in_one_line(_INVISIBLE.sub("", text))).casefold())
