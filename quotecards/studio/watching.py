"""Watches the campaign's files and has the studio look again when one of them changes."""

import asyncio
from contextlib import suppress
from pathlib import Path

from watchfiles import awatch

from quotecards.campaign.campaign import Campaign
from quotecards.campaign.looks import theme_folders
from quotecards.studio.studio import Studio

STEP, LONGEST = 40, 200  # ms: quiet after a change before it is told, and the most that one waits for that
FOLDERS = ("photos", "fonts")


def watched_folders(campaign: Campaign | None, target: Path) -> tuple[Path, ...]:
    """The folders in which a change may concern the campaign, those that are there; None where it cannot be read."""
    folders = {target if target.is_dir() else target.parent}
    if campaign is None:
        return tuple(folder.resolve() for folder in folders)
    root = campaign.root
    folders |= {root, *theme_folders(root), *(root / name for name in FOLDERS)}
    folders |= {interview.path.parent for interview in campaign.interviews}
    folders |= {(root / photo.path).parent for photo in campaign.photos.values()}
    return tuple(sorted({folder.resolve() for folder in folders if folder.is_dir()}))


def concerns(path: str) -> bool:
    """Whether a change of this file may concern the campaign: not those that only come and go while one is written."""
    name = Path(path).name
    return not name.startswith((".", "~$", "#")) and not name.endswith(
        ("~", ".tmp", ".swp", ".part", ".lock", "-journal")
    )


async def follow(studio: Studio, target: Path) -> None:
    """Have the studio look at the disk again whenever a file changes, until it is cancelled."""
    while True:
        folders = watched_folders(await studio.campaign(), target)
        changes = awatch(
            *folders,
            recursive=False,
            step=STEP,
            debounce=LONGEST,
            watch_filter=lambda _change, path: concerns(path),
        )
        change = asyncio.ensure_future(anext(changes))
        try:
            await asyncio.sleep(0)  # now it watches; before, something may have changed unseen
            await studio.reload()
            while watched_folders(await studio.campaign(), target) == folders:
                await change
                change = asyncio.ensure_future(anext(changes))
                await studio.reload()
        finally:
            change.cancel()
            with suppress(asyncio.CancelledError):
                await change
