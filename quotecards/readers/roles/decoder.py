"""One decoder for the kinds of all blocks: the likeliest sequence, by Viterbi's method.

Its states are who has the floor: narrator, interviewer or guest. Captions, pull quotes, headings and boilerplate stand
between the turns and leave the floor where it is, so that an answer goes on behind them. Time is linear in the blocks.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from quotecards.light import light
from quotecards.model.text import ANSWER, QUESTION, TurnKind
from quotecards.readers.body.blocks import Block, Dress, Label
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.roles.cues import cues_of
from quotecards.readers.roles.form import Form, breaks_off, form_of, goes_on_cited
from quotecards.readers.roles.paths import Entry, Path, Score, best_path, leads, score_of
from quotecards.readers.roles.shapes import is_unfinished_line
from quotecards.readers.roles.weights import CUES, TURNOVER, VOICES

_STATED = frozenset({QUESTION, ANSWER})
_SOME, _FEW = 3, 0.7  # answers that show how long they are here; further paragraphs for each of them
_STEPS, _ODD = (
    6,
    0.1,
)  # from question mark to question mark that show who speaks when; those that are not as they should

# By names of their own, as in model/text.py: each block is asked for them.
_DASH, _INSET = Dress.DASH, Dress.INSET
_OPENS = frozenset({Dress.DASH, Dress.HEADING, Dress.NUMBER, "li"})  # what each turn or part has for itself
_PLAIN, _LAST, _OPENED = Entry.PLAIN, Entry.LAST, Entry.OPENED
_GOING_ON, _BELOW = Entry.GOING_ON, Entry.BELOW
_UNLABELLED, _LAST_UNLABELLED = Entry.UNLABELLED, Entry.LAST_UNLABELLED
_ROOMY, _LAST_ROOMY = Entry.ROOMY, Entry.LAST_ROOMY
_OPEN = frozenset({_PLAIN, _ROOMY})
_MAY_GO_ON = frozenset({_PLAIN, _LAST, _ROOMY, _LAST_ROOMY})
_STAYS = {
    Entry.GOING_ON: "goes on with the sentence above",
    Entry.BELOW: "stands right below it, and blank lines part the turns",
    Entry.UNLABELLED: "brings no label, so nobody else begins to speak",
    Entry.LAST_UNLABELLED: "brings no label, so nobody else begins to speak",
}


@light
class Decoded:
    """A block's kind, whether a label or a dash opens a turn there and, in words, what spoke for the kind.

    `lead` is by how much the evidence for an answer is ahead of that for anything else; infinite where a label decides.
    """

    block: Block
    kind: TurnKind
    opens: bool
    evidence: tuple[str, ...]
    lead: float = float("inf")


def decode_kinds(blocks: Sequence[Block], lexicon: Lexicon) -> list[Decoded]:
    """The kind of every block. Labels must be known (cast.py)."""
    form = form_of(blocks)
    cues = cues_of(blocks, form, lexicon)
    entries = _entries(blocks, form)
    scores = [score_of(shown) for shown in cues]
    path = best_path(entries, scores)
    known = _paragraphs(path.kinds, form) if form.bare else None
    if known:
        entries = [known if entry in _OPEN else entry for entry in entries]
        path = best_path(entries, scores)
    kinds, ahead = path.kinds, _leads(blocks, path, entries, scores)
    voices = [kind for kind in kinds if kind in VOICES]
    before, after = [TurnKind.NARRATION, *voices], [*voices[1:], None]
    decoded = []
    turn = 0
    for block, kind, entry, shown, lead in zip(blocks, kinds, entries, cues, ahead, strict=True):
        label = block.label
        spoken = kind in VOICES
        if label:
            evidence = _told_of_label(shown, kind, label.shown)
        elif spoken:
            evidence = _told(shown, kind, before[turn], after[turn], entry)
        else:
            evidence = _told(shown, kind)
        turn += spoken
        decoded.append(Decoded(block, kind, label is not None or entry is _OPENED, evidence, lead))
    return decoded


def _paragraphs(kinds: Sequence[TurnKind], form: Form) -> Entry | None:
    """How many paragraphs answers have, as far as a first path tells."""
    if _take_turns(kinds, form.marked):
        return Entry.IN_TURN
    return Entry.ALONE if not form.roomy and _are_brief(kinds) else None


def _take_turns(kinds: Sequence[TurnKind], marked: Sequence[bool]) -> bool:
    """Whether each paragraph is somebody else’s: from one question mark to the next there is hardly ever an odd number
    of steps, as there would be where answers have now one paragraph, now several."""
    voices = [asks and kind is QUESTION for kind, asks in zip(kinds, marked, strict=True) if kind in VOICES]
    asked = [at for at, asks in enumerate(voices) if asks]
    steps = [after - before for before, after in pairwise(asked)]
    odd = sum(step % 2 for step in steps)
    return len(steps) >= _STEPS and odd <= _ODD * len(steps) and 3 * steps.count(2) >= len(steps)


def _are_brief(kinds: Sequence[TurnKind]) -> bool:
    """Whether most answers have one paragraph: then one more is rather what somebody else says."""
    voices = [kind for kind in kinds if kind in VOICES]
    pairs = list(pairwise(voices))
    turns = sum(before is not ANSWER and kind is ANSWER for before, kind in pairs)
    further = sum(before is kind is ANSWER for before, kind in pairs)
    return turns >= _SOME and further <= _FEW * turns


def _leads(blocks: Sequence[Block], path: Path, entries: Sequence[Entry], scores: Sequence[Score]) -> Sequence[float]:
    """The lead of every block, where any answer lacks a label."""
    certain = [kind is not ANSWER or block.label is not None for kind, block in zip(path.kinds, blocks, strict=True)]
    sure = float("inf")
    if all(certain):
        return [sure] * len(blocks)
    found = leads(path, entries, scores)
    return [sure if settled else lead for settled, lead in zip(certain, found, strict=True)]


@lru_cache(maxsize=4_096)  # most blocks show the same few cues, between the same neighbours
def _told(
    shown: tuple[str, ...],
    kind: TurnKind,
    before: TurnKind | None = None,
    after: TurnKind | None = None,
    entry: Entry | None = None,
) -> tuple[str, ...]:
    """In words, what spoke for a kind: the cues, and what the neighbours say."""
    evidence = tuple(CUES[name].words for name in shown if CUES[name].weights.get(kind, 0) > 0)
    if before:
        evidence += _of_place(before, kind, after)
        if entry in _STAYS and before is kind:
            evidence += (_STAYS[entry],)
    return evidence


@lru_cache(maxsize=4_096)
def _told_of_label(shown: tuple[str, ...], kind: TurnKind, label: str) -> tuple[str, ...]:
    """In words, what spoke for a kind: the label and the cues."""
    return (f"its label is “{label}”", *_told(shown, kind))


def _entries(blocks: Sequence[Block], form: Form) -> list[Entry]:
    """How each block enters. Of several guests one goes on where another one ended."""
    found = []
    above: Label | None = None
    broken, asking = form.broken, form.asking
    for at, block in enumerate(blocks):
        entry = _entry(block, at, form)
        goes_on = broken and at and entry in _MAY_GO_ON and _goes_on(blocks[at - 1], block)
        if goes_on or (block.dress and at and block.dress & asking and _leads_on(blocks, at, form)):
            entry = _GOING_ON
        label = block.label
        if label and above and label.kind is above.kind and label.voice != above.voice:
            entry = _PLAIN
        above = label or above
        found.append(entry)
    return found


def _leads_on(blocks: Sequence[Block], at: int, form: Form) -> bool:
    """Whether what is set like the questions goes on with what stands above: lines of a quotation, or a sentence below
    an answer that leads up to the question, where all are set so. Introductions may be, too."""
    above, block = blocks[at - 1], blocks[at]
    if goes_on_cited(above, block):
        return True
    if not (form.only and form.marked[at]) or form.first_question >= at - 2 or blocks[at - 2].dress & form.asking:
        return False
    if above.dress != block.dress or not block.dress.isdisjoint(_OPENS):
        return False
    return not is_unfinished_line(above.text)


def _goes_on(above: Block, block: Block) -> bool:
    """Whether a line, where lines were broken by hand, goes on with the sentence above."""
    return breaks_off(above) and above.dress == block.dress and not above.given and not block.given


def _entry(block: Block, at: int, form: Form) -> Entry:
    if block.label or (form.dialogue and _DASH in block.dress):
        return _OPENED
    if form.both_labelled and form.first_question <= at <= form.labelled_until and block.given not in _STATED:
        return _UNLABELLED if at < form.last_question else _LAST_UNLABELLED
    if form.dialogue and form.first_question < at < form.last_question:
        return _UNLABELLED
    if at in form.boxed:
        return _PLAIN
    if (form.parted and not block.gap and not form.marked[at] and not block.dress) or _INSET in block.dress:
        return _BELOW
    if block.text[0].islower() and not form.lower and not block.dress:
        return _GOING_ON
    if at > form.last_question:
        return _LAST_ROOMY if form.roomy else _LAST
    return _ROOMY if form.roomy else _PLAIN


def _of_place(before: TurnKind, kind: TurnKind, after: TurnKind | None) -> tuple[str, ...]:
    """What the neighbours say for a kind."""
    if kind is QUESTION:
        return ("stands between two answers",) if before is after is ANSWER else ()
    words = TURNOVER[before, kind][1]
    return (words,) if words else ()


_SPOKEN = 50_000  # characters


def beginning(decoded: Sequence[Decoded], kind: TurnKind | None = None, most: int = _SPOKEN) -> str:
    """The first parts, or those of a `kind`: at most so many characters, by default as many as an interview has."""
    texts: list[str] = []
    left = most
    for part in decoded:
        if kind is None or part.kind is kind:
            text = part.block.text
            texts.append(text)
            left -= len(text) + 1
            if left <= 0:
                break
    return "\n".join(texts)[:most]
