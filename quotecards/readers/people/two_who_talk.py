"""Two people who talk with each other, as titles and introductions name them, and which of them is the guest."""

import re
from itertools import islice

from quotecards.late import late
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.label_names import spelt
from quotecards.readers.body.names import Name, may_name, names_in, same_person, stands_in
from quotecards.readers.body.trades import ends_with_office, trades_from
from quotecards.readers.people.presented import MAY_ASK, is_told_who, says_who
from quotecards.readers.people.signs import Hint, Sign

# Clara Voss in conversation with Ann Lanning, or spoke to her: either may be the guest, the first one is so more often.
TOGETHER = re.compile(
    r"\b(?:in\sconversation\swith|(?:spoke|speaks|talked|talks)\s(?:to|with)|im\sgespräch\smit|(?:sprach|spricht)\smit|"
    r"en\sconversation\savec|a\sparlé\s(?:à|avec)|s[’']entretient\savec|en\sconversación\scon|(?:habló|charló)\scon|in\sdialogo\scon|"
    r"ha\sparlato\scon|(?:conversa|dialoga)\sco[nm]|em\sconversa\scom|(?:falou|conversou)\scom|s[’']est\sentretenue?\savec|"
    r"(?:se\ssienta|se\ssentó|si\ssiede|senta-se|sentou-se)\s(?:[a-z]+\s){0,3}co[nm]|w\srozmowie\sz|rozmawia\sz|в\sбеседе\sс|"
    r"поговорила?\sс)\s",
    re.IGNORECASE,
)
# Clara Voss is a captain. She sat down with Ann Lanning: who was told of before is the guest
_THEY_TALKED = (
    r"(?i)(?:(?:^|[.!?,;]\s)|\b(?:and|so|as|when|where|here)\s)(?:s?he|they)\s(?:[a-z]+ly\s|has\s|have\s|also\s|then\s)?"
    r"(?:sat\sdown|sits?\sdown|spoke|speaks?|talked|talks?|chatted|chats?|caught\sup|catch(?:es)?\sup)\s"
    r"(?:[\w’'-]+\s){0,6}?(?:with|to)\s(?:[\w’'-]+\s){0,4}$"
)
# Ann Lanning speaks with the celebrated director about …: who is nobody's name here is the guest.
_THE = r"(?i)(?:the|an?|de[rm]|eine[rm]|l[ea’']|un[aeo]?|el|il|lo)\s*"
_NAMED = re.compile(r"\s+[A-ZÀ-ÖØ-Þ]")
_SENTENCE = re.compile(r"(?<!\b[A-Z])[.!?…][\"”’»]?\s")
_REST, _PRESENTED = 2_000, 80  # characters in which somebody is named again, and told who they are
_COLUMN = (": ", "| ", "– ", "— ")  # Life after rowing: Clara Voss talks to Ann Lanning
_STROKES = ("–", "—", "-", "|", "·", "/", "&", "+", "x", "×")  # Ann Lanning | Clara Voss
# Moderator Ann Lanning spoke with Clara Voss
_MODERATOR = re.compile(
    r"\b(?:moderator(?:in)?|interviewer(?:in)?|mod[eé]rat(?:eur|rice)|moderadora?|moderat(?:ore|rice)|host|our\s\w+)\s$",
    re.IGNORECASE,
)
_HERE = re.compile(r"[.!?…]\s(?:Here|Below),?\s(?:s?he|they)\s[^.!?…]{3,60}$")
_FIRST_WORD = re.compile(r"[^\W\d_][\w’-]+")


def told_before(text: str, met: Name) -> str | None:
    """Of whom a paragraph tells what they do, before it says that she or he sat down with `met`,
    whom it does not present."""
    before = text[: met.start]
    if not late(_THEY_TALKED).search(before[-120:]) or says_who(text, met.end) or ends_with_office(before[-70:]):
        return None
    named, word = list(names_in(before)), _FIRST_WORD.match(before)
    here = _HERE.search(before) is not None  # Here she speaks to Ann Lanning
    if named and (here or not named[0].start):
        who, end = named[0].text, named[0].end
    elif word and may_name(word[0]):
        who, end = word[0], word.end()
    else:
        return None
    alone = all(same_person(who, name.text) for name in named)
    return who if alone and (here or (says_who(before, end) and not late(MAY_ASK).search(before))) else None


