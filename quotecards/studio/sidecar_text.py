"""A YAML file of credits with some of its keys set anew; the rest stays as people wrote it, with its comments."""

from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from quotecards.errors import QuotecardsError
from quotecards.yamlfile import YamlDocument, parse


def with_keys(text: str, name: str, changes: Mapping[str, Any]) -> str:
    """The YAML `text` of the file `name` with `changes` to its keys; None takes a key out.

    Where it is laid out so that single keys cannot be exchanged, it is written anew under the comments of its head.
    Raises SettingError where it is no YAML, or no mapping.
    """
    document = parse(text, name)
    if document.data is not None and not isinstance(document.data, dict):
        raise QuotecardsError("is not a mapping of keys", place=document.place(()))
    kept = dict(document.data or {})
    for key, value in changes.items():
        if value is None:
            kept.pop(key, None)
        else:
            kept[key] = value
    exchanged = _exchanged(text, document, changes)
    if _says(exchanged, name, kept):
        return exchanged
    return "".join(_head(text)) + (_dumped(kept) if kept else "")


def _exchanged(text: str, document: YamlDocument, changes: Mapping[str, Any]) -> str:
    """The text with the lines of each changed key in place of the old ones, and new keys at its end."""
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    keys = list(document.data or {})
    starts = [(document.place((key,)).line or 1) - 1 for key in keys]
    ends = [*starts, len(lines)][1:]
    pieces = {key: lines[start:end] for key, start, end in zip(keys, starts, ends, strict=True)}
    found = lines[: starts[0]] if starts else lines
    for key in [*keys, *(key for key in changes if key not in keys)]:
        piece = pieces.get(key, [])
        if key not in changes:
            found += piece
        elif changes[key] is not None:
            found += [_dumped({key: changes[key]}), *_behind(piece)]
        else:
            found += _behind(piece)
    return "".join(found)


def _says(text: str, name: str, data: Mapping[str, Any]) -> bool:
    try:
        return (parse(text, name).data or {}) == data
    except QuotecardsError:
        return False


def _behind(piece: list[str]) -> list[str]:
    """The comments and empty lines behind an entry, which belong to the next one."""
    last = max((at for at, line in enumerate(piece) if line.strip() and not line.startswith("#")), default=-1)
    return piece[last + 1 :]


def _head(text: str) -> Iterator[str]:
    """The comments that the file begins with."""
    for line in text.splitlines(keepends=True):
        if line.strip() and not line.startswith("#"):
            return
        yield line if line.endswith("\n") else f"{line}\n"


def _dumped(data: Mapping[str, Any]) -> str:
    return str(yaml.safe_dump(dict(data), allow_unicode=True, sort_keys=False, width=10_000))
