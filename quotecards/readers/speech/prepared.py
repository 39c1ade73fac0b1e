"""Who made subtitles or a transcript, as their first or last lines say: nobody in the talk says it."""

from quotecards.late import late
from quotecards.readers.roles.afterwords import claims_rights, is_editors_note, says_i, tells_who_did_what
from quotecards.readers.roles.announced import is_announced
from quotecards.readers.roles.facts_below import tells_facts
from quotecards.readers.roles.releases import is_release

_LONGEST = 100  # characters
# Subtitles by the Oar; Untertitelung des ZDF, 2031; Sous-titrage : Ada Prati
_PREPARED = r"""(?ix) [\[(]?\s* (?:
      (?:(?:closed\s)?caption(?:s|ed|ing)?|subtitl(?:es?|ed|ing)|transcri(?:pt|ption|bed))\s?
          (?:by|:|(?:provided|created|edited|made|produced)\sby)
    | (?:deutsche\s)?untertitel(?:ung)?\s?(?::|von|des|der|im\sauftrag)
    | sous-titr(?:es|age)\s?(?::|par|de|réalisés|société)
    | subt[ií]tulos\s?(?::|por|de|realizados) | legendas?\s?(?::|por|pel[ao]|de)
    | sottotitoli\s?(?::|di|a\scura|creati|e\srevisione) | ondertitel(?:ing|d)\s?(?::|door|van)
    | napisy\s?(?::|stworzone|przez) | titulky\s?(?::|vytvořil) | субтитры\s?(?::|сделал|создавал|подготовил)
    )(?!\w) [^.!?…\n]{1,60}(?:\.[a-z]{2,3}[^.!?…\n]{0,40})? [\])]?"""
_RESERVED = tuple(
    f"{end}{stop}"
    for end in ("served", "rvados", "halten", "servés", "ervati", "houden", "rzeżone", "hrazena", "hållna")
    for stop in ("", ".")
)  # all rights
_FIRST_LETTERS = frozenset("cstudlonсCSTUDLONС[(©")


def is_prepared(words: str) -> bool:
    """Whether a cue or a segment holds nothing but who made the subtitles, or whose they are."""
    if len(words) > _LONGEST or words[-1:] in ("!", "?", "…", ""):
        return False
    if words.endswith(_RESERVED):
        return claims_rights(words)
    if words[:1] not in _FIRST_LETTERS:
        return False
    return bool(late(_PREPARED).fullmatch(words)) or (words[0] in "©Cc" and claims_rights(words))


def is_printed_last(words: str) -> bool:
    """Whether the last cue, in which nobody says “I”, is what editors print below a talk: Recorded at Wick in March."""
    if len(words) > _LONGEST or words[-1:] in ("?", ",") or says_i(words):
        return False
    told = is_editors_note(words) or tells_who_did_what(words) or tells_facts(words)
    return told or is_announced(words) or is_release(words)
