"""Who stands in a sentence as names do by themselves: who does what it tells, wherever its words may stand.

Slavic languages set their words freely, so that no place tells of whom a sentence is: Dogląda ich Clara Voss. But the
others whom it names mostly have endings there, or stand in clauses that tell of somebody. So do Finnish, Hungarian and
Turkish, and Greek, whose article tells it; what shows it there says the lexicon (`aside`).
"""

import re
from collections.abc import Iterator

from quotecards.late import late
from quotecards.readers.body.given_names import begins_with_given_name, begins_with_well_known_name
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.people.relations import is_kin
from quotecards.readers.people.signs import Sign

_BEFORE = 300  # characters
_NEAR, _FAR = 60, 160
_SENTENCE = re.compile(r"(?<!\b[^\W\d_a-zа-я])[.!?…][\"”»“]?\s|\n")
_MARK = re.compile(r"[,;:–—(„“”«»]")
# …, którą zna Clara Voss; kdy, co, za koho: clauses that tell of somebody else
_CLAUSE = (
    r"(?i)^\W*(?:[^\W\d_]{1,4}\s)?(?:któr\w+|czyj\w+|gdy|kiedy|odkąd|jak(?:by|o)?|co|czemu|dlaczego|że|bo|choć|niż|gdzie"
    r"|kter\w+|jehož|jejíž|jejichž|jenž|kdy(?:ž|by)?|proč|protože|kde|než|ktor\w+|čí\w*|keď|prečo|pretože|ako"
    r"|koj(?:i|a|e|u|eg|em|oj|im|ih)\w*|čij\w*|kada?|zašto|što|jer|gdje|da|kater\w+|zakaj|ker|kjer"
    r"|котор\w+|чей|чь[яёеюи]\w*|когда|как|что|почему|потому|где|чем|пока|якщо|як(?:ий|а|е|і|у|ого|ому|ої|ій|ою|им|их|ими)?|чи[йєї]\w*"
    r"|коли|що|чому|бо|де|ніж|койт?о|която|което|които|чи[йя]то|когато|защото|където|че"
    r"|jo(?:[kt]a|nka|hon|na|[ls][lst][aä]|lle|i\w+|tka)|kun|että|koska|jos|vaikka|kuin|kunnes|mi(?:nkä|tä|ssä|stä|hin|ksi|ten)"
    r"|aki\w{0,5}|am(?:i|ely)\w{0,5}|hogy(?:an)?|mert|ha|mikor|míg|ahol|ahogy|mint|hiszen"
    r"|πο[υύ]|όπου|όπως|όταν|ότι|πως|ενώ|επειδή|γιατί)\b"
)
# With whom, of whom, to whom (Carmen Voss may have an ending or none); not; our columnist
_ASIDE = (
    r"(?i)(?<!\w)(?:(?:ze?|o|u|od|do|dla|przez|po|przy|za|nad|pod|na|se?|ve?|we?|pro|před|bez|sa|kod|из|от|у|со?|об?|про|для|во?|ко?|"
    r"по|при|із|зі?|від|до|через|със?|на|за|nie|ne|не|nem|ei|δεν)\s|(?:nasz|naš|náš|naša|nasza|наш|наша)\s(?:\w+\s){0,2})$"
)
# … wręczył mu nagrodę: in a clause of its own, who is named does something to somebody else
_TO_ANOTHER = (
    r"(?i)(?<!\w)(?:mu|go|ją|jej|jego|jemu|niej|nim|niego|ho|ji|jí|jeho|její|něm|ju|jej|neho|ga|je\sga|joj|njega|njegov\w*|njezin\w*|"
    r"его|ему|её|ее|ей|ней|нём|нем|него|його|йому|її|їй|ній|нього|нього|neki|hänet|hänelle|"
    # and who asks whom a sentence names, too
    r"ağırl[ıa]\w+|konuk\se[td]\w+|sor(?:du|uyor)|συνομιλεί|συζητά|συναντά|ρωτά|kérdez\w*|haastattel\w+|jututt\w+|tapa[as]\w*)(?!\w)"
)
_PAIRED = r",?\s(?:i|a|и|й|та|in|oraz|ja|sekä|és|ve|και)\s(?:[οη]\s)?([^\W\d_])"
_BESIDE = re.compile(r"[^\W\d_]\s(?:i|a|и|й|та|in|oraz|ja|és|ve|και)\s(?:[οη]\s)?$")
# Of men: Stipe Božića, Clarę Voskę, Radovana Lipku
_OBLIQUE = tuple("ića ego ého ovi owi ого ему ému ovom овым евым u у ю ę ą ú ovej ovou овой евой".split())
_HERS = ("ová", "á", "ska", "cka", "dzka", "ова", "ева", "ёва", "ина", "ына", "ая", "ька")
_A = "aа"


