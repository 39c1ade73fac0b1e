"""Symbolic links: where they lead may be read, and is never written to."""

from pathlib import Path

import pytest

from tests.campaign.hostile.scene import Scene


def linked(path: Path, to: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(to)
    return path


def test_an_interview_that_is_a_link_is_read(scene: Scene) -> None:
    talk = scene.project / "talks" / "ida.txt"
    talk.rename(scene.outside / "ida.txt")
    linked(talk, scene.outside / "ida.txt")
    assert scene.build("talks").code == 0
    assert scene.pictures()


@pytest.mark.parametrize("to", ["loop.txt", "/nowhere/at/all.txt", "../talks"])
def test_a_link_that_leads_nowhere_is_told_and_the_rest_is_made(scene: Scene, to: str) -> None:
    linked(scene.project / "talks" / "loop.txt", Path(to))
    scene.write("trap.yaml", "interviews: [talks/ida.txt, talks/loop.txt]\n")
    said = scene.build("trap.yaml")
    assert said.tells("loop.txt") or said.code == 0, said
    assert scene.pictures()


def test_a_folder_that_leads_to_itself_is_walked_once(scene: Scene) -> None:
    linked(scene.project / "talks" / "again", scene.project / "talks")
    assert scene.build("talks").code == 0
    assert len(scene.pictures()) == 1


@pytest.mark.parametrize("key", ["photos: {Ida Lund: {file: loop}}", "logo: loop", "credits: loop"])
def test_other_files_that_lead_nowhere_are_told_before_anything_is_made(scene: Scene, key: str) -> None:
    linked(scene.project / "loop", Path("loop"))
    scene.write("trap.yaml", f"interviews: talks/ida.txt\n{key}\n")
    assert scene.refused("trap.yaml").startswith("trap.yaml:2:")


@pytest.mark.parametrize("name", ["talks", "talks/open-graph", "talks/.quotecards"])
def test_a_folder_of_the_output_that_leads_out_of_it_is_not_written_to(scene: Scene, name: str) -> None:
    linked(scene.out / name, scene.outside)
    said = scene.build("talks")
    assert list(scene.outside.iterdir()) == [scene.outside / "secret.txt"]
    assert said.code == 0 or said.tells(f"output/{name}"), said


@pytest.mark.parametrize("name", ["manifest.json", "index.html", "contact-sheet.jpg"])
def test_a_file_of_the_output_that_is_a_link_is_not_followed(scene: Scene, name: str) -> None:
    linked(scene.out / "talks" / name, scene.outside / "secret.txt")
    said = scene.build("talks")
    assert said.code == 0 or said.tells(f"output/talks/{name}"), said
    assert said.code or not (scene.out / "talks" / name).is_symlink()


def test_a_picture_that_became_a_link_is_made_anew(scene: Scene) -> None:
    assert scene.build("talks").code == 0
    (name,) = scene.pictures()
    picture = scene.out / name
    picture.unlink()
    linked(picture, scene.outside / "secret.txt")
    assert scene.build("talks").code == 0
    assert not picture.is_symlink()
    assert picture.read_bytes().startswith(b"\xff\xd8")


def test_pictures_that_a_changed_manifest_names_elsewhere_are_not_removed(scene: Scene) -> None:
    assert scene.build("talks").code == 0
    manifest = scene.out / "talks" / "manifest.json"
    (name,) = scene.pictures()
    inside = Path(name).relative_to("talks").as_posix()
    (scene.outside / "victim.jpg").write_bytes(b"precious")
    text = manifest.read_text("utf-8")
    assert inside in text
    manifest.write_text(text.replace(inside, "../../../outside/victim.jpg"), "utf-8")
    scene.build("talks")
    assert (scene.outside / "victim.jpg").read_bytes() == b"precious"
