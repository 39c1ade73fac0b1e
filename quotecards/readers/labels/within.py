"""Turns that stand behind each other in one paragraph, each behind its label: BEN: Not at all. CLARA: I do."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.labels import Candidate
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.role_labels import role_of
from quotecards.readers.labels.candidates import candidates_in

_OFTEN = 2  # paragraphs that a label heads, unless it is a name or asks
_MOST = 20  # labels looked for
_LETTERS = 3  # of one that may stand behind words without a full stop
_ENDED = r"(?<=[.?!…。？！\"”’»)\]])\s+"
_BOTH = {TurnKind.QUESTION, TurnKind.ANSWER}
_SPELT = tuple("Question Answer Pregunta Respuesta Domanda Risposta Pergunta Resposta Frage Antwort".split())
_SPELT_OUT = rf"(?<=[.?!…\"”»)])\s*(?=(?:{'|'.join(_SPELT)})\. )"
# What answers where the head of a paragraph asks: the partners of Q, Frage, Pregunta
_ANSWERERS = ("A", "R", "O", "Answer", "Antwort", "Réponse", "Respuesta", "Risposta", "Resposta", "Odpowiedź")


def labels_within(blocks: Sequence[Block], lexicon: Lexicon) -> tuple[Sequence[Block], list[Candidate | None]]:
    """The blocks, parted where a label that heads some of them stands inside of one, behind the end of a sentence; and
    what may be a label at the head of each."""
    found = candidates_in(blocks, lexicon)
    parted = _with_answers_apart(_with_turns_apart(blocks, found), found)
    parted = _with_first_words_apart(parted, found)
    return (parted, candidates_in(parted, lexicon)) if len(parted) > len(blocks) else (blocks, found)


def _with_turns_apart(blocks: Sequence[Block], candidates: Sequence[Candidate | None]) -> Sequence[Block]:
    present = [(found.name, blocks[at].text) for at, found in enumerate(candidates) if found]
    colons = [name for name, text in present if text.startswith(":", len(name))]
    mark = ": " if colons else "- "  # Ans- I did.
    heads = Counter(colons or [name for name, text in present if text.startswith("- ", len(name))])
    asking = {name for name in heads if role_of(name.casefold()) is TurnKind.QUESTION}
    sure = asking | {name for name in heads if name.isupper() or begins_with_given_name(name)}
    labels = [name for name, times in heads.most_common(_MOST) if times >= _OFTEN or name in sure]
    labels += [name for name in _ANSWERERS if asking and name not in labels]
    before = tuple(f" {name}" for name in labels)
    if not labels or not _stands_before(mark, before, "\0".join([block.text for block in blocks])):  # as in most texts
        return blocks
    inside = [_stands_before(mark, before, block.text) for block in blocks]
    group = "?:" if colons else "?P<apart>"
    heading = re.compile(rf"{_ENDED}(?=({group}{'|'.join(map(re.escape, labels))}){mark})")
    loose = [name for name in labels if colons and heads[name] > _OFTEN and len(name) >= _LETTERS]
    loose = [name for name in loose if not any(head.endswith(f" {name}") for head in heads)]  # Clara Voss, then Voss
    unended = (
        re.compile(rf"(?<=\w)[ \n](?=(?:{'|'.join(map(re.escape, loose))}): [A-Z0-9À-ÖØ-ÞА-Я])") if loose else None
    )
    if (
        unended
        and sum(len(unended.findall(one.text)) for one, held in zip(blocks, inside, strict=True) if held) > _OFTEN
    ):  # as somebody wrote it down
        heading = re.compile(f"{heading.pattern}|{unended.pattern}")
    return [
        part
        for block, holds in zip(blocks, inside, strict=True)
        for part in (_parts(block, heading) if holds else (block,))
    ]


def _with_answers_apart(blocks: Sequence[Block], candidates: Sequence[Candidate | None]) -> Sequence[Block]:
    """The blocks, parted before a letter and a full stop that answer where others ask, and no paragraph begins with
    one that answers: Q. And you? A. I did."""
    heads = Counter(found.name for found in candidates if found and len(found.name) == 1)
    asking = [name for name, times in heads.items() if role_of(name.casefold()) is TurnKind.QUESTION and times > 1]
    letters = [name for name in _ANSWERERS if len(name) == 1]
    if not asking or not heads.keys().isdisjoint(letters) or len(blocks) != len(candidates):  # as in most texts
        return blocks
    asks = [found is not None and found.name in asking for found in candidates]
    heading = re.compile(rf"{_ENDED}(?=(?:{'|'.join(letters)})\. )")
    return [
        part for block, one in zip(blocks, asks, strict=True) for part in (_parts(block, heading) if one else (block,))
    ]


def _with_first_words_apart(blocks: Sequence[Block], candidates: Sequence[Candidate | None]) -> Sequence[Block]:
    """The blocks, parted before the words that are spelt out where turns first begin, in a talk whose turns have
    letters and a full stop: … of the year. Pregunta. Why? Respuesta. So. P. And? R. That."""
    letters = {found.name for found in candidates if found and len(found.name) == 1}
    if {role_of(letter.casefold()) for letter in letters} != _BOTH:
        return blocks
    if not _stands_before(". ", _SPELT, "\0".join([block.text for block in blocks])):  # as in most texts
        return blocks
    holds = [_stands_before(". ", _SPELT, block.text) for block in blocks]
    heading = late(_SPELT_OUT)
    return [
        part
        for block, spelt in zip(blocks, holds, strict=True)
        for part in (_parts(block, heading) if spelt else (block,))
    ]


def _stands_before(mark: str, words: tuple[str, ...], text: str) -> bool:
    """Whether one of `words` stands before a `mark` in `text`. Each mark is looked at once, whatever the number of the
    words."""
    return any(piece.endswith(words) for piece in text.split(mark)[:-1])


def _parts(block: Block, heading: re.Pattern[str]) -> Iterator[Block]:
    at, line, lead = 0, block.line, block.lead
    for match in [*heading.finditer(block.text), None]:
        words = block.text[at : match.start() if match else len(block.text)]
        start = block.start + at
        yield replace(
            block,
            text=words,
            start=start,
            end=start + len(words),
            line=line,
            gap=0 if at else block.gap,
            label=None if at else block.label,
            lead=min(lead, len(words)),
            italics=tuple(span for span in block.italics if start <= span[0] < start + len(words))
            if block.italics
            else (),
        )
        behind = match.end() if match else len(block.text)
        lead = len(match["apart"]) if match and "apart" in heading.groupindex else 0
        line += block.text.count("\n", at, behind)
        at = behind
