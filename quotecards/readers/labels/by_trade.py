"""Whom labels mean that are trades: `Director:`, of “Director Clara Voss and composer Ben Okri talk about Low Tide”."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.label_names import is_full_name
from quotecards.readers.body.names import Name, names_in, same_person
from quotecards.readers.body.trades import is_trade

_LONGEST = 4_000  # characters of an opening
_BEFORE = ("", ":", ",")  # between a trade and a name behind it
# Clara Voss, the film’s director; Clara Voss (director); Clara Voss is the director
_OTHER = (
    r"(?!(?:who|whom|and|with|by|for|of|met|on|in|und|mit|von|et|avec|par|de|y|con|por|e|com|i|z|og|med|och)[ \u00a0])"
)
_BEHIND = (
    r"(?:,|[ \u00a0][–—-]|[ \u00a0](?:is|was|ist|est|es|è|é|jest))[ \u00a0]"
    rf"(?:{_OTHER}[^\W\d_][\w’'-]*[ \u00a0]){{0,2}}|[ \u00a0]\("
)
_SENTENCE_BEHIND = re.compile(r"[.!?…]")


def by_trade(voices: Mapping[str, str], opening: str) -> dict[str, str]:
    """The full names of those voices that are trades, by the key of their label: of one person each, whom the opening
    names right beside the trade."""
    trades = {key: voice for key, voice in voices.items() if is_trade(voice.rpartition(" ")[2])}
    if not trades:  # as in most texts
        return {}
    text = opening[:_LONGEST]
    names = [name for name in names_in(text) if is_full_name(name.text)]
    found = {key: who for key, voice in trades.items() if (who := _one(_called(voice, names, text)))}
    often = Counter(found.values())
    return {key: name for key, name in found.items() if often[name] == 1}


def _called(trade: str, names: Sequence[Name], text: str) -> list[str]:
    """Those with the trade right before their name; or else right behind it, and no other name behind that."""
    heads = tuple(f"{trade}{mark}".casefold() for mark in _BEFORE)
    before = [name.text for name in names if _word_before(text, name.start, heads) and not _is_said(name, text)]
    behind = re.compile(rf"(?i:{_BEHIND})(?i:{re.escape(trade)})(?![\w’'-]|[ \u00a0,]{{1,2}}[A-ZÀ-ÖØ-Þ])")
    return before or [name.text for name in names if behind.match(text, name.end) and begins_with_given_name(name.text)]


def _is_said(name: Name, text: str) -> bool:
    """Whether what looks like a name begins what a label says in a line: Director: Nineteen Boats. I counted."""
    if not text.endswith(":", 0, name.start) and not text.endswith(": ", 0, name.start):
        return False
    return bool(_SENTENCE_BEHIND.match(text, name.end)) and not begins_with_given_name(name.text)


def _word_before(text: str, at: int, heads: tuple[str, ...]) -> bool:
    """Whether one of `heads` ends right before the word at `at`, and is whole."""
    before = text[max(0, at - 2 * max(map(len, heads))) : at].rstrip().casefold()
    head = next((one for one in heads if before.endswith(one)), None)
    return head is not None and not before[: -len(head)][-1:].isalnum() and before[: -len(head)][-1:] != "-"


def _one(people: Sequence[str]) -> str | None:
    alone = people and all(same_person(people[0], one) for one in people)
    return max(people, key=len) if alone else None
