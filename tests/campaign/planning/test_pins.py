"""Pins, bans, topics and shares in a campaign file, and what is said of mistakes in them."""

from pathlib import Path

import pytest

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.definition.settings import settle
from quotecards.campaign.planning.prepare import Prepared, prepare
from quotecards.errors import QuotecardsError

IDA = """Q: Is silence hard?

A: Silence frightens people more than the truth does. We slept in boats that winter, all of us.

Q: And rivers?

A: Rivers never forget their own stones. We slept in boats that winter, all of us.
"""
BEN = "Q: Why boats?\n\nA: A boat is the only house that leaves with you. Nothing is ever lost in a family.\n"


def prepared(folder: Path, select: str, interviews: str = "[ida.txt, ben.txt]") -> Prepared:
    (folder / "ida.txt").write_text(IDA, "utf-8")
    (folder / "ben.txt").write_text(BEN, "utf-8")
    (folder / "campaign.yaml").write_text(f"interviews: {interviews}\nselect:\n  {select}\n", "utf-8")
    campaign = load_campaign(folder)
    return prepare(campaign, settle(campaign.settings, {}, {}, cpus=1))


def texts(made: Prepared) -> list[str]:
    return [one.quote.text for one in made.refused]  # nobody is named as the speaker here


def test_pinned_words_are_found_in_the_interview_that_holds_them(tmp_path: Path) -> None:
    made = prepared(tmp_path, "{per_interview: 1, pin: [“nothing  is EVER lost in a family”]}")
    assert [text for text in texts(made) if "family" in text] == ["Nothing is ever lost in a family"]
    assert len(texts(made)) == 2


def test_bans_topics_and_shares_hold(tmp_path: Path) -> None:
    assert not any("boat" in text for text in texts(prepared(tmp_path, "{ban: [in boats that winter, a boat is]}")))
    assert all("lost" in text or "boat" in text for text in texts(prepared(tmp_path, "{topics: boat*}")))
    assert texts(prepared(tmp_path, "{share: 2%}")) == []


@pytest.mark.parametrize(
    ("select", "message"),
    [
        (
            "pin:\n    - rivers always forget their own stones",
            "campaign.yaml:4:7: no answer holds the pinned words “rivers always forget their own stones” "
            "(the nearest is “Rivers never forget their own stones.” in ida.txt:7)",
        ),
        (
            "pin: [we slept in boats]",
            "campaign.yaml:3:9: the pinned words “we slept in boats” stand in ida.txt:3 and ida.txt:7 "
            "(pin more of the quote, so that one place is meant)",
        ),
        (
            "pin: [is silence hard]",
            "campaign.yaml:3:9: the pinned words “is silence hard” stand in a question: ida.txt:1 "
            "(only answers are quoted)",
        ),
        ("pin: ['…']", "campaign.yaml:3:9: pin: holds no words"),
        ("share: 0", "campaign.yaml:3:3: share: must be greater than 0"),
        ("topic: [boats]", "campaign.yaml:3:3: unknown key “topic” (did you mean “topics”?)"),
    ],
)
def test_mistakes_are_told_with_their_place_and_a_way_out(tmp_path: Path, select: str, message: str) -> None:
    with pytest.raises(QuotecardsError) as caught:
        prepared(tmp_path, select)
    assert str(caught.value) == f"{tmp_path.as_posix()}/{message}"


def test_all_mistaken_pins_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(QuotecardsError) as caught:
        prepared(tmp_path, "pin: [xyz one, xyz two]")
    assert str(caught.value).count("no answer holds") == 2


def test_pins_of_an_interview_that_cannot_be_read_stop_nothing(tmp_path: Path) -> None:
    made = prepared(tmp_path, "pin: [words that stand elsewhere]", "[ida.txt, gone.txt]")
    assert texts(made)
    assert any("no answer holds the pinned words" in notice for notice in made.notices)


def test_a_ban_that_stands_nowhere_is_a_remark(tmp_path: Path) -> None:
    made = prepared(tmp_path, "ban: [rivers always forget their stones]")
    (notice,) = [one for one in made.notices if "banned" in one]
    assert "the nearest is “Rivers never forget their own stones.” in ida.txt:7" in notice
