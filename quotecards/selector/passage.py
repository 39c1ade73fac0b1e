"""A span of one answer as a `Quote`: with its edits, its warnings and where it comes from."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from quotecards.errors import Place, SettingError
from quotecards.model.concern import Action
from quotecards.model.edits import DECLARED, apply
from quotecards.model.quote import Quote, Reason
from quotecards.model.settings import HouseStyle
from quotecards.model.text import Document, Turn, TurnKind
from quotecards.selector.edits import edits_for
from quotecards.selector.guards import Excerpt, concerns
from quotecards.selector.sentences import Sentence


def quote_of_span(
    document: Document,
    turn: Turn,
    start: int,
    end: int,
    style: HouseStyle,
    *,
    guards: Mapping[str, Action] = MappingProxyType({}),
) -> Quote:
    """The quote that `document.text[start:end]` makes, unscored. Blanks at its ends are left out.

    `guards` are the house's own actions for some of them.

    Raises SettingError where the span is empty, leaves the turn, or the turn is no answer.
    """
    question = next((asked for one, asked in answers_with_questions(document) if one == turn), "")
    return build_quote(document, turn, start, end, style, question=question, guards=guards)


def build_quote(
    document: Document,
    turn: Turn,
    start: int,
    end: int,
    style: HouseStyle,
    *,
    question: str = "",
    score: float = 0.0,
    reasons: Sequence[Reason] = (),
    guards: Mapping[str, Action] = MappingProxyType({}),
    sentences: Sequence[Sentence] | None = None,
    passed: Excerpt | None = None,
) -> Quote:
    """`quote_of_span` with what the selector knows besides; `sentences` are those of the whole answer.

    `passed` is the span as an excerpt that no guard refuses, where they have been asked.
    Of a document of ready quotes the words stay as they are, and so do the ends of their lines: only marks, dashes and
    spaces are set as typography asks.
    """
    start, end = _narrowed(document, turn, start, end)
    verbatim = document.text[start:end]
    language = turn.language or document.language
    marks = passed.marks if passed and passed.verbatim == verbatim else None
    edits = edits_for(verbatim, language, style, keep_lines=document.ready, marks=marks)
    if document.ready:
        edits = tuple(edit for edit in edits if edit.kind not in DECLARED)
    excerpt = passed or Excerpt.of(document, turn, start, end, question, sentences=sentences)
    return Quote(
        path=document.path,
        sha256=document.sha256,
        start=start,
        end=end,
        line=document.line_of(start),
        verbatim=verbatim,
        text=apply(edits, verbatim),
        edits=edits,
        language=language,
        speaker=turn.speaker,
        film=turn.film,
        question=question or None,
        score=score,
        reasons=tuple(reasons),
        warnings=concerns(excerpt, guards, passed=passed is not None),
        source=turn.source,
        wish=turn.wish,
    )


def answers_with_questions(document: Document) -> Iterator[tuple[Turn, str]]:
    """Every answer with what was asked: the questions between it and the answer before, empty if there were none."""
    asked: list[str] = []
    for turn in document.turns:
        if turn.kind is TurnKind.QUESTION:
            asked.append(" ".join(document.text_of(turn).split()))
        elif turn.kind is TurnKind.ANSWER:
            yield turn, " ".join(asked)
            asked = []


def _narrowed(document: Document, turn: Turn, start: int, end: int) -> tuple[int, int]:
    place = Place(document.path, turn.line)
    if turn.kind is not TurnKind.ANSWER:
        kind = turn.kind.value.replace("_", " ")
        raise SettingError(f"this is a {kind}: only answers are quoted", place=place)
    if not turn.start <= start < end <= turn.end:
        hint = f"the answer runs from {turn.start} to {turn.end}"
        raise SettingError(f"the passage {start} to {end} is not inside the answer", place=place, hint=hint)
    text = document.text[start:end]
    if not text.strip():
        raise SettingError(f"the passage {start} to {end} holds no words", place=place)
    return start + len(text) - len(text.lstrip()), end - (len(text) - len(text.rstrip()))
