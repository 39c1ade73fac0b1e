"""Who is who, by the text's own labels."""

import re
from pathlib import Path

import pytest

from quotecards.model.credits import Credits, Origin, Stated
from quotecards.model.text import TurnKind
from quotecards.readers import read_document
from quotecards.readers.body.blocks import split
from quotecards.readers.labels.cast import assign
from tests.readers.support import kinds, read, seen, speakers, texts, write


def labels(text: str, declared: Credits | None = None) -> list[str | None]:
    blocks, _ = assign(split(text), declared or Credits())
    return [block.label.shown if block.label else None for block in blocks]


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("Q:", "A:"), ("Q.", "A."), ("Q1:", "A1:"), ("Question :", "R :"), ("Question\u00a0:", "Réponse\u00a0:"),
        ("F:", "A:"), ("Frage:", "Antwort:"), ("P:", "R:"), ("Pregunta:", "Respuesta:"), ("D:", "R:"), ("В:", "О:"),
        ("Вопрос:", "Ответ:"), ("問：", "答："), ("س:", "ج:"), ("ש:", "ת:"), ("**Q:**", "**A:**"),
        ("Interviewer:", "A:"),
    ],
)  # fmt: skip
def test_roles_are_labels_in_many_languages(tmp_path: Path, asks: str, answers: str) -> None:
    document = read(tmp_path, f"{asks} Ganz und gar.\n\n{answers} Und so weiter.\n\n{asks} Aha.\n\n{answers} Eben.\n")
    assert seen(document) == [
        ("question", "Ganz und gar."), ("answer", "Und so weiter."), ("question", "Aha."), ("answer", "Eben."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("asks", "answers"),
    [("Q{}.", "A."), ("Q.", "A."), ("P.", "R."), ("В.", "О."), ("Q{}.", "A{}."), ("Pregunta.", "Respuesta.")],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_letter_and_a_full_stop_may_stand_right_before_the_words(
    tmp_path: Path, asks: str, answers: str, gap: str
) -> None:
    turns = (
        ("Why do you row?", "I cannot stand still."),
        ("And at night?", "“Yes.” I sing."),
        ("So?", "I do."),
    )
    talk = gap.join(f"{asks}{asked}{gap}{answers}{said}".format(*(at, at)) for at, (asked, said) in enumerate(turns, 1))
    document = read(tmp_path, talk)
    assert [document.text_of(turn) for turn in document.turns] == [words for turn in turns for words in turn]


def test_turns_begin_behind_their_label_and_end_before_blanks(tmp_path: Path) -> None:
    document = read(tmp_path, "Q:   Where?  \n\nA:\tThere.\u00a0\n")
    assert [document.text_of(turn) for turn in document.turns] == ["Where?", "There."]


def test_a_letter_without_its_partner_may_be_anybodys_initial() -> None:
    assert labels("A: One thing.\n\nB: Another thing.\n\nA: A third.\n\nB: Yes.") == ["A", "B", "A", "B"]
    assert assign(split("A: One?\n\nB: Two.\n\nA: Three?\n\nB: Four."), Credits())[1].guests == ("B",)


def test_a_word_before_a_colon_is_no_label_when_it_stands_there_once() -> None:
    text = "Q: Why?\n\nA: So.\n\nListen: I mean it.\n\nTwo things: one, two.\n\nQ: And?\n\nA: That."
    assert labels(text) == ["Q", "A", None, None, "Q", "A"]


def test_full_names_are_bound_to_initials_and_surnames(tmp_path: Path) -> None:
    text = (
        "Ann Other: Who began?\n\nClara Voss: I did.\n\nBen Okri: He did not.\n\nAO: And then?\n\nC.V.: Rain.\n\n"
        "OKRI: More rain?\n\nAO: Who won?\n\nBO: Nobody."
    )
    document = read(tmp_path, text)
    assert kinds(document) == "qaaqaaqa"
    assert speakers(document) == ["Clara Voss", "Ben Okri", "Clara Voss", "Ben Okri", "Ben Okri"]
    assert {turn.speaker.value for turn in document.turns if turn.kind == "question" and turn.speaker} == {"Ann Other"}
    assert document.credits.speaker is None
    assert any("several people answer: Clara Voss, Ben Okri" in note for note in document.notes)


def test_initials_in_brackets_bind_them(tmp_path: Path) -> None:
    text = "Ann (AO): Who began?\n\nClara Voss (CLV): I did.\n\nAO: When?\n\nCLV: Early.\n\nAO: Why?\n\nCLV: Rain."
    assert speakers(read(tmp_path, text)) == ["Clara Voss"] * 3


@pytest.mark.parametrize(
    ("house", "source"),
    [("Perde Arası", "Perde Arası"), ("Caderno", "Caderno"), ("Scena", "Scena"), ("Ben Okri", None)],
)
def test_the_house_at_the_end_of_a_pages_title_is_the_source_and_no_interviewer(
    tmp_path: Path, house: str, source: str | None
) -> None:
    asked = "".join(
        f"<p><b>{house}:</b> {why}</p><p><b>Clara Voss:</b> I cannot stand still.</p>" for why in ("Why?", "And now?")
    )
    title = f"<title>Rain is a colour | {house}</title>"
    stated = read(tmp_path, f"<head>{title}</head><h1>Rain is a colour</h1>{asked}", "talk.html").credits
    assert (stated.source and stated.source.value.outlet) == source
    assert (stated.interviewer and stated.interviewer.value) == (None if source else house)


def test_an_outlet_asks_in_its_own_name_and_is_an_inferred_source(tmp_path: Path) -> None:
    text = "The Tide Table: You swam.\n\nClara Voss: I sank.\n\nTTT: You wrote a song.\n\nVoss: About sinking."
    document = read(tmp_path, text)
    assert kinds(document) == "qaqa"
    assert document.credits.source
    assert (document.credits.source.value.outlet, document.credits.source.origin) == ("The Tide Table", Origin.INFERRED)
    assert document.credits.interviewer is None


def test_a_name_in_capitals_is_written_as_the_introduction_spells_it(tmp_path: Path) -> None:
    text = "We met Clara McVoss at home.\n\nTIDE: Why?\n\nCLARA MCVOSS: So.\n\nTIDE: And?\n\nCLARA MCVOSS: That."
    assert speakers(read(tmp_path, text)) == ["Clara McVoss"] * 2


def test_a_surname_as_label_is_filled_up_from_the_introduction(tmp_path: Path) -> None:
    text = "Clara Voss paints boats.\n\nTIDE: Why?\n\nVOSS: So.\n\nTIDE: And?\n\nVOSS: That."
    document = read(tmp_path, text)
    assert speakers(document) == ["Clara Voss"] * 2
    assert document.credits.speaker
    assert document.credits.speaker.origin is Origin.LABEL


def test_initials_that_nobody_explains_name_nobody(tmp_path: Path) -> None:
    document = read(tmp_path, "XY: Why?\n\nZW: So.\n\nXY: And?\n\nZW: That.")
    assert kinds(document) == "qaqa"
    assert speakers(document) == [None, None]
    assert document.credits.speaker is None
    assert any("speaker could not be made out" in note for note in document.notes)


def test_a_declared_speaker_explains_initials(tmp_path: Path) -> None:
    path = write(tmp_path, "XY: Why?\n\nCV: So.\n\nXY: And?\n\nCV: That.")
    document = read_document(path, declared=Credits(speaker=Stated("Clara Voss", Origin.GIVEN)))
    assert speakers(document) == ["Clara Voss"] * 2
    assert {turn.speaker.origin for turn in document.turns if turn.speaker} == {Origin.GIVEN}


def test_the_declared_interviewer_asks_even_without_question_marks(tmp_path: Path) -> None:
    text = (
        "---\ninterviewer: Ann Other\n---\nClara Voss: Shall we?\n\nAnn Other: You swam.\n\nVoss: Did I?\n\nOther: Yes."
    )
    document = read(tmp_path, text)
    assert kinds(document) == "aqaq"
    assert speakers(document) == ["Clara Voss", "Clara Voss"]


def test_a_guest_who_asks_back_still_answers(tmp_path: Path) -> None:
    text = "Ann Other: Why?\n\nClara Voss: Why not?\n\nAnn Other: And now?\n\nClara Voss: Now I row."
    assert kinds(read(tmp_path, text)) == "qaqa"


def test_labels_on_the_answers_alone_are_enough(tmp_path: Path) -> None:
    text = "So you row?\n\nVOSS: I row.\n\nEvery day?\n\nVOSS: Most days.\n\nYou never swim.\n\nVOSS: Never."
    assert kinds(read(tmp_path, text)) == "qaqaqa"


def test_labels_on_the_questions_alone_are_enough(tmp_path: Path) -> None:
    text = "Q: So you row?\n\nI row.\n\nAnd I sing.\n\nQ: Every day?\n\nMost days."
    document = read(tmp_path, text)
    assert seen(document) == [
        ("question", "So you row?"), ("answer", "I row. And"), ("question", "Every day?"), ("answer", "Most days."),
    ]  # fmt: skip


def test_a_label_alone_in_its_line_belongs_to_the_next_one(tmp_path: Path) -> None:
    text = "Ann Other:\nWhy do you row?\n\nClara Voss:\nTo get across.\n\nAnn Other:\nAnd back?\n\nClara Voss:\nNever."
    document = read(tmp_path, text)
    assert kinds(document) == "qaqa"
    assert document.text_of(document.turns[1]) == "To get across."


def test_headings_with_colons_inside_answers_are_nobody(tmp_path: Path) -> None:
    text = (
        "What do you use?\n\nI have a shed.\n\nTools: A plane and a saw, and I sharpen them.\n\nWood: Larch, which I "
        "carry home.\n\nAnd what else?\n\nTools: My grandfather’s axe.\n\nWood: Ash.\n\nWhat would "
        "you like?\n\nI would like rain."
    )
    document = read(tmp_path, text)
    assert set(speakers(document)) == {None}
    assert document.credits.speaker is None


def test_where_labels_and_declared_credits_differ_the_credits_count_and_a_note_says_so(tmp_path: Path) -> None:
    path = write(tmp_path, "TIDE: Why?\n\nClara Voss: So.\n\nTIDE: And?\n\nClara Voss: That.")
    document = read_document(path, declared=Credits(speaker=Stated("Berta Voss", Origin.CAMPAIGN)))
    assert speakers(document) == ["Berta Voss"] * 2
    assert any("the labels name Clara Voss" in note for note in document.notes)


def test_ben_is_a_name_although_it_may_stand_inside_of_one() -> None:
    assert labels("BEN: Why?\n\nAl Moss: So.\n\nBEN: And?\n\nAl Moss: Oh.") == ["BEN", "Al Moss", "BEN", "Al Moss"]


def test_a_verb_behind_a_name_in_a_line_of_its_own_says_who_asks(tmp_path: Path) -> None:
    text = (
        "Clara Voss has rowed for ten years. She answers you.\n\n13:02\nwet_feet7 asks:\nIs the river cold?\n\n"
        "Clara answers:\nOnly in the mornings. I sing.\n\n13:09\nHob in Wick asks:\nMy boat sinks. What do I do?\n\n"
        "Clara answers:\nSwim.\n"
    )
    document = read(tmp_path, text)
    assert texts(document, TurnKind.QUESTION) == ["Is the river cold?", "My boat sinks. What do I do?"]
    assert texts(document, TurnKind.ANSWER) == ["Only in the mornings. I sing.", "Swim."]
    assert speakers(document) == ["Clara Voss", "Clara Voss"]


def test_the_audience_asks_and_is_never_taken_for_the_guest(tmp_path: Path) -> None:
    text = (
        "Moderator: Where is the boat?\n\nClara Voss: In the reeds. I left it there.\n\n"
        "Audience member: I rowed for thirty years and I cried.\n\nClara Voss: So did I.\n\n"
        "Second audience member: What did it cost?\n\nClara Voss: A winter.\n"
    )
    document = read(tmp_path, text)
    assert kinds(document) == "qaqaqa"
    assert set(speakers(document)) == {"Clara Voss"}


def test_whom_nobody_knows_is_no_guest(tmp_path: Path) -> None:
    text = (
        "ANN LANNING: Where is the boat?\n\nCLARA VOSS: In the reeds. I left it there.\n\n(BEGIN VIDEO CLIP)\n\n"
        "UNIDENTIFIED MALE: Come back in the morning.\n\n(END VIDEO CLIP)\n\nLANNING: And the oars?\n\nVOSS: In it.\n"
    )
    assert set(speakers(read(tmp_path, text))) == {"Clara Voss"}


def test_words_for_question_and_answer_before_a_full_stop_are_labels(tmp_path: Path) -> None:
    text = "Pregunta. ¿Rema usted?\n\nRespuesta. Todos los días.\n\nP. Su padre remaba.\n\nR. Y mi madre. Ella gana.\n"
    document = read(tmp_path, text)
    assert kinds(document) == "qaqa"
    assert texts(document, TurnKind.ANSWER)[0] == "Todos los días."


@pytest.mark.parametrize(
    ("asked", "answered"), [(("Domanda", "D"), ("Risposta", "R")), (("Вопрос", "В"), ("Ответ", "О"))]
)
def test_the_letters_of_such_words_follow_them(
    tmp_path: Path, asked: tuple[str, str], answered: tuple[str, str]
) -> None:
    text = (
        f"{asked[0]}. Lei rema?\n{answered[0]}. Ogni giorno.\n\n{asked[1]}. Suo padre remava.\n{answered[1]}. Sì, "
        "e il fiume che ne dice?\nPoi tace. Il fiume no.\n"
    )
    document = read(tmp_path, text)
    assert kinds(document) == "qaqa"
    assert texts(document, TurnKind.QUESTION) == ["Lei rema?", "Suo padre remava."]


def test_two_hosts_present_themselves_and_their_guest(tmp_path: Path) -> None:
    text = (
        "ANN: Hello, I'm Ann Lanning.\n\nHOB: And I'm Hob Ladoga. I have a cold.\n\n"
        "ANN: Our guest is Clara Voss, who rows.\n\nCLARA: I do. Mostly backwards.\n\n"
        "HOB: I once rowed to school. My grandmother steered, and I never learnt where we had been.\n\n"
        "CLARA: Nobody does.\n\nANN: Is it cold?\n\nCLARA: It is honest.\n\nHOB: That's the show.\n"
    )
    document = read(tmp_path, text)
    assert set(speakers(document)) == {"Clara Voss"}
    asked = [turn.speaker.value for turn in document.turns if turn.kind is TurnKind.QUESTION and turn.speaker]
    assert asked == ["Ann Lanning", "Hob Ladoga", "Ann Lanning", "Hob Ladoga", "Ann Lanning", "Hob Ladoga"]


def test_a_colleague_beside_the_host_is_no_guest(tmp_path: Path) -> None:
    turns = [
        ("Clara Voss", "What I love of the harbour is that nobody owns it, however much they pay."),
        ("Ben Adler", "Hello, this is Boat Talk. I’m Ben Adler, and I’m here with my colleague, Ivo Lund."),
        ("Ivo Lund", "Hello."), ("Ben Adler", "And our guest, Clara Voss."), ("Clara Voss", "Hello."),
        ("Ben Adler", "You left the yard in spring. How is life?"), ("Clara Voss", "Quiet. I build one boat a year."),
        ("Ben Adler", "That sounds like a plan."), ("Clara Voss", "Why would it? It is what the wood gives."),
    ]  # fmt: skip
    document = read(tmp_path, "\n\n".join(f"{who}: {said}" for who, said in turns))
    assert set(speakers(document)) >= {"Clara Voss"}
    assert set(speakers(document)) <= {"Clara Voss", "Ivo Lund"}
    assert kinds(document)[-4:] == "qaqa"


def test_labels_of_the_first_two_turns_alone_are_labels(tmp_path: Path) -> None:
    text = (
        "Boats and rain\n\nAnn Lanning: Your boat is old.\n\nClara Voss: Older than me.\n\nDoes it leak?\n\n"
        "It weeps.\n\nIs it for sale?\n\nAsk my daughter.\n"
    )
    document = read(tmp_path, text)
    assert kinds(document) == "hqaqaqa"
    assert set(speakers(document)) == {"Clara Voss"}


def test_a_label_that_every_turn_has_tells_nobody_apart(tmp_path: Path) -> None:
    turns = [
        "So who are you?",
        "I am Clara Voss and I row.",
        "And how do you row?",
        "Slowly, and I sing.",
        "Why?",
        "Rain.",
    ]
    text = "\n\n".join(f"Unknown Speaker  0:{at:02}\n{words}" for at, words in enumerate(turns))
    document = read(tmp_path, text)
    assert kinds(document) == "qaqaqa"
    assert set(speakers(document)) == {"Clara Voss"}


def test_who_asks_from_the_floor_stands_beside_the_host(tmp_path: Path) -> None:
    text = (
        "Chair: Ann Lanning\n\nLanning: What would you save?\n\nClara Voss: The oars. I carved them.\n\n"
        "Lanning: Questions from the floor, please.\n\nFrom the floor: Is the boat for sale?\n\nClara Voss: It sank.\n"
    )
    assert kinds(read(tmp_path, text)).endswith("qaqqa")


def test_a_title_that_asks_hides_no_introduction(tmp_path: Path) -> None:
    text = (
        "ROUND TABLE: WHO NEEDS A BOAT?\n\nClara Voss rows, Anselm Dube sails and Marijke van Houten swims. Our editor "
        "Ann Lanning asked.\n\nLANNING: Who is the fastest?\n\nVOSS: I am. I have a horn.\n\n"
        "DUBE: On water, perhaps.\n\nVAN HOUTEN: Nobody asks the water.\n\nLANNING: And in winter?\n\nDUBE: I mend.\n\n"
        "VAN HOUTEN: We all mend.\n"
    )
    document = read(tmp_path, text)
    assert kinds(document).endswith("qaaaqaa")
    assert speakers(document) == [
        "Clara Voss", "Anselm Dube", "Marijke van Houten", "Anselm Dube", "Marijke van Houten",
    ]  # fmt: skip


def test_only_the_first_question_and_answer_may_have_labels(tmp_path: Path) -> None:
    text = (
        "A visit to Clara Voss, who rows.\n\n**TIDE: Your boat is loud.**\n\nCLARA VOSS: So my mother says.\n\n"
        "**And what do you say?**\n\nThat it sings.\n\n**Does it leak?**\n\nIt weeps.\n"
    )
    document = read(tmp_path, text, "talk.md")
    assert texts(document, TurnKind.ANSWER) == ["So my mother says.", "That it sings.", "It weeps."]
    assert set(speakers(document)) == {"Clara Voss"}


def test_words_in_japanese_brackets_belong_to_the_name_before_them(tmp_path: Path) -> None:
    text = (
        "Q:どうして船に乗るのですか。\n田中「海が好きだからです。毎朝、暗いうちに出ます」\n佐藤・花「犬が乗りたがるんです」\n"
        "Q:雨の日は？\n田中「雨の日もです」\n"
    )
    document = read(tmp_path, text)
    assert speakers(document) == ["田中", "佐藤・花", "田中"]
    answers = [document.text_of(turn) for turn in document.turns if turn.kind is TurnKind.ANSWER]
    assert answers == ["海が好きだからです。毎朝、暗いうちに出ます", "犬が乗りたがるんです", "雨の日もです"]


def test_a_title_that_quotes_the_guest_is_no_answer(tmp_path: Path) -> None:
    text = (
        "Clara Voss: “I never look at the oars”. We talked in the rain.\n\nIt was a long evening on the quay.\n\n"
        "Ben Okri: Why do you row?\n\nClara Voss: I cannot stand still."
    )
    document = read(tmp_path, text)
    assert kinds(document)[-2:] == "qa"
    assert "a" not in kinds(document)[:-1]


def test_labels_on_the_first_question_and_answer_alone_do_not_hold_below(tmp_path: Path) -> None:
    text = (
        "Ben Okri: Why do you row?\n\nClara Voss: I cannot stand still.\n\nSome people walk instead.\n\n"
        "They do. I never learned it.\n\nWhat was the worst day?\n\nThe first dry one."
    )
    document = read(tmp_path, text)
    assert kinds(document) == "qaqaqa"
    assert set(speakers(document)) == {"Clara Voss"}


def test_whom_the_title_says_was_spoken_to_answers_however_little_they_say(tmp_path: Path) -> None:
    text = (
        "Low Tide: an interview with Clara Voss\n\nBO: There is a scene in which you row, and I thought it was the "
        "best of the film, because nobody says a word.\n\nCV: Did you see all of it?\n\nBO: I did, and then I saw it "
        "again with my sister, who rows too and who wanted to know how.\n\nCV: With oars.\n"
    )
    document = read(tmp_path, text)
    assert kinds(document) == "hqaqa"
    assert set(speakers(document)) == {"Clara Voss"}


def test_a_heading_that_stands_once_is_nobody(tmp_path: Path) -> None:
    top = "# Low Tide Talks\n\n## Clara Voss Rows\n\nShe rows in Wick.\n\n### Podcast\n\nHeard in May.\n\n"
    talk = "- Why do you row?\n\nI like it.\n\n- Still?\n\nI do.\n\n- And now?\n\nI rest.\n"
    document = read(tmp_path, top + talk, "talk.md")
    assert not any(turn.evidence[0].startswith("its label") for turn in document.turns)
    assert "Podcast" not in speakers(document)


@pytest.mark.parametrize(
    "title", ["# The Missing Oar: A Conversation with Clara Voss", "CLARA VOSS: An Interview in Wick"]
)
def test_a_title_with_a_colon_is_no_turn(tmp_path: Path, title: str) -> None:
    talk = "BO: Why do you row?\n\nCLARA: I like it.\n\nBO: Still?\n\nCLARA: I do.\n"
    for above in ("", "# Boats\n\n"):
        document = read(tmp_path, f"{above}{title}\n\nI met her in Wick. It rained.\n\n{talk}", "talk.md")
        assert texts(document, TurnKind.ANSWER) == ["I like it.", "I do."]


@pytest.mark.parametrize("mark", [" - ", " – ", " — "])
def test_names_may_stand_before_dashes_of_any_length(tmp_path: Path, mark: str) -> None:
    said = [
        ("Oars Blog", "Why?"),
        ("Clara Voss", "I like it."),
        ("Oars Blog", "Still?"),
        ("Clara Voss", "I do - often."),
    ]
    document = read(tmp_path, "".join(f"{name}{mark}{words}\n\n" for name, words in said))
    assert texts(document, TurnKind.ANSWER) == ["I like it.", "I do - often."]
    assert set(speakers(document)) == {"Clara Voss"}


def test_marks_behind_a_name_in_bold_are_no_part_of_it(tmp_path: Path) -> None:
    text = "**Ben>>** Why?\n\n**Clara>>** I like it.\n\n**Ben>>** Still?\n\n**Clara>>** I do.\n"
    document = read(tmp_path, text, "talk.md")
    assert set(speakers(document)) == {"Clara"}
    assert texts(document, TurnKind.ANSWER) == ["I like it.", "I do."]


def test_a_word_before_an_address_is_nobody(tmp_path: Path) -> None:
    document = read(
        tmp_path, "podcast: https://quay.example/4/\n\nClara: Why?\n\nBen: Rain.\n\nClara: Still?\n\nBen: Yes.\n"
    )
    assert texts(document, TurnKind.QUESTION) == ["Why?", "Still?"]


def test_names_in_lines_of_their_own_that_alternate_are_labels(tmp_path: Path) -> None:
    who = "<h4>Ann&nbsp;Lund</h4><p>Keeps the quay.</p><h4>Clara&nbsp;Voss</h4><p>Rows.</p>"
    said = ["Why a boat?", "It floats.", "I had hoped so.", "It does.", "And now?", "Rain."]
    names = ("Ann&nbsp;Lund", "Clara&nbsp;Voss")
    talk = "".join(f"<div class=i>{names[at % 2]}</div><div class=m>{words}</div>" for at, words in enumerate(said))
    document = read(tmp_path, f"<html><body><h1>Boats</h1>{who}<div>{talk}</div></body></html>", "talk.html")
    assert texts(document, TurnKind.ANSWER) == ["It floats.", "It does.", "Rain."]
    assert set(speakers(document)) == {"Clara Voss"}
    assert texts(document, TurnKind.QUESTION) == ["Why a boat?", "I had hoped so.", "And now?"]


def test_a_dash_may_stand_right_behind_a_label(tmp_path: Path) -> None:
    text = "**BO:** Why a boat?\n\n**CV:** It floats, as—\n\n**BO:**—an old boat, yes?\n\n**CV:** It is.\n"
    document = read(tmp_path, text, "talk.md")
    assert texts(document, TurnKind.QUESTION)[-1] == "—an old boat, yes?"


def test_names_in_round_brackets_are_labels_in_japanese(tmp_path: Path) -> None:
    text = "—— きっかけを聞かせてください。\n\n(田中) 雨です。\n\n—— 次は？\n\n(田中) 海へNYから行きます。\n"
    document = read(tmp_path, text)
    assert texts(document, TurnKind.QUESTION) == ["きっかけを聞かせてください。", "次は？"]
    assert [answer.split("\n")[0] for answer in texts(document, TurnKind.ANSWER)] == [
        "雨です。",
        "海へNYから行きます。",
    ]
    assert set(speakers(document)) == {"田中"}


def test_letters_are_initials_where_the_one_that_should_answer_asks(tmp_path: Path) -> None:
    text = "**R: Why a boat?**\n\nF: It floats.\n\n**R: Always?**\n\nF: Have I a choice? It does.\n\n"
    text += "**R: And now?**\n\nF: Rain.\n"
    document = read(tmp_path, text, "talk.md")
    assert texts(document, TurnKind.ANSWER) == ["It floats.", "Have I a choice? It does.", "Rain."]


def test_shortened_words_may_be_initials_where_no_partner_stands_beside_them(tmp_path: Path) -> None:
    talk = "SP: Why a boat?\n\nBO: It floats.\n\nSP: Always?\n\nBO: It does, and I like it.\n"
    document = read(tmp_path, f"Sara Prado met Ben Okri.\n\n{talk}")
    assert set(speakers(document)) == {"Ben Okri"}
    talk = "SV: Why a boat?\n\nSP: It floats.\n\nSV: Always?\n\nSP: It does, and I like it.\n"
    assert texts(read(tmp_path, talk), TurnKind.QUESTION) == ["Why a boat?", "Always?"]


def test_q_and_a_are_roles_even_where_the_answers_ask_more(tmp_path: Path) -> None:
    text = "Q: Rain again.\n\nA: Do you mind it? I like it.\n\nQ: And the boat.\n\nA: It floats, doesn’t it?\n\n"
    document = read(tmp_path, text + "Q: Not for long.\n\nA: Who told you that?\n")
    assert texts(document, TurnKind.QUESTION) == ["Rain again.", "And the boat.", "Not for long."]


def test_what_a_form_asks_is_nobody(tmp_path: Path) -> None:
    text = "Clara Voss, who rows, filled in our form.\n\n**What is your boat called?**\n\nBen. It floats, I think.\n\n"
    text += (
        "The longest river I’ve rowed: The Oder, twice.\n\nThe boat I’d sell: None of them, and my heart with it.\n\n"
    )
    text += "Clara’s First Boat: Ben sank in the harbour.\n\nClara’s Last Boat: Ivo floats.\n"
    assert not {name for name in speakers(read(tmp_path, text, "talk.md")) if name and ("boat" in name.casefold())}


def test_who_is_listed_beside_somebody_with_labels_has_labels_too(tmp_path: Path) -> None:
    text = "Clara, Ben, Ivo and Tove row the same boat.\n\n**Why a boat?**\n\n**Clara:** It floats.\n\n**Always?**\n\n"
    text += "**Clara:** I never asked it.\n\n**Ivo:** It did once sink.\n\n**And now?**\n\n**Clara:** We row.\n"
    document = read(tmp_path, text, "talk.md")
    said = [(turn.speaker and turn.speaker.value, document.text_of(turn)) for turn in document.turns]
    assert ("Ivo", "It did once sink.") in said


def test_words_above_lists_of_key_words_and_facts_are_nobody(tmp_path: Path) -> None:
    turns = [
        ("Why a boat?", "It floats.", "boats"),
        ("Always?", "I never asked it.", "doubt"),
        ("Now?", "We row.", "oars"),
    ]
    text = "".join(
        f"#### Question\n\n{asked}\n\n#### Clara Voss\n\n{said}\n\n#### Tags\n\n{word}\n\n"
        for asked, said, word in turns
    )
    assert set(speakers(read(tmp_path, text, "talk.md"))) <= {"Clara Voss", None}


def test_a_label_of_words_that_the_text_writes_small_credits_nobody(tmp_path: Path) -> None:
    text = "Q: Why a boat?\n\nHarbour Report: It floats, says the harbour in its report.\n\n"
    text += "Q: Always?\n\nHarbour Report: So they write.\n"
    assert set(speakers(read(tmp_path, text))) == {None}
    named = text.replace("Harbour Report", "Clara Harbour").replace("It floats", "It floats, said clara")
    assert set(speakers(read(tmp_path, named))) == {"Clara Harbour"}


def test_remarks_of_which_label_and_words_stand_in_brackets_are_nobody_s(tmp_path: Path) -> None:
    text = "**Q:** Why a boat?\n\n**E3:** It floats.\n\n**[OBSERVED]:** [she laughs]\n\n"
    text += "**Q:** Always?\n\n**E3:** Nearly.\n\n**[OBSERVED]:** [she rows]\n"
    document = read(tmp_path, text, "talk.md")
    assert texts(document, TurnKind.ANSWER) == ["It floats.", "Nearly."]


def test_small_words_in_the_middle_of_a_label_are_part_of_the_name(tmp_path: Path) -> None:
    text = "**Oar News:** Why a boat?\n\n**Clara do Carmo Voss:** It floats.\n\nMostly.\n\n**Oar News:** Always?\n\n"
    document = read(tmp_path, text + "**Clara do Carmo Voss:** Nearly.\n", "talk.md")
    assert set(speakers(document)) == {"Clara do Carmo Voss"}
    assert texts(document, TurnKind.ANSWER) == ["It floats.\n\nMostly.", "Nearly."]


def test_a_label_with_a_word_for_a_talk_in_it_is_a_heading(tmp_path: Path) -> None:
    text = "Oar Club Interview: The best of the quay\n\nOar Club Interview: The best of the quay\n\n"
    text += "**Why a boat?**\n\nIt floats.\n\n**Always?**\n\nNearly.\n"
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {None}


def test_a_japanese_label_with_an_honorific_is_the_one_without_it(tmp_path: Path) -> None:
    text = (
        "<p><b>――この船はどこから始まりましたか？</b></p>\n<p><b>波野氏：</b><br>\n私が一人で設計しました。</p>\n"
        "<p><b>――大変でしたね。</b></p>\n<p><b>波野：</b><br>\n三年かかりました。</p>\n"
        "<p><b>――その後は？</b></p>\n<p><b>クロ：</b><br>\n私も手伝いました。</p>\n"
        "<p><b>――次は何を作りますか？</b></p>\n<p><b>クロ：</b><br>\nもっと大きな船です。</p>\n"
    )
    who = speakers(read(tmp_path, text, "talk.md"))
    assert who[0] == who[1] != who[2] == who[3] == "クロ"


def test_what_initials_of_somebody_else_say_is_not_the_only_named_guest_s(tmp_path: Path) -> None:
    text = (
        "Clara Voss: I row.\n\nHOST: And you?\n\n{0}: I mend what she breaks.\n\nHOST: What next?\n\n{0}: I sleep.\n\n"
    )
    text += "Clara Voss: So do I.\n"
    assert speakers(read(tmp_path, text.format("BO"))) == ["Clara Voss", None, None, "Clara Voss"]
    assert speakers(read(tmp_path, text.format("CV"))) == ["Clara Voss"] * 4


def test_times_behind_labels_are_no_words(tmp_path: Path) -> None:
    turns = (
        ("Ann", "00:04", "Why do you row?"),
        ("Clara", "[00:09]", "I cannot stand still."),
        ("Ann", "1:01:10", "Still?"),
    )
    page = "".join(
        f"<p><b>{name}:</b> {time} {words}</p>\n" for name, time, words in (*turns, ("Clara", "1:01:12", "Yes."))
    )
    document = read(tmp_path, page, "talk.html")
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.", "Yes."]


@pytest.mark.parametrize("name", ["talk.md", "talk.txt", "talk.html"])
@pytest.mark.parametrize("time", ["<b>({}):</b>", "({})", "[{}]", "<b>[{}]</b>"])
def test_times_in_brackets_above_paragraphs_in_which_somebody_goes_on_are_no_words(
    tmp_path: Path, name: str, time: str
) -> None:
    turns = ("<b>Ann:</b> Why do you row?", "<b>Clara:</b> I cannot stand still.", f"{time.format('01:23')} So I row.")
    paragraphs = (*turns, "<b>Ann:</b> Still?", "<b>Clara:</b> Yes.", f"{time.format('00:01:23')} “Row,” she said.")
    page = "\n\n".join(f"<p>{one}</p>" if name.endswith("html") else one for one in paragraphs)
    if not name.endswith("html"):
        page = re.sub("</?b>", "**" if name.endswith("md") else "", page)
    said = "\n\n".join(texts(read(tmp_path, page, name), TurnKind.ANSWER))
    assert said == "I cannot stand still.\n\nSo I row.\n\nYes.\n\n“Row,” she said."


def test_initials_in_brackets_may_stand_between_a_name_and_a_dash(tmp_path: Path) -> None:
    talk = (
        "We met Clara Voss.\n\nWhy do you row?\nCLARA VOSS (CV) - I cannot stand still.\n"
        "What did the river teach you?\nCV - To wait.\nAnd next?\nCV - Sleep, and then the sea.\n"
    )
    document = read(tmp_path, talk)
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.", "To wait.", "Sleep, and then the sea."]
    assert set(speakers(document)) == {"Clara Voss"}


def test_a_label_with_a_colon_and_a_time_heads_the_paragraphs_below(tmp_path: Path) -> None:
    turns = (("Ann Okri: 00:10", "Hello. Why do you row?"), ("Clara Voss: 01:08", "I cannot stand still."))
    page = "".join(f"<p>{head}</p>\n<p>{words}</p>\n" for head, words in turns * 2)
    document = read(tmp_path, page, "talk.html")
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still."] * 2
    assert set(speakers(document)) == {"Clara Voss"}


def test_all_whom_one_question_is_put_to_answer_it(tmp_path: Path) -> None:
    text = (
        "The River Book\n\nWhich part of rowing do you like most?\n\nTom Okri: To hear the oars.\n\n"
        "Pat Voss: All of it, but the river at night is what I love most.\n\nNicola Salt: Racing on lakes.\n\n"
        "Lesley Kohl: This is hard to say. I love mending boats, and it may be months before one of them is done.\n"
    )
    document = read(tmp_path, text, "talk.txt")
    assert kinds(document)[-4:] == "aaaa"
    assert speakers(document) == ["Tom Okri", "Pat Voss", "Nicola Salt", "Lesley Kohl"]


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("Interviewer", "Interviewee"),
        ("Int", "Resp"),
        ("Researcher", "Participant 3"),
        ("Vraag", "Antwoord"),
        ("Fråga", "Svar"),
        ("Kysymys", "Vastaus"),
        ("Otázka", "Odpověď"),
        ("Soru", "Cevap"),
        ("Kérdés", "Válasz"),
        ("Întrebare", "Răspuns"),
        ("Ερώτηση", "Απάντηση"),
        ("Питання", "Відповідь"),
        ("Pitanje", "Odgovor"),
        ("Pertanyaan", "Jawaban"),
        ("Hỏi", "Đáp"),
        ("प्रश्न", "उत्तर"),
        ("S1", "S2"),
        ("Sp", "Sv"),
        ("SPM", "SVAR"),
        ("Preg", "Resp"),
        ("Ques", "Ans"),
        ("Pyt", "Odp"),
    ],
)
def test_a_word_for_who_asks_or_answers_is_nobodys_name(tmp_path: Path, asks: str, answers: str) -> None:
    text = (
        f"{asks}: Why?\n\n{answers}: It is quiet, and I like it.\n\n{asks}: And now?\n\n{answers}: I row on, alone.\n"
    )
    document = read(tmp_path, f"Interview with Clara Voss\n\n{text}")
    assert kinds(document) == "hqaqa"
    assert set(speakers(document)) <= {"Clara Voss", None}


