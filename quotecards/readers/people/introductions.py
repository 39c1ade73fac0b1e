"""What an introduction says of the people that it names: who was met, who is told of, who belongs to something else."""

import re

from quotecards.late import late
from quotecards.readers.body.beside_names import is_of_who_does, past_letters
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.interview_words import ABOUT, PEOPLE_DO
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.lexicons.english import ENGLISH
from quotecards.readers.body.met import is_met
from quotecards.readers.body.names import Name, heads_trade, without_address
from quotecards.readers.body.trades import ends_with_office, ends_with_trade
from quotecards.readers.films.titles import TOPIC
from quotecards.readers.people.bystanders import (
    acts_on_another,
    founded,
    is_colleague,
    is_part,
    is_quoted,
    is_subject,
    was_before,
)
from quotecards.readers.people.columns import is_house_of_another, is_met_of_a_house
from quotecards.readers.people.greetings import is_thanked_for_talking
from quotecards.readers.people.interviewers import SPOKE_BEHIND, holds_in_introduction, met_by_ours
from quotecards.readers.people.lives import (
    acts,
    is_apposed,
    is_aside,
    is_called,
    is_dead,
    is_lived,
    is_work,
)
from quotecards.readers.people.makers import FIELD
from quotecards.readers.people.nominatives import is_oblique, met_there
from quotecards.readers.people.presented import behind, says_who
from quotecards.readers.people.relations import is_kin
from quotecards.readers.people.romance import does_there, is_heard
from quotecards.readers.people.signs import Hint, Sign
from quotecards.readers.people.told_us import EXPLAIN, is_below, talks_here, told_us
from quotecards.readers.people.two_who_talk import of_two
from quotecards.readers.people.verb_second import is_told_behind_verb

