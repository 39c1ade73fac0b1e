"""A theme to start from: a file that extends another and names what one changes first."""

import re
from pathlib import Path

from quotecards.errors import SettingError
from quotecards.theme import ThemeFile

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def new_theme(name: str, base: ThemeFile, folder: Path) -> Path:
    """Write `folder`/`name`.yaml, which looks like `base` until it is changed, and say where it is.

    Raises SettingError where the name cannot be a file's or the file is there already.
    """
    if not _NAME.fullmatch(name):
        raise SettingError(f"“{name}” cannot be the name of a theme", hint="use small letters, digits and hyphens")
    path = folder / f"{name}.yaml"
    colours = "".join(
        f'  {key}: "#{red:02X}{green:02X}{blue:02X}"\n' for key, (red, green, blue) in base.palette.items()
    )
    text = (
        f"name: {name}\n"
        f"extends: {base.name}\n"
        f"description: Say in one sentence what the idea is.\n\n"
        f"# What does not stand here is as in {base.name}: see `quotecards themes show {base.name}`.\n"
        f"palette:\n{colours}\n"
        "# type:\n"
        "#   quote: {families: [EB Garamond], size: [5, 14]}   # sizes in percent of the card's short side\n"
        "# slots:\n"
        "#   quote: {box: [10, 10, 30, 10]}                    # top, right, bottom, left in percent of the card\n"
        "# variants:\n"
        "#   dark: {palette: {}}                               # chosen as --theme "
        f"{name}/dark\n"
        "# formats:\n"
        "#   wide: {slots: {}}                                # wide, square, portrait, tall, or a format’s name\n"
    )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as error:
        raise SettingError(f"{path.as_posix()} is there already", hint="choose another name") from error
    except OSError as error:
        raise SettingError(f"{path.as_posix()} cannot be written: {error.strerror}") from error
    return path
