"""From the bytes of a web page to its source text, in the encoding that the page itself states, or that it plainly has
instead, with a remark."""

import codecs
import re
from typing import NamedTuple

from quotecards.errors import Place, ReadError
from quotecards.readers.web.wrong_encoding import encoding_of, is_utf_8

# The labels of https://encoding.spec.whatwg.org, as far as pages bear them, and Python's name for what they mean there.
_LABELS = """
utf-8 utf8 unicode-1-1-utf-8: utf-8
us-ascii ascii iso-8859-1 iso8859-1 latin1 l1 windows-1252 cp1252 x-cp1252: cp1252
iso-8859-2 iso8859-2 latin2: iso8859_2
iso-8859-5 iso8859-5 cyrillic: iso8859_5
iso-8859-6 iso8859-6 arabic: iso8859_6
iso-8859-7 iso8859-7 greek: iso8859_7
iso-8859-8 iso8859-8 hebrew iso-8859-8-i: iso8859_8
iso-8859-9 iso8859-9 latin5 windows-1254 cp1254: cp1254
iso-8859-15 iso8859-15 latin9: iso8859_15
windows-1250 cp1250: cp1250
windows-1251 cp1251: cp1251
windows-1253 cp1253: cp1253
windows-1255 cp1255: cp1255
windows-1256 cp1256: cp1256
windows-1257 cp1257: cp1257
windows-874 tis-620: cp874
koi8-r koi: koi8_r
koi8-u: koi8_u
macintosh mac x-mac-roman: mac_roman
gb2312 gbk gb18030 x-gbk chinese: gb18030
big5 big5-hkscs: big5hkscs
euc-jp x-euc-jp: euc_jp
iso-2022-jp csiso2022jp: iso2022_jp
shift_jis shift-jis sjis x-sjis windows-31j ms_kanji: cp932
euc-kr korean ks_c_5601-1987 windows-949: cp949
"""
_CODECS = {
    label: codec.strip()
    for labels, codec in (row.split(":") for row in _LABELS.strip().splitlines())
    for label in labels.split()
}
_OF_ONE_BYTE = ("cp125", "cp874", "iso8859", "koi8", "mac")  # codecs that hardly any bytes are too odd for
_MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_STATED = re.compile(
    rb"""<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})|<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})""",
    re.IGNORECASE,
)
_HEAD = 8_192  # bytes in which a page states its encoding; the standard looks at 1,024
_SHIFTS = re.compile(rb"\x1b[$(]")  # to another script, in encodings of seven bits, which look like ASCII
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")


class Source(NamedTuple):
    """The source of a page, and remarks for the editor."""

    text: str
    notes: tuple[str, ...] = ()


def source_of(raw: bytes, name: str) -> Source:
    """The source of the page, with every line break as one newline and without control characters.

    Raises ReadError, with the line, where the bytes are neither what the page says nor plainly anything else, or it
    names an encoding that no page may have. A page that states none is UTF-8.
    """
    mark = next((mark for mark in _MARKS if raw.startswith(mark)), b"")
    body = raw[len(mark) :]
    stated = None if mark else _STATED.search(raw[:_HEAD])
    label = (stated[1] or stated[2]).decode("ascii").lower() if stated else ""
    codec = _MARKS[mark] if mark else _CODECS.get(label, "utf-8" if not label or label.startswith("utf-16") else "")
    if not codec:
        raise ReadError(
            f"states the encoding “{label}”, which pages cannot have", place=Place(name), hint="save it as UTF-8"
        )
    if b"\x00" in body and not codec.startswith("utf-16"):
        line = body.count(b"\n", 0, body.index(b"\x00")) + 1
        raise ReadError("is a binary file, not a web page", place=Place(name, line), hint="save the page as HTML")
    shifts = None if codec.startswith(("iso2022", "utf-16")) else _SHIFTS.search(body)
    if shifts:
        line = body.count(b"\n", 0, shifts.start()) + 1
        hint = "open it in a browser and save it again, as UTF-8"
        raise ReadError("is ISO-2022, which it does not state", place=Place(name, line), hint=hint)
    read_as = "utf-8" if codec.startswith(_OF_ONE_BYTE) and is_utf_8(body) else codec
    try:
        text = body.decode(read_as)
    except UnicodeDecodeError as error:
        read_as = "" if mark else encoding_of(body) or ""
        if not read_as:
            line = body[: error.start].decode(codec, "replace").count("\n") + 1
            shown = f"{label.upper()}, which it states to be" if label else codec.upper().removesuffix("-LE")
            hint = "open it in a browser and save it again" if label else "save it as UTF-8"
            raise ReadError(f"is not {shown}", place=Place(name, line), hint=hint) from error
        text = body.decode(read_as)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return Source(_CONTROL.sub("", text), () if read_as == codec else (_remark(label, read_as),))


def _remark(label: str, codec: str) -> str:
    read_as = codec.replace("_", "-").replace("cp125", "windows-125").replace("iso8859", "iso-8859").upper()
    wrong = f"is not {label.upper()}, which it states to be" if label else "states no encoding and is not UTF-8"
    return f"the page {wrong}: it is read as {read_as}; are its accents right?"
