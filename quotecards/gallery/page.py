"""`index.html`: every card of a run with its pictures, words and credits, made from the manifest alone.

The page asks nothing of the network. Pictures are named by their paths beside it, so that the folder can be moved,
zipped or served as a whole; style and script stand in the page, and its policy allows no other.
"""

import base64
import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from quotecards import resources
from quotecards.gallery.card import article, format_title, not_made
from quotecards.gallery.entries import entries
from quotecards.gallery.markup import Markup, element
from quotecards.model.platform import Platform

PAGE_MARK = '<meta name="generator" content="quotecards">'
_STATES = (("ready", "Ready"), ("approved", "Approved"), ("published", "Published"), ("draft", "Drafts"))
_MOST_THEMES = 4  # named in the header

Record = Mapping[str, Any]


def page_bytes(record: Record, places: Mapping[str, Platform], *, sheet: str | None) -> bytes:
    """The page of a manifest. `places` give platforms and formats their titles; `sheet` is the contact sheet's path.

    The same manifest gives the same bytes.
    """
    cards = entries(record)
    without = [card for card in record["cards"] if not card["files"]]
    rejected = [card for card in without if card["status"] == "rejected"]
    failed = [card for card in without if card["status"] != "rejected"]
    style = _source("page.css") + _proportions(cards)
    script = _source("page.js")
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_policy(style, script)),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        Markup(PAGE_MARK),
        element("title", f"{record['campaign']} – quote cards"),
        element("link", rel="icon", href="data:,"),
        Markup(f"<style>{style}</style>"),
    )
    body = element(
        "body",
        _header(record, cards, sheet, places),
        element(
            "main",
            (article(card, record["formats"], places) for card in cards),
            element("p", "No card is like that.", class_="none", hidden=True),
            not_made("Rejected", rejected) if rejected else None,
            not_made("Not made", failed) if failed else None,
        ),
        element("p", role="status", class_="said"),
        Markup(f"<script>{script}</script>"),
    )
    text = f"<!doctype html>\n{element('html', head, body, lang='en')}\n"
    return text.encode("utf-8", "replace")  # half a character, which UTF-8 has no bytes for, becomes a question mark


def _header(record: Record, cards: Sequence[Record], sheet: str | None, places: Mapping[str, Platform]) -> Markup:
    states = Counter(str(card["status"]) for card in cards)
    without = Counter(str(card["status"]) for card in record["cards"] if not card["files"])
    facts = [
        _count(len(cards), "card"),
        *(f"{states[state]} {state}" for state in ("approved", "published") if states[state]),
        _count(states["draft"], "draft") if states["draft"] else None,
        f"{without['rejected']} rejected" if without["rejected"] else None,
        f"{without.total() - without['rejected']} not made" if without.total() > without["rejected"] else None,
        _count(sum(len(card["files"]) for card in cards), "picture"),
        _themes(record, cards),
    ]
    shown = [(state, title) for state, title in _STATES if states[state] or state in {"ready", "draft"}]
    choices = [("all", "All cards"), *shown, ("warned", "With something to look at")]
    formats = [("all", "All formats"), *((name, format_title(name, places)) for name in record["formats"])]
    return element(
        "header",
        element("h1", record["campaign"], dir="auto"),
        element("p", " · ".join(filter(None, facts))),
        element(
            "div",
            _choice("format", "Format", formats),
            _choice("state", "Show", choices),
            element("a", "Contact sheet", href=sheet) if sheet else None,
            class_="tools",
        ),
    )


def _themes(record: Record, cards: Sequence[Record]) -> str:
    """The themes that the cards are set in: that of the run, unless every card has its own, and those of rows."""
    own = [card.get("theme") or record["theme"] for card in cards]
    names = sorted(set(own) or {record["theme"]}, key=lambda name: (-own.count(name), name))
    more = f" and {len(names) - _MOST_THEMES} more" if len(names) > _MOST_THEMES else ""
    return f"{'theme' if len(names) == 1 else 'themes'} {', '.join(names[:_MOST_THEMES])}{more}"


def _choice(name: str, label: str, options: Iterable[tuple[str, str]]) -> Markup:
    shown = (element("option", title, value=value) for value, title in options)
    return element("label", label, " ", element("select", shown, id=name, autocomplete="off"), class_="live")


def _proportions(cards: Iterable[Record]) -> str:
    """A class for each size of picture, by which those in a row get the same height."""
    sizes = sorted({(int(file["width"]), int(file["height"])) for card in cards for file in card["files"]})
    return "".join(f".s{width}x{height}{{--r:{width / height:.4f}}}\n" for width, height in sizes)


def _policy(style: str, script: str) -> str:
    """Our own style and script and the pictures beside the page, nothing else, even where a text slipped through."""
    return (
        f"default-src 'none'; img-src 'self' file: data:; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _source(name: str) -> str:
    return resources.data(f"gallery/{name}").read_text("utf-8")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
