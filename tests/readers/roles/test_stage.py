"""What is told between turns that have labels."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import kinds, read, speakers, texts

TALK = """\
# The boat builder and the sailmaker

Clara Wood builds boats in Wick, and Ben Okri makes their sails. We met both in the shed.

**Why wood?**

**Clara Wood:** It forgives. You can plane it again, and steel you cannot.

{between}

**Ben Okri:** Sails do not forgive at all.

**Who taught you?**

**Clara Wood:** My aunt. I was nine, and she let me hold the plane.

**Ben Okri:** My father, and then the sea.
"""


@pytest.mark.parametrize(
    "told",
    [
        "Clara goes to the window and looks for the tide.",
        "Clara Wood takes the plane from the wall. It is older than the shed.",
        "Okri laughs and holds up his hands.",
    ],
)
def test_what_is_told_of_those_who_speak_is_not_said_by_them(tmp_path: Path, told: str) -> None:
    document = read(tmp_path, TALK.format(between=told))
    assert not any(told in text for text in texts(document, TurnKind.ANSWER))
    assert len(texts(document, TurnKind.ANSWER)) == 4


@pytest.mark.parametrize(
    "said",
    [
        "Wood lives longer than we think, if it stays wet.",
        "Clara is what my aunt called me.",
        "Ben is the one who understands the wind.",
        "Steel lasts, and that is all.",
    ],
)
def test_further_paragraphs_of_an_answer_may_begin_with_names_and_words(tmp_path: Path, said: str) -> None:
    assert any(said in text for text in texts(read(tmp_path, TALK.format(between=said)), TurnKind.ANSWER))


def test_answers_go_on_behind_what_is_told(tmp_path: Path) -> None:
    talk = TALK.format(between="Clara goes to the window.\n\nAnd it floats, even if you forget it.")
    assert any("And it floats" in text for text in texts(read(tmp_path, talk), TurnKind.ANSWER))


NARRATED = """\
I went to the yard by the river, where three people build boats for those who cannot row.

Clara spoke of the tar that stands in the corner.

**Clara:** The smell of it! Nobody tells you that tar has a summer smell and a winter smell.

Most visitors come for the boats, and stay for the tea. It was Ben who wanted to speak of the first one.

**Ben:** We had no plans. I drew a boat on the floor, and we built it where it was drawn.

Ben shared what became of it in the end.

**Ben:** It went to my mother. She has never let anybody row it.

The yard has a rule for that by now. Ida and Clara explained to me how they choose.

**Ida:** Whoever asks twice is told to wait. Whoever asks three times gets an oar.

**Clara:** And whoever does not ask at all gets the boat, mostly.

Not all of it is a joke, as Ida knows.

**Ida:** I keep the books. They do not float.

Clara, Ben and Ida will open the yard to everybody in May.
"""


def test_who_tells_of_a_visit_leads_from_one_answer_to_the_next(tmp_path: Path) -> None:
    document = read(tmp_path, NARRATED, "visit.md")
    assert [turn for turn in kinds(document) if turn not in "nb"] == ["a"] * 6
    assert speakers(document) == ["Clara", "Ben", "Ben", "Ida", "Clara", "Ida"]
    assert not any(
        "Most visitors" in answer or "Clara, Ben and" in answer for answer in texts(document, TurnKind.ANSWER)
    )


def test_guests_at_one_table_go_on_where_they_name_nobody(tmp_path: Path) -> None:
    talk = "".join(
        f"**{who}:** {said}\n\nIt is the rain, mostly, and I was never good at waiting for it to end.\n\n"
        for who, said in [
            ("Clara", "I began with a raft."), ("Ben", "I had a canoe."), ("Ida", "I rowed to school."),
            ("Clara", "That is where I saw you."), ("Ben", "And I was late for both of you."),
        ]
    )  # fmt: skip
    document = read(tmp_path, f"How did the three of you begin?\n\n{talk}", "table.md")
    assert kinds(document) == "qaaaaa"


BOXED = """Clara Voss über Boote

Clara Voss rudert in Wick. Wir haben Clara Voss in ihrer Werft getroffen.

Frau Voss, warum rudern Sie?
Ich kann nicht still stehen.

In der Kritik hieß es, Sie seien zu leise.
Das hat jemand geschrieben, der nie im Regen saß. Ich rede dort nicht.

{box}

Was kommt jetzt?
Schlaf. Und dann ein Boot, das ich allein baue.
"""


@pytest.mark.parametrize(
    "box",
    [
        "Zur Person\nClara Voss, 1989 in Wick geboren, lernte Bootsbau. Sie lebt auf einem Kahn.",
        "Zur Person\nPD\nClara Voss\nDie Bootsbauerin wuchs in Wick auf. Sie lebt auf einem Kahn.",
        "Zur Person\n\nClara Voss, 1989 in Wick geboren, lernte Bootsbau. Sie lebt auf einem Kahn.",
        "Raio-X | Clara Voss, 39\nNascida em Wick, formou-se em arquitetura.",
    ],
)
def test_a_box_inside_of_a_talk_that_says_who_somebody_is_is_said_by_nobody(tmp_path: Path, box: str) -> None:
    document = read(tmp_path, BOXED.format(box=box))
    assert kinds(document).replace("b", "").endswith("qa" * 3)
    assert not any("Kahn" in said or "Nascida" in said for said in texts(document, TurnKind.ANSWER))


@pytest.mark.parametrize(
    "box",
    [
        "Noticias relacionadas\nDas Kino, das nicht schließt\n‚Salzweg‘: eine Treppe mit Klammern",
        "HINWEIS\nAn dieser Stelle findest du externe Inhalte. Mit deiner Zustimmung kannst du sie anzeigen.",
    ],
)
def test_titles_of_other_articles_inside_of_a_talk_are_said_by_nobody(tmp_path: Path, box: str) -> None:
    document = read(tmp_path, BOXED.format(box=box))
    said = [*texts(document, TurnKind.ANSWER), *texts(document, TurnKind.QUESTION)]
    assert len(said) == len("qa" * 3)


def test_who_is_asked_for_their_life_tells_it(tmp_path: Path) -> None:
    more = "Und die Familie?\nAlle rudern.\n\nUnd der Regen?\nEr bleibt.\n\nWas kommt jetzt?"
    talk = BOXED.replace("Was kommt jetzt?", more)
    document = read(tmp_path, talk.format(box="Zur Person\nIch bin 1989 in Wick geboren und lebe auf einem Kahn."))
    assert any("Kahn" in said for said in texts(document, TurnKind.ANSWER))
