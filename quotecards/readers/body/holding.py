"""Whether a text holds any of some signs: asked of every paragraph before a pattern is tried on it."""

from collections.abc import Iterable


def holds_any(text: str, signs: Iterable[str]) -> bool:
    """Whether `text` holds any of `signs`. Such a loop takes half the time of `any` with a `map`."""
    for sign in signs:  # noqa: SIM110
        if sign in text:
            return True
    return False
