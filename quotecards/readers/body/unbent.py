"""Names as they stand by themselves, by the endings of all their words: Анной Ивановной Ветровой is Анна Ивановна
Ветрова, Agatą Lipską-Duś is Agata Lipska-Duś.

All words have to stand in one case, which the first name tells; where a word may be of several, the text has to have
one of them elsewhere.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import product

from quotecards.late import late
from quotecards.readers.body.given_names import begins_with_well_known_name
from quotecards.readers.body.paradigms import CONSONANTS, Case, cases_of

_TELLING = 3  # letters that tell of a language with cases, as a name may have one of them
# Haveł bends to Havłem, Havel to Havlem: which vowel was left out is not to be told.
MAY_LACK_A_VOWEL = rf"([{CONSONANTS}])(?!\1)(?:[klłrcnňńкцлр]|[лнр]ь)$"
# But Daňkem is of Daněk: no surname ends with a soft consonant and a k.
_LACKS_E = r"([ňťďščžř])k$"
_HARD = {"ň": "ně", "ť": "tě", "ď": "dě"}
# Mroza may be of Mróz, Gołębia of Gołąb
_POLISH_VOWEL = r"(?:o(?=[bdgzżźł]$|(?<=[wbpgd]o)r$)|ę(?=[bdgzżź]$))"
_POLISH = "[łęśż]"
_OTHER_VOWEL = {"o": "ó", "ę": "ą"}
_MALE_FATHER = r"(?<=[оеєи])(?:вич|йович|ич)(?:а|у|ем|і|е)\b|(?<=[її])ч(?:а|у|ем)\b"
_FATHER = r"\w(?:ич(?:а|у|ем|е|і)|(?:овн|евн|ичн|івн|ївн)(?:ы|е|ой|и|і|ою|у))\b"
# What no first name ends with, of all that an ending may stand for
_ODD = r"[гкхжчшщц]я$|[^аеиоуыэюяії]й$|[аеиоуыэюя]ь$|[жчшщц]ь$|о$"
_HARD_END = "[^жчшщц]$"  # before ем
# Where places stand: z Bystrzycy Kłodzkiej, but not z Anną Lipską
_WHERE = r"(?<!\w)(?:[Dd]o|[NnZz]a|[Oo]d|[WwVv]e?|[Уу]|[Вв]о?|[Дд]о|[Нн]а|[Ии]з|[Оо]т|[Бб]іля)"
_WHENCE = rf"{_WHERE[:-1]}|[ZzSs]e?|[Зз])"
_WITH_WHOM = "(?:ą|[eoíiy]m|ou|[оеє]м|[оеє][йю])$"
# Jana is a woman’s name, too, but not in Polish, nor beside Lipskiego
_NEVER_ALONE = r"(?:[sc]k|dzk|[сц]ь?к)(?:ie(?:go|mu|j)|im|é(?:ho|mu)|ým|ą|ou|o(?:го|му|й|ю)|им)$"
_SHORT = 3  # letters of what stays as it is: Тер-Аваняном
_SHORT_NAME, _WITH_TWO = 4, 6  # letters of Ivo, Marko


def by_endings(name: str, others: Collection[str], around: str) -> str | None:
    """The name by itself; empty where it may be one of several, None where it does not stand in any case that is known.

    What stands by itself already, as its first name tells, is bent only where the text has it otherwise.
    """
    first, *rest = name.split(" ")
    cases = cases_of(first) if rest else ()
    if not cases:
        return None
    stands = begins_with_well_known_name(name) and not late(_NEVER_ALONE).search(name)
    found: list[str] = []
    unsure = False
    for case in cases:
        words = [tuple(_options(word, case, around)) for word in rest]
        if not all(words):
            continue
        forms = list(_first_names(first, case, around))
        if stands or _is_a_place(name, around):
            forms = [form for form in forms if begins_with_well_known_name(form)]
        wholes = (" ".join((form, *more)) for form in forms for more in product(*words))
        told = next((one for one in wholes if one != name and (one in others or _stands(one, around))), None)
        if told:
            return told
        if stands or not _is_of_language(case, around):
            continue
        changed = any(word not in options for word, options in zip(rest, words, strict=True))
        given = _given(first, forms, case, name, around, changed=changed)
        if not given:
            continue
        sure = [_sure(word, options, name, around) for word, options in zip(rest, words, strict=True)]
        unsure = unsure or None in sure
        found.append(" ".join((given, *(one or "" for one in sure))))
    if not found:
        return None
    return found[0] if len(set(found)) == 1 and not unsure else ""


def _is_of_language(case: Case, around: str) -> bool:
    if not case.where:
        return True
    return len(late(case.where).findall(around)) >= (_TELLING if case.where.isascii() or case.where[1] < "а" else 1)


def _is_a_place(name: str, around: str) -> bool:
    """Whether a preposition of places stands before what looks like a name: z Bystrzycy Kłodzkiej."""
    with_whom = late(_WITH_WHOM).search(name.partition(" ")[0])
    return re.search(rf"{_WHERE if with_whom else _WHENCE}\s{re.escape(name)}", around) is not None


def _stands(word: str, around: str) -> bool:
    return word in around and re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", around) is not None


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
            yield from _with_vowels(stems[0], around)


def _given(first: str, forms: Sequence[str], case: Case, name: str, around: str, *, changed: bool) -> str | None:
    """The first name that is meant: one that is known, that the text has elsewhere, or that can be no other."""
    if late(_POLISH).search(around):  # Markiem of Marek
        forms = [form for form in forms if not form.endswith("ko")]
    known = [form for form in forms if begins_with_well_known_name(form)]
    if known:
        short = known[-1] if first.endswith("om") else ""
        marko = short.endswith("o") and len(short) <= _WITH_TWO and late(MAY_LACK_A_VOWEL).search(short[:-1])
        return short if marko or (short.endswith("o") and len(short) <= _SHORT_NAME) else known[0]
    if not changed:
        return None
    told = [form for form in forms if _stands(form, around)]
    if len(told) == 1:
        return told[0]
    if not ((case.unknown and late(case.unknown).search(first)) or late(_FATHER).search(name)):
        return None
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
    if not found:
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


def _with_vowels(stem: str, around: str) -> Iterator[str]:
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
    rare = last in "klłc"  # names end with these behind a vowel: Marek
    if not rare:
        yield stem
    for inside in "еоё" if lacks[1] >= "а" else "ea":
        yield f"{before}{_HARD.get(lacks[1], f'{lacks[1]}{inside}') if inside == 'e' else f'{lacks[1]}{inside}'}{last}"
    if rare:
        yield stem


def _sure(word: str, options: Sequence[str], name: str, around: str) -> str | None:
    """The only one that a word behind the first name may be of, or that the text has elsewhere."""
    if len(options) > 1 and late(_MALE_FATHER).search(name):
        options = [one for one in options if one[-1] not in "ая"]
    if len(options) > 1 and not name.endswith(word):
        options = [one for one in options if begins_with_well_known_name(one)] or options  # Janem Pawłem Lundem
    if len(options) == 1:
        return options[0]
    told = [one for one in options if one != word and _stands(one, around)]
    return told[0] if len(told) == 1 else None
