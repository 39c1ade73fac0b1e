"""A second run makes only what changed."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from quotecards.campaign.making import tools
from quotecards.campaign.output.known import FILE_NAME
from quotecards.campaign.output.workroom import workroom
from quotecards.campaign.proof.verify import verify
from quotecards.layout import compose
from quotecards.model.layout import Layout
from quotecards.renderer import Painter, Painting
from tests.campaign.samples import CREDITS, built, bytes_of, project


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "output"


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The formats of the pictures that are painted."""
    found: list[str] = []
    paint = Painter.paint

    def noted(painter: Painter, layout: Layout) -> Painting:
        found.append(layout.format)
        return paint(painter, layout)

    monkeypatch.setattr(Painter, "paint", noted)
    return found


@pytest.fixture
def composed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The words of the cards that are composed."""
    found: list[str] = []

    def noted(card, *rest):  # type: ignore[no-untyped-def]
        found.append(card.text)
        return compose(card, *rest)

    monkeypatch.setattr("quotecards.campaign.making.press.compose", noted)
    return found


def test_a_second_run_composes_and_paints_nothing(
    tmp_path: Path, out: Path, painted: list[str], composed: list[str]
) -> None:
    talks = project(tmp_path)
    built(talks, out, formats=("open-graph", "x"))
    assert len(painted) == 4
    painted.clear()
    composed.clear()
    before = bytes_of(out)
    again = built(talks, out, formats=("open-graph", "x"))
    assert (again.made, again.unchanged, again.manifest_changed) == (0, 4, False)
    assert not built(talks, out, formats=("open-graph", "x"), write=False).would_change
    assert (painted, composed) == ([], [])
    assert bytes_of(out) == before


def test_a_changed_key_of_the_theme_paints_only_the_formats_that_it_concerns(
    tmp_path: Path, out: Path, painted: list[str]
) -> None:
    talks = project(tmp_path)
    own = "name: mine\nextends: noir\ndescription: Mine.\n"
    (talks / "themes").mkdir()
    (talks / "themes" / "mine.yaml").write_text(own)
    built(talks, out, theme="mine", formats=("open-graph", "story"))
    painted.clear()
    (talks / "themes" / "mine.yaml").write_text(own + "formats: {story: {palette: {lamp: '#FF0000'}}}\n")
    again = built(talks, out, theme="mine", formats=("open-graph", "story"))
    assert set(painted) == {"story"}
    assert (again.made, again.unchanged) == (2, 2)


def test_a_changed_credit_paints_only_the_cards_that_it_concerns(tmp_path: Path, out: Path, painted: list[str]) -> None:
    talks = project(tmp_path)
    (talks / "bo.txt").write_text("Q: What is a cut?\n\nA: A cut is a door that the audience closes behind itself.\n")
    (talks / "bo.yaml").write_text(CREDITS.replace("Ida Lund", "Bo Krogh"))
    first = built(talks, out)
    painted.clear()
    (talks / "bo.yaml").write_text(CREDITS.replace("Ida Lund", "Bo Krog"))
    again = built(talks, out)
    assert 0 < len(painted) == again.made < first.made


def test_another_format_paints_only_its_own_pictures(tmp_path: Path, out: Path, painted: list[str]) -> None:
    talks = project(tmp_path)
    built(talks, out)
    painted.clear()
    built(talks, out, formats=("open-graph", "x"))
    assert painted == ["x", "x"]


def test_a_quote_that_does_not_fit_is_not_tried_again(tmp_path: Path, out: Path, composed: list[str]) -> None:
    talks = project(tmp_path)
    long = "obey you" + ", and then obey you again" * 18
    (talks / "ida.txt").write_text((talks / "ida.txt").read_text().replace("obey you", long))
    pin = f"A film begins when the weather refuses to {long}."
    (talks / "campaign.yaml").write_text(f"interviews: ida.txt\nselect: {{words: {{max: 200}}, pin: ['{pin}']}}\n")
    first = built(talks, out, formats=("open-graph",), top=1)
    assert first.failures
    composed.clear()
    again = built(talks, out, formats=("open-graph",), top=1)
    assert again.failures == first.failures
    assert not again.manifest_changed
    assert composed == []
    built(talks, out, formats=("story",), top=1)
    assert composed


@pytest.mark.parametrize("harm", [Path.unlink, lambda path: path.write_bytes(b"touched")])
def test_a_picture_that_was_lost_or_touched_is_made_again(
    tmp_path: Path, out: Path, painted: list[str], harm: Callable[[Path], object]
) -> None:
    talks = project(tmp_path)
    built(talks, out)
    before = bytes_of(out)
    harm(out / next(path for path in before if path.endswith(".jpg")))
    painted.clear()
    assert built(talks, out, write=False).made == 1
    assert built(talks, out).made == 1
    assert len(painted) == 2
    assert bytes_of(out) == before


def test_a_copy_of_the_output_with_other_times_is_known_by_its_bytes(
    tmp_path: Path, out: Path, painted: list[str]
) -> None:
    talks = project(tmp_path)
    built(talks, out)
    shutil.copytree(out, tmp_path / "copy", copy_function=shutil.copyfile)
    shutil.rmtree(out)
    (tmp_path / "copy").rename(out)
    painted.clear()
    assert built(talks, out).made == 0
    assert painted == []


@pytest.mark.parametrize(
    "note",
    [b"", b"no json", b"[]", b'{"schema": 1, "files": {"a": 3}, "failures": {}}', b'{"schema": 9}', b"[" * 9999],
)
def test_a_damaged_note_costs_nothing_but_time(tmp_path: Path, out: Path, painted: list[str], note: bytes) -> None:
    talks = project(tmp_path)
    built(talks, out)
    before = bytes_of(out)
    (workroom(out / "talks") / FILE_NAME).write_bytes(note)
    painted.clear()
    again = built(talks, out)
    assert (again.made, again.unchanged, len(painted)) == (0, 2, 2)
    assert bytes_of(out) == before


def test_a_note_that_was_made_up_does_not_pass_for_a_picture(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    built(talks, out)
    before = bytes_of(out)
    path = workroom(out / "talks") / FILE_NAME
    head, *lines = path.read_text("utf-8").splitlines()
    first, second, *others = sorted(map(json.loads, lines), key=lambda note: "lines" not in note[1])
    first[0], second[0] = second[0], first[0]
    path.write_text("\n".join((head, *map(json.dumps, (first, second, *others)))))
    assert built(talks, out).unchanged == 2
    assert bytes_of(out) == before


def test_other_libraries_or_another_renderer_make_all_anew(
    tmp_path: Path, out: Path, painted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    talks = project(tmp_path)
    built(talks, out)
    for name, value in (("library_versions", {"pillow": "0"}), ("program_digest", "another"), ("font_digests", {})):
        painted.clear()
        monkeypatch.setattr(f"quotecards.campaign.making.recipe.{name}", lambda *_, told=value: told)
        again = built(talks, out)
        assert len(painted) == 2
        assert (again.made, again.unchanged) == (0, 2)  # the same bytes all the same


def test_a_font_of_one_s_own_counts(tmp_path: Path) -> None:
    (tmp_path / "fonts" / "mine").mkdir(parents=True)
    font = tmp_path / "fonts" / "mine" / "Mine.ttf"
    font.write_bytes(b"one")
    (tmp_path / "fonts" / "read-me.txt").write_text("no font")
    first = tools.font_digests([tmp_path / "fonts", tmp_path / "none"])
    assert list(first) == ["mine/Mine.ttf"]
    font.write_bytes(b"two")
    assert tools.font_digests([tmp_path / "fonts"]) != first


def test_every_picture_of_a_second_run_is_proved(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    built(talks, out, formats=("open-graph",))
    built(talks, out, formats=("open-graph", "x"))
    proof = verify(out / "talks" / "manifest.json")
    assert (proof.flaws, proof.proved) == ((), 2)
