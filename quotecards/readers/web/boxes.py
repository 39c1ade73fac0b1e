"""Biographies in boxes beside the article of a page: no part of the talk, but they may tell of who gives it."""

from collections.abc import Iterator, Sequence, Set

from quotecards.readers.roles.foot_heads import heads_life
from quotecards.readers.web.html_elements import Element
from quotecards.readers.web.html_page import Line

_OF_SOMEBODY = frozenset(
    "bio biography biographie biografie biografia biografía guest interviewee portrait profil profile perfil".split()
)
# Whose they are that are no guest’s; a column beside the article may tell whose site it is
_OF_OTHERS = frozenset(
    "author authors writer contributor contributors staff team comment comments related sidebar widget footer".split()
)
_LONGEST = 1_500  # characters
_MOST = 6  # paragraphs


def told_beside(lines: Sequence[Line], kept: Set[int], body: Element) -> tuple[str, ...]:
    """The paragraphs of such boxes in the `body` among the lines of a page that were left out of its article: `kept`
    has the identities of the others."""
    return tuple(_told([line for line in lines if id(line) not in kept], body))[:_MOST]


def _told(lines: Sequence[Line], body: Element) -> Iterator[str]:
    headed: Element | None = None
    for line in lines:
        text = line.paragraph.text
        if heads_life(text):
            headed = line.element.parent
        elif len(text) <= _LONGEST and _is_of_box(line.element, headed, body):
            yield text


def _is_of_box(element: Element, headed: Element | None, body: Element) -> bool:
    """Whether what stands in `element` is a biography: below its heading, or in a box of the `body` called so."""
    words: set[str] = set()
    told = False
    one: Element | None = element
    while one and one is not body:
        told = told or one is headed
        words |= one.words
        one = one.parent
    return one is body and (told or (bool(words & _OF_SOMEBODY) and not words & _OF_OTHERS))
