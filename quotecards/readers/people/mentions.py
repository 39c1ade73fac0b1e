"""What the opening goes on to say of people whom it names: by surname or first name alone, in which company."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Dress
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.inflection import bent_forms
from quotecards.readers.body.interview_words import SPEAK
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.met import is_met
from quotecards.readers.body.met_by_reference import met_by_reference
from quotecards.readers.body.names import Name, names_in
from quotecards.readers.people.bystanders import plays_only
from quotecards.readers.people.lives import talks_below
from quotecards.readers.people.presented import end_of_trade, says_who, trade_behind
from quotecards.readers.people.pronouns import note_by_pronoun
from quotecards.readers.people.signs import SPEAKS_IN_TITLE, Candidate, Sign
from quotecards.readers.people.told_us import TOLD_US
from quotecards.readers.people.work_makers import is_another
from quotecards.readers.roles.decoder import Decoded

# die Jury: in German, any noun may be what looks like a surname
_GERMAN_ARTICLE = (
    r"(?i)\b(?:über|auf|in|im|am|ins|um|ohne|für|durch|zu[mr]|vom|beim|unter|aus|ans|jede[mnrs]?|viel|"
    r"de[rmns]|die|das|(?:k?ein|mein|dein|sein|ihr|unser)(?:e[mnrs]?)?)\s(?:[a-zäöüß]{3,}e[mnrs]?\s)?$"
)
_STEM = 3  # letters of a name that all its forms share

_TOLD = frozenset({Sign.TOLD_OF, Sign.TRADE})
_ASIDE = frozenset({Sign.HELD_IT, Sign.OF_THE_PRESS})
_CLEAR = frozenset({Sign.TITLE_MET, Sign.TITLE_WITH, Sign.TITLE_QUOTES, Sign.TITLE_SUBJECT, Sign.MET, Sign.TOLD_US})
_WORKS = frozenset({Sign.OF_A_WORK, Sign.TITLE_OTHER})
_GENITIVES = ("’", "'")
_SENTENCE = r"(?<!\b[A-Z])[.!?…][\"”’»]?\s+"
# Clara Voss rows. She …; the captain …; in Low Tide the captain …; hoy es también capitana
_GOES_ON = (
    r"(?P<start>[.!?…][\"”’»]?\s+)(?P<the>(?P<she>(?:She|He|Her|His|Elle|Ella|Él|Er|Lei|Ela|Ele|Zij|Ze|Hij|Hon|Han)\s(?=[a-z]))"
    r"|(?:The|Der|Die|L[ea]|El|Il|Lo|[OA]|De)\s|L[’'](?=[a-zéè])"
    r"|(?P<within>(?:I[nm]?|With|Mit|Dans|Avec|En|Con|Nel(?:l[ao])?|Em|N[oa]|Com|Met|Med)\s)"
    r"|(?P<is>(?:(?:Hoy|Ahora|Oggi|Hoje|Agora)\s)?(?:[EÈÉ]s?|es|è|é)\s(?:también|anche|também)\s(?:una?\s|uma?\s)?))"
)
# Low Tide is the first film of Clara Voss; but not Clara Voss is a film director
_IS_A_WORK = (
    r"(?i),?\s(?:is|was|ist|war|est|es|è|é|jest)\s(?:[\w’'-]+\s){1,4}?(?:(?:film|movie|documentary|novel|book|album|play|series|song|"
    r"buch|livre|película|libro|novela|disco|romanzo|livro|romance|roman|série|serie)|[\w-]*(?:film|roman|debut|debüt|début))"
    r"(?:\s(?:about|by|d[aeio]|dal?l[ao’']|de[lrs]|from|of|o[dm]|über|von|which|that)\s|\s?[.,;:])"
)
_TALKS_ON = rf"(?:\s[a-zà-ÿ-]+)?\s(?:{SPEAK}|talked|told|spoke|conversó|conversou)\s"
_OF_A_HOUSE = r"[ \u00a0](?!(?i:is|was|has|and|says?)\b)[A-ZÀ-ÖØ-Þ][a-zà-ÿ]{2,}"  # Voss Boat Yard
_STARRING = ("starring", "stars")
_PLAYERS = (" actor", " actress", " star", " her", " him", " us")
_OF_ANYBODY = re.compile(r"(?i:below|here|above|what|(?:we|i)\s.*\sto\s)")  # Here is our conversation: with whom?
# Over coffee she talked about boats: to us, if somebody is told of, and no work
_OF_SOMEBODY = re.compile(r"(?:over|between|beim?|autour|devant|con|frente|davanti|diante|com|bij)\b", re.IGNORECASE)
_JUST_NAMED = frozenset({Sign.NAMED, Sign.TOLD_OF})
_KNOWN = frozenset({Sign.MET, Sign.HELD_IT, Sign.OF_THE_PRESS})


@dataclass(slots=True)
class _Again:
    """How often the opening has somebody's surname or first name alone."""

    surname: int = 0
    titled: int = 0
    forename: int = 0


