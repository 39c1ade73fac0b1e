"""Word files: questions set apart in any way, tracked changes accepted, and nothing that stands outside of the text."""

from collections.abc import Callable
from pathlib import Path

import pytest

from quotecards.errors import QuotecardsError
from quotecards.model.text import Document, TurnKind
from quotecards.readers import read_document
from tests.readers.layouts import INTRODUCTION, TALK
from tests.readers.support import kinds, speakers, texts, write
from tests.readers.word import W, main_part, package, paragraph, run, table, word

BOLD, ITALIC = "<w:b/>", "<w:i/>"
Setting = Callable[[str], str]


def read_word(folder: Path, body: str, **parts: str) -> Document:
    return read_document(write(folder, word(body, **parts), "talk.docx"), shown_as="talk.docx")


def talk(ask: Setting, answer: Setting = paragraph) -> str:
    """The talk of the layouts, with its title and introduction."""
    said = "".join(ask(question) + "".join(map(answer, paragraphs)) for question, paragraphs in TALK.turns)
    return paragraph("Ada Brenner: a road in winter", style="Titel") + paragraph(INTRODUCTION) + said


UNDERLINED = '<w:u w:val="single"/>'

SETTINGS: dict[str, Callable[[], str]] = {
    "bold": lambda: talk(lambda words: paragraph(run(words, BOLD))),
    "italic": lambda: talk(lambda words: paragraph(run(words[:9], ITALIC), run(words[9:], ITALIC))),
    "bold by a style of its characters": lambda: talk(lambda words: paragraph(run(words, '<w:rStyle w:val="Fett"/>'))),
    "bold by a style that builds on another": lambda: talk(lambda words: paragraph(words, style="House")),
    "headings": lambda: talk(lambda words: paragraph(words, style="berschrift2")),
    "styles that say it": lambda: talk(
        lambda words: paragraph(words, style="Frage"), lambda words: paragraph(words, style="Antwort")
    ),
    "colour": lambda: talk(lambda words: paragraph(run(words, '<w:color w:val="C00000"/>'))),
    "a line below": lambda: talk(lambda words: paragraph(run(words, UNDERLINED))),
    "a marker": lambda: talk(lambda words: paragraph(run(words, '<w:highlight w:val="yellow"/>'))),
    "plain": lambda: talk(paragraph),
}


@pytest.mark.parametrize("setting", SETTINGS)
def test_questions_are_known_by_any_setting(setting: str, tmp_path: Path) -> None:
    document = read_word(tmp_path, SETTINGS[setting]())
    assert texts(document, TurnKind.QUESTION) == [question for question, _ in TALK.turns]
    assert texts(document, TurnKind.ANSWER) == ["\n\n".join(paragraphs) for _, paragraphs in TALK.turns]
    assert texts(document, TurnKind.NARRATION) == [INTRODUCTION]
    assert texts(document, TurnKind.HEADING) == ["Ada Brenner: a road in winter"]
    assert speakers(document) == ["Ada Brenner"] * len(TALK.turns)


def test_a_line_below_tells_questions_that_are_statements(tmp_path: Path) -> None:
    asked = ["Why roads?", "You took most of them in winter.", "And at night, too."]
    said = ["They lead away. I like that.", "The light is low then.", "I sleep badly."]
    turns = "".join(paragraph(run(one, UNDERLINED)) + paragraph(two) for one, two in zip(asked, said, strict=True))
    document = read_word(tmp_path, paragraph("Ada Brenner: a road in winter", style="Titel") + turns)
    assert texts(document, TurnKind.QUESTION) == asked
    assert texts(document, TurnKind.ANSWER) == said


def test_several_sentences_set_as_a_title_introduce_the_guest(tmp_path: Path) -> None:
    told = "For years Ada Brenner has photographed roads. We met over breakfast, and she was late."
    turns = "".join(paragraph(run(asked, BOLD)) + "".join(map(paragraph, said)) for asked, said in TALK.turns)
    body = paragraph("A road in winter", style="Titel") + paragraph(told, style="Titel") + turns
    document = read_word(tmp_path, body)
    assert texts(document, TurnKind.HEADING) == ["A road in winter"]
    assert texts(document, TurnKind.NARRATION) == [told]
    assert speakers(document) == ["Ada Brenner"] * len(TALK.turns)


def test_lines_count_paragraphs(tmp_path: Path) -> None:
    document = read_word(tmp_path, paragraph() + paragraph(run("Who?", BOLD)) + paragraph("Me. Always me."))
    assert [turn.line for turn in document.turns] == [2, 3]
    assert document.line_of(document.turns[1].start) == 3


def test_rows_of_a_table_are_turns_of_who_stands_in_their_first_cell(tmp_path: Path) -> None:
    document = read_word(
        tmp_path,
        table(
            ("Ida Moss", "Where does the river come from?"),
            ("Ada Brenner", "From my grandmother. She drew it for me."),
            ("Ida Moss", "And where does it go?"),
            ("Ada Brenner", "I never asked her that."),
        ),
    )
    assert kinds(document) == "qaqa"
    assert texts(document, TurnKind.ANSWER)[0] == "From my grandmother. She drew it for me."
    assert speakers(document) == ["Ada Brenner"] * 2
    assert document.credits.interviewer is not None
    assert document.credits.interviewer.value == "Ida Moss"


