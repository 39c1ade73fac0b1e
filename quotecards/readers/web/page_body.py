"""Which lines of a web page are the article: its title, what leads up to the talk, and the talk.

Of the elements that claim to be something else (navigation, comments, related links) those are left out that hold less
than half of the page's prose. Of what is left, the body is the innermost `article` with more than half of the prose,
or else the innermost element with nearly all of it. Prose is text outside of links: lists of links weigh nothing.
"""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace

from quotecards.model.text import TurnKind
from quotecards.readers.body.paragraphs import LINK, Paragraph
from quotecards.readers.body.role_labels import says_its_role
from quotecards.readers.web.boxes import told_beside
from quotecards.readers.web.html_elements import HEADINGS, LINES, Element
from quotecards.readers.web.html_page import Line

_HALF, _NEARLY_ALL = 0.5, 0.9
_NEAR = 12  # lines above the body among which its title is looked for
_LINKED = 0.9  # share of a line that is a link in what only leads elsewhere
_SOME_ASKED = 2  # turns with labels in boxes, which show that these hold the talk
_SHORTEST_TITLE = 8  # letters
_OFTEN, _NAME = 2, 60  # times that a page names its author, unlike who speaks; characters
_TITLE = 250  # characters of one, at most
_COMMENTS = frozenset({"comment", "comments"})
_ASKS = frozenset("?？؟")
_LETTERS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class PageBody:
    """The paragraphs of the article, the texts that the page marks as naming its author, and the headings that stand
    above the article, outside of it, each with the line below it; what boxes beside it tell of somebody."""

    paragraphs: tuple[Paragraph, ...]
    bylines: tuple[str, ...]
    above: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()


def body_of(lines: Sequence[Line], titles: Iterable[str]) -> PageBody:
    """The article in `lines`; `titles` are those that the page gives in its metadata. Linear in the lines."""
    elements = _weigh(lines)
    kept = list(_without_surroundings(lines, elements))
    body = _body(_weigh(kept))
    if body is None:
        return PageBody((), ())
    inside = _inside(kept, body)
    first_inside, last = inside.index(True), len(inside) - 1 - inside[::-1].index(True)
    title = _title(kept, first_inside, last, {_key(title) for title in titles}, body)
    first = first_inside if title is None else title
    styles: dict[Element, frozenset[str]] = {body: frozenset()}
    bylines = tuple(line.paragraph.text for line in kept if line.author)
    named = bylines[:1] if len(set(bylines)) == 1 and len(bylines) <= _OFTEN else ()
    paragraphs = []
    for at in range(first, last + 1):
        if inside[at] or at < first_inside:
            paragraph = kept[at].paragraph
            dress = paragraph.dress | _styles(kept[at].element, styles)
            heads = at == title or (kept[at].author and paragraph.text in named and len(paragraph.text) <= _NAME)
            given = TurnKind.HEADING if heads else _kind(kept[at])
            paragraphs.append(replace(paragraph, dress=dress, given=given) if dress or given else paragraph)
    known = set(map(id, kept))
    return PageBody(tuple(paragraphs), bylines, _above(lines, kept[first], known), told_beside(lines, known, body))


def _above(lines: Sequence[Line], first: Line, kept: Set[int]) -> tuple[str, ...]:
    """The headings in what was left out right above the `first` line, each with the line below it."""
    at = next(at for at, line in enumerate(lines) if line is first)
    near = [line for line in lines[max(0, at - _NEAR) : at] if id(line) not in kept]
    found = []
    heads = False
    for line in near:
        heading = line.element.tag in HEADINGS
        if (heading or heads) and line.paragraph.share(LINK) < _LINKED and len(line.paragraph.text) <= _TITLE:
            found.append(line.paragraph.text)
        heads = heading
    return tuple(found)


def _weigh(lines: Sequence[Line]) -> list[Element]:
    """The elements that hold lines, each after those around it, with the prose in each set."""
    order: dict[Element, None] = {}
    for line in lines:
        chain: list[Element] = []
        element: Element | None = line.element
        while element and element not in order:
            chain.append(element)
            element = element.parent
        for one in reversed(chain):
            one.prose = 0
            order[one] = None
        line.element.prose += round(len(line.paragraph.text) * (1 - line.paragraph.share(LINK)))
    elements = list(order)
    for one in reversed(elements):
        if one.parent:
            one.parent.prose += one.prose
    return elements


