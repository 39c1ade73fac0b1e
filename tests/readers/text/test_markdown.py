"""Markdown files are read as their readers see them, with every block's line in the file."""

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotecards.errors import QuotecardsError, ReadError
from quotecards.model.text import Document, TurnKind
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.text.markdown import read_markdown
from tests.readers.support import kinds, read, seen, speakers, texts
from tests.readers.test_document import sound


def blocks(text: str) -> list[Block]:
    body = read_markdown(text.encode(), "talk.md")
    assert all(body.text[block.start : block.end] == block.text for block in body.blocks)
    return list(body.blocks)


def words(text: str) -> list[str]:
    return [block.text for block in blocks(text)]


HEADINGS = """---
title: On the ferry
date: 2020-01-02
---

### Why do you row?

I cannot stand
still. Nobody *can*.

A second paragraph, with a [link](https://a.example/very/long "title").

### Since when?

Since [always][].

[always]: https://a.example "For ever."
"""


def test_questions_that_are_headings(tmp_path: Path) -> None:
    document = read(tmp_path, HEADINGS, "talk.md")
    assert seen(document) == [
        ("question", "Why do you"), ("answer", "I cannot stand"),
        ("question", "Since when?"), ("answer", "Since always."),
    ]  # fmt: skip
    answer = document.text_of(document.turns[1])
    assert answer == "I cannot stand still. Nobody can.\n\nA second paragraph, with a link."
    assert [turn.line for turn in document.turns] == [6, 8, 13, 15]
    assert document.line_of(document.text.index("still")) == 9
    assert document.line_of(document.text.index("second")) == 11


@pytest.mark.parametrize("name", ["talk.md", "talk.markdown", "talk.mdown", "TALK.MD"])
def test_all_suffixes_are_known(tmp_path: Path, name: str) -> None:
    assert kinds(read(tmp_path, HEADINGS, name)) == "qaqa"


def test_questions_in_bold_and_statements_too(tmp_path: Path) -> None:
    text = (
        "**Why do you row?**\n\nI like it. Who does not?\n\n**So you like it.**\n\nI do.\n\n**Do you swim?**\n\nNo.\n"
    )
    assert kinds(read(tmp_path, text, "talk.md")) == "qaqaqa"


def test_a_bold_question_and_its_answer_in_one_paragraph(tmp_path: Path) -> None:
    text = "**Why do you row?** I like it.\n\n**Do you swim?** Never,\nin winter.\n\n**Ever?** No.\n"
    document = read(tmp_path, text, "talk.md")
    assert kinds(document) == "qaqaqa"
    assert texts(document, TurnKind.ANSWER) == ["I like it.", "Never, in winter.", "No."]
    assert [turn.line for turn in document.turns] == [1, 1, 3, 3, 6, 6]


def test_a_bold_statement_above_its_answer_in_the_same_paragraph_is_asked(tmp_path: Path) -> None:
    text = (
        "**Why do you row?** I like it.\n\n**So you never swim.** Not in winter.\n\n**And the bridge…** “I saw it.”\n\n"
        "**Ever again?** No.\n"
    )
    document = read(tmp_path, text, "talk.md")
    assert kinds(document) == "qaqaqaqa"
    assert texts(document, TurnKind.ANSWER)[1:3] == ["Not in winter.", "“I saw it.”"]


def test_questions_and_statements_in_italics_stand_above_answers_in_the_same_paragraph(tmp_path: Path) -> None:
    text = (
        "*Why do you row?* I like it.\n\n*So you never swim.* Not in winter.\n\n*Ever again?* No.\n\n*A word.* Rain.\n"
    )
    document = read(tmp_path, text, "talk.md")
    assert kinds(document) == "qaqaqaqa"
    assert texts(document, TurnKind.ANSWER) == ["I like it.", "Not in winter.", "No.", "Rain."]


