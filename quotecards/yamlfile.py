"""YAML with places: every value knows its line and column, and every mistake is told at once.

Campaigns, themes, sidecars and front matter are checked against pydantic models; what comes out of here is checked
data, what goes wrong is a `SettingError` with a place and, where a key or a choice is close to a known one, a hint.
"""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import yaml

from quotecards.errors import Place, Problems, QuotecardsError, SettingError

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

MAX_BYTES = 1_000_000
MAX_NODES = 50_000  # after aliases are followed: a few nested aliases can stand for billions of values
_Path = tuple[str | int, ...]
_Model = TypeVar("_Model", bound="BaseModel")


@dataclass(frozen=True, slots=True)
class YamlDocument:
    """Parsed YAML: plain data and, for each key path, the place where it stands."""

    path: str
    data: Any
    places: Mapping[_Path, Place] = field(repr=False)

    def place(self, at: _Path) -> Place:
        """Where the value at `at` stands, or the nearest thing around it."""
        for length in range(len(at), -1, -1):
            if at[:length] in self.places:
                return self.places[at[:length]]
        return Place(self.path)


def load(path: Path, shown_as: str | None = None) -> YamlDocument:
    """Read a YAML file. Raises SettingError, with line and column, for everything that is not plain YAML."""
    name = shown_as or path.as_posix()
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise SettingError(f"cannot be read: {error.strerror}", place=Place(name)) from error
    if len(raw) > MAX_BYTES:
        raise SettingError(f"is larger than {MAX_BYTES // 1000} kB", place=Place(name), hint="is it the right file?")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise SettingError("is not UTF-8", place=Place(name, line), hint="save it as UTF-8") from error
    return parse(text, name)


def parse(text: str, name: str, first_line: int = 1) -> YamlDocument:
    """Parse YAML that stands in `name` from line `first_line` on."""
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(name, mark.line + first_line, mark.column + 1) if mark else Place(name)
        raise SettingError(f"is not valid YAML: {error.problem or error.context}", place=place) from error
    except yaml.YAMLError as error:
        raise SettingError(f"is not valid YAML: {error}".splitlines()[0], place=Place(name)) from error
    builder = _Builder(name, first_line)
    data = builder.build(node, ()) if node is not None else None
    return YamlDocument(name, data, builder.places)


def check(model: type[_Model], document: YamlDocument) -> _Model:
    """The document as `model`.

    Raises the one SettingError found, or Problems with all of them.
    """
    from pydantic import ValidationError

    data = {} if document.data is None else document.data
    try:
        return model.model_validate(data)
    except ValidationError as error:
        problems = tuple(_problem(detail, model, document) for detail in error.errors())
        raise problems[0] if len(problems) == 1 else Problems(problems) from error


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """A hint for a misspelt `word`: the nearest known one, or the list where it is short."""
    names = sorted(known)
    close = difflib.get_close_matches(word, names, n=1, cutoff=0.6)
    if close:
        return f"did you mean “{close[0]}”?"
    return f"known: {', '.join(names)}" if 0 < len(names) <= 16 else None


class _Builder:
    """Turns yaml nodes into plain data and notes where each value stands."""

    def __init__(self, name: str, first_line: int) -> None:
        self.name = name
        self.first_line = first_line
        self.places: dict[_Path, Place] = {}
        self.count = 0
        self.constructor = yaml.constructor.SafeConstructor()

    def build(self, node: yaml.Node, at: _Path) -> Any:
        place = self.mark(node)
        self.places.setdefault(at, place)
        self.count += 1
        if self.count > MAX_NODES or len(at) > 50:
            raise SettingError("holds too many nested values", place=place, hint="are there aliases in aliases?")
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, at)
        if isinstance(node, yaml.SequenceNode):
            return [self.build(item, (*at, index)) for index, item in enumerate(node.value)]
        if node.tag == "tag:yaml.org,2002:timestamp":  # dates stay as written: 2011-03-18
            return node.value
        try:
            return self.constructor.construct_object(node)
        except (yaml.YAMLError, ValueError) as error:
            raise SettingError(f"“{node.value}” cannot be used here", place=place) from error

    def mapping(self, node: yaml.MappingNode, at: _Path) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            place = self.mark(key_node)
            if not isinstance(key_node, yaml.ScalarNode):
                raise SettingError("a key must be a word", place=place)
            key = str(key_node.value)
            if key in result:
                raise SettingError(f"“{key}” stands here a second time", place=place)
            self.places[(*at, key)] = place
            result[key] = self.build(value_node, (*at, key))
        return result

    def mark(self, node: yaml.Node) -> Place:
        return Place(self.name, node.start_mark.line + self.first_line, node.start_mark.column + 1)


def _problem(detail: "ErrorDetails", model: "type[BaseModel]", document: YamlDocument) -> QuotecardsError:
    at = tuple(part for part in detail["loc"] if _stands(part, document.data, detail["loc"]))
    place = document.place(at)
    key = str(detail["loc"][-1]) if detail["loc"] else ""
    if detail["type"] == "extra_forbidden":
        return SettingError(f"unknown key “{key}”", place=place, hint=did_you_mean(key, _keys_at(model, detail["loc"])))
    if detail["type"] == "missing":
        return SettingError(f"“{key}” is missing", place=place)
    if detail["type"] in {"literal_error", "enum"}:
        expected = str(detail.get("ctx", {}).get("expected", "")).replace(" or ", ", ").replace("'", "").split(", ")
        hint = did_you_mean(str(detail["input"]), expected)
        return SettingError(f"“{detail['input']}” is not a {key}", place=place, hint=hint)
    message = detail["msg"].removeprefix("Value error, ")
    return SettingError(f"{key}: {message[:1].lower()}{message[1:]}" if key else message, place=place)


def _stands(part: str | int, data: Any, loc: tuple[str | int, ...]) -> bool:
    """pydantic puts the names of union members into `loc`; only real keys have a place."""
    del data
    return isinstance(part, int) or not (part.startswith(("function-", "tagged-")) or ("[" in part and len(loc) > 1))


def _keys_at(model: "type[BaseModel]", loc: tuple[str | int, ...]) -> set[str]:
    """The keys that the mapping around `loc` may have."""
    schema = model.model_json_schema(by_alias=True)
    definitions = schema.get("$defs", {})
    return _walk(schema, [part for part in loc[:-1] if not isinstance(part, int)], definitions)


def _walk(schema: Mapping[str, Any], path: list[str], definitions: Mapping[str, Any]) -> set[str]:
    if "$ref" in schema:
        return _walk(definitions[schema["$ref"].rsplit("/", 1)[1]], path, definitions)
    found: set[str] = set()
    for branch in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        found |= _walk(branch, path, definitions)
    if isinstance(schema.get("items"), Mapping):
        found |= _walk(schema["items"], path, definitions)
    properties = schema.get("properties", {})
    if not path:
        return found | set(properties)
    if path[0] in properties:
        return found | _walk(properties[path[0]], path[1:], definitions)
    if isinstance(schema.get("additionalProperties"), Mapping):
        found |= _walk(schema["additionalProperties"], path[1:], definitions)
    return found | (_walk(schema, path[1:], definitions) if len(path) > 1 and not properties else set())
