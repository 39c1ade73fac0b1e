"""A manifest is one file, or a head with parts: to whoever reads it both are the same record."""

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.campaign.records import manifest_file
from quotecards.campaign.records.book import Book
from quotecards.campaign.records.manifest_file import (
    FILE_NAME,
    is_part,
    is_untouched,
    manifest_bytes,
    manifest_files,
    parts_in,
    read_head,
    read_manifest,
    read_parts,
)
from quotecards.campaign.records.record import digest_of
from quotecards.errors import OutputError, SettingError

Change = Callable[[dict[str, Any]], object]


def a_record(*interviews: str, cards: int = 3) -> dict[str, Any]:
    """A manifest of so many cards of each of these interviews."""
    quotes = [(path, number) for path in sorted(interviews) for number in range(cards)]
    return {
        "schema": 1,
        "campaign": "talks",
        "documents": [{"path": path, "sha256": "0" * 64} for path in sorted(interviews)],
        "cards": [{"id": f"{path}--{number:02}", "quote": {"path": path}} for path, number in quotes],
    }


def laid(record: dict[str, Any], folder: Path, whole: int = 3000) -> Path:
    """The files of a manifest on the disk; its path."""
    for name, data in manifest_files(Book.of(record, whole)):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    return folder / FILE_NAME


def without_seal(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if key not in {"digest", "parts"}}


@given(
    paths=st.sets(st.text(st.characters(codec="utf-8"), min_size=1, max_size=12), max_size=12),
    cards=st.integers(0, 4),
    whole=st.integers(200, 4000),
)
def test_what_is_read_is_what_was_written_however_many_files_it_took(paths: set[str], cards: int, whole: int) -> None:
    record = a_record(*paths, cards=cards)
    with TemporaryDirectory() as name:
        path = laid(record, Path(name), whole)
        found = read_manifest(path)
        assert without_seal(found) == record | {"cards": sorted(record["cards"], key=lambda card: str(card["id"]))}
        assert is_untouched(found, path)
        count = len(parts_in(Path(name)))
        assert count == len(found.get("parts", ()))
        assert count & (count - 1) == 0


def test_a_small_one_is_one_file_with_its_digest() -> None:
    record = a_record("a.txt", "b.txt")
    [(name, data)] = manifest_files(Book.of(record))
    assert name == "manifest.json"
    assert data == manifest_bytes(record | {"digest": digest_of(record)})


def test_a_part_holds_whole_interviews_and_the_head_tells_how_many_cards(tmp_path: Path) -> None:
    path = laid(a_record(*(f"{number}.txt" for number in range(40))), tmp_path)
    head = json.loads(path.read_bytes())
    assert head.keys() == {"schema", "campaign", "parts", "digest"}
    for told in head["parts"]:
        part = json.loads((tmp_path / told["path"]).read_bytes())
        assert told["cards"] == len(part["cards"])
        assert {card["quote"]["path"] for card in part["cards"]} == {one["path"] for one in part["documents"]}


def test_carousels_are_with_their_interview(tmp_path: Path) -> None:
    grouped = [{"id": f"{path}-c", "quote": {"path": path}} for path in ("a.txt", "b.txt", "c.txt")]
    record = a_record("a.txt", "b.txt", "c.txt") | {"carousels": grouped}
    path = laid(record, tmp_path, 200)
    assert read_manifest(path)["carousels"] == grouped
    for name in parts_in(tmp_path):
        part = json.loads((tmp_path / name).read_bytes())
        assert len(part.get("carousels", [])) == len(part["documents"])


def test_one_interview_that_changes_changes_one_part_and_the_head() -> None:
    names = [f"{number}.txt" for number in range(60)]
    record, other = a_record(*names), a_record(*names)
    other["cards"][7]["text"] = "It rained."
    before, after = dict(manifest_files(Book.of(record, 2000))), dict(manifest_files(Book.of(other, 2000)))
    changed = [name for name in before if before[name] != after[name]]
    assert len(before) > 5
    assert len(changed) == 2
    assert changed[-1] == FILE_NAME


@pytest.mark.parametrize(("interviews", "digits"), [(4, 2), (600, 3)])
def test_parts_are_named_by_their_number(interviews: int, digits: int) -> None:
    record = a_record(*(f"{number}.txt" for number in range(interviews)))
    *parts, head = (name for name, _ in manifest_files(Book.of(record, 300)))
    assert parts == [f"manifest/{at:0{digits}x}.json" for at in range(len(parts))]
    assert head == FILE_NAME
    assert all(map(is_part, parts))


@pytest.mark.parametrize(
    "path",
    ["manifest.json", "manifest/../00.json", "manifest/0.json", "manifest/00000.json", "manifest/0G.json", "x/00.json"],
)
def test_nothing_else_is_taken_for_a_part(path: str) -> None:
    assert not is_part(path)


