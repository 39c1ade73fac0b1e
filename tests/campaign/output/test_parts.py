"""A large campaign's manifest has parts: runs, proofs and exports treat it as they treat one file."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from quotecards.campaign.output import commit, stage
from quotecards.campaign.output.commit import finish, is_pending
from quotecards.campaign.output.workroom import workroom
from quotecards.campaign.proof.verify import verify
from quotecards.campaign.publishing.export import export
from quotecards.campaign.records.book import WHOLE
from quotecards.campaign.records.manifest_file import FILE_NAME, manifest_bytes, read_manifest
from quotecards.campaign.records.record import digest_of
from quotecards.errors import OutputError, SettingError
from quotecards.storage import locate
from tests.campaign.making.test_partial import after
from tests.campaign.output.test_commit import Killed, killed_at
from tests.campaign.samples import SAYINGS, Undisturbed, built, bytes_of, saying, several

SMALL = 2_000  # bytes of records: less than one card has


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    return several(tmp_path)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "output"


def parts(out: Path) -> dict[str, bytes]:
    """The files of the manifest with their bytes."""
    return {path: data for path, data in bytes_of(out / "talks").items() if path.startswith("manifest")}


def rest(out: Path) -> dict[str, bytes]:
    return {path: data for path, data in bytes_of(out / "talks").items() if not path.startswith("manifest")}


def test_parts_hold_what_one_file_would(talks: Path, tmp_path: Path, out: Path) -> None:
    built(talks, out, whole=SMALL)
    built(talks, tmp_path / "one")
    assert len(parts(out)) > 3
    assert list(parts(tmp_path / "one")) == ["manifest.json"]
    one, many = (read_manifest(place / "talks" / FILE_NAME) for place in (tmp_path / "one", out))
    assert many | one == many | {"digest": one["digest"]}
    assert rest(out) == rest(tmp_path / "one")
    proof = verify(out / "talks" / FILE_NAME)
    assert (proof.proved, proof.flaws) == (len(one["cards"]), ())


def pages(out: Path) -> dict[str, str]:
    return {path: data.decode() for path, data in bytes_of(out / "talks").items() if path.endswith(".html")}


def sheets(out: Path) -> list[str]:
    return [path for path in bytes_of(out / "talks") if re.fullmatch(r"pages/\d+\.jpg", path)]


def test_so_many_cards_are_shown_on_several_pages_with_a_sheet_each(talks: Path, out: Path) -> None:
    built(talks, out, gallery=True)
    would = built(talks, out, whole=SMALL, gallery=True, write=False)
    outcome = built(talks, out, whole=SMALL, gallery=True)
    assert would.gallery == outcome.gallery
    assert outcome.gone == ("contact-sheet.jpg",)
    assert set(outcome.gallery) == {*pages(out), *sheets(out), "contact-sheet.jpg"}
    assert [path.replace(".jpg", ".html") for path in sheets(out)] == list(pages(out))[1:]
    cards = read_manifest(out / "talks" / FILE_NAME)["cards"]
    assert list(pages(out)) == ["index.html", *(f"pages/{number:03}.html" for number in range(1, len(cards) + 1))]
    assert all(sum(f'id="{card["id"]}"' in page for page in pages(out).values()) == 1 for card in cards)
    for path, page in pages(out).items():
        named = re.findall(r'(?:href|src)="([^"#:]+)"', page)
        assert all((out / "talks" / path).parent.joinpath(name).resolve().is_file() for name in named), path
    assert not built(talks, out, whole=SMALL, gallery=True).would_change


def test_a_changed_interview_changes_its_page_and_the_index(talks: Path, tmp_path: Path, out: Path) -> None:
    built(talks, out, whole=SMALL, gallery=True)
    credits_of = talks / "una.yaml"
    credits_of.write_text(credits_of.read_text().replace("Una Lund", "Una Holm"))
    outcome = built(talks, out, whole=SMALL, gallery=True)
    assert [Path(path).suffix for path in outcome.gallery] == [".jpg", ".html", ".html"]
    built(talks, tmp_path / "new", whole=SMALL, gallery=True)
    assert bytes_of(out) == bytes_of(tmp_path / "new")


def test_pages_that_are_no_more_go_and_others_beside_them_stay(talks: Path, tmp_path: Path, out: Path) -> None:
    built(talks, out, whole=SMALL, gallery=True)
    for name in ("notes.html", "099.html"):
        (out / "talks" / "pages" / name).write_text("mine")
    (talks / "una.txt").unlink()
    assert built(talks, out, whole=SMALL, gallery=True).gone
    built(talks, tmp_path / "new", whole=SMALL, gallery=True)
    assert pages(out).keys() - pages(tmp_path / "new").keys() == {"pages/notes.html", "pages/099.html"}
    assert built(talks, out, gallery=True).gone
    built(talks, tmp_path / "one", gallery=True)
    assert bytes_of(out).keys() - bytes_of(tmp_path / "one").keys() == {
        "talks/pages/notes.html",
        "talks/pages/099.html",
    }
    assert built(talks, out).gone == ("index.html", "contact-sheet.jpg")


@pytest.mark.parametrize("before", ["00*.html", "index.html", "manifest.json"])
def test_pages_take_their_places_with_the_manifest(
    talks: Path, out: Path, several_undisturbed: Undisturbed, before: str
) -> None:
    built(talks, out, whole=SMALL, top=1, gallery=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(commit, "_move", moving_until(before))
        with pytest.raises(Killed):
            built(talks, out, whole=SMALL, theme="swiss", top=1, gallery=True)
    assert verify(out / "talks" / FILE_NAME).flaws == ()
    assert bytes_of(out) == several_undisturbed(whole=SMALL, theme="swiss", top=1, gallery=True)


def test_a_second_run_writes_nothing(talks: Path, out: Path) -> None:
    built(talks, out, whole=SMALL)
    seen = {path: (out / "talks" / path).stat() for path in parts(out)}
    outcome = built(talks, out, whole=SMALL)
    assert not outcome.would_change
    assert outcome.orphans == ()
    assert {path: (out / "talks" / path).stat() for path in parts(out)} == seen


def test_pictures_of_cards_that_are_no_more_go(talks: Path, tmp_path: Path, out: Path) -> None:
    built(talks, out, whole=SMALL, top=1)
    (talks / "una.txt").unlink()
    (talks / "una.yaml").unlink()
    [gone] = built(talks, out, whole=SMALL, top=1).removed
    assert "una--" in gone
    built(talks, tmp_path / "new", whole=SMALL, top=1)
    assert bytes_of(out) == bytes_of(tmp_path / "new")


def test_a_run_that_is_stopped_keeps_what_it_did_not_come_to(talks: Path, out: Path) -> None:
    built(talks, out, whole=SMALL, top=1)
    outcome = built(talks, out, whole=SMALL, top=1, theme="swiss", tell=after(2))
    assert outcome.stopped
    record = read_manifest(out / "talks" / FILE_NAME)
    assert len(record["cards"]) == len(SAYINGS)
    assert verify(out / "talks" / FILE_NAME).flaws == ()
    assert outcome.left == len(SAYINGS) - 2


def test_an_interview_that_changes_rewrites_its_part_and_the_head(talks: Path, out: Path) -> None:
    built(talks, out, whole=SMALL)
    before = parts(out)
    (talks / "una.txt").write_text(saying("A script that explains its own silence has nothing left to say."))
    outcome = built(talks, out, whole=SMALL)
    assert outcome.manifest_changed
    after = parts(out)
    assert before.keys() == after.keys()
    part, head = [path for path in before if before[path] != after[path]]
    assert head == "manifest.json"
    assert "una.txt" in after[part].decode()


def test_a_campaign_that_shrinks_has_one_file_again_and_no_parts(talks: Path, tmp_path: Path, out: Path) -> None:
    built(talks, out, whole=SMALL)
    would = built(talks, out, write=False)
    assert would.manifest_changed
    outcome = built(talks, out)
    assert outcome.manifest_changed
    assert outcome.removed == ()
    built(talks, tmp_path / "one")
    assert bytes_of(out) == bytes_of(tmp_path / "one")
    assert not (out / "talks" / "manifest").exists()


def test_pruning_leaves_parts_and_what_others_put_beside_them(talks: Path, out: Path) -> None:
    built(talks, out, whole=SMALL)
    (out / "talks" / "manifest" / "notes.txt").write_text("mine")
    before = bytes_of(out)
    assert not built(talks, out, whole=SMALL, prune=True).would_change
    assert bytes_of(out) == before
    built(talks, out)
    assert [path for path in bytes_of(out) if "manifest/" in path] == ["talks/manifest/notes.txt"]


def test_a_part_of_no_manifest_is_taken_away(talks: Path, out: Path) -> None:
    built(talks, out)
    stray = out / "talks" / "manifest" / "0a.json"
    stray.parent.mkdir()
    stray.write_text("{}")
    assert built(talks, out, write=False).manifest_changed
    assert built(talks, out).manifest_changed
    assert not stray.parent.exists()


@pytest.mark.parametrize("damage", ["changed", "missing"])
def test_damage_to_a_part_is_told_and_the_next_run_mends_it(talks: Path, out: Path, damage: str) -> None:
    built(talks, out, whole=SMALL)
    whole = bytes_of(out)
    path = next(name for name, data in sorted(parts(out).items()) if b"cards" in data and name != FILE_NAME)
    part = out / "talks" / path
    if damage == "changed":
        part.write_bytes(part.read_bytes().replace(b"ready", b"draft", 1) + b"\n")
    else:
        part.unlink()
    told = r"manifest/..\.json: (is not the part that manifest\.json tells of|cannot be read)"
    with pytest.raises(SettingError, match=told):
        verify(out / "talks" / FILE_NAME)
    with pytest.raises(SettingError, match=told):
        export(out / "talks" / FILE_NAME)
    assert built(talks, out, whole=SMALL).manifest_changed
    assert bytes_of(out) == whole


def test_a_head_that_was_changed_is_told(talks: Path, out: Path) -> None:
    built(talks, out, whole=SMALL)
    path = out / "talks" / FILE_NAME
    path.write_bytes(manifest_bytes(json.loads(path.read_bytes()) | {"theme": "swiss"}))
    assert [flaw.why for flaw in verify(path).flaws] == ["the manifest was changed after it was written"]
    with pytest.raises(SettingError, match="was changed after it was written, so nothing is packed"):
        export(path)


def test_cards_go_out_as_from_one_file(talks: Path, tmp_path: Path, out: Path) -> None:
    built(talks, out, whole=SMALL)
    built(talks, tmp_path / "one")
    [one], [many] = (export(place / "talks" / FILE_NAME).packages for place in (tmp_path / "one", out))
    assert one.archive
    assert many.archive
    assert one.archive.read_bytes() == many.archive.read_bytes()


@pytest.mark.parametrize(
    ("whole", "before"),
    [
        *((SMALL, moment) for moment in ("open-graph/*", "0*.json", "manifest.json")),
        *((9_000, moment) for moment in ("0*.json", "manifest.json")),
        (WHOLE, "manifest.json"),
    ],
)
def test_whoever_opens_a_folder_that_was_left_in_between_finishes_it(
    talks: Path, out: Path, several_undisturbed: Undisturbed, whole: int, before: str
) -> None:
    """From many parts to as many, to fewer, and to one file."""
    built(talks, out, whole=SMALL, top=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(commit, "_move", moving_until(before))
        with pytest.raises(Killed):
            built(talks, out, whole=whole, theme="swiss", top=1)
    assert verify(out / "talks" / FILE_NAME).flaws == ()
    assert bytes_of(out) == several_undisturbed(whole=whole, theme="swiss", top=1)
    assert not built(talks, out, whole=whole, theme="swiss", top=1, write=False).would_change
    assert sorted(path.name for path in workroom(out / "talks").iterdir()) == ["known.json", "lock"]


def moving_until(pattern: str) -> Callable[[Path, Path], None]:
    """Moves files as a run does, until one that matches: there the process ends."""
    move = commit._move

    def until(source: Path, target: Path) -> None:
        if target.match(pattern):
            raise Killed
        move(source, target)

    return until


@pytest.mark.parametrize(("name", "number"), [*(("replacing", at) for at in range(3)), ("write_file", 0)])
def test_before_that_the_old_state_is_whole(
    talks: Path, out: Path, monkeypatch: pytest.MonkeyPatch, name: str, number: int
) -> None:
    built(talks, out, whole=SMALL)
    before = bytes_of(out)
    with killed_at(monkeypatch, name, number):
        built(talks, out, whole=SMALL, theme="swiss")
    assert bytes_of(out) == before
    assert verify(out / "talks" / FILE_NAME).flaws == ()


def test_the_head_comes_last(talks: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moved: list[str] = []
    move = commit._move

    def noted(source: Path, target: Path) -> None:
        moved.append(target.relative_to(out / "talks").as_posix())
        move(source, target)

    monkeypatch.setattr(commit, "_move", noted)
    built(talks, out, whole=SMALL)
    assert moved[-1] == FILE_NAME
    assert parts(out).keys() <= set(moved)


def test_a_folder_of_parts_that_leads_elsewhere_is_not_written_to(talks: Path, tmp_path: Path, out: Path) -> None:
    built(talks, out)
    before = bytes_of(out)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "00.json").write_text("precious")
    (out / "talks" / "manifest").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutputError, match=r"talks/manifest: is a link, and may lead anywhere \(remove it\)"):
        built(talks, out, whole=SMALL, theme="swiss")
    built(talks, out)
    assert bytes_of(tmp_path / "elsewhere") == {"00.json": b"precious"}
    (out / "talks" / "manifest").unlink()
    assert bytes_of(out) == before


def test_a_plan_that_somebody_made_up_moves_and_removes_parts_only_inside(tmp_path: Path) -> None:
    folder = tmp_path / "output" / "talks"
    stage.stage(folder).mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "00.json").write_bytes(b"precious")
    (folder / "manifest").symlink_to(tmp_path / "elsewhere")
    for name in ("text-0", "text-1"):
        (stage.stage(folder) / name).write_bytes(b"made up")
    plan = {
        "moves": [["text-0", "manifest/00.json"], ["text-1", "manifest/../x.json"], ["text-1", "pages/../x.json"]],
        "removals": ["manifest/00.json"],
    }
    (workroom(folder) / "commit.json").write_text(json.dumps(plan))
    finish(folder)
    assert bytes_of(tmp_path / "elsewhere") == {"00.json": b"precious"}
    assert not is_pending(folder)
    assert not (folder / "x.json").exists()


def test_in_a_store_parts_and_pages_are_the_same(talks: Path, out: Path) -> None:
    store = locate("memory://parts")
    built(talks, store, whole=SMALL, gallery=True)
    built(talks, out, whole=SMALL, gallery=True)
    assert len(pages(out)) > 3
    for path, page in pages(out).items():
        assert (store / "talks" / path).read_bytes() == page.encode()
    for path, data in parts(out).items():
        if path != FILE_NAME:
            assert (store / "talks" / path).read_bytes() == data
    assert len(parts(out)) > 3
    found = json.loads((store / "talks" / FILE_NAME).read_bytes())
    assert found["digest"] == digest_of(found)
    assert not built(talks, store, whole=SMALL, gallery=True).would_change
    built(talks, store)
    for gone in ("manifest", "pages", "index.html"):
        assert not (store / "talks" / gone).exists()
