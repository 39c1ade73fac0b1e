"""The proof from one picture, with its source at hand and without."""

import dataclasses
import json
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from quotecards.campaign.proof.picture import verify_picture
from quotecards.cli.main import run
from quotecards.errors import SettingError
from quotecards.exporters import inscription, look_inside
from quotecards.exporters.metadata.files import _chunk
from quotecards.exporters.metadata.xmp import xmp_packet
from tests.campaign.samples import TALK, built, project
from tests.samples import a_card


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with its pictures."""
    folder = tmp_path_factory.mktemp("made")
    built(project(folder), folder / "output", formats=("open-graph", "story", "x"))
    return folder


def picture_of(folder: Path, suffix: str = ".png") -> Path:
    return sorted((folder / "output").rglob(f"*{suffix}"))[0]


@pytest.fixture
def away(made: Path, tmp_path: Path) -> Path:
    """A picture far from its source."""
    path = tmp_path / "downloads" / picture_of(made).name
    path.parent.mkdir()
    path.write_bytes(picture_of(made).read_bytes())
    return path


def rewrite(picture: Path, changes: dict[str, Any]) -> None:
    """Change the record in a picture, as someone who forges it would."""
    data = picture.read_bytes()
    provenance = look_inside(data).provenance or ""
    new = json.dumps(json.loads(provenance) | changes, sort_keys=True, separators=(",", ":"))
    at = data.index(b"iTXt") - 4
    end = at + 12 + int.from_bytes(data[at : at + 4], "big")

    def escaped(text: str) -> bytes:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").encode()

    body = data[at + 8 : end - 4].replace(escaped(provenance), escaped(new))
    picture.write_bytes(data[:at] + _chunk(b"iTXt", body) + data[end:])


@pytest.mark.parametrize("suffix", [".png", ".jpg"])
def test_a_picture_beside_its_source_is_proved(made: Path, suffix: str) -> None:
    picture = picture_of(made, suffix)
    proof = verify_picture(picture, folders=(made / "talks",))
    assert (proof.words_proved, proof.flaws, proof.left_open) == (True, (), ())
    assert proof.speaker == "Ida Lund"
    assert proof.text
    assert proof.text in TALK


def test_without_its_source_it_is_said_what_holds_and_what_is_open(away: Path) -> None:
    proof = verify_picture(away)
    assert not proof.words_proved
    assert proof.flaws == ()
    assert [line.split(" ")[0] for line in proof.proved] == ["the", "no"]
    (line,) = proof.left_open
    assert line.startswith("whether ida.txt holds the words in line ")


def test_a_source_may_be_named(made: Path, away: Path) -> None:
    assert verify_picture(away, source=made / "talks" / "ida.txt").words_proved


def test_another_file_of_the_same_name_is_not_taken_for_the_source(away: Path) -> None:
    (away.parent / "ida.txt").write_text(TALK.replace("weather", "winter"))
    assert not verify_picture(away, folders=(away.parent,)).words_proved


def test_a_source_that_was_changed_is_told(made: Path, away: Path, tmp_path: Path) -> None:
    other = project(tmp_path) / "ida.txt"
    other.write_text(TALK + "\n")
    proof = verify_picture(away, source=other)
    assert proof.flaws == (f"{other.as_posix()} has changed since the card was made",)
    assert not proof.words_proved


@pytest.mark.parametrize(
    ("changes", "flaw"),
    [
        ({"text": "Nobody rehearses the rain"}, "its edits lead to"),
        ({"speaker": "Per Moe"}, "gives its words to Ida Lund, not to Per Moe"),
        ({"line": 2}, "its words stand in line"),
        ({"start": 0}, "does not hold its words"),
        ({"edits": [{"start": 0, "end": 1, "kind": "dash", "before": "", "after": "not "}]}, "cannot be replayed"),
        ({"edits": "none"}, "its record is damaged"),
        ({"path": 7, "speaker_origin": None, "line": "x"}, "its record is damaged"),
    ],
)
def test_a_forged_record_is_told(made: Path, away: Path, changes: dict[str, Any], flaw: str) -> None:
    rewrite(away, changes)
    proof = verify_picture(away, source=made / "talks" / "ida.txt")
    assert not proof.words_proved
    assert any(flaw in one for one in proof.flaws), proof.flaws


@pytest.mark.parametrize("path", ["../../../../etc/passwd", "/etc/passwd", "a/../../b", "C:\\talk.txt", "\0", "."])
def test_a_record_leads_nowhere_but_below_the_folders(away: Path, path: str) -> None:
    rewrite(away, {"path": path})
    proof = verify_picture(away, folders=(away.parent,))
    assert not proof.words_proved
    assert proof.left_open


def test_a_picture_that_was_saved_anew_has_other_pixels(away: Path) -> None:
    file = BytesIO()
    from PIL.PngImagePlugin import PngInfo

    with Image.open(away) as picture:
        info = PngInfo()
        info.add_itxt("XML:com.adobe.xmp", picture.info["XML:com.adobe.xmp"])
        picture.save(file, "PNG", pnginfo=info)
    away.write_bytes(file.getvalue())
    assert verify_picture(away).flaws == ("the picture was changed after it was made",)


def test_a_picture_whose_metadata_were_removed_proves_nothing(away: Path) -> None:
    Image.new("RGB", (8, 8)).save(away)
    (flaw,) = verify_picture(away).flaws
    assert "it carries no record of its words" in flaw


def test_a_speaker_whom_only_the_campaign_names_is_said_to_be(tmp_path: Path) -> None:
    talks = project(tmp_path, credits_text=None)
    (talks / "ida.txt").write_text("Q: Why?\n\n" + TALK.split("\n\n", 2)[2])
    (talks / "campaign.yaml").write_text(
        "interviews:\n- {path: ida.txt, credits: {speaker: Ida Lund, source: {outlet: Kino}}}\n"
    )
    built(talks, tmp_path / "output", formats=("x",))
    proof = verify_picture(picture_of(tmp_path), folders=(talks,))
    assert proof.words_proved
    assert proof.left_open == ("who speaks: Ida Lund was named by the campaign, not by the source",)


def test_a_speaker_whom_only_a_sidecar_names_is_open_where_it_is_not_there(tmp_path: Path) -> None:
    talks = project(tmp_path)
    (talks / "ida.txt").write_text("Q: Why?\n\n" + TALK.split("\n\n", 2)[2])
    built(talks, tmp_path / "output", formats=("x",))
    picture = picture_of(tmp_path)
    assert verify_picture(picture, folders=(talks,)).left_open == ()
    (talks / "ida.yaml").unlink()
    proof = verify_picture(picture, folders=(talks,))
    assert proof.words_proved
    (line,) = proof.left_open
    assert line.startswith("who speaks: Ida Lund was named in a file beside the source, which is not here")


def test_what_is_no_picture_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_text("no picture")
    with pytest.raises(SettingError, match="is neither PNG, JPEG, WebP nor AVIF"):
        verify_picture(tmp_path / "a.png")
    with pytest.raises(SettingError, match="no such file"):
        verify_picture(tmp_path / "b.png")


def test_a_source_that_cannot_be_read_is_told(away: Path) -> None:
    (flaw,) = verify_picture(away, source=away.parent / "nothing.txt").flaws
    assert "nothing.txt" in flaw


@pytest.mark.parametrize("provenance", ["{", "[]", "{}"])
def test_a_record_of_another_form_is_damaged(away: Path, provenance: str) -> None:
    packet = xmp_packet(dataclasses.replace(inscription(a_card()), provenance=provenance), None)
    Image.new("RGB", (8, 8)).save(away.with_suffix(".webp"), xmp=packet)
    assert verify_picture(away.with_suffix(".webp")).flaws == ("its record is damaged",)


def test_an_avif_cannot_tell_whether_it_was_changed(made: Path, away: Path) -> None:
    provenance = look_inside(away.read_bytes()).provenance
    packet = xmp_packet(dataclasses.replace(inscription(a_card()), provenance=provenance), None)
    Image.new("RGB", (8, 8)).save(away.with_suffix(".avif"), xmp=packet)
    proof = verify_picture(away.with_suffix(".avif"), source=made / "talks" / "ida.txt")
    assert proof.words_proved
    assert proof.left_open == ("whether the picture was changed: this encoding carries no digest of its pixels",)


def test_a_file_of_many_bytes_is_not_read(away: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quotecards.campaign.proof.picture.MAX_BYTES", 10)
    with pytest.raises(SettingError, match="is larger than"):
        verify_picture(away)


def test_the_command_tells_what_is_proved_and_what_is_open(
    made: Path, away: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(away.parent)
    assert run(["verify", away.name]) == 1
    said = capsys.readouterr().out
    assert "— Ida Lund" in said
    assert "open    whether ida.txt holds the words" in said
    assert run(["verify", away.name, "--source", str(made / "talks" / "ida.txt"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["words_proved"] is True
    monkeypatch.chdir(made / "talks")
    assert run(["verify", str(picture_of(made))]) == 0  # the source lies here
    assert run(["verify", "--source", "ida.txt"]) == 2
    assert "--source goes with one picture" in capsys.readouterr().err
