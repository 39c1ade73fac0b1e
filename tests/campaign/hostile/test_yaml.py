"""Campaign files, credits and themes that are traps for whoever parses them."""

import pytest

from tests.campaign.hostile.scene import Scene

LAUGHS = "a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n" + "".join(
    f"{new}: &{new} [{', '.join([f'*{old}'] * 10)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)
TRAPS = {
    "aliases of aliases": (LAUGHS, "holds too many nested values (are there aliases in aliases?)"),
    "an alias of itself": ("a: &a\n  b: *a\n", "too"),
    "a deep nest": (f"a: {'[' * 5000}{']' * 5000}\n", "is nested too deep"),
    "an object of Python": ("a: !!python/name:os.system call\n", "“call” cannot be used here"),
    "a key twice": ("theme: noir\ntheme: swiss\n", "“theme” stands here a second time"),
    "a merge of itself": ("a: &a {<<: *a}\n", "a"),
    "a NUL": ("theme: noir\0\n", "U+0000"),
    "an escaped NUL": ('theme: "noir\\0"\ninterviews: talks/ida.txt\n', "NUL"),
    "binary": ("theme: !!binary aGE=\n", ""),
    "a list": ("- noir\n", "mapping"),
    "a number": ("12\n", "mapping"),
    "two documents": ("theme: noir\n---\ntheme: swiss\n", "document"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize("name", TRAPS)
def test_a_campaign_that_is_a_trap_is_refused_in_one_line(scene: Scene, name: str) -> None:
    text, told = TRAPS[name]
    scene.write("trap.yaml", text)
    line = scene.refused("trap.yaml")
    assert line.startswith("trap.yaml")
    assert told in line


@pytest.mark.parametrize("name", ["aliases of aliases", "a deep nest", "an object of Python", "a NUL"])
def test_credits_that_are_a_trap_are_told_and_the_rest_is_made(scene: Scene, name: str) -> None:
    text, told = TRAPS[name]
    scene.write("talks/trap.txt", "Q: Who wrote it?\n\nA: We wrote it together, and nobody slept for a week.\n")
    scene.write("talks/trap.yaml", text)
    said = scene.build("talks")
    assert said.code == 1
    assert said.tells("talks/trap.yaml", told)
    assert scene.pictures()


@pytest.mark.parametrize("name", ["aliases of aliases", "a deep nest", "an object of Python", "a NUL"])
def test_a_theme_that_is_a_trap_is_refused_in_one_line(scene: Scene, name: str) -> None:
    text, told = TRAPS[name]
    scene.write("themes/trap.yaml", f"name: trap\nextends: noir\n{text}")
    line = scene.refused("talks", "--theme", "themes/trap.yaml")
    assert line.startswith("themes/trap.yaml")
    assert told in line
