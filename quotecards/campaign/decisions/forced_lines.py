"""Ends of lines that a person wants on a card: edits of blanks, which change no word."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quotecards.model.card import Card
from quotecards.model.edits import Edit, EditKind, apply
from quotecards.model.lines import in_one_line
from quotecards.model.quote import Quote

_SAME = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "—": "-", "–": "-"})


def with_lines(card: Card, lines: Sequence[str]) -> Card | None:
    """The card with its lines ended as `lines` are, and no others; None where they are not exactly its words, or where
    a line ends inside of a word.

    The card keeps its id: the words are the same.
    """
    quote = card.quote
    if quote is None:
        return None
    unbroken = tuple(_unbroken(quote))
    plain = apply(unbroken, quote.verbatim)
    ends = _ends(plain, lines)
    if ends is None:
        return None
    edits = tuple(sorted(edit for edit in _broken(unbroken, quote.verbatim, ends) if edit.before != edit.after))
    text = apply(edits, quote.verbatim)
    return replace(card, text=text, quote=replace(quote, text=text, edits=edits))


def _ends(text: str, lines: Sequence[str]) -> set[int] | None:
    """Where in `text` the lines end, but for the last."""
    at, ends = 0, []
    for line in lines:
        for letter in "".join(line.split()):
            while at < len(text) and text[at].isspace():
                at += 1
            if at == len(text) or _plain(text[at]) != _plain(letter):
                return None
            at += 1
        ends.append(at)
    inner = ends[:-1]
    runs_on = all(in_one_line(f"{text[:end]}\n{text[end:].lstrip()}") == text for end in inner)
    return None if text[at:].strip() or not runs_on else set(inner)


def _plain(letter: str) -> str:
    return letter.casefold().translate(_SAME)


def _unbroken(quote: Quote) -> Iterator[Edit]:
    """The edits of the quote with a blank, or nothing between ideographs, for every end of a line."""
    for start, end, edit in _stretches(quote.edits, quote.verbatim):
        if edit is None:
            for at in range(start, end):
                if quote.verbatim[at] == "\n":
                    yield Edit(at, at + 1, EditKind.SPACE, "\n", _between(quote.verbatim, at, at + 1))
        elif edit.kind is EditKind.SPACE and "\n" in edit.after:
            after = _between(quote.verbatim, edit.start, edit.end)
            if after != edit.before:
                yield replace(edit, after=after)
        else:
            yield edit


def _between(verbatim: str, start: int, end: int) -> str:
    """What stands for the end of a line when the lines run on."""
    before, after = verbatim[:start].rstrip()[-1:], verbatim[end:].lstrip()[:1]
    return in_one_line(f"{before}\n{after}").removeprefix(before).removesuffix(after)


def _broken(edits: Sequence[Edit], verbatim: str, ends: set[int]) -> Iterator[Edit]:
    """The edits with a new line at each of `ends`, which are offsets into the text that the edits lead to."""
    at = 0  # in that text
    for start, end, edit in _stretches(edits, verbatim):
        shown = verbatim[start:end] if edit is None else edit.after
        here = [one for one in sorted(ends) if at <= one < at + len(shown)]
        at += len(shown)
        if edit is None:
            for one in here:
                place = start + one - (at - len(shown))
                before = verbatim[place] if verbatim[place].isspace() else ""
                yield Edit(place, place + len(before), EditKind.SPACE, before, "\n")
        elif not here:
            yield edit
        elif edit.kind is EditKind.SPACE:
            yield replace(edit, after="\n")
        elif shown.isspace():  # the blank that stands for a stage note
            yield replace(edit, after="")
            yield Edit(edit.end, edit.end, EditKind.SPACE, "", "\n")
        else:  # between two ideographs of which this is the second
            yield Edit(edit.start, edit.start, EditKind.SPACE, "", "\n")
            yield edit


def _stretches(edits: Sequence[Edit], verbatim: str) -> Iterator[tuple[int, int, Edit | None]]:
    """The edits and what lies between them, in order."""
    at = 0
    for edit in sorted(edits):
        if at < edit.start:
            yield at, edit.start, None
        yield edit.start, edit.end, edit
        at = edit.end
    if at < len(verbatim):
        yield at, len(verbatim), None
