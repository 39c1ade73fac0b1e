"""What the talk itself shows of people: whom questions call, of whom they speak, who presents themselves."""

import re
from collections.abc import Mapping, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from quotecards.late import late
from quotecards.model.text import ANSWER, QUESTION, TurnKind
from quotecards.readers.body.frontmatter import About
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.label_names import is_full_name, is_initials
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import names_in, same_person, stands_in
from quotecards.readers.body.presenting import names_told, presenting_themselves
from quotecards.readers.people.cases import Cases, case_of, introduced, meant
from quotecards.readers.people.closings import note_beside, note_endings
from quotecards.readers.people.echoes import note_echoes
from quotecards.readers.people.front import Front
from quotecards.readers.people.greetings import (
    called_by_name,
    greeted,
    places_of,
    said_first,
    telling,
)
from quotecards.readers.people.signs import MET_IN_TITLE, Candidate, Sign
from quotecards.readers.people.single_names import only_names_heading
from quotecards.readers.people.spoken_of import note_spoken_of
from quotecards.readers.roles.decoder import Decoded, beginning
from quotecards.readers.roles.shapes import said_by
from quotecards.readers.roles.weights import VOICES

_TITLES = 2  # parts of the opening that may be titles
_CALLED_WITHIN = 100  # blocks from the beginning
_MARKED = re.compile(r"[\"“„«»‟][^\"“”„«»]{0,2000}[\"”“»«]")  # speech
_ASKS_NAME = (
    r"(?i)(?:\d{1,2}[.)]\s*)?"
    r"(?:(?:(?:your\s)?(?:full\s|first\s)?name|who are you|what(?:['’]s| is) your (?:full )?name|"
    r"(?:dein |ihr )?name|wie hei(?:ß|ss)(?:t du|en sie)|wer (?:bist du|sind sie)|(?:ton |votre )?nom|"
    r"qui (?:es-tu|êtes-vous)|(?:tu |su )?nombre(?: completo)?|¿?quién eres|nome(?: e cognome| completo)?|chi sei|"
    r"quem é você|imię(?: i nazwisko)?|имя|как (?:тебя|вас) зовут)(?:,?\s[^?]{0,40})?)\s?[?:.]?"
)
# Clara, why? – Thanks, Mr Okri. But not: She said: Clara, why?
_CALL_BEGINS = re.compile(
    r"(?:^|(?<!:)\n|[,.!?…]\s+)(?:(?:Mr|Ms|Mrs|Miss|Dr|Frau|Herr|Madame|Monsieur|Mme|Signora?|Señora?|Senhora?|Pani?|Sayın|Doñ?a?"
    r"|Mevrouw|Meneer)\.?\s+)?\Z"
)
_CALL_ENDS = re.compile(r"(?:\s(?:Hanım|Bey|Hocam?))?\s*[,!?]")  # Clara Hanım, why?
# Who is Clara Voss? as the first question of all, put to herself
_ASKS_WHO = (
    r"(?i)(?:(?:so|also|alors|entonces|allora|então|a\stak|więc|takže)?,?\s?)(?:who(?:\sis|[’']s|\sexactly\sis)|wer\s(?:ist|steckt\shinter)|qui\sest|¿?quién\ses|chi\sè|quem\sé|"
    r"wie\sis|vem\sär|hvem\ser|kuka\son|kim\sjest|kdo\sje|kto\sje|cine\s(?:este|e)|tko\sje|ki|кто\sтак(?:ой|ая)|хто\sтак(?:ий|а))\s$"
)
_SPEECH = '"“„«»”’‘'
_BESIDE = 60  # characters
_LETTER = re.compile(r"\w")
_WORD = re.compile(r"\w+")
_IN_CAPITALS = frozenset("IA")  # always, or at the head of a sentence
_LONGEST_CALL = 40  # characters before the name


class Initials(NamedTuple):
    """The labels of those who answer and of those who ask that are nothing but initials."""

    answering: tuple[str, ...] = ()
    asking: tuple[str, ...] = ()

    @classmethod
    def of(cls, guests: Sequence[str], interviewers: Sequence[str]) -> "Initials":
        """Those of the labels."""
        return cls(tuple(filter(is_initials, guests)), tuple(filter(is_initials, interviewers)))


