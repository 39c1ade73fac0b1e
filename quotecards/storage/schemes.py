"""The kinds of storage, what drives each, and with which settings."""

import importlib
import logging
from dataclasses import dataclass
from importlib.util import find_spec
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

MAX_BYTES_OF_WEB = 100_000_000
_CONNECT, _ANSWER, _WHOLE = 10, 30, 120  # seconds until a connection, the next byte, the whole file of a web address
_TRIES = 5
_REDIRECTS = 5
# They log every error that they raise, with its traceback: what is wrong is told once, in our words.
_TALKATIVE = ("gcsfs", "s3fs", "fsspec", "aiobotocore", "botocore")


@dataclass(frozen=True, slots=True)
class Scheme:
    """A kind of storage: the driver's module, the extra that brings it, whether it can be listed and written, and what
    the driver calls the kind of an object."""

    module: str
    extra: str
    is_store: bool = True
    kind: str | None = None

    @property
    def is_installed(self) -> bool:
        return all(find_spec(name) is not None for name in ("fsspec", self.module.partition(".")[0]))


SCHEMES = MappingProxyType(
    {
        "s3": Scheme("s3fs", "s3", kind="ContentType"),
        "gs": Scheme("gcsfs", "gs", kind="content_type"),
        "memory": Scheme("fsspec", "https"),
        "https": Scheme("aiohttp", "https", is_store=False),
        "http": Scheme("aiohttp", "https", is_store=False),
    }
)


# What a browser is told of an object: a gallery in a bucket is to be looked at, not to be downloaded.
_KINDS = MappingProxyType(
    {
        ".html": "text/html; charset=utf-8",
        ".json": "application/json",
        ".txt": "text/plain; charset=utf-8",
        ".csv": "text/csv; charset=utf-8",
        ".png": "image/png",
        ".jpg": "image/jpeg",
        ".webp": "image/webp",
        ".avif": "image/avif",
        ".pdf": "application/pdf",
        ".zip": "application/zip",
    }
)


def kind_of(scheme: str, suffix: str) -> dict[str, str]:
    """What the driver of `scheme` is to be told of the kind of a file with this suffix, as an argument."""
    argument = SCHEMES[scheme].kind
    return {argument: _KINDS[suffix]} if argument and suffix in _KINDS else {}


def files_of(scheme: str) -> "AbstractFileSystem":
    """The driver of `scheme`. Listings are never kept: another process may write there.

    Credentials and endpoints come from where each driver looks for them (docs/storage.md).
    """
    import fsspec

    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    files = fsspec.filesystem(scheme, use_listings_cache=False, **_settings(scheme))
    if scheme == "s3":
        files.retries = 1  # botocore tries again, with jitter; s3fs would do so once more around it
    return files


def _settings(scheme: str) -> dict[str, Any]:
    if scheme == "s3":
        retries = {"mode": "standard", "total_max_attempts": _TRIES}
        config = {"connect_timeout": _CONNECT, "read_timeout": _ANSWER, "retries": retries}
        return {"config_kwargs": config, "max_concurrency": 1}  # an object in one piece, as it is at one moment
    if scheme == "gs":
        return {"requests_timeout": _ANSWER}
    if scheme in ("http", "https"):
        times = importlib.import_module("aiohttp").ClientTimeout(total=_WHOLE, connect=_CONNECT, sock_read=_ANSWER)
        return {"client_kwargs": {"timeout": times, "trust_env": True}, "max_redirects": _REDIRECTS}
    return {}
