"""What the shape of a short block without a label says: titles, captions, notes and scraps of a page are short."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.label_names import is_full_name
from quotecards.readers.roles.asking import QUOTES, has_question_mark, is_quoted
from quotecards.readers.roles.dress import LEVELS, NOTED
from quotecards.readers.roles.letters import is_letter_head
from quotecards.readers.roles.releases import closes_with_facts
from quotecards.readers.roles.shapes import (
    LONGEST_TIME,
    is_attribution,
    is_boilerplate,
    is_byline,
    is_credit_line,
    is_key_list,
    is_key_words,
    is_more,
    is_time,
    is_unfinished_line,
    said_by,
)
from quotecards.readers.roles.talk import Talk

# By names of their own, as in model/text.py: every short block is asked for them.
_HEADING, _PICTURED, _CITED = Dress.HEADING, Dress.PICTURED, Dress.CITED
_ITALIC, _BOLD = Dress.ITALIC, Dress.BOLD
_ACTION = 12  # words
_ASIDE = 4  # words; shorter ones in brackets are stage notes
_OPENING_MARKS = '"“„« \u00a0\u202f'
_HEADED, _MASTHEAD = 2, 3  # lines above a title; words of the name of a paper
_ARROWS = frozenset("→▶►➜⇒")
_NAMED = 2  # blanks in a name
_LONGEST_LINE = 14  # words of a line that is no sentence
LISTED = {Dress.DASH, Dress.NUMBER}


def shape_of(talk: Talk, at: int, found: list[str]) -> None:
    """Adds the cues in the shape of a short block without a label to those that were `found`."""
    blocks, form, words = talk.blocks, talk.form, talk.words[at]
    block = blocks[at]
    text = block.text
    if not talk.asking[at] and is_credit_line(text):  # nobody credits a picture by asking
        found.append("credit_line")
    if text.count(",") > 2 and is_key_list(text) and not (at and talk.asking[at - 1]):
        found.append("key_words")
    if is_boilerplate(text) or (len(text) <= LONGEST_TIME and (is_time(text) or _leads_on(talk, at))):
        found.append("known_boilerplate")
    if not text[0].isalnum():  # as few
        found += _opened(talk, at)
    quoted_above = at and (
        at - 1 in form.repeats or (blocks[at - 1].text[0] in QUOTES and is_quoted(blocks[at - 1].text))
    )
    if quoted_above and (is_attribution(block) or _credits(talk, at)):
        found.append("attribution")
    if block.dress or text[0] in "([":
        found += _dress(talk, at)
    if at >= form.ending - 4 and _closes(talk, at):
        found.append("closes")
    if at < form.top or (words <= _LONGEST_LINE and is_unfinished_line(text)):
        found += _lines(talk, at)


def _leads_on(talk: Talk, at: int) -> bool:
    """Whether a line below what is told is nothing but a link to more, or has an arrow below a phrase of pages."""
    text = talk.blocks[at].text
    if at and text[0] in _ARROWS and is_unfinished_line(text):
        return is_boilerplate(talk.blocks[at - 1].text)
    return not (at and talk.asking[at - 1]) and is_more(text)


def _opened(talk: Talk, at: int) -> Iterator[str]:
    """What a block shows that a mark opens."""
    text = talk.blocks[at].text
    quoted = is_quoted(text) and not talk.form.quoting and talk.words[at] >= 4
    if quoted or said_by(text):
        yield "quoted_whole" if quoted and not _credits(talk, at + 1) else "quote_credited"
    if text.lstrip(_OPENING_MARKS).startswith(("...", "…")):
        yield "trails_in"


def _dress(talk: Talk, at: int) -> Iterator[str]:
    block, form, words = talk.blocks[at], talk.form, talk.words[at]
    if _PICTURED in block.dress:
        yield "below_picture"
    if _CITED in block.dress & form.rare:
        yield "cited"
    told_apart = talk.both_labelled or (form.asking and _ITALIC not in form.asking)
    if at >= form.first_question:
        if told_apart and _ITALIC in block.dress & form.rare:
            yield "stage_direction"
        if talk.both_labelled and _BOLD in block.dress & form.rare and _is_action(talk, at):
            yield "bold_line"
    if block.text[0] in "([" and block.text[-1] in ")]" and words >= _ASIDE and not block.dress & form.asking:
        yield "aside"
    if block.dress >= NOTED and not block.dress & form.asking:
        yield "note"
    if _HEADING in block.dress and not block.dress & form.asking and not heads_a_question(talk, at):
        yield "markup_heading"


def _is_action(talk: Talk, at: int) -> bool:
    """Whether a paragraph has the length of what actors are told to do, is not asked and is no heading."""
    block = talk.blocks[at]
    if not block.gap or (at + 1 < len(talk.blocks) and not talk.blocks[at + 1].gap):
        return False
    if block.dress & talk.form.asking or _HEADING in block.dress or has_question_mark(block.text):
        return False
    return talk.words[at] <= _ACTION and not block.label and not block.text.endswith((":", "："))


def _credits(talk: Talk, at: int) -> bool:
    """Whether a block inside of the talk is nothing but a name: of who said what is quoted above it."""
    return talk.form.first_question < at < talk.form.size and is_full_name(talk.blocks[at].text)


def _closes(talk: Talk, at: int) -> bool:
    """Whether a block closes with facts, and nothing but scraps of a page stand below it."""
    below = talk.blocks[at + 1 : talk.form.ending]
    return closes_with_facts(talk.blocks[at].text) and all(_is_scrap(later.text) for later in below)


def _is_scrap(text: str) -> bool:
    return is_unfinished_line(text) or is_boilerplate(text)


def _is_headline(blocks: Sequence[Block], at: int) -> bool:
    """Whether nothing but a date or the name of a paper stands above a line that says what somebody does: Clara Voss
    rows alone. It is the title then, however few words tie it together."""
    words = blocks[at].text.split()
    name = " ".join(takewhile(lambda word: word[0].isupper(), words))
    if at > _HEADED or not (1 <= name.count(" ") <= _NAMED and is_full_name(name) and begins_with_given_name(name)):
        return False
    return all(len(one.text.split()) <= _MASTHEAD or is_byline(one.text) for one in blocks[:at])


def _is_cited_on(blocks: Sequence[Block], at: int) -> bool:
    """Whether a line that a mail quotes goes on in the next: a title is not quoted so."""
    below = blocks[at + 1] if at + 1 < len(blocks) else None
    cited = below is not None and Dress.CITED in blocks[at].dress and Dress.CITED in below.dress
    return cited and below is not None and not below.gap and below.text[0].islower()


def _lines(talk: Talk, at: int) -> Iterator[str]:
    """Short lines that are no sentences mean one thing at the top, another one between turns or at the end."""
    form, block, words = talk.form, talk.blocks[at], talk.words[at]
    at_top = at < form.top
    if at_top and is_byline(block.text):
        yield "byline"
    if at_top and is_letter_head(block.text):
        yield "letter_head"
    title = at == form.title and at_top
    if title and at:
        yield "asks_as_title"
    if not title and (words > _LONGEST_LINE or not is_unfinished_line(block.text)):
        return
    if at_top and _is_cited_on(talk.blocks, at):
        return
    if at_top:
        key_words = _HEADING not in block.dress and is_key_words(block.text) and not _is_headline(talk.blocks, at)
        yield "key_words" if key_words else "title_line"
    elif at == form.size - 1 and words <= 6:
        yield "last_line"
    elif words <= 10 and block.gap > 0 and not block.dress & LISTED and not _leads(talk, at):
        yield "no_sentence"


def _leads(talk: Talk, at: int) -> bool:
    """Whether a list, or the other half of a pair, stands below a block."""
    below = talk.blocks[at + 1 : at + 2]
    items = LISTED - talk.form.asking  # dashes before questions make no list
    return any(block.dress & items for block in below) or (talk.form.paired and talk.form.leaning[at] > 0)


def heads_a_question(talk: Talk, at: int) -> bool:
    """Whether a heading asks “you” something where other headings do, though it has another level."""
    block, form = talk.blocks[at], talk.form
    if _HEADING not in block.dress or not any(dress in LEVELS for dress in form.asking):
        return False
    return bool(talk.opens[at] and talk.ear.you.search(block.text) and at > form.first_question)
