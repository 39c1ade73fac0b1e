"""Titles that a sentence bends, in languages that do: no film is called «Соляную дорогу», of «Соляная дорога»."""

from quotecards.late import late

# An adjective and its noun as what somebody sees: Соляную дорогу, Słoną drogę, Slanou cestu
_BENT = r"(?i)\w+(?:[ую]ю\s\w+[уюь]|ą\s\w+[ęć]|ou\s\w+[ui])(?!\w)"


def is_bent(title: str) -> bool:
    """Whether a title stands as the object of a sentence, and not as it is called."""
    return late(_BENT).match(title) is not None
