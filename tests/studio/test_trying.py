"""Looks tried on the whole campaign."""

from pathlib import Path

import yaml

from tests.campaign.samples import bytes_of, project
from tests.studio.opened import opened


def test_a_look_that_is_tried_changes_every_card_and_no_file(tmp_path: Path) -> None:
    talks = project(tmp_path)
    before = bytes_of(talks)
    with opened(talks, tmp_path / "out") as page:
        own = page.cards
        told = page.post("/api/look", {"theme": "riviera", "variant": "night", "accent": "#AA3355"})
        tried = page.cards
        assert (told["theme"], told["variant"], told["accent"]) == ("riviera", "night", "#aa3355")
        assert yaml.safe_load(told["yaml"]) == {
            "theme": "riviera/night",
            "overrides": {"palette": {"sun": "#aa3355"}},
        }
        assert all(one["revision"] != other["revision"] for one, other in zip(own, tried, strict=True))
        assert page.post("/api/look", {})["theme"] == "noir"
        assert page.cards == own
    assert bytes_of(talks) == before


def test_a_look_stays_tried_when_a_file_changes(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out", watch=True) as page:
        page.post("/api/look", {"theme": "swiss"})
        change = {"interview": "ida.txt", "words": page.card["verbatim"], "set": {"status": "approved"}}
        page.post("/api/decide", {"decisions": [change]})
        assert page.get("/api/campaign")["theme"] == "swiss"


def test_the_lines_for_the_campaign_file_give_the_look_that_was_tried(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        told = page.post("/api/look", {"theme": "arthouse", "accent": "#123456"})
        tried = page.client.get(f"/api/picture/{page.card['id']}/open-graph").content
    (talks / "campaign.yaml").write_text(f"interviews: [ida.txt]\n{told['yaml']}")
    with opened(talks, tmp_path / "out") as page:
        assert page.client.get(f"/api/picture/{page.card['id']}/open-graph").content == tried


def test_a_look_that_there_is_not_leaves_the_old_one(tmp_path: Path) -> None:
    with opened(project(tmp_path), tmp_path / "out") as page:
        for wish in (
            {"theme": "riveira"},
            {"theme": "/etc/passwd"},
            {"accent": "red"},
            {"variant": "x"},
            {"them": "x"},
        ):
            page.post("/api/look", wish, status=400)
        assert "riviera" in page.post("/api/look", {"theme": "riveira"}, status=400)["hint"]
        assert page.get("/api/campaign")["theme"] == "noir"


def test_a_theme_that_is_a_link_out_of_its_folder_cannot_be_tried(tmp_path: Path) -> None:
    talks = project(tmp_path)
    secret = tmp_path / "secret.yaml"
    secret.write_text("name: secret\nextends: noir\ndescription: a secret\n")
    (talks / "themes").mkdir()
    (talks / "themes" / "mine.yaml").symlink_to(secret)
    with opened(talks, tmp_path / "out") as page:
        assert "mine" not in {one["name"] for one in page.get("/api/campaign")["themes"]}
        assert "secret" not in page.client.get("/api/campaign").text
        page.post("/api/look", {"theme": "mine"}, status=400)


def test_a_look_that_breaks_while_it_is_tried_stays_as_it_last_was(tmp_path: Path) -> None:
    talks = project(tmp_path)
    (talks / "themes").mkdir()
    mine = talks / "themes" / "mine.yaml"
    mine.write_text("name: mine\nextends: riviera\n")
    with opened(talks, tmp_path / "out") as page:
        page.post("/api/look", {"theme": "mine"})
        before = page.cards
        mine.write_text("name: mine\nextends: riviera\npalette: {sun: purpel}\n")
        change = {"interview": "ida.txt", "words": page.card["verbatim"], "set": {"note": "x"}}
        page.post("/api/decide", {"decisions": [change]})  # has the disk looked at
        told = page.get("/api/campaign")
        assert told["theme"] == "mine"
        assert any("purpel" in one["error"] for one in told["problems"])
        assert [card["revision"] for card in page.cards] == [card["revision"] for card in before]


def test_the_accent_goes_on_top_of_what_the_campaign_overrides(tmp_path: Path) -> None:
    talks = project(tmp_path)
    (talks / "campaign.yaml").write_text(
        "interviews: [ida.txt]\ntheme: riviera/night\noverrides: {palette: {sky: '#000011'}}\n"
    )
    with opened(talks, tmp_path / "out") as page:
        assert page.get("/api/campaign")["own_look"] == {"theme": "riviera", "variant": "night"}
        own = page.client.get(f"/api/picture/{page.card['id']}/open-graph?width=160").content
        query = "theme=riviera&variant=night&accent=%23112233"
        other = page.client.get(f"/api/picture/{page.card['id']}/open-graph?width=160&{query}").content
        assert own != other


def test_many_looks_can_be_tried_one_after_the_other(tmp_path: Path) -> None:
    with opened(project(tmp_path), tmp_path / "out") as page:
        for number in range(40):
            assert page.post("/api/look", {"accent": f"#1122{number:02x}"})["accent"] == f"#1122{number:02x}"
