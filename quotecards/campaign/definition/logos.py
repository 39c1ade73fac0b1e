"""Files as the logo of a campaign, each looked at and with its digest."""

from pathlib import Path

from quotecards.errors import PhotoError, Place
from quotecards.model.logo import Logo, LogoFile
from quotecards.renderer import open_logo
from quotecards.storage import joined, relative, sha256_of


def given_logo(light: Path | None, dark: Path | None, root: Path) -> Logo | None:
    """The logo in the files given, if any is. Raises PhotoError where one cannot be used."""
    files: list[LogoFile] = []
    for path in dict.fromkeys(path for path in (light, dark) if path is not None):
        try:
            files.append(logo_file(joined(root, path.as_posix()), root))
        except PhotoError as error:
            raise PhotoError(error.message, place=Place(path.as_posix()), hint=error.hint) from error
    return Logo(tuple(files)) if files else None


def logo_file(path: Path, root: Path) -> LogoFile:
    """One file of a logo, told relative to the campaign's root. Raises PhotoError where it cannot be used."""
    ink = open_logo(path)
    return LogoFile(relative(path, root), sha256_of(path), *ink.size)
