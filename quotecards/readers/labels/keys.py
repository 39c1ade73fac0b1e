"""Keys above and below transcripts, which say whom each label means and who asks: P1 = Clara Voss (rower); I: Ann
Lanning, interviewer; Speaker 1 – Clara Voss; Clara Voss (hereafter V); and two columns of the same."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import NamedTuple

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.holding import holds_any
from quotecards.readers.body.label_names import ASKED, JOINER, is_full_name, is_initials, key_of, spelt
from quotecards.readers.body.labels import Candidate
from quotecards.readers.body.names import names_in
from quotecards.readers.body.role_labels import role_of
from quotecards.readers.body.trades import is_trade

_HEAD, _FOOT = 24, 8  # blocks in which a key stands
_SHORT, _LABEL, _LINE, _PARAGRAPH = 5, 16, 200, 2_000  # characters at most
_HEADING = 40  # characters of the line above a key: Who speaks:
_SEVERAL = 2
_MARKS = (*"=:：\t|–—", " - ")
_MARK = r"\s*(?:[=:：\t|]|\s[–—-]+(?=\s))[\s*_]*"  # parts a label from whom it means
_ENDS = (  # part entries in one line
    r"\s*[;\n]\s*|\s+(?=(?:[A-ZÀ-ÖØ-ÞА-Я]{1,3}\d?|[A-ZÀ-ÖØ-ÞА-Я]\w{2,20}\s(?:\(\w{1,4}\)|\d))(?:\s?[=:]|\s[–—-])\s)"
)
# Clara Voss, rower; Clara Voss (interviewer); Interviewer (Ann Lanning); the interviewer, Ann Lanning
_WHO = (
    r"(?:(?:the|l[ae]|el|der|die)\s|l['’])?(?P<name>[^,;:=()\[\]–—|]{1,50}?)"
    r"(?:\s*(?:,|[(\[]|\s[–—-](?=\s))\s*(?P<part>[^()\[\]]{1,60}?|[^()\[\].]{1,140})[)\]]?)?[\s.]*"
)
# Clara Voss (hereafter V)
_LETTERS = r"\s\((?:[^\W\d_]{4,12},?\s){0,2}[“„«\"]?(?P<label>[^\W\d_]{1,4})[”“»\"]?\)"
_ROLE_AND_LETTERS = r"(?P<role>[^()]{3,24})\s\((?P<label>[^\W\d_]{1,4})\)"  # Narrator (N)
_AROUND = " \t\u00a0*_.()[]"
_LEFT = frozenset({"dt", "column 0", "column 1"})  # of two columns
# Speaker 1 is Clara Voss.
_SENTENCE = (
    r"\b(?P<label>(?:Speaker|Sprecher(?:in)?|Locuteur|Hablante|Voice)\s\d{1,2})\s(?:is|ist|est|es)\s"
    r"(?P<name>[A-ZÀ-ÖØ-Þ][\w’'-]+(?:\s[\w’'-]+){1,3})(?=[.,;(\n]|$)"
)
# 1. Interviewee 1, and below it: Name: Clara Voss
_ASKED = (
    rf"(?im)^\W{{0,4}}(?:\d\W{{1,3}})?(?P<label>(?:{ASKED})\s\d{{1,2}})\s?"
    r"(?:[:–—-]|\n{1,2}\W{0,4}(?:full\s)?(?:name|nom|nombre|nome|naam|namn|navn|имя)\s?:)\s?"
    r"(?P<name>[^\n=,;()\[\]]{3,40}?)\s*(?=[,;(\n]|$)"
)
_FIRST = (" 1", "\u00a01")  # of several
_NUMBERED = ("peaker ", "precher", "ocuteur ", "ablante ", "oice ")


class Keyed(NamedTuple):
    """Whom the label with the key `label` means, and what they do in the talk where the entry says so."""

    label: str
    name: str
    role: TurnKind | None


@dataclass(frozen=True, slots=True)
class Key:
    """Whom the entries of a key name, by the keys of their labels, and what they do."""

    named: Mapping[str, str]
    sides: Mapping[str, TurnKind]


class _Row(NamedTuple):
    """An entry, the blocks that are nothing but its line, and whether only a key has such lines."""

    entry: Keyed
    lines: tuple[int, ...]
    sure: bool


def key_in(
    blocks: Sequence[Block], candidates: Sequence[Candidate | None], opening: str
) -> tuple[Key, Sequence[Block], list[Candidate | None]]:
    """The key of a talk, as far as its labels come back in it; the blocks, of which its lines are nobody’s; and the
    candidates without those, but with what only the key shows to be a label: **C.** I did."""
    rows = list(_rows(blocks, candidates))
    told = list(keyed_in(opening))
    if not (rows or told):  # as in most texts
        return Key({}, {}), blocks, list(candidates)
    inside = {at for row in rows for at in row.lines}
    rest = [None if at in inside else found for at, found in enumerate(candidates)]
    used = {key for found in rest if found for key in (found.key, key_of(found.name))}
    unused = {row.entry.label for row in rows if row.entry.label not in used}
    if unused and len({row.entry.label for row in rows}) >= _SEVERAL:
        rest = _headed(blocks, rest, unused)
        used |= {found.key for found in rest if found}
    called = Counter(label for label, _ in {row.entry[:2] for row in rows})
    rows = [row for row in rows if row.entry.label in used and called[row.entry.label] == 1]
    several = len({row.entry.label for row in rows}) >= _SEVERAL
    if not (several or any(row.sure for row in rows)) or not any(map(_is_somebody, rows)):
        rows = []
    entries = [*(row.entry for row in rows), *(one for one in told if one.label in used)]
    lines = {at for row in rows for at in row.lines}
    lines |= {at - 1 for at in lines if at and blocks[at - 1].text[-1] == ":" and len(blocks[at - 1].text) <= _HEADING}
    return (
        Key({one.label: one.name for one in entries}, {one.label: one.role for one in entries if one.role}),
        [replace(one, given=TurnKind.BOILERPLATE) if at in lines else one for at, one in enumerate(blocks)]
        if lines
        else blocks,
        [None if at in lines else found for at, found in enumerate(rest if rows else candidates)],
    )


def _rows(blocks: Sequence[Block], candidates: Sequence[Candidate | None]) -> Iterator[_Row]:
    """What may be entries: in short lines and two columns above the first turn; and below the last one, where nothing
    but a key has such lines."""
    often = Counter(found.key for found in candidates if found)
    talk = [at for at, found in enumerate(candidates) if found and often[found.key] > 1]
    first = next((at for at in talk if not any(_of_block(blocks, at))), len(blocks))
    last = next((at for at in reversed(talk) if not any(_of_block(blocks, at))), len(blocks))
    foot = next((at for at in range(last + 1, len(blocks)) if not candidates[at]), len(blocks))
    for at in range(min(first, _HEAD)):
        yield from _of_block(blocks, at)
    for at in range(max(foot, len(blocks) - _FOOT), len(blocks)):
        yield from (row for row in _of_block(blocks, at) if row.sure)


def _of_block(blocks: Sequence[Block], at: int) -> Iterator[_Row]:
    block = blocks[at]
    text = block.text
    if "(" in text and len(text) <= _PARAGRAPH:
        yield from _in_brackets(text)
    if len(text) <= _LABEL and at + 1 < len(blocks) and not _LEFT.isdisjoint(block.dress):
        found = _entry(text, blocks[at + 1].text, (at, at + 1), sure=True)
        yield from (found,) if found else ()
    elif len(text) <= _LINE and holds_any(text, _MARKS):
        for piece in late(_ENDS).split(text):
            left = 0
            for mark in islice(late(_MARK).finditer(piece), 2):  # Key: A = Ann Lanning
                one, other = piece[left : mark.start()], piece[mark.end() :]
                found = _entry(one, other, (at,), sure="=" in piece)
                if not found and len(other) < _SHORT:  # Clara Voss: C
                    found = _entry(other, one, (at,), sure=False)
                yield from (found,) if found else ()
                left = len(piece) if found else mark.end()
    elif len(text) <= _HEADING and text[:3].partition(" ")[0].isupper():  # C Clara Voss
        label, _, right = text.partition(" ")
        found = _entry(label, right.lstrip(), (at,), sure=False)
        yield from (found,) if found else ()


def _in_brackets(text: str) -> Iterator[_Row]:
    """Clara Voss (CV), Clara Voss (hereafter V)"""
    if not late(_LETTERS).search(text):
        return
    for name in names_in(text):
        found = late(_LETTERS).match(text, name.end)
        if found and is_full_name(name.text) and _fits(found["label"], name.text):
            yield _Row(Keyed(key_of(found["label"]), spelt(name.text, ""), None), (), sure=True)


def _entry(left: str, right: str, lines: tuple[int, ...], *, sure: bool) -> _Row | None:
    label, does = left.strip(_AROUND), None
    held = late(_ROLE_AND_LETTERS).fullmatch(left.strip()) if left.endswith(")") else None
    if held:
        label, does = held["label"], role_of(key_of(held["role"]))
    found = late(_WHO).fullmatch(right) if 0 < len(label) <= _LABEL and label[0].isalpha() else None
    if not found:
        return None
    name, part = found["name"].strip(_AROUND), (found["part"] or "").strip(_AROUND)
    first, _, rest = name.partition(" ")
    if role_of(key_of(name)):  # I = Interviewer (Ann Lanning)
        name, part = part, name
    elif first[:1].islower() and role_of(first):  # I = interviewer Ann Lanning
        name, part = rest, first
    role = does or (None if is_trade(part) else role_of(key_of(part)))
    sure = sure or role is not None
    named = is_full_name(name) and name != name.casefold() and not JOINER.search(name)
    fits = named and (sure or _fits(label, name))
    return _Row(Keyed(key_of(label), spelt(name, ""), role), lines, sure) if fits else None


def _is_somebody(row: _Row) -> bool:
    """Whether an entry means a person rather than a thing: A = Area Size."""
    return row.entry.role is not None or begins_with_given_name(row.entry.name)


def _fits(label: str, name: str) -> bool:
    """Whether a label may be short for a name, as far as it is initials at all: CV, V, of Clara Voss."""
    letters = label.replace(".", "").replace(" ", "")
    begun = {part[0] for word in name.split() for part in word.split("-") if part}
    return not (is_initials(label) and len(letters) > 1) or begun.issuperset(letters)


def _headed(
    blocks: Sequence[Block], candidates: Sequence[Candidate | None], labels: Iterable[str]
) -> list[Candidate | None]:
    """The candidates with those `labels` of a key that nothing but a full stop or their type parts from the words."""
    names = "|".join(map(re.escape, labels))
    head = re.compile(rf"(?i)[*_]{{0,3}}(?P<name>{names})(?:[.)][*_]{{0,3}}|[*_]{{1,3}}[.:)]?)(?:\s[–—-])?\s+(?=\S)")
    found = [None if one else head.match(block.text) for one, block in zip(candidates, blocks, strict=True)]
    return [
        Candidate(new["name"], key_of(new["name"]), "", new.end()) if new else one
        for one, new in zip(candidates, found, strict=True)
    ]


def keyed_in(opening: str) -> Iterator[Keyed]:
    """Those whom sentences above a talk name by number, and what forms tell of who is asked."""
    patterns = ((_SENTENCE, holds_any(opening, _NUMBERED)), (_ASKED, holds_any(opening, _FIRST)))
    for found in chain.from_iterable(late(pattern).finditer(opening) for pattern, may in patterns if may):
        if is_full_name(found["name"]):
            yield Keyed(key_of(found["label"]), found["name"], None)
