"""From the pieces of a recording's transcript (cues, segments, utterances) to one plain text with blocks.

Machines cut speech by time. Here the pieces of one voice are joined to a turn. Where no voice is told, questions and
pauses cut the text, so that the decoder has something to tell apart.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from operator import itemgetter
from typing import NamedTuple

from quotecards.errors import Place, ReadError
from quotecards.readers.body.blocks import Block, Dress, Label
from quotecards.readers.body.body import Body
from quotecards.readers.body.declared import Declaration
from quotecards.readers.body.label_names import is_name, is_number
from quotecards.readers.body.labels import candidate
from quotecards.readers.body.languages import lexicon_for
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.role_labels import ROLE_LABELS
from quotecards.readers.body.which_language import detect
from quotecards.readers.speech.prepared import is_prepared, is_printed_last

_Span = tuple[int, int]
_NOTHING: frozenset[str] = frozenset()
_ITALIC: frozenset[str] = frozenset({Dress.ITALIC})
_OPENED: frozenset[str] = frozenset({Dress.DASH})  # as a dash opens a turn in print
_PAUSE = 1.5  # seconds of silence after a finished sentence: somebody else may speak then
_SOUND = 24  # characters: [loud applause]
_LEADING = 3  # sentences that may lead to a question
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")
_WORDY = re.compile(r"[^\W_]")
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")
_FINISHED = re.compile(r"[.!?…。！？؟][\"'”’»」)\]]*$")
_ASKS = re.compile(r"[?？؟][\"'”’»」)\]]*$")
# A sentence ends at its mark, but for abbreviations and initials; Chinese and Japanese put no blank behind it.
# A note such as [laughs] behind it is still part of it.
_SENTENCE_END = re.compile(
    r"(?:(?<!\b[A-Z]\.)(?<!\b(?:Mr|Ms|Dr|St|Jr|Sr|vs)\.)(?<!\b(?:Mrs|etc|Mme)\.)(?<!\bProf\.)"
    r"(?<=[.!?…؟])[\"'”’»)\]]*\s+(?:\[[^\[\]]{1,30}\]\s+)?(?![a-zß-öø-ÿа-яё])|(?<=[。！？])[」』”）]* ?)"
)
_NO_VOICES = (
    "nothing in the file tells voices apart: turns were made out by what sounds like a question; look through them"
)
_SONG = re.compile(r"[♪♫♬🎵🎶][^♪♫♬🎵🎶]*[♪♫♬🎵🎶]*")
_MUSIC_WORDS = r"(?:\bmusic|\bsong\b|instrumental|\bjingle\b|musik|musique|música|musica|muzyka|музыка|音楽|音乐)"
_MUSIC = re.compile(rf"[\[(（][^\[\]()（）]{{0,60}}?{_MUSIC_WORDS}[^\[\]()（）]{{0,60}}[\])）]", re.IGNORECASE)
_NAMES_MUSIC = re.compile(_MUSIC_WORDS, re.IGNORECASE)


class Piece(NamedTuple):
    """Something said, as the container gives it, without markup; it begins in `line` of the file.

    `voice` is the speaker as the container calls them. `opens`: a change of speaker is marked before it; `sure`: every
    change is marked so in this file; `italic`: whether it is set so, where that tells who speaks. `begins` and `ends`
    are seconds; None where they are not told.
    """

    text: str
    line: int
    voice: str | None = None
    opens: bool = False
    sure: bool = False
    begins: float | None = None
    ends: float | None = None
    italic: bool | None = None


@dataclass(slots=True)
class _Run:
    """Pieces that belong together, joined: `starts` are the offset, line and piece of each of them."""

    voice: str | None = None
    whole: bool = False  # whether one voice says all of it
    dress: frozenset[str] = _NOTHING  # how the file marks that another voice begins here, and does not name it
    text: str = ""
    parts: list[str] = field(default_factory=list)
    length: int = 0
    starts: list[tuple[int, Piece]] = field(default_factory=list)

    def add(self, piece: Piece, words: str) -> None:
        gap = "" if not self.parts or (_is_unspaced(self.parts[-1][-1]) and _is_unspaced(words[0])) else " "
        self.starts.append((self.length + len(gap), piece))
        self.parts.append(gap + words)
        self.length += len(gap) + len(words)

    @property
    def finished(self) -> bool:
        return not self.parts or bool(_FINISHED.search(self.parts[-1][-8:]))


def body_of(pieces: Iterable[Piece], name: str, *, page: Declaration | None = None) -> Body:
    """The body of a transcript. Raises ReadError where nothing is said, or where the text holds what is no text."""
    music = 0
    kept: list[tuple[Piece, str]] = []
    for piece in pieces:
        words = _without_music(piece.text)
        music += words is not piece.text
        words = _BLANKS.sub(" ", words).strip(" ")
        if not _WORDY.search(words) or is_prepared(words):
            continue
        if kept and words[0] == "[" and _is_cut(kept[-1][1]):
            kept[-1], words = (kept[-1][0], kept[-1][1][:-1]), words[1:]
        kept.append((piece, words))
    while len(kept) > 1 and not kept[-1][0].voice and _FINISHED.search(kept[-2][1]) and is_printed_last(kept[-1][1]):
        kept.pop()
    runs = list(_runs(kept))
    sample = " ".join(words for _, words in kept[:2_000])
    text, blocks, lines = _laid_out(runs, lexicon_for((page and page.language) or detect(sample) or "en"))
    if not blocks:
        raise ReadError("holds no words", place=Place(name), hint="a transcript needs a question and an answer")
    wrong = _NO_TEXT.search(text)
    if wrong:
        line = lines[bisect_right(lines, wrong.start(), key=itemgetter(0)) - 1][1]
        sign = f"U+{ord(wrong.group()):04X}"
        raise ReadError(f"holds the character {sign}, which is no text", place=Place(name, line), hint="remove it")
    notes = [f"music was left out in {music} place{'s' if music > 1 else ''}"] if music else []
    if not any(run.whole for run in runs):
        notes.append(_NO_VOICES)
    return Body(text, tuple(blocks), lines=tuple(lines), page=page or Declaration(), notes=tuple(notes))


def _is_cut(words: str) -> bool:
    """Whether words in brackets, unlike a short sound, go on in the next pair: [We met Clara] [Voss in May.]"""
    return words[-1] == "]" and len(words) > _SOUND and _FINISHED.search(words[:-1]) is None


def _label_of(words: str) -> str | None:
    """Somebody's name, or a role, that stands before a colon at the head of `words`, as a key."""
    if ":" not in words[:48] and "：" not in words[:48]:
        return None
    found = candidate(Block(words, 0, len(words), 1, 1))
    if found is None or not (is_name(found.name) or is_number(found.name) or found.key in ROLE_LABELS):
        return None
    return found.key


