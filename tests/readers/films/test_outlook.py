from hypothesis import given
from hypothesis import strategies as st

from quotecards.readers.films.outlook import Outlook
from quotecards.readers.films.titles import may_mark

_TURNS = st.lists(
    st.lists(st.sampled_from(["I row", "’s", "'", "“", "*", "Salt Ledger", "don't", "\n"]), min_size=1).map(" ".join)
)


@given(_TURNS, st.sampled_from([" ", "\n\n", "x"]))
def test_no_turn_that_may_name_a_film_is_passed_by(turns: list[str], gap: str) -> None:
    text = gap.join(turns)
    outlook = Outlook(text, ("Salt Ledger",), ())
    start = 0
    for turn in turns:
        assert outlook.may_name(start, start + len(turn)) == (may_mark(turn) or "Salt Ledger" in turn)
        start += len(turn) + len(gap)


def test_words_in_italics_may_name_a_film() -> None:
    outlook = Outlook("Why? In Paris we rowed. Oh.", (), (8,))
    assert [outlook.may_name(*turn) for turn in ((0, 4), (5, 23), (24, 27))] == [False, True, False]
