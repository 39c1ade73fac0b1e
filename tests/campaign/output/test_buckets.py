"""Whole campaigns in a bucket: workers that share no disk, errors in the middle, and what the next run makes of it."""

import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from quotecards.campaign.output.lock import held
from quotecards.campaign.proof.verify import find_manifests, verify
from quotecards.campaign.records.book import WHOLE
from quotecards.errors import OutputError, QuotecardsError
from tests.buckets import Store, Trouble, serving
from tests.campaign.output.test_stores import digests, lay_out
from tests.campaign.samples import built

# Invented for this test: as many cards as make several processes worth starting.
SAYINGS = (
    "The sea keeps no notes",
    "A door is a promise that somebody else will walk",
    "We lit the harbour with what the fishermen had left",
    "Every cut is a small farewell",
    "My grandmother was the first editor I met",
    "Fog is the only honest set designer",
    "You cannot hurry a face",
    "The last take is always a letter to the first",
    "Silence needs a good microphone",
    "A map is a film with the people taken out",
)


def table() -> bytes:
    rows = "".join(f'"{words}.",Ida Lund,Salt Roads,Kino\n' for words in SAYINGS)
    return f"quote,speaker,film,outlet\n{rows}".encode()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What a run gives that nothing stops: on a disk, since a bucket gives the same (the first test)."""
    folder = tmp_path_factory.mktemp("whole")
    built(lay_out(folder), folder / "out")
    return digests(folder / "out")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quotecards.storage.schemes._TRIES", 1)


def started(store: Store, home: Path, *arguments: str) -> subprocess.Popen[str]:
    """The command in a process with a home and a working directory of its own, which are empty."""
    home.mkdir(exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "QUOTECARDS_", "HOME"))}
    return subprocess.Popen(
        [sys.executable, "-m", *arguments],
        cwd=home,
        env=kept | store.variables | {"HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def run(store: Store, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    process = started(store, home, "quotecards", *arguments)
    out, err = process.communicate(timeout=300)
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def test_a_campaign_in_a_bucket_gives_the_bytes_that_it_gives_on_a_disk(store: Store, tmp_path: Path) -> None:
    bucket = store.bucket("press")
    for root in (tmp_path, bucket):
        assert not built(lay_out(root), root / "out", gallery=True).failures
    assert digests(bucket / "out") == digests(tmp_path / "out")
    (manifest,) = find_manifests(bucket / "out")
    assert verify(manifest).flaws == ()
    assert not built(bucket, bucket / "out", gallery=True, write=False).would_change


def test_workers_that_share_no_disk_make_the_cards_of_a_bucket(store: Store, tmp_path: Path) -> None:
    bucket = store.bucket("press")
    lay_out(bucket)
    (bucket / "talks" / "sayings.csv").write_bytes(table())
    home = tmp_path / "home"
    flags = ("--format", "open-graph", "--out", "s3://press/out", "--executor", "processes", "--jobs", "2")
    made = run(store, home, "build", "s3://press/campaign.yaml", *flags)
    assert made.returncode == 0, made.stderr
    assert made.stdout == "look at s3://press/out/salt/index.html\n"
    assert list(home.iterdir()) == []
    (manifest,) = find_manifests(bucket / "out")
    assert verify(manifest).flaws == ()
    packed = run(store, home, "export", "s3://press/out")
    assert packed.returncode == 0, packed.stderr
    assert packed.stdout.startswith("s3://press/out/salt/export/salt-")
    assert list(home.iterdir()) == []


SMALL = 2_000  # bytes of records: above it the manifest has parts
ERRORS = [(500, "InternalError"), (503, "SlowDown"), (403, "AccessDenied")]


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(("state", "code"), ERRORS)
def test_a_picture_that_the_store_refuses_is_told_the_rest_is_made_and_the_next_run_makes_it(
    store: Store, whole: dict[str, str], state: int, code: str
) -> None:
    bucket = store.bucket("press")
    lay_out(bucket)
    store.troubles.append(Trouble("PUT", "/stage/", state, code, times=1))
    outcome = built(bucket, bucket / "out")
    ((_, failure),) = outcome.failures
    assert failure.why.startswith("cannot be written: ")
    assert outcome.made == 1
    store.troubles.clear()
    assert built(bucket, bucket / "out").made == 1
    assert digests(bucket / "out") == whole


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    ("at", "state", "code"),
    [
        ("open-graph/ida--nobody", *ERRORS[0]),
        ("manifest.json", *ERRORS[1]),
        ("commit.json", *ERRORS[2]),
    ],
)
def test_a_store_that_fails_while_cards_are_put_in_their_places_is_told_and_the_next_run_does_the_rest(
    store: Store, whole: dict[str, str], at: str, state: int, code: str
) -> None:
    bucket = store.bucket("press")
    lay_out(bucket)
    store.troubles.append(Trouble("PUT", f"/press/out/salt/{at}", state, code))
    store.troubles.append(Trouble("PUT", f"/press/out/salt/.quotecards/{at}", state, code))
    with pytest.raises(OutputError, match="cannot be written: ") as error:
        built(bucket, bucket / "out")
    assert str(error.value).startswith("s3://press/out/salt")
    assert "\n" not in str(error.value)
    store.troubles.clear()
    again = built(bucket, bucket / "out")
    assert not again.failures
    assert digests(bucket / "out") == whole
    (manifest,) = find_manifests(bucket / "out")
    assert verify(manifest).flaws == ()


@pytest.mark.usefixtures("impatient")
def test_a_part_of_the_manifest_that_the_store_refuses_is_written_by_the_next_run(store: Store) -> None:
    bucket = store.bucket("press")
    lay_out(bucket)
    built(bucket, bucket / "whole", whole=SMALL)
    store.troubles.append(Trouble("PUT", "/press/out/salt/manifest/", 500, "InternalError"))
    with pytest.raises(OutputError, match="cannot be written: "):
        built(bucket, bucket / "out", whole=SMALL)
    assert not (bucket / "out" / "salt" / "manifest.json").exists()
    store.troubles.clear()
    assert not built(bucket, bucket / "out", whole=SMALL).failures
    assert digests(bucket / "out") == digests(bucket / "whole")
    assert len([path for path in digests(bucket / "out") if path.startswith("salt/manifest/")]) > 1
    assert verify(bucket / "out" / "salt" / "manifest.json").flaws == ()
    built(bucket, bucket / "out")
    assert [path for path in digests(bucket / "out") if "manifest" in path] == ["salt/manifest.json"]


def test_a_second_run_reads_no_picture_of_the_first(store: Store) -> None:
    bucket = store.bucket("press")
    lay_out(bucket)
    built(bucket, bucket / "out")
    store.asked.clear()
    assert not built(bucket, bucket / "out").would_change
    assert [one for one in store.asked if one.startswith("GET") and "/open-graph/" in one] == []


def test_two_runs_do_not_write_to_one_place(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    bucket = store.bucket("press")
    lay_out(bucket)
    monkeypatch.setattr("quotecards.storage.lease._RENEWED", 0.05)
    monkeypatch.setattr("quotecards.storage.lease._DEAD", 4)
    with held(bucket / "out" / "salt"), pytest.raises(OutputError, match="another run is at work there"):
        built(bucket, bucket / "out")
    assert built(bucket, bucket / "out").made == 2


@pytest.mark.usefixtures("impatient")
def test_an_interview_that_vanishes_between_list_and_read_is_told_and_the_others_are_read(
    store: Store, tmp_path: Path
) -> None:
    bucket = store.bucket("press")
    lay_out(bucket)
    (bucket / "talks" / "sayings.csv").write_bytes(table())
    store.troubles.append(Trouble("GET", "talks/ida.txt", 404, "NoSuchKey"))
    outcome = built(bucket, bucket / "out")
    (error,) = outcome.prepared.unreadable
    assert str(error) == "s3://press/talks/ida.txt: there is no such file (is the path right?)"
    assert outcome.made


def test_a_bucket_that_is_not_there_is_told_before_anything_is_made(store: Store, tmp_path: Path) -> None:
    lay_out(tmp_path)
    done = run(store, tmp_path / "home", "build", str(tmp_path), "--out", "s3://nowhere/out")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "there is no such bucket" in done.stderr


def test_a_store_that_is_gone_is_told_in_one_line(tmp_path: Path) -> None:
    with serving() as store:
        store.stop()
    done = run(store, tmp_path / "home", "build", "s3://press/campaign.yaml")
    assert done.returncode == 2
    assert done.stderr == (
        "quotecards: s3://press/campaign.yaml: the store cannot be reached (is it up, and is its address right?)\n"
    )


FLAGS = ("--format", "open-graph", "--format", "x", "--executor", "processes", "--jobs", "2")


@pytest.mark.sweep
@pytest.mark.parametrize("share", [0.25, 0.45, 0.65, 0.8, 0.9, 0.97])  # the first fifth is reading
def test_after_kill_minus_nine_at_any_moment_the_next_run_gives_the_same_bytes(
    store: Store, tmp_path: Path, share: float
) -> None:
    bucket = store.bucket("press")
    lay_out(bucket)
    (bucket / "talks" / "sayings.csv").write_bytes(table())
    home = tmp_path / "home"
    before = len(store.asked)
    assert run(store, home, "build", "s3://press/campaign.yaml", "--out", "s3://press/whole", *FLAGS).returncode == 0
    requests = len(store.asked) - before
    killed_at = len(store.asked) + int(requests * share)
    process = started(store, home, "quotecards", "build", "s3://press/campaign.yaml", "--out", "s3://press/out", *FLAGS)
    while len(store.asked) < killed_at and process.poll() is None:
        time.sleep(0.005)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    done = run(store, home, "build", "s3://press/campaign.yaml", "--out", "s3://press/out", *FLAGS)
    assert done.returncode == 0, done.stderr
    assert digests(bucket / "out") == digests(bucket / "whole")
    (manifest,) = find_manifests(bucket / "out")
    assert verify(manifest).flaws == ()
    assert sorted(path.name for path in (bucket / "out" / "salt" / ".quotecards").iterdir()) == ["heard", "known.json"]


@pytest.mark.sweep
@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("seed", range(100))
def test_after_an_error_at_whichever_of_a_hundred_requests_the_next_run_gives_the_same_bytes(
    store: Store, seed: int
) -> None:
    chance = random.Random(seed)
    bucket = store.bucket("press")
    lay_out(bucket)
    flags: dict[str, Any] = {"theme": "swiss", "whole": SMALL if seed % 3 == 0 else WHOLE}
    if seed % 2:  # instead of older cards
        built(bucket, bucket / "out", theme="noir")
    before = len(store.asked)
    built(bucket, bucket / "whole", **flags)
    method, _, path = chance.choice(store.asked[before:]).partition(" ")
    state, code = chance.choice(ERRORS)
    trouble = Trouble(method, path.replace("/whole", "/out"), state, code, times=chance.choice((1, 1_000_000)))
    store.troubles.append(trouble)
    with suppress(QuotecardsError):
        built(bucket, bucket / "out", **flags)
    store.troubles.clear()
    again = built(bucket, bucket / "out", **flags)
    assert not again.failures
    assert digests(bucket / "out") == digests(bucket / "whole")
    (manifest,) = find_manifests(bucket / "out")
    assert verify(manifest).flaws == ()
