"""What decisions do to a run."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from quotecards.campaign.decisions.decided import BY_AN_EDITOR, STAYS_A_DRAFT
from quotecards.campaign.definition.campaign import Campaign
from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.planning.prepare import prepare
from quotecards.campaign.proof.verify import verify
from quotecards.campaign.records.manifest import pictures_of
from quotecards.campaign.records.manifest_file import read_manifest
from quotecards.campaign.run import Outcome, make, order_for
from quotecards.model.card import Card, CardStatus
from tests.campaign.making.test_carousels import ANSWER
from tests.campaign.samples import bytes_of, project, settings_for

PICKED = "Patience is only courage that has learned to sit down"


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    return project(tmp_path)


def decide(folder: Path, *entries: str) -> None:
    lines = "".join(f"  - {{interview: ida.txt, {entry}}}\n" for entry in entries)
    (folder / "decisions.yaml").write_text(f"decisions:\n{lines}", "utf-8")


def quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)


def build(folder: Path, *, meanwhile: Callable[[], object] = lambda: None, **flags: object) -> Outcome:
    campaign = load_campaign(folder)
    settings = settings_for(campaign, **flags)
    prepared = prepare(campaign, settings)
    order = order_for(campaign, settings, folder.parent / "output", write=True)

    def progress(_: object) -> None:
        meanwhile()

    return make(campaign, settings, prepared, order, progress=progress)


def cards_of(folder: Path, **flags: object) -> Sequence[Card]:
    campaign: Campaign = load_campaign(folder)
    return prepare(campaign, settings_for(campaign, **flags)).cards


def card_with(cards: Sequence[Card], words: str) -> Card:
    return next(card for card in cards if words in card.text)


def record_of(folder: Path) -> dict[str, dict[str, object]]:
    manifest = read_manifest(folder.parent / "output" / "talks" / "manifest.json")
    return {str(card["id"]): card for card in manifest["cards"]}


@pytest.mark.parametrize("status", ["approved", "published"])
def test_a_ready_card_becomes_what_was_decided(talks: Path, status: str) -> None:
    first = cards_of(talks)[0]
    decide(talks, f"words: {quoted(first.text)}, status: {status}")
    build(talks)
    record = record_of(talks)[first.id]
    assert (record["status"], record["why"]) == (status, [])
    assert all("drafts" not in path for path in pictures_of({"cards": [record]}))
    assert verify(talks.parent / "output" / "talks" / "manifest.json").flaws == ()


def test_what_a_draft_lacks_cannot_be_approved_away(tmp_path: Path) -> None:
    talks = project(tmp_path, credits_text="speaker: Ida Lund\nfilm: {title: Salt Roads}\n")
    first = cards_of(talks)[0]
    assert first.status is CardStatus.DRAFT
    decide(talks, f"words: {quoted(first.text)}, status: approved")
    again = card_with(cards_of(talks), first.text)
    assert again.status is CardStatus.DRAFT
    assert again.why == (*first.why, STAYS_A_DRAFT)


def test_a_rejected_card_stays_in_the_manifest_without_pictures(talks: Path) -> None:
    first, second = cards_of(talks)
    build(talks)
    decide(talks, f"words: {quoted(first.text)}, status: rejected, note: Too sad")
    outcome = build(talks)
    record = record_of(talks)
    assert (record[first.id]["status"], record[first.id]["why"], record[first.id]["files"]) == (
        "rejected",
        ["Too sad"],
        [],
    )
    assert record[second.id]["status"] == "ready"
    assert len(outcome.removed) == 1
    assert first.id in outcome.removed[0]
    assert not list((talks.parent / "output").rglob(f"{first.id}.*"))
    assert verify(talks.parent / "output" / "talks" / "manifest.json").flaws == ()


def test_a_banned_quote_makes_room_for_another(talks: Path) -> None:
    first, second = cards_of(talks)
    decide(talks, f"words: {quoted(first.text)}, ban: true")
    again = cards_of(talks)
    assert len(again) == 2
    assert first.text not in {card.text for card in again}
    assert second.text in {card.text for card in again}


def test_a_pin_holds_whatever_the_selector_thinks(talks: Path) -> None:
    words = "we stood on that pier for nine days before the light was right"
    assert not any("pier" in card.text for card in cards_of(talks, top=1))
    decide(talks, f"words: {words}, pin: true")
    assert [card.text for card in cards_of(talks, top=1)] == [words.capitalize()]


def test_a_ban_by_decision_is_stronger_than_a_pin_of_the_campaign(talks: Path) -> None:
    campaign = talks.parent / "campaign.yaml"
    campaign.write_text(f"interviews: talks/ida.txt\nselect: {{pin: {PICKED}}}\n", "utf-8")
    assert any(PICKED in card.text for card in cards_of(talks.parent))
    entry = f"{{interview: talks/ida.txt, words: {PICKED}, ban: true}}"
    (talks.parent / "decisions.yaml").write_text(f"decisions: [{entry}]\n", "utf-8")
    assert not any(PICKED in card.text for card in cards_of(talks.parent))


def test_the_same_words_pinned_twice_make_one_card(talks: Path) -> None:
    campaign = talks.parent / "campaign.yaml"
    campaign.write_text(f"interviews: talks/ida.txt\nselect: {{pin: {PICKED}}}\n", "utf-8")
    entry = f"{{interview: talks/ida.txt, words: {PICKED}, pin: true}}"
    (talks.parent / "decisions.yaml").write_text(f"decisions: [{entry}]\n", "utf-8")
    assert sum(PICKED in card.text for card in cards_of(talks.parent)) == 1


def test_a_decision_follows_the_words_when_the_source_changes_elsewhere(talks: Path) -> None:
    first = cards_of(talks)[0]
    decide(talks, f"words: {quoted(first.text)}, status: approved, pin: true")
    path = talks / "ida.txt"
    path.write_text(path.read_text().replace("Do you rehearse?", "Do you ever rehearse with anyone?"))
    again = card_with(cards_of(talks), first.text)
    assert again.id != first.id
    assert again.status is CardStatus.APPROVED


def test_forced_lines_end_where_they_were_told_to(talks: Path) -> None:
    decide(talks, f"words: {PICKED}, pin: true, lines: [Patience is only courage, that has learned, to sit down]")
    plain = card_with(cards_of(talks), "Patience")
    assert plain.text == "Patience is only courage\nthat has learned\nto sit down"
    outcome = build(talks)
    record = record_of(talks)[plain.id]
    lines = [line for file in record["files"] for line in file["lines"]]  # type: ignore[attr-defined]
    assert [line.strip("“”") for line in lines] == plain.text.split("\n")
    assert PICKED in str(record["captions"])
    assert not outcome.failures
    assert verify(talks.parent / "output" / "talks" / "manifest.json").flaws == ()


def test_lines_that_are_not_the_words_are_told_and_not_used(talks: Path) -> None:
    decide(talks, f"words: {PICKED}, pin: true, lines: [Patience is, courage]")
    campaign = load_campaign(talks)
    prepared = prepare(campaign, settings_for(campaign))
    assert "\n" not in card_with(prepared.cards, "Patience").text
    assert any("are not its words" in notice and "decisions.yaml:2" in notice for notice in prepared.notices)


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        (
            "words: these words are gone, status: approved",
            "no answer of ida.txt holds the words “these words are gone”",
        ),
        (
            "words: we stood on that pier for nine days before the light was right, status: approved",
            "but not among the cards now (pin: true keeps it)",
        ),
    ],
)
def test_a_decision_without_its_card_is_told(talks: Path, entry: str, message: str) -> None:
    decide(talks, entry)
    campaign = load_campaign(talks)
    (notice,) = prepare(campaign, settings_for(campaign)).notices
    assert message in notice
    assert "decisions.yaml:2:" in notice


def test_a_decision_about_an_interview_that_is_not_there_is_told(talks: Path) -> None:
    (talks / "decisions.yaml").write_text("decisions: [{interview: idda.txt, words: x y, ban: true}]\n")
    campaign = load_campaign(talks)
    (notice,) = prepare(campaign, settings_for(campaign)).notices
    assert "“idda.txt” is not among the interviews read (did you mean “ida.txt”?)" in notice


def test_words_pinned_in_two_places_are_taken_where_the_line_says(talks: Path) -> None:
    path = talks / "ida.txt"
    path.write_text(path.read_text() + f"\nQ: And now?\n\nA: I said it before. {PICKED}. It stays true.\n")
    decide(talks, f"words: {PICKED}, pin: true")
    campaign = load_campaign(talks)
    assert any("stand in the lines 15 and 19" in notice for notice in prepare(campaign, settings_for(campaign)).notices)
    for line, at in ((14, 15), (22, 19)):
        decide(talks, f"words: {PICKED}, pin: true, line: {line}")
        card = card_with(cards_of(talks, top=1), "Patience")
        assert card.quote
        assert card.quote.line == at


def test_what_is_decided_while_a_run_goes_on_holds_for_it(talks: Path) -> None:
    first, second = cards_of(talks)
    entries = f"words: {quoted(first.text)}, status: approved", f"words: {quoted(second.text)}, status: rejected"
    build(talks, meanwhile=lambda: decide(talks, *entries))
    after = bytes_of(talks.parent / "output")
    record = record_of(talks)
    assert [record[card.id]["status"] for card in (first, second)] == ["approved", "rejected"]
    assert record[second.id]["why"] == [BY_AN_EDITOR]
    outcome = build(talks)
    assert bytes_of(talks.parent / "output") == after, "a run that knew from the start makes the same"
    assert not outcome.would_change


def test_a_file_that_breaks_while_a_run_goes_on_does_not_end_it(talks: Path) -> None:
    first = cards_of(talks)[0]
    decide(talks, f"words: {quoted(first.text)}, status: approved")
    build(talks, meanwhile=lambda: (talks / "decisions.yaml").write_text("decisions: ["))
    assert record_of(talks)[first.id]["status"] == "approved"


def test_a_rejected_passage_takes_all_of_its_slides_along(talks: Path) -> None:
    (talks / "ida.txt").write_text(f"Q: How do you begin?\n\nA: {ANSWER}\n")
    slides = [card for card in cards_of(talks, carousels=1, formats=("instagram-portrait",)) if card.carousel]
    passage = slides[0].carousel
    assert passage
    decide(talks, f"words: {quoted(' '.join(passage.passage.verbatim.split()))}, status: rejected")
    again = [card for card in cards_of(talks, carousels=1, formats=("instagram-portrait",)) if card.carousel]
    assert {card.status for card in again} == {CardStatus.REJECTED}
    build(talks, carousels=1, formats=("instagram-portrait",))
    assert all(record_of(talks)[card.id]["files"] == [] for card in again)


def test_a_file_of_decisions_is_no_sidecar_and_no_interview(talks: Path) -> None:
    (talks / "decisions.txt").write_text((talks / "ida.txt").read_text().replace("Patience", "Stillness"))
    decide(talks, f"words: {PICKED}, pin: true")
    assert "decisions" in {card.interview for card in cards_of(talks)}
