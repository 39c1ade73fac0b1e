"""Values of which a text has thousands."""

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def light(cls: type[T]) -> type[T]:
    """A dataclass that mypy alone keeps from being changed: Python would take ten times as long to make a frozen one,
    and six times as long to fetch a field of a named tuple as of one with slots."""
    return dataclass(slots=True, unsafe_hash=True)(cls)
