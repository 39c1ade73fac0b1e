"""Which words with capitals are the guest: titles, introductions, front matter, greetings; and which are nobody."""

from pathlib import Path

import pytest

from quotecards.readers.body.inflection import uninflected
from quotecards.readers.body.names import names_in
from tests.readers.support import read, speakers

TALK = (
    "\n\n**Why do you row?**\n\nI cannot stand still. The water is never the same twice, and nobody phones."
    "\n\n**What did the river teach you?**\n\nTo wait. And to keep my hands where they are.\n"
)
FRENCH = (
    "\n\n**Pourquoi ramez-vous ?**\n\nJe ne tiens pas en place. L’eau n’est jamais la même et personne ne téléphone."
    "\n\n**Qu’avez-vous appris du fleuve ?**\n\nÀ attendre. Et à garder mes mains où elles sont.\n"
)
GERMAN = (
    "\n\n**Warum rudern Sie?**\n\nIch kann nicht stillstehen. Das Wasser ist nie dasselbe, und niemand ruft an."
    "\n\n**Was hat der Fluss Sie gelehrt?**\n\nZu warten. Und die Hände zu lassen, wo sie sind.\n"
)
SPANISH = (
    "\n\n**¿Por qué rema?**\n\nNo puedo estarme quieta. El agua nunca es la misma y nadie llama por teléfono."
    "\n\n**¿Qué le enseñó el río?**\n\nA esperar. Y a dejar las manos donde están.\n"
)
POLISH = (
    "\n\n**Dlaczego pani wiosłuje?**\n\nNie umiem ustać w miejscu. Woda nigdy nie jest taka sama i nikt nie dzwoni."
    "\n\n**Czego nauczyła panią rzeka?**\n\nCzekania. I tego, żeby nie puszczać wioseł.\n"
)


def guest(folder: Path, opening: str, talk: str = TALK) -> str | None:
    """Who answers, if it is the same person each time."""
    (name,) = set(speakers(read(folder, opening + talk, "talk.md")))
    return name


def test_a_title_below_a_menu_is_no_line_of_the_author(tmp_path: Path) -> None:
    menu = "<a>Home</a><br><a>News</a><br><a>Boats</a><br>"
    talk = "<b>Q:</b> Why?<br><br><b>A:</b> I like it.<br><br><b>Q:</b> Still?<br><br><b>A:</b> I do."
    page = f"<title>Q&amp;A: Clara Voss</title>{menu}<b>Q&amp;A: Clara Voss</b><br>By Ann Lanning<br><br>{talk}"
    assert set(speakers(read(tmp_path, page, "talk.html"))) == {"Clara Voss"}


@pytest.mark.parametrize("role", ["Okra Lund als Dr. Hilda Senn", "Okra Lund as Hilda Senn | Picture: House"])
def test_whom_somebody_plays_in_a_picture_is_not_the_guest(tmp_path: Path, role: str) -> None:
    assert guest(tmp_path, f"# On the water\n\nDr. Hilda Senn\n\n{role}\n\n", GERMAN) != "Hilda Senn"


def test_who_speaks_while_somebody_listens_does_not_play_them(tmp_path: Path) -> None:
    opening = "# Meeting Clara Voss\n\nIt rained on Ben Okri as Clara Voss rowed.\n\n"
    assert guest(tmp_path, opening) == "Clara Voss"


def titled(title: str, more: str = "") -> str:
    return f'---\ntitle: "{title}"\n{more}---\n'


@pytest.mark.parametrize(
    "title",
    [
        "Interview: Clara Voss", "Clara Voss Q&A", "Q&A: Clara Voss", "Meet Clara Voss", "Introducing Clara Voss",
        "Member Spotlight: Clara Voss", "Artist Profile: Clara Voss", "Boat Talk | Clara Voss",
        "Episode 12 – Clara Voss", "Women in Rowing: Clara Voss", "Clara Voss, champion rower",
        "Clara Voss (Northern Oars)", "Meet the Makers: Clara Voss",
        "A Conversation with Clara Voss of Northern Oars",
    ],
)  # fmt: skip
def test_titles_name_the_guest_beside_the_name_of_the_column(tmp_path: Path, title: str) -> None:
    assert guest(tmp_path, titled(title)) == "Clara Voss"


@pytest.mark.parametrize(
    "title", ["Meet the Folks: Northern Oars’ Xandri Voss", "Meet our rowing captains - Xandri Voss"]
)
def test_whom_a_title_wants_one_to_meet_is_somebody_whatever_the_first_name(tmp_path: Path, title: str) -> None:
    assert guest(tmp_path, titled(title)) == "Xandri Voss"


@pytest.mark.parametrize(
    "title",
    [
        "New Hire: Life on the Water", "Case Study: Northern Oars", "Boat Talk: Rivers and Rain", "Low Tide",
        "Behind the Scenes at Northern Oars", "Boat Talk Podcast: Episode Twelve", "Student Stories: Life After Wick",
        "Meet the Boats: Low Tide",
        "Open Source Rowing", "Northern Oars Interview",
        "Oh Ruby, Ruby: Talking with Salt & Light About Ferries",
    ],
)  # fmt: skip
def test_a_title_of_other_words_with_capitals_names_nobody(tmp_path: Path, title: str) -> None:
    assert guest(tmp_path, titled(title)) is None


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        ("Trois questions à Clara Voss", FRENCH),
        ("Ramer\n\nClara Voss, professeure à Nord Rames, nous parle du fleuve.\n\nRecueilli par Anne Autre", FRENCH),
        ("Ramer\n\nCapitaine de Nord Rames, Clara Voss a gagné deux fois la course.", FRENCH),
        ("Fünf Fragen an Clara Voss", GERMAN),
        ("Rudern\n\nClara Voss ist Ruderin und lebt in Wick. Das Interview führte Anna Ander.", GERMAN),
        ("Remar\n\nClara Voss es capitana de Remos del Norte. Hablamos con ella en Wick.", SPANISH),
        ("Remar\n\nLa charla que mantuvimos con la remadora Clara Voss, en su barco.", SPANISH),
    ],
)
def test_titles_and_introductions_of_other_languages_name_the_guest(tmp_path: Path, opening: str, talk: str) -> None:
    assert guest(tmp_path, f"# {opening}", talk) == "Clara Voss"


@pytest.mark.parametrize(
    "introduction",
    [
        "Clara Voss, 34, has won the Long River Race twice.",
        "Today we have Clara Voss with us, captain of Northern Oars.",
        "I had the pleasure of interviewing Clara Voss, who rows for Northern Oars.",
        "This month’s guest is Clara Voss, captain of Northern Oars in North Wick.",
        "Nobody has rowed as often as [Clara Voss](https://example.org), captain of Northern Oars.",
        "For Boat Talk, Ann Other interviewed Clara Voss, captain of Northern Oars.",
        "Ann Other of Boat Talk caught up with Clara Voss in May.",
    ],
)
def test_who_somebody_is_or_was_asked_by_tells_the_guest_from_clubs_and_towns(
    tmp_path: Path, introduction: str
) -> None:
    assert guest(tmp_path, f"# Oars and Rain\n\n{introduction}") == "Clara Voss"