def is_subject_there(name: str, text: str, lexicon: Lexicon) -> bool:
    """Whether any sentence of `text` has the whole `name` for who does something in it, as far as its form and the
    words around it tell."""
    told = bool(lexicon.aside) or (begins_with_well_known_name(name) and not _may_be_bent(name))
    return told and may_be_subject(name, text, lexicon, helps=False)


def may_be_subject(name: str, text: str, lexicon: Lexicon, *, helps: bool = True) -> bool:
    """The same of what may be no name or one with an ending, and with `helps` of who does something to another."""
    places = (at for at in _places(name, text) if not is_oblique(text, at, at + len(name), lexicon, sure=helps))
    return any(_does(name, text, at, helps=helps) for at in places)


def is_oblique(text: str, start: int, end: int, lexicon: Lexicon, *, sure: bool = True) -> bool:
    """Whether a name from `start` to `end` has an ending, or words beside it, that who does something does not have, or
    may not have; with `sure` only the former."""
    if not lexicon.aside:
        return False
    found = late(lexicon.aside).search(_marked(text, start, end))
    return found is not None and not (sure and found.lastgroup == "perhaps")


def met_there(text: str, start: int, end: int, lexicon: Lexicon) -> Sign | None:
    """Whether somebody met whom a sentence names from `start` to `end`, or they talked, as endings of it tell."""
    found = late(lexicon.meets).search(_marked(text, start, end)) if lexicon.meets else None
    if found is None or found.lastgroup != "told":
        return Sign.MET if found else None
    return None if is_oblique(text, start, end, lexicon) else Sign.TOLD_US


def _marked(text: str, start: int, end: int) -> str:
    """A name with what stands beside it, from \\x01 to \\x02."""
    return f"{text[max(0, start - _NEAR) : start]}\x01{text[start:end]}\x02{text[end : end + _FAR]}"


def _places(name: str, text: str) -> Iterator[int]:
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + len(name))


def _does(name: str, text: str, at: int, *, helps: bool) -> bool:
    """Whether the sentence that has a name at `at` is of them, rather than of whom they or others help or mean."""
    end = at + len(name)
    if text[at - 1 : at].isalnum() or text[end : end + 1].isalnum() or text.startswith(("-", "’", "'"), end):
        return False
    before = text[max(0, at - _BEFORE) : at]
    before = before[max((stop.end() for stop in _SENTENCE.finditer(before)), default=0) :]
    clause = before[max((mark.end() for mark in _MARK.finditer(before)), default=0) :]
    if late(_CLAUSE).search(clause) or late(_ASIDE).search(before[-40:]) or before.count("(") > before.count(")"):
        return False
    rest = re.split(r"[,.;:!?…–—]", text[end : end + _BEFORE], maxsplit=1)[0]
    if not helps and late(_TO_ANOTHER).search(f"{clause} {rest}"):
        return False
    paired = late(_PAIRED).match(text, end)
    return not ((paired and paired[1].isupper()) or _BESIDE.search(before[-8:]) or is_kin(before, name))


def _may_be_bent(name: str) -> bool:
    """Whether a name may be of a man who does nothing there: Bohumila Voska, Stipe Božića; or lacks a surname."""
    first, _, last = name.partition(" ")
    if last.endswith(_OBLIQUE) or len(last.rstrip(".")) < len("Ng"):
        return True
    return first[-1] in _A and last[-1] in _A and not last.endswith(_HERS) and begins_with_given_name(first[:-1])
