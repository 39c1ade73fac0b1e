"""Who wrote the page: seldom its guest, unless they say so."""

import re
from collections.abc import Mapping, Sequence

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Dress
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.inflection import stems
from quotecards.readers.body.interview_words import SPEAKS
from quotecards.readers.body.label_names import is_full_name
from quotecards.readers.body.names import Name, names_in, same_person
from quotecards.readers.body.presenting import presenting_themselves
from quotecards.readers.body.trades import holds_trade
from quotecards.readers.people.conversation import addresses
from quotecards.readers.people.front import Front
from quotecards.readers.people.presented import is_told_who
from quotecards.readers.people.signs import MET_IN_TITLE, Candidate, Sign
from quotecards.readers.people.was_asked import asks_author, says_was_asked, thanked_for_asking
from quotecards.readers.roles.decoder import Decoded, beginning
from quotecards.readers.roles.endings import is_greeting
from quotecards.readers.roles.shapes import is_sentence, is_unfinished_line

_SALUTATION = 40  # characters of a letter’s first line: Dear Clara
_SIGNED = 2  # lines below a greeting: who signs, and their house
_LONG = 300  # characters of an introduction that says somewhere of whom it tells
_FIRST = 3  # questions that call somebody
_ASKED_ME = re.compile(
    r"\b(?P<was>interviewed|contacted|approached|asked|invited|emailed|e-mailed)\sme\b|\binterview\s(?:that\s)?I\s(?:did|gave)\b|\bI\sgave\s(?:an|this)\s(?:[\w-]+\s)?interview\b"
    r"|\bI\swas\s(?:recently\s)?(?:interviewed|asked)\b(?!\sto\s)|\bmy\sinterview\s(?:with\sthe|for|in)\b"
    r"|\bm['’]a\s(?:interviewée?|contactée?)\b|\bme\s(?:entrevistaron|entrevistó|entrevistou)\b"
    r"|\bhat\smich\s(?:interviewt|befragt)\b|\bmi\sha\sintervistato\b",
    re.IGNORECASE,
)
# My name is Clara Voss. Please ask me anything!
_ASK_ME = re.compile(
    r"\bask\sme\s(?:anything|(?:any|your|some)\squestions|questions|whatever)\b|\bfrag(?:t|en\ssie)\smich\b|\bposez[-\s]moi\b|"
    r"\bpreg[uú]nt(?:adme|enme)\b|\bfatemi\s(?:delle\s)?domande\b|\bperguntem[-\s]me\b",
    re.IGNORECASE,
)
_WRITES = r"(?i)journalist(?:in)?|texto?e?|fotos?|fotografia|photos?|enviad[oa]|redakt\w{2,6}|reporter(?:in)?|tekst"
_NEAR, _SHORT = 3, 40  # lines below a name, and characters of one that tells the day
# 05/06/2031; 12 May 2031; 10:42
_DAY = (
    r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}\b.{1,16}\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d"
    r"|\b[A-Z][a-z]+\.?\s\d{1,2},\s(?:19|20)\d\d\b"
)
_AND_HOUSE = r"[^,.;:]{3,40},\s[^,.;:]{3,40}"  # Ann Lanning, Lantern Review; correspondence from Wick, Ann Lanning
_ON_TOP = frozenset({Sign.TITLE_ALONE, Sign.TITLE_NAMES})  # before _note_kinds
_OF_THE_MET = frozenset({Sign.MET, Sign.TOLD_US, Sign.ONLY_PERSON, Sign.ONLY_TOLD, Sign.LINE_BELOW, Sign.GREETED})
# What may be said of who asked and is thanked below the talk, too
_SAID_OF_WHO_ASKED = _OF_THE_MET | {
    Sign.NAMED,
    Sign.OF_A_WORK,
    Sign.HELD_IT,
    Sign.OF_THE_PRESS,
    Sign.BELOW,
    Sign.NAMED_BY_ANSWERS,
    Sign.ADDRESSED_BY_ANSWERS,
}
_BELOW_TITLE = 2  # lines
_KNOWS = frozenset({Sign.MET, Sign.TOLD_US, Sign.TOLD_OF, Sign.TRADE, Sign.TITLE_MET})
_SPEAKS = (_KNOWS - {Sign.TRADE}) | {Sign.TITLE_WITH, Sign.TITLE_QUOTES, Sign.TITLE_INTRODUCED, Sign.SAYS, Sign.SIGNS}
_TOLD_ABOUT = frozenset({Sign.MET, Sign.TOLD_US, Sign.TOLD_OF, Sign.TRADE, Sign.SURNAME_AGAIN})


