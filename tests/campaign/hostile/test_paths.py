"""Paths in a campaign that lead elsewhere, nowhere or into a trap. Others may be read; nothing is written there."""

import os

import pytest

from tests.campaign.hostile.scene import Scene

LONG = "a" * 300


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ('"talks/ida\\0.txt"', "holds a NUL character"),
        (f"{LONG}.txt", "name"),
        ("../outside/gone.txt", "../outside/gone.txt: there is no such file"),
        ("/dev/null", "/dev/null"),
        ("/dev/zero", "/dev/zero"),
        ("~/talk.txt", "~/talk.txt"),
        ('"talks/[.txt"', "talks/[.txt"),
        ("'**/**/**/**/*.nothing'", "matches no file"),
        ("'../../*'", ""),
        ("outside\\secret.txt", "there is no such file"),
        ("trap.yaml", "trap.yaml"),
    ],
)
def test_an_interview_that_cannot_be_read_is_told_and_the_rest_is_made(scene: Scene, path: str, told: str) -> None:
    scene.write("trap.yaml", f"interviews: [talks/ida.txt, {path}]\n")
    said = scene.build("trap.yaml")
    assert said.code in {1, 2}
    assert said.tells(told), said
    if said.code == 1:
        assert scene.pictures()


def test_a_pipe_is_no_interview_and_nobody_waits_for_it(scene: Scene) -> None:
    os.mkfifo(scene.project / "talks" / "pipe.txt")
    scene.write("trap.yaml", "interviews: [talks/ida.txt, talks/pipe.txt]\n")
    said = scene.build("trap.yaml")
    assert said.code == 1
    assert said.tells("talks/pipe.txt")
    assert scene.pictures()


@pytest.mark.parametrize("key", ["photos: {Ida Lund: {file: PIPE}}", "logo: PIPE", "credits: PIPE"])
@pytest.mark.parametrize("kind", ["pipe", "/dev/zero", "../outside", '"a\\0b"', LONG, "gone"])
def test_other_files_of_a_campaign_are_checked_before_anything_is_made(scene: Scene, key: str, kind: str) -> None:
    if kind == "pipe":
        os.mkfifo(scene.project / "pipe")
    scene.write("trap.yaml", f"interviews: talks/ida.txt\n{key.replace('PIPE', kind)}\n")
    line = scene.refused("trap.yaml")
    assert line.startswith("trap.yaml:2:")


@pytest.mark.parametrize(
    "theme", ["../outside/secret.txt", "/etc/hostname", "../../../x.yaml", '"a\\0.yaml"', "a/../b", "pipe.yaml"]
)
def test_a_theme_that_is_none_is_told_where_it_is_asked_for(scene: Scene, theme: str) -> None:
    os.mkfifo(scene.project / "pipe.yaml")
    scene.write("trap.yaml", f"theme: {theme}\ninterviews: talks/ida.txt\n")
    line = scene.refused("trap.yaml")
    assert "trap.yaml:1:" in line or "x.yaml" in line or "pipe.yaml: cannot be read" in line


def test_the_campaign_itself_may_be_no_file(scene: Scene) -> None:
    os.mkfifo(scene.project / "pipe.yaml")
    assert scene.refused("pipe.yaml").startswith("pipe.yaml")
    assert scene.refused(f"{LONG}.yaml").startswith("aaa")
    assert scene.refused("/dev/zero")