def test_a_title_set_upright_in_a_question_in_italics_leaves_it_in_italics(tmp_path: Path) -> None:
    text = (
        "_Why do you row?_\n\nI like it.\n\n_In_ Low Water _, your first film, nobody swims._\n\nNot in winter.\n\n"
        "_Ever again?_\n\nNo.\n"
    )
    assert kinds(read(tmp_path, text, "talk.md")) == "qaqaqa"


def test_a_stressed_sentence_that_opens_an_answer_is_a_part_of_it(tmp_path: Path) -> None:
    text = "### Why do you row?\n\n**I like the rain.** And it likes me.\n\n### Do you swim?\n\n**Never.** I sink.\n"
    document = read(tmp_path, text, "talk.md")
    assert texts(document, TurnKind.ANSWER) == ["I like the rain. And it likes me.", "Never. I sink."]


def test_bold_marks_of_programs_that_turn_pages_into_markdown_are_understood(tmp_path: Path) -> None:
    text = (
        "**Why do you row? **I like it.\n\n**  \nAnd do you swim, too?**Never.  \n**Since the war?\n**Since always.\n"
    )
    document = read(tmp_path, text, "talk.md")
    assert "*" not in document.text
    assert kinds(document) == "qaqaqa"
    assert texts(document, TurnKind.ANSWER) == ["I like it.", "Never.", "Since always."]


def test_names_in_bold(tmp_path: Path) -> None:
    text = (
        "**Ann Other:** Who began?\n\n**Clara Voss:** I did.\n\nI think.\n\n**AO**: And then?\n\n"
        "**CV**: Rain. Is that so odd?\n\n**AO:** Who won?\n\n**CV:** Nobody.\n"
    )
    document = read(tmp_path, text, "talk.md")
    assert kinds(document) == "qaqaqa"
    assert set(speakers(document)) == {"Clara Voss"}


def test_lines_for_each_turn_stay_apart_as_their_writer_meant(tmp_path: Path) -> None:
    text = "**Q:** Why do you row?\nA: I like it.\n\n**Q:** Do you swim?  \nA: Never.\n\nQ: So?\nA: So."
    assert kinds(read(tmp_path, text, "talk.md")) == "qaqaqa"


def test_lines_broken_by_hand_are_one_paragraph() -> None:
    assert words("One line\nand the next.\nA second sentence.\n\nAnother\nparagraph") == [
        "One line and the next. A second sentence.", "Another paragraph",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["<!-- one -->\nWords.", "```\ncode\n```\n\nWords.", "![a picture](x.jpg)\n\nWords.",
     "{% image \"x.jpg\" \"words\" %}\n\nWords.",
     "<script>\nvar a = 1;\n</script>\n\nWords.", "<img src=\"{{ 'x' | url }}\" alt=\"no words\" />\n\nWords.",
     "Words.\n\n[a]: https://a.example 'x'\n[b]:https://b.example", "Words.[^1]\n\n[^1]: A footnote\n    that goes on.",
     "---\n\nWords.\n\n***\n", "Words.\n{: .small}",
     "<div class=\"x\">\nWords.\n</div>", "{{< figure src=\"x.jpg\" >}}\n\nWords.",
     "<!-- a\n\nlong\n\none -->\n\nWords.", "~~~ python\ncode?\n~~~~\nWords."],
)  # fmt: skip
def test_what_is_no_part_of_the_talk_is_left_out(text: str) -> None:
    assert words(text) == ["Words."]


def test_what_has_no_end_is_kept_rather_than_swallowing_the_rest() -> None:
    assert words("```\nNo code.\n\nWords.") == ["No code.", "Words."]
    assert words("<!-- no comment\n\nWords.")[-1] == "Words."


