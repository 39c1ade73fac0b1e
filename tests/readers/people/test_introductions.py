"""What introductions say of guests in languages that bend names."""

import textwrap
from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers

POLISH = (
    "\n\n**Dlaczego pani wiosłuje?**\n\nNie umiem ustać w miejscu. Woda nigdy nie jest taka sama i nikt nie dzwoni."
    "\n\n**Czego nauczyła panią rzeka?**\n\nCzekania. I tego, żeby nie puszczać wioseł.\n"
)
RUSSIAN = (
    "\n\n— Почему вы гребёте?\n\n— Не могу стоять на месте. Вода никогда не бывает одинаковой.\n\n"
    "— Чему вас научила река?\n\n— Ждать. И не выпускать вёсел.\n\n— А зимой?\n\n— Зимой я чиню лодку.\n"
)


@pytest.mark.parametrize(
    ("opening", "talk", "name"),
    [
        ("Капитан речного флота, Аргад Лодин живёт на воде. Книги Лодина читают у моря.", RUSSIAN, "Аргад Лодин"),
        ("Книга Аргада Лодина вышла зимой. О ней говорят у моря.", RUSSIAN, None),
        ("Okra Wodna wygrała rejs dookoła wyspy. Łodzie Wodnej znają wszyscy.", POLISH, "Okra Wodna"),
        ("Książka Jana Wodnego ukazała się wiosną. Wodny mieszka w porcie.", POLISH, "Jan Wodny"),
        ("Łódź Argada Wodnego wygrała rejs dookoła wyspy.", POLISH, None),
    ],
)
def test_slavic_verbs_and_endings_tell_of_whom_an_introduction_speaks(
    tmp_path: Path, opening: str, talk: str, name: str | None
) -> None:
    assert set(speakers(read(tmp_path, opening + talk, "talk.md"))) == {name}


@pytest.mark.parametrize(
    "introduction",
    [
        "Die Regisseurin Okra Lund dreht seit Jahren am Meer. Am Donnerstag läuft ihr Film an.",
        "Der Film erzählt vom Regen. Kameramann Okra Lund stand zwei Jahre lang im Fluss.",
        "Regissör Okra Lund bor vid havet och filmar regnet.",
        "Regissør Okra Lund bor ved havet og filmer regnet.",
        "De schrijfster Okra Lund woont aan zee en kijkt naar de regen.",
        "Režisérka Okra Lund žije u moře a natáčí déšť.",
        "Yönetmen Okra Lund deniz kıyısında yaşıyor ve yağmuru çekiyor.",
        "La documentarista Okra Lund vive sul mare e filma la pioggia.",
        "Aos 64 anos, o animador Okra Lund mostra enfim A Maré de Papel.",
        "Seit Jahren arbeitet der Szenenbildner Okra Lund am Meer.",
        "Le marionnettiste Okra Lund vit au bord de la mer et regarde la pluie.",
        "La escenógrafa Okra Lund vive junto al mar y mira la lluvia.",
        "De theatermaker Okra Lund woont aan zee en kijkt naar de regen.",
        "Reżyserka dźwięku czeka, a montażystka Okra Lund mieszka nad morzem.",
        "Op de keukentafel van filmeditor Okra Lund liggen drie stopwatches.",
    ],
)
def test_trades_of_many_languages_show_who_is_somebody(tmp_path: Path, introduction: str) -> None:
    talk = "\n\n**Why do you row?**\n\nI cannot stand still.\n\n**And in winter?**\n\nI mend my oars.\n"
    assert set(speakers(read(tmp_path, f"# Delta\n\n{introduction}{talk}", "talk.md"))) == {"Okra Lund"}


