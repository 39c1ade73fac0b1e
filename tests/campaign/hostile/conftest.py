from pathlib import Path

import pytest

from tests.campaign.hostile.scene import Scene


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene.at(tmp_path)
