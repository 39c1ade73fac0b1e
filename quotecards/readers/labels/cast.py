"""Which labels a text really uses, who is meant by them, and who of them asks and who answers.

A label counts when the text uses it as one: again and again, or beside others. Short forms (`JB:`, `BINOCHE:`) are
resolved to the full name that an earlier label, a declared credit or the introduction gives.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice, pairwise

from quotecards.model.credits import Credits, Stated
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.frontmatter import About
from quotecards.readers.body.inflection import uninflected
from quotecards.readers.body.label_names import is_initials, is_nameless, is_number, key_of, spelt
from quotecards.readers.body.labels import Candidate
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.lexicons.english import ENGLISH
from quotecards.readers.body.names import is_form_of_address, is_worded
from quotecards.readers.body.role_labels import A, Q, is_crowd
from quotecards.readers.labels.attaching import attach, join_lone_labels
from quotecards.readers.labels.bare_turns import (
    are_answered_below,
    are_headings,
    are_set_apart,
    are_told_between,
    is_scene,
)
from quotecards.readers.labels.keys import key_in
from quotecards.readers.labels.label_roles import are_untold, asked_by_number, roles_of
from quotecards.readers.labels.meant import as_meant
from quotecards.readers.labels.nicknames import is_nickname
from quotecards.readers.labels.openings import hosts_in, met_in, opening_of, presented_in, sides_told
from quotecards.readers.labels.sides import Part, are_asked_at_once, askers, parts_of, told
from quotecards.readers.labels.used import facing, open_the_talk, rarer_keys, without_heads
from quotecards.readers.labels.voices import (
    Known,
    in_capitals,
    introduced,
    may_be_anybody,
    name_keys,
    voices_of,
)
from quotecards.readers.labels.within import labels_within
from quotecards.readers.people.bare_names import addressed_in, owns_something, up_to_surname
from quotecards.readers.people.behind_germanic import only_owns
from quotecards.readers.people.outlets import is_outlet
from quotecards.readers.roles.asking import asks, seems_to_ask

_MOST = 200  # labels looked at; more than that are no cast
_SPOKEN, _LOOKED_AT = 50_000, 1_000  # characters and blocks in which words are looked for
_HOSTED = 4  # turns in which a host introduces the guest


@dataclass(frozen=True, slots=True)
class Cast:
    """The people that a text's own labels name, in order of appearance.

    `remarks` say, of voices that have only a number, who is taken for what and why. `nobody` are the voices whose
    labels are words of the text rather than names: Case Study; among them are the `users` of a thread of whom nothing
    tells who they are. `apart`: whether answers without a label are somebody else’s than those of the only guest whom
    a label names. `known`: whom voices mean that have only a number.
    """

    guests: tuple[str, ...] = ()
    interviewers: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    nobody: frozenset[str] = frozenset()
    users: frozenset[str] = frozenset()
    apart: bool = False
    known: Mapping[str, Stated[str]] = field(default_factory=dict)

    def names(self, voice: str) -> bool:
        """Whether a label says enough to name somebody in a credit."""
        return (
            not (is_nameless(voice) or is_form_of_address(voice) or may_be_anybody(voice)) and voice not in self.nobody
        )


def assign(
    blocks: Sequence[Block],
    declared: Credits,
    lexicon: Lexicon = ENGLISH,
    about: str = "",
    outside: About | None = None,
) -> tuple[list[Block], Cast]:
    """The blocks with the labels that the text uses, taken off their words, and the people that they name.

    `about` is what stands outside of the text and may name them: its title, its author; `outside` is all that is said
    of it there, and the name of its file.
    """
    blocks, candidates = labels_within(blocks, lexicon)
    head = opening_of(blocks)
    explained, blocks, candidates = key_in(blocks, candidates, head)
    candidates, sides = sides_told(blocks, candidates, explained.sides)
    present = [found for found in candidates if found]
    if are_untold(present):
        return [replace(block, label=None) for block in blocks], Cast()
    if not present:
        return list(blocks), Cast()
    given = _given(blocks)
    opening = f"{head}\n\n{about}\n\n{presented_in(blocks, candidates, lexicon)}"
    known = _as_they_stand(
        Known.of(declared, opening, explained.named, surname_first=lexicon.surname_first), blocks, present, lexicon
    )
    roles, known, posted = _with_users(roles_of(blocks, candidates, explained.named), known, blocks)
    stated = {one.key: one.role for one in present if one.role and one.key not in roles} | asked_by_number(present)
    candidates = without_heads(blocks, candidates, known, sure=roles.keys() | given)
    present = [found for found in candidates if found]
    accepted = given | roles.keys() | stated.keys() | facing(candidates) | name_keys(present, roles.keys(), known)
    accepted |= rarer_keys(blocks, candidates, accepted, known)
    joined, candidates = join_lone_labels(blocks, candidates, accepted)
    labelled = [bool(found and found.key in accepted) for found in candidates]
    if not any(labelled):
        return list(blocks), Cast()
    questions = [at for at, block in enumerate(joined[:-1]) if seems_to_ask(block)]
    first_turns = open_the_talk(joined, candidates, labelled, questions)
    certain = bool(roles or given or stated) or introduced(present, accepted, known) or first_turns
    unsaid = None if certain else _without_speakers(blocks, joined, candidates, labelled, questions)
    if unsaid is not None:
        return unsaid, Cast()
    voices, together = voices_of([found for found in present if found.key in accepted - roles.keys()], known)
    alone = {key: voice for key, voice in voices.items() if key not in together}
    speaking = as_meant(alone, known, joined, partial(_turns, joined, candidates), lexicon=lexicon, outside=outside)
    voices |= speaking
    answered = sum(not labelled[at] and labelled[at + 1] for at in questions)
    asked = any(role is TurnKind.QUESTION and not is_crowd(key) for key, role in roles.items())
    least = int(answered != 1 or not (_has_gaps(labelled) or are_asked_at_once(_said(joined, candidates, speaking))))
    asked_by_others = (
        asked
        or answered > max(1, len(questions) // 3)
        or sum(not labelled[at] for at in questions) == len(questions) > least
        or are_set_apart(joined, labelled)
        or are_told_between(joined, candidates, labelled)
    )
    parts = _parts(joined, candidates, speaking, whole=not asked_by_others and _alternate(labelled))
    outlets = frozenset(voice for voice in parts if is_outlet(voice))
    first = islice(_turns(joined, candidates, whole=True), _HOSTED)
    hosts = hosts_in([(speaking[one.key], words) for one, words in first if one.key in speaking], parts, lexicon)
    if first_turns and not hosts and not roles and len(parts) > 1:
        host, guest = list(parts)[:2]
        hosts = {guest: host}  # who speaks first asks
    ask, reply = (frozenset(voices.get(key, key) for key in sides if sides[key] is side) for side in (Q, A))
    met = met_in(known.opening, parts, lexicon) | reply
    if not (ask or met or hosts) and are_answered_below(joined, candidates, labelled):
        ask = frozenset(parts)
    asking = askers(parts, outlets, declared, hosts, ask=ask, met=met, asked_by_others=asked_by_others)
    kinds = {
        **roles,
        **{key: TurnKind.QUESTION if voice in asking else TurnKind.ANSWER for key, voice in voices.items()},
        **stated,
    }
    voices, parts = _as_names(voices, parts, {key for key in alone if kinds[key] is TurnKind.ANSWER})
    for key, people in together.items():
        kinds[key] = TurnKind.QUESTION if asking.issuperset(people) else TurnKind.ANSWER
    voices |= {key: name for key, name in known.named.items() if key in roles}
    attached, users = attach(joined, candidates, kinds, voices), {voices[key] for key in posted & voices.keys()}
    return attached, _with_users_apart(_cast(voices, kinds, parts), known, users, _nobody(voices, known, attached))


def _as_names(
    voices: dict[str, str], parts: Mapping[str, Part], answering: Set[str]
) -> tuple[dict[str, str], dict[str, Part]]:
    """The voices, and their parts, with the names of those `answering` that looked like initials."""
    names = in_capitals(voices, answering)
    spelling = {voices[key]: name for key, name in names.items()}
    return voices | names, {spelling.get(voice, voice): part for voice, part in parts.items()}


def _with_users_apart(cast: Cast, known: Known, users: Set[str], nobody: frozenset[str]) -> Cast:
    """The cast, told which voices are `nobody`, and of which `users` nothing tells who they are; the only guest is one
    of these if a nickname is all that the labels tell: the text may tell more."""
    told = nobody.union(known.named.values())
    lone = {one for one in cast.guests if len(cast.guests) == 1 and is_nickname(one) and one not in told}
    return replace(cast, nobody=nobody | users | lone, users=frozenset(users | lone))


def _as_they_stand(known: Known, blocks: Sequence[Block], present: Sequence[Candidate], lexicon: Lexicon) -> Known:
    """Those whom the opening names, without the nouns behind their surnames, which stand in labels or in what is asked:
    Clara Voss, of “Clara Voss Nacht für Nacht”, where nouns have capitals; and as names stand by themselves, where an
    opening bends them: Clara Voss, of “Z Clarą Voss”."""
    if lexicon.bends:
        bent = known.introduced
        stand = tuple(dict.fromkeys(uninflected(one, bent, known.opening) or one for one in bent))
        return known._replace(introduced=stand) if stand != bent else known
    if not any(name.count(" ") > 1 or name[-1] == "s" for name in known.introduced):
        return known
    if not lexicon.capitals:  # Clara Okris debutfilm
        owners = {one for one in known.introduced if not one.endswith("ss") and only_owns(one, known.opening)}
        own = tuple(one for one in known.introduced if one not in owners)
        return known if lexicon is ENGLISH else known._replace(introduced=own)
    surnames = addressed_in("\n".join(block.text for block in blocks[:_LOOKED_AT] if asks(block.text)))
    surnames |= {spelt(found.name, known.opening) for found in present if " " not in found.name}
    introduced = dict.fromkeys(up_to_surname(one, surnames) for one in known.introduced)
    return known._replace(introduced=tuple(one for one in introduced if not owns_something(one, known.opening)))


def _without_speakers(
    blocks: Sequence[Block],
    joined: Sequence[Block],
    candidates: Sequence[Candidate | None],
    labelled: Sequence[bool],
    questions: Sequence[int],
) -> list[Block] | None:
    """The blocks, where what looks like labels are headings inside of answers, or lines of a scene; else None."""
    if are_headings(joined, labelled, questions):
        return list(blocks)
    if not is_scene(candidates, labelled, questions):
        return None
    lines = {block.start for block, has_label in zip(joined, labelled, strict=True) if has_label}
    return [replace(block, given=TurnKind.ANSWER) if block.start in lines else block for block in blocks]


def _alternate(labelled: Sequence[bool]) -> bool:
    """Whether at least every third label is followed by one in the next paragraph: then all who speak have labels."""
    next_too = sum(one and below for one, below in pairwise(labelled))
    return 3 * next_too >= sum(labelled)


def _has_gaps(labelled: Sequence[bool]) -> bool:
    """Whether paragraphs without a label stand between those that have one."""
    first = labelled.index(True)
    return not all(labelled[first : len(labelled) - labelled[::-1].index(True)])


def _turns(
    blocks: Sequence[Block], candidates: Sequence[Candidate | None], *, whole: bool = False
) -> Iterator[tuple[Candidate, str]]:
    """The words behind each label; where they are the `whole` turn, with the paragraphs below that have none."""
    turn: tuple[Candidate, list[str]] | None = None
    for block, found in zip(blocks, candidates, strict=True):
        if found:
            if turn:
                yield turn[0], "\n".join(turn[1])
            turn = found, [block.text[found.length :]]
        elif turn and whole and Dress.HEADING not in block.dress:
            turn[1].append(block.text)
    if turn:
        yield turn[0], "\n".join(turn[1])


def _said(
    blocks: Sequence[Block], candidates: Sequence[Candidate | None], people: Mapping[str, str], *, whole: bool = False
) -> list[tuple[str, str]]:
    """Who of `people`, by the keys of their labels, says what."""
    turns = _turns(blocks, candidates, whole=whole)
    return [(people[found.key], words) for found, words in turns if found.key in people]


def _parts(
    blocks: Sequence[Block], candidates: Sequence[Candidate | None], people: Mapping[str, str], *, whole: bool
) -> dict[str, Part]:
    """The part of each of `people`, as far as any of them speaks in `whole` turns."""
    said = _said(blocks, candidates, people, whole=True) if whole else []
    return parts_of(said or _said(blocks, candidates, people))


def _cast(voices: Mapping[str, str], kinds: Mapping[str, TurnKind], parts: Mapping[str, Part]) -> Cast:
    def people(kind: TurnKind) -> tuple[str, ...]:
        found = dict.fromkeys(voice for key, voice in voices.items() if kinds.get(key) is kind and voice in parts)
        return tuple(voice for voice in found if not is_initials(voice)) or tuple(found)

    kind_of = {voice: kinds.get(key) for key, voice in voices.items()}
    remarks = tuple(told(parts, voice, kind_of[voice]) for voice in parts if is_number(voice))
    return Cast(people(TurnKind.ANSWER), people(TurnKind.QUESTION), remarks)


def _nobody(voices: Mapping[str, str], known: Known, blocks: Sequence[Block]) -> frozenset[str]:
    """The voices that are words which the text writes without capitals, too."""
    text = "\n".join(block.text for block in blocks[:_LOOKED_AT])[:_SPOKEN]
    stated = {*known.people, *known.named.values()}
    return frozenset(voice for voice in set(voices.values()) - stated if is_worded(voice, text))


def _with_users(
    roles: dict[str, TurnKind], known: Known, blocks: Sequence[Block]
) -> tuple[dict[str, TurnKind], Known, frozenset[str]]:
    """The roles without the names of users who post, which may be words for one: Guest. And those whom we know with
    whom these names mean, and the keys of the users of whom the text does not tell."""
    labels = (block.label for block in blocks if block.label and block.label.kind)
    posted = {key_of(label.shown): label.voice for label in labels}
    if not posted:
        return roles, known, frozenset()
    roles = {key: role for key, role in roles.items() if key not in posted}
    meant = {key: voice for key, voice in posted.items() if voice}
    return roles, known._replace(named={**meant, **known.named}), frozenset(posted.keys() - meant.keys())


def _given(blocks: Sequence[Block]) -> set[str]:
    """The labels that the container itself gives."""
    counts = Counter(key_of(block.label.shown) for block in blocks if block.label)
    return {key for key, _ in counts.most_common(_MOST)}
