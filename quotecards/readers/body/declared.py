"""Credits that a person wrote down: the front matter of an interview, or a sidecar YAML beside it. One schema."""

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from quotecards.errors import Place, Problems, SettingError
from quotecards.late import late
from quotecards.model.credits import Credits, Origin, Stated
from quotecards.readers.body.declared_plainly import plainly_declared
from quotecards.storage import files_among, is_web

if TYPE_CHECKING:
    from quotecards.yamlfile import YamlDocument

_T = TypeVar("_T")
KEYS = frozenset("speaker film films source interviewer festival speakers language changes".split())
"""The keys of front matter and sidecars, whose schema is declared_schema.py."""

_GUESTS = frozenset(("interviewee", "interviewees"))  # of other programs; no slip for interviewer
_NEARLY = 0.85  # share of letters in common
_DECISIONS = re.compile(r"(?:.*\.)?decisions\.ya?ml")  # what people decided about cards, beside an interview too


# Where a program finds something, and no outlet: ../icons/5.jpg, https://salt.example/talk, notes.md
_PLACE = r"^(?:\.{1,2}|~)?/|^[a-z]+://|^\S+\.(?:jpe?g|png|gif|webp|svg|pdf|md|html?|json|ya?ml|mp[34])$"


class Changes(StrEnum):
    """What becomes of the tracked changes of a Word file."""

    ACCEPTED = "accepted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Declaration:
    """What was declared: credits, each with its origin and line, a language, and what becomes of tracked changes."""

    credits: Credits = field(default_factory=Credits)
    language: str | None = None
    changes: Changes = Changes.ACCEPTED


def declaration(document: "YamlDocument", origin: Origin) -> Declaration:
    """The credits in `document`. Raises SettingError or Problems with line, column and a hint."""
    declared, changes = plainly_declared(document.data), Changes.ACCEPTED
    if declared is None:
        from quotecards.readers.body.declared_schema import declared_by_schema

        declared, changes = declared_by_schema(document)

    def stated(key: str, value: _T | None) -> Stated[_T] | None:
        return None if value is None else Stated(value, origin, line=document.place((key,)).line)

    return Declaration(
        Credits(
            speaker=stated("speaker", declared.speaker),
            film=stated("film", declared.film),
            source=stated("source", declared.source),
            interviewer=stated("interviewer", declared.interviewer),
            festival=stated("festival", declared.festival),
            films=declared.films,
            speakers=declared.speakers,
        ),
        declared.language,
        changes,
    )


def is_foreign(document: "YamlDocument") -> bool:
    """Whether this front matter was written for another program: no key of it is ours, nor nearly."""
    return isinstance(document.data, dict) and not any(_is_ours(key) or _is_slip(key) for key in document.data)


def without_foreign(document: "YamlDocument") -> "tuple[YamlDocument, tuple[str, ...]]":
    """Front matter without the keys that are meant for another program, such as tags, and these keys, those that
    are nearly one of ours first. Such a key stays: it is a slip that its writer wants to know of.

    Where most keys are another program's, any of them may be: then only those stay that say what ours may say.
    """
    if not isinstance(document.data, dict):
        return document, ()
    data = document.data
    ours = {key: value for key, value in data.items() if _is_ours(key)}
    if 2 * len(ours) < len(data) - sum(map(_is_slip, data)):
        ours = {key: value for key, value in ours.items() if _is_sound(replace(document, data={key: value}))}
    else:
        ours |= {key: value for key, value in data.items() if _is_slip(key)}
    others = sorted((str(key) for key in data if key not in ours), key=lambda key: not _is_slip(key))
    return replace(document, data=ours), tuple(others)


def _is_ours(key: object) -> bool:
    return key in KEYS


def _is_slip(key: object) -> bool:
    """Whether a key is one of ours but for a slip: speker, flim; file and languageLink are words of their own."""
    return not _is_ours(key) and str(key) not in _GUESTS and _is_nearly_ours(str(key))


@lru_cache(maxsize=1_024)  # the files of a folder have the same keys
def _is_nearly_ours(word: str) -> bool:
    from difflib import SequenceMatcher

    return any(
        sorted(word) == sorted(known) or SequenceMatcher(None, word, known).ratio() >= _NEARLY for known in sorted(KEYS)
    )


def _is_sound(document: "YamlDocument") -> bool:
    source = document.data.get("source") if isinstance(document.data, dict) else None
    if isinstance(source, str) and late(_PLACE).search(source):
        return False
    try:
        declaration(document, Origin.FRONT_MATTER)
    except (SettingError, Problems):
        return False
    return True


def sidecars_of(path: Path) -> tuple[Path, ...]:
    """Where the credits of the interview at `path` may stand; the first is where new ones are written."""
    names = (f"{path.stem}.yaml", f"{path.stem}.yml", f"{path.name}.yaml", f"{path.name}.yml")
    return tuple(path.with_name(name) for name in names if not _DECISIONS.fullmatch(name))


def sidecar(path: Path, name: str) -> "YamlDocument | None":
    """The YAML beside the interview at `path`: `talk.yaml`, `talk.yml` or `talk.txt.yaml` for `talk.txt`.

    Of the web only what was asked for is fetched: there is nothing beside an address.
    Raises SettingError where it is no YAML, or where there are two.
    """
    found = [] if is_web(path) else files_among(sidecars_of(path))
    if not found:
        return None
    folder = name[: len(name) - len(path.name)] if name.endswith(path.name) else ""
    if len(found) > 1:
        hint = f"keep one of {' and '.join(file.name for file in found)}"
        raise SettingError("has two files of credits beside it", place=Place(name), hint=hint)
    from quotecards.yamlfile import load

    return load(found[0], f"{folder}{found[0].name}")
