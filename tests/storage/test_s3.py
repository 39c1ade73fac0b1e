"""A real S3 endpoint on this machine: what a bucket says and does, and what is told of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quotecards.errors import StoreError
from quotecards.exporters import write_file
from quotecards.storage import files_among, locate, matches, remove_tree, walk
from quotecards.storage.remote import RemotePath
from tests.buckets import Store, Trouble, connect, forget, serving
from tests.storage.test_remote import fill


@pytest.fixture
def bucket(store: Store, tmp_path: Path) -> Path:
    return store.bucket("press")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two tries in place of five, which would take seconds."""
    monkeypatch.setattr("quotecards.storage.schemes._TRIES", 2)


@pytest.fixture
def anew() -> Iterator[None]:
    """The driver connects with the settings of this test alone."""
    forget()
    yield
    forget()


def test_a_bucket_does_what_a_disk_does(bucket: Path) -> None:
    tree = fill(bucket / "tree")
    path = tree / "b" / "one.md"
    assert path.is_file()
    assert (tree / "b").is_dir()
    assert path.stat().st_size == 8
    assert path.read_bytes() == b"b/one.md"
    assert not (tree / "none").exists()
    assert [one.name for one in (tree / "b").iterdir()] == ["c", "one.md"]
    assert [where.name for where, _, _ in walk(tree, [])] == ["tree", "b", "c", "deep"]
    assert matches(bucket, "tree/**/*.md") == [tree / "b" / "c" / "two.md", path]
    assert files_among([tree / "b" / "one.yaml", path]) == [path]
    path.replace(tree / "two.md")
    assert (tree / "two.md").read_bytes() == b"b/one.md"
    assert not path.exists()
    remove_tree(tree / "b")
    assert not (tree / "b").exists()
    with pytest.raises(FileNotFoundError):
        path.read_bytes()
    with pytest.raises(FileNotFoundError):
        list(path.iterdir())


def test_many_are_copied_at_a_time_and_those_that_are_gone_are_left_out(bucket: Path) -> None:
    assert isinstance(bucket, RemotePath)
    tree = fill(bucket / "tree")
    bucket.copy_all([(tree / "a.txt", bucket / "x" / "a.txt"), (tree / "gone.txt", bucket / "x" / "gone.txt")])
    bucket.copy_all([])
    assert [path.name for path in (bucket / "x").iterdir()] == ["a.txt"]
    assert (tree / "a.txt").exists()


def test_a_bucket_takes_any_name(bucket: Path) -> None:
    for name in ("a b.txt", "ü.txt", "日本.txt", "50%.txt", "a+b&c?.txt", "#1.txt", "[x].txt", "a\\b.txt"):
        (bucket / "names" / name).write_bytes(name.encode())
        assert (bucket / "names" / name).read_bytes() == name.encode()
        assert (bucket / "names" / name).is_file()
    assert len(list((bucket / "names").iterdir())) == 8


def test_of_two_that_create_an_object_one_succeeds(bucket: Path) -> None:
    path = bucket / "lock"
    assert isinstance(path, RemotePath)
    path.create(b"first")
    with pytest.raises(FileExistsError):
        path.create(b"second")
    assert path.read_bytes() == b"first"


def test_the_mark_that_tools_leave_for_a_folder_is_no_file(bucket: Path, store: Store) -> None:
    import s3fs

    s3fs.S3FileSystem().pipe_file("press/empty/", b"")
    assert list((bucket / "empty").iterdir()) == []
    fill(bucket / "empty")
    assert [path.name for path in (bucket / "empty").iterdir()] == ["a.txt", "b"]


def test_what_another_program_wrote_is_seen_at_once(bucket: Path) -> None:
    import s3fs

    other = s3fs.S3FileSystem(skip_instance_cache=True)
    assert not (bucket / "new.txt").exists()
    other.pipe_file("press/new.txt", b"new")
    assert (bucket / "new.txt").exists()
    assert [path.name for path in bucket.iterdir()] == ["new.txt"]


