"""Transcripts of archives, in TEI."""

from pathlib import Path

import pytest

from quotecards.errors import ReadError
from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

HEADER = """<teiHeader><fileDesc><titleStmt><title>Rain on oars</title></titleStmt>
<publicationStmt><p>© The Salt Archive</p></publicationStmt>
<sourceDesc><p>Ann Lanning talks to the rower Clara Voss. Recorded in Wick.</p></sourceDesc></fileDesc>
<profileDesc><particDesc><listPerson>
<person xml:id="AL"><persName>Ann Lanning</persName></person>
<person xml:id="CV"><persName><forename>Clara</forename> <surname>Voss</surname></persName></person>
</listPerson></particDesc></profileDesc></teiHeader>"""
ASKED = ["When did you first get into a boat?", "You row at night, I heard.", "And in winter?"]
ANSWERED = [
    "I was nine when my uncle put me into one. It leaked from both ends, and I was told to bail.",
    "It is quiet then, and in Low Tide nobody asks anything.",
    "I mend my oars.",
]


def tei(text: str, header: str = HEADER, doctype: str = "") -> str:
    root = '<TEI xmlns="http://www.tei-c.org/ns/1.0">'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{doctype}{root}\n{header}\n<text>{text}</text></TEI>'


def spoken(asks: str = "AL", answers: str = "CV") -> str:
    said = [
        ANSWERED[0],
        ANSWERED[1].replace("Low Tide", "<title level='m'>Low Tide</title>"),
        f"<seg>{ANSWERED[2]}</seg>",
    ]
    turns = (
        f'<u who="#{asks}">{asked}</u>\n<u who="#{answers}">{answer}<pause/><vocal><desc>laughs</desc></vocal></u>\n'
        for asked, answer in zip(ASKED, said, strict=True)
    )
    return f"<body>{''.join(turns)}</body>"


def test_utterances_are_of_the_persons_of_the_header(tmp_path: Path) -> None:
    document = read(tmp_path, tei(spoken()), "talk.xml")
    assert texts(document, TurnKind.QUESTION) == ASKED
    assert texts(document, TurnKind.ANSWER) == ANSWERED
    assert set(speakers(document)) == {"Clara Voss"}
    assert {turn.speaker.value for turn in document.turns if turn.kind is TurnKind.QUESTION and turn.speaker} == {
        "Ann Lanning"
    }
    assert document.turns[-1].line == tei(spoken()).split("\n").index('<u who="#AL">And in winter?</u>') + 2


@pytest.mark.parametrize(("asks", "answers"), [("Interviewer", "Voss"), ("LANNING.", "CLARA VOSS."), ("AL", "CV")])
def test_speeches_are_of_whom_their_labels_name(tmp_path: Path, asks: str, answers: str) -> None:
    turns = (
        f"<sp who='#int'><speaker>{asks}</speaker><p>{asked}</p></sp>\n"
        f"<sp who='#nar'><speaker>{answers}</speaker><p>{answer}<note>Cf. the logbook.</note></p></sp>\n"
        for asked, answer in zip(ASKED, ANSWERED, strict=True)
    )
    intro = "<front><head>Rain on oars</head><p>The rower Clara Voss made Low Tide. Ann Lanning met her.</p></front>"
    back = "<back><p>Translated for the Salt Archive, no. 212.</p></back>"
    header = "<teiHeader><fileDesc><titleStmt><title>Rain on oars</title></titleStmt></fileDesc></teiHeader>"
    document = read(tmp_path, tei(f"{intro}<body>{''.join(turns)}</body>{back}", header), "talk.xml")
    assert texts(document, TurnKind.QUESTION) == ASKED
    assert texts(document, TurnKind.ANSWER) == ANSWERED
    assert set(speakers(document)) == {"Clara Voss"}


def test_what_is_set_apart_is_as_on_pages(tmp_path: Path) -> None:
    talk = spoken().replace("nobody", '<hi rend="italic">nobody</hi>').replace("mend", "<q>mend</q>")
    document = read(tmp_path, tei(talk.replace(" ends,", "<lb/>\nends,")), "talk.tei")
    answered = texts(document, TurnKind.ANSWER)
    assert answered == [ANSWERED[0], ANSWERED[1], "I “mend” my oars."]


def test_entities_stand_for_nothing_but_characters(tmp_path: Path) -> None:
    doctype = (
        '<!DOCTYPE TEI [<!ENTITY all SYSTEM "file:///etc/passwd"><!ENTITY lol "lol"><!ENTITY many "&lol;&lol;">]>\n'
    )
    document = read(tmp_path, tei(spoken().replace("nine", "&all;&many;nine"), doctype=doctype), "talk.xml")
    assert "root:" not in document.text
    assert "lollol" not in document.text
    assert texts(document, TurnKind.ANSWER)[1:] == ANSWERED[1:]


def test_other_xml_is_refused_and_pages_are_not(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="<opml>"):
        read(tmp_path, '<?xml version="1.0"?><opml><body/></opml>', "feeds.xml")
    with pytest.raises(ReadError, match="no XML"):
        read(tmp_path, "Why do you row? I like it.", "talk.xml")
    talk = "".join(f"<p><b>{asked}</b></p><p>{answer}</p>" for asked, answer in zip(ASKED, ANSWERED, strict=True))
    page = f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>{talk}</body></html>'
    assert texts(read(tmp_path, page, "page.xml"), TurnKind.ANSWER) == ANSWERED


def test_ids_that_look_like_labels_are_labels_where_no_list_tells_whom_they_mean(tmp_path: Path) -> None:
    header = "<teiHeader><fileDesc><titleStmt><title>Rain</title></titleStmt></fileDesc></teiHeader>"
    document = read(tmp_path, tei(spoken("Ann_Lanning", "Clara_Voss"), header), "talk.xml")
    assert texts(document, TurnKind.ANSWER) == ANSWERED
    assert set(speakers(document)) == {"Clara Voss"}


def test_of_two_readings_the_editors_is_read_and_prefixes_are_no_part_of_names(tmp_path: Path) -> None:
    talk = (
        spoken().replace("nine", "<choice><sic>nien</sic><corr>nine</corr></choice>").replace("mend", "<sic>mend</sic>")
    )
    source = tei(talk).replace("</", "</tei:").replace("<", "<tei:").replace("<tei:/tei:", "</tei:")
    source = source.replace("<tei:?", "<?").replace("xmlns=", "xmlns:tei=")
    document = read(tmp_path, source, "talk.xml")
    assert texts(document, TurnKind.ANSWER) == ANSWERED
