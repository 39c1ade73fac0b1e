"""Which cues a block shows. Each is cheap, may be wrong, and is weighed only against the others (weights.py)."""

from collections.abc import Iterator, Sequence

from quotecards.model.text import ANSWER, QUESTION
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.label_names import is_full_name
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import names_in
from quotecards.readers.roles.asking import QUOTES, has_question_mark, is_quoted, opens_quotation
from quotecards.readers.roles.dress import LEVELS, NOTED
from quotecards.readers.roles.endings import is_letter_head
from quotecards.readers.roles.form import Form
from quotecards.readers.roles.headings import is_speaking_title
from quotecards.readers.roles.releases import closes_with_facts, is_release
from quotecards.readers.roles.shapes import (
    is_attribution,
    is_boilerplate,
    is_byline,
    is_credit_line,
    is_key_list,
    is_key_words,
    is_time,
    is_unfinished_line,
    said_by,
)
from quotecards.readers.roles.talk import Talk
from quotecards.readers.roles.wording import LONG, LOOKED_AT, MIDDLING, asks_nobody, wording

# By names of their own, as in model/text.py: every block is asked for them.
_HEADING, _DASH, _PICTURED, _CITED = Dress.HEADING, Dress.DASH, Dress.PICTURED, Dress.CITED
_ITALIC, _BOLD, _RULED = Dress.ITALIC, Dress.BOLD, Dress.RULED
_OPENING = 12  # blocks that may introduce somebody
_ACTION = 12  # words
_ASIDE = 4  # words; shorter ones in brackets are stage notes
_OPENING_MARKS = '"“„« \u00a0\u202f'
_LONGEST_LINE = 14  # words of a line that is no sentence
_LISTED = {_DASH, Dress.NUMBER}


def cues_of(blocks: Sequence[Block], form: Form, lexicon: Lexicon) -> list[tuple[str, ...]]:
    """For each block the names of the cues that it shows."""
    talk = Talk.of(blocks, form, lexicon)
    known: dict[tuple[str, ...], tuple[str, ...]] = {}  # most blocks show the same few
    return [known.setdefault(found, found) for at in range(len(blocks)) for found in (_cues(talk, at),)]


def _cues(talk: Talk, at: int) -> tuple[str, ...]:
    form, block, words = talk.form, talk.blocks[at], talk.words[at]
    found = _labels(talk, at)
    if words >= MIDDLING:
        found.append("middling" if words < LONG else "long")
    elif not talk.both_labelled:  # where labels say who speaks, being short says nothing more
        found.append("short")
    wording(talk, at, found)
    if at in talk.told or at >= form.ending - 1:
        found += _of_whole(talk, at)
    if talk.replies[at]:
        found.append("replies")
    if words < MIDDLING and talk.replies[at + 1]:
        found.append("gets_reply")
    if talk.placed:
        _place(talk, at, found)
    if talk.bare:
        _beside(talk, at, found)
    if not block.label:
        _without_label(talk, at, found)
    return tuple(found)


def _beside(talk: Talk, at: int, found: list[str]) -> None:
    """What the blocks above and below tell, where nothing else does."""
    if talk.form.opening and [opens_quotation(block) for block in talk.blocks[at : at + 2]] == [False, True]:
        found.append("heads_quoted")
    if at and talk.asking[at - 1] and not talk.asking[at]:
        found.append("below_mark")


def _without_label(talk: Talk, at: int, found: list[str]) -> None:
    if talk.both_labelled:
        found += _among_labels(talk.blocks[at], at, talk.form)
    if at > talk.form.last_question:
        found += _after_the_talk(talk.blocks, at, talk.form)
    if talk.words[at] < MIDDLING:
        _shape(talk, at, found)


def _among_labels(block: Block, at: int, form: Form) -> Iterator[str]:
    """What is told of a block without a label where questions and answers have one."""
    if _is_set_apart(block, form):
        yield "set_apart"
    if at in form.headed and not block.dress & form.asking:
        yield "heads_on"


def _labels(talk: Talk, at: int) -> list[str]:
    form, block = talk.form, talk.blocks[at]
    found: list[str] = []
    kind = block.label.kind if block.label else None
    if kind is QUESTION:
        found.append("label_asks")
    elif kind is ANSWER:
        found.append("label_answers")
    elif form.first_question <= at <= form.labelled_until and form.labels == {QUESTION}:
        found.append("label_missing")
    if at < form.first_question:
        found.append("before_mark" if talk.bare else "before_questions")
        if form.both_labelled:
            found.append("before_labels")
        if talk.bare and at < _OPENING and any(names_in(block.text[:LOOKED_AT])):
            found.append("names_in_full")
    if block.given:
        found.append(f"given_{block.given.value}")
    if form.dialogue and _DASH in block.dress and not block.label:
        found.append("dash")
    return found


