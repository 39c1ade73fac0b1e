"""A statement: one sentence of an answer with what stands around it, as the signals see it.

The same statements are built from interviews and from rated sentences, so that weights are fitted on what is measured.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from quotecards.model.edits import is_stage_note

_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "`": "'"})
_BRACKET = re.compile(r"\s*(?:\[[^\[\]]{1,40}\]|\([^()]{1,40}\)|（[^（）]{1,40}）)")
_DASHES = re.compile(r"\s*(?:--+|—)\s*|\s+[-–]\s+")
_WORD = re.compile(r"[^\W_]+(?:['.&/_-][^\W_]+)*'?", re.UNICODE)
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
STOP_WORDS = frozenset(
    """
    a about after all also am an and any are as at be because been before being but by can could did do does doing
    don't for from get go got had has have having he her here him his how i i'd i'll i'm i've if in into is it
    it's its just kind know like lot made make maybe me mean more most much my no not now of on one only or other
    our out over people put really right said say see she so some something sort such take than that that's the
    their them then there there's these they they're thing things think this those through to too two up us use
    very want was way we we're well were what when where which who why will with would yeah yes you you're your
    """.split()
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence. `words` are in lower case with straight apostrophes; `position` counts from 0 in its answer.

    `rarity` is the mean surprise of its content words within the interview, `echo` the share of them that other
    sentences of the interview use, `progress` how far into the interview it stands (0–1).
    """

    text: str
    words: tuple[str, ...]
    question: frozenset[str] = frozenset()
    before: str = ""
    after: str = ""
    position: int = 0
    answer_length: int = 1
    progress: float = 0.0
    rarity: float = 0.0
    echo: float = 0.0
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Answer:
    """The sentences of one answer, as they stand in the source, and the question before it."""

    sentences: tuple[str, ...]
    question: str = ""


def statements(answers: Sequence[Answer], language: str = "en") -> list[list[Statement]]:
    """The statements of a whole interview, one list for each answer."""
    cleaned = [[clean(sentence) for sentence in answer.sentences] for answer in answers]
    worded = [[words_of(text) for text in texts] for texts in cleaned]
    spread = Counter(word for answer in worded for words in answer for word in set(words) - STOP_WORDS)
    total = sum(map(len, cleaned)) or 1
    result: list[list[Statement]] = []
    seen = 0
    for answer, texts, words in zip(answers, cleaned, worded, strict=True):
        asked = frozenset(words_of(clean(answer.question))) - STOP_WORDS
        last = len(texts) - 1
        result.append(
            [
                Statement(
                    text=text,
                    words=words[index],
                    question=asked,
                    before=texts[index - 1] if index else "",
                    after=texts[index + 1] if index < last else "",
                    position=index,
                    answer_length=len(texts),
                    progress=(seen + index) / total,
                    rarity=_rarity(words[index], spread, total),
                    echo=_echo(words[index], spread),
                    language=language,
                )
                for index, text in enumerate(texts)
            ]
        )
        seen += len(texts)
    return result


def clean(text: str) -> str:
    """`text` without stage notes and leading ellipses, with straight marks and single spaces."""
    text = _BRACKET.sub(lambda match: "" if is_stage_note(match.group()) else match.group(), text)
    text = text.translate(_STRAIGHT).replace("…", "...")
    text = " ".join(_DASHES.sub(" -- ", text).split())
    return text.lstrip(".,;:- ")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a clean text in lower case; don't and co-author are one word each."""
    return tuple(word.rstrip("'") for word in _WORD.findall(text.lower()))


def count_words(text: str) -> int:
    """How many words a reader counts; in scripts without spaces two characters are reckoned as one word."""
    unspaced = len(_UNSPACED.findall(text))
    if not unspaced:
        return len(_WORD.findall(text.translate(_STRAIGHT)))
    return len(_WORD.findall(_UNSPACED.sub(" ", text).translate(_STRAIGHT))) + (unspaced + 1) // 2


def _rarity(words: tuple[str, ...], spread: Counter[str], total: int) -> float:
    content = [word for word in words if word not in STOP_WORDS]
    if not content:
        return 0.0
    return sum(math.log((total + 1) / spread[word]) for word in content) / len(content) / math.log(total + 2)


def _echo(words: tuple[str, ...], spread: Counter[str]) -> float:
    content = set(words) - STOP_WORDS
    return sum(spread[word] > 1 for word in content) / len(content) if content else 0.0
