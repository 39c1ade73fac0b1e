"""Writing over an object only where it is still the one that was read: what each driver has for it.

Of two that read the same object and both write, one succeeds; the other is told, and may read again.
"""

import errno
import hashlib
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from quotecards.errors import Place, StoreError

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

_WHOLE = 5 * 2**30  # bytes, above which S3 takes an object in parts only, without a condition


def version_of(files: "AbstractFileSystem", scheme: str, address: str) -> str:
    """What tells the object at `address` from any that may come in its place; nothing in `memory://`.

    Raises StoreError where the store does not say.
    """
    info = files.info(address)
    if scheme == "memory":
        return ""
    found = info.get("generation" if scheme == "gs" else "ETag")
    if not found:
        raise StoreError(errno.ENOTSUP, "the store does not tell versions of a file apart", place=Place(address))
    return str(found)


def swap(files: "AbstractFileSystem", scheme: str, address: str, data: bytes, seen: str) -> None:
    """Write over the version `seen`. Raises what the driver raises for a condition that does not hold."""
    if scheme == "s3":  # https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
        files.pipe_file(address, data, chunksize=_WHOLE, IfMatch=seen)
    elif scheme == "gs":
        _swap_generation(files, address, data, seen)
    else:  # the memory of this process
        files.pipe_file(address, data)


def _swap_generation(files: Any, address: str, data: bytes, seen: str) -> None:
    """gcsfs knows no condition but that there be nothing, so the store itself is asked.

    https://cloud.google.com/storage/docs/json_api/v1/objects/insert
    """
    bucket, _, key = address.partition("://")[2].partition("/")
    boundary = hashlib.sha256(data).hexdigest()  # which nothing in the data can be
    head = f"--{boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{json.dumps({'name': key})}\r\n"
    part = f"--{boundary}\r\nContent-Type: application/octet-stream\r\n\r\n"
    files.call(
        "POST",
        f"{files._location}/upload/storage/v1/b/{quote(bucket)}/o",
        uploadType="multipart",
        ifGenerationMatch=seen,
        headers={"Content-Type": f'multipart/related; boundary="{boundary}"'},
        data=f"{head}{part}".encode() + data + f"\r\n--{boundary}--".encode(),
    )