def _without_music(words: str) -> str:
    if not words.isascii():
        words = _SONG.sub(" ", words) if _SONG.search(words) else words
    if "[" in words or "(" in words or "（" in words:
        return _MUSIC.sub(" ", words) if _NAMES_MUSIC.search(words) and _MUSIC.search(words) else words
    return words


def _runs(pieces: Sequence[tuple[Piece, str]]) -> Iterator[_Run]:
    labels = [None if piece.voice else _label_of(words) for piece, words in pieces]
    counts = Counter(label for label in labels if label)
    run = _Run()
    for (piece, words), found in zip(pieces, labels, strict=True):
        label = None if found and counts[found] == 1 and _goes_on_within(run, words) else found
        if not _goes_on(run, piece, label is not None):
            yield run
            # A name that stands before a colon once may be a name in a sentence, and labels nothing.
            labelled = label is not None and counts[label] > 1
            opens = piece.sure and piece.opens and piece.voice is None and label is None
            run = _Run(
                piece.voice, whole=labelled or piece.sure or piece.voice is not None, dress=_dress(piece, opens=opens)
            )
        run.add(piece, words)
    yield run


def _goes_on_within(run: _Run, words: str) -> bool:
    """Whether `words` go on with the sentence before them: `…, |except one: they never`."""
    return not run.finished and (words[0].islower() or run.parts[-1].endswith(","))


def _dress(piece: Piece, *, opens: bool) -> frozenset[str]:
    """How a turn is set that begins with `piece`."""
    if piece.italic is not None:
        return _ITALIC if piece.italic else _NOTHING
    return _OPENED if opens else _NOTHING


