"""Labels in Japanese and Chinese that no mark parts from what is said, below questions that a dash opens: ―― Where? and
below it 監督 By the sea; 水野　By the sea; or 監督By the sea, where a page has lost the blank."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from quotecards.late import late
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.label_names import is_office, key_of
from quotecards.readers.body.labels import Candidate

_LETTERS = r"\u3041-\u3096\u30a1-\u30ff\u3400-\u9fff々"
_HEAD = rf"(?![\u3041-\u3096]+ )(?P<name>[{_LETTERS}＝]{{1,10}})[ \u3000\u00a0]+(?=\S)"  # でも is no name
_BESIDE = r"[\u30a1-\u30ff\u3400-\u9fff々]{1,6}\u3000"  # 西野　, who joins in
# 監督は…: a sentence about whom that is
_GOES_ON = r"(?:[はがをもとのにで、。]|として|って|から|さん|業|たち|陣|作品|賞|自身)"
_EASTERN = "\u3041"  # the first of these letters
_DASH = Dress.DASH  # by a name of its own, as in model/text.py
_FEWEST = 2  # questions that a dash opens


def spaced_heads(blocks: Sequence[Block]) -> Mapping[int, Candidate]:
    """Such labels by the index of their block: all that stands right below a dash has one that comes back."""
    dashed = [at for at, block in enumerate(blocks) if block.dress and _DASH in block.dress and not block.label]
    if len(dashed) < _FEWEST or all(blocks[at].text[0] < _EASTERN for at in dashed):  # as in nearly all texts
        return {}
    below = [at + 1 for at in dashed[:-1] if at + 1 < len(blocks) and _DASH not in blocks[at + 1].dress]
    below += [at + 1 for at in dashed[-1:] if at + 1 < len(blocks)]
    if len(below) < _FEWEST:
        return {}
    said = ((at, block.text) for at, block in enumerate(blocks[below[0] :], below[0]) if _DASH not in block.dress)
    spaced = {at: found for at, text in said if (found := _spaced(text))}
    if spaced.keys() >= set(below):
        known = {spaced[at]["name"] for at in below}
        heads = {at: found for at, found in spaced.items() if found["name"] in known or late(_BESIDE).match(found[0])}
        often = Counter(found["name"] for found in heads.values())
        if all(times >= _FEWEST for times in often.values()):  # of whoever speaks once it is not certain
            return {at: _label(found["name"], found.end()) for at, found in heads.items()}
        return {}
    office = _office(blocks[below[0]].text)
    told = office and all(_office(blocks[at].text) == office for at in below)
    return {at: _label(office, len(office)) for at in below} if office and told else {}


def _spaced(text: str) -> re.Match[str] | None:
    """What stands before the first blank of `text`."""
    return late(_HEAD).match(text) if text[0] >= _EASTERN else None


def _office(text: str) -> str | None:
    """The word for what somebody does with which `text` begins, with no blank behind it."""
    longest = (text[:size] for size in range(6, 1, -1))
    office = next((one for one in longest if is_office(one)), None)
    return office if office and not late(_GOES_ON).match(text, len(office)) else None


def _label(name: str, length: int) -> Candidate:
    return Candidate(name, key_of(name), "", length, apart=True)
