"""`quotecards themes`: the looks that there are, and the tools to make one."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotecards.cli import names as known
from quotecards.cli.console import answer, answer_json, count, remark, table

if TYPE_CHECKING:
    from quotecards.model.theme import Format
    from quotecards.theme import ThemeFile
    from quotecards.typography import FontLibrary


@click.group()
def themes() -> None:
    """Show, check and start themes."""


@themes.command("list")
@click.option("--json", "as_json", is_flag=True, help="The result as JSON.")
def list_command(as_json: bool) -> None:
    """List the themes that come with quotecards and those of the folder themes here."""
    from quotecards.campaign.planning.looks import theme_folders
    from quotecards.theme import list_themes

    found = [_find(path.stem) for path in list_themes(theme_folders(Path()))]
    if as_json:
        told = ("name", "description", "variants")
        answer_json([{key: getattr(theme, key) for key in told} for theme in found])
        return
    rows = []
    for theme in found:
        rows.append((theme.name, theme.description))
        if theme.variants:
            rows.append(("", f"variants: {', '.join(theme.variants)}, as in {theme.name}/{theme.variants[0]}"))
    answer(table(rows))


@themes.command()
@click.argument("name", shell_complete=known.themes)
def show(name: str) -> None:
    """Print the file of a theme, to learn from or to copy."""
    file = _find(name)
    remark(file.path.as_posix())
    answer(file.path.read_text("utf-8").rstrip())


@themes.command()
@click.argument("name", shell_complete=known.themes)
@click.option(
    "--from",
    "base",
    shell_complete=known.themes,
    default="arthouse",
    metavar="THEME",
    help="The theme to start from (arthouse).",
)
def new(name: str, base: str) -> None:
    """Start a theme: writes themes/NAME.yaml, which looks like another until you change it."""
    from quotecards.lookbook import new_theme

    path = new_theme(name, _find(base), Path("themes"))
    answer(path.as_posix())
    remark(f"change it, then: quotecards themes check {name}; quotecards themes specimen {name}")


@themes.command()
@click.argument("names", shell_complete=known.themes, nargs=-1, metavar="[THEME]…")
@click.option(
    "--format",
    "formats",
    shell_complete=known.formats,
    multiple=True,
    metavar="NAME",
    help="Only this format; give it more than once.",
)
@click.pass_context
def check(context: click.Context, names: tuple[str, ...], formats: tuple[str, ...]) -> None:
    """Check themes in every format: fonts, sizes, contrast, room for the words.

    Without names, the themes in the folder themes here are checked. Ends with 1 where something is wrong.
    """
    from quotecards.errors import SettingError
    from quotecards.lookbook import check_theme
    from quotecards.theme import list_themes

    wanted = names or tuple(path.stem for path in list_themes([Path("themes")]))
    if not wanted:
        raise SettingError(
            "there is no theme in the folder themes here", hint="name one, or start one: themes new NAME"
        )
    library, rows = _library(), _formats(formats)
    wrong = 0
    for name in wanted:
        file = _find(name)
        remarks = check_theme(file, rows, library)
        wrong += len(remarks)
        for one in remarks:
            answer(str(one))
        remark(f"{file.name}: {count(len(remarks), 'thing')} to mend" if remarks else f"{file.name}: nothing is wrong")
    context.exit(1 if wrong else 0)


@themes.command()
@click.argument("name", shell_complete=known.themes)
@click.option("--out", "-o", type=click.Path(path_type=Path), metavar="FILE", help="Where to (NAME-specimen.png).")
@click.option(
    "--format",
    "formats",
    shell_complete=known.formats,
    multiple=True,
    metavar="NAME",
    help="Only this format; give it more than once.",
)
@click.option(
    "--photo", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="A photo for one of the cards."
)
@click.option("--logo-light", type=click.Path(path_type=Path), metavar="FILE", help="A logo for dark grounds (PNG).")
@click.option("--logo-dark", type=click.Path(path_type=Path), metavar="FILE", help="The same for light grounds.")
def specimen(
    name: str,
    *,
    out: Path | None,
    formats: tuple[str, ...],
    photo: Path | None,
    logo_light: Path | None,
    logo_dark: Path | None,
) -> None:
    """Draw the hard cases in every format on one sheet: 3 words, 60 words, Arabic, an emoji, no film …"""
    from quotecards.campaign.definition.logos import given_logo
    from quotecards.campaign.making.single import photo_of
    from quotecards.exporters import encode, write_file
    from quotecards.lookbook import draw_sheet
    from quotecards.lookbook.cases import hard_cases
    from quotecards.model.theme import Format

    file = _find(name)
    cases = hard_cases(photo_of(photo, "Photographer") if photo else None)
    here = Path.cwd()
    logo = given_logo(logo_light, logo_dark, here)
    image = draw_sheet(file, cases, _formats(formats, one_of_each=True), _library(), here, logo=logo)
    path = out or Path(f"{file.name.replace('/', '-')}-specimen.png")
    sheet = Format("specimen", "a specimen", image.width, image.height, ("png",), 200_000_000)
    write_file(path, encode(image, sheet).data)
    answer(path.as_posix())


def _find(name: str) -> "ThemeFile":
    from quotecards.campaign.planning.looks import theme_folders
    from quotecards.theme import ThemeFile

    return ThemeFile.find(name, theme_folders(Path()))


def _library() -> "FontLibrary":
    from quotecards.campaign.planning.looks import font_folders
    from quotecards.typography import FontLibrary

    return FontLibrary.open(*font_folders(Path()))


def _formats(names: tuple[str, ...], *, one_of_each: bool = False) -> "list[Format]":
    """The formats of these names, or all; `one_of_each` leaves out those whose cards would look like another's."""
    from quotecards.campaign.definition.settings import Setting, chosen
    from quotecards.platforms import load_formats

    known = load_formats()
    wanted = [known[chosen(Setting(name, "--format"), known, "format")] for name in names] or list(known.values())
    return list({(one.width, one.height, one.safe): one for one in wanted}.values()) if one_of_each else wanted