@pytest.mark.parametrize(
    "introduction",
    [
        "Na řece bude letos živo. Co uvidíme, přibližuje umělecký šéf Okra Lund.",
        "What the rain does to a camera, explains cinematographer Okra Lund.",
        "Warum er im Fluss steht, erklärt der Kameramann Okra Lund.",
        "Pourquoi il pleut, nous raconte la réalisatrice Okra Lund.",
        "Il mare è calmo oggi. Sono in compagnia del Maestro Okra Lund.",
    ],
)
def test_who_explains_something_at_the_end_of_an_introduction_is_the_guest(tmp_path: Path, introduction: str) -> None:
    talk = "\n\n**Why do you row?**\n\nI cannot stand still.\n\n**And in winter?**\n\nI mend my oars.\n"
    assert set(speakers(read(tmp_path, f"# Delta\n\n{introduction}{talk}", "talk.md"))) == {"Okra Lund"}


@pytest.mark.parametrize(
    ("introduction", "name"),
    [
        ("Okra Lund rows around the island each spring. We spoke with her in Wick.", "Okra Lund"),
        ("Okra Lund rema cada año alrededor de la isla. La capitana nos recibe en su casa.", "Okra Lund"),
        ("Okra Lund torna sul fiume. L’abbiamo incontrata a Wick.", "Okra Lund"),
        ("Okra Lund retrouve son île. Elle nous raconte la pluie.", "Okra Lund"),
        ("Okra Lund rudert um die Insel. Wir haben sie in Wick getroffen.", "Okra Lund"),
        ("Okra Lund płynie dookoła wyspy. Rozmawiamy z nią o deszczu.", "Okra Lund"),
        ("Okra Lund rows around the island. Nobody met her there.", None),
        ("Okra Lund rows around the island. Okapi Oakes rows as well. We spoke with her in Wick.", None),
    ],
)
def test_of_whom_alone_an_introduction_tells_may_be_met_by_a_pronoun(
    tmp_path: Path, introduction: str, name: str | None
) -> None:
    talk = "\n\n**Why do you row?**\n\nI cannot stand still.\n\n**And in winter?**\n\nI mend my oars.\n"
    assert set(speakers(read(tmp_path, f"# Delta\n\n{introduction}{talk}", "talk.md"))) == {name}


@pytest.mark.parametrize(
    "introduction",
    [
        "This first interview is with Okra Lund who runs a boatyard beside Ben Oakes.",
        "Our guest today is the boat builder Okra Lund, a friend of Ben Oakes.",
        "We had the opportunity to interview Okra Lund, and she told us about boats.",
        "In this episode, we sit down with boat builder Okra Lund.",
        "I recently had the chance to ask Okra Lund some questions.",
        "Okra Lund kindly agreed to answer our questions.",
        "Okra Lund took some time out of her day to talk to us.",
        "I want to thank Okra Lund for agreeing to this interview.",
        "Okra Lund was born in Wick and has built boats for twenty years. We asked her a few questions.",
        "Director Okra Lund talks about her new film, and about rain.",
        "In this episode, Okra Lund shares how she came to boats.",
    ],
)
def test_introductions_say_plainly_with_whom_the_talk_is_whatever_their_name(tmp_path: Path, introduction: str) -> None:
    talk = "\n\n**Why do you row?**\n\nI cannot stand still.\n\n**And in winter?**\n\nI mend my oars.\n"
    assert set(speakers(read(tmp_path, f"# Delta\n\n{introduction}{talk}", "talk.md"))) == {"Okra Lund"}


@pytest.mark.parametrize(
    "introduction",
    [
        "The minds behind Grey Delta and Low Harbour were kind enough to answer our questions.",
        "The makers of Low Harbour took the time to answer a few questions.",
    ],
)
def test_works_whose_makers_answered_are_nobody(tmp_path: Path, introduction: str) -> None:
    talk = "\n\n**Why do you row?**\n\nWe cannot stand still.\n\n**And in winter?**\n\nWe mend our oars.\n"
    assert set(speakers(read(tmp_path, f"# Boats\n\n{introduction}{talk}", "talk.md"))) == {None}


def test_below_a_title_that_says_who_was_met_a_bare_name_is_the_author_s(tmp_path: Path) -> None:
    talk = "\n\n**Why do you row?**\n\nWe cannot stand still.\n\n**And in winter?**\n\nWe mend our oars.\n"
    head = "# Interview with Clara Voss and Ben Oakes\n\n## Ann Lanning\n\n## Wick\n\nThe two row each spring."
    assert "Ann Lanning" not in speakers(read(tmp_path, head + talk, "talk.md"))


