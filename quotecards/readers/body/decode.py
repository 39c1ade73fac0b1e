"""From the bytes of a file to its text: UTF-8 or UTF-16, or a clear refusal. No encoding is ever guessed."""

import codecs
import re
import stat
from pathlib import Path

from quotecards.errors import Place, ReadError
from quotecards.storage import reason

MAX_BYTES = 20_000_000  # some thirty novels; an interview has 5 to 100 kB
_UTF16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_UTF32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)  # the first begins like UTF-16
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")  # tabs, line and page breaks are text
_CONTROLS = bytes(code for code in range(0x80) if _CONTROL.match(chr(code)))


def read_bytes(path: Path, name: str) -> bytes:
    """The bytes of the file at `path`, called `name` in messages.

    Raises ReadError where there is no such file, or it is empty, larger than `MAX_BYTES` (which is found out before
    it is read) or not to be read.
    """
    place = Place(name)
    try:
        found = path.stat()  # asked once: in a store every question is a way there and back
        if stat.S_ISDIR(found.st_mode):
            raise ReadError("is a folder", place=place, hint="give an interview, such as interview.txt")
        if not stat.S_ISREG(found.st_mode):
            raise ReadError("there is no such file", place=place, hint="is the path right?")
        if found.st_size > MAX_BYTES:
            raise ReadError(
                f"is {found.st_size / 1e6:.0f} MB large",
                place=place,
                hint=f"interviews may have up to {MAX_BYTES // 1_000_000} MB",
            )
        raw = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ReadError("there is no such file", place=place, hint="is the path right?") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise ReadError(f"cannot be read: {reason(error)}", place=place) from error
    if not raw.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\x00"):
        raise ReadError("is empty", place=place, hint="an interview needs at least one question and one answer")
    return raw


def decode(raw: bytes, name: str) -> str:
    """The plain text of `raw`, with every line break as one newline and everything else as it stands.

    Raises ReadError, with the line, for another encoding than UTF-8 or UTF-16 with its mark, and for what is no text.
    """
    encoding = next((encoding for mark, encoding in _UTF16.items() if raw.startswith(mark)), "utf-8")
    if raw.startswith(_UTF32):
        raise ReadError("is UTF-32", place=Place(name), hint="save it as UTF-8")
    if encoding == "utf-8" and b"\x00" in raw:
        line = raw.count(b"\n", 0, raw.index(b"\x00")) + 1
        raise ReadError(
            "is a binary file, not text", place=Place(name, line), hint="export the interview as plain text"
        )
    mark = codecs.BOM_UTF8 if encoding == "utf-8" and raw.startswith(codecs.BOM_UTF8) else b""
    body = raw[2:] if encoding != "utf-8" else raw[len(mark) :]
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        line = body[: error.start].decode(encoding, "replace").count("\n") + 1
        wanted = "UTF-8" if encoding == "utf-8" else "valid UTF-16"
        raise ReadError(
            f"is not {wanted}", place=Place(name, line), hint="open it in an editor, save it as UTF-8"
        ) from error
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    clean = encoding == "utf-8" and len(body.translate(None, _CONTROLS)) == len(body)  # many times as fast as a search
    control = None if clean else _CONTROL.search(text)
    if control:
        line = text.count("\n", 0, control.start()) + 1
        sign = f"U+{ord(control.group()):04X}"
        raise ReadError(
            f"holds the control character {sign}",
            place=Place(name, line),
            hint="is it a text file? remove the character",
        )
    if not text.strip():
        raise ReadError("is empty", place=Place(name), hint="an interview needs at least one question and one answer")
    return text