def _without_surroundings(lines: Sequence[Line], elements: Sequence[Element]) -> Iterator[Line]:
    half = elements[0].prose * _HALF if elements else 0
    dropped = _dropped(elements, half, frozenset())
    comments = frozenset(one for one in dropped if one.words & _COMMENTS and one.parent not in dropped)
    if sum(one.prose for one in comments) > half and _hold_what_is_asked(lines, dropped):
        dropped = _dropped(elements, half, comments)
    around = [line for line in lines if line.element in dropped and says_its_role(line.paragraph.text)]
    talk = set(map(id, around)) if len(around) >= _SOME_ASKED else set()  # some pages set each question in a box
    return (line for line in lines if line.element not in dropped or id(line) in talk)


def _dropped(elements: Sequence[Element], half: float, spared: Set[Element]) -> set[Element]:
    """The elements that are left out: those that claim to be no part of the article, and hold less than half of the
    prose; nothing of what is `spared`."""
    kept = set(spared)
    dropped: set[Element] = set()
    for one in elements:
        if one in kept or one.parent in kept:
            kept.add(one)
        elif (one.parent and one.parent in dropped) or (one.around and one.prose <= half):
            dropped.add(one)
    return dropped


def _hold_what_is_asked(lines: Sequence[Line], dropped: Set[Element]) -> bool:
    """Whether nobody asks but in what is `dropped`: readers do, below a few lines that invite them to."""
    texts = ((line, line.paragraph.text.rstrip()) for line in lines)
    asking = [line for line, text in texts if text[-1:] in _ASKS or says_its_role(text)]
    outside = sum(line.element not in dropped for line in asking)
    return outside < _SOME_ASKED <= len(asking) - outside


def _body(elements: Sequence[Element]) -> Element | None:
    if not elements:
        return None
    total = elements[0].prose
    articles = [one for one in elements if one.is_article and one.prose > total * _HALF]
    if articles:
        return articles[-1]  # they hold each other: two beside each other cannot both have more than half
    holding = [one for one in elements if one.tag not in LINES and one.prose >= total * _NEARLY_ALL]
    return holding[-1]


def _inside(lines: Sequence[Line], body: Element) -> list[bool]:
    known: dict[Element, bool] = {body: True}

    def inside(element: Element) -> bool:
        chain: list[Element] = []
        one: Element | None = element
        while one and one not in known:
            chain.append(one)
            one = one.parent
        found = known[one] if one else False
        known.update(dict.fromkeys(chain, found))
        return found

    return [inside(line.element) for line in lines]


def _title(lines: Sequence[Line], first: int, last: int, titles: set[str], body: Element) -> int | None:
    """The line of the article's own title: the heading that the metadata give, or else the `h1` right above, or the
    last heading there beside the `body`, which may be one of several columns."""
    headings = [at for at in range(last + 1) if lines[at].element.tag in HEADINGS]
    for at in headings:
        shown = _key(lines[at].paragraph.text)
        if (
            at <= max(first, (first + last) // 2)
            and len(shown) >= _SHORTEST_TITLE
            and any(shown in one for one in titles)
        ):
            return at
    above = [at for at in headings if first - _NEAR <= at <= first]
    near = [at for at in above if lines[at].element.tag == "h1"]
    beside = _inside(lines[:first], body.parent) if body.parent and not near else []
    near = near or [at for at in above if at < first and beside[at]]
    return near[-1] if near else None


def _kind(line: Line) -> TurnKind | None:
    if line.element.kind:
        return line.element.kind
    if line.paragraph.share(LINK) >= _LINKED:
        return TurnKind.BOILERPLATE
    return line.element.voice


def _styles(element: Element, known: dict[Element, frozenset[str]]) -> frozenset[str]:
    """What sets a line apart: the styles of its element and of those around it, as far as the body's."""
    chain: list[Element] = []
    one: Element | None = element
    while one and one not in known:
        chain.append(one)
        one = one.parent
    styles = known[one] if one else frozenset()
    for each in reversed(chain):
        styles = known[each] = styles | each.styles if len(styles) < 20 else styles
    return styles


def _key(title: str) -> str:
    return "".join(_LETTERS.findall(title.casefold()))