@pytest.mark.parametrize(
    ("text", "dress"),
    [
        ("## Words", {"heading", "h2"}), ("Words\n=====", {"heading", "h1"}), ("Words\n---", {"heading", "h2"}),
        ("## Words ##", {"heading", "h2"}), ("## Words {#anchor}", {"heading", "h2"}), ("**Words**", {"bold"}),
        ("*Words*", {"italic"}), ("> Words", {"cited"}), ("- Words", {"dash"}), ("* Words", {"dash"}),
        ("3. Words", {"number"}), ("**3. Words**", {"bold", "number"}), ("WORDS AND WORDS", {"capitals"}),
        ("<h3>Words</h3>", {"heading"}), ("<blockquote>Words</blockquote>", {"cited"}), ("[Words]", {"bracketed"}),
        ("***\n\nWords", {"ruled"}), ("<b>Words</b>", {"bold"}),
    ],
)  # fmt: skip
def test_marks_become_dress(text: str, dress: set[str]) -> None:
    (block,) = blocks(text)
    assert block.text.casefold().strip("[]").startswith("words")
    assert block.dress == dress


@pytest.mark.parametrize(
    "text",
    ["{% pullquote %}\nThe best words.\n{% endpullquote %}", "{% pullquote %}The best words.{% endpullquote %}",
     "{{< pullquote >}}\nThe best words.\n{{< /pullquote >}}", "<aside>The best words.</aside>"],
)  # fmt: skip
def test_pull_quotes_are_given_as_such(text: str) -> None:
    found = {block.text: block.given for block in blocks(f"Before it.\n\n{text}\n\nBehind it.")}
    assert found == {"Before it.": None, "The best words.": TurnKind.PULL_QUOTE, "Behind it.": None}


def test_captions_are_told_by_their_element_or_by_the_picture_above() -> None:
    text = (
        "<figure>\n<img src='a'>\n<figcaption>Clara at sea.</figcaption>\n</figure>\n\n![](b.jpg)\n*Clara at home.*\n"
    )
    first, second = blocks(text)
    assert first.given is TurnKind.CAPTION
    assert second.dress == {Dress.ITALIC, Dress.PICTURED}


def test_titles_in_italics_keep_their_place() -> None:
    (block,) = blocks("I made *The Ferry* and _Rain_ there.")
    body = read_markdown(b"I made *The Ferry* and _Rain_ there.", "talk.md")
    assert [body.text[a:b] for a, b in block.italics] == ["The Ferry", "Rain"]


def test_quoted_blocks_can_be_the_answers(tmp_path: Path) -> None:
    text = "Why do you row?\n\n> I like it.\n>\n> I always did.\n\nDo you swim?\n\n> Never.\n\nEver?\n\n> No.\n"
    document = read(tmp_path, text, "talk.md")
    assert kinds(document) == "qaqaqa"
    assert document.text_of(document.turns[1]) == "I like it.\n\nI always did."


def test_a_single_quoted_block_is_not_the_speakers_own(tmp_path: Path) -> None:
    text = HEADINGS + "\n### Who said that?\n\nMy father did.\n\n> Never row at night.\n\nI do, of course.\n"
    assert kinds(read(tmp_path, text, "talk.md")) == "qaqaqapa"


def test_front_matter_in_toml_gives_credits(tmp_path: Path) -> None:
    text = '+++\nspeaker = "Clara Voss"\nfilm = "The Ferry"\n+++\n\n### Why?\n\nI like it.\n\n### Ever?\n\nNo.\n'
    document = read(tmp_path, text, "talk.md")
    assert set(speakers(document)) == {"Clara Voss"}
    assert document.turns[0].line == 6


def test_a_title_in_front_matter_tells_who_answers_and_stays_to_be_confirmed(tmp_path: Path) -> None:
    document = read(tmp_path, HEADINGS.replace("On the ferry", "Clara Voss"), "talk.md")
    assert document.credits.speaker is not None
    assert (document.credits.speaker.value, document.credits.speaker.confirmed) == ("Clara Voss", False)
    assert document.credits.speaker.line == 2


@pytest.mark.parametrize("text", ["![](a.jpg)", "```\ncode\n```\n", "<!-- a -->", "[a]: https://a.example"])
def test_a_file_without_words_is_refused(text: str) -> None:
    with pytest.raises(ReadError, match="holds no words"):
        read_markdown(text.encode(), "talk.md")


