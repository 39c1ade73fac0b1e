"""Campaigns whose files lie in stores give the same cards as on a disk."""

import hashlib
from pathlib import Path

import pytest
from PIL import Image

from quotecards.campaign.decisions.decisions import Decision
from quotecards.campaign.decisions.file import change_decisions
from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.executors.serial import Serial
from quotecards.campaign.making.cards import executor_for
from quotecards.campaign.output.workroom import FOLDER as WORKROOM
from quotecards.campaign.planning.prepare import prepare
from quotecards.campaign.proof.verify import find_manifests, verify
from quotecards.campaign.publishing.export import export
from quotecards.campaign.run import order_for, places_of
from quotecards.campaign.watched import watched_folders
from quotecards.errors import QuotecardsError, SettingError
from quotecards.storage import is_remote, locate, walk
from tests.campaign.samples import CREDITS, TALK, built, settings_for

CAMPAIGN = """\
name: Salt
interviews:
  - talks
photos:
  Ida Lund: {file: photos/ida.png, credit: Mo Berg}
"""


def lay_out(root: Path) -> Path:
    """A campaign with an interview, its credits and a photo, wherever `root` is; the campaign's file."""
    photo = Image.linear_gradient("L").resize((1200, 1500)).convert("RGB")
    for name, data in (
        ("talks/ida.txt", TALK.encode()),
        ("talks/ida.yaml", CREDITS.encode()),
        ("campaign.yaml", CAMPAIGN.encode()),
    ):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(data)
    import io

    packed = io.BytesIO()
    photo.save(packed, "PNG")
    (root / "photos").mkdir(exist_ok=True)
    (root / "photos" / "ida.png").write_bytes(packed.getvalue())
    return root / "campaign.yaml"


def digests(folder: Path) -> dict[str, str]:
    """What lies in a folder: the digest of each file by its path, but for what runs keep for themselves."""
    return {
        (where / name).relative_to(folder).as_posix(): hashlib.sha256((where / name).read_bytes()).hexdigest()
        for where, _, names in walk(folder, [])
        for name in names
        if WORKROOM not in where.parts
    }


def test_a_campaign_in_a_store_gives_the_bytes_that_it_gives_on_a_disk(tmp_path: Path) -> None:
    disk, store = tmp_path / "x", locate(f"memory://{tmp_path.name}/x")
    for root in (disk, store):
        outcome = built(lay_out(root), root / "out", gallery=True)
        assert outcome.made == 2
        assert not outcome.failures
    assert digests(store / "out") == digests(disk / "out")
    assert "salt/index.html" in digests(store / "out")


@pytest.mark.parametrize("executor", ["processes", "dask"])
def test_several_processes_do_not_share_what_is_in_the_memory_of_one(tmp_path: Path, executor: str) -> None:
    store = locate(f"memory://{tmp_path.name}")
    campaign = load_campaign(lay_out(store))
    settings = settings_for(campaign, executor=executor)
    order = order_for(campaign, settings, store / "out", write=True)
    with pytest.raises(SettingError, match=r"--executor: each process has a memory:// of its own.*--executor serial"):
        executor_for(settings, places_of(campaign, order))
    alone = settings_for(campaign, executor="processes", jobs=1)
    assert isinstance(executor_for(alone, places_of(campaign, order)), Serial)


def test_a_second_run_into_a_store_makes_nothing(tmp_path: Path) -> None:
    store = locate(f"memory://{tmp_path.name}")
    built(lay_out(store), store / "out", gallery=True)
    again = built(store, store / "out", gallery=True)
    assert (again.made, again.unchanged, again.removed, again.manifest_changed) == (0, 2, (), False)
    assert not built(store, store / "out", gallery=True, write=False).would_change


def test_what_a_run_into_a_store_does_not_need_any_more_is_removed(tmp_path: Path) -> None:
    store = locate(f"memory://{tmp_path.name}")
    built(lay_out(store), store / "out")
    again = built(store, store / "out", top=1)
    assert len(again.removed) == 1
    assert len([name for name in digests(store / "out") if name.endswith((".png", ".jpg"))]) == 1