@pytest.mark.parametrize(
    "introduction",
    [
        "Northern Oars is a club in North Wick. Northern Oars was founded in 1950.",
        "Rowing World, an Italian magazine of oars, contacted me for a few questions.",
        "This interview was conducted by Ann Other for Boat Talk.",
        "Interview by Ann Other",
    ],
)
def test_a_club_a_magazine_and_who_held_the_interview_are_not_the_guest(tmp_path: Path, introduction: str) -> None:
    assert guest(tmp_path, f"# Oars and Rain\n\n{introduction}") is None


def test_front_matter_of_other_programs_may_name_the_guest(tmp_path: Path) -> None:
    assert guest(tmp_path, titled("Oars", "guest: Clara Voss\nauthor: Ann Other\n")) == "Clara Voss"
    assert guest(tmp_path, titled("Oars", "guests: [Clara Voss]\n")) == "Clara Voss"
    assert guest(tmp_path, titled("Oars", "guests: [Clara Voss, Ben Okri]\n")) is None
    assert guest(tmp_path, titled("Oars", "description: An interview with Clara Voss.\n")) == "Clara Voss"


def test_a_surname_that_two_people_share_speaks_for_neither(tmp_path: Path) -> None:
    opening = "# Clara Voss\n\nOn the quay stand Jan Lund and Ole Lund. Lund sinks, Lund swims, and both do it well."
    assert guest(tmp_path, opening) == "Clara Voss"


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Clara Voss, why do you row?", "Clara Voss"), ("Hi Clara! How are you?", "Clara"),
        ("Hello Clara, thanks for joining us. Why do you row?", "Clara"), ("1. Hey Clara, why do you row?", "Clara"),
        ("Hi everyone! Why do you row?", None), ("Northern Oars, where do you keep it?", None),
        ("Hello Wick, how are you?", None),
    ],
)  # fmt: skip
def test_a_question_may_call_the_guest_by_name(tmp_path: Path, question: str, name: str | None) -> None:
    talk = (
        f"# Oars\n\n**{question}**\n\nI cannot stand still, and I never could.\n\n**What next?**\n\nSleep. The sea.\n"
    )
    assert guest(tmp_path, talk, "") == name


def test_a_greeting_in_an_answer_is_not_the_guest_s(tmp_path: Path) -> None:
    talk = "# Oars\n\n**Hi there! Why do you row?**\n\nHi Ben! I cannot stand still.\n\n**What next?**\n\nSleep.\n"
    assert guest(tmp_path, talk, "") is None


def test_a_noun_behind_a_german_article_is_no_first_name(tmp_path: Path) -> None:
    talk = (
        "# Rudern\n\nFragen gingen an den Bootsbauer Ove.\n\n**Hey Ove! Wie geht es dir?**\n\nGut, danke der Frage."
        "\n\n**Und was kommt?**\n\nIch weiß es noch nicht.\n"
    )
    assert guest(tmp_path, talk, "") == "Ove"


@pytest.mark.parametrize(
    "title",
    [
        "Interview met Okra Lund", "Intervju med Okra Lund", "Interviu cu Okra Lund", "Entrevista amb Okra Lund",
        "Okra Lund ile röportaj", "Röportaj: Okra Lund", "Okra Lund’la Söyleşi",
        "Haastattelu: Okra Lund", "Okra Lund im Gespräch",
        "Vijf vragen aan Okra Lund", "Rozhovor: Okra Lund", "Συνέντευξη: Okra Lund", "Intervista a Okra Lund",
    ],
)  # fmt: skip
def test_a_word_for_an_interview_counts_in_whatever_language_a_title_is(tmp_path: Path, title: str) -> None:
    assert guest(tmp_path, f"# {title}") == "Okra Lund"
    assert guest(tmp_path, f"# {title.replace('Okra', 'Clara')}") == "Clara Lund"


@pytest.mark.parametrize(
    "opening",
    [
        titled("Boats", "name: Clara Voss\nrole: pilot\n"), titled("Boats", "artist: [Clara Voss]\n"),
        titled("Boats", "guests:\n  - name: Clara Voss\n    role: pilot\n"), "# Interview complète de Clara Voss\n",
        "# Boats\n\nWe reached out to Clara Voss.", "# Beszélgetés: Clara Voss\n",
        "# Boats\n\nIch habe mit der Pilotin Clara Voss über Boote gesprochen.",
        "# Łodzie\n\nZ Clarą Voss, szkutniczką, rozmawia Anna Nowak.",
        "# Clara Voss Röportajı\n",
        "# Sandallar\n\nClara Voss ile sandallar üzerine uzun bir sohbet gerçekleştirdik.",
        "# Sandallar\n\nBu hafta kaptan Clara Voss’la nehri ve yağmuru konuştuk.",
    ],
)  # fmt: skip
def test_front_matter_and_introductions_say_with_whom_was_spoken(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, opening) == "Clara Voss"


@pytest.mark.parametrize(
    ("thanks", "named"),
    [
        ("*Thanks to Clara Voss for the interview.*", "Clara Voss"), ("**Thank you, Clara Voss!**", "Clara Voss"),
        ("*Thanks to Clara Voss for the photos.*", None), ("*Thanks to Northern Oars for the talk.*", None),
    ],
)  # fmt: skip
def test_who_is_thanked_for_the_talk_gave_it(tmp_path: Path, thanks: str, named: str | None) -> None:
    assert set(speakers(read(tmp_path, f"# Boats{TALK}\n{thanks}\n", "talk.md"))) == {named}


@pytest.mark.parametrize(
    ("opening", "named"),
    [
        ("# Ana Maria Torres Returns\n\nAna Maria rows. Ana Maria Torres is a pilot.", "Ana Maria Torres"),
        ("# Ana Maria Lund on boats\n\nFor years Ana Maria has rowed.", "Ana Maria Lund"),
        ("# An interview with Ana Maria Torres\n\nAna Maria rows in Wick. Ana Maria is a pilot.", "Ana Maria Torres"),
        ("# Anna James Returns From the Sea\n\nAnna James rows. We met Anna James.", "Anna James"),
        ("# Clara Voss Returns From the Sea\n\nClara Voss rows.", "Clara Voss"),
    ],
)
def test_a_third_name_is_kept_and_a_verb_behind_a_name_is_not(tmp_path: Path, opening: str, named: str) -> None:
    assert guest(tmp_path, opening) == named


def test_a_greeting_may_spell_a_first_name_otherwise_than_the_title(tmp_path: Path) -> None:
    greeting = "\n\n**Hi Sophia, how are you?**\n\nFine, and the boat is, too.\n"
    assert guest(tmp_path, titled("Sofia K - Loose Oars") + greeting) == "Sofia K"


@pytest.mark.parametrize(
    "line",
    ["Intervju: Anna Lanning", "Haastattelu: Anna Lanning", "Rozhovor: Anna Lanning", "Röportaj: Anna Lanning",
     "Interviu realizat de Anna Lanning", "Rozhovor vedla Anna Lanning"],
)  # fmt: skip
def test_below_a_title_the_word_for_an_interview_names_who_asked(tmp_path: Path, line: str) -> None:
    assert guest(tmp_path, f"# Boats\n\n{line}") is None


