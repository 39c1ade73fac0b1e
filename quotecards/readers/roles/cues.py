"""Which cues a block shows. Each is cheap, may be wrong, and is weighed only against the others (weights.py)."""

from collections.abc import Iterator, Sequence

from quotecards.model.text import ANSWER, QUESTION
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import names_in
from quotecards.readers.roles.asking import opens_quotation
from quotecards.readers.roles.form import Form
from quotecards.readers.roles.releases import is_release
from quotecards.readers.roles.shapes import is_sentence
from quotecards.readers.roles.short_blocks import LISTED, heads_a_question, shape_of
from quotecards.readers.roles.talk import Talk
from quotecards.readers.roles.wording import LONG, LOOKED_AT, MIDDLING, asks_nobody, wording

# By names of their own, as in model/text.py: every block is asked for them.
_HEADING, _DASH, _RULED = Dress.HEADING, Dress.DASH, Dress.RULED
_OPENING = 12  # blocks that may introduce somebody


def cues_of(blocks: Sequence[Block], form: Form, lexicon: Lexicon) -> list[tuple[str, ...]]:
    """For each block the names of the cues that it shows."""
    talk = Talk.of(blocks, form, lexicon)
    known: dict[tuple[str, ...], tuple[str, ...]] = {}  # most blocks show the same few
    return [known.setdefault(found, found) for at in range(len(blocks)) for found in (_cues(talk, at),)]


def _cues(talk: Talk, at: int) -> tuple[str, ...]:
    form, block, words = talk.form, talk.blocks[at], talk.words[at]
    # What has no label, below the first question, shows nothing of that kind in most talks.
    labelled = block.label or block.given or talk.voiced or at < form.first_question
    found = _labels(talk, at) if labelled else []
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
        shape_of(talk, at, found)


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
    if at in form.boxed or (at in form.recurring and not talk.replies[at]):
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
            if not _is_said_last(talk, at):
                found.append("apart")
        elif block.gap == 0 or lean < 0:
            found.append("ends_pair")
    if block.label:
        return
    dress = block.dress
    if form.asking:
        _asking_dress(talk, at, found)
    last = at <= form.last_question or at in form.quoted
    if form.holding or (form.quoted and form.first_question <= at and last):
        found.append("held" if dress & form.answering or at in form.quoted else "around")
    elif form.answering and at >= form.first_question:
        found.append("answering_dress" if dress & form.answering else "undressed")


def _is_said_last(talk: Talk, at: int) -> bool:
    """Whether a sentence set like the questions is the last of the talk, so that nobody answers: We are curious!"""
    form, block = talk.form, talk.blocks[at]
    return at == min(form.size, form.ending) - 1 and bool(block.dress & form.asking) and is_sentence(block.text)


def _asking_dress(talk: Talk, at: int, found: list[str]) -> None:
    """Adds whether a block is set like the questions."""
    form, block = talk.form, talk.blocks[at]
    dress = block.dress
    if not (dress and (dress & form.asking or heads_a_question(talk, at))):
        _plain(block, form, found)
        return
    if _HEADING in dress:
        found.append("asking_heading")
    found.append("asking_dress")


def _plain(block: Block, form: Form, found: list[str]) -> None:
    """Adds how a block is set that is not set like the questions."""
    if block.dress and block.dress & LISTED:
        found.append("list_item")
    else:
        found.append("never_plain" if form.only else "plain_dress")
    if asks_nobody(block.text, found):
        found.append("ends_asking")


def _is_set_apart(block: Block, form: Form) -> bool:
    """Whether a rule stands above a block, and it wears a style of the page that no turn with a label wears."""
    own = block.dress - form.spoken
    return _RULED in block.dress and any(dress.startswith(".") for dress in own)


def _after_the_talk(blocks: Sequence[Block], at: int, form: Form) -> Iterator[str]:
    if at < form.ending < form.size and not blocks[at].dress:
        yield "above_end"
    if _RULED in blocks[at].dress & form.rare:
        yield "ruled_off"
    if blocks[at].dress & form.introduced:
        yield "told_style"
    if _HEADING in blocks[at - 1].dress and not blocks[at - 1].dress & form.asking:
        yield "last_section"
