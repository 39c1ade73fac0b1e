import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.model.edits import Edit, EditKind, apply, is_stage_note


def edit(verbatim: str, before: str, after: str, kind: EditKind) -> Edit:
    start = verbatim.index(before)
    return Edit(start, start + len(before), kind, before, after)


@pytest.mark.parametrize(
    ("verbatim", "before", "after", "kind", "shown"),
    [
        ("It's late", "'", "’", EditKind.QUOTATION_MARK, "It’s late"),
        ("We came -- late", "--", "—", EditKind.DASH, "We came — late"),
        ("It was...", "...", "…", EditKind.ELLIPSIS, "It was…"),
        ("We\ncame", "\n", " ", EditKind.SPACE, "We came"),
        ("co\u00adop", "\u00ad", "", EditKind.SPACE, "coop"),
        ("Ve\u0301ra", "e\u0301", "é", EditKind.NFC, "Véra"),
        ("It works [laughs]", " [laughs]", "", EditKind.STAGE_NOTE, "It works"),
        ("It [laughs] works", " [laughs] ", " ", EditKind.STAGE_NOTE, "It works"),
        ("silent", "s", "S", EditKind.FIRST_LETTER, "Silent"),
        ("silent", "s", "[S]", EditKind.FIRST_LETTER, "[S]ilent"),
        ("“silent”", "s", "S", EditKind.FIRST_LETTER, "“Silent”"),
        ("And we ran", "And ", "", EditKind.CONNECTIVE, "we ran"),
        ("But, we ran", "But, ", "", EditKind.CONNECTIVE, "we ran"),
    ],
)
def test_each_kind_makes_its_own_replacement(
    verbatim: str, before: str, after: str, kind: EditKind, shown: str
) -> None:
    assert apply([edit(verbatim, before, after, kind)], verbatim) == shown


@pytest.mark.parametrize(
    ("verbatim", "before", "after", "kind"),
    [
        ("It's late", "late", "early", EditKind.QUOTATION_MARK),
        ("well-made", "-", "-", EditKind.DASH),
        ("We came.", ".", "…", EditKind.ELLIPSIS),
        ("We came", " ", "\u2060", EditKind.SPACE),
        ("Vera", "e", "é", EditKind.NFC),
        ("It works [well]", " [well]", "", EditKind.STAGE_NOTE),
        ("It works [inaudible]", " [inaudible]", "", EditKind.STAGE_NOTE),
        ("It works [laughs]", " [laughs]", "!", EditKind.STAGE_NOTE),
        ("we ran", "r", "R", EditKind.FIRST_LETTER),
        ("Silent", "S", "s", EditKind.FIRST_LETTER),
        ("we ran And fell", "And ", "", EditKind.CONNECTIVE),
        ("Not we ran", "Not ", "", EditKind.CONNECTIVE),
        ("Andy ran", "And", "", EditKind.CONNECTIVE),
        ("We ran", " ", "", EditKind.SPACE),
        ("well--made", "--", "", EditKind.DASH),
    ],
)
def test_nothing_else_passes(verbatim: str, before: str, after: str, kind: EditKind) -> None:
    with pytest.raises(ValueError, match=r"is not an edit|change the words"):
        apply([edit(verbatim, before, after, kind)], verbatim)


def test_several_edits_are_applied_by_place_whatever_their_order() -> None:
    verbatim = "And it's late [laughs]"
    edits = [
        edit(verbatim, " [laughs]", "", EditKind.STAGE_NOTE),
        edit(verbatim, "'", "’", EditKind.QUOTATION_MARK),
        edit(verbatim, "And ", "", EditKind.CONNECTIVE),
        edit(verbatim, "i", "I", EditKind.FIRST_LETTER),
    ]
    assert apply(edits, verbatim) == apply(reversed(edits), verbatim) == "It’s late"


def test_no_edits_leave_the_words_as_they_are() -> None:
    assert apply([], "As said.") == "As said."


@pytest.mark.parametrize(
    ("edits", "message"),
    [
        ([Edit(0, 1, EditKind.FIRST_LETTER, "x", "X")], "expects 'x'"),
        ([Edit(4, 9, EditKind.SPACE, "", " ")], "leaves the quote"),
        ([Edit(3, 2, EditKind.SPACE, "", " ")], "leaves the quote"),
        ([Edit(2, 3, EditKind.SPACE, " ", "\n"), Edit(2, 3, EditKind.SPACE, " ", "\n")], "overlaps"),
    ],
)
def test_an_edit_that_does_not_stand_on_its_words_is_refused(edits: list[Edit], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        apply(edits, "we ran")


@pytest.mark.parametrize(
    "note",
    ["[laughs]", " [Laughs] ", "[long pause]", "[Ada laughs]", "(laughing)", "(laughs softly)", "（笑）", "[rires]"],
)
def test_stage_notes_are_known(note: str) -> None:
    assert is_stage_note(note)


@pytest.mark.parametrize(
    "words",
    [
        "[inaudible]",
        "[Kiarostami]",
        "[]",
        "laughs",
        "(the horse laughs)",
        "(we pause, then go on)",
        "[he laughs and then leaves]",
        "[laughs",
    ],
)
def test_words_in_brackets_are_no_stage_notes(words: str) -> None:
    assert not is_stage_note(words)


@given(st.text(max_size=30), st.data())
def test_no_accepted_edit_changes_a_letter_of_the_words(verbatim: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(verbatim)))
    end = data.draw(st.integers(start, len(verbatim)))
    kind = data.draw(st.sampled_from([EditKind.QUOTATION_MARK, EditKind.DASH, EditKind.ELLIPSIS, EditKind.SPACE]))
    after = data.draw(st.text(alphabet="ab “”’—… ", max_size=3))
    try:
        shown = apply([Edit(start, end, kind, verbatim[start:end], after)], verbatim)
    except ValueError:
        return
    assert [x for x in shown if x.isalnum()] == [x for x in verbatim if x.isalnum()]
