"""Signs of a guest that hold in any layout and language: the file’s own name, facts about the page, an age or a
bracket behind a name.

Where they leave open who the guest is, whom the file is named after is a candidate even if its opening names them
nowhere.
"""

import re
from collections.abc import Mapping, Sequence

from quotecards.model.text import TurnKind
from quotecards.readers.body.frontmatter import About
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.names import is_worded, names_in, same_person
from quotecards.readers.credits.conversation import beginning, note_spoken
from quotecards.readers.credits.file_names import FileName
from quotecards.readers.credits.front import Front
from quotecards.readers.credits.signs import Candidate, Sign
from quotecards.readers.roles.decoder import Decoded

_LOOKED_AT = 10_000  # characters in which whom the file names is looked for
_BEHIND = re.compile(r"\s?[,(（–—]|\s-\s")  # Clara Voss, captain; Clara Voss (Northern Oars)
# Clara Voss (Wick, 1999); Clara Voss, 34, rows
_BORN = re.compile(r"\s?[(（][^()\n]{0,24}\b(?:19\d\d|20\d\d|[1-9]\d)\b|,\s[1-9]\d(?=,|\s[^\W\d])")


def note_salience(cases: Mapping[str, Candidate], front: Front, about: About) -> None:
    """The signs that each candidate bears."""
    above, file = front.text, FileName.of(about.file)
    title = front.parts[0].block.text if front.parts else ""
    for case in cases.values():
        _note_file(case, file, title)
        _note_facts(case, about)
        at = above.find(case.name)
        end = at + len(case.name)
        if at >= 0 and _BEHIND.match(above, end):
            case.note(Sign.BORN if _BORN.match(above, end) else Sign.SET_OFF, 0)


def told_by_file(found: Sequence[Candidate], front: Front, decoded: Sequence[Decoded], about: About) -> list[Candidate]:
    """Whom the file is named after, but who is not among those found: named far from the opening, or nowhere else."""
    file, text = FileName.of(about.file), beginning(decoded, most=_LOOKED_AT)
    untold = file.untold(text)
    known = [*(case.name for case in found), *(name.text for name in names_in(front.written))]
    cases: dict[str, Candidate] = {}
    for name in dict.fromkeys([*file.names(text), *([untold] if untold else [])]):
        if any(_is_part(one, name) for one in (*known, *cases)) or is_worded(name, text):
            continue
        case = cases[name] = Candidate(name, person=begins_with_given_name(name))
        case.note(Sign.OUTSIDE, 0)
        if name == untold:
            case.note(Sign.FILE_ALONE, 0)
        _note_file(case, file, "")
        _note_facts(case, about)
        _note_kind(case)
    if cases:
        asked, answers = (beginning(decoded, kind) for kind in (TurnKind.QUESTION, TurnKind.ANSWER))
        for name, case in cases.items():
            if " " not in name and asked.startswith(name):  # of the file clara.txt: Clara, welcome back!
                case.note(Sign.CALLED, 0, person=True)
        note_spoken(cases, asked, answers, front)
    return list(cases.values())


def _is_part(one: str, other: str) -> bool:
    return same_person(one, other) or f" {one} " in f" {other} " or f" {other} " in f" {one} "


def _note_file(case: Candidate, file: FileName, title: str) -> None:
    """How the file is named after them. What its title says too may be any words."""
    sign = file.sign_of(case.name)
    if sign is Sign.FILE and case.name not in title and file.ends_with(case.name):
        case.note(Sign.FILE_OF_TALK, 0, person=True)
    if sign is Sign.FILE and " " in case.name and not begins_with_given_name(case.name):
        sign = Sign.FILE_WORDS
    if sign:
        case.note(sign, 0)


def _note_facts(case: Candidate, about: About) -> None:
    if case.name == about.guest:
        case.note(Sign.GUEST, about.line, person=True)
    if case.name in about.facts:
        case.note(Sign.FACT, about.line)


def _note_kind(case: Candidate) -> None:
    """What the name itself shows."""
    shown = (
        (Sign.PERSON, begins_with_given_name(case.name)),
        (Sign.THING, not case.person),
        (Sign.LONE, " " not in case.name),
        (Sign.CAPITALS, case.name.isupper()),
    )
    for sign, holds in shown:
        if holds:
            case.note(sign, 0)
