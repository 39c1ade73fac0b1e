"""Texts in which nothing but the words tells what is asked, told and answered."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import kinds, read, speakers, texts

BRIEF = """\
You hear a film before you see it?

Always. The picture comes later, like a bill.

Some people told me they closed their eyes in the cinema. I did too, and I was back in my grandmother’s flat.

That makes me very happy. It was a good flat, I think.

Do you sing?

Only on trams.

What will you do next?

Something silent.
"""
STORY = BRIEF.split("\n\n")[2]


def test_where_answers_have_one_paragraph_a_story_between_two_of_them_is_the_interviewers(tmp_path: Path) -> None:
    document = read(tmp_path, BRIEF)
    assert kinds(document) == "qaqaqaqa"
    assert STORY in texts(document, TurnKind.QUESTION)


def test_where_answers_have_several_paragraphs_such_a_story_is_part_of_one(tmp_path: Path) -> None:
    further = "I grew up with cats. We had nine of them, and I knew them all.\n\nI still miss the oldest one, I think."
    document = read(tmp_path, f"{BRIEF}\n{further}\n\nAnd then?\n\nI will sleep, I hope.\n\n{further}\n")
    assert any(STORY in answer for answer in texts(document, TurnKind.ANSWER))


ASKED = (
    "Where was it?",
    "Who rowed?",
    "Was it cold?",
    "How long did it take?",
    "Was anybody ill?",
    "Did you sing?",
    "Why?",
)
REMARK = "I have been on that river, and I thought that I would never see the end of it."
SAID = "We rowed on, and nobody spoke, and I was glad of it."
IN_TURN = [part for at, asked in enumerate(ASKED) for part in (asked, SAID, *[REMARK, SAID] * (at % 2) * 2)]


def test_where_marks_stand_in_every_second_paragraph_alone_each_is_somebody_elses(tmp_path: Path) -> None:
    document = read(tmp_path, "\n\n".join(IN_TURN))
    assert kinds(document) == "qa" * (len(IN_TURN) // 2)


def test_where_they_stand_anywhere_answers_have_several(tmp_path: Path) -> None:
    document = read(tmp_path, "\n\n".join([*IN_TURN[:3], SAID, *IN_TURN[3:9], SAID, *IN_TURN[9:]]))
    assert REMARK not in texts(document, TurnKind.QUESTION)


INTRODUCED = """\
What does a city sound like? Elias Thorne listens

What does a city sound like at four in the morning? And who is awake to hear it?

Elias Thorne has asked that question for twenty years. The recordist’s first film, “Night Bus”, is all ears.

You hear a film before you see it?

Always. The picture comes later, like a bill.

What will you do next?

