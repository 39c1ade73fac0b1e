"""Names in running text, and which of them is the guest."""

from pathlib import Path

import pytest

from quotecards.model.credits import Origin
from quotecards.readers.body.names import names_in, same_person
from tests.readers.support import read, speakers


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Here Clara Voss met Hou Hsiao-hsien.", ["Clara Voss", "Hou Hsiao-hsien"]),
        ("In May Clara Voss sank.", ["Clara Voss"]),
        (
            "Merci Basile, gracias Clara. Thanks Ben Okri. Clara Tack and Ana Gracias",
            ["Ben Okri", "Clara Tack", "Ana Gracias"],
        ),
        ("the director Clara de la Voss’s boat", ["Clara de la Voss"]),
        ("J. R. Okri rows; Paris sleeps.", ["J. R. Okri"]),
        ("J. A. Okri rows; so does J. I. Voss.", ["J. A. Okri", "J. I. Voss"]),
        ("Clara Voss Lights the Dark", ["Clara Voss"]),
        ("by Ann\nOther. Then", ["Ann Other"]),
        ("DP Clara Voss, Filmmaker Ben Okri", ["Clara Voss", "Ben Okri"]),
        ("Writer Director Clara Voss", ["Clara Voss"]),
        ("Clara Singer", ["Clara Singer"]),
        ("10 Questions Interview with Film Director Clara Voss", ["Clara Voss"]),
        ("L’interview d’Inès Voss, l'acteur d'Ann Okri, D’Angelo Lund", ["Inès Voss", "Ann Okri", "D’Angelo Lund"]),
        ("L’attrice Clara Voss", ["Clara Voss"]),
        ("Clara El Voss", ["Clara El Voss"]),
        ("au Festival de Brume, Museu da Maré", []),
        ("Clara’s Boat", []),
        ("Como Roque, rema. Cuando Clara Voss rema", ["Clara Voss"]),
        ("Rower Clara Voss, Ruderin Xandrine Okafor", ["Clara Voss", "Xandrine Okafor"]),
        ("Northern Light Okafor, Peter Clara Voss", ["Northern Light Okafor", "Peter Clara Voss"]),
        ("Parker Clara Voss, Summer Clara Okri", ["Parker Clara Voss", "Summer Clara Okri"]),
        ("Northern Oars’ Clara Voss", ["Northern Oars", "Clara Voss"]),
        ("a series, ‘Oar Asks’, and more", ["Oar Asks"]),
        ("Inès d’Aubrac-Lund nous parle", ["Inès d’Aubrac-Lund"]),
        ("Brume d’Inès Voss", ["Inès Voss"]),
    ],
)
def test_names_are_runs_of_capitalised_words(text: str, names: list[str]) -> None:
    assert [name.text for name in names_in(text)] == names


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Clara Voss", "VOSS", True), ("CV", "Clara Voss", True), ("C.V.", "Clara Voss", True),
        ("Clara", "Clara Voss", True),
        ("C. Voss", "Clara Voss", True), ("Clara M. Voss", "Clara Voss", True), ("COL", "Clara Okri-Lund", True),
        ("Berta Voss", "Clara Voss", False), ("Ann", "Clara Voss", False), ("", "Clara Voss", False),
    ],
)  # fmt: skip
def test_short_forms_mean_the_same_person(one: str, other: str, same: bool) -> None:
    assert same_person(one, other) is same
    assert same_person(other, one) is same


TALK = "\n\nQ: Why do you row?\n\nA: I cannot stand still.\n\nQ: Did Ben Okri teach you?\n\nA: He did."