def test_a_line_that_names_the_interviewee_is_no_answer(tmp_path: Path) -> None:
    text = "# News\n\nInterviewee: Clara Voss, Ph.D.\n\n## Why do you row?\n\nIt is quiet.\n\n## And now?\n\nI sleep.\n"
    document = read(tmp_path, text, "talk.md")
    assert texts(document, TurnKind.ANSWER) == ["It is quiet.", "I sleep."]
    assert speakers(document) == ["Clara Voss"] * 2


def test_a_short_answer_behind_a_label_that_stands_there_once_is_an_answer(tmp_path: Path) -> None:
    text = "Clara Voss rows.\n\nQuestion: You row, and you swim. Who taught you?\n\nAnswer: Nobody.\n"
    assert texts(read(tmp_path, text), TurnKind.ANSWER) == ["Nobody."]


def test_what_somebody_does_stands_in_square_brackets_behind_their_name(tmp_path: Path) -> None:
    text = "Feld: Why?\n\nVoss [laughs]: It is quiet.\n\nFeld [smiles]: Ever?\n\nVoss: Never.\n"
    assert texts(read(tmp_path, text), TurnKind.ANSWER) == ["It is quiet.", "Never."]


def test_question_and_answer_above_the_columns_of_a_table_are_no_labels(tmp_path: Path) -> None:
    pairs = (("Why do you row?", "It is quiet."), ("Who taught you?", "My mother did."), ("And now?", "I sleep."))
    rows = "".join(f"<tr><td>{asked}</td><td>{said}</td></tr>" for asked, said in pairs)
    table = f"<table><tr><th>Question</th><th>Answer</th></tr>{rows}</table>"
    document = read(tmp_path, f"<h1>Clara Voss rows</h1><p>She told us why, in Lund.</p>{table}", "talk.html")
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in pairs]
    assert texts(document, TurnKind.ANSWER) == [said for _, said in pairs]


