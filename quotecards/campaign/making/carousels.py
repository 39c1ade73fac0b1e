"""Carousels in a run: all slides or none in a format, and one record in the manifest that holds them together."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import Any

from quotecards.campaign.making.desk import Desk
from quotecards.campaign.records.assets import DRAFTS
from quotecards.campaign.records.record import Record, digest_of, quote_record
from quotecards.campaign.records.results import Failure, Result
from quotecards.exporters import Slide, alt_text, pdf_bytes, thread
from quotecards.model.card import Card
from quotecards.model.platform import DocumentRule, Platform

FEWEST, MOST = 2, 10  # slides
PDF = ".pdf"


@dataclasses.dataclass(frozen=True, slots=True)
class Shown:
    """A carousel as it was made: its slides with what became of each. All of them have pictures in the same formats."""

    slides: tuple[Card, ...]
    results: tuple[Result, ...]

    @property
    def id(self) -> str:
        return carousel_of(self.slides[0])


def carousel_of(card: Card) -> str:
    """The carousel that a card belongs to; empty for a card of its own."""
    return card.carousel.id if card.carousel else ""


def withdraw_torn(pairs: Iterable[tuple[Card, Result]], withdrawn: list[str]) -> Iterator[tuple[Card, Result]]:
    """The cards and their results without carousels that lack a slide in a format. The pictures of the others, which
    must go, are added to `withdrawn`."""
    for carousel, group in groupby(pairs, key=lambda pair: carousel_of(pair[0])):
        if not carousel:
            yield from group
            continue
        found = list(group)
        torn = {failure.format: number for number, (_, one) in enumerate(found, 1) for failure in one.failures}
        for card, result in found:
            gone = [made for made in result.made if made.asset.format in torn]
            made = tuple(one for one in result.made if one not in gone)
            failures = (Failure(one.asset.format, _torn(torn[one.asset.format], len(found))) for one in gone)
            withdrawn += (one.asset.path for one in gone)
            yield card, Result(result.card, made, (*result.failures, *failures))


def carousels(cards: Sequence[Card], results: Sequence[Result]) -> Iterator[Shown]:
    """The carousels among the cards, each with its slides in order."""
    for carousel, group in groupby(zip(cards, results, strict=True), key=lambda pair: carousel_of(pair[0])):
        if carousel:
            slides, made = zip(*group, strict=True)
            yield Shown(slides, made)


def carousel_record(shown: Shown, desk: Desk, places: Iterable[Platform], names: Sequence[str]) -> Record:
    """What the manifest says of a carousel: its passage, its slides, its words as threads, and its slides as PDF.

    Captions stand with the first slide. Raises OutputError where a PDF cannot be written.
    """
    first = shown.slides[0]
    passage = first.carousel.passage if first.carousel else None
    known = sorted(places, key=lambda place: place.name)
    threads = [(place, thread(shown.slides, place, names)) for place in known if place.post and place.post.threads]
    record: Record = {
        "id": shown.id,
        "status": first.status_with(pictures=any(one.made for one in shown.results)).value,
        "quote": quote_record(passage) if passage else None,
        "slides": [card.id for card in shown.slides],
        "threads": {place.name: list(posts) if posts else None for place, posts in threads},
        "files": [_document(shown, place, rule, name, desk) for place, rule, name in _documents(shown, known)],
    }
    return record | {"digest": digest_of(record)}


def passage_flaws(carousel: Mapping[str, Any], cards: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """What speaks against the slides being the whole passage, in order and without a gap."""
    quote = carousel["quote"]
    slides = [cards[name]["quote"] for name in carousel["slides"] if name in cards]
    if len(slides) != len(carousel["slides"]) or not FEWEST <= len(slides) <= MOST:
        yield "it has not all of its slides"
        return
    start, end, verbatim = int(quote["start"]), int(quote["end"]), str(quote["verbatim"])
    if any((one["path"], one["sha256"]) != (quote["path"], quote["sha256"]) for one in slides):
        yield "a slide comes from another file"
    if (slides[0]["start"], slides[-1]["end"]) != (start, end):
        yield "its slides do not begin and end with the passage"
    for number, (one, other) in enumerate(pairwise(slides), 1):
        if one["end"] > other["start"] or verbatim[one["end"] - start : other["start"] - start].strip():
            yield f"slide {number + 1} does not follow slide {number}"


def _torn(number: int, of: int) -> str:
    return f"slide {number} of {of} could not be made, so that the carousel would not be whole"


def _documents(shown: Shown, places: Iterable[Platform]) -> Iterator[tuple[Platform, DocumentRule, str]]:
    """The platforms that show a document as slides, with the formats of theirs that were made."""
    for place in places:
        for name in sorted({made.asset.format for made in shown.results[0].made if made.asset.platform == place.name}):
            if place.document:
                yield place, place.document, name


def _document(shown: Shown, place: Platform, rule: DocumentRule, name: str, desk: Desk) -> Record:
    """The slides in one PDF beside their pictures."""
    pictures = [next(made for made in one.made if made.asset.format == name) for one in shown.results]
    first = shown.slides[0]
    title = f"{first.speaker.value}: {first.text}"
    texts = [alt_text(card) for card in shown.slides]

    def bound() -> bytes:
        pages = [Slide(desk.file_of(picture).read_bytes(), text) for picture, text in zip(pictures, texts, strict=True)]
        return pdf_bytes(pages, title=title, language=first.language, rule=rule)

    path = f"{name}/{shown.id}{PDF}" if first.status.is_ready else f"{DRAFTS}/{name}/{shown.id}{PDF}"
    record: Record = {"path": path, "format": f"{name}-document", "platform": place.name}
    facts = (path, [picture.asset.sha256 for picture in pictures], texts, title, first.language, rule)
    return desk.document(record, pictures, facts, bound)