def note_mentions(cases: Mapping[str, Candidate], opening: Sequence[Decoded], lexicon: Lexicon) -> None:
    """The guest is mentioned again by surname alone, as no film and no town is; best of all as whom a title quotes."""
    for name, case in cases.items():
        surname = case.surname
        if any(one != name and one.endswith(f" {surname}") for one in cases):
            continue  # either of two may be meant
        if surname == name or (surname.isupper() and not name.isupper()):
            continue  # a house or a band: Theatre NWS
        apart = case.signs.keys() <= _JUST_NAMED and not any(name in part.block.text for part in opening)
        again = _count(case, opening, lexicon, apart=apart)
        line = opening[0].block.line if opening else 1
        if again.surname:
            case.introduced = True
            case.note(Sign.SURNAME_AGAIN, line, person=True)
        if again.surname > 1:
            case.note(Sign.SURNAME_OFTEN, line)
        if again.forename and (case.person or begins_with_given_name(name)):
            case.note(Sign.FORENAME_AGAIN, line)
        if again.titled and case.introduced:
            quoted = any(part.block.text.startswith((f"{surname}: ", f"{surname} : ")) for part in opening)
            case.note(Sign.TITLE_QUOTES if quoted else Sign.TITLE_SURNAME, line)


def note_met_by_reference(cases: Mapping[str, Candidate], opening: Sequence[Decoded]) -> None:
    """Of one alone the introduction tells, or it names nobody else, and then says that we met them: Clara Voss rows. We
    spoke with her."""
    if any(Sign.MET in case.signs for case in cases.values()):
        return
    told = [part for part in opening if part.kind is not TurnKind.HEADING]
    for part, found in ((part, met_by_reference(part.block.text)) for part in told):
        if not found:
            continue
        titled = [case for case in cases.values() if case.speaks_on(opening[0].block.line)]
        sure = len(titled) == 1 and begins_with_given_name(titled[0].name)
        case = titled[0] if sure else _only_told(cases, named=_OF_ANYBODY.match(found) is None)
        played = case is not None and not found.endswith(_PLAYERS)
        played = played and any(f"{word} {case.name}" in part.block.text for word in _STARRING for part in told if case)
        played = played or (case is not None and is_another(case.name, found, part.block.text, opening))
        unknown = case is not None and not case.person and _OF_SOMEBODY.match(found) is not None
        speaks = [one for one in cases.values() if SPEAKS_IN_TITLE & one.signs.keys()]  # it may be they who were met
        if case and not (played or unknown or _KNOWN & case.signs.keys() or (speaks and case not in speaks)):
            case.note(Sign.MET, part.block.line, f"“{found}”", person=True)


def _only_told(cases: Mapping[str, Candidate], *, named: bool = True) -> Candidate | None:
    """Of whom alone the introduction tells, or, with `named`, whom alone of all people it names, be it as the maker of
    a work."""
    told = [case for case in cases.values() if _TOLD & case.signs.keys() and (case.person or case.told)]
    people = [case for case in cases.values() if named and case.person and Sign.NAMED in case.signs]
    if named and not (told or people):
        people = [case for case in cases.values() if case.person and Sign.OF_A_WORK in case.signs]
    if people and not any(case.person or Sign.TITLE_ALONE not in case.signs for case in told):
        told = people  # what has a name in the title may be a work
    return told[0] if len(told) == 1 else None


