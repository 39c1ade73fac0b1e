"""Names that people are given, which tell a person from any other two words with capitals: Clara Voss, Low Tide."""

from functools import cache

from quotecards import resources


def begins_with_given_name(name: str) -> bool:
    """Whether the first word of `name`, or the first part of it (Jean-Luc), is a given name that we know."""
    first = name.split(" ", 1)[0].casefold()
    return first in _given_names() or first.split("-", 1)[0] in _given_names()


@cache
def _given_names() -> frozenset[str]:
    """The names in data/given_names.txt, in lower case."""
    lines = resources.data("given_names.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(name for line in lines if not line.startswith("#") for name in line.casefold().split())
