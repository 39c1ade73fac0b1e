"""What is kept between runs is found whole, or not at all."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from quotecards.campaign.output.shelf import Shelf
from quotecards.campaign.output.workroom import workroom
from quotecards.storage import locate

A, B = "a" * 64, "b" * 64


def heard(folder: Path) -> Path:
    return workroom(folder) / "heard"


def test_what_was_put_there_is_found_by_others(tmp_path: Path) -> None:
    Shelf(tmp_path).put(A, b"words\nand more")
    assert Shelf(tmp_path).get(A) == b"words\nand more"
    assert Shelf(tmp_path).get(B) is None


def test_in_a_store_too(tmp_path: Path) -> None:
    store = locate(f"memory://{tmp_path.name}/out")
    Shelf(store).put(A, b"words")
    shelf = Shelf(store)
    assert shelf.get(A) == b"words"
    shelf.put(B, b"more")
    again = Shelf(store)
    again.get(B)
    again.tidy()
    assert (Shelf(store).get(A), Shelf(store).get(B)) == (None, b"more")


@pytest.mark.parametrize("length", [0, 1, 40, 64, 65, 66, 69])
def test_what_was_cut_off_counts_for_nothing_and_is_replaced(tmp_path: Path, length: int) -> None:
    Shelf(tmp_path).put(A, b"words")
    place = heard(tmp_path) / A
    place.write_bytes(place.read_bytes()[:length])
    shelf = Shelf(tmp_path)
    assert shelf.get(A) is None
    shelf.put(A, b"words")
    assert shelf.get(A) == b"words"


def test_so_does_what_was_changed_and_what_is_no_file(tmp_path: Path) -> None:
    Shelf(tmp_path).put(A, b"words")
    place = heard(tmp_path) / A
    place.write_bytes(place.read_bytes().replace(b"words", b"wards"))
    (heard(tmp_path) / B).mkdir()
    os.mkfifo(heard(tmp_path) / ("c" * 64))
    assert [Shelf(tmp_path).get(name * 64) for name in "abc"] == [None] * 3


def test_without_a_folder_or_leave_to_write_nothing_is_kept(tmp_path: Path) -> None:
    for shelf in (Shelf(None), Shelf(tmp_path, write=False)):
        shelf.put(A, b"words")
        shelf.tidy()
        assert shelf.get(A) is None
    assert not list(tmp_path.iterdir())


def test_tidying_leaves_what_was_used_and_what_is_not_ours(tmp_path: Path) -> None:
    Shelf(tmp_path).put(A, b"old")
    shelf = Shelf(tmp_path)
    shelf.put(B, b"new")
    (heard(tmp_path) / "readme").write_text("mine")
    (heard(tmp_path) / ".quotecards-00ff.tmp").write_text("of a process that was killed")
    Shelf(tmp_path, write=False).tidy()
    assert Shelf(tmp_path).get(A) == b"old"
    shelf.tidy()
    assert sorted(path.name for path in heard(tmp_path).iterdir()) == [B, "readme"]


def test_where_it_cannot_be_written_that_is_no_error(tmp_path: Path) -> None:
    heard(tmp_path).parent.mkdir()
    heard(tmp_path).write_text("a file, not a folder")
    shelf = Shelf(tmp_path)
    shelf.put(A, b"words")
    shelf.tidy()
    assert shelf.get(A) is None
    assert heard(tmp_path).read_text() == "a file, not a folder"


def test_nothing_is_written_or_removed_behind_a_link(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / B).write_text("somebody's")
    heard(tmp_path).parent.mkdir()
    heard(tmp_path).symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    shelf = Shelf(tmp_path)
    shelf.tidy()
    shelf.put(A, b"words")
    assert [path.name for path in (tmp_path / "elsewhere").iterdir()] == [B]


def test_several_at_once_find_it_whole_or_not_at_all(tmp_path: Path) -> None:
    names = [letter * 64 for letter in "abcd"]

    def work(number: int) -> set[bytes | None]:
        found = set()
        for turn in range(25):
            shelf = Shelf(tmp_path)
            shelf.put(names[(number + turn) % 4], names[(number + turn) % 4].encode() * 2000)
            found |= {None if data is None else data[:64] for data in map(shelf.get, names) if not data or data[64:]}
            shelf.tidy()
        return found

    with ThreadPoolExecutor(4) as pool:
        found = set[bytes | None]().union(*pool.map(work, range(4)))
    assert found - {None} <= {name.encode() for name in names}
    assert {path.name for path in heard(tmp_path).iterdir()} <= set(names)


def test_what_another_s_tidying_takes_away_is_not_kept_but_what_comes_after_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Shelf(tmp_path).put(A, b"words")
    replace = Path.replace

    def too_late(self: Path, target: Path) -> Path:
        Shelf(tmp_path).tidy()
        return replace(self, target)

    shelf = Shelf(tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", too_late)
        shelf.put(A, b"words")
    assert shelf.get(A) is None
    shelf.put(B, b"more")
    assert shelf.get(B) == b"more"
