"""Who stands behind the name of a user, as the text tells it: marzipan is Clara Voss where she says so herself;
clara_voss, cvoss and clara_v are, where the text names her."""

import re
from collections.abc import Collection, Iterable
from unicodedata import combining, normalize

from quotecards.readers.body.label_names import is_full_name
from quotecards.readers.body.names import names_in
from quotecards.readers.body.presenting import presenting_themselves

_SHORTEST = 4  # letters of what is one part of a name alone
_LETTER = re.compile(r"[^\W\d_]")
_BEHIND = 40  # characters between the name of a user and who that is: marzipan (Clara Voss)


def person_behind(user: str, people: Collection[str], own: str, told: str) -> str | None:
    """The full name of a user: as they present themselves in `own` words, as `told` beside it, or as one of `people` is
    called that it is short for; None where nothing tells."""
    if is_full_name(user):
        return user
    presented = list(dict.fromkeys(presenting_themselves(own)))
    beside = list(dict.fromkeys(_beside(user, told)))
    fits = [person for person in dict.fromkeys((*presented, *beside, *people)) if _is_short(user, person)]
    if fits:
        whole = [person for person in fits if _folded(person) in _folded(user)]
        best = whole or fits
        return best[0] if len(best) == 1 or whole else None
    return next(iter(beside), None) or (presented[0] if len(presented) == 1 else None)


def people_in(texts: Iterable[str]) -> tuple[str, ...]:
    """Those whom the texts name in full, as they present themselves where they do: Soy Clara Voss."""
    texts = list(texts)
    presented = dict.fromkeys(name for text in texts for name in presenting_themselves(text))
    named = dict.fromkeys(name.text for text in texts for name in names_in(text) if is_full_name(name.text))
    longer = {name for name in named if any(name.endswith(f" {one}") for one in presented)}
    return tuple(dict.fromkeys((*presented, *(name for name in named if name not in longer))))


def _beside(user: str, told: str) -> Iterable[str]:
    """marzipan (Clara Voss, director); Clara Voss (marzipan)"""
    at = told.find(user)
    while at >= 0:
        after, before = told[at + len(user) :], told[max(0, at - _BEHIND) : at]
        if after.startswith(" ("):
            yield from (name.text for name in names_in(after[2 : 2 + _BEHIND]) if name.start == 0)
        if before.endswith(" (") and after.startswith(")"):
            yield from (name.text for name in names_in(before[:-2]) if name.end == len(before) - 2)
        at = told.find(user, at + 1)


def _is_short(user: str, person: str) -> bool:
    """Whether the letters of `user` are those of a name, in one of the ways in which users shorten their own."""
    letters, words = _folded(user), [folded for word in person.split() if (folded := _folded(word))]
    if not letters or len(words) < 2:
        return False
    first, last, whole = words[0], words[-1], "".join(words)
    if whole in letters or first + last in letters or last + first in letters:
        return True
    if letters in {first, last} or (len(last) > _SHORTEST and last in letters and first[0] in letters[:1]):
        return len(letters) >= _SHORTEST
    return letters in {first + last[0], first[0] + last, last + first[0], first[:3] + last[:3]}


def _folded(name: str) -> str:
    return "".join(_LETTER.findall("".join(one for one in normalize("NFD", name.casefold()) if not combining(one))))
