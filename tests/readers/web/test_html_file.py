"""Web pages: the talk is read out of any layout, and nothing of what stands around it."""

from pathlib import Path

import pytest

from quotecards.model.credits import Origin
from quotecards.model.text import Document, TurnKind
from quotecards.readers import find_interviews, read_document
from tests.readers.layouts import INTRODUCTION, LAYOUTS, TALK, page
from tests.readers.support import films, kinds, read, speakers, texts, write


def read_page(folder: Path, html: str | bytes, name: str = "talk.html") -> Document:
    return read_document(write(folder, html, name), shown_as=name)


def plain(words: str) -> str:
    return " ".join(words.split())


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_talk_is_read_out_of_any_layout(layout: str, tmp_path: Path) -> None:
    document = read_page(tmp_path, page(LAYOUTS[layout](TALK)))
    asked = [plain(question).casefold() for question, _ in TALK.turns]
    answered = [plain(" ".join(paragraphs)) for _, paragraphs in TALK.turns]
    assert [plain(text).casefold() for text in texts(document, TurnKind.QUESTION)] == asked
    assert [plain(text) for text in texts(document, TurnKind.ANSWER)] == answered
    assert texts(document, TurnKind.NARRATION) == [INTRODUCTION]
    assert speakers(document) == ["Ada Brenner"] * len(TALK.turns)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_nothing_around_the_article_is_in_its_text(layout: str, tmp_path: Path) -> None:
    document = read_page(tmp_path, page(LAYOUTS[layout](TALK)))
    assert "NOISE" not in document.text
    assert document.text.startswith("Ada Brenner: a road in winter\n\n")


def test_lines_are_those_of_the_file(tmp_path: Path) -> None:
    html = page(LAYOUTS["bold questions"](TALK))
    document = read_page(tmp_path, html)
    written = html.split("\n")
    for turn in document.turns:
        assert document.text_of(turn).split()[0] in written[turn.line - 1]
        assert document.line_of(turn.start) == turn.line


def test_an_outlet_that_asks_is_told_from_the_guest(tmp_path: Path) -> None:
    document = read_page(tmp_path, page(LAYOUTS["bold labels without a colon"](TALK)))
    assert document.credits.speaker is not None
    assert document.credits.speaker.origin is Origin.LABEL
    assert document.credits.source is not None
    assert document.credits.source.value.outlet == "Lantern Review"


def test_captions_and_pull_quotes_are_no_answers(tmp_path: Path) -> None:
    asides = """<figure><img src="a.jpg"><figcaption>Ada Brenner, tired</figcaption></figure>
    <figure class="wp-block-pullquote"><blockquote><p>Salt is a slow animal.</p><cite>Ada Brenner</cite></blockquote>
    </figure><div class="module-PullQuote"><p>I never heard them sing.</p></div>
    <p class="photo-credit">Anybody / Somebody Pictures</p><p><img src="b.jpg"><br><i>The road, in white</i></p>"""
    talk = LAYOUTS["bold questions"](TALK).replace("</p>\n<p>And the crew", f"</p>{asides}<p>And the crew")
    document = read_page(tmp_path, page(talk))
    assert texts(document, TurnKind.CAPTION) == [
        *("Ada Brenner, tired", "Anybody / Somebody Pictures", "The road, in white")
    ]
    assert texts(document, TurnKind.PULL_QUOTE) == [
        *("Salt is a slow animal.", "Ada Brenner", "I never heard them sing.")
    ]
    said = plain(" ".join(texts(document, TurnKind.ANSWER)))
    assert said == plain(" ".join(paragraph for _, paragraphs in TALK.turns for paragraph in paragraphs))


def test_a_repeated_line_in_a_block_quote_is_a_pull_quote(tmp_path: Path) -> None:
    talk = LAYOUTS["bold questions"](TALK).replace(
        "<p>And", "<blockquote>I have the title and the last shot.</blockquote><p>And"
    )
    assert texts(read_page(tmp_path, page(talk)), TurnKind.PULL_QUOTE) == ["I have the title and the last shot."]


def test_the_talk_stays_where_its_own_box_bears_a_name_of_a_side_box(tmp_path: Path) -> None:
    talk = LAYOUTS["bold questions"](TALK)
    document = read_page(tmp_path, page(f'<form><div class="widget sidebar promo" hidden>{talk}</div></form>'))
    assert kinds(document) == "hnqaqaqaqa"


