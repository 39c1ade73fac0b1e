"""Names that people are given, which tell a person from any other two words with capitals: Clara Voss, Low Tide."""

from functools import cache
from unicodedata import category, normalize

from quotecards import resources
from quotecards.late import late

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})
_PLAIN = 5  # letters of a name that is no other word without its accents
_INITIALS = r"[A-Z]\.(?:[ \u00a0]?[A-Z]\.){1,2}[ \u00a0](?:[A-ZÀ-ÖØ-Þ][\w’'-]+[ \u00a0])?[A-ZÀ-ÖØ-Þ][\w’'-]+"
# Okra D. Voss, Okra van der Voss, Okra O’Voss; Voss Min-ho, but not Voss Make-up
_SYLLABLE = (
    r"(?:[bcdfghjklmnprstwyz]|ch|sh|zh|ts|hs|kw|ky|gy|hy|my|by|py|ry)?"
    r"(?:ya|yu|yo|ye|yeo|wa|wo|wi|a|e|i|o|u|ae|ai|ao|ee|eo|eu|ia|iao|ie|iu|oo|ou|ua|uo|ui|wai|wee|woo)(?:n|ng|k|m|p|h|t|r)?"
)
_BUILT = (
    rf"(?i:(?!\S+\s(?:re|co|non|hip|sit|pop|tip|ping|tik|cut|set|run|get|put|let|one|two|ten|no|to|do|so|go|be|we|my|me|the)-)"
    rf"(?!.*-(?:up|in|on|an|at|op|to|of|it|go|so|do|out|ins|ups|me|you|hop|no|man|men|by|the|a|i|one|ten|two|run|cut|set|put|get|sit|fi|dye|for|her|or|us)$)"
    rf"[^\W\d_]{{2,}}\s{_SYLLABLE}-{_SYLLABLE})"
    r"|[A-ZÀ-ÖØ-Þ][\w’'-]+\s(?:[A-Z]\.\s){1,2}[A-ZÀ-ÖØ-Þ][\w’'-]+"
    r"|[A-ZÀ-ÖØ-Þ][\w’'-]+\s(?:von|van|van\sde[rn]|ibn|bin)\s[A-ZÀ-ÖØ-Þ][\w’'-]+|[A-ZÀ-ÖØ-Þ][\w’'-]+\s(?:O[’']|Mc)[A-Z][a-z]+"
)
_NO_INITIALS = frozenset("a.i. a.v. d.c. e.t. e.u. l.a. n.y. p.s. q.a. s.f. u.k. u.n. u.s. u.s.a. v.i.p. v.r.".split())


def begins_with_given_name(name: str) -> bool:
    """Whether the first word of `name`, or the first part of it (Jean-Luc), is a given name that we know, with its
    accents or without them (Søren, Chloé), or initials: J.C. Voss. Or `name` is built as only names are."""
    first = name.split(" ", 1)[0].casefold()
    if first[1:2] == ".":
        return bool(late(_INITIALS).match(name)) and first not in _NO_INITIALS
    first = first if first.isascii() or first in _given_names() else _plain(first)
    known = first in _given_names() or first.split("-", 1)[0] in _given_names()
    return known or (len(first) < len(name) and late(_BUILT).fullmatch(name) is not None)


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
