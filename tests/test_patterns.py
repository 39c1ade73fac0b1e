"""Patterns mean the same in every Python that the package runs on."""

import ast
import re
from collections import Counter
from pathlib import Path

import quotecards

PACKAGE = Path(quotecards.__file__).parent
_POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{\d*,?\d*\})\+|\(\?>")
# In these the group cannot fail once it has moved on, so that its end is right everywhere.
_SOUND = {"readers/web/html_tokens.py": 1}


def test_no_group_is_repeated_possessively_since_python_before_3_11_5_ends_it_where_it_failed() -> None:
    found = {
        path.relative_to(PACKAGE).as_posix(): len(_POSSESSIVE_GROUP.findall(path.read_text("utf-8")))
        for path in PACKAGE.rglob("*.py")
    }
    assert {name: count for name, count in found.items() if count} == _SOUND


def test_no_module_gives_a_constant_twice_as_only_the_last_would_count() -> None:
    twice = {}
    for path in PACKAGE.rglob("*.py"):
        given = Counter(
            target.id
            for line in ast.parse(path.read_text("utf-8")).body
            if isinstance(line, ast.Assign)
            for target in line.targets
            if isinstance(target, ast.Name)
        )
        twice[path.name] = [name for name, times in given.items() if times > 1]
    assert {name: names for name, names in twice.items() if names} == {}
