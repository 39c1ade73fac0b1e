import pytest

from quotecards.selector.guards.strength import FEW_STAND_ALONE, weak
from tests.selector.guards.excerpts import excerpt

SAID = excerpt("He took the early train and there we were.")


@pytest.mark.parametrize("score", [-0.2, 0.0, FEW_STAND_ALONE - 0.01])
def test_a_pick_with_a_low_score_is_told(score: float) -> None:
    assert "may not stand on its own" in str(weak(SAID._replace(score=score)))


def test_a_pick_with_a_fair_score_passes() -> None:
    assert weak(SAID._replace(score=FEW_STAND_ALONE)) is None


def test_words_that_were_asked_for_are_not_weighed() -> None:
    assert SAID.score is None
    assert weak(SAID) is None


def test_other_languages_are_not_weighed_as_no_ratings_know_of_them() -> None:
    assert weak(SAID._replace(score=0.0, language="fr")) is None
