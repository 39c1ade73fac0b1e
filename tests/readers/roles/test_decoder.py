"""What is asked, what is answered, and what is neither, in texts without labels."""

from pathlib import Path

import pytest

from quotecards.errors import ReadError
from quotecards.model.text import TurnKind
from quotecards.readers.roles.asking import asks_outside
from tests.readers.support import kinds, read, speakers, texts

PAIRS = """\
Clara Voss

Clara Voss at the quay Credit: Hob Lanning

Clara Voss has crossed every river in the county, most of them twice.

We met Voss at the ferry, where she was arguing with a rope.

Why do you row?
I row because I cannot stand still. My mother was the same.

He said you taught him everything, though.
Yeah, he says that to all of us. I taught him to wait.

"...because I cannot stand still."

Do you ever take the bridge?
No. And why would I? A bridge has already made up its mind.

I did take it once, in the snow. I still feel bad about it.

Related stories
"""


def test_a_whole_page_is_told_apart(tmp_path: Path) -> None:
    document = read(tmp_path, PAIRS)
    assert kinds(document) == "hcnqaqapqab"


def test_a_statement_between_two_answers_is_a_question(tmp_path: Path) -> None:
    document = read(tmp_path, PAIRS)
    assert "He said you taught him everything, though." in texts(document, TurnKind.QUESTION)
    (turn,) = [turn for turn in document.turns if document.text_of(turn).startswith("He said")]
    assert "stands between two answers" in turn.evidence


def test_a_rhetorical_question_inside_an_answer_stays_an_answer(tmp_path: Path) -> None:
    assert any("And why would I? A bridge" in answer for answer in texts(read(tmp_path, PAIRS), TurnKind.ANSWER))


def test_the_second_paragraph_of_an_answer_belongs_to_it(tmp_path: Path) -> None:
    last = texts(read(tmp_path, PAIRS), TurnKind.ANSWER)[-1]
    assert last.startswith("No. And why")
    assert last.endswith("I still feel bad about it.")


def test_introductions_before_the_first_question_are_narration(tmp_path: Path) -> None:
    (introduction,) = texts(read(tmp_path, PAIRS), TurnKind.NARRATION)
    assert introduction.startswith("Clara Voss has crossed")
    assert introduction.endswith("arguing with a rope.")


def test_each_turn_says_in_words_why(tmp_path: Path) -> None:
    assert all(turn.evidence for turn in read(tmp_path, PAIRS).turns)


SPACED = """\
Clara Voss has crossed every river in the county. We caught up with her on the quay.

Why do you row?

I row because I cannot stand still.

My mother was the same, and she never learned to swim.

What did she teach you?

To count. I count every stroke, and I start again at a hundred. So why do I do that? Because of her.

Why would I ever stop?

I would have to find another way to think.

You nearly drowned in 2009.

Yes. It was my own fault, I was singing.

Tell me about the song.

I don’t remember it. That is the worst part.
"""


def test_questions_are_found_where_every_paragraph_stands_apart(tmp_path: Path) -> None:
    questions = texts(read(tmp_path, SPACED), TurnKind.QUESTION)
    assert questions == [
        "Why do you row?", "What did she teach you?", "You nearly drowned in 2009.", "Tell me about the song.",
    ]  # fmt: skip


def test_a_paragraph_that_asks_itself_stays_in_the_answer(tmp_path: Path) -> None:
    assert any("Why would I ever stop?" in answer for answer in texts(read(tmp_path, SPACED), TurnKind.ANSWER))


FORMS = {
    "lines": "Why do you row?\nI cannot stand still.\nSince when?\nSince always.\nDo you swim?\nI never do.",
    "numbered": "1. Why do you row?\n\nI like it.\n\n2. Since when.\n\nAlways.\n\n3. Do you swim?\n\nI never do.",
    "capitals": "WHY DO YOU ROW?\n\nI like it.\n\nTELL US SINCE WHEN.\n\nAlways.\n\nDO YOU SWIM?\n\nI never do.",
    "bold": "**Why do you row?**\n\nI like it.\n\n**And since when.**\n\nAlways.\n\n**Do you swim?**\n\nI never do.",
    "headings": "### Why do you row?\n\nI like it.\n\n### Since when?\n\nAlways.\n\n### Do you swim?\n\nI never do.",
    "dashes": "— Pourquoi ramez-vous ?\n\n— J’aime ça.\n\n— Depuis quand ?\n\n— Toujours.\n\n— Et nager ?\n\n— Jamais.",
    "hyphens": "- Why the sea?\n- I like it.\n\n- Since when?\n- Always.\n\n- Do you swim?\n- Never.",
    "spanish": "¿Por qué rema usted?\n\nNo sé estar quieta.\n\n¿Desde cuándo?\n\nDesde siempre.\n\n¿Y nada?\n\nNunca.",
    "japanese": "なぜ漕ぐのですか？\n\n私は好きです。\n\nいつから？\n\n前からです。\n\n泳ぐの？\n\nいいえ。",
}


