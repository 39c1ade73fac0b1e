"""Credits that a person wrote down: the front matter of an interview, or a sidecar YAML beside it. One schema."""

import re
from dataclasses import dataclass, field, replace
from datetime import date as calendar_date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from quotecards.errors import Place, SettingError
from quotecards.model.credits import Credits, Film, Origin, Source, Stated
from quotecards.storage import files_among, is_web
from quotecards.yamlcheck import check
from quotecards.yamlfile import YamlDocument, did_you_mean, load

_T = TypeVar("_T")
_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_DECISIONS = re.compile(r"(?:.*\.)?decisions\.ya?ml")  # what people decided about cards, beside an interview too
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def _words(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("must be text; put it in quotation marks")
    if not value.strip():
        raise ValueError("is empty; leave the key out instead")
    return " ".join(value.split())


def iso_date(value: object) -> str:
    """`value` where it is a date by ISO 8601, as exact as it is known. Raises ValueError."""
    text = str(value)
    match = _DATE.fullmatch(text) if isinstance(value, int | str) and not isinstance(value, bool) else None
    if not match:
        raise ValueError(f"“{text}” is not a date; write 2011, 2011-03 or 2011-03-18")
    year, month, day = (int(part) if part else 1 for part in match.groups())
    try:
        calendar_date(year, month, day)
    except ValueError:
        raise ValueError(f"“{text}” is not in the calendar") from None
    if not 1888 <= year <= 2100:
        raise ValueError(f"the year {year} cannot be right")
    return text


def web_address(value: object) -> str:
    """`value` where it is an address in the web. Raises ValueError."""
    text = _words(value)
    if not re.match(r"https?://[^\s/]+", text):
        raise ValueError("must begin with https://")
    return text


def language_tag(value: object) -> str:
    """`value` where it is a BCP 47 tag. Raises ValueError."""
    if not isinstance(value, str) or not _LANGUAGE.fullmatch(value):
        raise ValueError(f"“{value}” is not a language tag; write en, fr or pt-BR")
    return value


def _label(value: object) -> str:
    # Machines number the voices that they tell apart; YAML reads 0 as a number.
    return _words(str(value) if isinstance(value, int) and not isinstance(value, bool) else value)


def _as(key: str) -> Any:
    """A plain text stands for a mapping with the one key `key`."""

    def expand(value: object) -> object:
        return {key: value} if isinstance(value, str) else value

    return BeforeValidator(expand)


Words = Annotated[str, BeforeValidator(_words)]


class _Checked(BaseModel):
    model_config = ConfigDict(extra="forbid")


class DeclaredFilm(_Checked):
    """A film as declared; the first films were shot in 1888."""

    title: Words
    director: Words | None = None
    year: Annotated[int, Field(ge=1888, le=2100)] | None = None

    def film(self) -> Film:
        return Film(self.title, self.director, self.year)


class Changes(StrEnum):
    """What becomes of the tracked changes of a Word file."""

    ACCEPTED = "accepted"
    REFUSED = "refused"


class DeclaredSource(_Checked):
    """Where the interview appeared."""

    outlet: Words
    title: Words | None = None
    author: Words | None = None
    date: Annotated[str, BeforeValidator(iso_date)] | None = None
    url: Annotated[str, BeforeValidator(web_address)] | None = None


class DeclaredCredits(_Checked):
    """The schema of front matter and sidecars. `speakers` says who is meant by a label: `{A: Clara Voss}`; `changes`
    whether the tracked changes of a Word file count."""

    speaker: Words | None = None
    film: Annotated[DeclaredFilm, _as("title")] | None = None
    films: list[Annotated[DeclaredFilm, _as("title")]] = []
    source: Annotated[DeclaredSource, _as("outlet")] | None = None
    interviewer: Words | None = None
    festival: Words | None = None
    speakers: dict[Annotated[str, BeforeValidator(_label)], Words] = {}
    language: Annotated[str, BeforeValidator(language_tag)] | None = None
    changes: Changes = Changes.ACCEPTED


@dataclass(frozen=True, slots=True)
class Declaration:
    """What was declared: credits, each with its origin and line, a language, and what becomes of tracked changes."""

    credits: Credits = field(default_factory=Credits)
    language: str | None = None
    changes: Changes = Changes.ACCEPTED


def declaration(document: YamlDocument, origin: Origin) -> Declaration:
    """The credits in `document`. Raises SettingError or Problems with line, column and a hint."""
    declared = check(DeclaredCredits, document)

    def stated(key: str, value: _T | None) -> Stated[_T] | None:
        return None if value is None else Stated(value, origin, line=document.place((key,)).line)

    film = declared.film.film() if declared.film else None
    source = Source(**declared.source.model_dump()) if declared.source else None
    return Declaration(
        Credits(
            speaker=stated("speaker", declared.speaker),
            film=stated("film", film),
            source=stated("source", source),
            interviewer=stated("interviewer", declared.interviewer),
            festival=stated("festival", declared.festival),
            films=tuple(film.film() for film in declared.films),
            speakers=tuple(declared.speakers.items()),
        ),
        declared.language,
        declared.changes,
    )


def is_foreign(document: YamlDocument) -> bool:
    """Whether this front matter was written for another program: no key of it is ours, nor nearly."""
    if not isinstance(document.data, dict):
        return False
    return not any(map(_is_ours, document.data))


def without_foreign(document: YamlDocument) -> tuple[YamlDocument, tuple[str, ...]]:
    """Front matter without the keys that are meant for another program, such as tags, and these keys. A key that is
    nearly one of ours stays: it is a slip that its writer wants to know of."""
    if not isinstance(document.data, dict):
        return document, ()
    others = tuple(str(key) for key in document.data if not _is_ours(key))
    ours = {key: value for key, value in document.data.items() if _is_ours(key)}
    return replace(document, data=ours), others


def _is_ours(key: object) -> bool:
    known = DeclaredCredits.model_fields
    return key in known or (did_you_mean(str(key), known) or "").startswith("did")


def sidecars_of(path: Path) -> tuple[Path, ...]:
    """Where the credits of the interview at `path` may stand; the first is where new ones are written."""
    names = (f"{path.stem}.yaml", f"{path.stem}.yml", f"{path.name}.yaml", f"{path.name}.yml")
    return tuple(path.with_name(name) for name in names if not _DECISIONS.fullmatch(name))


def sidecar(path: Path, name: str) -> YamlDocument | None:
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
    return load(found[0], f"{folder}{found[0].name}")
