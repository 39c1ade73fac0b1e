"""The one family of errors: what went wrong, where, and what to do about it.

Everything that a user can cause raises a `QuotecardsError`; it is caught and printed in one place, `cli.main`.
Anything else that escapes is a bug and keeps its traceback.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: a file, and in it a line and a column (both counted from 1)."""

    path: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)


class QuotecardsError(Exception):
    """Bad input or an impossible wish, told in one line: `place: message (hint)`."""

    def __init__(self, message: str, *, place: Place | None = None, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.place = place
        self.hint = hint

    def __reduce__(self) -> tuple[object, ...]:
        # Exceptions travel between worker processes; pickle would otherwise lose the keyword arguments.
        return _rebuild, (type(self), self.message, self.place, self.hint)

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{where}{self.message}{hint}"


class ReadError(QuotecardsError):
    """A file that cannot be read as an interview."""


class SettingError(QuotecardsError):
    """A mistake in a campaign, a theme, a sidecar or another declared file."""


class FontError(QuotecardsError):
    """A family that does not exist, a file that is no font, a character that no font covers."""


class FontFileError(FontError):
    """A font's file that cannot be read now, whatever it holds."""


class FitError(QuotecardsError):
    """Text that does not fit its box at the smallest size that can be read."""


class PhotoError(QuotecardsError):
    """A picture that cannot be opened or used."""


class ContrastError(QuotecardsError):
    """Words that could not be read well enough on their ground."""


class OutputError(QuotecardsError):
    """A place that cannot be written."""


class ConflictError(QuotecardsError):
    """Somebody else has changed in the meantime what was to be changed."""


class StoreError(OSError, QuotecardsError):
    """A store that refuses, fails or cannot be reached.

    It is an OSError, too, with `errno` and `strerror`: what is written for disks is right for stores.
    """

    def __init__(self, number: int, message: str, *, place: Place | None = None, hint: str | None = None) -> None:
        OSError.__init__(self, number, f"{message} ({hint})" if hint else message)
        self.message = message
        self.place = place
        self.hint = hint

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild_store, (self.errno, self.message, self.place, self.hint)

    __str__ = QuotecardsError.__str__


class Problems(QuotecardsError):
    """Several errors found at once, such as every mistake in one theme file."""

    def __init__(self, problems: "tuple[QuotecardsError, ...]") -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems

    def __reduce__(self) -> tuple[object, ...]:
        return Problems, (self.problems,)


def _rebuild(kind: type[QuotecardsError], message: str, place: Place | None, hint: str | None) -> QuotecardsError:
    return kind(message, place=place, hint=hint)


def _rebuild_store(number: int, message: str, place: Place | None, hint: str | None) -> StoreError:
    return StoreError(number, message, place=place, hint=hint)
