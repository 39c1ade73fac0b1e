"""Names as they stand by themselves, where a language bends them: Rozmowa z Janem Lipskim is one with Jan Lipski.

The text may have the name in another form; else the endings tell, where the first name that they lead to is a known one
and the surname's ending can have but one origin. By grammars of Polish, Czech, Slovak, Croatian, Russian, Ukrainian,
Romanian and Greek; of Hungarian and Turkish only endings that leave the rest of the word as it is. Finnish is in
finnish_names.py.
"""

import re
from collections.abc import Collection

from quotecards.late import late
from quotecards.readers.body import finnish_names
from quotecards.readers.body.genitives import HER_SURNAMES, from_genitive
from quotecards.readers.body.given_names import begins_with_given_name

_STEM = 3  # letters that all forms of a word share
_BENT_SURNAME = r"(?P<first>[^\W\d_]+[eioy]) (?P<stem>[^\W\d_]{2,}[bcdfghjklmnprstvwxz])em"
_AS_A_MAN = r"\b\w+(?:[sc]kim|ym)\s|\b\w{3,}(?:rem|tem|tą|ikiem|erem)\b"  # szwedzkim, aktorem
_LEFT = 3  # letters that an ending may replace
_BENT = re.compile(r"(?:ą|ií|em|om|ou|ým|ím|im|ym|ом|ем|єм|ой|ей|ою|ею|ым|им|ім|ью)$")
_WITH = r"(?<!\w)(?:[Zz]e?|[Ss][eoa]?|[Сс]о?|[Зз]і?|[Іі]з)\s(?:[\w’'-]+,?\s){0,4}"
_CONSONANT = "bcčćdďđfghjklłmnňńpqrřsśšťtvwxzźżžбвгджзйклмнпрстфхцчшщ"
# Haveł bends to Havłem, Havel to Havlem: which vowel was left out is not to be told.
_MAY_LACK_A_VOWEL = rf"([{_CONSONANT}])(?!\1)[klrncňcкцл]$"
# But Daňkem is of Daněk: no surname ends with a soft consonant and a k.
_LACKS_E = r"([ňťďščžř])k$"
_HARD = {"ň": "ně", "ť": "tě", "ď": "dě"}
_WHOLE = tuple((letter, letter) for letter in _CONSONANT)  # surnames that women’s first names leave as they are
_WHOLE_VOWELS = tuple((letter, letter) for letter in "eiouy")  # Russellem Crowe
_WHOLE_GREEK = tuple((letter, letter) for letter in "ουάαηήίι")
# The endings of a first name, what stands in their place, and those of surnames beside it, likewise.
_SHE = (("ovou", "ová"), ("skou", "ská"), ("ckou", "cká"), ("ską", "ska"), ("cką", "cka"), ("dzką", "dzka"))
_SHE_UKRAINIAN = (
    ("ською", "ська"), ("цькою", "цька"), ("овою", "ова"), ("евою", "ева"), ("євою", "єва"), ("іною", "іна"),
    ("ко", "ко"), *_WHOLE,
)  # fmt: skip
_SHE_OBJECT = (
    ("ову", "ова"), ("еву", "ева"), ("ёву", "ёва"), ("єву", "єва"), ("ину", "ина"), ("іну", "іна"), ("скую", "ская"),
    ("цкую", "цкая"), ("ську", "ська"), ("цьку", "цька"),
)  # fmt: skip
_HERS_OBLIQUE = (
    ("ové", "ová"), ("ské", "ská"), ("cké", "cká"), ("skiej", "ska"), ("ckiej", "cka"), ("dzkiej", "dzka"),
)  # fmt: skip
_HE = (
    ("skim", "ski"), ("ckim", "cki"), ("dzkim", "dzki"), ("ským", "ský"), ("ckým", "cký"), ("ým", "ý"), ("ím", "í"),
    ("kiem", "k"), ("giem", "g"), ("niem", "ń"), ("ciem", "ć"), ("siem", "ś"), ("iem", ""),
    ("ou", "a"), ("ą", "a"), ("ićem", "ić"), ("ičem", "ič"), ("em", ""), ("om", ""),
)  # fmt: skip
_HE_CYRILLIC = (
    ("ским", "ский"), ("цким", "цкий"), ("ським", "ський"), ("цьким", "цький"), ("овым", "ов"), ("евым", "ев"),
    ("ёвым", "ёв"), ("иным", "ин"), ("енком", "енко"), ("ом", ""),
)  # fmt: skip
_HE_OR_WHOLE = (*_HE, *_WHOLE_VOWELS)
_FORMS = (
    ("ą", "a", (*_SHE, *_WHOLE)),  # Anną Nowak
    ("ou", "a", _SHE), ("ou", "a", tuple(pair for pair in _HE if pair[0] != "ou")), ("ií", "ie", (*_SHE, ("ou", "á"))),
    ("om", "a", (("ić", "ić"), ("ič", "ič"))),  # Anom Lesković
    ("iem", "", _HE_OR_WHOLE), ("em", "", _HE_OR_WHOLE), ("em", "e", _HE), ("om", "", _HE),
    ("ím", "í", _HE), ("im", "i", _HE), ("ym", "y", _HE),
    ("ой", "а", (*HER_SURNAMES, *_WHOLE)), ("ей", "я", (*HER_SURNAMES, *_WHOLE)),
    ("ою", "а", _SHE_UKRAINIAN), ("ею", "я", _SHE_UKRAINIAN), ("єю", "я", _SHE_UKRAINIAN),
    # Of women, whose surnames tell: Klarę Kowalską, Kláru Vossovou, Kláry Vossové, Клару Ветрову, Кларе Ветровой
    ("ę", "a", (*_SHE, *_WHOLE)), ("u", "a", (*_SHE, ("ić", "ić"))), ("y", "a", _HERS_OBLIQUE),
    ("у", "а", _SHE_OBJECT), ("ю", "я", _SHE_OBJECT), ("ы", "а", HER_SURNAMES), ("и", "я", HER_SURNAMES),
    ("е", "а", HER_SURNAMES), ("е", "я", HER_SURNAMES),
    ("ом", "", _HE_CYRILLIC), ("ем", "й", _HE_CYRILLIC), ("ем", "ь", _HE_CYRILLIC),
    ("ο", "ος", (("ο", "ος"), ("η", "ης"), ("α", "ας"))), ("η", "ης", (("ο", "ος"), ("η", "ης"), ("α", "ας"))),
    ("ης", "η", _WHOLE_GREEK), ("ας", "α", _WHOLE_GREEK), ("άς", "ά", _WHOLE_GREEK),  # Δανάης Ρούσσου
    ("ei", "a", (*_WHOLE, *_WHOLE_VOWELS, ("a", "a"), ("ă", "ă"))),  # Dorei Munteanu
)  # fmt: skip
# Voss Zsófiával, Voss Péterrel, Voss Lászlóval
_VAL = rf"(?:([áéóőúűi])v|([{_CONSONANT}])\2)[ae]l$"
# Pogovor z Alenko Zupan: Slovene women, whose surnames stay as they are
_TALKED_SLOVENE = r"(?i)\bpogov(?:or|arjal)"
_SHORT = {"á": "a", "é": "e"}
_TALKED_HUNGARIAN = re.compile(r"interjú|beszélget", re.IGNORECASE)
# Behind a name that is whole without them: Clara Vossin haastattelu, beszélgetés Clara Vossszal
_TAILS = frozenset(
    "s n in en lla llä lle lta ltä ssa ssä sta stä t val vel nal nel nak nek ról ről tól től a u em om lui".split()
)
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
    if finnish_names.by_itself(name, around) is not None:
        return True
    if begins_with_given_name(name):
        return _surname_alone(name, around) is not None
    if any(by_itself(name, around) is not None for by_itself in _OF_LANGUAGES):
        return True
    behind_with = _BENT.search(name.partition(" ")[0]) and re.search(rf"{_WITH}{re.escape(name)}", around)
    return bool(behind_with) or _regular(name) is not None