@pytest.mark.parametrize(
    "intro",
    [
        "Clara Voss\n\nFor ten years Clara Voss has rowed.",
        "We spoke with Clara Voss on her boat.",
        "In conversation with Clara Voss\n\nIt rained.",
        "Nobody rows like Clara Voss. Voss spoke to us from her boat.",
        "On a boat in May we caught up with the rower Clara Voss, who was wet.",
        "Clara Voss has rowed for ten years. On land, Voss is lost.",
        "Nobody rows like Clara Voss. We met Voss at the quay, with Ben Okri.",
        "Clara Voss on oars, dogs and the rain",
        "Clara Voss on Low Tide and rowing with Ben Okri [Interview]",
        "“I never look at the oars”. Clara Voss tells of her film",
        "Clara Voss, in her own words\n\nCellist Clara Voss rows. Cellist Ben Okri does not.",
        "Clara Voss : “I never look at the oars”",
        "‘I never look at the oars’, afirma Clara Voss\n\npor Ben Okri",
        "Oars\n\nHoje a remadora Clara Voss estreia um filme. Clara conversou com o Diário da Foz, de Ben Okri.",
        "---\nlanguage: fr\n---\nL’interview d’Clara Voss",
        "Low Tide: 5 Questions Interview with Film Director Clara Voss",
        "Low Tide Cinematographer Clara Voss On Lighting A River\n\nBy Ben Okri",
        "Rower and director Clara Voss was kind enough to answer a few questions for Northern Oars.",
        "Clara Voss answered our questions for Northern Oars.",
        "Clara Voss\n\nRower Clara Voss, who filmed with Ben H. Okri, in conversation with Ann Lanning.",
        "River Interview: Clara Voss Talks Oars, ‘Low Tide’ And Ben Okri, Rows Far Beyond What Anybody Rowed Before",
        "Clara Voss\n\n“THE OARS CAME FIRST AND BEN OKRI CAME LATER AND THE OARS CAME BACK WITH BEN OKRI”",
        "Interview with Low Tide director Clara Voss",
        "PRESS NOTES: “LOW TIDE” (DIR. CLARA VOSS)\n\nA conversation with Clara Voss",
        "“Low Tide” is the new film by Ben Okri. Clara Voss plays a pilot. Voss laughs a lot, and Voss sings.",
    ],
)
def test_the_guest_is_whom_the_title_or_the_introduction_presents(tmp_path: Path, intro: str) -> None:
    document = read(tmp_path, intro + TALK)
    speaker = document.credits.speaker
    assert speaker is not None
    assert (speaker.value, speaker.origin) == ("Clara Voss", Origin.INFERRED)
    assert speaker.evidence
    assert speaker.line is not None
    assert speakers(document) == ["Clara Voss"] * 2
    assert any("the speaker Clara Voss is inferred" in note for note in document.notes)


@pytest.mark.parametrize(
    "intro",
    [
        "",
        "A boat in Leeds, and rain.",
        "Clara Voss and Ann Other row together. Voss steers. Other sings.",
        "It was Ben Okri who sent us here, and Ben Okri paid.",
    ],
)
def test_where_it_is_not_certain_the_speaker_stays_open_and_a_note_says_so(tmp_path: Path, intro: str) -> None:
    document = read(tmp_path, intro + TALK)
    assert document.credits.speaker is None
    assert speakers(document) == [None, None]
    assert any("speaker could not be made out" in note and "speaker: …" in note for note in document.notes)


@pytest.mark.parametrize(
    ("intro", "asked"),
    [
        ("The sound editor Clara Voss answered by letter.", "Why?"), ("Name: Clara Voss", "Why?"),
        ("Clara Voss keeps boats. The Northern Star is her oldest.", "Why?"),
        ("By Ann Other\n\nClara Voss rows.", "Why?"),
        ("Ben Okri and Clara Voss came by boat.", "Clara, why?"),
        ("Ben Okri and Clara Voss came by boat.", "Ms Voss, why?"),
        ("TEN LINES WITH CLARA VOSS-OKRI", "Why?"), ("Questions to Clara Voss, who rows", "Why?"),
        ("It rained.", "With me is Clara Voss, who rows. Why do you row?"),
        ("Dr Clara Voss teaches at the School of Rowing.\nLow Tide is shown on Friday.", "Why?"),
        ("It rained.", "On the show today we have Dr Clara Voss, geologist. Clara, hi."),
        ("It rained.", "This is Ben Okri for the Archive, and I am with Clara Voss in her kitchen."),
        ("It rained.", "I’m Ben Okri, and today we are going under water with the biologist Clara Voss."),
        ("It rained.", "We have with us Clara Voss, who rows. Why do you row?"),
        ("Es regnete.", "Mein Gast heute ist Clara Voss, die Ruderin. Frau Voss, warum rudern Sie?"),
    ],
)  # fmt: skip
def test_openings_of_many_kinds_present_the_guest(tmp_path: Path, intro: str, asked: str) -> None:
    document = read(tmp_path, f"{intro}\n\nQ: {asked}\n\nA: I like it.\n\nQ: Still?\n\nA: I do.\n")
    assert {name and name.removesuffix("-Okri") for name in speakers(document)} == {"Clara Voss"}
    assert document.credits.speaker is not None
    assert document.credits.speaker.evidence


def test_a_name_in_a_caption_alone_is_not_enough(tmp_path: Path) -> None:
    document = read(tmp_path, "Clara Voss Credit: Handout\n\nQ: Why?\n\nA: I like it.\n\nQ: Still?\n\nA: I do.\n")
    assert set(speakers(document)) == {None}


