"""What is shipped of the learned reader of openings."""

import hashlib
import json

from quotecards import resources
from quotecards.readers.learned.guest_reader import FOLDER


def test_the_digests_of_its_files_stand_beside_them_as_runs_ask_for_these_alone() -> None:
    folder = resources.data(FOLDER)
    told = json.loads((folder / "guest_reader.json").read_text("utf-8"))["sha256"]
    files = {path for path in folder.iterdir() if path.suffix not in (".json", "")}
    assert told == {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_what_it_began_as_is_told_with_its_licence() -> None:
    licence = (resources.data(FOLDER) / "LICENSE").read_text("utf-8")
    assert "multilingual-e5-small" in licence
    assert "MIT" in licence