def note_initials(cases: Mapping[str, Candidate], initials: Initials) -> None:
    """Who has the initials of a label is meant by it."""
    for name, case in cases.items():
        if " " in name and any(same_person(name, label) for label in initials.answering):
            case.note(Sign.LABEL_ANSWERS, 0)
        elif " " in name and any(same_person(name, label) for label in initials.asking):
            case.note(Sign.LABEL_ASKS, 0)


def note_conversation(cases: Cases, decoded: Sequence[Decoded], front: Front, lexicon: Lexicon, about: About) -> None:
    """The signs that questions, answers and what stands below them show; new candidates that only they name.

    A question that is part of the opening introduces the guest.
    """
    asked, answers = beginning(decoded, QUESTION), beginning(decoded, ANSWER)
    _note_calls(cases, decoded, lexicon)
    _note_forms(cases, decoded)
    heading = {name for part in front.parts[:_TITLES] for name in only_names_heading(part.block.text)}
    _note_answers(cases, asked, answers, lexicon, line=decoded[0].block.line, heading=heading)
    _note_quotes(cases, decoded)
    note_echoes(cases, decoded, about.file)
    note_endings(cases, decoded)
    note_beside(cases, about.beside, about.line)
    _note_lone_names(cases, decoded, front.text, answers)
    note_spoken(cases, asked, answers, front)
    note_spoken_of(cases, decoded, lexicon)


def note_spoken(cases: Cases, asked: str, answers: str, front: Front) -> None:
    """Who of the candidates is spoken to, or spoken of."""
    _note_questions(cases, asked, asked.removeprefix(front.introducing))
    for name, case in cases.items():
        if addresses(case, answers):
            case.note(Sign.ADDRESSED_BY_ANSWERS, 0)
        elif " " in name and _is_spoken_of(case, answers):
            case.note(Sign.NAMED_BY_ANSWERS, 0)


def _is_spoken_of(case: Candidate, answers: str) -> bool:
    """Whether answers name somebody otherwise than to present themselves: My name is Clara Voss."""
    places = sum(not _LETTER.match(answers, end) for _, end in places_of(case.name, answers))
    return places > (Sign.PRESENTS_THEMSELVES in case.signs)


def addresses(case: Candidate, talk: str) -> bool:
    """Whether somebody says their name to them: Clara, why? – Thanks, Mr Okri."""
    return any(
        _CALL_ENDS.match(talk, end) and _CALL_BEGINS.search(talk, max(0, start - _LONGEST_CALL), start)
        for name in {case.forename, case.surname}
        for start, end in places_of(name, talk)
    )


def _note_questions(cases: Cases, asked: str, later: str) -> None:
    """Whom the interviewer speaks to is the guest; whom the interviewer speaks of, or is, is somebody else."""
    for name in presenting_themselves(asked):
        for case in (case for one, case in cases.items() if same_person(one, name)):
            case.note(Sign.ASKS, 0)
    beside = _without_whom(later)
    for name, case in cases.items():
        if addresses(case, asked):
            case.note(Sign.ADDRESSED, next(iter(case.signs.values())).line if case.signs else 1, person=True)
        elif (
            name in (beside if MET_IN_TITLE & case.signs.keys() else later)
            and not {Sign.GREETED, Sign.CALLED} & case.signs.keys()
        ):
            case.note(Sign.NAMED_BY_QUESTIONS, 0)


def _without_whom(asked: str) -> str:
    """What is asked without the name of whom the first question asks who that is, as guests are asked of themselves."""
    first = asked.partition("\n")[0][:_BESIDE]
    name = next(names_in(first), None)
    return asked[name.end :] if name and late(_ASKS_WHO).fullmatch(first, 0, name.start) else asked


def _note_calls(cases: Cases, decoded: Sequence[Decoded], lexicon: Lexicon) -> None:
    """Whom a question calls by their full name is the guest: Clara Voss, why do you row?"""
    for part in (part for part in decoded[:_CALLED_WITHIN] if part.kind is QUESTION):
        name = called_by_name(part.block.text, lexicon)
        if name and (name.text in cases or begins_with_given_name(name.text)):
            introduced(cases, name.text).note(Sign.CALLED, part.block.line, person=True)


