"""Pinned and banned words: each must stand where it is meant to, in one answer of one interview."""

from collections.abc import Iterator, Mapping, Sequence

from quotecards.errors import Place, SettingError
from quotecards.model.settings import Selection
from quotecards.model.text import Document, TurnKind
from quotecards.selector.finding import find_words, nearest_sentence

_LONGEST = 60  # characters of a quotation that an error shows


def mistaken_pins(
    documents: Sequence[Document], selection: Selection, places: Mapping[str, Place]
) -> Iterator[SettingError]:
    """An error for every pin that stands in no answer, or in more than one place, of the interviews read."""
    for words in selection.pins:
        found = [(document, one) for document in documents for one in find_words(document, words)]
        answers = [(document, one) for document, one in found if one.turn.kind is TurnKind.ANSWER]
        place = places.get(words)
        if len(answers) > 1:
            where = " and ".join(f"{document.path}:{document.line_of(one.start)}" for document, one in answers[:3])
            message = f"the pinned words “{_short(words)}” stand in {where}"
            yield SettingError(message, place=place, hint="pin more of the quote, so that one place is meant")
        elif not answers and found:
            document, one = found[0]
            kind = one.turn.kind.value.replace("_", " ")
            message = f"the pinned words “{_short(words)}” stand in a {kind}: {document.path}:{one.turn.line}"
            yield SettingError(message, place=place, hint="only answers are quoted")
        elif not answers:
            message = f"no answer holds the pinned words “{_short(words)}”"
            yield SettingError(message, place=place, hint=_nearest(documents, words))


def missing_bans(documents: Sequence[Document], selection: Selection) -> Iterator[str]:
    """A remark for every ban whose words stand nowhere."""
    for words in selection.bans:
        if not any(find_words(document, words) for document in documents):
            near = _nearest(documents, words)
            yield f"the banned words “{_short(words)}” stand in no interview{f' ({near})' if near else ''}"


def _nearest(documents: Sequence[Document], words: str) -> str | None:
    """The sentence that was most likely meant, as a hint."""
    best: tuple[float, str, str] | None = None
    for document in documents:
        near = nearest_sentence(document, words)
        if near and (best is None or near[0] > best[0]):
            best = near[0], near[1], f"{document.path}:{near[2]}"
    return f"the nearest is “{_short(best[1])}” in {best[2]}" if best else None


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rsplit(' ', 1)[0]} …"
