"""`--log-json`: what happens in a run, one line of JSON for each event. `docs/logs.md` tells the keys."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from datetime import datetime
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from quotecards.errors import OutputError, Place, Problems, QuotecardsError
from quotecards.storage import reason

if TYPE_CHECKING:
    from quotecards.campaign.definition.campaign import Interview
    from quotecards.campaign.planning.ahead import Heard
    from quotecards.campaign.planning.prepare import Prepared
    from quotecards.campaign.records.results import Result
    from quotecards.campaign.run import Outcome


class EventLog:
    """Writes events to a stream, each with the time, the seconds since the run began and those since the last event.

    Without a stream it keeps silent. `now` is the time of day, `ticks` a clock in seconds that never goes back.
    """

    def __init__(self, stream: TextIO | None, *, now: Callable[[], datetime], ticks: Callable[[], float]) -> None:
        self._stream = stream
        self._now = now
        self._ticks = ticks
        self._began = self._last = ticks()
        self._painted: set[tuple[str, str]] = set()

    def heard(self, interview: "Interview", heard: "Heard") -> None:
        """An interview was read and picked from, or could not be."""
        file = interview.shown_as
        if heard.error:
            self._failed(heard.error, file=file)
            return
        document = heard.document
        self._tell("read", file=file, language=document.language if document else None)
        self._tell("picked", file=file, quotes=len(heard.quotes))

    def planned(self, prepared: "Prepared") -> None:
        """Which cards are wanted, and which are refused."""
        for card in prepared.cards:
            place = _place(Place(card.quote.path, card.quote.line)) if card.quote else None
            self._tell("planned", card=card.id, status=card.status.value, why=list(card.why), place=place)
        for refused in prepared.refused:
            place = _place(Place(refused.quote.path, refused.quote.line))
            self._tell("failed", card=refused.id, why="; ".join(refused.why), place=place)

    def made(self, result: "Result") -> None:
        """The pictures of a card were made, or could not be."""
        for made in result.made:
            self._painted.add((result.card, made.asset.format))
            event = "painted" if made.changed else "unchanged"
            self._tell(event, card=result.card, format=made.asset.format, path=made.asset.path)
        for failure in result.failures:
            self._painted.add((result.card, failure.format))
            self._tell("failed", card=result.card, format=failure.format, why=failure.why)

    def written(self, outcome: "Outcome") -> None:
        """What lies in the output now; of what needed no making, that it is unchanged."""
        folder = outcome.folder.as_posix()
        for result in outcome.results:
            for made in result.made:
                path = f"{folder}/{made.asset.path}"
                if made.changed:
                    self._tell("written", card=result.card, format=made.asset.format, path=path)
                elif (result.card, made.asset.format) not in self._painted:
                    self._tell("unchanged", card=result.card, format=made.asset.format, path=made.asset.path)
            for failure in result.failures:
                if (result.card, failure.format) not in self._painted:
                    self._tell("failed", card=result.card, format=failure.format, why=failure.why)
        for name in (*(["manifest.json"] if outcome.manifest_changed else []), *outcome.gallery):
            self._tell("written", path=f"{folder}/{name}")
        for path in outcome.removed:
            self._tell("removed", path=f"{folder}/{path}")

    @contextmanager
    def run(self, campaign: str) -> Iterator[None]:
        """A run from its beginning; tells what breaks it off, if anything does."""
        self._began = self._last = self._ticks()
        self._painted.clear()
        self._tell("begun", campaign=campaign)
        try:
            yield
        except QuotecardsError as error:
            self._failed(error)
            raise
        except OSError as error:
            self._tell("failed", why=error.strerror or str(error), place={"path": error.filename})
            raise
        except KeyboardInterrupt:
            self._tell("stopped")
            raise

    def ended(self, code: int) -> None:
        """The run came to its end, with this exit code."""
        self._tell("ended", code=code)

    def _failed(self, error: QuotecardsError, **facts: Any) -> None:
        for one in error.problems if isinstance(error, Problems) else (error,):
            place = _place(one.place) if one.place else None
            self._tell("failed", **facts, why=one.message, place=place, hint=one.hint)

    def _tell(self, event: str, **facts: Any) -> None:
        if self._stream is None:
            return
        ticks = self._ticks()
        line = {
            "time": self._now().isoformat(timespec="milliseconds"),
            "event": event,
            "at": round(ticks - self._began, 4),
            "took": round(ticks - self._last, 4),
            **{name: value for name, value in facts.items() if value is not None},
        }
        self._last = ticks
        try:
            self._stream.write(json.dumps(line, ensure_ascii=False) + "\n")
            self._stream.flush()
        except OSError as error:
            if isinstance(error, BrokenPipeError):
                raise  # whoever read it has seen enough
            place = Place(str(getattr(self._stream, "name", "the log")))
            raise OutputError(f"cannot be written: {reason(error)}", place=place, hint="log elsewhere") from error


@contextmanager
def log_stream(target: str | None, out: TextIO, others: TextIO) -> Iterator[TextIO | None]:
    """The file to log to, or `out` for “-”; what else would go to `out` then goes to `others`."""
    if target is None:
        yield None
    elif target == "-":
        with redirect_stdout(others):
            yield out
    else:
        # What has no room is not tried again when it is closed.
        with Path(target).open("wb", buffering=0) as file:
            yield TextIOWrapper(file, encoding="utf-8", write_through=True)


def _place(place: Place) -> dict[str, Any]:
    found = {"path": place.path, "line": place.line, "column": place.column}
    return {name: value for name, value in found.items() if value is not None}