def _of_whole(talk: Talk, at: int) -> Iterator[str]:
    """What the whole text says of a block."""
    form = talk.form
    if at in form.prompts:
        yield "prompts"
    if at in form.repeats:
        yield "repeats"
    if at in form.recurring and not talk.replies[at]:
        yield "recurs"
    if at in form.reports:
        yield "reports"
    if at in form.between:
        yield "told_between"
    if at in form.answered:
        yield "answered"
    if at == form.last_question == form.ending - 1 < form.size - 1:
        yield "takes_leave"
    if at >= form.ending:
        last = "comes_out" if is_release(talk.blocks[at].text) else "signs_off"
        yield last if at == form.ending else "signed_off"


def _place(talk: Talk, at: int, found: list[str]) -> None:
    form, block = talk.form, talk.blocks[at]
    if form.paired and not talk.both_labelled:
        lean = form.leaning[at]
        if lean > 0:
            found.append("leads_pair")
        elif block.gap > 0 and lean == 0:
            found.append("apart")
        elif block.gap == 0 or lean < 0:
            found.append("ends_pair")
    if block.label:
        return
    dress = block.dress
    if form.asking:
        asking = dress and (dress & form.asking or _heads_a_question(talk, at))
        if asking and _HEADING in dress:
            found.append("asking_heading")
        found += ["asking_dress"] if asking else _plain(block, form, found)
    if form.holding or (form.quoted and form.first_question <= at <= form.last_question):
        found.append("held" if dress & form.answering or at in form.quoted else "around")
    elif form.answering and at >= form.first_question:
        found.append("answering_dress" if dress & form.answering else "undressed")


def _plain(block: Block, form: Form, found: Sequence[str]) -> Iterator[str]:
    """How a block is set that is not set like the questions."""
    if block.dress and block.dress & _LISTED:
        yield "list_item"
    else:
        yield "never_plain" if form.only else "plain_dress"
    if asks_nobody(block.text, found):
        yield "ends_asking"


def _is_set_apart(block: Block, form: Form) -> bool:
    """Whether a rule stands above a block, and it wears a style of the page that no turn with a label wears."""
    own = block.dress - form.spoken
    return _RULED in block.dress and any(dress.startswith(".") for dress in own)


def _heads_a_question(talk: Talk, at: int) -> bool:
    """Whether a heading asks “you” something where other headings do, though it has another level."""
    block, form = talk.blocks[at], talk.form
    if _HEADING not in block.dress or not any(dress in LEVELS for dress in form.asking):
        return False
    return bool(talk.ear.ask.match(block.text) and talk.ear.you.search(block.text) and at > form.first_question)


def _after_the_talk(blocks: Sequence[Block], at: int, form: Form) -> Iterator[str]:
    if _RULED in blocks[at].dress & form.rare:
        yield "ruled_off"
    if blocks[at].dress & form.introduced:
        yield "told_style"
    if _HEADING in blocks[at - 1].dress and not blocks[at - 1].dress & form.asking:
        yield "last_section"


def _shape(talk: Talk, at: int, found: list[str]) -> None:
    """What the shape of a short block without a label says."""
    blocks, form, words = talk.blocks, talk.form, talk.words[at]
    block = blocks[at]
    text = block.text
    if not talk.asking[at] and is_credit_line(text):  # nobody credits a picture by asking
        found.append("credit_line")
    if text.count(",") > 2 and is_key_list(text) and not (at and talk.asking[at - 1]):
        found.append("key_words")
    if is_boilerplate(text) or is_time(text):
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
    if _HEADING in block.dress and not block.dress & form.asking and not _heads_a_question(talk, at):
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


def _lines(talk: Talk, at: int) -> Iterator[str]:
    """Short lines that are no sentences mean one thing at the top, another one between turns or at the end."""
    form, block, words = talk.form, talk.blocks[at], talk.words[at]
    at_top = at < form.top
    if at_top and is_byline(block.text):
        yield "byline"
    if at_top and is_letter_head(block.text):
        yield "letter_head"
    title = at == 0 and at_top and is_speaking_title(block)
    if not title and (words > _LONGEST_LINE or not is_unfinished_line(block.text)):
        return
    if at_top:
        key_words = is_key_words(block.text) and _HEADING not in block.dress
        yield "key_words" if key_words else "title_line"
    elif at == form.size - 1 and words <= 6:
        yield "last_line"
    elif words <= 10 and block.gap > 0 and not block.dress & _LISTED and not _leads(talk, at):
        yield "no_sentence"


def _leads(talk: Talk, at: int) -> bool:
    """Whether a list, or the other half of a pair, stands below a block."""
    below = talk.blocks[at + 1 : at + 2]
    return any(block.dress & _LISTED for block in below) or (talk.form.paired and talk.form.leaning[at] > 0)
