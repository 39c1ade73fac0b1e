"""Checks YAML documents against pydantic models, and tells what is wrong in plain words, with its place and a hint."""

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from quotecards.errors import Problems, QuotecardsError, SettingError
from quotecards.yamlfile import YamlDocument, did_you_mean, leads_on

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic_core import ErrorDetails, PydanticCustomError

_Model = TypeVar("_Model", bound="BaseModel")
_Path = tuple[str | int, ...]
_SHOULD = re.compile("^(?:Input|List|Tuple|Set|Dictionary|String|Value) should ")
_QUOTE_IT = "put it in quotation marks"
_TYPES = {
    "string_type": "must be text",
    "list_type": "must be a list",
    "tuple_type": "must be a list",
    "dict_type": "must be a mapping of keys to values",
    "mapping_type": "must be a mapping of keys to values",
    "model_type": "must be a mapping of keys to values",
    "model_attributes_type": "must be a mapping of keys to values",
    "float_type": "must be a number",
    "float_parsing": "must be a number",
    "finite_number": "must be a plain number",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "int_from_float": "must be a whole number",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
}


def as_list(value: object) -> object:
    """For models: one text stands for a list of one."""
    return [value] if isinstance(value, str) else value


def check(model: type[_Model], document: YamlDocument, context: Mapping[str, Any] | None = None) -> _Model:
    """The document as `model`; `context` is handed to the model's validators.

    Raises the one SettingError found, or Problems with all of them, in the order of the file.
    """
    from pydantic import ValidationError

    data = {} if document.data is None else document.data
    try:
        return model.model_validate(data, context=context)
    except ValidationError as error:
        raise explain(error.errors(), model, document) from error


def mistake(message: str, hint: str | None = None) -> "PydanticCustomError":
    """For a validator to raise: words that need no key before them, and a hint."""
    from pydantic_core import PydanticCustomError

    # Handed over as a value, since braces in a template are pydantic's placeholders.
    return PydanticCustomError("mistake", "{words}", {"words": message, "hint": hint or ""})


def explain(
    details: "Sequence[ErrorDetails]", model: "type[BaseModel]", document: YamlDocument
) -> SettingError | Problems:
    """The one mistake, or all of them in the order of the file.

    Where a value may be of several kinds pydantic complains once for each; what lies deepest is what was meant.
    """
    found = [(_path(detail["loc"], document.data, detail["type"]), detail) for detail in details]
    told: dict[str, tuple[_Path, SettingError]] = {}
    for at, detail in found:
        if not any(len(other) > len(at) and other[: len(at)] == at for other, _ in found):
            problem = _problem(at, detail, model, document)
            told.setdefault(str(problem), (at, problem))
    problems: list[SettingError] = [problem for _, problem in told.values()]
    problems.sort(key=lambda problem: _order(problem, document))
    return problems[0] if len(problems) == 1 else Problems(tuple(problems))


def _order(problem: QuotecardsError, document: YamlDocument) -> tuple[bool, str, int, int]:
    """By place, the document's own file before others that were merged into it."""
    place = problem.place or document.place(())
    return place.path != document.path, place.path, place.line or 0, place.column or 0


def _path(loc: _Path, data: Any, kind: str) -> _Path:
    """The keys in `loc` that stand in the file: pydantic also puts the names of union members in."""
    path: list[str | int] = []
    for index, part in enumerate(loc):
        if leads_on(data, part):
            data = data[part]
        elif not (kind == "missing" and index == len(loc) - 1):
            continue
        path.append(part)
    return tuple(path)


def _problem(at: _Path, detail: "ErrorDetails", model: "type[BaseModel]", document: YamlDocument) -> SettingError:
    place = document.place(at)
    key = next((part for part in reversed(at) if isinstance(part, str)), "")
    value, context = detail["input"], detail.get("ctx", {})
    hint: str | None = None
    match detail["type"]:
        case "extra_forbidden":
            message, hint = f"unknown key “{key}”", did_you_mean(key, _keys_at(model, at[:-1]))
        case "missing" if at in document.places:  # it was there, and a later file removed it
            message = f"“{key}” is removed here, but it is needed"
        case "missing":
            message = f"“{key}” is missing"
        case "literal_error" | "enum":
            known = str(context.get("expected", "")).replace(" or ", ", ").replace("'", "").split(", ")
            message, hint = f"{key}: “{_short(value)}” is not known here", did_you_mean(str(value), known)
        case _ if value is None:
            message, hint = f"“{key}” is empty", "a value that begins with # needs quotation marks"
        case "mistake":
            message, hint = context["words"], context["hint"] or None
        case kind:
            message = f"{key}: {_TYPES.get(kind) or _plain(detail['msg'])}".removeprefix(": ")
            if kind == "string_type" and isinstance(value, bool | int | float):
                hint = _QUOTE_IT
    return SettingError(message, place=place, hint=hint)


def _plain(message: str) -> str:
    message = _SHOULD.sub("must ", message.removeprefix("Value error, ").replace(" after validation", ""))
    return message[:1].lower() + message[1:]


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= 40 else f"{text[:39]}…"


def _keys_at(model: "type[BaseModel]", path: _Path) -> set[str]:
    """The keys that the mapping at `path` may have, from the model's own schema."""
    schema = model.model_json_schema()
    return _walk(schema, path, schema.get("$defs", {}))


def _walk(schema: Any, path: _Path, definitions: Mapping[str, Any]) -> set[str]:
    if not isinstance(schema, Mapping):
        return set()
    if "$ref" in schema:
        return _walk(definitions[schema["$ref"].rsplit("/", 1)[1]], path, definitions)
    members = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    found = {key for member in members for key in _walk(member, path, definitions)}
    properties = schema.get("properties", {})
    if not path:
        return found | set(properties)
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        items = schema.get("prefixItems", ())
        return found | _walk(items[step] if step < len(items) else schema.get("items"), rest, definitions)
    return found | _walk(properties.get(step, schema.get("additionalProperties")), rest, definitions)