@pytest.mark.parametrize("title", ["Möt Våren", "Samtale med Norge", "Five Questions for Lent"])
def test_one_word_that_a_title_meets_is_nobody_unless_it_says_interview(tmp_path: Path, title: str) -> None:
    assert guest(tmp_path, f"# {title}") is None


def test_one_word_before_the_word_for_an_interview_may_be_who_asked(tmp_path: Path) -> None:
    assert guest(tmp_path, titled("Corvina Interview")) is None
    assert guest(tmp_path, titled("Corvina - Interview")) == "Corvina"
    assert guest(tmp_path, titled("Five Questions for Clara")) == "Clara"


def test_a_name_that_a_polish_title_bends_stands_on_no_card(tmp_path: Path) -> None:
    assert guest(tmp_path, "# Rozmowa z Wyrmem Okrim", POLISH) is None
    assert guest(tmp_path, "# Rozmowa z Clarą Voss\n\nClara Voss wiosłuje od lat.", POLISH) == "Clara Voss"
    assert uninflected("Кларой Восс", []) == "Клара Восс"
    assert uninflected("William Lund", []) == "William Lund"


def test_the_heading_right_above_the_talk_names_the_guest_of_a_longer_page(tmp_path: Path) -> None:
    opening = (
        "# River News: Edition 9\n\nWelcome to River News, about all things wet.\n\n## Floods\n\nBen Okri began to "
        "bail in May. Jan Lund was told of it.\n\n## Rower Spotlight: Clara Voss"
    )
    assert guest(tmp_path, opening) == "Clara Voss"


def test_words_in_capitals_in_a_text_of_small_ones_are_not_told_of_as_people(tmp_path: Path) -> None:
    assert (
        guest(tmp_path, "# Rudern\n\nVOLLE FAHRT begeistert alle, die es lesen. VOLLE FAHRT ist neu.", GERMAN) is None
    )


@pytest.mark.parametrize(
    "introduction",
    [
        "Theatre NWS rows at night. At NWS they have rowed for years, and NWS sings.",
        "Current TIDEFALL lineup: four rowers. TIDEFALL row at night, and TIDEFALL sing.",
    ],
)
def test_a_band_or_a_house_in_capitals_is_no_surname(tmp_path: Path, introduction: str) -> None:
    assert guest(tmp_path, f"# Oars and Rain\n\n{introduction}") is None


@pytest.mark.parametrize(
    "opening",
    [
        "A. Lanning speaks with the celebrated Finnish-Swedish director about the upcoming _Blue Ferry_ sequel.",
        "On the day the festival opened Ann Lanning talked to a director of six films about _Blue Ferry_.",
    ],
)
def test_who_speaks_with_somebody_who_is_not_named_there_asks(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, opening) is None
    assert guest(tmp_path, titled("A Conversation With Director Clara Voss") + opening) == "Clara Voss"


@pytest.mark.parametrize(
    ("title", "summary", "first"),
    [
        ("Emberly Quillfeather", "Comedian, rower", ""),
        ("B. Ozzie Trantham", "", "I’m Ozzie, and I live by the river. "),
        ("Emberly Quillfeather", "", "I’m a comedian and rower. "),
    ],
)
def test_a_bare_title_names_the_guest_where_a_trade_or_the_first_words_show_a_person(
    tmp_path: Path, title: str, summary: str, first: str
) -> None:
    opening = titled(title, f"summary: {summary}\n" if summary else "")
    talk = TALK.replace("I cannot stand still.", f"{first}I cannot stand still.")
    assert guest(tmp_path, opening, talk) == title
    assert guest(tmp_path, titled("Into Quillfeather"), TALK) is None


@pytest.mark.parametrize(
    "opening",
    [
        "Today I’m joined on the quay by a rower, Emberly Voss, who agreed to talk. Emberly keeps Northern Oars.",
        "# Northern Oars student captain, Emberly Voss, readies for the river’s first winter race",
        titled("Interview Emberly Voss") + "I have known the rower Emberly Voss for years.",
        titled("Emberly Voss", "description: Captain, rower (Northern Oars)\n"),
        "# Interview with Emberly Voss\n\n2033-05-14 – Ann Lanning\n\nThis was recorded on a boat that Jan Lund built.",
        "# Interview with Emberly Voss, captain of Low Tide\n\n14 May, by northernoars.example, Ann Lanning",
    ],
)
def test_a_first_name_that_nobody_knows_is_somebody_s_where_a_trade_or_the_title_shows_it(
    tmp_path: Path, opening: str
) -> None:
    assert guest(tmp_path, opening) == "Emberly Voss"


def test_a_greeting_above_the_first_question_mark_tells_who_of_several_is_the_guest(tmp_path: Path) -> None:
    opening = (
        "# Oars\n\nOn the boat were the rower Emberly Voss, the pilot Jan Lund and the cook Ole Berg.\n\n"
        "**Hi Emberly, thanks for having us.**\n\nThank you, Ann."
    )
    assert guest(tmp_path, opening) == "Emberly Voss"


def test_a_name_in_small_and_nothing_else_in_the_title_may_be_a_surname_with_its_address(tmp_path: Path) -> None:
    assert guest(tmp_path, titled("Ms. Voss")) == "Ms. Voss"


def test_whose_initials_answer_is_the_guest(tmp_path: Path) -> None:
    text = (
        "# Oars\n\nOn the quay stood Clara Voss and Ann Lanning in the rain.\n\nAL: Why do you row?\n\n"
        "CV: It is quiet.\n\nAL: And in winter?\n\nCV: I mend oars.\n\nAL: What next?\n\nCV: Sleep.\n"
    )
    assert set(speakers(read(tmp_path, text))) == {"Clara Voss"}


@pytest.mark.parametrize("told", ["This is an interview I did for Northern Oars.", "Northern Oars interviewed me."])
def test_an_author_who_was_asked_is_the_guest(tmp_path: Path, told: str) -> None:
    assert guest(tmp_path, titled("Oars and Rain", "author: Clara Voss\n") + told) == "Clara Voss"
    assert guest(tmp_path, titled("Oars and Rain", "author: Clara Voss\n") + "It rained.") is None


def test_whom_a_title_met_asked_where_the_page_is_of_somebody_who_was_interviewed(tmp_path: Path) -> None:
    summary = "summary: Corvina, two people who love boats, interviewed me about oars.\n"
    assert guest(tmp_path, titled("Interview with Corvina", summary)) is None
    assert guest(tmp_path, titled("Interview with Corvina")) == "Corvina"


def test_who_goes_to_somebody_of_a_trade_has_none_for_that(tmp_path: Path) -> None:
    talk = TALK.replace("I cannot stand still.", "I’m going to the director first. I cannot stand still.")
    assert guest(tmp_path, titled("Into Quillfeather"), talk) is None


def test_a_title_of_very_short_words_is_nobody_s_name_for_what_the_answers_say(tmp_path: Path) -> None:
    talk = TALK.replace("I cannot stand still.", "I’m wet. I cannot stand still.")
    assert guest(tmp_path, titled("Ox Li"), talk) is None