@pytest.mark.parametrize("text", FORMS.values(), ids=FORMS)
def test_many_forms_of_asking_are_understood(tmp_path: Path, text: str) -> None:
    assert kinds(read(tmp_path, text)) == "qaqaqa"


def test_labels_may_stop_after_the_first_turns(tmp_path: Path) -> None:
    text = (
        "Ann Other: Why do you row?\n\nClara Voss: I cannot stand still.\n\nAnn Other: Since when?\n\n"
        "Clara Voss: I was six.\n\n"
        "Do you swim?\n\nI never do, I sink.\n\nAnd who pulls you out?\n\nMy sister, so far.\n\nWhat does she say?\n\n"
        "I could not repeat it."
    )
    assert kinds(read(tmp_path, text)) == "qaqaqaqaqa"


def test_an_answer_goes_on_behind_a_pull_quote(tmp_path: Path) -> None:
    text = (
        "Q: Why do you row?\n\nA: I row because I cannot stand still, and because nobody telephones a boat.\n\n"
        "“I cannot stand still ... nobody telephones a boat.”\n\nMy mother was like that.\n\nQ: And now?\n\nA: Never."
    )
    document = read(tmp_path, text)
    assert kinds(document) == "qapaqa"
    assert all(turn.speaker == document.turns[1].speaker for turn in document.turns if turn.kind is TurnKind.ANSWER)


def test_a_name_below_a_pull_quote_is_part_of_it(tmp_path: Path) -> None:
    text = PAIRS.replace('"...because I cannot stand still."', '"I row because I cannot stand still."\n\n— Clara Voss')
    assert [words.split()[-1] for words in texts(read(tmp_path, text), TurnKind.PULL_QUOTE)] == ['still."', "Voss"]


def test_a_name_may_stand_right_behind_a_pull_quote_even_where_answers_are_quoted(tmp_path: Path) -> None:
    said = "“I have no idea about that, honestly.”"
    asked = "\n\n".join(f"Why number {at}, do you think?\n\n{said}" for at in range(4))
    text = f"{asked}\n\n“No boat waits for anybody who is asleep.” Clara Voss\n\nAnd now?\n\n{said}\n"
    document = read(tmp_path, text)
    assert kinds(document) == "qaqaqaqapqa"
    assert set(speakers(document)) == {"Clara Voss"}
    named = read(tmp_path, f"# Interview with Ben Okri\n\n{text}", "talk.md")
    assert set(speakers(named)) == {"Ben Okri"}


def test_where_answers_stand_in_quotation_marks_they_are_no_pull_quotes(tmp_path: Path) -> None:
    text = "\n\n".join(
        f"Why number {at}, do you think?\n\n“I have no idea about number {at}, honestly.”" for at in range(5)
    )
    assert kinds(read(tmp_path, text)) == "qa" * 5


def test_headings_between_turns_are_headings(tmp_path: Path) -> None:
    text = "Q: Why?\n\nA: So.\n\nOn rivers and their names\n\nQ: And?\n\nA: That is all.\n\n"
    text += "## The end of it\n\nQ: Oh?\n\nA: Yes."
    assert kinds(read(tmp_path, text)) == "qahqahqa"


def test_a_last_word_on_where_the_film_runs_is_narration(tmp_path: Path) -> None:
    text = PAIRS.replace("Related stories", "“Low Tide” opens on Friday.")
    assert texts(read(tmp_path, text), TurnKind.NARRATION)[-1] == "“Low Tide” opens on Friday."


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Photo: Hob Lanning", "caption"), ("© Hob Lanning 2019", "caption"), ("Clara Voss (Reuters)", "caption"),
        ("Voss river rowing oar", "caption"), ("By Ann Other", "heading"), ("18 March 2011", "heading"),
        ("Clara Voss on rivers", "heading"), ("Advertisement", "boilerplate"), ("Read more: the boats", "boilerplate"),
        ("● ● READ ALSO ● ● the boats", "boilerplate"), ("No comments:", "boilerplate"),
    ],
)  # fmt: skip
def test_lines_above_an_interview_are_told_apart(tmp_path: Path, line: str, kind: str) -> None:
    document = read(tmp_path, f"{line}\n\n{PAIRS.split('quay Credit: Hob Lanning')[1]}")
    assert document.turns[0].kind.value == kind


