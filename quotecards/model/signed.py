"""Notes of the publication inside an answer, in brackets that it signs: (the singer, ndr), [in 1998 – Ed.]."""

import re
from collections.abc import Iterator

from quotecards.late import late

# How editors, authors and translators sign in some twenty languages. NDR in capitals is a broadcaster of Hamburg.
_FULL = r"""(?:
      (?i:(?:the\s)?(?:editor|author|translator)(?:['’]?s)?\snote | ed(?:it)?\.\snote | note\sfrom\sthe\seditors?)
    | nd[art] | n\.\s?d\.\s?[art]\. | N\.?d\.?[ART]\b\.?
    | (?i:ndlr | n\.\s?d\.\s?l\.\s?r\. | note\sde\sla\srédaction)
    | (?i:anm(?:erkung|\.)?\s?d(?:er|es|\.)\s?(?:red|verf|autor|übers|hrsg|herausg|interview)[^\W\d_]*\.?)
    | (?i:(?:n\.|nota)\s?(?:de\sla|del?|della|da|do)\s?(?:(?:reda|edit|aut|trad)[^\W\d_]*|[reat]\.))
    | (?i:przyp\.\s?(?:red|tłum|aut)\.? | pozn\.\s?(?:red|aut|překl|prekl)\.? | red\.\s?anm\.?)
    | (?i:a\sszerk(?:\.|esztő\b) | szerk\.\smegj\. | toim\.\s?huom\.?)
    | (?i:(?:прим(?:ечание|\.)|від|от)\s?(?:ред|авт|пер)[^\W\d_]*\.?)
    | 編集部注? | 編注 | 編者註 | 編按 | 编者注 | 编注 | 编按 | 译注 | 訳注 | 편집자\s?주 )"""
_SHORT = r"(?:[Ee]ds?\.|(?:d\.\s?)?[Rr]ed\.|[Рр]ед\.|[Ss]zerk\.|[Tt]oim\.)"
_DASHED = rf"(?:{_SHORT}|[Ee]ds?|[Ee]ditors?|(?:d\.\s)?[Rr]edaktion)"  # behind a comma it is one of several trades
_BEHIND = rf"(?x)(?:(?:\A|[\s,;:.–—，；：-])\s?{_FULL}|[,;:]\s?{_SHORT}|(?:[–—]|\s-)\s?{_DASHED})[\s.]{{0,3}}\Z"
_BEFORE = rf"(?x)\A\s?(?:{_FULL}|{_SHORT})\s?[:：–—-]"
_LONGEST = 60  # characters of a signature
_BRACKETS = re.compile(r"[()\[\]（）]")
_PAIRS = {")": "(", "]": "[", "）": "（"}


def signed_notes(text: str) -> Iterator[tuple[int, int]]:
    """The brackets of `text` in which the publication speaks and says so, each from one sign to the other."""
    if ")" not in text and "]" not in text and "）" not in text:
        return
    opened: list[int] = []
    for match in _BRACKETS.finditer(text):
        sign = match[0]
        if sign not in _PAIRS:
            opened.append(match.start())
        elif opened and text[opened[-1]] == _PAIRS[sign]:
            start = opened.pop()
            if is_signed(_ends(text, start + 1, match.start())):
                yield start, match.end()


def _ends(text: str, start: int, end: int) -> str:
    """Both ends of a stretch, where signatures stand: brackets may be nested however deep."""
    is_short = end - start <= 2 * _LONGEST
    return text[start:end] if is_short else text[start : start + _LONGEST] + text[end - _LONGEST : end]


def is_signed(words: str) -> bool:
    """Whether the words of a bracket begin or end with the signature of an editor."""
    return bool(late(_BEFORE).match(words[:_LONGEST]) or late(_BEHIND).search(words[-_LONGEST:]))


def unsigned(words: str) -> str:
    """The words of a bracket without such a signature: “laughs” of “laughs, ndr”."""
    return late(_BEFORE).sub("", late(_BEHIND).sub("", words))
