"""What the opening goes on to say of people whom it names: by surname or first name alone, in which company."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Dress
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.inflection import bent_forms
from quotecards.readers.body.languages import SLAVIC
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.met import is_met, met_by_reference
from quotecards.readers.body.names import names_in
from quotecards.readers.credits.introductions import TOLD_US
from quotecards.readers.credits.signs import Candidate, Sign
from quotecards.readers.roles.decoder import Decoded

_STEM = 3  # letters of a name that all its forms share

_TOLD = frozenset({Sign.TOLD_OF, Sign.TRADE})
_KNOWN = frozenset({Sign.MET, Sign.HELD_IT, Sign.OF_THE_PRESS})


@dataclass(slots=True)
class _Again:
    """How often the opening has somebody's surname or first name alone."""

    surname: int = 0
    titled: int = 0
    forename: int = 0


def note_mentions(cases: Mapping[str, Candidate], opening: Sequence[Decoded], lexicon: Lexicon) -> None:
    """The guest is mentioned again by surname alone, as no film and no town is; best of all as whom they met."""
    for name, case in cases.items():
        surname = case.surname
        if any(one != name and one.endswith(f" {surname}") for one in cases):
            continue  # either of two may be meant
        if surname == name or (surname.isupper() and not name.isupper()):
            continue  # a house or a band: Theatre NWS
        again = _count(case, opening, lexicon)
        line = opening[0].block.line if opening else 1
        if again.surname:
            case.introduced = True
            case.note(Sign.SURNAME_AGAIN, line, person=True)
        if again.surname > 1:
            case.note(Sign.SURNAME_OFTEN, line)
        if again.forename and (case.person or begins_with_given_name(name)):
            case.note(Sign.FORENAME_AGAIN, line)
        if again.titled and case.introduced:
            case.note(Sign.TITLE_SURNAME, line)


def note_met_by_reference(cases: Mapping[str, Candidate], opening: Sequence[Decoded]) -> None:
    """Of one alone the introduction tells, or it names nobody else, and then says that we met them: Clara Voss rows. We
    spoke with her."""
    told = [case for case in cases.values() if _TOLD & case.signs.keys()]
    told = told or [case for case in cases.values() if case.person and Sign.NAMED in case.signs]
    if len(told) != 1 or _KNOWN & told[0].signs.keys():
        return
    for part in opening:
        found = met_by_reference(part.block.text) if part.kind is not TurnKind.HEADING else None
        if found:
            told[0].note(Sign.MET, part.block.line, f"“{found}”", person=True)


def _count(case: Candidate, opening: Sequence[Decoded], lexicon: Lexicon) -> _Again:
    again = _Again()
    for part in opening:
        if Dress.CAPITALS in part.block.dress or part.kind is TurnKind.CAPTION:
            continue
        text = part.block.text.replace(case.name, "")
        alone = [found for found in _whole(case.surname, text) if not _is_other(found, text)]
        alone += _bent(case, text) if lexicon in SLAVIC else []
        if part.kind is TurnKind.HEADING:
            again.titled += len(alone)
            continue
        again.surname += len(alone)
        first = [found for found in _whole(case.forename, text) if not _is_longer(found)]
        again.forename += len(first)
        _note_deeds(case, part, alone, first, lexicon)
    return again


def _whole(word: str, text: str) -> Sequence[re.Match[str]]:
    """Where `text` has `word` as a whole one."""
    if word not in text:  # as most texts: spares making a pattern
        return ()
    return tuple(re.finditer(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text))


def _bent(case: Candidate, text: str) -> list[re.Match[str]]:
    """Where `text` has the surname with another ending, be it behind the first name: фильмы Ильи Ветрова."""
    if case.surname[:_STEM] not in text:
        return []
    found = re.finditer(bent_forms(case.surname), text)
    return [one for one in found if one.group() != case.surname and not _is_relative(case, one, text)]


def _is_relative(case: Candidate, found: re.Match[str], text: str) -> bool:
    """Whether another first name stands before a surname that was found."""
    before = re.search(r"([A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁІЇЄ][\w’-]+)[ \u00a0]$", text[max(0, found.start() - 30) : found.start()])
    return before is not None and before[1][:_STEM] != case.forename[:_STEM] and begins_with_given_name(before[1])


def _is_longer(found: re.Match[str]) -> bool:
    """Whether a first name that was found has a surname behind it, so that it may be anybody’s."""
    return bool(re.match(r"[ \u00a0][A-ZÀ-ÖØ-ÞА-Я]", found.string[found.end() : found.end() + 2]))


def _note_deeds(
    case: Candidate,
    part: Decoded,
    surnames: Sequence[re.Match[str]],
    forenames: Sequence[re.Match[str]],
    lexicon: Lexicon,
) -> None:
    """What is told of somebody by one of their names: that they spoke to us, or that we met them."""
    for found in (*surnames, *forenames):
        told = late(TOLD_US).match(found.string, found.end())
        if told:
            case.note(Sign.TOLD_US, part.block.line, f"“{found.group()}{told[0]}”", person=True)
    for found in (*surnames, *(one for one in forenames if not _is_longer(one))):
        if is_met(found.string[: found.start()], lexicon):
            words = " ".join([*found.string[: found.start()].split()[-3:], found.group()])
            case.note(Sign.MET, part.block.line, f"“{words}”", person=True)


def _is_other(found: re.Match[str], text: str) -> bool:
    """Whether a surname that was found belongs to somebody else here: to Jan Voss, or to Voss de Wick."""
    start = max(0, found.start() - 40)
    around = next(
        (one for one in names_in(text[start : found.end() + 40]) if one.start <= found.start() - start < one.end), None
    )
    return around is not None and (around.surname != found.group() or begins_with_given_name(around.text))
