"""What the end of a page shows of people: who signs, whom the last lines thank or tell of, who held the talk."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quotecards.late import late
from quotecards.model.credits import Credits
from quotecards.model.text import ANSWER, QUESTION, TurnKind
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.frontmatter import About
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.holding import holds_any
from quotecards.readers.body.inflection import uninflected
from quotecards.readers.body.label_names import is_full_name
from quotecards.readers.body.names import Name, is_addressed_formally, names_in, same_person
from quotecards.readers.people.cases import Cases, case_of, introduced
from quotecards.readers.people.greetings import is_thanked, is_thanked_by_name, thanks_by_name
from quotecards.readers.people.lives import is_lived
from quotecards.readers.people.presented import MAY_ASK, WRITES, is_told_who, says_who
from quotecards.readers.people.signs import Sign
from quotecards.readers.roles.afterwords import comes_from
from quotecards.readers.roles.decoder import Decoded
from quotecards.readers.roles.endings import SignOff, is_greeting, sign_off, signature
from quotecards.readers.roles.foot_heads import heads_author, heads_box, heads_life
from quotecards.readers.roles.last_notes import BEGINS, Note, guest_of_note, whom_it_tells_of, whom_it_thanks
from quotecards.readers.roles.note_words import FOR_TALK
from quotecards.readers.roles.shapes import is_sentence
from quotecards.readers.roles.weights import VOICES

_SIGNED_WITHIN = 8  # blocks from the end
_LONGEST_LINE = 90  # characters of a by-line
_MARKS = 4  # characters before a name with which a line begins
# What is told of those who write on the page: Ann Lanning is a baker who writes for the Lantern Review
_WRITES = (
    r"(?i)\b(?:writes|blogs|reports|writing)\s(?:\w+ly\s)?(?:about|for|on|here)\b|\bschreibt\s(?:\w+\s)?(?:für|über|hier)\b|"
    r"\bécrit\s(?:\w+\s)?(?:pour|sur|dans)\b|\bescribe\s(?:sobre|para|en)\b|\bescreve\s(?:sobre|para)\b|\bscrive\s(?:di|per|su)\b|"
    r"\bschrijft\s(?:over|voor)\b|\bpisze\s(?:o|do|dla)\b|\bskriver\s(?:om|för|for|i)\b|\bpíše\s(?:o|pro|do)\b|\bпишет\s(?:об?|для|в)\b|"
    r"\b(?:this|dies(?:es|er|e|em|en)?|cet?|este|questo|deze|dit|denna|tego|tento)\s(?:\w*blog\w*|(?:web)?site|sitio|sito|seite|"
    r"(?:web)?zine|magazin[eos]*|newsletter|podcast\w?)\b|\b(?:her|his|their)\s(?:\w+\s)?interviews?\b"
)
_HEAD = 200  # characters in which a name opens a biography
_LONGEST_THANKS = 300  # characters
_STOPS = frozenset(("", ".", "!"))
_ENTRY = frozenset(("", ",", "("))  # what stands behind the name with which a life begins
_BRACKET = re.compile(r"\s\([^()\n]{2,40}\)")
_BELOW = frozenset({TurnKind.NARRATION, TurnKind.BOILERPLATE})
_TITLED = frozenset({Sign.TITLE_MET, Sign.TITLE_WITH, Sign.TITLE_SUBJECT, Sign.TITLE_QUOTES, Sign.MET})
_PRESENTED = _TITLED | {Sign.TOLD_OF}


def standing_alone(decoded: Sequence[Decoded], about: About) -> Iterator[str]:
    """The names below pictures, and those alone in a line below the talk: no sentence bends them."""
    yield from (name.text for words in about.pictures for name in names_in(words))
    yield from (part.block.text for part in decoded[-_SIGNED_WITHIN:] if is_full_name(part.block.text))


def note_endings(cases: Cases, decoded: Sequence[Decoded]) -> None:
    """Who answers by letter signs it; a by-line below the talk may name the guest, and names who held it; whom the last
    lines thank, or tell of."""
    foot = decoded[-_SIGNED_WITHIN:]
    talk = next((at for at, part in enumerate(foot) if part.kind in VOICES[1:]), 0)  # above it is its introduction
    last = max((at for at, part in enumerate(foot) if part.kind in VOICES[1:]), default=-1)
    blocks = [part.block for part in foot]
    listed = False  # in a box of other articles
    for at, part in enumerate(foot):
        found = sign_off(part.block.text) if part.kind not in VOICES[1:] else None
        told = len(part.block.text) > _LONGEST_LINE or part is decoded[0] or part.kind is TurnKind.HEADING
        above = at < talk and (found is None or found.guest or told)
        found = None if above else found
        found = _turned(cases, found, part.block.text) if found and found.guest else found
        if found and found.guest:
            introduced(cases, found.guest).note(Sign.LINE_BELOW, part.block.line, person=True)
        for name in names_in(found.who) if found else ():
            for case in (case for one, case in cases.items() if same_person(one, name.text)):
                case.note(Sign.SIGNED_OFF, 0)
        listed = (listed or heads_box(part.block.text)) and not is_sentence(part.block.text)  # Clara Voss on rowing
        if not (found and found.guest) and at > last and part.kind in _BELOW and not listed:
            above = blocks[at - 1].text if at else ""
            _note_below(cases, part.block.text, part.block.line, signed=heads_author(above), life=heads_life(above))
    for part in (part for part in foot[talk:] if part.kind is not ANSWER):
        _note_thanks(cases, part.block)
    greeting = next((at for at in range(len(blocks)) if is_greeting(blocks, at)), None)
    signed = None if greeting is None else signature(blocks, greeting)
    if signed and (is_full_name(signed) or case_of(cases, signed)):
        introduced(cases, signed).note(Sign.SIGNS, blocks[-1].line, person=True)


def with_thanks_asked(decoded: Sequence[Decoded], stated: Credits) -> list[Decoded]:
    """The blocks; paragraphs without a label that go on with an answer, and thank the guest by name, are said by who
    asks, unless these have a name in common."""
    guest = stated.speaker.value.split() if stated.speaker else []
    other = stated.interviewer.value.split() if stated.interviewer else []
    names = {" ".join(guest), *guest[:1], *guest[-1:]} - {""}
    found = list(decoded)
    if not names or not names.isdisjoint(other):
        return found
    before = ANSWER  # the kind of what is said above
    for at, part in enumerate(decoded):
        text = part.block.text
        said = part.kind is before is ANSWER and not part.block.label
        if (
            said
            and holds_any(text[:_LONGEST_LINE], names)
            and thanks_by_name(text, sorted(names, key=len, reverse=True))
        ):
            found[at] = replace(part, kind=QUESTION, opens=True, evidence=("thanks the guest by name",))
        before = part.kind if part.kind in VOICES else before
    return found


def _turned(cases: Cases, found: SignOff, text: str) -> SignOff:
    """A by-line that names the guest behind who asked, the other way round: Ben Ode spoke to Clara Voss, head captain.
    It says of the guest what they do, or the opening tells of them."""
    whom, first = next(names_in(found.who), None), found.guest or ""
    told = whom is not None and not whom.start and says_who(found.who, whom.end)
    if told:
        told = not (says_who(text, text.find(first) + len(first)) or late(MAY_ASK).search(found.who))
    else:
        told = _is_told_of(cases, found.who) and not _is_told_of(cases, first)
    return SignOff(first, whom.text) if told and whom else found


def _is_told_of(cases: Cases, words: str) -> bool:
    """Whether title or introduction present whom `words` begin with as a guest."""
    name = next(names_in(words), None)
    case = case_of(cases, name.text) if name and not name.start else None
    return case is not None and not _PRESENTED.isdisjoint(case.signs)


def _note_thanks(cases: Cases, block: Block) -> None:
    """Whom the last lines thank for the talk gave it; where others are named, the thanks have to say for what."""
    others = any(case.introduced and case.person for case in cases.values())
    for name in names_in(block.text[:_LONGEST_THANKS]):
        if is_thanked_by_name(name, block.text) and (name.text in cases or begins_with_given_name(name.text)):
            introduced(cases, name.text).note(Sign.GREETED, block.line, person=True)
        helped = others and block.text[name.end :].strip() in _STOPS  # Thanks to Ben Okri, who may have sent pictures
        formal = not others and is_addressed_formally(name.text)  # Many thanks, Frau Voss!
        known = formal or name.text in cases or (begins_with_given_name(name.text) and not helped)
        if known and is_thanked(name, block.text):
            introduced(cases, name.surname if formal else name.text).note(Sign.LINE_BELOW, block.line, person=True)


def _note_guest(cases: Cases, text: str, line: int, *, signed: bool) -> bool:
    """Whom the last lines say to be the guest, or tell of where title and introduction present nobody; whether it is
    anybody. What bends a name that is told nowhere else names nobody."""
    thanked = whom_it_thanks(text)
    if thanked and (late(FOR_TALK).search(text) or not any(case.introduced and case.person for case in cases.values())):
        introduced(cases, thanked).note(Sign.LINE_BELOW, line, person=True)
        return True
    told = guest_of_note(text)
    who = told.name if told and not (told.thanked and _helps(cases, told)) else None
    if not told and not signed and not _presents(cases):
        who = whom_it_tells_of(text)
        alone = _told_alone(who, text) if who else ""
        who = None if late(WRITES).search(alone) or late(_WRITES).search(alone) else who
    named = uninflected(who.text, [*cases], text) if who else None
    if not who or not named or (told and told.bent and named == who.text and not case_of(cases, named)):
        return False
    case = introduced(cases, named)
    case.note(Sign.LINE_BELOW, line, person=True)
    if told and told.answered:
        case.note(Sign.GUEST, line, "the line below the talk says that they answered")
    return True


def _told_alone(who: Name, text: str) -> str:
    """What it tells of `who`, up to the sentence that names somebody else: Clara Voss rows. Our editor Ben Okri …"""
    rest = text[who.end :]
    other = next((one.start for one in names_in(rest) if begins_with_given_name(one.text)), len(rest))
    stop = rest.rfind(". ", 0, other) if other < len(rest) else other
    return rest[: stop if stop >= 0 else other]


def _helps(cases: Cases, note: Note) -> bool:
    """Whether whom a note thanks may be a house, or somebody who helped where others are named."""
    others = any(case.introduced and case.person for case in cases.values())
    known = note.called or note.name.text in cases or begins_with_given_name(note.name.text)
    return not known or (others and not note.for_talk)


def _presents(cases: Cases) -> bool:
    """Whether title or introduction present anybody as a guest, more than by a trade."""
    return any(case.person and not _TITLED.isdisjoint(case.signs) for case in cases.values())


def note_beside(cases: Cases, told: Sequence[str], line: int) -> None:
    """Of whom boxes beside the talk tell, where it is one person: as of those whom the last lines of a page tell of."""
    named = {name.text for text in told if (name := next(names_in(text[:_HEAD]), None)) and not name.start}
    for text in told if len(named) == 1 else ():
        _note_below(cases, text, line, signed=False, life=False)


def _note_below(cases: Cases, text: str, line: int, *, signed: bool, life: bool) -> None:
    """Of whom the last lines of a page tell: Clara Voss rows in Wick. Where nothing above names anybody, who does no
    work of those who ask is presented there: Clara Voss is a captain; but not `signed`, as the author. A heading above
    may say that their `life` is told: Zur Person."""
    if _note_guest(cases, text, line, signed=signed):
        return
    first = next(names_in(text[:_HEAD]), None)
    if first is None or not (
        first.start < _MARKS or comes_from(text[: first.start]) or late(BEGINS).fullmatch(text, 0, first.start)
    ):
        return
    case = case_of(cases, first.text)
    alone = not any(one.introduced and (one.person or one.told) for one in cases.values())
    bracket = _BRACKET.match(text, first.end)
    who = Name(first.text, first.start, bracket.end()) if bracket else first  # Clara Voss (Wick, 2001) is a captain
    alone = alone and not signed
    may_ask = alone and (late(MAY_ASK).search(text) or late(_WRITES).search(text))
    if alone and (is_told_who(who, text) or is_lived(first, text)) and not may_ask:
        case = introduced(cases, first.text)
        case.note(Sign.TRADE, line, person=True)
    life = life and text[first.end :].lstrip()[:1] in _ENTRY
    if case:
        case.note(Sign.LINE_BELOW if life else Sign.BELOW, line, person=life)