_SPOKEN_OF = (
    r"(?i)\b(?:director(?: of)?|(?:star|author|writer|editor) of|directed by|by|co-star|filmmaker|producer|in|from|at|"
    r"photo|words)\s+(?!(?:19[89]|20)\d\d\s)(?:\w+\s+)?$|\b(?:film|livre|roman|album|disque|série|documentaire|métrage|comédie)\s(?:de\s|d[’'])$"
    r"|\b(?:in|from|at)\s+(?-i:[A-ZÀ-ÖØ-Þ])[\w’-]+\s+(?:[\w’-]+\s+)?and\s+$"
)
_TOLD_OF = re.compile(
    r"(?:,[^,.]{2,60},)?\s+(?:has|is|was|plays|stars|says|makes|made|had|a\s|ist|hat|est|joue|spielt|es)\b"
)
# Clara Voss wygrała, Глеб Восс участвует; but not фильм Глеба Восса участвует, in which the name has an ending
_DID = (
    r"\s+(?:не\s|nie\s)?"
    r"(?:[а-яёіїєґ]+(?:[аеёиюя]т|[аеёиоуыюя]л[аи]?|[тл][аи]?с[яь]|є|[иаіоув]ла|[аи]в)|[a-ząćęńóśźż]+ła?)\b"
)
# Clara Voss (Wick, 1966), born there then
_BORN = re.compile(
    r"\s\((?:(?:born|b\.|geb\.|geboren|née?|nacid[oa]|nat[oa]|ur\.|nascid[oa])\s[^()]{0,40}|[^()\d]{3,30},\s)(?:18|19|20)\d\d\)"
)
_ON = rf"(?i)\s{ABOUT}\s"  # Clara Voss on boats, rain and why she rows.
_THEIRS = ("’s ", "'s ")
_WITH_A_WORK = ("With ", "Avec ", "Mit ", "Con ", "Com ")  # With Low Tide, Clara Voss rows
_AND = re.compile(r",?\s(?:and|&|und|et|y|e|i|и)\s")
_DISCUSSED = (" to discuss ", " to promote ", " to celebrate ", " to remember ")
_COLONS = (":", "：")
_SHE_DID = ("ла", "лась", "ła")
_ENDINGS = "уюыиеёєіїоuyieęąoéů"  # of first names, none of which a man’s has as it stands by itself
_OF_THINGS = re.compile(r"\b(?:the|der|die|das|le|la|les|el|los|las|il|lo|gli|os)\s+$", re.IGNORECASE)
# The sound editor Clara Voss …; but not A barca que Clara Voss …
_PRESENTED = re.compile(
    r"(?:^|[.!?…”\"\n]\s*)(?:The|Der|Die|Le|La|L’|El|Il|O|A|Ο|Η)\s?(?:(?!(?<!vista\s)(?:que|che|dont|où|και)\s)[\w-]+\s+){1,3}$"
)
_OF = re.compile(r"\b(?:of|at|in|from|von|aus|bei|de|du|di|da|do|z|из)\s$", re.IGNORECASE)
_BEGINS = re.compile(r"(?:^|[.!?…”\":/]\s+|\n)$")
_GOES_ON = re.compile(
    r"(?:[’']s)?(?:\s\(\d{1,4}\))?,?\s+[^\W\d_A-ZÀ-ÖØ-Þ]|[’']s?\s(?:\w+\s)?(?:\w*[Ff]ilm|Roman|Buch|Debüt|Serie|Album)\b"
)  # a verb, what they are or what is theirs, in lower case
_AGED = re.compile(r",?\s\(?\d\d\)?,\s")  # Clara Voss, 34, …; Clara Voss 34, …
# On the table of Clara Voss (34) lie oars: in languages whose names have no endings
_AGE = re.compile(r"\s\((?:aged\s|de\s)?\d\d(?:\s(?:ans|años|anni|anos|Jahre|jaar|år|years))?\)(?=[\s.,:;]|$)")
# “We row,” says the Oars’ Clara Voss
_QUOTED_AS_SAYING = (
    r"(?i)(?:[”\"»“’][,.]?\s(?:[,–—-]\s)?|\s[–—-]\s)(?:says|said|laughs|admits|sagt|lacht|schwärmt|meint|gesteht|berichtet|dit|confie|"
    rf"sourit|avoue|dice|afirma|confiesa|ride|confessa|diz|zegt|säger|siger|sier|{EXPLAIN})\s(?:[\w’'-]+\s){{0,3}}$"
)
_OF_A_HOUSE = re.compile(
    r",?\s(?:of|from|in|von|von\sder|i|de|du|van|d[aeo]l?(?:l[ao’'])?|w)\s?(?:the\s|la\s|El\s)?[„”\"«‘]?[A-ZÀ-ÖØ-Þ]"
)
# Clara Voss: captain and first oar of the boat, at the head of a paragraph
_ENTRY = re.compile(r"\s?[:：]\s+")
# Northern Oars is a club
_IS_SOMETHING = (
    r"(?i)(?:,|\s+(?:is|was|are|ist|war|est|était|es|era|è|é|foi))\s+(?:an?|the|one|eine?|der|die|das|une?|le|la|una?|el|il|uma?|o)\b"
    r"|,\s(?:(?:co-)?(?:written|directed|produced|created)\s(?:and\s[\w-]+\s)?by|starring|based\son|set\sin|out\snow|which)\b"
    r"|\s+stars\s(?-i:[A-Z])|,?\s+(?:is|was)\s(?:based|set|shot|released|about)\b|\s+(?:opens|opened|premieres|premiered|screens|marks|follows|captures|"
    r"traces|depicts|portrays|chronicles|focuses|cent(?:er|re)s|deals|features|examines|charts|unfolds|weaves|revolves|"
    r"concerns|folgt|handelt|suit|sort|s[ie]gue(?!\s\w+ndo\b))\b"
    r"|\s+(?:jest|(?:was|wurde|a été|fue|è stat[oa]|foi)\s(?:founded|gegründet|fondée?|fundad[oa]|fondat[oa]))\b"
)
# built by the architect Clara Voss; por el arquitecto Ben Okri; our founder, Clara Voss
_OBLIQUE = (
    r"(?i)(?<!\w)(?:by|with|for|mit|bei|für|par|avec|pour|chez|por|con|para|dal|dalla|com|pelo|pela|door|met|voor|bij|av|af|med|för|"
    r"hos|przez|dla|s|se|pro|с|для)\s(?:(?:the|an?|his|her|de[rmn]|die|das|l[ea]|el|los|las|il|lo|[oa]|het|een)\s|l[’'])?(?:[\w-]+\s){1,2}$"
    r"|\b(?:our|unsere?[mnrs]?|notre|nuestr[oa]|noss[oa]|nostr[oa]|onze?|vår|vores|nasz\w*|naš\w*|наш\w*)\s[\w-]+,?\s$"
)
_FIRST_WORD_ALONE = re.compile(r"(?:^|[.!?…]\s+|\n)([^\W\d_a-zà-ÿа-я][\w-]+)\s$")  # Rower Clara Voss
# Rower Clara Voss; Writer, rower and captain Clara Voss; Award-winning Chilean rower Clara Voss
_FIRST_TRADES = (
    r"(?:^|[.!?…]\s+|\n)(?:(?!(?i:of|by|in|from|at|with|for|to|the|on|about|von|mit|de|du|di|da|avec|con|as|like)\s)"
    r"[A-ZÀ-ÖØ-Þ][\w’'/-]*(?:,|\s/)?\s+(?:(?!(?:of|by|in|from|at|with|for|to|the|on|about|von|mit|de|du|di|da|avec|con|as|like)\s)"
    r"[a-zà-ÿ][\w’'/-]*(?:,|\s/)?\s+){0,4}?(?:[A-ZÀ-ÖØ-Þ][\w’'-]+\s+)?)??(?:[\w-]+/)*([\w-]+)\s$"
)
# The captain, a Clara Voss fan, rows
_AFTER_WHOM = (
    r"\s(?:obsessives?|fan(?:atic)?s?|devotees?|enthusiasts?|scholars?|expert|impersonator|look-?alike|adaptation|biopic|biography|"
    r"tribute|retrospective|sequel|remake|covers?|impression|film|novel|play|song|exhibition)\b"
)
# Wir haben mit Clara Voss über Boote gesprochen; z Clarą Voss rozmawia Ewa Ander: the verb stands behind whom they met
# Stu interviews Clara Voss; porozmawiamy o łodziach z Clarą Voss
_TALKED_OF = (
    r"(?:^|[.!?]\s)[A-Z]\w+\s(?:interviews|interviewed)\s$"
    r"|\b(?:po)?rozmawia(?:m|my|liśmy|łem|łam)\s(?:[\w-]+\s){1,8}ze?\s$"
)
# Whoever wants to see the new boat of Clara Voss has to row; to see it you have to row
_WHOEVER = (
    r"(?:^|[.!?…]\s)(?:Whoever|Anyone\swho|(?:Those|People)\swho|Wer|Wie|(?:Ceux\s)?[Qq]ui|Quien(?:es)?|Chi|Quem|Den,?\s(?:som|der)"
    r"|To\s(?:see|hear|meet)|Um|Om|Pour\s(?:voir|entendre)|Para\s(?:ver|oír|ouvir)|Per\s(?:vedere|sentire|ascoltare)"
    r"|För\satt\s(?:se|höra)|For\så?(?:t|\s)se|Hvis\s(?:man|du))\s[^.!?…:\n]{0,80}$"
)
_ASKED = r"[^.!?…\n]{0,200}\?"
# A Clara Voss thriller
_AN = (" a ", " an ", "A ", "An ")
_OF_THEIRS = r"\s(?:thriller|film|movie|picture|novel|book|record|album|song|show|play|comedy|drama|score)s?\b"
_GAP = r"\s(?:[\w’'-]+\s){0,3}$"
_MET_FIRST = (
    (
        rf"\bmit{_GAP}",
        r"[^.!?\n]{0,120}\b(?:gesprochen|unterhalten|geredet|geplaudert|getroffen|unterhielt(?:en)?|zu\s(?:sprechen|reden|plaudern))\b",
    ),
    (rf"(?:^|[.!?…]\s)mit{_GAP}", rf"{SPOKE_BEHIND}"),
    (
        rf"\b(?:wir\shaben|ich\shabe|haben\swir|habe\sich){_GAP}",
        r"[^.!?\n]{0,80}\b(?:getroffen|interviewt|befragt|besucht|eingeladen|gefragt)\b",
    ),
    (rf"\b(?:hat\suns|uns\shat){_GAP}", r"[^.!?\n]{0,80}\b(?:verraten|erzählt|erklärt|beantwortet)\b"),
    (
        rf"\b(?:bat(?:en)?|lud(?:en)?|hat|haben?){_GAP}",
        r"[^.!?\n]{0,60}\szu(?:m|\seinem)\s(?:[Gg]espräch|[Ii]nterview)\b",
    ),
    (rf"\bze?{_GAP}", r"[^.!?\n]{0,120}\s(?:rozmawia\w*|rozmowę)\b"),
)