def test_who_passed_questions_on_is_not_their_guest(tmp_path: Path) -> None:
    talk = "\n\n**Why do you row?**\n\nI cannot stand still.\n\n**And in winter?**\n\nI mend my oars.\n"
    introduction = "The inimitable Clara Voss has tagged me to answer these questions."
    assert set(speakers(read(tmp_path, f"# The Delta\n\n{introduction}{talk}", "talk.md"))) == {None}


LONG = "".join(
    f"**{asked}**\n\n{'I row until my hands hurt, and then I look at the sky and wait for the rain to end. ' * 4}\n\n"
    for asked in ("Why do you row?", "And in winter?", "Who taught you?", "What comes next?", "Does it ever end?")
    for _ in range(2)
)

MAILED = (
    ("Waarom roeit u?", "Ik kan niet stilstaan, en het water is nooit hetzelfde."),
    ("En in de winter?", "Dan maak ik mijn riemen, en ik wacht."),
    ("Wie heeft het u geleerd?", "Mijn tante, die nooit iets zei."),
    ("Wat komt er nu?", "Meer regen, hoop ik."),
)


@pytest.mark.parametrize(
    "title",
    [
        "Exclusive Interview: Okra Lund (Grey Delta)",
        "Filmmaker Interview – Okra Lund, “Grey Delta”",
        "Interview // Okra Lund",
        "Okra Lund // Interview",
        "Interview #12 – Okra Lund",
        "Interviewing Okra Lund",
        "Five minutes with... Okra Lund",
        "Spotlight on Okra Lund",
        "Director – Okra Lund",
        "Okra Lund (Director)",
        "Okra Lund Talks Oars, Boats and Money",
    ],
)
def test_titles_of_many_forms_name_guests_of_any_name(tmp_path: Path, title: str) -> None:
    assert set(speakers(read(tmp_path, f"# {title}\n\n{LONG}", "talk.md"))) == {"Okra Lund"}


@pytest.mark.parametrize(
    "introduction",
    [
        "Im Interview verrät Okra Lund, warum sie rudert.",
        "Okra Lund on her new film *Grey Delta*.",
        "Entretien réalisé avec Okra Lund le 3 mai.",
        "Fresh from the festival, Okra Lund sat down with us to discuss her debut.",
    ],
)
def test_introductions_of_other_forms_name_them_too(tmp_path: Path, introduction: str) -> None:
    french = "**Pourquoi ramez-vous ?**\n\nJe ne sais pas rester en place, et personne ne m’appelle sur l’eau.\n\n" * 3
    talk = french if "Entretien" in introduction else LONG
    assert set(speakers(read(tmp_path, f"# Delta\n\n{introduction}\n\n{talk}", "talk.md"))) == {"Okra Lund"}


@pytest.mark.parametrize(
    ("name", "opening"),
    [
        ("interview-with-okra-lund.md", ""),
        ("talk.md", "![Okra Lund in Wick](a.jpg)\n\nThe captain rows every morning.\n\n"),
    ],
)
def test_a_title_is_nobody_where_the_file_or_a_picture_shows_somebody_else(
    tmp_path: Path, name: str, opening: str
) -> None:
    assert set(speakers(read(tmp_path, f"# Grey Delta\n\n{LONG}", "talk.md"))) == {"Grey Delta"}
    assert set(speakers(read(tmp_path, f"# Grey Delta\n\n{opening}{LONG}", name))) == {None}


def test_the_work_of_a_trade_makes_no_name(tmp_path: Path) -> None:
    assert set(speakers(read(tmp_path, f"# Grey Delta – Director’s Cut\n\n{LONG}", "talk.md"))) == {None}


def test_a_house_is_thanked_for_a_talk_as_well(tmp_path: Path) -> None:
    opening = "# Boats\n\nI want to thank {} for the interview.\n\n"
    assert set(speakers(read(tmp_path, opening.format("Northern Oars") + LONG, "talk.md"))) == {None}
    assert set(speakers(read(tmp_path, opening.format("Clara Lund") + LONG, "talk.md"))) == {"Clara Lund"}


