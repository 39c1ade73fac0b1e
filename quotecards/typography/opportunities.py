"""Where a line may end at all: the opportunities of UAX #14 (Unicode Line Breaking Algorithm), and phrases.

Thai, which UAX #14 leaves to a dictionary, is broken between the words that BudouX finds. For Japanese and Chinese
BudouX tells the phrases: a line may end between any two ideographs, but it reads best between phrases.
"""

import functools
import re
from itertools import accumulate
from typing import Any

import uniseg.linebreak

# Between two such words a space is a break by UAX #14 whatever else stands around; only the rest is put to the
# algorithm, which takes milliseconds for a sentence.
_SURE = re.compile(r"(?:[^\W\d_]|\d)+(?:[’'][^\W\d_]+)*[.,;:!?]?")
_DENSE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)
_THAI = re.compile("[\u0e01-\u0e5b]+")
_IDEOGRAPHS = re.compile("[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff9f\U00020000-\U0003ffff]+")
_KANA = re.compile("[\u3041-\u30ff]")
_TRADITIONAL = ("zh-hant", "zh-tw", "zh-hk", "zh-mo")
_TOKEN = re.compile(r"[^ \n]+|\n|[ ]+")


def offsets_of(text: str) -> list[int]:
    """The offsets inside `text` before which a line may end, in order; the end of the text is not among them."""
    offsets: list[int] = []
    begin = 0  # of the stretch that waits for the algorithm
    at = 0
    plain_before = False
    tokens = [match.group() for match in _TOKEN.finditer(text)]
    for index, token in enumerate(tokens):
        if token == " " and plain_before and index + 1 < len(tokens) and _is_sure(tokens[index + 1]):
            offsets += _asked(text, begin, at)
            begin = at + 1
            offsets.append(begin)
        elif token[0] != " ":
            plain_before = _is_sure(token)
        at += len(token)
    offsets += _asked(text, begin, len(text))
    thai = [at for match in _THAI.finditer(text) for at in _starts(match, "th")]
    return sorted({*offsets, *thai}) if thai else offsets


@functools.lru_cache(maxsize=256)  # a pure function of its arguments
def phrase_starts(text: str, language: str) -> frozenset[int] | None:
    """Where phrases of Japanese or Chinese start in `text`; None where there is neither."""
    if _IDEOGRAPHS.search(text) is None:
        return None
    language = language.lower()
    if language.startswith("ja") or _KANA.search(text):
        model = "ja"
    else:
        model = "zh-hant" if language.startswith(_TRADITIONAL) else "zh-hans"
    return frozenset(at for match in _IDEOGRAPHS.finditer(text) for at in (match.start(), *_starts(match, model)))


def _starts(match: re.Match[str], model: str) -> list[int]:
    """Where the phrases after the first one start."""
    phrases: list[str] = _parser(model).parse(match.group())
    return list(accumulate(map(len, phrases[:-1]), initial=match.start()))[1:]


@functools.lru_cache(maxsize=4)
def _parser(model: str) -> Any:
    import budoux

    loaders = {
        "ja": budoux.load_default_japanese_parser,
        "th": budoux.load_default_thai_parser,
        "zh-hans": budoux.load_default_simplified_chinese_parser,
        "zh-hant": budoux.load_default_traditional_chinese_parser,
    }
    return loaders[model]()


def _is_sure(token: str) -> bool:
    return _SURE.fullmatch(token) is not None and _DENSE.search(token) is None


def _asked(text: str, begin: int, end: int) -> list[int]:
    stretch = text[begin:end]
    if not stretch or _is_sure(stretch):
        return []
    return [begin + at for at in uniseg.linebreak.line_break_boundaries(stretch) if 0 < at < len(stretch)]
