"""Whole campaigns in a bucket: workers that share no disk, errors in the middle, and what the next run makes of it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from quotecards.campaign.verify import find_manifests, verify
from quotecards.errors import OutputError
from tests.buckets import Store, Trouble, connected
from tests.campaign.samples import built
from tests.campaign.test_stores import digests, lay_out

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


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    with connected(monkeypatch) as store:
        yield store


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quotecards.storage.schemes._TRIES", 1)


def run(store: Store, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command in a process with a home and a working directory of its own, which are empty."""
    home.mkdir(exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "QUOTECARDS_", "HOME"))}
    return subprocess.run(
        [sys.executable, "-m", "quotecards", *arguments],
        cwd=home,
        env=kept | store.variables | {"HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


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
    again = run(store, home, "build", "s3://press/campaign.yaml", *flags, "--check")
    assert again.stdout == "s3://press/out/salt is up to date\n"
    proved = run(store, home, "verify", "s3://press/out")
    assert "proved: every word is the source's" in proved.stdout
    packed = run(store, home, "export", "s3://press/out")
    assert packed.returncode == 0, packed.stderr
    assert packed.stdout.startswith("s3://press/out/salt/export/salt-")
    assert list(home.iterdir()) == []


ERRORS = [(500, "InternalError"), (503, "SlowDown"), (403, "AccessDenied")]


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(("state", "code"), ERRORS)
def test_a_picture_that_the_store_refuses_is_told_the_rest_is_made_and_the_next_run_makes_it(
    store: Store, tmp_path: Path, state: int, code: str
) -> None:
    bucket = store.bucket("press")
    lay_out(bucket)
    built(bucket, bucket / "whole")
    store.troubles.append(Trouble("PUT", "/stage/", state, code, times=1))
    outcome = built(bucket, bucket / "out")
    ((_, failure),) = outcome.failures
    assert "cannot be written: " in failure.why
    assert "Traceback" not in failure.why
    assert outcome.made == 1
    store.troubles.clear()
    assert built(bucket, bucket / "out").made == 1
    assert digests(bucket / "out") == digests(bucket / "whole")


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(("state", "code"), ERRORS)
def test_a_store_that_fails_while_pictures_are_put_in_place_is_told_and_the_next_run_finishes(
    store: Store, tmp_path: Path, state: int, code: str
) -> None:
    bucket = store.bucket("press")
    lay_out(bucket)
    built(bucket, bucket / "whole")
    store.troubles.append(Trouble("PUT", "-nobody-rehearses", state, code))
    with pytest.raises(OutputError, match=r"cannot be written: .* \(build again when it can: what was made is kept\)"):
        built(bucket, bucket / "out")
    store.troubles.clear()
    assert built(bucket, bucket / "out").made == 0
    assert digests(bucket / "out") == digests(bucket / "whole")


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


def test_a_store_that_is_gone_is_told_in_one_line(store: Store, tmp_path: Path) -> None:
    store.stop()
    done = run(store, tmp_path / "home", "build", "s3://press/campaign.yaml")
    assert done.returncode == 2
    assert done.stderr == (
        "quotecards: s3://press/campaign.yaml: the store cannot be reached (is it up, and is its address right?)\n"
    )
