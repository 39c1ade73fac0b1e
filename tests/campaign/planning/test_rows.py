"""Rows say how their cards are to look; what cannot be had is told with the row, and the others are made."""

from pathlib import Path

import pytest
from PIL import Image

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.planning.prepare import Prepared, prepare
from quotecards.campaign.proof.verify import verify
from quotecards.campaign.records.manifest_file import FILE_NAME, read_manifest
from tests.campaign.samples import built, bytes_of, settings_for

HEAD = "quote,speaker,outlet,theme,format,photo,photo credit\n"
WORDS = (
    "Nobody rehearses the sea.",
    "Patience is only courage that has learned to sit down.",
    "The cold makes every sentence shorter.",
)


def table(folder: Path, *rests: str, speaker: str = "Ida Lund", name: str = "quotes.csv") -> Path:
    rows = [f"{words},{speaker},Kino,{rest}" for words, rest in zip(WORDS, rests, strict=False)]
    (folder / name).write_text(HEAD + "\n".join(rows) + "\n")
    return folder / name


def picture(path: Path) -> Path:
    path.parent.mkdir(exist_ok=True, parents=True)
    Image.linear_gradient("L").resize((900, 1200)).convert("RGB").save(path)
    return path


def prepared(path: Path) -> Prepared:
    campaign = load_campaign(path)
    return prepare(campaign, settings_for(campaign))


def test_each_row_is_made_in_its_own_theme_and_formats_and_the_others_as_the_run_says(tmp_path: Path) -> None:
    path = table(tmp_path, 'swiss,"x story",,', ",,,", ",instagram-square,,")
    outcome = built(path, tmp_path / "out")
    cards = {card["quote"]["text"]: card for card in read_manifest(outcome.folder / FILE_NAME)["cards"]}
    formats = [[file["format"] for file in cards[words]["files"]] for words in WORDS]
    assert formats == [["story", "x"], ["open-graph"], ["instagram-square"]]
    assert [cards[words].get("theme") for words in WORDS] == ["swiss", None, None]
    assert [set(cards[words]["captions"]) - {"default"} for words in WORDS] == [{"x"}, set(), {"instagram"}]
    assert verify(outcome.folder / FILE_NAME).flaws == ()


def test_the_theme_of_a_row_gives_the_pictures_that_the_run_would_give_in_it(tmp_path: Path) -> None:
    own = built(table(tmp_path, "swiss,,,"), tmp_path / "own")
    run = built(table(tmp_path, ",,,"), tmp_path / "run", theme="swiss")
    assert [picture.asset.layout for result in own.results for picture in result.made] == [
        picture.asset.layout for result in run.results for picture in result.made
    ]


def test_a_quote_that_does_not_fit_is_advised_of_a_format_in_the_row_s_own_theme(tmp_path: Path) -> None:
    def hints(theme: str) -> list[str]:
        path = tmp_path / "quotes.csv"
        path.write_text(f"quote,speaker,outlet,theme\n{'The sea does not rehearse. ' * 20},Ida Lund,Kino,{theme}\n")
        return [failure.why.rpartition("(")[2] for _, failure in built(path, tmp_path / f"out{theme}").failures]

    assert hints("") == [
        "a taller format takes more; or choose a shorter passage)"
    ]  # in the theme of the run none does
    assert hints("swiss") == ["instagram-square takes it; or choose a shorter passage)"]


def test_several_processes_give_the_same_bytes_as_one(tmp_path: Path) -> None:
    path = table(tmp_path, "swiss,x story open-graph,,", "arthouse,x open-graph,,", ",x story open-graph,,")
    built(path, tmp_path / "one")
    built(path, tmp_path / "two", executor="processes", jobs=2)
    assert bytes_of(tmp_path / "one") == bytes_of(tmp_path / "two")


