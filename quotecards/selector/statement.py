"""A statement: one sentence of an answer with what stands around it, as the signals see it.

The same statements are built from interviews and from rated sentences, so that weights are fitted on what is measured.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from quotecards.late import late
from quotecards.model.edits import is_stage_note
from quotecards.selector.function_words import function_words

_STRAIGHT = (*((mark, '"') for mark in "“”„«»"), *((mark, "'") for mark in "‘’‚`"))
_BRACKET = re.compile(r"\s*(?:\[[^\[\]]{1,40}\]|\([^()]{1,40}\)|（[^（）]{1,40}）)")
_DASHES = re.compile(r"\s*(?:--+|—)\s*|\s+[-–]\s+")
_DASH = re.compile(r"-(?:-|(?<=\s-)\s)|—|–(?<=\s–)\s")  # in every match; begins with it, so that it is found faster
# The group is not possessive: Python before 3.11.5 keeps the mark at which such a group fails (cpython issue 106052).
_WORD = re.compile(r"[^\W_]++(?:['.&/_-][^\W_]++)*")
_ASCII_WORD = re.compile(r"[A-Za-z0-9]++(?:['.&/_-][A-Za-z0-9]++)*")  # the same in ASCII, where it is faster
_UNSPACED = r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
_BEYOND_LATIN = re.compile(r"[^\x00-\u036f\u2000-\u206f]")  # nor marks
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


class Statement(NamedTuple):
    """One sentence. `words` are in lower case with straight apostrophes; `position` counts from 0 in its answer.

    `lower` is the text in lower case, `clauses` its text between commas and their like, `capitals` whether it has some
    beyond its head, but for an I by itself, `distinct` its words, each once, `echoes` how often two of them come back
    side by side, `content` the words that are no stop words, `carried` those of the sentence before. `rarity` is the
    mean surprise of its content words within the interview, `echo` the share of them that other sentences of the
    interview use, `progress` how far into the interview it stands (0–1).
    """

    text: str
    lower: str
    words: tuple[str, ...]
    distinct: frozenset[str]
    echoes: int
    content: tuple[str, ...]
    clauses: tuple[str, ...]
    capitals: bool
    carried: frozenset[str] = frozenset()
    question: frozenset[str] = frozenset()
    before: str = ""
    after: str = ""
    position: int = 0
    answer_length: int = 1
    progress: float = 0.0
    rarity: float = 0.0
    echo: float = 0.0
    language: str = "en"


class Answer(NamedTuple):
    """The sentences of one answer, as they stand in the source, and the question before it."""

    sentences: tuple[str, ...]
    question: str = ""


class _Draft(NamedTuple):
    """What can be known of a sentence without its neighbours."""

    text: str
    lower: str
    words: tuple[str, ...]
    distinct: frozenset[str]
    echoes: int
    content: tuple[str, ...]
    clauses: tuple[str, ...]
    capitals: bool
    kinds: frozenset[str]

    @classmethod
    def of(cls, sentence: str, stop_words: frozenset[str] = STOP_WORDS) -> "_Draft":
        text = clean(sentence)
        lower = text.lower()
        words = tuple(_words(lower))
        content = tuple([word for word in words if word not in stop_words])
        distinct = frozenset(words)
        echoes = 0
        if len(words) - len(distinct) > 1:  # a pair that comes back takes two words with it
            echoes = len(words) - 1 - len(set(pairwise(words)))
        clauses = tuple(text.replace(";", ",").replace(":", ",").replace(" -- ", ",").split(","))
        rest = text[1:].replace(" I ", " ").replace(" I'", " '")
        return cls(text, lower, words, distinct, echoes, content, clauses, rest != rest.lower(), frozenset(content))


def statements(answers: Sequence[Answer], language: str = "en") -> list[list[Statement]]:
    """The statements of a whole interview, one list for each answer."""
    small = stop_words(language)
    drafts = [[_Draft.of(sentence, small) for sentence in answer.sentences] for answer in answers]
    spread = Counter(chain.from_iterable(draft.kinds for answer in drafts for draft in answer))
    total = sum(map(len, drafts)) or 1
    surprises = {count: math.log((total + 1) / count) for count in set(spread.values())}
    surprise = {word: surprises[count] for word, count in spread.items()}
    repeated = {word for word, count in spread.items() if count > 1}
    result: list[list[Statement]] = []
    seen, most = 0, math.log(total + 2)
    for answer, heard in zip(answers, drafts, strict=True):
        asked = frozenset(words_of(clean(answer.question))) - small
        last = len(heard) - 1
        result.append(
            [
                Statement(  # by place, in the order of its fields, which is much faster
                    *draft[:8],
                    heard[index - 1].kinds if index else frozenset(),
                    asked,
                    heard[index - 1].text if index else "",
                    heard[index + 1].text if index < last else "",
                    index,
                    len(heard),
                    (seen + index) / total,
                    _rarity(draft.content, surprise) / most,
                    len(draft.kinds & repeated) / len(draft.kinds) if draft.kinds else 0.0,
                    language,
                )
                for index, draft in enumerate(heard)
            ]
        )
        seen += len(heard)
    return result


def part_of(whole: Statement, text: str) -> Statement:
    """The statement that a part of a sentence would make: with a capital and a full stop, as a reader will see it."""
    draft = _Draft.of(text)
    shown = draft.text[:1].upper() + draft.text[1:]
    if not shown.endswith((".", "!", "?", '"')):
        shown += "."
    return whole._replace(
        text=shown,
        lower=shown.lower(),
        words=draft.words,
        distinct=draft.distinct,
        echoes=draft.echoes,
        content=draft.content,
        clauses=draft.clauses,
        capitals=draft.capitals,
    )


def stop_words(language: str) -> frozenset[str]:
    """The words of a language that carry no content; the English ones where they are not listed."""
    listed = None if is_english(language) else function_words(language)
    return listed.small if listed else STOP_WORDS


def is_english(language: str) -> bool:
    """Whether a BCP 47 tag stands for English."""
    return language == "en" or language.partition("-")[0].casefold() == "en"


def clean(text: str) -> str:
    """`text` without stage notes and leading ellipses, with straight marks and single spaces."""
    if "[" in text or "(" in text or "（" in text:  # much faster than a set of characters
        text = _BRACKET.sub(lambda match: "" if is_stage_note(match.group()) else match.group(), text)
    text = straightened(text).replace("…", "...")
    if ("-" in text or "–" in text or "—" in text) and _DASH.search(text):
        text = _DASHES.sub(" -- ", text)
    text = text.strip()
    if "  " in text or not text.isprintable():  # of all blanks only the plain one is printable
        text = " ".join(text.split())
    return text.lstrip(".,;:- ")


def straightened(text: str) -> str:
    """`text` with straight quotation marks and apostrophes."""
    if not text.isascii() or "`" in text:
        for mark, straight in _STRAIGHT:  # much faster than to translate
            text = text.replace(mark, straight)
    return text


def words_of(text: str) -> tuple[str, ...]:
    """The words of a clean text in lower case; don't and co-author are one word each."""
    return tuple(_words(text.lower()))


def count_words(text: str) -> int:
    """How many words a reader counts; in scripts without spaces two characters are reckoned as one word."""
    foreign = not text.isascii() and _BEYOND_LATIN.search(text)
    unspaced = len(late(_UNSPACED).findall(text)) if foreign else 0
    if not unspaced:
        return len(_words(straightened(text)))
    return len(_words(straightened(late(_UNSPACED).sub(" ", text)))) + (unspaced + 1) // 2


def _words(text: str) -> list[str]:
    return (_ASCII_WORD if text.isascii() else _WORD).findall(text)


def _rarity(content: tuple[str, ...], surprise: Mapping[str, float]) -> float:
    return sum(map(surprise.__getitem__, content)) / len(content) if content else 0.0