def test_a_page_without_an_article_element_is_read_by_where_its_prose_stands(tmp_path: Path) -> None:
    links = "".join(f'<li><a href="/{n}">A long headline about nothing much, number {n}</a></li>' for n in range(40))
    talk = LAYOUTS["bold questions"](TALK)
    document = read_page(
        tmp_path,
        f"<title>Ada Brenner: a road in winter</title><div><ul>{links}</ul></div><table><tr><td><h2>News</h2>"
        f"<td><h1>Ada Brenner: a road in winter</h1><div><div>{talk}</div></div><td>Very short.</table>",
    )
    assert document.text.startswith("Ada Brenner: a road in winter\n\nWhy did you shoot")
    assert kinds(document) == "hqaqaqaqa"


def test_a_title_and_what_leads_up_to_the_talk_may_stand_in_columns_of_their_own(tmp_path: Path) -> None:
    talk = LAYOUTS["bold questions"](TALK)
    document = read_page(
        tmp_path,
        f"<title>Reel Review</title><div><div><div>Back</div><div><h3>A talk with Ada Brenner</h3></div><div><p>"
        f"Brenner rows.</div><div>{talk}</div></div></div><footer>Nothing.</footer>",
    )
    assert document.text.startswith("A talk with Ada Brenner\n\nBrenner rows.\n\nWhy did you shoot")


def test_a_line_that_only_leads_elsewhere_is_no_part_of_an_answer(tmp_path: Path) -> None:
    talk = LAYOUTS["bold questions"](TALK).replace(
        "</p>\n<p>And the crew", '</p><p><a href="/x">Ten roads that we would rather not walk</a></p><p>And the crew'
    )
    document = read_page(tmp_path, page(talk))
    assert texts(document, TurnKind.BOILERPLATE) == ["Ten roads that we would rather not walk"]


@pytest.mark.parametrize(
    "link", ['<a href="#"><img src="boat.jpg">', '<a href="#" class="image">A boat', "<a href='/b'>"]
)
def test_a_link_that_never_ends_does_not_make_links_of_all_that_follows(link: str, tmp_path: Path) -> None:
    asked = "<b>Why do you row?</b><p><b>Clara Voss:</b> I cannot stand still, and so I row.</p>"
    html = f"<article><h1>Boats</h1><p>We met Clara Voss.</p>{asked}{link}{asked.replace('row?', 'swim?')}</article>"
    document = read_page(tmp_path, html)
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still, and so I row."] * 2
    assert texts(document, TurnKind.QUESTION)[-1].endswith("Why do you swim?")


def test_inner_markup_leaves_only_its_words(tmp_path: Path) -> None:
    answer = (
        'It is <q>only</q> salt,\n   said&nbsp;Ruth<sup><a href="#n1">[1]</a></sup>, H<sub>2</sub>O and 1<sup>st</sup> '
        "snow&mdash;&#8220;white&#8221; &amp; <i>slow</i>.<!-- NOISE --><script>NOISE</script><del>NOISE</del>"
        '<span style="display:none">NOISE</span><ruby>塩<rt>NOISE</rt></ruby> <span aria-hidden="true">NOISE</span>'
    )
    document = read_page(tmp_path, f"<p><b>Is it salt?</b></p><p>{answer}</p>")
    assert texts(document, TurnKind.ANSWER) == ["It is “only” salt, said\u00a0Ruth, H2O and 1st snow—“white” & slow.塩"]


def test_an_italic_title_is_the_film_of_its_answer(tmp_path: Path) -> None:
    html = (
        "<p>We met Ada Brenner in a kitchen in Lund to talk about her new film, <em>Salt Roads</em>.</p>"
        "<p><b>Was it cold?</b></p><p>It was, and I liked it.</p>"
        "<p><b>And <i>Paris</i>, your first film?</b></p><p>I was young, and Paris was warm.</p>"
        "<p><b>Do you miss Paris?</b></p><p>I <em>really</em> do not miss it.</p>"
    )
    document = read_page(tmp_path, html)
    assert films(document) == ["Salt Roads", "Paris", "Salt Roads"]


