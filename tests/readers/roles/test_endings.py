"""How talks are signed off: by-lines, greetings, and what stands behind them."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers.roles.endings import signs_off
from quotecards.readers.roles.letters import is_letter_head
from quotecards.readers.roles.releases import is_release
from tests.readers.support import kinds, read, speakers, texts

TALK = """\
Clara Voss rows. We met Clara Voss on her boat.

Why do you row?

I cannot stand still.

And in winter?

In winter I mend the oars.
"""


@pytest.mark.parametrize(
    "line",
    [
        "Das Gespräch führte Ruth Okri.", "Die Fragen stellten Ruth Okri und Hob Lanning", "Interview: Ruth Okri",
        "Interview und Fotos: Ruth Okri", "Aufgezeichnet von Ruth Okri.",
        "Propos recueillis par Odile Lanning", "(Propos recueillis par Odile Lanning)", "Entretien réalisé par Odile",
        "Interview by Ruth Okri", "Interview conducted by Ruth Okri in Leeds", "Words and pictures: Ruth Okri",
        "Clara Voss and Ruth Okri met in Wick, in the rain.", "Clara Voss und Ruth Okri trafen sich in Kiel.",
        "Clara Voss was talking to Ruth Okri", "Clara Voss spoke to the Gazette.",
        "Entrevista realizada por Inés Okri", "Intervista di Fulvio Lanning", "A cura di Fulvio Lanning",
        "Interview with Clara Voss by Ruth Okri, Reel Review, May 2031",
        "von Ruth Okri, Redakteurin der Zeitung, erschienen am 3. Mai 2031",
        "Rozmawiała Ewa Okri", "Беседовал Глеб Ладога", "聞き手：山田",
        "Ptal se Petr Okri", "(Ptala se Jana Okri)", "Zhováral sa Petr Okri", "Pytała Ewa Okri.",
        "Вопросы задавал Глеб Ладога",
        "Vragen: Maarten Okri", "Questions by Ruth Okri", "Preguntas de Inés Okri",
        "Kérdezte: Lantos Márk", "Soran: Mert Okri",
 "采访：王芳", "ראיינה: רות לוי",
    ],
)  # fmt: skip
def test_a_line_that_says_who_held_the_talk_signs_it_off(line: str) -> None:
    assert signs_off(line)


@pytest.mark.parametrize(
    "line",
    [
        "Written by my father, in 1974.", "I was talking to my mother when it sank.", "Nobody spoke to Ruth.",
        "My aunt and Ben Okri met in Wick.", "Rain and salt met in it.",
        "Interview? What interview?", "Fotos habe ich keine.", "Das Gespräch führte zu nichts.", "Propos de comptoir.",
        "Pytał mnie ojciec, dlaczego.", "Frågade Anna om båten, sa jag nej.", "Vragen: die had ik genoeg.",
        "Ptal se děda.",

    ],
)  # fmt: skip
def test_talk_that_only_sounds_like_it_does_not(line: str) -> None:
    assert not signs_off(line)


def test_what_stands_behind_the_by_line_is_no_part_of_the_talk(tmp_path: Path) -> None:
    text = TALK + "\nInterview: Ruth Okri\n\nAbout her: Clara Voss was born in Wick and has won the Tern Cup twice.\n"
    document = read(tmp_path, text)
    assert kinds(document)[:5] == "nqaqa"
    assert texts(document, TurnKind.ANSWER)[-1] == "In winter I mend the oars."


def test_a_by_line_above_the_talk_signs_nothing_off(tmp_path: Path) -> None:
    document = read(tmp_path, "Clara Voss rows\n\nInterview: Ruth Okri\n\n" + TALK)
    assert kinds(document).endswith("qaqa")


LETTER = """\
From: Ruth Okri <ruth@example.org>
To: Clara Voss
Subject: Re: Five questions

On Monday, 4 May 2031, Ruth Okri wrote:
> Why do you row?

I cannot stand still.

> You have sunk twice, which most rowers never do.

Three times. The third one I have told nobody about, and I am not going to start now.

> Is there a book about it?

There is a bill.

All best,
Clara

