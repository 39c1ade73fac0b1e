"""Names as they stand by themselves, where a language bends them: Rozmowa z Janem Lipskim is one with Jan Lipski.

The text may have the name in another form; else the endings of its words tell (unbent.py, paradigms.py). Of Hungarian
and Turkish only endings that leave the rest of the word as it is. Finnish is in finnish_names.py.
"""

import re
from collections.abc import Collection

from quotecards.late import late
from quotecards.readers.body import finnish_names
from quotecards.readers.body.genitives import from_genitive
from quotecards.readers.body.given_names import begins_with_well_known_name
from quotecards.readers.body.names import stands_in
from quotecards.readers.body.paradigms import CONSONANTS
from quotecards.readers.body.unbent import FATHER, MAY_LACK_A_VOWEL, by_endings

_STEM = 3  # letters that all forms of a word share
_BENT_SURNAME = r"(?P<first>[^\W\d_]+[eioy]) (?P<stem>[^\W\d_]{2,}[bcdfghjklmnprstvwxz])em"
_AS_A_MAN = r"\b\w+(?:[sc]kim|ym)\s|\b\w{3,}(?:rem|tem|tą|ikiem|erem)\b"  # szwedzkim, aktorem
_LEFT = 3  # letters that an ending may replace
_BENT = re.compile(r"(?:ą|ií|em|om|ou|ým|ím|im|ym|ом|ем|єм|ой|ей|ою|ею|ым|им|ім|ью)$")
_WITH = r"(?<!\w)(?:[Zz]e?|[Ss][eoa]?|[Сс]о?|[Зз]і?|[Іі]з)\s(?:[\w’'-]+,?\s){0,4}"
# Voss Zsófiával, Voss Péterrel, Voss Lászlóval
_VAL = rf"(?:([áéóőúűi])v|([{CONSONANTS}])\2)[ae]l$"
# Pogovor z Alenko Zupan: Slovene women, whose surnames stay as they are
_TALKED_SLOVENE = r"(?i)\bpogov(?:or|arjal)"
# z Ayşe Lipską, с Нино Беловой: women whose first names no case changes, and their surnames with an ending and without
_UNCHANGED = r"(?:[^\W\d_][\w’'-]*[^\Waąęěiíuúyýmаяыиеэюуйьм]|\w{2,}e) [\w-]+"
_WITH_HER = dict(
    pair.split("/")
    for pair in "ską/ska cką/cka dzką/dzka ovou/ová nou/ná skou/ská ckou/cká "
    "ской/ская цкой/цкая овой/ова евой/ева ёвой/ёва иной/ина".split()
)
# What nobody’s name is by itself
_NEVER_BY_ITSELF = (
    r"(?:(?:[sc]k|dzk)(?:iego|iemu|ým|ą)|[éě]ho|ému|ov(?:ou|ú)|[сц]к(?:ого|ому|ую))$"
    r"|(?:[оеёи]й|ью) [\w-]+(?:[оеё]в|[сц]к|ин)ой$"
)
_SHORT = {"á": "a", "é": "e"}
_TALKED_HUNGARIAN = re.compile(r"interjú|beszélget|kérdez|találkoz|ismer|bemutat|válaszol", re.IGNORECASE)
_OTHER_HUNGARIAN = (
    r"([áéóőúűi])?(?:ként|n[ae]k|r[óő]l|t[óő]l|h[oeö]z|b[ae]n|ért|[oeö]?t)$"  # Voss Péterként, Voss Klárát
)
# Behind a name that is whole without them: Clara Vossin haastattelu, beszélgetés Clara Vossszal
_TAILS = frozenset(
    "s n in en lla llä lle lta ltä ssa ssä sta stä t val vel nal nel nak nek ról ről tól től a u em om lui".split()
)
_AT = frozenset("lla llä lle lta ltä ssa ssä sta stä".split())  # Clara Vossilta … Vossi
# Endings of surnames in the sentence: Ветрова, Lipskiego, Novákovi
_SENTENCE = (
    "а|у|ым|ом|ем|е|ой|ого|ому|им|ую|ей|ы|и|ю|"
    "a|u|e|em|ie|y|i|ę|ą|o|ou|é|ý|iego|iemu|im|iej|owi|ovi|ého|ému|ým|ém|ego|emu|ym|ej"
)
_VOWELS = "аяыийоaąáeéiíoyý"
_HERS = ("a", "á", "а", "я")  # how women’s surnames end, and some men’s
_SMALL = r"(?=[a-zß-öø-ÿąćęłńśźżěščřžůťďňа-яёіїєґ])"


def stems(name: str) -> list[str]:
    """What other endings leave of the words of a name, as far as it is plain: at most two letters less."""
    return [word[: max(_STEM, len(word) - 2)] for word in name.split()]


def bent_forms(surname: str) -> str:
    """A pattern of a Slavic surname with whatever ending."""
    stem = surname.rstrip(_VOWELS) if len(surname.rstrip(_VOWELS)) >= _STEM else surname
    return rf"(?<![\w-]){re.escape(stem)}(?:{_SENTENCE})(?![\w-])"


def is_bent(name: str, around: str) -> bool:
    """Whether a name has an ending that it does not have by itself, as the ending itself tells, or what stands before
    the name in the text `around` it."""
    return _by_itself(name, (), around) is not None


