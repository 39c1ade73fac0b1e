"""What a command works on where nothing is named, and with how many cores."""

import os
from pathlib import Path


def default_target() -> Path:
    """The campaign file in this folder, or else the folder corpus. Raises QuotecardsError where there is neither."""
    from quotecards.campaign.terms import CAMPAIGN_FILE
    from quotecards.errors import QuotecardsError

    for name in (CAMPAIGN_FILE, "corpus"):
        if Path(name).exists():
            return Path(name)
    raise QuotecardsError(
        f"there is neither {CAMPAIGN_FILE} nor a folder corpus here",
        hint="name a campaign, an interview or a folder: quotecards build interview.txt",
    )


def cpus() -> int:
    """The cores that this process may use, which in a container are fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
