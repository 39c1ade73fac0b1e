"""Answers between quotation marks, as many papers set them: what stands outside of these is asked."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block
from quotecards.readers.roles.asking import asks
from quotecards.readers.roles.foot_heads import heads_box
from quotecards.readers.roles.shapes import is_boilerplate, is_sentence

_CLOSERS = {"“": "”“", "„": "“”", "«": "»", "»": "«", "”": "”", '"': '"', "「": "」"}
_BEHIND = " .,;:\u00a0\u202f)]*"  # what may stand behind the last mark
_SOME = 4  # answers that show how a talk is set
_MOST_PARAGRAPHS = 8  # of one answer; marks that nothing closes sooner hold none
_MOSTLY = 0.8  # of the questions have one paragraph
_FEW = 5  # paragraphs between two answers: a question, and a box of the page
_SPOKEN = frozenset({None, TurnKind.QUESTION, TurnKind.ANSWER})


def quoted_answers(blocks: Sequence[Block], first_question: int, marked: Sequence[bool]) -> tuple[int, frozenset[int]]:
    """The blocks that quotation marks hold, where from the first question on answers stand in them and questions do
    not; in such an answer each paragraph may open with a mark again, or none but the first. The first question may be
    an earlier one then, right above what is quoted."""
    start = next(
        (at for at in range(first_question) if marked[at] and blocks[at + 1].text[0] in _CLOSERS), first_question
    )
    runs = list(_runs(blocks, start))
    if len(runs) < _SOME or 3 * sum(marked[run[-1]] for run in runs) > len(runs):
        return first_question, frozenset()
    gaps = [(one[-1] + 1, then[0]) for one, then in pairwise(runs) if then[0] - one[-1] > 1]
    if sum(end - begin <= _FEW for begin, end in gaps) < _MOSTLY * len(gaps):  # as where some answers quote somebody
        return first_question, frozenset()
    between = [found for begin, end in gaps if (found := _said(blocks[begin:end]))]
    alone, said = sum(len(found) == 1 for found in between), [block for found in between for block in found]
    if len(between) + 1 < _SOME or alone < _MOSTLY * len(between):
        return first_question, frozenset()
    if 3 * sum(asks(block.text) for block in said) < len(said):
        return first_question, frozenset()
    return start, frozenset(at for run in runs for at in run)


def _said(blocks: Sequence[Block]) -> list[Block]:
    """What somebody may say, without the boxes of a page and their titles."""
    return [
        block
        for block in blocks
        if block.given in _SPOKEN
        and is_sentence(block.text)
        and not (is_boilerplate(block.text) or heads_box(block.text))
    ]


def _runs(blocks: Sequence[Block], start: int) -> Iterator[list[int]]:
    """The blocks of each answer in quotation marks."""
    run: list[int] = []
    opener = ""
    for at, block in enumerate(blocks[start:], start):
        text = block.text
        if block.label:
            run = []
            continue
        if not run:
            opener = text[0]
            if opener not in _CLOSERS:  # as most
                continue
        run.append(at)
        if text.rstrip(_BEHIND)[-1:] in _CLOSERS[opener] and len(text) > 1:
            yield run
            run = []
        elif len(run) > _MOST_PARAGRAPHS or _closes_within(text, opener):
            run = []


def _closes_within(text: str, opener: str) -> bool:
    """Whether what a mark opens ends before the last words of a paragraph."""
    closers, words = _CLOSERS[opener], text[1:] if text[0] in opener + _CLOSERS[opener] else text
    closed = sum(map(words.count, closers))
    return closed % 2 == 1 if opener in closers else closed > words.count(opener)
