"""What was posted before is compared with what is to be posted, and what is packed is noted."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.ledger.ledger import FILE_NAME, Entry, read_ledger, record
from quotecards.campaign.ledger.posted import GUARD
from quotecards.campaign.planning.prepare import prepare
from quotecards.campaign.publishing.export import Export, export
from quotecards.errors import QuotecardsError
from tests.campaign.making.test_carousels import ANSWER
from tests.campaign.samples import built, bytes_of, project, settings_for

POSTED = "nobody rehearses the sea, and nobody should ever rehearse any grief"


def entry(words: str, *, interview: str = "old.txt", **rest: str) -> Entry:
    known = {"platform": "x", "card": "old--words-1", "at": "2024-03-02T23:00:00+01:00", "file": words[:9]} | rest
    return Entry(
        campaign="old",
        interview=interview,
        words=words,
        language="en",
        speaker="Ida Lund",
        picture="x/old.png",
        sha256="00",
        archive="old-x.zip",
        **known,
    )


def concerns(folder: Path, **flags: object) -> dict[str, list[str]]:
    campaign = load_campaign(folder)
    cards = prepare(campaign, settings_for(campaign, **flags)).cards
    found = {
        card.text: [one.words for one in card.quote.warnings if one.guard == GUARD] for card in cards if card.quote
    }
    return {text: words for text, words in found.items() if words}


def test_almost_the_same_words_are_told_with_platform_day_and_card(tmp_path: Path) -> None:
    talks = project(tmp_path)
    assert concerns(talks, top=9) == {}
    record(talks / FILE_NAME, [entry(POSTED), entry(POSTED, platform="bluesky", at="2024-05-01T00:00:00+00:00")])
    ((text, told),) = concerns(talks, top=9).items()
    assert "rehearses the sea" in text
    assert told == ["almost the same words were posted on x on 2024-03-02: old--words-1"]


def test_what_was_withdrawn_is_told_as_such(tmp_path: Path) -> None:
    talks = project(tmp_path)
    record(talks / FILE_NAME, [entry(POSTED, withdrawn="2024-04-01T00:00:00+00:00")])
    ((told,),) = concerns(talks, top=9).values()
    assert "posted on x on 2024-03-02 and withdrawn on 2024-04-01" in told


def test_words_published_by_decision_count_too(tmp_path: Path) -> None:
    talks = project(tmp_path)
    (talks / "ben.txt").write_text(f"Ben Moe\n\nQ: And you?\n\nA: {POSTED.capitalize()}.\n")
    decision = f"{{interview: ben.txt, words: '{POSTED}', status: published, ban: true}}"
    (talks / "decisions.yaml").write_text(f"decisions: [{decision}]\n")
    (told,) = [told for text, (told,) in concerns(talks, top=9).items() if "rehearse" in text]
    assert told == "almost the same words were published (ben.txt)"


def test_a_card_does_not_repeat_itself(tmp_path: Path) -> None:
    talks = project(tmp_path)
    noted(talks)
    assert read_ledger(talks / FILE_NAME)
    assert concerns(talks) == {}


def test_a_slide_does_not_repeat_its_passage(tmp_path: Path) -> None:
    talks = project(tmp_path)
    (talks / "ida.txt").write_text(f"Q: How do you begin?\n\nA: {ANSWER}\n")
    noted(talks, carousels=1, formats=("linkedin",))
    assert any("Every film begins" in one.words for one in read_ledger(talks / FILE_NAME))
    assert concerns(talks, carousels=1, top=9) == {}


def test_the_same_ledger_gives_the_same_bytes(tmp_path: Path) -> None:
    for place in ("a", "b"):
        talks = project(tmp_path / place)
        record(talks / FILE_NAME, [entry(POSTED), entry("Something else was said")])
        built(talks, tmp_path / place / "out", top=9)
    assert bytes_of(tmp_path / "a" / "out") == bytes_of(tmp_path / "b" / "out")


def test_an_export_changes_nothing_in_the_next_build(tmp_path: Path) -> None:
    talks = project(tmp_path)
    noted(talks)
    assert not built(talks, tmp_path / "output").would_change


def test_a_damaged_ledger_does_not_keep_cards_from_being_made(tmp_path: Path) -> None:
    talks = project(tmp_path)
    (talks / FILE_NAME).write_text("no ledger at all\n" * 99)
    campaign = load_campaign(talks)
    prepared = prepare(campaign, settings_for(campaign))
    assert len(prepared.cards) == 2
    assert any("is damaged" in notice and "not compared" in notice for notice in prepared.notices)


def noted(talks: Path, *, now: str = "2024-03-02", **flags: Any) -> Export:
    out = talks.parent / "output"
    built(talks, out, **flags)
    time = datetime.fromisoformat(now).replace(tzinfo=UTC)
    return export(out / "talks" / "manifest.json", now=lambda: time, ledger=True)


def test_what_is_packed_is_noted_with_its_words_and_its_zip(tmp_path: Path) -> None:
    talks = project(tmp_path)
    done = noted(talks, formats=("x", "bluesky"))
    assert done.ledger == talks.resolve() / FILE_NAME
    manifest = json.loads((tmp_path / "output/talks/manifest.json").read_text())
    cards = {card["id"]: card for card in manifest["cards"]}
    entries = read_ledger(talks / FILE_NAME)
    assert len(entries) == 4
    for one in entries:
        card = cards[one.card]
        assert one.words == " ".join(card["quote"]["verbatim"].split())
        assert (one.interview, one.speaker, one.campaign) == ("ida.txt", "Ida Lund", "talks")
        assert {one.sha256} == {file["sha256"] for file in card["files"] if file["path"] == one.picture}
        assert (one.archive, one.at) == (f"talks-{one.platform}.zip", "2024-03-02T00:00:00+00:00")


def test_exporting_again_notes_nothing_twice(tmp_path: Path) -> None:
    talks = project(tmp_path)
    noted(talks)
    before = read_ledger(talks / FILE_NAME)
    noted(talks, now="2024-07-01")
    assert read_ledger(talks / FILE_NAME) == before


def test_a_ledger_that_cannot_be_had_stops_the_export_before_a_zip_is_written(tmp_path: Path) -> None:
    talks = project(tmp_path)
    (talks / FILE_NAME).mkdir()
    with pytest.raises(QuotecardsError, match="--no-ledger"):
        noted(talks)
    assert not list(tmp_path.rglob("*.zip"))


def test_where_the_campaign_is_gone_no_ledger_is_begun(tmp_path: Path) -> None:
    talks = project(tmp_path)
    built(talks, tmp_path / "output")
    talks.rename(tmp_path / "elsewhere")
    time = datetime(2024, 3, 2, tzinfo=UTC)
    done = export(tmp_path / "output" / "talks" / "manifest.json", now=lambda: time, ledger=True)
    assert done.ledger is None
    assert "no longer where it was built" in done.notes[0]
    assert not list(tmp_path.rglob(FILE_NAME))


def test_without_a_time_nothing_is_noted(tmp_path: Path) -> None:
    talks = project(tmp_path)
    built(talks, tmp_path / "output")
    export(tmp_path / "output" / "talks" / "manifest.json", ledger=True)
    assert not (talks / FILE_NAME).exists()
