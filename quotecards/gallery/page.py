"""A page of cards with their pictures, words and credits, made from the manifest alone.

The page asks nothing of the network. Pictures are named by their paths beside it, so that the folder can be moved,
zipped or served as a whole; style and script stand in the page, and its policy allows no other.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from quotecards.gallery.card import article, format_title, not_made
from quotecards.gallery.entries import entries
from quotecards.gallery.facts import Facts
from quotecards.gallery.frame import document, source
from quotecards.gallery.markup import Markup, element, joined
from quotecards.model.platform import Platform

_STATES = (("ready", "Ready"), ("approved", "Approved"), ("published", "Published"), ("draft", "Drafts"))

Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Among:
    """Where a page stands among others: what it is called, with ways to the others before its cards and after them."""

    title: str
    before: Markup
    after: Markup
    style: str


def page_bytes(
    record: Record, places: Mapping[str, Platform], *, sheet: str | None = None, among: Among | None = None
) -> bytes:
    """The page of a manifest. `places` give platforms and formats their titles; `sheet` is the contact sheet's path.

    The same manifest gives the same bytes.
    """
    cards = entries(record)
    without = [card for card in record["cards"] if not card["files"]]
    rejected = [card for card in without if card["status"] == "rejected"]
    failed = [card for card in without if card["status"] != "rejected"]
    body = (
        _header(record, Facts.of(record, cards), sheet, places, among),
        element(
            "main",
            (article(card, record["formats"], places) for card in cards),
            element("p", "No card is like that.", class_="none", hidden=True),
            not_made("Rejected", rejected) if rejected else None,
            not_made("Not made", failed) if failed else None,
        ),
        among.after if among else None,
        element("p", role="status", class_="said"),
    )
    title = f"{record['campaign']}, {among.title}" if among else record["campaign"]
    style = source("page.css") + (among.style if among else "") + _proportions(cards)
    return document(f"{title} – quote cards", joined(body), style=style, script=source("page.js"))


def _header(
    record: Record, facts: Facts, sheet: str | None, places: Mapping[str, Platform], among: Among | None
) -> Markup:
    shown = [(state, title) for state, title in _STATES if facts.states[state] or state in {"ready", "draft"}]
    choices = [("all", "All cards"), *shown, ("warned", "With something to look at")]
    formats = [("all", "All formats"), *((name, format_title(name, places)) for name in record["formats"])]
    told = facts.words(record["theme"])
    return element(
        "header",
        element("h1", record["campaign"], dir="auto"),
        element("p", f"{among.title.capitalize()}: {told}" if among else told),
        among.before if among else None,
        element(
            "div",
            _choice("format", "Format", formats),
            _choice("state", "Show", choices),
            element("a", "Contact sheet", href=sheet) if sheet else None,
            class_="tools",
        ),
    )


def _choice(name: str, label: str, options: Iterable[tuple[str, str]]) -> Markup:
    shown = (element("option", title, value=value) for value, title in options)
    return element("label", label, " ", element("select", shown, id=name, autocomplete="off"), class_="live")


def _proportions(cards: Iterable[Record]) -> str:
    """A class for each size of picture, by which those in a row get the same height."""
    sizes = sorted({(int(file["width"]), int(file["height"])) for card in cards for file in card["files"]})
    return "".join(f".s{width}x{height}{{--r:{width / height:.4f}}}\n" for width, height in sizes)
