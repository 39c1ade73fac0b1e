"""The campaign and its cards, as the page is told."""

from pathlib import Path

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.planning.prepare import prepare
from tests.campaign.samples import project, settings_for
from tests.studio.opened import opened


def test_the_wall_shows_the_cards_that_a_build_makes(tmp_path: Path) -> None:
    talks = project(tmp_path)
    campaign = load_campaign(talks)
    expected = prepare(campaign, settings_for(campaign)).cards
    with opened(talks, tmp_path / "out") as page:
        shown = page.cards
    assert [card["id"] for card in shown] == [card.id for card in expected]
    assert [card["text"] for card in shown] == [card.text for card in expected]
    assert {card["speaker"] for card in shown} == {"Ida Lund"}
    assert {card["status"] for card in shown} == {"ready"}
    assert shown[0]["interview"] == "ida.txt"
    assert shown[0]["formats"] == ["open-graph"]


def test_the_campaign_tells_its_look_and_what_can_be_tried(tmp_path: Path) -> None:
    with opened(project(tmp_path), tmp_path / "out") as page:
        told = page.get("/api/campaign")
    assert told["name"] == "talks"
    assert told["theme"] == "noir"
    assert [one["name"] for one in told["formats"]] == ["open-graph"]
    assert {"noir", "riviera"} <= {one["name"] for one in told["themes"]}
    assert len(told["all_formats"]) > len(told["formats"])
    assert told["counts"]["ready"] == told["counts"]["undecided"] == 2
    assert told["problems"] == []


def test_a_quote_that_no_card_may_be_made_of_is_shown_with_its_reason(tmp_path: Path) -> None:
    talks = project(tmp_path, credits_text=None)
    (talks / "ida.txt").write_text(
        "Q: How do you begin a film?\n\nA: A film begins when the weather refuses to obey you.\n"
    )
    with opened(talks, tmp_path / "out") as page:
        card = page.card
    assert card["status"] == "failed"
    assert "nobody is named as the speaker" in card["why"][0]


def test_the_same_disk_gives_the_same_revision_and_the_same_answer(tmp_path: Path) -> None:
    talks = project(tmp_path)
    answers = set()
    for _ in range(2):
        with opened(talks, tmp_path / "out") as page:
            answers.add((page.client.get("/api/cards").content, page.client.get("/api/campaign").content))
    assert len(answers) == 1


def test_a_campaign_that_cannot_be_read_is_told_on_the_page(tmp_path: Path) -> None:
    talks = tmp_path / "talks"
    talks.mkdir()
    (talks / "campaign.yaml").write_text("interviews: [gone.txt]\n")
    with opened(talks, tmp_path / "out") as page:
        told = page.get("/api/campaign", 400)
    assert "gone.txt" in str(told["place"])
    assert "Traceback" not in str(told)
