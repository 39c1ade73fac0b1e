"""Names as they stand by themselves, by the endings of all their words: Анной Ивановной Ветровой is Анна Ивановна
Ветрова, Agatą Lipską-Duś is Agata Lipska-Duś.

All words have to stand in one case, which the first name tells; where a word may be of several, the text has to have
one of them elsewhere.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from quotecards.late import late
from quotecards.readers.body.given_names import begins_with_well_known_name, is_rare
from quotecards.readers.body.names import stands_in
from quotecards.readers.body.paradigms import CONSONANTS, EASTERN, SLAVIC, Case, cases_of

_FEW = 300  # characters that may lack them
_OF_SUCH = "[\u0100-\u0151\u0154-\u017f\u0218-\u021b\u0370-\u052f]"  # ą, č, ș, α, я; but not œ
_TELLING = 3  # letters that tell of a language with cases, as a name may have one of them
# Haveł bends to Havłem, Havel to Havlem: which vowel was left out is not to be told.
MAY_LACK_A_VOWEL = rf"([{CONSONANTS}])(?!\1)(?:[klłrcnňńкцлр]|[лнр]ь)$"
# But Daňkem is of Daněk, Ptaszkiem of Ptaszek: no surname ends with a soft consonant or most others and a k.
_LACKS_E = r"([ňťďščžřńśćźżzdtbpwvgmj])k$"
_HARD = {"ň": "ně", "ť": "tě", "ď": "dě"}
# Mroza may be of Mróz, Gołębia of Gołąb
_POLISH_VOWEL = r"(?:o(?=[bdgzżźł]$|(?<=[wbpgd]o)r$)|ę(?=[bdgzżź]$))"
_POLISH = "[łęśż]"
_OTHER_VOWEL = {"o": "ó", "ę": "ą"}
_MALE_FATHER = r"(?<=[оеєи])(?:вич|йович|ич)(?:а|у|ем|і|е)\b|(?<=[її])ч(?:а|у|ем)\b"
FATHER = r"\w(?:ич(?:а|у|ем|е|і)|(?:овн|евн|ичн|івн|ївн)(?:ы|е|ой|и|і|ою|у))\b"
# What no first name ends with, of all that an ending may stand for
_ODD = r"[гкхжчшщц]я$|[^аеиоуыэюяії]й$|[аеиоуыэюя]ь$|[жчшщц]ь$|о$"
_HARD_END = "[^жчшщц]$"  # before ем
# Where places stand: z Bystrzycy Kłodzkiej, but not z Anną Lipską
_WHERE = r"(?<!\w)(?:[Dd]o|[NnZz]a|[Oo]d|[WwVv]e?|[Уу]|[Вв]о?|[Дд]о|[Нн]а|[Ии]з|[Оо]т|[Бб]іля)"
_WHENCE = rf"{_WHERE[:-1]}|[ZzSs]e?|[Зз])"
_WITH_WHOM = "(?:ą|[eoíiy]m|ou|[оеє]м|[оеє][йю]|[оеє]ві|o[wv]i)$"
# Jana is a woman’s name, too, but not beside Lipskiego; Austėja has two cases, but not beside Lundaite
_NEVER_ALONE = (
    r"(?:[sc]k|dzk|[сц]ь?к)(?:ie(?:go|mu|j)|im|é(?:ho|mu)|ým|ą|ou|o(?:го|му|й|ю)|им)$|(?:[yū]t|ait|ien)e(?=-|$)"
    r"|(?:[aáí]k|[áíň]čk|ňk|icz|czyk|arz|ić)a$"
)
_MEN_IN_RUSSIA = frozenset("Ивана Романа Максима Павла Петра Марка Германа Адама Рената".split())
_MEN_IN_A = frozenset("Nikolom Nemanjom Lukom Sašom Andrijom Ilijom Matijom Aljošom".split())
_MEN_IN_POLAND = frozenset("Adama Filipa Jana Karla Michała Pavla Petra Roberta Alberta".split())  # elsewhere women
_SHORT = 3  # letters of what stays as it is: Тер-Аваняном
_SHORT_NAME = 4  # letters of Ivo
_NEAR = 40  # characters before a name


def by_endings(name: str, others: Collection[str], around: str) -> str | None:
    """The name by itself; empty where it may be one of several, None where it does not stand in any case that is known.

    What stands by itself already, as its first name tells, is bent only where the text has it otherwise.
    """
    first, *rest = name.split(" ")
    cases = cases_of(first) if rest and _may_bend(around) else ()
    if not cases:
        return None
    known = begins_with_well_known_name(first) or (first[1:2] == "." and begins_with_well_known_name(name))
    a_pole = first in _MEN_IN_POLAND and len(late(_POLISH).findall(around)) >= _TELLING
    a_pole = a_pole or (first in _MEN_IN_RUSSIA and late(EASTERN).search(around) is not None)
    stands = known and not (a_pole or late(_NEVER_ALONE).search(name))
    if stands or _is_a_place(name, around):
        readings = [(case, _known(_first_names(first, case, around), first)) for case in cases]
    else:
        readings = [(case, list(_first_names(first, case, around))) for case in cases]
    readings = [(case, forms) for case, forms in readings if forms]
    read = [_Reading(case, forms, [tuple(_options(word, case, around)) for word in rest]) for case, forms in readings]
    able = [one for one in read if all(one.words)]
    wholes = (" ".join((form, *more)) for one in able for form in one.forms for more in product(*one.words))
    told = next((one for one in wholes if one != name and (one in others or stands_in(around, one))), None)
    if told:
        return told
    if stands:
        surnames = ((one.forms, [_told(*word, around) for word in zip(rest, one.words, strict=True)]) for one in able)
        return next(
            (" ".join((given[0], *map(str, more))) for given, more in surnames if given and None not in more), None
        )
    found = dict.fromkeys(whole for one in able if (whole := _derived(name, one, around)) is not None)
    if len(found) > 1 and first.endswith("om"):  # Martinom Vossom is of Martin Voss, Jelenom Vossom of Jelena Vossa
        man, woman, *_ = found
        found = {woman if man.startswith(f"{first[:-2]}a ") and first not in _MEN_IN_A else man: None}
    if not found:
        bent = _is_sure(first, around) and any(_known(one.forms, first) for one in read)
        return "" if bent else None
    return next(iter(found)) if len(found) == 1 else ""


class _Reading(NamedTuple):
    """A case in which a name may stand, all that its first name may be of, and each of its other words."""

    case: Case
    forms: Sequence[str]
    words: Sequence[Sequence[str]]


def _derived(name: str, reading: _Reading, around: str) -> str | None:
    """The name that a case has been made of; empty where it may be of several, None where it is not that case."""
    if not _is_of_language(reading.case, around):
        return None
    rest = name.split(" ")[1:]
    given = _given(name, reading, around)
    if not given:
        return None
    male = given[-1] not in "ая" and begins_with_well_known_name(given)  # Марата Валеева is no woman
    sure = [_sure(*word, name, around, male=male) for word in zip(rest, reading.words, strict=True)]
    return "" if None in sure else " ".join((given, *map(str, sure)))


def _known(forms: Iterable[str], first: str) -> list[str]:
    """Those that are known; or the only rare one, where `first` is none itself."""
    forms = list(forms)
    rare = [form for form in forms if is_rare(form.casefold()) and not is_rare(first.casefold())]
    return [form for form in forms if begins_with_well_known_name(form)] or (rare if len(rare) == 1 else [])


@lru_cache(maxsize=16)
def _may_bend(around: str) -> bool:
    """Whether a text is short, or has letters of languages that bend names: most have none."""
    return len(around) < _FEW or late(_OF_SUCH).search(around) is not None


def _is_sure(first: str, around: str) -> bool:
    """Whether a first name ends as those of “with whom” do, in a language that has such endings."""
    letters = late(SLAVIC).findall(around) if first.isascii() or first[0] < "а" else ()
    return late(_WITH_WHOM).search(first) is not None and (first[-1] >= "а" or len(letters) >= _TELLING)


def _is_of_language(case: Case, around: str) -> bool:
    if not case.where:
        return True
    return len(late(case.where).findall(around)) >= (_TELLING if case.where.isascii() or case.where[1] < "а" else 1)


def _is_a_place(name: str, around: str) -> bool:
    """Whether a preposition of places stands before what looks like a name: z Bystrzycy Kłodzkiej."""
    with_whom = late(_WITH_WHOM).search(name.partition(" ")[0])
    return re.search(rf"{_WHERE if with_whom else _WHENCE}\s{re.escape(name)}", around) is not None


def _first_names(first: str, case: Case, around: str) -> Iterator[str]:
    """All that a first name may be of: Janem of Jan, Markem of Marek, Oresta-Zenona of Orest-Zenon."""
    parts = first.split("-")
    for ending, instead in case.first:
        if not all(part.endswith(ending) and len(part) + len(instead) > len(ending) + 2 for part in parts):
            continue
        stems = [part.removesuffix(ending) for part in parts]
        if instead or len(stems) > 1:
            yield "-".join(f"{stem}{instead}" for stem in stems)
        else:
            yield from _with_vowels(stems[0], around, first=ending == "om")


def _given(name: str, reading: _Reading, around: str) -> str | None:
    """The first name that is meant: one that is known, that the text has elsewhere, or that can be no other."""
    first, *rest = name.split(" ")
    forms, case = reading.forms, reading.case
    if late(_POLISH).search(around):  # Markiem of Marek
        forms = [form for form in forms if not form.endswith("ko")]
    if known := _known(forms, first):
        short = (form for form in known if first.endswith("om") and form.endswith(("o", "Nikola")))
        marko = (form for form in short if form.endswith(("ko", "Nikola")) or len(form) <= _SHORT_NAME)
        return next(marko, known[0])
    told = [form for form in forms if stands_in(around, form)]
    at = max(0, around.find(name))
    sure = len(told) == 1 or (case.unknown and late(case.unknown).search(first)) or late(FATHER).search(name)
    changed = any(word not in options for word, options in zip(rest, reading.words, strict=True))
    before = case.before and late(case.before).search(around[max(0, at - _NEAR) : at])
    if not ((sure and changed) or before):
        return None
    if len(told) == 1:
        return told[0]
    soft = first.endswith("ем")
    able = [form for form in forms if not late(_ODD).search(form)]
    able = [form for form in able if not (soft and form == first[:-2] and late(_HARD_END).search(form))]
    return able[0] if len(able) == 1 else None


def _options(word: str, case: Case, around: str) -> Iterator[str]:
    """All that a word behind the first name may be of; none where the case has no such word."""
    if word[:1].islower() or word.endswith("."):
        yield word  # фон, de, J.
    elif "-" in word:
        parts = [tuple(_of_part(part, case, around)) or (part,)[: len(part) <= _SHORT] for part in word.split("-")]
        yield from ("-".join(one) for one in product(*parts))
    else:
        yield from _of_part(word, case, around)


def _of_part(word: str, case: Case, around: str) -> Iterator[str]:
    found = next((pair for pair in case.rest if word.endswith(pair[0]) and len(word) > len(pair[0])), None)
    if not found or found[1] == "-":
        return
    ending, instead = found
    for one in instead.split("|"):
        whole = f"{word.removesuffix(ending)}{one}"
        if one == ending or (one and one not in CONSONANTS and not one.endswith("ь")):
            yield whole
            continue
        soft = late(_LACKS_E).search(whole)
        if soft:
            yield f"{whole[: soft.start()]}{_HARD.get(soft[1], f'{soft[1]}e')}k"
        else:
            yield from _with_vowels(whole, around)


def _with_vowels(stem: str, around: str, *, first: bool = False) -> Iterator[str]:
    """A word, and what it may be where a vowel of its last syllable was left out or is another: Dąbk, Dąbek."""
    vowel = late(_POLISH_VOWEL).search(stem)
    if vowel and late(_POLISH).search(around):
        yield f"{stem[: vowel.start()]}{_OTHER_VOWEL[vowel[0]]}{stem[vowel.end() :]}"
    if stem == "Льв":
        yield "Лев"
        return
    lacks = late(MAY_LACK_A_VOWEL).search(stem)
    if not lacks:
        yield stem
        return
    at = lacks.start() + 1
    before, last = stem[: at - 1], stem[at:]
    rare = first or last in "klłc"  # names end with these behind a vowel: Marek; Petar, with whom is Petrom
    if not rare:
        yield stem
    for inside in "еоё" if lacks[1] >= "а" else "ae" if late("[ćđ]").search(around) else "ea":
        yield f"{before}{_HARD.get(lacks[1], f'{lacks[1]}{inside}') if inside == 'e' else f'{lacks[1]}{inside}'}{last}"
    if rare:
        yield stem


def _sure(word: str, options: Sequence[str], name: str, around: str, *, male: bool) -> str | None:
    """The only one that a word behind the first name may be of, or that the text has elsewhere."""
    if len(options) > 1 and (male or late(_MALE_FATHER).search(name)):
        options = [one for one in options if one[-1] not in "ая"]
    if len(options) > 1 and not name.endswith(word):
        options = [one for one in options if begins_with_well_known_name(one)] or options  # Janem Pawłem Lundem
    if len(options) == 1:
        return options[0]
    return _told(word, options, around)


def _told(word: str, options: Sequence[str], around: str) -> str | None:
    """The only one of several that the text has elsewhere."""
    told = [one for one in options if one != word and stands_in(around, one)]
    return told[0] if len(told) == 1 else None
