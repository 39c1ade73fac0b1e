"""The proof: every card of a run, replayed from its source to the words on the picture.

For each card: the source file has the digest recorded; the span still holds the verbatim words; the edits lead from
them to the text of the card; the lines set on each picture are that text; the span lies in one answer as the source is
read now, by the speaker named; the pictures have the digest and size recorded; captions and descriptions hold the
words; and no record was touched.
"""

import hashlib
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from quotecards.campaign.making.carousels import passage_flaws
from quotecards.campaign.output.commit import settle_pending, settled, settled_below
from quotecards.campaign.proof.exported import WentOut
from quotecards.campaign.records import manifest_file
from quotecards.campaign.records.record import credits_from, digest_of, edits_from
from quotecards.errors import Place, QuotecardsError, SettingError
from quotecards.marks import marks_for
from quotecards.model.credits import Credits, Origin
from quotecards.model.edits import apply
from quotecards.model.lines import in_one_line
from quotecards.model.text import Document, TurnKind
from quotecards.readers import read_document
from quotecards.storage import joined

_DECLARED = frozenset({Origin.GIVEN, Origin.CAMPAIGN})


@dataclass(frozen=True, slots=True)
class Flaw:
    """One card that cannot be proved, and why; `card` is None where the manifest itself was changed."""

    card: str | None
    why: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What was found out about one manifest. `proved` counts the cards that hold.

    `exported` are faults of what went out, by the ledger beside the campaign.
    """

    manifest: Path
    proved: int
    flaws: tuple[Flaw, ...]
    exported: tuple[Flaw, ...] = ()


def find_manifests(place: Path) -> list[Path]:
    """The manifests that `place` names: itself, that of a campaign's folder, or those of an output folder.

    What a run that was killed had begun to put in its place there is finished. Raises SettingError where there is
    none, OutputError where that cannot be finished.
    """
    if place.is_file():
        return [place]
    own = settled(place)
    if own:
        return [own]
    found = settled_below(place) if place.is_dir() else []
    if not found:
        hint = "run quotecards build first, or name the folder that it wrote"
        raise SettingError("holds no cards", place=Place(place.as_posix()), hint=hint)
    return found


def verify(path: Path) -> Proof:
    """Prove every card of the manifest at `path`. What a run that was killed had begun to put in its place is finished.

    Raises SettingError where it is no manifest, OutputError where the rest cannot be put in its place.
    """
    settle_pending(path.parent)
    head = manifest_file.read_head(path)
    root = joined(path.parent.resolve(), str(head.get("root", "")))
    went_out = WentOut(root, str(head.get("campaign", "")))
    cards: list[Flaw] = []
    carousels: list[Flaw] = []

    def prove(part: Mapping[str, Any]) -> int:
        prover = _Prover(part, path.parent, root)
        found = list(_flawed(part["cards"], prover.flaws))
        grouped = list(_flawed(part.get("carousels"), prover.carousel_flaws))
        went_out.look_at(part, {flaw.card: flaw.why for flaw in (*found, *grouped) if flaw.card}, prover.read)
        cards.extend(found)
        carousels.extend(grouped)
        return len(part["cards"])

    count = sum(map(prove, manifest_file.read_parts(path, head)))
    out = [Flaw(card, why) for card, why in went_out.flaws(_Prover({}, path.parent, root).read)]
    if "parts" in head:
        cards, carousels = (sorted(flaws, key=lambda flaw: flaw.card or "") for flaws in (cards, carousels))
    flaws = [*cards, *carousels]
    if not flaws and not manifest_file.is_untouched(head, path):
        flaws.append(Flaw(None, "the manifest was changed after it was written"))
    return Proof(path, count - len(cards), tuple(flaws), tuple(out))


def _flawed(records: Any, flaws_of: Callable[[Mapping[str, Any]], Iterator[str]]) -> Iterator[Flaw]:
    """The records that cannot be proved, each with the first reason."""
    for record in records if isinstance(records, list) else ():
        try:
            why = next(flaws_of(record), None)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError):
            why = "its record is damaged"
        if why:
            yield Flaw(str(record.get("id")) if isinstance(record, dict) else "?", why)


class _Prover:
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
        yield from _text_flaws(card)
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


def source_flaws(document: Document, quote: Mapping[str, Any], speaker: str) -> Iterator[str]:
    """What speaks against a quote's place in its source: the file, the span, the answer, the line, the speaker."""
    path = document.path
    if document.sha256 != quote["sha256"]:
        yield f"{path} has changed since the card was made"
    start, end = int(quote["start"]), int(quote["end"])
    if not 0 <= start < end or document.text[start:end] != quote["verbatim"]:
        yield f"{path} does not hold its words at {start} to {end}"
        return
    turn = next((turn for turn in document.turns if turn.start <= start and end <= turn.end), None)
    if turn is None or turn.kind is not TurnKind.ANSWER:
        yield f"its words do not lie in one answer of {path}"
        return
    line = document.line_of(start)
    if quote["line"] != line:
        yield f"its words stand in line {line} of {path}, not in line {quote['line']}"
    says = turn.speaker
    if says is None or says.value != speaker:
        yield f"{path} gives its words to {says.value if says else 'nobody'}, not to {speaker}"


def edit_flaws(quote: Mapping[str, Any]) -> Iterator[str]:
    """What speaks against the way from the words of the source to those of the card."""
    try:
        shown = apply(edits_from(quote["edits"]), quote["verbatim"])
    except ValueError as error:
        yield f"its edits cannot be replayed: {error}"
        return
    if shown != quote["text"]:
        yield f"its edits lead to “{_short(shown)}”, not to the words of the card"


def _text_flaws(card: Mapping[str, Any]) -> Iterator[str]:
    """Texts beside the pictures that do not hold the quote as it is; null is one that did not fit its platform."""
    marks = marks_for(card["language"])
    quoted = f"{marks.start}{in_one_line(card['quote']['text'])}{marks.end}"
    described = {"the description": card["alt_text"]}
    described |= {f"the description for {name}": text for name, text in card["alt_texts"].items()}
    described |= {f"the caption for {name}": text for name, text in card["captions"].items()}
    for what, text in described.items():
        if text is not None and quoted not in text:
            yield f"{what} does not hold the words of the quote"


def is_set(text: str, lines: Sequence[str], language: str) -> bool:
    """Whether `lines`, one after the other and without the outer marks, are `text`: no word more, less or moved.

    A line may end at a space or, as after a dash, at none; white space counts as white space, whatever its width.
    """
    marks = marks_for(language)
    wanted = _plain(f"{marks.start}{text}{marks.end}")
    for line in lines:
        words = _plain(line)
        if not words or not wanted.startswith(words):
            return False
        wanted = wanted[len(words) :].lstrip()
    return not wanted


def _plain(text: str) -> str:
    invisible = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
    return " ".join(unicodedata.normalize("NFC", text).translate(invisible).split())


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


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}…"