def test_the_society_of_a_magazine_is_not_the_guest_for_being_told_of(tmp_path: Path) -> None:
    opening = titled("Gale, an interview") + "Gale Norway, the club of the band’s friends, asked what they wanted."
    assert guest(tmp_path, opening) is None


def test_who_is_told_about_was_not_met(tmp_path: Path) -> None:
    text = "---\ntitle: My first interview - and it’s about Anna Salt!\n---\n\n"
    text += "I got interviewed about our upcoming movie, Anna Salt. Have a look at the pictures.\n\n"
    document = read(tmp_path, text + "Q: What is the film about?\n\nA boat, and I row in it all day long.\n", "talk.md")
    assert set(speakers(document)) == {None}


def test_a_line_with_a_name_and_a_house_below_the_title_gives_the_author(tmp_path: Path) -> None:
    text = "---\ntitle: “The sea has no script”\n---\n\nAnna Lanning - O Diário da Costa\n\n"
    text += "Clara Voss is a cellist who rows. Voss came in from the rain.\n\nWhy a boat?\n\nIt floats, I think.\n\n"
    document = read(tmp_path, text + "Always?\n\nI never asked it. It floats.\n", "talk.md")
    assert set(speakers(document)) == {"Clara Voss"}


def test_a_title_in_a_line_of_its_own_above_a_question_is_nobody(tmp_path: Path) -> None:
    text = "Why a boat?\n\nIt floats, I think.\n\nThe Salt Ledger\n\nAlways?\n\nI never asked it.\n\n"
    document = read(tmp_path, text + "The Boat of Clara\n\nAnd now?\n\nI row.\n")
    assert set(speakers(document)) == {None}


def test_a_channel_in_the_front_matter_does_not_answer_for_who_has_a_label(tmp_path: Path) -> None:
    text = "---\nspeaker: Harbour Times Podcasts\n---\n\n**Ann Lanning**: Why a boat?\n\n**Clara Voss**: It floats.\n\n"
    document = read(tmp_path, text + "**Ann Lanning**: Always?\n\n**Clara Voss**: I never asked it.\n", "talk.md")
    assert set(speakers(document)) == {"Clara Voss"}
    assert "the labels count" in " ".join(document.notes)


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("---\ntitle: OARSONG - Interview\n---", "OARSONG"),
        ('---\ntitle: "Interview: Corvina"\n---', "Corvina"),
        ("---\ntitle: Rain\n---\n\nIn May we had a chat with Corvina, singer of the Oars.", "Corvina"),
        ("---\ntitle: Rain\n---\n\nHarbour news by e-mail, after a chat with Corvina.", None),
        ("---\ntitle: 'The rower Corvina: “I never learnt to walk”'\n---\n\nCorvina rows in Wick.", "Corvina"),
        ("---\ntitle: 'The rower Corvina: “I never learnt to walk”'\n---\n\nIt rains in Wick.", None),
        ("---\ntitle: Harbour - Interview\n---\n\nA harbour in May.", None),
    ],
)
def test_an_only_name_may_be_all_that_a_page_gives(tmp_path: Path, opening: str, name: str | None) -> None:
    talk = "\n\n**Why do you row?**\n\nI cannot stand still.\n\n**And at night?**\n\nI sing.\n"
    assert set(speakers(read(tmp_path, opening + talk, "talk.md"))) == {name}


def test_the_introduction_may_say_in_full_whom_the_title_calls_by_an_only_name(tmp_path: Path) -> None:
    title, praise = "# Interview with Corvina\n\n", "Few deserve more praise than Corvina Wyrm Okri, 22 years old."
    assert guest(tmp_path, f"{title}{praise}") == "Corvina Wyrm Okri"
    assert guest(tmp_path, f"{title}{praise} Corvina Senn Lund is 23 years old.") is None  # either may be meant


def test_a_name_with_accents_and_without_them_is_one(tmp_path: Path) -> None:
    text = "# Brume, le film d'Eric Vossier\n\nAncien rameur devenu cinéaste, Éric Vossier filme l’eau et la pluie.\n\n"
    text += "**Pourquoi la pluie ?**\n\nParce qu’elle ne pose pas.\n\n**Et la nuit ?**\n\nLa nuit je dors.\n"
    assert set(speakers(read(tmp_path, text, "talk.md"))) <= {"Éric Vossier", "Eric Vossier"} != {None}


def test_a_town_before_a_trade_is_nobody(tmp_path: Path) -> None:
    text = "For forty years Juliette Voss has rowed.\n\nIn Old Wick and New Wick, the French actress rows, too.\n\n"
    text += "Rain suits Voss.\n\nQ: Why do you row?\n\nA: I cannot stand still.\n"
    assert speakers(read(tmp_path, text)) == ["Juliette Voss"]


@pytest.mark.parametrize("asked", ["Name?", "1) Your name, please:", "What’s your name?", "Wer bist du?", "Nombre:"])
def test_a_form_that_asks_for_the_name_is_answered_with_it(tmp_path: Path, asked: str) -> None:
    text = f"**{asked}**\n\nClara Voss (the boat is called Ben)\n\n**Why do you row?**\n\nI cannot stand still.\n"
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {"Clara Voss"}


def test_who_wrote_a_page_stands_behind_its_date(tmp_path: Path) -> None:
    text = "##### MAY 14, 2033 | BY ANN LANNING\n\n##### Mr. Voss, why do you row?\n\nI cannot stand still.\n\n"
    text += "##### And at night?\n\nI sing.\n"
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {None}
    with_picture = "![Ivo Voss](voss.jpg)\n\n" + text
    assert set(speakers(read(tmp_path, with_picture, "talk.md"))) == {"Ivo Voss"}


def test_whose_site_it_is_stands_in_a_path_and_names_no_guest(tmp_path: Path) -> None:
    page = "<html><head><title>ANN LANNING > TALKS > RAIN</title></head><body><h1>A Conversation with Corvina ‘33</h1>"
    page += "<p><b>Why do you row?</b></p><p>I cannot stand still.</p></body></html>"
    assert speakers(read(tmp_path, page, "talk.html")) == ["Corvina"]


def test_the_title_of_a_page_may_be_a_name_and_the_word_for_a_talk(tmp_path: Path) -> None:
    page = "<html><head><title>Clara Voss Interview</title></head><body><h1>interview</h1>"
    page += "<p>why do you row?</p><p>i cannot stand still.</p><p>and at night?</p><p>i sing.</p></body></html>"
    assert set(speakers(read(tmp_path, page, "talk.html"))) == {"Clara Voss"}


def test_a_title_may_be_a_trade_and_a_name_with_the_work_behind_it(tmp_path: Path) -> None:
    text = "Filmmaker Clara Voss (LOW TIDE)\n\nLOW TIDE, 14 min., Wick\n\nGet to know the filmmaker:\n\n"
    text += "1. Why do you row?\n\nI cannot stand still.\n\n2. And at night?\n\nI sing.\n"
    assert set(speakers(read(tmp_path, text))) == {"Clara Voss"}