def test_thanks_and_facts_at_the_end_are_no_answers(tmp_path: Path) -> None:
    text = (
        "Did you always row?\n\nNo, I wanted to be a postman.\n\nWhat changed?\n\nThey gave me a boat.\n\n"
        "Thank you for your time, Clara.\n\nYou’re welcome.\n\n"
        "Clara Voss’s log is published by Harbour Press. The film of it is in cinemas now.\n\n"
        "This interview has been edited for length."
    )
    assert kinds(read(tmp_path, text)) == "qaqaqanb"


def test_a_list_inside_an_answer_stays_in_it(tmp_path: Path) -> None:
    text = "Q: What do you take?\n\nA: Three things:\n\n- a rope\n\n- a knife\n\n- a hat\n\nQ: And then?\n\nA: I go."
    document = read(tmp_path, text)
    assert kinds(document) == "qaqa"
    assert document.text_of(document.turns[1]).endswith("a hat")


def test_a_short_answer_is_no_heading(tmp_path: Path) -> None:
    text = "Who wrote it?\n\nMe\n\nWho read it?\n\nNobody\n\nAnd who will?\n\nYou"
    assert kinds(read(tmp_path, text)) == "qaqaqa"


LABELLED = (
    "**Ann:** Why do you row?\n\n**Clara:** I like it.\n\n**Ann:** Do you swim?\n\n**Clara:** Never. I float.\n\n"
)


@pytest.mark.parametrize(
    "closing",
    ["---\n\nClara’s film is on show until May.\n\nThere is a party, too.",
     "## Find out more\n\nHer book is sold at all ports.",
     "---\n\nRemember to come to the talk. You can also watch it at home."],
)  # fmt: skip
def test_behind_a_rule_or_a_heading_at_the_end_nobody_answers(tmp_path: Path, closing: str) -> None:
    assert kinds(read(tmp_path, LABELLED + closing, "talk.md")).removesuffix("n").removesuffix("h") == "qaqa"


def test_a_rule_between_the_questions_closes_nothing(tmp_path: Path) -> None:
    text = LABELLED + "---\n\n" + LABELLED + "***\n\n" + LABELLED
    assert kinds(read(tmp_path, text, "talk.md")) == "qaqa" * 3


def test_where_turns_have_labels_paragraphs_without_one_go_on(tmp_path: Path) -> None:
    text = (
        "**Ann:** Why do you row?\n\nI ask because you never swim. Is it the cold?\n\n"
        "**Clara:** I like it.\n\nWho does not? You sit, and the world goes backwards.\n\nYou should try it, Ann.\n\n"
        + LABELLED
    )
    assert kinds(read(tmp_path, text, "talk.md")) == "qaqaqa"


def test_a_label_may_be_missing_where_type_tells(tmp_path: Path) -> None:
    text = "".join(f"**Ann: Question {at}?**\n\n**Clara:** Answer number {at}.\n\n" for at in range(4))
    text += "**Ann: And what do you take with you?**\n\nI do not know yet. A towel, I think.\n\n**Ann: Thanks!**"
    assert kinds(read(tmp_path, text, "talk.md")) == "qa" * 5 + "q"


def test_lists_inside_of_an_answer_are_no_dialogue(tmp_path: Path) -> None:
    items = "".join(f"- Thing {at}\n" for at in range(9))
    text = f"### What do you use?\n\nI use these:\n\n{items}- Guess what?\n\n### And why?\n\nI like them.\n"
    assert kinds(read(tmp_path, text, "talk.md")) == "qaqa"


def test_headings_of_sections_are_none_of_the_questions(tmp_path: Path) -> None:
    text = (
        "## Boats\n\n### Why do you row?\n\nI like it.\n\n## The sea\n\n### Do you swim?\n\nNever.\n\n### Ever?\n\nNo."
    )
    assert kinds(read(tmp_path, text, "talk.md")) == "hqahqaqa"