def note_author(cases: dict[str, Candidate], front: Front, decoded: Sequence[Decoded]) -> None:
    """Who wrote the page is seldom its guest, unless they say so, or the first questions call them and nobody else is
    named: an interview that I did for the Reel Review; Clara, why do you row?"""
    if front.parts:
        _note_name_on_top(cases, front.parts)
        _note_name_below_title(cases, front.parts)
        _note_name_above_date(cases, front.parts)
        _note_who_sent(cases, front.parts)
    asked = _ASKED_ME.search(front.text)
    words = asked[0] if asked else _says_was_asked(cases, front, decoded)
    said = f"“{words}”" if words else "the first questions call the author by name"
    written = front.written.title() if front.written.isupper() else front.written
    lines = [line.strip() for line in written.splitlines()]
    for author in [*(name.text for name in names_in(written)), *filter(is_full_name, lines)]:
        for case in [case for one, case in cases.items() if same_person(one, author)]:
            case.note(Sign.AUTHOR, 0)
        if words or _is_called(author, cases, decoded):
            case = cases.setdefault(author, Candidate(author, introduced=True))
            case.note(Sign.AUTHOR, 0)
            case.note(Sign.TELLS_OF_ME, decoded[0].block.line, said, person=True)
    if asked and asked["was"] == "interviewed":
        _note_who_asked_me(cases)
    asked = asked or _ASK_ME.search(front.text)
    said = f"“{asked[0]}”" if asked else said
    for name in presenting_themselves(front.text) if asked else ():  # My name is Clara Voss, above their own talk
        for case in [case for one, case in cases.items() if same_person(one, name)]:
            case.signs.pop(Sign.HELD_IT, None)
            case.note(Sign.TELLS_OF_ME, decoded[0].block.line, said, person=True)


def _says_was_asked(cases: dict[str, Candidate], front: Front, decoded: Sequence[Decoded]) -> str | None:
    """The words in which the author of a page says that somebody asked them, whom they may name; None where there are
    no such words."""
    words = says_was_asked(front.text)
    if words:
        for part in front.parts:
            for name in names_in(part.block.text):
                if name.text in cases and asks_author(name, part.block.text):
                    _note_asker(cases[name.text], part.block.line)
        return words
    asker = thanked_for_asking(decoded, front) if front.written else None
    case = cases.get(asker.name) if asker else None
    if not asker or not case or any(sign not in _SAID_OF_WHO_ASKED for sign in case.signs):
        return None
    _note_asker(case, asker.line)
    return asker.words


def _note_asker(case: Candidate, line: int) -> None:
    """What was said of them as of who was met is that of who asked."""
    for sign in _OF_THE_MET & case.signs.keys():
        del case.signs[sign]
    case.note(Sign.HELD_IT, line)


def _note_who_sent(cases: Mapping[str, Candidate], opening: Sequence[Decoded]) -> None:
    """Who signs a letter above the talk, which says of somebody else that they answered, only sent it; and who is
    greeted in its first line asked."""
    answered = [case for case in cases.values() if Sign.MET in case.signs]
    blocks = [part.block for part in opening]
    greetings = [at for at in range(len(blocks)) if is_greeting(blocks, at)] if answered else []
    for below in (block for at in greetings for block in blocks[at + 1 : at + 1 + _SIGNED]):
        case = cases.get(below.text)
        if case and case not in answered:
            case.note(Sign.AUTHOR, below.line)
    greeted = blocks[0].text.rstrip(",") if greetings and blocks[0].text.endswith(",") else ""
    for case in cases.values():
        if len(greeted) <= _SALUTATION and greeted.endswith(f" {case.name}"):
            case.note(Sign.HELD_IT, blocks[0].line)


def _note_who_asked_me(cases: Mapping[str, Candidate]) -> None:
    """With whom a title says that there was an interview asked in it, where who writes was interviewed."""
    for case in cases.values():
        if Sign.TELLS_OF_ME not in case.signs and MET_IN_TITLE & case.signs.keys():
            for sign in MET_IN_TITLE & case.signs.keys():
                del case.signs[sign]
            case.note(Sign.HELD_IT, 0)


