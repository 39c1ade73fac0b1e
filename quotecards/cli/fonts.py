"""`quotecards fonts`: the families of fonts that themes can use."""

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotecards.cli.console import answer, answer_json, remark, wrapped

if TYPE_CHECKING:
    from quotecards.typography import FontLibrary
    from quotecards.typography.catalogue import Family


@click.command()
@click.argument("families", nargs=-1, metavar="[FAMILY]…")
@click.option("--specimen", type=click.Path(path_type=Path), metavar="FILE", help="Draw them into a PNG file.")
@click.option("--json", "as_json", is_flag=True, help="The result as JSON.")
def fonts(families: tuple[str, ...], specimen: Path | None, as_json: bool) -> None:
    """Show the families of fonts, their styles, scripts and licences.

    These are the families that come with quotecards, those in the folder fonts here (fonts/<family>/*.ttf), and the
    extra fonts for Chinese, Japanese and Korean where they are installed.
    """
    from quotecards.campaign.planning.looks import font_folders
    from quotecards.typography import FontLibrary, catalogue

    library = FontLibrary.open(*font_folders(Path()))
    wanted = {library.face(name).family for name in families}
    found = [family for family in catalogue(library) if family.name in wanted or not wanted]
    if as_json:
        answer_json([dataclasses.asdict(family) for family in found])
    else:
        for family in found:
            answer(family.name)
            answer(wrapped(_facts(family), indent="  ", first="  "))
    if specimen is not None:
        _draw(library, tuple(family.name for family in found), specimen)
        remark(f"the specimen is in {specimen}")


def _facts(family: "Family") -> str:
    axes = [f"{tag} {least:g}–{largest:g}" for tag, (least, _, largest) in family.axes.items()]
    weights = "weight " + ", ".join(map(str, family.weights)) if family.weights else ""
    italic = "with italics" if family.italic else "no italics"
    licence = family.licence or "licence not told"
    scripts = ", ".join(family.scripts) or "no script known here"
    return "; ".join(fact for fact in (scripts, *axes, weights, italic, licence) if fact)


def _draw(library: "FontLibrary", names: tuple[str, ...], path: Path) -> None:
    from quotecards.exporters import encode, write_file
    from quotecards.model.theme import Format
    from quotecards.renderer import Painter
    from quotecards.typography import specimen

    layout = specimen(library, names)
    sheet = Format("specimen", "a specimen", layout.width, layout.height, ("png",), 50_000_000)
    write_file(path, encode(Painter(library, Path()).paint(layout).image, sheet).data)
