"""The three real interviews that the project began with, where they lie beside the checkout."""

import json
from pathlib import Path

import pytest

from quotecards.campaign.proof.verify import verify
from quotecards.campaign.records.manifest_file import read_manifest
from quotecards.campaign.records.record import Record
from tests.campaign.samples import built

INTERVIEWS = Path(__file__).resolve().parents[3] / "shared" / "interviews"
MOST = 60  # more than any of the three gives: every quote that could be made

pytestmark = pytest.mark.skipif(not INTERVIEWS.is_dir(), reason="the interviews are not here")


def campaign_file(folder: Path, **more: object) -> Path:
    path = folder / "real.yaml"
    path.write_text(json.dumps({"interviews": INTERVIEWS.as_posix(), **more}))
    return path


@pytest.fixture(scope="module")
def credited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The manifest of all cards that the interviews give with the credits that were looked up."""
    folder = tmp_path_factory.mktemp("credited")
    target = campaign_file(folder, credits=(INTERVIEWS / "credits.yaml").as_posix())
    built(target, folder / "output", top=MOST, executor="processes", jobs=2)
    return folder / "output" / "real" / "manifest.json"


@pytest.fixture(scope="module")
def cards(credited: Path) -> list[Record]:
    found: list[Record] = read_manifest(credited)["cards"]
    return found


def test_every_interview_gives_cards_and_each_is_proved(credited: Path, cards: list[Record]) -> None:
    assert len({card["quote"]["path"] for card in cards}) == 3
    proof = verify(credited)
    assert proof.flaws == ()
    assert proof.proved == len(cards) > 15


def test_no_card_begins_or_ends_inside_the_director_s_words(cards: list[Record]) -> None:
    for card in cards:
        words = card["quote"]["verbatim"]
        assert words.count("“") == words.count("”"), words
        for inner in ("Just play Juliette", "just who you are", "Don’t act", "It’s you"):
            assert not words.strip("“ ").startswith(inner)
            assert not words.rstrip(". ").endswith(inner)  # all of his words, with their closing mark, may stand last


def test_a_film_is_declared_or_comes_with_its_evidence(cards: list[Record]) -> None:
    for card in cards:
        film = card["credits"]["film"]
        if film["origin"] == "inferred":
            assert card["status"] in {"draft", "failed"}
            assert film["value"]["title"] in film["evidence"]
            assert any(film["value"]["title"] in why for why in card["why"])
        else:
            assert film["origin"] == "campaign"


def test_what_the_texts_do_not_say_stays_open(tmp_path: Path) -> None:
    built(campaign_file(tmp_path), tmp_path / "output", top=3)
    cards = read_manifest(tmp_path / "output" / "real" / "manifest.json")["cards"]
    assert cards
    for card in cards:
        assert card["credits"]["source"] is None
        assert card["status"] in {"draft", "failed"}
