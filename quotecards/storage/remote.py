"""A file or folder in a store, as a `pathlib.Path`: what is written for disks works for stores, down to the errors.

Only the lexical part of `Path` and the operations below are there; whatever else would touch the disk is refused, so
that no path of a store is ever looked for on it. A folder is what keys have in common, and comes and goes with them.
"""

import errno
import hashlib
import io
import os
import posixpath
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from fnmatch import fnmatchcase
from pathlib import Path, PosixPath, PurePath, PurePosixPath
from typing import IO, TYPE_CHECKING, Any

from quotecards.errors import Place, StoreError
from quotecards.storage.schemes import MAX_BYTES_OF_WEB, SCHEMES, files_of, kind_of
from quotecards.storage.swap import swap, version_of
from quotecards.storage.words import NO_BUCKET, NO_BUCKET_HINT, told

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem


class RemotePath(PosixPath):
    """`s3://bucket/folder/file`. Every operation raises OSError alone, a StoreError where the store is to blame."""

    @property
    def scheme(self) -> str:
        """`s3`, or nothing for a path that is relative to a folder in a store."""
        first = self.parts[0] if self.parts else ""
        return first[:-1] if first.endswith(":") and first[:-1] in SCHEMES else ""

    @property
    def is_web(self) -> bool:
        """Whether this is a web address: one file that can be read, without anything beside it."""
        return bool(self.scheme) and not SCHEMES[self.scheme].is_store

    def __str__(self) -> str:
        if not self.scheme:
            return super().__str__()
        return f"{self.scheme}://" + "/".join(self.parts[1:])

    def __fspath__(self) -> str:
        raise TypeError(f"{self} does not lie on a disk")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self.parts

    @property
    def stem(self) -> str:
        return PurePosixPath(self._plain_name).stem

    @property
    def suffix(self) -> str:
        return PurePosixPath(self._plain_name).suffix

    @property
    def _plain_name(self) -> str:
        """The name without the question that a web address may end with."""
        return self.name.partition("?")[0] if self.is_web else self.name

    def is_absolute(self) -> bool:
        return bool(self.scheme)

    def absolute(self) -> "RemotePath":
        return self

    def resolve(self, *_: Any, **__: Any) -> "RemotePath":
        """The path without `.` and `..`, which never lead out of a bucket."""
        if not self.scheme:
            return self
        return type(self)(*self.parts[:2], *PurePath(posixpath.normpath("/" + "/".join(self.parts[2:]))).parts[1:])

    def stat(self, **_: Any) -> os.stat_result:
        """Kind and size; as inode what tells these bytes from others, where the store says so, and no times."""
        with self._files() as files:
            info = files.info(str(self))
        kind = stat.S_IFDIR | 0o755 if info["type"] == "directory" else stat.S_IFREG | 0o644
        tag = str(info.get("ETag") or info.get("etag") or "")  # another one where the bytes are others
        number = int.from_bytes(hashlib.sha256(tag.encode()).digest()[:7]) if tag else 0
        nothing = dict.fromkeys(("st_atime_ns", "st_mtime_ns", "st_ctime_ns"), 0)
        return os.stat_result((kind, number, 0, 1, 0, 0, int(info.get("size") or 0), 0, 0, 0), nothing)

    def lstat(self) -> os.stat_result:
        return self.stat()

    def exists(self, **_: bool) -> bool:
        return self._is(lambda _: True)

    def is_file(self, **_: bool) -> bool:
        return self._is(stat.S_ISREG)

    def is_dir(self, **_: bool) -> bool:
        return not self.is_web and self._is(stat.S_ISDIR)

    def is_symlink(self) -> bool:
        return False

    def is_junction(self) -> bool:
        return False

    def _is(self, kind: Callable[[int], bool]) -> bool:
        try:
            return kind(self.stat().st_mode)
        except FileNotFoundError:
            return False

    def read_bytes(self) -> bytes:
        with self._files() as files:
            return _downloaded(files, str(self)) if self.is_web else bytes(files.cat_file(str(self)))

    def read_text(self, encoding: str | None = None, errors: str | None = None, *_: Any) -> str:
        return self.read_bytes().decode(encoding or "utf-8", errors or "strict")

    def write_bytes(self, data: Any) -> int:
        """Write the whole object at once: there is the old one or the new one, at any moment."""
        with self._files(to_write=True) as files:
            files.pipe_file(str(self), bytes(data), **kind_of(self.scheme, self.suffix))
        return len(data)

    def create(self, data: bytes) -> None:
        """Write an object where there is none; of two at the same time one succeeds. Raises FileExistsError."""
        with self._files(to_write=True) as files:
            files.pipe_file(str(self), data, mode="create")

    def version(self) -> str:
        """What tells the object, as it is now, from any that comes in its place. Raises FileNotFoundError."""
        with self._files() as files:
            return version_of(files, self.scheme, str(self))

    def swap(self, data: bytes, seen: str) -> None:
        """Write over the version `seen` of the object. Raises FileExistsError where there is another by now,
        FileNotFoundError where there is none."""
        with self._files(to_write=True) as files:
            swap(files, self.scheme, str(self), data, seen)

    def open(self, mode: str = "r", *_: Any, **__: Any) -> IO[Any]:  # type: ignore[override]
        """The bytes as they are now; to be written are whole objects only."""
        if mode != "rb":
            raise StoreError(errno.EINVAL, "can only be opened to read its bytes", place=Place(str(self)))
        return io.BytesIO(self.read_bytes())

    def iterdir(self) -> "Iterator[RemotePath]":  # type: ignore[override]
        return (self / name for name, _ in self.entries())

    def entries(self) -> list[tuple[str, bool]]:
        """The names in this folder, sorted, each with whether it is a folder, too."""
        if self.is_web:
            raise StoreError(errno.ENOTDIR, "a web address has no list of files", place=Place(str(self)))
        with self._files() as files:
            found = files.ls(str(self), detail=True)
        own = "/".join(self.parts[1:])  # the mark that some tools leave for a folder bears its name
        keys = ((str(one["name"]).strip("/"), one["type"] == "directory") for one in found)
        return sorted((key.rpartition("/")[2], is_folder) for key, is_folder in keys if key != own)

    def glob(self, pattern: str, **_: Any) -> "Iterator[RemotePath]":  # type: ignore[override]
        return (path for path, _ in self.found(pattern))

    def found(self, pattern: str) -> "Iterator[tuple[RemotePath, bool]]":
        """What a pattern such as `talks/**/*.txt` stands for, each with whether it is a folder.

        No folder is listed that cannot hold any of it. Raises OSError where a folder that is there cannot be.
        """
        part, _, rest = pattern.partition("/")
        try:
            inside = self.entries()
        except FileNotFoundError:
            return
        if part == "**" and rest:
            yield from self.found(rest)
        for name, is_folder in inside:
            if part == "**" and is_folder:
                yield from (self / name).found(pattern)
            elif not rest and fnmatchcase(name, part):
                yield self / name, is_folder
            elif rest and is_folder and fnmatchcase(name, part):
                yield from (self / name).found(rest)

    def starting_with(self, beginning: str) -> set[str]:
        """The names of the files in this folder that begin so, found with one question."""
        with self._files() as files:
            keys = files.find(str(self), prefix=beginning)
        depth = len(self.parts) - 1
        split = (str(key).strip("/").split("/") for key in keys)
        return {parts[-1] for parts in split if len(parts) == depth + 1 and parts[-1].startswith(beginning)}

    def remove_tree(self) -> None:
        """Remove the folder with all that is in it. Raises FileNotFoundError where there is none."""
        with self._files(to_write=True) as files:
            files.rm(str(self), recursive=True)

    def mkdir(self, *_: Any, **__: Any) -> None:
        """Nothing has to be made; what cannot hold anything is told before work is done for it."""
        with self._files(to_write=True) as files:
            if self.scheme == "memory":
                return
            try:
                files.info(f"{self.scheme}://{self.parts[1]}")
            except PermissionError:
                return  # who may write need not be allowed to look
            except FileNotFoundError as error:
                raise StoreError(errno.ENOENT, NO_BUCKET, place=Place(str(self)), hint=NO_BUCKET_HINT) from error

    def unlink(self, missing_ok: bool = False) -> None:
        try:
            with self._files(to_write=True) as files:
                files.rm_file(str(self))
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self) -> None:
        """Nothing to do: a folder is gone with the last thing in it."""

    def replace(self, target: Any) -> "RemotePath":
        """Move the object by the store's own copy: the target is whole at any moment, and for a moment both are."""
        with self._files(to_write=True) as files:
            files.cp_file(str(self), str(target))
            files.rm_file(str(self))
        return type(self)(target)

    rename = replace

    def copy_all(self, pairs: Sequence[tuple[Path, Path]]) -> None:
        """Copy objects within the store of this folder, by the store itself and many at a time.

        Those that are not there are left out. Raises OSError where one cannot be copied; others may have been.
        """
        with self._files(to_write=True) as files:
            files.copy([str(one) for one, _ in pairs], [str(other) for _, other in pairs], on_error="ignore")

    @contextmanager
    def _files(self, *, to_write: bool = False) -> "Iterator[AbstractFileSystem]":
        if not self.scheme or len(self.parts) < 2:
            raise StoreError(errno.EINVAL, "names no place in a store", place=Place(str(self)))
        if to_write and self.is_web:
            raise StoreError(errno.EROFS, "a web address can only be read", place=Place(str(self)))
        try:
            yield files_of(self.scheme)
        except StoreError:
            raise
        except Exception as error:  # drivers raise what they like: all of it is told in our words
            raise told(error, str(self)) from error