PIECES = st.sampled_from(
    ["# ", "## Why?", "**Why?**", "> ", "- ", "* ", "1. ", "```", "~~~", "<!--", "-->", "{% pullquote %}", "{% end",
     "%}", "<div>", "</div>", "<figcaption>", "<script>", "</script>", "[a]: b", "[^1]: c", "[^1]", "---", "===", "+++",
     "    ", "\n", "\n\n", "  \n", "\\\n", "Clara: ", "**CV:** ", "I do.", "Who? ", "words ", "é", "\u202e", "\u200f",
     "\t", "*", "_", "`", "[", "](", "<b>", "&#x202e;", "{{ a }}", "\x0b", "\x85", "\u2028"]
)  # fmt: skip


def attempt(folder: Path, text: str) -> Document | None:
    """The document, or None where the text is refused in one line."""
    try:
        return read(folder, text, "talk.md")
    except QuotecardsError as error:
        told = str(error)
    assert "\n" not in told
    return None


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_anything_is_read_with_true_offsets_or_refused_in_one_line(tmp_path: Path, pieces: list[str]) -> None:
    document = attempt(tmp_path, "".join(pieces))
    if document is None:
        return
    assert sound(document)
    size = "".join(pieces).count("\n") + 1
    assert all(1 <= turn.line <= size for turn in document.turns)
    assert all(document.line_of(turn.start) == turn.line for turn in document.turns)


