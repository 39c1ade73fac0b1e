"""Posts in Markdown files that hold HTML."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from quotecards.model.text import TurnKind
from quotecards.readers.text.post import is_post
from tests.readers.support import read, speakers, texts

BOLD = '<span style="font-weight: bold;">'
POST = f"""\
---
title: Rain
layout: post
---
<div>
  <p>Clara Voss rows and films.</p>

  <p>It rained.</p>

  <p>{BOLD}Oars:</span> Why do you row?<br />{BOLD}Clara Voss:</span> I like it &#8212; a lot.<br />
  {BOLD}Oars:</span> And at night?<br />{BOLD}CV:</span> Then I sleep.</p>
</div>
"""


def test_breaks_and_styles_of_html_part_the_turns(tmp_path: Path) -> None:
    document = read(tmp_path, POST, "talk.md")
    assert texts(document, TurnKind.ANSWER) == ["I like it — a lot.", "Then I sleep."]
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "And at night?"]
    assert set(speakers(document)) == {"Clara Voss"}
    assert [turn.line for turn in document.turns if turn.kind is TurnKind.ANSWER] == [10, 11]


def test_credits_in_the_front_matter_count(tmp_path: Path) -> None:
    document = read(tmp_path, POST.replace("layout: post", "speaker: Inès Lund"), "talk.md")
    assert document.credits.speaker is not None
    assert document.credits.speaker.value == "Inès Lund"


def test_marks_of_markdown_are_none_of_html() -> None:
    assert is_post(POST.encode())
    assert not is_post(POST.replace("It rained", "**It rained**").encode())
    assert not is_post(
        (POST + "\nThen she told us much more than anybody could ever print on such a page." * 3).encode()
    )
    assert not is_post(b"<p>one</p>")


@given(st.lists(st.sampled_from([b"<p>", b"</p>", b"<p", b"<", b">", b"words ", b"\n", b"---\n"]), max_size=40))
def test_any_bytes_are_looked_at(parts: list[bytes]) -> None:
    assert is_post(b"".join(parts)) in {True, False}


def test_a_page_may_have_front_matter_too(tmp_path: Path) -> None:
    talk = "<p><b>Why do you row?</b></p>\n<p>I like it.</p>\n<p><b>And at night?</b></p>\n<p>Then I sleep.</p>\n"
    document = read(tmp_path, f"---\nlayout: post\nperson: Clara Voss\n---\n<h1>Rain</h1>\n{talk}", "talk.html")
    assert set(speakers(document)) == {"Clara Voss"}
    assert "layout" not in document.text
    assert [turn.line for turn in document.turns if turn.kind is TurnKind.ANSWER] == [7, 9]
    assert read(tmp_path, f"---\n<h1>Rain</h1>\n{talk}", "talk.html").text.startswith("Rain")  # below a rule
