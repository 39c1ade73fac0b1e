"""Who is meant by labels: joint answers, short forms of people whom the opening introduces, outlets, hosts."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers.body.label_names import key_of
from quotecards.readers.body.names import same_person
from quotecards.readers.labels.voices import joint
from tests.readers.support import kinds, read, speakers, texts

OPENING = "Clara Voss (CV) and Ben Okri (BO) made a film about a ferry. Ann Other (AO) asked them about it.\n\n"


def askers(folder: Path, text: str) -> list[str | None]:
    asked = [turn.speaker for turn in read(folder, text).turns if turn.kind is TurnKind.QUESTION]
    return [speaker.value if speaker else None for speaker in asked]


@pytest.mark.parametrize(
    ("label", "people"),
    [
        ("Clara and Ben", "Clara Voss and Ben Okri"), ("CV & BO", "Clara Voss & Ben Okri"),
        ("Clara Voss, Ben Okri", "Clara Voss, Ben Okri"), ("CV/BO", "Clara Voss/Ben Okri"),
        ("CLARA AND BEN", "Clara Voss AND Ben Okri"),
        ("Clara (CV) and Ben (BO)", "Clara Voss and Ben Okri"),
    ],
)  # fmt: skip
def test_who_answers_together_is_named_together(tmp_path: Path, label: str, people: str) -> None:
    text = OPENING + (
        "AO: Who began?\n\nCV: I did.\n\nBO: She did.\n\nAO: Who stopped?\n\n"
        + f"{label}: Nobody.\n\nAO: Why?\n\nBO: Rain."
    )
    document = read(tmp_path, text)
    assert kinds(document) == "nqaaqaqa"
    assert speakers(document) == ["Clara Voss", "Ben Okri", people, "Ben Okri"]


def test_a_name_with_an_and_in_it_is_no_joint_label() -> None:
    assert joint("Marks and Hours", {key_of("Clara Voss")}, ["Clara Voss"]) == ()
    assert joint("Clara and Ben", {"clara", "ben"}, []) == ("Clara", " and ", "Ben")
    assert joint("Clara and Ben", {"clara and ben", "clara", "ben"}, []) == ()


def test_initials_that_stand_there_once_count_when_the_opening_introduces_them(tmp_path: Path) -> None:
    text = OPENING + (
        "## Who began?\n\nNobody knows. It was a long winter.\n\n## Who stopped?\n\nCV: I did, and I am glad.\n\n"
        "BO: So am I.\n\n## What next?\n\nA film about a bus, they say.\n"
    )
    document = read(tmp_path, text, "talk.md")
    assert kinds(document) == "nqaqaaqa"
    assert speakers(document) == [None, "Clara Voss", "Ben Okri", None]


def test_an_outlet_may_have_figures_in_its_name(tmp_path: Path) -> None:
    text = "18F: Why do you row?\n\nClara Voss: I like it.\n\n18F: And swim?\n\nCV: Never.\n\n18F: I see.\n\nCV: Good."
    assert kinds(read(tmp_path, text)) == "qaqaqa"
    assert askers(tmp_path, text) == ["18F"] * 3


def test_initials_that_are_a_word_elsewhere_are_initials_beside_their_name(tmp_path: Path) -> None:
    text = "Nell Baker: Why?\n\nClara Voss: So.\n\nNB: And then?\n\nCV: Rain.\n\nNB: Oh.\n\nCV: Yes."
    assert askers(tmp_path, text) == ["Nell Baker"] * 3


def test_the_host_is_who_introduces_the_guest_even_where_nobody_asks(tmp_path: Path) -> None:
    text = (
        "Ann Other: I'm here with Clara Voss. Clara, good to see you.\n\nClara Voss: Good to be here, Ann. So warm.\n\n"
        "Ann Other: It is warm. I like it. Tell us about the boat.\n\nClara Voss: It sank.\n\n"
        "Ann Other: I was sorry to hear that it did.\n\nClara Voss: It was an old boat. Are there any others?\n"
    )
    assert kinds(read(tmp_path, text)) == "qaqaqa"


def test_what_is_bold_at_the_head_of_a_paragraph_is_no_label_among_labels(tmp_path: Path) -> None:
    text = (
        "**AO:** What do you need?\n\n**CV:** Three things.\n\n**The Old Boat.** It must not sink.\n\n"
        "**The Right Wind.** It must not stop.\n\n**AO:** And the third?\n\n**CV:** Luck.\n\n"
        "**AO:** Good luck!\n\n**CV:** Thanks."
    )
    document = read(tmp_path, OPENING + text, "talk.md")
    assert kinds(document) == "nqaqaqa"
    assert set(speakers(document)) == {"Clara Voss"}
    assert "The Right Wind. It must not stop." in texts(document, TurnKind.ANSWER)[0]


@pytest.mark.parametrize("form", ["{}\n\n", "### {}\n\n", "**{}**\n\n"])
def test_names_in_lines_of_their_own_are_labels(tmp_path: Path, form: str) -> None:
    who = {"q": "INTERVIEWER", "a": "VOSS"} if form == "{}\n\n" else {"q": "Ann", "a": "Clara"}
    said = ["Who began?", "I did. I was ten.", "You began alone.", "Who is ever alone?", "And then?", "Rain."]
    text = "".join(form.format(who["qa"[at % 2]]) + words + "\n\n" for at, words in enumerate(said))
    document = read(tmp_path, "Clara Voss spoke to Ann Other on a boat.\n\n" + text, "talk.md")
    assert kinds(document) == "nqaqaqa"
    assert set(speakers(document)) == {"Clara Voss"}


def test_names_before_a_dash_are_labels(tmp_path: Path) -> None:
    text = "Ann Other — Who began?\n\nClara Voss — I did.\n\nOther — You did.\n\nVoss — I did, alone.\n\n"
    text += "Other — So.\n\nVoss — So."
    assert speakers(read(tmp_path, text)) == ["Clara Voss"] * 3


def test_director_and_actor_without_labels_stay_open(tmp_path: Path) -> None:
    text = (
        "We spoke with director Clara Voss and actor Ben Okri.\n\nWho began?\n\nI did.\n\nWho stopped?\n\nI never did."
    )
    document = read(tmp_path, text)
    assert speakers(document) == [None, None]
    assert any("could not be made out" in note for note in document.notes)


@pytest.mark.parametrize("name", ["Dr. Clara Voss", "Clara Voss, PhD", "Prof. Voss", "Ms. Voss"])
def test_degrees_and_titles_are_no_part_of_a_name(name: str) -> None:
    assert same_person(name, "Clara Voss")


def test_initials_mean_whom_the_host_presents(tmp_path: Path) -> None:
    turns = [
        "Host: Can you hear us?",
        "CV: Yes.",
        "Host: Here we have Clara Voss, who rows. We also have Ben Okri.",
        "BO: Hello.",
    ]
    turns += ["Host: Why a boat?", "CV: It floats.", "BO: Mine does not."]
    assert speakers(read(tmp_path, "\n\n".join(turns)))[-2:] == ["Clara Voss", "Ben Okri"]


def test_what_somebody_does_may_stand_behind_their_name_in_a_label(tmp_path: Path) -> None:
    turns = ["Why a boat?", "Clara Voss, Writer/Director LOW TIDE: “It floats.”", "Always?"]
    turns += [
        "Ben Okri, Director GOOD RAIN $2: “Mine does not.”",
        "And now?",
        "Clara Voss, Writer/Director LOW TIDE: “I row.”",
    ]
    assert speakers(read(tmp_path, "\n\n".join(turns))) == ["Clara Voss", "Ben Okri", "Clara Voss"]


def test_the_address_of_a_site_asks(tmp_path: Path) -> None:
    turns = [
        ("boat-talk.example", "Why do you row?"), ("Clara Voss", "I cannot stand still."),
        ("boat-talk.example", "I rowed once, and I sank. My boat was blue, and I was young."), ("Clara Voss", "Well."),
        ("boat-talk.example", "We thank you for the tea."), ("Clara Voss", "It was my last cup, by the way."),
    ]  # fmt: skip
    document = read(tmp_path, "\n\n".join(f"**{who}:** {said}" for who, said in turns), "talk.md")
    assert kinds(document) == "qaqaqa"
    assert texts(document, TurnKind.QUESTION) == [said for who, said in turns if who != "Clara Voss"]


def test_a_first_name_speaks_once_where_first_names_are_labels(tmp_path: Path) -> None:
    talk = (
        "1. Who are you?\n\nBen: I am Ben, the stroke.\n\nClara: The other half steers.\n\n"
        "2. How is it to row together?\n\nBen: It is loud, and we laugh.\n\n3. For how long?\n\nBen: For a year.\n"
    )
    assert speakers(read(tmp_path, talk)) == ["Ben", "Clara", "Ben", "Ben"]


def test_first_names_in_capitals_are_no_initials(tmp_path: Path) -> None:
    talk = "WHY DO YOU ROW?\n\nMIKE: I cannot stand still.\n\nBETH: I never could.\n\nAND NEXT?\n\nMIKE: I sleep.\n"
    assert speakers(read(tmp_path, talk)) == ["Mike", "Beth", "Mike"]


def test_initials_that_spell_a_first_name_are_those_of_whom_the_opening_names(tmp_path: Path) -> None:
    opening = "We met Petra Ann Tollund on her boat.\n\n"
    talk = "BT: Why do you row?\n\nPAT: I cannot stand still.\n\nBT: And next?\n\nPAT: I sleep.\n"
    assert set(speakers(read(tmp_path, opening + talk))) == {"Petra Ann Tollund"}


LETTERS = (
    "**How did it start?**\n\nC: In Wick.\n\nB: I was asleep.\n\n**And then?**\n\nC: We rowed.\n\nB: I slept on.\n"
)


@pytest.mark.parametrize(
    ("opening", "named"),
    [
        ("We met Clara Voss (oars) and Ben Okri (rudder).", {"Clara Voss", "Ben Okri"}),
        ("We met Clara Voss (oars) and Ben Okri (rudder), who know Ben Tamm.", {None}),
        ("We met Clara Voss (oars).", {None}),
    ],
)
def test_single_letters_mean_whom_the_opening_names_if_each_is_one_persons(
    tmp_path: Path, opening: str, named: set[str | None]
) -> None:
    assert set(speakers(read(tmp_path, f"{opening}\n\n{LETTERS}", "talk.md"))) == named


def test_what_several_people_are_is_no_part_of_the_first_ones_name(tmp_path: Path) -> None:
    opening = "Seniors Clara Voss and Ben Okri spent the summer on the river. We sat down with them.\n\n"
    talk = (
        "BT: Why?\n\nVoss: I like rivers.\n\nOkri: I do not.\n\nBT: And next?\n\nVoss: The sea.\n\nOkri: A mountain.\n"
    )
    assert set(speakers(read(tmp_path, opening + talk))) == {"Clara Voss", "Ben Okri"}


def test_a_house_has_a_capital_behind_its_article(tmp_path: Path) -> None:
    asked = "Ann: Why the river?\n\nBen: Because I was born on it. My father rowed me to school.\n\n"
    text = f"{asked}The trouble with roads:\n\nThey stay where they are.\n\nAnn: And next?\n\nBen: The sea.\n"
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {"Ben"}


def test_a_surname_that_ends_like_a_plural_stays_in_front_where_surnames_stand_there(tmp_path: Path) -> None:
    opening = "Az előadásról Nagy-Oláh Klára, a darab rendezője, valamint Nemes Ábel Márton, az igazgató beszélt.\n\n"
    talk = (
        "– Miért éppen ez a mű?\n\nNOK: – Mert nagyon szeretem a tengert, és a csónakokat is.\n\n"
        "– És hogyan lesz tovább?\n\nNOK: – Még nem tudom, de az biztos, hogy nem itt.\n\n"
        "– Hol lesz a bemutató?\n\nNÁM: – Nálunk, a színházban, és nem csak egyszer, hanem minden este.\n"
    )
    assert set(speakers(read(tmp_path, opening + talk))) == {"Nagy-Oláh Klára", "Nemes Ábel Márton"}


JOINED = (
    "Why do you row?\n\nI cannot stand still.\n\nOKRI: She cannot.\n\nWhat did the river teach you?\n\n"
    "To wait. To keep my hands where they are.\n\nOKRI: I taught her that.\n\nAnd what is next?\n\nThe sea, I hope.\n"
)


@pytest.mark.parametrize(
    ("title", "guest"),
    [("Meeting Clara Voss\n\nClara Voss rows.", "Clara Voss"), ("At the pier", None), ("Meeting Ben Okri", None)],
)
def test_whoever_joins_the_guest_under_a_label_gives_no_answers_without_one(
    tmp_path: Path, title: str, guest: str | None
) -> None:
    opening = f"{title}\n\nHer coach, Ben Okri, joined us at the table.\n\n"
    assert speakers(read(tmp_path, opening + JOINED)) == [guest, "Ben Okri", guest, "Ben Okri", guest]


def test_initials_may_stand_apart(tmp_path: Path) -> None:
    talk = (
        "- Why do you row?\n\nClara May Voss: I cannot stand still.\n\n- And then?\n\nC. M. V. : I mend my oars.\n\n"
        "- Who built the boat?\n\nBen Okri: My father did.\n\n- What is it called?\n\nB. O. : It has no name.\n\n"
        "- Who rows first?\n\nC. M. V. : The one who is cold.\n"
    )
    clara, ben = "Clara May Voss", "Ben Okri"
    assert speakers(read(tmp_path, talk)) == [clara, clara, ben, ben, clara]


def test_a_house_in_capitals_is_not_the_name_of_its_series(tmp_path: Path) -> None:
    head = '---\ntitle: "BRC Asks: Clara Voss"\nsummary: A series called BRC Asks, where rowers talk.\n---\n\n'
    talk = "BRC: Why do you row?\n\nCV: I cannot stand still.\n\nBRC: What is a river?\n\nCV: A road that leaves.\n"
    text = f"{head}‘BRC Asks’ is a new series. In this one I spoke with Clara Voss, who rows.\n\n{talk}"
    assert askers(tmp_path, text) == [None, None]
    assert set(speakers(read(tmp_path, text))) == {"Clara Voss"}


@pytest.mark.parametrize("label", ["Filmmaker", "Her", "Artist", "Cellist"])
def test_a_trade_or_a_pronoun_is_whom_the_opening_names(tmp_path: Path, label: str) -> None:
    text = (
        f"# A talk with Clara Voss\n\nBoat Review: Why do you row?\n\n{label}: I cannot stand still.\n\n"
        f"Boat Review: And in winter?\n\n{label}: I mend my oars.\n\nBoat Review: Until when?\n\n{label}: Until May.\n"
    )
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {"Clara Voss"}
    assert set(speakers(read(tmp_path, text.replace("with Clara Voss", "on boats"), "talk.md"))) == {None}


def test_a_double_surname_is_that_of_whom_the_opening_names(tmp_path: Path) -> None:
    talk = "TAMM: Porque rema {0}?\n\nVOSS AMARAL: Não sei estar parada {0}.\n\n"
    head = "Entrevistada: Clara Voss Amaral\nEntrevistador: Ivo Tamm\n\n"
    text = head + "".join(map(talk.format, ("hoje", "à noite", "só")))
    assert set(speakers(read(tmp_path, text))) == {"Clara Voss Amaral"}


def test_a_first_label_with_an_office_is_the_name_that_comes_back_without_it(tmp_path: Path) -> None:
    text = (
        "Oars Tonight\nAired 14 October\n\nIVO TAMM, HOST: Welcome. I'm Ivo Tamm, and my guest is Clara Voss.\n\n"
        "CLARA VOSS, ROWER: It is lovely to be dry.\n\n"
    ) + "TAMM: Why do you row?\n\nVOSS: I cannot stand still.\n\n" * 3
    assert askers(tmp_path, text) == ["Ivo Tamm"] * 4
    assert set(speakers(read(tmp_path, text))) == {"Clara Voss"}


def test_a_house_is_not_the_surname_of_whom_it_sends(tmp_path: Path) -> None:
    text = "Marijke Tamm van Oars Weekly sprak met Clara Voss.\n\n" + (
        "OARS WEEKLY: Waarom roei je?\n\nCLARA VOSS: Ik kan niet stilstaan.\n\n" * 3
    )
    assert set(askers(tmp_path, text)) <= {"Oars Weekly", None}


@pytest.mark.parametrize("label", ["(({}))", "[{}]", "{{{}}}"])
def test_names_in_brackets_before_turns_are_labels(tmp_path: Path, label: str) -> None:
    turns = [("Oar & Tide", "Who rows better?"), ("Clara Voss", "I do."), ("Ben Okri", "She does."),
             ("Oar & Tide", "You seem tired."), ("Ben Okri", "I row."), ("Oar & Tide", "Always?")]  # fmt: skip
    text = "\n\n".join(f"{label.format(name)} {words}" for name, words in [*turns, ("Clara Voss", "Never.")])
    document = read(tmp_path, f"Oar & Tide met Clara Voss and Ben Okri on their boat.\n\n{text}\n")
    assert speakers(document) == ["Clara Voss", "Ben Okri", "Ben Okri", "Clara Voss"]


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("Q: {}", "A ({}): {}"),
        ("**Q. {}**", "**A ({}).** {}"),
        ("Frage: {}", "Antwort ({}): {}"),
        ("Q: {}", "**A ({}):** {}"),
    ],
)
def test_a_name_in_brackets_behind_a_letter_says_who_of_several_answers(
    tmp_path: Path, asks: str, answers: str
) -> None:
    turns = "\n\n".join(
        f"{asks.format(f'Who of you rows in {month}?')}\n\n{answers.format('Clara Voss', 'She does, and never I.')}"
        f"\n\n{answers.format('Ben Orr', 'It was the oar.')}"
        for month in ("May", "June", "July")
    )
    document = read(tmp_path, f"We met two rowers.\n\n{turns}\n", "talk.md")
    assert kinds(document) == "n" + 3 * "qaa"
    assert speakers(document) == 3 * ["Clara Voss", "Ben Orr"]


TWO_GUESTS = [
    ("Alex, Host", "Today I have two guests, Clara Voss and Ben Okri."), ("Clara, Guest", "Hello."),
    ("Alex, Host", "How did you meet?"), ("Ben, Guest", "On a boat."), ("Alex, Host", "And the lighthouse?"),
    ("Clara, Guest", "I did laugh."), ("Alex, Host", "At him."), ("Ben, Guest", "She still does."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("turn", "name"),
    [("{}: {}\n", "talk.txt"), ("**{}:** {}\n\n", "talk.md"), ("<p><b>{}</b>: {}</p>", "talk.html")],
)
def test_what_somebody_does_there_may_stand_behind_each_name(tmp_path: Path, turn: str, name: str) -> None:
    document = read(tmp_path, "".join(turn.format(*one) for one in TWO_GUESTS), name)
    assert kinds(document) == "qaqaqaqa"
    assert speakers(document) == ["Clara Voss", "Ben Okri", "Clara Voss", "Ben Okri"]


@pytest.mark.parametrize("house", ["Elbkurier", "Boote mensile", "Cuadernos del Remo", "Jornal da Barra"])
def test_papers_of_many_languages_are_no_interviewers(tmp_path: Path, house: str) -> None:
    turns = [(house, "Why do you row?"), ("Clara Voss", "I cannot stand still."), (house, "And in the rain?")]
    text = "\n\n".join(f"{who}: {words}" for who, words in [*turns, ("Clara Voss", "I sing."), (house, "Why?")])
    document = read(tmp_path, f"{text}\n\nClara Voss: It keeps me dry.\n")
    assert document.credits.interviewer is None
    assert document.credits.source
    assert document.credits.source.value.outlet == house
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize("word", ["Podcast", "News", "Radio"])
def test_a_word_for_a_paper_that_heads_a_line_once_is_no_label(tmp_path: Path, word: str) -> None:
    talk = "Ann Lanning: Why do you row?\n\nClara Voss: I cannot stand still.\n\nAnn Lanning: And in the rain?"
    text = f"{talk}\n\nClara Voss: I sing.\n\nLinks\n\n{word}: voices on the river\n"
    assert speakers(read(tmp_path, text)) == ["Clara Voss"] * 2


def test_for_whom_somebody_asks_is_no_part_of_their_name(tmp_path: Path) -> None:
    text = "".join(
        f"Ann Lanning for Northern Oars: Why {word}?\n\nClara Voss: I must.\n\n" for word in ("boats", "rain")
    )
    assert set(askers(tmp_path, text)) == {"Ann Lanning"}


def test_a_work_in_italics_at_the_head_of_sentences_is_nobodys_label(tmp_path: Path) -> None:
    turns = "".join(f"Ann: {why}\n\nClara: I cannot stand still.\n\n" for why in ("Why?", "And now?", "And then?"))
    opening = "*Low Tide* is the fourth film of Clara Voss.\n\n"
    document = read(tmp_path, f"# Rain\n\n{opening}{turns}*Low Tide* opens on 4 May.\n", "talk.md")
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize(
    ("ask", "turns", "opening"),
    [
        ("V", [("Waarom roei je?", "Omdat het regent."), ("En nu?", "Dat is alles.")], "Wij spraken met Clara Voss."),
        ("F", [("Warum ruderst du?", "Nein, ich schwimme."), ("Und?", "Nichts davon.")], "Wir trafen Clara Voss."),
        ("P", [("¿Por qué rema?", "Llueve siempre."), ("¿Y ahora?", "Nada de eso.")], "Hablamos con Clara Voss."),
    ],
)
def test_letters_before_what_is_said_begin_no_name_with_its_first_word(
    tmp_path: Path, ask: str, turns: list[tuple[str, str]], opening: str
) -> None:
    letter = "R" if ask == "P" else "A"
    talk = "".join(f"{ask}. {asked}\n\n{letter}. {said}\n\n" for asked, said in turns * 2)
    document = read(tmp_path, f"Regen\n\n{opening}\n\n{talk}")
    assert set(speakers(document)) == {"Clara Voss"}
    assert texts(document, TurnKind.ANSWER) == [said for _, said in turns * 2]


def test_one_letter_for_both_who_asks_and_who_answers_tells_neither(tmp_path: Path) -> None:
    turns = [("Hvorfor ror du?", "Jeg kan ikke stå stille."), ("Hvad gør du om natten?", "Jeg synger ved åen.")]
    talk = "".join(f"S. {asked}\n\nS. {said}\n\n" for asked, said in turns)
    assert kinds(read(tmp_path, f"Clara Voss: »Båden venter«\n\nSkuespilleren er tilbage.\n\n{talk}"))[-4:] == "qaqa"
