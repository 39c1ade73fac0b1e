"""Which labels a text really uses, who is meant by them, and who of them asks and who answers.

A label counts when the text uses it as one: again and again, or beside others. Short forms (`JB:`, `BINOCHE:`) are
resolved to the full name that an earlier label, a declared credit or the introduction gives.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from quotecards.model.credits import Credits
from quotecards.model.text import TurnKind
from quotecards.readers.blocks import Block, Label
from quotecards.readers.form import seems_to_ask
from quotecards.readers.labels import (
    Candidate,
    candidate,
    is_full_name,
    is_initials,
    is_name,
    is_number,
    key_of,
    spelt,
)
from quotecards.readers.lexicon import ROLE_LABELS
from quotecards.readers.names import names_in, same_person
from quotecards.readers.sides import Part, askers, parts_of, told

_OUTLET = re.compile(
    r"^The\s|\b(?:Review|Magazine|Times|Post|Club|Journal|Weekly|Daily|News|Radio|Gazette|Cahiers|Zeitung|Revue|Revista|"
    r"Screen|Scene|Frame|Reel|Press|Quarterly|Podcast)\b",
    re.IGNORECASE,
)
_MOST = 200  # labels looked at; more than that are no cast


@dataclass(frozen=True, slots=True)
class Cast:
    """The people that a text's own labels name, in order of appearance.

    `remarks` say, of voices that have only a number, who is taken for what and why.
    """

    guests: tuple[str, ...] = ()
    interviewers: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def assign(blocks: Sequence[Block], declared: Credits) -> tuple[list[Block], Cast]:
    """The blocks with the labels that the text uses, taken off their words, and the people that they name."""
    candidates = [candidate(block) for block in blocks]
    present = [found for found in candidates if found]
    if not present:
        return list(blocks), Cast()
    roles = _roles({found.key for found in present})
    given = _given(blocks)
    accepted = given | roles.keys() | _name_keys(present, roles.keys(), declared)
    joined, candidates = _join_lone_labels(blocks, candidates, accepted)
    labelled = [bool(found and found.key in accepted) for found in candidates]
    questions = [at for at, block in enumerate(joined[:-1]) if seems_to_ask(block)]
    if not any(labelled) or (not roles and not given and _are_headings(labelled, questions)):
        return list(blocks), Cast()
    introduction = "\n\n".join(block.text for block in joined[: labelled.index(True)])[:20_000]
    voices = _voices([found for found in present if found.key in accepted - roles.keys()], introduction, declared)
    answered = sum(not labelled[at] and labelled[at + 1] for at in questions)
    asked_by_others = TurnKind.QUESTION in roles.values() or answered > max(1, len(questions) // 3)
    parts = _parts(joined, candidates, voices)
    outlets = frozenset(voice for voice in parts if is_outlet(voice))
    asking = askers(parts, outlets, declared, asked_by_others=asked_by_others)
    kinds = roles | {key: TurnKind.QUESTION if voice in asking else TurnKind.ANSWER for key, voice in voices.items()}
    voices |= {key: name for key, name in _named(declared).items() if key in roles}
    return _attach(joined, candidates, kinds, voices), _cast(voices, kinds, parts)


def _join_lone_labels(
    blocks: Sequence[Block], candidates: Sequence[Candidate | None], accepted: set[str]
) -> tuple[list[Block], list[Candidate | None]]:
    """A label that stands alone in its line belongs to the block below."""
    joined: list[Block] = []
    found_in: list[Candidate | None] = []
    lone: tuple[Block, Candidate] | None = None
    for block, found in zip(blocks, candidates, strict=True):
        if found and found.key in accepted and found.length >= len(block.text):
            lone = block, found
            continue
        if lone and not found:
            joined.append(replace(block, gap=lone[0].gap))
            found_in.append(replace(lone[1], length=0))
        else:
            joined.append(block)
            found_in.append(found)
        lone = None
    return joined, found_in


def _are_headings(labelled: Sequence[bool], questions: Sequence[int]) -> bool:
    """Whether what looks like names are headings inside of answers: nobody so named asks, and questions without a
    label are mostly followed by something else."""
    if any(labelled[at] for at in questions):
        return False
    answered = sum(labelled[at + 1] for at in questions)
    return len(questions) > 1 and answered <= 0.6 * len(questions)


def _cast(voices: Mapping[str, str], kinds: Mapping[str, TurnKind], parts: Mapping[str, Part]) -> Cast:
    def people(kind: TurnKind) -> tuple[str, ...]:
        return tuple(dict.fromkeys(voice for key, voice in voices.items() if kinds.get(key) is kind))

    kind_of = {voice: kinds.get(key) for key, voice in voices.items()}
    remarks = tuple(told(parts, voice, kind_of[voice]) for voice in parts if is_number(voice))
    return Cast(people(TurnKind.ANSWER), people(TurnKind.QUESTION), remarks)


def _given(blocks: Sequence[Block]) -> set[str]:
    """The labels that the container itself gives."""
    counts = Counter(key_of(block.label.shown) for block in blocks if block.label)
    return {key for key, _ in counts.most_common(_MOST)}


def _named(declared: Credits) -> dict[str, str]:
    """The people that the credits say labels mean, by the labels' keys; `A` stands for `Speaker A` too."""
    named = {key_of(f"Speaker {label}"): name for label, name in declared.speakers}
    return named | {key_of(label): name for label, name in declared.speakers}


