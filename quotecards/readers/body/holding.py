"""Whether a text holds any of some signs: asked of every paragraph before a pattern is tried on it."""

from collections.abc import Iterable


def holds_any(text: str, signs: Iterable[str]) -> bool:
    """Whether `text` holds any of `signs`. Such a loop takes half the time of `any` with a `map`."""
    for sign in signs:  # noqa: SIM110
        if sign in text:
            return True
    return False


def holds_mark(text: str, marks: Iterable[str]) -> bool:
    """Whether a long `text` holds any of `marks`: each is looked for where its last sign, which is sought much faster,
    stands somewhere."""
    for mark in marks:  # noqa: SIM110
        if mark.strip()[-1] in text and mark in text:
            return True
    return False
