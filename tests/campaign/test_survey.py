"""What a campaign resolves to, and what would fail, without a picture being made."""

from pathlib import Path

from PIL import Image

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.ledger.ledger import record
from quotecards.campaign.run import order_for
from quotecards.campaign.survey import Survey, survey
from tests.campaign.samples import built, bytes_of, project, settings_for


def surveyed(target: Path, **flags: object) -> Survey:
    campaign = load_campaign(target)
    settings = settings_for(campaign, **flags)
    return survey(campaign, settings, order_for(campaign, settings, target / "output", write=False))


def campaign(folder: Path, text: str) -> Path:
    talks = project(folder)
    (talks / "campaign.yaml").write_text(f"interviews: [ida.txt]\n{text}", "utf-8")
    return talks


def names(found: Survey, use: str) -> list[str]:
    return [one.path.name for one in found.files if one.use == use]


def test_every_file_that_is_used_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    talks = campaign(tmp_path, "photos: {Ida Lund: {file: ida.png}}\ncredits: all.yaml\n")
    (talks / "all.yaml").write_text("ida.txt: {interviewer: Ben Ode}\n")
    (talks / "decisions.yaml").write_text("decisions: []\n")
    record(talks / "ledger.sqlite", [])
    Image.new("RGB", (300, 300), "teal").save(talks / "ida.png")
    before = bytes_of(talks)
    found = surveyed(talks, theme="riviera/night")
    assert bytes_of(talks) == before
    assert found.faults == ()
    assert names(found, "campaign") == ["campaign.yaml", "all.yaml"]
    assert names(found, "interview") == ["ida.txt"]
    assert names(found, "credits") == ["ida.yaml"]
    assert names(found, "decisions") == ["decisions.yaml"]
    assert names(found, "ledger") == ["ledger.sqlite"]
    assert names(found, "photo") == ["ida.png"]
    assert names(found, "theme")[0] == "riviera.yaml"
    assert {"JosefinSans[wght].ttf"} & set(names(found, "font"))
    assert all(one.path.is_file() for one in found.files)


def test_a_quote_that_fits_nowhere_fails_as_it_would_in_a_build(tmp_path: Path) -> None:
    talks = campaign(tmp_path, "overrides: {slots: {quote: {box: [45, 45, 45, 45]}}}\n")
    found = surveyed(talks)
    made = built(talks, tmp_path / "out")
    assert [(one.card, one.format, one.why) for one in found.faults] == [
        (card, failure.format, failure.why) for card, failure in made.failures
    ]
    assert found.faults


def test_what_cannot_be_read_opened_or_credited_would_fail(tmp_path: Path) -> None:
    talks = campaign(tmp_path, "photos: {Ida Lund: {file: ida.png}}\n")
    (talks / "campaign.yaml").write_text(
        (talks / "campaign.yaml").read_text().replace("[ida.txt]", "[ida.txt, gone.txt, ben.txt]")
    )
    (talks / "ida.png").write_bytes(b"no picture")
    (talks / "ben.txt").write_text("Q: Why boats?\n\nA: A boat is the only house that leaves with you.\n")
    whys = [one.why for one in surveyed(talks).faults]
    assert any("gone.txt" in why for why in whys)
    assert any("is no picture that can be used" in why for why in whys)
    assert any("nobody is named as the speaker" in why for why in whys)


def test_names_that_nobody_bears_are_told_with_the_nearest(tmp_path: Path) -> None:
    talks = campaign(
        tmp_path, "photos: {Ida Lundh: {file: ida.png}}\nselect: {speakers: [Ada Lund], films: [Salt Road]}\n"
    )
    Image.new("RGB", (300, 300), "teal").save(talks / "ida.png")
    photo, speaker, film = surveyed(talks).unknown
    assert "who speaks in no interview (did you mean" in photo
    assert "“Ada Lund”" in speaker
    assert "“Salt Road”" in film
    assert "Salt Roads" in film


def test_rejected_cards_are_not_set_again(tmp_path: Path) -> None:
    talks = campaign(tmp_path, "overrides: {slots: {quote: {box: [45, 45, 45, 45]}}}\n")
    failing = surveyed(talks).faults
    (card, *_) = surveyed(talks).prepared.cards
    (talks / "decisions.yaml").write_text(
        f'decisions:\n  - {{interview: ida.txt, words: "{card.text}", status: rejected}}\n'
    )
    assert len(surveyed(talks).faults) < len(failing)
