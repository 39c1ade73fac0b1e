"""Names that people are given, which tell a person from any other two words with capitals: Clara Voss, Low Tide."""

from functools import cache
from unicodedata import category, normalize

from quotecards import resources
from quotecards.late import late

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})
_PLAIN = 5  # letters of a name that is no other word without its accents
_INITIALS = r"[A-Z]\.(?:[ \u00a0]?[A-Z]\.){1,2}[ \u00a0](?:[A-ZÀ-ÖØ-Þ][\w’'-]+[ \u00a0])?[A-ZÀ-ÖØ-Þ][\w’'-]+"
_NO_INITIALS = frozenset("a.i. a.v. d.c. e.t. e.u. l.a. n.y. p.s. q.a. s.f. u.k. u.n. u.s. u.s.a. v.i.p. v.r.".split())


def begins_with_given_name(name: str) -> bool:
    """Whether the first word of `name`, or the first part of it (Jean-Luc), is a given name that we know, with its
    accents or without them (Søren, Chloé), or initials: J.C. Voss."""
    first = name.split(" ", 1)[0].casefold()
    if first[1:2] == ".":
        return bool(late(_INITIALS).match(name)) and first not in _NO_INITIALS
    first = first if first.isascii() or first in _given_names() else _plain(first)
    return first in _given_names() or first.split("-", 1)[0] in _given_names()


def _plain(word: str) -> str:
    """`word` without accents, unless its last letter has one, which may be an ending: Anną."""
    if not word[-1].isascii():
        return word
    return "".join(letter for letter in normalize("NFD", word) if category(letter) != "Mn").translate(_LETTERS)


@cache
def _given_names() -> frozenset[str]:
    """The names in data/given_names.txt, in lower case, as they are written there and without accents inside."""
    lines = resources.data("given_names.txt").read_text(encoding="utf-8").splitlines()
    names = {name for line in lines if not line.startswith("#") for name in line.casefold().split()}
    return frozenset(names | {_plain(name) for name in names if len(name) >= _PLAIN and not name.isascii()})