def uninflected(name: str, others: Collection[str], around: str = "") -> str | None:
    """The name as it stands by itself: as one of the `others`, or by its endings; None where it is bent, and neither
    tells how it stands by itself."""
    for left in range(1, _LEFT + 1):
        if name[-left:] in _TAILS and name[:-left] in others:
            return name[:-left]
    if name.endswith("sen") and f"{name[:-3]}nen" in others:  # Finnish
        return f"{name[:-3]}nen"
    if not is_bent(name, around):
        return name
    finnish = finnish_names.by_itself(name, around)
    if finnish is not None:
        return finnish or None
    if begins_with_given_name(name):
        return _surname_alone(name, around)
    stems = [word[: max(_STEM, len(word) - _LEFT)] for word in name.split()]
    for other in others:
        parts = other.split()
        if len(parts) == len(stems) and all(map(str.startswith, parts, stems)) and begins_with_given_name(other):
            return other
    return _regular(name) or next((one for form in _OF_LANGUAGES if (one := form(name, around))), None)


def whole_by_surname(name: str, around: str) -> str:
    """A Slavic name as it stands by itself, where a sentence `around` it begins with the surname alone: książka Jana
    Nowaka … Nowak mieszka; the name as it is where none does, or its first name is none we know.

    The word that begins a sentence may stand before it: Książka Jana Nowaka.
    """
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
    return next((one for one in given if one != bent and begins_with_given_name(one)), None)


