"""A path in a store does what a path on a disk does, in every operation that the code uses."""

import errno
import os
import pickle
import stat
import sys
from pathlib import Path, PosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecards.errors import QuotecardsError, StoreError
from quotecards.storage import files_among, joined, locate, matches, relative, remove_tree, walk
from quotecards.storage.remote import RemotePath

NAMES = st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=12).filter(
    lambda name: name not in (".", "..")
)


def fill(folder: Path) -> Path:
    """The same small tree, wherever it is put."""
    for name in ("a.txt", "b/one.md", "b/c/two.md", "b/c/deep/three.txt"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    return folder


@pytest.fixture(params=["disk", "memory"])
def tree(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    if request.param == "disk":
        return fill(tmp_path / "tree")
    return fill(locate(f"memory://{tmp_path.name}/tree"))


def test_a_file_is_there_with_its_size_and_bytes(tree: Path) -> None:
    path = tree / "b" / "one.md"
    assert path.exists()
    assert path.is_file()
    assert not path.is_dir()
    assert stat.S_ISREG(path.stat().st_mode)
    assert path.stat().st_size == 8
    assert path.read_bytes() == b"b/one.md"
    assert path.read_text(encoding="utf-8") == "b/one.md"
    with path.open("rb") as file:
        assert file.read(3) == b"b/o"
    assert (path.name, path.stem, path.suffix, path.parent) == ("one.md", "one", ".md", tree / "b")


def test_a_folder_is_one(tree: Path) -> None:
    assert (tree / "b").is_dir()
    assert (tree / "b").exists()
    assert not (tree / "b").is_file()
    assert stat.S_ISDIR((tree / "b").stat().st_mode)
    assert sorted(path.name for path in (tree / "b").iterdir()) == ["c", "one.md"]


def test_what_is_not_there_is_missing_in_the_same_words_of_the_system(tree: Path) -> None:
    path = tree / "none.txt"
    assert not path.exists()
    assert not path.is_file()
    assert not path.is_dir()
    for ask in (path.stat, path.read_bytes, path.unlink, lambda: path.open("rb")):
        with pytest.raises(FileNotFoundError) as error:
            ask()
        assert error.value.errno == errno.ENOENT
    path.unlink(missing_ok=True)
    with pytest.raises(FileNotFoundError):
        list(path.iterdir())


def test_a_file_that_is_removed_is_gone_and_so_is_a_folder_with_its_last_file(tree: Path) -> None:
    (tree / "b" / "c" / "deep" / "three.txt").unlink()
    (tree / "b" / "c" / "deep").rmdir()
    assert not (tree / "b" / "c" / "deep").exists()
    assert (tree / "b" / "c").is_dir()


def test_a_file_that_is_moved_takes_the_place_of_another(tree: Path) -> None:
    (tree / "a.txt").replace(tree / "b" / "one.md")
    assert (tree / "b" / "one.md").read_bytes() == b"a.txt"
    assert not (tree / "a.txt").exists()


def test_those_of_several_paths_that_are_files_are_told_at_once(tree: Path) -> None:
    folder = tree / "b"
    wanted = [folder / "one.yaml", folder / "one.md", folder / "one", folder / "one.md.yaml"]
    assert files_among(wanted) == [folder / "one.md"]
    assert files_among([tree / "b", tree / "a.txt"]) == [tree / "a.txt"]
    assert files_among([tree / "none" / "a", tree / "none" / "b"]) == []
    assert files_among([]) == []


def test_a_tree_is_removed_with_all_that_is_in_it_and_nothing_else(tree: Path) -> None:
    remove_tree(tree / "b" / "c")
    assert not (tree / "b" / "c").exists()
    assert (tree / "b" / "one.md").exists()
    remove_tree(tree / "b" / "c")


def test_a_walk_goes_through_every_folder_and_leaves_out_what_it_is_told_to(tree: Path) -> None:
    unreadable: list[OSError] = []
    seen = {}
    for where, folders, names in walk(tree, unreadable):
        seen[where.relative_to(tree).as_posix()] = (sorted(folders), sorted(names))
        folders[:] = [name for name in folders if name != "deep"]
    assert seen == {".": (["b"], ["a.txt"]), "b": (["c"], ["one.md"]), "b/c": (["deep"], ["two.md"])}
    assert not unreadable


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("*.txt", ["a.txt"]),
        ("b/*.md", ["b/one.md"]),
        ("**/*.md", ["b/c/two.md", "b/one.md"]),
        ("b/**/*.txt", ["b/c/deep/three.txt"]),
        ("b/[a-c]/t?o.md", ["b/c/two.md"]),
        ("none/*.txt", []),
        ("b/*/*.txt", []),
        ("*", ["a.txt"]),
        ("a.txt/*", []),
    ],
)
def test_a_pattern_finds_the_same_files(tree: Path, pattern: str, found: list[str]) -> None:
    assert [path.relative_to(tree).as_posix() for path in matches(tree, pattern)] == found