@pytest.mark.parametrize(
    ("rest", "why"),
    [
        ("swis,,,", "row 2: there is no theme “swis” (did you mean “swiss”?)"),
        (",storry,,", "row 2: there is no format “storry” (did you mean “story”?)"),
        (",,ide.png,", "row 2: there is no photo “ide.png” (did you mean “ida.png”?)"),
        (",,../ida.png,", "row 2: the photo “../ida.png” is not a file beside the table (put it there, or in photos/)"),
        (",,/etc/passwd,", "row 2: the photo “/etc/passwd” is not a file beside the table"),
        (",,C:\\ida.png,", "row 2: the photo “C:\\ida.png” is not a file beside the table"),
    ],
)
def test_what_a_row_asks_for_in_vain_is_told_and_the_rest_is_made(tmp_path: Path, rest: str, why: str) -> None:
    picture(tmp_path / "photos" / "ida.png")
    outcome = built(table(tmp_path, rest, ",,,"), tmp_path / "out")
    [refused] = outcome.prepared.refused
    assert refused.why[0].startswith(why)
    assert outcome.made == 1
    assert verify(outcome.folder / FILE_NAME).proved == 2


def test_photos_lie_beside_the_table_or_in_its_folder_of_photos_with_their_credit(tmp_path: Path) -> None:
    picture(tmp_path / "ida.png")
    picture(tmp_path / "photos" / "sea.png")
    found = prepared(table(tmp_path, ",,ida.png,Noa Field", ",,sea.png,", ",,photos/sea.png,"))
    photos = [card.photo for card in found.cards]
    assert [(photo.path, photo.credit) for photo in photos if photo] == [
        ("ida.png", "Noa Field"),
        ("photos/sea.png", None),
        ("photos/sea.png", None),
    ]
    assert found.notices == ()


def test_a_photo_that_bears_the_speaker_s_name_is_taken_and_told_with_its_evidence(tmp_path: Path) -> None:
    picture(tmp_path / "photos" / "Ída_LUND.png")
    picture(tmp_path / "photos" / "lund.png")
    found = prepared(table(tmp_path, ",,,", ",,,"))
    assert [card.photo.path for card in found.cards if card.photo] == ["photos/Ída_LUND.png"] * 2
    assert found.notices == ("quotes.csv: the photo of Ida Lund is inferred: photos/Ída_LUND.png bears the name",)


def test_of_several_photos_that_bear_the_name_none_is_taken(tmp_path: Path) -> None:
    picture(tmp_path / "photos" / "ida-lund.png")
    picture(tmp_path / "photos" / "ida lund.jpg")
    found = prepared(table(tmp_path, ",,,"))
    assert [card.photo for card in found.cards] == [None]
    assert "several bear the name (photos/ida lund.jpg, photos/ida-lund.png)" in found.notices[-1]


def test_what_the_campaign_says_of_a_speaker_s_photo_comes_before_a_name_and_after_a_row(tmp_path: Path) -> None:
    for name in ("ida-lund", "row", "campaign"):
        picture(tmp_path / "photos" / f"{name}.png")
    table(tmp_path, ",,,", ",,row.png,")
    (tmp_path / "campaign.yaml").write_text(
        "interviews: [quotes.csv]\nphotos: {Ida Lund: {file: photos/campaign.png}}\n"
    )
    found = prepared(tmp_path / "campaign.yaml")
    assert [card.photo.path for card in found.cards if card.photo] == ["photos/campaign.png", "photos/row.png"]


def test_photos_beside_an_interview_are_not_taken_for_anyone(tmp_path: Path) -> None:
    picture(tmp_path / "photos" / "ida-lund.png")
    (tmp_path / "talk.txt").write_text(
        "---\nspeaker: Ida Lund\nsource: Kino\n---\nQ: And you?\n\n"
        "A: Nobody rehearses the sea, and nobody should rehearse grief.\n"
    )
    assert [card.photo for card in prepared(tmp_path / "talk.txt").cards] == [None]