def test_labels_may_be_bold_as_on_wikis(tmp_path: Path) -> None:
    talk = "Clara Voss rows\n\n'''Ben Orr:''' Why?\n\n'''Clara Voss:''' It is quiet.\n\n'''Ben Orr:''' Ever?\n"
    document = read(tmp_path, f"{talk}\n'''Clara Voss:''' Never.\n")
    assert texts(document, TurnKind.ANSWER) == ["It is quiet.", "Never."]
    assert speakers(document) == ["Clara Voss"] * 2


def test_a_name_in_a_line_of_its_own_labels_a_turn_that_holds_a_colon(tmp_path: Path) -> None:
    talk = "".join(f"Ben Okri\nWhat about number {at}?\n\nClara Voss\nI row it, as you know.\n\n" for at in range(4))
    document = read(tmp_path, f"{talk}Ben Okri\nAnd now?\n\nClara Voss\nSleep. And then something dry: a bridge.\n")
    assert texts(document, TurnKind.ANSWER)[-1] == "Sleep. And then something dry: a bridge."


def test_a_tab_behind_a_label_ends_it_before_any_colon(tmp_path: Path) -> None:
    talk = "".join(f"NF\tWhat about number {at}?\n\nCV\tI row it, as you know.\n\n" for at in range(4))
    document = read(
        tmp_path, f"Nora Feld met Clara Voss.\n\n{talk}NF\tAnd now?\n\nCV\tSleep. And then something: a bridge.\n"
    )
    assert texts(document, TurnKind.ANSWER)[-1] == "Sleep. And then something: a bridge."