def uninflected(name: str, others: Collection[str], around: str = "") -> str | None:
    """The name as it stands by itself: as one of the `others`, or by its endings; None where it is bent, and neither
    tells how it stands by itself."""
    for left in range(1, _LEFT + 1):
        tail, whole = name[-left:], name[:-left]
        if tail in _TAILS and (whole in others or (tail in _AT and stands_in(around, whole.rpartition(" ")[2]))):
            return whole
    if name.endswith("ą") and f"{name[:-1]}a" in others:
        return f"{name[:-1]}a"  # Nino Kwaracchelią, beside Nino Kwaracchelia
    nen = f"{name[:-3]}nen" if name.endswith("sen") else ""  # Finnish
    if nen and (nen in others or stands_in(around, nen.rpartition(" ")[2])):
        return f"{name[:-3]}nen"
    found = _by_itself(name, others, around)
    return name if found is None else found or _as_another(name, others)


def _by_itself(name: str, others: Collection[str], around: str) -> str | None:
    """The name by its endings or by what stands before it; empty where it is bent, and they do not tell how it stands
    by itself, None where it is not bent."""
    for other in (finnish_names.by_itself(name, around), with_hungarian(name, around)):
        if other is not None:
            return other
    told = by_endings(name, others, around)
    if told is None and (hers := _with_her(name, around)):
        return hers
    if told is None and begins_with_well_known_name(name):
        return _surname_alone(name, around)
    told = told or next((one for form in (from_genitive, _with_slovene) if (one := form(name, around))), told)
    if told is not None:
        return told
    if late(FATHER).search(name) or late(_NEVER_BY_ITSELF).search(name):
        return ""
    behind_with = _BENT.search(name.partition(" ")[0]) and re.search(rf"{_WITH}{re.escape(name)}", around)
    return "" if behind_with else None


def _as_another(name: str, others: Collection[str]) -> str | None:
    """The first of the `others` that has a known first name and begins as a bent name does that has none."""
    if begins_with_well_known_name(name):
        return None
    stems = [word[: max(_STEM, len(word) - _LEFT)] for word in name.split()]
    for other in others:
        parts = other.split()
        if len(parts) == len(stems) and all(map(str.startswith, parts, stems)) and begins_with_well_known_name(other):
            return other
    return None


def whole_by_surname(name: str, around: str) -> str:
    """A Slavic name as it stands by itself, where a sentence `around` it begins with the surname alone: książka Jana
    Nowaka … Nowak mieszka; the name as it is where none does, or its first name is none we know.

    The word that begins a sentence may stand before it: Książka Jana Nowaka.
    """
    if " " not in name:  # Kapitan Anna, whom no surname is known of
        return name
    *heads, first, last = name.split()
    stem = re.escape(last[: max(_STEM, len(last) - _LEFT)])
    begins = re.search(rf"(?:^|[.!?…]\s+)({stem}[^\W\d_]{{0,{_LEFT}}})\s+{_SMALL}", around, re.MULTILINE)
    if not begins or begins[1] == last or not re.fullmatch(bent_forms(begins[1]), last):
        return name
    if any(_first_name(word, begins[1]) for word in heads):
        return name  # two first names
    found = _first_name(first, begins[1])
    return f"{found} {begins[1]}" if found else name


def _first_name(bent: str, surname: str) -> str | None:
    """The known first name that bends to `bent`, beside a surname as it stands by itself."""
    endings = ("a", "а", "я", "") if surname.endswith(_HERS) else ("", "й", "ь")
    stems = (bent[: len(bent) - left] for left in range(_LEFT + 1) if len(bent) - left > 1)
    given = (f"{stem}{ending}" for stem in stems for ending in endings)
    return next((one for one in given if one != bent and begins_with_well_known_name(one)), None)


def _with_her(name: str, around: str) -> str | None:
    """The name of a woman whose surname alone has an ending, as her first name never has one."""
    if not late(_UNCHANGED).fullmatch(name) or (name[0] >= "Ё" and not re.search(rf"{_WITH}{re.escape(name)}", around)):
        return None
    hers = re.sub(rf"(?:{'|'.join(_WITH_HER)})(?!\w)", lambda end: _WITH_HER[end[0]], name)
    return hers if hers != name else None


def _surname_alone(name: str, around: str) -> str | None:
    """The name of a man whose first name ends with a vowel that no case changes, where “with” stands before it, and
    beside it his trade: z Lasse Nordstromem, reżyserem."""
    if not name.endswith("em") or not (found := late(_BENT_SURNAME).fullmatch(name)):
        return None
    told = re.search(rf"{_WITH}{re.escape(name)}(?P<behind>[^.!?\n]{{0,40}})", around)
    if not told or not late(_AS_A_MAN).search(f"{told[0].partition(name)[0]}{told['behind']}"):
        return None  # Claire Salem
    if late(MAY_LACK_A_VOWEL).search(found["stem"]):
        return None
    return f"{found['first']} {found['stem']}"


def with_hungarian(name: str, around: str) -> str | None:
    """What “with” leaves of a Hungarian name, whose last word is the first name; empty where that is none we know. What
    other endings leave of one that is known."""
    met = late(_VAL).search(name)
    found = met or late(_OTHER_HUNGARIAN).search(name)
    if not found or not _TALKED_HUNGARIAN.search(around):
        return None
    ends = (found[1], _SHORT.get(found[1], "")) if found[1] else ((found[2] if met else ""),)  # Tádéval, Klárával
    wholes = [f"{name[: found.start()]}{end}" for end in ends]
    known = next((one for one in wholes if " " in one and begins_with_well_known_name(one.rsplit(" ", 1)[-1])), None)
    if met:
        return known or ""
    return known if known and not begins_with_well_known_name(name.rsplit(" ", 1)[-1]) else None


def _with_slovene(name: str, around: str) -> str | None:
    """What Slovene “with” is of in a woman's first name that is known."""
    first, _, surnames = name.partition(" ")
    hers = f"{first[:-1]}a {surnames}" if first.endswith("o") and late(_TALKED_SLOVENE).search(around) else ""
    return hers if hers and begins_with_well_known_name(hers) else None
