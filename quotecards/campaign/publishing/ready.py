"""Which cards of a manifest may be posted, and their pictures, held against what the run recorded of them."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter
from pathlib import Path
from typing import Any

from quotecards.campaign.definition.moments import moment
from quotecards.campaign.records.assets import DRAFTS
from quotecards.campaign.records.manifest import pictures_of
from quotecards.campaign.records.record import digest_of
from quotecards.errors import OutputError, Place
from quotecards.model.card import CardStatus
from quotecards.model.rights import Licence
from quotecards.storage import Waiting, reason


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A card, or a picture of it, that must not be posted. `changed`: not as the run made it."""

    card: str
    why: str
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as the run recorded it; `path` is relative to the manifest's folder."""

    path: str
    format: str
    platform: str
    sha256: str


@dataclass(frozen=True, slots=True)
class ReadyCard:
    """What is needed to post a card; texts are by platform. `interview` and `words` are where it comes from.

    Of a carousel `words` are those of the passage. `embargo` and `licence` are as the run recorded them.
    """

    id: str
    text: str
    speaker: str
    film: str
    link: str
    pictures: tuple[Picture, ...]
    captions: Mapping[str, str] = field(default_factory=dict)
    alt_texts: Mapping[str, str] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    threads: Mapping[str, str] = field(default_factory=dict)
    interview: str = ""
    words: str = ""
    language: str = ""
    status: CardStatus = CardStatus.READY
    embargo: tuple[str, ...] = ()
    licence: Licence | None = None


def ready_cards(parts: Iterable[Mapping[str, Any]]) -> tuple[Sequence[ReadyCard], tuple[LeftOut, ...]]:
    """The ready cards of a manifest, one part of which is looked at after the other, sorted by their ids; and what was
    left out: drafts, rejected, refused, failed, changed, then carousels of which not all can be posted."""
    cards: Waiting[ReadyCard] = Waiting()
    names: list[str] = []
    alone: list[LeftOut] = []
    grouped: list[LeftOut] = []
    for joined, without, torn in map(_of_part, parts):
        alone += without
        grouped += torn
        for card in joined:
            names.append(card.id)
            cards.append(card)
    left_out = (*sorted(alone, key=_card_of), *sorted(grouped, key=_card_of))
    return Waiting(cards[at] for at in sorted(range(len(names)), key=names.__getitem__)), left_out


_card_of = attrgetter("card")


def _of_part(part: Mapping[str, Any]) -> tuple[Iterable[ReadyCard], list[LeftOut], list[LeftOut]]:
    """Its ready cards, and what was left out: cards, and carousels."""
    ready, alone = _ready(part)
    joined, torn = _joined(part, ready)
    return joined, alone, torn


def _ready(record: Mapping[str, Any]) -> tuple[list[ReadyCard], list[LeftOut]]:
    cards: list[ReadyCard] = []
    left_out: list[LeftOut] = []
    for card in record["cards"]:
        name = str(card.get("id", "?")) if isinstance(card, dict) else "?"
        try:
            if card["digest"] != digest_of(card):
                left_out.append(LeftOut(name, "its record in the manifest was changed", changed=True))
            elif not CardStatus(card["status"]).is_ready:
                why = "; ".join(str(reason) for reason in card["why"])
                left_out.append(LeftOut(name, f"{card['status']}: {why}" if why else str(card["status"])))
            else:
                cards.append(_card(card))
        except (KeyError, TypeError, ValueError, AttributeError, IndexError):
            left_out.append(LeftOut(name, "its record is damaged", changed=True))
    return cards, left_out


