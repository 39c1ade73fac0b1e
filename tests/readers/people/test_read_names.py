"""Names put together of the words that the learned reader marks, and candidates with what it makes of them."""

from quotecards.readers.learned import Kind, Passage, Word
from quotecards.readers.people.read_names import Reading, is_form_of, with_read
from quotecards.readers.people.signs import Candidate, Sign


def reading(text: str, *marked: str) -> Reading:
    """One passage of which the words in `marked` are surely the guest’s, by their letters."""
    spans = [(at, at + len(one)) for one in marked for at in range(len(text)) if text.startswith(one, at)]
    words = [
        Word(at, at + 1, 0.9 if any(start <= at < end for start, end in spans) else 0.1)
        for at, letter in enumerate(text)
        if not letter.isspace()
    ]
    return Reading([Passage(Kind.TOLD, text, 7)], [words])


def names(text: str, *marked: str) -> list[str]:
    return [one.name for one in reading(text, *marked).names()]


def test_marked_words_in_a_row_are_one_name_without_marks_around_them() -> None:
    assert names("We met “Clara Voss”, of Low Tide.", "Clara", "Voss") == ["Clara Voss"]
    assert names("Clara Voss, Ben Okri", "Clara", "Voss", "Ben", "Okri") == ["Clara Voss", "Ben Okri"]


def test_the_s_of_an_owner_is_no_part_of_a_name_and_initials_keep_their_dot() -> None:
    assert names("Clara Voss’s boat, and J. R. Voss’ net", "Clara", "Voss’s", "J.", "R.", "Voss’") == [
        "Clara Voss",
        "J. R. Voss",
    ]


def test_initials_alone_keep_the_dot_behind_them() -> None:
    assert names("We met C.V., who rows.", "C.V") == ["C.V."]
    assert names("We met CV.", "CV") == ["CV"]


def test_particles_join_what_is_marked_and_small_words_around_it_go() -> None:
    assert names("here is Clara van der Voss of Low", "is", "Clara", "Voss", "of") == ["Clara van der Voss"]


def test_where_there_are_no_blanks_letters_in_a_row_are_a_name() -> None:
    assert names("今日は水野あかりさんに", "水野あかり") == ["水野あかり"]


def test_a_name_is_as_sure_as_the_surest_place_that_has_it() -> None:
    found = reading("Voss. Later Clara Voss came.", "Clara Voss came")
    assert found.share_of("Clara Voss") == 0.9
    assert found.share_of("Ben Okri") is None


def test_a_bent_name_counts_for_the_name_itself() -> None:
    found = reading("Rozmowa z Janem Lipskim", "Janem", "Lipskim")
    assert found.share_of("Jan Lipski") == 0.9
    assert is_form_of("Janem Lipskim", "Jan Lipski")
    assert not is_form_of("Clara Voss", "Jan Lipski")
    assert is_form_of("クララ", "クララ・ヴォス")


def test_whom_the_rules_do_not_see_is_a_candidate_with_the_line_of_their_name() -> None:
    (clara,) = with_read([], reading("We met Clara Voss.", "Clara", "Voss"))
    assert (clara.name, clara.read, clara.signs[Sign.NAMED].line) == ("Clara Voss", 0.9, 7)


def test_whom_the_rules_see_is_no_second_candidate() -> None:
    clara, ben = Candidate("Clara Voss"), Candidate("Ben Okri")
    found = with_read([clara, ben], reading("Clara Voss met Ben Okri. Voss rows.", "Clara", "Voss"))
    assert found == [clara, ben]
    assert (clara.read, ben.read) == (0.9, 0.1)


def test_a_longer_name_takes_over_what_was_shown_of_its_part() -> None:
    part = Candidate("Clara Mac")
    part.note(Sign.MET, 3)
    (whole,) = with_read([part], reading("We met Clara Mac an Voss.", "Clara", "Mac", "an", "Voss"))
    assert whole.name == "Clara Mac an Voss"
    assert Sign.MET in whole.signs


def test_who_stands_in_no_passage_is_hardly_the_guest_for_the_reader() -> None:
    (ben,) = with_read([Candidate("Ben Okri")], reading("We met somebody."))
    assert ben.read is not None
    assert ben.read < 0.1


def test_a_word_that_is_not_marked_beside_a_name_is_no_part_of_it() -> None:
    wide = Candidate("Clara Voss Zwieback")
    wide.note(Sign.MET, 3)
    (clara,) = with_read([wide], reading("Clara Voss Zwieback isst sie gern.", "Clara", "Voss"))
    assert (clara.name, clara.read) == ("Clara Voss", 0.9)
    assert Sign.MET in clara.signs
