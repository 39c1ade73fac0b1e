"""The platforms: dated rows, checked."""

from datetime import date
from pathlib import Path

import pytest

from quotecards.errors import Problems, SettingError
from quotecards.platforms import load_formats, load_platforms, platforms

FACTS = "checked: 2026-11, source: me, confidence: general"
WALL = f"""\
title: The wall
placements:
- {{name: wall, title: A wall, width: 1080, height: 1350, takes: [png], max_bytes: 9, {FACTS}}}
"""


def of(tmp_path: Path, text: str, name: str = "wall") -> Path:
    (tmp_path / f"{name}.yaml").write_text(text)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "size", "safe"),
    [
        ("instagram-portrait", (1080, 1350), (0, 34, 0, 34)),
        ("instagram-square", (1080, 1080), (0, 0, 0, 0)),
        ("story", (1080, 1920), (250, 0, 340, 0)),
        ("x", (1600, 900), (0, 0, 0, 0)),
        ("open-graph", (1200, 630), (0, 0, 0, 0)),
        ("pinterest", (1000, 1500), (0, 0, 0, 0)),
        ("tiktok", (1080, 1920), (250, 150, 370, 0)),
        ("whatsapp-status", (1080, 1920), (250, 0, 250, 0)),
        ("bluesky", (1080, 1350), (0, 0, 0, 0)),
    ],
)
def test_the_formats_have_the_pixels_of_their_platforms(
    name: str, size: tuple[int, int], safe: tuple[int, int, int, int]
) -> None:
    row = load_formats()[name]
    assert (row.width, row.height) == size
    assert row.safe == safe


def test_everything_that_can_grow_old_says_when_it_was_checked_and_whose_word_it_is() -> None:
    for platform in platforms().values():
        for _, name, known in platform.facts():
            whole = known.checked if len(known.checked) > 7 else f"{known.checked}-01"
            assert date.fromisoformat(whole) >= date(2026, 11, 1), name
            assert known.source
            assert known.confidence in {"platform", "third-party", "general"}


def test_every_placement_knows_its_platform() -> None:
    for row in load_formats().values():
        assert row in platforms()[row.platform].placements


def test_a_platform_that_takes_no_png_is_offered_none() -> None:
    for name in ("instagram-portrait", "story", "tiktok"):
        assert "png" not in load_formats()[name].takes


def test_the_portrait_stays_clear_of_the_crop_of_the_profile_grid() -> None:
    row = load_formats()["instagram-portrait"]
    assert row.width - row.safe[1] - row.safe[3] <= row.height * 3 / 4


def test_texts_are_counted_in_all_the_units_of_the_platform() -> None:
    caption = platforms()["bluesky"].caption
    assert caption is not None
    assert dict(caption.limits) == {"graphemes": 300, "bytes": 3000}


def test_platforms_come_sorted_and_their_placements_as_written() -> None:
    assert list(platforms()) == sorted(platforms())
    assert platforms()["instagram"].placements[0].name == "instagram-portrait"


def test_a_folder_of_platforms_of_one_s_own_is_read(tmp_path: Path) -> None:
    text = WALL + f"caption: {{limits: {{bytes: 10}}, {FACTS}}}\ndocument: {{max_bytes: 9, max_pages: 2, {FACTS}}}\n"
    wall = load_platforms(of(tmp_path, text))["wall"]
    assert (wall.title, wall.placements[0].title) == ("The wall", "A wall")
    assert [kind for kind, _, _ in wall.facts()] == ["placement", "caption", "document"]
    assert (wall.alt_text, wall.post) == (None, None)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("takes: [png]", "takes: [gif]", "takes: “gif” is not known here (known: avif, jpeg, png, webp)"),
        ("takes: [png]", "takes: []", "takes: "),
        ("checked: 2026-11", "checked: lately", "checked: must match"),
        ("width: 1080", "width: 5", "width: must be greater than or equal to 100"),
        ("name: wall", "name: The Wall", "name: must match"),
        ("source: me", "safe: [700, 0, 650, 0], source: me", "the safe area of “wall” leaves no room"),
        ("source: me, ", "", "“source” is missing"),
        ("placements:\n- ", "placements: ", "must be a list"),
        ("title: The wall\n", "title: The wall\nlimits: {}\n", "unknown key “limits”"),
        (
            "title: The wall\n",
            f"title: W\ncaption: {{limits: {{words: 9}}, {FACTS}}}\n",
            "“words” is not known here (known: ",
        ),
    ],
)
def test_a_wrong_row_is_told(tmp_path: Path, old: str, new: str, expected: str) -> None:
    assert old in WALL
    with pytest.raises((SettingError, Problems)) as caught:
        load_platforms(of(tmp_path, WALL.replace(old, new)))
    assert expected in str(caught.value)


def test_the_name_of_a_format_stands_once(tmp_path: Path) -> None:
    of(tmp_path, WALL)
    with pytest.raises(SettingError, match=r"yard\.yaml:3:4: the format “wall” stands here a second time .+wall\.yaml"):
        load_platforms(of(tmp_path, WALL, "yard"))
