"""Theme packages that reach for files which are none of theirs."""

import os

import pytest

from tests.campaign.hostile.scene import Scene

THEME = ("talks", "--theme", "themes/trap.yaml")


@pytest.mark.parametrize(
    "base", ["../../outside/evil", "/etc/passwd", "../outside/secret.txt", "evil/../noir", "a\\\\b", "themes/trap.yaml"]
)
def test_a_theme_extends_themes_by_their_names_and_no_files(scene: Scene, base: str) -> None:
    (scene.outside / "evil.yaml").write_text("name: evil\nextends: noir\n")
    scene.write("themes/trap.yaml", f'name: trap\nextends: "{base}"\n')
    assert scene.refused(*THEME).startswith("themes/trap.yaml:2:1: there is no theme")


def test_themes_that_extend_each_other_are_told(scene: Scene) -> None:
    scene.write("themes/one.yaml", "name: one\nextends: two\n")
    scene.write("themes/two.yaml", "name: two\nextends: one\n")
    assert "extend each other in a circle" in scene.refused("talks", "--theme", "themes/one.yaml")


@pytest.mark.parametrize(
    "layer",
    [
        "photo: {file: ../../outside/secret.txt}",
        "image: ../../outside/secret.txt",
        "solid: {colour: '#000000', file: /etc/passwd}",
        "picture: /etc/passwd",
    ],
)
def test_a_background_cannot_name_a_file(scene: Scene, layer: str) -> None:
    scene.write("themes/trap.yaml", f"name: trap\nextends: noir\nbackground:\n  - {layer}\n")
    said = scene.build(*THEME)
    assert said.code == 2
    assert said.tells("themes/trap.yaml:4:", "unknown key")
    assert not scene.pictures()


@pytest.mark.parametrize("family", ["../../outside/secret.txt", "/etc/passwd", "../fonts", "a\\0b", "x" * 300])
def test_a_family_of_type_is_a_name_and_no_file(scene: Scene, family: str) -> None:
    scene.write("themes/trap.yaml", f'name: trap\nextends: noir\ntype: {{quote: {{families: ["{family}"]}}}}\n')
    said = scene.build(*THEME)
    assert said.code in {1, 2}
    assert not scene.pictures()
    assert said.tells("there is no family"), said


@pytest.mark.parametrize("kind", ["no font", "empty", "a pipe", "a folder", "a link that loops", "a link outside"])
def test_fonts_of_one_s_own_that_are_none_do_no_harm(scene: Scene, kind: str) -> None:
    font = scene.project / "fonts" / "evil" / "Evil.ttf"
    font.parent.mkdir(parents=True)
    if kind == "a pipe":
        os.mkfifo(font)
    elif kind == "a folder":
        font.mkdir()
    elif kind.startswith("a link"):
        font.symlink_to(font if "loops" in kind else scene.outside / "secret.txt")
    else:
        font.write_bytes(b"" if kind == "empty" else b"OTTO this is no font at all" * 40)
    scene.write("trap.yaml", "interviews: talks/ida.txt\n")
    said = scene.build("trap.yaml")
    assert said.tells("Evil.ttf") if said.code else scene.pictures(), said


@pytest.mark.parametrize("size", ["[1.0e+308, 1.0e+309]", "[.nan, 5]", "[-1, 5]", "[1, 100000]"])
def test_numbers_beyond_all_measure_are_refused(scene: Scene, size: str) -> None:
    scene.write("themes/trap.yaml", f"name: trap\nextends: noir\ntype: {{quote: {{size: {size}}}}}\n")
    said = scene.build(*THEME)
    assert said.code == 2
    assert said.tells("themes/trap.yaml:3:")
    assert not scene.pictures()
