"""What the words of a block say of who may speak them: whether they ask, of whom they speak, how they end."""

import re
from collections.abc import Sequence

from quotecards.late import late
from quotecards.readers.body.holding import holds_any
from quotecards.readers.roles.asking import asks_outside, has_question_mark
from quotecards.readers.roles.bids import bids_to_tell
from quotecards.readers.roles.shapes import is_unfinished_line
from quotecards.readers.roles.talk import Talk

LOOKED_AT = 1_200  # characters of a block that are searched for pronouns: a page says enough
MIDDLING, LONG = 45, 90  # words
_FEW = 12
_LONGEST_TAG = 24  # characters
_TAG = re.compile(
    r",\s(?:I\s(?:suppose|hear|gather|believe|presume|imagine|take it|read|see)|(?:je\s)?suppose|höre ich|nehme ich an|"
    r"supongo|suppongo|imagino|immagino)[.?!…]*$",
    re.IGNORECASE,
)
_FIRST = r"[^.!?…。？！؟\n]{8,300}[?？؟](?=\s|$)"
# I have a question: …
_QUESTIONS = ("question", "frage", "pregunta", "domanda", "pergunta", "pytanie", "вопрос")
_ASKS_ALOUD = rf"(?i)\b(?:{'|'.join(_QUESTIONS)})\b"
_SENTENCE_ENDS = r"[.!…。！][\"'”’»」)\]]*\s"
_BRIEF, _MUCH = 30, 1.4  # words of a question, and how much longer what follows it is


def wording(talk: Talk, at: int, found: list[str]) -> None:
    """Adds the cues in the words of block `at` to those that were `found`."""
    text, words, ear, asking = talk.blocks[at].text, talk.words[at], talk.ear, talk.asking[at]
    short = words < MIDDLING
    opening = talk.opens[at]  # the “me” of “Tell me” is not the speaker's
    tag = _tag(text) if short and "," in text[-_LONGEST_TAG:] else None  # nor that of “…, I hear.”
    me = _finds(ear.me, text, opening, tag.start() if tag else LOOKED_AT)
    you = ear.hears_you(text, LOOKED_AT)
    if you and at < talk.form.first_question and ear.hears_only_them(text, LOOKED_AT):
        you = False
    if asking:
        found.append("question_mark")
    elif words < LONG and ("?" in text or talk.other_marks) and asks_outside(text):
        found.append("asks_inside")
    if short:
        if opening and not asking and not me:
            found.append("asks_to_tell")
        if not asking and words <= _BRIEF and bids_to_tell(text):
            found.append("bids_to_tell")
        if you and not me:
            found.append("speaks_to_you")
    elif you:
        found += _asks_you_at_length(talk, at)
    if you and words < LONG and _finds(ear.deeds, text, 0, LOOKED_AT):
        found.append("tells_your_deeds")
    found += _persons(talk, at, me, you)


def asks_nobody(text: str, found: Sequence[str]) -> bool:
    """Whether sentences in which nobody says “you” end in a question mark: There is a crane and a dog. Is that much?"""
    if "question_mark" not in found or "impersonal" not in found:
        return False
    return late(_SENTENCE_ENDS).search(text) is not None


def _asks_you_at_length(talk: Talk, at: int) -> tuple[str, ...]:
    """Whether of several sentences the first or the last is a question to “you”."""
    text = talk.blocks[at].text
    if talk.opens[at] and _asks_you_first(talk, text):
        return ("asks_you_first",)
    if not talk.asking[at]:
        return ()
    last = max((end.end() for end in late(_SENTENCE_ENDS).finditer(text)), default=0)
    return ("asks_you_last",) if talk.ear.you.search(text, last) else ()


def _finds(patterns: Sequence[tuple[str, re.Pattern[str]]], text: str, start: int, end: int) -> bool:
    """Whether one of `patterns` finds something from `start` to `end`: tried where its first letter stands at all."""
    for letter, pattern in patterns:  # noqa: SIM110
        if letter in text and pattern.search(text, start, end):
            return True
    return False


def _tag(text: str) -> re.Match[str] | None:
    return _TAG.search(text, max(0, len(text) - _LONGEST_TAG))


def _persons(talk: Talk, at: int, me: bool, you: bool) -> tuple[str, ...]:
    words = talk.words[at]
    if me:
        if talk.bare and at < talk.form.first_question and not _is_asked(talk, at - 1):
            return ("introduces",)
        alone = talk.asking[at] and not you and not _asks_aloud(talk.blocks[at].text)
        return ("speaks_of_me", "asks_itself") if alone else ("speaks_of_me",)
    heads = talk.bare and not talk.form.roomy and words <= _BRIEF and talk.words[at + 1] >= _MUCH * words
    found = ("heads_longer",) if heads else ()
    if not you and talk.bare and _tells_of(talk.titled, talk.blocks[at].text):
        found = (*found, "tells_of_guest")
    return found if you or words < _FEW else (*found, "impersonal")


def _asks_aloud(text: str) -> bool:
    """Whether `text` says that a question comes."""
    return holds_any(text.casefold(), _QUESTIONS) and late(_ASKS_ALOUD).search(text, 0, LOOKED_AT) is not None


def _is_asked(talk: Talk, at: int) -> bool:
    """Whether a block may ask without a mark: Tell me of the rain. Few words may, and what is set like a question."""
    if at < 0 or talk.words[at] < _FEW:
        return True
    block, first = talk.blocks[at], talk.form.first_question
    if any(block.dress & asked.dress for asked in talk.blocks[first : first + 1]):
        return True
    return talk.opens[at] > 0 or talk.ear.hears_you(block.text, LOOKED_AT)


def _tells_of(people: Sequence[str], text: str) -> bool:
    """Whether a sentence names one of `people`."""
    return holds_any(text, people) and not is_unfinished_line(text)


def _asks_you_first(talk: Talk, text: str) -> bool:
    """Whether the first sentence is a question to “you”: Could you talk about the rain? I mean …"""
    first = late(_FIRST).match(text)
    return bool(first and has_question_mark(first[0]) and talk.ear.you.search(first[0]))