@pytest.mark.parametrize(
    "text",
    ["[Why do you row?]\n\nI like it.\n\n[So you row.]\n\nI do.\n\n[Do you swim?]\n\nNever.",
     "First boat\nMy father’s. I was four.\n\nBest wind\nNone. I like it still.\n\nWorst wind\nAny at night.\n\n"
     "Last words\nRow on!",
     "> Why do you row?\n\nI like it.\n\n> So you row.\n\nI do.\n\n> Do you swim?\n\nNever."],
)  # fmt: skip
def test_brackets_pairs_of_lines_and_quoted_questions_are_forms_too(tmp_path: Path, text: str) -> None:
    found = kinds(read(tmp_path, text))
    assert found == "qa" * (len(found) // 2)


def test_a_statement_of_what_you_did_asks(tmp_path: Path) -> None:
    text = (
        "Why do you row?\n\nI like it.\n\nYour last film was about a bus.\n\nIt was. I never take one.\n\nEver?\n\nNo."
    )
    assert kinds(read(tmp_path, text)) == "qaqaqa"


def test_answers_may_have_a_type_of_their_own(tmp_path: Path) -> None:
    text = "Why do you row?\n\n*I like it.*\n\nYou row, I hear.\n\n*I do. Who does not?*\n\n"
    text += "Do you swim?\n\n*Never.*\n\nEver?\n\n*No.*"
    assert kinds(read(tmp_path, text, "talk.md")) == "qaqaqaqa"


def test_what_stands_in_italics_between_labelled_turns_is_said_by_nobody(tmp_path: Path) -> None:
    text = LABELLED + "*She pours the tea and looks at the sea.*\n\n" + LABELLED
    assert kinds(read(tmp_path, text, "talk.md")) == "qaqabqaqa"


OPENING = """\
Low Water
Clara Voss has made a film about a quay.

There is a dog asleep in nearly every scene.

That's Biscuit, he came with the quay. We tried to move him once, and after that he was in the contract.

The whole film looks as if it had been left in the sun.

It had! I kept the cans on the roof of my car for a week, and nobody told me that it would rain.

You grew up there yourself?

Behind it. I saw every boat from the wrong side.
"""


def test_statements_may_open_the_talk(tmp_path: Path) -> None:
    questions = texts(read(tmp_path, OPENING), TurnKind.QUESTION)
    assert questions == [
        "There is a dog asleep in nearly every scene.",
        "The whole film looks as if it had been left in the sun.",
        "You grew up there yourself?",
    ]


def test_an_introduction_that_names_the_guest_is_not_taken_for_such_a_statement(tmp_path: Path) -> None:
    text = "Clara Voss keeps a quay.\n\nShe was up before us and had already rowed across for milk.\n\n" + OPENING[53:]
    assert kinds(read(tmp_path, text)).startswith("n")


@pytest.mark.parametrize(("before", "behind"), [("**", "**"), ("_", "_"), ("- ", ""), ("→ ", "")])
def test_a_long_first_question_set_as_the_others_opens_the_talk(tmp_path: Path, before: str, behind: str) -> None:
    long = "The film opens on a quay at which nothing moves for a whole minute, and then a dog gets up. " * 4
    asked = (long + "Why begin like that?", "Who owns the dog?", "Where is it now?", "And the quay?")
    pairs = (f"{before}{one}{behind}\n\nIt came with the place. We only pay for its food." for one in asked)
    text = "\n\n".join(("In conversation with Clara Voss", "Clara Voss has made a film about a quay.", *pairs))
    assert kinds(read(tmp_path, text)).endswith("qa" * 4)
    assert texts(read(tmp_path, text), TurnKind.QUESTION)[0].startswith("The film opens")


def test_statements_among_bold_questions_are_questions(tmp_path: Path) -> None:
    text = (
        "Clara Voss rows.\n\n**Why?**\n\nIt is quiet.\n\n**That sounds like revenge.**\n\nIt is! I row.\n\n"
        "*She laughs and shows us an oar.*\n\n**There must be a hundred.**\n\nSixty. I counted.\n\n"
        "**And now?**\n\nSoup.\n"
    )
    document = read(tmp_path, text, "talk.md")
    assert texts(document, TurnKind.QUESTION) == [
        "Why?", "That sounds like revenge.", "There must be a hundred.", "And now?",
    ]  # fmt: skip
    assert texts(document, TurnKind.BOILERPLATE) == ["She laughs and shows us an oar."]


def test_a_question_may_end_in_what_its_asker_supposes(tmp_path: Path) -> None:
    text = "Why do you row?\n\nI like it.\n\nNext is dry land, I suppose.\n\nAn airport. I have been told it leaks.\n"
    assert kinds(read(tmp_path, text)) == "qaqa"


def test_prompts_that_end_in_a_colon_are_asked(tmp_path: Path) -> None:
    text = (
        "Here is what Low Tide actress Clara Voss had to say:\n\nOn rowing:\n\n“It hurts and I like that it hurts.”\n\n"
        "On working with Ben Okri:\n\n“He sings, which I had not been told.”\n\nOn the rain:\n\n“My oldest friend.”\n"
    )
    document = read(tmp_path, text)
    assert kinds(document) == "nqaqaqa"
    assert set(speakers(document)) == {"Clara Voss"}


def test_a_line_with_a_colon_right_below_an_answer_prompts_nothing_where_others_stand_apart(tmp_path: Path) -> None:
    first = "### What do you row?\n\nI have two boats now: the long one from Wick and the short one from Leeds.\n"
    set_so = "Typical oars are:\n\nRiver: Ash + Leather 42 Sea: Spruce + Leather 75 or Pine 80\n\n"
    more = (
        "### Which three boats?\n\nIt is hard to choose, but maybe these:\n\n1. The boat of Ben Okri:\n\n"
        "It is very light.\n\n### How do you work?\n\nMy work is quite simple:\n\nI saw, and I sand.\n\n"
        "### And in winter?\n\nI mend my oars. You ask why?\nIt is quiet.\n\n### What comes next?\n\nA year at home.\n"
    )
    document = read(tmp_path, f"# Interview with Clara Voss\n\n{first}{set_so}{more}", "talk.md")
    assert "Typical oars are:" not in texts(document, TurnKind.QUESTION)


def test_a_single_colon_prompts_nothing(tmp_path: Path) -> None:
    text = "Why do you row?\n\nI had a plan for it:\n\nI would row until it stopped.\n\nDid it?\n\nNo.\n"
    assert kinds(read(tmp_path, text)) == "qaqa"


def test_a_hyphen_right_before_a_question_is_a_dash(tmp_path: Path) -> None:
    text = "-Why do you row?\nI like it.\n-A word that you hate\nLand\n-And rain?\nMine.\n-Who taught you?\nMe.\n"
    assert kinds(read(tmp_path, text)) == "qaqaqaqa"


@pytest.mark.parametrize(
    "line",
    ["Clara Voss, fot. Ben Okri", "Laissez un commentaire :", "Schreiben Sie einen Kommentar", "Deja un comentario"],
)
def test_what_stands_below_the_talk_is_no_answer(tmp_path: Path, line: str) -> None:
    assert kinds(read(tmp_path, f"Why do you row?\n\nI like it.\n\nStill?\n\nI do, I do.\n\n{line}\n"))[4:] in {
        "b",
        "c",
    }


def test_an_italian_question_about_others_is_no_rhetorical_one(tmp_path: Path) -> None:
    text = "Che cosa racconta?\n\nIl porto.\n\nLe critiche che le fanno sono giuste?\n\nNon tutte.\n\nE oggi?\n\nNo.\n"
    assert kinds(read(tmp_path, text)) == "qaqaqa"


LONG = "and I think that has to do with what all of you made of that river on the first day of the winter " * 3


def test_a_long_block_that_first_asks_you_something_is_a_question(tmp_path: Path) -> None:
    text = (
        f"Why do you row?\n\nI like it and I am good.\n\nCould you talk about the boats? I mean, {LONG.strip()}.\n\n"
        "Everybody built one.\n\nStill?\n\nI do.\n"
    )
    assert kinds(read(tmp_path, text)) == "qaqaqa"


def test_what_others_asked_is_told_in_an_answer(tmp_path: Path) -> None:
    told = "There is a day when they look up first and say, “How was that?” And you say, “That was well done and long.”"
    text = (
        f"Why do you row?\n\nI like the days on it, all of them, and the people.\n\n{told}\n\nDid they stop?\n\nNo.\n"
    )
    assert kinds(read(tmp_path, text)) == "qaqa"


def test_who_announces_a_question_asks(tmp_path: Path) -> None:
    text = "Rudern Sie?\n\nJa, ich mag es.\n\nIch hätte da eine Frage: War es nass?\n\nJa.\n\nUnd heute?\n\nNein.\n"
    assert kinds(read(tmp_path, f"---\nlanguage: de\n---\n{text}")) == "qaqaqa"


def test_key_words_of_a_picture_are_no_answer_but_a_list_of_names_below_a_question_is(tmp_path: Path) -> None:
    talk = "Do you row?\n\nI do, and I like it.\n\nBoat, Water, Formal wear, Oar, stock\n\nWhom do you like?\n\n"
    assert kinds(read(tmp_path, talk + "Lund, Okri, Lanning, Voss\n\nWho else?\n\nMy aunt.\n")) == "qacqaqa"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Why? I ask.", True),
        ("“Why?” he said.", False),
        ("“So.” Why? I ask.", True),
        ("“Why? I ask.", True),
        ("No.", False),
    ],
)
def test_nobody_asks_by_telling_what_was_asked(text: str, asked: bool) -> None:
    assert asks_outside(text) is asked


