"""Labels that only the whole text shows: an uncommon mark stands behind them (`P.- Why?`, `VOSS. I did.`, `Voss) I
did.`, `Q/ Why?`), or none behind initials, or what stands before their colon is no name (`Director: I did.`,
`@oarsong: I did.`).

Both are found elsewhere, too. They are labels where a text has the same few of them, all with one mark, at most
paragraphs of its talk, and they take turns.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from quotecards.late import late
from quotecards.model.text import ANSWER, TurnKind
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.label_names import is_initials, is_name, is_number, key_of
from quotecards.readers.body.labels import Candidate, plain_head
from quotecards.readers.body.role_labels import Q, role_of
from quotecards.readers.body.trades import names_trade
from quotecards.readers.people.outlets import is_outlet
from quotecards.readers.roles.asking import asks

# P.-, Q.—Why?, Voss.—, Voss), Q/, Voss =, Voss ::; a full stop alone behind capitals; @oarsong:, Q #2:, Voss says:
_HEAD = (
    r"(?P<name>@?[^\W_](?:[^\W_]|[ .'’#_-]{1,2}(?=[^\W_])){0,30})"
    r"(?P<mark>\.?[ \u00a0]?[-–—]{1,2}|\.?[)/]|[ \u00a0]?(?:::|[=→]|/(?=[ \u00a0]))|[ \u00a0\u202f]?:|\.)"
    r"(?:[ \t\u00a0]+|(?<=\.[-–—])|(?<=\.--))(?=\S)"
)
_DASHES = frozenset("-–—")
_OF_INITIALS = frozenset((". ", ".\u00a0"))  # C. V. – I did.
_KNOWN = _DASHES | {":"}  # behind names `labels.candidate` knows these
_SAYS = frozenset("says asks answers replies said asked sagt fragt demande dit répond pregunta dice responde".split())
_ROLES = {True: "question", False: "answer"}  # keys of those who have no name
_LONGEST = 36  # characters, with the mark
_FEWEST = 4  # paragraphs that have such a head
_AGAIN, _NAMELESS = 2, 3  # how often each comes, and one that is no name: facts about two people come twice
_MOST = 6  # heads
_LONGEST_NAME = 4  # words
_OPENS = frozenset("«“„\"¿¡[‘'")  # what may stand before the first word
_MOST_WORDS = 6  # of a house
_SHARE = 0.5  # of the paragraphs from the first to the last


class _Head(NamedTuple):
    """What may be a label, the mark behind it, and where the words begin. `named` if it can be somebody's name."""

    name: str
    key: str
    mark: str
    named: bool
    length: int

    def candidate(self, key: str, role: TurnKind | None = None) -> Candidate:
        """The label, by that key."""
        return Candidate(self.name, key, "", self.length, apart=self.mark in _DASHES, role=role)


def marked_heads(blocks: Sequence[Block]) -> Mapping[int, Candidate]:
    """Such labels by the index of their block; none where the text has no such. Who has no name is known by what they
    do: the key of such a label is that of a question or of an answer."""
    seen = {at: head for at, block in enumerate(blocks) if (head := _head(block))}
    counts = Counter([head[:2] for head in seen.values()])
    whole = _in_full(counts)
    again = {head for head, times in counts.items() if times >= _NAMELESS} | _that_ask(blocks, seen, counts)
    known = {(name, mark): _understood(name, mark, often=(name, mark) in again) for name, mark in counts}
    if all(one is None or (one[2] and mark in _KNOWN) for (_, mark), one in known.items()):  # as in most talks
        return {}
    found = {
        at: _Head(one[0], one[1], mark, one[2], length)
        for at, (name, mark, length) in seen.items()
        if (one := known[name, mark])
    }
    for mark, _ in Counter(head.mark for head in found.values()).most_common(2):
        own = {at: one for at, one in found.items() if one.mark == mark}
        times = Counter(head.key for head in own.values())
        heads = {
            at: one
            for at, one in own.items()
            if times[one.key] >= (_AGAIN if one.named or mark != ":" or seen[at][:2] in again else _NAMELESS)
            or (one.name, mark) in whole
        }
        # What is written small, alone, heads lists.
        spoken = any(is_name(one.name) or " " not in one.name or _does(one.name) for one in heads.values())
        if (
            spoken
            and (_take_turns(heads) or _answer(heads, blocks))
            and not (mark in _KNOWN and all(one.named for one in heads.values()))
        ):
            return _with_roles(blocks, heads)
    return {}


def _in_full(counts: Mapping[tuple[str, str], int]) -> set[tuple[str, str]]:
    """What heads a paragraph once in capitals alone, and ends with what others have: CLARA VOSS, later VOSS."""
    short = {name for (name, mark), times in counts.items() if not mark and times >= _AGAIN}
    return {(name, mark) for name, mark in counts if not mark and name.rpartition(" ")[2] in short - {name}}


def _that_ask(
    blocks: Sequence[Block], seen: Mapping[int, tuple[str, str, int]], counts: Mapping[tuple[str, str], int]
) -> set[tuple[str, str]]:
    """What stands before a colon, no name, does so twice, and only before what is asked."""
    twice = {head for head, times in counts.items() if times == _AGAIN and head[1] == ":" and " " in head[0]}
    twice = {head for head in twice if not is_name(head[0])}
    if not twice:  # as in most texts
        return twice
    asked = Counter([head[:2] for at, head in seen.items() if head[:2] in twice and asks(blocks[at].text)])
    return {head for head in twice if asked[head] == _AGAIN}


