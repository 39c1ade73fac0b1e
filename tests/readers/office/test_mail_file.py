"""A mail is read as its words stand in it, with who wrote it."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from quotecards.errors import ReadError
from quotecards.model.text import Document, TurnKind
from quotecards.readers import read_document

PLAIN = """\
Dear Ann,

here are my answers.

> Why do you row at night?

I like how quiet it is, and nobody asks me anything.

> What did the sea teach you?

That patience is no virtue but a tool, and that it rusts.

Best, Zoë
"""
PAGE = (
    "<p>Dear Ann, here are my answers.</p><blockquote>Why do you row at night?</blockquote>"
    "<p>I like how quiet it is, and nobody asks me anything.</p><blockquote>What did the sea teach you?</blockquote>"
    "<p>That patience is no virtue but a tool, and that it rusts.</p><p>Best, Zoë</p>"
)
ANSWERS = [
    ("I like how quiet it is, and nobody asks me anything.", "Zoë Voss"),
    ("That patience is no virtue but a tool, and that it rusts.", "Zoë Voss"),
]


EASTERN = """\
> なぜ舟を漕ぐのですか。

立っていられないからです。私は川が好きです。

> 夜は何をしますか。

夜は歌います。私は眠りません。
"""


def mail(text: str, *, cte: str | None = None, subtype: str = "plain", charset: str = "utf-8") -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Zoë Voss <zoe@oars.example>"
    made["To"] = "Ann Lanning <ann@review.example>"
    made["Subject"] = "Re: your questions"
    made["Received"] = "from oars.example by review.example"
    made.set_content(text, subtype=subtype, cte=cte, charset=charset)
    return made


def read(tmp_path: Path, raw: bytes) -> Document:
    (tmp_path / "talk.eml").write_bytes(raw)
    return read_document(tmp_path / "talk.eml")


def answers(document: Document) -> list[tuple[str, str | None]]:
    return [
        (document.text_of(turn), turn.speaker.value if turn.speaker else None)
        for turn in document.turns
        if turn.kind is TurnKind.ANSWER
    ]


@pytest.mark.parametrize(
    ("cte", "charset"), [("8bit", "utf-8"), ("quoted-printable", "iso-8859-1"), ("base64", "utf-8")]
)
def test_who_signs_a_mail_gave_its_answers_however_it_is_encoded(tmp_path: Path, cte: str, charset: str) -> None:
    document = read(tmp_path, mail(PLAIN, cte=cte, charset=charset).as_bytes())
    assert answers(document) == ANSWERS
    assert "Received" not in document.text


def test_words_that_stand_only_in_a_page_are_read_from_it(tmp_path: Path) -> None:
    assert answers(read(tmp_path, mail(PAGE, subtype="html").as_bytes())) == ANSWERS


def test_of_two_forms_of_the_same_words_the_plain_one_is_read_and_no_attachment(tmp_path: Path) -> None:
    both = mail(PLAIN)
    both.add_alternative(PAGE, subtype="html")
    both.add_attachment("Q: What is this?\n\nA: Not from the mail.", filename="older.txt")
    document = read(tmp_path, both.as_bytes())
    assert answers(document) == ANSWERS
    assert "older" not in document.text


def test_line_breaks_of_the_internet_are_line_breaks(tmp_path: Path) -> None:
    assert answers(read(tmp_path, mail(PLAIN, cte="8bit").as_bytes().replace(b"\n", b"\r\n"))) == ANSWERS


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"From: Zoe\nContent-Type: text/plain; charset=utf-8\n\nIs it \xff\xfe?\n", "cannot be read as a mail"),
        (b"From: Zoe\nContent-Type: text/plain; charset=oars\n\nWhy?\n", "cannot be read as a mail"),
        (b"From: Zoe\nContent-Type: image/png\n\nWhy?\n", "is no mail with words"),
        (b"Why do you row?\n\nBecause it is quiet.\n", "is no mail with words"),
        (b"From: Zoe\n\n  \n", "is no mail with words"),
    ],
)
def test_what_is_no_mail_or_is_not_encoded_as_it_says_is_told_with_a_hint(
    tmp_path: Path, raw: bytes, said: str
) -> None:
    with pytest.raises(ReadError, match=said):
        read(tmp_path, raw)


@pytest.mark.parametrize("depth", [5, 20_000])
def test_parts_within_parts_without_end_are_one_clear_line_or_the_words(tmp_path: Path, depth: int) -> None:
    heads = "".join(f"Content-Type: multipart/mixed; boundary=b{at}\n\n--b{at}\n" for at in range(depth))
    with pytest.raises(ReadError):
        read(tmp_path, f"From: Zoe\n{heads}\nWhy do you row?\n".encode())


def test_more_parts_than_any_mail_has_are_one_clear_line(tmp_path: Path) -> None:
    head = "From: Zoe\nContent-Type: multipart/mixed; boundary=oars\n\n"
    with pytest.raises(ReadError, match="more than 500 parts"):
        read(tmp_path, head.encode() + b"--oars\n\nWhy do you row?\n" * 600)


def test_a_paper_that_sends_a_talk_to_its_readers_gave_no_answer_and_the_subject_is_its_title(tmp_path: Path) -> None:
    letter = EmailMessage()
    letter["From"] = "The Lantern Room <letters@thelanternroom.example>"
    letter["To"] = "subscribers@thelanternroom.example"
    letter["Subject"] = "Fwd: Forty Years of Rain"
    told = (
        "Few people know the name of Clara Voss. The composer of Low Tide received the Lantern Room at her house in "
        "Wick.\n\n"
    )
    letter.set_content(told + PLAIN.partition("answers.\n\n")[2].replace("Best, Zoë", ""))
    document = read(tmp_path, letter.as_bytes())
    assert document.text.startswith("Forty Years of Rain\n")
    assert answers(document) == [(words, "Clara Voss") for words, _ in ANSWERS]


def test_a_first_question_that_a_mail_quotes_in_two_lines_is_no_title(tmp_path: Path) -> None:
    words = PLAIN.partition("\n\n")[2].partition("\n\n")[2].replace("at night?", "at night, when it\n> rains?")
    document = read(tmp_path, mail(words).as_bytes())
    asked = " ".join(document.text_of(turn) for turn in document.turns if turn.kind is TurnKind.QUESTION)
    assert "Why do you row" in asked


def test_who_sent_a_mail_may_have_a_name_without_capitals(tmp_path: Path) -> None:
    head = "From: 水野航平 <mizuno@oars.example>\nTo: 林陽子 <hayashi@lantern.example>\nSubject: Re: 雨の日\n"
    form = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    path = tmp_path / "talk.eml"
    path.write_text(head + form + EASTERN, encoding="utf-8")
    turns = read_document(path).turns
    assert {turn.speaker and turn.speaker.value for turn in turns if turn.kind is TurnKind.ANSWER} == {"水野航平"}


BY_HAND = (
    """\
