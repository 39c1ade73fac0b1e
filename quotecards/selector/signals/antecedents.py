"""What a he, a they or a that can mean within its own sentence, in a language whose function words are listed.

A pronoun does not mean a noun of its own clause (principle B of Chomsky's binding theory, 1981): in "my producer wanted
to remove them" they are not the producer, but in "my producer knows that he is wrong" he may be.
"""

import re

from quotecards.selector.function_words import FunctionWords
from quotecards.selector.statement import Statement, words_of

_CAPITAL = re.compile(r"(?<=[^\W_] )[A-ZÀ-ÖØ-Þ]\w+")
_MARK = re.compile(r"[,;:]|--")
_BEFORE_MARK = re.compile(r"\b(\w+)[,.;:!?]\W*(\w*)")
_ANYONE = 2  # things that a pronoun can mean where anyone is spoken of: it may mean them in its own clause too


def third_person(statement: Statement, listed: FunctionWords) -> float:
    """He, she or they before anything was named; half as much where something was that they could mean."""
    formal = listed.impersonal.match(statement.lower)
    begin = len(words_of(formal.group())) if formal else 0
    for index, word in enumerate(statement.words[begin:], begin):
        if word in listed.third:
            named = _named(statement, listed, index)
            apart = word not in listed.objects or named > 1 or _is_joined(statement, listed, index)
            return 0.5 if named and apart else 1.0
    return 0.0


def stands_for(statement: Statement, listed: FunctionWords) -> bool:
    """Whether a that, with a mark behind it, means something said before; "that, which …" tells what it means."""
    return any(
        match[1] in listed.alone and match[2] not in listed.joins for match in _BEFORE_MARK.finditer(statement.lower)
    )


def _named(statement: Statement, listed: FunctionWords, end: int) -> int:
    """How many things are named in the first words. Without a list of articles any word of content names one."""
    words = statement.words[:end]
    if not listed.articles:
        return sum(word not in listed.small for word in words)
    if listed.anyone.match(statement.lower):
        return _ANYONE
    opens = bool(words) and words[0] not in listed.small and not listed.is_article(words[0])
    articles = sum(map(listed.is_article, words))
    names = len(_CAPITAL.findall(statement.text[: _place(statement, end)]))
    return max(articles, names) + opens


def _is_joined(statement: Statement, listed: FunctionWords, index: int) -> bool:
    """Whether another clause begins before a word."""
    before = statement.text[: _place(statement, index)]
    return bool(_MARK.search(before)) or not listed.joins.isdisjoint(statement.words[:index])


def _place(statement: Statement, index: int) -> int:
    """Where the word of that index begins in the text."""
    at = 0
    for word in statement.words[:index]:
        at = statement.lower.index(word, at) + len(word)
    return statement.lower.index(statement.words[index], at)
