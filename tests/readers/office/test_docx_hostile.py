"""Word files made to hurt, or none at all: each is one clear error or the right text, soon and in little memory."""

import io
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecards.errors import ReadError
from quotecards.readers.body.body import Body
from quotecards.readers.office.docx_file import read_docx
from quotecards.readers.office.ooxml import MAX_PART
from tests.readers.support import write
from tests.readers.word import W, main_part, package, paragraph, run, word

TALK = paragraph(run("Who?", "<w:b/>")) + paragraph("Me.")


def refused(raw: bytes) -> str:
    """What is said of a file that is refused."""
    with pytest.raises(ReadError) as caught:
        read_docx(raw, "talk.docx")
    assert caught.value.hint
    assert str(caught.value).startswith("talk.docx: ")
    return caught.value.message


def test_a_part_that_unpacks_to_more_than_an_interview_has_is_refused_unread() -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("word/document.xml", "w") as part:
        for _ in range(MAX_PART // 1_000_000 + 1):
            part.write(b" " * 1_000_000)
    raw = bomb.getvalue()
    assert len(raw) < 100_000
    tracemalloc.start()
    assert "more than 40 MB" in refused(raw)
    assert tracemalloc.get_traced_memory()[1] < 2_000_000
    tracemalloc.stop()


def test_a_part_that_lies_about_its_size_is_read_no_further_than_it_says() -> None:
    raw = bytearray(word(TALK + paragraph("x" * 100_000)))
    for signature, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        found = raw.find(signature)
        while found >= 0:
            name_at = found + (30 if at == 22 else 46)
            if raw[name_at : name_at + 17] == b"word/document.xml":
                struct.pack_into("<I", raw, found + at, 100)
            found = raw.find(signature, found + 4)
    assert "damaged" in refused(bytes(raw))


@pytest.mark.parametrize(
    "definition",
    [
        '<!DOCTYPE x [<!ENTITY e "lol"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;">]>',
        '<!DOCTYPE x [<!ENTITY e SYSTEM "{secret}">]>',
        '<!DOCTYPE x SYSTEM "{secret}">',
        '<!DOCTYPE x [<!ENTITY % e SYSTEM "{secret}"> %e;]>',
    ],
)
def test_documents_that_define_entities_are_refused(definition: str, tmp_path: Path) -> None:
    secret = write(tmp_path, "NOISE", "secret.txt").as_uri()
    body = main_part(paragraph("&e;") + TALK, definition.format(secret=secret)).replace("&amp;e;", "&e;")
    assert "document type definition" in refused(package({"word/document.xml": body}))


def test_nothing_that_a_document_names_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    outside = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{outside}/officeDocument" Target="../../../etc/passwd" TargetMode="External"/>'
        f'<Relationship Id="r2" Type="{outside}/attachedTemplate" Target="file:///etc/passwd" TargetMode="External"/>'
        "</Relationships>"
    )
    raw = package({"_rels/.rels": relations, "word/document.xml": main_part(TALK)})

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("something else is opened")

    monkeypatch.setattr("io.open", refuse)
    monkeypatch.setattr("builtins.open", refuse)
    monkeypatch.setattr("socket.socket", refuse)
    assert read_docx(raw, "talk.docx").text == "Who?\n\nMe."


def test_elements_nested_too_deep_are_refused() -> None:
    assert "nested too deep" in refused(word("<w:sdt>" * 100_000 + "</w:sdt>" * 100_000))


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "old Word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (b"{\\rtf1\\ansi Who?}", "RTF"),
        (b"Who?\nMe.", "no Word file"),
        (b"PK\x03\x04 and nothing more", "no Word file"),
        (package({"content.xml": "<x/>"}), "OpenDocument"),
        (package({"xl/workbook.xml": "<x/>"}), "holds no word/document.xml"),
        (package({"word/document.xml": ""}), "damaged"),
        (package({"word/document.xml": "Who?"}), "damaged"),
        (package({"word/document.xml": main_part("<w:p>")[:-9]}), "damaged"),
        (package({"word/document.xml": main_part(TALK).encode("utf-16")[:-1]}), "damaged"),
        (package({"word/document.xml": main_part("")}), "holds no words"),
        (package({"word/document.xml": main_part(TALK)}, zipfile.ZIP_BZIP2), "unusual way"),
        (word(TALK)[:-30], "no Word file"),
    ],
)
def test_what_is_no_word_file_is_told_by_what_it_is(raw: bytes, words: str) -> None:
    assert words in refused(raw)


def test_a_part_under_a_password_is_told() -> None:
    raw = bytearray(word(TALK))
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        found = raw.find(signature)
        while found >= 0:
            raw[found + at] |= 1
            found = raw.find(signature, found + 4)
    assert "protected by a password" in refused(bytes(raw))


def test_a_wrong_checksum_is_told() -> None:
    raw = bytearray(package({"word/document.xml": main_part(TALK)}, zipfile.ZIP_STORED))
    raw[raw.index(b"Me.")] ^= 1
    assert "damaged" in refused(bytes(raw))


PIECES = st.sampled_from(
    ["w:p", "w:pPr", "w:r", "w:rPr", "w:t", "w:b", "w:i", "w:br", "w:tab", "w:tbl", "w:tr", "w:tc", "w:del", "w:ins",
     "w:txbxContent", "w:pStyle", "w:rStyle", "w:numPr", "w:vanish", "w:color", "w:sdt", "w:body", "w:moveFrom"]
)  # fmt: skip
TREES = st.recursive(
    st.sampled_from(["Who is it?", "Me.", "NAME:", " ", "1. ", "é😀", ""]).map(lambda words: f"<w:t>{words}</w:t>"),
    lambda inner: st.tuples(PIECES, st.lists(inner, max_size=5)).map(
        lambda tree: f'<{tree[0]} w:val="Loud">{"".join(tree[1])}</{tree[0]}>'
    ),
    max_leaves=40,
)


@settings(max_examples=300, deadline=None)
@given(TREES)
def test_any_order_of_elements_is_read_or_refused_and_every_block_is_its_part_of_the_text(tree: str) -> None:
    body = read_or_refused(package({"word/document.xml": main_part(tree)}))
    if body is None:
        return
    end = 0
    for block in body.blocks:
        assert body.text[block.start : block.end] == block.text
        assert block.start >= end
        end = block.end


SOUND = word(TALK + paragraph(run("Why?", "<w:b/>")) + paragraph("Because."))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.integers(0, 255)), min_size=1, max_size=6))
def test_a_file_with_wrong_bytes_is_read_or_refused(changes: list[tuple[int, int]]) -> None:
    raw = bytearray(SOUND)
    for at, byte in changes:
        raw[at] = byte
    read_or_refused(bytes(raw))


def read_or_refused(raw: bytes) -> Body | None:
    """The body, or None where one error says what is wrong, where, and what to do."""
    try:
        return read_docx(raw, "talk.docx")
    except ReadError as error:
        refusal = error
    assert refusal.hint
    assert refusal.place
    return None


def test_styles_of_any_sort_do_no_harm() -> None:
    style = "<w:style><w:name/><w:b/></w:style><w:b/><w:tblStylePr><w:b/></w:tblStylePr>"
    styles = f'<w:styles xmlns:w="{W}">{style}</w:styles>'
    assert read_docx(word(TALK, styles=styles), "talk.docx").text == "Who?\n\nMe."
