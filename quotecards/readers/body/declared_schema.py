"""The schema of front matter and sidecars, checked by pydantic. Imported late: most declare what is plainly right."""

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from quotecards.model.credits import Film, Source
from quotecards.readers.body.declared import Changes
from quotecards.readers.body.declared_plainly import Declared
from quotecards.readers.body.values import FIRST_FILMS, LATEST, iso_date, language_tag, web_address, words
from quotecards.yamlcheck import check
from quotecards.yamlfile import YamlDocument


def _label(value: object) -> str:
    # Machines number the voices that they tell apart; YAML reads 0 as a number.
    return words(str(value) if isinstance(value, int) and not isinstance(value, bool) else value)


def _as(key: str) -> Any:
    """A plain text stands for a mapping with the one key `key`."""

    def expand(value: object) -> object:
        return {key: value} if isinstance(value, str) else value

    return BeforeValidator(expand)


Words = Annotated[str, BeforeValidator(words)]


class _Checked(BaseModel):
    model_config = ConfigDict(extra="forbid", defer_build=True)


class DeclaredFilm(_Checked):
    """A film as declared; the first films were shot in 1888."""

    title: Words
    director: Words | None = None
    year: Annotated[int, Field(ge=FIRST_FILMS, le=LATEST)] | None = None

    def film(self) -> Film:
        return Film(self.title, self.director, self.year)


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

    def declared(self) -> Declared:
        return Declared(
            speaker=self.speaker,
            film=self.film.film() if self.film else None,
            films=tuple(film.film() for film in self.films),
            source=Source(**self.source.model_dump()) if self.source else None,
            interviewer=self.interviewer,
            festival=self.festival,
            speakers=tuple(self.speakers.items()),
            language=self.language,
        )


def declared_by_schema(document: YamlDocument) -> tuple[Declared, Changes]:
    """What `document` declares. Raises SettingError or Problems with line, column and a hint."""
    schema = check(DeclaredCredits, document)
    return schema.declared(), schema.changes