def test_quotation_marks_that_nothing_closes_are_passed_over() -> None:
    assert asks_outside(
        "‟" * 100_000 + " Why? I ask."
    )  # a pattern that tried each of them to the end would take minutes


PULLED = "CV: Why do you row?\n\nBO: {}\n\n{}CV: Still?\n\nBO: I do.\n"


def test_a_quotation_with_a_name_below_it_is_no_part_of_the_turn_above(tmp_path: Path) -> None:
    pulled = "“Separate boats answer directly to whoever rows them.”\n\nClara Voss\n\nChief rower, Wick\n\n"
    answers = texts(read(tmp_path, PULLED.format("I like it.", pulled)), TurnKind.ANSWER)
    assert answers[0] == "I like it."


def test_a_long_quotation_that_repeats_an_answer_is_none(tmp_path: Path) -> None:
    said = "a lot of what I do is paint boats that are very old and have a formal style that has to be clear to a "
    said += "variety of painters. Nothing I have done in academic painting has held me to that standard of single "
    said += "lines of colour in my work, and I have found that very useful in my job, and in most painting that I do"
    more = "And I like it when it rains on Fridays, as nobody comes then and the quay belongs to the gulls and me."
    text = PULLED.format(f"In my job, {said}. {more}", f"> [A]{said[1:]}.\n\n")
    answers = texts(read(tmp_path, text, "talk.md"), TurnKind.ANSWER)
    assert len(answers) == 2
    assert answers[0].count("formal style") == 1


