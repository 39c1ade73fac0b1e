"""Text taken out of printed pages: between them stand form feeds, and numbers and running heads that nobody says."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from quotecards.late import late
from quotecards.readers.body.holding import holds_any
from quotecards.readers.roles.shapes import is_credit_line

_EDGE = 3  # lines at the head or the foot of a page
_LONGEST, _PRINTED = 80, 160  # characters of a running head, and of one that a browser prints
_NUMBER = re.compile(
    r"[\W_]*(?:(?:page|seite|pág(?:ina)?|pagina|p|s)\.?\s?)?\d{1,4}(?:\s?(?:/|of|von|de|di|sur)\s?\d{1,4})?[\W_]*",
    re.IGNORECASE,
)
_PARTS = frozenset("–—-|·•/")  # the title from what it is of
_DIGITS = re.compile(r"\d+")
_ENDED = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
# 5, - 5 -, Page 5 of 9, in a line of its own
_LONE_NUMBER = re.compile(
    r"\n(?=[ \t\d–—PSps-])[ \t]*(?:[–—-][ \t]?|(?:page|seite|p[áa]g(?:ina)?|side|sida|strona|p|s)\b\.?[ \t]?)?"
    r"(?P<number>\d{1,4})(?:[ \t]?[–—-]|[ \t]?(?:/|of|von|de|di|sur|z)[ \t]?\d{1,4})?[ \t]*(?=\n)",
    re.IGNORECASE,
)
# 14        Lantern Review; Number 3 | 15
_WIDE = r"(?:[ \t]{3,}|[ \t]{0,9}[|•·][ \t]{0,9})"
_HEAD_BESIDE = (
    rf"\n(?P<number>\d{{1,4}}){_WIDE}(?=[^\W\d_])(?P<words>[^\n]{{2,{_LONGEST}}})(?=\n)"
    rf"|(?<![ \t\n|•·]){_WIDE}(?P<last>\d{{1,4}})(?:/\d{{1,4}})?[ \t]*(?=\n)"
)
_BESIDE = ("   ", "|", "•", "·")  # one of them stands in each of those
_SOME = 2  # numbers that go on
_SKIPPED = 10  # pages, fewer than which hold pictures alone
_PAGE = 300  # characters; most pages have more


class _Line(NamedTuple):
    """The words of a line, and its number in the file."""

    text: str
    number: int


def with_feeds(text: str) -> str:
    """The text with form feeds where pages seem to end: numbers in lines of their own go on, but for pages of
    pictures, and the same running head stands beside each."""
    found = list(_LONE_NUMBER.finditer(text))
    if len(found) < _SOME:  # as in most texts
        return _with_feeds_at(text, _numbered_heads(text) if holds_any(text, _BESIDE) else ())
    beside = [_beside(text, number) for number in found]
    often = Counter(key for lines in beside for key in lines)
    head = max(often, key=lambda key: often[key], default="")
    if often[head] < len(found) and _are_of_pages(found, beside):  # the name of the guest left, of the paper right
        ends = [
            (int(one["number"]), max(lines.values(), default=one.end()))
            for one, lines in zip(found, beside, strict=True)
        ]
    else:
        ends = [(int(one["number"]), lines[head]) for one, lines in zip(found, beside, strict=True) if head in lines]
    return _with_feeds_at(text, ends)


def _with_feeds_at(text: str, ends: Sequence[tuple[int, int]]) -> str:
    """The text with form feeds at the `ends` of pages, each told with its number, if they are such."""
    if len(ends) < _SOME or any(not 0 < later - number < _SKIPPED for (number, _), (later, _) in pairwise(ends)):
        return text
    if ends[-1][1] - ends[0][1] < _PAGE * (len(ends) - 1):
        return text
    pages = pairwise([0, *(end for _, end in ends), len(text)])
    return "\f".join(text[start:end] for start, end in pages)


def _numbered_heads(text: str) -> list[tuple[int, int]]:
    """The numbers of pages that stand in one line with a running head, and where these lines end; none where no head
    comes again."""
    heads: list[tuple[int, int, str]] = []
    for found in late(_HEAD_BESIDE).finditer(f"\n{text}"):
        start = found.start() - 1
        words = found["words"] or text[text.rfind("\n", 0, start) + 1 : start].strip()
        if len(words) <= _LONGEST and any(map(str.isalpha, words)) and not _ENDED.search(words):
            heads.append((int(found["number"] or found["last"]), found.end(), _key(words)))
    often = Counter(key for _, _, key in heads)
    return [(number, end) for number, end, _ in heads] if max(often.values(), default=0) >= _SOME else []


def _are_of_pages(numbers: Sequence[re.Match[str]], beside: Sequence[dict[str, int]]) -> bool:
    """Whether `numbers` in lines of their own are those of pages that follow each other, with heads of two kinds."""
    told = [int(one["number"]) for one in numbers]
    following = all(later - number == 1 for number, later in pairwise(told))
    return following and len(told) > _SOME and told[0] >= _SKIPPED and all(beside[:-1])


def _beside(text: str, number: re.Match[str]) -> dict[str, int]:
    """The lines right above and below a page's number that may be a running head, and where the page ends for each."""
    above = text[max(0, number.start() - 2 * _LONGEST) : number.start()].rstrip().rpartition("\n")[2]
    rest = text[number.end() : number.end() + 2 * _LONGEST]
    below = rest.lstrip().partition("\n")[0]
    found = {_key(above): number.end() + 1}
    found[_key(below)] = number.end() + len(rest) - len(rest.lstrip()) + len(below) + 1
    return {
        key: end
        for key, end in found.items()
        if any(map(str.isalpha, key)) and len(key) <= _LONGEST and not _ENDED.search(key)
    }