def test_a_title_may_name_somebody_with_what_is_theirs(tmp_path: Path) -> None:
    assert set(speakers(read(tmp_path, f"# Okra Lund and Her Boats\n\n{LONG}", "talk.md"))) == {"Okra Lund"}


def test_whom_the_first_question_speaks_to_as_dear_may_have_any_name(tmp_path: Path) -> None:
    text = LONG.replace("**Why", "**Dear Okra Lund, thanks for your time. Why", 1)
    assert set(speakers(read(tmp_path, f"# Boats\n\n{text}", "talk.md"))) == {"Okra Lund"}


@pytest.mark.parametrize("told", ["is based on the novel by Zora Oakes", "opens in May", "premiered in Wick"])
def test_of_a_work_introductions_tell_other_things_than_of_people(tmp_path: Path, told: str) -> None:
    opening = f"# Grey Delta\n\nGrey Delta {told}. Its captain answers.\n\n"
    assert "Grey Delta" not in speakers(read(tmp_path, opening + LONG, "talk.md"))


def test_who_answered_may_stand_between_commas_behind_a_house(tmp_path: Path) -> None:
    opening = (
        "# Boats\n\nIt’s time to meet another of the clubs at Wick’s Grey Delta Regatta.\n\n"
        "Northern Oars President, Okra Lund, answered some questions for us.\n\n"
    )
    assert set(speakers(read(tmp_path, opening + LONG, "talk.md"))) == {"Okra Lund"}


def test_a_first_name_alone_may_be_told_to_have_answered(tmp_path: Path) -> None:
    assert set(speakers(read(tmp_path, f"# Boats\n\nClara answered our questions.\n\n{LONG}", "talk.md"))) == {"Clara"}


@pytest.mark.parametrize(
    "introduction",
    [
        "When Clara Lund first rowed to Wick, she had one oar. We met the captain in the harbour bar.",
        "After two short films, Okra Lund made a long one. We met on the morning of the premiere.",
        "Als Clara Lund nach Wick kam, war sie zwölf. Wir haben die Regisseurin in ihrer Küche getroffen.",
        "Après deux courts métrages, Okra Lund signe un premier long. La réalisatrice nous a reçus au port.",
        "Okra Lund scrive musica da trent’anni. Lo abbiamo incontrato a Trento, con Teresa Olmi.",
        "Kaum jemand kennt Clara Lund. Wir trafen die Regisseurin im Hafen.",
    ],
)
def test_whom_an_introduction_tells_of_is_met_by_a_trade_or_a_pronoun(tmp_path: Path, introduction: str) -> None:
    name = "Okra Lund" if "Okra" in introduction else "Clara Lund"
    assert set(speakers(read(tmp_path, f"# Still water\n\n{introduction}\n\n{LONG}", "talk.md"))) == {name}


def test_whom_people_without_a_name_spoke_to_is_who_asked(tmp_path: Path) -> None:
    opening = "# Boats\n\nThe two directors, who met on a bus, spoke to Clara Lund before the regatta.\n\n"
    assert set(speakers(read(tmp_path, opening + LONG, "talk.md"))) == {None}


@pytest.mark.parametrize(
    "told",
    [
        "They spoke to Clara Lund about rain.", "The two of them sat down with Clara Lund in May.",
        "Sie sprachen mit Clara Lund über Regen.", "Elles ont parlé avec Clara Lund de la pluie.",
        "Han hablado con Clara Lund de la lluvia.", "Hanno parlato con Clara Lund della pioggia.",
    ],
)  # fmt: skip
def test_whom_several_people_spoke_to_asks_though_the_letters_of_nobody_say_so(tmp_path: Path, told: str) -> None:
    opening = f"Rain\n\nThe rower Ada Voss and the cook Ben Okri built a boat. {told}\n\n"
    talk = (
        "CL: Who was there first?\n\nAV: Ben was.\n\nBO: I had the pot.\n\nCL: There is a story about the pot.\n\n"
        "AV: We do not tell it.\n\nCL: I am afraid that you must.\n\nBO: It sank.\n\nCL: And then?\n\nAV: Bread.\n"
    )
    document = read(tmp_path, opening + talk, "talk.txt")
    assert set(speakers(document)) == {"Ada Voss", "Ben Okri"}