def of_two(name: Name, text: str) -> Hint | None:
    """The sign of a sentence in which two people talk with each other, and `name` is one of them."""
    if told_before(text, name):
        return Hint(Sign.HELD_IT)
    if TOGETHER.match(text, name.end + 1) and _MODERATOR.search(text[: name.start][-24:]):
        return Hint(Sign.HELD_IT)
    sentence = _SENTENCE.split(text[max(0, name.start - 400) : name.start])[-1]
    talks = TOGETHER.match(text, name.end + 1) if text[name.end : name.end + 1] == " " else None
    earlier = [] if talks else list(names_in(sentence))  # right before the verb, they are who talks
    if earlier:
        second = TOGETHER.search(sentence, earlier[0].end)
        if not second or any(begins_with_given_name(one.text) for one in earlier if one.start >= second.end()):
            return None
        start = name.start - len(sentence)
        one = [one for one in earlier if one.end <= second.start()][-1]
        asks = Name(one.text, start + one.start, start + one.end)
        told = is_told_who(name, text, met=True) or _is_told_again(name, asks, text)
        guest = told and not is_told_who(asks, text)
        guest = guest or _MODERATOR.search(text[: asks.start][-24:]) is not None
        return Hint(Sign.MET, trade=True, person=True) if guest else Hint(Sign.SECOND_OF_TWO, person=True)
    rest = _SENTENCE.split(text[name.end : name.end + 400])[0]
    first = TOGETHER.search(rest)
    between = list(names_in(rest[: first.start()])) if first else []
    if first and any(begins_with_given_name(one.text) or one.end + 1 == first.start() for one in between):
        return None
    the = late(_THE).match(rest, first.end()) if first else None
    if the and any(not _NAMED.match(rest, end) for end in trades_from(rest, the.end())):
        return Hint(Sign.HELD_IT)
    other = next(names_in(rest[first.end() :]), None) if first else None
    if first and other:
        start = name.end + first.end()
        met = Name(other.text, start + other.start, start + other.end)
        told = is_told_who(met, text, met=True) or _is_told_again(met, name, text)
        presented = is_told_who(name, text)
        if told and not presented:
            return Hint(Sign.HELD_IT)
        return Hint(Sign.FIRST_OF_TWO, person=True, trade=presented and not told)
    return None


def _is_told_again(name: Name, other: Name, text: str) -> bool:
    """Whether a paragraph names the second of two who talk again, behind where it says so, and not the first one, and
    not as somebody who may ask: Ann Lanning talks with Clara Voss: Low Tide is Voss’s first film."""
    rest = text[name.end : name.end + _REST]
    again, also = (spelt(one.text, rest).rsplit(" ", 1)[-1] for one in (name, other))
    if not stands_in(rest, again) or stands_in(rest, also):
        return False
    at = rest.index(again)
    return not late(MAY_ASK).search(rest[at : at + _PRESENTED])


def talks_with(name: Name, text: str) -> Sign | None:
    """The sign of a title in which two people talk with each other, and `name` is one of them; either may ask."""
    one, other = (*islice(names_in(text), 2), None, None)[:2]
    heads = one and (not one.start or text.endswith(_COLUMN, 0, one.start))
    if one is None or other is None or not (heads and begins_with_given_name(one.text)):
        return None
    between = text[one.end : other.start].strip()
    beside = between in _STROKES and not text[other.end :].strip() and begins_with_given_name(other.text)
    if not beside and not TOGETHER.fullmatch(f"{between} "):
        return None
    return {one: Sign.FIRST_OF_TWO, other: Sign.SECOND_OF_TWO}.get(name)
