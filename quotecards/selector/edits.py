"""The edits that a span needs to become the words on a card: typography always, the rest as the house style allows.

Every list made here passes `quotecards.model.edits.apply`, which proves that no word was changed.
"""

import re
import unicodedata
from collections.abc import Iterator

from quotecards.marks import Marks, marks_for
from quotecards.model.edits import Edit, EditKind, is_stage_note
from quotecards.model.lines import in_one_line
from quotecards.model.settings import FirstLetter, HouseStyle
from quotecards.selector.connectives import leading_connective
from quotecards.selector.quoted import Mark, Role, Scan, scan

_NOTE = re.compile(r"\s*(?:\[[^\[\]]{1,40}\]|\([^()]{1,40}\)|（[^（）]{1,40}）)\s*")
_BLANKS = re.compile(r"[ \t\r\n\v\f\u2028\u2029]{2,}|[\t\r\n\v\f\u2028\u2029]")  # all but one plain blank
_INVISIBLE = re.compile(r"[\u00ad\u200b\ufeff]+")
_DASHES = re.compile(r"(?<!-)-{2,3}(?!-)")
_DOTS = re.compile(r"(?<!\.)\.{3}|\. \. \.(?! ?\.)")
_RUN_ON = re.compile(r"(?<=[^\W\d_])(?:\.{3}|…)(?=[^\W\d_])")
_GUILLEMETS = frozenset("«»‹›")
_INNER_BLANK = frozenset(" \u00a0\u202f\u2009")


def edits_for(
    verbatim: str, language: str, style: HouseStyle, *, keep_lines: bool = False, marks: Scan | None = None
) -> tuple[Edit, ...]:
    """The edits for `verbatim`, in order and without overlaps. With `keep_lines` its new lines stay, one at a time.

    `marks` are its own, where the caller has them.
    """
    taken = _Edits(verbatim)
    for first, last, after in _notes(verbatim):
        taken.add(first, last, EditKind.STAGE_NOTE, after)
    for mark in _marks(verbatim, marks or scan(verbatim), marks_for(language)):
        taken.add(mark.start, mark.end, mark.kind, mark.after)
    _add_typography(taken)
    start = leading_connective(verbatim, language) if style.drop_connectives else 0
    if start:
        taken.add(0, start, EditKind.CONNECTIVE, "")
    taken.add_first_letter(start, style.first_letter)
    _add_blanks(taken, keep_lines=keep_lines)
    for first, last in _unnormalised(verbatim):
        taken.add(first, last, EditKind.NFC, unicodedata.normalize("NFC", verbatim[first:last]))
    return taken.in_order()


class _Edits:
    """Collects edits; one that changes nothing or meets an earlier one is left out."""

    def __init__(self, verbatim: str) -> None:
        self.verbatim = verbatim
        self.edits: list[Edit] = []

    def add(self, start: int, end: int, kind: EditKind, after: str) -> None:
        before = self.verbatim[start:end]
        meets = any(edit.start < max(end, start + 1) and start < max(edit.end, edit.start + 1) for edit in self.edits)
        if before != after and not meets:
            self.edits.append(Edit(start, end, kind, before, after))

    def add_first_letter(self, start: int, wish: FirstLetter) -> None:
        """Raise the first letter where it is a small one; iPhone and its like stay."""
        if wish is FirstLetter.KEEP:
            return
        at = next((at for at in range(start, len(self.verbatim)) if self.verbatim[at].isalnum()), None)
        if at is None or not self.verbatim[at].islower() or self.verbatim[at + 1 : at + 2].isupper():
            return
        if any(edit.kind is EditKind.STAGE_NOTE and edit.start <= at < edit.end for edit in self.edits):
            return
        large = self.verbatim[at].upper()
        if len(large) == 1 and not unicodedata.combining(self.verbatim[at + 1 : at + 2] or " "):
            self.add(at, at + 1, EditKind.FIRST_LETTER, large if wish is FirstLetter.SILENT else f"[{large}]")

    def in_order(self) -> tuple[Edit, ...]:
        return tuple(sorted(self.edits))


def _add_typography(taken: _Edits) -> None:
    for match in _DASHES.finditer(taken.verbatim) if "--" in taken.verbatim else ():
        taken.add(*match.span(), EditKind.DASH, "—")
    if "…" not in taken.verbatim and "..." not in taken.verbatim and ". ." not in taken.verbatim:
        return
    for match in _DOTS.finditer(taken.verbatim):
        taken.add(*match.span(), EditKind.ELLIPSIS, "…")
    for match in _RUN_ON.finditer(taken.verbatim):
        taken.add(match.end(), match.end(), EditKind.SPACE, " ")


