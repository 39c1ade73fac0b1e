"""What a first line in Markdown says of the lines that it holds: definitions, the callouts of notes, admonitions.

`:   words` below a term holds what is indented below it, `> [!question]` the rest of its quotation, `!!! question` what
is indented. Where such a line asks something itself, what it holds answers it.
"""

import re
from typing import NamedTuple

from quotecards.model.text import ANSWER, QUESTION
from quotecards.readers.body.stylenames import voice_of, words_in
from quotecards.readers.text.mdtags import ADMONITIONS

OPENS = ":[!?"  # the signs with one of which such a line begins
_DEFINITION = re.compile(r":[ \t]+(?=\S)")
_CALLOUT = re.compile(r"\[!(?P<kind>[\w-]{1,40})\][+-]?[ \t]*(?P<title>.*)")
_ADMONITION = re.compile(
    r"(?:!!!|\?\?\?\+?)[ \t]+(?P<kind>[\w-]{1,40})(?:[ \t]+[\w-]+)*(?:[ \t]+\"(?P<title>[^\"]*)\")?[ \t]*"
)
_ASKING = frozenset("faq help".split())
_ENDS = (".", "!", "?", "…", "？", "؟")


class Held(NamedTuple):
    """The `words` of such a line, in what they stand, and what it holds; empty where it says nothing of it. `cited`:
    it holds what is quoted rather than what is indented."""

    words: str
    own: str
    held: str
    cited: bool = False


def held_by(bare: str, *, cited: bool) -> Held | None:
    """What a line that is `cited` or not says of those below it; None where it is like any other."""
    if bare[0] == ":":
        found = _DEFINITION.match(bare)
        return Held(bare[found.end() :], "dd", "dd") if found else None
    match = _CALLOUT.fullmatch(bare) if cited else _ADMONITION.fullmatch(bare)
    if not match:
        return None
    kind, title = match["kind"].casefold(), (match["title"] or "").strip()
    voice = QUESTION if kind in _ASKING else voice_of(words_in(kind))
    if not voice:
        return Held(title, "heading", "box" if kind in ADMONITIONS and not cited else "", cited)
    answered = title.endswith(_ENDS) and voice is QUESTION
    return Held(title, voice, ANSWER if answered else voice, cited)
