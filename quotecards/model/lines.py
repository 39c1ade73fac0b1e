"""Text whose lines somebody ended: on the card they stay, in running text they are one."""

import re
from functools import cache

# Ideographs, kana and their punctuation are set without blanks between them.
_DENSE = "\u3001-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff9f\U00020000-\U0003ffff"


@cache
def _between_dense() -> re.Pattern[str]:
    return re.compile(f"(?<=[{_DENSE}])\n(?=[{_DENSE}])")


def in_one_line(text: str) -> str:
    """The text with a blank for each end of a line, or with nothing between ideographs."""
    return _between_dense().sub("", text).replace("\n", " ") if "\n" in text else text