def test_a_by_line_below_a_centred_title_names_who_asked(tmp_path: Path) -> None:
    opening = f"{'Counting what the sea leaves':>48}\n{'Interview by Clara Lund':>42}\n\n"
    talk = LONG.replace("**", "")
    assert "Clara Lund" not in speakers(read(tmp_path, opening + talk, "talk.txt"))


@pytest.mark.parametrize(
    "welcome",
    [
        "Welcome back. I’m Nora Feld, and with me this morning is the director Okra Lund. Why do you row?",
        "Bonjour. Je suis Nora Feld, et je reçois aujourd’hui la réalisatrice Okra Lund. Pourquoi ramez-vous ?",
        "Mein Name ist Nora Feld, und mein Gast ist heute die Filmeditorin Okra Lund. Warum rudern Sie?",
        "Eu sou a Nora Feld e hoje está comigo a realizadora Okra Lund. Porque rema?",
    ],
)
def test_hosts_say_aloud_whom_they_have_as_a_guest(tmp_path: Path, welcome: str) -> None:
    talk = "".join(
        f"Speaker 2: I row, and then I rest.\n\nSpeaker 1: And in {at}?\n\n" for at in ("May", "June", "July")
    )
    text = f"Speaker 1: {welcome}\n\n{talk}Speaker 2: I mend oars.\n\nSpeaker 1: Okra Lund, thank you very much.\n"
    assert set(speakers(read(tmp_path, text, "talk.txt"))) == {"Okra Lund"}


def test_who_spoke_to_whom_is_told_by_whom_the_introduction_presents(tmp_path: Path) -> None:
    opening = "# Interview with Clara Lund\n\nClara Lund rows since she was twelve.\n\n"
    for below in ("Nora Feld spoke to Clara Lund.", "Clara Lund was talking to Nora Feld."):
        assert set(speakers(read(tmp_path, f"{opening}{LONG}{below}\n", "talk.md"))) == {"Clara Lund"}


def test_the_name_of_a_paper_is_nobodys(tmp_path: Path) -> None:
    opening = (
        "Lantern Review\n\nLantern Review is a paper for rowers. Okra Lund lived on the river. We met at a lock.\n\n"
    )
    assert set(speakers(read(tmp_path, opening + LONG, "talk.md"))) == {"Okra Lund"}


def test_a_name_above_the_date_of_an_interview_is_whose_it_is(tmp_path: Path) -> None:
    opening = "The rowers’ pages\n\nCLARA LUND\n\n(interview by mail, 12 March 2031)\n\nClara Lund rows in Wick.\n\n"
    assert set(speakers(read(tmp_path, opening + LONG.replace("**", ""), "talk.txt"))) == {"Clara Lund"}


def test_who_sent_a_mail_answers_the_questions_that_it_quotes(tmp_path: Path) -> None:
    head = "Van: Clara Lund <clara@oar.example>\nAan: Nora Feld <nora@reel.example>\nOnderwerp: Re: vragen\n\n"
    talk = "".join(f"> {asked}\n\n{told}\n\n" for asked, told in MAILED)
    written = f"{head}hierbij mijn antwoorden.\n\nOp 9 oktober schreef Nora Feld:\n\n{talk}"
    assert set(speakers(read(tmp_path, written, "talk.txt"))) == {"Clara Lund"}


def test_the_subject_of_a_post_is_nobodys_label(tmp_path: Path) -> None:
    quoted = "".join(f'[quote="tom78"]{asked}[/quote]\n{told}\n\n' for asked, told in MAILED)
    opening = (
        "Clara Lund will answer your questions tonight.\n\nRe: Q&A: Rain\n\nby clara_l » 14 October 2031, 9:40 pm\n\n"
    )
    document = read(
        tmp_path, f"{opening}{quoted}Re: Q&A: Rain\n\nby tom78 » 14 October 2031, 9:50 pm\n\nThank you!\n", "talk.txt"
    )
    assert "Re" not in speakers(document)
    assert [document.text[turn.start : turn.end] for turn in document.turns if turn.kind is TurnKind.QUESTION] == [
        asked for asked, _ in MAILED
    ]