def _roles(keys: Iterable[str]) -> dict[str, TurnKind]:
    """The labels that are roles (`q`, `answer`), numbers off. One letter alone may be anybody's initial."""
    roles = {key: ROLE_LABELS[key.rstrip("0123456789 ")] for key in keys if key.rstrip("0123456789 ") in ROLE_LABELS}
    letters = {key: kind for key, kind in roles.items() if len(key) == 1 and key != "q"}
    partners = set(roles.values())
    if len(partners) < 2:
        return {key: kind for key, kind in roles.items() if key not in letters}
    return roles


def _name_keys(present: Sequence[Candidate], roles: Set[str], declared: Credits) -> set[str]:
    counts = Counter(found.key for found in present)
    common = {key for key, _ in counts.most_common(_MOST)}
    present = [found for found in present if found.key in common]
    people = [stated.value for stated in (declared.speaker, declared.interviewer) if stated]
    known = {
        found.key
        for found in present
        if any(len(found.name) > 1 and same_person(found.name, person) for person in people)
    }
    said = [found for found in present if found.key not in roles]
    known |= _named(declared).keys()
    names = {found.key: found.name for found in said if is_name(found.name) or is_number(found.name)}
    names |= {found.key: found.name for found in said if found.key in known}
    often = {key for key in names if counts[key] > 1} | (known & names.keys())
    full = {key for key, name in names.items() if is_full_name(name) or is_outlet(name)}
    # Names that stand there once count beside others; and two of them, in a short text, beside each other.
    sure = often | full if often or (len(full) > 1 and not roles) else set()
    sure |= {found.key for found in present if found.key in names and found.bracket.casefold() in sure}  # Clara (CV):
    return sure | {key for key, name in names.items() if any(same_person(name, names[other]) for other in sure)}


def _voices(present: Sequence[Candidate], introduction: str, declared: Credits) -> dict[str, str]:
    """For each label the person meant by it, by full name where one is known."""
    people = [stated.value for stated in (declared.speaker, declared.interviewer) if stated]
    labels = {found.key: found for found in present}
    full = [spelt(found.name, introduction) for found in labels.values() if is_full_name(found.name)]
    brackets = {found.bracket.casefold(): found.name for found in labels.values() if is_initials(found.bracket)}
    introduced = [name.text for name in names_in(introduction)]
    named = _named(declared)
    voices = {}
    for key, found in labels.items():
        if key in named or is_number(found.name):
            voices[key] = named.get(key, found.name)
            continue
        name = spelt(brackets.get(found.name.casefold(), found.name), introduction)
        longer = next((one for one in (*people, *full, *introduced) if one != name and same_person(name, one)), None)
        voices[key] = name if is_full_name(name) or longer is None else longer
    return voices


def _parts(
    blocks: Sequence[Block], candidates: Sequence[Candidate | None], voices: Mapping[str, str]
) -> dict[str, Part]:
    return parts_of(
        (voices[found.key], block.text[found.length :])
        for block, found in zip(blocks, candidates, strict=True)
        if found and found.key in voices
    )


def _attach(
    blocks: Sequence[Block],
    candidates: Sequence[Candidate | None],
    kinds: Mapping[str, TurnKind],
    voices: Mapping[str, str],
) -> list[Block]:
    result: list[Block] = []
    for block, found in zip(blocks, candidates, strict=True):
        if not found or found.key not in kinds:
            result.append(replace(block, label=None) if block.label else block)
            continue
        label = Label(found.name, kinds[found.key], voices.get(found.key))
        words = block.text[found.length :].strip()
        start = block.end - len(words)
        result.append(replace(block, text=words, start=start, label=label))
    return result


def is_outlet(name: str) -> bool:
    """Whether a name is a publication's rather than a person's: The Reel Review."""
    return bool(_OUTLET.search(name))