@pytest.mark.parametrize("said", ["Mé jméno je Ivo Voss, je mi 17 let.", "Jmenuji se Ivo Voss.", "Ik ben Ivo Voss."])
def test_guests_say_who_they_are_in_their_language(tmp_path: Path, said: str) -> None:
    text = f"Rozhovor: Ivo Voss\n\nOtázka: Kdo jsi?\n\n{said}\n\nOtázka: Proč vesluješ?\n\nNevydržím stát.\n"
    assert "Ivo Voss" in speakers(read(tmp_path, text))


@pytest.mark.parametrize(
    "said",
    [
        "Ich heiße Ivo Voss.", "Mein Name ist Ivo Voss.", "Mi nombre es Ivo Voss.", "Me chamo Ivo Voss.",
        "Chamo-me Ivo Voss.", "Meu nome é Ivo Voss.", "Il mio nome è Ivo Voss.", "Mon nom est Ivo Voss.",
        "Nazywam się Ivo Voss.", "Jeg er Ivo Voss.", "Mitt navn er Ivo Voss.", "Nimeni on Ivo Voss.",
        "Mă numesc Ivo Voss.", "A nevem Ivo Voss.", "Adım Ivo Voss.",
        "Ben, Ivo Voss. Yıllardır kürek çekiyorum.", "Merhaba, ben Ivo Voss. Yıllardır kürek çekiyorum.",
    ],
)  # fmt: skip
def test_a_guest_whom_nothing_else_names_says_who_they_are(tmp_path: Path, said: str) -> None:
    text = f"**1. Who are you?**\n\n{said}\n\n**2. Why do you row?**\n\nI cannot stand still.\n"
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {"Ivo Voss"}


def test_a_list_of_friends_is_nobody_who_presents_themselves(tmp_path: Path) -> None:
    said = "Ben, Clara Voss and Ivo. All of them for years, and I was glad."
    text = f"**Who rowed with you?**\n\n{said}\n\n**Why?**\n\nI sing.\n"
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {None}


def test_who_says_their_own_name_is_not_somebody_whom_answers_speak_of(tmp_path: Path) -> None:
    opening = "# Rowing by night\n\nBen Okri\n\nA boat that rows by night was built in Wick.\n"
    said = "\n\n**Who are you?**\n\nMy name is Clara Voss. I built the boat, and I row it.\n"
    assert guest(tmp_path, opening, TALK + said) == "Clara Voss"
    friend = "\n\n**Who was there?**\n\nI’m Clara Voss, I told them. Nobody had heard of Clara Voss there.\n"
    assert guest(tmp_path, opening, TALK + friend) != "Ben Okri"


def test_a_verb_with_a_capital_is_no_part_of_a_name_in_a_title(tmp_path: Path) -> None:
    text = "# Clara Voss Returns from the Sea\n\nLast summer Clara Voss rowed to Wick, and Voss sang there twice.\n\n"
    text += "**Why do you row?**\n\nI cannot stand still.\n\n**And at night?**\n\nI sing.\n"
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {"Clara Voss"}


def test_a_question_may_call_somebody_by_name_without_a_comma(tmp_path: Path) -> None:
    text = "# TALK OF 14 MAY\n\n**Clara Voss how did you begin to row?**\n\nI could not stand still.\n\n"
    text += "**And at night?**\n\nI sing.\n"
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {"Clara Voss"}


@pytest.mark.parametrize(
    ("opening", "named"),
    [
        ("# Emberly Voss\n\nOn the quay in May is where I first met Emberly.", "Emberly Voss"),
        ("# Emberly Voss\n\nOn the quay in May it rained.", None),
        ("# Oars\n\n## Northern Oars First Captain Emberly Voss Mid-River Interview\n\nEmberly Voss: Captain and Rower "
         "of Northern Oars. On the day after, we sat in her boat.", "Emberly Voss"),
    ],
)  # fmt: skip
def test_a_first_name_alone_that_was_met_and_a_trade_behind_a_colon_show_a_person(
    tmp_path: Path, opening: str, named: str | None
) -> None:
    assert guest(tmp_path, opening) == named


CZECH = (
    "Pilotce a kreslířce Cordule Vossové se podařilo přeplout záliv na prkně z půdy jejího děda. Vossová se učila na "
    "škole v Řece a debutovala sešitem o dešti. Ve druhé knize sleduje rybáře Bena Okriho, který se rozhodl už nikdy "
    "nevyplout. Kniha vyšla letos na jaře a vypráví o přístavu, který každou zimu zamrzne, a o lidech, kteří čekají."
)


@pytest.mark.parametrize(
    ("introduction", "name"),
    [
        ("The pilot Clara Voss has crossed the bay a hundred times. Voss lives in Wick.", "Clara Voss"),
        (CZECH, None),
        ("She has crossed the bay a hundred times.", "Ann Lanning"),
        ("The pilot has crossed the bay with Okra Lund. Lanning lives in Wick.", "Ann Lanning"),
    ],
)
def test_a_name_on_top_that_nothing_says_again_is_the_author_s_where_others_are_told_of(
    tmp_path: Path, introduction: str, name: str | None
) -> None:
    assert guest(tmp_path, f"ANN LANNING\n\n{introduction}") == name


@pytest.mark.parametrize(
    ("further", "name"),
    [
        ('og_title: "Interview: Clara Voss"', "Clara Voss"),
        ('seoTitle: "An interview with Clara Voss"', "Clara Voss"),
        ("film_title: Clara Voss", None),
        ('series_headline: "Interviews"', None),
    ],
)
def test_a_further_title_of_front_matter_counts_where_it_names_an_interview(
    tmp_path: Path, further: str, name: str | None
) -> None:
    assert guest(tmp_path, titled("Yearbook of Northern Oars", f"{further}\n")) == name


@pytest.mark.parametrize(
    "opening",
    [
        "# Interview with Clara Voss and Zora Oakes", "# An Interview with Clara Voss & Emma Oakes\n\nClara Voss rows.",
        "# Low Tide: an interview with Clara Voss, Emma Oakes and Ben Okri",
        "# Clara Voss and Emma Oakes Talk Low Tide\n\nDirector Clara Voss and writer Emma Oakes met at school. "
        "Voss is a rower, Oakes is not.",
        "# Low Tide\n\nI sat down with Clara Voss, the director, and Emma Oakes, its star, to talk about boats.",
        "# Low Tide\n\nWe spoke with Clara Voss and her producer Emma Oakes.",
        "# Low Tide\n\nThis week we talk to novelist Clara Voss and her translator, Emma Oakes, about boats.",
    ],
)  # fmt: skip
def test_of_several_who_were_met_together_nobody_alone_gives_the_answers(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, opening) is None