def test_a_noun_behind_a_name_is_no_surname_where_questions_address_them(tmp_path: Path) -> None:
    opening = "# Wasser\n\nZwei Winter lang fuhr Clara Lund Nacht für Nacht auf einer Fähre.\n\n"
    come = "Zum Gespräch kommt die Regisseurin zu spät.\n\n"
    talk = LONG.replace("**Why do you row?**", "**Frau Lund, warum rudern Sie?**", 1)
    assert set(speakers(read(tmp_path, opening + come + talk, "talk.md"))) == {"Clara Lund"}


def test_two_who_are_announced_together_both_answer(tmp_path: Path) -> None:
    welcome = "Nora Feld: Good evening. With me are the rowers Clara Lund and Ivo Tamm. Who began?\n\n"
    turns = "Ivo Tamm: He will say that it was me.\n\nClara Lund: It was you.\n\nNora Feld: And in {at}?\n\n"
    talk = "".join(turns.format(at=at) for at in ("May", "June", "July"))
    document = read(tmp_path, f"Rain\n\n{welcome}{talk}Ivo Tamm: We rest.\n", "talk.txt")
    assert set(speakers(document)) == {"Clara Lund", "Ivo Tamm"}


@pytest.mark.parametrize("mark", [", ", " / ", " · ", " – ", " | "])
def test_a_name_with_a_house_is_who_wrote_where_the_opening_tells_of_somebody_else(tmp_path: Path, mark: str) -> None:
    opening = f"# Rain\n\nIvo Tamm{mark}Lantern & Reel\n\n{{}} spent a winter on the river. We met at a lock.\n\n"
    assert set(speakers(read(tmp_path, opening.format("Okra Lund") + LONG, "talk.md"))) == {"Okra Lund"}
    assert set(speakers(read(tmp_path, opening.format("Ivo Tamm") + LONG, "talk.md"))) == {"Ivo Tamm"}


def test_who_signs_a_letter_above_the_answers_of_somebody_else_only_sent_it(tmp_path: Path) -> None:
    text = (
        "Olá Ivo,\n\nseguem as respostas de Clara Voss.\n\nCom os melhores cumprimentos,\nTove Lund\n"
        "Gabinete de Imprensa\n\n"
        "1. Porque rema?\nNão sei estar parada.\n\n2. E no inverno?\nConserto os remos.\n\n3. Até quando?\nAté maio.\n"
    )
    assert set(speakers(read(tmp_path, text))) == {"Clara Voss"}


def test_who_stands_right_before_the_verb_talks_and_not_whom_the_sentence_names_first(tmp_path: Path) -> None:
    sixth = "From the set of his sixth film with the brothers Ivo and Ethan Lund"
    opening = f"{sixth} – prize-winning Set Carpenter Orr Salt talks to Ben Okri about oars."
    talk = (
        "\n\n**Why wood?**\n\nPeople say to me, Orr, it floats.\n\n**And steel?**\n\nIt does not, as far as I know.\n"
    )
    page = f"---\ntitle: A Conversation with Orr Salt, Carpenter\n---\n\n{opening}{talk}"
    assert set(speakers(read(tmp_path, page, "talk.md"))) == {"Orr Salt"}


@pytest.mark.parametrize(
    ("told", "guest"),
    [
        ("Ann Lanning talks with Clara Voss: Low Tide is the first film of Clara Voss.", "Clara Voss"),
        ("Ann Lanning spoke with Clara Voss in Wick. Voss rows before dawn.", "Clara Voss"),
        ("Clara Voss spoke with Ann Lanning in Wick. Voss rows before dawn.", "Clara Voss"),
    ],
)
def test_of_two_who_talk_the_guest_is_told_of_again(tmp_path: Path, told: str, guest: str) -> None:
    document = read(tmp_path, f"{told}\n\nWhy do you row?\n\nI row for the silence.\n\nAnd?\n\nI swim, too.\n")
    assert document.credits.speaker
    assert document.credits.speaker.value == guest