def test_in_a_table_of_pairs_what_fills_a_cell_is_one_turn(tmp_path: Path) -> None:
    pairs = (
        ("なぜ舟を漕ぐのですか。", "立っていられないからです。私は川が好きです。"),
        ("雨の日もですか。", "雨の日は歌います。屋根の下で、靴を脱いで。"),
        ("川は何を教えましたか。", "待つことを。私はいまも待っています。"),
        ("次は何をしますか。", "眠ります。たぶん一か月くらい、誰にも会わずに。"),
    )
    further = paragraph("それから、櫂を直します。")
    rows = "".join(
        f"<w:tr><w:tc>{paragraph(asked)}</w:tc><w:tc>{paragraph(said)}{further}</w:tc></w:tr>" for asked, said in pairs
    )
    document = read_word(tmp_path, paragraph("雨の日", style="Titel") + f"<w:tbl>{rows}</w:tbl>")
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in pairs]
    assert all(words.endswith("直します。") for words in texts(document, TurnKind.ANSWER))


def test_headings_of_parts_are_not_asked_where_questions_are_bold(tmp_path: Path) -> None:
    def asked(words: str) -> str:
        return paragraph(run(words, BOLD))

    said = [paragraph(words) for words in ("I was nine, and the boat leaked.", "We stay at home.", "I mend my oars.")]
    body = paragraph("A road in winter", style="Titel") + paragraph("For years Clara Voss has rowed.")
    body += asked("When did you first row?") + said[0] + paragraph("Oars in the shed", style="berschrift2")
    body += asked("You were seen in winter, too.") + said[1] + asked("What comes next?") + said[2]
    document = read_word(tmp_path, body)
    assert texts(document, TurnKind.QUESTION) == [
        "When did you first row?",
        "You were seen in winter, too.",
        "What comes next?",
    ]


def test_a_table_of_facts_says_nothing_and_names_nobody(tmp_path: Path) -> None:
    talk = (
        paragraph("Scenografen Clara Voss fick nyligen priset för Vinterdiket. Vi träffade henne i verkstaden.")
        + table(("Uppsättning", "Vinterdiket"), ("Scen", "Teater Rodret, Gävle"), ("Speltid", "110 minuter"))
        + paragraph(run("Varför just kork?", BOLD))
        + paragraph("För att det är tyst och luktar sommar.")
        + paragraph(run("Du bygger hellre golv.", BOLD))
        + paragraph("Ja, det står jag för. En idé kan man inte snubbla på.")
    )
    document = read_word(tmp_path, talk)
    assert texts(document, TurnKind.QUESTION) == ["Varför just kork?", "Du bygger hellre golv."]
    assert speakers(document) == ["Clara Voss"] * 2


def test_tables_that_lay_out_a_page_join_no_paragraphs(tmp_path: Path) -> None:
    talk = paragraph("Why do you row?") + paragraph("I cannot stand still.") + paragraph("And in the rain?")
    cells = f"<w:tc>{paragraph('Boats')}{paragraph('Oars')}</w:tc><w:tc>{talk}{paragraph('I sing in the rain.')}</w:tc>"
    document = read_word(tmp_path, f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>")
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.", "I sing in the rain."]


def test_tracked_changes_are_accepted(tmp_path: Path) -> None:
    moved = f"<w:moveFrom>{run('I know. ')}</w:moveFrom>{run('I think so. ')}<w:moveTo>{run('I know.')}</w:moveTo>"
    document = read_word(
        tmp_path,
        paragraph(run("Is it ", BOLD), f"<w:ins>{run('really ', BOLD)}</w:ins>", run("over?", BOLD))
        + paragraph("I ", "<w:del><w:r><w:delText>hope</w:delText><w:t>hope</w:t></w:r></w:del>", run("fear so."))
        + paragraph(run("Sure?", f"{BOLD}<w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange>"))
        + paragraph(moved),
    )
    assert [document.text_of(turn) for turn in document.turns] == [
        *("Is it really over?", "I fear so.", "Sure?", "I think so. I know."),
    ]


DELETED = "<w:del><w:r><w:delText>hope</w:delText></w:r></w:del>"
TRACKED = (
    paragraph(run("Is it ", BOLD), f"<w:ins>{run('really ', BOLD)}</w:ins>", run("over?", BOLD))
    + paragraph("I ", DELETED, f"<w:ins>{run('fear')}</w:ins>", run(" so."))
    + paragraph(run("Sure?", BOLD))
    + paragraph("No, ", properties="<w:rPr><w:ins/></w:rPr>")
    + paragraph("not yet.")
)


def test_tracked_changes_are_refused_where_the_sidecar_says_so(tmp_path: Path) -> None:
    (tmp_path / "talk.yaml").write_text("changes: refused\n")
    document = read_word(tmp_path, TRACKED)
    assert [document.text_of(turn) for turn in document.turns] == ["Is it over?", "I hope so.", "Sure?", "No, not yet."]


def test_the_document_says_that_there_are_tracked_changes(tmp_path: Path) -> None:
    accepted = next(note for note in read_word(tmp_path, TRACKED).notes if "tracked" in note)
    assert accepted.startswith("4 tracked changes count as accepted")
    assert "changes: refused" in accepted
    assert not any("tracked" in note for note in read_word(tmp_path, paragraph("Q: Who?") + paragraph("A: Me.")).notes)


def test_changes_are_accepted_or_refused_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "talk.yaml").write_text("changes: maybe\n")
    with pytest.raises(QuotecardsError, match="changes"):
        read_word(tmp_path, TRACKED)