def _head(block: Block) -> tuple[str, str, int] | None:
    """What may be a label at the head of a block, the mark behind it, and where the words begin."""
    head = block.text[:_LONGEST]
    if block.label or block.given or not _may_head(head):
        return None
    plain = plain_head(block.text)
    if plain:
        return plain[0], ":", plain[1]
    bare = _shouted(head) if _begins_bare(head) else ""
    if bare:
        spaced = block.text[len(bare) :]
        return bare, "", len(block.text) - len(spaced.lstrip(" \u00a0"))
    match = late(_HEAD).match(block.text)
    if not match or match["mark"][:2] in _OF_INITIALS:
        return None
    capitals, stop, behind = match["name"].partition(". ")
    if (
        stop and len(capitals) > 1 and "." not in capitals and capitals.isupper() and not behind.isupper()
    ):  # VOSS. I did. We row.
        return capitals, ".", len(capitals) + len(stop)
    return match["name"], match["mark"].strip(), match.end()


def _understood(name: str, mark: str, *, often: bool) -> tuple[str, str, bool] | None:
    """The words of what may be a label, its key, and whether it can be somebody's name; None where it is none. A house
    that is written small, as Quaderni di barca, comes `often`."""
    first, _, last = name.rpartition(" ")
    name = first if last in _SAYS else name
    if not name or (mark == "." and not (name.isupper() and len(name) > 1)):
        return None
    key = key_of(name)
    role = role_of(key) or role_of(key.split()[0])
    named = is_name(name) or is_initials(name) or is_number(name) or is_outlet(name)
    house = often and name[0].isupper() and 1 < len(name.split()) <= _MOST_WORDS
    nameless = house or _does(name) or last in _SAYS
    if not (named or role or (nameless if mark == ":" else mark in _DASHES and _does(name))):
        return None
    if role:
        key = _ROLES[role is Q]
    return name, key, (named and last not in _SAYS) or key == role_of(key)


def _does(name: str) -> bool:
    """Whether what is no name says what somebody does, or how they are called on a site."""
    last = key_of(name).split()[-1]
    return name[0] == "@" or (name[0].isupper() and names_trade(last))


def _may_head(head: str) -> bool:
    """Whether a mark stands in `head` at all, or its second letter is a capital: most paragraphs just begin."""
    marked = ":" in head or ")" in head or "/" in head or "=" in head or "→" in head
    if (
        marked
        or ("-" in head and ("--" in head or ".-" in head or " - " in head))
        or (head[1:2].isupper() and ("." in head or _begins_bare(head)))
    ):
        return True
    return not head.isascii() and (".–" in head or ".—" in head or " – " in head or " — " in head)


def _begins_bare(head: str) -> bool:
    """Whether capitals stand at the head, and are not all that stands there."""
    return head[1:2].isupper() and head[:1].isupper() and " " in head[2:] and not head.isupper()


def _shouted(head: str) -> str:
    """The words in capitals at the head of what somebody says, where a tab or the type was lost: CV I did.; CLARA VOSS
    I did.; not BEN OKRI. I did."""
    words = [word for word in head.replace("\u00a0", " ").split(" ") if word]
    name = list(takewhile(lambda word: word.isupper() and word.replace("-", "").isalpha(), words[:_LONGEST_NAME]))
    while name and len(name[-1]) == 1:  # VOSS I did.
        name.pop()
    said = words[len(name)] if name and len(name) < len(words) else ""
    spoken = said[:1].isalnum() or said[:1] in _OPENS
    shouted = " ".join(name)
    spoken = spoken and not (len(said) > 1 and said[:2].isalpha() and said[:2].isupper())
    return shouted if spoken and head.startswith(shouted) else ""


def _take_turns(heads: Mapping[int, _Head]) -> bool:
    """Whether several heads come again and again, at most paragraphs from the first to the last of them."""
    if len(heads) < _FEWEST or not 1 < len({head.key for head in heads.values()}) <= _MOST:
        return False
    places = list(heads)
    changes = sum(one.key != other.key for one, other in pairwise(heads.values()))
    return len(heads) >= _SHARE * (places[-1] - places[0] + 1) and 2 * changes >= len(heads)


def _answer(heads: Mapping[int, _Head], blocks: Sequence[Block]) -> bool:
    """Whether only those who answer have such a head, each of them right below what asks: 1) Why? R/ Because."""
    answering = len(heads) >= _NAMELESS and {head.key for head in heads.values()} == {_ROLES[False]}
    return answering and all(at and asks(blocks[at - 1].text) for at in heads)


def _with_roles(blocks: Sequence[Block], heads: Mapping[int, _Head]) -> Mapping[int, Candidate]:
    """The labels; of those that are no names, the one that asks most often asks, and the others answer; where several
    do, each by its own key."""
    times: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for at, head in heads.items():
        times[head.key] += 1
        asked[head.key] += asks(blocks[at].text)
    host = max(times, key=lambda key: asked[key] / times[key])
    bare = {head.key for head in heads.values() if not (head.named or role_of(head.key))}
    answering = {head.key for head in heads.values() if role_of(head.key) is not Q} - {host}

    def label(head: _Head) -> Candidate:
        if head.key not in bare:
            return head.candidate(head.key)
        if head.key == host or len(answering) == 1:
            return head.candidate(_ROLES[head.key == host])
        return head.candidate(head.key, ANSWER)

    return {at: label(head) for at, head in heads.items()}