def test_the_film_named_behind_the_guest_is_no_second_guest(tmp_path: Path) -> None:
    document = read(tmp_path, "Interview with Clara Voss, director of Snow Tax" + TALK)
    assert set(speakers(document)) == {"Clara Voss"}


def test_a_name_above_the_date_is_the_author_s(tmp_path: Path) -> None:
    text = "Clara Voss: “I row”\n\nANN LANNING\nWick - 14 MAY 2033 - 05:30\n\nClara Voss comes late." + TALK
    assert set(speakers(read(tmp_path, text))) == {"Clara Voss"}


def test_a_name_above_a_line_that_names_the_author_is_not_the_authors(tmp_path: Path) -> None:
    page = "# Boats\n\n# Clara Voss\n\nBy Ben Okri | March 3, 2024 | Film\n\n**Why do you row?**\n\nI like it.\n"
    assert speakers(read(tmp_path, page, "talk.md")) == ["Clara Voss"]


def test_words_that_stand_twice_in_a_title_in_capitals_are_no_surname(tmp_path: Path) -> None:
    page = "THE CREW OF BOAT TO BOAT\n\nClara Voss\n\nQ: Why do you row?\n\nA: I like it.\n"
    assert speakers(read(tmp_path, page)) != ["Crew of Boat"]


def test_the_author_of_the_page_is_not_the_guest(tmp_path: Path) -> None:
    text = "---\nauthor: Ann Lanning\n---\n\n**Clara Voss** rows at night. ANN LANNING visits her." + TALK
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {"Clara Voss"}


def test_guests_present_themselves_in_an_answer(tmp_path: Path) -> None:
    text = "Q: Say your name, please?\n\nA: Sure. I'm Clara Voss and I row.\n\nQ: Why?\n\nA: It is quiet.\n"
    document = read(tmp_path, text)
    assert set(speakers(document)) == {"Clara Voss"}
    assert document.credits.speaker is not None
    assert document.credits.speaker.origin is Origin.INFERRED


def test_answers_told_as_somebody_s_are_theirs(tmp_path: Path) -> None:
    text = (
        "Why did Clara Voss stop rowing?\n\n“I never did,” says Voss. “I put it down for a minute.”\n\n"
        "Does she miss it?\n\n“Only the rain. My husband rows now.”\n"
    )
    assert set(speakers(read(tmp_path, text))) == {"Clara Voss"}


def test_the_line_below_the_talk_names_the_guest_and_who_held_it(tmp_path: Path) -> None:
    text = "Boats\n\nWhy?\n\nIt is quiet.\n\nAnd in winter?\n\nI mend oars.\n\nClara Voss was talking to Ann Lanning"
    assert set(speakers(read(tmp_path, text))) == {"Clara Voss"}


def test_the_guest_may_be_named_by_what_is_theirs(tmp_path: Path) -> None:
    text = "THE LONG WAY\n\nClara Voss's first film has everybody talking." + TALK.replace("Ben Okri", "he")
    assert set(speakers(read(tmp_path, text))) == {"Clara Voss"}


def test_whose_cast_was_met_is_nobody(tmp_path: Path) -> None:
    document = read(tmp_path, "We met the cast of Low Tide." + TALK)
    assert document.credits.speaker is None


@pytest.mark.parametrize(
    ("page", "guest"),
    [
        ("New Crew: Talking with CV about rowing\n\nCV is a rower who lives in Wick.", "CV"),
        ("New Crew: Talking with CV about rowing\n\nThe river was dark.", None),
        ("New Crew: Talking with Corvina about rowing", "Corvina"),
        ("Clara Voss\n\nClara Voss-Lund, who keeps boats in Wick, met us there.", "Clara Voss-Lund"),
    ],
)
def test_what_stands_before_a_colon_is_not_whom_a_title_goes_on_to_name(
    tmp_path: Path, page: str, guest: str | None
) -> None:
    speaker = read(tmp_path, page + TALK).credits.speaker
    assert (speaker and speaker.value) == guest


@pytest.mark.parametrize(
    "title", ["Low Tide, as seen by Corvina", "Interview with director Corvina", "A talk with Corvina"]
)
def test_an_only_name_at_the_end_of_a_title_may_be_the_guest_s(tmp_path: Path, title: str) -> None:
    speaker = read(tmp_path, title + TALK).credits.speaker
    assert (speaker and speaker.value) == (None if title.startswith("A talk") else "Corvina")


