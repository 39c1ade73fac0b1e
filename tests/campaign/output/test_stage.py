"""What waits on the stage is found whole or not at all."""

import hashlib
from pathlib import Path

import pytest

from quotecards.campaign.output import stage

RECIPE = "a" * 64
DATA = b"the bytes of a picture"
NOTE = {"path": "x/ida.png", "bytes": len(DATA), "sha256": hashlib.sha256(DATA).hexdigest()}


def test_what_was_put_there_is_found_with_its_note(tmp_path: Path) -> None:
    assert stage.find(tmp_path, RECIPE) is None
    stage.put(tmp_path, RECIPE, DATA, NOTE)
    assert stage.find(tmp_path, RECIPE) == NOTE
    assert stage.noted(tmp_path) == {RECIPE}
    stage.clear(tmp_path)
    assert stage.noted(tmp_path) == frozenset()


@pytest.mark.parametrize("suffix", ["png", "json"])
@pytest.mark.parametrize("share", [0, 0.5, 0.9])
def test_what_was_cut_off_when_the_power_went_is_not_found_and_is_put_there_again(
    tmp_path: Path, suffix: str, share: float
) -> None:
    stage.put(tmp_path, RECIPE, DATA, NOTE)
    path = stage.stage(tmp_path) / f"{RECIPE}.{suffix}"
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    assert stage.find(tmp_path, RECIPE) is None
    stage.put(tmp_path, RECIPE, DATA, NOTE)
    assert stage.find(tmp_path, RECIPE) == NOTE