def test_people_are_introduced_below_the_menu_of_a_page_that_was_copied_as_text(tmp_path: Path) -> None:
    menu = "Home\nFilm\nMusic\nBooks\nFestivals\nAbout us\n\nInterview\nThe long way\n\nShare\nPrint\nEmail\nMore\n\n"
    above = "Ines Tarn and Clara Voss row together, and mend each other’s oars.\n\n"
    talk = "OAR & TIDE: Who rows better?\n\nTARN: She does.\n\nVOSS: I do.\n\n"
    document = read(tmp_path, f"{menu}{above}{talk}OAR & TIDE: Why?\n\nTARN: She is taller.\n")
    assert speakers(document) == ["Ines Tarn", "Clara Voss", "Ines Tarn"]


def test_a_house_with_an_and_in_capitals_is_nobody_twice(tmp_path: Path) -> None:
    talk = "OAR & TIDE: You row.\n\nVOSS: I do.\n\nOAR & TIDE: Why do you?\n\nVOSS: I cannot stand still.\n"
    document = read(tmp_path, f"We met Clara Voss on her boat, for Oar & Tide.\n\n{talk}")
    assert kinds(document) == "nqaqa"
    assert document.credits.interviewer is None or "&" in document.credits.interviewer.value


@pytest.mark.parametrize("label", ["Voss", "VOSS", "Clara"])
def test_a_noun_behind_a_name_is_no_part_of_it_where_nouns_have_capitals(tmp_path: Path, label: str) -> None:
    above = "Drei Sommer lang zeigte Clara Voss Menschen am Ruder. Ihr Film handelt von der Stille.\n\n"
    talk = f"RK: Frau Voss, warum rudern Sie?\n\n{label}: Ich stehe ungern.\n\nRK: Und im Winter?\n\n{label}: Nie.\n"
    assert set(speakers(read(tmp_path, above + talk))) == {"Clara Voss"}