From: Zoë Voss <zoe@oar.example>
To: Ann Lanning <ann@lantern.example>
Subject: Re: Ebbe – how I row

"""
    + PLAIN
)


def test_a_mail_that_says_nothing_of_its_encoding_is_read_as_text_is(tmp_path: Path) -> None:
    document = read(tmp_path, BY_HAND.encode())
    assert answers(document) == ANSWERS
    assert document.text.startswith("Ebbe – how I row")


def test_its_encoding_is_asked_for_where_it_cannot_be_told(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="is not UTF-8"):
        read(tmp_path, BY_HAND.encode("latin-1", "replace"))


def test_heads_may_be_in_the_language_of_the_mail_program(tmp_path: Path) -> None:
    heads = BY_HAND.replace("From:", "Von:").replace("To:", "An:").replace("Subject: Re:", "Betreff: AW:")
    document = read(tmp_path, heads.encode())
    assert answers(document) == ANSWERS
    assert document.text.startswith("Ebbe – how I row")


def test_lines_between_all_answers_part_no_signature(tmp_path: Path) -> None:
    parted = (
        PLAIN.replace("\n\n> ", "\n\n--\n\n> ")
        .replace("\n\nI like", "\n\n--\n\nI like")
        .replace("\n\nThat", "\n\n--\n\nThat")
    )
    assert [said for said, _ in answers(read(tmp_path, mail(parted).as_bytes()))] == [said for said, _ in ANSWERS]


def test_nobody_says_what_a_signature_says(tmp_path: Path) -> None:
    signed = PLAIN + "\n-- \nLantern Review, Culture Desk\nThis message is for you alone. I mean it.\n"
    assert answers(read(tmp_path, mail(signed).as_bytes())) == ANSWERS
