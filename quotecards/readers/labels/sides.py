"""Who of the people that labels name asks, and who answers; each with the counts that say so."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from types import MappingProxyType

from quotecards.late import late
from quotecards.model.credits import Credits
from quotecards.model.text import TurnKind
from quotecards.readers.body.names import same_person
from quotecards.readers.roles.asking import asks

_ASKS_MOSTLY = 0.6  # of the turns of an interviewer end in a question mark
_AGAIN, _OFTEN, _HARDLY = 3, 0.25, 0.1  # turns that end so; shares of them
_PANEL = 3  # people who answer one question
_TAG = 30  # characters in which a turn makes sure of being followed
_FOLLOWED = (
    r"(?i),\s(?:(?:do\s)?you\s(?:know|see)(?:\swhat\sI\smean)?|know\swhat\sI\smean|weißt\s(?:du|schon)|tu\s(?:vois|sais)|"
    r"vous\s(?:voyez|savez)|¿?(?:sabes|entiendes)|(?:lo\s)?sai|capisci|(?:você\s)?sabe|wiesz|rozumiesz|víš|понимаешь|понимаете|"
    r"знаешь|знаете)\s?\?$"
)
_OF_WORDS = 0.5  # what speaking all the time takes from the share: guests say more than interviewers
_FAR_MORE = 3  # times


@dataclass(frozen=True, slots=True)
class Part:
    """One person's part in the talk: turns, how many of them end in a question mark, characters spoken."""

    turns: int
    asking: int
    length: int

    @property
    def share(self) -> float:
        return self.asking / self.turns


def parts_of(turns: Iterable[tuple[str, str]]) -> dict[str, Part]:
    """Everybody's part, from pairs of who speaks and what is said, in the order in which they first speak."""
    said: dict[str, list[str]] = {}
    for voice, words in turns:
        said.setdefault(voice, []).append(words)
    return {voice: Part(len(own), sum(map(_asks, own)), sum(map(len, own))) for voice, own in said.items()}


def _asks(words: str) -> bool:
    """Whether a turn asks, and does not only make sure of being followed: It takes years, you know?"""
    return asks(words) and not late(_FOLLOWED).search(words, max(0, len(words) - _TAG))


def askers(
    parts: Mapping[str, Part],
    outlets: frozenset[str],
    declared: Credits,
    hosts: Mapping[str, str] = MappingProxyType({}),
    *,
    ask: frozenset[str] = frozenset(),
    met: frozenset[str] = frozenset(),
    asked_by_others: bool,
) -> set[str]:
    """Who asks: by declared credits, by an outlet's name, by the share of turns that end in `?`, by who says less.

    `parts` is in the order in which they first speak. `hosts` is who introduces whom as a guest; `ask` is who asks as
    the text itself states; `met` is whom the opening says was spoken to: they answer, if anybody else is there to ask.
    `asked_by_others`: whether somebody asks who is not among these people, so that all of them may be guests.
    """
    share = {voice: part.share + 0.5 * (voice in outlets) for voice, part in parts.items()}
    interviewer = declared.interviewer
    found = {voice for voice in parts if interviewer and same_person(voice, interviewer.value)}
    found = found or (set(parts) & ask) or _hosts(share, hosts)
    met = met - _ask_plainly(parts)
    found = found or {voice for voice in parts if share[voice] >= _ASKS_MOSTLY} - met
    others = [voice for voice in parts if voice not in met]
    if not found and others and not asked_by_others and len(parts) > 1:
        spoken = max(1, sum(part.length for part in parts.values()))
        found = {max(others, key=lambda voice: share[voice] - _OF_WORDS * parts[voice].length / spoken)}
    if not (interviewer or ask or found & outlets):  # a house leaves nobody else to ask
        found |= _steady(parts) - met
    if declared.speaker:
        found -= {voice for voice in parts if same_person(voice, declared.speaker.value)}
    if found == set(parts) != ask and len(parts) > 1:  # all of them ask: the one who answers most is the guest
        found -= {min(share, key=lambda voice: share[voice])}
    return found


def namesakes(voices: Mapping[str, str], turns: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Labels that seem to be short for somebody who has others, but ask, as hardly any turn under these does: somebody
    else has the same first name. `voices` are by the keys of labels, as are `turns`, pairs of key and words."""
    first = {key: voice.split()[0] for key, voice in voices.items() if key == voice.split()[0].casefold()}
    first = {key: name for key, name in first.items() if sum(one == voices[key] for one in voices.values()) > 1}
    if not first:  # as in most talks
        return {}
    parts = parts_of((key, said) for key, said in turns if key in voices)
    found: dict[str, str] = {}
    for key, name in first.items():
        part = parts.get(key)
        if not part or part.turns < _AGAIN or part.share < _ASKS_MOSTLY:
            continue
        others = [one for other, one in parts.items() if other != key and voices[other] == voices[key]]
        said = sum(one.turns for one in others)
        if said >= _AGAIN and sum(one.asking for one in others) <= _HARDLY * said:
            found[key] = name
    return found


def are_asked_at_once(turns: Sequence[tuple[str, str]]) -> bool:
    """Whether several people have one turn each, as below a question that is put to all of them."""
    return len(dict(turns)) == len(turns) >= _PANEL


def _steady(parts: Mapping[str, Part]) -> set[str]:
    """Who asks again and again, beside somebody who hardly does and says more: who asks need not do so in most turns,
    and others may ask as well."""
    quiet = max((part.length for part in parts.values() if part.share <= _HARDLY), default=0)
    return {
        voice for voice, part in parts.items() if part.asking >= _AGAIN and part.share >= _OFTEN and part.length < quiet
    }


def _ask_plainly(parts: Mapping[str, Part]) -> set[str]:
    """Who asks in most turns, beside somebody who hardly does and says more, or far more often than who says far more:
    a title may name who held the talk, and guests speak to whoever did."""
    return {voice for voice in _steady(parts) if parts[voice].share >= _ASKS_MOSTLY} | {
        voice
        for voice, part in parts.items()
        if part.asking >= _AGAIN
        and part.share >= _OFTEN
        and any(
            other.length >= _FAR_MORE * part.length and _FAR_MORE * other.share <= part.share
            for other in parts.values()
        )
    }


def _hosts(share: Mapping[str, float], hosts: Mapping[str, str]) -> set[str]:
    """Who introduces a guest, who speaks before any guest does, and others who ask about as often."""
    found = set(hosts.values()) - hosts.keys()
    found |= set(takewhile(lambda voice: voice not in hosts, share)) if found else set()
    often = min((share[voice] for voice in found), default=0.0) / 2
    return found | {voice for voice in share if found and voice not in hosts and share[voice] >= max(often, 0.05)}


def told(parts: Mapping[str, Part], voice: str, kind: TurnKind | None) -> str:
    """In words, what speaks for it that `voice` asks or answers."""
    part = parts[voice]
    if kind is TurnKind.QUESTION:
        return f"{voice} is taken for the interviewer: {part.asking} of {part.turns} turns end in a question mark"
    spoken = max(1, sum(other.length for other in parts.values()))
    share = f"{100 * part.length / spoken:.0f} % of all that is said"
    return f"{voice} is taken for a guest: says {share}, {part.asking} of {part.turns} turns end in a question mark"
