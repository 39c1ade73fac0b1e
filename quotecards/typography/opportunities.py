"""Where a line may end at all: the opportunities of UAX #14 (Unicode Line Breaking Algorithm)."""

import re

import uniseg.linebreak

# Between two such words a space is a break by UAX #14 whatever else stands around; only the rest is put to the
# algorithm, which takes milliseconds for a sentence.
_SURE = re.compile(r"(?:[^\W\d_]|\d)+(?:[’'][^\W\d_]+)*[.,;:!?]?")
_DENSE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)
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
    return offsets + _asked(text, begin, len(text))


def _is_sure(token: str) -> bool:
    return _SURE.fullmatch(token) is not None and _DENSE.search(token) is None


def _asked(text: str, begin: int, end: int) -> list[int]:
    stretch = text[begin:end]
    if not stretch or _is_sure(stretch):
        return []
    return [begin + at for at in uniseg.linebreak.line_break_boundaries(stretch) if 0 < at < len(stretch)]
