"""What the manifest says of a card's texts."""

from pathlib import Path

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.records.manifest import card_record
from quotecards.platforms import platforms
from tests.samples import a_card


def test_a_card_has_the_texts_that_each_platform_asks_for() -> None:
    places = [platforms()[name] for name in ("x", "stories", "pinterest")]
    record = card_record(a_card("It rained."), (), (), places=places, names=["Locarno Film Festival"])
    assert set(record["captions"]) == {"default", "x", "pinterest"}
    assert record["alt_texts"].keys() == {"x", "pinterest"}
    assert record["titles"] == {"pinterest": "Ada Vell — The Long Reel"}
    assert "#LocarnoFilmFestival" in record["captions"]["pinterest"]
    assert record["missing_texts"] == []


def test_a_text_that_does_not_fit_is_null_and_told() -> None:
    record = card_record(a_card("So it goes on. " * 20), (), (), places=[platforms()["x"]])
    assert record["captions"]["x"] is None
    assert record["alt_texts"]["x"].startswith("“So it goes on.")
    (warning,) = record["missing_texts"]
    assert warning.startswith("no caption for X: at its shortest it takes 313 characters as X counts them, 280 are")


def test_a_campaign_names_what_else_to_make_hashtags_of(tmp_path: Path) -> None:
    (tmp_path / "talk.txt").write_text("Q: Well?\n\nA: It rained.\n")
    (tmp_path / "campaign.yaml").write_text("interviews: talk.txt\nhashtags: Locarno Film Festival\n")
    assert load_campaign(tmp_path).hashtags == ("Locarno Film Festival",)