def _is_called(author: str, cases: Mapping[str, Candidate], decoded: Sequence[Decoded]) -> bool:
    """Whether the first questions call the author, no answer does, and the page names nobody else as somebody."""
    others = [case for one, case in cases.items() if case.person and case.introduced and not same_person(one, author)]
    if others or " " not in author:
        return False
    case, talk = Candidate(author), [part for part in decoded if part.kind is TurnKind.QUESTION]
    called = any(addresses(case, part.block.text) for part in talk[:_FIRST])
    return called and not addresses(case, beginning(decoded, TurnKind.ANSWER))


def _note_name_below_title(cases: Mapping[str, Candidate], opening: Sequence[Decoded]) -> None:
    """A line between title and introduction names who wrote, drew or sent the page where nothing else names them, and
    it does not say that they speak, nor what they do, but for the press: Ann Lanning, Lantern Review; the guest of
    Clara Voss."""
    titled = any(begins_with_given_name(name.text) for name in names_in(opening[0].block.text))
    for at in range(1, min(_BELOW_TITLE + 1, len(opening))):
        part = opening[at]
        told = at < len(opening) - 1 and any(map(_is_told, opening[at + 1 :]))
        if not _is_line(part) or not (told or (titled and late(_AND_HOUSE).fullmatch(part.block.text))):
            continue
        others = "\n".join(one.block.text for one in opening if one is not part).casefold()
        for name in names_in(part.block.text):
            surname = stems(name.surname)[0].casefold()
            again = re.search(rf"(?<!\w){re.escape(surname)}", others)
            if not (again or _is_presented(name, part.block.text)):
                for case in (case for one, case in cases.items() if same_person(one, name.text)):
                    if not _SPEAKS & case.signs.keys():
                        case.note(Sign.AUTHOR, part.block.line)


def _is_line(part: Decoded) -> bool:
    """Whether a part is a short line of its own, no heading that the text marks as one."""
    return is_unfinished_line(part.block.text) and Dress.HEADING not in part.block.dress


def _is_told(part: Decoded) -> bool:
    return part.kind is TurnKind.NARRATION and is_sentence(part.block.text)


def _is_presented(name: Name, line: str) -> bool:
    """Whether a line says that somebody speaks, or what they do."""
    return late(SPEAKS).match(line, name.end) is not None or is_told_who(name, line)


def _note_name_above_date(cases: Mapping[str, Candidate], opening: Sequence[Decoded]) -> None:
    """A name in a line of its own right above the day, or a house, town or office in capitals, stands for the author,
    where a line above it names somebody else."""
    lines = [part.block.text for part in opening]
    for at, line in enumerate(lines[1:], 1):
        case = cases.get(line)
        dated = case and any(
            late(_DAY).search(below) for below in lines[at + 1 : at + 1 + _NEAR] if len(below) <= _SHORT
        )
        below = opening[at + 1].block if case and at + 1 < len(opening) else None
        dated = dated or (below is not None and not below.gap and _is_office(below.text))
        if case and dated and not _KNOWS & case.signs.keys():
            above = " ".join(lines[:at])
            if line not in above and any(one in above for one, other in cases.items() if other is not case):
                case.note(Sign.AUTHOR, opening[at].block.line)


def _is_office(line: str) -> bool:
    """Whether a line below a name says in capitals for whom somebody writes, where or as what: LA PRESSE, JOURNALIST;
    but not what guests do."""
    press = late(_WRITES).fullmatch(line) is not None
    return press or (line.isupper() and line.count(" ") < _NEAR and not holds_trade(line))


def _note_name_on_top(cases: Mapping[str, Candidate], opening: Sequence[Decoded]) -> None:
    """A name in a line of its own on top, which nothing says again, stands for the author where the introduction
    tells of somebody else, or is long and names others."""
    case = cases.get(opening[0].block.text)
    if case is None or not case.signs.keys() <= _ON_TOP:
        return
    below = "\n".join(part.block.text for part in opening[1:]).casefold()
    if any(stem.casefold() in below for stem in stems(case.name)):
        return
    others = [one for one in cases.values() if one is not case and one.introduced]
    if (len(below) >= _LONG and others) or any(one.told or _TOLD_ABOUT & one.signs.keys() for one in others):
        case.note(Sign.AUTHOR, 0)
