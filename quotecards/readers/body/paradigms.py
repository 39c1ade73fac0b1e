"""How the cases of languages bend names: the endings of first names in each, and of what may stand behind these.

By grammars of Polish, Czech, Slovak, Croatian, Serbian, Russian, Ukrainian, Lithuanian, Latvian, Romanian and Greek.
Endings that may be of two names have both, parted by a stroke; a dash is that of another case.
"""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

Pairs = tuple[tuple[str, str], ...]  # endings, and what stands in their place in a name by itself

CONSONANTS = "bcčćdďđfghjklĺłmnňńpqrŕřsśšťtvwxzźžżбвгджзйклмнпрстфхцчшщґјљњђћџ"
# Surnames that women’s first names leave as they are
_WHOLE: Pairs = tuple((letter, letter) for letter in f"{CONSONANTS}ь")
_WHOLE_VOWELS: Pairs = (*((letter, letter) for letter in "eiuy"), ("o", "o|a"))  # Russellem Crowe
_WHOLE_GREEK: Pairs = tuple((letter, letter) for letter in "ουάαηήίιν")
_WHOLE_CYRILLIC: Pairs = tuple((letter, letter) for letter in ("ых", "о", "э", "и", "у", "ю"))

# Letters of languages with cases, where names end so by themselves in others
SLAVIC = "[łęąśżźńćčšžřěůďťňľŕđ]"
EASTERN = "[ыэёіїєґјљњђћџ]"  # but not of Bulgarian, which has no cases
LITHUANIAN = "[ėęįų]"
LATVIAN = "[āēīūķļņģ]"