def test_a_pattern_of_an_address_starts_there(tmp_path: Path) -> None:
    tree = fill(locate(f"memory://{tmp_path.name}/elsewhere"))
    assert matches(tmp_path, f"{tree}/**/*.md") == [tree / "b" / "c" / "two.md", tree / "b" / "one.md"]


def test_a_pattern_may_start_above_its_folder(tree: Path) -> None:
    assert matches(tree / "b" / "c", "../*.md") == [tree / "b" / "one.md"]


def test_of_two_that_create_an_object_one_succeeds(tmp_path: Path) -> None:
    path = locate(f"memory://{tmp_path.name}/lock")
    assert isinstance(path, RemotePath)
    path.create(b"first")
    with pytest.raises(FileExistsError):
        path.create(b"second")
    assert path.read_bytes() == b"first"


@settings(deadline=None)
@given(st.lists(NAMES, min_size=1, max_size=4))
def test_a_path_survives_words_and_pickles(names: list[str]) -> None:
    path = locate("s3://bucket").joinpath(*names)
    assert locate(str(path)) == path
    assert pickle.loads(pickle.dumps(path)) == path
    assert hash(locate(path.as_posix())) == hash(path)
    assert path.parts[2:] == PosixPath("/").joinpath(*names).parts[1:]


@settings(deadline=None)
@given(st.lists(NAMES, max_size=4), st.lists(NAMES, max_size=4))
def test_the_way_from_one_place_to_another_leads_there(path: list[str], folder: list[str]) -> None:
    for root in (locate("s3://bucket/x"), Path("/srv/x")):
        there, here = root.joinpath(*path), root.joinpath(*folder)
        assert joined(here, relative(there, here)) == there


def test_no_operation_of_a_path_reaches_for_the_disk() -> None:
    """Also those that newer versions of Python bring."""
    path = locate("s3://bucket/talk.txt")
    ours = set(vars(RemotePath)) | set(dir(os.PathLike))
    lexical = {name for kind in PosixPath.__mro__[1:] if kind.__name__.startswith("Pure") for name in vars(kind)}
    for name in dir(Path):
        if not name.startswith("_"):
            assert name in ours or name in lexical, name
    for act in (path.touch, path.owner, path.expanduser, path.readlink):
        with pytest.raises(StoreError, match="a store has no"):
            act()
    with pytest.raises(TypeError, match="does not lie on a disk"):
        os.fspath(path)
    with pytest.raises(TypeError):
        open(path)  # noqa: PTH123, SIM115


def test_only_whole_objects_are_written() -> None:
    with pytest.raises(StoreError, match="only be opened to read"):
        locate("memory://x/y").open("wb")


def test_the_web_is_only_read_and_has_no_folders() -> None:
    page = locate("https://host.invalid/talks/talk.html?id=3")
    assert (page.stem, page.suffix) == ("talk", ".html")
    assert not page.parent.is_dir()  # and nothing was asked of the host
    for act in (lambda: page.write_bytes(b""), page.unlink, page.mkdir, lambda: list(page.parent.iterdir())):
        with pytest.raises(StoreError):
            act()


@pytest.mark.parametrize("path", [locate("s3://bucket/a").relative_to(locate("s3://bucket")), locate("s3://b").parent])
def test_what_names_no_place_is_refused(path: Path) -> None:
    with pytest.raises(StoreError, match="names no place"):
        path.read_bytes()


def test_an_error_of_a_store_is_an_error_of_the_system_and_one_of_ours() -> None:
    with pytest.raises(OSError, match="only be read") as caught:
        locate("https://host.invalid/a.txt").write_bytes(b"")
    error = caught.value
    assert isinstance(error, QuotecardsError)
    assert error.errno == errno.EROFS
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.errno, again.hint) == (str(error), error.errno, error.hint)


def test_a_local_path_imports_no_driver() -> None:
    import subprocess

    code = (
        "import sys; from quotecards.storage import locate, joined; from quotecards.cli.main import run; "
        "run(['--help']); joined(locate('.'), 'a/../b.txt'); "
        "sys.exit(bool({'fsspec', 's3fs', 'aiohttp', 'botocore'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0
