"""Names of users as labels, beside roles or each other: host: …, oarsong: … Whom they mean, where the text tells."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.label_names import is_full_name, is_initials, is_number
from quotecards.readers.body.labels import Candidate
from quotecards.readers.body.names import same_person
from quotecards.readers.body.presenting import names_told
from quotecards.readers.labels.voices import Known, may_be_anybody
from quotecards.readers.people.outlets import is_outlet
from quotecards.readers.threads.users import person_behind

_FIRST = 3  # turns in which somebody says who they are
_PRESENTING = 400  # characters of each
_QUOTED = re.compile(r"[“„«\"][^“”„«»\"]{2,200}[”“»\"]")


def is_nickname(label: str) -> bool:
    """Whether a label is written as names of users are, and names of people are not: oarsong, Pebble99."""
    if " " in label or is_number(label) or may_be_anybody(label) or begins_with_given_name(label.capitalize()):
        return False
    return label[0].islower() or "_" in label or any(map(str.isdigit, label))


def behind_nicknames(voices: Mapping[str, str], said: Iterable[tuple[Candidate, str]], known: Known) -> dict[str, str]:
    """Who stands behind labels of one word, by their keys, as they say themselves in their first turns, or as the
    opening shows: cvoss, where it names Clara Voss. `said` are the turns, each with its label."""
    short = {key: voice for key, voice in voices.items() if _may_be_nickname(voice) and key not in known.named}
    own: dict[str, list[str]] = {key: [] for key in short}
    for label, words in said if short else ():
        if label.key in short and len(own[label.key]) < _FIRST:
            own[label.key].append(words[:_PRESENTING])
    others = [voice for key, voice in voices.items() if key not in short]
    people = [one for one in known.introduced if is_full_name(one)]
    found = {}
    for key, voice in short.items():
        person = _behind(voice, people, _QUOTED.sub("", "\n".join(own[key])), known.opening)
        if person and not any(same_person(person, one) for one in others):
            found[key] = person
    often = Counter(found.values())
    return {key: person for key, person in found.items() if often[person] == 1}


def _behind(voice: str, people: list[str], own: str, told: str) -> str | None:
    times = Counter(one.split()[0] for one in people)
    firsts = {first: one for one in people if times[first := one.split()[0]] == 1}
    names = dict.fromkeys(firsts.get(one, one) for one in names_told(own, firsts))
    presented = [name for name in names if is_full_name(name)]
    if begins_with_given_name(voice):
        return presented[0] if len(presented) == 1 and same_person(voice, presented[0]) else None
    if len(presented) == 1:
        return presented[0]
    return person_behind(voice, people, "", told) if is_nickname(voice) else None


def _may_be_nickname(voice: str) -> bool:
    """Whether a voice has one word, and no sign that it is something else than a name."""
    return not (" " in voice or is_number(voice) or is_initials(voice) or is_outlet(voice))
