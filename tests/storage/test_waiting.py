from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.errors import OutputError
from quotecards.storage import Waiting, WaitingByName

VALUES = st.lists(st.one_of(st.integers(), st.text(), st.tuples(st.text(), st.none())), max_size=20)


@given(VALUES, st.integers(0, 20))
def test_what_waits_comes_back_as_it_was_and_in_its_order(values: list[object], held: int) -> None:
    waiting = Waiting(values, held=held)
    assert list(waiting) == values
    assert [waiting[at] for at in range(len(values))] == values
    assert [waiting[-at - 1] for at in range(len(values))] == values[::-1]
    assert (len(waiting), waiting[1:9:2]) == (len(values), values[1:9:2])


@given(VALUES, st.integers(0, 20), st.lists(st.tuples(st.integers(0, 19), st.text()), max_size=9))
def test_each_value_may_be_replaced_by_one_of_another_length(
    values: list[object], held: int, changes: list[tuple[int, str]]
) -> None:
    waiting: Waiting[object] = Waiting(values, held=held)
    for at, value in changes:
        if at < len(values):
            waiting[at] = values[at] = value
            waiting.append(value)
            values.append(value)
    assert list(waiting) == values


def test_it_does_not_matter_where_values_wait() -> None:
    assert Waiting("abc", held=0) == Waiting("abc", held=3)
    assert Waiting("abc", held=0) != Waiting("abd", held=0)
    assert Waiting("abc") != Waiting("ab")


def test_two_may_go_through_it_at_the_same_time() -> None:
    waiting = Waiting("abcdef", held=2)
    assert [one + other for one in waiting for other in waiting] == [
        one + other for one in "abcdef" for other in "abcdef"
    ]


@pytest.mark.parametrize("at", [3, 9, -4, -9])
@pytest.mark.parametrize("held", [0, 2, 5])
def test_beyond_its_end_there_is_nothing(at: int, held: int) -> None:
    with pytest.raises(IndexError):
        Waiting("abc", held=held)[at]


def test_where_no_room_is_left_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    waiting = Waiting(["a"], held=1)
    with pytest.raises(OutputError, match="no room for what this run has to remember"):
        waiting.append("b")
    assert list(waiting) == ["a"]


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.none() | st.text())), st.integers(0, 3))
def test_what_waits_by_name_is_found_as_in_a_dictionary(changes: list[tuple[str, str | None]], held: int) -> None:
    plain: dict[str, str] = {}
    waiting: WaitingByName[str] = WaitingByName(held=held)
    for name, value in changes:
        if value is None:
            assert waiting.pop(name, None) == plain.pop(name, None)
        else:
            plain[name] = waiting[name] = value
    assert list(waiting.items()) == list(plain.items())
    assert waiting == plain
