"""The proof: every card of a run, replayed from its source to the words on the picture.

For each card: the source file has the digest recorded; the span still holds the verbatim words; the edits lead from
them to the text of the card; the lines set on each picture are that text; the span lies in one answer as the source is
read now, by the speaker named; the pictures have the digest and size recorded; captions and descriptions hold the
words; and no record was touched.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quotecards.campaign.output.commit import is_pending, settle_pending, settled, settled_below
from quotecards.campaign.proof.exported import WentOut
from quotecards.campaign.proof.prover import Prover
from quotecards.campaign.records import manifest_file
from quotecards.campaign.records.record import file_digest
from quotecards.errors import Place, SettingError
from quotecards.storage import joined

_CAMPAIGNS = (".yaml", ".yml")


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
    if place.suffix.lower() in _CAMPAIGNS and place.is_file():
        hint = "name the folder that quotecards build wrote, such as output/my-campaign"
        raise SettingError("is a campaign, not what was made of it", place=Place(place.as_posix()), hint=hint)
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

    What was found while a run put other cards in their places is of no use, and all is proved once more. Raises
    SettingError where it is no manifest, OutputError where the rest cannot be put in its place, or a run is just at it.
    """
    while True:
        settle_pending(path.parent)
        before = file_digest(path)
        try:
            proof = _proof(path)
        except SettingError:
            if _is_still(path, before):
                raise
        else:
            if not proof.flaws or _is_still(path, before):
                return proof


def _is_still(path: Path, before: str | None) -> bool:
    """Whether no run has come in between: what it moves is written down meanwhile, and the manifest goes last."""
    return not is_pending(path.parent) and file_digest(path) == before


def _proof(path: Path) -> Proof:
    head = manifest_file.read_head(path)
    root = joined(path.parent.resolve(), str(head.get("root", "")))
    went_out = WentOut(root, str(head.get("campaign", "")))
    cards: list[Flaw] = []
    carousels: list[Flaw] = []

    def prove(part: Mapping[str, Any]) -> int:
        prover = Prover(part, path.parent, root)
        found = list(_flawed(part["cards"], prover.flaws))
        grouped = list(_flawed(part.get("carousels"), prover.carousel_flaws))
        went_out.look_at(part, {flaw.card: flaw.why for flaw in (*found, *grouped) if flaw.card}, prover.read)
        cards.extend(found)
        carousels.extend(grouped)
        return len(part["cards"])

    count = sum(map(prove, manifest_file.read_parts(path, head)))
    out = [Flaw(card, why) for card, why in went_out.flaws(Prover({}, path.parent, root).read)]
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
