"""Talks with several people, one below the other."""

from pathlib import Path

from quotecards.model.credits import Origin
from tests.readers.support import kinds, read, seen, speakers

TALKS = """\
We met the cast of Low Tide at the quay.

Clara Voss

Why do you row?

I cannot stand still. On land I fall over.

And at night?

At night I sing.

BEN OKRI

Can you row?

Not at all. I hold the dog.
"""


def test_a_name_above_the_questions_says_who_answers_below_it(tmp_path: Path) -> None:
    document = read(tmp_path, TALKS)
    assert speakers(document) == ["Clara Voss", "Clara Voss", "Ben Okri"]
    assert ("heading", "BEN OKRI") in seen(document)
    assert ("question", "Can you row?") in seen(document)
    last = document.turns[-1].speaker
    assert last is not None
    assert last.origin is Origin.LABEL
    assert "BEN OKRI" in last.evidence
    assert last.line == 13


def test_lines_without_blank_ones_between_them_are_divided_too(tmp_path: Path) -> None:
    assert speakers(read(tmp_path, TALKS.replace("\n\n", "\n")))[-1] == "Ben Okri"


def test_one_name_alone_divides_nothing(tmp_path: Path) -> None:
    document = read(tmp_path, TALKS.replace("BEN OKRI\n\n", ""))
    assert set(speakers(document)) == {"Clara Voss"}


def test_a_label_is_stronger_than_the_name_above(tmp_path: Path) -> None:
    text = TALKS.replace("Not at all.", "Ben Okri: Not at all.").replace("At night", "Clara Voss: At night")
    text = text.replace("I cannot", "Ben Okri: I cannot")
    assert speakers(read(tmp_path, text)) == ["Ben Okri", "Clara Voss", "Ben Okri"]


PLAYED = """\
## Clara Voss (Marta) and Ben Okri (the cook)

The two of them

Why do you row?

**Voss:** I cannot stand still.

**Okri:** I cook.

## Rosa Lund (the dog)

Rosa Lund

Can you row, by the way?

Not at all. I hold the boat.
"""


def test_headings_that_say_whom_somebody_plays_say_who_answers_below_them(tmp_path: Path) -> None:
    assert speakers(read(tmp_path, PLAYED, "talk.md")) == ["Clara Voss", "Ben Okri", "Rosa Lund"]


def test_nobody_is_named_below_a_heading_with_several_who_play(tmp_path: Path) -> None:
    talk = PLAYED.replace("**Voss:** ", "").replace("**Okri:** ", "")
    assert speakers(read(tmp_path, talk, "talk.md"))[-1] == "Rosa Lund"
    assert "Rosa Lund" not in speakers(read(tmp_path, talk, "talk.md"))[:-1]


GREETED = """\
Hello Clara Voss (who rows). Why do you row?

I cannot stand still. On land I fall over.

And at night?

At night I sing.

Hello, Ben Okri
Can you row?

Not at all. I hold the dog.
"""


def test_who_is_greeted_by_full_name_answers_until_somebody_else_is(tmp_path: Path) -> None:
    document = read(tmp_path, GREETED)
    assert speakers(document) == ["Clara Voss", "Clara Voss", "Ben Okri"]
    assert "greets" in str(document.turns[-1].speaker)


def test_an_answer_that_greets_somebody_divides_nothing(tmp_path: Path) -> None:
    talk = GREETED.replace("Hello, Ben Okri\nCan", "Can").replace("Not at all.", "Hello Ann Lanning, not at all.")
    assert set(speakers(read(tmp_path, talk))) == {"Clara Voss"}


def test_a_by_line_that_begins_small_heads_no_part_of_the_talk(tmp_path: Path) -> None:
    talk = "di Ada Prati\n\nPerché rema?\n\nNon so stare ferma.\n\nIL FONDALE\n\nE in inverno?\n\nAggiusto i remi.\n"
    document = read(tmp_path, f"La rematrice Clara Voss vive a Wick.\n\n{talk}")
    assert "di Ada Prati" not in speakers(document)


TOPICS = """\
# Entrevista a Clara Voss

## Registro y Amarre

**Pregunta:** ¿Cómo amarra el bote?
**Respuesta:** Con dos cabos.

## Perfil de Remera

**Pregunta:** ¿Quién rema hoy?
**Respuesta:** Remo yo sola.
"""


def test_headings_that_name_topics_divide_nothing(tmp_path: Path) -> None:
    assert set(speakers(read(tmp_path, TOPICS, "talk.md"))) == {"Clara Voss"}
    topics = TALKS.replace("Clara Voss", "Life Aboard").replace("BEN OKRI", "Night Watches")
    assert not {"Life Aboard", "Night Watches"}.intersection(speakers(read(tmp_path, topics)))


LETTERED = """\
We met those who row at Wick.

**Clara Voss aka [Pebble](https://oars.example/pebble):**

*Q: How long have you been rowing, and why?*

**C:** I have been rowing for nine winters. On land I fall over.

*Q: And what do you row?*

**C:** A boat of larch.

**[Ines Okri](https://oars.example/ines) (formerly Salt)**

*Q: How long have you been rowing, and why?*

**I:** For a year. My brother had a boat.

*Q: And what do you row?*

**I:** Whatever floats.
"""


def test_letters_mean_those_whose_names_stand_above_the_questions_be_it_with_other_names(tmp_path: Path) -> None:
    document = read(tmp_path, LETTERED, "talk.md")
    assert kinds(document).endswith("hqaqahqaqa")
    assert speakers(document) == ["Clara Voss"] * 2 + ["Ines Okri"] * 2


def test_letters_of_somebody_else_than_the_name_above_name_nobody(tmp_path: Path) -> None:
    others = "\n*Q: And the dog?*\n\n**T:** It swims.\n\n*Q: And the cat?*\n\n**T:** It sleeps.\n"
    assert speakers(read(tmp_path, LETTERED + others, "talk.md"))[-3:] == ["Ines Okri", None, None]