@pytest.mark.parametrize("work", ["is the first film of", "est le premier roman de", "ist der Debütfilm von"])
def test_a_film_is_nobody_whom_the_next_sentence_tells_of(tmp_path: Path, work: str) -> None:
    she = "Elle" if "roman" in work else "Sie" if "ist" in work.split() else "She"
    told = f"Low Tide {work} Clara Voss. {she} rows in winter.\n\nWhy?\n\nI row for the silence.\n\nAnd?\n\nI swim.\n"
    document = read(tmp_path, told)
    assert not document.credits.speaker or document.credits.speaker.value == "Clara Voss"


@pytest.mark.parametrize("width", [84, 92])
def test_a_name_that_is_broken_over_two_lines_is_that_of_the_same_house_again(tmp_path: Path, width: int) -> None:
    introduction = (
        "Directors from three generations have trusted her with their silences. As the Harrow Street Cinematheque "
        "opens a season of fourteen films that she has edited, Clara Voss talks about patience and the frame that she "
        "has never forgiven herself for. The Harrow Street Cinematheque shows them all."
    )
    answer = (
        "Because nobody asks me anything then, and because I like how quiet it is in the room when all have gone. " * 2
    )
    turns = [introduction, "Why at night?", answer, "And in winter?", answer]
    talk = "\n\n".join(textwrap.fill(turn, width) for turn in turns)
    assert ("Harrow\nStreet" in talk) == (width == 84)
    assert set(speakers(read(tmp_path, talk))) == {"Clara Voss"}


@pytest.mark.parametrize(
    "told",
    [
        "Zuleica Salt apresenta o seu terceiro documentário. Conversámos com a realizadora no terraço.",
        "Everybody can hum Zuleica Salt. The composer received the Lantern Room at her house in Wick.",
        "Zuleica Salt komponiert am liebsten nachts. Die Komponistin empfängt in einer alten Bäckerei.",
        "Zuleica Salt ha montato undici film. La montatrice ci riceve in una stanza senza finestre.",
        "Zuleica Salt tecknar varje morgon. Tecknaren tar emot i ateljén med händerna fulla av lera.",
    ],
)
def test_who_receives_those_who_ask_is_the_guest(tmp_path: Path, told: str) -> None:
    talk = "\n\n**Why do you row?**\n\nI cannot stand still.\n\n**And in winter?**\n\nI mend my oars.\n"
    assert set(speakers(read(tmp_path, f"# Rain\n\n{told}{talk}", "talk.md"))) == {"Zuleica Salt"}


@pytest.mark.parametrize("by", ["Rozmawiał Paweł Lanning", "Rozmawiała Ewa Lanning", "Rozmawia Paweł Lanning"])
def test_labels_with_surnames_are_made_full_as_names_stand_by_themselves(tmp_path: Path, by: str) -> None:
    told = f"Z Kingą Jasieńczuk, reżyserką dźwięku, rozmawiamy o skrzypiących podłogach.\n\n{by}\n\n"
    asked = ("Dlaczego pani wiosłuje?", "Czego nauczyła panią rzeka?")
    said = ("Nie umiem ustać w miejscu.", "Czekania. I tego, żeby nie puszczać wioseł.")
    talk = "\n\n".join(f"LANNING: {one}\n\nJASIEŃCZUK: {other}" for one, other in zip(asked, said, strict=True))
    document = read(tmp_path, told + talk)
    assert set(speakers(document)) == {"Kinga Jasieńczuk"}
    assert document.credits.interviewer
    assert document.credits.interviewer.value == " ".join(by.split()[1:])


