from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from quotecards.typography.lines import Paragraphs
from quotecards.typography.words import Word


def words(*advances: float, costs: dict[int, float] | None = None, forced: tuple[int, ...] = ()) -> Paragraphs:
    last = len(advances) - 1
    return Paragraphs(
        [
            Word(advance, 0.5, 0.0, 0.0, (costs or {}).get(at, 0.0), at in forced or at == last)
            for at, advance in enumerate(advances)
        ]
    )


def test_a_line_is_as_wide_as_its_words_and_the_blanks_between_them() -> None:
    assert words(3, 4, 5).width(0, 1) == 7.5
    assert words(3, 4, 5).width(2, 2) == 5


def test_lines_are_balanced() -> None:
    assert words(5, 5, 5, 5, 5, 5).best(2, 20) == [2, 5]
    assert words(*[4] * 8).best(4, 30) == [1, 3, 5, 7]


def test_a_costly_break_is_passed_by() -> None:
    assert words(*[4] * 6).best(2, 20) == [2, 5]
    assert words(*[4] * 6, costs={2: 0.9}).best(2, 20) in ([1, 5], [3, 5])


def test_the_last_line_is_not_one_word_where_it_can_be_helped() -> None:
    ends = words(4, 4, 4, 4, 4, 4, 4).best(3, 15)
    assert ends is not None
    assert ends[-1] - ends[-2] > 1


def test_the_parts_of_a_compound_are_one_word_on_the_last_line() -> None:
    lonely = Paragraphs([Word(4, 0.5, 0, 0, 0, False), Word(2, 0, 0, 0, 0.18, False), Word(2, 0, 0, 0, 0, True)])
    two = Paragraphs([Word(4, 0.5, 0, 0, 0, False), Word(2, 0.1, 0, 0, 0.18, False), Word(1.9, 0, 0, 0, 0, True)])
    assert lonely.line_cost(1, 2, 4, 4) > two.line_cost(1, 2, 4, 4) + 0.05


def test_a_new_line_is_kept() -> None:
    paragraphs = words(4, 4, 4, 4, forced=(0,))
    assert paragraphs.fewest == 2
    assert paragraphs.best(2, 20) == [0, 3]
    assert paragraphs.best(1, 99) is None


def test_what_does_not_go_does_not_go() -> None:
    assert words(9, 1).best(2, 8) is None
    assert words(3, 3).best(3, 9) is None
    assert words(9, 1, 1).needs(8) == 2


def test_a_staircase_costs_more_than_a_rag() -> None:
    assert words(4, 5, 6).cost([0, 1, 2]) > words(4, 6, 5).cost([0, 1, 2])


def test_nothing_wide_costs_nothing() -> None:
    assert words(0.0).cost([0]) == 0.0


@given(st.lists(st.floats(0.5, 9), min_size=3, max_size=9), st.data())
@settings(max_examples=150)
def test_no_other_breaks_are_better(advances: list[float], data: st.DataObject) -> None:
    count = len(advances)
    lines = data.draw(st.integers(2, count))
    costs = dict(enumerate(data.draw(st.lists(st.floats(0, 0.5), min_size=count, max_size=count))))
    paragraphs = words(*advances, costs=costs)
    width = paragraphs.narrowest(lines) * data.draw(st.floats(1.0, 1.4))

    def plain(ends: list[int]) -> float:
        firsts = [0, *(end + 1 for end in ends[:-1])]
        target = paragraphs.total / lines
        return sum(
            paragraphs.line_cost(first, end, paragraphs.width(first, end), target)
            for first, end in zip(firsts, ends, strict=True)
        )

    found = paragraphs.best(lines, width)
    assert found is not None
    assert max(paragraphs.widths(found)) <= width + 1e-6
    possible = [[*ends, count - 1] for ends in combinations(range(count - 1), lines - 1)]
    fitting = [ends for ends in possible if max(paragraphs.widths(ends)) <= width + 1e-12]
    assert plain(found) <= min(map(plain, fitting)) + 1e-9


@given(st.lists(st.floats(0.5, 9), min_size=2, max_size=9), st.integers(1, 9))
def test_the_narrowest_width_is_the_least_into_which_the_words_go(advances: list[float], lines: int) -> None:
    paragraphs = words(*advances)
    width = paragraphs.narrowest(lines)
    assert paragraphs.needs(width) <= lines
    longest = paragraphs.width(paragraphs.longest, paragraphs.longest)
    assert width - 0.01 < longest or paragraphs.needs(width - 0.01) > lines
