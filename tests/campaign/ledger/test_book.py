"""The ledger of a campaign that lies in a store: nothing is lost between runs that write to it at the same time."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.ledger.ledger import FILE_NAME, read_ledger, record, withdraw
from quotecards.campaign.ledger.posted import GUARD
from quotecards.campaign.planning.prepare import prepare
from quotecards.campaign.proof.verify import find_manifests, verify
from quotecards.campaign.publishing.export import Export, export
from quotecards.errors import OutputError, QuotecardsError, SettingError
from quotecards.storage import RemotePath, locate
from tests.buckets import Store, Trouble
from tests.campaign.ledger.test_ledger import ENTRY
from tests.campaign.ledger.test_posted import POSTED, entry
from tests.campaign.output.test_stores import lay_out
from tests.campaign.samples import TALK, built, settings_for


@pytest.fixture
def path(store: Store) -> Path:
    return store.bucket("press") / FILE_NAME


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quotecards.storage.schemes._TRIES", 1)
    monkeypatch.setattr("quotecards.campaign.ledger.book._PAUSE", 0)


def exported(out: Path) -> Export:
    (manifest,) = find_manifests(out)
    return export(manifest, now=lambda: datetime(2024, 3, 2, tzinfo=UTC), ledger=True)


def test_a_ledger_in_a_bucket_keeps_what_one_on_a_disk_keeps(path: Path, tmp_path: Path) -> None:
    for place in (path, tmp_path / FILE_NAME):
        assert read_ledger(place) == ()
        assert record(place, [ENTRY, replace(ENTRY, file="2.png")]) == 2
        assert record(place, [ENTRY]) == 0
        assert withdraw(place, [ENTRY], at="2024-04-01T00:00:00+00:00", note="misheard") == 1
        assert record(place, [ENTRY]) == 1
    assert read_ledger(path) == read_ledger(tmp_path / FILE_NAME)
    assert len(read_ledger(path)) == 3
    (tmp_path / "fetched.sqlite").write_bytes(path.read_bytes())
    assert read_ledger(tmp_path / "fetched.sqlite") == read_ledger(path)


def test_what_stands_there_already_is_not_written_again(path: Path, store: Store) -> None:
    record(path, [ENTRY])
    store.asked.clear()
    record(path, [ENTRY])
    assert not [one for one in store.asked if one.startswith("PUT")]


@pytest.mark.parametrize(("begun", "step"), [(False, "version"), (True, "version"), (True, "read_bytes")])
@pytest.mark.usefixtures("hasty")
def test_what_another_run_notes_between_reading_and_writing_stays(
    path: Path, monkeypatch: pytest.MonkeyPatch, begun: bool, step: str
) -> None:
    if begun:
        record(path, [ENTRY])
    others = [replace(ENTRY, file=f"other-{number}.png") for number in range(3)]
    done = getattr(RemotePath, step)

    def overtaken(self: RemotePath) -> object:
        try:
            return done(self)
        finally:
            if self == path and others:
                one = others.pop()
                record(path, [one])

    monkeypatch.setattr(RemotePath, step, overtaken)
    assert record(path, [replace(ENTRY, file="own.png")]) == 1
    files = [one.file for one in read_ledger(path)]
    assert sorted(files) == sorted(
        ["own.png", "other-0.png", "other-1.png", "other-2.png", *([ENTRY.file] if begun else [])]
    )


WRITER = """
import sys
from dataclasses import replace
from quotecards.campaign.ledger.ledger import record
from quotecards.storage import locate
from tests.campaign.ledger.test_ledger import ENTRY
for number in range(8):
    assert record(locate(sys.argv[1]), [replace(ENTRY, file=f"{sys.argv[2]}-{number}.png")]) == 1
"""


def test_processes_that_write_at_the_same_time_lose_nothing(path: Path, store: Store) -> None:
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(path), str(name)]) for name in range(3)]
    assert [writer.wait(timeout=240) for writer in writers] == [0, 0, 0]
    files = [one.file for one in read_ledger(path)]
    assert sorted(files) == sorted(f"{name}-{number}.png" for name in range(3) for number in range(8))
    assert [one.name for one in path.parent.iterdir()] == [FILE_NAME]


@pytest.mark.usefixtures("hasty")
def test_a_ledger_that_others_change_each_time_is_told_and_left_to_them(path: Path, store: Store) -> None:
    record(path, [ENTRY])
    store.troubles.append(Trouble("PUT", FILE_NAME, 412, "PreconditionFailed"))
    with pytest.raises(OutputError, match=r"s3://press/ledger.sqlite: is being changed by other runs \(try again"):
        record(path, [replace(ENTRY, file="2.png")])
    assert read_ledger(path) == (ENTRY,)


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize(
    ("state", "code", "told"),
    [
        (501, "NotImplemented", "cannot be used: the store cannot do that"),
        (403, "AccessDenied", "cannot be used: access is denied"),
        (500, "InternalError", "cannot be used: the store failed, after several tries"),
    ],
)
def test_a_store_that_takes_no_ledger_is_told_before_a_zip_is_written(
    path: Path, store: Store, state: int, code: str, told: str
) -> None:
    bucket = path.parent
    built(lay_out(bucket), bucket / "out")
    store.troubles.append(Trouble("PUT", FILE_NAME, state, code))
    with pytest.raises(QuotecardsError) as error:
        exported(bucket / "out")
    hint = "(quotecards export --no-ledger packs without it)"
    assert str(error.value) == f"s3://press/ledger.sqlite: {told} {hint}"
    assert not list(bucket.glob("out/**/*.zip"))


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("data", [b"card,platform\n" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_what_is_no_ledger_is_told_and_left_as_it_is(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    for attempt in (lambda: read_ledger(path), lambda: record(path, [ENTRY])):
        with pytest.raises(SettingError, match="is damaged, or no ledger of quotecards"):
            attempt()
    assert path.read_bytes() == data


def test_what_goes_out_from_a_store_is_noted_flagged_and_proved(tmp_path: Path) -> None:
    root = locate(f"memory://{tmp_path.name}")
    built(lay_out(root), root / "out")
    done = exported(root / "out")
    assert done.ledger == root / FILE_NAME
    entries = read_ledger(root / FILE_NAME)
    assert {one.interview for one in entries} == {"talks/ida.txt"}
    record(root / FILE_NAME, [entry(POSTED)])
    campaign = load_campaign(root)
    cards = prepare(campaign, settings_for(campaign)).cards
    told = [one.words for card in cards if card.quote for one in card.quote.warnings if one.guard == GUARD]
    assert any("almost the same words were posted on" in words for words in told)
    (root / "talks" / "ida.txt").write_bytes(TALK.replace("the", "some").encode())
    (manifest,) = find_manifests(root / "out")
    assert any("went out (" in flaw.why for flaw in verify(manifest).exported)


def test_the_ledger_lies_beside_the_campaign_wherever_the_cards_are(tmp_path: Path) -> None:
    store = locate(f"memory://{tmp_path.name}")
    for root, out in ((store / "there", tmp_path / "here"), (tmp_path / "here", store / "there")):
        built(lay_out(root), out / "out")
        assert exported(out / "out").ledger == root / FILE_NAME
        assert read_ledger(root / FILE_NAME)
        assert not (out / "out" / FILE_NAME).exists()


def test_on_the_web_no_ledger_is_looked_for() -> None:
    path = locate("https://host.invalid/campaign/ledger.sqlite")
    assert read_ledger(path) == ()
    with pytest.raises(OutputError, match="a web address can only be read"):
        record(path, [ENTRY])
