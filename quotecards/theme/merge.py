"""The one rule by which a theme is put together: mappings merge, lists and scalars replace, null removes.

It serves `extends`, a format's section and a campaign's overrides alike. Places are merged with the values, so that a
mistake is shown in the file, line and column where the offending value really stands.
"""

from typing import Any

from quotecards.yamlfile import YamlDocument

_Path = tuple[str | int, ...]
HEAD = ("name", "extends", "description", "formats")  # about the file itself; not handed on to what extends it


def merge(base: YamlDocument, over: YamlDocument) -> YamlDocument:
    """`base` with `over` merged over it. Removing what is not there is no mistake."""
    replaced: set[_Path] = set()
    data = _merge(base.data, over.data, (), replaced)
    kept = {
        path: place
        for path, place in base.places.items()
        if not any(path[:length] in replaced for length in range(len(path) + 1))
    }
    return YamlDocument(over.path, data, kept | dict(over.places))


def for_format(document: YamlDocument, name: str, *, head: bool = False) -> YamlDocument:
    """One file as it stands for one format: its general keys, with the sections for the format merged over them.

    A section's key is a format's name or several, parted by blanks: `x open-graph`. `head` keeps name, extends,
    description and formats, to have them checked too.
    """
    if not isinstance(document.data, dict):
        return document
    general = {key: value for key, value in document.data.items() if head or key not in HEAD}
    look = YamlDocument(document.path, general, document.places)
    sections = document.data.get("formats")
    for key, section in sections.items() if isinstance(sections, dict) else ():
        if name in key.split() and isinstance(section, dict):
            inner = document.part("formats", key)
            # The section's own place stays out: it is not where the whole theme stands.
            places = {path: place for path, place in inner.places.items() if path}
            bare = {part: value for part, value in section.items() if part not in HEAD}
            look = merge(look, YamlDocument(document.path, bare, places))
    return look


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
