"""Where a run's files come together before they go to their places, and what is noted about them."""

import hashlib
from collections import deque
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quotecards.campaign.making.memory import Memory
from quotecards.campaign.making.press import Order
from quotecards.campaign.making.texts import Texts, is_of_manifest
from quotecards.campaign.output import stage
from quotecards.campaign.output.commit import KNOWN, Move, commit, put_texts
from quotecards.campaign.output.gallery import Gallery
from quotecards.campaign.output.known import Known, Note, note_of, note_of_failure, seen_now
from quotecards.campaign.records import manifest
from quotecards.campaign.records.book import WHOLE, Book
from quotecards.campaign.records.record import Record, asset_record
from quotecards.campaign.records.results import Made, Result
from quotecards.exporters import holds
from quotecards.model.card import Card
from quotecards.storage import WaitingByName


@dataclass(frozen=True, slots=True)
class PutAway:
    """Which pictures were removed, whether the manifest is new, which files of the gallery changed or are gone."""

    removed: tuple[str, ...]
    manifest_changed: bool
    gallery: tuple[str, ...]
    gone: tuple[str, ...]


class Desk:
    """Of one run. Where the order does not write, nothing is changed. Above `whole` bytes the manifest has parts."""

    def __init__(self, order: Order, memory: Memory, whole: int = WHOLE) -> None:
        self.order = order
        self.memory = memory
        self.whole = whole
        self._moves: list[Move] = []
        self._notes: WaitingByName[Note] = WaitingByName()

    def take(self, card: Card, result: Result) -> None:
        """Note what became of a card."""
        for made in result.made:
            self._note(made.recipe, asset_record(made.asset), is_staged=made.changed)
        lasting = {failure.format: failure for failure in result.failures if failure.lasting}
        for look, recipe in self.memory.recipes.of(card) if lasting else ():
            failure = lasting.get(look.format.name)
            if failure:
                advice = self.memory.recipes.advice(card)
                self._notes[recipe] = note_of_failure(recipe, failure.format, failure.why, advice)

    def file_of(self, made: Made) -> Path:
        """Where a picture's file is now."""
        folder, path = self.order.folder, made.asset.path
        return stage.stage(folder) / stage.staged_name(made.recipe, path) if made.changed else folder / path

    def document(
        self, record: Record, pictures: Sequence[Made], facts: Sequence[Any], bound: Callable[[], bytes]
    ) -> Record:
        """The record of a file that is `bound` of pictures, with its size and digest, unless that is known already.

        It follows from `facts` alone. A run that does not write cannot tell these of pictures that are not there.
        """
        recipe = self.memory.recipes.of_document(*facts)
        found = self.memory.document(recipe)
        if found:
            self._note(recipe, found[0], is_staged=found[1])
            return found[0]
        if not self.order.write and any(picture.changed for picture in pictures):
            return record
        data = bound()
        record = record | {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        is_new = not holds(self.order.folder / record["path"], data)
        if is_new and self.order.write:
            stage.put(self.order.folder, recipe, data, record)
        self._note(recipe, record, is_staged=is_new)
        return record

    def keep(self, paths: Collection[str]) -> None:
        """Of files that stay though no card came to them, keep what is known."""
        for recipe, note in self.memory.known_at(paths).items():
            self._notes.setdefault(recipe, note)

    def whereabouts(self) -> Callable[[str], str]:
        """What tells where in the output folder the file lies for now that is to lie at a path."""
        staged = {path: name for name, path in self._moves}
        return lambda path: (stage.stage(Path()) / staged[path]).as_posix() if path in staged else path

    def put_away(
        self,
        book: Book,
        stale: Iterable[str],
        gallery: Gallery | None = None,
        *,
        flushed: Collection[str] = (),
        go_on: bool = False,
    ) -> "PutAway":
        """Bring the output folder in line with the manifest; what changes of the `gallery` goes with it.

        Files of the names `flushed` the disk holds already. The next run is to `go_on` with what stands on the stage
        still. Raises OutputError.
        """
        folder = self.order.folder
        removed = manifest.present(folder, stale)
        texts = Texts(folder, self.memory, book, gallery)
        if self.order.write:
            moves = put_texts(folder, texts.new())
            staged = {path: name for name, path in moves}
            for recipe, record in texts.known().items():
                path = record["path"]
                seen = seen_now(stage.stage(folder) / staged[path] if path in staged else folder / path)
                self._notes[recipe] = note_of(recipe, record, seen)
            known = Known(self._notes)
            noted = [] if known.is_written(folder) else [(KNOWN, known.lines())]
            moves += put_texts(folder, noted, first=len(moves))
            commit(folder, [*self._moves, *moves], [*removed, *texts.gone], flushed=flushed, go_on=go_on)
        else:
            deque(texts.new(), maxlen=0)
        changed, gone = (
            {is_ours: tuple(path for path in paths if is_of_manifest(path) is is_ours) for is_ours in (True, False)}
            for paths in (texts.changed, texts.gone)
        )
        return PutAway(tuple(removed), bool(changed[True] or gone[True]), changed[False], gone[False])

    def _note(self, recipe: str, record: Record, *, is_staged: bool) -> None:
        if not recipe:
            return
        folder, path = self.order.folder, str(record["path"])
        name = stage.staged_name(recipe, path)
        seen = seen_now(stage.stage(folder) / name if is_staged else folder / path)
        self._notes[recipe] = note_of(recipe, record, seen)
        if is_staged:
            self._moves.append((name, path))
