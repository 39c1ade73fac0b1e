"""Which cues a block shows. Each is cheap, may be wrong, and is weighed only against the others (weights.py)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import names_in
from quotecards.readers.roles.endings import is_letter_head
from quotecards.readers.roles.form import Form, asks, has_question_mark, is_quoted, leans
from quotecards.readers.roles.shapes import (
    closes_with_facts,
    is_attribution,
    is_boilerplate,
    is_byline,
    is_credit_line,
    is_key_words,
    is_time,
    is_unfinished_line,
)

_LOOKED_AT = 1_200  # characters of a block that are searched for pronouns: a page says enough
_MIDDLING, _LONG = 45, 90  # words
_FEW = 12
_LONGEST_TAG = 24  # characters
_TAG = re.compile(
    r",\s(?:I\s(?:suppose|hear|gather|believe|presume|imagine|take it|read|see)|(?:je\s)?suppose|höre ich|nehme ich an|"
    r"supongo|suppongo|imagino|immagino)[.?!…]*$",
    re.IGNORECASE,
)
_OPENING = 12  # blocks that may introduce somebody
_BRIEF, _MUCH = 30, 1.4  # words of a question, and how much longer what follows it is
_ASIDE = 6  # words; shorter ones in brackets are stage notes
_LISTED = {Dress.DASH, Dress.NUMBER}


def cues_of(blocks: Sequence[Block], form: Form, lexicon: Lexicon) -> list[tuple[str, ...]]:
    """For each block the names of the cues that it shows."""
    ear = _Ear.of(lexicon)
    replies = [ear.reply.match(block.text) is not None for block in blocks]
    replies.append(False)  # nothing follows the last one
    return [tuple(_cues(blocks, at, form, ear, replies)) for at in range(len(blocks))]


@dataclass(frozen=True, slots=True)
class _Ear:
    """What every block is listened to for, once made ready for the whole text."""

    me: re.Pattern[str]
    you: re.Pattern[str]
    ask: re.Pattern[str]
    reply: re.Pattern[str]
    deeds: re.Pattern[str]
    spaced: bool

    @classmethod
    def of(cls, lexicon: Lexicon) -> "_Ear":
        return cls(
            me=lexicon.says(lexicon.me),
            you=lexicon.says(lexicon.you, lexicon.polite),
            ask=lexicon.opens_with(lexicon.ask),
            reply=lexicon.opens_with(lexicon.reply),
            deeds=lexicon.finds(lexicon.deeds),
            spaced=lexicon.spaced,
        )

    def words(self, text: str) -> int:
        """How many words `text` has, about."""
        return len(text.split()) if self.spaced else len(text) // 2


def _cues(blocks: Sequence[Block], at: int, form: Form, ear: _Ear, replies: Sequence[bool]) -> Iterator[str]:
    block = blocks[at]
    words = ear.words(block.text)
    yield from _labels(block, at, form)
    yield from _length(words, form)
    longer_below = at + 1 < len(blocks) and ear.words(blocks[at + 1].text) >= _MUCH * words
    yield from _words(block.text, words, ear, heads_longer=form.bare and words <= _BRIEF and longer_below)
    if replies[at]:
        yield "replies"
    if words < _MIDDLING and replies[at + 1]:
        yield "gets_reply"
    yield from _place(blocks, at, form)
    if form.bare and at and asks(blocks[at - 1].text) and not asks(block.text):
        yield "below_mark"
    if at >= form.ending:
        yield "signs_off" if at == form.ending else "signed_off"
    if not block.label:
        if at > form.last_question:
            yield from _after_the_talk(blocks, at, form)
        if words < _MIDDLING:
            yield from _shape(blocks, at, form, words)


def _labels(block: Block, at: int, form: Form) -> Iterator[str]:
    if block.label and block.label.kind is TurnKind.QUESTION:
        yield "label_asks"
    elif block.label and block.label.kind is TurnKind.ANSWER:
        yield "label_answers"
    elif form.first_question <= at <= form.labelled_until and form.labels == {TurnKind.QUESTION}:
        yield "label_missing"
    if at < form.first_question:
        yield "before_mark" if form.bare else "before_questions"
        if form.bare and at < _OPENING and any(names_in(block.text[:_LOOKED_AT])):
            yield "names_in_full"
    if block.given:
        yield f"given_{block.given.value}"
    if form.dialogue and Dress.DASH in block.dress and not block.label:
        yield "dash"


def _length(words: int, form: Form) -> Iterator[str]:
    """Where labels say who speaks, the length of a paragraph says nothing more."""
    if words >= _MIDDLING:
        yield "middling" if words < _LONG else "long"
    elif not form.both_labelled:
        yield "short"


def _words(text: str, words: int, ear: _Ear, *, heads_longer: bool) -> Iterator[str]:
    short = words < _MIDDLING
    opening = ear.ask.match(text)  # the “me” of “Tell me” is not the speaker's
    end = min(len(text), _LOOKED_AT)
    tag = _TAG.search(text, max(0, len(text) - _LONGEST_TAG)) if short else None  # nor that of “…, I hear.”
    me = ear.me.search(text, opening.end() if opening else 0, tag.start() if tag else end) is not None
    you = ear.you.search(text, 0, _LOOKED_AT) is not None
    marked = has_question_mark(text)
    asking = marked and asks(text)
    if asking:
        yield "question_mark"
    elif marked and words < _LONG:
        yield "asks_inside"
    if not asking and short and not me and opening:
        yield "asks_to_tell"
    if you and not me and short:
        yield "speaks_to_you"
    if you and words < _LONG and ear.deeds.search(text, 0, _LOOKED_AT):
        yield "tells_your_deeds"
    if me:
        yield "speaks_of_me"
        if asking and not you:
            yield "asks_itself"
    elif heads_longer:
        yield "heads_longer"
    if not me and not you and words >= _FEW:
        yield "impersonal"


def _place(blocks: Sequence[Block], at: int, form: Form) -> Iterator[str]:
    block = blocks[at]
    lean = leans(blocks, at)
    if form.paired and not form.both_labelled:
        if lean > 0:
            yield "leads_pair"
        elif block.gap > 0 and lean == 0:
            yield "apart"
        elif block.gap == 0 or lean < 0:
            yield "ends_pair"
    if form.asking and not block.label:
        yield "asking_dress" if block.dress & form.asking else "list_item" if block.dress & _LISTED else "plain_dress"
    if form.answering and not block.label and at >= form.first_question:
        yield "answering_dress" if block.dress & form.answering else "undressed"


def _after_the_talk(blocks: Sequence[Block], at: int, form: Form) -> Iterator[str]:
    if Dress.RULED in blocks[at].dress & form.rare:
        yield "ruled_off"
    if Dress.HEADING in blocks[at - 1].dress and not blocks[at - 1].dress & form.asking:
        yield "last_section"


def _shape(blocks: Sequence[Block], at: int, form: Form, words: int) -> Iterator[str]:
    block = blocks[at]
    above = blocks[at - 1].text if at else ""
    if is_credit_line(block.text):
        yield "credit_line"
    if is_boilerplate(block.text) or is_time(block.text):
        yield "known_boilerplate"
    if at in form.repeats:
        yield "repeats"
    if is_quoted(block.text) and not form.quoting and words >= 4:
        yield "quoted_whole"
    if block.text.lstrip('"“„« \u00a0\u202f').startswith(("...", "…")):
        yield "trails_in"
    if above and (at - 1 in form.repeats or is_quoted(above)) and is_attribution(block):
        yield "attribution"
    yield from _dress(block, at, form, words)
    below = blocks[at + 1 :] if at >= form.size - 4 else None
    if below is not None and closes_with_facts(block.text) and all(_is_scrap(later.text) for later in below):
        yield "closes"
    leads = at + 1 < len(blocks) and bool(blocks[at + 1].dress & _LISTED)
    leads = leads or (form.paired and leans(blocks, at) > 0)
    yield from _lines(block, at, form, words, leads=leads)


def _dress(block: Block, at: int, form: Form, words: int) -> Iterator[str]:
    if Dress.PICTURED in block.dress:
        yield "below_picture"
    if Dress.CITED in block.dress & form.rare:
        yield "cited"
    told_apart = form.both_labelled or (form.asking and Dress.ITALIC not in form.asking)
    if told_apart and Dress.ITALIC in block.dress & form.rare and at >= form.first_question:
        yield "stage_direction"
    if block.text[0] in "([" and block.text[-1] in ")]" and words >= _ASIDE and not block.dress & form.asking:
        yield "aside"
    if Dress.HEADING in block.dress and not block.dress & form.asking:
        yield "markup_heading"


def _is_scrap(text: str) -> bool:
    return is_unfinished_line(text) or is_boilerplate(text)


def _lines(block: Block, at: int, form: Form, words: int, *, leads: bool) -> Iterator[str]:
    """Short lines that are no sentences mean one thing at the top, another one between turns or at the end."""
    at_top = at < min(6, form.first_question)
    if at_top and is_byline(block.text):
        yield "byline"
    if at_top and is_letter_head(block.text):
        yield "letter_head"
    if not is_unfinished_line(block.text) or words > 14:
        return
    if at_top:
        key_words = is_key_words(block.text) and Dress.HEADING not in block.dress
        yield "key_words" if key_words else "title_line"
    elif at == form.size - 1 and words <= 6:
        yield "last_line"
    elif words <= 10 and block.gap > 0 and not block.dress & _LISTED and not leads:
        yield "no_sentence"