def test_a_browser_is_told_what_an_object_is_also_after_it_was_moved(bucket: Path, store: Store) -> None:
    import s3fs

    (bucket / "stage.html").write_bytes(b"<p>")
    (bucket / "stage.html").replace(bucket / "index.html")
    assert s3fs.S3FileSystem().info("press/index.html")["ContentType"] == "text/html; charset=utf-8"


def test_a_bucket_that_is_not_there_is_told_and_not_made(store: Store) -> None:
    path = locate("s3://nowhere/talk.txt")
    for act in (path.read_bytes, path.exists, path.mkdir, path.parent.mkdir, lambda: path.write_bytes(b"")):
        with pytest.raises(StoreError, match="there is no such bucket"):
            act()
    with pytest.raises(StoreError, match="there is no such bucket"):
        list(path.parent.iterdir())


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    ("state", "code", "told"),
    [
        (403, "AccessDenied", "access is denied (do the credentials allow it?)"),
        (403, "InvalidAccessKeyId", "the credentials are not accepted (have they expired?)"),
        (403, "SignatureDoesNotMatch", "the credentials are not accepted (have they expired?)"),
        (500, "InternalError", "the store failed, after several tries (try again later)"),
        (503, "SlowDown", "the store is too busy, after several tries (try again later)"),
        (503, "ServiceUnavailable", "the store is too busy, after several tries (try again later)"),
        (400, "EntityTooLarge", "the store failed: injected"),
    ],
)
def test_what_a_store_has_against_it_is_told_in_our_words(
    bucket: Path, store: Store, state: int, code: str, told: str
) -> None:
    (bucket / "a.txt").write_bytes(b"a")
    store.troubles += [Trouble(method, "/press/a.txt", state, code) for method in ("GET", "PUT")]
    for act in ((bucket / "a.txt").read_bytes, lambda: (bucket / "a.txt").write_bytes(b"b")):
        with pytest.raises(StoreError) as error:
            act()
        assert str(error.value) == f"s3://press/a.txt: {told}"


def test_what_passes_is_tried_again(bucket: Path, store: Store) -> None:
    store.troubles += [
        Trouble("PUT", "a.txt", 503, "SlowDown", times=1),
        Trouble("GET", "a.txt", 500, "InternalError", 1),
    ]
    (bucket / "a.txt").write_bytes(b"a")
    assert (bucket / "a.txt").read_bytes() == b"a"
    assert [trouble.met for trouble in store.troubles] == [2, 2]


@pytest.mark.usefixtures("impatient")
def test_tries_come_to_an_end(bucket: Path, store: Store) -> None:
    store.troubles.append(Trouble("PUT", "a.txt", 500, "InternalError"))
    with pytest.raises(StoreError):
        (bucket / "a.txt").write_bytes(b"a")
    assert store.troubles[0].met == 2


@pytest.mark.usefixtures("impatient", "anew")
def test_a_store_that_is_gone_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving() as store:
        connect(store, monkeypatch)
        store.stop()
        with pytest.raises(StoreError, match="the store cannot be reached"):
            locate("s3://press/a.txt").read_bytes()


@pytest.mark.usefixtures("anew")
def test_credentials_that_are_missing_are_told(store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("HOME", str(tmp_path))
    with pytest.raises(StoreError, match="no credentials were found"):
        locate("s3://press/a.txt").read_bytes()


def test_who_may_write_objects_need_not_be_allowed_to_look_at_their_bucket(bucket: Path, store: Store) -> None:
    store.troubles.append(Trouble("HEAD", "/press", 403, "403"))
    (bucket / "out").mkdir(parents=True)
    assert store.troubles[0].met == 1


def test_what_is_written_again_as_it_was_is_not_written(bucket: Path, store: Store) -> None:
    assert write_file(bucket / "a.txt", b"a")
    assert not write_file(bucket / "a.txt", b"a")
    assert write_file(bucket / "a.txt", b"b")
    assert len([one for one in store.asked if one.startswith("PUT /press/a.txt")]) == 2
