"""Whether what looks like a name is a person’s at all, and who is the only person of whom a text tells."""

import re
from collections.abc import Mapping, Sequence

from quotecards.late import late
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.interview_words import INTERVIEW
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import Name, stands_in
from quotecards.readers.people.nominatives import is_subject_there, may_be_subject
from quotecards.readers.people.romance import does_there, is_only_aside, places_of
from quotecards.readers.people.signs import MET_IN_TITLE, SPEAKS_IN_TITLE, Candidate, Sign

_OF_TALK = rf"(?i)\s{INTERVIEW}(?!\w)"
_MET_IN_TITLE = frozenset({Sign.TITLE_INTRODUCED, Sign.TITLE_MET, Sign.TITLE_WITH})
_WHERE_GUESTS_STAND = frozenset({Sign.TITLE_COLUMN, Sign.TITLE_SUBJECT, Sign.HEAD})
_STROKES = (" | ", " – ", " — ", " - ", " · ", " » ")
_SPOKEN_OF = frozenset({Sign.NAMED_BY_QUESTIONS, Sign.NAMED_BY_ANSWERS, Sign.OF_A_WORK})
_GERUND = 5  # letters of one are more
_TWO = 2  # people
_STEM, _ENDING = 3, 2  # letters that all forms of a name share; that an ending may have
_LONG = 2_500  # characters of a text that would have the words of a title again
_ONLY_NAMED = frozenset(
    (Sign.NAMED, Sign.NAMED_FIRST, Sign.NAMED_BY_ANSWERS, Sign.OF_A_WORK, Sign.CAPTION, Sign.PERSON, Sign.LONE)
) | {Sign.CAPITALS, Sign.NOT_MET}
# What says more of with whom somebody talked than who is named first
_SAY_MORE = frozenset(sign for sign in Sign if sign.name.startswith("TITLE_")) | {
    *(Sign.MET, Sign.TOLD_US, Sign.FIRST_OF_TWO, Sign.SECOND_OF_TWO, Sign.HELD_IT, Sign.PAIRED, Sign.TOGETHER),
    *(Sign.ADDRESSED, Sign.GREETED, Sign.CALLED, Sign.SAYS, Sign.OF_THE_PRESS, Sign.NOT_MET, Sign.SPOKEN_OF),
}
_HOSTS = frozenset({Sign.AUTHOR, Sign.HELD_IT, Sign.ASKS, Sign.SIGNED_OFF, Sign.ADDRESSED_BY_ANSWERS})

_ASIDE = _HOSTS | {Sign.IN_PASSING}


def note_kinds(
    cases: Mapping[str, Candidate], text: str, titles: str, introduction: str, lexicon: Lexicon, *, alone: bool
) -> None:
    """Whether each is a person at all, and who is the only one, or the first of several whom the introduction names.

    Of whom the introduction tells may be anything of which the text writes a word without a capital, too, and a work if
    the title is nothing else.
    """
    somebody = any(case.person and _HOSTS.isdisjoint(case.signs) for case in cases.values())
    for name, case in cases.items():
        if case.told and not case.person:
            work = Sign.TITLE_ALONE in case.signs and Sign.TRADE not in case.signs
            case.told = not (work or any(stands_in(text, word.casefold()) for word in name.split()))
        if not (case.person or somebody):
            case.person = _is_of_no_words(case, text, titles, alone=alone)
        note_kind(case)
    people = [case for case in cases.values() if case.person and case.introduced]
    people = [case for case in people if not (_ASIDE & case.signs.keys() or _is_spoken_of(case))]
    passing = _named_in_passing(people, f"{titles}\n{introduction}")
    passing += [case for case in _only_aside(people, introduction, lexicon) if case not in passing]
    for case in passing:
        case.note(Sign.IN_PASSING, 0)
    people = [case for case in people if case not in passing]
    if lexicon.free:
        _note_only_subject(people, cases, introduction, lexicon)
    if len(people) == 1:
        people[0].note(Sign.ONLY_PERSON, 0)
        one = not titles and "\n" not in introduction and f"{people[0].name}:" not in introduction  # a label
        may_do = people[0].name not in introduction or may_be_subject(people[0].name, introduction, lexicon)
        if alone and one and (may_do or not lexicon.aside) and Sign.NAMED in people[0].signs:
            people[0].note(Sign.TOLD_OF, 0)  # nothing else stands above the talk, not even a title
        return
    if all(_SAY_MORE.isdisjoint(case.signs) for case in cases.values()):
        _note_first(people, introduction, lexicon)
    told = [case for case in people if not case.signs.keys() <= _ONLY_NAMED]
    # Where sentences are built freely, of whom one tells may go unnoticed, but hardly who is named first.
    if (
        len(told) == 1
        and Sign.TOLD_OF in told[0].signs
        and not (lexicon.bends and Sign.NAMED_FIRST not in told[0].signs)
    ):
        told[0].note(Sign.ONLY_TOLD, 0)


def _note_first(people: Sequence[Candidate], introduction: str, lexicon: Lexicon) -> None:
    """Who is the first of several whom the introduction names; in Romance languages, of whom it tells, rather."""
    places = {at: case for case in people if (at := introduction.find(case.name)) >= 0 and " " in case.name}
    told = [at for at, case in places.items() if Sign.TOLD_OF in case.signs] if lexicon.oblique else []
    if len(places) > 1:
        places[min(told or places)].note(Sign.NAMED_FIRST, 0)