@pytest.mark.parametrize("title", ["Interview: Clara Voss", "Clara Voss on Low Tide"])
def test_of_two_whom_the_introduction_names_together_the_title_may_have_one_alone(tmp_path: Path, title: str) -> None:
    together = "\nWe invited Clara Voss and Zora Oakes of Northern Oars to tell us of the river.\n"
    assert guest(tmp_path, titled(title) + together) == "Clara Voss"


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        (
            "# Composer Clara Voss Scores Big With ‘Low Tide’\n\nWhen they called, Clara Voss was in the bath.",
            "Clara Voss",
        ),
        ("# Clara Voss of Northern Oars Interview\n\nJune 3, 2031 by Emma Lanning Leave a Comment", "Clara Voss"),
        ("# Clara Voss is Martin Grey\n\nIn Low Tide, Clara Voss plays Martin Grey, a captain.", "Clara Voss"),
        ("# Clara Voss: My Years with Ben Okri", "Clara Voss"),
        ("# The Voss Sisters on Low Tide\n\nEmma and Clara Voss have made their third film.", None),
    ],
)
def test_who_is_played_was_worked_with_or_wrote_the_page_is_not_the_guest(
    tmp_path: Path, opening: str, name: str | None
) -> None:
    assert guest(tmp_path, opening) == name


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("Interview: Clara Voss (“Low Tide”)\nPosted on March 3, 2031 by admin", "Clara Voss"),
        ("Clara Voss interviewed by Emma Lanning", "Clara Voss"),
        ("Rowing for a Living: Stuntwoman Clara Voss in Her Own Words", "Clara Voss"),
        ("Clara Voss, the Rower Who Doubled for Emma Oakes\n\nShe fell out of more boats than anybody.", "Clara Voss"),
        ("“Emma Oakes had to go”\n\nClara Voss explains the end of Low Tide.", None),
        ("Emma Oakes’s biographer speaks\n\nClara Voss wrote Emma Oakes: A Life.", None),
        ("Clara Voss talks to Emma Oakes", None),
        ("Emma Oakes in conversation with Clara Voss\n\nClara Voss is a rower from Wick.", "Clara Voss"),
        ("The crew of Low Tide\n\nClara Voss, Ben Okri and Emma Oakes spoke to us.", None),
        ("The crew of Low Tide\n\nWe asked Clara Voss (captain), Ben Okri (cook) and Emma Oakes (mate).", None),
        ("Clara Voss, Emma Oakes: ‘We fought every day’", None),
    ],
)
def test_a_title_with_two_people_tells_them_apart_or_names_nobody(
    tmp_path: Path, opening: str, name: str | None
) -> None:
    (found,) = set(speakers(read(tmp_path, opening + TALK.replace("**", ""))))
    assert found == name


@pytest.mark.parametrize(
    "title",
    [
        "Schauspielerin Okra Lund im Interview",
        "Actress Okra Lund in conversation",
        "Director Okra Lund Interview",
    ],
)
def test_titles_say_with_whom_was_spoken_behind_their_trade(tmp_path: Path, title: str) -> None:
    cast = "Dr. Hilda Senn\n\nOkra Lund als Dr. Hilda Senn\n\n"
    assert guest(tmp_path, f"# {title}\n\n{cast}", GERMAN) == "Okra Lund"


@pytest.mark.parametrize("title", ["Ben Okri interviews Clara Voss", "Ben Okri interviewt Clara Voss"])
def test_a_title_may_tell_who_interviews_whom(tmp_path: Path, title: str) -> None:
    assert guest(tmp_path, f"# {title}\n\nBen Okri spoke to her for the River Review.") == "Clara Voss"


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("Clara Voss is a captain from Wick. She sat down with Ann Lanning to talk about rowing.", "Clara Voss"),
        ("Corvina, a captain with two boats. Her home is the river and she spoke with Ann Lanning.", "Corvina"),
        ("Ann Lanning is our columnist. She sat down with Clara Voss to talk about rowing.", "Clara Voss"),
        ("This week she sat down with Clara Voss, a captain from Wick.", "Clara Voss"),
        ("Ann Lanning is a captain of old. She sat down with Clara Voss, captain of the Oars.", "Clara Voss"),
    ],
)
def test_whom_a_paragraph_told_of_is_who_sat_down_with_somebody(tmp_path: Path, opening: str, name: str) -> None:
    assert guest(tmp_path, opening) == name


def test_an_author_whom_the_first_question_calls_is_asked(tmp_path: Path) -> None:
    called = TALK.replace("Why do", "Clara, thanks for your time. Why do")
    assert guest(tmp_path, titled("Oars at Night", "author: Clara Voss\n"), called) == "Clara Voss"
    assert guest(tmp_path, titled("Oars at Night", "author: Clara Voss\n")) is None


def test_an_author_whom_answers_call_as_well_or_beside_whom_somebody_is_named_is_not(tmp_path: Path) -> None:
    called = TALK.replace("Why do", "Clara, why do")
    matter = titled("Oars at Night", "author: Clara Voss\n")
    assert guest(tmp_path, matter, called.replace("I cannot", "Well, Clara, I cannot")) is None
    assert guest(tmp_path, f"{matter}\nBen Okri is at home on the river.", called) != "Clara Voss"


@pytest.mark.parametrize(
    ("summary", "name"), [("where I gave an interview before the race", "Clara Voss"), ("on boats and rain", None)]
)
def test_who_says_their_name_above_a_talk_is_asked_where_they_say_that_they_gave_it(
    tmp_path: Path, summary: str, name: str | None
) -> None:
    matter = titled("A Woman in a Boat", f'excerpt: "From the Reel Review, {summary}."\n')
    assert guest(tmp_path, f"{matter}\nMy name is Clara Voss. I row for the club of Wick.") == name


def test_who_was_asked_to_hold_an_interview_is_no_guest(tmp_path: Path) -> None:
    assert guest(tmp_path, "My name is Ann Lanning and I was asked to interview the rowers of Wick.") is None


def test_who_says_their_first_name_alone_is_somebody(tmp_path: Path) -> None:
    told = TALK.replace("I cannot stand still.", "I’m Clara, and I cannot stand still.")
    assert guest(tmp_path, "# On the river\n\nIt rained.", told) == "Clara"
    assert guest(tmp_path, "# On the river\n\nIt rained on Clara Voss.", told) == "Clara Voss"
    assert guest(tmp_path, "# On the river\n\nIt rained.", told.replace("Clara", "Cold")) is None


def test_what_stands_in_brackets_far_behind_is_nobody_s_own_name(tmp_path: Path) -> None:
    told = TALK.replace("I cannot stand still.", "I’m still at work on a boat for the Oars (Clara Voss), and at home.")
    assert guest(tmp_path, "# On the river\n\nIt rained.", told) is None
    assert guest(tmp_path, "# On the river\n\nIt rained.", told.replace("still at work on a boat for the Oars", "Kit"))


def test_a_column_with_a_number_is_nobody(tmp_path: Path) -> None:
    opening = "# Five Answers for Boat Talk 12\n\nTalk is what we do."
    assert guest(tmp_path, opening) is None
    assert guest(tmp_path, "# Interview with Clara Voss 2") == "Clara Voss"


def test_a_name_ends_where_the_next_fact_or_an_initial_begins() -> None:
    assert [name.text for name in names_in("Name: Clara Voss Age: 34")] == ["Clara Voss"]
    assert [name.text for name in names_in("Clara Voss von C.Voss")] == ["Clara Voss"]
    assert [name.text for name in names_in("Clara Voss Lund: 34")] == ["Clara Voss Lund"]


