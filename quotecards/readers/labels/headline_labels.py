"""Headlines that look like turns: Clara Voss: «I row»; LANTERN:CULTURE, 3 May."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from quotecards.late import late
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.labels import Candidate
from quotecards.readers.labels.openings import OPENING
from quotecards.readers.roles.asking import seems_to_ask
from quotecards.readers.roles.shapes import is_byline, is_unfinished_line

_LONGEST = 200  # characters
_ABOVE = 8  # blocks below a headline, one of which names a day or who wrote it
# All of what is said is quoted, as one: «I row»
_QUOTED = r"«[^«»\n]{3,}»|»[^«»\n]{3,}«|“[^“”\n]{3,}”|„[^„“”\n]{3,}[“”]|”[^”\n]{3,}”|\"[^\"\n]{3,}\"|‘[^‘\n]{3,}’"
_QUOTES = tuple('«»“„”"‘')
_GLUED = re.compile(r"[:：](?=[A-ZÀ-ÖØ-Þ]{3})")  # LANTERN:CULTURE


def without_headlines(blocks: Sequence[Block], candidates: list[Candidate | None]) -> list[Candidate | None]:
    """Without the labels of headlines above all that is asked, if these names head turns, too: a quotation, unless
    more of what the same voice says is quoted, and the parts of a house's name."""
    found = candidates
    often = Counter(one.key for one in candidates if one)
    for at, one in enumerate(candidates[:OPENING]):
        if seems_to_ask(blocks[at]) and not late(_QUOTED).fullmatch(blocks[at].text):
            break
        if one and len(blocks[at].text) <= _LONGEST and _is_headline(at, one, blocks, candidates):
            found = [None if n == at else label for n, label in enumerate(found)]
        elif one and often[one.key] > 1:  # a turn
            break
    return found


def _is_headline(at: int, one: Candidate, blocks: Sequence[Block], candidates: Sequence[Candidate | None]) -> bool:
    text = blocks[at].text
    if one.name.isupper() and _GLUED.match(text, one.length - 1):
        return True
    below = list(takewhile(lambda n: not candidates[n], range(at + 1, min(at + _ABOVE, len(blocks)))))
    if is_unfinished_line(text) and any(is_byline(blocks[n].text) for n in below):
        return any(other and other.key == one.key for other in candidates[at + 1 :])
    if not at and is_unfinished_line(text) and sum(map(bool, candidates)) == 1:  # Voss: We all row
        return True
    if not late(_QUOTED).fullmatch(text[one.length :].strip()):
        return False
    said = [
        blocks[n].text[other.length :]
        for n, other in enumerate(candidates)
        if n > at and other and other.key == one.key
    ]
    return bool(said) and not any(words.startswith(_QUOTES) for words in said)  # nor is what stands below a label
