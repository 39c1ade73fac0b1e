"""A lock beside the campaign tells where a build would differ."""

import json
from pathlib import Path

import pytest

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.making.pinned import FILE_NAME, differences, has_pins, pins_of, write_pins
from quotecards.campaign.run import order_for
from quotecards.cli.main import run
from quotecards.errors import SettingError
from tests.campaign.samples import bytes_of, project, settings_for


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    return project(tmp_path)


def pinned(talks: Path, **flags: object) -> tuple[str, ...]:
    campaign = load_campaign(talks)
    return differences(campaign, pins_of(order_for(campaign, settings_for(campaign, **flags), talks, write=False)))


def lock(talks: Path, **flags: object) -> bool:
    campaign = load_campaign(talks)
    return write_pins(campaign, pins_of(order_for(campaign, settings_for(campaign, **flags), talks, write=False)))


def test_without_a_lock_nothing_differs(talks: Path) -> None:
    assert not has_pins(load_campaign(talks))
    assert pinned(talks) == ()


def test_nothing_differs_from_a_lock_of_the_same_and_it_is_written_once(talks: Path) -> None:
    assert lock(talks)
    assert has_pins(load_campaign(talks))
    assert not lock(talks)
    assert pinned(talks) == ()


def test_another_version_font_look_is_told_in_a_line_each(talks: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (talks / "fonts").mkdir()
    (talks / "fonts" / "Mine.ttf").write_bytes(b"one")
    lock(talks)
    (talks / "fonts" / "Mine.ttf").write_bytes(b"two")
    (talks / "fonts" / "Other.ttf").write_bytes(b"three")
    path = talks / FILE_NAME
    record = json.loads(path.read_text())
    (section,) = record["campaigns"].values()
    section["versions"]["pillow"] = "1.0"
    section["fonts"]["gone/Gone.ttf"] = "0"
    path.write_text(json.dumps(record))
    told = [line.removeprefix(f"{path.as_posix()}: ") for line in pinned(talks, theme="swiss")]
    assert told[0].startswith("pillow is ")
    assert told[0].endswith(", the lock says 1.0")
    assert told[1].startswith("the font Mine.ttf is 3fc4ccfe7458, the lock says 7692c3ad3540")
    assert told[2:] == [
        "the font Other.ttf is not in the lock",
        "the font gone/Gone.ttf is gone",
        "the look of noir in open-graph is gone",
        "the look of swiss in open-graph is not in the lock",
    ]


def test_campaigns_of_one_folder_have_a_section_each(talks: Path) -> None:
    for name in ("a", "b"):
        (talks / f"{name}.yaml").write_text(
            f"name: {name}\ninterviews: ida.txt\ntheme: {'noir' if name == 'a' else 'swiss'}\n"
        )
        lock(talks / f"{name}.yaml")
    assert len(json.loads((talks / FILE_NAME).read_text())["campaigns"]) == 2
    assert pinned(talks / "a.yaml") == pinned(talks / "b.yaml") == ()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"campaigns": {"talks": 3}}', '{"schema": 9, "campaigns": {}}'])
def test_what_is_no_lock_is_told(talks: Path, text: str) -> None:
    (talks / FILE_NAME).write_text(text)
    with pytest.raises(SettingError, match=r"quotecards\.lock: .* \(remove it, and build with --lock\)"):
        pinned(talks)


def test_a_build_warns_and_a_strict_one_makes_nothing(
    talks: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flags = [str(talks), "--out", str(tmp_path / "out"), "--format", "open-graph", "--top", "1", "--no-gallery"]
    assert run(["build", *flags, "--lock"]) == 0
    whole = bytes_of(tmp_path / "out")
    assert run(["build", *flags, "--check"]) == 0
    capsys.readouterr()
    assert run(["build", *flags, "--theme", "swiss", "--strict"]) == 1
    assert "the look of swiss in open-graph is not in the lock" in capsys.readouterr().err
    assert bytes_of(tmp_path / "out") == whole
    assert run(["build", *flags, "--theme", "swiss"]) == 0
    assert "the look of noir in open-graph is gone" in capsys.readouterr().err
    assert run(["build", *flags, "--theme", "swiss", "--check"]) == 1
    assert run(["build", *flags, "--theme", "swiss", "--lock", "--strict"]) == 0
    assert run(["build", *flags, "--theme", "swiss", "--check"]) == 0
