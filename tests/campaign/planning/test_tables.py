"""A table of ready quotes is a campaign: every row becomes a card with its own credits, and can be proved."""

from pathlib import Path

import pytest

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.planning.prepare import prepare
from quotecards.campaign.proof.verify import verify
from quotecards.campaign.records.manifest_file import FILE_NAME, read_manifest
from quotecards.errors import ReadError
from quotecards.model.card import CardStatus
from tests.campaign.samples import built, bytes_of, settings_for

TABLE = """\
quote;speaker;film;year;outlet;language
"“And so I row; nobody knows why.”";Ida Lund;Salt Roads;2021;Kino;en
Le vent n'est à personne.;Ann Moss;;;Lanterne;fr
no script survives the sea;Ida Lund;;;;en
"""


def table(folder: Path, text: str = TABLE, name: str = "quotes.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_every_row_becomes_a_card_as_it_was_given_whatever_the_number_wished(tmp_path: Path) -> None:
    campaign = load_campaign(table(tmp_path))
    cards = prepare(campaign, settings_for(campaign, top=1)).cards
    assert [card.text for card in cards] == [
        "And so I row; nobody knows why.",
        "Le vent n’est à personne.",
        "no script survives the sea",
    ]
    assert [card.speaker.value for card in cards] == ["Ida Lund", "Ann Moss", "Ida Lund"]
    assert [card.language for card in cards] == ["en", "fr", "en"]
    assert [card.source.value.outlet if card.source else None for card in cards] == ["Kino", "Lanterne", None]
    assert [card.status for card in cards] == [CardStatus.READY, CardStatus.READY, CardStatus.DRAFT]


def test_a_campaign_may_take_its_quotes_from_a_table_and_choose_among_them(tmp_path: Path) -> None:
    table(tmp_path)
    text = "interviews: [quotes.csv]\nselect: {speakers: Ann Moss}\n"
    campaign = load_campaign(table(tmp_path, text, "campaign.yaml"))
    assert [card.speaker.value for card in prepare(campaign, settings_for(campaign)).cards] == ["Ann Moss"]


def test_cards_of_a_table_are_made_proved_and_made_again_alike(tmp_path: Path) -> None:
    path = table(tmp_path)
    outcome = built(path, tmp_path / "out")
    assert outcome.made == 3
    proof = verify(outcome.folder / FILE_NAME)
    assert (proof.proved, proof.flaws) == (3, ())
    first = bytes_of(tmp_path / "out")
    assert built(path, tmp_path / "out").made == 0
    assert bytes_of(tmp_path / "out") == first


def test_lines_end_on_the_card_where_the_table_says_so_and_nowhere_else_in_its_words(tmp_path: Path) -> None:
    path = table(tmp_path, 'quote,speaker,outlet\n"The sea | does not rehearse, |and neither do I",Ida Lund,Kino\n')
    outcome = built(path, tmp_path / "out", formats=("open-graph", "story"))
    [card] = read_manifest(outcome.folder / FILE_NAME)["cards"]
    for file in card["files"]:
        assert {"“The sea", "and neither do I”"} <= set(file["lines"])
    assert len(card["files"]) == 2
    assert card["quote"]["text"] == "The sea\ndoes not rehearse,\nand neither do I"
    assert card["captions"]["default"].startswith("“The sea does not rehearse, and neither do I”\n")
    assert verify(outcome.folder / FILE_NAME).flaws == ()


def test_a_changed_word_in_the_table_is_found(tmp_path: Path) -> None:
    path = table(tmp_path)
    outcome = built(path, tmp_path / "out")
    table(tmp_path, TABLE.replace("Ida Lund;Salt", "Ira Lund;Salt"))
    (flaw, *_) = verify(outcome.folder / FILE_NAME).flaws
    assert "quotes.csv" in flaw.why


def test_named_speakers_of_a_transcript_survive_the_proof(tmp_path: Path) -> None:
    talk = "".join(
        f"{at}\n00:00:{at:02},000 --> 00:00:{at:02},900\nSpeaker {1 + at % 2}: {words}\n\n"
        for at, words in enumerate(
            ["Nobody rehearses the sea, and nobody should rehearse grief.", "Do you row?"] * 3, start=1
        )
    )
    table(tmp_path, talk, "talk.srt")
    text = "interviews:\n  - path: talk.srt\n    credits: {speakers: {1: Ann Moss, 2: Ida Lund}, source: Kino}\n"
    outcome = built(table(tmp_path, text, "campaign.yaml"), tmp_path / "out")
    assert {card.speaker.value for card in outcome.prepared.cards} == {"Ida Lund"}
    proof = verify(outcome.folder / FILE_NAME)
    assert proof.proved >= 1
    assert proof.flaws == ()


def test_a_table_without_quotes_is_one_clear_error(tmp_path: Path) -> None:
    campaign = load_campaign(table(tmp_path, "name,film\nIda,Salt\n"))
    with pytest.raises(ReadError, match="no column holds quotes"):
        prepare(campaign, settings_for(campaign))