@pytest.mark.parametrize(
    "piece",
    ["> " * 50, "- ", "```\n", "<div>", "<!-- ", "{% pullquote %}", "[^1]: a\n", "{{", "{%", "# ", "*a\n", "word\n",
     "[a]: b\n", "<script>",      "<figcaption>", "Ann: ", "**Ann** ", "Who?\n", "1. a\n", "word. Word\n"],
)  # fmt: skip
def test_time_grows_with_the_file(tmp_path: Path, piece: str) -> None:
    began = time.process_time()
    attempt(tmp_path, "Why?\n\nSo.\n\n" + piece * (100_000 // len(piece)))
    assert time.process_time() - began < 4.0


def test_a_label_begins_a_turn_below_a_line_that_nothing_closes(tmp_path: Path) -> None:
    text = "BO: Why?\n\nCV: I row.\n\nA boat on the\nquay by Ann\nBO: And now?\n\nCV: Rain in\nParis, I hear.\n"
    document = read(tmp_path, text, "talk.md")
    assert texts(document, TurnKind.QUESTION) == ["Why?", "And now?"]
    assert texts(document, TurnKind.ANSWER)[-1] == "Rain in Paris, I hear."


def test_the_address_of_a_link_may_be_broken_over_lines(tmp_path: Path) -> None:
    text = "**Why?**\n\nI row on [the\nriver](https://quay.example/boats-\nand-oars), often.\n"
    assert texts(read(tmp_path, text, "talk.md"), TurnKind.ANSWER) == ["I row on the river, often."]


@pytest.mark.parametrize("set_as", ["<p>{}</p>", "{}"])
def test_a_box_that_holds_what_a_label_says_is_asked_is_part_of_the_talk(tmp_path: Path, set_as: str) -> None:
    asked, said = ["Why?", "And at night?"], ["I row. Nobody else does.", "I sleep, as the river does."]
    turns = []
    for one, other in zip(asked, said, strict=True):
        below = [set_as.format(words) for words in ("RESPUESTA:", other, "So it goes.")]
        turns.append("\n\n".join([f'<div class="alert">\nPregunta: {one}\n</div>', *below]))
    document = read(tmp_path, "\n\n".join(turns), "talk.md")
    assert texts(document, TurnKind.QUESTION) == asked
    assert texts(document, TurnKind.ANSWER) == [f"{one}\n\nSo it goes." for one in said]


def test_components_and_boxes_of_a_page_are_no_part_of_the_talk(tmp_path: Path) -> None:
    picture = "<RemoteImage\n  alt={`Why a boat?`}\n  size='big'\n/>\n\n"
    box = '<div class="fr-alert fr-alert--info">\n<h3>Boats</h3>\n\nOf wood.\n\n<div>Some.</div>\n</div>\n\n'
    rule = '<hr style="height: 2px; width: 100px;\nfilter: drop-shadow(0px 0px 5px black);"/>\n\n'
    text = f"**Why?**\n\nI row.\n\n{picture}{box}{rule}I sleep, too.\n\n**And now?**\n\nRain.\n"
    document = read(tmp_path, text, "talk.md")
    assert " ".join(texts(document, TurnKind.ANSWER)) == "I row. I sleep, too. Rain."
    assert texts(document, TurnKind.QUESTION) == ["Why?", "And now?"]


def test_shortcodes_of_captions_hold_captions(tmp_path: Path) -> None:
    caption = '\\[caption id="a\\_4" width="12"\\]![8](/a.jpg) A boat, says nobody.\\[/caption\\]'
    document = read(tmp_path, f"**Why?**\n\nI row.\n\n{caption}\n\nI sleep.\n\n**And?**\n\nRain.\n", "talk.md")
    assert texts(document, TurnKind.CAPTION) == ["A boat, says nobody."]


def test_names_in_italics_may_be_parted_by_a_blank_that_does_not_break(tmp_path: Path) -> None:
    said = [("Ik", "Why a boat?"), ("Mart", "I row."), ("Ik", "Often?"), ("Mart", "Yes, and one thing more: I sing.")]
    text = "".join(f"<p><em>{name}</em>&nbsp; {words}</p>\n\n" for name, words in said)
    document = read(tmp_path, text, "talk.md")
    assert texts(document, TurnKind.ANSWER) == ["I row.", "Yes, and one thing more: I sing."]
    assert set(speakers(document)) == {"Mart"}


def test_credits_and_pulled_quotations_stand_in_lines_of_their_own(tmp_path: Path) -> None:
    point = "he purpose of painting is that everything wooden remains completely dry until Wednesday"
    pulled = f"“T{point}.”\nWhat I found was this: t{point}, and then it rains."
    text = f"RP: Why?\n\nCV: I row.\n\nPhoto by Ann Lund\nBoats are wet.\n\n{pulled}\n\nRP: And?\n\nCV: I am.\n"
    answers = " ".join(texts(read(tmp_path, text, "talk.md"), TurnKind.ANSWER))
    assert answers.startswith("I row. Boats are wet. What I found was this: the purpose")


HELD = """\
I met Clara Voss at the ferry, in the rain, and asked her about rowing. I am a poor rower myself.

{0}I grew up by the water, I think, and I never got used to land.{1}

Some of us like bridges. So what is it that she dislikes about them?

{0}They have made up their mind. I have not made up mine.{1}

I thought about that for a week. Does she ever take the bus, then?

{0}Never. Why would I? A bus is a bridge with wheels.{1}

{0}I did take it once, and I got off again.{1}

With that she went back to her rope, and I went home over the bridge.
"""


@pytest.mark.parametrize(("opens", "closes"), [("> _", "_"), ("> ", ""), ("<dd>", "</dd>")])
def test_answers_in_block_quotes_and_descriptions_have_the_writers_words_around_them(
    tmp_path: Path, opens: str, closes: str
) -> None:
    document = read(tmp_path, HELD.format(opens, closes), "talk.md")
    said = "\n\n".join(texts(document, TurnKind.ANSWER))
    assert said.startswith("I grew up by the water")
    assert said.endswith("I got off again.")
    assert not any(words in said for words in ("I met", "So what", "a week", "I went home"))


@pytest.mark.parametrize(
    ("ask", "answer"),
    [
        ("<Question>\n{}\n</Question>", "<Answer>\n{}\n</Answer>"),
        ('<Q name="x">{}</Q>', "<A>{}</A>"),
        ('{{{{< question who="me" >}}}}{}{{{{< /question >}}}}', "{{{{< answer >}}}}{}{{{{< /answer >}}}}"),
        ('<div class="the-question">\n{}\n</div>', '<div class="the-answer">\n{}\n</div>'),
        ("::: question\n{}\n:::", "::: {{.answer}}\n{}\n:::"),
    ],
)
def test_elements_and_shortcodes_may_say_who_speaks(tmp_path: Path, ask: str, answer: str) -> None:
    turns = [("So you row.", "I do."), ("And you swim?", "Never, I think."), ("A pity.", "Says who?")]
    talk = "\n\n".join(f"{ask.format(question)}\n\n{answer.format(words)}" for question, words in turns)
    document = read(
        tmp_path, f"We met at the ferry.\n\n{talk}\n\n::: note\nWe row on Sundays, all of us.\n:::\n", "talk.mdx"
    )
    assert kinds(document) == "nqaqaqab"
    assert texts(document, TurnKind.ANSWER) == [words for _, words in turns]


def test_a_shortcode_that_nothing_closes_says_nothing(tmp_path: Path) -> None:
    text = "{{< question >}}\n\n**Why do you row?**\n\nI like it.\n\n**Do you swim?**\n\nNo.\n"
    assert kinds(read(tmp_path, text, "talk.md")) == "qaqa"


DASHED = """\
- Clara Voss has rowed for forty years, and this spring she published a book about it.

-You row every day.
Every day but Sunday, when the ferry has the river to itself and the whole town stands on deck.

-The book took you ten years, they say.
Nine.

-Some readers would have liked a map of the river and of all its landings, as in the first edition.
Then let them draw one.

-Is there a second volume?
There is a drawer.
"""


def test_where_only_the_first_line_of_each_pair_has_a_dash_it_asks(tmp_path: Path) -> None:
    document = read(tmp_path, DASHED, "talk.md")
    assert kinds(document) == "nqaqaqaqa"
    assert texts(document, TurnKind.ANSWER)[1] == "Nine."


def test_a_time_in_a_line_below_a_name_is_no_part_of_what_they_say(tmp_path: Path) -> None:
    said = ("Clara, you row.", "I do, and I was told to.", "By whom?", "By my mother, I think.", "Still?", "Always.")
    names = ("Ben Ode", "Clara Voss") * 3
    times = ("[00:00:02]", "[00:00:09]", "[00:00:14]", "[00:00:16]", "[00:00:21]", "[00:00:23]")
    talk = "\n\n".join(f"{name} \n{time} \n{words} " for name, time, words in zip(names, times, said, strict=True))
    document = read(tmp_path, talk, "talk.md")
    assert [document.text_of(turn) for turn in document.turns] == list(said)
    assert kinds(document) == "qaqaqa"


@pytest.mark.parametrize(
    "ask",
    [
        "<u>{}</u>",
        '<span style="color: teal">{}</span>',
        '<p class="asked">{}</p>',
        "{}\n{{: .asked}}",
        "`{}`",
        "<details>\n<summary>{}</summary>\n\n</details>",
    ],
)
def test_elements_and_attributes_set_questions_apart(tmp_path: Path, ask: str) -> None:
    turns = [
        ("You have rowed for forty years.", "Forty-one, if the winter counts."),
        ("The book came late, all the same.", "It came when the ferry did not."),
        ("What do you read on the water?", "The water. What else is there?"),
        ("Nobody has ever answered me like that.", "Then nobody rows."),
    ]
    talk = "\n\n".join(f"{ask.format(question)}\n\n{answer}" for question, answer in turns)
    document = read(tmp_path, talk, "talk.md")
    assert texts(document, TurnKind.QUESTION) == [question for question, _ in turns]
    assert texts(document, TurnKind.ANSWER) == [answer for _, answer in turns]


def test_a_break_of_html_parts_what_is_bold_from_its_answer_whatever_ends_it(tmp_path: Path) -> None:
    text = (
        "**Do you sing?**<br>No.\n\n**So you row**<br>\nI do, I think.\n\n"
        "**They say you swim, too**<br/>Never, and\nwho says so?\n"
    )
    document = read(tmp_path, text, "talk.md")
    assert kinds(document) == "qaqaqa"
    assert texts(document, TurnKind.ANSWER) == ["No.", "I do, I think.", "Never, and who says so?"]


def test_a_table_with_times_and_names_is_a_talk(tmp_path: Path) -> None:
    asked = ("Why do you row?", "And in winter?", "Who taught you?", "What comes next?")
    told = ("I cannot stand still.", "I mend oars.", "My aunt did.", "More rain, I hope.")
    turns = [turn for pair in zip(asked, told, strict=True) for turn in zip(("Nora", "Clara"), pair, strict=True)]
    rows = "\n".join(f"| 00:00:{at:02} | {who} | {words} |" for at, (who, words) in enumerate(turns))
    text = f"Host: Nora Feld\n\nGuest: Clara Voss\n\n| Time | Who | Words |\n|---|---|---|\n{rows}\n"
    document = read(tmp_path, text, "talk.md")
    assert texts(document, TurnKind.ANSWER) == list(told)


def test_the_columns_of_a_table_are_questions_and_answers(tmp_path: Path) -> None:
    rows = [("You have rowed for years.", "Forty-one."), ("Do you swim?", "Never."), ("A pity.", "I row, I said.")]
    table = "\n".join(f"| {question} | {answer} |" for question, answer in rows)
    document = read(tmp_path, f"We met at the ferry.\n\n| Asked | Said |\n|:---|---|\n{table}\n", "talk.md")
    assert texts(document, TurnKind.QUESTION) == [question for question, _ in rows]
    assert texts(document, TurnKind.ANSWER) == [answer for _, answer in rows]


def test_a_time_before_a_bold_name_is_no_part_of_the_turn(tmp_path: Path) -> None:
    turns = (("Nora Feld", "Why do you row?"), ("Clara Voss", "I cannot stand still."), ("Nora Feld", "And in winter?"))
    text = "\n\n".join(f"0:00:{at:02}.{at} **{who}** {words}" for at, (who, words) in enumerate([*turns, *turns], 10))
    document = read(tmp_path, f"# 31: Rain\n\n{text}\n\n0:01:02.5 **Clara Voss** I mend oars.\n", "talk.md")
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still."] * 2 + ["I mend oars."]
    assert document.credits.speaker is not None
    assert document.credits.speaker.value == "Clara Voss"


CALLOUTS = """\
# The long way

> [!info] The Long Oar
> Clara Voss rowed from Wick to Leith.
> She has mended every oar herself.

We met Clara Voss on her boat.

{}

I cannot stand still.

My father never could.

{}

In winter I mend the oars.
"""


@pytest.mark.parametrize(
    "ask",
    [
        "> [!question]\n> {}", "> [!QUESTION] {}", "> [!faq]- {}", "!!! question\n    {}", '!!! question "{}"',
        "??? frage\n    {}",
    ],
)  # fmt: skip
def test_callouts_and_admonitions_so_named_ask(tmp_path: Path, ask: str) -> None:
    document = read(tmp_path, CALLOUTS.format(ask.format("You row."), ask.format("And in winter?")), "talk.md")
    assert texts(document, TurnKind.QUESTION) == ["You row.", "And in winter?"]
    assert texts(document, TurnKind.ANSWER)[-1] == "In winter I mend the oars."
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize("form", ["> [!faq] {}\n> {}", '!!! question "{}"\n    {}', '??? question "{}"\n\n    {}'])
def test_what_stands_below_a_question_in_its_callout_answers_it(tmp_path: Path, form: str) -> None:
    talk = "\n\n".join(form.format(*pair) for pair in (("Why?", "I like it."), ("And in winter?", "Never in winter.")))
    document = read(tmp_path, f"We met Clara Voss.\n\n{talk}\n", "talk.md")
    assert texts(document, TurnKind.ANSWER) == ["I like it.", "Never in winter."]


def test_a_note_between_turns_is_said_by_nobody_up_to_where_its_lines_are_indented_no_more(tmp_path: Path) -> None:
    note = "!!! note\n    The boat sank in May.\n\n"
    document = read(
        tmp_path, f"Q: Why do you row?\n\n{note}A: I like it.\n\nQ: And in winter?\n\nA: Never.\n", "talk.md"
    )
    assert kinds(document) == "qbaqa"


def test_definitions_answer_their_terms_with_all_paragraphs_that_are_indented(tmp_path: Path) -> None:
    first = "You row.\n\n:   I cannot stand still,\n    and never could.\n\n    Why should I?\n\n"
    document = read(tmp_path, f"We met Clara Voss.\n\n{first}And in winter?\n\n:   Never in winter.\n", "talk.md")
    assert texts(document, TurnKind.QUESTION) == ["You row.", "And in winter?"]
    assert texts(document, TurnKind.ANSWER)[0].split() == "I cannot stand still, and never could. Why should I?".split()


def test_tasks_are_part_of_no_talk_but_for_those_that_ask(tmp_path: Path) -> None:
    asked = "- [ ] Why do you row?\n\n    I cannot stand still.\n\n- [x] And in winter?\n\n    Never in winter.\n\n"
    tasks = "## To do\n\n- [ ] check the spelling\n- [x] The Long Oar opens on 6 November.\n"
    document = read(tmp_path, f"We met Clara Voss on her boat.\n\n{asked}{tasks}", "talk.md")
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "And in winter?"]
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.", "Never in winter."]


@pytest.mark.parametrize("heads", ["No. | Question | Answer", "Nr. | Frage | Antwort | Notizen", "# | Q | A"])
def test_heads_of_columns_tell_what_stands_below_them(tmp_path: Path, heads: str) -> None:
    talk = [("Why do you row?", "For the silence."), ("You swim, too.", "In winter I do."), ("And?", "It is cold.")]
    empty = " |" if "Notizen" in heads else ""
    rows = "".join(f"| {at} | {asked} | {told} |{empty}\n" for at, (asked, told) in enumerate(talk))
    rule = "|" + "---|" * (heads.count("|") + 1)
    document = read(tmp_path, f"# Clara Voss\n\n| {heads} |\n{rule}\n{rows}", "talk.md")
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in talk]
    assert texts(document, TurnKind.ANSWER) == [told for _, told in talk]


