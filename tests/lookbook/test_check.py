"""The check of a theme tells what would disappoint on a card, at the line it comes from."""

from pathlib import Path

import pytest

from quotecards import resources
from quotecards.errors import Place
from quotecards.lookbook import Remark, check_theme
from quotecards.platforms import load_formats
from quotecards.theme import ThemeFile
from quotecards.typography import FontLibrary

FORMATS = [load_formats()[name] for name in ("instagram-portrait", "story")]
LIBRARY = FontLibrary.open(resources.fonts())


def told(folder: Path, text: str) -> list[str]:
    path = folder / "mine.yaml"
    path.write_text(f"name: mine\nextends: arthouse\n{text}", "utf-8")
    remarks = check_theme(ThemeFile.find(str(path), [resources.themes()]), FORMATS, LIBRARY)
    return [str(one).removeprefix(f"{path.parent.as_posix()}/") for one in remarks]


def test_nothing_is_wrong_with_a_good_theme(tmp_path: Path) -> None:
    assert told(tmp_path, "") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "type: {credit: {families: [EB Garamon]}}\n",
            "no font family “EB Garamon” (did you mean “EB Garamond”?)",
        ),
        (
            "type: {name: {families: [Amiri], weight: 550}}\n",
            "mine.yaml:3:34: Amiri has no weight 550;",
        ),
        ("type: {name: {families: [Oswald], italic: true}}\n", "mine.yaml:3:35: Oswald has no italics"),
        (
            "type: {name: {families: [Archivo], width: 150}}\n",
            "mine.yaml:3:36: Archivo has no width 150;",
        ),
        ('palette:\n  lamp: "#FFEE00"\n', "mine.yaml:4:3: the colour “lamp” is used nowhere"),
        ("type:\n  note: {families: [Oswald], size: 4}\n", "mine.yaml:4:3: the type “note” is used nowhere"),
        ('palette: {soft: "#E6DCC8"}\n', "“credit”"),
        ("slots: {quote: {box: [30, 10, 60, 10]}}\n", ": 40 words ["),
        (
            "formats:\n  story:\n    slots: {credit: {box: [90, 10, 1, 10]}}\n",
            "mine.yaml:5:13: “credit” has no room clear of the controls of story: ",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    if said == "“credit”":  # a colour that must be raised is told at the slot, in the file that has the slot
        assert any("hard to read on what lies under it" in line for line in told(tmp_path, text))
    else:
        assert any(said in line for line in told(tmp_path, text)), told(tmp_path, text)


def test_a_remark_names_three_formats_and_counts_the_rest() -> None:
    remark = Remark(Place("a.yaml", 3, 1), "it is dull", ("a", "b", "c", "d", "e"))
    assert str(remark) == "a.yaml:3:1: it is dull [a, b, c and 2 more]"
