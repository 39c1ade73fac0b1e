"""People named in languages without capitals, by which names are found elsewhere. Each family of scripts has patterns
of its own, which are loaded where answers begin with its letters: to make them takes longer than to read an interview.
"""

import re
from collections.abc import Sequence

from quotecards.model.text import TurnKind
from quotecards.readers.people.cases import Cases
from quotecards.readers.people.front import Front
from quotecards.readers.roles.decoder import Decoded, beginning

_PRESENTING = 400  # characters in which guests present themselves
_EASTERN = "\u3040"  # the first of the letters in which Chinese, Japanese and Korean are written
_SEMITIC = re.compile("[\u0590-\u06ff]")
_ARABIC = "\u0600"  # the first that is no Hebrew


def note_uncapitalised(cases: Cases, front: Front, decoded: Sequence[Decoded]) -> None:
    """What title, introduction and talk show of people who are named in such a language."""
    presenting = beginning(decoded, TurnKind.ANSWER, _PRESENTING)
    if presenting.isascii():
        return
    if max(presenting) >= _EASTERN:
        from quotecards.readers.people.eastern import note_eastern

        note_eastern(cases, front, decoded, presenting)
    elif letter := _SEMITIC.search(presenting):
        from quotecards.readers.people.semitic import note_semitic

        note_semitic(cases, front.parts, hebrew=letter[0] < _ARABIC)
