"""Credits that the editor confirms or corrects, written to the file beside the interview."""

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from quotecards.campaign.definition.campaign import Interview
from quotecards.errors import Place, QuotecardsError, ReadError
from quotecards.exporters import write_file
from quotecards.model.credits import Credits, Film, Origin, Source, Stated
from quotecards.model.text import Document, TurnKind
from quotecards.readers.body.declared import declaration, sidecars_of
from quotecards.storage import is_remote
from quotecards.studio.deciding import saved_reply
from quotecards.studio.evidence import FILM, SOURCE
from quotecards.studio.replies import Forbidden, sent
from quotecards.studio.sidecar_text import with_keys
from quotecards.studio.state import State
from quotecards.studio.studio import Studio
from quotecards.yamlfile import parse

LONGEST = 1000  # characters of a credit
LARGEST = 1_000_000  # bytes of a sidecar
FIELDS = frozenset({"speaker", *(f"film.{name}" for name in FILM), *(f"source.{name}" for name in SOURCE)})
_STRONGER = {
    Origin.CAMPAIGN: "stands in the campaign: change it there",
    Origin.ROW: "stands in the row of the table: change it there",
    Origin.GIVEN: "was given on the command line",
}


class SetCredits(BaseModel):
    """Credits by their names, such as film.title; null or nothing takes one out."""

    model_config = ConfigDict(extra="forbid")

    interview: str = Field(max_length=4096)
    set: dict[str, str | int | None] = Field(min_length=1, max_length=20)
    card: str | None = Field(None, max_length=200)


def crediting_routes(studio: Studio) -> list[Route]:
    async def credit(request: Request) -> Response:
        wanted = await sent(request, SetCredits)
        return await studio.changed(lambda state: set_credits(state, wanted), saved_reply)

    return [Route("/api/credits", credit, methods=["POST"])]


def set_credits(state: State, wanted: SetCredits) -> None:
    """Write the credits (at the desk). Raises QuotecardsError where they are none, or stand somewhere stronger."""
    document = state.document(wanted.interview)
    interview = next(one for one in state.campaign.interviews if one.recorded_as == document.path)
    values = {name: _plain(name, value) for name, value in wanted.set.items()}
    path, text = _sidecar(interview)
    own = declaration(parse(text, path.name), Origin.SIDECAR).credits
    known = _known(state, document, wanted.card)
    changes: dict[str, Any] = {}
    if "speaker" in values:
        _refuse_several(document)
        _refuse_stronger(interview.declared.speaker or document.credits.speaker)
        changes["speaker"] = values["speaker"]
    film = {name: values[f"film.{name}"] for name in FILM if f"film.{name}" in values}
    if film:
        changes |= _film_changes(film, known.film, interview, document, own)
    source = {name: values[f"source.{name}"] for name in SOURCE if f"source.{name}" in values}
    if source:
        _refuse_stronger(interview.declared.source or known.source)
        changes["source"] = _merged(known.source, source, "outlet")
    now = with_keys(text, path.name, changes)
    declaration(parse(now, path.name), Origin.SIDECAR)  # raises where it says what no credits may say
    write_file(path, now.encode("utf-8"))


def _plain(name: str, value: str | int | None) -> str | int | None:
    """A value as it goes into the file. Raises QuotecardsError where there is no such credit."""
    if name not in FIELDS:
        raise QuotecardsError(f"there is no credit “{name[:80]}”")
    if value is None or isinstance(value, int):
        return value
    words = " ".join(value.split())
    if len(words) > LONGEST or any(not letter.isprintable() for letter in words):
        raise QuotecardsError(f"{name} cannot be that")
    if name == "film.year" and words:
        if not (words.isascii() and words.isdigit()):
            raise QuotecardsError("the year of a film is a number such as 2010")
        return int(words)
    return words or None


def _sidecar(interview: Interview) -> tuple[Path, str]:
    """The file of credits beside the interview, the one that is there or the first that there may be, and its text."""
    if is_remote(interview.path):
        raise Forbidden("credits are only written beside files on this machine", place=Place(interview.shown_as))
    files = sidecars_of(interview.path)
    path = next((one for one in files if one.is_file()), files[0])
    try:
        if not path.exists():
            return path, ""
        if path.stat().st_size > LARGEST:
            raise ReadError("is too large for a file of credits", place=Place(path.name))
        return path, path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ReadError(f"cannot be read: {error.strerror}", place=Place(path.name)) from error
    except UnicodeDecodeError as error:
        raise ReadError("is not UTF-8", place=Place(path.name), hint="save it as UTF-8") from error


def _known(state: State, document: Document, card: str | None) -> Credits:
    """The credits as they stand, those of the card where one is named."""
    if card is None:
        return document.credits
    found = state.refused(card)
    if found:
        return found.credits
    one = state.card(card)
    return Credits(speaker=one.speaker, film=one.film, source=one.source)


def _film_changes(
    film: Mapping[str, Any], known: Stated[Film] | None, interview: Interview, document: Document, own: Credits
) -> dict[str, Any]:
    """The film of the interview, or, where the card speaks of another one, that one among its films."""
    main = document.credits.film
    if known is None or main is None or main.value.title == known.value.title:
        _refuse_stronger(interview.declared.film or known)
        return {"film": _merged(known, film, "title")}
    if known.origin in _STRONGER:
        _refuse_stronger(known)
    changed = _merged(known, film, "title")
    others = [_without_nothing(dataclasses.asdict(one)) for one in own.films if one.title != known.value.title]
    return {"films": [*others, *([changed] if changed else [])] or None}


def _merged(known: Stated[Any] | None, changes: Mapping[str, Any], first: str) -> dict[str, Any] | None:
    """All that is known with the changes; nothing where the name that all else hangs on is taken out."""
    fields = dataclasses.asdict(known.value) if known else {}
    merged = _without_nothing({**fields, **changes})
    if first not in merged:
        if any(value is not None for name, value in changes.items() if name != first):
            what = "the film’s title" if first == "title" else "the outlet"
            raise QuotecardsError(f"{what} is missing, which all else belongs to", hint="fill it in first")
        return None
    return merged


def _without_nothing(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value not in {None, ""}}


def _refuse_stronger(stated: Stated[Source] | Stated[Film] | Stated[str] | None) -> None:
    if stated and stated.origin in _STRONGER:
        line = f" (line {stated.line})" if stated.line else ""
        raise Forbidden(f"this credit {_STRONGER[stated.origin]}{line}")


def _refuse_several(document: Document) -> None:
    people = {turn.speaker.value for turn in document.turns if turn.kind is TurnKind.ANSWER and turn.speaker}
    if len(people) > 1:
        names = ", ".join(sorted(people)[:4])
        hint = "say who is meant by which label, in the file beside it: speakers: {label: name}"
        raise Forbidden(f"several people answer here ({names})", hint=hint)
