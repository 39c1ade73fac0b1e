"""Titles that a sentence bends, in languages that do: no film is called «Соляную дорогу», of «Соляная дорога»."""

from quotecards.late import late

# An adjective and its noun as what somebody sees: Соляную дорогу, Słoną drogę, Slanou cestu
_BENT = r"(?i)\w+(?:[ую]ю\s\w+[уюь]|ą\s\w+[ęć]|ou\s\w+[ui])(?!\w)"
_ENDING = 3  # letters at the end of a word that cases change


def is_bent(title: str) -> bool:
    """Whether a title stands as the object of a sentence, and not as it is called."""
    return late(_BENT).match(title) is not None


def same_but_bent(one: str, other: str) -> bool:
    """Whether the words of two titles differ at their ends alone: Соляная дорога, Соляную дорогу."""
    first, second = one.casefold().split(), other.casefold().split()
    return len(first) == len(second) and all(map(_begin_alike, first, second))


def _begin_alike(one: str, other: str) -> bool:
    common = max(1, max(len(one), len(other)) - _ENDING)
    return one[:common] == other[:common]