def note_told_on(cases: Mapping[str, Candidate], opening: Sequence[Decoded], lexicon: Lexicon) -> None:
    """The next sentence tells of whom the one before names alone: Clara Voss rows. She lives on a boat; the rower has
    won; the captain tells us how. Not asked where it is clear who was met."""
    if any(_CLEAR & case.signs.keys() for case in cases.values()):
        return
    told = any(case.person and case.told for case in cases.values())
    for part in opening:
        text = part.block.text
        if part.kind in (TurnKind.HEADING, TurnKind.CAPTION) or not late(_GOES_ON).search(text):
            continue
        names = [
            (name, cases[name.text]) for name in names_in(text) if name.text in cases and not _is_a_work(name, text)
        ]
        for found in late(_GOES_ON).finditer(text):
            trade = None if found["she"] else end_of_trade(text, found.end(), named=found["is"] is not None)
            if found["within"] and not lexicon.bends:  # names may have endings there
                trade = trade_behind(text, found.end())
            if not (trade or found["she"]):
                continue
            talks = trade and (late(_TALKS_ON).match(text, trade) or late(TOLD_US).match(text, trade))
            makers = [one for one in names if not (trade and plays_only(one[0], text, found.end(), trade))]
            case = _named_before(makers, text, found.start("start"), any_name=bool(trade), unknown=not told)
            case = case or (_only_told(cases) if talks else None)
            if case is None:
                continue
            if trade is None:
                case.note(Sign.TOLD_OF, part.block.line, person=True)
                case.told = True
                continue
            case.note(Sign.TRADE, part.block.line, person=True)
            if talks:
                case.note(Sign.TOLD_US, part.block.line, f"“{text[found.start('the') : trade]}…”", person=True)
    note_by_pronoun(cases, opening, lexicon)


def _is_a_work(name: Name, text: str) -> bool:
    """Whether a sentence says of what looks like a name that it is a film, or a book."""
    return not begins_with_given_name(name.text) and late(_IS_A_WORK).match(text, name.end) is not None


def _named_before(
    names: Sequence[tuple[Name, Candidate]], text: str, at: int, *, any_name: bool, unknown: bool
) -> Candidate | None:
    """Whom alone the last sentence names before `at` that names a person, or begins with a name, or has `any_name`, be
    it of nobody known (`unknown`); not by what is theirs."""
    end = at
    for start in reversed([0, *(one.end() for one in late(_SENTENCE).finditer(text, 0, at))]):
        within = [(name, case) for name, case in names if start <= name.start < end]
        within = [(name, case) for name, case in within if not text.startswith(_GENITIVES, name.end)]
        within = [(name, case) for name, case in within if not (_ASIDE & case.signs.keys())]
        within = [(name, case) for name, case in within if name.start == start and case.person] or within
        found = {
            id(case): case
            for name, case in within
            if name.start == start or (case.person if any_name else Sign.TOLD_OF in case.signs)
        }
        if not found and any_name and unknown:
            found = {id(case): case for _, case in within if not (_WORKS & case.signs.keys())}
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
        end = start
    return None


