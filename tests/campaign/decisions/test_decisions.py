"""The file of decisions: how it is read, what is said of mistakes, and whose words a decision is about."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.campaign.decisions import decisions
from quotecards.campaign.decisions.decisions import Decision, Decisions, decisions_path, read_decisions
from quotecards.errors import Problems, QuotecardsError, SettingError
from quotecards.model.card import CardStatus
from quotecards.model.settings import OwnWishes, Spoken

WHOLE = """\
# ours
decisions:
  - interview: talks/ida.txt
    words: The cold makes every sentence shorter
    line: 17
    status: approved
    lines: [The cold makes, every sentence shorter]
    pin: true
    note: Agreed with the publicist
  - interview: talks/ida.txt
    words: Nobody rehearses the sea
    ban: true
"""


def read(folder: Path, text: str) -> Decisions:
    path = folder / "decisions.yaml"
    path.write_text(text, "utf-8")
    return read_decisions(path, "decisions.yaml")


def test_the_same_text_is_not_parsed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = read(tmp_path, WHOLE)
    with monkeypatch.context() as patch:
        patch.setattr(decisions, "parse", None)
        assert read(tmp_path, WHOLE) is first
    assert read(tmp_path, WHOLE.replace("17", "18")).entries[0].line == 18


def test_a_decision_holds_all_that_was_written(tmp_path: Path) -> None:
    first, second = read(tmp_path, WHOLE).entries
    assert (first.interview, first.line, first.status, first.pin) == ("talks/ida.txt", 17, CardStatus.APPROVED, True)
    assert first.lines == ("The cold makes", "every sentence shorter")
    assert first.note == "Agreed with the publicist"
    assert (second.status, second.pin, second.ban, second.lines, second.note) == (None, False, True, (), None)
    assert first.place
    assert first.place.line == 3


def test_where_there_is_no_file_nothing_is_decided(tmp_path: Path) -> None:
    none = read_decisions(tmp_path / "decisions.yaml")
    assert none.entries == ()
    assert none.of("ida.txt", "words") is None


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "decisions:\n", "decisions: []\n"])
def test_an_empty_file_decides_nothing(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text).entries == ()


def test_the_words_are_the_same_whatever_their_marks_and_spaces(tmp_path: Path) -> None:
    decisions = read(tmp_path, 'decisions:\n  - {interview: a.txt, words: "it’s  OVER, [laughs] now"}\n')
    assert decisions.of("a.txt", "It's over – now.") is decisions.entries[0]
    assert decisions.of("a.txt", "It is over now") is None
    assert decisions.of("b.txt", "It's over now") is None


def test_of_two_places_with_the_same_words_the_nearest_line_is_meant(tmp_path: Path) -> None:
    entry = "  - {{interview: a.txt, words: never again, line: {}}}\n"
    decisions = read(tmp_path, f"decisions:\n{entry.format(3)}{entry.format(90)}")
    assert decisions.of("a.txt", "Never again", 12) is decisions.entries[0]
    assert decisions.of("a.txt", "Never again", 80) is decisions.entries[1]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "decisions:\n  - {interview: a.txt, word: x y}\n",
            "decisions.yaml:2:24: unknown key “word” (did you mean “words”?)",
        ),
        ("decisions:\n  - {interview: a.txt, words: x y, status: aproved}\n", "did you mean “approved”"),
        ("decisions:\n  - {interview: a.txt, words: x y, pin: true, ban: true}\n", "both pinned and banned"),
        ("decisions:\n  - {interview: a.txt, words: '…'}\n", "holds no words"),
        ("decisions:\n  - {interview: a.txt, words: x y, line: 0}\n", "decisions.yaml:2"),
        ("decisions:\n  - words: x\n", "“interview” is missing"),
        (
            "decisions:\n- {interview: a, words: x y}\n- {interview: a, words: 'X, y'}\n",
            "decisions.yaml:3:3: “X, y” is decided",
        ),
        ("decision: []\n", "did you mean “decisions”?"),
        ("decisions: [\n", "is not valid YAML"),
        ("- a\n", "must be a mapping"),
        ("decisions: {a: b}\n", "must be a list"),
        ('decisions:\n  - {interview: "a\\0", words: x}\n', "NUL"),
    ],
)
def test_mistakes_are_told_with_their_place(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(QuotecardsError) as caught:
        read(tmp_path, text)
    assert message in str(caught.value)
    assert "decisions.yaml" in str(caught.value)


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(Problems) as caught:
        read(tmp_path, "decisions:\n  - {words: x, note: ''}\n  - {interview: a, words: x, pin: 3}\n")
    assert len(caught.value.problems) == 3


def test_every_card_of_a_large_campaign_may_be_decided_about(tmp_path: Path) -> None:
    entry = "  - interview: a.txt\n    words: the words number {} of an interview, as long as most of them are\n"
    text = "decisions:\n" + "".join(f"{entry.format(number)}    status: approved\n" for number in range(12_000))
    assert len(text) > 1_000_000
    decisions = read(tmp_path, text)
    assert decisions.of("a.txt", "The words number 11999 of an interview, as long as most of them are")
    bomb = "".join(
        f"{one}: &{one} [{', '.join([f'*{other}'] * 9)}]\n" for other, one in zip("abcdefg", "bcdefgh", strict=True)
    )
    with pytest.raises(SettingError, match="too many nested values"):
        read(tmp_path, f"a: &a [x, x]\n{bomb}")


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    path = tmp_path / "decisions.yaml"
    path.write_bytes(b"decisions:\n  - \xff\n")
    with pytest.raises(SettingError, match="is not UTF-8"):
        read_decisions(path)


def test_the_file_stands_beside_what_it_decides_about(tmp_path: Path) -> None:
    (tmp_path / "talks").mkdir()
    named = {"campaign.yaml": "decisions.yaml", "spring.yaml": "spring.decisions.yaml", "ida.txt": "ida.decisions.yaml"}
    assert {name: decisions_path(tmp_path / name).name for name in named} == named
    assert decisions_path(tmp_path / "talks") == tmp_path / "talks" / "decisions.yaml"


def test_what_is_pinned_and_banned_is_told_by_interview(tmp_path: Path) -> None:
    assert read(tmp_path, WHOLE).wishes() == {
        "talks/ida.txt": OwnWishes(
            pins=(Spoken("The cold makes every sentence shorter", 17),), bans=(Spoken("Nobody rehearses the sea"),)
        )
    }


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(one=texts, other=texts)
def test_a_version_tells_two_decisions_apart(one: str, other: str) -> None:
    versions = {Decision("a.txt", "x", note=text).version for text in (one, other)}
    assert len(versions) == len({one, other})
