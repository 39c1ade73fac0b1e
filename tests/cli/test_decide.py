"""`quotecards decide` as a user meets it."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from quotecards.campaign.decisions import deciding
from tests.campaign.samples import CREDITS, SAYINGS, built, saying
from tests.cli.test_commands import QUICK, Command, quotecards

__all__ = ["quotecards"]
FILE = Path("talks/decisions.yaml")


def ids() -> dict[str, str]:
    record = json.loads(Path("output/talks/manifest.json").read_text())
    return {card["id"]: card["status"] for card in record["cards"]}


def test_a_card_is_approved_by_a_part_of_its_id_and_rejected_by_its_words(quotecards: Command) -> None:
    quotecards("build", "talks", *QUICK)
    first, second = ids()
    said = quotecards("decide", "talks", first[-8:], "--approve")
    assert said.code == 0
    assert said.out.startswith("approved: “")
    quotecards("decide", "talks", second, "--reject", "--note", "too long")
    quotecards("build", "talks", *QUICK)
    assert ids() == {first: "approved", second: "rejected"}
    said = quotecards("decide", "talks", "--list")
    assert "approved: “" in said.out
    assert "  too long" in said.out
    assert [one["status"] for one in json.loads(quotecards("decide", "talks", "--json").out)] != []


def test_a_card_is_found_in_a_manifest_of_which_a_part_is_read_at_a_time(
    quotecards: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, words in SAYINGS.items():
        Path(f"talks/{name}-2.txt").write_text(saying(words))
        Path(f"talks/{name}-2.yaml").write_text(CREDITS.replace("Ida", name.title()))
    cards = built(Path("talks"), Path("output"), whole=5000).prepared.cards
    read: list[int] = []

    def looking(part: Mapping[str, Any]) -> tuple[deciding.Subject, ...]:
        read.append(len(part["cards"]))
        return subjects_of(part)

    subjects_of = deciding.subjects_of
    monkeypatch.setattr(deciding, "subjects_of", looking)
    said = quotecards("decide", "talks", *(card.id for card in cards), "--approve")
    assert said.out.count("approved: “") == sum(read) == len(cards) > max(read)


def test_what_was_decided_can_be_taken_back(quotecards: Command) -> None:
    quotecards("build", "talks", *QUICK)
    first, second = ids()
    quotecards("decide", "talks", first, second, "--approve")
    quotecards("decide", "talks", first, "--undecide")
    quotecards("build", "talks", *QUICK)
    assert ids() == {first: "ready", second: "approved"}


def test_words_that_are_no_card_can_be_pinned_and_then_banned(quotecards: Command) -> None:
    said = quotecards("decide", "talks", "the cold makes every sentence shorter", "--pin", "--json")
    (pinned,) = json.loads(said.out)
    assert (pinned["interview"], pinned["pin"], pinned["ban"]) == ("ida.txt", True, False)
    assert quotecards("decide", "talks", "cold makes every", "--ban").out.startswith("banned: “The cold makes")
    assert "pin:" not in FILE.read_text()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("nothing of this kind", "--approve"), "no card is called “nothing of this kind” or has these words"),
        (("--approve",), "no card is named"),
        (("patience",), "nothing is decided"),
        (("very long words " * 40, "--pin"), "or has these words"),
        (("a", "--pin"), "“a” stands in"),
    ],
)
def test_what_cannot_be_decided_is_told(quotecards: Command, arguments: tuple[str, ...], message: str) -> None:
    said = quotecards("decide", "talks", *arguments)
    assert said.code == 2
    assert message in said.err
    assert not FILE.exists()


def test_a_file_with_mistakes_is_told_with_its_place(quotecards: Command) -> None:
    FILE.write_text("decisions:\n  - {interview: ida.txt, words: x, statsu: approved}\n")
    for arguments in (("decide", "talks", "--list"), ("build", "talks")):
        said = quotecards(*arguments)
        assert said.code == 2
        assert "talks/decisions.yaml:2:" in said.err
        assert "did you mean “status”?" in said.err


def test_a_list_of_nothing_says_so(quotecards: Command) -> None:
    said = quotecards("decide", "talks")
    assert (said.code, said.out) == (0, "")
    assert "nothing is decided in talks/decisions.yaml" in said.err


def test_a_doubt_is_confirmed_for_one_card_and_an_unknown_guard_is_told(quotecards: Command) -> None:
    said = quotecards("decide", "talks", "the cold makes every sentence shorter", "--confirm", "accusation", "--json")
    (record,) = json.loads(said.out)
    assert record["confirmed"] == ["accusation"]
    assert "confirmed: [accusation]" in FILE.read_text() or "- accusation" in FILE.read_text()
    assert "confirmed accusation: “" in quotecards("decide", "talks", "--list").out
    wrong = quotecards("decide", "talks", "the cold makes every sentence shorter", "--confirm", "acusation")
    assert (wrong.code, "did you mean “accusation”?" in wrong.err) == (2, True)
