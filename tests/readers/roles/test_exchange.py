"""What is read as questions and answers, and is no talk, or may be none."""

from itertools import chain
from pathlib import Path

import pytest

from quotecards.errors import ReadError
from tests.readers.support import kinds, read

CHANGES = (
    "Pumps\n\nMended in spring\n\n- the valve no longer drips.\n\n- the small tap opens to the left, as the paper "
    "says that comes with it, and closes without a hammer.\n\n- the fuse is a blue one.\n\n- the lamp stays lit.\n"
)
MANUAL = "\n\n".join(
    f"## {head}\n\nTo {head.lower()}, open the small tap:\n\n    tap --open -i {step}\n\nThe water then runs into "
    "the tank, which holds nine barrels and is emptied by the second tap."
    for step, head in enumerate(("Fill the tank", "Drain the tank", "Clean the tank", "Mend the tap", "Sell the tank"))
)
TABLE = "\n".join(f"<tr><td>{name}?</td><td>no</td></tr>" for name in ("Depth", "Salt", "Wind", "Tide", "Moon", "Fog"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (CHANGES, "changes.txt"),
        (CHANGES.replace("the lamp stays", "I hope that the lamp stays"), "changes.txt"),
        (MANUAL, "manual.md"),
        (f"<p>What the gauge knows of the harbour.</p><table>{TABLE}</table>", "table.html"),
    ],
)
def test_a_text_in_which_nobody_asks_and_hardly_anybody_says_i_is_no_talk(tmp_path: Path, text: str, name: str) -> None:
    with pytest.raises(ReadError, match=r"does not read like a talk|no question"):
        read(tmp_path, text, name)


def test_a_diary_in_which_nothing_asks_is_no_talk(tmp_path: Path) -> None:
    days = "I rowed to the island, and back before the rain, and my hands were as cold as the oars.\n\n"
    with pytest.raises(ReadError, match="no question was found"):
        read(tmp_path, days * 8)


def test_a_talk_without_a_question_mark_is_one_if_those_who_answer_say_i(tmp_path: Path) -> None:
    turns = [("On rowing:", "I like it."), ("On the rain:", "It is wet. I stay in."), ("On the sea:", "Never saw it.")]
    document = read(tmp_path, "\n\n".join(f"{asked}\n\n“{said}”" for asked, said in turns))
    assert kinds(document) == "qaqaqa"


def test_labels_of_roles_make_any_text_a_talk(tmp_path: Path) -> None:
    turns = [f"Q: The tank, number {at}.\n\nA: It holds nine barrels." for at in range(20)]
    assert kinds(read(tmp_path, "\n\n".join(turns))) == "qa" * 20


def test_labels_that_alternate_make_a_talk_of_what_hardly_says_i(tmp_path: Path) -> None:
    turns = [f"**Ann** The tank, number {at}.\n\n**Ben** It holds nine barrels, and then a tenth." for at in range(20)]
    turns += ["**Ann** Who fills it?", "**Ben** I do, and I like it.", "**Ann** Good.", "**Ben** I thank the tank."]
    assert kinds(read(tmp_path, "\n\n".join(turns), "talk.md")) == "qa" * 22
    with pytest.raises(ReadError, match="does not read like a talk"):
        read(tmp_path, "\n\n".join(turns[:20]), "notes.md")


@pytest.mark.parametrize("asked", ["**{}**", "*{}*"])
def test_in_a_language_without_words_here_the_type_of_the_questions_makes_a_talk(tmp_path: Path, asked: str) -> None:
    turns = [
        ("Katanya Clara Voss mendayung.", "Empat puluh tahun, dan itu bukan waktu yang lama untuk sungai ini."),
        ("Clara masih mendayung dari pagi.", "Ya, dengan perahu yang tua."),
        ("Perahu itu pernah tenggelam.", "Itu adalah musim dingin, dan perahu ini muncul lagi dari es."),
        ("Tidak ada yang menjawab begitu.", "Karena tidak ada yang mendayung."),
    ]
    document = read(tmp_path, "\n\n".join(f"{asked.format(said)}\n\n{reply}" for said, reply in turns), "talk.md")
    assert document.language == "id"
    assert kinds(document).endswith("qaqa")
    assert document.doubts


HELP = [
    ("How does one book a seat?", "At the office, or by letter. Seats are kept for a day."),
    ("May dogs come along?", "They may, on the lower deck."),
    ("What if the ferry does not sail?", "The fare is paid back within ten days."),
]
ALONE = [
    ("What changed?", "I did. One morning I stood on the quay and did not want to."),
    ("Is that a failure?", "I thought so for a year, and had no answer for my friends."),
    ("What comes next?", "I walk. The river looks wider from the bank."),
]


@pytest.mark.parametrize(("turns", "reason"), [(HELP, "nobody says “I”"), (ALONE, "no question here says “you”")])
def test_questions_that_nobody_was_asked_are_told(tmp_path: Path, turns: list[tuple[str, str]], reason: str) -> None:
    document = read(tmp_path, "\n\n".join(f"## {asked}\n\n{said}" for asked, said in turns), "page.md")
    assert [reason in doubt.words for doubt in document.doubts] == [True] * 3


def test_where_labels_say_who_speaks_or_one_of_two_people_shows_nothing_is_told(tmp_path: Path) -> None:
    labelled = "\n\n".join(f"**Q:** {asked}\n\n**A:** {said}" for asked, said in HELP)
    assert not read(tmp_path, labelled, "talk.md").doubts
    addressed = [("What changed you?", ALONE[0][1]), *ALONE[1:]]
    assert not read(tmp_path, "\n\n".join(f"**{asked}**\n\n{said}" for asked, said in addressed), "talk.md").doubts


def test_scenes_in_which_who_asks_says_so_leave_doubt(tmp_path: Path) -> None:
    scenes = [
        (
            "“The harbour master told me of your boat,” I say. Do you row alone?",
            "I hate to wait for others.",
        ),
        ("“He said that you began as a child,” I say. Who taught you?", "I was nine when my aunt put me into a boat."),
        ("“And on land?” I ask. What would you do there?", "Sleep. I think that I would sleep all day."),
    ]
    document = read(tmp_path, "\n\n".join(chain.from_iterable(scenes)), "talk.md")
    assert ["who tells of the talk" in doubt.words for doubt in document.doubts] == [True] * 3
    plain = "\n\n".join(f"{asked.partition('. ')[2]}\n\n{said}" for asked, said in scenes)
    assert not read(tmp_path, plain, "talk.md").doubts
