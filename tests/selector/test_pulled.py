import pytest

from quotecards.selector.pulled import is_pulled, pull_quotes
from quotecards.selector.statement import Answer, statements
from tests.selector.interview import document


@pytest.mark.parametrize(
    ("sentence", "pull", "same"),
    [
        ("Rivers never forget their own stones.", "“Rivers never forget ... stones.”", True),
        ("Rivers never forget their stones, and mine is below a mill.", "Rivers never forget their stones", True),
        ("Rivers never forget.", "“Rivers never forget.”", True),
        ("Mountains never keep their snow.", "“Rivers never forget ... stones.”", False),
        ("It is what it was.", "It is what it is.", False),
    ],
)
def test_a_pull_quote_repeats_an_answer_shortened(sentence: str, pull: str, same: bool) -> None:
    pulled = pull_quotes(document(f"Q: Why?\n\nA: {sentence}\n\nP: {pull}"))
    ((statement,),) = statements([Answer((sentence,))])
    assert is_pulled(statement, pulled) is same


def test_without_pull_quotes_nothing_is_pulled() -> None:
    assert pull_quotes(document("Q: Why?\n\nA: Rivers never forget.")) == []
