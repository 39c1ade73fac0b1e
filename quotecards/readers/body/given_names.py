"""Names that people are given, which tell a person from any other two words with capitals: Clara Voss, Low Tide."""

from collections.abc import Iterator, Mapping
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
    accents or without them (Søren, Chloé), be it a rare one beside a surname, or initials: J.C. Voss. Or `name` is
    built as only names are."""
    return begins_with_well_known_name(name) or (" " in name and is_rare(name.split(" ", 1)[0].casefold()))


def begins_with_well_known_name(name: str) -> bool:
    """The same without rare names, of which many are others with an ending: Karola, who may be Karol."""
    first = name.split(" ", 1)[0].casefold()
    if first[1:2] == ".":
        return bool(late(_INITIALS).match(name)) and first not in _NO_INITIALS
    known = any(word in _given_names() for word in _spellings(first))
    return known or (len(first) < len(name) and late(_BUILT).fullmatch(name) is not None)


def _spellings(first: str) -> Iterator[str]:
    """A first name and the first part of it, as they are and without accents."""
    yield from (first, first.split("-", 1)[0])
    if not first.isascii():
        yield from (plain := _plain(first), plain.split("-", 1)[0])


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


def is_rare(first: str) -> bool:
    """Whether `first`, or the first part of it (Ann-Rita), is one of the rarer given names, which tell a person only
    beside a surname."""
    first = first.split("-", 1)[0]
    return f" {first} " in _rare_given_names().get(first[:2], "")


@cache
def _rare_given_names() -> Mapping[str, str]:
    """The lines of data/rare_given_names.txt, by the first two letters of the names in them. They are searched as they
    are: to make a set of all names takes longer than to read an interview."""
    lines = resources.data("rare_given_names.txt").read_text(encoding="utf-8").splitlines()
    return {line[:2]: f" {line} " for line in lines if not line.startswith("#")}
