"""The shape of a sentence: length, marks, capitals, rhythm. Holds in every language."""

import re
from string import ascii_letters, digits

from quotecards.selector.signals.signal import FIGURES, Heard, Signal
from quotecards.selector.statement import Statement

# Both begin with the capital, so that the search leaps from one to the next.
_CAPITAL = re.compile(r"[A-Z](?<=[a-z,;] [A-Z])[A-Za-z.]+")
_ACRONYM = re.compile(r"[A-Z](?<!\w[A-Z])(?:[A-Z]+s?\b|\w*[a-z][A-Z]\w*)")
_CODE = re.compile(r"[_@#=<>{}\\/|~^*]|\w\.\w{2,}|::|https?:")
# Every match of _CODE holds a dot inside or a mark other than these, which most sentences have none of.
_DOT_INSIDE, _USUAL = re.compile(r"\.\w"), (ascii_letters + digits + " ,.;'\"!?()-").encode()
_SINGLE_MARKED = re.compile(r"'(?<!\w')\w[^']*'(?!\w)")
_DIGITS = re.compile(r"\d+")


def words(statement: Statement) -> float:
    return float(len(statement.words))


def word_length(statement: Statement) -> float:
    return len("".join(statement.words)) / max(len(statement.words), 1)


def content_share(statement: Statement) -> float:
    return len(statement.content) / max(len(statement.words), 1)


def clauses(statement: Statement) -> float:
    return float(len(statement.clauses) - 1)


def clause_length(statement: Statement) -> float:
    return len(statement.words) / len(statement.clauses)


def last_clause(statement: Statement) -> float:
    """Words after the last comma, colon or dash: a short close is a punch."""
    if len(statement.clauses) == 1:
        return 20.0
    parts = list(filter(str.strip, statement.clauses))
    return min(20.0, float(len(parts[-1].split()))) if len(parts) > 1 else 20.0


def names(statement: Statement) -> float:
    return float(len(_CAPITAL.findall(statement.text))) if statement.capitals else 0.0


def acronyms(statement: Statement) -> float:
    return float(len(_ACRONYM.findall(statement.text))) if statement.capitals else 0.0


def code(statement: Statement) -> float:
    text = statement.text
    has_dot = text.find(".", 0, -1) >= 0 and _DOT_INSIDE.search(text)
    marks = text.encode("ascii", "replace").translate(None, _USUAL)
    return float(len(_CODE.findall(text))) if has_dot or marks else 0.0


def numbers(statement: Statement) -> float:
    return float(len(_DIGITS.findall(statement.text)))


def repetition(statement: Statement) -> float:
    """How often a content word comes back."""
    return float(len(statement.content) - len(set(statement.content)))


def echo_pairs(statement: Statement) -> float:
    """How often two words come back in the same order: parallel phrases."""
    return float(min(4, statement.echoes))


def brackets(statement: Statement) -> float:
    return float(statement.text.count("[") + statement.text.count("("))


def marked(statement: Statement) -> float:
    """Stretches in quotation marks."""
    single = len(_SINGLE_MARKED.findall(statement.text)) if statement.text.count("'") > 1 else 0
    return float(min(3, statement.text.count('"') // 2 + single))


def trailing_off(statement: Statement) -> float:
    return float(statement.text.count("..."))


def dash(statement: Statement) -> float:
    return float(" -- " in statement.text)


def unfinished(statement: Statement) -> float:
    """Begins in lower case, or ends without a full stop or its like."""
    text = statement.text.rstrip("\"')] ")
    return float(statement.text[:1].islower()) + float(not text.endswith((".", "!", "?", "。", "！", "？")))


SIGNALS = (
    Signal("words", words, "has room to say something", "is very short", everywhere=True),
    Signal("word_length", word_length, "uses long words", "uses short, plain words", everywhere=True),
    Signal("content_share", content_share, "is dense with content", "is mostly small words"),
    Signal("clauses", clauses, "runs through many clauses", "is one clear clause", everywhere=True),
    Signal("clause_length", clause_length, "runs on without a pause", "moves in short steps", everywhere=True),
    Signal("last_clause", last_clause, "has no short close", "ends on a short close", everywhere=True),
    Signal("names", names, "names people or things", "needs no names"),
    Signal("acronyms", acronyms, "has abbreviations or product names", everywhere=True),
    Signal("code", code, "has addresses or symbols", everywhere=True),
    Signal("numbers", Heard(numbers, frozenset({FIGURES})), "has figures", everywhere=True),
    Signal("repetition", repetition, "repeats a word for effect"),
    Signal("parallel", echo_pairs, "has parallel phrases", everywhere=True),
    Signal("brackets", brackets, "has words in brackets", everywhere=True),
    Signal("marked", marked, "has words in quotation marks", everywhere=True),
    Signal("trailing_off", trailing_off, "trails off", everywhere=True),
    Signal("dash", dash, "turns on a dash", everywhere=True),
    Signal("unfinished", unfinished, "is not a finished sentence", "is a finished sentence", everywhere=True),
)