def _add_blanks(taken: _Edits, *, keep_lines: bool) -> None:
    for match in () if taken.verbatim.isascii() else _INVISIBLE.finditer(taken.verbatim):
        taken.add(*match.span(), EditKind.SPACE, "")
    for match in _BLANKS.finditer(taken.verbatim):
        line_ends = "\n" in match.group()
        after = "\n" if keep_lines and line_ends else _blank(taken.verbatim, *match.span())
        taken.add(*match.span(), EditKind.SPACE, after)


def _blank(verbatim: str, start: int, end: int) -> str:
    """What stands for a blank or the end of a line: one blank, and nothing where a line ends between ideographs."""
    if verbatim[start:end] != "\n":
        return " "
    return in_one_line(verbatim[max(0, start - 1) : end + 1])[1:-1] if start else " "


def _notes(verbatim: str) -> Iterator[tuple[int, int, str]]:
    """Where stage notes are, and what stands in their place; of several side by side the last one leaves the blank."""
    if ")" not in verbatim and "]" not in verbatim and "）" not in verbatim:
        return
    notes = [match.span() for match in _NOTE.finditer(verbatim) if is_stage_note(match.group())]
    begun = 0
    for at, (first, last) in enumerate(notes):
        if not at or notes[at - 1][1] != first:
            begun = first
        goes_on = at + 1 < len(notes) and notes[at + 1][0] == last
        yield first, last, "" if goes_on else _instead_of_note(verbatim, begun, last)


def _instead_of_note(verbatim: str, start: int, end: int) -> str:
    """What stands where a note was: one blank between words, nothing at an end or before a closing mark."""
    if start == 0 or end == len(verbatim) or verbatim[end] in ".,;:!?…”’)]»":
        return ""
    return " "


def _marks(verbatim: str, found: Scan, marks: Marks) -> list[Edit]:
    """Curly marks and apostrophes. Pairs take the marks of the language, only where all of them are clear."""
    edits: list[Edit] = []
    for mark in found.marks:
        if mark.role is Role.APOSTROPHE:
            edits.append(_mark_edit(verbatim, mark, "’"))
        elif mark.role is not Role.UNCLEAR and found.clear:
            # The card sets the outer marks, so that those inside begin at the second level and alternate from there.
            inner = (marks.inner_start, marks.inner_end)
            outer = (marks.start.strip("\u202f"), marks.end.strip("\u202f"))
            pair = inner if mark.depth % 2 else outer
            edits.append(_mark_edit(verbatim, mark, pair[mark.role is Role.CLOSES]))
            edits += _inner_blank(verbatim, mark, pair[mark.role is Role.CLOSES])
    return edits


def _mark_edit(verbatim: str, mark: Mark, after: str) -> Edit:
    return Edit(mark.offset, mark.offset + 1, EditKind.QUOTATION_MARK, verbatim[mark.offset], after)


def _inner_blank(verbatim: str, mark: Mark, after: str) -> list[Edit]:
    """« x » becomes “x”: the blank inside a guillemet goes with it."""
    at = mark.offset + 1 if mark.role is Role.OPENS else mark.offset - 1
    if verbatim[mark.offset] not in _GUILLEMETS or after in _GUILLEMETS or verbatim[at : at + 1] not in _INNER_BLANK:
        return []
    return [Edit(at, at + 1, EditKind.SPACE, verbatim[at], "")] if 0 <= at < len(verbatim) else []


def _unnormalised(verbatim: str) -> list[tuple[int, int]]:
    """The shortest stretches that are not in Unicode normal form C."""
    if unicodedata.is_normalized("NFC", verbatim):
        return []
    starts = [at for at, character in enumerate(verbatim) if _begins(character)]
    if starts[:1] != [0]:
        starts.insert(0, 0)
    pieces = zip(starts, [*starts[1:], len(verbatim)], strict=True)
    return [(first, last) for first, last in pieces if not unicodedata.is_normalized("NFC", verbatim[first:last])]


def _begins(character: str) -> bool:
    """Whether a character never joins the one before it when text is normalised."""
    joins_hangul = "\u1160" <= character <= "\u11ff"
    return not unicodedata.combining(character) and not joins_hangul
