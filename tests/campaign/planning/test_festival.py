"""A festival is a credit like the others: declared for a campaign, an interview or a row, shown, posted, recorded."""

import json
from pathlib import Path

import pytest

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.proof.verify import verify
from quotecards.campaign.records.record import Record
from quotecards.exporters.metadata.xmp import read_xmp
from quotecards.layout import compose
from quotecards.model.credits import Film
from quotecards.platforms import load_formats
from quotecards.theme import ThemeFile
from quotecards.typography import FontLibrary
from tests.campaign.samples import CREDITS, TALK, built, project
from tests.samples import a_card, a_festival

NAME = "Locarno Film Festival"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    project(tmp_path)
    return tmp_path


def record_of(folder: Path, text: str) -> Record:
    (folder / "spring.yaml").write_text(f"name: spring\n{text}")
    outcome = built(folder / "spring.yaml", folder / "out")
    assert not verify(outcome.folder / "manifest.json").flaws
    record: Record = json.loads((outcome.folder / "manifest.json").read_text("utf-8"))
    return record


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        (f"festival: {NAME}\ninterviews: talks/ida.txt\n", "campaign"),
        (f"interviews: [{{path: talks/ida.txt, credits: {{festival: {NAME}}}}}]\n", "campaign"),
    ],
)
def test_a_campaign_names_it_for_all_or_for_an_interview(folder: Path, text: str, origin: str) -> None:
    for card in record_of(folder, text)["cards"]:
        assert card["credits"]["festival"]["value"] == NAME
        assert card["credits"]["festival"]["origin"] == origin
        assert f"\n{NAME}\n" in card["captions"]["default"]
        assert "#LocarnoFilmFestival" in card["captions"]["default"]
        assert f"{NAME}. Kino" in card["alt_text"]


def test_the_interview_s_own_counts_more_than_the_campaign_s(folder: Path) -> None:
    text = f"festival: {NAME}\ninterviews: [{{path: talks/ida.txt, credits: {{festival: Viennale}}}}]\n"
    assert record_of(folder, text)["cards"][0]["credits"]["festival"]["value"] == "Viennale"


def test_it_may_stand_beside_the_interview(folder: Path) -> None:
    (folder / "talks" / "ida.yaml").write_text(f"{CREDITS}festival: Viennale\n")
    card = record_of(folder, "interviews: talks/ida.txt\n")["cards"][0]
    assert (card["credits"]["festival"]["value"], card["credits"]["festival"]["origin"]) == ("Viennale", "sidecar")


def test_a_column_of_a_table_names_it_for_a_row(folder: Path) -> None:
    rows = "quote,speaker,outlet,festival\nThe sea does not rehearse,Ida Lund,Kino,Viennale\nIt rained,Per Moe,Kino,\n"
    (folder / "quotes.csv").write_text(rows)
    found = {
        card["quote"]["text"]: (card["credits"]["festival"] or {}).get("value")
        for card in record_of(folder, f"festival: {NAME}\ninterviews: quotes.csv\n")["cards"]
    }
    assert found == {"The sea does not rehearse": "Viennale", "It rained": NAME}


def test_without_one_nothing_is_said(folder: Path) -> None:
    card = record_of(folder, "interviews: talks/ida.txt\n")["cards"][0]
    assert card["credits"]["festival"] is None
    assert card["captions"]["default"].count("\n\n") == 3


def test_the_picture_s_metadata_name_it_as_the_event(folder: Path) -> None:
    record_of(folder, f"festival: {NAME}\ninterviews: talks/ida.txt\n")
    picture = next((folder / "out" / "spring" / "open-graph").iterdir()).read_bytes()
    start, end = picture.index(b"<?xpacket begin"), picture.index(b'<?xpacket end="r"?>')
    assert NAME.encode() in picture[start:end].partition(b"Iptc4xmpExt:Event>")[2]
    assert read_xmp(picture[start:end])[0]


def test_a_card_shows_it_where_the_credits_have_room_and_goes_without_where_they_have_not(library: FontLibrary) -> None:
    fmt = load_formats()["open-graph"]
    theme = ThemeFile.find("arthouse", [Path(__file__).parents[3] / "themes"]).resolve(fmt)

    def credits_on(festival: str, title: str) -> str:
        card = a_card(film=Film(title, "Ilse Brandt", 2019), festival=a_festival(festival))
        placed = {slot.slot: slot for slot in compose(card, theme, fmt, library).placed}
        return " ".join(line.text for line in placed["credit"].lines)

    assert credits_on(NAME, "The Long Reel").endswith(f"May 2020\u00a0· {NAME}")
    assert credits_on(NAME * 9, "The Long Reel").endswith("May 2020")


def test_a_folder_without_a_campaign_has_none(folder: Path) -> None:
    assert TALK
    assert load_campaign(folder / "talks").interviews[0].declared.festival is None