def test_between_two_labels_of_who_asks_somebody_answers(tmp_path: Path) -> None:
    said = [
        "Sure, I’m Clara Voss.",
        "We would like to show the boats. Rowing is hard.",
        "Boats are an old form of art.",
    ]
    text = f"Q: Who are you?\n\n**Clara:** {said[0]}\n\nQ: Why boats? What do you hope for?\n\n{said[1]}\n\n"
    text += f"Q: I read of it. It rained.\n\nWhat are they?\n\n{said[2]}\n\nQ: And now?\n\n**Clara:** Rain.\n"
    assert texts(read(tmp_path, text, "talk.md"), TurnKind.ANSWER) == [*said, "Rain."]


def test_a_time_in_a_line_of_its_own_is_no_talk(tmp_path: Path) -> None:
    text = "Q: Why do you row?\n\nA: I like it.\n\n3m 5s\n\nQ: And in winter?\n\n1h 4m 12s\n\nA: I sink.\n"
    assert kinds(read(tmp_path, text)) == "qabqba"


def test_where_dashes_open_turns_a_paragraph_without_one_goes_on(tmp_path: Path) -> None:
    text = (
        "— Why do you row?\n\n— I like it.\n\n— Tell us about the road.\n\n— It has no name.\n\n"
        "You see it from the tower, if you climb.\n\n— And today?\n\n— Today I sleep.\n\n— Ever again?\n\n— No.\n"
    )
    assert kinds(read(tmp_path, text)) == "qaqaqaqa"


def test_paragraphs_set_like_all_answers_are_answers_even_when_they_say_you(tmp_path: Path) -> None:
    text = (
        "Why do you row?\n\n> I like it.\n\nTell us about the road.\n\n> It has no name.\n>\n"
        "> You see it from the tower, but nobody climbs it.\n\nAnd today?\n\n> Today I sleep.\n\nEver again?\n\n> No.\n"
    )
    assert kinds(read(tmp_path, text, "talk.md")) == "qaqaqaqa"


def test_of_two_guests_the_first_one_goes_on_until_the_second_begins(tmp_path: Path) -> None:
    text = (
        "**Is it a sad film?**\n\nClara Voss: That is a word. Will you begin?\n\nBen Okri: It is a big word.\n\n"
        "Clara Voss: It is sad. We walked today, and I saw it.\n\nI love that it is. Could it have been a comedy?\n\n"
        "Ben Okri: I once met a comedian.\n\n**And what did he say?**\n\nBen Okri: Nothing.\n\n**Nothing?**\n\n"
        "Clara Voss: Nothing at all.\n"
    )
    assert kinds(read(tmp_path, text, "talk.md")) == "qaaaaqaqa"


def test_dashes_open_the_turns_of_a_short_talk_with_much_around_it(tmp_path: Path) -> None:
    above = "\n\n".join(["# Barcas", "Entrevistas", "Por Ann Lanning", "Cine", "Clara Voss, directora.", "02/08/2031"])
    turns = (
        "-¿Por qué rema?\n\n-Por un error. Íbamos a un casamiento y no llegamos.\n\n-El jefe sigue vendiendo boletos."
        "\n\n-Los vende de verdad. Tengo once.\n\n-¿Con qué plata?\n\n-Con la de un tío.\n\n-¿Qué viene ahora?"
        "\n\n-Una de aviones. Mentira, dormir."
    )
    document = read(tmp_path, f"{above}\n\n{turns}\n\nCOMENTARIOS\n\nDEJÁ TU COMENTARIO\n\nContacto")
    assert texts(document, TurnKind.ANSWER)[-1] == "Una de aviones. Mentira, dormir."
    assert len(texts(document, TurnKind.QUESTION)) == 4


