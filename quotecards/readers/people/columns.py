"""Titles that name the guest behind a column or a house: Meet the maker: Clara Voss; an interview with Low Tide’s Clara
Voss."""

import re

from quotecards.late import late
from quotecards.readers.body.beside_names import is_of_who_does
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.interview_words import INTERVIEW, SPEAKS
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.met import is_met
from quotecards.readers.body.names import Name, names_in
from quotecards.readers.body.trades import ends_with_trade, is_trade, last_trade, trades_from

# Meet the maker: Clara Voss; Meet the folks: Northern Oars’ Clara Voss
_MEET = (
    r"(?i)(?:meet|get(?:ting)?\sto\sknow)\s(?:the|our|your|an?)\s(?P<who>[^\n:|–—]{3,40}?)\s?(?:[:|–—]|\s-)\s+"
    r"(?:[^\n:|]{2,40}(?:s[’']|[’']s)\s+)?"
)
_FOLK = frozenset(
    "folks people team cast crew staff member members candidate candidates winners finalists mind voice".split()
)
_INTERVIEW_COLON = rf"(?i){INTERVIEW}:\s"
_GENITIVES = ("’s ", "'s ", "’ ", "' ")
_TRADE = 3  # words
_GENITIVE = re.compile(r"[’']s?\s")


def meets_behind(name: Name, text: str, lexicon: Lexicon) -> bool:
    """Whether a title says that somebody was met, or wants one to meet them, whom it names behind a column in which
    people of a trade are asked, or behind their house."""
    before = text[: name.start]
    if before.endswith(": ") and _asks_of_trade(before):
        return True
    return (len(text) == name.end and _meets(before)) or is_met_of_a_house(name, text, lexicon)


def is_house_of_another(name: Name, text: str) -> bool:
    """Whether somebody is named right behind a house, or as what they are to whom: an interview with Low Tide’s Clara
    Voss, with Ben Okri’s captain Clara Voss."""
    behind = _GENITIVE.match(text, name.end)
    other = next(names_in(text[behind.end() :]), None) if behind else None
    if behind is None or other is None:
        return False
    owned = text[behind.end() : behind.end() + other.start]
    return (ends_with_trade(owned) and len(owned.split()) <= _TRADE) or (
        not owned and not begins_with_given_name(name.text)
    )


def is_met_of_a_house(name: Name, text: str, lexicon: Lexicon) -> bool:
    """Whether a text says that somebody was met whom it names behind their house, or as what they are to whom."""
    trade = last_trade(text[: name.start])
    end = trade.start if trade and not trade.apart else name.start
    if not text.endswith(_GENITIVES, 0, end):
        return False
    owners = [one for one in names_in(text[:end]) if _GENITIVE.fullmatch(text, one.end, end)]
    owners = [one for one in owners if end < name.start or not begins_with_given_name(one.text)]
    return any(is_met(text[: one.start], lexicon) for one in owners)


def is_rubric(name: Name, text: str) -> bool:
    """Whether somebody speaks right behind the colon that follows what looks like a name: Boat Talk: Clara on oars; or
    with their trade, whatever it looks like: Clara Oars: Director Clara Voss on boats"""
    after = text[name.end :]
    heads = not name.start and after.startswith(": ")
    other = next(names_in(after), None) if heads else None
    if other is None or late(SPEAKS).match(after, other.end) is None:
        return False
    trade = last_trade(after[2 : other.start]) if other.start > 2 else None
    return (trade is not None and not trade.apart and len(after[2 : other.start].split()) <= 3) or (
        other.start == len(": ") and not begins_with_given_name(name.text)
    )


def _asks_of_trade(before: str) -> bool:
    """Whether a title says that somebody of a trade was asked: Author Interview: Clara Voss."""
    trade, _, talk = before.partition(" ")
    return is_trade(trade) and late(_INTERVIEW_COLON).fullmatch(talk) is not None


def _meets(before: str) -> bool:
    """Whether a title says whom one is to meet: Meet the maker: Clara Voss."""
    found = late(_MEET).fullmatch(before)
    if not found:
        return False
    words = found["who"].casefold().split()
    return not _FOLK.isdisjoint(words) or any(trades_from(found["who"], 0, plural=True))


def without_what_they_are(name: Name, text: str) -> tuple[Name, str]:
    """A name in a title, and the title, without the word before it that says what they are and is no trade that we
    know: Kokken Clara Voss: “I row”."""
    first = text[: name.start].removesuffix(" ")
    if not first or " " in first or is_trade(first) or not is_of_who_does(first):
        return name, text
    return Name(name.text, 0, name.end - name.start), text[name.start :]