def in_introduction(name: Name, text: str, lexicon: Lexicon) -> Hint | None:
    """What a paragraph of the introduction says of `name`; None where it is not somebody's name."""
    end = past_letters(text, name.end) if text.startswith(", ", name.end) else name.end
    said = _said(Name(name.text, name.start, end), text, lexicon)
    # Clara Voss, ASC: people alone are of guilds
    return said._replace(person=True, trade=True) if said and end > name.end else said


def _said(name: Name, text: str, lexicon: Lexicon) -> Hint | None:
    before, after = without_address(text[: name.start]), text[name.end : name.end + 60]
    if heads_trade(name, text) or is_part(before) or is_work(name, text):
        return None
    held = holds_in_introduction(name, text)
    owns = after.startswith(_THEIRS) and is_house_of_another(name, text)
    told = told_us(name, text, before)
    if owns or (held and not (told and held is Sign.OF_THE_PRESS)):
        return Hint(held or Sign.OF_A_WORK)
    topic = TOPIC.search(before[-80:]) or before.endswith(_DISCUSSED)
    spoken_with = not topic and is_met(before, lexicon)
    bent = met_there(text, name.start, name.end, lexicon)
    here = bent is Sign.TOLD_US or talks_here(name, text, before, after) or (spoken_with and is_below(before))
    met = (
        told
        or here
        or is_thanked_for_talking(name, text)
        or spoken_with
        or FIELD.search(before[-40:])
        or _met_first(before, name.end, text)
        or met_by_ours(before)
        or (before.endswith(_THEIRS) and is_met_of_a_house(name, text, lexicon))
        or late(_TALKED_OF).search(before[-90:])
        or bent
    )
    if (text.isupper() or is_kin(before, name.text)) and not met:
        return None  # all words have capitals there, or somebody's kin is told of
    together = None if told else of_two(name, text)
    if together:
        return together
    entry = not before and after.lstrip()[:1] in _COLONS and behind(_ENTRY, text, name.end)
    trade = entry or _has_trade(name, text)
    if met:
        said = (*text[: name.start].split()[-4:], name.text)
        words = f"“{name.text}{told[0]}”" if told else f"“{' '.join(said)}”"
        return Hint(Sign.TOLD_US if told or here else Sign.MET, words, person=True, trade=trade)
    beside = _beside(name, text)
    if beside:
        return Hint(beside, person=beside is Sign.NAMED and not before.endswith(_WITH_A_WORK))
    if before.endswith(_THEIRS) and not (trade or begins_with_given_name(name.text)):
        return Hint(Sign.NAMED)  # Clara Voss’s Low Tide is a portrait
    doer = _opens_with_trade(before, after)
    presented = doer or (_PRESENTED.search(before[-60:]) and not _OF.search(before[-6:]))
    looked_for = not lexicon.bends and _is_looked_for(name, text, before)
    does_it = begins_with_given_name(name.text) and (
        does_there(text, name.start, name.end, lexicon) or is_heard(text, name.start, lexicon)
    )
    of_things = not (doer or looked_for or does_it) and (
        _OF_THINGS.search(before[-8:]) or late(_SPOKEN_OF).search(before[-30:])
    )
    of_theirs = before.endswith(_AN) and late(_OF_THEIRS).match(after)
    if topic or of_theirs or is_subject(name, text) or (of_things and not (presented and _TOLD_OF.match(after))):
        return Hint(Sign.OF_A_WORK)
    begins = _BEGINS.search(before[-4:]) and (_GOES_ON.match(after) or _AGED.match(after))
    born = begins_with_given_name(name.text) and _BORN.match(after)
    speaks = _speaks(name, text, before, begins=bool(begins))
    inverts = lexicon.inverts and begins_with_given_name(name.text)
    behind_verb = inverts and is_told_behind_verb(name, text, german=lexicon.capitals)
    aged = not lexicon.bends and begins_with_given_name(name.text) and _AGE.match(after)
    does = begins or speaks or aged or behind_verb or _is_quoted(name, text, before)
    does = does or acts(name, text, english=lexicon is ENGLISH) or does_it or looked_for or is_called(name, before)
    told_of = None if lexicon.surname_first else _TOLD_OF.match(after)  # “a” is an article in Hungarian
    does = bool(does or presented or entry or born or told_of or is_lived(name, text) or _did(name, after))
    if does and not is_oblique(text, name.start, name.end, lexicon, sure=bool(begins)):
        plainly = trade or (not name.surname.isupper() and not late(_IS_SOMETHING).match(text, name.end))
        person = trade or is_lived(name, text) or speaks
        return Hint(Sign.TOLD_OF, person=person, trade=trade, told=plainly)
    oblique = trade and late(_OBLIQUE).search(before[-60:]) is not None
    return Hint(Sign.NAMED, person=trade, trade=trade and not oblique)


