"""The output folder of a campaign before a run: whose it is, and what the run before left there."""

from contextlib import suppress
from pathlib import Path

from quotecards.campaign.definition.campaign import Campaign
from quotecards.campaign.output.commit import is_pending, settle_pending
from quotecards.campaign.records import manifest, manifest_file
from quotecards.campaign.records.record import Record
from quotecards.errors import OutputError, Place, SettingError
from quotecards.storage import is_remote, joined, normal, reason


def leave_others_alone(campaign: Campaign, folder: Path) -> None:
    """Raises OutputError where the folder is a link, which may lead to files that are none of ours, and where the cards
    of another campaign with the same name lie in it."""
    if not is_remote(folder) and folder.is_symlink():
        hint = "remove the link, or name the folder that it leads to with --out"
        raise OutputError("is a link: cards are not written where it leads", place=Place(folder.as_posix()), hint=hint)
    try:
        record = manifest_file.read_head(folder / manifest_file.FILE_NAME)
    except SettingError:
        return  # nothing was made here yet, or nobody can tell what
    theirs = str(record.get("root")), str(record.get("made_from"))
    if "made_from" in record and theirs != (manifest.root_for(campaign.root, folder.resolve()), campaign.recorded_as):
        other = normal(joined(folder, theirs[0]) / theirs[1]).as_posix()
        message = f"holds the cards of another campaign of the same name ({other})"
        hint = "give this one another name, choose another --out, or remove that folder"
        raise OutputError(message, place=Place(folder.as_posix()), hint=hint)


def finish_earlier(campaign: Campaign, folder: Path) -> None:
    """Finish what a killed run had begun to put in the campaign's output folder, where that can be done now."""
    with suppress(OutputError, OSError):
        if is_pending(folder):
            leave_others_alone(campaign, folder)
            settle_pending(folder)


def open_folder(folder: Path) -> None:
    """Have the folder. Raises OutputError where it cannot be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        place = Place(folder.as_posix())
        raise OutputError(
            f"cannot be written: {reason(error)}", place=place, hint="choose another with --out"
        ) from error


def pictures_before(folder: Path) -> set[str]:
    """What the manifest of the run before names; of a large one no more than a part is in memory at a time."""
    try:
        parts = manifest_file.read_parts(folder / manifest_file.FILE_NAME)
        return {path for part in parts for path in manifest.pictures_of(part)}
    except SettingError:
        return set()


def manifest_before(folder: Path) -> Record:
    """The manifest of the run before; one without cards where nothing was made here yet, or nobody can tell what."""
    try:
        return manifest_file.read_manifest(folder / manifest_file.FILE_NAME)
    except SettingError:
        return {"cards": []}
