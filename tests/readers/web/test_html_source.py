"""The encoding of a page is what the page states; where that is wrong, it is another one that is plain, or none."""

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
    assert source_of(f"{meta}<p>{WORDS}".encode(codec), "talk.html").text == f"{meta}<p>{WORDS}"


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
    assert source_of(f'<meta charset="{label}">{words}'.encode(codec), "talk.html").text.endswith(words)


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
    assert source_of(b"a\r\nb\rc\x0bd\x1be\tf\x0c", "talk.html").text == "a\nb\ncde\tf\x0c"


TALKS = {
    "fr": "Où étiez-vous quand la tempête est arrivée ? – À l’école, et je n’ai pas entendu le vent avant midi.",
    "en": "Where were you when it came? “At school,” she said – and I don’t know why they had not told us.",
    "de": "Wo waren Sie, als der Sturm für alle überraschend kam? Ich war auf dem Boot und habe nicht über ihn gehört.",
    "cs": "Proč jste tehdy nezůstala ve škole za bouře? Protože jsem věděla, že ještě žádná loď není doma.",
    "pl": "Dlaczego pani nie została w szkole, w czasie burzy? Bo wiedziałam, że żadna łódź jeszcze nie wróciła.",
    "ru": "Почему вы не остались в школе, когда пришла буря? Потому что я знала, что лодка ещё не в порту.",
    "el": "Γιατί δεν μείνατε στο σχολείο όταν ήρθε η καταιγίδα; Γιατί ήξερα ότι η βάρκα δεν ήταν στο λιμάνι.",
    "tr": "Fırtına geldiğinde neden okulda kalmadınız? Çünkü ben teknenin daha dönmediğini biliyordum, ama bu çok zor.",
    "he": "למה לא נשארת בבית הספר כשהסערה הגיעה? כי ידעתי שהסירה עוד לא בנמל.",
}


@pytest.mark.parametrize(
    ("language", "codec", "shown"),
    [
        *[(one, "cp1252", "WINDOWS-1252") for one in ("fr", "en", "de")],
        *[("cs", "cp1250", "WINDOWS-1250"), ("cs", "iso8859_2", "ISO-8859-2"), ("pl", "cp1250", "WINDOWS-1250")],
        ("pl", "iso8859_2", "ISO-8859-2"),
        *[("ru", "cp1251", "WINDOWS-1251"), ("ru", "koi8_r", "KOI8-R"), ("el", "cp1253", "WINDOWS-1253")],
        ("tr", "cp1254", "WINDOWS-1254"),
    ],
)
def test_a_page_that_is_not_utf_8_though_it_says_so_is_read_in_the_encoding_of_its_language_and_told(
    language: str, codec: str, shown: str
) -> None:
    page = f"<meta charset=utf-8><p>{TALKS[language]}"
    text, notes = source_of(page.encode(codec), "talk.html")
    assert text == page
    told = f"the page is not UTF-8, which it states to be: it is read as {shown}; are its accents right?"
    assert notes == (told,)


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1251", "gb2312", "euc-jp"])
def test_a_page_that_is_utf_8_though_it_states_another_encoding_is_read_as_utf_8_and_told(label: str) -> None:
    page = f"<meta charset={label}><p>{TALKS['fr']}"
    text, notes = source_of(page.encode(), "talk.html")
    assert text == page
    assert notes == (
        f"the page is not {label.upper()}, which it states to be: it is read as UTF-8; are its accents right?",
    )


@pytest.mark.parametrize(
    ("language", "codec"),
    [("fr", "mac_roman"), ("de", "mac_roman"), ("fr", "cp850"), ("de", "cp437"), ("pl", "cp1257")],
)
def test_an_encoding_that_is_rare_is_not_taken_for_one_that_is(language: str, codec: str) -> None:
    page = f"<meta charset=utf-8><p>{TALKS[language].replace('–', '-').replace('’', ' ')}"
    with pytest.raises(ReadError, match="is not UTF-8, which it states to be"):
        source_of(page.encode(codec), "talk.html")


def test_words_that_two_encodings_may_yield_are_refused() -> None:
    """Hebrew is small Cyrillic letters in Windows-1251."""
    with pytest.raises(ReadError, match="is not UTF-8, which it states to be"):
        source_of(f"<meta charset=utf-8><p>{TALKS['he']}".encode("cp1255"), "talk.html")


def test_a_page_with_a_single_broken_letter_is_refused_rather_than_broken_everywhere() -> None:
    page = f"<meta charset=utf-8><p>{TALKS['fr']}".encode() + b" d\xe9j"
    with pytest.raises(ReadError, match="is not UTF-8, which it states to be"):
        source_of(page, "talk.html")


def test_a_page_in_the_encoding_that_it_states_has_no_remark() -> None:
    assert source_of(f"<meta charset=windows-1252><p>{TALKS['fr']}".encode("cp1252"), "talk.html").notes == ()