--
Clara Voss
"""


def test_who_signs_a_letter_gives_the_answers(tmp_path: Path) -> None:
    document = read(tmp_path, LETTER)
    assert set(speakers(document)) == {"Clara Voss"}
    assert document.credits.speaker is not None
    assert "signs the answers" in document.credits.speaker.evidence


def test_the_head_and_the_greeting_of_a_letter_are_no_talk(tmp_path: Path) -> None:
    document = read(tmp_path, LETTER)
    assert texts(document, TurnKind.ANSWER)[-1] == "There is a bill."
    assert all("From:" not in words and "wrote:" not in words for words in texts(document, TurnKind.NARRATION))


@pytest.mark.parametrize(
    "line", ["Subject: Re: Five questions", "Von: Ruth Okri", "Am 4. Mai 2031 schrieb Ruth Okri:", "Objet : Questions"]
)
def test_lines_above_a_letter(line: str) -> None:
    assert is_letter_head(line)


def test_a_picture_credited_between_questions_ends_no_talk(tmp_path: Path) -> None:
    turns = [f"**Why {word}?**\n\n_Because of {word}, and of the sea._\n\n" for word in ("rain", "oars", "salt", "ice")]
    text = f"{turns[0]}Photo: Ann Lund\n\n{turns[1]}Photo: Ann Lund\n\n{turns[2]}{turns[3]}"
    assert kinds(read(tmp_path, text, "talk.md")).replace("c", "") == "qaqaqaqa"


def test_what_asks_in_the_words_of_a_by_line_signs_nothing_off(tmp_path: Path) -> None:
    talk = [f"Why {word}?\n\nBecause of {word}, and of the sea.\n\n" for word in ("rain", "oars", "salt", "ice")]
    text = f"{''.join(talk)}Pictures by Ann Lund, or words?\n\nHers, as I have none.\n\nAnd now?\n\nI row on.\n"
    assert kinds(read(tmp_path, text)) == "qaqaqaqaqaqa"


def test_who_signs_off_above_a_long_list_of_credits_ends_the_talk(tmp_path: Path) -> None:
    talk = "*Why do you row?*\n\nI cannot stop.\n\n*And the film?*\n\nIt sank, and I saved the oars.\n\n"
    list_of_credits = "".join(f"{role}: {name}\n\n" for role, name in (
        ("Directed by", "Ann Lund"), ("Screenplay", "Ann Lund"), ("Editor", "Ben Okri"), ("Music", "Hob Lanning"),
        ("Production Company", "I/O Post"), ("Sound", "Nell Baker"), ("Costumes", "Tom Reed"), ("Make-up", "Ada Voss"),
    ))  # fmt: skip
    document = read(tmp_path, f"{talk}**Interview by Ben Ode, production notes**\n\n{list_of_credits}", "talk.md")
    assert texts(document, TurnKind.ANSWER) == ["I cannot stop.", "It sank, and I saved the oars."]


@pytest.mark.parametrize(
    "line", ["Propos recueillis le 20/11/2011.", "lejegyezte: Fehér Anna", "Haastattelu: Aino Salo"]
)
def test_a_line_that_tells_when_or_by_whom_a_talk_was_written_down_signs_it_off(line: str) -> None:
    assert signs_off(line)


def test_below_the_interviewers_thanks_nobody_answers_who_says_no_i(tmp_path: Path) -> None:
    talk = "**Do you row?**\n\nI do.\n\n**In winter?**\n\nMost of all then, I think.\n\n**{}**\n\n{}\n\nHelp us.\n"
    thanks = "Clara, thank you for your time, and good luck on the river!"
    document = read(tmp_path, talk.format(thanks, "- *The lower river*, 2023"), "talk.md")
    assert kinds(document) in {"qaqaqbb", "qaqaqbn"}
    document = read(tmp_path, talk.format(thanks, "It was a pleasure, and I shall need it."), "talk.md")
    assert kinds(document).startswith("qaqaqa")


@pytest.mark.parametrize("reply", ["Thank you. Mind the step on the way out.", "You’re welcome. Mind the step."])
def test_who_replies_to_thanks_answers_though_they_say_no_i(tmp_path: Path, reply: str) -> None:
    foot = "![The Long Oar at the quay. Photo by Ines Lanning](quay.jpg)\n\nText may be reproduced with thanks."
    talk = "_Do you row?_\n\nI do.\n\n_In winter?_\n\nMost of all then.\n\n_Thank you for talking to us._\n\n"
    talk = f"{talk}{reply}\n\n{foot}"
    assert texts(read(tmp_path, talk, "talk.md"), TurnKind.ANSWER) == ["I do.", "Most of all then.", reply]


@pytest.mark.parametrize(
    "line",
    [
        "Previous Article: Ten boats that you should see before you sleep.", "← Previous post", "Older Posts",
        "PREV Ten boats for the summer", "NEXT The rower Ben Okri wins the race in Wick, and nobody knows why.",
        "Tagged: boats, rivers", "Filed Under: Interviews", "Article suivant : dix bateaux pour l’été.",
        "Nächster Beitrag: Zehn Boote für den Sommer.",
    ],
)  # fmt: skip
def test_links_to_the_pages_before_and_behind_are_no_part_of_the_last_answer(tmp_path: Path, line: str) -> None:
    document = read(tmp_path, f"{TALK}\n{line}\n\nOlder Posts\nTagged: oars\n")
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.", "In winter I mend the oars."]
    assert line in texts(document, TurnKind.BOILERPLATE)


@pytest.mark.parametrize(
    "line",
    [
        "The Long Oar opens in cinemas on 6 November. A tour with the director begins in Leeds.",
        "The Long Oar, Quay Press, 212 pages. A reading takes place in Leeds on 6 November.",
        "The Long Oar, Wednesday 6 November, 7 pm, Quay Hall. Tickets £3 at the desk.",
        "«Il remo lungo» esce nelle sale il 6 novembre. La musica è pubblicata dalle Edizioni Chiglia.",
        "El remo largo se estrena en cines el 14 de febrero.", "Das lange Ruder startet am 12. November im Kino.",
        "La Longue Rame, en salles le 17 juin.", "De lange riem draait vanaf 22 oktober in de bioscoop.",
        "Oarlock is out now for consoles.", "A Margem das Telhas chega às salas a 12 de fevereiro.",
        "To see The Long Oar, come to one of the screenings of the festival.",
        "Pour voir La Longue Rame, rendez-vous aux séances de samedi.",
        "The Long Oar screens on Friday at 7 pm in Hall B, followed by a workshop.",
        "The Long Oar tours village halls until the end of November.", "The Long Oar is on tour until further notice.",
        "Slané veslo vstupuje do kin 3. května.", "Słone wiosło trafi do kin 3 maja.",
        "Saltåren går upp på bio den 3 maj.",
        "Remo salato arriva in sala giovedì prossimo.", "Remo de sal llega a los cines el próximo viernes.",
        "Salzruder kommt nächsten Donnerstag in die Kinos.", "Saltåren har premiere den 3. maj.",
        "»Saltåren« har biografpremiere den 3. maj.", "Saltåren får premiere den 3. maj.",
        "De Lange Riem is vanaf 10/2 te zien in 24 zalen.",
        "De Lange Riem loopt vanaf 21 mei in de zalen.",
        "Remo en súper ocho se proyecta en la Sala Muelle hasta el 22 de septiembre.",
        "The masterclass can be heard again on the channel of the festival until the end of August.",
        "Die Ausstellung ist bis Ende August in Wick zu sehen.", "L’exposition est ouverte jusqu’au 3 mai.",
        "La mostra resta aperta fino al 3 maggio.", "Wystawa jest otwarta do końca sierpnia.",
        "La Longue Rame, jusqu’au 8 avril au Théâtre du Quai, à Brest.",
        "The Long Oar, until 2 March at the Lantern Room.",
        "Das lange Ruder, noch bis 8. April im Kino am Kai.",
        "”Saltåren” har premiär den 3 maj.", "Показ фильма «Солёное весло» пройдёт 3 мая в клубе «Маяк».",
        "The screening of “The Long Oar” will take place on 3 May at the Quay.",
        "La projection de « La Longue Rame » aura lieu le 3 mai au port.",
        "Die Vorführung des Films „Salzruder“ findet am 3. Mai statt.",
        "Солёное весло выходит в прокат 3 мая.", "Tuz Küreği 3 Mayıs’ta vizyona giriyor.",
    ],
)  # fmt: skip
@pytest.mark.parametrize("foot", ["", "\n\nSubscribe to our letter\n2 comments\nrowlock\nWhen does it come to Leeds?"])
@pytest.mark.parametrize("label", ["", "Voss: "])
def test_when_a_film_opens_is_told_by_nobody_below_the_last_answer(
    tmp_path: Path, line: str, foot: str, label: str
) -> None:
    talk = TALK.replace("I cannot", f"{label}I cannot").replace("In winter I", f"{label}In winter I")
    document = read(tmp_path, f"{talk}\n{line}{foot}\n")
    assert not any(line in said for said in (*texts(document, TurnKind.ANSWER), *texts(document, TurnKind.QUESTION)))
    assert "In winter I mend the oars." in texts(document, TurnKind.ANSWER)


@pytest.mark.parametrize(
    "line",
    [
        "Lantern Review no. 4. Free copy, not for sale.", "Lantern Review, 2031. Eftertryk kun efter aftale.",
        "Rivista Lanterna, trimestrale. Riproduzione riservata.", "Revista Farol. Reproducción prohibida.",
        "Ansvarig utgivare: Lyktföreningen. Citera gärna men ange källan.", "V.i.S.d.P.: Ann Lanning, Kiel",
        "All images courtesy of Lantern House.", "Alle Bilder © Lantern House",
        "Lantern Review 2031. Nachdruck nur mit Genehmigung.", "Revista Farol, n.º 12 – Ejemplar gratuito",
        "Oar & Rope, issue 212. Registered charity.", "Премьера «Отлива» состоится 6 декабря.",
        "Сотый показ «Отлива» состоится 6\nдекабря.",
    ],
)  # fmt: skip
@pytest.mark.parametrize("label", ["", "Voss: "])
def test_whose_a_paper_is_and_what_it_costs_is_told_by_nobody(tmp_path: Path, line: str, label: str) -> None:
    talk = TALK.replace("I cannot", f"{label}I cannot").replace("In winter I", f"{label}In winter I")
    assert texts(read(tmp_path, f"{talk}\n{line}\n"), TurnKind.ANSWER)[-1] == "In winter I mend the oars."
    said = "In 2031 the boat was free. Everybody has rights to it."
    assert texts(read(tmp_path, f"{talk}\n{said}\n"), TurnKind.ANSWER)[-1].endswith(said)


def test_what_a_book_costs_is_told_by_nobody_and_what_the_guest_paid_by_the_guest(tmp_path: Path) -> None:
    book, paid = "Il remo lungo, Edizioni Riva, 212 pagine, 24 euro.", "In the end, it cost them 24 euros a day."
    assert texts(read(tmp_path, f"{TALK}\n{book}\n"), TurnKind.ANSWER)[-1] == "In winter I mend the oars."
    assert texts(read(tmp_path, f"{TALK}\n{paid}\n"), TurnKind.ANSWER)[-1].endswith(paid)


@pytest.mark.parametrize(
    "said",
    [
        "Il film arriva in sala il 3 maggio.", "Mio padre arriva in sala ogni giovedì.",
        "Otec vstupuje do kuchyně ve 3 ráno.", "Anna plays until the last whistle.",
        "The exhibition was open until the end of August.", "The recording went on until four.",
        "Prima di tutto, 8 remi.", "His first novel was published by Oar Press.", "Mi hermana sale el jueves a las 9.",
        "The screening was on 3 May, and nobody came.", "The screening will be awful.",
        "Anna, until 2031 at sea, is no captain.", "The boat, until 3 April a wreck, floats.",
        "Die Aufnahme war bis zum Ende ein Rätsel.", "The concert is loud.",
    ],
)  # fmt: skip
def test_whoever_comes_on_some_day_is_no_film(said: str) -> None:
    assert not is_release(said)


def test_when_a_film_opens_is_an_answer_to_who_asks_for_it(tmp_path: Path) -> None:
    asked = "And when can we see the film?\n\nThe Long Oar opens in cinemas on 6 November.\n"
    document = read(tmp_path, f"{TALK}\n{asked}")
    assert texts(document, TurnKind.ANSWER)[-1] == "The Long Oar opens in cinemas on 6 November."


def test_when_a_film_opens_is_asked_by_nobody_though_it_is_set_as_questions_are(tmp_path: Path) -> None:
    talk = TALK.replace("Why do you row?", "---\n\n**Why do you row?**").replace(
        "And in winter?", "---\n\n**And in winter?**"
    )
    release = "---\n\n**The Long Oar opens in cinemas on 6 November.**"
    document = read(tmp_path, f"{talk}\n{release}\n\nShare\n", "talk.md")
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "And in winter?"]
    assert texts(document, TurnKind.ANSWER)[-1] == "In winter I mend the oars."


def test_a_caption_below_the_talk_is_not_the_last_question_though_it_is_as_bold(tmp_path: Path) -> None:
    turns = ["<b>Why do you row?</b>", "I cannot stand still.", "<b>And in winter?</b>", "In winter I mend the oars."]
    page = "".join(f"<p>{turn}</p>" for turn in ["We met Clara Voss on her boat.", *turns])
    caption = "<figure><img src='oar.jpg'><figcaption><b>Clara Voss on the quay.</b></figcaption></figure>"
    document = read(
        tmp_path, f"<article>{page}<p>The Long Oar opens on 6 November.</p>{caption}</article>", "talk.html"
    )
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.", "In winter I mend the oars."]


def test_a_title_that_asks_in_a_list_of_other_articles_is_no_question(tmp_path: Path) -> None:
    document = read(tmp_path, f"{TALK}\nRelated\nWho is afraid of oars?\nTen boats\n")
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "And in winter?"]
    assert texts(document, TurnKind.ANSWER)[-1] == "In winter I mend the oars."


@pytest.mark.parametrize(
    "line",
    [
        "Thanks for reading! This post is public so feel free to share it.",
        "Danke fürs Lesen! Dieser Beitrag ist frei.",
        "Merci de votre lecture ! Ce billet est public.", "Transcribed by https://oars.example",
        "Get our best oars every Friday",
    ],
)  # fmt: skip
def test_what_letters_and_services_print_between_turns_or_below_them_is_said_by_nobody(
    tmp_path: Path, line: str
) -> None:
    between = read(tmp_path, TALK.replace("And in winter?", f"{line}\n\nAnd in winter?"))
    below = read(tmp_path, f"{TALK}\n{line}\n")
    for document in (between, below):
        assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.", "In winter I mend the oars."]


@pytest.mark.parametrize("asked", ["And in winter?", "That was Clara Voss. Thank you for coming in."])
def test_whose_rights_they_are_is_said_by_nobody_even_right_below_the_last_words_of_who_asks(
    tmp_path: Path, asked: str
) -> None:
    rights = "Copyright © 2031 The Oar. All rights reserved. Transcripts are made in a hurry and may not be right."
    turns = ["OKRI: Why do you row?", "VOSS: I cannot stand still.", "OKRI: Still?", "VOSS: I do.", f"OKRI: {asked}"]
    document = read(tmp_path, "\n\n".join([*turns, rights]))
    assert not any(rights in said for kind in (TurnKind.ANSWER, TurnKind.QUESTION) for said in texts(document, kind))


@pytest.mark.parametrize(
    "foot",
    [
        "About Clara Voss and Ben Okri\n\nThe two met on a ferry.", "À propos de Clara Voss\n\nElle est née à Brest.",
        "The recording and the transcript may be used for study.",
        "The Long Oar tours with the shorts until 9 December.",
    ],
)  # fmt: skip
def test_what_is_told_of_people_and_recordings_below_the_talk_is_no_answer(tmp_path: Path, foot: str) -> None:
    document = read(tmp_path, f"{TALK}\n{foot}\n")
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.", "In winter I mend the oars."]
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "And in winter?"]


@pytest.mark.parametrize(
    "foot",
    [
        "End of recording.\n\nLantern Review. All rights reserved.", "Lantern Review – Alle Rechte vorbehalten",
        "Fim da gravação.\nRevista Lanterna. Todos os direitos reservados.", "© Lantern Review 2031",
        "Read more:\n\nWhy we still row\n\nLetters to the quay",
        "“Low Tide” runs at the Boathouse, Wick, until 2 February.",
    ],
)  # fmt: skip
def test_whose_rights_they_are_what_else_to_read_and_where_a_show_runs_is_no_answer(tmp_path: Path, foot: str) -> None:
    document = read(tmp_path, f"{TALK}\n{foot}\n")
    assert texts(document, TurnKind.ANSWER)[-1] == "In winter I mend the oars."


def test_words_of_an_answer_stay_though_rights_stand_behind_them_in_one_line(tmp_path: Path) -> None:
    last = "I mend them. They are mine. Lantern Review. All rights reserved."
    document = read(tmp_path, TALK.replace("In winter I mend the oars.", last))
    assert texts(document, TurnKind.ANSWER)[-1].startswith("I mend them.")


LABELLED = (
    "**Ann:** Why do you row?\n\n**Clara:** I cannot stop.\n\n**Ann:** And in winter?\n\n**Clara:** I mend oars.\n\n"
)


@pytest.mark.parametrize(
    ("thanks", "reply"),
    [
        ("Vielen Dank für das Interview! Viel Erfolg!", "Danke und alles Gute, Ann!"),
        ("Thanks for the interview, and good luck.", "Thank you, too."),
        ("Merci pour cet entretien.", "Merci à toi !"),
        ("Muchas gracias por la entrevista.", "A vosotros."),
        ("Grazie per l’intervista!", "Grazie a te."),
        ("Muito obrigada pela entrevista.", "Eu que agradeço."),
        ("Dziękuję za rozmowę.", "Dziękuję."),
    ],
)
@pytest.mark.parametrize("below", ["Four of the songs are out. I put a player here for you.", "I link the boat, too."])
def test_what_has_no_label_below_thanks_and_a_reply_is_no_part_of_the_talk(
    tmp_path: Path, thanks: str, reply: str, below: str
) -> None:
    document = read(tmp_path, f"{LABELLED}**Ann:** {thanks}\n\n**Clara:** {reply}\n\n{below}\n", "talk.md")
    assert texts(document, TurnKind.ANSWER)[-1] == reply


def test_a_talk_whose_turns_go_on_without_a_label_does_so_below_thanks(tmp_path: Path) -> None:
    talk = LABELLED.replace("I cannot stop.", "I cannot stop.\n\nNobody can.")
    end = "**Ann:** Thanks for the interview.\n\n**Clara:** Thank you.\n\nI never told so much to anybody.\n"
    answers = texts(read(tmp_path, talk + end, "talk.md"), TurnKind.ANSWER)
    assert answers[-1].endswith("to anybody.")


@pytest.mark.parametrize(
    "thanks",
    [
        "Clara, obrigado pela entrevista!", "Clara Voss, danke für das Interview.", "Clara, thanks for the interview!",
        "Clara, gracias por la entrevista.", "Clara, merci pour cet entretien !", "Clara, grazie per l’intervista!",
    ],
)  # fmt: skip
def test_thanks_to_somebody_by_name_below_the_talk_are_said_by_nobody(tmp_path: Path, thanks: str) -> None:
    asked = "> **Why do you row?**  \n> I cannot stop, and I never could.\n>\n"
    winter = "> **And in winter?**  \n> I mend the oars, and wait for the ice to go.\n>\n"
    next_one = "> **What is next?**  \n> A longer boat, if I find the wood for it.\n"
    document = read(tmp_path, f"We met Clara Voss.\n\n{asked}{winter}{next_one}\n{thanks}\n", "talk.md")
    assert texts(document, TurnKind.ANSWER)[-1] == "A longer boat, if I find the wood for it."


def test_thanks_that_go_on_to_ask_close_nothing(tmp_path: Path) -> None:
    talk = f"{TALK}\nClara, thanks for the interview. Any last word?\n\nI would like to thank my boat.\n"
    assert texts(read(tmp_path, talk), TurnKind.ANSWER)[-1] == "I would like to thank my boat."


def labelled(*said: str) -> str:
    return "".join(f"**Ann:** And {at}, what of that?\n\n**Clara:** {words}\n\n" for at, words in enumerate(said))


@pytest.mark.parametrize(
    "note",
    ["Four of the songs can be heard now. I put a player here.", "You can buy my zine at the harbour.\n\nSee you!"],
)
def test_below_many_turns_of_which_each_has_a_label_what_has_none_is_nobodys(tmp_path: Path, note: str) -> None:
    said = ("I cannot stop.", "It leaks.", "We do.", "Not far.", "Home.")
    document = read(tmp_path, labelled(*said) + note, "talk.md")
    assert texts(document, TurnKind.ANSWER)[-1] == "Home."


@pytest.mark.parametrize("said", [("I cannot stop.", "Home."), ("I cannot.\n\nNobody can.", "It leaks.") * 3])
def test_in_a_short_talk_or_below_answers_that_go_on_it_is_part_of_the_last_one(
    tmp_path: Path, said: tuple[str, ...]
) -> None:
    document = read(tmp_path, f"{labelled(*said)}I never told so much to anybody.\n", "talk.md")
    assert texts(document, TurnKind.ANSWER)[-1].endswith("to anybody.")


ANSWERED = (
    ("Why do you row?", "I cannot stand still, and the water never is the same."),
    ("And in winter?", "I mend my oars."),
    ("Who taught you to swim?", "Nobody did. I fell in, and that was that."),
    ("Do you have new boats?", "Yes, a very rough one. But it is not ready yet!"),
    ("What comes next?", "I have promised myself a year without deadlines."),
)


@pytest.mark.parametrize("below", ["", "9 March 2033", "9 March 2033 \\\nAnn Lanning", "Interview: Ann Lanning"])
@pytest.mark.parametrize("label", ["", "**Voss:** "])
@pytest.mark.parametrize(
    "last", ["We are curious!", "Wir sind gespannt!", "Bonne chance !", "We will come and see it."]
)
def test_a_last_sentence_set_like_the_questions_right_above_answers_is_no_answer(
    tmp_path: Path, last: str, label: str, below: str
) -> None:
    talk = "\n\n".join(f"**{asked}**\n{label}{said}" for asked, said in ANSWERED)
    document = read(tmp_path, f"# Interview with Clara Voss\n\n{talk}\n\n**{last}**\n\n{below}\n", "talk.md")
    assert texts(document, TurnKind.QUESTION)[-1] == last
    assert texts(document, TurnKind.ANSWER)[-1] == ANSWERED[-1][1]


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("『潮の道』は12月6日より新宿ほか全国で公開。", True), ("『潮の道』は全国の劇場で公開中", True),
        ("《低潮》将于5月3日在全国上映。", True), ("〈썰물〉은 5월 3일 개봉한다.", True),
        ("『潮の道』は祖母の話です。", False), ("『潮の道』が公開されたとき、私は眠っていました。", False),
        ("《低潮》是我的第一部电影。", False),
    ],
)  # fmt: skip
def test_lines_in_eastern_scripts_say_when_a_film_comes_out(line: str, is_one: bool) -> None:
    assert is_release(line) is is_one


@pytest.mark.parametrize(
    "farewell",
    [
        "All the best,",
        "With good wishes,",
        "Pozdrawiam serdecznie,",
        "S přátelským pozdravem",
        "Sevgiler,",
        "Terveisin,",
    ],
)
def test_who_sends_answers_below_numbered_questions_signs_them_in_words_of_many_languages(
    tmp_path: Path, farewell: str
) -> None:
    head = "From: Okra Voss <voss@oar.example>\nTo: Ben Okri <desk@reel.example>\nSubject: Re: Your questions\n\n"
    asked = "1. Why do you row?\n\nI cannot stand still.\n\n2. And in winter?\n\nIn winter I mend the oars.\n\n"
    document = read(tmp_path, f"{head}Hello,\nhere are the answers.\n\n{asked}{farewell}\nOkra Voss\n")
    assert speakers(document) == ["Okra Voss"] * 2
    assert farewell.rstrip(",") not in "".join(texts(document, TurnKind.ANSWER))


@pytest.mark.parametrize(
    "foot",
    [
        "Low Tide is in cinemas from 14 March. This conversation has been shortened.",
        "Laagtij is tot en met 21 juli te zien in Delft. Neem een trui mee.",
        "Sista akten visas till den 15 juni.",
        "Tuz Yolu 20 Eylül’de sinemalarda. Söyleşi yer darlığı nedeniyle kısaltılmıştır.",
        "Makers is a Northern Oars production. Next week the bakers of Wick row.",
        "Dit gesprek is ingekort.", "Rozmowa została skrócona.", "Intervjun har kortats.", "Интервью отредактировано.",
        "이 인터뷰는 분량에 맞게 편집되었습니다.",
    ],
)  # fmt: skip
def test_what_stands_above_the_line_that_closes_a_talk_goes_on_with_the_answer(tmp_path: Path, foot: str) -> None:
    last = "The money is nearly there. If it comes through we begin in October, in bad weather, on purpose."
    document = read(tmp_path, f"{TALK}\n{last}\n\n{foot}\n")
    assert texts(document, TurnKind.ANSWER)[-1].endswith(last)
    labelled = "".join(
        f"\n\nRuth Okri: {why}\n\nClara Voss: {said}" for why, said in [("Why?", "I do."), ("Now?", last)]
    )
    document = read(tmp_path, f"Rain{labelled}\n\n{foot}\n")
    assert texts(document, TurnKind.ANSWER)[-1].endswith(last)


def test_a_life_behind_the_name_of_the_guest_and_a_dash_is_no_answer_of_theirs(tmp_path: Path) -> None:
    turns = "".join(
        f"Ewa Okri – {why}\n\nClara Voss – Bo nie umiem stać.\n\n" for why in ("Dlaczego?", "A zimą?", "I?")
    )
    document = read(tmp_path, f"Deszcz\n\n{turns}Clara Voss – ur. 1974 w Gdyni, operatorka, wykładowczyni.\n")
    assert len(texts(document, TurnKind.ANSWER)) == len(turns.split("Clara")) - 1


@pytest.mark.parametrize(
    "line",
    [
        "Фільм «Весло» можна побачити в кінотеатрах до кінця місяця.",
        "Фильм «Весло» можно посмотреть в кинотеатрах с 3 мая.",
        "Vinterdiket spelas på Teater Rodret i Gävle till och med den 9 december.",
        "Film „Veslo” može se pogledati u kinu do 3. svibnja.",
        "Flyttdags spelas till och med den 20 januari.",
        "Low Tide will be shown at the Wick Festival in August.",
        "Manual de mareas puede verse en La Barca hasta el 26 de mayo.",
        "Tom „Sól” ukazał się nakładem wydawnictwa Wiosło.",
        "Laag tij verscheen bij uitgeverij De Kade.",
        "Salzruder erschien im Kai Verlag.",
        "Sista färjan norrut har premiär den 8 mars på Teater Rodret.",
        "Mesa para once sale el jueves en vinilo y en plataformas.",
        "Projection ce soir à 20 heures, salle du Quai.",
        "Exposition jusqu’au 8 mai au musée du Port.",
        "La mostra è aperta fino all’8 maggio.",
        "La retrospettiva prosegue fino a domenica 15 luglio.",
        "La prima è l’8 marzo alle 20.",
        "Premiera 8 marca o godzinie 20.",
        "El estreno será el 8 de marzo.",
        "La balsa acaba de aparecer en Editorial Faro.",
    ],
)
def test_where_something_can_be_seen_is_told_below_talks_in_many_languages(line: str) -> None:
    assert is_release(line)


@pytest.mark.parametrize(
    "foot",
    [
        "Crew\nWords .......... Ann Lanning\nOars .......... Voss & Daughters\nPier 7",
        "Everything under sail\nTen boats for the summer\nWho is afraid of rain?\nThe year in ropes",
        "Show notes\n“Low Tide” opens on Thursday in cinemas.\n- Low Tide\n- Who is afraid of rain?\n- Ropes",
        "Users browsing this forum: 4 guests\nPowered by OpenOar 3.2\nThe Oar is published four times a year.",
        "Keep rowing\n\nTen boats for the summer\n\nWhy do ferries sink?",
        "3 comments\noarsong, 3 May 2031\nLovely! I saw it twice.\ntidal, 4 May 2031\nWhere can I see it?",
        "Biography of the rower\nBorn in Wick in 1980, she built boats before.",
    ],
)
@pytest.mark.parametrize("rights", ["", "\n\n© Lantern Review. All rights reserved."])
def test_lines_below_the_last_answer_that_are_no_sentences_are_no_part_of_it(
    tmp_path: Path, foot: str, rights: str
) -> None:
    more = TALK.replace("Why", "Where do you row?\n\nOn the lake, where it is calm.\n\nWhy", 1)
    document = read(tmp_path, f"{more}\n{foot}{rights}\n")
    assert texts(document, TurnKind.ANSWER)[-1] == "In winter I mend the oars."
    assert len(texts(document, TurnKind.QUESTION)) == 3


@pytest.mark.parametrize("items", ["- Low Tide\n- Salt Road\n- The Ferry", "1. Low Tide\n2. Salt Road\n3. The Ferry"])
@pytest.mark.parametrize("before", ["My list has no end.", "My list:"])
def test_a_list_of_who_answers_is_part_of_the_last_answer(tmp_path: Path, before: str, items: str) -> None:
    document = read(tmp_path, f"{TALK}\n{before}\n\n{items}\n", "talk.md")
    assert "Salt Road" in texts(document, TurnKind.ANSWER)[-1]


def test_a_paragraph_below_the_talk_that_is_not_set_as_all_answers_are_is_no_part_of_it(tmp_path: Path) -> None:
    talk = "# Clara Voss rows\n\n" + "".join(f"*{why}?*\n\n> It rains, and I mend {why}.\n\n" for why in "abcd")
    document = read(tmp_path, f"{talk}Row, all of you, and buy her book!\n\nSee you in May.\n", "talk.md")
    assert texts(document, TurnKind.ANSWER) == [f"It rains, and I mend {why}." for why in "abcd"]


def test_a_paragraph_above_comments_goes_on_with_the_last_answer(tmp_path: Path) -> None:
    talk = TALK.replace("Why do", "– Why do").replace("And in", "– And in") + "\nI told nobody but my dog.\n\n"
    document = read(tmp_path, f"{talk}2 comments\noarsong\nWhere can I see it?\n")
    assert texts(document, TurnKind.ANSWER)[-1].endswith("but my dog.")


def test_a_heading_of_other_articles_set_like_the_questions_asks_nothing(tmp_path: Path) -> None:
    talk = "# Clara Voss rows\n\n" + "".join(f"## {at}. Why {at}?\n\nIt rains, and I mend.\n\n" for at in range(1, 6))
    document = read(tmp_path, f"{talk}## Läs också\n\n- [Recension: Ebb](/a)\n- [Årets roddare](/b)\n", "talk.md")
    assert texts(document, TurnKind.ANSWER) == ["It rains, and I mend."] * 5


def test_a_caption_above_when_a_play_opens_is_no_part_of_the_last_answer(tmp_path: Path) -> None:
    turns = "".join(f"Ann Lanning: {why}?\n\nClara Voss: It rains.\n\nI row.\n\n" for why in ("Why", "How", "And"))
    document = read(tmp_path, f"Rain\n\n{turns}The shed in Wick\nThe Long Oar opens on 8 March at Theatre Quay.\n")
    assert texts(document, TurnKind.ANSWER)[-1] == "It rains.\n\nI row."


def test_who_made_a_recording_is_nobody_who_speaks_in_it(tmp_path: Path) -> None:
    turns = "".join(f"Ann Lanning  00:0{at}:10\nWhy?\n\nClara Voss  00:0{at}:20\nIt rains.\n\n" for at in range(5))
    note = "Recorded at Radio Quay, Studio 2. Producer: Ines Okri."
    for said in (note, "Producer: Ines Okri.", "Sound and light: Ines Okri. Editing: Hob Lund."):
        document = read(tmp_path, f"TRANSCRIPT\n\n{turns}{said}\n")
        assert texts(document, TurnKind.ANSWER) == ["It rains."] * 5


@pytest.mark.parametrize("book", ["Low Tide. Quay Press, 212 pp.", "Ebbe, Salz Verlag, 212 Seiten, 20 Euro."])
def test_a_book_behind_the_name_of_who_wrote_it_is_no_answer_below_one_of_theirs(tmp_path: Path, book: str) -> None:
    for label in ("Clara Voss", "Voss", "CV"):
        turns = "".join(f"Ann Lanning: {why}?\n\n{label}: It rains.\n\n" for why in ("Why", "How", "And"))
        document = read(tmp_path, f"Clara Voss rows.\n\n{turns}Clara Voss: {book}\n")
        assert texts(document, TurnKind.ANSWER) == ["It rains."] * 3


def test_a_name_behind_a_label_is_an_answer(tmp_path: Path) -> None:
    turns = "".join(f"Ann Lanning: {why}?\n\nClara Voss: It rains.\n\n" for why in ("Why", "How", "And"))
    document = read(tmp_path, f"{turns}Ann Lanning: Who taught you?\n\nClara Voss: Ben Okri.\n")
    assert texts(document, TurnKind.ANSWER)[-1] == "Ben Okri."


@pytest.mark.parametrize(
    "greeting",
    ["See you on the water,", "Ahoy,", "Best from the boat,", "Viele Grüße aus dem Hafen", "Saludos desde el puerto,"],
)
def test_greetings_may_say_where_they_come_from(tmp_path: Path, greeting: str) -> None:
    text = LETTER.replace("All best,", greeting)
    assert texts(read(tmp_path, text), TurnKind.ANSWER)[-1] == "There is a bill."


@pytest.mark.parametrize("note", ["Laag tij verscheen bij uitgeverij De Kade.", "Das Gespräch fand im Mai 2031 statt."])
def test_a_last_note_in_the_italics_of_the_questions_asks_nothing(tmp_path: Path, note: str) -> None:
    talk = "\n\n".join(f"*Why {at}?*\n\nIt rains, and I row." for at in range(4))
    document = read(tmp_path, f"# Clara Voss rows\n\n{talk}\n\n*{note}*\n\n## Also\n\n- Boats\n- Oars\n", "talk.md")
    assert len(texts(document, TurnKind.QUESTION)) == 4
    assert texts(document, TurnKind.ANSWER) == ["It rains, and I row."] * 4
