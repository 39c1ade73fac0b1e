"""Guests whom titles and introductions name by one name alone: Interview with Corvina; Clara tells how she rows."""

import re
from collections.abc import Sequence

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.holding import holds_any
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import is_worded, may_name, names_in, same_person, stands_in
from quotecards.readers.body.trades import ends_with_trade
from quotecards.readers.people.presented import says_who
from quotecards.readers.people.signs import Candidate, Sign
from quotecards.readers.people.single_names import before_interview, only_name, only_names_met, who_speaks
from quotecards.readers.people.told_us import who_answered
from quotecards.readers.people.two_who_talk import told_before
from quotecards.readers.roles.decoder import Decoded

_ON_TOP = 2  # parts of the opening: the title, and a line below it
_LINE = 120  # characters of a line that says who somebody is
_FIRST_NAME = re.compile(r"[A-ZÀ-ÖØ-ÞА-Я][\w’-]+")
_SHOWING = 1_500  # characters of a paragraph that shows somebody
_STARTS = frozenset(("", ". ", "! ", "? ", "… ", "” "))
_LONE = re.compile(r"(?<![\w’'.-])[A-ZÀ-ÖØ-Þ][\w’-]{2,}(?![\w’'-]|\s[A-ZÀ-ÖØ-Þ])")
_LAST_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’.-]*\s$")  # the word before one, whose surname it may be
_AGED = re.compile(r",\s\(?\d\d\)?,\s")
# … and the singer Corvina, a film by the rower Corvina: who is told of beside somebody
_BESIDE = (
    r"(?i)\b(?:with|by|of|for|and|stars|starring|mit|von|und|für|avec|par|pour|et|con|di|da|y|e|por|com|med|av|och|og|af|van|door|en|d[eo]|his|her|their|seine?[rnm]?|ihre?[rnm]?|son|sa|sus?|suo|sua|seu|zijn|haar|hans|hennes)\s"
    r"(?:[\w’'-]+\s){1,3}$"
)
_CALLING = (
    *("goes by ", "is called ", "calls h", " name ", "Namen ", " nom ", "nombre ", " nome ", "naam ", "amnet "),
    *("avnet ", "nennt sich", "heißt ", "appeler ", "llamar ", "chiamare ", "kallar sig", "kalder sig", "kaller seg"),
    *("noemt zich", "jako ", "pod jménem"),
)  # fmt: skip
# She goes by Corvina; behind the name Corvina hides a rower; our new rower is called Corvina
_CALLED = (
    r"(?:\b(?i:(?:he|she)\s(?:(?:only|simply|just)\s)?(?:goes\sby|is\scalled|calls\s(?:him|her)self)(?:\sthe\sname(?:\sof)?)?"
    r"|(?:hinter|behind|derrière|detrás|dietro|bakom|bag|bak|achter)\s(?:[\w’'-]+\s){0,2}(?:namen?|nom|nombre|nome|namnet|navnet|naam)"
    r"(?:\s(?:of|de|di|van))?|nennt\ssich|(?:kolleg(?:e|in)|gast|gesprächspartner(?:in)?)\sheißt|se\sfait\sappeler|se\shace\sllamar"
    r"|si\sfa\schiamare|kallar\ssig|kalder\ssig|kaller\sseg|noemt\szich|vystupuj[eí]\s(?:pod\sjménem|jako)|występuje\sjako))"
    r"\s[“\"„«]?(?P<name>[A-ZÀ-ÖØ-ÞČŠŽŁŚŻ][\w’-]{2,})(?![\w’-]|\s[A-ZÀ-ÖØ-Þ])"
)
# la cantora caboverdiana Corvina
_ADJECTIVE = (
    r"\s[a-zà-ÿ-]+(?:an[oae]|en[oaie]|ien(?:ne)?|aise?|ois[e]?|ês|esa|és|ese|ense|ol[ae]?|oise|eir[oa]|[çñ]a)\s$"
)
_FORMAL = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Frau|Herr|Mme)\.?\s[A-ZÀ-ÖØ-Þ][\w’'-]+")


def note_only_name(cases: dict[str, Candidate], opening: Sequence[Decoded], lexicon: Lexicon) -> None:
    """A title may name the guest by an only name: Interview with Corvina."""
    for part in (part for part in opening[:2] if part.kind is TurnKind.HEADING or part is opening[0]):
        others = "\n".join(other.block.text for other in opening if other is not part)
        name = only_name(part.block.text, lexicon, others) or before_interview(part.block.text, lexicon, others)
        meant = [case for one, case in cases.items() if name and (same_person(one, name) or f" {name} " in one)]
        if name and len(meant) < 2:
            case = meant[0] if meant else cases.setdefault(name, Candidate(name, introduced=True))
            case.note(Sign.TITLE_MET, part.block.line, person=True)
        formal = _FORMAL.fullmatch(part.block.text)
        if formal:
            case = cases.setdefault(formal[0], Candidate(formal[0], introduced=True))
            case.note(Sign.TITLE_ALONE, part.block.line, person=True)
            case.note(Sign.HONORIFIC, part.block.line)


def _note_shown(cases: dict[str, Candidate], part: Decoded, titles: str, lexicon: Lexicon) -> None:
    """Somebody may be shown by an only name that no list knows: Corvina, 24, rows; the rower Corvina; behind the name
    Corvina is a rower. Nobody is where somebody is known by it, or it stands in small letters, too."""
    text = part.block.text[:_SHOWING]
    called = late(_CALLED).search(text) if holds_any(text, _CALLING) else None
    names = {called["name"]} if called else set()
    for word in () if lexicon.bends else _LONE.finditer(text):
        before, titled = text[: word.start()], stands_in(titles, word[0])
        aged = _AGED.match(text, word.end()) is not None and before[-2:] in _STARTS
        apposed = text.startswith(",", word.end()) and not lexicon.capitals and (titled or before[-2:] in _STARTS)
        apposed = apposed and not _LAST_NAME.search(before[-25:])
        sure = titled or not lexicon.capitals or begins_with_given_name(word[0])
        trade = _behind_trade(before[-60:]) and sure and not late(_BESIDE).search(before)
        again = apposed and text.count(word[0]) + titled > 1 and says_who(text, word.end())
        if aged or again or trade:
            names.add(word[0])
    for name in names:
        known = any(same_person(one, name) or f" {name} " in one for one in cases)  # Voss of Clara Voss Lund
        if not known and may_name(name) and not is_worded(name, f"{titles} {text}"):
            case = cases.setdefault(name, Candidate(name, introduced=True, told=True))
            case.note(Sign.TOLD_OF, part.block.line, person=True)
            case.note(Sign.TRADE, part.block.line)
            if stands_in(titles, name):
                case.note(Sign.TITLE_NAMES, part.block.line)


def _behind_trade(before: str) -> bool:
    """Whether words end with a trade, or with one and an adjective behind it: the singer; la cantora caboverdiana."""
    found = late(_ADJECTIVE).search(before)
    return ends_with_trade(before) or (found is not None and ends_with_trade(before[: found.start() + 1]))


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
    titles = "\n".join(part.block.text for part in opening if part.kind is TurnKind.HEADING)
    for part in (part for part in opening if part.kind is not TurnKind.HEADING):
        _note_shown(cases, part, titles, lexicon)
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
