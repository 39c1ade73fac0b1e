"""Pictures that no manifest names are told, and removed where that is wanted; nothing else ever is."""

from pathlib import Path

import pytest

from quotecards.campaign.output.orphans import orphans
from tests.campaign.samples import built, bytes_of, project

STRANGE = ("x/old--card-12345678.png", "drafts/story/old--card-12345678.jpg", "linkedin/old.pdf")
OTHERS = (
    "notes/old--card.png",
    "x/notes.txt",
    "x/.hidden.png",
    "old.png",
    "export/talks-x.zip",
    "drafts/old.png",
    "x/deeper/old.png",
    "drafts/drafts/x/old.png",
)


def lay(folder: Path, *paths: str) -> None:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(path.encode())


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "output"


def test_pictures_that_no_manifest_names_are_told_and_stay(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    built(talks, out, formats=("open-graph", "x"))
    lay(out / "talks", *STRANGE, *OTHERS)
    before = bytes_of(out)
    assert built(talks, out, formats=("open-graph", "x")).orphans == tuple(sorted(STRANGE))
    assert bytes_of(out) == before


def test_they_are_removed_where_that_is_wanted_and_nothing_else(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    built(talks, out, formats=("open-graph", "x"))
    whole = bytes_of(out)
    lay(out / "talks", *STRANGE, *OTHERS)
    would = built(talks, out, formats=("open-graph", "x"), write=False, prune=True)
    assert would.would_change
    assert set(STRANGE) <= {path.removeprefix("talks/") for path in bytes_of(out)}
    outcome = built(talks, out, formats=("open-graph", "x"), prune=True)
    assert sorted(outcome.removed) == sorted(would.removed) == sorted(STRANGE)
    assert outcome.orphans == ()
    left = bytes_of(out)
    assert left.keys() - whole.keys() == {f"talks/{path}" for path in OTHERS}
    assert whole.items() <= left.items()


def test_links_are_not_followed_and_not_removed(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    built(talks, out)
    lay(tmp_path / "elsewhere", "precious.png", "x/precious.png")
    (out / "talks" / "x").symlink_to(tmp_path / "elsewhere")
    (out / "talks" / "open-graph" / "link.png").symlink_to(tmp_path / "elsewhere" / "precious.png")
    assert built(talks, out, prune=True).removed == ()
    assert (tmp_path / "elsewhere" / "precious.png").exists()
    assert (out / "talks" / "open-graph" / "link.png").is_symlink()


def test_a_folder_without_pictures_has_none(tmp_path: Path) -> None:
    assert orphans(tmp_path, ()) == ()
    assert orphans(tmp_path / "missing", ()) == ()
