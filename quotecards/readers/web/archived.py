"""Web pages that browsers save as one file with their pictures: `.mhtml` of Chrome, Edge and Opera (RFC 2557),
`.webarchive` of Safari. Read is the page alone; its address counts where it states none. Lines are those of the page.
"""

import re
from collections.abc import Iterator
from email import message_from_bytes
from html import escape
from itertools import islice
from typing import Any

from quotecards.errors import Place, ReadError
from quotecards.readers.body.body import Body
from quotecards.readers.web.html_file import read_html

_HEAD = 8_192  # bytes in which an archive and its parts say what they are
_MOST = 2_000  # parts before the page, which mostly is the first
_BOUNDARY = re.compile(rb"boundary=\"?([^\";\s]{1,200})", re.IGNORECASE)
_PAGE = re.compile(rb"^content-type:\s*(?:text/html|application/xhtml)", re.IGNORECASE | re.MULTILINE)
_ADDRESS = re.compile(
    rb"^(?:snapshot-)?content-location:\s*(https?://[^\s<>\"']{1,2000})", re.IGNORECASE | re.MULTILINE
)
_UTF_8 = b"\xef\xbb\xbf"
_HINT = "save it as a complete web page (.html)"


def read_mhtml(raw: bytes, name: str) -> Body:
    """The page in an archive of MIME. Raises ReadError for what holds none."""
    part = next((one for one in islice(_parts(raw), _MOST) if _PAGE.search(one[:_HEAD])), None)
    message = message_from_bytes(part) if part else None
    page = message.get_payload(decode=True) if message and not message.is_multipart() else None
    if message is None or part is None or not isinstance(page, bytes):
        raise ReadError("holds no web page", place=Place(name), hint=_HINT)
    address = _ADDRESS.search(raw[:_HEAD]) or _ADDRESS.search(part[:_HEAD])
    return _read(
        page, message.get_content_charset() or "", address[1].decode("ascii", "replace") if address else "", name
    )


def read_webarchive(raw: bytes, name: str) -> Body:
    """The page in an archive of Safari, a property list. Raises ReadError for what holds none."""
    from plistlib import loads

    try:
        archive: Any = loads(raw)
        main = archive["WebMainResource"]
        page, charset, address = (
            main["WebResourceData"],
            main.get("WebResourceTextEncodingName"),
            main["WebResourceURL"],
        )
    except Exception as error:  # plistlib raises whatever its parsers do
        raise ReadError("holds no web page", place=Place(name), hint=_HINT) from error
    if not isinstance(page, bytes):
        raise ReadError("holds no web page", place=Place(name), hint=_HINT)
    return _read(page, str(charset or ""), str(address), name)


def _parts(raw: bytes) -> Iterator[bytes]:
    """What stands between the boundaries, each with its head; the whole where there are none."""
    boundary = _BOUNDARY.search(raw[:_HEAD])
    if boundary is None:
        yield raw
        return
    mark = b"--" + boundary[1]
    at = raw.find(mark, boundary.end())
    while at >= 0:
        end = raw.find(mark, at + len(mark))
        yield raw[at + len(mark) : end if end >= 0 else len(raw)].lstrip(b"\r\n")
        at = end


def _read(page: bytes, charset: str, address: str, name: str) -> Body:
    """A page in an encoding that its archive states, or else in that which it states itself."""
    saved = f"<!-- saved from {escape(address)} -->".encode() if address else b""
    if not charset:
        return read_html(saved + page, name)
    try:
        text = page.decode(charset)
    except (LookupError, UnicodeError) as error:
        raise ReadError(f"is not {charset.upper()}, which it states to be", place=Place(name), hint=_HINT) from error
    return read_html(_UTF_8 + saved + text.encode("utf-8", "replace"), name)
