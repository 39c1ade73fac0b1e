"""Markdown inside of a paragraph: the words stay, the marks go, and where each word stood is known."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.readers.text.inline import plain, reference

TARGETS = {reference(label) for label in ("Ferry", "the shed", "MBP")}
MARKS = [*"ab é*_`[]()<>&;!\\\"'#^:\n{}%|~0", "![", "](", "**", "&amp;"]
MARKUP = st.lists(st.sampled_from(MARKS), max_size=60).map("".join)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("plain words", "plain words"),
        ("*one* and **two** and ***three***", "one and two and three"),
        ("_one_ and __two__", "one and two"),
        ("a_word_with_underscores and 2 * 3 * 4", "a_word_with_underscores and 2 * 3 * 4"),
        ("[a link](https://a.example/b_(c) \"Title\") here", "a link here"),
        ("[a link](<https://a.example/b c>)", "a link"),
        ("[**bold** link](/b)", "bold link"),
        ("[ferry][] and [a hut][The  Shed] and [MBP]", "ferry and a hut and MBP"),
        ("[laughs] [the director] said [so][nowhere]", "[laughs] [the director] said [so][nowhere]"),
        ("![a picture](x.jpg)words", "words"),
        ("[![a picture](x.jpg)](y)words", "words"),
        ("`code *as is*` and ``a ` b``", "code *as is* and a ` b"),
        ("an unclosed `tick and **star", "an unclosed `tick and **star"),
        (r"\*not\* \_this\_ \[laughs\]", "*not* _this_ [laughs]"),
        ("<b>bold</b>, <em>italic</em>, <span class='x'>span</span>", "bold, italic, span"),
        ("one<br>two<br/>three", "one two three"),
        ("<https://a.example> and 3 < 4", "https://a.example and 3 < 4"),
        ("&amp; &#39;x&#39; &nosuch; AT&T", "& 'x' &nosuch; AT&T"),
        ("said so[^1].", "said so."),
        (r"\[04:09\] Yeah \[01:00:07.09\] no [12:30] so", "Yeah no so"),
        ("“*Paris*”, (*Rain*)", "“Paris”, (Rain)"),
        ("**Why? **Because. **Ever? ** No.", "Why? Because. Ever?  No."),
        ("2 ** 3 and 4 ** 5", "2 ** 3 and 4 ** 5"),
    ],
)  # fmt: skip
def test_only_the_words_stay(source: str, words: str) -> None:
    assert plain(source, TARGETS).text == words


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("I row [the boat][low-tide] and [Wick][].", "I row the boat and Wick."),
        ("It sank [laughs][sighs].", "It sank [laughs][sighs]."),
        (
            "an [Oar MK300][mk300], a [Wick Strake][strakemaster], [the tide table][tide]",
            "an Oar MK300, a Wick Strake, the tide table",
        ),
        ("[sic][music] and [a boat][b]", "[sic][music] and [a boat][b]"),
        ("[Low][High]", "[Low][High]"),
    ],
)
def test_references_whose_targets_stand_elsewhere_are_told_by_how_they_are_written(source: str, words: str) -> None:
    assert plain(source).text == words


def test_what_was_bold_and_what_italic_is_known() -> None:
    inline = plain("**MK: I read** [**it**](u) in *The Ferry*, <b>all</b> of __it__")
    assert [inline.text[a:b] for a, b in inline.bold] == ["MK: I read", "it", "all", "it"]
    assert [inline.text[a:b] for a, b in inline.italic] == ["The Ferry"]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("***Clara: Hello. ******So, why?\n******How?***", "Clara: Hello. So, why?\nHow?"),
        ("***Why? ***", "Why? "),
        ("*** Why? ***", " Why? "),
        ("***Hello. ******So, why?", "Hello. So, why?"),
        ("***So, why?", "So, why?"),
        ("**A boat", "A boat"),
        ("what the f*** was *** that", "what the f*** was *** that"),
        ("I row ***", "I row ***"),
        ("** a note", "** a note"),
        ("A ****b**** c", "A b c"),
    ],
)
def test_marks_that_follow_each_other_or_are_never_closed_are_no_words(source: str, words: str) -> None:
    assert plain(source).text == words


def test_bold_that_ends_and_begins_again_is_one() -> None:
    assert plain("***Clara: Hello. ******So, why?***").bold == ((0, 22),)


def test_a_question_whose_bold_is_never_closed_is_bold() -> None:
    assert plain("**Why do you row?”").bold == ((0, 16),)
    assert plain("**A note on the boats.").bold == ()


@pytest.mark.parametrize("source", ["**Why so? **Because.", "** Why so?** Because.", "**Why so?\n**Because."])
def test_blanks_inside_of_the_marks_leave_what_was_meant_bold(source: str) -> None:
    inline = plain(source)
    assert [inline.text[a:b].strip() for a, b in inline.bold] == ["Why so?"]


def test_emphasis_inside_of_emphasis_is_both() -> None:
    inline = plain("**all *of* it**")
    assert [inline.text[a:b] for a, b in (*inline.bold, *inline.italic)] == ["all of it", "of"]


def test_each_character_is_found_again_where_it_came_from() -> None:
    source = "See [the *new*\nferry](https://a.example) and **the\nold** shed."
    inline = plain(source)
    for word in ("See", "the", "ferry", "and", "old", "shed"):
        assert inline.text[inline.offset_of(source.index(word)) :].startswith(word)


@given(MARKUP)
def test_any_marks_give_some_text_with_spans_inside_of_it(source: str) -> None:
    inline = plain(source, {"a", "b", "ab"})
    for start, end in (*inline.bold, *inline.italic):
        assert 0 <= start < end <= len(inline.text)
    offsets = [inline.offset_of(at) for at in range(len(source) + 1)]
    assert offsets == sorted(offsets)
    assert offsets[-1] <= len(inline.text)


@given(st.text(alphabet="abc ,.é“”’—", max_size=80))
def test_text_without_marks_stays_as_it_is(source: str) -> None:
    assert plain(source).text == source


@pytest.mark.parametrize(
    "source",
    ["[" * 50_000, "*a " * 50_000, "**a_b" * 30_000, "`" * 300 + "a" * 50_000, "](" * 50_000, "](a (" * 30_000,
     "![](" * 40_000, "[a](b \"" * 20_000, "<a " * 50_000, "&#" * 60_000, "[a][" * 40_000, "\\[1:" * 40_000,
     " ".join("`" * n for n in range(1, 300))],
)  # fmt: skip
def test_time_is_linear_in_hostile_marks(source: str) -> None:
    began = time.process_time()
    plain(source, {"a"})
    assert time.process_time() - began < 2.0


def test_brackets_that_nothing_closes_are_words_and_cost_no_memory_each() -> None:
    words = plain("So [it] goes " + "[" * 1_000)
    assert words.text == "So [it] goes " + "[" * 1_000
    assert len(words.origins) < 10