def test_what_a_browser_saves_beside_a_page_is_no_interview(tmp_path: Path) -> None:
    write(tmp_path, "Who?\nMe.", "talk.html")
    (tmp_path / "talk_files").mkdir()
    write(tmp_path / "talk_files", "Who?\nMe.", "frame.html")
    (tmp_path / "other_files").mkdir()
    write(tmp_path / "other_files", "Who?\nMe.", "page.html")
    found = [path.relative_to(tmp_path).as_posix() for path in find_interviews(tmp_path)]
    assert found == ["other_files/page.html", "talk.html"]


@pytest.mark.parametrize(
    "question",
    [
        '<p style="font-weight: bold">{}</p>',
        '<p><span style="color: #c00">{}</span></p>',
        '<p><font color="red">{}</font></p>',
        '<p style="font-size: 18px">{}</p>',
        "<details><summary>{}</summary></details>",
    ],
)
def test_questions_in_a_colour_or_size_of_their_own_are_told_by_it(tmp_path: Path, question: str) -> None:
    talk = [
        ("Why do you row?", "It has no name on any map."),
        ("Some people walked out.", "You can see it from the tower, but nobody climbs it."),
        ("And today?", "Today we sleep."),
        ("The road has no name.", "You can call it the Long Tongue, as drivers do."),
        ("Ever again?", "No."),
    ]
    page = "".join(f"{question.format(asked)}<p>{answer}</p>" for asked, answer in talk)
    assert kinds(read_page(tmp_path, f"<html><body><article>{page}</article></body></html>")) == "qa" * 5


def test_a_heading_that_a_page_sets_apart_above_its_article_may_name_the_guest(tmp_path: Path) -> None:
    head = "<header><h2>A conversation with Clara Voss</h2><p>Part two</p></header>"
    talk = (
        "<div><p><b>Why do you row?</b></p><p>I cannot stand still.</p><p><b>And at night?</b></p><p>I sing.</p></div>"
    )
    document = read(tmp_path, f"<html><body>{head}{talk}</body></html>", "talk.html")
    assert set(speakers(document)) == {"Clara Voss"}
    assert "conversation" not in document.text


def test_who_speaks_may_stand_in_an_element_of_their_own_before_their_words(tmp_path: Path) -> None:
    line = (
        '<div class="line"><span class="ts">00:{:02}</span><span class="who">{}</span><span class="txt">{}</span></div>'
    )
    turns = [("IT", "Why do you row?"), ("CV", "I cannot stand still."), ("IT", "I see."), ("CV", "In winter, too.")]
    talk = "".join(line.format(at, who, words) for at, (who, words) in enumerate(turns * 2))
    key = "<ul><li><abbr>IT</abbr> Ivo Tamm, host</li><li><abbr>CV</abbr> Clara Voss, rower</li></ul>"
    document = read(
        tmp_path, f"<!DOCTYPE html><html><body><h1>Oars</h1>{key}<div>{talk}</div></body></html>", "talk.html"
    )
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.", "In winter, too."] * 2
    assert set(speakers(document)) == {"Clara Voss"}


def test_a_podcasts_page_has_each_voice_and_time_above_their_words(tmp_path: Path) -> None:
    turn = "<cite>{}:</cite>\n<time>0:{:02}</time>\n<p>{}</p>\n"
    turns = [("Ivo Tamm", "Why do you row?"), ("Clara Voss", "I cannot stand still."), ("Clara Voss", "I never could.")]
    document = read(
        tmp_path, "".join(turn.format(who, at, words) for at, (who, words) in enumerate(turns * 3)), "t.html"
    )
    assert kinds(document) == "qaa" * 3
    assert texts(document, TurnKind.ANSWER)[:2] == ["I cannot stand still.", "I never could."]


def test_what_can_be_done_about_a_post_is_no_part_of_it(tmp_path: Path) -> None:
    turns = "".join(
        f'<div role="button" aria-expanded="true">{asked}</div><p>{said}</p>'
        for asked, said in [("Why do you row?", "I cannot stand still."), ("And now?", "I row."), ("Why?", "I must.")]
    )
    document = read_page(
        tmp_path, f'<article><h1>Out</h1>{turns}<div><div role="button">I like it</div></div></article>'
    )
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "And now?", "Why?"]
    assert "like" not in document.text


