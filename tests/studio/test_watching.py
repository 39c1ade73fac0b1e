"""The page follows the files."""

from pathlib import Path

from tests.campaign.samples import CREDITS, project
from tests.studio.opened import opened, until


def test_a_change_of_credits_is_shown_without_asking(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out", watch=True) as page:
        before = page.get("/api/cards")
        (talks / "ida.yaml").write_text(CREDITS.replace("Ida Lund", "Ida Lundh"))
        until(lambda: page.get("/api/cards")["revision"] != before["revision"])
        assert {card["speaker"] for card in page.cards} == {"Ida Lundh"}


def test_a_theme_that_is_being_written_is_shown_and_its_mistakes_with_their_line(tmp_path: Path) -> None:
    talks = project(tmp_path)
    (talks / "themes").mkdir()
    mine = talks / "themes" / "mine.yaml"
    mine.write_text("name: mine\nextends: riviera\n")
    with opened(talks, tmp_path / "out", watch=True, theme="mine") as page:
        before = page.get("/api/cards")
        mine.write_text("name: mine\nextends: riviera\npalette: {sun: purpel}\n")
        until(lambda: any(one["place"].endswith("mine.yaml:3:11") for one in page.get("/api/campaign")["problems"]))
        assert [card["id"] for card in page.cards] == [card["id"] for card in before["cards"]]  # as it last was
        mine.write_text('name: mine\nextends: riviera\npalette: {sun: "#123456"}\n')
        until(lambda: not page.get("/api/campaign")["problems"])
        assert page.cards[0]["revision"] != before["cards"][0]["revision"]


def test_a_campaign_file_with_a_mistake_leaves_the_wall_standing(tmp_path: Path) -> None:
    talks = project(tmp_path)
    file = talks / "campaign.yaml"
    file.write_text("interviews: [ida.txt]\n")
    with opened(talks, tmp_path / "out", watch=True) as page:
        before = [card["id"] for card in page.cards]
        file.write_text("interviews: [ida.txt]\nthem: noir\n")
        until(lambda: any("campaign.yaml:2" in one["place"] for one in page.get("/api/campaign")["problems"]))
        assert [card["id"] for card in page.cards] == before
