"""Candidates of an interview, and its text."""

from pathlib import Path

from tests.campaign.samples import project
from tests.studio.opened import opened


def test_candidates_come_best_first_with_reasons_and_the_cards_among_them(tmp_path: Path) -> None:
    with opened(project(tmp_path), tmp_path / "out") as page:
        told = page.get("/api/interview/ida.txt/candidates")
        cards = {card["id"] for card in page.cards}
    found = told["candidates"]
    assert told["answer_count"] == 3
    assert len(found) > len(cards)
    assert cards <= {one["card"] for one in found}
    assert [one["score"] for one in found[:2]] == sorted((one["score"] for one in found[:2]), reverse=True)
    assert all(one["reasons"] for one in found)
    assert not any(one["banned"] or one["pinned"] for one in found)


def test_a_banned_quote_stays_among_the_candidates_and_says_so(tmp_path: Path) -> None:
    with opened(project(tmp_path), tmp_path / "out") as page:
        card = page.card
        change = {"interview": "ida.txt", "words": card["verbatim"], "set": {"ban": True}}
        page.post("/api/decide", {"decisions": [change], "seen": None})
        found = page.get("/api/interview/ida.txt/candidates")["candidates"]
        banned = [one for one in found if one["banned"]]
        assert [one["verbatim"] for one in banned] == [card["verbatim"]]
        assert banned[0]["card"] is None


def test_the_source_is_the_text_that_offsets_count_in_with_who_says_what(tmp_path: Path) -> None:
    with opened(project(tmp_path), tmp_path / "out") as page:
        card = page.card
        told = page.get("/api/interview/ida.txt/source", start=card["start"], end=card["end"])
    assert told["whole"]
    at = card["start"] - told["offset"]
    assert told["text"][at : at + len(card["verbatim"])] == card["verbatim"]
    assert [turn["kind"] for turn in told["turns"]].count("answer") == 3


def test_of_a_long_interview_whole_turns_around_the_span_are_told(tmp_path: Path) -> None:
    talks = project(tmp_path)
    turns = (
        f"Q: And winter {n}?\n\nA: Winter {n} was long. {'The sea was grey and it was cold. ' * 20}" for n in range(90)
    )
    (talks / "ida.txt").write_text("\n\n".join(turns))
    with opened(talks, tmp_path / "out", top=1) as page:
        card = page.card
        told = page.get("/api/interview/ida.txt/source", start=card["start"], end=card["end"])
    assert not told["whole"]
    at = card["start"] - told["offset"]
    assert told["text"][at : at + len(card["verbatim"])] == card["verbatim"]
    assert told["turns"][0]["start"] == told["offset"]