def test_lines_of_facts_above_the_talk_are_no_answer_though_one_begins_as_a_label_does(tmp_path: Path) -> None:
    guest = "Guest: Clara Voss, lecturer in rowing and in the repair of boats"
    facts = f"THE OAR / LOW TIDE\n{guest}\nInterview conducted by: Ben Okri, The Oar\n"
    line = "    I cannot stand still, and the water is never the same twice, and so\n"
    asked = enumerate(["Why?", "Still?", "And in winter?"], 1)
    talk = "\n".join(f" {at}) {question}\n{line * 4}    I go out at six.\n" for at, question in asked)
    document = read(tmp_path, f"{facts}\n---------------\n\n{talk}")
    assert kinds(document).endswith("qaqaqa")
    assert not any("Clara" in said for said in texts(document, TurnKind.ANSWER))
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize("mark", ["{}: {}", "**{}** {}", "{} – {}", "**{}**\n\n{}", "{}\n{}"])
@pytest.mark.parametrize(("asks", "answers"), [("ST", "EL"), ("LA", "BO"), ("E", "R"), ("DA", "AL"), ("DE", "ET")])
def test_initials_may_be_letters_of_small_words(tmp_path: Path, asks: str, answers: str, mark: str) -> None:
    asked = ("Why do you row?", "And in winter?", "The boat leaks.")
    said = ("I cannot stand still, and nobody asks me to.", "In winter I mend the oars.", "It does, and I like it.")
    turns = (
        f"{mark.format(asks, one)}\n\n{mark.format(answers, other)}" for one, other in zip(asked, said, strict=True)
    )
    document = read(tmp_path, "# Low Tide\n\nWe met Clara Voss.\n\n" + "\n\n".join(turns), "talk.md")
    assert texts(document, TurnKind.QUESTION) == [*asked]
    assert texts(document, TurnKind.ANSWER) == [*said]


