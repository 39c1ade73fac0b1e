"""What the places show in which a name stands: title, introduction, captions, the heading above the talk."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.inflection import stems
from quotecards.readers.body.interview_words import QUESTIONS
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import Name, names_in, same_person
from quotecards.readers.body.role_labels import role_of
from quotecards.readers.body.trades import trades_from
from quotecards.readers.people.headlines import (
    in_headline,
    is_headline,
    quotes_alone,
)
from quotecards.readers.people.introductions import in_introduction
from quotecards.readers.people.makers import FIELD, asks_in, names_maker
from quotecards.readers.people.presented import says_who
from quotecards.readers.people.signs import SPEAKS_IN_TITLE, Candidate, Sign
from quotecards.readers.roles.decoder import Decoded, beginning
from quotecards.readers.roles.letters import is_letter_head
from quotecards.readers.roles.shapes import is_byline, is_credit_line, is_sentence

_COLONS = (": ", ":\u00a0")
_TOLD = 30  # characters of a heading that may be a sentence
_LINE = 120  # characters of a line that says who somebody is
_INTRODUCING = 500  # characters in which guests say who they are
_FACT_ENDS = re.compile(r"\s*[,;/&·(]|\s+(?:and|und|et|y|e|i)\s|$", re.IGNORECASE)
_I_AM = r"\b(?:I['’]m|I\sam|[Ii]ch\sbin|[Jj]e\ssuis|[Ss]oy|[Ss]ono|[Ss]ou|[Jj]estem)\s+\[?"
_A = re.compile(r"(?:an?|une?|eine?|una|un|um|uma)\s+", re.IGNORECASE)
# Hometown: Wick
_FACT = (
    r"(?i)(?:home\s?town|current\s(?:town|city)|age|born|birthplace|lives|based|occupation|profession|pronouns|heimat(?:stadt|ort)?|"
    r"wohnort|alter|beruf|geboren|naissance|âge|métier|edad|nacid[oa]|profesión|età|nat[oa]|professione|idade|profissão|leeftijd)"
    r"(?:\s\w+)?\s?[:：]\s"
)
_QUESTIONS = rf"(?i){QUESTIONS}"
_AS_SOMEBODY = frozenset({Sign.TITLE_SUBJECT, Sign.TITLE_NAMES, Sign.TITLE_COLUMN})
_HELD = frozenset({Sign.HELD_IT, Sign.OF_THE_PRESS})
_NO_HEAD = _HELD | {Sign.TITLE_OTHER}


def note_place(name: Name, part: Decoded, case: Candidate, lexicon: Lexicon, first: int) -> None:
    """What `part` says of a name in it; `first` is the line of the first part, which may be a title."""
    text, line = part.block.text, part.block.line
    if part.kind is TurnKind.CAPTION:
        case.note(Sign.CAPTION, line)
        _note_told(name, part, case, lexicon)
        return
    role = _role_behind(text, name.end) if text.startswith(" (", name.end) else None
    if role:
        case.note(Sign.HELD_IT if role is TurnKind.QUESTION else Sign.TITLE_MET, line, person=True)
        return
    held = in_introduction(name, text, lexicon) if _is_told(part) else None
    if (held and held.sign in _HELD) or _is_in_byline(name, text):
        case.note(held.sign if held else Sign.HELD_IT, line)
        return
    if (
        part.kind is TurnKind.HEADING
        or (line == first and is_headline(name, text) and not is_letter_head(text))
        or quotes_alone(name, text)
    ):
        case.introduced = True
        field = text[: name.start].rstrip(" :\u00a0") if text.endswith(_COLONS, 0, name.start) else ""
        many, _, asked = field.rpartition(" ")  # Twenty Questions: Clara Voss
        asks = asks_in(f"{asked}:") and not (many and late(_QUESTIONS).fullmatch(asked))
        sign, sure = (Sign.HELD_IT, True) if asks else in_headline(name, text, lexicon)
        case.note(sign, line, person=sure or (sign in _AS_SOMEBODY and says_who(text, name.end)))
        return
    found = in_introduction(name, text, lexicon)
    if found is None:
        return
    case.introduced = True
    case.note(found.sign, line, found.words, person=found.person)
    case.told = case.told or found.told
    if found.trade:
        case.note(Sign.TRADE, line)
    if 0 < name.end <= part.block.lead:
        case.note(Sign.SET_APART, line)


def _role_behind(text: str, at: int) -> TurnKind | None:
    """What somebody does in the talk, as brackets say behind their name: Clara Voss (interviewee)."""
    word = text[at + 2 : at + _TOLD].partition(")")[0].casefold()
    return role_of(word) if len(word) > 1 else None


def _is_in_byline(name: Name, text: str) -> bool:
    """Whether a name stands in a line of its own that says who wrote the page, right below a title."""
    above = text.rfind("\n", 0, name.start)
    return above > 0 and is_byline(text[above:].strip().partition("\n")[0])


def _note_told(name: Name, part: Decoded, case: Candidate, lexicon: Lexicon) -> None:
    """What a caption says of whom it begins with, if it tells of them as introductions do: Clara Voss is a rower."""
    text = part.block.text
    found = in_introduction(name, text, lexicon) if not name.start and is_sentence(text) else None
    if found and found.told and found.trade:
        case.introduced = case.told = True
        case.note(found.sign, part.block.line, found.words, person=found.person)
        case.note(Sign.TRADE, part.block.line)


def _is_told(part: Decoded) -> bool:
    """Whether what is set as a heading is a sentence of an introduction."""
    return part.kind is TurnKind.HEADING and len(part.block.text) > _TOLD and part.block.text.endswith(".")


def note_pictures(cases: dict[str, Candidate], pictures: Sequence[str], opening: str) -> None:
    """Who is in a picture above the talk, as its text for those who do not see it says.

    Other words with capitals are somebody only where the opening names them, in a row, be it with other endings.
    """
    for words in (words for words in pictures if not is_credit_line(words)):
        for name in names_in(words):
            bent = any(word not in opening for word in name.text.split())  # as titles of works and houses hardly are
            # Words that stand there as they are, but apart, name nobody: Low Tide by the Oars
            told = all(stem in opening for stem in stems(name.text)) and (bent or name.text in opening)
            if told or begins_with_given_name(name.text):
                case = next((case for one, case in cases.items() if same_person(one, name.text)), None)
                case = case or cases.setdefault(name.text, Candidate(name.text))
                case.introduced, case.person = True, case.person or begins_with_given_name(name.text)
                case.note(Sign.PICTURE, 0, f"a picture says “{words}”", person=told and bent)


def note_head(cases: Mapping[str, Candidate], opening: Sequence[Decoded]) -> None:
    """A heading right above the talk that names one person names the guest of it, or its author where the title says
    with somebody else was spoken."""
    _note_bare_heads(cases, opening)
    _note_fields(cases, opening)
    head = opening[-1] if opening and opening[-1].kind is TurnKind.HEADING else None
    named = [name.text for name in names_in(head.block.text) if begins_with_given_name(name.text)] if head else []
    if not head or len(named) != 1 or named[0] not in cases or _NO_HEAD & cases[named[0]].signs.keys():
        return
    if Sign.AUTHOR not in cases[named[0]].signs:
        cases[named[0]].note(Sign.HEAD, head.block.line)


def _note_fields(cases: Mapping[str, Candidate], opening: Sequence[Decoded]) -> None:
    """Who stands in a line below a heading that asks for them: Interviewee, Name; Interviewer."""
    for above, below in pairwise(opening):
        field, case = above.block.text.rstrip(" :"), cases.get(below.block.text)
        if case and len(field) <= _TOLD:
            made = names_maker(f"{field}: {case.name}")
            if made or FIELD.search(f"{field}:"):
                case.note(Sign.HELD_IT if made else Sign.TITLE_MET, below.block.line, person=True)


def _note_bare_heads(cases: Mapping[str, Candidate], opening: Sequence[Decoded]) -> None:
    """Headings that are nothing but a name, below a title that says with whom they spoke, name its author; farther from
    the talk, where it is plain that the title has somebody’s name."""
    met = [one for one, case in cases.items() if SPEAKS_IN_TITLE & case.signs.keys()]
    for part in opening[1:] if met else ():
        case = cases.get(part.block.text) if part.kind is TurnKind.HEADING else None
        sure = part is opening[-1] or any(map(begins_with_given_name, met))
        if case and sure and begins_with_given_name(case.name) and not any(same_person(case.name, one) for one in met):
            case.note(Sign.AUTHOR, part.block.line)


def note_bare_titles(cases: Mapping[str, Candidate], opening: Sequence[Decoded], decoded: Sequence[Decoded]) -> None:
    """A title that is nothing but a name is somebody's where a short line beside it names their trade, or where their
    first words do: Clara Voss. Cellist, rower. Or: I’m a cellist; I’m Clara."""
    lines = [part.block.text for part in opening if len(part.block.text) <= _LINE]
    answers = beginning(decoded, TurnKind.ANSWER, _INTRODUCING)
    for part in opening:
        case = cases.get(part.block.text) if part.kind is TurnKind.HEADING else None
        if case and not case.person:
            case.person = any(map(_begins_with_trade, lines)) or _presents_itself(part.block.text, answers)


def _begins_with_trade(line: str) -> bool:
    """Whether a line says what somebody is, and may go on: Cellist, rower. Or where people are from, or how old."""
    if ":" in line[:30] and late(_FACT).match(line):
        return True
    return any(_FACT_ENDS.match(line, end) for end in trades_from(line, 0, words=2))


def _presents_itself(name: str, text: str) -> bool:
    """Whether somebody says in `text` that they have a trade or a word of `name`: I’m a cellist; I’m Clara."""
    words = "|".join(rf"{re.escape(word)}\b" for word in name.split() if len(word) > 2)
    for said in re.finditer(rf"{_I_AM}(?P<name>{words})?", text):
        one = _A.match(text, said.end())
        trade = any(trades_from(text, said.end(), words=1)) or (one and any(trades_from(text, one.end(), words=3)))
        if said["name"] or trade:
            return True
    return False
