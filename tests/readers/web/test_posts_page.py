"""Chats that a messenger exports as a page."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

TODAY = "Today Clara Voss, who made Low Tide, answers your questions here!"
TALK = [
    ("When did you first get into a boat?", "I was nine when my uncle put me into one. It leaked from both ends."),
    ("You shot in winter, I heard.", "We shot in February, because nobody rents you a harbour in July."),
    ("Who paid for it?", "My aunt did, and a bank that has forgotten about it."),
]


def message(words: str, sender: str = "") -> str:
    """A message; without a sender it is of whoever sent the one above."""
    who = f'<div class="pull_left userpic">AB</div><div class="from_name">{sender}</div>' if sender else ""
    date = '<div class="pull_right date details" title="09.05.2031 20:01:12">20:01</div>'
    reply = '<div class="reply_to details">In reply to <a href="#m1">this message</a></div>' if sender else ""
    joined = "" if sender else " joined"
    return (
        f'<div class="message default clearfix{joined}"><div class="body">{date}{who}{reply}'
        f'<div class="text">{words}</div></div></div>'
    )


def page(asks: str, answers: str) -> str:
    told = ['<div class="message service"><div class="body details">9 May 2031</div></div>', message(TODAY, asks)]
    for asked, answered in TALK:
        first, rest = answered.split(". ") if ". " in answered else (answered, "")
        told += [message(asked, asks), message(first + "." * bool(rest), answers), message(rest) if rest else ""]
    return f'<body><div class="page_header"><div class="text bold">Boat talk</div></div>{"".join(told)}</body>'


@pytest.mark.parametrize("asks", ["Ben Okri", "Lantern Review", "Moderator", "Ann"])
@pytest.mark.parametrize("answers", ["Clara Voss", "cvoss", "oarsong", "Clara"])
def test_senders_tell_who_writes_and_nothing_else_is_said(tmp_path: Path, asks: str, answers: str) -> None:
    document = read(tmp_path, page(asks, answers), "messages.html")
    asked, answered = texts(document, TurnKind.QUESTION), texts(document, TurnKind.ANSWER)
    assert [one.replace(f"{TODAY}\n\n", "") for one in asked if one != TODAY] == [one for one, _ in TALK]
    assert [" ".join(one.split()) for one in answered] == [one for _, one in TALK]
    assert set(speakers(document)) == {"Clara Voss"}


def test_other_pages_have_messages_too(tmp_path: Path) -> None:
    talk = "".join(f"<p><b>{asked}</b></p><p>{answered}</p>" for asked, answered in TALK)
    form = '<div class="message"><span class="from_name">Your name</span><div class="text">Write to us</div></div>'
    document = read(tmp_path, f"<article><p>{TODAY}</p>{talk}</article>{form}", "talk.html")
    assert texts(document, TurnKind.ANSWER)[:3] == [answered for _, answered in TALK]


def test_whom_a_page_quotes_and_who_wrote_it_post_nothing(tmp_path: Path) -> None:
    author = '<span class="post-author">Ben Okri</span>'
    quote = '<blockquote><p>It leaked.</p><cite class="quote-author">Clara Voss</cite></blockquote>'
    talk = "".join(f"<p><b>{asked}</b></p><p>{answered}</p>" for asked, answered in TALK)
    parts = (f"<p>{TODAY}</p>", talk, "<p>Boats, ropes and all that stays ashore.</p>")
    first, said, more = (f'<div><div class="text">{part}</div></div>' for part in parts)
    page = f"<body><h1>Boat talk</h1><div>{author}</div>{first}{quote}{said}<div>{author}</div>{more}</body>"
    document = read(tmp_path, page, "talk.html")
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in TALK]
    assert texts(document, TurnKind.ANSWER)[:2] == [answered for _, answered in TALK[:2]]