@pytest.mark.parametrize(
    ("introduction", "by_line"),
    [
        ("Režisérka Okra Lund se vrací s filmem Slané veslo.", "Ptal se Petr Okri"),
        ("Režisérka Okra Lund se vrací s filmem Slané veslo.", "Připravila Jana Okri"),
        ("Režisérka Okra Lund sa vracia s filmom Soľné veslo.", "Rozhovor viedol Petr Okri"),
        ("Reżyserka Okra Lund wraca z filmem Słone wiosło.", "Pytała Ewa Okri"),
        ("Die Regisseurin Okra Lund kehrt mit ihrem Film zurück.", "Fragen: Martin Okri"),
        ("De regisseuse Okra Lund komt terug met haar film.", "Vragen: Maarten Okri"),
        ("The director Okra Lund is back with a film.", "Questions by Mark Okri"),
    ],
)
def test_a_by_line_above_the_talk_says_who_asked_in_words_of_many_languages(
    tmp_path: Path, introduction: str, by_line: str
) -> None:
    talk = "\n\n1. Why do you row?\n\n    I cannot stand still.\n\n2. And in winter?\n\n    I mend my oars.\n"
    document = read(tmp_path, f"Delta\n=====\n\n{introduction}\n\n{by_line}{talk}")
    assert set(speakers(document)) == {"Okra Lund"}


@pytest.mark.parametrize(
    ("introduction", "asked", "name"),
    [
        ("Op de keukentafel van Clara Voss (57) liggen drie roeispanen.", "Waarom roeit u?", "Clara Voss"),
        ("In der Küche von Clara Voss (57) stehen drei Ruder.", "Warum rudern Sie?", "Clara Voss"),
        ("En la cocina de Clara Voss (57 años) hay tres remos.", "¿Por qué rema usted?", "Clara Voss"),
        ("På bordet hos Clara Voss (57) ligger tre åror.", "Varför ror du på natten?", "Clara Voss"),
        ("Na stole Klary Voss (57) leżą trzy wiosła i lina.", "Dlaczego pani wiosłuje?", None),  # Klara, in a case
    ],
)
def test_whose_age_an_introduction_tells_is_told_of_wherever_the_name_stands(
    tmp_path: Path, introduction: str, asked: str, name: str | None
) -> None:
    talk = f"**{asked}**\n\nSo, so.\n\n**{asked}**\n\nNo, no.\n"
    assert set(speakers(read(tmp_path, f"# Delta\n\n{introduction}\n\n{talk}", "talk.md"))) == {name}


def test_a_quoted_biography_behind_a_picture_s_link_presents_the_guest(tmp_path: Path) -> None:
    box = "> [![](voss.jpg)](https://example.org/voss)Clara Voss  è un'autrice italiana di gialli. Scrive di notte."
    talk = "**Come sei arrivata al fiume?**\n\nMia zia aveva un traghetto.\n\n**E adesso?**\n\nVedremo quanto durerà.\n"
    document = read(tmp_path, f"# «La carta è una riva»\n\n{box}\n\n[Sito](https://example.org)\n\n{talk}", "talk.md")
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize(
    "told",
    [
        "La cineasta oaxaqueña Zofra Voss pasó cuatro años en Wick. En entrevista con La Jornada, habla del río.",
        "El guionista argentino Zofra Voss pasó cuatro años en Wick, que Ben Okri dejó.",
        "La réalisatrice franco-arménienne Zofra Voss revient de Wick, où Ben Okri a tourné.",
        "Il regista altoatesino Zofra Voss scava nei ricordi di Wick.",
        "A diretora mineira e a diretora pernambucana Zofra Voss remaram em Wick.",
    ],
)
def test_where_somebody_is_from_may_stand_between_a_trade_and_the_name(tmp_path: Path, told: str) -> None:
    assert set(speakers(read(tmp_path, f"# Wick\n\n{told}\n\n{LONG}", "talk.md"))) == {"Zofra Voss"}


@pytest.mark.parametrize(
    "told",
    [
        "Zofra Voss im Gespräch über „Hundswetter“, Gummistiefel und den Rat von Ben Okri.",
        "Zofra Voss in gesprek over regen, laarzen en Ben Okri.",
    ],
)
def test_a_sentence_may_say_like_a_title_who_talks_of_what(tmp_path: Path, told: str) -> None:
    assert set(speakers(read(tmp_path, f"# Regen\n\n{told}\n\n{LONG}", "talk.md"))) == {"Zofra Voss"}