Something silent.
"""


def test_an_introduction_may_open_with_a_question(tmp_path: Path) -> None:
    document = read(tmp_path, INTRODUCED)
    assert kinds(document) == "hnqaqa"
    (told,) = texts(document, TurnKind.NARRATION)
    assert "who is awake" in told
    assert "all ears" in told


def test_who_is_named_in_the_title_may_be_named_in_an_answer(tmp_path: Path) -> None:
    answer = "Elias Thorne is a good name for a listener. It was my grandfather’s."
    document = read(tmp_path, INTRODUCED.replace("Something silent.", answer))
    assert texts(document, TurnKind.ANSWER)[-1] == answer


def test_facts_above_the_line_that_names_who_asked_are_no_answer(tmp_path: Path) -> None:
    closing = "\n“Night Bus” opens on Friday.\n\nInterview: Jonas Reth\n"
    assert kinds(read(tmp_path, INTRODUCED + closing))[:7] == "hnqaqan"


def test_a_polite_question_in_japanese_needs_no_mark(tmp_path: Path) -> None:
    text = "きっかけを教えていただけますか。\n\n祖母の写真です。\n\n撮影はどうでしたか。\n\n毎日雨でした。\n"
    assert kinds(read(tmp_path, text)) == "qaqa"


def test_a_question_may_end_in_a_mark_and_a_colon(tmp_path: Path) -> None:
    text = "# Greta Lohm\n\n## Why a tax office?:\n\nI paid mine there.\n\n## Is there cake?:\n\nOn Fridays.\n"
    assert kinds(read(tmp_path, text, "talk.md")) == "hqaqa"


def test_whoever_says_i_above_the_first_question_introduces(tmp_path: Path) -> None:
    above = (
        "The boat in which all of this was said lies in the old harbour, and has no name.\n\n"
        "I came at noon, and my feet were wet. I had been told that nobody would be there."
    )
    talk = "Why do you row?\n\nI cannot stand still.\n\nDo you sleep at night?\n\nI row at night."
    assert kinds(read(tmp_path, f"{above}\n\n{talk}")) == "nqaqa"
    asked = "Tell me of the boat, of the harbour in which it lies, and of the years before it."
    assert kinds(read(tmp_path, f"{asked}\n\nI built it, and I named it.\n\n{talk}")) == "qaqaqa"


def test_lines_right_below_each_other_are_one_answer_where_blank_ones_part_the_questions(tmp_path: Path) -> None:
    asked = ["How did you two meet?", "How would you call your boat?", "What do you like most?", "And what comes next?"]
    answers = [
        "We met on the ferry.\nFrom there on we rowed together.",
        "We have no name for it yet.\nIt is something that we still need to understand.\nBut it floats.",
        "The silence, I think.\nYou need to know how to listen for it.",
        "We would like to row to the sea.",
    ]
    talk = "\n\n".join(f"{question}\n\n{answer}" for question, answer in zip(asked, answers, strict=True))
    for text in (talk, talk.lower()):
        assert kinds(read(tmp_path, text)) == "qa" * 4


def test_the_answer_behind_the_last_labelled_question_needs_no_label_where_the_others_have_none(tmp_path: Path) -> None:
    talk = (
        "River Times: What do you study?\nWaves, mostly.\nRiver Times: How?\nI throw stones and count.\n"
        "River Times: Does it work?\nSometimes. The river is patient.\nRiver Times: What else?\nBring stones.\n"
    )
    document = read(tmp_path, f"Rower and scientist Clara Voss\n\n{talk}")
    assert kinds(document)[-8:] == "qaqaqaqa"


MENU = """\
Skip to content
Home
News
Reviews
Interviews
Search for:
Interviews

Clara Voss on ‘Low Tide’

By Ann Lanning
February 14, 2031
Share on Facebook
Tweet

Clara Voss in Low Tide. Courtesy of Northern Oars.

Clara Voss plays a captain in Low Tide, which opens on Friday. We spoke to her in Wick.