def _joined(record: Mapping[str, Any], cards: list[ReadyCard]) -> tuple[Iterable[ReadyCard], list[LeftOut]]:
    """The slides of each carousel as one card, which is left out as a whole where one of them is."""
    left_out: list[LeftOut] = []
    by_id = {card.id: card for card in cards}
    grouped = record.get("carousels", [])
    for carousel in grouped if isinstance(grouped, list) else ():
        name = str(carousel.get("id", "?")) if isinstance(carousel, dict) else "?"
        slides: list[ReadyCard] = []
        try:
            slides += (by_id.pop(slide) for slide in carousel["slides"] if slide in by_id)
            if carousel["digest"] != digest_of(carousel):
                left_out.append(LeftOut(name, "its record in the manifest was changed", changed=True))
            elif slides and len(slides) == len(carousel["slides"]):
                by_id[slides[0].id] = _carousel(carousel, slides)
            elif slides:
                left_out.append(LeftOut(name, "not all of its slides are ready"))
        except (KeyError, TypeError, ValueError, AttributeError):
            left_out.append(LeftOut(name, "its record is damaged", changed=True))
    return by_id.values(), left_out


def _carousel(carousel: Mapping[str, Any], slides: list[ReadyCard]) -> ReadyCard:
    """One post with every slide, the words of the first, and the descriptions of all in their order."""
    documents = (file for file in _pictures(carousel))
    alone = {name for slide in slides for name in slide.alt_texts}
    return replace(
        slides[0],
        words=str(carousel["quote"]["verbatim"]),
        pictures=(*(picture for slide in slides for picture in slide.pictures), *documents),
        alt_texts={name: "\n\n".join(slide.alt_texts.get(name, "") for slide in slides) for name in sorted(alone)},
        threads={str(name): "\n\n".join(posts) for name, posts in carousel["threads"].items() if posts},
    )


def flawed(folder: Path, pictures: tuple[Picture, ...]) -> Iterator[tuple[Picture, str]]:
    """The pictures that are missing or are not those that were made, with why."""
    home = folder.resolve()
    for picture in pictures:
        path = folder / picture.path
        if not path.resolve().is_relative_to(home) or not path.is_file():
            yield picture, f"{picture.path} is missing"
        elif hashlib.sha256(_bytes(path)).hexdigest() != picture.sha256:
            yield picture, f"{picture.path} is not the picture that was made (build again, or leave it out)"


def bytes_of(folder: Path, picture: Picture) -> bytes:
    """The picture's bytes, if they are still those that were made. Raises OutputError."""
    data = _bytes(folder / picture.path)
    if hashlib.sha256(data).hexdigest() != picture.sha256:
        place = Place((folder / picture.path).as_posix())
        raise OutputError("was changed while it was packed", place=place, hint="export again")
    return data


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise OutputError(f"cannot be read: {reason(error)}", place=Place(path.as_posix())) from error


def _pictures(card: Mapping[str, Any]) -> list[Picture]:
    known = pictures_of({"cards": [card]})
    return [
        Picture(file["path"], str(file["format"]), str(file["platform"]), str(file["sha256"]))
        for file in card["files"]
        if file["path"] in known and not file["path"].startswith(f"{DRAFTS}/")
    ]


def _card(card: Mapping[str, Any]) -> ReadyCard:
    film, source = card["credits"]["film"], card["credits"]["source"]
    return ReadyCard(
        id=str(card["id"]),
        text=str(card["quote"]["text"]),
        speaker=str(card["credits"]["speaker"]["value"]),
        film=str(film["value"]["title"]) if film else "",
        link=str(source["value"]["url"] or "") if source else "",
        pictures=tuple(sorted(_pictures(card), key=lambda picture: picture.path)),
        captions=_texts(card["captions"]),
        alt_texts=_texts(card["alt_texts"]),
        titles=_texts(card["titles"]),
        interview=str(card["quote"]["path"]),
        words=str(card["quote"]["verbatim"]),
        language=str(card["language"]),
        status=CardStatus(card["status"]),
        embargo=tuple(moment(when) for when in card.get("embargo", ())),
        licence=_licence(card["credits"]["photo"]),
    )


def _licence(photo: Mapping[str, Any] | None) -> Licence | None:
    found = photo.get("licence") if photo else None
    if found is None:
        return None
    start, until = (moment(found[key]) if found[key] else None for key in ("start", "until"))
    return Licence(start, until, tuple(str(name) for name in found["platforms"]), found["note"])


def _texts(texts: Mapping[str, Any]) -> dict[str, str]:
    return {str(name): str(text) for name, text in texts.items() if text}
