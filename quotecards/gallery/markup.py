"""HTML in which every text is escaped: only what `element` made is taken for markup."""

from collections.abc import Iterable
from html import escape

_VOID = frozenset({"br", "img", "link", "meta"})


class Markup(str):
    """A piece of finished HTML."""

    __slots__ = ()


Child = str | None | Iterable["Child"]


def element(name: str, /, *children: Child, **attributes: str | int | bool | None) -> Markup:
    """An element. Plain strings are escaped, None is left out.

    In the names of attributes `_` stands for `-`, and a last one is dropped, as in `class_`. An attribute that is True
    has no value, one that is None or False is left out.
    """
    written = "".join(_attribute(key.rstrip("_").replace("_", "-"), value) for key, value in attributes.items())
    if name in _VOID:
        return Markup(f"<{name}{written}>")
    return Markup(f"<{name}{written}>{joined(children)}</{name}>")


def joined(child: Child) -> Markup:
    """Children one after the other."""
    if child is None:
        return Markup()
    if isinstance(child, Markup):
        return child
    if isinstance(child, str):
        return Markup(escape(child))
    return Markup("".join(map(joined, child)))


def _attribute(name: str, value: str | int | bool | None) -> str:
    if value is None or value is False:
        return ""
    return f" {name}" if value is True else f' {name}="{escape(str(value))}"'
