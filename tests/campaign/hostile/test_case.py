"""Names that differ in case alone, which on some disks are one and the same."""

from tests.campaign.hostile.scene import Scene

SECOND = "Q: Who wrote it?\n\nA: We wrote it together, and nobody slept for a week of winter nights.\n"


def test_two_campaigns_of_one_name_but_for_case_do_not_overwrite_each_other(scene: Scene) -> None:
    scene.write("one.yaml", "name: Spring\ninterviews: talks/ida.txt\n")
    scene.write("two.yaml", "name: spring\ninterviews: talks/ida.txt\n")
    assert scene.build("one.yaml").code == 0
    before = {path: path.read_bytes() for path in scene.out.rglob("*") if path.is_file()}
    said = scene.build("two.yaml")
    assert said.code == 2
    assert said.tells("holds the cards of another campaign of the same name", "one.yaml")
    assert {path: path.read_bytes() for path in scene.out.rglob("*") if path.is_file()} == before


def test_cards_of_interviews_of_one_name_but_for_case_have_names_of_their_own(scene: Scene) -> None:
    scene.write("talks/Ida.txt", SECOND)
    scene.write("talks/Ida.yaml", "speaker: Per Moe\nsource: Kino\n")
    if len(list((scene.project / "talks").iterdir())) < 4:
        return  # on this disk the two are one file
    assert scene.build("talks", "--top", "2").code == 0
    names = [path.casefold() for path in scene.pictures()]
    assert len(names) >= 2
    assert len(set(names)) == len(names)


def test_photos_of_one_name_but_for_case_are_not_guessed_among(scene: Scene) -> None:
    scene.write("quotes.csv", "quote,speaker,outlet\nThe sea does not rehearse,Ida Lund,Kino\n")
    for name in ("ida-lund.jpg", "Ida-Lund.JPG"):
        scene.write(f"photos/{name}", "no picture")
    if len(list((scene.project / "photos").iterdir())) < 2:
        return
    said = scene.build("quotes.csv")
    assert said.code == 0
    assert said.tells("Ida Lund gets no photo, as several bear the name")