def _note_forms(cases: Cases, decoded: Sequence[Decoded]) -> None:
    """A form asks for the name, and is answered with it."""
    for asked, told in pairwise(decoded[:_CALLED_WITHIN]):
        if told.kind is ANSWER and late(_ASKS_NAME).fullmatch(asked.block.text):
            name = next(names_in(told.block.text[:80]), None)
            if name and name.start == 0:
                introduced(cases, name.text).note(Sign.PRESENTS_THEMSELVES, told.block.line, person=True)


def _note_answers(
    cases: Cases, asked: str, answers: str, lexicon: Lexicon, *, line: int, heading: Set[str] = frozenset()
) -> None:
    """Guests present themselves in an answer, if need be by an only name that is one of those in the `heading`; or it
    is told as theirs: “…”, says Clara Voss."""
    for name in names_told(answers, heading):
        titled = name in heading and not (begins_with_given_name(name) or stands_in(answers, name.lower()))
        if " " in name or titled:
            introduced(cases, name).note(Sign.PRESENTS_THEMSELVES, line, person=True)
            if titled:
                introduced(cases, name).note(Sign.TITLE_COLUMN, line)
        else:
            for case in meant(cases, name):
                case.note(Sign.PRESENTS_FIRST_NAME, line, person=True)
    # All words may be of names there: takes long to tell.
    if asked.isupper() and not _share_capitals(asked, _MARKED.sub(" ", answers)):
        return
    named = {name.text: name.surname for name in names_in(asked)}
    named = {asked_of: bare for asked_of, bare in named.items() if bare in answers}
    unquoted = _MARKED.sub(" ", answers) if named else ""  # as most questions name nobody whom answers name, too
    for asked_of, bare in named.items():
        told = telling(unquoted, bare, lexicon.say)
        if told and (_is_beside_speech(told, answers) or not lexicon.says(lexicon.me).search(unquoted)):
            introduced(cases, asked_of).note(Sign.SAYS, line, f"“{told}” in an answer", person=True)


def _is_beside_speech(told: str, answers: str) -> bool:
    """Whether speech in quotation marks stands beside the words that tell who said it; without, whoever answers may
    tell what somebody else said to them."""
    at = answers.find(told)
    beside = answers[max(0, at - _BESIDE) : at] + answers[at + len(told) : at + len(told) + _BESIDE]
    return any(mark in beside for mark in _SPEECH)


def _share_capitals(asked: str, answers: str) -> bool:
    """Whether a word of questions in capitals stands in answers so, too."""
    capitals = {word for word in set(_WORD.findall(answers)) if word.isupper()} - _IN_CAPITALS
    return any(word in asked for word in capitals)


def _note_quotes(cases: Cases, decoded: Sequence[Decoded]) -> None:
    """What is pulled out of the talk may have the name of who said it, behind it or below it; but where the opening
    names other people, somebody else may be cited."""
    talk = next((at for at, part in enumerate(decoded) if part.kind in VOICES[1:]), 0)
    kind = TurnKind.PULL_QUOTE
    pulled = [part.block for part in decoded[talk:] if part.kind is kind]
    found = {said_by(block.text) or (block.text if is_full_name(block.text) else "") for block in pulled} - {""}
    name = found.pop() if len(found) == 1 else ""
    if name and (case_of(cases, name) or not any(case.person for case in cases.values())):
        introduced(cases, name).note(Sign.SAYS, pulled[0].line, f"“{name}” beside a pull quote", person=True)


def _note_lone_names(cases: Cases, decoded: Sequence[Decoded], opening: str, answers: str) -> None:
    """A name with which the first questions greet somebody, or with which somebody’s first words begin."""
    found = greeted(decoded, opening)
    if found:
        for case in meant(cases, found[0]):
            case.note(Sign.GREETED, found[1], person=True)
    name = said_first(answers)
    if name:
        for case in meant(cases, name):
            case.note(Sign.NAMES_THEMSELVES, next(part.block.line for part in decoded if part.kind is ANSWER))
