"""`build --watch`: builds again whenever a file of the campaign changes."""

from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from quotecards.cli.console import count, remark
from quotecards.cli.main import INTERRUPTED, complain_of
from quotecards.errors import QuotecardsError, SettingError

TURN = 100  # ms in which to notice at first what has changed before anything is built


def follow(target: Path, build: Callable[[], object]) -> NoReturn:
    """Build, and build again whenever something changes; what goes wrong is told, and watching goes on.

    Ends with KeyboardInterrupt. Raises SettingError for a campaign in a store, where nobody tells of changes.
    """
    from watchfiles import watch

    from quotecards.campaign.watched import LONGEST, STEP
    from quotecards.storage import is_remote

    if is_remote(target):
        raise SettingError("only files on this machine can be watched", hint="build without --watch")
    folders: tuple[Path, ...] = ()
    while True:
        folders = _folders(target, folders)
        changes = watch(
            *folders,
            watch_filter=lambda _change, path: _matters(path),
            recursive=False,
            step=STEP,
            debounce=LONGEST,
            rust_timeout=TURN,
            yield_on_timeout=True,
        )
        next(changes)  # now it watches: nothing that changes during the first build is lost
        _attempt(build)
        remark(f"watching {count(len(folders), 'folder')}; Ctrl-C ends it")
        for changed in changes:
            if changed:
                _attempt(build)
                if _folders(target, folders) != folders:
                    break


def _attempt(build: Callable[[], object]) -> None:
    try:
        if build() == INTERRUPTED:
            raise KeyboardInterrupt
    except (QuotecardsError, OSError) as error:
        complain_of(error)


def _folders(target: Path, before: tuple[Path, ...]) -> tuple[Path, ...]:
    """The folders to watch; where the campaign has mistakes just now, those `before`, or at least those around it."""
    from quotecards.campaign.definition.load import load_campaign
    from quotecards.campaign.watched import watched_folders

    try:
        campaign = load_campaign(target)
    except (QuotecardsError, OSError):
        if before:
            return before
        campaign = None
    return watched_folders(campaign, target)


def _matters(path: str) -> bool:
    """Whether a change may concern the campaign: a folder such as that of the cards does not, one for photos does."""
    from quotecards.campaign.watched import FOLDERS, concerns

    return concerns(path) and (not Path(path).is_dir() or Path(path).name in FOLDERS)
