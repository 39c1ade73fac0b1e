"""A passage of an answer with what stands around it, as the guards see it."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotecards.model.edits import is_stage_note
from quotecards.model.text import Document, Turn
from quotecards.selector.guards.lexicon import phrases, purposes_in
from quotecards.selector.quoted import Quoted, Scan, outermost, scan
from quotecards.selector.sentences import Sentence, split_sentences

_FAR = 3000  # characters of the answer on either side that can matter; more would make long answers slow
_NEAR = 600  # characters on either side within which the borders of a sentence are looked for
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n|\u2029")
_NOTE = re.compile(r"\[[^\[\]]{1,40}\]|\([^()]{1,40}\)|（[^（）]{1,40}）")
_NOTE_BEHIND = re.compile(r"[.!?…”\"]*\s*(\[[^\[\]]{1,40}\]|\([^()]{1,40}\)|（[^（）]{1,40}）)")


class Excerpt(NamedTuple):
    """`document.text[start:end]`, a part of the answer `turn`.

    `before` and `after` are the rest of its paragraph, as far as it is near; `cut_before` and `cut_after` what of its
    first and last sentence was left out; `around` the answer as far as it can matter; `notes` the stage notes inside
    and right behind it; `speech` the outermost stretches in quotation marks that it meets, in offsets of its paragraph,
    in which it stands at `at`; `marks` what the quotation marks inside it do; `purposes` the lists of the guards that
    may have a phrase in it; `secrets` whether its answer or question may hold words that are off the record; `score`
    what is expected of it (0–1), where it was picked rather than asked for.
    """

    verbatim: str
    before: str
    after: str
    cut_before: str
    cut_after: str
    around: str
    question: str
    notes: tuple[str, ...]
    speech: tuple[Quoted, ...]
    at: int
    marks: Scan
    language: str
    speaker: str | None
    about_film: bool
    document: Document
    purposes: frozenset[str]
    secrets: bool = True
    score: float | None = None

    @property
    def people(self) -> frozenset[str]:
        """Everybody whom the credits or the labels of the interview name."""
        known = self.document.credits
        named = {turn.speaker.value for turn in self.document.turns if turn.speaker}
        named |= {name for _, name in known.speakers}
        named |= {one.value for one in (known.speaker, known.interviewer) if one}
        return frozenset(named)

    @classmethod
    def of(
        cls,
        document: Document,
        turn: Turn,
        start: int,
        end: int,
        question: str = "",
        *,
        sentences: Sequence[Sentence] | None = None,
        marks: Scan | None = None,
        secrets: bool = True,
    ) -> "Excerpt":
        """The excerpt of `document` from `start` to `end`; `sentences` are the answer's, `marks` its own, where known.

        `secrets` is False where it is known that answer and question hold no words that are off the record.
        """
        text, language = document.text, turn.language or document.language
        first, last = max(turn.start, start - _NEAR), min(turn.end, end + _NEAR)
        for match in _PARAGRAPH.finditer(text, first, start):
            first = match.end()
        behind = _PARAGRAPH.search(text, end, last)
        last = behind.start() if behind else last
        known = split_sentences(text, first, last, language) if sentences is None else sentences
        cut_before, cut_after = _cut(text, known, start, end)
        at = start - first
        met = outermost(text[first:last])
        speaker = turn.speaker or document.credits.speaker
        return cls(
            verbatim=text[start:end],
            before=text[first:start],
            after=text[end:last],
            cut_before=cut_before,
            cut_after=cut_after,
            around=text[max(turn.start, start - _FAR) : min(turn.end, end + _FAR)],
            question=question,
            notes=_notes(text[first:start], text[start:end], text[end:last]),
            speech=tuple(one for one in met if one.start < at + end - start and at < one.end),
            at=at,
            marks=marks or scan(text[start:end]),
            language=language,
            speaker=speaker.value if speaker else None,
            about_film=bool(turn.film or document.credits.film),
            document=document,
            purposes=purposes_in(text[start:end], language),
            secrets=secrets,
        )

    def search(self, purpose: str) -> re.Match[str] | None:
        """The first phrase of `purpose` in the passage."""
        return next(self.finditer(purpose), None)

    def finditer(self, purpose: str) -> Iterator[re.Match[str]]:
        """Every phrase of `purpose` in the passage."""
        return phrases(purpose, self.language).finditer(self.verbatim) if purpose in self.purposes else iter(())


def _cut(text: str, sentences: Sequence[Sentence], start: int, end: int) -> tuple[str, str]:
    """What of its first sentence stands before a span, and of its last behind it."""
    before = after = ""
    for sentence in sentences:
        if sentence.start < start < sentence.end:
            before = text[sentence.start : start]
        if sentence.start < end < sentence.end:
            after = text[end : sentence.end]
    return before, after


def _notes(before: str, inside: str, after: str) -> tuple[str, ...]:
    """The stage notes of an excerpt: at the head of its paragraph, inside it, and right behind it."""
    head = _NOTE.fullmatch(before.strip())
    behind = _NOTE_BEHIND.match(after)
    found = [head.group()] if head else []
    found += _NOTE.findall(inside) if ")" in inside or "]" in inside or "）" in inside else []
    found += [behind[1]] if behind else []
    return tuple(dict.fromkeys(note for note in found if is_stage_note(note)))