@pytest.mark.parametrize("label", ["Comment by Ben Okri 2 days ago", "Comentario de Ben Okri hace 2 días"])
def test_comments_below_a_post_are_told_by_what_the_page_calls_them(tmp_path: Path, label: str) -> None:
    talk = "<p><b>Why do you row?</b></p><p>I cannot stand still.</p>" * 3
    comment = (
        f'<div role="article" aria-label="{label}"><div>Will there be more? I would like that so much.</div></div>'
    )
    document = read_page(tmp_path, f'<div role="article"><h2>Out</h2>{talk}{comment}</div>')
    assert "more" not in document.text


@pytest.mark.parametrize(
    "button",
    [
        '<h3><button aria-expanded="false" aria-controls="p">{}</button></h3><div id="p">',
        '<button class="accordion" type="button">{}</button><div class="panel">',
        '<div class="faq-item"><button class="faq-question">{}<span aria-hidden="true">+</span></button></div><div>',
    ],
)
def test_a_button_that_unfolds_an_answer_asks(tmp_path: Path, button: str) -> None:
    turns = [
        ("Why do you row?", "I cannot stand still."),
        ("You were ill.", "I was, for a year."),
        ("And now?", "I row."),
    ]
    talk = "".join(f"{button.format(asked)}<p>{said}</p></div>" for asked, said in turns)
    page = f"<article><h1>Out</h1>{talk}<button>Share</button><button class='menu'>Menu</button></article>"
    document = read_page(tmp_path, page)
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in turns]
    assert texts(document, TurnKind.ANSWER) == [said for _, said in turns]
    assert "Share" not in document.text


def test_a_button_beside_a_question_is_a_control_of_the_page(tmp_path: Path) -> None:
    asked = '<p><b>Why do you row?</b> <button class="question-icon">?</button></p><p>I cannot stand still.</p>'
    again = "<h3>And now? <button>Copy link</button></h3><p>I row.</p>"
    document = read_page(tmp_path, f"<article><h1>Out</h1>{asked}{again}</article>")
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "And now?"]


@pytest.mark.parametrize(
    "link",
    [
        '<a class="headerlink" href="#a" title="Permalink">¶</a>',
        '<a href="#a" class="hash-link" aria-label="Direct link">\u200b</a>',
        '<a class="anchor" href="#a"> #</a>',
        '<a href="#a">🔗</a>',
    ],
)
def test_the_sign_of_a_link_to_a_heading_is_no_part_of_it(tmp_path: Path, link: str) -> None:
    talk = "".join(
        f'<h3 id="a">{asked}{link}</h3><p>{said}</p>'
        for asked, said in [("Why do you row?", "I cannot stand still."), ("And now?", "I row."), ("Why?", "I must.")]
    )
    document = read_page(tmp_path, f"<article><h1>Out</h1>{talk}</article>")
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "And now?", "Why?"]


@pytest.mark.parametrize("box", ["factbox relation-factbox", "fact-box", "article-faktaboks", "print-source_url"])
def test_boxes_of_facts_and_addresses_of_printed_pages_are_no_part_of_the_talk(tmp_path: Path, box: str) -> None:
    turn = "<p><b>Why do you row?</b></p><p>I cannot stand still.</p>"
    facts = f'<div class="{box}"><p>Born in Wick in 1987, and taught to row by two aunts.</p></div>'
    document = read_page(tmp_path, f"<article><h1>Out</h1>{turn}{facts}{turn}{turn}</article>")
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still."] * 3
    assert "aunts" not in document.text


@pytest.mark.parametrize("name", ["編集部", "The Editors", "Ann Lanning"])
def test_the_only_name_that_a_page_marks_as_its_authors_heads_no_turn(tmp_path: Path, name: str) -> None:
    author = f'<div class="avatar"><div><span class="authorName">{name}</span></div></div>'
    talk = "<p><b>Why do you row?</b></p><p>I cannot stand still.</p>" * 3
    document = read_page(tmp_path, f"<article><h1>Out</h1>{author}<p>Clara Voss has a boat.</p>{talk}</article>")
    assert kinds(document)[-6:] == "qa" * 3
    assert texts(document, TurnKind.NARRATION) == ["Clara Voss has a boat."]


