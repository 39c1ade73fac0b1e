"""Decisions: on the disk before they are said to be saved, never lost, never written over, taken back."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from quotecards.campaign.decisions.decisions import read_decisions
from tests.campaign.samples import TALK, built, project
from tests.studio.opened import Page, opened


def _set(page: Page, card: dict[str, Any], expected: int = 200, *, seen: Any = "as told", **change: Any) -> Any:
    decision = {"interview": card["interview"], "words": card["verbatim"], "line": card["line"], "set": change}
    return page.post(
        "/api/decide", {"decisions": [decision], "seen": card["seen"] if seen == "as told" else seen}, expected
    )


def test_an_approval_is_on_the_disk_when_the_page_hears_of_it(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        card = page.card
        told = _set(page, card, status="approved")
        saved = yaml.safe_load((talks / "decisions.yaml").read_text())["decisions"]
        assert saved == [{"interview": "ida.txt", "words": card["verbatim"], "status": "approved"}]
        assert told["saved"]
        assert told["undo"]
        assert [(one["id"], one["status"], one["decided"]) for one in told["cards"]] == [
            (card["id"], "approved", "approved")
        ]
        assert told["cards"][0]["revision"] == card["revision"]  # the picture is the same
        assert page.get("/api/campaign")["counts"]["approved"] == 1
        assert page.get("/api/campaign")["counts"]["undecided"] == 1


def test_a_build_heeds_what_was_decided_on_the_page(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        first, second = page.cards
        _set(page, first, status="rejected")
        _set(page, second, status="approved")
    outcome = built(talks, tmp_path / "out")
    assert {card.id: card.status.value for card in outcome.prepared.cards} == {
        first["id"]: "rejected",
        second["id"]: "approved",
    }


def test_a_ban_gives_the_place_to_another_quote_and_a_pin_takes_it_back(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        card = page.card
        told = _set(page, card, ban=True)
        assert told["gone"] == [card["id"]]
        assert len(page.cards) == 2
        banned = read_decisions(talks / "decisions.yaml").entries[0]
        decision = {"interview": "ida.txt", "words": card["verbatim"], "set": {"pin": True}}
        page.post("/api/decide", {"decisions": [decision], "seen": {"version": banned.version}})
        assert [one["id"] for one in page.cards if one["pinned"]] == [card["id"]]
        assert not read_decisions(talks / "decisions.yaml").entries[0].ban


def test_ends_of_lines_are_forced_and_must_be_the_words(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        card = page.card
        words = card["text"].split()
        lines = [" ".join(words[:3]), " ".join(words[3:])]
        told = _set(page, card, lines=lines)
        assert told["cards"][0]["lines"] == lines
        assert told["cards"][0]["id"] == card["id"]
        assert told["cards"][0]["revision"] != card["revision"]
        _set(page, told["cards"][0], 400, lines=["Other words", "than those"])
        assert page.card["lines"] == lines


def test_two_windows_do_not_write_over_each_other(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        card = page.card
        _set(page, card, status="approved")
        refused = _set(page, card, 409, status="rejected")  # from a window that has not seen that
        assert refused["current"]["status"] == "approved"
        assert refused["card"]["status"] == "approved"
        assert read_decisions(talks / "decisions.yaml").entries[0].status == "approved"
        told = _set(page, refused["card"], status="rejected")
        assert told["cards"][0]["status"] == "rejected"


def test_decisions_of_two_studios_about_different_cards_both_stand(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as one, opened(talks, tmp_path / "out") as other:
        first, second = one.cards
        other.get("/api/cards")
        _set(one, first, status="approved")
        _set(other, second, status="rejected")
        assert {entry.status for entry in read_decisions(talks / "decisions.yaml").entries} == {"approved", "rejected"}


def test_what_was_decided_is_taken_back_step_by_step(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        before = page.cards
        _set(page, page.cards[0], status="approved")
        _set(page, page.cards[0], status="rejected")
        _set(page, page.cards[1], ban=True)
        assert page.post("/api/undo", {})["undo"]
        assert page.cards[1]["id"] == before[1]["id"]
        page.post("/api/undo", {})
        assert page.cards[0]["status"] == "approved"
        assert not page.post("/api/undo", {})["undo"]
        assert page.cards == before
        assert not read_decisions(talks / "decisions.yaml").entries
        page.post("/api/undo", {}, status=400)


def test_nothing_is_taken_back_that_somebody_else_changed_since(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        _set(page, page.card, status="approved")
        file = talks / "decisions.yaml"
        file.write_text(file.read_text().replace("approved", "rejected"))
        assert page.post("/api/undo", {}, status=409)["current"]["status"] == "rejected"
        assert "rejected" in file.read_text()


def test_another_quote_takes_the_place_of_a_card(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        card = page.card
        text = page.get("/api/interview/ida.txt/source")["text"]
        words = "The cold makes every sentence shorter"
        start = text.index(words)
        told = page.post(
            "/api/replace",
            {"card": card["id"], "interview": "ida.txt", "start": start, "end": start + len(words)},
        )
        assert card["id"] in told["gone"]
        assert next(one for one in page.cards if one["id"] == told["card"])["verbatim"] == words
        page.post("/api/undo", {})
        assert card["id"] in {one["id"] for one in page.cards}


def test_a_longer_span_takes_the_place_without_a_ban_of_its_own_words(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        text = page.get("/api/interview/ida.txt/source")["text"]
        card = page.card
        answer = page.get(f"/api/card/{card['id']}")["answer"]
        span = page.post("/api/span", {"interview": "ida.txt", "start": answer["start"], "end": answer["end"]})
        wanted = {"card": card["id"], "interview": "ida.txt", "start": span["start"], "end": span["end"]}
        told = page.post("/api/replace", wanted)
        longer = next(one for one in page.cards if one["id"] == told["card"])
        assert card["verbatim"] in longer["verbatim"]
        assert text[longer["start"] : longer["end"]] == longer["verbatim"]
        assert not any(entry.ban for entry in read_decisions(talks / "decisions.yaml").entries)


def test_a_span_that_would_be_no_card_takes_no_place(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        text = page.get("/api/interview/ida.txt/source")["text"]
        start = text.index("Do you rehearse?")
        wanted = {"card": page.card["id"], "interview": "ida.txt", "start": start, "end": start + 10}
        page.post("/api/replace", wanted, status=400)
    assert not (talks / "decisions.yaml").exists()


def test_words_that_nobody_said_are_not_decided_about(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        for words in ("Words that nobody said", "", "…", "Do you rehearse?"):
            decision = {"interview": "ida.txt", "words": words, "set": {"pin": True}}
            page.post("/api/decide", {"decisions": [decision], "seen": None}, status=400)
        decision = {"interview": "../secret.txt", "words": "x", "set": {"pin": True}}
        page.post("/api/decide", {"decisions": [decision]}, status=404)
    assert not (talks / "decisions.yaml").exists()


@pytest.mark.parametrize(
    "change", [{"status": "published!"}, {"pin": "maybe"}, {"lines": "x"}, {"other": 1}, {"note": "x" * 5000}]
)
def test_what_is_no_decision_is_refused(tmp_path: Path, change: dict[str, Any]) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        _set(page, page.card, 400, **change)
    assert not (talks / "decisions.yaml").exists()


def test_a_folder_that_may_not_be_written_is_told_and_nothing_is_said_to_be_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talks = project(tmp_path)
    (talks / "decisions.yaml").mkdir()
    with opened(talks, tmp_path / "out") as page:
        answer = page.client.get("/api/campaign")
        assert answer.status_code == 400
        assert "decisions.yaml" in answer.text


def test_words_said_twice_are_decided_about_with_their_line(tmp_path: Path) -> None:
    talks = project(tmp_path)
    words = "Patience is only courage that has learned to sit down"
    (talks / "ida.txt").write_text(f"{TALK}\nQ: And now?\n\nA: {words}. It has.\n")
    with opened(talks, tmp_path / "out") as page:
        line = page.get("/api/interview/ida.txt/source")["turns"][-1]["line"]
        decision = {"interview": "ida.txt", "words": words, "line": line, "set": {"pin": True}}
        page.post("/api/decide", {"decisions": [decision]})
        assert [card["line"] for card in page.cards if card["pinned"]] == [line]
    assert read_decisions(talks / "decisions.yaml").entries[0].line == line
