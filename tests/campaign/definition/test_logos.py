"""A campaign's logo goes on every card that has room for it, and what is left out is told."""

import json
from pathlib import Path

import pytest

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.definition.logos import given_logo
from quotecards.errors import QuotecardsError
from tests.campaign.samples import built, bytes_of, project
from tests.renderer.logos import BLACK, WHITE, save_logo


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    project(tmp_path)
    save_logo(tmp_path / "logos" / "white.png", WHITE)
    save_logo(tmp_path / "logos" / "black.png", BLACK)
    return tmp_path


def campaign(folder: Path, text: str, name: str = "spring") -> Path:
    path = folder / f"{name}.yaml"
    path.write_text(f"name: {name}\ninterviews: talks/ida.txt\n{text}")
    return path


def complaint(folder: Path, text: str) -> str:
    with pytest.raises(QuotecardsError) as caught:
        load_campaign(campaign(folder, text))
    return str(caught.value).replace(f"{folder.as_posix()}/", "")


def checks(folder: Path, text: str) -> list[dict[str, str]]:
    outcome = built(campaign(folder, text), folder / "out")
    record = json.loads((outcome.folder / "manifest.json").read_text("utf-8"))
    return [file["checks"] for card in record["cards"] for file in card["files"]]


BOTH = "logo: {light: logos/white.png, dark: logos/black.png}\n"


def test_both_files_are_looked_at_and_told_relative_to_the_campaign(folder: Path) -> None:
    logo = load_campaign(campaign(folder, BOTH)).logo
    assert logo
    assert [(file.path, file.width, file.height) for file in logo.files] == [
        ("logos/white.png", 400, 200),
        ("logos/black.png", 400, 200),
    ]
    assert len({file.sha256 for file in logo.files}) == 2


@pytest.mark.parametrize("text", ["logo: logos/white.png\n", "logo: {light: logos/white.png}\n"])
def test_one_file_will_do(folder: Path, text: str) -> None:
    logo = load_campaign(campaign(folder, text)).logo
    assert logo
    assert [file.path for file in logo.files] == ["logos/white.png"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("logo: {}\n", "spring.yaml:3:1: names no file (logo: {light: logos/white.png, dark: logos/black.png})"),
        ("logo: {light: logos/gone.png}\n", "spring.yaml:3:8: the logo “logos/gone.png” is not there"),
        (
            "logo: {dark: talks/ida.txt}\n",
            "spring.yaml:3:8: the logo “talks/ida.txt” is no picture that can be used (save it as a PNG with a "
            "transparent ground, 600 px wide or more)",
        ),
        ("logo: {light: logos/white.png, glow: yes}\n", "spring.yaml:3:32: unknown key “glow”"),
        ("logo: [1]\n", "spring.yaml:3:1: "),
    ],
)
def test_what_is_wrong_with_it_is_told_where_it_stands(folder: Path, text: str, said: str) -> None:
    assert complaint(folder, text).startswith(said)


def test_the_manifest_says_which_logo_a_picture_shows(folder: Path) -> None:
    assert {one["logo"] for one in checks(folder, f"theme: noir\n{BOTH}")} == {"logos/white.png"}
    assert {one["logo"] for one in checks(folder, f"theme: arthouse\n{BOTH}")} == {"logos/black.png"}


def test_a_logo_that_is_not_seen_is_left_out_and_told(folder: Path) -> None:
    for one in checks(folder, "theme: arthouse\nlogo: logos/white.png\n"):
        assert one["logo"] == ""
        assert one["no_logo"].startswith("its contrast to what lies under it is 1.")


def test_the_theme_s_place_for_it_can_be_overridden(folder: Path) -> None:
    told = checks(folder, f"theme: noir\n{BOTH}overrides: {{logo: null}}\n")
    assert {one["no_logo"] for one in told} == {"the theme noir has no place for it"}


def test_with_a_logo_several_processes_give_the_same_bytes(folder: Path) -> None:
    path = campaign(folder, BOTH)
    one = built(path, folder / "one", formats=("open-graph", "story"), top=4)
    two = built(path, folder / "two", formats=("open-graph", "story"), top=4, executor="processes", jobs=2)
    assert bytes_of(one.folder) == bytes_of(two.folder)


def test_another_file_under_the_same_name_makes_the_pictures_anew(folder: Path) -> None:
    path = campaign(folder, BOTH)
    built(path, folder / "out")
    assert built(path, folder / "out").made == 0
    save_logo(folder / "logos" / "white.png", (255, 250, 200))
    assert built(path, folder / "out").made == 2


def test_files_that_are_given_may_lie_anywhere(folder: Path) -> None:
    assert given_logo(None, None, folder) is None
    logo = given_logo(folder / "logos/white.png", Path("logos/black.png"), folder)
    assert logo
    assert [file.path for file in logo.files] == ["logos/white.png", "logos/black.png"]


def test_the_same_file_twice_is_one(folder: Path) -> None:
    logo = given_logo(Path("logos/white.png"), Path("logos/white.png"), folder)
    assert logo
    assert len(logo.files) == 1
