"""The encoding of a page is what the page states, and never guessed."""

import pytest

from quotecards.errors import ReadError
from quotecards.readers.web.html_source import source_of

WORDS = "Où étiez-vous ? – À l’école."


@pytest.mark.parametrize(
    ("meta", "codec"),
    [
        ("", "utf-8"),
        ('<meta charset="utf-8">', "utf-8"),
        ("<META CHARSET=windows-1252>", "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', "cp1252"),
        ('<?xml version="1.0" encoding="UTF-8"?>', "utf-8"),
        ('<meta charset="utf-16">', "utf-8"),
        ("<meta charset='macintosh'>", "mac_roman"),
        ("", "utf-8-sig"),
        ('<meta charset="windows-1252">', "utf-16"),
        ('<meta charset="windows-1252">', "utf-8-sig"),
    ],
)
def test_the_stated_encoding_counts_and_a_byte_order_mark_before_it(meta: str, codec: str) -> None:
    assert source_of(f"{meta}<p>{WORDS}".encode(codec), "talk.html") == f"{meta}<p>{WORDS}"


@pytest.mark.parametrize(
    ("label", "codec", "words"),
    [
        *[("shift_jis", "cp932", "海の道"), ("euc-jp", "euc_jp", "海の道"), ("gb2312", "gb18030", "海的路")],
        *[("windows-1251", "cp1251", "Соль"), ("koi8-r", "koi8_r", "Соль"), ("big5", "big5hkscs", "海的路")],
        *[("windows-1255", "cp1255", "דרך"), ("windows-1256", "cp1256", "طريق"), ("iso-8859-2", "iso8859_2", "Łódź")],
        *[("euc-kr", "cp949", "소금"), ("iso-8859-15", "iso8859_15", "Œuvre €"), ("windows-1250", "cp1250", "Łódź")],
    ],
)
def test_encodings_of_old_pages_are_known_by_their_labels(label: str, codec: str, words: str) -> None:
    assert source_of(f'<meta charset="{label}">{words}'.encode(codec), "talk.html").endswith(words)


@pytest.mark.parametrize(
    "label", ["rot13", "base64", "zlib", "punycode", "utf-7", "idna", "unicode_escape", "nonsense"]
)
def test_what_is_no_encoding_of_pages_is_refused(label: str) -> None:
    with pytest.raises(ReadError, match=f"states the encoding “{label}”"):
        source_of(f'<meta charset="{label}"><p>x'.encode(), "talk.html")


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"<p>\n<p>caf\xe9", "talk.html:2: is not UTF-8 (save it as UTF-8)"),
        (b"<meta charset=utf-8>\n\n\xe9t\xe9", "talk.html:3: is not UTF-8, which it states to be"),
        (b"<p>a\n\x00b", "talk.html:2: is a binary file"),
        (b"\xff\xfe<\x00p", "talk.html:1: is not UTF-16"),
    ],
)
def test_wrong_bytes_are_told_with_their_line(raw: bytes, words: str) -> None:
    with pytest.raises(ReadError) as caught:
        source_of(raw, "talk.html")
    assert str(caught.value).startswith(words)


def test_line_breaks_are_newlines_and_control_characters_go() -> None:
    assert source_of(b"a\r\nb\rc\x0bd\x1be\tf\x0c", "talk.html") == "a\nb\ncde\tf\x0c"
