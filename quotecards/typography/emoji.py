"""Which clusters are pictures, by the properties and sequences of UTS #51."""

import functools
import re

import uniseg.emoji

_JOINERS = "\u200d\ufe0f\u20e3"  # joins, asks for a picture, makes a key cap
_ASKED = re.compile(f"[{_JOINERS}\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff]")
_POSSIBLE = re.compile("[#*0-9\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff]")


@functools.lru_cache(maxsize=4096)  # a pure function of its argument
def is_emoji(cluster: str) -> bool:
    """Whether a grapheme cluster is to be shown as a picture: 😀, flags, key caps, ❤ only where it asks for it."""
    if _POSSIBLE.match(cluster) is None or "\ufe0e" in cluster:  # that one asks for text
        return False
    if uniseg.emoji.emoji_presentation(cluster[0]):
        return True
    return bool(uniseg.emoji.emoji(cluster[0])) and _ASKED.search(cluster) is not None


def may_be_emoji(cluster: str) -> bool:
    """Whether a cluster that no text font has may be shown as a picture, such as ❤ without a selector."""
    return bool(uniseg.emoji.extended_pictographic(cluster[0]))
