"""When something was posted, as pages write it: a time, a date, how long ago.

Mon Mar 3, 2014 4:12 pm; 3. März 2014, 16:12; 3 hours ago; vor 2 Tagen; 17h
"""

import re

from quotecards.late import late
from quotecards.readers.roles.shapes import is_sentence

_LINE = 120  # characters of a head
_STOPS = frozenset(".?!…")
_AT_END = 8  # characters of a time behind which it ends: 4 p. m.
# What all of these hold; far faster to look for
_SOON = re.compile(
    r"\d(?::\d|[./-]\d\d?[./-]|\d\d\d(?!\d)|\s?[^\W\d_]{1,9}\s(?:ago|fa|atrás|geleden|sedan|siden|назад|temu|['’]\d)"
    r"|\s['’]\d|\s?(?:min|hrs?|wk|mo|yrs?|Std|sem|sett|godz|tyg|[hdwmyju])(?!\w)|(?<=\w\s\d)\d?(?:\s\w+)?$)"
)
# All but “a year ago” have a figure that is no year, as captions do not: looked for before all that times can be
_NO_YEAR = re.compile(r"\d(?<!\d\d)\d{0,2}(?!\d)|(?i:\sein(?:em|er))")
# Whole, as Marta and Monika post too
_DAY = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|"
    r"mo(?:ntag)?|di(?:enstag|nsdag)?|mi(?:ttwoch)?|do(?:nnerstag|nderdag)?|fr(?:eitag|edag)?|sa(?:mstag)?|sonnabend|"
    r"so(?:nntag)?|lun(?:di|es|edì)?|mar(?:di|tes|tedì)?|mer(?:credi|coledì)?|mi[eé](?:rcoles)?|jeu(?:di)?|jue(?:ves)?|"
    r"gio(?:vedì)?|ven(?:dredi|erdì)?|vie(?:rnes)?|sam(?:edi)?|s[aáà]b(?:ado|ato)?|dom(?:ingo|enica)?|dim(?:anche)?|"
    r"(?:seg(?:unda)?|ter(?:ça)?|qua(?:rta)?|qui(?:nta)?|sex(?:ta)?)(?:-feira)?|ma(?:a(?:ndag)?)?|din|wo(?:e(?:nsdag)?)?|"
    r"don|vri?(?:jdag)?|za(?:t(?:erdag)?)?|zo(?:n(?:dag)?)?)\.?,?\s"
)
_YEAR = r"(?:\d{4}(?![-./]\d)|['’]\d\d)"
_CLOCK = r"\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\b\.?)?(?:\s?(?:uhr|utc|gmt|[cew]es?t|[ep][ds]t|h)\b)?"
_BETWEEN = r"(?:,|\s[-–—·•|@]|\s(?:at|um|à|a\sl[ae]s?|alle(?:\sore)?|às|o|om|kl\.?|в))?\s?@?"
_WHEN = (
    rf"(?i)(?<![\w.])(?:{_DAY})?(?:"
    rf"(?:{_CLOCK}{_BETWEEN}\s?)?(?:on\s)?(?:\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{2,4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er|[.ºª])?\s(?:de\s|di\s|of\s)?[^\W\d_]{{3,10}}\.?,?\s(?:de\s|del\s)?{_YEAR}"
    rf"|[^\W\d_]{{3,10}}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s{_YEAR})(?:{_BETWEEN}\s?{_CLOCK})?"
    rf"|[^\W\d_]{{3,10}}\.?\s(?:\d{{1,2}},?|(?:de\s)?\d{{4}}{_BETWEEN})\s{_CLOCK}(?:\s\d{{4}})?"
    rf"|(?:today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren)"
    rf"{_BETWEEN}\s?{_CLOCK}"
    rf"|(?:\d{{4}}\s?[年년]\s?)?\d{{1,2}}\s?[月월]\s?\d{{1,2}}\s?[日일](?:\s?[(（]?[日月火水木金土일월화수목금토](?:曜日?|요일)?[)）]?)?"
    rf"(?:,?\s?(?:[上下]午|午[前後]|오[전후])?\s?{_CLOCK})?"
    r"|\d{1,2}:\d{2}(?::\d{2})?\s?[ap]\.?m\b\.?"
    r"|(?:about\s|ca\.\s)?\d{1,3}\s?[^\W\d_]{1,9}\s(?:ago|fa|atrás|geleden|sedan|siden|назад|temu)\b"
    r"|(?:vor|hace|il\sy\sa|há|før|för)\s(?:\d{1,3}|ein(?:em|er))\s?[^\W\d_]{1,9}"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}(?=$)"
    r"|\d{1,3}\s?(?:min|hrs?|wk|mo|yrs?|Std|sem|sett|godz|tyg|[hdwmyju])\.?(?=\s*(?:$|[·•|*()]))"
    r")\*?"
)


def may_tell_a_time(text: str) -> bool:
    """Whether a line holds what all times do, and is no sentence unless it ends on one: by marzipan at 4:12 p.m."""
    if text[-1] in _STOPS and not (
        text[-1] == "." and text[-2:-1].isalpha() and any(map(str.isdigit, text[-_AT_END:]))
    ):
        return False  # as most
    return _SOON.search(text) is not None and _NO_YEAR.search(text) is not None


def opens_with_time(text: str) -> bool:
    """Whether a text that may go on for pages tells a time where the head of a post would."""
    return bool(_SOON.search(text, 0, _LINE) and late(_WHEN).search(text, 0, _LINE))


def is_time_alone(text: str) -> bool:
    """Whether a line holds nothing but a time."""
    return _SOON.search(text) is not None and late(_WHEN).fullmatch(text) is not None


def time_in(text: str) -> re.Match[str] | None:
    """When something was posted, as a line tells that is no sentence."""
    match = late(_WHEN).search(text)
    if not match or (is_sentence(text) and text[match.end() :].strip(" :)]")):
        return None
    return match