def _goes_on(run: _Run, piece: Piece, labelled: bool) -> bool:
    """Whether a piece belongs to the run before it. One without a voice may end what a voice began to say."""
    if piece.voice is not None or run.voice is not None:
        return piece.voice == run.voice or (piece.voice is None and not piece.opens and not run.finished)
    return not labelled and not piece.opens


def _laid_out(runs: Iterable[_Run], lexicon: Lexicon) -> tuple[str, list[Block], list[tuple[int, int]]]:
    """The plain text, with a blank line between its blocks, the blocks, and the line in which each piece begins."""
    shown: list[str] = []
    blocks: list[Block] = []
    lines: list[tuple[int, int]] = []
    at = 0
    for run in runs:
        run.text = "".join(run.parts)
        offsets = [offset for offset, _ in run.starts]
        for begin, end in _cuts(run, lexicon):
            words = run.text[begin:end].strip()  # of blanks of any kind, such as those of Japanese
            if not words:
                continue
            start = run.text.index(words, begin)
            first = max(bisect_right(offsets, start) - 1, 0)
            line = run.starts[first][1].line
            label = Label(run.voice) if run.voice else None
            blocks.append(Block(words, at, at + len(words), line, 1, run.dress, label))
            lines.append((at, line))
            for offset, piece in run.starts[first + 1 : bisect_right(offsets, end - 1)]:
                lines.append((at + offset - start, piece.line))
            shown.append(words)
            at += len(words) + 2
    return "\n\n".join(shown), blocks, lines


def _cuts(run: _Run, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """The stretches of a run that one voice may say: all of it, or its questions and what is between and behind."""
    if run.whole or not run.text:
        yield from [(0, len(run.text))] if run.text else []
        return
    pauses = _pauses(run)
    for asks, stretch in _stretches(run.text, lexicon):
        start, end = stretch[0]
        for later, its_end in stretch[1:]:
            if later in pauses and not asks:
                yield start, end
                start = later
            end = its_end
        yield start, end


def _stretches(text: str, lexicon: Lexicon) -> list[tuple[bool, list[_Span]]]:
    """The sentences of `text` by turns of questions, with what leads to them, and others.

    What leads to a question is said to “you”. Better a sentence of the guest lost than one of the interviewer quoted.
    """
    groups = groupby(_sentences(text), key=lambda span: bool(_ASKS.search(text[max(span[0], span[1] - 8) : span[1]])))
    stretches = [(asks, list(spans)) for asks, spans in groups]
    me, you = lexicon.finds(lexicon.me), lexicon.finds(lexicon.you)
    for (_, before), (asks, spans) in pairwise(stretches):
        for span in before[: -_LEADING - 1 : -1] if asks else ():
            if me.search(text, *span) or not you.search(text, *span):
                break
            spans.insert(0, before.pop())
    return [(asks, spans) for asks, spans in stretches if spans]


def _pauses(run: _Run) -> set[int]:
    """The offsets of pieces before which nothing is said for a while."""
    found = set()
    for (_, before), (offset, piece) in pairwise(run.starts):
        if before.ends is not None and piece.begins is not None and piece.begins - before.ends >= _PAUSE:
            found.add(offset)
    return found


def _sentences(text: str) -> Iterator[_Span]:
    """The sentences of `text`; marks without words belong to the sentence before them."""
    start = 0
    word = _WORDY.search(text)
    last = next((at for at in range(len(text) - 1, -1, -1) if text[at].isalnum()), 0)
    for match in _SENTENCE_END.finditer(text):
        if match.end() > last:
            break
        if word and word.start() < match.end():
            end = match.end()
            while text[end - 1] == " ":
                end -= 1
            yield start, end
            start = match.end()
            word = _WORDY.search(text, start)
    yield start, len(text)


def _is_unspaced(character: str) -> bool:
    """Whether a character belongs to a script that puts no blanks between words: Han, kana, Thai; hangul has blanks."""
    return "\u2e80" <= character <= "\ua4cf" or "\uf900" <= character <= "\uffef" or "\u0e00" <= character <= "\u0e7f"
