"""Whom labels mean that stand for one person each: full names behind short ones, trades and names of users; and two who
share a first name."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from quotecards.readers.body.blocks import Block
from quotecards.readers.body.frontmatter import About
from quotecards.readers.body.label_names import without_honorific
from quotecards.readers.body.labels import Candidate
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.labels.by_trade import by_trade
from quotecards.readers.labels.full_names import full_names
from quotecards.readers.labels.nicknames import behind_nicknames
from quotecards.readers.labels.openings import announced_in
from quotecards.readers.labels.sides import namesakes
from quotecards.readers.labels.voices import Known

_EASTERN = "\u3040"  # the first of the letters in which Chinese, Japanese and Korean are written


def as_meant(
    voices: Mapping[str, str],
    known: Known,
    blocks: Sequence[Block],
    turns: Callable[[], Iterable[tuple[Candidate, str]]],
    *,
    lexicon: Lexicon,
    outside: About | None,
) -> dict[str, str]:
    """Who is meant by each of `voices`, by the keys of their labels; `turns` gives all, each with its label."""
    meant = {**voices, **full_names(voices, known.everybody, blocks, lexicon, outside)}
    meant |= by_trade(voices, known.opening)
    if max(voices.values(), default="") >= _EASTERN:  # most texts have none
        from quotecards.readers.people.eastern import eastern_names  # its patterns take long to make

        meant = {key: without_honorific(voice) for key, voice in meant.items()}
        meant |= eastern_names(voices, f"{known.opening}\n{announced_in(blocks)}")
    meant |= behind_nicknames(meant, ((found, words) for found, words in turns() if found.key in voices), known)
    return meant | namesakes(meant, ((found.key, words) for found, words in turns()))
