"""A campaign to start from: a file that names the interviews that lie there, and what one sets first."""

import json
from pathlib import Path

from quotecards.campaign.terms import CAMPAIGN_FILE
from quotecards.errors import OutputError, Place, ReadError, SettingError
from quotecards.exporters import write_file
from quotecards.readers import find_interviews

FOLDERS = ("interviews", "corpus", ".")  # where interviews are looked for, the likeliest first


def new_campaign(folder: Path, name: str) -> tuple[Path, int]:
    """Write `folder`/campaign.yaml and say where it is, and how many interviews it found.

    Raises SettingError where there is one already, OutputError where it cannot be written.
    """
    path = folder / CAMPAIGN_FILE
    if path.exists():
        raise SettingError("is there already", place=Place(path.as_posix()), hint="change it, or build it")
    where, count = _interviews(folder)
    text = (
        "# A campaign of quotecards. See what it resolves to:  quotecards check\n"
        "# Make the cards:  quotecards build        Look and choose:  quotecards preview\n"
        f"name: {_scalar(name)}\n"
        "theme: noir                 # quotecards themes list\n"
        "formats: [instagram-portrait, story, x]      # quotecards formats\n"
        f"interviews: [{where}]\n"
        "select: {per_interview: 5, words: {max: 40}}\n"
        "# festival: Locarno Film Festival\n"
        "# house_style: ap           # or magazine, plain\n"
        "# photos: {Clara Voss: {file: photos/clara.jpg, credit: Name/Agency}}\n"
        "# logo: {light: logos/white.png, dark: logos/black.png}\n"
        "# policy: {approval: required, credits: [film, outlet]}\n"
    )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"cannot be made: {error.strerror}", place=Place(folder.as_posix())) from error
    write_file(path, text.encode())
    return path, count


def _interviews(folder: Path) -> tuple[str, int]:
    for name in FOLDERS:
        try:
            count = len(find_interviews(folder / name)) if (folder / name).is_dir() else 0
        except ReadError:
            count = 0
        if count:
            return name, count
    return FOLDERS[0], 0


def _scalar(text: str) -> str:
    """The text as YAML reads it back: in quotation marks, which JSON's are."""
    return json.dumps(text, ensure_ascii=False)