def test_the_first_question_may_have_a_dash_where_dashes_answer(tmp_path: Path) -> None:
    talk = (
        "- How many films came?\n\n-Some thirty, more than ever.\n\nThat is a record for a small town.\n\n"
        "-And we are proud of it.\n\nAnd who watches them all?\n\n-The jury does, and so does the cook.\n\n"
        "The prize for the best river is new.\n\n-That was her wish.\n\nNot all of you can swim.\n\n-They will.\n"
    )
    assert kinds(read(tmp_path, talk)) == "qaqaqaqaqa"


def test_where_every_second_paragraph_has_a_dash_from_the_first_question_on_the_dash_answers(tmp_path: Path) -> None:
    answers = (
        "Some thirty, more than ever.",
        "And I am proud of it.",
        "That was my wish, too.",
        "Yes. I watch them all.",
    )
    questions = (
        "Ben Ode: How many films came in?",
        "That is a record.",
        "Two prizes will be new.",
        "Not all know you.",
    )
    said = (f"Clara Voss: – {answers[0]}", *(f"– {answer}" for answer in answers[1:]))
    talk = "\n\n".join(f"{question}\n\n{answer}" for question, answer in zip(questions, said, strict=True))
    document = read(tmp_path, talk)
    assert kinds(document) == "qaqaqaqa"
    assert texts(document, TurnKind.ANSWER) == list(answers)
    assert speakers(document) == ["Clara Voss"] * 4


@pytest.mark.parametrize(
    ("ask", "answer"),
    [("Q{}. ", "A{}. "), ("Question {}\n", "Answer {}\n"), ("Question\n", "Answer\n"), ("BO\t", "CV\t")],
)
def test_labels_with_numbers_in_lines_of_their_own_and_before_tabs(tmp_path: Path, ask: str, answer: str) -> None:
    turns = [("You row.", "I do. Who told you?"), ("Everybody does.", "Then it is true."), ("And swim?", "Never.")]
    talk = "\n\n".join(
        f"{ask.format(at)}{question}\n\n{answer.format(at)}{words}" for at, (question, words) in enumerate(turns, 1)
    )
    document = read(tmp_path, talk)
    assert texts(document, TurnKind.QUESTION) == [question for question, _ in turns]
    assert texts(document, TurnKind.ANSWER) == [words for _, words in turns]


@pytest.mark.parametrize("suffix", [".md", ".html"])
def test_headings_that_are_whole_sentences_are_said(tmp_path: Path, suffix: str) -> None:
    turns = [
        ("You have rowed for forty years.", "Forty-one, if the winter counts."),
        ("The book came late, all the same.", "It came when the ferry did not."),
        ("What do you read on the water?", "The water."),
        ("Nobody has ever answered me like that.", "Then nobody rows."),
    ]
    form = "### {}\n\n{}\n" if suffix == ".md" else "<h4>{}</h4><p>{}</p>"
    document = read(tmp_path, "\n".join(form.format(*turn) for turn in turns), f"talk{suffix}")
    assert kinds(document) == "qaqaqaqa"


def test_headings_that_are_titles_are_not(tmp_path: Path) -> None:
    parts = ["The river", "The book", "What to read on the water?", "Home again"]
    told = "She tells it again and again, and each time the river is a little wider.\n\nAnd so is the boat."
    with pytest.raises(ReadError, match="no question"):
        read(tmp_path, "\n\n".join(f"## {part}\n\n{told}" for part in parts), "talk.md")


def test_readers_questions_end_before_the_name_of_who_sent_them(tmp_path: Path) -> None:
    talk = (
        "# Which of the two boats is the faster one? ~ Cat on the Quay\n\n"
        "**Clara Voss:** Mine.\n\n**Ben Ode:** Hers.\n\n"
        "# Does the ferry ever sleep? (Ada, Lund)\n\n**Clara Voss:** In winter.\n\n"
        "# Why is the river green? — Hob\n\n**Ben Ode:** It is not, I think.\n\n**Clara Voss:** It is!\n"
    )
    document = read(tmp_path, talk, "talk.md")
    assert kinds(document) == "qaaqaqaa"
    assert set(speakers(document)) == {"Clara Voss", "Ben Ode"}


def test_a_line_broken_by_hand_goes_on_with_the_sentence_above(tmp_path: Path) -> None:
    lines = [
        "<b>Where can people learn it, and with whom?</b>",
        "I teach on Mondays, on the upper floor of the old mill, and in",
        "Auerwick on the quay. Old steps are taught on Sundays, when the",
        "Band plays. Those are the slow ones, from before the war, and",
        "Nobody knows who made them. The young ones are taught outside,",
        "On the bridge.",
        "<b>And in winter?</b>",
        "The mill has a stove. It is very small, and it stands where the",
        "Best dancers stand. The mill is full from the first of November",
        "On, and the bridge is empty.",
    ]
    document = read(tmp_path, "".join(f"<p>{line}</p>" for line in lines), "talk.html")
    assert kinds(document) == "qaqa"


