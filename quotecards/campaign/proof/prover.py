"""The proof of single records: a card or a carousel of a manifest, with its source and its pictures."""

import hashlib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from quotecards.campaign.making.carousels import passage_flaws
from quotecards.campaign.proof.words import edit_flaws, is_set, source_flaws, text_flaws
from quotecards.campaign.records.record import credits_from, digest_of
from quotecards.errors import QuotecardsError
from quotecards.model.credits import Credits, Origin
from quotecards.model.text import Document
from quotecards.readers import read_document
from quotecards.storage import joined

_DECLARED = frozenset({Origin.GIVEN, Origin.CAMPAIGN})


class Prover:
    """Proves the cards of one part of a manifest; sources are read once."""

    def __init__(self, record: Mapping[str, Any], folder: Path, root: Path) -> None:
        self._folder = folder
        self._root = root
        self._documents = _by(record.get("documents"), "path")
        self._cards = _by(record.get("cards"), "id")
        self.read = lru_cache(maxsize=8)(self._read_now)

    def flaws(self, card: Mapping[str, Any]) -> Iterator[str]:
        """What is wrong with a card, the nearest to the source first. KeyError and the like: its record is damaged."""
        if not card["files"] and card["status"] in {"failed", "rejected"}:
            yield from self._record_flaws(card)
            return
        quote = card["quote"]
        yield from self._source_flaws(quote, card["credits"]["speaker"])
        yield from edit_flaws(quote)
        for file in card["files"]:
            if not is_set(quote["text"], file["lines"], card["language"]):
                yield f"the lines on {file['path']} are not the words of the quote"
            yield from self._picture_flaws(file)
        yield from text_flaws(card)
        yield from self._record_flaws(card)

    def carousel_flaws(self, carousel: Mapping[str, Any]) -> Iterator[str]:
        """What is wrong with a carousel, whose slides are proved as cards."""
        quote = carousel["quote"]
        if carousel["slides"] and carousel["slides"][0] in self._cards:
            yield from self._source_flaws(quote, self._cards[carousel["slides"][0]]["credits"]["speaker"])
        yield from edit_flaws(quote)
        yield from passage_flaws(carousel, self._cards)
        for file in carousel["files"]:
            yield from self._file_flaws(file)
        if carousel["digest"] != digest_of(carousel):
            yield "its record in the manifest was changed"

    def _source_flaws(self, quote: Mapping[str, Any], speaker: Mapping[str, Any]) -> Iterator[str]:
        path = str(quote["path"])
        try:
            document = self.read(path)
        except QuotecardsError as error:
            yield f"{path} {error.message}"
            return
        yield from source_flaws(document, quote, str(speaker["value"]))

    def _picture_flaws(self, file: Mapping[str, Any]) -> Iterator[str]:
        path = str(file["path"])
        flaw = next(self._file_flaws(file), None)
        if flaw:
            yield flaw
            return
        data = (self._folder / path).read_bytes()
        if _size_of(data) != (file["width"], file["height"]):
            yield f"{path} is not {file['width']} × {file['height']} pixels large"

    def _file_flaws(self, file: Mapping[str, Any]) -> Iterator[str]:
        path = str(file["path"])
        try:
            data = (self._folder / path).read_bytes()
        except (OSError, ValueError):
            yield f"{path} is missing"
            return
        if len(data) != file["bytes"] or hashlib.sha256(data).hexdigest() != file["sha256"]:
            yield f"{path} is not the picture that was made"

    def _record_flaws(self, card: Mapping[str, Any]) -> Iterator[str]:
        if card["digest"] != digest_of(card):
            yield "its record in the manifest was changed"
        quote = card["quote"]
        if self._documents.get(quote["path"], {}).get("sha256") != quote["sha256"]:
            yield "the manifest lists its source with another digest"

    def _read_now(self, path: str) -> Document:
        """The source as it is read now, with the credits that the campaign gave it."""
        declared, language = Credits(), None
        record = self._documents.get(path)
        if record:
            declared, language = _declared(credits_from(record["credits"])), record["language"]
        return read_document(joined(self._root, path), shown_as=path, declared=declared, language=language)


def _by(records: Any, key: str) -> dict[str, Mapping[str, Any]]:
    """Records by what they are called; those that are none are left out, and told by the digest of the whole."""
    found = [one for one in records if isinstance(one, dict)] if isinstance(records, list) else []
    return {one[key]: one for one in found if isinstance(one.get(key), str)}


def _declared(known: Credits) -> Credits:
    """The part of the credits that the campaign declared; the rest is found in the source again."""

    def own(stated: Any) -> Any:
        return stated if stated and stated.origin in _DECLARED else None

    declared = {key: own(getattr(known, key)) for key in ("speaker", "film", "source", "interviewer", "festival")}
    return Credits(**declared, films=known.films, speakers=known.speakers)


def _size_of(data: bytes) -> tuple[int, int]:
    import io

    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as picture:
            return picture.size
    except (UnidentifiedImageError, OSError):
        return (0, 0)
