"""Names that are no names for files: every one of them becomes a folder below the output, and nothing else."""

import json
from pathlib import Path

import pytest

from tests.campaign.hostile.scene import Scene

NAMES = {
    "up": "../../outside/x",
    "absolute": "/etc/passwd",
    "dots": "..",
    "dot": ".",
    "slashes": "a/b/c",
    "backslashes": "a\\\\b",
    "reserved": "CON",
    "reserved with an ending": "nul.txt",
    "long": "x" * 300,
    "long in another script": "の" * 300,
    "emoji": "🎬",
    "blanks": "  a  ",
    "a drive": "C:stuff",
    "hidden": ".git",
    "a temporary file": ".quotecards-1234",
    "drafts": "drafts",
    "the manifest": "manifest.json",
    "marks": "a\\u202eb\\u0007",
    "new lines": "a\\nb\\r\\nc",
}
_RESERVED = {"con", "prn", "aux", "nul"}


def is_plain(name: str) -> bool:
    """Whether any system can have a file of this name."""
    letters = all(letter.isascii() and (letter.isalnum() or letter in "-._") for letter in name)
    return letters and len(name) <= 120 and Path(name).stem not in _RESERVED and not name.startswith((".", "-"))


def check(scene: Scene) -> None:
    made = [path.relative_to(scene.out).parts for path in scene.out.rglob("*")]
    assert made
    ours = [parts for parts in made if ".quotecards" not in parts]  # where the run keeps what it remembers
    assert all(is_plain(part) for parts in ours for part in parts), ours


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_campaign_of_any_name_goes_to_a_folder_below_the_output(scene: Scene, name: str) -> None:
    scene.write("trap.yaml", f'name: "{name}"\ninterviews: talks/ida.txt\n')
    assert scene.build("trap.yaml").code == 0
    check(scene)
    (manifest,) = scene.out.glob("*/manifest.json")
    assert json.loads(manifest.read_text("utf-8"))["campaign"]


@pytest.mark.parametrize("name", ["", "   ", "a\\0b"])
def test_a_campaign_without_a_name_that_can_be_said_is_refused(scene: Scene, name: str) -> None:
    scene.write("trap.yaml", f'name: "{name}"\ninterviews: talks/ida.txt\n')
    assert scene.refused("trap.yaml").startswith("trap.yaml:1:")


@pytest.mark.parametrize(
    "name",
    ["con.txt", "a..txt", "-rf.txt", "a b;c&d.txt", "$(touch x).txt", "ида.txt", f"{'y' * 240}.txt", "%2e%2e.txt"],
)
def test_an_interview_of_any_name_gives_cards_of_plain_names(scene: Scene, name: str) -> None:
    talk = scene.project / "talks" / "ida.txt"
    talk.rename(talk.with_name(name))
    (scene.project / "talks" / "ida.yaml").rename(scene.project / "talks" / f"{Path(name).stem}.yaml")
    scene.write("trap.yaml", "interviews: talks\n")
    assert scene.build("trap.yaml").code == 0
    check(scene)


@pytest.mark.parametrize("name", ["../../outside/x", "a/b", "..", "<script>", "x" * 400, "con"])
def test_names_of_people_and_films_name_no_files(scene: Scene, name: str) -> None:
    text = f'speaker: "{name}"\nfilm: "{name}"\nfestival: "{name}"\nsource: "{name}"\n'
    scene.write("talks/ida.yaml", text)
    scene.build("talks/ida.txt")
    check(scene)
    page = (scene.out / "ida" / "index.html").read_text("utf-8")
    assert "<script>&" not in page
    assert page.count("<script>") == 1


@pytest.mark.parametrize(
    "quote", ["../../outside/x has been written", "a/b \\ c: d * e ? f", "CON is a word of three letters"]
)
def test_words_of_quotes_name_no_files(scene: Scene, quote: str) -> None:
    scene.write("quotes.csv", f'quote,speaker,outlet\n"{quote}",Ida Lund,Kino\n')
    assert scene.build("quotes.csv").code == 0
    check(scene)
