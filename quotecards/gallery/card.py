"""One card or carousel on the page: its pictures first, then the quote with its credits, and the words to post."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote as in_address

from quotecards.credit_lines import field_words, photo_words, source_words
from quotecards.gallery.markup import Markup, element
from quotecards.marks import marks_for
from quotecards.model.credits import Source
from quotecards.model.platform import Platform

Record = Mapping[str, Any]
Places = Mapping[str, Platform]

_ORIGINS = {
    "given": "given on the command line",
    "row": "stands in its row of the table",
    "campaign": "stands in the campaign",
    "sidecar": "stands in the file beside the interview",
    "front_matter": "stands at the top of the interview",
    "page": "stands in the data of the web page",
    "label": "the interview’s own label",
    "inferred": "inferred",
}
_BADGES = {"draft": "Draft", "approved": "Approved", "published": "Published"}
_EDITS = {"stage_note": "left out", "connective": "left out", "first_letter": "first letter"}


def article(card: Record, formats: Sequence[str], places: Places) -> Markup:
    """A card that has pictures. `formats` give their order."""
    remarks = list(_remarks(card, places))
    files = sorted(card["files"], key=lambda file: (_place_in(formats, file["format"]), _slide(file), file["path"]))
    return element(
        "article",
        element("div", (_figure(card, file, places) for file in files), class_="pictures"),
        _documents(card, places),
        element(
            "div",
            element(
                "section",
                element("p", _BADGES[card["status"]], class_="badge") if card["status"] in _BADGES else None,
                element("h2", _in_marks(card), lang=card["language"], dir="auto"),
                element("ul", (element("li", one) for one in remarks), class_="remarks") if remarks else None,
                _credits(card),
                _grounds(card),
            ),
            element("section", element("h3", "Words to post"), _texts(card, files, places)),
            class_="words",
        ),
        id=card["id"],
        data_state=card["status"],
        data_warned=bool(remarks),
    )


def not_made(title: str, cards: Iterable[Record]) -> Markup:
    """The quotes without any picture, and why."""
    rows = (
        element(
            "li",
            element("q", card["quote"]["text"] if card["quote"] else card["id"], lang=card["language"], dir="auto"),
            element("ul", (element("li", why) for why in card["why"]), class_="remarks"),
        )
        for card in cards
    )
    return element("section", element("h2", title), element("ul", rows), class_="failed")


def format_title(name: str, places: Places) -> str:
    """A format as people call it."""
    titles = (fmt.title for place in places.values() for fmt in place.placements if fmt.name == name)
    return next(titles, name)


def _figure(card: Record, file: Record, places: Places) -> Markup:
    width, height = int(file["width"]), int(file["height"])
    alt = file.get("alt") or card["alt_texts"].get(file["platform"]) or card["alt_text"]
    slide = f", slide {_slide(file)}" if _slide(file) else ""
    picture = element(
        "img", src=in_address(file["path"]), alt=alt, width=width, height=height, loading="lazy", decoding="async"
    )
    return element(
        "figure",
        element("a", picture, href=in_address(file["path"])),
        element(
            "figcaption",
            format_title(file["format"], places) + slide,
            " ",
            element("span", f"{width} × {height} · {_weight(file['bytes'])}"),
        ),
        class_=f"s{width}x{height}",
        data_format=file["format"],
    )


def _slide(file: Record) -> int:
    """Which slide of its carousel a picture is, counted from 1; 0 for a card of its own."""
    return int(file.get("slide", 0))


def _documents(card: Record, places: Places) -> Markup | None:
    """The slides in one file, where a platform takes that."""
    found = card.get("documents") or ()
    links = (
        element("a", f"All slides as PDF for {_document_title(file, places)}", href=in_address(file["path"]))
        for file in found
    )
    return element("p", ((link, " ") for link in links), class_="documents") if found else None


def _document_title(file: Record, places: Places) -> str:
    return format_title(str(file["format"]).removesuffix("-document"), places)


def _in_marks(card: Record) -> str:
    marks = marks_for(card["language"])
    text = card["quote"]["text"] if card["quote"] else card["id"]
    return f"{marks.start}{text}{marks.end}"


def _remarks(card: Record, places: Places) -> Iterator[str]:
    """What to look at before the card is posted, each once."""
    yield from dict.fromkeys(
        (
            *card["why"],
            *_limits(card),
            *(concern["words"] for concern in (card["quote"] or {}).get("warnings", ())),
            *(
                f"{format_title(file['format'], places)}: words lie over a face"
                for file in card["files"]
                if file["checks"]["over_faces"]
            ),
            *(
                f"{format_title(file['format'], places)}: without the logo, {file['checks']['no_logo']}"
                for file in card["files"]
                if file["checks"].get("no_logo")
            ),
            *(
                f"{format_title(file['format'], places)}: no room for {field_words(file['checks']['left_out'])}"
                for file in card["files"]
                if file["checks"].get("left_out")
            ),
            *card["missing_texts"],
        )
    )


def _limits(card: Record) -> Iterator[str]:
    """When and where the card may be posted, where that is not always and everywhere."""
    for when in card.get("embargo", ()):
        yield f"under embargo until {when.replace('T', ' ')}"
    licence = (card["credits"]["photo"] or {}).get("licence")
    if licence:
        start, until, platforms = licence["start"], licence["until"], licence["platforms"]
        terms = [f"from {start}" if start else "", f"until {until}" if until else ""]
        terms.append(f"for {', '.join(platforms)}" if platforms else "")
        yield f"the licence of its photo holds {' '.join(filter(None, terms)) or 'without a limit'}"


def _credits(card: Record) -> Markup:
    """Who, which film, which source, whose photo, each with what it rests on."""
    told = card["credits"]
    speaker, film, source, photo = (told[name] for name in ("speaker", "film", "source", "photo"))
    rows = [("Speaker", speaker and speaker["value"], speaker), ("Film", film and _film(film["value"]), film)]
    rows.append(("Source", source and source_words(Source(**source["value"]), card["language"]), source))
    festival = told.get("festival")
    if festival:
        rows.append(("Festival", festival["value"], festival))
    if photo:
        rows.append(
            ("Photo", photo_words(photo["credit"], card["language"]) if photo["credit"] else photo["path"], None)
        )
    return element("dl", (_credit(label, words, stated) for label, words, stated in rows))


def _credit(label: str, words: str | None, stated: Record | None) -> Markup:
    shown = element("span", words, dir="auto") if words else element("em", "not known")
    small = element("small", _evidence(stated)) if stated else None
    return element("div", element("dt", label), element("dd", shown, small))


def _film(film: Record) -> str:
    facts = ", ".join(str(film[name]) for name in ("director", "year") if film[name])
    return f"{film['title']} ({facts})" if facts else str(film["title"])


def _evidence(stated: Record) -> str:
    parts = [_ORIGINS.get(stated["origin"], str(stated["origin"]))]
    if stated["evidence"]:
        parts.append(stated["evidence"])
    line = f", line {stated['line']}" if stated["line"] else ""
    return ": ".join(parts) + line


def _grounds(card: Record) -> Markup | None:
    """Where the words stand, what was asked, what was done to them and why they were picked."""
    quote = card["quote"]
    if not quote:
        return None
    rows: list[tuple[str, Any]] = [("Stands in", f"{quote['path']}, line {quote['line']}")]
    if quote["question"]:
        rows.append(("Asked", element("span", quote["question"], lang=card["language"], dir="auto")))
    edits = [f"{_EDITS[edit['kind']]}: “{edit['before'].strip()}”" for edit in quote["edits"] if edit["kind"] in _EDITS]
    if edits:
        rows.append(("Changed", "; ".join(edits)))
    reasons = [reason["words"] for reason in quote["reasons"] if reason["weight"] > 0]
    if reasons:
        rows.append(("Picked as it", "; ".join(reasons)))
    listed = element("dl", (element("div", element("dt", key), element("dd", value)) for key, value in rows))
    return element("details", element("summary", "Where it comes from"), listed)


def _texts(card: Record, files: Sequence[Record], places: Places) -> list[Markup]:
    """The texts in the order of the pictures, once for all platforms that take the same; for anywhere else, last."""
    order = [file["platform"] for file in files]
    groups: dict[tuple[tuple[str, str], ...], list[str]] = {}
    names = sorted(card["captions"].keys() | card["alt_texts"].keys() | card["titles"].keys())
    for name in sorted(names, key=lambda name: (name == "default", _place_in(order, name))):
        posts = card.get("threads", {}).get(name) or ()
        texts = (
            ("Title", card["titles"].get(name)),
            ("Caption", card["captions"].get(name)),
            *((f"Thread, post {number}", post) for number, post in enumerate(posts, 1)),
            *_descriptions(card, name),
        )
        title = places[name].title if name in places else "Anywhere else" if name == "default" else name
        groups.setdefault(tuple((kind, text) for kind, text in texts if text), []).append(title)
    return [_group(card, titles, texts, first=at == 0) for at, (texts, titles) in enumerate(groups.items()) if texts]


def _descriptions(card: Record, name: str) -> Iterator[tuple[str, str | None]]:
    """The alt text for a platform, or that of each slide."""
    slides = card.get("slides")
    for number, one in enumerate(slides or [card], 1):
        text = one["alt_text"] if name == "default" else one["alt_texts"].get(name)
        yield f"Alt text of slide {number}" if slides else "Alt text", text


def _group(card: Record, titles: Sequence[str], texts: Iterable[tuple[str, str]], *, first: bool) -> Markup:
    where = ", ".join(titles)
    shown = (
        element(
            "div",
            element("h4", kind),
            element("button", "Copy", type="button", class_="live", aria_label=f"Copy {kind.lower()} for {where}"),
            element("p", text, class_="text", lang=card["language"], dir="auto"),
            class_="post",
        )
        for kind, text in texts
    )
    return element("details", element("summary", where), shown, open=first)


def _place_in(order: Sequence[str], name: str) -> int:
    return order.index(name) if name in order else len(order)


def _weight(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{max(1, round(size / 1000))} KB"
