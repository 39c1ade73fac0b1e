"""Every error is one line with its place and a hint, and survives the way home from a worker process."""

import pickle

from quotecards.errors import FitError, Place, Problems, SettingError


def test_an_error_is_told_in_one_line_with_place_and_hint() -> None:
    error = SettingError(
        "unknown key “pallete”", place=Place("themes/noir.yaml", 6, 14), hint="did you mean “palette”?"
    )
    assert str(error) == "themes/noir.yaml:6:14: unknown key “pallete” (did you mean “palette”?)"


def test_a_place_shows_only_what_is_known() -> None:
    assert str(Place("a.txt")) == "a.txt"
    assert str(Place("a.txt", 3)) == "a.txt:3"


def test_errors_keep_kind_place_and_hint_when_pickled() -> None:
    error = FitError("does not fit", place=Place("a.txt", 3), hint="take a shorter quote")
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is FitError
    assert str(copy) == str(error)


def test_several_problems_travel_together() -> None:
    one, two = SettingError("first"), SettingError("second")
    copy = pickle.loads(pickle.dumps(Problems((one, two))))
    assert str(copy) == "first\nsecond"
    assert isinstance(copy, Problems)
    assert len(copy.problems) == 2
