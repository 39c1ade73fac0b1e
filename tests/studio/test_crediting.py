"""Credits confirmed and corrected on the page."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.campaign.samples import CREDITS, TALK, project
from tests.studio.opened import Page, opened


def _credit(page: Page, field: str) -> dict[str, Any]:
    found = page.get(f"/api/card/{page.card['id']}")["credits"]
    credit: dict[str, Any] = next(one for one in found if one["field"] == field)
    return credit


def test_confirming_what_was_inferred_makes_the_card_ready(tmp_path: Path) -> None:
    talks = project(tmp_path, credits_text=None)
    with opened(talks, tmp_path / "out") as page:
        assert page.card["status"] == "draft"
        speaker = _credit(page, "speaker")
        assert not speaker["confirmed"]
        wanted = {
            "speaker": speaker["value"],
            "film.title": _credit(page, "film.title")["value"],
            "film.year": "2021",
            "source.outlet": "Kino",
            "source.date": "2021-05",
        }
        told = page.post("/api/credits", {"interview": "ida.txt", "set": wanted})
        assert told["saved"]
        assert {card["status"] for card in told["cards"]} == {"ready"}
        assert _credit(page, "film.year")["origin"] == "sidecar"
    saved = yaml.safe_load((talks / "ida.yaml").read_text())
    assert saved == {
        "speaker": "Ida Lund",
        "film": {"title": "Salt Roads", "year": 2021},
        "source": {"outlet": "Kino", "date": "2021-05"},
    }


def test_a_correction_keeps_what_people_wrote_beside_it(tmp_path: Path) -> None:
    talks = project(tmp_path, credits_text=f"# Checked by Ola.\n{CREDITS}language: en  # British\n")
    with opened(talks, tmp_path / "out") as page:
        page.post("/api/credits", {"interview": "ida.txt", "set": {"film.director": "Pål Moe"}})
        assert _credit(page, "film.director")["value"] == "Pål Moe"
        assert _credit(page, "film.year")["value"] == 2021
    text = (talks / "ida.yaml").read_text()
    assert text.startswith("# Checked by Ola.\nspeaker: Ida Lund\n")
    assert text.endswith("language: en  # British\n")


def test_the_file_that_is_there_is_taken_whatever_its_name(tmp_path: Path) -> None:
    talks = project(tmp_path, credits_text=None)
    (talks / "ida.txt.yaml").write_text(CREDITS)
    with opened(talks, tmp_path / "out") as page:
        page.post("/api/credits", {"interview": "ida.txt", "set": {"source.outlet": "Film"}})
        assert page.card["source"] == "Film"
    assert not (talks / "ida.yaml").exists()


def test_another_film_of_a_talk_about_several_is_put_among_its_films(tmp_path: Path) -> None:
    talks = project(tmp_path, credits_text=CREDITS + "films:\n  - The Long Reel\n")
    words = "Then I made “The Long Reel.” The Long Reel is a film about people who wait for the sea to forgive them"
    (talks / "ida.txt").write_text(f"{TALK}\nQ: And “The Long Reel”?\n\nA: {words}.\n")
    with opened(talks, tmp_path / "out", top=6) as page:
        card = next((card for card in page.cards if card["film"] == "The Long Reel"), None)
        assert card is not None
        wanted = {"interview": "ida.txt", "card": card["id"], "set": {"film.director": "Ida Lund"}}
        page.post("/api/credits", wanted)
        saved = yaml.safe_load((talks / "ida.yaml").read_text())
    assert saved["films"] == [{"title": "The Long Reel", "director": "Ida Lund"}]
    assert saved["film"]["title"] == "Salt Roads"


def test_what_the_campaign_says_is_changed_in_the_campaign(tmp_path: Path) -> None:
    talks = project(tmp_path)
    (talks / "campaign.yaml").write_text("interviews: [{path: ida.txt, credits: {speaker: Ida Lund}}]\n")
    with opened(talks, tmp_path / "out") as page:
        refused = page.post("/api/credits", {"interview": "ida.txt", "set": {"speaker": "Ida"}}, status=403)
    assert "stands in the campaign" in refused["error"]
    assert (talks / "ida.yaml").read_text() == CREDITS


def test_a_talk_of_several_people_gets_no_single_speaker(tmp_path: Path) -> None:
    talks = project(tmp_path, credits_text=None)
    turns = "Kino: Who waits?\n\nIda Lund: An actor who waits is more alive.\n\nPer Moe: Nobody rehearses the sea.\n\n"
    (talks / "ida.txt").write_text(turns * 3)
    with opened(talks, tmp_path / "out") as page:
        refused = page.post("/api/credits", {"interview": "ida.txt", "set": {"speaker": "Ida Lund"}}, status=403)
    assert "several people" in refused["error"]


@pytest.mark.parametrize(
    "credits",
    [
        {"film.year": "1066"},
        {"film.year": "soon"},
        {"source.date": "2021-13"},
        {"source.url": "javascript:alert(1)"},
        {"speaker": "x" * 2000},
        {"speaker": "a\u0000b"},
        {"changes": "refused"},
        {"../x": "y"},
        {},
    ],
)
def test_what_is_no_credit_is_refused_and_nothing_is_written(tmp_path: Path, credits: dict[str, str]) -> None:  # noqa: A002
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        page.post("/api/credits", {"interview": "ida.txt", "set": credits}, status=400)
    assert (talks / "ida.yaml").read_text() == CREDITS


@pytest.mark.parametrize("interview", ["../../etc/passwd", "/etc/passwd", "ida.yaml", ""])
def test_credits_are_written_beside_interviews_of_the_campaign_only(tmp_path: Path, interview: str) -> None:
    with opened(project(tmp_path), tmp_path / "out") as page:
        page.post("/api/credits", {"interview": interview, "set": {"speaker": "x"}}, status=404)


def test_words_that_look_like_yaml_stay_words(tmp_path: Path) -> None:
    talks = project(tmp_path)
    name = "Ida: {a: 1} # [x] & *y"
    with opened(talks, tmp_path / "out") as page:
        page.post("/api/credits", {"interview": "ida.txt", "set": {"source.outlet": name}})
        assert page.card["source"] == name


def test_a_credit_can_be_taken_out_and_what_hangs_on_it_cannot_stand_alone(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        page.post("/api/credits", {"interview": "ida.txt", "set": {"film.year": None, "source.date": ""}})
        assert yaml.safe_load((talks / "ida.yaml").read_text())["film"] == {
            "title": "Salt Roads",
            "director": "Per Moe",
        }
        page.post("/api/credits", {"interview": "ida.txt", "set": {"source.outlet": None}})
        assert "source" not in yaml.safe_load((talks / "ida.yaml").read_text())
        refused = page.post("/api/credits", {"interview": "ida.txt", "set": {"source.author": "Ola"}}, status=400)
        assert "the outlet is missing" in refused["error"]


def test_credits_of_a_quote_without_a_card_can_be_given(tmp_path: Path) -> None:
    talks = project(tmp_path, credits_text=None)
    (talks / "ida.txt").write_text("Q: How do you begin?\n\nA: A film begins when the weather refuses to obey you.\n")
    with opened(talks, tmp_path / "out") as page:
        wanted = {"speaker": "Ida Lund", "source.outlet": "Kino"}
        page.post("/api/credits", {"interview": "ida.txt", "card": page.card["id"], "set": wanted})
        assert page.card["status"] == "ready"


@pytest.mark.parametrize("content", [b"\xff\xfe\xfa", b"# " + b"x" * 1_000_001])
def test_a_file_of_credits_that_cannot_be_read_is_not_written_over(tmp_path: Path, content: bytes) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        page.get("/api/cards")
        (talks / "ida.yaml").write_bytes(content)
        page.post("/api/credits", {"interview": "ida.txt", "set": {"speaker": "Ida"}}, status=400)
    assert (talks / "ida.yaml").read_bytes() == content
