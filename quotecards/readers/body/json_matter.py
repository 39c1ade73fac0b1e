"""Front matter in JSON: between lines of three hyphens, the first of which says so, or right at the head of a file."""

import json
import re
from typing import TYPE_CHECKING

from quotecards.errors import Place, SettingError

if TYPE_CHECKING:
    from quotecards.yamlfile import YamlDocument

_OPENING = re.compile(r"---json[ \t]*\n\s*")
_CLOSING = re.compile(r"\s*\n---[ \t]*(?=\n|\Z)")
_ENDED = re.compile(r"[ \t]*(?=\n|\Z)")


def json_matter(text: str, name: str) -> "tuple[YamlDocument, int, int] | None":
    """The keys at the head of `text`, and the offset and line where the interview begins; None where it has none.

    Raises SettingError where they are announced and malformed.
    """
    from quotecards.yamlfile import given

    opening = _OPENING.match(text)
    start = opening.end() if opening else 0
    try:
        data, end = json.JSONDecoder(strict=False).raw_decode(text, start)
        closing = (_CLOSING if opening else _ENDED).match(text, end)
    except (ValueError, RecursionError) as error:
        if opening:
            raise SettingError(f"the front matter is not valid JSON: {error}", place=Place(name, 1)) from error
        return None
    if not closing or not isinstance(data, dict):
        return None
    return given(name, data), closing.end(), text.count("\n", 0, closing.end()) + 1
