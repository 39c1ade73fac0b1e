"""What a user writes of a place, and what is recorded of it."""

from importlib import util
from pathlib import Path

import pytest

from quotecards.errors import SettingError
from quotecards.storage import is_pattern, is_remote, is_web, joined, locate, normal, relative


@pytest.mark.parametrize("written", ["talk.txt", "/srv/a.txt", "a b/ü.txt", "C:/a.txt", "notes: one.txt", "s3:/x"])
def test_a_path_stays_a_path(written: str) -> None:
    assert locate(written) == Path(written)
    assert not is_remote(locate(written))


def test_an_address_of_this_machine_is_a_path() -> None:
    assert locate("file:///srv/a%20b.txt") == Path("/srv/a b.txt")


@pytest.mark.parametrize(
    ("written", "understood"),
    [
        ("s3://bucket/a/../talk.txt", "s3://bucket/talk.txt"),
        ("S3://Bucket/a//./talk.txt", "s3://Bucket/a/talk.txt"),
        ("s3://bucket/../../talk.txt", "s3://bucket/talk.txt"),
        ("gs://bucket/", "gs://bucket"),
        ("memory://x/ü.txt", "memory://x/ü.txt"),
        ("https://host/talk.html?u=/a/b#top", "https://host/talk.html?u=%2Fa%2Fb"),
    ],
)
def test_an_address_is_normal(written: str, understood: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quotecards.storage.schemes.find_spec", lambda _: object())  # gcsfs need not be here
    assert str(locate(written)) == understood


def test_a_kind_of_storage_that_is_not_known_is_told() -> None:
    with pytest.raises(
        SettingError, match=r"ftp://host/a.txt: is not a kind of storage that quotecards knows"
    ) as error:
        locate("ftp://host/a.txt")
    assert error.value.hint
    assert "s3://" in error.value.hint


@pytest.mark.parametrize("written", ["s3://", "s3:///key", "https:///x", "s3://a\0b"])
def test_an_address_of_nothing_is_told(written: str) -> None:
    with pytest.raises(SettingError, match="names no place"):
        locate(written)


def test_a_password_in_an_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(SettingError, match="holds a name or a password") as error:
        locate("https://me:secret@host.invalid/talk.html")
    assert "secret" not in str(error.value)


def test_what_is_not_installed_is_told_with_the_way_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    known = util.find_spec
    monkeypatch.setattr("quotecards.storage.schemes.find_spec", lambda name: None if name == "s3fs" else known(name))
    with pytest.raises(SettingError) as error:
        locate("s3://bucket/talk.txt")
    assert error.value.hint == "pip install 'quotecards[s3]'"


def test_a_written_path_starts_from_the_folder_of_its_file() -> None:
    here, store = Path("/srv/campaign"), locate("s3://bucket/campaign")
    assert joined(here, "../photos/a.jpg") == Path("/srv/photos/a.jpg")
    assert joined(here, "/mnt/a.jpg") == Path("/mnt/a.jpg")
    assert joined(here, "s3://other/a.jpg") == locate("s3://other/a.jpg")
    assert joined(store, "../photos/a.jpg") == locate("s3://bucket/photos/a.jpg")
    assert joined(store, "../../../a.jpg") == locate("s3://bucket/a.jpg")
    assert joined(store, "/srv/a.jpg") == Path("/srv/a.jpg")
    assert joined(Path("photos"), "./a/../b.jpg") == Path("photos/b.jpg")


def test_what_shares_nothing_is_recorded_as_it_is() -> None:
    local, bucket, other = Path("/srv/a.txt"), locate("s3://bucket/a/b.txt"), locate("s3://other")
    assert relative(local, bucket) == "/srv/a.txt"
    assert relative(bucket, local) == "s3://bucket/a/b.txt"
    assert relative(bucket, other) == "s3://bucket/a/b.txt"
    assert relative(bucket, locate("s3://bucket/c")) == "../a/b.txt"
    assert relative(bucket, bucket) == "."
    assert relative(Path("/srv/x/a.txt"), Path("/srv/y")) == "../x/a.txt"
    assert relative(Path("/srv/a.txt"), Path("/mnt/y")) == "/srv/a.txt"


def test_signs_of_patterns_mean_themselves_on_the_web() -> None:
    assert is_pattern("talks/*.txt")
    assert is_pattern("s3://bucket/[a-c].txt")
    assert not is_pattern("https://host/talk.html?id=3")
    assert not is_pattern("talks/a.txt")
    assert is_web(locate("https://host/a"))
    assert not is_web(locate("memory://host/a"))


def test_links_are_not_followed_when_a_path_is_made_normal() -> None:
    assert normal(Path("a/./b/../c")) == Path("a/c")
