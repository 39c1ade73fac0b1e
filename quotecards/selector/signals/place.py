"""Where a sentence stands in its answer and its interview, and what it shares with them. Holds in every language."""

from quotecards.selector.signals.signal import Signal
from quotecards.selector.statement import Statement


def position(statement: Statement) -> float:
    return float(min(12, statement.position))


def from_end(statement: Statement) -> float:
    return float(min(12, statement.answer_length - 1 - statement.position))


def answer_length(statement: Statement) -> float:
    return float(min(30, statement.answer_length))


def progress(statement: Statement) -> float:
    return statement.progress


def rarity(statement: Statement) -> float:
    return statement.rarity


def echo(statement: Statement) -> float:
    return statement.echo


def carried(statement: Statement) -> float:
    """How many content words it shares with the sentence before."""
    return float(min(4, len(statement.carried.intersection(statement.content))))


def before_length(statement: Statement) -> float:
    return _length(statement.before)


def after_length(statement: Statement) -> float:
    return _length(statement.after)


def _length(clean_text: str) -> float:
    """How many words a blank apart."""
    return float(min(40, clean_text.count(" ") + 1)) if clean_text else 0.0


SIGNALS = (
    Signal("position", position, "comes late in its answer", "opens its answer", everywhere=True),
    Signal("from_end", from_end, "leaves much of the answer to come", "closes its answer", everywhere=True),
    Signal("answer_length", answer_length, "comes from a long answer", "comes from a short answer", everywhere=True),
    Signal("progress", progress, "comes late in the interview", "comes early in the interview", everywhere=True),
    Signal("rarity", rarity, "says what nothing else in the interview says", "uses the interview’s usual words"),
    Signal("echo", echo, "speaks of the interview’s themes", "speaks of something aside"),
    Signal("carried", carried, "carries on from the sentence before", "starts afresh"),
    Signal("before_length", before_length, "follows a long sentence", "follows a short sentence", everywhere=True),
    Signal("after_length", after_length, "is followed by a long sentence", "is followed by little", everywhere=True),
)
