"""A run that is killed at any moment leaves the old state or the new one."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from quotecards.campaign.output import commit, stage
from quotecards.campaign.output.commit import finish, is_pending, settle_pending
from quotecards.campaign.output.lock import held
from quotecards.campaign.output.workroom import workroom
from quotecards.campaign.proof.verify import verify
from quotecards.errors import OutputError
from quotecards.renderer import Painter
from tests.campaign.samples import Undisturbed, built, bytes_of, project


class Killed(BaseException):
    """Stands for the end of the process: nobody catches it."""


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "output"


@contextmanager
def killed_at(monkeypatch: pytest.MonkeyPatch, name: str, number: int) -> Iterator[None]:
    """The process ends just before the function is called for this time."""
    function = getattr(commit, name)
    calls = iter(range(number + 1))

    def last(*arguments: object, **named: object) -> object:
        if next(calls) == number:
            raise Killed
        return function(*arguments, **named)

    with monkeypatch.context() as patch:
        patch.setattr(commit, name, last)
        with pytest.raises(Killed):
            yield


def is_sound(out: Path) -> bool:
    return verify(out / "talks" / "manifest.json").flaws == ()


@pytest.mark.parametrize(("name", "number"), [("_carry_out", 0), *(("_move", at) for at in range(6))])
def test_whoever_opens_a_folder_that_was_left_in_between_finishes_it(
    tmp_path: Path, out: Path, undisturbed: Undisturbed, monkeypatch: pytest.MonkeyPatch, *, name: str, number: int
) -> None:
    talks = project(tmp_path)
    built(talks, out, formats=("open-graph", "x"))
    with killed_at(monkeypatch, name, number):
        built(talks, out, formats=("x", "story"), theme="swiss")
    assert is_pending(out / "talks")
    assert is_sound(out)
    assert not is_pending(out / "talks")
    assert bytes_of(out) == undisturbed(formats=("x", "story"), theme="swiss")
    assert sorted(path.name for path in workroom(out / "talks").iterdir()) == ["known.json", "lock"]
    assert not built(talks, out, formats=("x", "story"), theme="swiss", write=False).would_change


@pytest.mark.parametrize(("name", "number"), [("replacing", 0), ("replacing", 1), ("write_file", 0)])
def test_before_that_the_old_state_is_whole_and_what_was_made_is_not_made_again(
    tmp_path: Path, out: Path, undisturbed: Undisturbed, monkeypatch: pytest.MonkeyPatch, *, name: str, number: int
) -> None:
    talks = project(tmp_path)
    built(talks, out)
    before = bytes_of(out)
    with killed_at(monkeypatch, name, number):
        built(talks, out, theme="swiss")
    assert bytes_of(out) == before
    assert is_sound(out)
    with monkeypatch.context() as patch:
        patch.setattr(Painter, "paint", lambda *_: pytest.fail("it was painted already"))
        assert built(talks, out, theme="swiss").made == 2
    assert bytes_of(out) == undisturbed(theme="swiss")


@pytest.mark.parametrize(("shown", "number"), [*((True, at) for at in range(6)), *((False, at) for at in range(4))])
def test_page_and_sheet_change_with_the_manifest(
    tmp_path: Path, out: Path, undisturbed: Undisturbed, monkeypatch: pytest.MonkeyPatch, *, shown: bool, number: int
) -> None:
    talks = project(tmp_path)
    built(talks, out, gallery=True)
    with killed_at(monkeypatch, "_move", number):
        built(talks, out, theme="swiss", gallery=shown)
    assert is_sound(out)
    assert bytes_of(out) == undisturbed(theme="swiss", gallery=shown)
    assert not built(talks, out, theme="swiss", gallery=shown, write=False).would_change


def test_a_folder_in_the_place_of_a_file_is_told_before_anything_changes(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    built(talks, out)
    before = bytes_of(out)
    (out / "talks" / "index.html").mkdir()
    with pytest.raises(OutputError, match=r"index\.html: cannot be written: it is a folder"):
        built(talks, out, theme="swiss", gallery=True)
    assert bytes_of(out) == before
    assert not is_pending(out / "talks")


def test_a_staged_picture_that_was_damaged_is_made_again(
    tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talks = project(tmp_path)
    with killed_at(monkeypatch, "write_file", 0):
        built(talks, out)
    for path in stage.stage(out / "talks").glob("*.jpg"):
        path.write_bytes(path.read_bytes()[:-1])
    built(talks, out)
    assert is_sound(out)


def test_a_folder_that_cannot_be_finished_is_told_in_one_line(
    tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talks = project(tmp_path)
    with killed_at(monkeypatch, "_move", 0):
        built(talks, out)
    target = json.loads((workroom(out / "talks") / "commit.json").read_bytes())["moves"][0][1]
    (out / "talks" / target / "taken").mkdir(parents=True)
    with pytest.raises(OutputError, match=r"cannot be written: .* \(build again when it can: what was made is kept\)"):
        settle_pending(out / "talks")
    (out / "talks" / target / "taken").rmdir()
    (out / "talks" / target).rmdir()
    assert is_sound(out)


@pytest.mark.parametrize(
    "plan",
    [
        {"moves": [["text-0", "../precious"]], "removals": ["../precious"]},
        {"moves": [["text-0", "link/x.png"], ["../../../precious", "x/y.png"]], "removals": ["link/precious.png"]},
        {"moves": [["text-0", "x/../../precious"], ["text-0", "notes.txt"], ["..", "x/y.png"]], "removals": []},
        {"moves": [["\0", "x/y.png"], ["text-0", "x/\0.png"]], "removals": ["/precious.png", "x/\0.png"]},
        {"moves": 3},
        [],
        None,
    ],
)
def test_a_plan_that_somebody_made_up_moves_and_removes_nothing_else(tmp_path: Path, plan: object) -> None:
    folder = tmp_path / "output" / "talks"
    stage.stage(folder).mkdir(parents=True)
    (stage.stage(folder) / "text-0").write_bytes(b"made up")
    (tmp_path / "elsewhere").mkdir()
    for precious in (tmp_path / "precious", tmp_path / "output" / "precious", tmp_path / "elsewhere" / "precious.png"):
        precious.write_bytes(b"precious")
    (folder / "link").symlink_to(tmp_path / "elsewhere")
    (workroom(folder) / "commit.json").write_text(json.dumps(plan))
    finish(folder)
    left = bytes_of(tmp_path)
    assert left.pop("precious") == left.pop("output/precious") == left.pop("elsewhere/precious.png") == b"precious"
    assert {path for path in left if not path.startswith("output/talks/link/")} == set()
    assert not is_pending(folder)


def test_one_run_at_a_time(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    with held(out / "talks"):
        with pytest.raises(OutputError, match=r"talks: another run is at work there \(process \d+\) \(wait for it"):
            built(talks, out)
        assert built(talks, out, write=False).would_change
    assert built(talks, out).made == 2


def test_a_workroom_that_cannot_be_made_is_told(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    (out / "talks").mkdir(parents=True)
    workroom(out / "talks").write_text("a file")
    with pytest.raises(OutputError, match=r"cannot be written: .* \(choose another with --out\)"):
        built(talks, out)


def test_a_workroom_that_leads_elsewhere_is_not_followed(tmp_path: Path, out: Path) -> None:
    talks = project(tmp_path)
    (tmp_path / "elsewhere" / "stage").mkdir(parents=True)
    (out / "talks").mkdir(parents=True)
    workroom(out / "talks").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutputError, match=r"is a link, and may lead anywhere"):
        built(talks, out)
    assert (tmp_path / "elsewhere" / "stage").is_dir()