def _named_in_passing(people: Sequence[Candidate], opening: str) -> list[Candidate]:
    """Whom the opening names once, behind somebody whom it names again or whose words its title has, and of whom it
    says nothing that it says of those who answer: Clara Voss rows. Her coach Ben Okri drives. Voss …"""
    if len(people) < _TWO:
        return []
    named = {id(case): _named(case, opening) for case in people}
    found = []
    for case in people:
        at, times = named[id(case)]
        ahead = any(
            0 <= named[id(one)][0] < at and (named[id(one)][1] > 1 or not SPEAKS_IN_TITLE.isdisjoint(one.signs))
            for one in people
            if one is not case and Sign.NOT_MET not in one.signs
        )
        if times == 1 and ahead and _SAY_MORE.isdisjoint(case.signs):
            found.append(case)
    return found


def _only_aside(people: Sequence[Candidate], introduction: str, lexicon: Lexicon) -> list[Candidate]:
    """Whom a Romance introduction names only as who does nothing in it, beside somebody who does something."""
    told = [case for case in people if Sign.TOLD_OF in case.signs] if lexicon.oblique and len(people) > 1 else []
    says_i = bool(told) and lexicon.says(lexicon.me).search(introduction) is not None  # it may be more than that
    doing = {
        id(case): [
            at
            for at in places_of(case.name, introduction)
            if does_there(introduction, at, at + len(case.name), lexicon)
        ]
        for case in told
    }
    return [
        case
        for case in people
        if _SAY_MORE.isdisjoint(case.signs if says_i else case.signs.keys() - {Sign.PAIRED})
        and not doing.get(id(case))
        and any(places for one, places in doing.items() if one != id(case))
        and is_only_aside(case.name, introduction, [at for places in doing.values() for at in places], lexicon)
    ]


def _named(case: Candidate, opening: str) -> tuple[int, int]:
    """Where the opening names somebody first, and how often it has that of their names which it has most often."""
    parts = {case.surname, case.forename} if " " in case.name else {case.name}
    stems = [part[: max(_STEM, len(part) - _ENDING)] for part in parts]
    found = [[one.start() for one in re.finditer(rf"(?<!\w){re.escape(stem)}", opening)] for stem in stems]
    return min((places[0] for places in found if places), default=-1), max(map(len, found))


def _note_only_subject(
    people: Sequence[Candidate], cases: Mapping[str, Candidate], introduction: str, lexicon: Lexicon
) -> None:
    """Who alone of all people does something in an introduction that says no more of with whom somebody talked."""
    guests = [case for case in cases.values() if _HOSTS.isdisjoint(case.signs) and Sign.IN_PASSING not in case.signs]
    if any(not _SAY_MORE.isdisjoint(case.signs) for case in guests):
        return
    subjects = [case for case in people if " " in case.name and is_subject_there(case.name, introduction, lexicon)]
    if len(subjects) == 1 and not any(
        may_be_subject(case.name, introduction, lexicon)
        for case in guests
        if case is not subjects[0] and (case.person or case.told or (lexicon.aside and " " in case.name))
    ):
        subjects[0].note(Sign.TOLD_OF, 0)
        subjects[0].told = True
        if len(people) > 1:
            subjects[0].note(Sign.ONLY_TOLD, 0)


def _is_of_no_words(case: Candidate, text: str, titles: str, *, alone: bool) -> bool:
    """Whether a title has a name where those of guests stand, of which a long text never has any word again, neither
    small nor as a name: of works, houses and subjects it does. A title that is nothing else has to be all that there
    is: below those of works others are named. Behind a stroke or before one, sites have their names."""
    met = not _MET_IN_TITLE.isdisjoint(case.signs)
    where = met or not _WHERE_GUESTS_STAND.isdisjoint(case.signs) or (alone and Sign.TITLE_ALONE in case.signs)
    work = Sign.TOLD_OF in case.signs and not case.told
    if work or not where or len(text) < _LONG or case.name.isupper() or " " not in case.name:
        return False
    if not _SPOKEN_OF.isdisjoint(case.signs) or (not met and _is_beside_a_stroke(case.name, titles)):
        return False
    return not any(stands_in(text, word.casefold()) for word in case.name.split())


def _is_beside_a_stroke(name: str, titles: str) -> bool:
    """Whether a stroke parts `name` from the rest of a title that has no word for an interview beside it."""
    for line in titles.splitlines():
        before, found, after = line.partition(name)
        if found and not late(_OF_TALK).match(after) and (before.endswith(_STROKES) or after.startswith(_STROKES)):
            return True
    return False


def _is_spoken_of(case: Candidate) -> bool:
    """Whether the talk speaks of somebody, and neither tells what is answered as theirs nor has a title that says with
    whom it is."""
    return not ({Sign.SAYS} | MET_IN_TITLE) & case.signs.keys() and bool(
        {Sign.NAMED_BY_QUESTIONS, Sign.SPOKEN_OF} & case.signs.keys()
    )


def note_kind(case: Candidate) -> None:
    """Whether somebody has a given name, is a person, and how the name is written."""
    if begins_with_given_name(case.name):
        case.note(Sign.PERSON, 0)
    if not (case.person or case.told):
        case.note(Sign.THING, 0)
    if " " not in case.name:
        case.note(Sign.LONE, 0)
    if case.name.isupper():
        case.note(Sign.CAPITALS, 0)


def is_shouted_on(name: Name, text: str) -> bool:
    """Whether a title in capitals goes on behind what looks like a name in a text: DOG YEARS AT SEA, by Clara Voss."""
    blank, behind = text[name.end : name.end + 1], text[name.end + 1 : name.end + 3]
    goes_on = name.text.isupper() and blank == " " and behind.isupper() and behind.isalpha()
    return goes_on and not (text.isupper() or begins_with_given_name(name.text))


def is_doing(name: Name) -> bool:
    """Whether what looks like a name in a title says what is done there: Cutting Low Tide."""
    first, _, more = name.text.partition(" ")
    return len(first) > _GERUND and first.endswith("ing") and " " in more and not begins_with_given_name(name.text)
