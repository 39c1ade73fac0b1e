"""Whole runs, with all stages."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from quotecards.campaign.records.manifest import pictures_of, root_for
from quotecards.campaign.records.manifest_file import read_manifest
from quotecards.errors import OutputError, Problems, ReadError, SettingError
from tests.campaign.samples import TALK, built, bytes_of, project


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "output"


def test_a_run_makes_a_picture_of_every_card_in_every_format(tmp_path: Path, out: Path) -> None:
    outcome = built(project(tmp_path), out, formats=("open-graph", "x"))
    assert len(outcome.results) == 2
    assert (outcome.made, outcome.unchanged, outcome.failures) == (4, 0, ())
    sizes = {"open-graph": (1200, 630), "x": (1600, 900)}
    record = read_manifest(out / "talks" / "manifest.json")
    for file in (file for card in record["cards"] for file in card["files"]):
        with Image.open(out / "talks" / file["path"]) as picture:
            assert picture.size == sizes[file["format"]] == (file["width"], file["height"])
        assert file["checks"]["inside_safe_area"]
        assert file["checks"]["contrast"] >= 3


def test_a_second_run_changes_nothing(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    built(talks, out)
    before = bytes_of(out)
    outcome = built(talks, out)
    assert (outcome.made, outcome.unchanged, outcome.manifest_changed) == (0, 2, False)
    assert bytes_of(out) == before


def test_the_same_project_elsewhere_gives_the_same_bytes(tmp_path: Path) -> None:
    for place in ("one", "another/deeper"):
        built(project(tmp_path / place), tmp_path / place / "output")
    first = bytes_of(tmp_path / "one" / "output")
    assert first == bytes_of(tmp_path / "another/deeper" / "output")
    assert len(first) == 3


def test_processes_and_one_process_give_the_same_bytes(tmp_path: Path) -> None:
    talks = project(tmp_path)
    formats = ("open-graph", "x", "instagram-square", "story")
    built(talks, tmp_path / "a", formats=formats)
    outcome = built(talks, tmp_path / "b", formats=formats, executor="processes", jobs=2)
    assert bytes_of(tmp_path / "a") == bytes_of(tmp_path / "b")
    assert outcome.made == 8


def test_cards_without_a_source_go_to_the_drafts(tmp_path: Path, out: Path) -> None:
    outcome = built(project(tmp_path, credits_text="speaker: Ida Lund\nfilm: Salt Roads\n"), out)
    assert len(outcome.drafts) == 2
    assert {path.split("/")[1] for path in bytes_of(out) if path.endswith(".jpg")} == {"drafts"}
    record = read_manifest(out / "talks" / "manifest.json")
    assert {card["status"] for card in record["cards"]} == {"draft"}
    assert all(
        card["why"] == ["no source: say where the interview appeared (source: {outlet: …})"] for card in record["cards"]
    )


def test_cards_without_a_speaker_are_refused_and_recorded(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path, credits_text=None)
    (talks / "ida.txt").write_text(TALK[TALK.index("Q:") :])
    outcome = built(talks, out)
    assert not outcome.results
    assert len(outcome.prepared.refused) == 2
    record = read_manifest(out / "talks" / "manifest.json")
    assert {(card["status"], len(card["files"])) for card in record["cards"]} == {("failed", 0)}


def test_pictures_that_no_card_needs_any_more_are_removed_and_others_stay(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    built(talks, out, formats=("open-graph", "x"))
    (out / "talks" / "x" / "mine.png").write_bytes(b"not of a run")
    outcome = built(talks, out, formats=("open-graph",), top=1)
    assert len(outcome.removed) == 3
    left = [path for path in bytes_of(out) if not path.endswith("manifest.json")]
    assert len(left) == 2
    assert "talks/x/mine.png" in left


def test_folders_that_are_empty_then_go_too(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    built(talks, out, formats=("open-graph", "x"))
    built(talks, out, formats=("open-graph",))
    assert not (out / "talks" / "x").exists()


def test_a_manifest_cannot_have_foreign_files_removed(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    built(talks, out)
    for victim in ("precious.png", "output/precious.png", "output/talks/precious.png"):
        (tmp_path / victim).write_bytes(b"precious")
    (out / "talks" / "link").symlink_to(tmp_path)
    manifest = out / "talks" / "manifest.json"
    record = json.loads(manifest.read_text())
    hostile: list[object] = [
        "../precious.png",
        "../../precious.png",
        "x/../../../precious.png",
        "precious.png",
        "link/precious.png",
    ]
    hostile += [
        str(tmp_path / "precious.png"),
        "x\\..\\precious.png",
        "talks/x/y/z.png",
        "manifest.json",
        "x/.y.png",
        3,
    ]
    record["cards"] += [{"files": [{"path": path} for path in hostile]}, {"files": None}, 3]
    manifest.write_text(json.dumps(record))
    assert built(talks, out).removed == ()
    assert (tmp_path / "precious.png").exists()
    assert (out / "precious.png").exists()
    assert (out / "talks" / "precious.png").exists()


def test_a_check_writes_nothing_and_says_what_would_change(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    outcome = built(talks, out, write=False)
    assert outcome.would_change
    assert outcome.made == 2
    assert not out.exists()
    built(talks, out)
    assert not built(talks, out, write=False).would_change
    fewer = built(talks, out, write=False, top=1)
    assert fewer.would_change
    assert len(fewer.removed) == 1
    assert len(bytes_of(out)) == 3


def test_an_interview_that_cannot_be_read_leaves_the_others_to_be_made(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    (talks / "empty.txt").write_bytes(b"")
    (talks / "latin.txt").write_bytes("Où est-ce ?\nÀ la mer.\n".encode("latin-1"))
    outcome = built(talks, out)
    assert outcome.made == 2
    told = [str(error) for error in outcome.prepared.unreadable]
    assert len(told) == 2
    assert told[0].startswith(f"{talks.as_posix()}/empty.txt: is empty")
    assert told[1].startswith(f"{talks.as_posix()}/latin.txt:1: is not UTF-8")


def test_a_malformed_sidecar_costs_only_its_interview(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    (talks / "other.txt").write_text(TALK.replace("winters", "summers"))
    (talks / "other.yaml").write_text("speeker: Ida Lund\n")
    outcome = built(talks, out)
    assert outcome.made == 2
    assert "other.yaml:1:1" in str(outcome.prepared.unreadable[0])


def test_where_nothing_can_be_read_there_is_no_run(tmp_path: Path, out: Path) -> None:
    with pytest.raises(ReadError, match="there is no such file"):
        built(tmp_path / "nothing.txt", out)
    (tmp_path / "talks").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "talks" / name).write_bytes(b"")
    with pytest.raises(Problems, match=r"(?s)a\.txt.*b\.txt"):
        built(tmp_path / "talks", out)
    assert not out.exists()


def test_the_same_file_twice_makes_one_set_of_cards(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    (talks / "twin.txt").write_text(TALK)
    outcome = built(talks, out)
    assert outcome.made == 2
    assert outcome.prepared.notices[-1].endswith("twin.txt: left out, it is the same file as ida.txt")


def test_a_format_asked_for_twice_is_made_once(tmp_path: Path, out: Path) -> None:
    assert built(project(tmp_path), out, formats=("x", "open-graph", "x")).made == 4
    assert read_manifest(out / "talks" / "manifest.json")["formats"] == ["x", "open-graph"]


def test_an_unknown_theme_or_format_names_the_setting(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    with pytest.raises(SettingError, match=r"--theme: there is no theme “noirr” \(did you mean “noir”\?\)"):
        built(talks, out, theme="noirr")
    with pytest.raises(SettingError, match=r"--format: there is no format “storry” \(did you mean “story”\?\)"):
        built(talks, out, formats=("storry",))


def test_a_theme_of_the_campaign_s_own_is_found(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    (talks / "themes").mkdir()
    (talks / "themes" / "mine.yaml").write_text(
        "name: mine\nextends: noir\ndescription: Mine.\npalette: {lamp: '#FF0000'}\n"
    )
    (talks / "campaign.yaml").write_text("theme: mine\ninterviews: ida.txt\n")
    own = built(talks, out)
    assert own.made == 2
    (talks / "campaign.yaml").write_text("theme: themes/mine.yaml\ninterviews: ida.txt\n")
    assert built(talks, out).made == 0  # the same theme by its file
    (talks / "campaign.yaml").write_text("theme: noir\ninterviews: ida.txt\noverrides: {palette: {lamp: '#FF0000'}}\n")
    assert built(talks, out).made == 0  # the same colour as an override
    (talks / "campaign.yaml").write_text("theme: noir\ninterviews: ida.txt\n")
    assert built(talks, out).made == 2


def test_an_output_that_is_a_file_is_told_before_anything_is_made(tmp_path: Path) -> None:
    talks = project(tmp_path)
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(OutputError, match=r"taken/talks: cannot be written: .* \(choose another with --out\)"):
        built(talks, tmp_path / "taken")


def test_a_picture_that_cannot_be_written_does_not_stop_the_others(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    first = built(talks, out, write=False).results[0].made[0].asset.path
    (out / "talks" / first).mkdir(parents=True)
    outcome = built(talks, out)
    assert outcome.made == 1
    assert "cannot be written" in outcome.failures[0][1].why
    record = read_manifest(out / "talks" / "manifest.json")
    assert sorted(card["status"] for card in record["cards"]) == ["failed", "ready"]


def test_a_photo_that_is_no_picture_fails_its_cards_only(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    (talks / "ida.jpg").write_bytes(b"no picture")
    (talks / "campaign.yaml").write_text("interviews: ida.txt\nphotos: {Ida Lund: {file: ida.jpg}}\n")
    outcome = built(talks, out)
    assert outcome.made == 0
    assert len(outcome.failures) == 2
    assert "ida.jpg" in outcome.failures[0][1].why


def test_a_photo_is_on_the_card_and_in_the_manifest(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    Image.linear_gradient("L").convert("RGB").resize((1400, 1400)).save(talks / "ida.jpg")
    (talks / "campaign.yaml").write_text(
        "name: portrait\ninterviews: ida.txt\nphotos: {ida lund: {file: ida.jpg, credit: Per Moe, focus: [20, 30]}}\n"
    )
    outcome = built(talks, out)
    assert outcome.made == 2
    photo = read_manifest(out / "portrait" / "manifest.json")["cards"][0]["credits"]["photo"]
    assert (photo["path"], photo["credit"], photo["focus"]) == ("ida.jpg", "Per Moe", [20.0, 30.0])


def test_every_card_has_what_the_manifest_promises(tmp_path: Path, out: Path) -> None:
    built(project(tmp_path), out)
    record = read_manifest(out / "talks" / "manifest.json")
    assert record["root"] == "../../talks"
    assert [document["path"] for document in record["documents"]] == ["ida.txt"]
    ids = [card["id"] for card in record["cards"]]
    assert ids == sorted(ids)
    for card in record["cards"]:
        assert card["status"] == "ready"
        assert card["quote"]["text"] in card["alt_text"]
        assert card["credits"]["speaker"] == {
            "value": "Ida Lund", "origin": "sidecar", "evidence": "", "line": 1,
        }  # fmt: skip
        assert card["credits"]["film"]["value"]["director"] == "Per Moe"
        assert "Kino" in card["captions"]["default"]
        assert card["captions"].keys() == {"default"}  # a link preview has a description and no caption
        assert "Kino" in card["alt_texts"]["link-preview"]
    assert pictures_of(record) == {path.removeprefix("talks/") for path in bytes_of(out) if path.endswith(".jpg")}


def test_paths_are_absolute_only_where_nothing_is_shared() -> None:
    assert root_for(Path("/home/ida/talks"), Path("/home/ida/output/talks")) == "../../talks"
    assert root_for(Path("/home/ida/talks"), Path("/mnt/output/talks")) == "/home/ida/talks"


def test_two_campaigns_of_one_name_do_not_take_each_others_folder(tmp_path: Path, out: Path) -> None:
    mine, other = project(tmp_path / "one"), project(tmp_path / "two")
    built(mine, out)
    before = bytes_of(out)
    with pytest.raises(OutputError, match=r"another campaign of the same name \(.*one/talks\)"):
        built(other, out)
    assert bytes_of(out) == before
    built(mine, out)
    assert bytes_of(out) == before


RUN = """
import sys
from multiprocessing import active_children
from pathlib import Path
from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.making import cards
from quotecards.campaign.planning.prepare import prepare
from quotecards.campaign.run import make, order_for
from tests.campaign.samples import settings_for
cards.WORTH_IT = int(sys.argv[2])
campaign = load_campaign(Path(sys.argv[1]))
settings = settings_for(campaign, executor="processes", jobs=30)
order = order_for(campaign, settings, Path(sys.argv[1]).parent / "output", write=True)
make(campaign, settings, prepare(campaign, settings), order, begun=lambda _: print(len(active_children())))
"""


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="workers are forks where Linux tells of threads")
@pytest.mark.parametrize(("worth_it", "processes"), [(2, 2), (3, 0)])
def test_a_run_that_is_given_no_executor_starts_no_more_processes_than_it_has_cards_for(
    tmp_path: Path, worth_it: int, processes: int
) -> None:
    command = [sys.executable, "-c", RUN, str(project(tmp_path)), str(worth_it)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert int(done.stdout) == processes
