"""Packing a run: ready cards only, as they were made, under names that sort."""

import csv
import io
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quotecards.campaign.publishing.export import READ_ME, export
from quotecards.campaign.publishing.ready import bytes_of, ready_cards
from quotecards.campaign.records.manifest_file import manifest_bytes, read_manifest
from quotecards.campaign.records.record import digest_of
from quotecards.errors import OutputError, SettingError
from tests.campaign.samples import built, project

Record = dict[str, Any]
FORMATS = ("open-graph", "x", "story", "instagram-square", "instagram-portrait")


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("original")
    built(project(folder), folder / "output", formats=FORMATS)
    return folder / "output" / "talks"


@pytest.fixture
def made(original: Path, tmp_path: Path) -> Path:
    shutil.copytree(original, tmp_path / "talks")
    return tmp_path / "talks" / "manifest.json"


def rewrite(manifest: Path, change: Callable[[Record], None], *, honest: bool = True) -> None:
    """Change the first card; an honest change makes the digests fit, as another run would."""
    record = read_manifest(manifest)
    change(record["cards"][0])
    if honest:
        record["cards"][0]["digest"] = digest_of(record["cards"][0])
    seal(manifest, record)


def seal(manifest: Path, record: Record) -> None:
    """Write a manifest with its digest, as a run does."""
    manifest.write_bytes(manifest_bytes(record | {"digest": digest_of(record)}))


def contents(archive: Path | None) -> dict[str, bytes]:
    assert archive is not None
    with zipfile.ZipFile(archive) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def pictures(archive: Path | None) -> list[str]:
    return [name for name in contents(archive) if name.endswith((".png", ".jpg"))]


