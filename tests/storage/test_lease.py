"""A lock in a store: one at a time, gone with its end, taken over when its holder is dead."""

import threading
import time
from pathlib import Path

import pytest

from quotecards.storage import lease, locate
from quotecards.storage.remote import RemotePath


@pytest.fixture
def lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RemotePath:
    monkeypatch.setattr(lease, "_RENEWED", 0.02)
    monkeypatch.setattr(lease, "_DEAD", 0.6)
    path = locate(f"memory://{tmp_path.name}/lock")
    assert isinstance(path, RemotePath)
    return path


def test_a_lock_is_there_as_long_as_it_is_held(lock: RemotePath) -> None:
    with lease.leased(lock):
        assert lock.is_file()
    assert not lock.exists()


def test_a_lock_is_gone_after_an_error(lock: RemotePath) -> None:
    with pytest.raises(ZeroDivisionError), lease.leased(lock):
        raise ZeroDivisionError
    assert not lock.exists()


def test_nobody_else_gets_a_lock_that_is_held(lock: RemotePath) -> None:
    with lease.leased(lock), pytest.raises(BlockingIOError, match="another run is at work"), lease.leased(lock):
        pytest.fail("it was held")


def test_a_lock_whose_holder_was_killed_is_taken_over(lock: RemotePath) -> None:
    lock.write_bytes(b"a process that is no more")
    with lease.leased(lock):
        assert lock.read_bytes() != b"a process that is no more"
    assert not lock.exists()


def test_who_waits_gets_a_lock_that_is_let_go(lock: RemotePath, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lease, "_DEAD", 60)
    monkeypatch.setattr(lease, "_LOOKS", 1200)
    lock.write_bytes(b"another")
    letting_go = threading.Timer(0.2, lock.unlink)
    letting_go.start()
    with lease.leased(lock):
        assert lock.is_file()
    letting_go.join()


def test_a_lock_that_another_has_taken_over_is_left_to_it(lock: RemotePath) -> None:
    with lease.leased(lock):
        while lock.read_bytes() != b"another":  # unless it was just being renewed
            lock.write_bytes(b"another")
            time.sleep(0.1)
    assert lock.read_bytes() == b"another"


def test_a_store_that_knows_no_lock_lets_everybody_in(lock: RemotePath, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise NotImplementedError

    monkeypatch.setattr("fsspec.implementations.memory.MemoryFileSystem.pipe_file", refuse)
    with lease.leased(lock), lease.leased(lock):
        assert not lock.exists()
