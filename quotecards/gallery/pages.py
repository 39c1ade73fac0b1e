"""A campaign with too many cards for one page: pages of some of them each, and `index.html`, which tells what is where.

The pages lie in a folder beside the pictures, each with a contact sheet. One leads to the next without any script.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, pairwise
from pathlib import PurePosixPath
from typing import Any

from quotecards.gallery.entries import entries
from quotecards.gallery.facts import Facts, count
from quotecards.gallery.frame import document, source
from quotecards.gallery.markup import Markup, element, joined
from quotecards.gallery.page import Among, page_bytes
from quotecards.gallery.sheet import thumbnails
from quotecards.model.platform import Platform

INDEX = "index.html"
FOLDER = "pages"
_MOST_NAMES = 12  # that the index gives of a page

Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Page:
    """What the index says of a page: its first and last interview, who speaks on it, of which films.

    `sheet` is the path of its contact sheet, where it has one.
    """

    number: int
    sheet: str | None
    interviews: tuple[str, str]
    names: tuple[str, ...]
    facts: Facts


def page_path(number: int) -> str:
    """Where a page lies; they are counted from 1."""
    return f"{FOLDER}/{number:03}.html"


def sheet_path(number: int) -> str:
    """Where the contact sheet of a page lies."""
    return str(PurePosixPath(page_path(number)).with_suffix(".jpg"))


def is_page(path: str) -> bool:
    """Whether a page, or its contact sheet, can lie at this path."""
    number = PurePosixPath(path).stem
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        return False
    return path in {page_path(int(number)), sheet_path(int(number))}


def pages(head: Record, runs: Iterable[Record], places: Mapping[str, Platform]) -> Iterator[tuple[str, bytes]]:
    """The pages of a campaign with their paths, one after the other, the index last.

    `head` is what holds for all cards; each of the `runs` is it with the cards and carousels of a page, of which one
    that has `thumbnails` has a sheet. The same gives the same bytes.
    """
    told: list[_Page] = []
    for number, (run, after) in enumerate(pairwise(chain(runs, [None])), 1):
        assert run is not None
        shown = entries(run)
        sheet = sheet_path(number) if thumbnails(run) else None
        told.append(_Page(number, sheet, _interviews(run), _names(shown), Facts.of(run, shown)))
        among, beside = _among(number, last=after is None), sheet and PurePosixPath(sheet).name
        yield page_path(number), page_bytes(_seen_from_folder(run), places, sheet=beside, among=among)
    yield INDEX, _index(head, told)


def _index(head: Record, told: list[_Page]) -> bytes:
    facts = sum((page.facts for page in told), Facts())
    body = (
        element(
            "header",
            element("h1", head["campaign"], dir="auto"),
            element("p", f"{count(len(told), 'page')} · {facts.words(head['theme'])}"),
        ),
        element("main", element("ol", map(_row, told), class_="index")),
    )
    style = source("page.css") + source("pages.css")
    return document(f"{head['campaign']} – quote cards", joined(body), style=style)


def _row(page: _Page) -> Markup:
    first, last = page.interviews
    title = f"{first} – {last}" if first != last else first
    more = f" and {len(page.names) - _MOST_NAMES} more" if len(page.names) > _MOST_NAMES else ""
    return element(
        "li",
        element("h2", element("a", f"Page {page.number}: ", element("bdi", title), href=page_path(page.number))),
        element("p", "; ".join(page.names[:_MOST_NAMES]) + more, dir="auto") if page.names else None,
        element(
            "p",
            " · ".join(page.facts.numbers()),
            (" · ", _sheet(page.number, page.sheet)) if page.sheet else None,
            class_="facts",
        ),
    )


def _sheet(number: int, path: str) -> Markup:
    return element("a", "Contact sheet", href=path, aria_label=f"Contact sheet of page {number}")


def _interviews(run: Record) -> tuple[str, str]:
    named = [PurePosixPath(card["quote"]["path"]).stem if card["quote"] else card["id"] for card in run["cards"]]
    return named[0], named[-1]


def _names(cards: Iterable[Record]) -> tuple[str, ...]:
    """Who speaks on a page, each with the film, in the order of the cards."""
    found: dict[str, None] = {}
    for card in cards:
        speaker, film = (card["credits"][name] for name in ("speaker", "film"))
        words = (speaker and speaker["value"], film and film["value"]["title"])
        found[" on ".join(filter(None, words))] = None
    return tuple(filter(None, found))


def _among(number: int, *, last: bool) -> Among:
    links = (
        element("a", "Previous page", rel="prev", href=_beside(number - 1)) if number > 1 else None,
        element("a", "All pages", href=f"../{INDEX}"),
        element("a", "Next page", rel="next", href=_beside(number + 1)) if not last else None,
    )
    spaced = [(link, " ") for link in links if link]
    before, after = (
        element("nav", spaced, aria_label=label, class_="ways") for label in ("Pages", "Pages, after the cards")
    )
    return Among(f"page {number}", before, after, source("pages.css"))


def _beside(number: int) -> str:
    return PurePosixPath(page_path(number)).name


def _seen_from_folder(run: Record) -> Record:
    """The record with the paths of files as the pages see them."""
    return {
        **run,
        **{
            kind: [
                {**one, "files": [{**file, "path": f"../{file['path']}"} for file in one["files"]]} for one in run[kind]
            ]
            for kind in ("cards", "carousels")
            if kind in run
        },
    }
