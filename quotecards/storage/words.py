"""What a store has against something, in words: no driver's error goes any further than here."""

import errno
from collections.abc import Iterator
from dataclasses import dataclass

from quotecards.errors import Place, StoreError

NO_BUCKET, NO_BUCKET_HINT = "there is no such bucket", "is the name right? it has to be there already"


@dataclass(frozen=True, slots=True)
class _Trouble:
    """`signs` are error codes of stores, HTTP states, and names of classes of the drivers' errors."""

    signs: frozenset[str]
    number: int
    words: str
    hint: str


def _trouble(signs: str, number: int, words: str, hint: str) -> _Trouble:
    return _Trouble(frozenset(signs.split()), number, words, hint)


# What a condition that does not hold is called, and two that are asked in the same moment.
_CHANGED = frozenset({"PreconditionFailed", "ConditionalRequestConflict", "412"})
# The first that fits counts. Codes of S3: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
_TROUBLES = (
    _trouble("NoSuchBucket", errno.ENOENT, NO_BUCKET, NO_BUCKET_HINT),
    _trouble(
        "NoCredentialsError PartialCredentialsError ProfileNotFound DefaultCredentialsError SSOTokenLoadError",
        errno.EACCES,
        "no credentials were found",
        "set AWS_PROFILE, or what docs/storage.md tells",
    ),
    _trouble(
        "InvalidAccessKeyId SignatureDoesNotMatch ExpiredToken InvalidToken ExpiredTokenException 401",
        errno.EACCES,
        "the credentials are not accepted",
        "have they expired?",
    ),
    _trouble(
        "AccessDenied PermissionError Forbidden 403", errno.EACCES, "access is denied", "do the credentials allow it?"
    ),
    _trouble(
        "SlowDown ServiceUnavailable ThrottlingException RequestLimitExceeded 429 503",
        errno.EBUSY,
        "the store is too busy, after several tries",
        "try again later",
    ),
    _trouble(
        "RequestTimeout TimeoutError FSTimeoutError ReadTimeoutError ConnectTimeoutError 408 504",
        errno.ETIMEDOUT,
        "the store did not answer in time",
        "try again later",
    ),
    _trouble(
        "EndpointConnectionError ConnectionError ConnectionClosedError ClientConnectionError HTTPClientError",
        errno.ECONNREFUSED,
        "the store cannot be reached",
        "is it up, and is its address right?",
    ),
    _trouble(
        "TooManyRedirects NonHttpUrlRedirectClientError InvalidUrlRedirectClientError",
        errno.ELOOP,
        "the address leads elsewhere too often",
        "give the address that it leads to",
    ),
    _trouble("NotImplemented NotImplementedError 501", errno.ENOTSUP, "the store cannot do that", "try another one"),
    _trouble("InternalError 500 502", errno.EIO, "the store failed, after several tries", "try again later"),
)


def told(error: Exception, where: str) -> OSError:
    """The error that a disk would have raised, or else a StoreError that says what is wrong with the store."""
    code, kinds = _code(error), set(_kinds(error))
    for kind in (FileExistsError, IsADirectoryError, NotADirectoryError):
        if isinstance(error, kind):
            return kind(error.errno or errno.EEXIST, error.strerror or "it is in the way", where)
    if code in _CHANGED:
        return FileExistsError(errno.EEXIST, "it was changed in the meantime", where)
    for trouble in _TROUBLES:
        if code in trouble.signs or trouble.signs & kinds:
            return StoreError(trouble.number, trouble.words, place=Place(where), hint=trouble.hint)
    if isinstance(error, FileNotFoundError):  # now, as drivers say so of many a trouble with the web
        return FileNotFoundError(errno.ENOENT, "no such file", where)
    lines = "".join(letter if letter.isprintable() else "\n" for letter in _said(error)).splitlines()
    words = lines[0][:120] if lines else type(error).__name__
    return StoreError(errno.EIO, f"the store failed: {words}", place=Place(where))


def reason(error: Exception) -> str:
    """What is wrong, as a part of a sentence."""
    if isinstance(error, StoreError):
        return error.strerror or error.message
    return (getattr(error, "strerror", None) or str(error)).lower()


def _said(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__


def _code(error: Exception) -> str:
    """The store's own code, or the state of HTTP."""
    for one in _chain(error):
        answer = getattr(one, "response", None)
        if isinstance(answer, dict):
            return str(answer.get("Error", {}).get("Code", ""))
        for name in ("status", "code"):
            if isinstance(state := getattr(one, name, None), int):
                return str(state)
    return ""


def _kinds(error: Exception) -> Iterator[str]:
    for one in _chain(error):
        yield str(one).partition(":")[0]  # some drivers have no class for it: “Forbidden: …”
        yield from (kind.__name__ for kind in type(one).__mro__)