def without_running_heads(text: str) -> tuple[str, list[int]]:
    """The text without form feeds and what stands again and again at the edges of its pages, or is their number; a
    sentence that a page broke goes on in the next line. With it the number that each of its lines had."""
    pages = list(_pages(text))
    again = Counter(key for page in pages for key in {_key(line.text) for line in _edges(page)})
    for name in {_key(line.text) for page in pages for line in _within(page)} & again.keys():
        del again[name]  # of who speaks: it stands above turns inside of pages, too
    title = next((_key(line.text) for page in pages for line in page if line.text.strip()), "")
    kept: list[_Line] = []
    for page in pages:
        words = _wordy(page)
        first, last = _inside(words, again, title)
        if not kept:  # the first page has the title
            first, _ = _inside(words, Counter(), title="")
        if first >= last:
            continue
        at, end = page.index(words[first]), page.index(words[last - 1]) + 1
        if kept:
            # A blank line of the page, not of its edge
            gap = at > first or not kept[-1].text or _are_apart(kept[-1].text, words[first].text)
            while not kept[-1].text.strip():
                kept.pop()
            if gap and not _goes_on(kept[-1].text, words[first].text):
                kept.append(_Line("", words[first].number))
        kept += page[at:end]
        if any(not line.text.strip() for line in page[end : end + 1]):
            kept.append(_Line("", words[last - 1].number))
    return "\n".join(line.text for line in kept), [line.number for line in kept]


def _pages(text: str) -> Iterator[list[_Line]]:
    number = 1
    for page in text.split("\f"):
        lines = [_Line(line, number + at) for at, line in enumerate(page.split("\n"))]
        number += len(lines) - 1
        # A feed may end a line, or begin one.
        begin = number > len(lines) and not lines[0].text.strip()
        yield lines[begin : len(lines) - (not lines[-1].text)]


def _edges(page: Sequence[_Line]) -> list[_Line]:
    words = _wordy(page)
    return [*words[:_EDGE], *words[-_EDGE:]]


def _within(page: Sequence[_Line]) -> list[_Line]:
    return [line for line in _wordy(page)[_EDGE:-_EDGE] if len(line.text) <= _LONGEST]


def _wordy(page: Sequence[_Line]) -> list[_Line]:
    return [line for line in page if line.text.strip()]


def _key(line: str) -> str:
    """The same for a running head on each page."""
    return " ".join(_DIGITS.sub("0", line).casefold().split())


def _inside(words: Sequence[_Line], again: Counter[str], title: str) -> tuple[int, int]:
    """Where what is said on a page begins and ends."""
    first, last = 0, len(words)
    while first < min(_EDGE, last) and _runs(words[first].text, again, title):
        first += 1
    while last > max(first, len(words) - _EDGE) and _runs(words[last - 1].text, again, title):
        last -= 1
    return first, min(last, _numbered_foot(words, first))


def _numbered_foot(words: Sequence[_Line], first: int) -> int:
    """Where the foot of a page begins that has its number in a line below a blank one, and more below that."""
    for at in range(max(first + 1, len(words) - _EDGE), len(words)):
        apart = words[at].number - words[at - 1].number > 1
        below = all(len(line.text) <= _LONGEST and not _ENDED.search(line.text.rstrip()) for line in words[at + 1 :])
        if apart and below and words[at].text.strip(" \t–—-").isdecimal():
            return at
    return len(words)


def _runs(line: str, again: Counter[str], title: str) -> bool:
    """Whether a line at the edge of a page is its number or a running head, which may begin with the title."""
    key = _key(line)
    if len(line) > (_PRINTED if again[key] > 1 else _LONGEST):
        return False
    if _NUMBER.fullmatch(line):
        return True
    if _ENDED.search(line.rstrip()):
        return False
    if holds_any(line, _BESIDE) and late(_HEAD_BESIDE).search(f"\n{line.strip()}\n"):
        return True
    return again[key] > 1 or (" " in title and key.startswith(title) and key[len(title) :].lstrip()[:1] in _PARTS)


def _are_apart(above: str, below: str) -> bool:
    """Whether what is in capitals begins or ends with a page, or the one above ends on a picture's credit."""
    return above.isupper() != below.isupper() or (not _ENDED.search(above.rstrip()) and is_credit_line(above.strip()))


def _goes_on(above: str, below: str) -> bool:
    """Whether a sentence goes on behind the end of a page."""
    return not _ENDED.search(above.rstrip()) and below.lstrip()[:1].islower()
