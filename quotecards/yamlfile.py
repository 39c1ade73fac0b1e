"""YAML with places: every value knows its line and column, and every mistake is told at once.

Campaigns, themes, sidecars and front matter are checked against pydantic models; what comes out of here is checked
data, what goes wrong is a `SettingError` with a place and, where a key or a choice is close to a known one, a hint.
"""

import difflib
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import yaml

from quotecards.errors import Place, SettingError
from quotecards.storage import open_plain

if TYPE_CHECKING:
    from pydantic import BaseModel

MAX_BYTES = 1_000_000
MAX_NODES = 50_000  # after aliases are followed: a few nested aliases can stand for billions of values
MAX_DEPTH = 40  # far below where libyaml's recursion runs out of stack, which would end the process
_Path = tuple[str | int, ...]
_Model = TypeVar("_Model", bound="BaseModel")


@dataclass(frozen=True, slots=True)
class YamlDocument:
    """Parsed YAML: plain data and, for each key path, the place where it stands (of a mapping's entry, its key)."""

    path: str
    data: Any
    places: Mapping[_Path, Place] = field(repr=False)

    def place(self, at: _Path) -> Place:
        """Where the value at `at` stands, or the nearest thing around it."""
        for length in range(len(at), -1, -1):
            if at[:length] in self.places:
                return self.places[at[:length]]
        return Place(self.path)

    def part(self, *at: str | int) -> "YamlDocument":
        """What stands at `at`, with its places, as a document of its own; None as data where nothing does."""
        data = self.data
        for step in at:
            if not leads_on(data, step):
                return YamlDocument(self.path, None, {(): self.place(at)})
            data = data[step]
        depth = len(at)
        return YamlDocument(self.path, data, {k[depth:]: v for k, v in self.places.items() if k[:depth] == at})


def load(path: Path, shown_as: str | None = None, *, room: int = 1) -> YamlDocument:
    """Read a YAML file. Raises SettingError, with line and column, for everything that is not plain YAML.

    `room` is how many times as large as others it may be.
    """
    name = shown_as or path.as_posix()
    return parse(read_text(path, name, room=room), name, room=room)


def read_text(path: Path, name: str, *, room: int = 1) -> str:
    """The text of a YAML file, to be parsed. Raises SettingError, as `load` does."""
    try:
        with open_plain(path) as file:
            raw = file.read(MAX_BYTES * room + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL character in the name
        raise SettingError(f"cannot be read: {getattr(error, 'strerror', error)}", place=Place(name)) from error
    if len(raw) > MAX_BYTES * room:
        message = f"is larger than {MAX_BYTES * room // 1000} kB"
        raise SettingError(message, place=Place(name), hint="is it the right file?")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise SettingError("is not UTF-8", place=Place(name, line), hint="save it as UTF-8") from error


def parse(
    text: str, name: str, first_line: int = 1, *, room: int = 1, unique: Container[str] | None = None
) -> YamlDocument:
    """Parse YAML that stands in `name` from line `first_line` on. Raises SettingError as `load` does.

    `unique` are the keys that may not stand there twice, all where it is None; of others the last counts.
    """
    try:
        _refuse_depth(text, name, first_line)
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        message = f"is not valid YAML: {error.problem or error.context}"
        raise SettingError(message, place=_place(name, mark, first_line)) from error
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        place = Place(name, before.count("\n") + first_line, len(before) - before.rfind("\n"))
        message = f"holds a character that YAML does not allow: U+{error.character:04X}"
        raise SettingError(message, place=place) from error
    except UnicodeEncodeError as error:  # a lone surrogate, which no UTF-8 file can hold
        raise SettingError("holds half a character (a lone surrogate)", place=Place(name)) from error
    builder = _Builder(name, first_line, MAX_NODES * room, unique)
    data = builder.build(node, ()) if node is not None else None
    return YamlDocument(name, data, builder.places)


def given(name: str, data: Mapping[str, Any]) -> YamlDocument:
    """Data that stands in no file, as a document: all of it stands in `name`."""
    places: dict[_Path, Place] = {}

    def mark(value: Any, at: _Path) -> None:
        places[at] = Place(name)
        for key, inner in value.items() if isinstance(value, Mapping) else ():
            mark(inner, (*at, key))

    mark(data, ())
    return YamlDocument(name, dict(data), places)


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """A hint for a misspelt `word`: the nearest known one, or the list where it is short."""
    names = sorted(known)
    close = difflib.get_close_matches(word, names, n=1, cutoff=0.6)
    if close:
        return f"did you mean “{close[0]}”?"
    return f"known: {', '.join(names)}" if 0 < len(names) <= 16 else None


def leads_on(data: Any, step: str | int) -> bool:
    """Whether the mapping or list `data` has something at the key or index `step`."""
    if isinstance(data, dict):
        return step in data
    return isinstance(data, list) and isinstance(step, int) and step < len(data)


def _place(name: str, mark: Any, first_line: int) -> Place:
    return Place(name, mark.line + first_line, mark.column + 1) if mark else Place(name)


def _refuse_depth(text: str, name: str, first_line: int) -> None:
    """Walk the events, which needs no recursion, before composing, which does."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                raise SettingError("is nested too deep", place=_place(name, event.start_mark, first_line))
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


class _Builder:
    """Turns yaml nodes into plain data and notes where each value stands."""

    def __init__(self, name: str, first_line: int, most: int, unique: Container[str] | None = None) -> None:
        self.name = name
        self.first_line = first_line
        self.most = most
        self.unique = unique
        self.places: dict[_Path, Place] = {}
        self.count = 0
        self.constructor = yaml.constructor.SafeConstructor()

    def build(self, node: yaml.Node, at: _Path) -> Any:
        place = _place(self.name, node.start_mark, self.first_line)
        self.places.setdefault(at, place)
        self.count += 1
        if self.count > self.most or len(at) > MAX_DEPTH:
            raise SettingError("holds too many nested values", place=place, hint="are there aliases in aliases?")
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, at)
        if isinstance(node, yaml.SequenceNode):
            return [self.build(item, (*at, index)) for index, item in enumerate(node.value)]
        if node.tag in {"tag:yaml.org,2002:str", "tag:yaml.org,2002:timestamp"}:  # dates stay as written: 2011-03-18
            return node.value
        try:
            return self.constructor.construct_object(node)
        except (yaml.YAMLError, ValueError) as error:
            raise SettingError(f"“{node.value[:40]}” cannot be used here", place=place) from error

    def mapping(self, node: yaml.MappingNode, at: _Path) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            place = _place(self.name, key_node.start_mark, self.first_line)
            if not isinstance(key_node, yaml.ScalarNode):
                raise SettingError("a key must be a word", place=place)
            key = str(key_node.value)
            if key in result and (self.unique is None or (*at, key)[0] in self.unique):
                raise SettingError(f"“{key}” stands here a second time", place=place)
            self.places[(*at, key)] = place
            result[key] = self.build(value_node, (*at, key))
        return result
