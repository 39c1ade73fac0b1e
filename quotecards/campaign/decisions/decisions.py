"""What people decided about cards: a YAML file beside the campaign, to be read, merged and kept under version control.

A decision follows the words, not the card's id: an edit elsewhere in the source gives the card another id, and what
was decided about its words still holds.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from quotecards.campaign.decisions.blocks import blocks
from quotecards.campaign.decisions.schema import DecisionsModel
from quotecards.campaign.terms import CAMPAIGN_FILE
from quotecards.errors import Place, Problems, QuotecardsError, SettingError
from quotecards.model.card import CardStatus
from quotecards.model.quote import Quote
from quotecards.model.settings import OwnWishes, Spoken
from quotecards.selector.finding import words_key
from quotecards.yamlcheck import check
from quotecards.yamlfile import parse, read_text

FILE_NAME = "decisions.yaml"
ROOM = 10  # times the size of other files of ours: every card of a large campaign may be decided about
Key = tuple[str, str, int | None]


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about the words of an interview.

    `interview` is the path in the manifest; `words` are those of the source or of the card, whatever their marks and
    spaces; `line` is near the place that is meant, where there are several. `status` is approved, rejected, published
    or None; `lines` are where the lines of the card end; `pin` always takes the words, `ban` never; `confirmed` are the
    guards whose doubts about these words were looked into. `place` is where it stands in the file.
    """

    interview: str
    words: str
    line: int | None = None
    status: CardStatus | None = None
    lines: tuple[str, ...] = ()
    pin: bool = False
    ban: bool = False
    confirmed: tuple[str, ...] = ()
    note: str | None = None
    place: Place | None = field(default=None, compare=False)
    key: Key = field(init=False, repr=False, compare=False)  # what no other decision of the file has

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", " ".join(self.words.split()))
        object.__setattr__(self, "key", (self.interview, words_key(self.words), self.line))

    @property
    def says_anything(self) -> bool:
        return bool(self.status or self.lines or self.pin or self.ban or self.confirmed or self.note)

    @property
    def version(self) -> str:
        """A short digest of the whole decision, by which a caller tells what it saw of it."""
        held = [self.interview, self.words, self.line, self.status, self.lines, self.pin, self.ban, self.note]
        held += [self.confirmed] if self.confirmed else []
        return hashlib.sha256(json.dumps(held).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Decisions:
    """The decisions of the file at `path`, in its order."""

    path: Path | None = None
    entries: tuple[Decision, ...] = ()
    _by_words: Mapping[tuple[str, str], tuple[Decision, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_words: dict[tuple[str, str], tuple[Decision, ...]] = {}
        for one in self.entries:
            by_words[one.key[:2]] = (*by_words.get(one.key[:2], ()), one)
        object.__setattr__(self, "_by_words", by_words)

    def of(self, interview: str, words: str, line: int | None = None) -> Decision | None:
        """The decision about these words of the interview; of several, the one whose line is nearest to `line`."""
        found = self._by_words.get((interview, words_key(words)), ()) if self._by_words else ()
        return min(found, key=lambda one: _distance(one.line, line), default=None)

    def of_quote(self, quote: Quote) -> Decision | None:
        """The decision about a quote, whether it names the words of the source or those of the card."""
        return self.of(quote.path, quote.verbatim, quote.line) or self.of(quote.path, quote.text, quote.line)

    def wishes(self) -> dict[str, OwnWishes]:
        """What is pinned and banned, by interview."""
        found: dict[str, OwnWishes] = {}
        for one in self.entries:
            own, spoken = found.get(one.interview, OwnWishes()), (Spoken(one.words, one.line),)
            if one.pin:
                found[one.interview] = OwnWishes((*own.pins, *spoken), own.bans)
            elif one.ban:
                found[one.interview] = OwnWishes(own.pins, (*own.bans, *spoken))
        return found


def decisions_path(target: Path) -> Path:
    """Where the decisions about the campaign, the interview or the folder `target` stand, or would."""
    if target.is_dir():
        return target / FILE_NAME
    return target.with_name(FILE_NAME if target.name == CAMPAIGN_FILE else f"{target.stem}.{FILE_NAME}")


def read_decisions(path: Path, shown_as: str | None = None) -> Decisions:
    """The decisions at `path`; none where there is no such file.

    Raises SettingError, or Problems with all mistakes, each with line and column.
    """
    if not path.exists():
        return Decisions(path)
    name = shown_as or path.as_posix()
    return parse_decisions(path, name, read_text(path, name, room=ROOM))


@lru_cache(maxsize=2)  # who decides reads before and after
def parse_decisions(path: Path, name: str, text: str) -> Decisions:
    """The decisions in a text that was read from `path`, or is to be written there. Raises as `read_decisions`."""
    entries = _of_blocks(name, text)
    if entries is None:
        entries = _entries(name, text)
    twice = list(_repeated(entries))
    if twice:
        raise twice[0] if len(twice) == 1 else Problems(tuple(twice))
    return Decisions(path, entries)


def _of_blocks(name: str, text: str) -> tuple[Decision, ...] | None:
    """The decisions of a file that can be cut into sound blocks; None of any other, whose mistakes are told as a
    whole."""
    cut = blocks(text)
    if cut is None:
        return None
    try:
        parsed = [(line, _of_block(block)) for line, block in cut]
    except QuotecardsError:
        return None
    return tuple(_placed(one, name, line) for line, block in parsed for one in block)


@lru_cache(maxsize=8192)  # blocks: what a change does not touch is not parsed again
def _of_block(block: str) -> tuple[Decision, ...]:
    """The decisions of a block, with places that count from its first line as 1."""
    return _entries("", f"decisions:\n{block}", first_line=0)


def _placed(one: Decision, name: str, line: int) -> Decision:
    """The decision of a block that begins in `line`, at its place in the file."""
    found = object.__new__(Decision)  # by `replace` its words would be folded again
    for field_name in Decision.__slots__:
        object.__setattr__(found, field_name, getattr(one, field_name))
    if one.place and one.place.line:
        object.__setattr__(found, "place", Place(name, one.place.line + line - 1, one.place.column))
    return found


def _entries(name: str, text: str, first_line: int = 1) -> tuple[Decision, ...]:
    document = parse(text, name, first_line, room=ROOM)
    return tuple(
        Decision(
            interview=one.interview,
            words=one.words,
            line=one.line,
            status=CardStatus(one.status) if one.status else None,
            lines=tuple(one.lines),
            pin=one.pin,
            ban=one.ban,
            confirmed=tuple(dict.fromkeys(one.confirmed)),
            note=one.note,
            place=document.place(("decisions", index)),
        )
        for index, one in enumerate(check(DecisionsModel, document).decisions)
    )


def _repeated(entries: Iterable[Decision]) -> Iterable[SettingError]:
    first: dict[Key, Decision] = {}
    for one in entries:
        other = first.setdefault(one.key, one)
        if other is not one:
            words = one.words if len(one.words) <= 60 else f"{one.words[:60]}…"
            hint = f"the first stands in line {other.place.line if other.place else '?'}: keep one of them"
            yield SettingError(f"“{words}” is decided about a second time", place=one.place, hint=hint)


def _distance(line: int | None, other: int | None) -> float:
    return float("inf") if line is None or other is None else abs(line - other)