@pytest.mark.parametrize("below", ["", '<div><a href="#">Tags</a></div>', "<p>Share</p>"])
def test_what_is_asked_in_bold_behind_dashes_that_open_answers_too_is_told_by_its_bold(
    tmp_path: Path, below: str
) -> None:
    turns = [
        ("Did you row the ferry?", "I did. Old Ben taught me, and he never shouted."),
        ("Was it cold?", "Only once, when the rope went."),
        ("What did they say?", "Nothing, he slept. He had not slept for two weeks."),
        ("Whom would you like to play?", "A captain. Or a cook on a ship, a cook even more."),
    ]
    talk = "<br><br>".join(f"<b>— {asked}</b><br><br>— {said}" for asked, said in turns)
    document = read_page(tmp_path, f"<article><h1>Out</h1><p>We met in Wick.</p><div>{talk}</div>{below}</article>")
    assert [text.removeprefix("— ") for text in texts(document, TurnKind.ANSWER)] == [said for _, said in turns]


def test_four_words_in_quotation_marks_that_an_answer_has_are_a_pull_quote(tmp_path: Path) -> None:
    turns = "".join(
        f"<h4>{asked}</h4><p>{said}</p>"
        for asked, said in [
            ("Why do you row?", "I cannot stand still."),
            ("And in winter?", "I grow tomatoes, and tomatoes teach everybody patience, which is what boats need."),
            ("What was hard?", "The gulls were."),
        ]
    )
    pulled = turns.replace("<h4>What was", "<h4>“Tomatoes teach everybody patience.”</h4><h4>What was")
    document = read_page(tmp_path, f"<article><h1>Out</h1>{pulled}</article>")
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "And in winter?", "What was hard?"]


def test_what_a_box_on_a_page_says_again_and_again_is_nobodys_name(tmp_path: Path) -> None:
    box = '<div class="pw"><h4>Newsletter</h4><p>One letter a week, every Friday.</p><a href="/s">Subscribe</a></div>'
    turns = [("Why do you row?", "I cannot stand still."), ("And in winter?", "I mend my oars."), ("Why?", "I must.")]
    talk = "".join(f"<p><b>{asked}</b></p><p>{said}</p>{box}" for asked, said in turns)
    document = read_page(tmp_path, f"<article><h1>Interview with Clara Voss</h1><p>She rows.</p>{talk}</article>")
    assert texts(document, TurnKind.ANSWER) == [said for _, said in turns]
    assert set(speakers(document)) == {"Clara Voss"}


def test_a_first_letter_that_is_set_large_is_no_label(tmp_path: Path) -> None:
    turns = [("Why do you row?", "Quite often I cannot stand still."), ("And at night?", "At night I sing.")]
    talk = "".join(f'<h2>{q}</h2><p><span class="dropcap">{a[0]}</span>{a[1:]}</p>' for q, a in turns)
    document = read_page(tmp_path, f"<article><h1>Out</h1><p>We met in Wick.</p>{talk}</article>")
    assert texts(document, TurnKind.ANSWER) == [said for _, said in turns]


def test_a_size_of_type_that_answers_have_too_tells_nobody_apart(tmp_path: Path) -> None:
    turns = [
        ("Why lighthouses?", "They sing back. When you find their note, the whole stair hums under your feet."),
        ("Who comes to listen?", "Sometimes a keeper, sometimes a family that has walked a long way."),
        ("What do you play?", "Very slow things. Anything fast turns into porridge."),
    ]
    sized = '<section style="margin: 0px 8px"><span style="font-size: 15px;{}">{}</span></section>'
    talk = "".join(f"<strong>{sized.format('color: red', q)}</strong>{sized.format('', a)}" for q, a in turns)
    document = read_page(tmp_path, f"<article><h1>Out</h1><p>We met in Wick.</p>{talk}</article>")
    assert texts(document, TurnKind.ANSWER) == [said for _, said in turns]


def test_a_page_in_a_wrong_encoding_is_read_with_a_remark(tmp_path: Path) -> None:
    document = read_page(
        tmp_path, page(LAYOUTS["bold questions"](TALK)).replace("<p>", "<p>“So”: ", 1).encode("cp1252")
    )
    assert any("is read as WINDOWS-1252" in note for note in document.notes)
    assert "�" not in document.text


def test_end_tags_of_line_breaks_break_lines(tmp_path: Path) -> None:
    html = "<p><b>Why do you row?</b></br></br>I cannot stand still.</br></br><b>And at night?</b></br></br>I sing.</p>"
    assert kinds(read_page(tmp_path, f"<p>We met Clara Voss.</p>{html}")).endswith("qaqa")
