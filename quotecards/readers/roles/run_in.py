"""Questions that stand at the head of the paragraphs in which they are answered: pages of magazines set them bold or in
capitals there, and copies of such pages lose the bold."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from quotecards.late import late
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.labels import candidate
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.roles.asking import QUOTES, asks

_LONGEST = 320  # characters of a question
_FEWEST_CAPITALS = 8  # more than an abbreviation, or a shout
_SOME_IN_CAPITALS, _SOME_PLAIN = 3, 4  # paragraphs that show how the talk is set
_MOSTLY = 0.6  # of the paragraphs from the first of them to the last
_NUMBERED: frozenset[str] = frozenset({Dress.NUMBER})
# Where a question ends with more behind it, and where any sentence does.
_ASKED = re.compile(r"\?[\"”’»)]*\s+(?=[^\s?])")
_SENTENCE = r"[.?!…][\"”’»)]*\s+"


# Sentences in capitals in running text: WHY DO YOU ROW?
_SHOUTED = r"(?<![\w’'-])(?=[A-ZÀ-ÖØ-ÞА-ЯЁ])[^a-zß-öø-ÿа-яё]{5,300}[?.!][\"”’»)]*(?=\s)"
_RUNNING, _SOME_SHOUTED, _FEWEST_ASKED = 400, 3, 2  # characters; sentences; of these with a question mark
_SHARE = 3  # of so many characters one is in that paragraph
_ENDS = frozenset('.?!…"”’»)]')


# Why do you row? “I cannot stand still.” Up to the end of the paragraph, or on in the next one
_ABOVE_QUOTATION = (
    r"(?P<asked>[^\"“”„«»\n]{3,320}[.?!…])\s+(?P<told>“[^“”]+”?|„[^„“”]+[“”]?|«[^«»]+»?|»[^«»]+«?|\"[^\"]+\"?)[.,]?$"
)


class _Lead(NamedTuple):
    """The question at the head of the block `at`: it ends at `end` of its text, the answer begins at `start`."""

    at: int
    end: int
    start: int


def with_questions_apart(blocks: Sequence[Block], lexicon: Lexicon) -> list[Block]:
    """The blocks, with questions parted from what is answered behind them in the same paragraph.

    Capitals show them where several have these. Else most paragraphs must begin with a question to “you”, after which
    somebody says “I”.
    """
    lengths = [len(block.text) for block in blocks]
    most = max(lengths, default=0)
    if most and _SHARE * most >= sum(lengths):
        longest = blocks[lengths.index(most)]
        blocks = [part for block in blocks for part in (_parted_at_capitals(block) if block is longest else [block])]
    asked = (at for at, block in enumerate(blocks) if "?" in block.text[:_LONGEST])
    may_lead = [at for at in asked if _may_lead(blocks[at])]
    if len(may_lead) < _SOME_IN_CAPITALS:  # as in most texts
        return list(blocks)
    behind = sum(_is_quoted_behind(blocks[at].text) for at in may_lead)
    quoted = _above_quotations(blocks) if behind >= _SOME_PLAIN else []
    if quoted:
        return list(_parted(blocks, quoted, frozenset()))
    shouted = [lead for at in may_lead if (lead := _in_capitals(blocks[at], at))]
    if len(shouted) >= _SOME_IN_CAPITALS:
        return list(_parted(blocks, shouted, frozenset({Dress.CAPITALS})))
    leads = _plain(blocks, may_lead, lexicon) if lexicon.spaced and len(may_lead) >= _SOME_PLAIN else []
    return list(_parted(blocks, leads, frozenset())) if leads else list(blocks)


def _parted_at_capitals(block: Block) -> Iterator[Block]:
    """A whole talk in one paragraph, as text copied from printed pages has it, parted at what is asked in capitals."""
    text = block.text
    if len(text) < _RUNNING or text.count("?") < _FEWEST_ASKED or block.label or block.given:
        yield block
        return
    shouted = [found for found in late(_SHOUTED).finditer(text) if _is_shouted(found[0])]
    shouted = shouted[:1] + [found for found in shouted[1:] if text[: found.start()].rstrip()[-1] in _ENDS]
    if len(shouted) < _SOME_SHOUTED or sum("?" in found[0] for found in shouted) < _FEWEST_ASKED:
        yield block
        return
    ends = [0, *(end for found in shouted for end in found.span()), len(text)]
    for at, (first, last) in enumerate(pairwise(ends)):
        words = text[first:last].strip()
        if words:
            begins = text.index(words, first)
            yield replace(
                block,
                text=words,
                start=block.start + begins,
                end=block.start + begins + len(words),
                line=block.line + text.count("\n", 0, begins),
                gap=0 if begins else block.gap,
                dress=block.dress | {Dress.CAPITALS} if at % 2 else block.dress,
                lead=0,
                italics=(),
            )


def _is_shouted(words: str) -> bool:
    """Whether words are more than an abbreviation; what is no question has to be longer."""
    return sum(map(str.isupper, words)) >= (_FEWEST_CAPITALS * 2 if "?" not in words else _FEWEST_CAPITALS // 2)


def _may_lead(block: Block) -> bool:
    """Whether a question mark stands early in a paragraph that goes on behind it, and nobody’s label before it."""
    mark = block.text.find("?", 0, _LONGEST)
    if mark < 0 or block.label or block.given or block.lead or not block.dress <= _NUMBERED:
        return False
    return _ASKED.search(block.text, mark, mark + _LONGEST) is not None and candidate(block) is None


def _is_quoted_behind(text: str) -> bool:
    """Whether a quotation opens right behind the first question."""
    found = _ASKED.search(text)
    return found is not None and text[found.end()] in QUOTES


def _above_quotations(blocks: Sequence[Block]) -> list[_Lead]:
    """The leads, where quotation marks set the answers apart: Why do you row? “I cannot stand still.” What is asked so
    need not have a question mark each time."""
    found = [
        _Lead(at, match.end("asked"), match.start("told"))
        for at, block in enumerate(blocks)
        if not (block.label or block.given or block.dress)
        if (match := late(_ABOVE_QUOTATION).match(block.text))
    ]
    asking = sum(blocks[lead.at].text[lead.end - 1] == "?" for lead in found)
    between = found[-1].at - found[0].at + 1 if found else 0
    return found if asking >= _SOME_PLAIN and 2 * asking >= len(found) and 3 * len(found) >= between else []


def _in_capitals(block: Block, at: int) -> _Lead | None:
    """What is asked in capitals at the head of a paragraph."""
    end = start = 0
    for match in late(_SENTENCE).finditer(block.text):
        sentence = block.text[start : match.end()].rstrip()
        if not sentence.isupper():
            break
        end, start = start + len(sentence), match.end()
    head = block.text[:end]
    return _Lead(at, end, start) if "?" in head and sum(map(str.isupper, head)) >= _FEWEST_CAPITALS else None


def _plain(blocks: Sequence[Block], may_lead: Sequence[int], lexicon: Lexicon) -> list[_Lead]:
    """The leads, where nothing but words shows them, if they are how this talk is set."""
    me, you = lexicon.says(lexicon.me), lexicon.says(lexicon.you, lexicon.polite)
    leads = [
        lead
        for at in may_lead
        for lead in (_asked_first(blocks[at], at),)
        if you.search(blocks[at].text, 0, lead.end) and not me.search(blocks[at].text, 0, lead.end)
    ]
    if len(leads) < _SOME_PLAIN:
        return []
    talk = blocks[leads[0].at : leads[-1].at + 1]
    alone = sum(asks(block.text) for block in talk)
    told = sum(me.search(blocks[lead.at].text, lead.start) is not None for lead in leads)
    return leads if len(leads) >= _MOSTLY * len(talk) and 4 * alone <= len(leads) and 2 * told >= len(leads) else []


def _asked_first(block: Block, at: int) -> _Lead:
    """All questions at the head of a paragraph, with what leads to the first of them."""
    asked = _ASKED.search(block.text)
    assert asked
    while (sentence := late(_SENTENCE).search(block.text, asked.end())) and sentence.group().startswith("?"):
        more = _ASKED.match(block.text, sentence.start())
        if not more or more.end() >= _LONGEST:
            break
        asked = more
    return _Lead(at, len(block.text[: asked.end()].rstrip()), asked.end())


def _parted(blocks: Sequence[Block], leads: Sequence[_Lead], dress: frozenset[str]) -> Iterator[Block]:
    found = {lead.at: lead for lead in leads}
    for at, block in enumerate(blocks):
        lead = found.get(at)
        if lead is None:
            yield block
            continue
        start = block.start + lead.start
        yield replace(
            block, text=block.text[: lead.end], end=block.start + lead.end, dress=block.dress | dress, italics=()
        )
        within = tuple((max(first, start), last) for first, last in block.italics if last > start)
        yield replace(
            block, text=block.text[lead.start :], start=start, gap=0, dress=block.dress - _NUMBERED, italics=within
        )
