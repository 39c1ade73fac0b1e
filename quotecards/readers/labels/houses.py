"""Short labels of a house that names itself once in full: AVC behind The A.V. Club, BLVR behind The Believer, Scope."""

import re
from collections.abc import Mapping, Sequence

from quotecards.readers.body.given_names import begins_with_given_name

_ARTICLE = re.compile(r"(?:the|die|der|das|le|la|les|el|il|lo|o|a)\s|l[’']", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_][^\W_]*|[&+]")
_HUMPS = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")  # ScreenDaily
_SITE = re.compile(r"\.[a-z]{2,7}$")
_SMALL = frozenset(
    "and of to in for the und der die von zu et de du la le des les y e i del di og och en van &".split()
)
_AND = frozenset("and und et y e i og och en".split())
_SIGNS = re.compile(r"[.\s]")
_LONGEST = 12  # signs of a short label
_MOST_LETTERS = 6  # of one that leaves out others of a word
_FEWEST = 2


def short_houses(labels: Mapping[str, int]) -> dict[str, str]:
    """The full names of houses by the short labels that take their place; `labels` are those of a text in the order in
    which they first stand there, and how often each heads a turn."""
    found: dict[str, str] = {}
    names = list(labels)
    for at, short in enumerate(names):
        if len(short) <= _LONGEST and not begins_with_given_name(short):
            longer = [one for one in names[:at] if len(one) > len(short) and labels[one] <= _FEWEST]
            longer = [one for one in longer if not begins_with_given_name(one)]
            meant = [one for one in longer if _is_short_for(short, one, names, often=labels[short] >= _FEWEST)]
            if len(meant) == 1:
                found[short] = meant[0]
    return found


def _is_short_for(short: str, house: str, names: Sequence[str], *, often: bool) -> bool:
    bare = _SITE.sub("", _ARTICLE.sub("", house))
    if " " in bare and short.casefold() == bare.split()[0].casefold():
        return len(short) > 1  # Cahiers, of Cahiers du cinéma
    letters = _SIGNS.sub("", short)
    if len(letters) > 1 and letters.casefold() in _initials(house) | _initials(bare):
        return True
    plain = letters.isalpha() and letters.upper() == letters and len(letters) <= _MOST_LETTERS
    if not (often and plain) or " " in bare:
        return False
    if len(letters) == 1:  # B, of Bomb, if it can be nobody else
        words = {word for name in names if name not in {short, house} for word in name.upper().split()}
        return bare[:1].upper() == letters and not any(word.startswith(letters) for word in words)
    return bare[:1].upper() == letters[0] and _leaves_out(letters.casefold(), bare.casefold())


def _initials(house: str) -> set[str]:
    """AVC and TAVC, HTN and HN, W&H, LWL and LWLies."""
    words = [part for word in _WORDS.findall(house) for part in _HUMPS.split(word)]
    all_of = "".join(word[0] for word in words).casefold()
    large = "".join(word[0] for word in words if word.casefold() not in _SMALL).casefold()
    joined = "".join("&" if word.casefold() in _AND else word[0] for word in words).casefold()
    last = words[-1].casefold() if words else ""
    return {all_of, large, joined, all_of[:-1] + last, large[:-1] + last}


def _leaves_out(letters: str, word: str) -> bool:
    """Whether `letters` stand in `word`, in this order: BLVR, of Believer."""
    at = 0
    for letter in letters:
        at = word.find(letter, at) + 1
        if not at:
            return False
    return True
