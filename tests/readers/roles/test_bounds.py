"""Where a talk begins: what is said first may ask nothing."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import kinds, read, speakers, texts

KIT = "LOW TIDE\n\nSYNOPSIS\n\nA ferry lays off its crew. The captain stays.\n\n"
TALK = (
    "How did you find the captain?\n\nShe came with the ferry, and I kept both of them.\n\n"
    "Is it a film about work?\n\nI would be happy if people argued about that.\n"
)
FIRST = "The film is as much about hunger as about rain.\n\n"
FIRST += "I grew up between two kitchens, and nothing was thrown away.\n\n"


@pytest.mark.parametrize(
    "head", ["INTERVIEW WITH CLARA VOSS", "A Conversation with Clara Voss", "Entretien avec Clara Voss"]
)
def test_a_kit_for_the_press_may_begin_its_talk_with_a_remark(tmp_path: Path, head: str) -> None:
    assert kinds(read(tmp_path, f"{KIT}{head}\n\n{FIRST}{TALK}")).endswith("hqaqaqa")


def test_who_introduces_somebody_there_says_nothing_to_them(tmp_path: Path) -> None:
    first = "Clara Voss grew up by the sea.\n\nHer kitchen is one in which nothing was ever thrown away, she says.\n\n"
    assert kinds(read(tmp_path, f"{KIT}INTERVIEW WITH CLARA VOSS\n\n{first}{TALK}")).endswith("nqaqa")


def test_titles_and_by_lines_in_pairs_of_lines_are_no_talk_where_it_stands_in_such(tmp_path: Path) -> None:
    head = "Lantern\nFeatures\n\nHow Clara Voss Learned to Sing\nShe tells of oars.\n\nBy Ann Lanning\nMay 24\n\n"
    pairs = (
        "At what point were you told that?\nAfter I had signed! I pictured a swing.\n\n"
        "What does it do to your voice?\nEverything goes to my nose, and I like that.\n\n"
        "How does the band follow you?\nIt does not! I follow it, in a mirror.\n\n"
        "Have you ever been dropped?\nOnce, by Ben, in Hull. He sends flowers to me.\n"
    )
    document = read(tmp_path, head + pairs)
    assert kinds(document).lstrip("hn") == "qaqaqaqa"
    assert set(speakers(document)) <= {"Clara Voss", None}


SET = """\
The oars of Wick are louder than their town. Ann Lanning has put them in a boat.

---

**{}**

I have the boat from my mother, who had it from a stranger.

Nobody has asked for it since.

**Is it your first one?**

It is. The second one sank before I could row it.

**And the dog, does it row?**

It steers.

**Who sings at night?**

My brother does, and I let him.
"""


@pytest.mark.parametrize(
    "first",
    [
        "Hello Clara! How is the boat? Wick is loud today. Tell my readers where you have it from, like in a riddle!",
        "Hallo, Clara, wie geht’s? Erzähl doch, woher du das Boot hast!",
    ],
)
def test_a_first_question_that_greets_somebody_need_not_end_in_a_question_mark(tmp_path: Path, first: str) -> None:
    assert kinds(read(tmp_path, SET.format(first), "talk.md")) == "nqaqaqaqa"


def test_what_is_set_like_the_questions_and_greets_nobody_introduces_them(tmp_path: Path) -> None:
    first = "How did the boat come to Wick? Nobody knew until Clara Voss told us what her mother had done."
    assert kinds(read(tmp_path, SET.format(first), "talk.md")).endswith("nqaqaqa")


NAMED = """\
Low Tide

Clara Voss is one of the youngest who row at Wick. Her boat stands on the quay until May. {}

{}

And at night?

I sing, and my brother cannot sleep.

Who mends the oars?

My mother does, and she sings, too.
"""


def test_a_first_paragraph_that_names_the_guest_and_ends_in_the_first_question_is_parted(tmp_path: Path) -> None:
    talk = NAMED.format("How did it begin?", "I found the boat under a jetty, and my mother let me have it.")
    document = read(tmp_path, talk)
    assert kinds(document) == "hnqaqaqa"
    assert document.text_of(document.turns[2]) == "How did it begin?"


def test_it_is_not_where_nobody_answers_below_it(tmp_path: Path) -> None:
    talk = NAMED.format("How did it begin?", "The boat lay under a jetty, and the town has told of it since.")
    assert "How did it begin?" not in texts(read(tmp_path, talk), TurnKind.QUESTION)


def test_a_rule_above_each_question_makes_no_question_of_what_another_one_stands_above(tmp_path: Path) -> None:
    asked = ["Why do you row?", "And at night?", "What do you eat?", "Who mends the oars?"]
    turns = [f"---\n\n### **{one}**\n\nI do what the boat wants, and it wants much." for one in asked]
    first = "Wick has more boats than people.\n\n---\n\nThe oars of Wick are sold all over the coast, and loud."
    last = "Ann Lanning talked to Clara Voss to learn how they are made."
    talk = "\n\n".join([f"# Low Tide\n\n{first}\n\n{last}", *turns])
    assert kinds(read(tmp_path, talk, "talk.md")) == "hnqaqaqaqa"
