"""Where files lie: on this machine's disks, in a bucket, on the web. All are `pathlib.Path` to the rest of the code.

`locate` turns what a user wrote into such a path. Nothing of a store's driver is imported until one is used.
"""

from quotecards.storage.lease import leased
from quotecards.storage.location import (
    is_address,
    is_in_memory,
    is_pattern,
    is_remote,
    is_web,
    joined,
    locate,
    normal,
    relative,
)
from quotecards.storage.plain import check_plain, open_plain, sha256_of
from quotecards.storage.remote import RemotePath
from quotecards.storage.tree import files_among, matches, remove_tree, walk
from quotecards.storage.waiting import Waiting, WaitingByName
from quotecards.storage.words import reason

__all__ = [
    "RemotePath",
    "Waiting",
    "WaitingByName",
    "check_plain",
    "files_among",
    "is_address",
    "is_in_memory",
    "is_pattern",
    "is_remote",
    "is_web",
    "joined",
    "leased",
    "locate",
    "matches",
    "normal",
    "open_plain",
    "reason",
    "relative",
    "remove_tree",
    "sha256_of",
    "walk",
]