def _beside(name: Name, text: str) -> Sign | None:
    """The sign of somebody who only stands beside the guest, or lives no more."""
    if is_dead(text, name.start, name.end) or founded(name, text):
        return Sign.IN_PASSING
    beside = is_aside(name, text) or is_quoted(name, text) or was_before(name, text) or is_colleague(name, text)
    beside = beside or late(_AFTER_WHOM).match(text, name.end) is not None
    return Sign.NAMED if beside or acts_on_another(name, text) else None


def _speaks(name: Name, text: str, before: str, *, begins: bool) -> bool:
    """Whether a sentence says that somebody speaks, or a paragraph begins with them and what they speak on."""
    if late(PEOPLE_DO).match(text, name.end) and (begins or late(_FIRST_TRADES).search(before[-60:])):
        return True
    return not before and begins_with_given_name(name.text) and late(_ON).match(text, name.end) is not None


def _is_quoted(name: Name, text: str, before: str) -> bool:
    """Whether somebody is told to have said something; not somebody of a house, as critics are whom openings quote."""
    said = late(_QUOTED_AS_SAYING).search(before[-70:])
    return said is not None and not _OF_A_HOUSE.match(text, name.end)


def _is_looked_for(name: Name, text: str, before: str) -> bool:
    """Whether a sentence says what whoever wants to see something of somebody has to do."""
    looked_for = begins_with_given_name(name.text) and late(_WHOEVER).search(before[-120:])
    return bool(looked_for) and not late(_ASKED).match(text, name.end)