@pytest.mark.parametrize("mark", ["**{}** {}", "**{}**\n\n{}", "### {}\n\n{}"])
@pytest.mark.parametrize("name", ["Anne d’Okri", "al-Okri", "d'Arcy", "Clara Voss (CV)", "Clara V.", "J.-P."])
def test_names_without_a_colon_may_begin_small_and_end_on_an_initial(tmp_path: Path, name: str, mark: str) -> None:
    asked = ("Why do you row?", "And in winter?", "The boat leaks.")
    said = ("I cannot stand still, and nobody asks me to.", "In winter I mend the oars.", "It does, and I like it.")
    turns = (
        f"{mark.format('Ben Okri', one)}\n\n{mark.format(name, other)}" for one, other in zip(asked, said, strict=True)
    )
    document = read(tmp_path, "# Low Tide\n\nA talk about boats in the rain.\n\n" + "\n\n".join(turns), "talk.md")
    assert texts(document, TurnKind.QUESTION) == [*asked]
    assert texts(document, TurnKind.ANSWER) == [*said]


@pytest.mark.parametrize(
    "head",
    ["[01:23](https://a.example/?t=83) **{}**:", "**{}** [01:23](https://a.example/83):", "**{}:** [0:01:23](#t83)"],
)
def test_times_that_lead_to_the_recording_are_no_words(tmp_path: Path, head: str) -> None:
    turns = (("Ann", "Why do you row?"), ("Clara", "I cannot stand still."), ("Ann", "Still?"), ("Clara", "Yes."))
    text = "\n\n".join(f"{head.format(who)} {words}" for who, words in turns)
    document = read(tmp_path, text, "talk.md")
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "Still?"]
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.", "Yes."]