def test_who_is_asked_to_introduce_themselves_does_so_in_an_answer_however_long(tmp_path: Path) -> None:
    told = "My boat is made of oak, and my sister paints it each spring.\n\n" * 4
    asked = f"**Please introduce yourself.**\n\nHello, my name is Clara Voss, and my friends call me Clo.\n\n{told}"
    more = "**Tell us about the boat.**\n\nI built it in a year.\n\n**Why do you row?**\n\nI cannot stand still.\n"
    assert guest(tmp_path, titled("A talk with a rower"), f"\n{asked}{more}") == "Clara Voss"


def test_a_form_of_address_for_a_label_names_nobody(tmp_path: Path) -> None:
    talk = "\n\n".join(("Ann: Why do you row?", "Prof: To think.", "Ann: And at night?", "Prof: Then I sleep."))
    assert guest(tmp_path, "An Interview with Prof. Clara Voss\n\n", talk) == "Clara Voss"
    assert guest(tmp_path, "", talk) is None


def test_a_line_below_a_name_begins_no_longer_name(tmp_path: Path) -> None:
    opening = "Interview with the rower Clara Voss\nGetting home\n\nI had the chance to chat with rower Clara Voss."
    assert guest(tmp_path, f"{opening} Few know the river as Clara Voss.") == "Clara Voss"


def test_a_caption_may_tell_of_the_guest_as_introductions_do(tmp_path: Path) -> None:
    opening = "# Carrying a boat\n\n> ![](boat.jpg)Clara Voss is a captain from Wick. She has written a book.\n"
    assert guest(tmp_path, opening) == "Clara Voss"


@pytest.mark.parametrize(
    "first",
    [
        "First, Corvina, thanks for coming to the pier.", "Corvina, thank you for your time.",
        "Welcome Corvina!", "Bienvenue Corvina !", "Willkommen, Corvina.",
    ],
)  # fmt: skip
def test_first_words_welcome_or_thank_the_guest(tmp_path: Path, first: str) -> None:
    talk = TALK.replace("**Why do you row?**", f"**{first} Why do you row?**")
    assert guest(tmp_path, "# On rivers\n\nCorvina has rowed for ten years.", talk) == "Corvina"


def test_an_only_name_of_the_title_presents_itself_in_an_answer(tmp_path: Path) -> None:
    talk = TALK.replace("I cannot stand still.", "I’m CJ. I cannot stand still.")
    assert guest(tmp_path, "# Boat Talk: CJ from Northern Oars", talk) == "CJ"
    assert guest(tmp_path, "# Boat Talk: Catholic Rivers", talk.replace("CJ", "Catholic")) is None


def test_a_title_may_begin_with_a_first_name_that_speaks(tmp_path: Path) -> None:
    assert guest(tmp_path, "# The river\n\nClara (Northern Oars) talks about rivers.") == "Clara"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("**Clara, 33, boatbuilder, lives in Wick**", "Clara"), ("Clara, captain of the Northern Oars", "Clara"),
        ("**Clara, why not**", None), ("**Wick, 33, town of rowers**", None),
    ],
)  # fmt: skip
def test_a_line_on_top_may_present_the_guest_by_first_name(tmp_path: Path, line: str, name: str | None) -> None:
    assert guest(tmp_path, f"{line}\n\n") == name


def test_who_presents_themselves_and_wants_to_be_asked_is_the_guest(tmp_path: Path) -> None:
    opening = "# Rivers\n\nGood morning. My name is Makira Voss. I row in Wick.{}"
    assert guest(tmp_path, opening.format(" Please feel free to ask me anything today!")) == "Makira Voss"
    assert guest(tmp_path, opening.format("")) is None


def test_a_trade_before_a_first_name_is_no_part_of_it(tmp_path: Path) -> None:
    assert guest(tmp_path, "# Without boundaries\n\nOn the pier Captain Clara presents her boat.") == "Clara"


def test_a_year_and_a_place_of_birth_tell_of_somebody(tmp_path: Path) -> None:
    assert guest(tmp_path, "# On rivers\n\nOnce more Clara Voss (Wick, 1966) sits on the pier again.") == "Clara Voss"


def test_a_fact_may_be_a_long_name(tmp_path: Path) -> None:
    assert guest(tmp_path, "# On rivers\n\nName: Clara Ann Voss Lund Okri\n") == "Clara Ann Voss Lund Okri"


def test_a_title_that_presents_somebody_by_a_noun_is_no_name(tmp_path: Path) -> None:
    talk = FRENCH.replace("**Pourquoi", "**Bonjour Corvina, pourquoi")
    assert guest(tmp_path, "# Présentation de Corvina", talk) == "Corvina"


@pytest.mark.parametrize("date", ["Wednesday, May 14, 2033", "14. Mai 2033", "2033-05-14", "14 de mayo de 2033"])
def test_a_date_on_top_is_not_the_title(tmp_path: Path, date: str) -> None:
    assert guest(tmp_path, f"{date}\n\nCorvina. Interview. The Reel Review.\n\n") == "Corvina"


def test_a_greeting_in_a_line_of_its_own_goes_on_below_it(tmp_path: Path) -> None:
    talk = TALK.replace("**Why do you row?**", "**Thanks for taking the time. Why do you row?**")
    assert guest(tmp_path, "First Clara,", talk) == "Clara"
    assert guest(tmp_path, "Clara,", talk) == "Clara"


def test_a_first_name_with_a_word_of_the_text_behind_it_is_a_slogan_beside_their_full_name(tmp_path: Path) -> None:
    told = "\n\nThe club elects its captain. The favourite is Clara Voss. Clara Voss has rowed for years.\n"
    assert guest(tmp_path, f"# Interview | Clara Captain{told}") == "Clara Voss"
    assert guest(tmp_path, "# Interview | Clara Captain\n\nThe club has a captain.\n") == "Clara Captain"


@pytest.mark.parametrize(
    "opening",
    [
        "# On the water\n\nIn this interview, Clara Voss talks about boats.",
        "# On the water\n\nIn our latest conversation, the boatbuilder Clara Voss shares how she works.",
        "# On the water\n\nRower Clara Voss was told to rest. She did not.",
        "# Poet Clara Voss (LOW TIDE)\n\nGet to know the poet:",
        "# Author Interview: Clara Voss", "# An interview with Low Tide’s Clara Voss",
    ],
)  # fmt: skip
def test_openings_say_who_talks_behind_trades_houses_and_words_for_the_talk(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, f"{opening}\n\n") == "Clara Voss"


@pytest.mark.parametrize(
    "opening",
    [
        "# Interview mit Ruderin Clara Voss", "# Am Fluss\n\nRuderin Clara Voss spricht im Interview über Boote.",
        "# Am Fluss\n\nIm Interview spricht Clara Voss über Boote.",
        "# Am Fluss\n\nGrund genug, mit Clara Voss über Boote zu plaudern.",
    ],
)  # fmt: skip
def test_german_openings_set_trades_and_verbs_around_the_name(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, f"{opening}\n\n", GERMAN) == "Clara Voss"


def test_a_house_whose_people_were_met_is_not_the_guest(tmp_path: Path) -> None:
    assert guest(tmp_path, "# An interview with Low Tide’s Xandrine Okafor\n\n") == "Xandrine Okafor"


