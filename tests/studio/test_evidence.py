"""The evidence of a card."""

from pathlib import Path

from quotecards.model.edits import Edit, EditKind
from quotecards.studio.evidence import difference
from tests.campaign.samples import TALK, project
from tests.studio.opened import opened


def test_a_card_tells_its_question_its_context_and_where_its_credits_come_from(tmp_path: Path) -> None:
    talks = project(tmp_path)
    (talks / "campaign.yaml").write_text("interviews: [ida.txt]\nselect: {pin: [An actor who waits is more alive]}\n")
    with opened(talks, tmp_path / "out") as page:
        card = next(card for card in page.cards if card["pinned"])
        told = page.get(f"/api/card/{card['id']}")
    assert told["question"] == "Do you rehearse?"
    assert told["before"].startswith("Nobody rehearses the sea")
    assert told["after"].startswith("than an actor who performs")
    assert told["answer"]["speaker"] == "Ida Lund"
    assert told["verbatim"] in told["answer"]["text"]
    known = {one["field"]: one for one in told["credits"]}
    assert known["speaker"]["value"] == "Ida Lund"
    assert known["film.director"] == {
        "field": "film.director",
        "value": "Per Moe",
        "origin": "sidecar",
        "evidence": "",
        "line": 2,
        "confirmed": True,
    }
    assert known["source.url"]["value"] is None
    assert told["captions"]["default"].startswith("“An actor who waits")
    assert told["alt_texts"]["default"] == card["alt"]
    assert told["files"] == [{"format": "open-graph", "href": f"/api/download/{card['id']}/open-graph"}]


def test_an_inferred_credit_shows_what_speaks_for_it(tmp_path: Path) -> None:
    with opened(project(tmp_path, credits_text=None), tmp_path / "out") as page:
        card = page.card
        told = page.get(f"/api/card/{card['id']}")
    film = next(one for one in told["credits"] if one["field"] == "film.title")
    assert film["value"] == "Salt Roads"
    assert not film["confirmed"]
    assert film["evidence"]
    assert card["status"] == "draft"


def test_the_difference_tells_every_edit() -> None:
    edits = (Edit(0, 1, EditKind.FIRST_LETTER, "s", "S"), Edit(6, 8, EditKind.DASH, "--", "—"))
    assert list(difference("silent--words", edits)) == [
        {"op": "removed", "text": "s"},
        {"op": "added", "text": "S"},
        {"op": "same", "text": "ilent"},
        {"op": "removed", "text": "--"},
        {"op": "added", "text": "—"},
        {"op": "same", "text": "words"},
    ]


def test_a_stage_note_is_told_as_left_out(tmp_path: Path) -> None:
    talks = project(tmp_path)
    talk = TALK.replace("An actor who waits is", "An actor who waits [laughs] is")
    (talks / "ida.txt").write_text(talk)
    (talks / "campaign.yaml").write_text("interviews: [ida.txt]\nselect: {pin: [An actor who waits is more alive]}\n")
    with opened(talks, tmp_path / "out") as page:
        card = next(card for card in page.cards if card["pinned"])
        told = page.get(f"/api/card/{card['id']}")
    assert {"op": "removed", "text": " [laughs] "} in told["diff"]
    assert "laughs" not in told["text"]
    assert "laughs" in told["verbatim"]


def test_a_quote_without_a_card_has_evidence_too(tmp_path: Path) -> None:
    talks = project(tmp_path, credits_text=None)
    (talks / "ida.txt").write_text("Q: How do you begin?\n\nA: A film begins when the weather refuses to obey you.\n")
    with opened(talks, tmp_path / "out") as page:
        told = page.get(f"/api/card/{page.card['id']}")
    assert told["status"] == "failed"
    assert told["question"] == "How do you begin?"


def test_a_card_that_there_is_not_is_told_so(tmp_path: Path) -> None:
    with opened(project(tmp_path), tmp_path / "out") as page:
        for name in ("nothing", "..%2f..%2fetc%2fpasswd", "%00"):
            assert "no such" in page.get(f"/api/card/{name}", 404)["error"]


def test_a_quote_whose_speaker_is_open_tells_who_it_may_be(tmp_path: Path) -> None:
    talks = project(tmp_path, credits_text=None)
    talk = "A boat in Leeds, and rain. Clara Voss. Ben Okri.\n\n"
    (talks / "ida.txt").write_text(talk + "Q: How do you begin?\n\nA: A film begins when the weather refuses you.\n")
    with opened(talks, tmp_path / "out") as page:
        told = page.get(f"/api/card/{page.card['id']}")
        assert [person["value"] for person in told["possible_speakers"]] == ["Clara Voss", "Ben Okri"]
        assert all(person["evidence"] for person in told["possible_speakers"])
        page.post("/api/credits", {"interview": told["interview"], "card": told["id"], "set": {"speaker": "Ben Okri"}})
        assert page.get(f"/api/card/{page.card['id']}")["possible_speakers"] == []
    assert "Ben Okri" in (talks / "ida.yaml").read_text()