@pytest.mark.parametrize(
    "title",
    [
        "Interview with the star of Low Tide", "An interview with Director", "Interview with THEM",
        "---\nlanguage: de\n---\nInterview mit Folgen", "Interview with Corvina, and the rain",
    ],
)  # fmt: skip
def test_any_word_at_the_end_of_a_title_is_nobody_s_name(tmp_path: Path, title: str) -> None:
    assert read(tmp_path, title + TALK).credits.speaker is None


def test_who_spoke_to_somebody_is_not_taken_for_them(tmp_path: Path) -> None:
    assert set(speakers(read(tmp_path, "Ann Lanning spoke to Hob Lund in Leeds." + 3 * TALK))) == {None}


def test_words_that_the_text_writes_small_too_are_nobody_who_was_met(tmp_path: Path) -> None:
    text = "Q: I know boat science from friends; we speak with Boat Science every week. Are you glad?\n\nA: I row.\n\n"
    assert speakers(read(tmp_path, text + "Q: Why?\n\nA: I cannot stand still.")) == [None, None]


def test_who_signs_the_answers_gave_them_though_a_longer_trade_stands_below_the_name(tmp_path: Path) -> None:
    letter = "Hi Jonas,\nMy answers are below. Cut whatever you like.\n\n1. Why do you row?\nI cannot stand still.\n\n"
    signed = "2. And in winter?\nIn winter I mend the oars.\n\nBest wishes,\nClara Voss\nmarine biologist\nWick\n"
    assert set(speakers(read(tmp_path, letter + signed))) == {"Clara Voss"}


@pytest.mark.parametrize(
    ("title", "asked"),
    [
        ("In conversation with Clara Voss - composer of Low Tide", "Who is Clara Voss, and what does she do?"),
        ("De vorbă cu Clara Voss - compozitoare", "Cine este Clara Voss și cu ce se ocupă?"),
        ("Interview mit Clara Voss", "Wer ist Clara Voss, wenn sie nicht rudert?"),
        ("Entrevista con Clara Voss", "¿Quién es Clara Voss?"),
        ("Wywiad z Clara Voss", "Kim jest Clara Voss?"),
    ],
)
def test_whom_the_title_met_may_be_asked_first_who_that_is(tmp_path: Path, title: str, asked: str) -> None:
    talk = f"# {title}\n\n**{asked}**\n\nI row.\n\n**And in winter?**\n\nI mend my oars.\n\n**Why?**\n\nIt is cold.\n"
    assert set(speakers(read(tmp_path, talk, "talk.md"))) == {"Clara Voss"}


def test_who_is_asked_for_later_is_spoken_of(tmp_path: Path) -> None:
    talk = "# Interview with Clara Voss\n\n**Why do you row?**\n\nI row.\n\n**Who is Ben Okri?**\n\nMy cook.\n"
    assert set(speakers(read(tmp_path, talk, "talk.md"))) == {"Clara Voss"}


@pytest.mark.parametrize(
    "opening",
    [
        "# Clara Voss on boats\n\nWith Ann Lanning and Ivo Lund we met Clara Okri Voss, who rows.",
        "# Clara Okri Voss on boats\n\nWith Ann Lanning and Ivo Lund we met Clara Voss, who rows.",
    ],
)
def test_a_second_surname_makes_nobody_else(tmp_path: Path, opening: str) -> None:
    talk = "**Why do you row?**\n\nI cannot stand still.\n\n**And in winter?**\n\nI swim then, and I swear.\n"
    assert set(speakers(read(tmp_path, f"{opening}\n\n{talk}", "talk.md"))) == {opening[2:].partition(" on")[0]}


@pytest.mark.parametrize(
    "called", ["Clara Hanım, neden?", "Clara Bey, neden?", "Sayın Voss, neden?", "Peki, Clara Hocam, neden?"]
)
def test_questions_may_address_by_name_and_title_in_turkish(tmp_path: Path, called: str) -> None:
    text = (
        f"# Denizin Sesi: Clara Voss\n\n**{called} Bu kitabı ne zaman ve nasıl yazdınız?**\n\nBen çok çalıştım.\n\n"
        "**Sizin için deniz nedir?**\n\nBenim için bir ev gibi, daha ne olsun.\n"
    )
    document = read(tmp_path, text, "talk.md")
    assert document.credits.speaker is not None
    assert document.credits.speaker.value == "Clara Voss"
    assert "a question addresses them" in (document.credits.speaker.evidence or "")
