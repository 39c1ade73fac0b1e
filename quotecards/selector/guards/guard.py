"""One guard: what it is called, what it looks for, and what follows unless the house decides otherwise."""

from collections.abc import Callable
from typing import NamedTuple

from quotecards.model.concern import Action
from quotecards.selector.guards.excerpt import Excerpt


class Guard(NamedTuple):
    """`finds` gives the words for the editor, with the evidence in them, or None where there is nothing to say.

    `by_score` is True for one that looks at the score of a pick.
    """

    name: str
    action: Action
    finds: Callable[[Excerpt], str | None]
    by_score: bool = False
