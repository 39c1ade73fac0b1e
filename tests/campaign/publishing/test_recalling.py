"""What `verify` and `recall` find in a manifest of many parts is what they find in one file, in the same order."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.ledger.ledger import FILE_NAME as LEDGER
from quotecards.campaign.ledger.ledger import read_ledger
from quotecards.campaign.proof.verify import Flaw, verify
from quotecards.campaign.publishing.export import export
from quotecards.campaign.publishing.recall import Outcast, changed, made_of
from quotecards.campaign.publishing.recalling import made_in, read_again
from quotecards.campaign.records.manifest_file import FILE_NAME, read_head, read_manifest
from tests.campaign.making.test_carousels import ANSWER
from tests.campaign.samples import built, several

SMALL = 2_000  # bytes of records: less than one card has


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    """Manifests of the same campaign with a carousel, of which cards went out: one file, and many parts."""
    talks = several(tmp_path)
    (talks / "vera.txt").write_text(f"Q: And the film?\n\nA: {ANSWER}\n")
    built(talks, tmp_path / "one", formats=("linkedin",), carousels=1)
    built(talks, tmp_path / "many", whole=SMALL, formats=("linkedin",), carousels=1)
    one, many = (tmp_path / name / "talks" / FILE_NAME for name in ("one", "many"))
    assert len(list(many.parent.glob("manifest/*.json"))) > 3
    assert read_manifest(one)["carousels"]
    export(one, now=lambda: datetime(2024, 3, 2, tzinfo=UTC), ledger=True)
    return one, many


def nothing(_: Path) -> None:
    """All is as it was."""


def words_are_edited(talks: Path) -> None:
    for path in talks.glob("*.txt"):
        path.write_text(path.read_text().replace("that", "which"))


def an_interview_is_gone(talks: Path) -> None:
    (talks / "ole.txt").unlink()


@pytest.mark.parametrize("change", [nothing, words_are_edited, an_interview_is_gone])
def test_parts_tell_what_one_file_tells(
    places: tuple[Path, Path], tmp_path: Path, change: Callable[[Path], None]
) -> None:
    change(tmp_path / "talks")
    one, many = map(verify, places)
    assert (one.proved, one.flaws, one.exported) == (many.proved, many.flaws, many.exported)
    assert bool(one.exported) == (change is not nothing)
    assert recalled(places[0], tmp_path) == recalled(places[1], tmp_path)


def test_what_went_out_and_has_no_card_any_more_comes_last(places: tuple[Path, Path], tmp_path: Path) -> None:
    talks = tmp_path / "talks"
    words_are_edited(talks)
    (talks / "ole.txt").unlink()
    for place, whole in zip(places, (10**9, SMALL), strict=True):
        built(talks, place.parents[1], whole=whole, formats=("linkedin",), carousels=1)
    one, many = map(verify, places)
    assert one.exported == many.exported
    assert many.flaws == ()
    assert Flaw in {type(flaw) for flaw in many.exported}
    found = recalled(places[1], tmp_path)
    assert found == recalled(places[0], tmp_path)
    assert [bool(outcast.pictures) for outcast in found] == sorted((bool(one.pictures) for one in found), reverse=True)


def recalled(manifest: Path, folder: Path) -> list[Outcast]:
    """What is to be called back; it is found in the parts as in the whole."""
    campaign = load_campaign(folder / "talks")
    entries = read_ledger(folder / "talks" / LEDGER)
    made = made_in(manifest, read_head(manifest), entries)
    assert list(made) == list(made_of(read_manifest(manifest), entries))
    return list(changed(made, read_again(campaign), campaign.decisions))
