"""A run that is stopped keeps what it made, and leaves what it did not come to as it was."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quotecards.campaign.proof.verify import verify
from quotecards.campaign.records.manifest_file import read_manifest
from quotecards.campaign.records.results import Result
from quotecards.campaign.run import Outcome
from quotecards.model.layout import Layout
from quotecards.renderer import Painter, Painting
from tests.campaign.making.test_carousels import ANSWER
from tests.campaign.samples import built, bytes_of, project

OTHER = "Q: What is a cut?\n\nA: A cut is a door that the audience closes behind itself.\n"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "output"


def after(number: int) -> Callable[[Result], None]:
    """Ctrl-C comes when so many cards are done."""
    done: list[Result] = []

    def tell(result: Result) -> None:
        done.append(result)
        if len(done) == number:
            raise KeyboardInterrupt

    return tell


def stopped(talks: Path, out: Path, number: int, **flags: Any) -> Outcome:
    outcome = built(talks, out, tell=after(number), **flags)
    assert outcome.stopped
    return outcome


def cards_in(out: Path) -> list[dict[str, object]]:
    return list(read_manifest(out / "talks" / "manifest.json")["cards"])


def test_what_was_made_is_there_and_the_next_run_makes_the_rest(
    tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talks = project(tmp_path)
    outcome = stopped(talks, out, 1, top=4)
    assert (outcome.made, outcome.left) == (1, 3)
    proof = verify(out / "talks" / "manifest.json")
    assert (proof.proved, proof.flaws) == (1, ())
    painted: list[object] = []
    paint = Painter.paint

    def noted(painter: Painter, layout: Layout) -> Painting:
        painted.append(layout)
        return paint(painter, layout)

    monkeypatch.setattr(Painter, "paint", noted)
    assert built(talks, out, top=4).made == len(painted) == 3
    built(talks, tmp_path / "whole", top=4)
    assert bytes_of(out) == bytes_of(tmp_path / "whole")


def test_cards_of_the_run_before_stay_until_the_next_comes_to_them(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    built(talks, out, top=4)
    before = {card["id"]: card for card in cards_in(out)}
    outcome = stopped(talks, out, 2, top=4, theme="swiss")
    assert (outcome.made, outcome.left) == (2, 2)
    now = {card["id"]: card for card in cards_in(out)}
    assert now.keys() == before.keys()
    assert sum(now[name] == before[name] for name in now) == 2
    assert verify(out / "talks" / "manifest.json").flaws == ()
    again = built(talks, out, top=4, theme="swiss")
    assert (again.made, again.unchanged) == (2, 2)
    built(talks, tmp_path / "whole", top=4, theme="swiss")
    assert bytes_of(out) == bytes_of(tmp_path / "whole")


def test_cards_whose_interview_has_changed_since_do_not_stay(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    (talks / "zoe.txt").write_text(OTHER)
    (talks / "zoe.yaml").write_text("speaker: Zoe Ran\nfilm: Doors\nsource: {outlet: Kino, date: 2021-05}\n")
    built(talks, out)
    (talks / "zoe.yaml").write_text("speaker: Zoe Rand\nfilm: Doors\nsource: {outlet: Kino, date: 2021-05}\n")
    stopped(talks, out, 1, theme="swiss")
    assert verify(out / "talks" / "manifest.json").flaws == ()
    assert not any(str(card["id"]).startswith("zoe") for card in cards_in(out))


def test_a_record_that_was_touched_does_not_stay(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    built(talks, out)
    manifest = out / "talks" / "manifest.json"
    manifest.write_bytes(manifest.read_bytes().replace(b'"Ida Lund"', b'"Ida Lind"'))
    stopped(talks, out, 1, theme="swiss")
    assert verify(manifest).flaws == ()


def test_before_the_first_card_nothing_changes(tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    talks = project(tmp_path)
    built(talks, out)
    before = bytes_of(out)

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Painter, "paint", stop)
    with pytest.raises(KeyboardInterrupt):
        built(talks, out, theme="swiss")
    assert bytes_of(out) == before


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_of_a_carousel_all_slides_are_there_or_none(tmp_path: Path, out: Path, number: int) -> None:
    talks = project(tmp_path)
    (talks / "long.txt").write_text(f"Q: How was it?\n\nA: {ANSWER}\n")
    (talks / "long.yaml").write_text("speaker: Mo Sand\nfilm: Tide\nsource: {outlet: Kino, date: 2021-05}\n")
    flags: dict[str, Any] = {"formats": ("linkedin",), "carousels": 1}
    built(talks, tmp_path / "whole", **flags)
    whole = read_manifest(tmp_path / "whole" / "talks" / "manifest.json")
    outcome = built(talks, out, tell=after(number), **flags)
    record = read_manifest(out / "talks" / "manifest.json")
    assert verify(out / "talks" / "manifest.json").flaws == ()
    slides = {slide for carousel in whole["carousels"] for slide in carousel["slides"]}
    there = {card["id"] for card in record["cards"]} & slides
    assert there in (set(), slides)
    assert bool(record.get("carousels")) == bool(there)
    assert outcome.stopped
    built(talks, out, **flags)
    assert bytes_of(out) == bytes_of(tmp_path / "whole")