def _has_trade(name: Name, text: str) -> bool:
    """Whether a trade stands beside a name, or a word that may be one opens the sentence before it."""
    before = text[: name.start][-70:]
    doer = _FIRST_WORD_ALONE.search(before[-40:])
    office = ends_with_office(before) or (doer is not None and is_of_who_does(doer[1]))
    return office or says_who(text, name.end) or is_apposed(name, text)


def _opens_with_trade(before: str, after: str) -> bool:
    """Whether a sentence begins with the trades of whom it names next, and of nobody beside them."""
    trades = None if _AND.match(after) else late(_FIRST_TRADES).search(before[-60:])
    return trades is not None and ends_with_trade(f"{trades[1]} ")


def _did(name: Name, after: str) -> bool:
    """Whether a Slavic verb right behind a name has it for its subject: she has done something, or he has or does."""
    verb = late(_DID).match(after)
    if not verb:
        return False
    ending = name.text.partition(" ")[0][-1]
    return verb[0].endswith(_SHE_DID) if ending in "аяa" else ending not in _ENDINGS


def _met_first(before: str, end: int, text: str) -> bool:
    """Whether a name stands between the words for “we” or “with” and the verb that says that they were met."""
    return any(
        re.search(first, before[-60:], re.IGNORECASE) and re.match(then, text[end : end + 160])
        for first, then in _MET_FIRST
    )
