"""Guards for what was meant: irony, words taken back, what a cut turns round, the publication's hand."""

import re

from quotecards.model.edits import is_stage_note
from quotecards.model.signed import signed_notes
from quotecards.model.text import ANSWER
from quotecards.selector.guards.excerpt import Excerpt
from quotecards.selector.guards.lexicon import phrases
from quotecards.selector.questions import asks

_ENDS_OPEN = re.compile(r"^\s*(?:…|\.{3})|(?:…|\.{3})[”\"’)]*\s*$")
_BRACKET = re.compile(r"\[[^\[\]]*\]")
_SENTENCE = re.compile(r"[^.!?…]+")
_NO_WORD = re.compile(r"[\W_]+")
_NUMBER = re.compile(r"\d+")
_STOPPED = re.compile(r"[.!?…。！？][”\"’')\]]*\s+")
_STOPS = frozenset(".!?…。！？")
_CLOSING = _STOPS | frozenset('”"’»«“)]』」）*_')
_MOST = 0.8  # of the answers
_OMISSION = re.compile(r"…|\.{3}|\. \. \.")


def irony(excerpt: Excerpt) -> str | None:
    """A stage note that tells of laughter or mockery."""
    found = [note for note in excerpt.notes if not _VOICE.search(note)]
    return f"{', '.join(found)} was left out: was it meant as a joke?" if found else None


def voice(excerpt: Excerpt) -> str | None:
    """Another stage note: tears, a sigh, a whisper."""
    found = [note for note in excerpt.notes if _VOICE.search(note)]
    return f"{', '.join(found)} was left out: does it read the same without?" if found else None


def taken_back(excerpt: Excerpt) -> str | None:
    """The sentence behind the excerpt says that it was not meant, or not true."""
    if excerpt.cut_after and _NO_WORD.sub("", excerpt.cut_after):
        return None
    behind = excerpt.after.lstrip(" .!?…”’\"')]\n")
    sentence = _SENTENCE.match(behind)
    if not sentence:
        return None
    said = " ".join(sentence.group().split()[:8])
    retraction = phrases("retraction", excerpt.language).search(said)
    denial = phrases("denial", excerpt.language).fullmatch(" ".join(re.findall(r"[\w'’]+", said)))
    if (retraction and retraction.start() <= 12) or denial:
        return f"the answer goes on “{_short(behind)}”: does it take the words back?"
    return None


def cut_off(excerpt: Excerpt) -> str | None:
    """A negation, a condition, a number or an omission in the part of a sentence that was cut off; or the whole text
    breaks off in the middle of one."""
    if _breaks_off(excerpt):
        return "the text breaks off here, without a full stop: is the sentence whole?"
    for part in (excerpt.cut_before, excerpt.cut_after):
        if part in {"", "."}:  # most often a full stop is all
            continue
        for pattern in (phrases("turning", excerpt.language), _NUMBER, _OMISSION):
            match = pattern.search(part)
            if match:
                return f"“{match.group()}” stands in the part of the sentence that was cut off: does it still hold?"
    return None


def _breaks_off(excerpt: Excerpt) -> bool:
    """Whether the text ends on the excerpt without a mark, though sentences end on one before it."""
    if excerpt.document.ready or excerpt.cut_after or excerpt.verbatim[-1:] in _CLOSING or excerpt.after.strip():
        return False
    document = excerpt.document
    if not document.text.rstrip().endswith(excerpt.verbatim.rstrip()):
        return False
    ends = [document.text_of(turn).rstrip()[-1:] for turn in document.turns if turn.kind is ANSWER][:-1]
    stopped = sum(end in _CLOSING for end in ends)
    return excerpt.before.rstrip()[-1:] in _STOPS or (bool(ends) and stopped > _MOST * len(ends))


def part(excerpt: Excerpt) -> str | None:
    """Words of the sentence that were left out before or behind the excerpt."""
    lost = [one.strip() for one in (excerpt.cut_before, excerpt.cut_after) if _NO_WORD.sub("", one)]
    return "part of a sentence, without " + " and ".join(f"“{one}”" for one in lost) if lost else None


def bracketed(excerpt: Excerpt) -> str | None:
    """Words in square brackets that are no stage note. Round ones may be the speaker's own aside."""
    if any(not is_stage_note(match.group()) for match in _BRACKET.finditer(excerpt.verbatim)):
        return "words in square brackets are the publication’s, not the speaker’s"
    return None


def editors_note(excerpt: Excerpt) -> str | None:
    """A note in brackets that the publication signs, all of it or a part; those about the voice are left out."""
    start, end = len(excerpt.before), len(excerpt.before) + len(excerpt.verbatim)
    paragraph = excerpt.before + excerpt.verbatim + excerpt.after
    for first, last in signed_notes(paragraph):
        if first < end and start < last and not is_stage_note(paragraph[first:last]):
            return f"“{_short(paragraph[first:last])}” is a note of the publication, not the speaker’s words"
    return None


def question(excerpt: Excerpt) -> str | None:
    """The last sentence asks. None is picked; who pins one, or gives it in a table, is told."""
    if asks(_STOPPED.split(excerpt.verbatim.rstrip())[-1], excerpt.language):
        return "the quote ends on a question: does it stand alone without its answer?"
    return None


def open_end(excerpt: Excerpt) -> str | None:
    """An ellipsis at the start or end."""
    words = excerpt.verbatim
    if ("…" in words or "..." in words) and _ENDS_OPEN.search(words):
        return "an ellipsis stands at an end of the quote: what was left out there?"
    return None


_VOICE = re.compile(
    r"paus|beat|sigh|cries|crying|weep|gasp|whisper|shrug|nod|applau|soup|seufz|llora|piang|pleur|weint", re.IGNORECASE
)


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words[:7]) + (" …" if len(words) > 7 else "")