BOLD = r"<b>\1</b>"


@pytest.mark.parametrize(
    "head",
    [
        "[00:01:23] {}:", "[00:01:23] **{}:**", "01:23 {}:", "01:23 AM **{}**:",
        "**{}** (01:23):", "**{} [00:01:23]:**",
        "**{}** (01:23)", "(01:23) {} –", "01:23 **{}**", "[01:23] **{}**",
    ],
)  # fmt: skip
def test_times_before_or_behind_a_label_are_no_words_in_pages_and_markdown(tmp_path: Path, head: str) -> None:
    asked = ("Why do you row?", "And in winter?", "The boat leaks.")
    said = ("I cannot stand still, and nobody asks me to.", "In winter I mend the oars.", "It does, and I like it.")
    pairs = zip(asked, said, strict=True)
    turns = [
        f"{head.format(who)} {words}" for pair in pairs for who, words in zip(("Ben Okri", "Voss"), pair, strict=True)
    ]
    text = "# Low Tide\n\nWe met the rower Clara Voss.\n\n" + "\n\n".join(turns)
    paragraphs = "".join(f"<p>{turn}</p>" for turn in turns)
    page = f"<h1>Low Tide</h1><p>We met the rower Clara Voss.</p>{re.sub('[*]{2}(.+?)[*]{2}', BOLD, paragraphs)}"
    for document in (read(tmp_path, text, "talk.md"), read(tmp_path, page, "talk.html")):
        assert texts(document, TurnKind.QUESTION) == [*asked]
        assert texts(document, TurnKind.ANSWER) == [*said]
        assert set(speakers(document)) == {"Clara Voss"}


def test_hours_of_a_programme_are_no_labels(tmp_path: Path) -> None:
    hours = "".join(f"1{at}:30 Uhr: Das Boot fährt ab.\n\n" for at in range(4))
    talk = "Warum rudern Sie?\n\nIch kann nicht stillstehen.\n\nUnd im Winter?\n\nIch flicke die Ruder.\n\n"
    assert "Uhr" not in speakers(read(tmp_path, f"Ebbe\n\nWir trafen Clara Voss.\n\n{talk}{hours}"))


