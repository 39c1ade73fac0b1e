"""Patterns that few texts ask for: all that might be asked for would take long to make at each start."""

import re
from functools import cache


@cache
def late(pattern: str) -> re.Pattern[str]:
    """`pattern`, made when it is first needed; for what is looked for seldom, as to ask for it takes its time, too."""
    return re.compile(pattern)
