"""Patterns that are lists of words, written as lists."""


def any_of(words: str) -> str:
    r"""The pattern of any of `words`, which blanks and line ends part; each may be a pattern itself, with `\s` for a
    blank in it."""
    return f"(?:{'|'.join(words.split())})"