_SHE: Pairs = (
    ("ovou", "ová"), ("skou", "ská"), ("ckou", "cká"), ("ską", "ska"), ("cką", "cka"), ("dzką", "dzka"), ("ą", "a"),
    ("em", "|em"), ("im", "-"), ("ym", "-"),
)  # fmt: skip
_HERS_OBLIQUE: Pairs = (
    ("ovej", "ová"), ("ové", "ová"), ("ské", "ská"), ("cké", "cká"), ("skiej", "ska"), ("ckiej", "cka"),
    ("dzkiej", "dzka"), ("skej", "ská"), ("ckej", "cká"), ("owej", "owa"),
)  # fmt: skip
_HE: Pairs = (
    ("skim", "ski"), ("ckim", "cki"), ("dzkim", "dzki"), ("ským", "ský"), ("ckým", "cký"), ("ým", "ý"), ("ím", "í"),
    ("kiem", "k"), ("giem", "g"), ("niem", "ń"), ("ciem", "ć"), ("siem", "ś"), ("iem", ""),
    ("nym", "ny"), ("ou", "a"), ("ą", "a"), ("ićem", "ić"), ("ičem", "ič"), ("em", ""), ("icom", "ica|ic"), ("om", ""),
)  # fmt: skip
_HIS: Pairs = (  # genitive
    ("skiego", "ski"), ("ckiego", "cki"), ("dzkiego", "dzki"), ("iego", "i"), ("nego", "ny"), ("wego", "wy"),
    ("chego", "chy"), ("łego", "ły"), ("tego", "ty"), ("rego", "ry"), ("ego", "y|e"), ("ského", "ský"),
    ("ckého", "cký"), ("ého", "ý"), ("ího", "í"), ("skog", "ski"), ("skoga", "ski"), ("čkog", "čki"), ("nia", "ń"),
    ("cia", "ć"), ("sia", "ś"), ("zia", "ź"), ("bia", "b"), ("pia", "p"), ("wia", "w"), ("ia", "|ia"), ("rja", "r"),
    ("ja", "j"), ("ka", "k"), ("a", ""), ("ki", "ka|ko"), ("gi", "ga"), ("oi", "oja"), ("uja", "u"), ("y", "a"),
)  # fmt: skip
_SOFT: Pairs = tuple((f"{letter}e", letter) for letter in "cčšžřjťďň")  # Matěje Macháče
_TO_HIM: Pairs = (
    ("skiemu", "ski"), ("ckiemu", "cki"), ("dzkiemu", "dzki"), ("iemu", "i"), ("emu", "y"), ("skému", "ský"),
    ("ckému", "cký"), ("ému", "ý"), ("ímu", "í"), ("skom", "ski"), ("skome", "ski"), ("niowi", "ń"), ("ciowi", "ć"),
    ("siowi", "ś"), ("ziowi", "ź"), ("iowi", ""), ("owi", ""), ("ovi", "|a"), ("ou", "-"), ("u", "|o"),
)  # fmt: skip
# Patronymics tell gender and case: Анной Ивановной, Иваном Ивановичем
_FATHER_HERS: Pairs = tuple((f"{one}ой", f"{one}а") for one in ("овн", "евн", "ичн"))
_FATHER_HERS_OBLIQUE: Pairs = tuple(
    (f"{one}{end}", f"{one}а") for one in ("овн", "евн", "ичн", "івн", "ївн") for end in "ыеиі"
)
_FATHER_HERS_OBJECT: Pairs = tuple((f"{one}у", f"{one}а") for one in ("овн", "евн", "ичн", "івн", "ївн"))
_HERS_CYRILLIC: Pairs = (
    *_FATHER_HERS, ("овой", "ова"), ("евой", "ева"), ("ёвой", "ёва"), ("иной", "ина"), ("ыной", "ына"),
    ("ской", "ская"), ("цкой", "цкая"), ("ой", "ая|а"),
)  # fmt: skip
_HERS_UKRAINIAN: Pairs = (
    ("ової", "ова"), ("евої", "ева"), ("євої", "єва"), ("іної", "іна"), ("їної", "їна"), ("ської", "ська"),
    ("цької", "цька"), ("овій", "ова"), ("евій", "ева"), ("євій", "єва"), ("іній", "іна"), ("ській", "ська"),
    ("цькій", "цька"),
)  # fmt: skip
_SHE_UKRAINIAN: Pairs = (
    ("івною", "івна"), ("ївною", "ївна"), ("ською", "ська"), ("цькою", "цька"), ("овою", "ова"), ("евою", "ева"),
    ("євою", "єва"), ("іною", "іна"), ("їною", "їна"), ("ою", "а"), ("ею", "я"), *_WHOLE_CYRILLIC, *_WHOLE,
)  # fmt: skip
_SHE_OBJECT: Pairs = (
    *_FATHER_HERS_OBJECT, ("ову", "ова"), ("еву", "ева"), ("ёву", "ёва"), ("єву", "єва"), ("ину", "ина"),
    ("іну", "іна"), ("скую", "ская"), ("цкую", "цкая"), ("ську", "ська"), ("цьку", "цька"),
)  # fmt: skip
_SOFT_CYRILLIC = "влнрстдзбпмф"
_AFTER_VOWEL = "аеиоуыэюяії"
_HE_CYRILLIC: Pairs = (
    ("ским", "ский"), ("цким", "цкий"), ("ським", "ський"), ("цьким", "цький"), ("овым", "ов"), ("евым", "ев"),
    ("ёвым", "ёв"), ("иным", "ин"), ("ыным", "ын"), ("овим", "ов"), ("євим", "єв"), ("евим", "ев"), ("іним", "ін"),
    ("їним", "їн"), ("шим", "ший"), ("енком", "енко"), ("ичем", "ич"),
    *((f"{one}ем", f"{one}ь") for one in _SOFT_CYRILLIC), *((f"{one}ем", f"{one}й") for one in _AFTER_VOWEL),
    ("ем", ""), ("оом", "о"), ("ом", ""), ("ою", "а"), ("ею", "я"), *_WHOLE_CYRILLIC,
)  # fmt: skip
_HIS_CYRILLIC: Pairs = (
    ("ского", "ский"), ("цкого", "цкий"), ("ського", "ський"), ("цького", "цький"), ("шего", "ший"),
    ("ого", "ый|ой"), ("ича", "ич"), ("енка", "енко"), ("енки", "енко|енка"),
    *((f"{one}я", f"{one}ь") for one in _SOFT_CYRILLIC), *((f"{one}я", f"{one}й") for one in _AFTER_VOWEL),
    ("а", ""), ("ки", "ка|ко"), ("ы", "а"), *_WHOLE_CYRILLIC,
)  # fmt: skip
# Тимура Валеева may be a woman, too, where her first name is none that is known.
_HIS_OR_HERS: Pairs = tuple((f"{one}а", f"{one}|{one}а") for one in ("ов", "ев", "ёв", "єв", "ин", "ін", "їн"))
_TO_HIM_CYRILLIC: Pairs = (
    ("скому", "ский"), ("цкому", "цкий"), ("ському", "ський"), ("цькому", "цький"), ("шему", "ший"),
    ("ому", "ый|ой"), ("ичу", "ич"), ("енку", "енко"), ("ові", ""), ("еві", "ь|"), ("єві", "й"),
    *((f"{one}ю", f"{one}ь") for one in _SOFT_CYRILLIC), *((f"{one}ю", f"{one}й") for one in _AFTER_VOWEL),
    *((f"{one}ку", f"{one}к") for one in "аяуюиіїы"), ("ку", "к|ко"), ("у", ""), *_WHOLE_CYRILLIC,
)  # fmt: skip
_GREEK: Pairs = (
    ("ο", "ος"), ("ό", "ός"), ("η", "ης"), ("ή", "ής"), ("α", "ας"), ("ά", "άς"), ("έ", "ές"), ("ου", "ου"), ("ν", "ν"),
)  # fmt: skip
_A_CONSONANT_BEFORE = "[гкхжчшщц]"