def _surname_alone(name: str, around: str) -> str | None:
    """The name of a man whose first name ends with a vowel that no case changes, where “with” stands before it, and
    beside it his trade: z Lasse Nordstromem, reżyserem."""
    if not name.endswith("em") or not (found := late(_BENT_SURNAME).fullmatch(name)):
        return None
    told = re.search(rf"{_WITH}{re.escape(name)}(?P<behind>[^.!?\n]{{0,40}})", around)
    if not told or not late(_AS_A_MAN).search(f"{told[0].partition(name)[0]}{told['behind']}"):
        return None  # Claire Salem
    if late(_MAY_LACK_A_VOWEL).search(found["stem"]):
        return None
    return f"{found['first']} {found['stem']}"


def with_hungarian(name: str, around: str) -> str | None:
    """What “with” leaves of a Hungarian name, whose last word is the first name; empty where that is none we know."""
    found = late(_VAL).search(name)
    if not found or not _TALKED_HUNGARIAN.search(around):
        return None
    whole = name[: found.start()] + _SHORT.get(found[1], found[1] or found[2])
    return whole if begins_with_given_name(whole.rsplit(" ", 1)[-1]) else ""


def _with_slovene(name: str, around: str) -> str | None:
    """What Slovene “with” is of in a woman's first name that is known."""
    first, _, surnames = name.partition(" ")
    hers = f"{first[:-1]}a {surnames}" if first.endswith("o") and late(_TALKED_SLOVENE).search(around) else ""
    return hers if hers and begins_with_given_name(hers) else None


_OF_LANGUAGES = (with_hungarian, from_genitive, _with_slovene)


def _regular(name: str) -> str | None:
    """What endings tell: a first name that is known, and a surname that can have but one form by itself; empty where it
    may have two."""
    first, _, last = name.partition(" ")
    for ending, instead, surnames in _FORMS:
        given = _given(first, ending, instead) if first.endswith(ending) else None
        found = next((pair for pair in surnames if last.endswith(pair[0])), None) if given else None
        if found:
            stem = last[: len(last) - len(found[0])]
            soft = late(_LACKS_E).search(stem) if found[0] == "em" else None
            if soft:
                return f"{given} {stem[: soft.start()]}{_HARD.get(soft[1], f'{soft[1]}e')}k"
            return "" if not found[1] and late(_MAY_LACK_A_VOWEL).search(stem) else f"{given} {stem}{found[1]}"
    return None


def _given(first: str, ending: str, instead: str) -> str | None:
    """The first name that bends to `first`, if it is a known one: Janem is of Jan, Markem of Marek."""
    stem = first.removesuffix(ending)
    before = stem[-2:-1]
    with_vowel = f"{stem[:-2]}{_HARD.get(before, f'{before}e')}{stem[-1:]}"
    forms = [f"{stem}{instead}"]
    if not instead and late(_MAY_LACK_A_VOWEL).search(stem):
        forms = [with_vowel, stem] if stem[-1] in "klc" else [stem, with_vowel]
    return next((form for form in forms if len(form) > 1 and begins_with_given_name(form)), None)
