"""Which folders and files a campaign depends on: what to look at for changes."""

from pathlib import Path

from quotecards.campaign.definition.campaign import Campaign
from quotecards.campaign.planning.looks import theme_folders
from quotecards.storage import is_remote, joined

STEP, LONGEST = 40, 200  # ms: quiet after a change before it is told, and the most that one waits for that
FOLDERS = ("photos", "fonts", "themes")


def watched_folders(campaign: Campaign | None, target: Path) -> tuple[Path, ...]:
    """The folders in which a change may concern the campaign, those that are there; None where it cannot be read.

    Nobody tells of changes in a store.
    """
    folders = {target if target.is_dir() else target.parent}
    if campaign is None:
        return tuple(folder.resolve() for folder in folders)
    root = campaign.root
    folders |= {root, *theme_folders(root), *(root / name for name in FOLDERS)}
    folders |= {interview.path.parent for interview in campaign.interviews}
    folders |= {joined(root, photo.path).parent for photo in campaign.photos.values()}
    folders |= {joined(root, file.path).parent for file in (campaign.logo.files if campaign.logo else ())}
    folders |= {file.parent for file in campaign.files}
    return tuple(sorted({folder.resolve() for folder in folders if not is_remote(folder) and folder.is_dir()}))


def concerns(path: str) -> bool:
    """Whether a change of this file may concern the campaign: not those that only come and go while one is written."""
    name = Path(path).name
    return not name.startswith((".", "~$", "#")) and not name.endswith(
        ("~", ".tmp", ".swp", ".part", ".lock", "-journal")
    )