def _count(case: Candidate, opening: Sequence[Decoded], lexicon: Lexicon, *, apart: bool) -> _Again:
    """How often the opening has parts of a name alone; with `apart` not in the whole name that a language bends, which
    tells of those who are alone of all people that they are the guest."""
    again = _Again()
    for part in opening:
        if Dress.CAPITALS in part.block.dress or part.kind is TurnKind.CAPTION:
            continue
        text = part.block.text.replace(case.name, "").replace(case.name[:1].lower() + case.name[1:], "")
        alone = [found for found in _whole(case.surname, text) if not _is_other(found, text, case.name)]
        if lexicon.capitals and not begins_with_given_name(case.name):
            alone = [found for found in alone if not late(_GERMAN_ARTICLE).search(text, 0, found.start())]
        alone += _bent(case, text) if lexicon.bends else []
        if lexicon.bends and (apart or part.kind is TurnKind.HEADING):
            alone = [found for found in alone if not _is_own(case, found, text)]
        if part.kind is TurnKind.HEADING:
            again.titled += len(alone)
            continue
        again.surname += len(alone)
        first = [found for found in _whole(case.forename, text) if not (_is_longer(found) or _is_last(found))]
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


def _is_own(case: Candidate, found: re.Match[str], text: str) -> bool:
    """Whether the first name stands before a surname that was found, in whatever case: Wandzie Voss, of Wanda Voss."""
    before = text[max(0, found.start() - 30) : found.start()].split()
    return bool(before) and before[-1][:_STEM] == case.forename[:_STEM]


def _is_relative(case: Candidate, found: re.Match[str], text: str) -> bool:
    """Whether another first name stands before a surname that was found."""
    before = re.search(r"([A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁІЇЄ][\w’-]+)[ \u00a0]$", text[max(0, found.start() - 30) : found.start()])
    return before is not None and before[1][:_STEM] != case.forename[:_STEM] and begins_with_given_name(before[1])


def _is_longer(found: re.Match[str]) -> bool:
    """Whether a first name that was found has a surname behind it, so that it may be anybody’s."""
    return bool(re.match(r"[ \u00a0][A-ZÀ-ÖØ-ÞА-Я]", found.string[found.end() : found.end() + 2]))


def _is_last(found: re.Match[str]) -> bool:
    """Whether a first name that was found is somebody’s surname there."""
    text, start = found.string, max(0, found.start() - 40)
    around = text[start : found.end()]
    return text[: found.start()].endswith((" ", "\u00a0")) and any(
        one.end == len(around) and start + one.start < found.start() for one in names_in(around)
    )


def _note_deeds(
    case: Candidate,
    part: Decoded,
    surnames: Sequence[re.Match[str]],
    forenames: Sequence[re.Match[str]],
    lexicon: Lexicon,
) -> None:
    """What is told of somebody by one of their names: that they spoke to us, or that we met them."""
    for found in (*surnames, *forenames):
        told = late(TOLD_US).match(found.string, found.end()) or talks_below(found.string, found.start(), found.end())
        if told:
            case.note(Sign.TOLD_US, part.block.line, f"“{found.group()}{told[0]}”", person=True)
    if any(says_who(found.string, found.end()) for found in surnames):
        case.note(Sign.TRADE, part.block.line, person=True)
    for found in (*surnames, *(one for one in forenames if not _is_longer(one))):
        if is_met(_without_particles(found, case.name), lexicon):
            words = " ".join([*found.string[: found.start()].split()[-3:], found.group()])
            case.note(Sign.MET, part.block.line, f"“{words}”", person=True)


def _without_particles(found: re.Match[str], name: str) -> str:
    """The words before a surname that was found, without the small ones of the name: We asked von Einsied."""
    before = found.string[: found.start()]
    words = name.split()[1:-1]
    while words and words[-1].islower() and before.endswith(f" {words[-1]} "):
        before = before[: -len(words.pop()) - 1]
    return before


def _is_other(found: re.Match[str], text: str, name: str) -> bool:
    """Whether a surname that was found belongs to somebody else here: to Jan Voss, or to Voss de Wick; or to the work
    that is a part of what only looks like a name: Inside Low Tide."""
    start = max(0, found.start() - 40)
    if late(_OF_A_HOUSE).match(text, found.end()):
        return True
    around = next(
        (one for one in names_in(text[start : found.end() + 40]) if one.start <= found.start() - start < one.end), None
    )
    if around is None:
        return False
    work = name.endswith(f" {around.text}") and not begins_with_given_name(name)
    return work or around.surname != found.group() or begins_with_given_name(around.text)
