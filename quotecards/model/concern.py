"""What an editor has to weigh before a quote is published, and what becomes of the quote until then."""

from dataclasses import dataclass
from enum import StrEnum


class Action(StrEnum):
    """What a guard does when it finds something, mildest first."""

    ALLOW = "allow"  # nothing: it is not even said
    WARN = "warn"  # the editor is told
    DRAFT = "draft"  # the card is made, but lies apart until somebody has decided
    REFUSE = "refuse"  # no card


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing that a guard found in a quote: the guard's name, what follows, and the same in words for an editor."""

    guard: str
    action: Action
    words: str

    def __str__(self) -> str:
        return f"{self.words} [{self.guard}]"
