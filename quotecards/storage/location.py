"""From what a user or a record says of a place to a path, and back. Nothing here touches a disk or a store."""

import os
import posixpath
import re
from pathlib import Path
from typing import TypeGuard
from urllib.parse import unquote, urlsplit

from quotecards.errors import Place, SettingError
from quotecards.storage.remote import RemotePath
from quotecards.storage.schemes import SCHEMES

_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]+):/")  # two letters or more: C:/ is a drive
_PATTERN = frozenset("*?[")


def locate(written: str | Path) -> Path:
    """The place that `written` names: a path on this machine, or an address such as `s3://bucket/talk.txt`.

    Raises SettingError for a kind of storage that is not known or not installed, and for an address with a password.
    """
    if isinstance(written, Path):
        return written
    found = _SCHEME.match(written)
    if found is None or not written.startswith(f"{found[0]}/"):
        return Path(written)
    scheme = found[1].lower()
    if scheme == "file":
        return Path(unquote(urlsplit(written).path))
    if scheme not in SCHEMES:
        known = ", ".join(f"{name}://" for name in SCHEMES)
        message = "is not a kind of storage that quotecards knows"
        raise SettingError(message, place=Place(_short(written)), hint=f"a path on a disk, {known}")
    return _remote(scheme, written[len(found[0]) + 1 :], written)


def _remote(scheme: str, rest: str, written: str) -> Path:
    bucket = rest.partition("/")[0]
    if not bucket or "\0" in rest:
        hint = f"such as {scheme}://name/folder/talk.txt"
        raise SettingError("names no place", place=Place(_short(written)), hint=hint)
    if "@" in bucket:
        place = Place(f"{scheme}://{bucket.rpartition('@')[2]}")
        hint = "they belong in the settings of the store: addresses are shown and recorded"
        raise SettingError("holds a name or a password", place=place, hint=hint)
    if not SCHEMES[scheme].is_installed:
        hint = f"pip install 'quotecards[{SCHEMES[scheme].extra}]'"
        message = "needs a part of quotecards that is not installed"
        raise SettingError(message, place=Place(_short(written)), hint=hint)
    if not SCHEMES[scheme].is_store:
        rest = rest.partition("#")[0]
        path, mark, question = rest.partition("?")
        rest = path + mark + question.replace("/", "%2F")  # the question is a part of the last name
    return RemotePath(f"{scheme}:/{rest}").resolve()


def joined(folder: Path, written: str) -> Path:
    """What `written` names in a file that lies in `folder`: relative to it, absolute, or an address.

    Without `.` and `..`; links are not followed. Raises SettingError as `locate` does.
    """
    there = locate(written)
    return normal(there if there.is_absolute() else folder / there)


def normal(path: Path) -> Path:
    """The path without `.` and `..`, by its letters alone."""
    return path.resolve() if isinstance(path, RemotePath) else Path(os.path.normpath(path))


def relative(path: Path, folder: Path) -> str:
    """`path` as seen from `folder`, for records; as it is where they share nothing but the root of the file system.

    Both are absolute, or both are not.
    """
    if isinstance(path, RemotePath) or isinstance(folder, RemotePath):
        if type(path) is not type(folder) or path.parts[:2] != folder.parts[:2]:
            return path.as_posix()
        # With a slash before them, or the working directory would come in.
        return posixpath.relpath("/" + "/".join(path.parts), "/" + "/".join(folder.parts))
    try:
        shared = os.path.commonpath((path, folder))
    except ValueError:  # two drives
        return path.as_posix()
    return path.as_posix() if shared == Path(shared).anchor else Path(os.path.relpath(path, folder)).as_posix()


def is_address(written: str) -> bool:
    """Whether this is the address of a place in a store or on the web, and no path."""
    found = _SCHEME.match(written)
    return found is not None and found[1].lower() in SCHEMES


def is_in_memory(path: Path) -> bool:
    """Whether a path lies in the memory of this process, which no other sees."""
    return isinstance(path, RemotePath) and path.scheme == "memory"


def is_remote(path: Path) -> TypeGuard[RemotePath]:
    """Whether this lies in a store or on the web, and not on a disk of this machine."""
    return isinstance(path, RemotePath)


def is_web(path: Path) -> bool:
    """Whether this is a web address: one file, without a folder that could be looked into."""
    return isinstance(path, RemotePath) and path.is_web


def is_pattern(written: str) -> bool:
    """Whether this may stand for several files. In a web address, signs of patterns mean themselves."""
    is_web = is_address(written) and not SCHEMES[written.partition(":")[0].lower()].is_store
    return bool(_PATTERN.intersection(written)) and not is_web


def pattern_parts(written: str) -> tuple[str, str]:
    """The folder that a pattern starts from, and the pattern within it."""
    parts = written.split("/")
    first = next(at for at, part in enumerate(parts) if _PATTERN.intersection(part))
    return "/".join(parts[:first]), "/".join(parts[first:])


def _short(written: str) -> str:
    return written if len(written) <= 80 else f"{written[:79]}…"
