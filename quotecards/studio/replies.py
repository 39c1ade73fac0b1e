"""Answers and errors as JSON, and what the page sends, checked."""

import json
import sys
import traceback
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from starlette.requests import Request
from starlette.responses import Response

from quotecards.errors import FitError, FontError, OutputError, PhotoError, Place, Problems, QuotecardsError

Sent = TypeVar("Sent", bound=BaseModel)


class NotFound(QuotecardsError):
    """Nothing of this name is in the campaign."""


class Forbidden(QuotecardsError):
    """Something that the studio does not do."""


class Busy(QuotecardsError):
    """Too much is asked at once."""


class Mistake(QuotecardsError):
    """A mistake of our own: the terminal gets all of it, the page a sentence."""

    def __init__(self, error: Exception) -> None:
        super().__init__("something went wrong in quotecards; the terminal tells more", hint="reload the page")
        traceback.print_exception(error, file=sys.stderr)


class Conflict(QuotecardsError):
    """Someone else changed what the page wanted to change; `current` is what stands there now, `card` its card."""

    def __init__(self, message: str, current: Any, *, card: Any = None, hint: str | None = None) -> None:
        super().__init__(message, hint=hint)
        self.current = current
        self.card = card


_STATUS: tuple[tuple[type[QuotecardsError], int], ...] = (
    (NotFound, 404),
    (Forbidden, 403),
    (Mistake, 500),
    (Busy, 503),
    (Conflict, 409),
    (FitError, 422),
    (FontError, 422),
    (PhotoError, 422),
    (OutputError, 500),
)


def as_json(value: Any) -> str:
    """A value as JSON. In ASCII, so that half a character in a source cannot break the answer."""
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


def reply(value: Any, status: int = 200) -> Response:
    """A value as an answer."""
    return Response(as_json(value), status, media_type="application/json")


def error_record(error: QuotecardsError, root: Path | None) -> dict[str, Any]:
    """An error as the page shows it; of several at once the first, with the others in `all`.

    Places inside the campaign's folder `root` are shown as seen from there.
    """
    if isinstance(error, Problems):
        first = error_record(error.problems[0], root)
        return first | {"all": [error_record(one, root) for one in error.problems]}
    return {"error": error.message, "place": _shown(error.place, root), "hint": error.hint}


def _shown(place: Place | None, root: Path | None) -> str | None:
    if place is None:
        return None
    if root is not None and Path(place.path).is_relative_to(root):
        place = replace(place, path=Path(place.path).relative_to(root).as_posix())
    return str(place)


def refusal(error: QuotecardsError, root: Path | None = None) -> Response:
    """An error as an answer; places as `error_record` shows them."""
    status = next((status for kind, status in _STATUS if isinstance(error, kind)), 400)
    record = error_record(error, root)
    if isinstance(error, Conflict):
        record |= {"current": error.current, "card": error.card}
    answer = reply(record, status)
    if status == 503:
        answer.headers["retry-after"] = "1"
    return answer


async def sent(request: Request, model: type[Sent]) -> Sent:
    """What the page sent, as `model`. Raises QuotecardsError where it is something else."""
    try:
        return model.model_validate_json(await request.body())
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        raise QuotecardsError(f"cannot be understood: {where}: {first['msg']}" if where else first["msg"]) from error


def number(request: Request, name: str, *, default: int | None = None, least: int = 0, most: int = 10**9) -> int | None:
    """A whole number of the query. Raises QuotecardsError where it is none, or out of bounds."""
    given = request.query_params.get(name)
    if given is None:
        return default
    if not (given.isascii() and given.isdigit() and len(given) < 12 and least <= int(given) <= most):
        raise QuotecardsError(f"{name} must be a number from {least} to {most}")
    return int(given)