def test_cards_in_a_store_are_proved_and_exported(tmp_path: Path) -> None:
    store = locate(f"memory://{tmp_path.name}")
    built(lay_out(store), store / "out")
    (manifest,) = find_manifests(store / "out")
    assert verify(manifest).flaws == ()
    assert verify(manifest).proved == 2
    (package,) = [one for one in export(manifest).packages if one.archive]
    assert package.archive is not None
    assert package.archive.read_bytes()[:2] == b"PK"
    (store / "talks" / "ida.txt").write_bytes(TALK.replace("weather", "wind").encode())
    assert verify(manifest).proved < 2


def test_cards_on_a_disk_are_proved_against_sources_in_a_store_and_the_other_way_round(tmp_path: Path) -> None:
    store = locate(f"memory://{tmp_path.name}")
    for root, out in ((store / "there", tmp_path / "here"), (tmp_path / "here", store / "there")):
        built(lay_out(root), out / "out")
        (manifest,) = find_manifests(out / "out")
        assert verify(manifest).flaws == ()
        assert verify(manifest).proved == 2


def test_a_campaign_on_a_disk_may_name_what_lies_in_stores(tmp_path: Path) -> None:
    store = locate(f"memory://{tmp_path.name}")
    lay_out(store)
    (tmp_path / "campaign.yaml").write_text(
        f"interviews:\n  - {store}/talks/*.txt\nphotos:\n  Ida Lund: {{file: '{store}/photos/ida.png'}}\n"
    )
    outcome = built(tmp_path, tmp_path / "out")
    assert outcome.made == 2
    (manifest,) = find_manifests(tmp_path / "out")
    assert f'"{store}/talks/ida.txt"' in manifest.read_text()
    assert f'"{store}/photos/ida.png"' in manifest.read_text()
    assert verify(manifest).proved == 2


def test_what_lies_in_stores_is_not_watched(tmp_path: Path) -> None:
    store = locate(f"memory://{tmp_path.name}")
    lay_out(store)
    (tmp_path / "campaign.yaml").write_text(f"interviews: ['{store}/talks']\n")
    watched = watched_folders(load_campaign(tmp_path), tmp_path)
    assert tmp_path in watched
    assert not any(is_remote(folder) for folder in watched)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("- nope://host/a.txt", "“nope://host/a.txt” is not a kind of storage that quotecards knows"),
        ("- https://me:secret@host.invalid/a.txt", "holds a name or a password"),
        ("- memory://none/*.txt", "matches no file"),
    ],
)
def test_an_address_that_cannot_be_is_told_with_its_place(tmp_path: Path, line: str, told: str) -> None:
    (tmp_path / "campaign.yaml").write_text(f"interviews:\n  {line}\n")
    with pytest.raises(QuotecardsError, match=r"campaign\.yaml:2") as error:
        load_campaign(tmp_path)
    assert told in str(error.value)


def test_a_photo_of_an_unknown_kind_of_storage_is_told_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TALK)
    (tmp_path / "campaign.yaml").write_text("interviews: [a.txt]\nphotos:\n  Ida: {file: 'nope://x/a.jpg'}\n")
    with pytest.raises(QuotecardsError, match=r"campaign.yaml:3.*the photo “nope://x/a.jpg” is not a kind"):
        load_campaign(tmp_path)


def test_an_interview_that_is_not_in_the_store_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    store = locate(f"memory://{tmp_path.name}")
    lay_out(store)
    (store / "campaign.yaml").write_bytes(b"interviews: [talks/ida.txt, talks/none.txt]\n")
    campaign = load_campaign(store)
    prepared = prepare(campaign, settings_for(campaign))
    assert len(prepared.documents) == 1
    (error,) = prepared.unreadable
    assert str(error) == f"{store}/talks/none.txt: there is no such file (is the path right?)"


def test_decisions_about_cards_in_a_store_are_changed_there(tmp_path: Path) -> None:
    store = locate(f"memory://{tmp_path.name}")
    campaign = load_campaign(lay_out(store))
    path = campaign.decisions.path
    assert path is not None
    change_decisions(path, Decision("talks/ida.txt", "Patience is only courage", pin=True), seen=None)
    assert [one.words for one in load_campaign(store).decisions.entries] == ["Patience is only courage"]
    assert [one.name for one in store.iterdir() if one.name.startswith(".")] == []
