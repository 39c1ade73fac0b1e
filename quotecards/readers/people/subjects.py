"""Of whom a work tells that somebody else made, and who answers for it: Who was Clara Voss? Clara Voss rowed. Ben Okri
has made a film about her."""

import re
from collections.abc import Mapping, Sequence

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.interview_words import SPEAKS, TALK, WITH
from quotecards.readers.body.names import Name, names_in
from quotecards.readers.body.trades import ends_with_trade
from quotecards.readers.people.lives import is_dead
from quotecards.readers.people.presented import MAY_ASK
from quotecards.readers.people.signs import Candidate, Sign
from quotecards.readers.roles.decoder import Decoded

# Who was Clara Voss? On the trail of Clara Voss
_ASKED_AFTER = (
    r"(?i)(?<!\w)(?:who\s(?:really\s)?was|whatever\shappened\sto|what\sbecame\sof|(?:on|in)\sthe\s(?:trail|footsteps)\sof|in\s(?:search|memory)\sof|"
    r"remembering|searching\sfor|wer\swar|was\swurde\saus|auf\sden\sspuren\svon|auf\sder\ssuche\snach|zum\stode?\svon|qui\sétait|"
    r"(?:sur\sles\straces|dans\sles\spas|à\sla\srecherche|en\smémoire)\sd[e’]|¿?quién\s(?:fue|era)|tras\s(?:los\spasos|las\shuellas)\sde|"
    r"en\sbusca\sde|chi\s(?:era|fu)|sulle\s(?:tracce|orme)\sdi|alla\sricerca\sdi|quem\s(?:foi|era)|em\s(?:busca|memória)\sde|no\srasto\sde|"
    r"wie\swas|in\sde\svoetsporen\svan|ter\snagedachtenis\saan|(?:till|i)\sminnet?\sav|til\sminn?d?e\som|i\sfotspåren\sav|[vh]v?em\svar|"
    r"kim\sbył[aoy]?|pamięci|śladami|kdo\sbyla?|po\sstopách|памяти|по\sследам|(?:каким|какой|кем)\sбыла?|яким\sбув|якою\sбула|слідами|"
    r"în\samintirea(?:\slui)?|pe\surmele(?:\slui)?|tragom|tko\sje\sbi(?:o|la)|ki\svolt)\s?$"
)
# … has made a film about her, in a sentence that names who has
_ABOUT_THEM = (
    r"(?i)(?:film|movie|documentary|book|biography|biopic|portrait|play|series|novel|exhibition|podcast|study)s?\b[^.!?\n]{0,30}\sabout\s(?:him|her|them)\b"
    r"|\b(?:follow|retrac|trac|tell|recount)(?:s|es|ed)\s(?:his|her|their)\s(?:trail|traces?|footsteps|letters|path|life|story|steps)\b"
    r"|(?:film|doku|dokumentation|buch|biografie|biographie|porträt|stück|roman|serie|ausstellung)\s(?:\w+\s)?über\s(?:ihn|sie)\b"
    r"|\b(?:folgt|erzählt)\s(?:[\w’'-]+\s){0,4}?(?:seine[nrm]?|ihre[nrm]?)\s(?:briefen?|spuren?|leben|geschichte|weg)\b"
    r"|\blui\s(?:a\s)?consacr\w+|\b(?:film|livre|documentaire|pièce|roman|biographie)\s(?:\w+\s)?sur\s(?:lui|elle)\b|\bsuit\s(?:ses|sa)\s(?:lettres|traces|vie)\b"
    r"|\ble\s(?:ha\s)?dedic(?:a|ó|ado)\b|\b(?:película|documental|libro|novela|obra|biografía)\s(?:\w+\s)?sobre\s(?:él|ella)\b|\bsigue\ssus\s(?:cartas|pasos|huellas)\b"
    r"|\b(?:gli|le)\s(?:ha\s)?dedica(?:to)?\b|\b(?:film|documentario|libro|romanzo|biografia)\s(?:\w+\s)?su\sdi\sl(?:ui|ei)\b|\bsegue\sle\ssue\s(?:lettere|tracce|orme)\b"
)
_THEM = (
    "him",
    "her",
    "them",
    "his",
    "their",
    "ihn",
    "sie",
    "seine",
    "ihre",
    "lui",
    "elle",
    "ses",
    "sa ",
    "le ",
    "gli",
    "él",
    "ella",
    "sus",
    "sue",
)
_TALK_WITH = rf"(?i)\b{TALK}\s{WITH}\s(?:the\s|de[rm]\s|l[ea]\s|l[’']|el\s|il\s)?(?:[\w-]+\s){{0,3}}$"
_STOP = re.compile(r"(?<!\b[A-Z])[.!?…]\s|\n")
# Who is known to have answered, whatever a work tells of them
_MET = frozenset(
    {
        *(Sign.MET, Sign.TOLD_US, Sign.TITLE_MET, Sign.TITLE_WITH, Sign.TITLE_QUOTES, Sign.TITLE_INTRODUCED),
        *(Sign.GUEST, Sign.SAYS, Sign.SIGNS, Sign.CALLED, Sign.GREETED, Sign.ADDRESSED, Sign.FIRST_OF_TWO),
        *(Sign.SECOND_OF_TWO, Sign.PRESENTS_THEMSELVES, Sign.NAMES_THEMSELVES, Sign.LABEL_ANSWERS, Sign.TELLS_OF_ME),
    }
)


