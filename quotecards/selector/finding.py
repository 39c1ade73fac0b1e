"""Finds words that a person gave in the answers of an interview, whatever the marks, spaces and stage notes."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from quotecards.errors import Place, SettingError
from quotecards.late import late
from quotecards.model.edits import is_stage_note
from quotecards.model.settings import Spoken
from quotecards.model.text import Document, Turn, TurnKind
from quotecards.selector.candidates import Candidate, span
from quotecards.selector.quoted import is_balanced
from quotecards.selector.sentences import Sentence, split_sentences

_TOKEN = (
    r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"  # in scripts without spaces, each character
    r"|(?:[^\W_]|[\u0300-\u036f])+(?:['’‘`´\u00ad\u200b-\u200d\u2060](?:[^\W_]|[\u0300-\u036f])+)*"
)
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_STRAIGHT = str.maketrans("’‘`´", "''''")
_NOTE = r"\[[^\[\]]{1,40}\]|\([^()\[\]]{1,40}\)|（[^（）\[\]]{1,40}）"
_MARKS_BEFORE = re.compile(r"[“„«‹「『‘\"'(\[]+\s?$")
_MARKS_BEHIND = r"[!?…]*\s?[”“»›」』’\"')\]]*[!?…]*"


@dataclass(frozen=True, slots=True)
class Found:
    """Where words stand in a document: `document.text[start:end]`, from the first word to the last, in `turn`."""

    turn: Turn
    start: int
    end: int


def find_words(document: Document, words: str) -> list[Found]:
    """Every place in the document where exactly these words stand, in any turn; empty where they hold no word."""
    wanted = [word for word, _, _ in _tokens(words, 0, len(words))]
    return [found for turn in document.turns for found in _in_turn(document, turn, wanted)] if wanted else []


def in_answers(document: Document, words: str) -> list[Found]:
    """Those of `find_words` that stand in answers."""
    return [found for found in find_words(document, words) if found.turn.kind is TurnKind.ANSWER]


def meant(document: Document, spoken: Spoken) -> list[Found]:
    """Where in the answers the words are meant to stand: the place nearest to the line, or all where none is given."""
    found = in_answers(document, spoken.words)
    line = spoken.line
    if line is None or not found:
        return found
    return [min(found, key=lambda one: abs(document.line_of(one.start) - line))]


def words_key(text: str) -> str:
    """What two spellings of the same words have in common, whatever their marks, spaces, capitals and stage notes."""
    return " ".join(word for word, _, _ in _tokens(text, 0, len(text)))


def drawn(document: Document, start: int, end: int) -> Found:
    """The whole words that the characters `start` to `end` touch, as a person marks them with the pointer.

    Raises SettingError where they are not inside one answer, or hold no word.
    """
    met = [turn for turn in document.turns if turn.start < end and start < turn.end]
    answers = [turn for turn in met if turn.kind is TurnKind.ANSWER]
    if not 0 <= start < end <= len(document.text) or not answers:
        raise SettingError("no answer is marked", place=Place(document.path), hint="only answers are quoted")
    turn = answers[0]
    place = Place(document.path, turn.line)
    if len(met) > 1 and any(one is not turn and document.text_of(one).strip() for one in met):
        raise SettingError("more than one answer is marked", place=place, hint="a quote is a span of one answer")
    words = [(first, last) for _, first, last in _tokens(document.text, turn.start, turn.end)]
    touched = [(first, last) for first, last in words if first < end and start < last]
    if not touched:
        raise SettingError("no word is marked", place=place)
    return Found(turn, touched[0][0], touched[-1][1])


def passage_of(text: str, sentences: Sequence[Sentence], found: Found) -> Candidate:
    """The found words as a span that may be set: whole at the borders of sentences, with the marks that belong to it.

    `sentences` are those of the answer. A single whole sentence loses its full stop, as any quote does.
    """
    first = max((index for index, one in enumerate(sentences) if one.start <= found.start), default=0)
    last = min((index for index, one in enumerate(sentences) if found.end <= one.end), default=len(sentences) - 1)
    last = max(first, last)
    one, other = sentences[first], sentences[last]
    opens = next(_tokens(text, one.start, found.start), None) is None
    closes = next(_tokens(text, found.end, other.end), None) is None
    start = one.start if opens else found.start
    end = other.end if closes else found.end
    if closes and first == last:
        _, end = span(text, [Sentence(start, end, one.paragraph)])
    before, behind = _MARKS_BEFORE.search(text[one.start : start]), late(_MARKS_BEHIND).match(text, end, other.end)
    # The marks right before and behind it belong to it where only they make it balanced.
    starts = [start, *([one.start + before.start()] if before else []), found.start]
    ends = [end, *([behind.end()] if behind else []), found.end]
    spans = [(left, right) for right in ends for left in starts]
    return Candidate(*next((each for each in spans if is_balanced(text[slice(*each)])), spans[0]), first, last)


def nearest_sentence(document: Document, words: str) -> tuple[float, str, int] | None:
    """The sentence of an answer that shares most words with `words`: the share (0–1), the sentence and its line."""
    wanted = {word for word, _, _ in _tokens(words, 0, len(words))}
    best: tuple[float, str, int] | None = None
    for turn in document.turns:
        if turn.kind is not TurnKind.ANSWER or not wanted:
            continue
        for sentence in split_sentences(document.text, turn.start, turn.end, turn.language or document.language):
            held = {word for word, _, _ in _tokens(document.text, sentence.start, sentence.end)}
            share = len(held & wanted) / len(held | wanted) if held else 0.0
            if share and (best is None or share > best[0]):
                shown = " ".join(document.text[sentence.start : sentence.end].split())
                best = (share, shown, document.line_of(sentence.start))
    return best


def _in_turn(document: Document, turn: Turn, wanted: Sequence[str]) -> Iterator[Found]:
    tokens = list(_tokens(document.text, turn.start, turn.end))
    joined = "".join(f" {word}" for word, _, _ in tokens) + " "
    starts = [0, *accumulate(len(word) + 1 for word, _, _ in tokens)]
    phrase = "".join(f" {word}" for word in wanted) + " "
    at = joined.find(phrase)
    while at >= 0:
        index = bisect_left(starts, at)
        yield Found(turn, tokens[index][1], tokens[index + len(wanted) - 1][2])
        at = joined.find(phrase, at + 1)


def _tokens(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The words of `text[start:end]` without stage notes, each made comparable, with its place."""
    notes = [match.span() for match in late(_NOTE).finditer(text, start, end) if is_stage_note(match.group())]
    for match in late(_TOKEN).finditer(text, start, end):
        while notes and notes[0][1] <= match.start():
            notes.pop(0)
        if not (notes and notes[0][0] <= match.start()):
            word = unicodedata.normalize("NFC", match.group()).translate(_INVISIBLE).translate(_STRAIGHT)
            yield word.casefold(), match.start(), match.end()