def test_who_speaks_is_taken_off_the_words_where_the_file_tells_it_too(tmp_path: Path) -> None:
    turns = [
        ("Ben Okri", "Why do you row?"),
        ("Clara Voss", "I like it."),
        ("Ben Okri", "Yes."),
        ("Clara Voss", "I do."),
    ]
    for printed in ("<b>{}:</b>", "<b>{}</b>", "{}:"):
        page = "".join(f'<p data-speaker="{who}">{printed.format(who)} {words}</p>' for who, words in turns)
        document = read(tmp_path, f"<h1>Low Tide</h1>{page}", "talk.html")
        assert texts(document, TurnKind.ANSWER) == ["I like it.", "I do."]


def test_who_has_a_whole_name_first_and_the_family_name_then_is_one_person(tmp_path: Path) -> None:
    text = (
        "# 塩の道\n\n浅井みな主演の映画『塩の道』が公開される。\n\n──泳げないそうですね。\n\n"
        "**浅井みな** はい。そう言ったら受かりました。\n\n**大森俊** 一人だけ泳げると不公平なので。\n\n"
        "──撮影は夜だったのでしょうか。\n\n**浅井** ほぼ夜です。朝ごはんが晩ごはんでした。\n\n"
        "**大森** 水だけは気にしました。\n\n──好きな場面は？\n\n**浅井** 最後に水を抜くところです。\n"
    )
    document = read(tmp_path, text, name="talk.md")
    assert speakers(document) == ["浅井みな", "大森俊", "浅井みな", "大森俊", "浅井みな"]


def test_how_a_label_says_that_it_will_be_shorter_is_no_part_of_a_name(tmp_path: Path) -> None:
    text = (
        "# 塩の道\n\n――最初の印象は？\n\n**浅井みな（以下、浅井）：**薄い、と思いました。\n\n――歌いますね。\n\n"
        "**浅井：**風に負ける歌い方を練習しました。\n\n――次の役は？\n\n**浅井：**うるさい人がいいです。\n"
    )
    assert speakers(read(tmp_path, text, name="talk.md")) == ["浅井みな"] * 3


@pytest.mark.parametrize("guest", ["A. Clara Voss", "F. Murray Voss", "D. A. Voss", "P. T. Voss"])
@pytest.mark.parametrize("shown", ["whole", "capitals", "surname", "initials"])
def test_the_first_initial_of_a_name_is_no_label(tmp_path: Path, guest: str, shown: str) -> None:
    label = {
        "whole": guest,
        "capitals": guest.upper(),
        "surname": "Voss",
        "initials": "".join(word[0] for word in guest.split()),
    }[shown]
    turns = "\n\n".join(f"Ann Lanning: Why {at}?\n\n{label}: I row as my mother did. It is cold." for at in "abc")
    document = read(tmp_path, f"Interview with {guest}\n\n{guest} has a new film. We met in May.\n\n{turns}\n")
    assert kinds(document).endswith("qaqaqa")
    assert "a" not in kinds(document)[:-6]
    assert speakers(document) == [guest] * 3
    assert texts(document, TurnKind.ANSWER) == ["I row as my mother did. It is cold."] * 3


@pytest.mark.parametrize(("asks", "answers"), [("Q", "A"), ("Ann Lanning", "A. Clara Voss"), ("AL", "ACV")])
@pytest.mark.parametrize("first_alone", [True, False])
def test_such_an_initial_is_none_beside_labels_of_any_kind(
    tmp_path: Path, asks: str, answers: str, first_alone: bool
) -> None:
    asked = ("Why do you row?", "And the boat, was it old?", "What comes next, and when?")
    answered = ("I row as my mother did.", "It was, and it sank in May.", "We go on. I have time.")
    labels = [(f"{asks}: ", f"{answers}: ")] + [("", "") if first_alone else (f"{asks}: ", f"{answers}: ")] * 2
    turns = "\n\n".join(
        f"{ask}{one}\n\n{answer}{two}" for (ask, answer), one, two in zip(labels, asked, answered, strict=True)
    )
    above = "Interview with A. Clara Voss\n\nA. Clara Voss has a new film. We met in May.\n\n"
    document = read(tmp_path, above + turns)
    assert texts(document, TurnKind.QUESTION) == list(asked)
    assert texts(document, TurnKind.ANSWER) == list(answered)


def test_a_headline_that_says_what_the_guest_does_is_no_turn_where_a_by_line_stands_below_it(tmp_path: Path) -> None:
    text = (
        "Ben Okri: In Wick all wait for summer, and I for its end\n\nAnn Lanning\n18 June 2033\n\n"
        "A gull is a critic: it cries before it eats. We met Ben Okri in Wick.\n\n"
        "ANN LANNING: Why Wick?\nBEN OKRI: I was born there, and I said I was not.\n\n"
        "Did she agree at once?\nWe ate a thousand cakes.\n\nAnd in winter?\nI cut.\n"
    )
    document = read(tmp_path, text)
    assert texts(document, TurnKind.ANSWER)[0] == "I was born there, and I said I was not."
    assert set(speakers(document)) == {"Ben Okri"}


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("Entrevistador/a", "Entrevistado/a"),
        ("**Entrevistador/a**", "**Entrevistado/a**"),
        ("Interviewer/in", "Befragte/r"),
        ("Intervistatore/trice", "Intervistato/a"),
    ],
)
@pytest.mark.parametrize("mark", [": ", ":\n"])
def test_words_for_who_asks_may_leave_open_whether_he_or_she_does(
    tmp_path: Path, asks: str, answers: str, mark: str
) -> None:
    turns = "\n\n".join(
        f"{asks}{mark}Why do you row {at}?\n\n{answers}{mark}I row as my mother did {at}." for at in "abc"
    )
    document = read(tmp_path, f"Interview with Clara Voss\n\n{turns}\n", "talk.md")
    assert texts(document, TurnKind.QUESTION) == [f"Why do you row {at}?" for at in "abc"]
    assert texts(document, TurnKind.ANSWER) == [f"I row as my mother did {at}." for at in "abc"]
    assert speakers(document) == ["Clara Voss"] * 3


def test_headings_that_count_questions_ask_nothing_where_labels_do(tmp_path: Path) -> None:
    turns = "\n\n".join(
        f"## Question {at}\n\n**Ann Lanning:** So you row. I am {at} years late!\n\n**Voss:** I row as my mother did, "
        f"and hers before her, for {at} years."
        for at in range(3, 7)
    )
    document = read(tmp_path, f"# Transcript\n\n**Interviewer:** Ann Lanning\n\n---\n\n{turns}\n", "talk.md")
    assert kinds(document).replace("h", "").replace("b", "").endswith("qa" * 4)
    assert set(speakers(document)) == {"Voss"}


def test_courtesy_is_no_part_of_a_name(tmp_path: Path) -> None:
    talk = "——なぜ舟を漕ぐのですか。\n\n水野さん：立っていられないからです。私は川が好きです。\n\n"
    document = read(
        tmp_path, f"# 夜の舟\n\n{talk}——夜は何をしますか。\n\n水野さん：夜は歌います。私は眠りません。\n", "talk.md"
    )
    assert speakers(document) == ["水野"] * 2