def test_where_only_italics_ask_their_paragraphs_without_a_question_lead_up_to_one(tmp_path: Path) -> None:
    turns = [
        ("*Your boats have no names.*\n\n*Some say that brings bad luck. Is it a habit?*", "It is thrift, I think."),
        ("*The first one sank.*\n\n*It was found in spring. Did you mend it?*", "I burnt it, and I was warm."),
        ("*And the second?*", "It floats."),
        ("*Children wave at it.*\n\n*Do you wave back?*", "I have two oars, and I need both."),
    ]
    document = read(tmp_path, "\n\n".join(f"{asked}\n\n{said}" for asked, said in turns), "talk.md")
    assert kinds(document) == "qaqaqaqa"


def test_where_more_questions_have_numbers_than_labels_short_answers_need_no_label(tmp_path: Path) -> None:
    head = "{}: What made you row?\n\n{}: The wish to be alone, which I had as a child, and have still.\n\n"
    asked = [
        "How long did it take?",
        "What was hard?",
        "Which song do you sing?",
        "Where do you sleep?",
        "What is next?",
    ]
    said = ["3 years", "Rain", "None at all.", "On the boat", "The sea."]
    numbered = "\n\n".join(f"{at}. {one}\n\n{two}" for at, (one, two) in enumerate(zip(asked, said, strict=True), 2))
    talk = f"{head.format('Ann Okri', 'Clara Voss')}{numbered}\n\n{head.format('Ann Okri', 'Ben Adler')}"
    document = read(tmp_path, f"{talk}2. And the rest?\n\nSilence, mostly.\n")
    assert texts(document, TurnKind.ANSWER)[1:6] == said


def test_no_heading_answers_where_questions_are_headings(tmp_path: Path) -> None:
    turns = [
        ("Tell us of yourself!", "I am Clara, and I build boats."), ("Why wood?", "I had nothing else."),
        ("Who taught you?", "My aunt, who was paid in fish for it."), ("And who was first?", "I was, I think."),
        ("I saw one of your boats, and I went home and told my mother. " * 6 + "So.\n\n### Do you sleep?", "I row."),
    ]  # fmt: skip
    document = read(tmp_path, "\n\n".join(f"### {asked}\n\n{said}" for asked, said in turns), "talk.md")
    assert texts(document, TurnKind.ANSWER) == [said for _, said in turns]


def test_the_first_heading_above_others_that_ask_is_asked_without_a_mark(tmp_path: Path) -> None:
    above = (
        "Clara builds boats.\n\nClara gives two away!\nTo win one, write to us.\n\nI was glad to ask her a few things."
    )
    turns = [
        ("Clara, hello!", "I build boats.\n\nI row them.\n\nI sell a few.\n\nI sink the rest."),
        ("Why wood?", "I had nothing else."),
        ("Who taught you?", "My aunt."), ("Do you sleep?", "I row."),
    ]  # fmt: skip
    talk = "\n\n\n\n".join(f"### {asked}\n\n{said}" for asked, said in turns)
    document = read(tmp_path, f"{above}\n\n\n## A talk with Clara\n\n{talk}\n", "talk.md")
    assert texts(document, TurnKind.ANSWER) == [said for _, said in turns]


def test_where_all_questions_are_headings_no_paragraph_asks_by_saying_you(tmp_path: Path) -> None:
    asked = ["Where do you row?", "Who taught you?", "What do you eat on board?", "Anything you would like to add?"]
    talk = "".join(f"### {one}\n\nOn the lake, with my father. It was cold.\n\n" for one in asked)
    closing = (
        "Yes.\n\nTo those who read this: keep on with what you began. You will see it float!\n\nAnd thanks a lot.\n"
    )
    document = read(tmp_path, talk.removesuffix("On the lake, with my father. It was cold.\n\n") + closing, "talk.md")
    assert kinds(document) == "qaqaqaqa"


@pytest.mark.parametrize("mark", ["— ", "{}. "])
def test_a_heading_between_turns_is_one_though_a_dash_or_a_number_opens_what_is_asked_below(
    tmp_path: Path, mark: str
) -> None:
    turns = [f"{mark.format(at)}Why {at}?\nI row, and it rains." for at in range(1, 6)]
    turns.insert(3, "The shed at low tide")
    document = read(tmp_path, "Clara Voss rows\n\n" + "\n\n".join(turns))
    assert texts(document, TurnKind.ANSWER) == ["I row, and it rains."] * 5