class Case(NamedTuple):
    """What a case does to the parts of names.

    `where` are letters of which a text has to have some, as names end so by themselves in other languages; `unknown`
    finds those first names that can be of no other, so that they need not be known, and `before` what tells the case.
    """

    first: Pairs
    rest: Pairs
    where: str = ""
    unknown: str = ""
    before: str = ""


_WITH_HIM: Pairs = (("iem", ""), ("em", ""), ("em", "e"), ("em", "o"), ("ím", "í"), ("im", "i"), ("ym", "y"))
_OF_HER: Pairs = (
    ("y", "a"), ("ii", "ia"), ("ii", "ie"), ("rze", "ra"), ("ře", "ra"), ("dzie", "da"), ("cie", "ta"), ("dze", "ga"),
    ("ce", "ka"), ("ze", "ha"), ("ie", "a"), ("ě", "a"),
)  # fmt: skip
_OF_HIM: Pairs = (("ego", "y"), ("iego", "i"), ("ího", "í"), ("a", ""), ("a", "o"))
_TO_HIM_FIRST: Pairs = (("iowi", ""), ("owi", ""), ("ovi", ""), ("emu", "y"), ("iemu", "i"), ("u", ""), ("u", "o"))
_OF_HER_CYRILLIC: Pairs = (("ы", "а"), ("и", "я"), ("и", "а"))
_LITHUANIAN_NAMES: Pairs = (("umi", "us"), ("iu", "is|ys|ius"), ("u", "as"), ("e", "ė"))
_LITHUANIAN_HERS: Pairs = (*((f"{one}e", f"{one}ė") for one in ("ut", "ūt", "yt", "ait", "ien")), ("e", "ė"), *_WHOLE)
_LITHUANIAN_OWN: Pairs = (("aus", "us"), ("io", "is|ys|ius"), ("o", "as"), ("ės", "ė"))
_LATVIAN_NAMES: Pairs = (("u", "s|a"), ("i", "is|e"), ("am", "s"), ("im", "is"))
_POLISH_AND_CZECH = "[łęąńśźěřůľťďňý]"
_WITH_HIM_CYRILLIC: Pairs = (
    ("ом", ""), ("ом", "о"), ("ем", "й"), ("ем", "ь"), ("ем", ""), ("єм", "й"), ("ей", "я"), ("ёй", "я"),
)  # fmt: skip
_WORDS_GREEK = r"\s(?:[α-ωάέήίόύώϊϋΐΰ]+\s){0,3}$"
_HIM_GREEK = rf"\b[σΣ]?[τΤ]ο[νυ]{_WORDS_GREEK}"  # στον βαρκάρη Λουνδή Βόση
_HER_GREEK = rf"\b[τΤ]ης{_WORDS_GREEK}"
_CASES = (
    Case(_WITH_HIM, (*_HE, *_WHOLE_VOWELS)),
    Case((("om", ""), ("om", "o"), ("om", "a")), _HE),
    Case((("ą", "a"),), (*_SHE, *_WHOLE, *_WHOLE_VOWELS), unknown="ą$"),  # Anną Nowak
    Case(
        (("ou", "a"),), (*_SHE, ("kou", "-"), ("rtou", "-"), ("ou", "á"), *_WHOLE, *_WHOLE_VOWELS), unknown="[^iy]ou$"
    ),
    Case((("ou", "a"),), tuple(pair for pair in _HE if pair[0] != "ou")),
    Case((("ií", "ie"), ("í", "e")), (*_SHE, ("ou", "á"), *_WHOLE)),
    Case((("om", "a"),), (("om", "a"), *(pair for pair in _WHOLE if pair[0] != "m"))),  # Anom Lesković
    Case((("ом", "а"),), (("ом", "а"), *(pair for pair in _WHOLE if pair[0] != "м")), "[јљњђћџ]"),
    Case((("ę", "a"),), (*_SHE, ("ę", "a"), *_WHOLE)),
    Case((("u", "a"),), (*_SHE, ("ić", "ić"), ("ovú", "ová"), ("skú", "ská"), ("ckú", "cká"), *_HIS)),
    Case((("u", "a"),), _WHOLE, "[čšžđ]"),  # Klaru Horvat
    Case((("y", "a"),), _HERS_OBLIQUE, unknown="[^aeiouyąę]y$"),
    Case(_OF_HER, (*_HERS_OBLIQUE, *_WHOLE, *_WHOLE_VOWELS), _POLISH_AND_CZECH),
    Case((("i", "a"), ("i", "ia")), (*_HERS_OBLIQUE, *_WHOLE), "[łęąśżźć]"),  # Kamili Lund
    Case(_OF_HIM, _HIS, SLAVIC),
    Case(_SOFT, (*_SOFT, *_HIS), SLAVIC),
    Case(_TO_HIM_FIRST, _TO_HIM, SLAVIC),
    Case(
        (("ой", "а"), ("ей", "я"), ("ёй", "я"), ("ей", "а"), ("ью", "ь")),
        (*_HERS_CYRILLIC, *_WHOLE_CYRILLIC, *_WHOLE),
        unknown="ой$",
    ),
    Case((("ою", "а"), ("ею", "я"), ("єю", "я")), _SHE_UKRAINIAN, unknown="ою$"),
    Case((("у", "а"), ("ю", "я")), _SHE_OBJECT),
    Case((("у", "а"), ("ю", "я")), (*_SHE_OBJECT, *_WHOLE_CYRILLIC[:4], *_WHOLE), EASTERN),
    Case(
        (*_OF_HER_CYRILLIC, ("е", "а"), ("е", "я")),
        (*_FATHER_HERS_OBLIQUE, *_HERS_CYRILLIC[3:]),
        unknown=rf"(?:ы|{_A_CONSONANT_BEFORE}[ие]|[аеиоуя]и)$",
    ),
    Case(
        (*_OF_HER_CYRILLIC, ("ї", "я"), ("ці", "ка"), ("зі", "га"), ("і", "а"), ("і", "я")),
        (*_FATHER_HERS_OBLIQUE, *_HERS_CYRILLIC[3:], *_HERS_UKRAINIAN, *_WHOLE_CYRILLIC, *_WHOLE),
        EASTERN,
    ),
    Case(_WITH_HIM_CYRILLIC, _HE_CYRILLIC, unknown="^[^јљњђћџ]*[ое]м$"),
    Case((("а", ""), ("а", "о")), (*_HIS_OR_HERS, *_HIS_CYRILLIC), EASTERN),
    Case((("ия", "ий"), ("я", "й"), ("я", "ь"), ("я", ""), *_OF_HER_CYRILLIC), _HIS_CYRILLIC, EASTERN),
    Case((("у", ""), ("ю", "й"), ("ю", "ь"), ("ові", ""), ("еві", "ь"), ("єві", "й")), _TO_HIM_CYRILLIC, EASTERN),
    Case(
        (("ο", "ος"), ("ό", "ός"), ("η", "ης"), ("ή", "ής"), ("α", "ας"), ("ά", "άς")),
        _GREEK,
        before=_HIM_GREEK,
    ),
    Case((("ου", "ος"),), (*_GREEK[2:6], ("γλου", "γλου"), ("ου", "ος|ου"), ("ν", "ν"))),
    Case((("ης", "η"), ("ής", "ή"), ("ας", "α"), ("άς", "ά")), _WHOLE_GREEK, before=_HER_GREEK),  # Δανάης Ρούσσου
    Case((("ei", "a"),), (*_WHOLE, *_WHOLE_VOWELS, ("a", "a"), ("ă", "ă"))),  # Dorei Munteanu
    Case((("u", "as"), ("umi", "us"), ("iu", "is"), ("iu", "ys")), _LITHUANIAN_NAMES, LITHUANIAN),
    Case((("a", "a"), ("e", "ė")), _LITHUANIAN_HERS, LITHUANIAN),
    Case((("o", "as"), ("aus", "us"), ("io", "is")), _LITHUANIAN_OWN, LITHUANIAN),
    Case((("u", "s"), ("i", "is"), ("am", "s"), ("im", "is")), _LATVIAN_NAMES, LATVIAN),
)


@cache
def _by_letter() -> Mapping[str, tuple[Case, ...]]:
    letters = {ending[-1] for case in _CASES for ending, _ in case.first}
    return {one: tuple(case for case in _CASES if any(end[-1] == one for end, _ in case.first)) for one in letters}


def cases_of(first: str) -> list[Case]:
    """The cases in which a first name may stand, as its ending tells."""
    found = _by_letter().get(first[-1:], ())
    return [case for case in found if any(first.endswith(ending) for ending, _ in case.first)]