def table(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_each_platform_gets_a_zip_of_its_own_pictures(made: Path) -> None:
    done = export(made)
    assert [package.platform for package in done.packages] == ["instagram", "link-preview", "stories", "x"]
    assert [package.pictures for package in done.packages] == [4, 2, 2, 2]
    assert {package.cards for package in done.packages} == {2}
    assert done.left_out == ()


def test_names_sort_as_the_cards_do_and_say_who_speaks_which_words_and_which_format(made: Path) -> None:
    archive = export(made, ["instagram"]).packages[0].archive
    inside = pictures(archive)
    assert [name[:12] for name in inside] == ["01-ida-lund-"] * 2 + ["02-ida-lund-"] * 2
    assert [name.rpartition(".")[0].endswith("-instagram-portrait") for name in inside] == [True, False] * 2
    assert next(iter(contents(archive))) == READ_ME


def test_captions_and_descriptions_stand_beside_the_pictures_whole(made: Path) -> None:
    card = read_manifest(made)["cards"][0]
    inside = contents(export(made, ["x"]).packages[0].archive)
    caption = next(data for name, data in inside.items() if name.startswith("01-") and name.endswith("-caption.txt"))
    assert caption.decode() == card["captions"]["x"] + "\n"
    described = next(data for name, data in inside.items() if name.startswith("01-") and "-alt-text" in name)
    assert described.decode() == card["alt_texts"]["x"] + "\n"


def test_the_pictures_are_those_that_were_made(made: Path) -> None:
    for package in export(made).packages:
        inside = contents(package.archive)
        originals = {path.read_bytes() for path in made.parent.glob("*/*.*") if path.suffix in {".png", ".jpg"}}
        assert {inside[name] for name in pictures(package.archive)} <= originals


def test_the_same_run_gives_the_same_bytes(made: Path, tmp_path: Path) -> None:
    one, two = export(made, out=tmp_path / "one"), export(made, out=tmp_path / "two")
    for first, second in zip(one.packages, two.packages, strict=True):
        assert first.archive
        assert second.archive
        assert first.archive.read_bytes() == second.archive.read_bytes()


@pytest.mark.parametrize("status", ["draft", "rejected", "failed"])
def test_only_ready_cards_are_packed_and_the_reason_is_told(made: Path, status: str) -> None:
    rewrite(made, lambda card: card.update(status=status, why=["no source"]))
    done = export(made)
    assert {package.cards for package in done.packages} == {1}
    assert [(one.why, one.changed) for one in done.left_out] == [(f"{status}: no source", False)]


def test_a_draft_that_was_called_ready_by_hand_is_left_out(made: Path) -> None:
    rewrite(made, lambda card: card.update(status="draft"))
    rewrite(made, lambda card: card.update(status="ready"), honest=False)
    [left] = export(made).left_out
    assert left.changed
    assert "changed" in left.why


def test_a_draft_s_picture_is_not_packed_even_where_the_record_calls_it_ready(made: Path) -> None:
    def as_draft(card: Record) -> None:
        for file in card["files"]:
            shutil.copytree(made.parent / "x", made.parent / "drafts" / "x", dirs_exist_ok=True)
            file["path"] = f"drafts/{file['path']}"

    rewrite(made, as_draft)
    assert {package.cards for package in export(made).packages} == {1}


def test_a_picture_that_was_changed_is_told_and_left_out_and_the_rest_is_packed(made: Path) -> None:
    changed = sorted((made.parent / "x").iterdir())[0]
    changed.write_bytes(changed.read_bytes() + b"!")
    done = export(made)
    by_name = {package.platform: package for package in done.packages}
    assert (by_name["x"].cards, by_name["instagram"].cards) == (1, 2)
    [left] = by_name["x"].left_out
    assert left.changed
    assert f"x/{changed.name} is not the picture that was made" in left.why
    assert pictures(by_name["x"].archive)[0].startswith("01-")


def test_a_missing_picture_is_told(made: Path) -> None:
    sorted((made.parent / "x").iterdir())[0].unlink()
    assert "is missing" in export(made, ["x"]).packages[0].left_out[0].why


@pytest.mark.parametrize("path", ["../secret.png", "/etc/passwd", "x/../../secret.png", "C:\\x\\a.png", "x/.a.png", 3])
def test_a_path_out_of_the_folder_is_never_packed(made: Path, tmp_path: Path, path: object) -> None:
    (tmp_path / "secret.png").write_bytes(b"secret")

    def lead_out(card: Record) -> None:
        for file in card["files"]:
            file["path"] = path

    rewrite(made, lead_out)
    done = export(made)
    assert all(b"secret" not in contents(package.archive).values() for package in done.packages)
    assert {package.cards for package in done.packages} == {1}


def test_a_link_out_of_the_folder_is_not_followed(made: Path, tmp_path: Path) -> None:
    picture = sorted((made.parent / "x").iterdir())[0]
    shutil.move(picture, tmp_path / "elsewhere")
    picture.symlink_to(tmp_path / "elsewhere")
    assert export(made, ["x"]).packages[0].cards == 1


def test_hostile_names_become_plain_ones(made: Path) -> None:
    def rename(card: Record) -> None:
        card["credits"]["speaker"]["value"] = "../../=cmd|' /C calc'!A0 🎬 שרה"
        card["quote"]["text"] = "..\\..\\" + "long " * 4000

    rewrite(made, rename)
    for name in contents(export(made, ["x"]).packages[0].archive):
        assert len(name) < 120
        assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-.")


def test_long_and_foreign_captions_are_written_whole(made: Path) -> None:
    words = "“" + "שלום 🏳️‍🌈 é\n" * 3000 + "”"
    rewrite(made, lambda card: card["captions"].update(x=words))
    inside = contents(export(made, ["x"], url_prefix="https://a.example/c").packages[0].archive)
    assert words + "\n" in [data.decode() for data in inside.values() if data.startswith("“".encode())]
    assert table(inside["buffer.csv"])[1][0] == words


def test_a_planner_that_fetches_pictures_gets_a_table_only_where_they_will_lie_is_known(made: Path) -> None:
    package = export(made, ["x"]).packages[0]
    assert "buffer.csv" not in contents(package.archive)
    assert any("Buffer" in note and "--url-prefix" in note for note in package.notes)
    inside = contents(export(made, ["x"], url_prefix="https://a.example/c").packages[0].archive)
    head, *rows = table(inside["buffer.csv"])
    assert head == ["Text", "Image URL", "Tags", "Posting Time"]
    assert [row[1] for row in rows] == [
        f"https://a.example/c/{name}" for name in inside if name.endswith((".png", ".jpg"))
    ]


def test_a_card_is_one_post_however_many_formats_it_has(made: Path) -> None:
    inside = contents(export(made, ["instagram"], url_prefix="https://a.example/").packages[0].archive)
    assert len(table(inside["buffer.csv"])) == 3
    assert [row[0].rpartition(".")[0].endswith("instagram-portrait") for row in table(inside["later.csv"])[1:]] == [
        True,
        True,
    ]


def test_slides_are_numbered_whole_or_left_out_and_stand_in_no_table_for_one_picture(made: Path) -> None:
    def slides(card: Record) -> None:
        [file] = [file for file in card["files"] if file["format"] == "x"]
        second = file["path"].replace(".", "-2.")
        shutil.copy(made.parent / file["path"], made.parent / second)
        card["files"].append(file | {"path": second})

    rewrite(made, slides)
    package = export(made, ["x"], url_prefix="https://a.example/").packages[0]
    assert [name.rpartition(".")[0][-5:] for name in pictures(package.archive)][:2] == ["-x-01", "-x-02"]
    assert len(table(contents(package.archive)["buffer.csv"])) == 2
    assert any("slides" in note for note in package.notes)
    next((made.parent / "x").glob("*-2.*")).write_bytes(b"")
    assert export(made, ["x"]).packages[0].pictures == 1


def test_a_card_without_a_caption_that_fits_stands_in_no_table(made: Path) -> None:
    rewrite(made, lambda card: card["captions"].pop("x"))
    package = export(made, ["x"], url_prefix="https://a.example/").packages[0]
    assert package.cards == 2
    assert any("no caption fits" in note for note in package.notes)
    assert len(table(contents(package.archive)["buffer.csv"])) == 2


def test_where_no_card_is_ready_any_more_the_old_zip_goes(made: Path) -> None:
    old = export(made, ["x"]).packages[0].archive
    assert old
    record = read_manifest(made)
    for card in record["cards"]:
        card["status"] = "draft"
        card["digest"] = digest_of(card)
    seal(made, record)
    done = export(made, ["x"])
    assert done.packages[0].archive is None
    assert not old.exists()
    assert export(made).packages == ()


def test_a_platform_that_does_not_exist_is_told(made: Path) -> None:
    with pytest.raises(SettingError, match=r"no platform “instagam” .did you mean “instagram”"):
        export(made, ["instagam"])


@pytest.mark.parametrize(
    "url",
    [
        "",
        "cards/",
        "ftp://a.example/",
        "javascript:x",
        "https://",
        "https://a.example/?a=",
        "https://a b/",
        "https://[::1",
        "https://a.example/\n=1",
        "https://ä.example/",
    ],
)
def test_what_is_no_address_for_pictures_is_told(made: Path, url: str) -> None:
    with pytest.raises(SettingError, match="no address"):
        export(made, ["x"], url_prefix=url)


def test_damaged_records_are_told_and_the_rest_is_packed(made: Path) -> None:
    rewrite(made, lambda card: card.update(credits=None))
    done = export(made)
    assert [one.why for one in done.left_out] == ["its record is damaged"]
    record = read_manifest(made)
    seal(made, record | {"cards": [3, *record["cards"][1:]]})
    assert [one.card for one in export(made).left_out] == ["?"]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace('"campaign": "talks"', '"campaign": "walks"'),
        lambda text: text.replace('"schema": 1', '"schema":  1'),
        lambda text: json.dumps(json.loads(text) | {"policy": {}}, sort_keys=True, ensure_ascii=False, indent=1) + "\n",
        lambda text: json.dumps({key: value for key, value in json.loads(text).items() if key != "digest"}),
    ],
)
def test_a_manifest_that_was_changed_by_hand_is_refused_and_the_zips_stay(
    made: Path, change: Callable[[str], str]
) -> None:
    archive = export(made, ["x"]).packages[0].archive
    assert archive
    packed = archive.read_bytes()
    before = made.read_text()
    made.write_text(change(before))
    assert made.read_text() != before
    with pytest.raises(SettingError, match=r"manifest\.json: was changed after it was written.*build again"):
        export(made, ["x"])
    assert archive.read_bytes() == packed


def test_a_place_that_cannot_be_written_is_told(made: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be"):
        export(made, ["x"], out=tmp_path / "file")


def test_a_picture_that_changes_while_it_is_packed_is_told_with_its_place(made: Path) -> None:
    [card, *_], _ = ready_cards([read_manifest(made)])
    picture = next(one for one in card.pictures if one.platform == "x")
    assert bytes_of(made.parent, picture) == (made.parent / picture.path).read_bytes()
    (made.parent / picture.path).write_bytes(b"other")
    with pytest.raises(OutputError, match="was changed while it was packed"):
        bytes_of(made.parent, picture)
    (made.parent / picture.path).unlink()
    with pytest.raises(OutputError, match="cannot be read"):
        bytes_of(made.parent, picture)