def test_what_could_not_be_read_again_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manifest_file, "MAX_BYTES", 1_000_000)
    record = a_record("table.csv", cards=20_000)
    with pytest.raises(OutputError, match=r"manifest/..\.json: would be larger than 1 MB \(make several campaigns"):
        list(manifest_files(Book.of(record, 100_000)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return laid(a_record(*(f"{number}.txt" for number in range(16))), tmp_path)


def test_a_part_that_was_changed_is_told(path: Path) -> None:
    part = path.parent / "manifest" / "01.json"
    part.write_bytes(part.read_bytes().replace(b".txt", b".TXT", 1))
    with pytest.raises(SettingError, match=r"01\.json: is not the part that manifest\.json tells of \(build again\)"):
        read_manifest(path)


def test_a_part_that_is_missing_is_told(path: Path) -> None:
    (path.parent / "manifest" / "01.json").unlink()
    with pytest.raises(SettingError, match=r"manifest/01\.json: cannot be read: "):
        read_manifest(path)


def test_parts_are_read_one_after_the_other(path: Path) -> None:
    (path.parent / "manifest" / "03.json").unlink()
    parts = read_parts(path)
    found = [next(parts), next(parts), next(parts)]
    assert [len(part["documents"]) * 3 for part in found] == [len(part["cards"]) for part in found]
    with pytest.raises(SettingError, match=r"03\.json: cannot be read"):
        next(parts)


def test_one_file_is_its_only_part(tmp_path: Path) -> None:
    path = laid(a_record("a.txt"), tmp_path)
    assert list(read_parts(path)) == [read_manifest(path)]


def test_a_part_of_another_manifest_is_told(path: Path) -> None:
    (path.parent / "manifest" / "01.json").write_bytes((path.parent / "manifest" / "02.json").read_bytes())
    with pytest.raises(SettingError, match=r"01\.json: is not the part that manifest\.json tells of"):
        read_manifest(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system knows no pipes")
def test_a_part_that_is_a_pipe_is_not_waited_for(path: Path) -> None:
    part = path.parent / "manifest" / "01.json"
    part.unlink()
    os.mkfifo(part)
    with pytest.raises(SettingError, match=r"01\.json: cannot be read: it is a pipe"):
        read_manifest(path)


def elsewhere(head: dict[str, Any]) -> None:
    head["parts"][1]["path"] = "../manifest/01.json"


def absolute(head: dict[str, Any]) -> None:
    head["parts"][1]["path"] = "/etc/passwd"


def twice(head: dict[str, Any]) -> None:
    head["parts"][1] = head["parts"][0]


def one_less(head: dict[str, Any]) -> None:
    head["parts"].pop()


def none_left(head: dict[str, Any]) -> None:
    head["parts"] = []


def very_many(head: dict[str, Any]) -> None:
    head["parts"] = [{"path": f"manifest/{at:05x}.json", "sha256": "", "cards": 0} for at in range(1 << 17)]


def numbers(head: dict[str, Any]) -> None:
    head["parts"] = [1, 2]


@pytest.mark.parametrize("change", [elsewhere, absolute, twice, one_less, none_left, very_many, numbers])
def test_a_head_that_names_other_parts_is_refused(path: Path, change: Change) -> None:
    head = json.loads(path.read_bytes())
    change(head)
    path.write_bytes(manifest_bytes(head))
    with pytest.raises(SettingError, match=r"manifest\.json: does not name its parts as quotecards does"):
        read_manifest(path)


@pytest.mark.parametrize("parts", [3, "manifest/00.json", None, {}])
def test_a_head_whose_parts_are_no_list_is_no_manifest(path: Path, parts: object) -> None:
    path.write_bytes(manifest_bytes(json.loads(path.read_bytes()) | {"parts": parts}))
    with pytest.raises(SettingError, match="is not a manifest of quotecards"):
        read_head(path)


@pytest.mark.parametrize("more", [{"cards": []}, {"cards": [], "parts": 3}, {"cards": 3}])
def test_a_head_that_has_cards_of_its_own_is_no_manifest(path: Path, more: dict[str, object]) -> None:
    path.write_bytes(manifest_bytes(json.loads(path.read_bytes()) | more))
    with pytest.raises(SettingError, match="is not a manifest of quotecards"):
        read_manifest(path)


@pytest.mark.parametrize("content", [b"[]", b"null", b"{", b'{"cards": 3}', b'{"documents": {}}', b"\xff"])
def test_a_part_that_is_none_is_told_even_where_the_head_knows_it(path: Path, content: bytes) -> None:
    head = json.loads(path.read_bytes())
    head["parts"][1]["sha256"] = hashlib.sha256(content).hexdigest()
    path.write_bytes(manifest_bytes(head | {"digest": digest_of(head)}))
    (path.parent / "manifest" / "01.json").write_bytes(content)
    with pytest.raises(SettingError, match=r"01\.json:?.* (is no part of a manifest|is not valid JSON)"):
        read_manifest(path)


@pytest.mark.parametrize("card", [3, None, {}, {"id": "x", "quote": 3}, {"id": "x", "quote": {"path": "elsewhere"}}])
def test_a_card_that_does_not_belong_into_its_part_is_a_change(path: Path, card: object) -> None:
    head = json.loads(path.read_bytes())
    place = path.parent / "manifest" / "01.json"
    part = json.loads(place.read_bytes())
    part["cards"].append(card)
    place.write_bytes(manifest_bytes(part))
    head["parts"][1] |= {"sha256": hashlib.sha256(place.read_bytes()).hexdigest(), "cards": len(part["cards"])}
    path.write_bytes(manifest_bytes(head | {"digest": digest_of(head)}))
    assert not is_untouched(read_manifest(path), path)