def test_a_deleted_end_joins_two_paragraphs(tmp_path: Path) -> None:
    deleted = "<w:rPr><w:del/></w:rPr>"
    document = read_word(
        tmp_path,
        paragraph(run("Who?", BOLD)) + paragraph("It was me, ", properties=deleted) + paragraph("and my brother."),
    )
    assert texts(document, TurnKind.ANSWER) == ["It was me, and my brother."]


def test_comments_notes_and_headers_are_no_text(tmp_path: Path) -> None:
    aside = f'<w:x xmlns:w="{W}">{paragraph("Did she say NOISE?")}</w:x>'
    note = '<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="1"/></w:r>'
    field = "<w:r><w:fldChar/></w:r><w:r><w:instrText>NOISE</w:instrText></w:r>"
    body = paragraph(run("Who?", BOLD)) + paragraph("Me.", note, field, run(" NOISE", "<w:vanish/>"))
    document = read_word(tmp_path, body, comments=aside, footnotes=aside, header1=aside)
    assert document.text == "Who?\n\nMe."


def test_the_words_of_links_and_controls_stay(tmp_path: Path) -> None:
    link = f"<w:hyperlink>{run('the road')}</w:hyperlink><w:sdt><w:sdtContent>{run(' of salt')}</w:sdtContent></w:sdt>"
    document = read_word(tmp_path, paragraph(run("Where?", BOLD)) + paragraph("On ", link, "."))
    assert texts(document, TurnKind.ANSWER) == ["On the road of salt."]


def test_a_line_break_inside_of_a_paragraph_parts_question_and_answer(tmp_path: Path) -> None:
    page_break = '<w:r><w:br w:type="page"/></w:r>'
    document = read_word(
        tmp_path,
        paragraph(run("Who?", BOLD), "<w:r><w:br/></w:r>", "Me.", page_break)
        + paragraph(run("Why?", BOLD), "<w:r><w:cr/></w:r>", "I was\u00a0there", "<w:r><w:tab/></w:r>", "first."),
    )
    assert document.text == "Who?\nMe.\n\nWhy?\nI was\u00a0there first."
    assert kinds(document) == "qaqa"


def test_a_tab_behind_a_name_or_initials_sets_a_label_apart(tmp_path: Path) -> None:
    tab = "<w:r><w:tab/></w:r>"
    body = "".join(
        paragraph(run(who), tab, run(words))
        for who, words in (
            ("NF", "Why do you row?"),
            ("CV", "I cannot stand still."),
            ("NF", "And in winter?"),
            ("CV", "I mend oars."),
        )
    )
    document = read_word(tmp_path, paragraph(run("Nora Feld (NF) talks to Clara Voss (CV) in Wick.")) + body)
    assert [document.text[turn.start : turn.end] for turn in document.turns[1:3]] == [
        "Why do you row?",
        "I cannot stand still.",
    ]
    assert speakers(document)[0] == "Clara Voss"


def test_a_text_box_is_a_pull_quote_and_read_once(tmp_path: Path) -> None:
    words = paragraph("I never heard them sing in summer.")
    shape = f"<w:txbxContent>{words}</w:txbxContent>"
    box = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice>{shape}</mc:Choice><mc:Fallback>{shape}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    document = read_word(
        tmp_path,
        paragraph(run("Did they sing?", BOLD))
        + paragraph("In winter, yes. ", box, "I never heard them sing in summer. They were sad then."),
    )
    assert texts(document, TurnKind.ANSWER) == [
        "In winter, yes. I never heard them sing in summer. They were sad then."
    ]
    assert texts(document, TurnKind.PULL_QUOTE) == ["I never heard them sing in summer."]


def test_a_caption_is_known_by_its_style(tmp_path: Path) -> None:
    document = read_word(
        tmp_path, paragraph(run("Who?", BOLD)) + paragraph("Me.") + paragraph("Ada, laughing", style="Bild")
    )
    assert texts(document, TurnKind.CAPTION) == ["Ada, laughing"]


def test_strict_files_are_read_too(tmp_path: Path) -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    body = main_part(paragraph(run("Who?", BOLD)) + paragraph("Me.")).replace(W, strict)
    path = write(tmp_path, package({"word/document.xml": body}), "talk.docx")
    assert kinds(read_document(path, shown_as="talk.docx")) == "qa"