def test_a_link_without_words_at_the_head_of_a_paragraph_is_nobodys_head(tmp_path: Path) -> None:
    asked = "# The oars\n\n**Why do you row?**\n\n[](https://oar.example/2024)\nI cannot stand still."
    document = read(tmp_path, f"{asked}\n\n**And now?**\n\nI go on.", "talk.md")
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.", "I go on."]


def test_a_question_right_below_a_long_line_that_nobody_broke_is_a_paragraph(tmp_path: Path) -> None:
    long = "I was born there, and I felt at home. " * 8
    text = f"Where was it?\n\n{long}\nYou left the town. Do you go back?\n\n{long}\n\nAnd now?\n\n{long}\n"
    assert kinds(read(tmp_path, text, "talk.md")) == "qaqaqa"


def test_a_title_in_italics_on_a_line_of_its_own_stays_in_its_sentence(tmp_path: Path) -> None:
    told = (
        "I wrote it on the ferry (it was to be called\n*The Salt Road*\n) and then I began a thriller entitled\n"
        "*Low Tide*\n"
    )
    text = f"**Why do you row?**\n\n{told}, which took me years.\n\n**And then?**\n\nThen I slept, I think.\n"
    said = texts(read(tmp_path, text, "talk.md"), TurnKind.ANSWER)
    whole = "I wrote it on the ferry (it was to be called The Salt Road ) and then I began a thriller entitled Low Tide"
    assert " ".join(said[0].split()) == f"{whole} , which took me years."
