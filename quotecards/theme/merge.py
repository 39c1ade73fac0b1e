"""The one rule by which a theme is put together: mappings merge, lists and scalars replace, null removes.

It serves `extends`, a format's section and a campaign's overrides alike. Places are merged with the values, so that a
mistake is shown in the file, line and column where the offending value really stands.
"""

from collections.abc import Sequence
from typing import Any

from quotecards.yamlfile import YamlDocument

_Path = tuple[str | int, ...]
HEAD = (
    "name",
    "extends",
    "description",
    "variants",
    "formats",
)  # about the file itself; not handed on to what extends it


def merge(base: YamlDocument, over: YamlDocument) -> YamlDocument:
    """`base` with `over` merged over it. Removing what is not there is no mistake."""
    replaced: set[_Path] = set()
    data = _merge(base.data, over.data, (), replaced)
    if () in replaced:
        return over
    touched, lengths = {path[:1] for path in replaced}, {len(path) for path in replaced}
    kept = {
        path: place
        for path, place in base.places.items()
        if path[:1] not in touched or not any(path[:length] in replaced for length in lengths)
    }
    return YamlDocument(over.path, data, kept | dict(over.places))


def for_format(document: YamlDocument, names: Sequence[str], *, head: bool = False) -> YamlDocument:
    """One file as it stands for one format: its general keys, with the sections for the format merged over them.

    `names` are what a section may call the format, the nearest last: its shape, then its own name. A section's key is
    one of these or several, parted by blanks: `x open-graph`. `head` keeps what is about the file itself, to have it
    checked too.
    """
    if not isinstance(document.data, dict):
        return document
    general = {key: value for key, value in document.data.items() if head or key not in HEAD}
    look = YamlDocument(document.path, general, document.places)
    sections = document.data.get("formats")
    for name in names:
        for key, section in sections.items() if isinstance(sections, dict) else ():
            if name in key.split() and isinstance(section, dict):
                look = merge(look, bare(document.part("formats", key)))
    return look


def bare(section: YamlDocument) -> YamlDocument:
    """A section without what only a file can say of itself, and without its own place: the theme stands elsewhere."""
    data = section.data if isinstance(section.data, dict) else {}
    places = {path: place for path, place in section.places.items() if path}
    return YamlDocument(section.path, {part: value for part, value in data.items() if part not in HEAD}, places)


def _merge(base: Any, over: Any, at: _Path, replaced: set[_Path]) -> Any:
    if not (isinstance(base, dict) and isinstance(over, dict)):
        replaced.add(at)
        return over
    result = dict(base)
    for key, value in over.items():
        here = (*at, key)
        if value is None:
            result.pop(key, None)
            replaced.add(here)
        elif key in base:
            result[key] = _merge(base[key], value, here, replaced)
        else:
            result[key] = value
    return result