def note_subjects(cases: Mapping[str, Candidate], opening: Sequence[Decoded]) -> None:
    """Of whom works are that somebody else made, or who is dead, did not answer; nor did whom a title only names where
    an interview with who makes something is announced by name."""
    for part in opening:
        text = part.block.text
        if part.kind is TurnKind.HEADING:
            asked_after = [name.text for name in names_in(text) if _is_asked_after(name, text)]
            for case in (cases[name] for name in asked_after if name in cases):
                case.signs.pop(Sign.TITLE_SUBJECT, None)
            _note(cases, asked_after, part)
            continue
        named = [name for name in names_in(text) if name.text in cases]
        dead = [case for case in cases.values() if _is_dead(case, text)]
        for case in dead:
            case.drop_references()
        _note(cases, [case.name for case in dead], part)
        if len({name.text for name in named}) > 1 and any(word in text for word in _THEM):
            for maker, subject in _told_by_another(named, text):
                if _answers(cases[subject], opening):
                    continue
                _note(cases, [subject], part)
                cases[maker].told = True
                cases[maker].note(Sign.TOLD_OF, part.block.line, person=True)
                cases[maker].note(Sign.TRADE, part.block.line)
    announced = [name for part in opening for name in _announced(part)]
    if len({name.text for name in announced}) == 1 and announced[0].text in cases:
        titled = [part for part in opening if part.kind is TurnKind.HEADING]
        for part in titled:
            text = part.block.text
            others = [name for name in names_in(text) if name.text != announced[0].text]
            _note(cases, [name.text for name in others if not late(SPEAKS).match(text, name.end)], part)


def _is_asked_after(name: Name, text: str) -> bool:
    return late(_ASKED_AFTER).search(text[: name.start]) is not None or is_dead(text, name.start, name.end)


def _note(cases: Mapping[str, Candidate], names: Sequence[str], part: Decoded) -> None:
    for case in (cases[name] for name in names if name in cases):
        if not _MET & case.signs.keys():
            case.note(Sign.NOT_MET, part.block.line, f"“{part.block.text[:60]}”")


def _answers(case: Candidate, opening: Sequence[Decoded]) -> bool:
    """Whether the opening says that somebody was met, or speaks in its title."""
    titles = [part.block.text for part in opening if part.kind is TurnKind.HEADING]
    speaks = any(
        late(SPEAKS).match(text, text.find(case.name) + len(case.name)) for text in titles if case.name in text
    )
    return speaks or bool(_MET & case.signs.keys())


def _is_dead(case: Candidate, text: str) -> bool:
    """Whether a passage says that somebody died, be it by their surname."""
    end = 0
    while (at := text.find(case.surname, end)) >= 0:
        end = at + len(case.surname)
        if is_dead(text, end - len(case.name) if text.endswith(case.name, 0, end) else at, end):
            return True
    return False


def _told_by_another(named: Sequence[Name], text: str) -> list[tuple[str, str]]:
    """Who has made a work about whom, where a sentence names the former alone, and those before it the latter alone."""
    found: list[tuple[str, str]] = []
    for about in late(_ABOUT_THEM).finditer(text):
        start = max((stop.end() for stop in _STOP.finditer(text, 0, about.start())), default=0)
        makers = [name.text for name in named if start <= name.start < about.end()]
        before = {name.text for name in named if name.end <= start} - set(makers)
        if len(set(makers)) == 1 and len(before) == 1:
            found.append((makers[0], before.pop()))
    return found


def _announced(part: Decoded) -> list[Name]:
    """Whom a passage announces an interview with by what they make, and by name: an interview with the filmmaker Ben
    Okri."""
    text = part.block.text
    if part.kind is TurnKind.HEADING:
        return []
    named = [name for name in names_in(text) if late(_TALK_WITH).search(text[: name.start][-90:])]
    return [
        name
        for name in named
        if ends_with_trade(text[: name.start]) and not late(MAY_ASK).search(text[max(0, name.start - 20) : name.start])
    ]
