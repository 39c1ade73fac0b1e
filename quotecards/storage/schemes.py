"""The kinds of storage, what drives each, and with which settings."""

import importlib
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


@dataclass(frozen=True, slots=True)
class Scheme:
    """A kind of storage: the driver's module, the extra that brings it, whether it can be listed and written."""

    module: str
    extra: str
    is_store: bool = True

    @property
    def is_installed(self) -> bool:
        return all(find_spec(name) is not None for name in ("fsspec", self.module.partition(".")[0]))


SCHEMES = MappingProxyType(
    {
        "s3": Scheme("s3fs", "s3"),
        "gs": Scheme("gcsfs", "gs"),
        "memory": Scheme("fsspec", "https"),
        "https": Scheme("aiohttp", "https", is_store=False),
        "http": Scheme("aiohttp", "https", is_store=False),
    }
)


def files_of(scheme: str) -> "AbstractFileSystem":
    """The driver of `scheme`. Listings are never kept: another process may write there.

    Credentials and endpoints come from where each driver looks for them (docs/storage.md).
    """
    import fsspec

    files = fsspec.filesystem(scheme, use_listings_cache=False, **_settings(scheme))
    if scheme == "s3":
        files.retries = 1  # botocore tries again, with jitter; s3fs would do so once more around it
    return files


def _settings(scheme: str) -> dict[str, Any]:
    if scheme == "s3":
        retries = {"mode": "standard", "total_max_attempts": _TRIES}
        config = {"connect_timeout": _CONNECT, "read_timeout": _ANSWER, "retries": retries}
        return {"config_kwargs": config, "max_concurrency": 1}  # an object in one piece, as it is at one moment
    if scheme in ("http", "https"):
        times = importlib.import_module("aiohttp").ClientTimeout(total=_WHOLE, connect=_CONNECT, sock_read=_ANSWER)
        return {"client_kwargs": {"timeout": times, "trust_env": True}, "max_redirects": _REDIRECTS}
    return {}
