"""`quotecards card`: one card from given words."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import click

from quotecards.cli.console import answer, remark

if TYPE_CHECKING:
    from quotecards.model.credits import Credits

Encoding = Literal["png", "jpeg"]

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
@click.option("--photo", type=click.Path(path_type=Path), metavar="FILE", help="A photo of the speaker.")
@click.option("--photo-credit", metavar="WORDS", help="Who took the photo.")
@click.option("--theme", default="noir", show_default=True, metavar="NAME", help="The look.")
@click.option(
    "--format", "format_name", default="instagram-portrait", show_default=True, metavar="NAME", help="The format."
)
@click.option("--language", default="en", show_default=True, metavar="TAG", help="The language: en, fr, pt-BR.")
@click.option("-o", "--out", "out", required=True, type=click.Path(path_type=Path), metavar="FILE", help="The picture.")
def card(
    *,
    text: str,
    speaker: str,
    photo: Path | None,
    photo_credit: str | None,
    theme: str,
    format_name: str,
    language: str,
    out: Path,
    **about: Any,
) -> None:
    """Make one card from words that you give.

    Nothing proves the words of TEXT: what you give is what is set. Cards made from interviews can be verified.
    """
    import dataclasses

    from quotecards.campaign.pipeline import Order, Press, font_folders, resolve_looks, theme_folders
    from quotecards.campaign.settings import Setting
    from quotecards.campaign.single import card_of_words
    from quotecards.exporters import write_file

    here = Path.cwd()
    formats: Setting[tuple[str, ...]] = Setting((format_name,), "--format")
    look = resolve_looks(Setting(theme, "--theme"), formats, None, theme_folders(here))[0]
    wanted = look.format
    if wanted.encoding != _encoding(out):
        # What the user asks for by the file's name counts; the platform's limit is then not ours to keep.
        own = dataclasses.replace(wanted, encoding=_encoding(out), max_bytes=sys.maxsize)
        look = dataclasses.replace(look, format=own)
    made = card_of_words(text, _credits(speaker, **about), language=language, photo=photo, photo_credit=photo_credit)
    data, _ = Press(Order(here, out.parent, (look,), font_folders(here))).picture(made, look)
    changed = write_file(out, data)
    answer(f"{out.as_posix()}: {look.format.width} × {look.format.height}{'' if changed else ', unchanged'}")
    if look.format is not wanted:
        remark(f"{wanted.title} asks for {wanted.encoding.upper()}; {out.name} is not")


def _encoding(out: Path) -> "Encoding":
    from quotecards.errors import Place, SettingError

    encodings: dict[str, Encoding] = {".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg"}
    if out.suffix.lower() not in encodings:
        raise SettingError("is not a name for a picture", place=Place(out.as_posix()), hint="end it in .png or .jpg")
    return encodings[out.suffix.lower()]


def _credits(
    speaker: str, *, film: str | None, director: str | None, year: int | None, outlet: str | None, date: str | None
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
    return declaration(YamlDocument("card", written, {}), Origin.GIVEN).credits
