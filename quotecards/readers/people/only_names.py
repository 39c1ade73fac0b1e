"""Guests whom titles and introductions name by one name alone: Interview with Corvina; Clara tells how she rows."""

import re
from collections.abc import Sequence

from quotecards.model.text import TurnKind
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import may_name, names_in, same_person
from quotecards.readers.people.presented import says_who
from quotecards.readers.people.signs import Candidate, Sign
from quotecards.readers.people.single_names import before_interview, only_name, only_names_met, who_speaks
from quotecards.readers.people.told_us import who_answered
from quotecards.readers.people.two_who_talk import told_before
from quotecards.readers.roles.decoder import Decoded

_ON_TOP = 2  # parts of the opening: the title, and a line below it
_LINE = 120  # characters of a line that says who somebody is
_FIRST_NAME = re.compile(r"[A-ZÀ-ÖØ-ÞА-Я][\w’-]+")
_FORMAL = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Frau|Herr|Mme)\.?\s[A-ZÀ-ÖØ-Þ][\w’'-]+")


def note_only_name(cases: dict[str, Candidate], opening: Sequence[Decoded], lexicon: Lexicon) -> None:
    """A title may name the guest by an only name: Interview with Corvina."""
    for part in (part for part in opening[:2] if part.kind is TurnKind.HEADING or part is opening[0]):
        others = "\n".join(other.block.text for other in opening if other is not part)
        name = only_name(part.block.text, lexicon, others) or before_interview(part.block.text, lexicon, others)
        meant = [case for one, case in cases.items() if same_person(one, name)] if name else []
        if name and len(meant) < 2:
            case = meant[0] if meant else cases.setdefault(name, Candidate(name, introduced=True))
            case.note(Sign.TITLE_MET, part.block.line, person=True)
        formal = _FORMAL.fullmatch(part.block.text)
        if formal:
            case = cases.setdefault(formal[0], Candidate(formal[0], introduced=True))
            case.note(Sign.TITLE_ALONE, part.block.line, person=True)
            case.note(Sign.HONORIFIC, part.block.line)


def note_first_names(cases: dict[str, Candidate], opening: Sequence[Decoded]) -> None:
    """A title or an introduction may begin with a first name, and say that they speak, or a line on top who they are:
    Clara tells how she rows; Clara, 34, rower."""
    for part in opening:
        name = who_speaks(part.block.text) or who_answered(part.block.text)
        if name and not any(same_person(one, name) for one in cases):
            case = cases.setdefault(name, Candidate(name, introduced=True))
            case.note(Sign.TOLD_US, part.block.line, person=True)
    for part in opening[:_ON_TOP]:
        name = _who_is_presented(part.block.text)
        if name and not any(same_person(one, name) for one in cases):
            case = cases.setdefault(name, Candidate(name, introduced=True))
            case.note(Sign.TOLD_OF, part.block.line, person=True)
            case.note(Sign.TRADE, part.block.line)


def _who_is_presented(line: str) -> str | None:
    """The first name with which a line begins, where it goes on to say who they are: Clara, 34, rower."""
    first = _FIRST_NAME.match(line) if len(line) <= _LINE else None
    if not first or not (begins_with_given_name(first[0]) and may_name(first[0])):
        return None
    return first[0] if line.startswith(",", first.end()) and says_who(line, first.end()) else None


def note_only_names_met(cases: dict[str, Candidate], opening: Sequence[Decoded], lexicon: Lexicon) -> None:
    """The introduction may say by an only name with whom was spoken, if it is a given one or a trade stands behind it:
    a chat with Corvina, singer of the Oars."""
    for part in (part for part in opening if part.kind is not TurnKind.HEADING):
        for name, end in only_names_met(part.block.text, lexicon):
            somebody = begins_with_given_name(name) or says_who(part.block.text, end)
            if somebody and not any(same_person(one, name) for one in cases):
                case = cases.setdefault(name, Candidate(name, introduced=True))
                case.note(Sign.MET, part.block.line, person=True)
        for met in names_in(part.block.text):
            who = told_before(part.block.text, met)
            if who and not any(same_person(one, who) for one in cases):
                case = cases.setdefault(who, Candidate(who, introduced=True))
                case.note(Sign.FIRST_OF_TWO, part.block.line, person=True)
                case.note(Sign.TRADE, part.block.line)
