import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quotecards.model.edits import EditKind, apply
from quotecards.model.settings import FirstLetter, HouseStyle
from quotecards.selector.edits import edits_for

HOUSE = HouseStyle()
KEEPING = HouseStyle(first_letter=FirstLetter.KEEP, drop_connectives=False)


def shown(verbatim: str, language: str = "en", style: HouseStyle = HOUSE) -> str:
    return apply(edits_for(verbatim, language, style), verbatim)


@pytest.mark.parametrize(
    ("verbatim", "text"),
    [
        ("It's late", "It’s late"),
        ("Back in the '80s, 'tis said", "Back in the ’80s, ’tis said"),
        ("I was dancin' all night", "I was dancin’ all night"),
        ("We came -- late", "We came — late"),
        ("We came--late", "We came—late"),
        ("It was... strange", "It was… strange"),
        ("It was. . . strange", "It was… strange"),
        ("Well maybe...The first", "Well maybe… The first"),
        ("We came\nlate  home", "We came late home"),
        ("木は自分に\n求められて", "木は自分に求められて"),
        ("木は \n人を", "木は 人を"),
        ("Ve\u0301ra came late", "Véra came late"),
        ("The co\u00adop was\u200b late", "The coop was late"),
        ("An old-fashioned self-made man", "An old-fashioned self-made man"),
    ],
)
def test_typography_is_set_right(verbatim: str, text: str) -> None:
    assert shown(verbatim) == text


@pytest.mark.parametrize(
    ("language", "verbatim", "text"),
    [
        ("en", "He said “come in” twice", "He said ‘come in’ twice"),
        ("en", "He said \"I read 'Emma' twice\" once", "He said ‘I read “Emma” twice’ once"),
        ("fr", "Il a dit « viens » deux fois", "Il a dit “viens” deux fois"),
        ("de", 'Er sagte "komm" zu mir', "Er sagte ‚komm‘ zu mir"),
        ("pl", "Powiedział „chodź” do mnie", "Powiedział «chodź» do mnie"),
        ("ja", "彼は「来い」と言った", "彼は『来い』と言った"),
    ],
)
def test_marks_inside_are_those_of_the_second_level(language: str, verbatim: str, text: str) -> None:
    assert shown(verbatim, language) == text


def test_marks_that_are_no_clear_pairs_stay_as_they_are() -> None:
    assert shown('A 12" record, he said "yes" and it\'s mine') == 'A 12" record, he said "yes" and it’s mine'


@pytest.mark.parametrize(
    ("verbatim", "text"),
    [
        ("It takes an hour [laughs]", "It takes an hour"),
        ("It [laughs] takes an hour", "It takes an hour"),
        ("It [laughs] [sighs] takes [laughs] [laughs] [laughs] an hour [laughs] [laughs]", "It takes an hour"),
        ("[laughs] [laughs] [sighs] It takes an hour", "It takes an hour"),
        ("It takes (laughing), say, an hour", "It takes, say, an hour"),
        ("It takes[laughs]an hour", "It takes an hour"),
        ("It takes [Ada] an hour", "It takes [Ada] an hour"),
    ],
)
def test_stage_notes_are_dropped_and_other_brackets_stay(verbatim: str, text: str) -> None:
    assert shown(verbatim) == text


def test_a_connective_goes_and_the_first_letter_rises() -> None:
    assert shown("And the film was late") == "The film was late"
    assert [edit.kind for edit in edits_for("And the film was late", "en", HOUSE)] == [
        EditKind.CONNECTIVE,
        EditKind.FIRST_LETTER,
    ]


def test_the_house_decides_on_connectives_and_first_letters() -> None:
    assert shown("And the film was late", style=KEEPING) == "And the film was late"
    assert shown("the film was late", style=KEEPING) == "the film was late"
    assert shown("the film was late", style=HouseStyle(first_letter=FirstLetter.BRACKET)) == "[T]he film was late"


@pytest.mark.parametrize("verbatim", ["iPhones are late", "42 of us were late", "№ 5 is late"])
def test_a_first_letter_rises_only_where_it_can(verbatim: str) -> None:
    assert shown(verbatim) == verbatim


def test_an_apostrophe_never_reads_as_a_closing_mark() -> None:
    assert shown("He said 'it's the actors' house' and left") in {
        "He said “it’s the actors’ house’ and left",
        "He said ‘it’s the actors’ house’ and left",
        "He said ‘it’s the actors’ house' and left",
        "He said 'it’s the actors' house’ and left",
        "He said 'it’s the actors' house' and left",
    }


MESS = st.text(alphabet="abé I.,-–—… '\"“”‘’«»„[]()\n\t\u0301\u00ad\u200b\u1100\u1161ßǆİ", max_size=60)


@given(MESS, st.sampled_from(["en", "fr", "de", "ja", "sv", "xx"]), st.sampled_from(FirstLetter))
@example("ǆ a", "en", FirstLetter.SILENT)
@example("\u0301a", "en", FirstLetter.SILENT)
@example("[laughs]a b", "en", FirstLetter.SILENT)
def test_whatever_the_words_the_edits_can_be_replayed(verbatim: str, language: str, first: FirstLetter) -> None:
    edits = edits_for(verbatim, language, HouseStyle(first_letter=first))
    text = apply(edits, verbatim)
    assert text == apply(reversed(edits), verbatim)


@given(st.lists(st.sampled_from("And But I we [laughs] late... it's '80s “come in” -- x".split(" ")), max_size=10))
def test_a_text_that_was_set_needs_no_further_typography(parts: list[str]) -> None:
    once = shown(" ".join(parts), style=KEEPING)
    again = edits_for(once, "en", KEEPING)
    assert {edit.kind for edit in again} <= {EditKind.QUOTATION_MARK, EditKind.SPACE}
