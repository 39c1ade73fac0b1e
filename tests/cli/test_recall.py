"""`quotecards recall` as a user meets it."""

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import QUICK, Command, quotecards

__all__ = ["quotecards"]
TALK = Path("talks/ida.txt")


@pytest.fixture
def released(quotecards: Command) -> Command:
    assert quotecards("build", "talks", *QUICK).code == 0
    assert quotecards("export", "--now", "2024-03-02").code == 0
    return quotecards


def misheard() -> str:
    """Another word in the first quote; the id of its card."""
    card = json.loads(Path("output/talks/manifest.json").read_text())["cards"][0]
    words = card["quote"]["verbatim"]
    first, last = words[: len(words) // 2].rsplit(" ", 1)
    assert f"{first} {last}" in TALK.read_text()
    TALK.write_text(TALK.read_text().replace(f"{first} {last}", f"{first} hardly {last}"))
    return str(card["id"])


def test_nothing_to_call_back_is_well(released: Command) -> None:
    said = released("recall", "talks")
    assert (said.code, said.out) == (0, "")
    assert "nothing has to be called back" in said.err


def test_a_changed_source_is_listed_marked_and_made_right(released: Command) -> None:
    wrong = misheard()
    said = released("recall", "talks")
    assert said.code == 1
    assert "the source no longer holds its words" in said.out
    assert "in talks-link-preview.zip, packed on 2024-03-02" in said.out
    assert "1 quote concerned, 1 picture here; 1 picture went out, to link-preview" in said.err
    assert released("verify").code == 1
    said = released("recall", "talks", "--mark", "--note", "misheard", "--rebuild")
    assert said.code == 0
    assert "marked as withdrawn: 1 quote, 1 picture that went out" in said.err
    assert not Path("talks/decisions.yaml").exists(), "the next build makes it right"
    names = " ".join(path.name for path in Path("output/talks").rglob("*.*"))
    assert wrong not in names
    assert not list(Path("output/talks").rglob("story")), "in the formats of before"
    assert released("recall", "talks").code == 0
    assert released("verify").code == 0


def test_corrected_cards_are_made_with_the_settings_of_those_called_back(quotecards: Command) -> None:
    quotecards("build", "talks", *QUICK, "--top", "1", "--theme", "swiss")
    misheard()
    assert quotecards("recall", "talks", "--rebuild").code == 0
    record = json.loads(Path("output/talks/manifest.json").read_text())
    assert (record["theme"], record["asked"]["top"], len(record["cards"])) == ("swiss", 1, 1)


def test_where_the_campaign_says_otherwise_that_holds_and_is_told(quotecards: Command) -> None:
    Path("talks/campaign.yaml").write_text("name: talks\ninterviews: ida.txt\n")
    quotecards("build", "talks", *QUICK, "--top", "1", "--theme", "swiss")
    Path("talks/campaign.yaml").write_text(
        "name: talks\ninterviews: ida.txt\nselect: {per_interview: 2}\ntheme: swiss\n"
    )
    misheard()
    said = quotecards("recall", "talks", "--rebuild")
    assert "top: 2, as talks/campaign.yaml:3:10 says; the cards had 1" in said.err
    assert "theme:" not in said.err
    assert len(json.loads(Path("output/talks/manifest.json").read_text())["cards"]) == 2


def test_words_that_are_withdrawn_are_not_made_again(released: Command) -> None:
    record = json.loads(Path("output/talks/manifest.json").read_text())
    card = record["cards"][0]["id"]
    said = released("recall", "talks", "--card", card[-8:], "--mark", "--note", "She asked us to")
    assert said.code == 0
    assert "quotecards build, or --rebuild" in said.err
    released("build", "talks", *QUICK)
    assert "She asked us to" in Path("talks/decisions.yaml").read_text()
    assert not list(Path("output").rglob(f"{card}.*"))
    assert released("recall", "talks").code == 0


def test_what_is_concerned_can_be_had_as_json(released: Command) -> None:
    (one, _) = json.loads(released("recall", "talks", "--source", "ida.txt", "--json").out)
    assert one["interview"] == "ida.txt"
    assert one["exported"][0]["at"].startswith("2024-03-02")
    assert one["pictures"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--card", "nothing"), "no card is called “nothing”"),
        (("--words", "…"), "no card has the words “…”"),
        (("--source", "x.txt"), "no card comes from “x.txt”"),
        (("--source", "x.txt", "--changed"), "at a time"),
    ],
)
def test_what_cannot_be_found_is_told(released: Command, arguments: tuple[str, ...], message: str) -> None:
    said = released("recall", "talks", *arguments)
    assert said.code == 2
    assert message in said.err


def test_a_ledger_that_is_none_is_told(released: Command) -> None:
    Path("talks/ledger.sqlite").write_text("nothing of the kind\n" * 40)
    for command in ("recall", "build"):
        said = released(command, "talks", *(QUICK if command == "build" else ()))
        assert "is damaged, or no ledger of quotecards" in " ".join(said.err.split())


def test_before_anything_was_built_there_is_nothing_to_call_back(quotecards: Command) -> None:
    said = quotecards("recall", "talks", "--mark")
    assert (said.code, said.out) == (0, "")
    assert not Path("talks/ledger.sqlite").exists()
