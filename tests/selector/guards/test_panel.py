import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from quotecards.model.concern import Action
from quotecards.selector.guards import GUARDS, concerns, is_refused
from tests.selector.guards.excerpts import excerpt

PAGE = Path(__file__).parents[3] / "docs" / "warnings.md"
_ROW = re.compile(r"^\| `(\w+)` \| .+ \| (\w+) \|$", re.MULTILINE)


def test_the_page_lists_every_guard_with_what_it_does() -> None:
    assert _ROW.findall(PAGE.read_text("utf-8")) == [(guard.name, guard.action.value) for guard in GUARDS]


def test_every_guard_has_a_name_of_its_own() -> None:
    assert len({guard.name for guard in GUARDS}) == len(GUARDS)


def test_what_is_found_is_told_with_its_guard_and_action() -> None:
    (found,) = concerns(excerpt("Nobody gives a shit about rivers."), {})
    assert (found.guard, found.action) == ("profanity", Action.WARN)
    assert str(found).endswith("[profanity]")
    assert concerns(excerpt("Rivers sing."), {}) == ()


def test_the_house_decides_what_follows() -> None:
    coarse = excerpt("Nobody gives a shit about rivers.")
    assert not is_refused(coarse, {})
    assert is_refused(coarse, {"profanity": Action.REFUSE})
    assert concerns(coarse, {"profanity": Action.ALLOW}) == ()
    secret = excerpt("Off the record, rivers sing.")
    assert is_refused(secret, {})
    assert not is_refused(secret, {"off_record": Action.WARN})


def test_what_has_passed_is_asked_about_its_score_alone() -> None:
    refusing = {"weak": Action.REFUSE}
    secret = excerpt("Off the record, rivers sing.")
    assert not is_refused(secret, refusing, passed=True)
    assert is_refused(secret._replace(score=0.1), refusing, passed=True)
    assert not is_refused(secret._replace(score=0.9), refusing, passed=True)


PIECES = st.sampled_from(
    [
        "“",
        "”",
        "'",
        "[laughs]",
        "(",
        ")",
        "He said ",
        "I’m joking. ",
        "Bob Hale ",
        "is an idiot",
        ". ",
        "…",
        "\n\n",
        "é",
    ]
)


@given(
    st.lists(PIECES, max_size=12), st.integers(0, 60), st.integers(0, 60), st.sampled_from(["en", "de", "ja", "", "x-"])
)
def test_guards_take_any_text_and_refuse_just_what_they_say_they_refuse(
    pieces: list[str], one: int, other: int, language: str
) -> None:
    text = "".join(pieces)
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    passage = excerpt(f"{text[:start]}‹{text[start:end]}›{text[end:]}", language=language)
    found = concerns(passage, {})
    assert is_refused(passage, {}) == any(concern.action is Action.REFUSE for concern in found)
    assert all(concern.words and "\n" not in str(concern.guard) for concern in found)
