"""Which labels of a text are roles rather than names: Q, Antwort; of single letters, only where nothing belies it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.label_names import is_name, is_number
from quotecards.readers.body.labels import Candidate
from quotecards.readers.body.role_labels import A, is_joint, role_of
from quotecards.readers.roles.asking import asks

_NUMBER = "0123456789 "
_SEVERAL = 2
# Shortened words, which may be anybody's initials or name: they count beside one for the other role.
_SHORTENED = MappingProxyType(
    dict.fromkeys("sp spm spg spørg fr frg preg pyt quest que ques dom vr ot kys kér вопр".split(), TurnKind.QUESTION)
    | dict.fromkeys("sv antw rta odp rép ans risp vast vál отв".split(), TurnKind.ANSWER)
)


def roles_of(
    blocks: Sequence[Block], candidates: Sequence[Candidate | None], named: Mapping[str, str]
) -> dict[str, TurnKind]:
    """The labels that are roles; letters only where nothing belies that they are, and words for all who answer only
    where others name some of them. No letters that a key gives to somebody `named`: P1 = Clara Voss."""
    roles = _roles({found.key for found in candidates if found})
    if any(map(is_joint, roles)) and not _name_several(candidates):
        roles = {key: role for key, role in roles.items() if not is_joint(key)}
    belied = _belie(roles, blocks, candidates)
    keyed = {key for key in named if len(key.rstrip(_NUMBER)) == 1 and key != "q"} | asked_by_number(candidates).keys()
    return {key: role for key, role in roles.items() if not (belied and _is_short(key)) and key not in keyed}


def asked_by_number(candidates: Sequence[Candidate | None]) -> dict[str, TurnKind]:
    """The labels of several who are asked, which numbers tell apart: Interviewee 1 and Interviewee 2 are two."""
    often = Counter(found.key for found in candidates if found and found.key[-1:].isdecimal())
    back = {key for key, times in often.items() if times >= _SEVERAL}
    parts = any(role_of(key) is TurnKind.QUESTION for key in back)  # Q1, A1; and again below the next heading
    coded = set() if parts else {key for key in back if len(key.rstrip(_NUMBER)) == 1}  # R1
    numbered = [key for key in often if role_of(key) is A and (is_number(key) or key in coded)]
    return dict.fromkeys(numbered, A) if len(numbered) >= _SEVERAL else {}


def are_untold(present: Sequence[Candidate]) -> bool:
    """Whether all labels are the same number: of a machine that did not tell voices apart."""
    keys = {found.key for found in present}
    return len(present) > 1 == len(keys) and is_number(present[0].name) and not role_of(present[0].key)


def _is_short(key: str) -> bool:
    """Whether a label may as well be initials."""
    return len(key) == 1 or key in _SHORTENED


def _roles(keys: Iterable[str]) -> dict[str, TurnKind]:
    """The labels that are roles (`q`, `answer`), numbers off. One letter alone may be anybody's initial, and with a
    number a participant's: P1; so may shortened words."""
    roles = {key: role for key in keys if (role := role_of(key) or _SHORTENED.get(key))}
    letters = {key for key in roles if key in _SHORTENED or (len(key.rstrip(_NUMBER)) == 1 and key[0] != "q")}
    partners = {role for key, role in roles.items() if not is_joint(key)}
    if len(partners) < 2:
        return {key: kind for key, kind in roles.items() if key not in letters}
    return roles


def _name_several(candidates: Sequence[Candidate | None]) -> bool:
    """Whether labels name at least two people."""
    named = {found.key for found in candidates if found and not role_of(found.key)}
    return len(named) >= _SEVERAL and any(is_name(found.name) for found in candidates if found and found.key in named)


def _belie(roles: Mapping[str, TurnKind], blocks: Sequence[Block], candidates: Sequence[Candidate | None]) -> bool:
    """Whether letters that may be roles are initials: who seems to answer asks more often than who seems to ask.

    Hardly anybody's name begins with Q: beside one, letters are what they seem to be.
    """
    if "q" in roles or not any(map(_is_short, roles)):
        return False
    asked = Counter(
        roles[found.key]
        for block, found in zip(blocks, candidates, strict=True)
        if found and _is_short(found.key) and found.key in roles and asks(block.text)
    )
    return asked[TurnKind.ANSWER] > asked[TurnKind.QUESTION]
