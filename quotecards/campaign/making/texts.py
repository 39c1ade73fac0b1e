"""The files that tell of a run's pictures, the manifest and its gallery.

They follow from the records alone. Where they lie there as they were made of the same ones, none is made again.
"""

import hashlib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from quotecards.campaign.making.memory import Memory
from quotecards.campaign.output.gallery import Gallery
from quotecards.campaign.records import manifest
from quotecards.campaign.records.book import Book
from quotecards.campaign.records.manifest_file import FILE_NAME, is_part, manifest_files, parts_in
from quotecards.campaign.records.record import Record, file_digest
from quotecards.exporters import holds


class Texts:
    """Those of one run. `changed` and `gone` are told once all that is `new` was asked for.

    Without a gallery its files stay as they are, and nothing is remembered.
    """

    def __init__(self, folder: Path, memory: Memory, book: Book, gallery: Gallery | None) -> None:
        self._folder = folder
        self._book = book
        self._gallery = gallery
        self._recipe = memory.recipes.of_texts(book.digest(), book.limit, gallery.shows) if gallery else ""
        self._known = self._lying(memory)
        self.changed: list[str] = []
        self.gone: list[str] = []

    def new(self) -> Iterator[tuple[str, bytes]]:
        """The files to be written, one after the other, the manifest first. Raises OutputError."""
        if self._known:
            return
        made: list[Record] = []
        shown = self._gallery.files() if self._gallery else iter(())
        for path, data in chain(manifest_files(self._book), shown):
            made.append(self._told(path, data))
            if data is not None and not holds(self._folder / path, data):
                self.changed.append(path)
                yield path, data
        named = [record["path"] for record in made]
        parts = manifest.present(self._folder, (path for path in parts_in(self._folder) if path not in named))
        self.gone = [*parts, *(self._gallery.others(named) if self._gallery else ())]
        self._known = self._by_recipe(made)

    def known(self) -> dict[str, Record]:
        """By their recipes, what is to be noted of the files, wherever they lie until they take their places."""
        return self._known if self._recipe else {}

    def _lying(self, memory: Memory) -> dict[str, Record]:
        """The files of this recipe, where all of them lie there and no others of their kind."""
        found = (memory.texts(self._recipe) if self._recipe else None) or {}
        named = [record["path"] for record in found.values()]
        others = self._gallery.others(named) if self._gallery else []
        return found if not others and all(path in named for path in parts_in(self._folder)) else {}

    def _told(self, path: str, data: bytes | None) -> Record:
        """What is to be known of a file; without data it lies there already."""
        if data is not None:
            return {"path": path, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        place = self._folder / path
        return {"path": path, "bytes": place.stat().st_size, "sha256": file_digest(place)}

    def _by_recipe(self, made: list[Record]) -> dict[str, Record]:
        """The files, each under a recipe of its own; the manifest, under that of all, tells of the others."""
        first, *rest = sorted(made, key=lambda record: bool(record["path"] != FILE_NAME))
        beside = {hashlib.sha256(f"{self._recipe} {record['path']}".encode()).hexdigest(): record for record in rest}
        return {self._recipe: first | {"beside": list(beside)}, **beside}


def is_of_manifest(path: str) -> bool:
    """Whether a file is the manifest, or a part of it."""
    return path == FILE_NAME or is_part(path)
