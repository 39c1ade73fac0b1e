"""Russian and Ukrainian names in the genitive, behind a trade in it: интервью режиссёра Ильи Ветрова."""

import re

from quotecards.readers.body.given_names import begins_with_well_known_name
from quotecards.readers.body.trades import is_trade

_CYRILLIC = re.compile(r"[а-яёіїєґА-ЯЁІЇЄҐ-]+ [а-яёіїєґА-ЯЁІЇЄҐ-]+")
# The endings of first names and of surnames in the genitive, and what they have by themselves
_HIS = (("а", ""), ("я", "й"), ("я", "ь"), ("и", "я"), ("ы", "а"), ("и", "а"))
_HERS = (("ы", "а"), ("и", "я"), ("и", "а"))
_HIS_SURNAMES = (
    ("ского", "ский"),
    ("цкого", "цкий"),
    ("ова", "ов"),
    ("ева", "ев"),
    ("ёва", "ёв"),
    ("ина", "ин"),
    ("а", ""),
)
HER_SURNAMES = (("овой", "ова"), ("евой", "ева"), ("ёвой", "ёва"), ("иной", "ина"), ("ской", "ская"), ("цкой", "цкая"))
_CONSONANTS = "бвгджзйклмнпрстфхцчшщ"
_VOWEL_LOST = re.compile(r"[^аеёиоуыэюя][лрнк]$")  # Павла is of Павел; which was lost is not to be told


def from_genitive(name: str, around: str) -> str | None:
    """The name as it stands by itself, where a trade in the genitive stands before it in the text `around`; empty where
    that is not certain, None where it is no such name."""
    if not _CYRILLIC.fullmatch(name) or begins_with_well_known_name(name):
        return None
    before = re.search(rf"([а-яёіїєґ-]+)\s{re.escape(name)}(?!\w)", around)
    trade = before[1] if before else ""
    his = trade[-1:] in ("а", "я") and (is_trade(trade[:-1]) or is_trade(f"{trade[:-1]}ь"))
    hers = trade[-1:] in ("ы", "и") and is_trade(trade)
    if not (his or hers):
        return None
    first, last = name.split(" ")
    given = _first(first, _HIS if his else _HERS)
    surname = _surname(last, his=his)
    return f"{given} {surname}" if given and surname else ""


def _first(word: str, endings: tuple[tuple[str, str], ...]) -> str | None:
    forms = (word.removesuffix(end) + instead for end, instead in endings if word.endswith(end))
    return next((form for form in forms if len(form) > 1 and begins_with_well_known_name(form)), None)


def _surname(word: str, *, his: bool) -> str | None:
    for end, instead in _HIS_SURNAMES if his else HER_SURNAMES:
        if word.endswith(end):
            whole = word.removesuffix(end) + instead
            return None if end == "а" and (_VOWEL_LOST.search(whole) or whole[-1] not in _CONSONANTS) else whole
    return word if word[-1] in "ое" or (not his and word[-1] in _CONSONANTS) or word.endswith("ых") else None
