"""Web pages that browsers save as one file with their pictures."""

import plistlib
from email.message import EmailMessage
from pathlib import Path

import pytest

from quotecards.errors import ReadError
from quotecards.model.text import Document, TurnKind
from quotecards.readers import read_document
from tests.readers.support import speakers, texts, write

PAGE = (
    "<!DOCTYPE html><html><head>{}<title>Talk</title></head><body><article><h1>Interview with Clara Voß</h1>"
    "<p><b>Why do you row?</b></p><p>I cannot stand still, été comme hiver.</p><p><b>And now?</b></p><p>I row.</p>"
    "</article></body></html>"
)
META = '<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">'
ADDRESS = "https://lantern.example/talks/voss"


def mhtml(page: bytes, *, kind: str = "text/html", first: str = "") -> bytes:
    """As Chrome saves it: quoted-printable, with a style sheet and a picture behind the page."""
    part = EmailMessage()
    part.set_content(page, maintype="text", subtype="html", cte="quoted-printable")
    words = part.get_payload()
    assert isinstance(words, str)
    return (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {ADDRESS}\r\nSubject: Talk\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----MultipartBoundary--x----"\r\n\r\n'
        f"\r\n{first}------MultipartBoundary--x----\r\nContent-Type: {kind}\r\nContent-ID: <frame@mhtml.blink>\r\n"
        f"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: {ADDRESS}\r\n\r\n{words}\r\n"
        "------MultipartBoundary--x----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        "iVBORw0K\r\n------MultipartBoundary--x------\r\n"
    ).encode()


def webarchive(page: bytes, charset: str = "UTF-8") -> bytes:
    main = {"WebResourceData": page, "WebResourceURL": ADDRESS, "WebResourceMIMEType": "text/html"}
    return plistlib.dumps(
        {"WebMainResource": {**main, "WebResourceTextEncodingName": charset}}, fmt=plistlib.FMT_BINARY
    )


def is_whole(document: Document) -> bool:
    source = document.credits.source
    return (
        texts(document, TurnKind.ANSWER) == ["I cannot stand still, été comme hiver.", "I row."]
        and set(speakers(document)) == {"Clara Voß"}
        and source is not None
        and source.value.url == ADDRESS
    )


@pytest.mark.parametrize("name", ["talk.mhtml", "talk.mht"])
@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (PAGE.format(META).encode(), "text/html"),
        (PAGE.format("").encode("cp1252"), 'text/html; charset="windows-1252"'),
    ],
)
def test_a_page_in_an_archive_of_mime_is_read(tmp_path: Path, name: str, raw: bytes, kind: str) -> None:
    assert is_whole(read_document(write(tmp_path, mhtml(raw, kind=kind), name)))


def test_the_page_need_not_be_the_first_part(tmp_path: Path) -> None:
    style = "------MultipartBoundary--x----\r\nContent-Type: text/css\r\n\r\np { color: red }\r\n"
    assert is_whole(read_document(write(tmp_path, mhtml(PAGE.format(META).encode(), first=style), "talk.mhtml")))


@pytest.mark.parametrize("charset", ["UTF-8", "windows-1252"])
def test_a_page_in_an_archive_of_safari_is_read(tmp_path: Path, charset: str) -> None:
    raw = webarchive(PAGE.format("").encode(charset), charset)
    assert is_whole(read_document(write(tmp_path, raw, "talk.webarchive")))


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"", "a.mhtml"), (b"Why?\n\nSo.\n", "a.mhtml"), (b"bplist00broken", "a.webarchive"), (b"Why?", "a.webarchive"),
        (mhtml(b"Why?", kind="text/plain"), "a.mhtml"), (webarchive(b"\xff", "utf-9"), "a.webarchive"),
        (plistlib.dumps({"WebMainResource": [1]}), "a.webarchive"),
    ],
)  # fmt: skip
def test_what_holds_no_page_is_refused(tmp_path: Path, raw: bytes, name: str) -> None:
    with pytest.raises(ReadError):
        read_document(write(tmp_path, raw, name))
