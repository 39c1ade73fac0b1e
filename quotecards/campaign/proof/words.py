"""What speaks against words: where they stand in their source, how they were edited, how they are set and told."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from quotecards.campaign.records.record import edits_from
from quotecards.marks import marks_for
from quotecards.model.edits import apply
from quotecards.model.lines import in_one_line
from quotecards.model.text import Document, TurnKind


def source_flaws(document: Document, quote: Mapping[str, Any], speaker: str) -> Iterator[str]:
    """What speaks against a quote's place in its source: the file, the span, the answer, the line, the speaker."""
    path = document.path
    if document.sha256 != quote["sha256"]:
        yield f"{path} has changed since the card was made"
    start, end = int(quote["start"]), int(quote["end"])
    if not 0 <= start < end or document.text[start:end] != quote["verbatim"]:
        yield f"{path} does not hold its words at {start} to {end}"
        return
    turn = next((turn for turn in document.turns if turn.start <= start and end <= turn.end), None)
    if turn is None or turn.kind is not TurnKind.ANSWER:
        yield f"its words do not lie in one answer of {path}"
        return
    line = document.line_of(start)
    if quote["line"] != line:
        yield f"its words stand in line {line} of {path}, not in line {quote['line']}"
    says = turn.speaker
    if says is None or says.value != speaker:
        yield f"{path} gives its words to {says.value if says else 'nobody'}, not to {speaker}"


def edit_flaws(quote: Mapping[str, Any]) -> Iterator[str]:
    """What speaks against the way from the words of the source to those of the card."""
    try:
        shown = apply(edits_from(quote["edits"]), quote["verbatim"])
    except ValueError as error:
        yield f"its edits cannot be replayed: {error}"
        return
    if shown != quote["text"]:
        yield f"its edits lead to “{_short(shown)}”, not to the words of the card"


def text_flaws(card: Mapping[str, Any]) -> Iterator[str]:
    """Texts beside the pictures that do not hold the quote as it is; null is one that did not fit its platform."""
    marks = marks_for(card["language"])
    quoted = f"{marks.start}{in_one_line(card['quote']['text'])}{marks.end}"
    described = {"the description": card["alt_text"]}
    described |= {f"the description for {name}": text for name, text in card["alt_texts"].items()}
    described |= {f"the caption for {name}": text for name, text in card["captions"].items()}
    for what, text in described.items():
        if text is not None and quoted not in text:
            yield f"{what} does not hold the words of the quote"


def is_set(text: str, lines: Sequence[str], language: str) -> bool:
    """Whether `lines`, one after the other and without the outer marks, are `text`: no word more, less or moved.

    A line may end at a space or, as after a dash, at none; white space counts as white space, whatever its width.
    """
    marks = marks_for(language)
    wanted = _plain(f"{marks.start}{text}{marks.end}")
    for line in lines:
        words = _plain(line)
        if not words or not wanted.startswith(words):
            return False
        wanted = wanted[len(words) :].lstrip()
    return not wanted


def _plain(text: str) -> str:
    invisible = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
    return " ".join(unicodedata.normalize("NFC", text).translate(invisible).split())


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}…"
