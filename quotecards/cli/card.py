"""`quotecards card`: one card from given words."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quotecards.cli import names
from quotecards.cli.console import answer, remark
from quotecards.cli.location import location

if TYPE_CHECKING:
    from quotecards.model.credits import Credits
    from quotecards.model.theme import Encoding

_EPILOG = """\b
Example:
  quotecards card "I never rehearse the last scene." --speaker "Ida Lund" \\
      --film "Salt Roads" --director "Per Moe" --year 2021 --outlet "Kino" --date 2021-05 -o ida.png"""


@click.command(epilog=_EPILOG)
@click.argument("text")
@click.option("--speaker", required=True, metavar="NAME", help="Who said it.")
@click.option("--film", metavar="TITLE", help="The film that it is about.")
@click.option("--director", metavar="NAME", help="The film's director.")
@click.option("--year", type=click.IntRange(1888, 2100), metavar="YEAR", help="The film's year.")
@click.option("--outlet", metavar="NAME", help="Where it appeared.")
@click.option("--date", metavar="DATE", help="When it appeared: 2011, 2011-03 or 2011-03-18.")
@click.option("--photo", type=location, metavar="FILE", help="A photo of the speaker.")
@click.option("--photo-credit", metavar="WORDS", help="Who took the photo.")
@click.option("--logo-light", type=click.Path(path_type=Path), metavar="FILE", help="A logo for dark grounds (PNG).")
@click.option("--logo-dark", type=click.Path(path_type=Path), metavar="FILE", help="The same for light grounds.")
@click.option("--variant", shell_complete=names.variants, metavar="NAME", help="A variant of the look, such as night.")
@click.option("--festival", metavar="NAME", help="The festival at which it was said, or the film was shown.")
@click.option(
    "--theme", shell_complete=names.themes, default="noir", show_default=True, metavar="NAME", help="The look."
)
@click.option(
    "--format",
    "format_name",
    shell_complete=names.formats,
    default="instagram-portrait",
    show_default=True,
    metavar="NAME",
    help="The format.",
)
@click.option("--language", default="en", show_default=True, metavar="TAG", help="The language: en, fr, pt-BR.")
@click.option("-o", "--out", "out", required=True, type=location, metavar="FILE", help="The picture.")
def card(
    *,
    text: str,
    speaker: str,
    photo: Path | None,
    photo_credit: str | None,
    logo_light: Path | None,
    logo_dark: Path | None,
    theme: str,
    variant: str | None,
    format_name: str,
    language: str,
    out: Path,
    **about: Any,
) -> None:
    """Make one card from words that you give.

    Nothing proves the words of TEXT: what you give is what is set. Cards made from interviews can be verified.
    """
    import dataclasses

    from quotecards.campaign.definition.logos import given_logo
    from quotecards.campaign.definition.settings import Setting, with_variant
    from quotecards.campaign.making.press import Order, Press
    from quotecards.campaign.making.single import card_of_words
    from quotecards.campaign.planning.looks import font_folders, resolve_looks, theme_folders
    from quotecards.exporters import write_file

    here = Path.cwd()
    formats: Setting[tuple[str, ...]] = Setting((format_name,), "--format")
    asked = {"theme": Setting(theme, "--theme")} | ({"variant": Setting(variant, "--variant")} if variant else {})
    dressed = with_variant(asked, asked["theme"])
    (look,), others = resolve_looks(dressed["theme"], formats, None, theme_folders(here))
    wanted = look.format
    encoding = _encoding(out)
    taken = encoding in wanted.takes
    # What the user asks for by the file's name counts. Where the platform does not take it, or it has no quality to
    # give up, the limit is told and not kept.
    kept = taken and encoding != "png"
    own = dataclasses.replace(wanted, takes=(encoding,), max_bytes=wanted.max_bytes if kept else sys.maxsize)
    look = dataclasses.replace(look, format=own)
    made = card_of_words(text, _credits(speaker, **about), language=language, photo=photo, photo_credit=photo_credit)
    logo = given_logo(logo_light, logo_dark, here)
    order = Order(here, out.parent, (look,), font_folders(here), others=others, logo=logo)
    data, asset = Press(order).picture(made, look)
    changed = write_file(out, data)
    answer(f"{out.as_posix()}: {look.format.width} × {look.format.height}{'' if changed else ', unchanged'}")
    if asset.checks.no_logo:
        remark(f"{out.name} goes without the logo: {asset.checks.no_logo}")
    if not taken:
        remark(f"{wanted.title} takes {' or '.join(one.upper() for one in wanted.takes)}, which {out.name} is not")
    elif len(data) > wanted.max_bytes:
        sizes = f"{len(data) / 1000:,.0f} kB, but {wanted.title} allows {wanted.max_bytes / 1000:,.0f} kB"
        remark(f"{out.name} has {sizes} (end the name in .jpg)")


def _encoding(out: Path) -> "Encoding":
    from quotecards.errors import Place, SettingError
    from quotecards.exporters import SUFFIXES

    named = {suffix: encoding for encoding, suffix in SUFFIXES.items()} | {".jpeg": "jpeg"}
    if out.suffix.lower() not in named:
        raise SettingError(
            "is not a name for a picture", place=Place(out.as_posix()), hint="end it in .png, .jpg, .webp or .avif"
        )
    return named[out.suffix.lower()]


def _credits(
    speaker: str,
    *,
    film: str | None,
    director: str | None,
    year: int | None,
    outlet: str | None,
    date: str | None,
    festival: str | None,
) -> "Credits":
    """The credits given, checked like those of a file."""
    from quotecards.errors import SettingError
    from quotecards.model.credits import Origin
    from quotecards.readers.body.declared import declaration
    from quotecards.yamlfile import YamlDocument

    if film is None and (director or year):
        raise SettingError("a director or year needs a film", hint="add --film")
    if outlet is None and date:
        raise SettingError("a date needs an outlet", hint="add --outlet")
    written: dict[str, Any] = {"speaker": speaker}
    if film is not None:
        written["film"] = {"title": film, "director": director, "year": year}
    if outlet is not None:
        written["source"] = {"outlet": outlet} | ({"date": date} if date else {})
    if festival is not None:
        written["festival"] = festival
    return declaration(YamlDocument("card", written, {}), Origin.GIVEN).credits
