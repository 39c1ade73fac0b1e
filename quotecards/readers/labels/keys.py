"""Keys above transcripts, which say whom each label means: P1 = Clara Voss (rower); I = Ann Lanning (interviewer)."""

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.holding import holds_any
from quotecards.readers.body.label_names import ASKED, is_full_name, key_of
from quotecards.readers.body.role_labels import role_of

# What stands behind the name says who they are.
_ENTRY = (
    r"(?m)^\W?(?P<label>[^\W_]{1,8}|[^\W\d_]{3,12}\s\d{1,2})\s?=\s?(?P<name>[^\n=,;()\[\]]{3,40}?)"
    r"\s*(?:[,(\[](?P<part>[^\n()\[\]]{1,60})[)\]]?)?\s*$"
)
# Speaker 1 is Clara Voss.
_SENTENCE = (
    r"\b(?P<label>(?:Speaker|Sprecher(?:in)?|Locuteur|Hablante|Voice)\s\d{1,2})\s(?:is|ist|est|es)\s"
    r"(?P<name>[A-ZÀ-ÖØ-Þ][\w’'-]+(?:\s[\w’'-]+){1,3})(?=[.,;(\n]|$)"
)
# 1. Interviewee 1, and below it: Name: Clara Voss
_ASKED = (
    rf"(?im)^\W{{0,4}}(?:\d\W{{1,3}})?(?P<label>(?:{ASKED})\s\d{{1,2}})\s?"
    r"(?:[:–—-]|\n{1,2}\W{0,4}(?:full\s)?(?:name|nom|nombre|nome|naam|namn|navn|имя)\s?:)\s?"
    r"(?P<name>[^\n=,;()\[\]]{3,40}?)\s*(?=[,;(\n]|$)"
)
_FIRST = (" 1", "\u00a01")  # of several
_NUMBERED = ("peaker ", "precher", "ocuteur ", "ablante ", "oice ")


class Keyed(NamedTuple):
    """Whom the label with the key `label` means, and what they do in the talk where the entry says so."""

    label: str
    name: str
    role: TurnKind | None


def keyed_in(opening: str) -> Iterator[Keyed]:
    """The entries of such a key above a talk."""
    if "=" in opening:  # as in few texts
        for found in late(_ENTRY).finditer(opening):
            if is_full_name(found["name"]):
                yield Keyed(key_of(found["label"]), found["name"], role_of(key_of(found["part"] or "")))
    patterns = ((_SENTENCE, holds_any(opening, _NUMBERED)), (_ASKED, holds_any(opening, _FIRST)))
    for found in chain.from_iterable(late(pattern).finditer(opening) for pattern, may in patterns if may):
        if is_full_name(found["name"]):
            yield Keyed(key_of(found["label"]), found["name"], None)
