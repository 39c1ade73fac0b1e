"""A YAML of credits to fill in: what is known of an interview, as comments that an editor confirms by uncommenting.

Its keys are those of `declared.DeclaredCredits`; while nobody has confirmed anything it declares nothing.
"""

from collections.abc import Iterator
from typing import Any

import yaml

from quotecards.model.credits import Film, Origin, Source, Stated
from quotecards.model.text import Document, TurnKind
from quotecards.readers.films.titles import key

_ORIGINS = {
    Origin.GIVEN: "given",
    Origin.ROW: "from its row",
    Origin.CAMPAIGN: "from the campaign",
    Origin.SIDECAR: "from a sidecar",
    Origin.FRONT_MATTER: "from the front matter",
    Origin.PAGE: "from the page itself",
    Origin.LABEL: "from the labels",
    Origin.INFERRED: "inferred",
}
_HEAD = "Lines behind a # count for nothing: take the # away from what is right, and fill in the rest."


def sidecar_text(document: Document) -> str:
    """The YAML for `document`, every line of it a comment."""
    name = document.path.rpartition("/")[2]
    lines = [f"Credits of {_one_line(name)}.", _HEAD, "", *_lines(document)]
    return "".join(f"# {line}".rstrip() + "\n" for line in lines)


def _lines(document: Document) -> Iterator[str]:
    known = document.credits
    if known.speaker or not document.possible_speakers:
        yield _entry("speaker", known.speaker)
    for person in () if known.speaker else document.possible_speakers:
        yield f"speaker: {_scalar(person.value)}{_why(person, 'perhaps')}"
    yield "film:" + _why(known.film)
    film = known.film.value if known.film else Film("")
    yield from _fields({"title": film.title or None, "director": film.director, "year": film.year})
    others = _other_films(document)
    if others:
        yield "films:  # which single answers speak of"
        yield from (f"  - title: {_scalar(title)}" for title in others)
    yield "source:" + _why(known.source)
    source = known.source.value if known.source else Source("")
    dates = "2011, 2011-03 or 2011-03-18"
    yield from _fields({"outlet": source.outlet or None, "title": source.title, "author": source.author})
    yield from _fields({"date": source.date}, hint=dates)
    yield from _fields({"url": source.url})
    yield _entry("interviewer", known.interviewer)
    yield _entry("festival", known.festival)
    if any(turn.kind is TurnKind.ANSWER and turn.speaker is None for turn in document.turns):
        yield "speakers:  # who is meant by which label, such as  A: Clara Voss"
    yield f"language: {_scalar(document.language)}"


def _entry(name: str, stated: Stated[str] | None) -> str:
    return f"{name}: {_scalar(stated.value)}{_why(stated)}" if stated else f"{name}:"


def _fields(fields: dict[str, str | int | None], hint: str = "") -> Iterator[str]:
    for name, value in fields.items():
        yield f"  {name}:" + (f" {_scalar(value)}" if value is not None else f"  # {hint}" if hint else "")


def _why(stated: Stated[Any] | None, origin: str = "") -> str:
    if stated is None:
        return ""
    line = f", line {stated.line}" if stated.line else ""
    evidence = f": {_one_line(stated.evidence)}" if stated.evidence else ""
    return f"  # {origin or _ORIGINS[stated.origin]}{line}{evidence}"


def _other_films(document: Document) -> list[str]:
    main = document.credits.film
    seen = {key(main.value.title)} if main else set()
    titles = []
    named = [turn.film.value.title for turn in document.turns if turn.film]
    for title in (*(film.title for film in document.credits.films), *named):
        if key(title) not in seen:
            seen.add(key(title))
            titles.append(title)
    return titles


def _scalar(value: str | int) -> str:
    """A value as YAML, in one line."""
    text = str(yaml.safe_dump(value, allow_unicode=True, width=10_000)).removesuffix("...\n")
    return text.strip()


def _one_line(words: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())
