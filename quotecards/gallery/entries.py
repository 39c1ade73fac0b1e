"""What stands on the page as one: a card, or all slides of a carousel with the texts of the whole."""

from collections.abc import Mapping, Sequence
from typing import Any

Record = Mapping[str, Any]


def entries(record: Record) -> list[Record]:
    """The cards that have pictures; a carousel stands where its first slide would."""
    cards = {card["id"]: card for card in record["cards"] if card["files"]}
    carousels = {slide: carousel for carousel in record.get("carousels", ()) for slide in carousel["slides"]}
    found: dict[str, Record] = {}
    for name, card in cards.items():
        carousel = carousels.get(name)
        if carousel is None:
            found[name] = card
        elif carousel["id"] not in found:
            found[carousel["id"]] = _whole(carousel, [cards[slide] for slide in carousel["slides"] if slide in cards])
    return list(found.values())


def _whole(carousel: Record, slides: Sequence[Record]) -> Record:
    """A carousel in the form of a card, with credits and captions of its first slide; `slides` tell it from one."""
    files = [
        {**file, "slide": number, "alt": card["alt_texts"].get(file["platform"]) or card["alt_text"]}
        for number, card in enumerate(slides, 1)
        for file in card["files"]
    ]
    return {
        **slides[0],
        "id": carousel["id"],
        "status": carousel["status"],
        "why": [why for card in slides for why in card["why"]],
        "quote": carousel["quote"],
        "files": files,
        "slides": slides,
        "threads": carousel["threads"],
        "documents": carousel["files"],
        "missing_texts": [text for card in slides for text in card["missing_texts"]],
    }
