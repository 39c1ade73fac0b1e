"""Which cues a block shows. Each is cheap, may be wrong, and is weighed only against the others (weights.py)."""

from collections.abc import Iterator, Sequence

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.roles.form import ASKS, QUESTION_MARK, QUOTED, Form, leans
from quotecards.readers.roles.shapes import (
    closes_with_facts,
    is_attribution,
    is_boilerplate,
    is_byline,
    is_credit_line,
    is_key_words,
    is_unfinished_line,
)

_LOOKED_AT = 1_200  # characters of a block that are searched for pronouns: a page says enough
_MIDDLING, _LONG = 45, 90  # words
_FEW = 12
_ASIDE = 6  # words; shorter ones in brackets are stage notes
_LISTED = {Dress.DASH, Dress.NUMBER}


def cues_of(blocks: Sequence[Block], at: int, form: Form, lexicon: Lexicon) -> tuple[str, ...]:
    """The names of the cues that block `at` shows."""
    block = blocks[at]
    words = len(block.text.split()) if lexicon.spaced else len(block.text) // 2
    return (
        *_labels(block, at, form),
        *_length(words, form),
        *_words(blocks, at, words, lexicon),
        *_place(blocks, at, form),
        *(_after_the_talk(blocks, at, form) if at > form.last_question and not block.label else ()),
        *(_shape(blocks, at, form, words) if words < _MIDDLING and not block.label else ()),
    )


def _labels(block: Block, at: int, form: Form) -> Iterator[str]:
    if block.label and block.label.kind is TurnKind.QUESTION:
        yield "label_asks"
    elif block.label and block.label.kind is TurnKind.ANSWER:
        yield "label_answers"
    elif form.first_question <= at <= form.labelled_until and form.labels == {TurnKind.QUESTION}:
        yield "label_missing"
    if at < form.first_question:
        yield "before_questions"
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


def _words(blocks: Sequence[Block], at: int, words: int, lexicon: Lexicon) -> Iterator[str]:
    text = blocks[at].text
    short = words < _MIDDLING
    start = text[:_LOOKED_AT]
    opening = lexicon.opens_with(lexicon.ask).match(text)  # the “me” of “Tell me” is not the speaker's
    me, you = lexicon.heard(start)
    if opening and me:
        me = lexicon.heard(start[opening.end() :])[0]
    asks = bool(ASKS.search(text[-12:]))
    if asks:
        yield "question_mark"
    elif words < _LONG and QUESTION_MARK.search(text):
        yield "asks_inside"
    if not asks and short and not me and opening:
        yield "asks_to_tell"
    if you and not me and short:
        yield "speaks_to_you"
    if you and words < _LONG and lexicon.finds(lexicon.deeds).search(start):
        yield "tells_your_deeds"
    if me:
        yield "speaks_of_me"
        if asks and not you:
            yield "asks_itself"
    if not me and not you and words >= _FEW:
        yield "impersonal"
    yield from _replies(blocks, at, lexicon, short=short)


def _replies(blocks: Sequence[Block], at: int, lexicon: Lexicon, *, short: bool) -> Iterator[str]:
    replies = lexicon.opens_with(lexicon.reply)
    if replies.match(blocks[at].text):
        yield "replies"
    if short and at + 1 < len(blocks) and replies.match(blocks[at + 1].text):
        yield "gets_reply"


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
    if is_boilerplate(block.text):
        yield "known_boilerplate"
    if at in form.repeats:
        yield "repeats"
    if QUOTED.fullmatch(block.text) and not form.quoting and words >= 4:
        yield "quoted_whole"
    if block.text.lstrip('"“„« \u00a0\u202f').startswith(("...", "…")):
        yield "trails_in"
    if above and (at - 1 in form.repeats or QUOTED.fullmatch(above)) and is_attribution(block):
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
    if Dress.ITALIC in block.dress & form.rare and form.both_labelled and at >= form.first_question:
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
    if not is_unfinished_line(block.text) or words > 14:
        return
    if at_top:
        key_words = is_key_words(block.text) and Dress.HEADING not in block.dress
        yield "key_words" if key_words else "title_line"
    elif at == form.size - 1 and words <= 6:
        yield "last_line"
    elif words <= 10 and block.gap > 0 and not block.dress & _LISTED and not leads:
        yield "no_sentence"
