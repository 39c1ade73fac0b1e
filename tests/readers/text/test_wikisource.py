"""The source of a wiki's page: what is defined is asked, what is said to it is answered."""

from pathlib import Path

from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

TURNS = (
    ("Why do you row?", ["Because I cannot stand still.", "And because of the heron."]),
    ("The boat seems to breathe.", ["It does breathe. It leaks. What if it is right?"]),
    ("You came from the mountains.", ["One learns to row there, in the fog."]),
    ("Who built it?", ["My uncle did, out of a door."]),
    ("That sounds dangerous.", ["A door closes well, usually. Whoever goes through one is somewhere else."]),
    ("And now?", ["Now the river carries the oar."]),
)
ARTICLE = """\
{{{{Infobox boat
| Builder = Ivo Brandt
| Sails = {{{{No}}}}
}}}}
[[File:Quay 2026.jpg|thumb|right|Clara Voss at the quay in the rain.]]
'''Clara Voss''' rows the ''[[Rowing boat|Long Oar]]''. We met Clara Voss at the quay<ref>In June.</ref>.

== Fog ==
{talk}

== External links ==
* [https://oars.example The oars], Quay Letters
[[Category:Interviews]]
"""


def page() -> str:
    """The talk as a list of definitions."""
    return ARTICLE.format(talk="\n\n".join(f";{asked}\n:" + "\n:".join(said) for asked, said in TURNS))


def test_terms_of_a_list_of_definitions_ask_even_without_a_mark(tmp_path: Path) -> None:
    document = read(tmp_path, page())
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in TURNS]
    answers = " ".join(texts(document, TurnKind.ANSWER))
    assert all(paragraph in answers for _, said in TURNS for paragraph in said)
    assert set(speakers(document)) == {"Clara Voss"}


def test_terms_may_be_names_with_what_they_say_in_the_same_line(tmp_path: Path) -> None:
    talk = "\n".join(
        f"; QL : {asked}\n; Voss : {said[0]}" + "".join(f"\n: {more}" for more in said[1:]) for asked, said in TURNS
    )
    document = read(tmp_path, ARTICLE.format(talk=talk), "talk.wiki")
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in TURNS]
    assert [" ".join(words.split()) for words in texts(document, TurnKind.ANSWER)] == [
        " ".join(said) for _, said in TURNS
    ]
    assert set(speakers(document)) == {"Clara Voss"}


def test_marks_of_a_list_are_no_words_inside_of_an_answer(tmp_path: Path) -> None:
    answers = texts(read(tmp_path, page()), TurnKind.ANSWER)
    assert [" ".join(words.split()) for words in answers] == [" ".join(said) for _, said in TURNS]


def test_colons_that_only_set_in_who_answers_are_no_words(tmp_path: Path) -> None:
    talk = "\n\n".join(f"'''((Quay Letters))''' {asked}\n\n::'''Clara Voss''': {said[0]}" for asked, said in TURNS)
    document = read(tmp_path, ARTICLE.format(talk=talk))
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in TURNS]
    assert texts(document, TurnKind.ANSWER) == [said[0] for _, said in TURNS]
    assert set(speakers(document)) == {"Clara Voss"}


def test_colons_set_in_what_is_copied_from_a_wiki_without_links(tmp_path: Path) -> None:
    talk = "\n\n".join(f"'''((Quay Letters))''' {asked}\n\n::'''Clara Voss''': {said[0]}" for asked, said in TURNS)
    document = read(tmp_path, f"In conversation with Clara Voss\n\nClara Voss rows.\n\n{talk}\n")
    assert texts(document, TurnKind.ANSWER) == [said[0] for _, said in TURNS]


def test_templates_and_categories_are_no_part_of_the_article_and_files_have_captions(tmp_path: Path) -> None:
    document = read(tmp_path, page())
    assert texts(document, TurnKind.CAPTION) == ["Clara Voss at the quay in the rain."]
    told = " ".join(texts(document, TurnKind.NARRATION))
    assert "Clara Voss rows the Long Oar. We met Clara Voss at the quay." in told
    assert "Brandt" not in told
    assert "Category" not in told


def test_braces_that_nothing_closes_are_words(tmp_path: Path) -> None:
    document = read(tmp_path, "{{ Why do you row?\n\nI cannot stand still.\n\nAnd in winter?\n\nI mend oars.\n")
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.", "I mend oars."]