LONG = TALK.replace(
    "and nobody phones.",
    "and nobody phones. " + 40 * "Boats went out at night, and my mother counted them until the last was home. ",
)


@pytest.mark.parametrize(
    "title",
    [
        "Boat Talk: Xandrine Okafor",
        "Xandrine Okafor",
        "Rowing at night: Xandrine Okafor",
        "Xandrine Okafor, champion rower",
        "Xandrine Okafor: Interview",
        "LOW TIDE – Xandrine Okafor Interview",
        "Talking Low Tide with Xandrine Okafor",
        "Getting to know Xandrine Okafor",
        "Festival Interview: Low Tide director Xandrine Okafor",
    ],
)
def test_what_a_long_talk_has_no_word_of_is_a_name_where_titles_have_guests(tmp_path: Path, title: str) -> None:
    assert guest(tmp_path, titled(title), LONG) == "Xandrine Okafor"


@pytest.mark.parametrize(
    "opening",
    [
        titled("Boat Talk: Night Boats"), titled("Boat Talk: Northern Mother"),
        "# Low Tide\n\nDirected by Xandrine Okafor\n\n",
        titled("Boat Talk: LOW TIDE"), titled("Boats and Mothers Interview"),
        titled("Rowing at night | Oarsome Tribune"), titled("Oarsome Tribune - Rowing at night"),
    ],
)  # fmt: skip
def test_what_the_talk_has_words_of_is_none_nor_is_the_title_of_a_work(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, opening, LONG) is None


def test_what_a_long_talk_speaks_of_is_not_its_guest(tmp_path: Path) -> None:
    spoken = LONG.replace("What did the river teach you?", "What did Xandrine Okafor teach you?")
    assert guest(tmp_path, titled("Boat Talk: Xandrine Okafor"), spoken) is None


def test_who_held_a_talk_does_not_hide_a_guest_of_unknown_first_name(tmp_path: Path) -> None:
    assert guest(tmp_path, titled("Boat Talk: Xandrine Okafor", "author: Ben Okri\n"), LONG) == "Xandrine Okafor"
    told = "# Boat Talk: Xandrine Tribune\n\nClara Voss is a rower from Wick.\n\n"
    assert guest(tmp_path, told, LONG) == "Clara Voss"


@pytest.mark.parametrize(
    ("below", "talk", "name"),
    [
        ("Okra Lund (Wick, 1969) es capitana y fundadora del club de remo.", SPANISH, "Okra Lund"),
        ("Okra Lund, geboren 1981 in Wick, studierte Bootsbau in Kiel.", GERMAN, "Okra Lund"),
        ("Okra Lund is the captain of the Wick oars. Her boat “Low Tide” is out until June.", TALK, "Okra Lund"),
        ("Okra Lund is a freelance journalist and lives in Wick.", TALK, None),
        ("Intervista a Okra Lund raccolta da Anna Weir a Wick, maggio 2031.", TALK, "Okra Lund"),
        ("Entretien avec Okra Lund réalisé par Anna Weir, à Wick.", FRENCH, "Okra Lund"),
    ],
)
def test_a_life_below_the_talk_names_whom_nothing_above_does(
    tmp_path: Path, below: str, talk: str, name: str | None
) -> None:
    assert guest(tmp_path, "# On the water\n", f"{talk}\n{below}\n") == name


def test_a_life_below_the_talk_tells_of_nobody_else_than_whom_the_introduction_met(tmp_path: Path) -> None:
    below = f"{TALK}\nOkra Lund is the captain of the Wick oars.\n"
    assert guest(tmp_path, "# On the water\n\nWe met the rower Ben Okri.\n", below) == "Ben Okri"


def test_with_whom_somebody_worked_is_not_the_guest_of_a_title(tmp_path: Path) -> None:
    opening = "# Director Clara Voss Talks LOW TIDE, Oars, and Working with Anna Weir\n\nAnna Weir stars as a rower.\n"
    assert guest(tmp_path, opening) == "Clara Voss"


@pytest.mark.parametrize(
    "introduction",
    [
        "Ben Okris Langfilmdebüt „Ebbe“ läuft jetzt. Ann Lanning hat mit Okri in Wick gesprochen.",
        "„Ebbe“ ist das Regiedebüt von Ben Okri. Ann Lanning sprach mit Okri über Regen.",
        "Ben Okris Drama „Ebbe“ läuft jetzt. Wir haben mit Okri gesprochen.",
    ],
)
def test_who_spoke_with_whom_a_german_passage_names_asked(tmp_path: Path, introduction: str) -> None:
    assert guest(tmp_path, f"# „Ich rudere gern“\n\n{introduction}", GERMAN) == "Ben Okri"


def test_a_german_surname_keeps_the_s_that_it_may_have(tmp_path: Path) -> None:
    introduction = "Ben Torres Drama „Ebbe“ läuft jetzt. Torres rudert. Wir haben mit Ben Torres gesprochen."
    assert guest(tmp_path, f"# „Ich rudere gern“\n\n{introduction}", GERMAN) == "Ben Torres"


def test_who_spoke_with_rowers_may_be_the_guest(tmp_path: Path) -> None:
    introduction = "Die Autorin Clara Voss hat mit Ruderern gesprochen. „Ebbe“ heißt ihr Buch."
    assert guest(tmp_path, f"# „Ich rudere gern“\n\n{introduction}", GERMAN) == "Clara Voss"


@pytest.mark.parametrize("verb", ["takes me through", "walks us through"])
def test_who_takes_us_through_a_work_is_the_guest(tmp_path: Path, verb: str) -> None:
    opening = (
        f"# Low Tide\n\nA goat recalls a river. In this Lantern Q&A, director Okra Lund {verb} the film by Ben Okri."
    )
    assert guest(tmp_path, opening) == "Okra Lund"


@pytest.mark.parametrize("headed", ["Clara Vose", "CLARA VOSE", "Clara VosE"])
def test_a_guest_has_the_letters_that_the_introduction_has(tmp_path: Path, headed: str) -> None:
    opening = (
        f"ENTREVISTA/ {headed} y el remo\n\nClara Vosé es una joven remera nacida en Lugo. Remó a los tres años.\n\n"
    )
    assert set(speakers(read(tmp_path, opening + "¿Por qué rema?\n\nRemo porque sí, y porque nadie me llama.\n"))) == {
        "Clara Vosé"
    }


@pytest.mark.parametrize(
    "opening",
    [
        "# Issue 045 Author Interview: Xadanya Voss and “The Drowned Quay”\n\nWelcome to Tuesday, to authors!",
        "# “The Drowned Quay”\n\nToday we’re shining the spotlight on Xadanya Voss and “The Drowned Quay”.",
        "# “The Drowned Quay”\n\nThis month we turn the spotlight on Xadanya Voss, who built it.",
    ],
)
def test_who_stands_in_the_spotlight_of_a_column_is_the_guest(tmp_path: Path, opening: str) -> None:
    talk = "**Where did it begin?**\n\nOn a quay, where I slept.\n\n**And then?**\n\nThen I wrote.\n"
    assert set(speakers(read(tmp_path, f"{opening}\n\n{talk}", "talk.md"))) == {"Xadanya Voss"}
