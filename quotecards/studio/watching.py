"""Watches the campaign's files and has the studio look again when one of them changes."""

import asyncio
from contextlib import suppress
from pathlib import Path

from watchfiles import awatch

from quotecards.campaign.watched import LONGEST, STEP, concerns, watched_folders
from quotecards.studio.studio import Studio


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
                found = await change
                change = asyncio.ensure_future(anext(changes))
                await studio.reload(only_themes=all(Path(path).parent.name == "themes" for _, path in found))
        finally:
            change.cancel()
            with suppress(asyncio.CancelledError):
                await change