"""


def test_menus_above_the_title_are_neither_asked_nor_answered(tmp_path: Path) -> None:
    talk = (
        "How did you come to the part?\n\nI read it on a train, and I missed my stop.\n\n"
        "What was the hardest scene for you?\n\nThe one in the snow. It was paper, and I kept sneezing.\n"
    )
    document = read(tmp_path, MENU + talk)
    assert kinds(document).lstrip("hbcn") == "qaqa"
    assert speakers(document) == ["Clara Voss"] * 2
    assert "Clara Voss on ‘Low Tide’" in texts(document, TurnKind.HEADING)


def test_boxes_and_comments_that_end_in_a_colon_ask_nothing(tmp_path: Path) -> None:
    talk = (
        "How did you come to the part?\n\nI read it on a train, and I missed my stop.\n\n"
        "What was the hardest scene for you?\n\nThe one in the snow. It was paper, and I kept sneezing.\n\n"
    )
    comments = "".join(
        f"{name} says:\nMay 2, 2031\nI saw it twice.\nReply\n\n" for name in ("Jane", "Tom", "Ann", "Bo")
    )
    document = read(tmp_path, f"{MENU}{talk}Comments\n\n{comments}")
    assert kinds(document).strip("hbcn") == "qaqa"


ROOMY = [
    ("Where do you build your boats?", [
        "In a shed by the river. I began when I was ten, and I have never left it for longer than a week.",
        "The roof was leaking, and the first winter took all of the wood.",
        "Whoever came by brought a plank, and so the floor grew.",
    ]),
    ("How did you learn it?", [
        "I watched my uncle, who never said a word.",
        "The second boat sank in the harbour, in front of the whole village, and that was the end of the summer.",
        "Larch is better than pine for that.",
        "And it smells of rain.",
    ]),
    ("Who buys them from you?", [
        "Mostly people who have never rowed.", "The museum took two, and the school took the smallest one.",
        "I miss them for a while.",
    ]),
    ("What will you build next?", [
        "A ferry, I hope.", "The river has been without one since the flood.",
        "It should carry a cow and a piano, both of them at once.",
    ]),
]  # fmt: skip


def test_where_few_paragraphs_ask_answers_have_several_even_if_labels_begin_the_talk(tmp_path: Path) -> None:
    turns = ["\n\n".join([asked, *said]) for asked, said in ROOMY]
    talk = "\n\n".join(turns)
    assert kinds(read(tmp_path, talk)) == "qa" * 4
    labelled = talk.replace("Where do", "Ben Okri: Where do").replace("In a shed", "Clara Voss: In a shed")
    assert kinds(read(tmp_path, labelled)) == "qa" * 4


@pytest.mark.parametrize("suffix", ["txt", "md"])
def test_what_a_page_prints_again_and_again_is_no_talk(tmp_path: Path, suffix: str) -> None:
    buttons = "Play\n\n\n0:00\n0:00\nMute\n\nSettings\nFull screen\nPlay"
    turns = ["\n\n".join([asked, said[0], buttons, *said[1:]]) for asked, said in ROOMY]
    document = read(tmp_path, "\n\n".join(turns), f"talk.{suffix}")
    said = " ".join(texts(document, TurnKind.ANSWER) + texts(document, TurnKind.QUESTION))
    assert not any(word in said for word in ("Play", "Mute", "Settings", "Full screen", "0:00"))
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in ROOMY]


def test_lines_that_are_nothing_but_names_of_pictures_are_no_talk(tmp_path: Path) -> None:
    turns = [
        f"{asked}\n\n{said[0]}\n\n    /boats/{at}-larch.jpg\n    /boats/{at}-tar.png\n"
        for at, (asked, said) in enumerate(ROOMY)
    ]
    document = read(tmp_path, "\n".join(turns))
    assert texts(document, TurnKind.ANSWER) == [said[0] for _, said in ROOMY]


@pytest.mark.parametrize(
    ("told", "talk"),
    [
        (
            "Zwei Sommer lang fuhr Clara Voss auf dem Fluss. Ihr Film „Tiefe Tide“ handelt von der Stille.\n\n"
            "Zum Gespräch kommt sie zu spät.",
            "Frau Voss, warum rudern Sie?\n\nIch stehe ungern.\n\nUnd im Winter?\n\nIm Winter rudere ich nie.",
        ),
        (
            "Clara Voss pasó dos veranos en el río. Su película habla del silencio.\n\nLa directora llega tarde.",
            "¿Por qué rema usted?\n\nNo me gusta estar de pie.\n\n¿Y en invierno?\n\nEn invierno no remo nunca.",
        ),
        (
            "Clara Voss passou dois verões no rio. Seu filme fala do silêncio.\n\nA realizadora chega tarde.",
            "Por que rema?\n\nNão gosto de estar de pé.\n\nE no inverno?\n\nNo inverno nunca remo.",
        ),
    ],
)
def test_what_may_be_her_film_or_yours_is_hers_where_somebody_is_introduced(
    tmp_path: Path, told: str, talk: str
) -> None:
    document = read(tmp_path, f"{told}\n\n{talk}\n")
    assert kinds(document).lstrip("n") == "qaqa"


@pytest.mark.parametrize(
    "paragraphs",
    [
        (
            "Clara Voss keeps the last lighthouse with a keeper.", "Walk me through a night up there.",
            "The lamp is lit at dusk and then there is nothing for hours.", "At four the baker puts his light on.",
            "Why is it still manned?", "Because the machine froze twice.",
        ),
        (
            "Clara Voss hütet den letzten bemannten Leuchtturm.", "Beschreiben Sie uns den Winter dort oben.",
            "Die Lampe brennt ab drei, dann passiert lange nichts.", "Um vier macht der Bäcker am Festland Licht.",
            "Warum ist er noch bemannt?", "Weil die Maschine zweimal eingefroren ist.",
        ),
        (
            "Clara Voss garde le dernier phare habité de la côte.", "Décrivez-nous une nuit là-haut.",
            "La lampe est allumée au crépuscule, puis il ne se passe rien.", "À quatre heures le boulanger allume.",
            "Pourquoi est-il encore habité ?", "Parce que la machine a gelé deux fois.",
        ),
        (
            "Clara Voss cuida el último faro habitado de la costa.", "Descríbanos una noche allá arriba.",
            "La lámpara se enciende al anochecer y luego no pasa nada.", "A las cuatro el panadero enciende la luz.",
            "¿Por qué sigue habitado?", "Porque la máquina se congeló dos veces.",
        ),
        (
            "Clara Voss custodisce l’ultimo faro abitato della costa.", "Ci descriva una notte lassù.",
            "La lampada si accende al tramonto e poi non succede niente.", "Alle quattro il fornaio accende la luce.",
            "Perché è ancora abitato?", "Perché la macchina si è gelata due volte.",
        ),
        (
            "Clara Voss guarda o último farol habitado da costa.", "Descreva-nos uma noite lá em cima.",
            "A lâmpada acende-se ao anoitecer e depois não acontece nada.", "Às quatro o padeiro acende a luz.",
            "Porque é que ainda é habitado?", "Porque a máquina gelou duas vezes.",
        ),
    ],
)  # fmt: skip
def test_who_bids_somebody_to_tell_asks(tmp_path: Path, paragraphs: tuple[str, ...]) -> None:
    _, bids, first, more, asks, last = paragraphs
    document = read(tmp_path, "\n\n".join(paragraphs) + "\n")
    assert texts(document, TurnKind.QUESTION) == [bids, asks]
    assert texts(document, TurnKind.ANSWER) == [f"{first}\n\n{more}", last]


AT_LENGTH = (
    "I wanted to ask you about genre, as I found that several of them meet in the book. There are chases on the ice "
    "and ghosts in the harbour, and yet at its core I think that the whole of it is a love story, told by somebody who "
    "would never say so. Is genre something you think of when you write?",
    "The book goes far beyond a story of boats, though boats stand on each page of it. I was struck by how you render "
    "the two sisters, who are opposites and drawn to each other all the same. One of them joins those who burn the "
    "harbour, and still she is written with sympathy; the other one works against them. I thought of old plays when I "
    "read it. As a reader, what makes somebody come alive for you, and how do you find that in your own people?",
)


@pytest.mark.parametrize("asked", AT_LENGTH)
def test_what_ends_with_a_question_to_you_is_asked_however_long_it_is(tmp_path: Path, asked: str) -> None:
    long = "I grew up on the ice, and I never read anything but timetables. " * 4
    text = f"How did you begin?\n\n{long}\n\n{asked}\n\nI am honoured. {long}\n\n{long}\n\nAnd now?\n\n{long}\n"
    assert asked in texts(read(tmp_path, text), TurnKind.QUESTION)


@pytest.mark.parametrize("dash", ["――", "──"])
def test_dashes_alone_open_what_is_asked_though_one_question_only_has_a_mark(tmp_path: Path, dash: str) -> None:
    asked = (
        "主人公は寂しそうには見えません。",
        "撮影は大変だったのでは？",
        "少女は本作がデビューです。",
        "観客に一言お願いします。",
    )
    said = (
        "島の人たちに教わりました。",
        "階段が二百段ありました。",
        "郵便船の船長の娘です。",
        "灯りを見つけてください。",
    )
    turns = "\n\n".join(f"{dash}{one}\n\n{other}" for one, other in zip(asked, said, strict=True))
    facts = "監督・脚本：水野航平\n出演：水野さくら\n2031年／日本／98分\n\n2032年7月4日（土）新宿ほか全国順次公開"
    document = read(tmp_path, f"来日した水野航平監督に話を聞いた。\n\n{turns}\n\n{facts}\n")
    assert texts(document, TurnKind.QUESTION) == list(asked)
    assert texts(document, TurnKind.ANSWER) == list(said)