def _downloaded(files: "AbstractFileSystem", url: str) -> bytes:
    """The file at a web address. Raises StoreError where it has more than `MAX_BYTES_OF_WEB`."""
    pieces: list[bytes] = []
    left = MAX_BYTES_OF_WEB
    with files.open(url, "rb", block_size=0) as file:
        while piece := file.read(min(left + 1, 1_000_000)):
            pieces.append(piece)
            left -= len(piece)
            if left < 0:
                large = f"is larger than {MAX_BYTES_OF_WEB // 1_000_000} MB"
                raise StoreError(errno.EFBIG, large, place=Place(url))
    return b"".join(pieces)


def _refused(name: str) -> Callable[..., Any]:
    def refuse(self: RemotePath, *_: Any, **__: Any) -> Any:
        raise StoreError(errno.ENOTSUP, f"a store has no {name}", place=Place(str(self)))

    return refuse


# What other versions of Python add to `Path` must not reach for the disk either.
_LEXICAL = {name for kind in PurePath.__mro__ for name in vars(kind)} | {"__enter__", "__exit__", "__new__", "__init__"}
for _name in {name for kind in (Path, PosixPath) for name in vars(kind)} - _LEXICAL - set(vars(RemotePath)):
    if not _name.startswith("_"):
        setattr(RemotePath, _name, _refused(_name))
