"""Files of reStructuredText, as Pelican and Nikola make blogs of them."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotecards.errors import ReadError
from quotecards.model.text import TurnKind
from quotecards.readers.text.restructured import MAX_CHARACTERS, read_restructured
from tests.readers.support import read, seen, speakers, texts

POST = """\
Interview with Clara Voss
=========================

:date: 2026-03-02 10:20
:author: Ben Orr

Clara Voss is a film director. Her new film *Paper Boats* opens in May.

.. image:: clara.jpg
   :alt: Clara on the set

**Why do you row at night?**

|Well|, I like `the dark <https://dark.example>`_ more
than the light [#moon]_. It is ``quiet``.

  Nobody sees a rower at night.

**And by day?**

I sleep\\*.

.. note:: She sleeps until noon.

.. |Well| replace:: Well now
.. [#moon] She means the moon.
.. A remark of the editor.
"""


def test_words_are_what_a_reader_of_the_page_sees(tmp_path: Path) -> None:
    document = read(tmp_path, POST, "talk.rst")
    assert texts(document, TurnKind.QUESTION) == ["Why do you row at night?", "And by day?"]
    assert texts(document, TurnKind.ANSWER) == [
        "Well now, I like the dark more than the light. It is quiet.",
        "I sleep*.",
    ]
    assert speakers(document) == ["Clara Voss", "Clara Voss"]
    assert "She means" not in document.text
    assert "remark of the editor" not in document.text
    assert "She sleeps until noon." in texts(document, TurnKind.NARRATION)


def test_lines_are_those_of_the_file(tmp_path: Path) -> None:
    document = read(tmp_path, POST, "talk.rst")
    lines = POST.split("\n")
    for turn in document.turns:
        assert document.text_of(turn).split()[0] in lines[turn.line - 1]


@pytest.mark.parametrize("rule", ["{0}\n{1}\n{0}", "{1}\n{0}"])
def test_headings_ask_whatever_their_rule(tmp_path: Path, rule: str) -> None:
    title, first, second = (
        rule.format(sign * 30, words) for sign, words in (("#", "Boat Talk"), ("~", "Why boats?"), ("~", "Why oars?"))
    )
    source = f"{title}\n\n{first}\n\nThey float, and I do not.\n\n{second}\n\nThey never run out of fuel.\n"
    assert seen(read(tmp_path, source, "talk.rst")) == [
        ("heading", "Boat Talk"),
        ("question", "Why boats?"),
        ("answer", "They float, and"),
        ("question", "Why oars?"),
        ("answer", "They never run"),
    ]


def test_headings_of_one_level_ask_alike(tmp_path: Path) -> None:
    asked = ("Why boats?", "And the oars", "What is next?", "The river")
    source = "".join(f"{words}\n{'=' * 20}\n\nI row, and I film what I see from there.\n\n" for words in asked)
    assert texts(read(tmp_path, source, "talk.rst"), TurnKind.QUESTION) == list(asked)


def test_what_replaces_itself_again_and_again_is_not_written_out(tmp_path: Path) -> None:
    names = [f"a{number}" for number in range(40)]
    chain = "".join(f".. |{one}| replace:: |{then}| |{then}|\n" for one, then in pairwise(names))
    document = read(tmp_path, f"Q: Why |a0|?\n\nA: I row |b|.\n\n{chain}.. |b| replace:: |b|\n", "talk.rst")
    assert len(document.text) < 100


def test_fields_above_the_talk_say_what_it_is(tmp_path: Path) -> None:
    source = "Boats\n=====\n\n:speaker: Inès Lund\n:film: Oars\n\n**Why boats?**\n\nThey float, and I do not.\n"
    document = read(tmp_path, source, "talk.rst")
    assert document.credits.speaker is not None
    assert document.credits.speaker.value == "Inès Lund"
    assert document.credits.film is not None
    assert document.credits.film.value.title == "Oars"


def test_fields_that_come_again_are_turns(tmp_path: Path) -> None:
    source = ":Q: Why boats?\n:A: They float, and I do not.\n:Q: Why oars?\n:A: They never run out of fuel.\n"
    assert [kind for kind, _ in seen(read(tmp_path, source, "talk.rst"))] == ["question", "answer"] * 2


def test_terms_are_asked_and_what_stands_below_is_said(tmp_path: Path) -> None:
    source = "A talk with Clara Voss\n======================\n\nWhy boats?\n   They float, and I do not.\n\n"
    source += "Why oars?\n   They never run out of fuel.\n"
    document = read(tmp_path, source, "talk.rst")
    assert texts(document, TurnKind.ANSWER) == ["They float, and I do not.", "They never run out of fuel."]


def test_pull_quotes_are_never_answers(tmp_path: Path) -> None:
    source = POST.replace("  Nobody sees", ".. pull-quote::\n\n   Nobody sees")
    assert texts(read(tmp_path, source, "talk.rst"), TurnKind.PULL_QUOTE) == ["Nobody sees a rower at night."]


@pytest.mark.parametrize(
    "directive",
    [
        ".. include:: {0}", ".. raw:: html\n   :file: {0}", ".. csv-table::\n   :file: {0}",
        ".. literalinclude:: {0}", ".. |row| date::\n\nIt is |row|.",
    ],
)  # fmt: skip
def test_no_other_file_is_read_nor_the_clock(tmp_path: Path, directive: str) -> None:
    (tmp_path / "secret.txt").write_text("Nobody may know this.", encoding="utf-8")
    written = directive.format(tmp_path / "secret.txt")
    document = read(tmp_path, f"Q: Why?\n\nA: I row.\n\n{written}\n", "talk.rst")
    assert "Nobody may know" not in document.text
    assert "20" not in document.text


def test_what_is_nested_too_deeply_is_refused(tmp_path: Path) -> None:
    nested = "- " * 2_000 + "x"
    with pytest.raises(ReadError, match="nested too deeply"):
        read(tmp_path, nested, "talk.rst")


def test_what_is_too_large_is_refused_before_it_is_understood() -> None:
    with pytest.raises(ReadError, match="500,000 characters"):
        read_restructured(b"a" * (MAX_CHARACTERS + 1), "talk.rst")


SIGNS = ["**", "*", "`", "``", "_", "|", "::", ".. ", "\n\n", "\n", "   ", ":a: ", "[1]_", "=====\n", "+--+\n"]
SIGNS += ["- ", "1. ", "image:: x\n", "\\", "note::", "--- "]


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.lists(
        st.one_of(st.sampled_from(SIGNS), st.text()),
        max_size=40,
    ).map("".join)
)
def test_any_text_is_read_or_refused(source: str) -> None:
    try:
        body = read_restructured(source.encode("utf-8", "surrogatepass"), "talk.rst")
    except ReadError:
        return
    assert body.blocks
    assert all(body.text[block.start : block.end] == block.text for block in body.blocks)


def test_classes_say_what_is_asked_even_right_below_a_picture(tmp_path: Path) -> None:
    asked = [".. class:: question\n\nTell me who you are.", ".. class:: question\n\n   And the boat."]
    said = ["I row at night, as I cannot sleep.", "The boat is my aunt’s."]
    talk = "\n\n".join(part for pair in zip(asked, said, strict=True) for part in pair)
    document = read(tmp_path, f"Low Tide\n========\n\nWe met Clara Voss.\n\n.. image:: a.jpg\n\n{talk}\n", "talk.rst")
    assert texts(document, TurnKind.QUESTION) == ["Tell me who you are.", "And the boat."]
    assert texts(document, TurnKind.ANSWER) == said
