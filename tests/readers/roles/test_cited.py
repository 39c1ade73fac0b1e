"""Mail: what was asked stands behind `>`, in lines that a program broke, and the answers below."""

from pathlib import Path

from quotecards.model.text import TurnKind
from tests.readers.support import kinds, read, speakers, texts

MAIL = """\
From: Clara Voss <clara@oars.example>
To: Ben Okri <ben@quay.example>
Subject: Re: Some questions

Dear Ben,

Sorry for the delay.

On 28 January 2026, Ben Okri wrote:

> Dear Clara,
> Thank you for saying yes. Here are the questions, and there is
> no hurry at all.

> Why do you row?

Because I cannot stand still.

> The boat seems to breathe, and whoever sits in it breathes with the
> boat.

It leaks. What if you are right?

> Some people on the quay have seen a film about the fog in it. Is it
> one?

Everything is, in the fog.

> You came from the mountains.

One learns to row there.

Best wishes,
Clara
"""


def test_quoted_lines_ask_without_a_mark_too_where_mail_broke_them(tmp_path: Path) -> None:
    document = read(tmp_path, MAIL)
    assert texts(document, TurnKind.ANSWER) == [
        "Because I cannot stand still.", "It leaks. What if you are right?", "Everything is, in the fog.",
        "One learns to row there.",
    ]  # fmt: skip
    asked = " ".join(texts(document, TurnKind.QUESTION))
    assert all(words in asked for words in ("seems to breathe", "boat.", "about the fog", "one?", "from the mountains"))
    assert "no hurry" not in asked
    assert set(speakers(document)) == {"Clara Voss"}


def test_an_arrow_may_stand_before_the_name_of_who_answers(tmp_path: Path) -> None:
    text = (
        "Film: The Long Oar\n\nClara Voss and Ben Okri row.\n\n"
        "1) Who began?\n-> Clara Voss: I did. What else?\n   And then we sank.\n\n-> Ben Okri: When did we not?\n\n"
        "2) You mean the storm.\n-> Clara Voss: The door.\n\n-> Ben Okri: It was open.\n\n"
        "3) And now?\n-> Clara Voss: Now I sleep.\n"
    )
    document = read(tmp_path, text)
    assert texts(document, TurnKind.QUESTION) == ["Who began?", "You mean the storm.", "And now?"]
    assert speakers(document)[0] == "Clara Voss"
    assert set(speakers(document)) == {"Clara Voss", "Ben Okri"}


def test_a_box_of_two_lines_in_a_talk_without_quoted_questions_is_nobody_s_words(tmp_path: Path) -> None:
    text = (
        "**Clara Voss** has rowed for six years.\n\n**Did you ever want to stop?**\n\nEvery Tuesday, when it rains.\n\n"
        "**There must be many oars.**\n\nFour hundred. I have a list of them.\n\n> **Clara Voss in three boats**\n"
        "> *Salt* (2021), *Mitten* (2025), *Delta* (2033)\n\n**And what now?**\n\nI will sleep.\n"
    )
    assert not any("Mitten" in words for words in texts(read(tmp_path, text, "talk.md"), TurnKind.ANSWER))


HELD = """\
Clara Voss rows at Wick.

**Why do you row?**

> I cannot stand still.

<figure><img src="boat.jpg"><figcaption>The boat, at rest</figcaption></figure>

**And at night?**

> At night I sing.
> My brother cannot sleep then.

**What do you eat?**

> Whatever the boat brings.

**What will you do next?**

> Mend the oars, and then the jetty.

I have nothing left to tell but that the cake was gone when the tide came in.
"""


def test_what_stands_below_answers_that_are_all_quotations_is_none_be_captions_between_them(tmp_path: Path) -> None:
    assert kinds(read(tmp_path, HELD, "talk.md")) == "nqacqaqaqab"


def test_it_is_one_where_answers_go_on_below_their_quotations(tmp_path: Path) -> None:
    talk = HELD.replace("> My brother", "\nMy brother")
    assert kinds(read(tmp_path, talk, "talk.md")) == "nqacqaqaqa"
