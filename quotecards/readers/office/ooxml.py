"""The parts of a Word or Excel file: XML in a zip archive, unpacked only as far as an interview can need.

ECMA-376 (Office Open XML), part 2, says how the parts are packed. Nothing is unpacked to disk, nothing outside of the
file is read, and documents with a document type definition, which could name such things, are refused: the standard
forbids them.
"""

import io
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol
from xml.parsers.expat import ExpatError, ParserCreate, XMLParserType

from quotecards.errors import Place, ReadError

MAX_PART = 40_000_000  # bytes of one part when unpacked; a novel has some five million
_DEEPEST = 200  # elements within each other; Word writes some thirty
_MOST_ENTRIES = 20_000
_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})


class Handler(Protocol):
    """What reads a part: it is told of each element by its name, without the address of its namespace."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None: ...

    def end(self, tag: str) -> None: ...

    def text(self, words: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Program:
    """What writes such files, the suffix that it gives them now, and the one that it gave them until 2007."""

    name: str
    suffix: str
    old_suffix: str


WORD = Program("Word", ".docx", ".doc")
EXCEL = Program("Excel", ".xlsx", ".xls")


class Archive:
    """A file of Word, or another `program`. Raises ReadError, as each of its methods does, for what is none."""

    def __init__(self, raw: bytes, name: str, program: Program = WORD) -> None:
        self._name = name
        self._program = program
        self._anew = f"open it in {program.name}, save it anew"
        convert = f"open it in {program.name} or LibreOffice, save it as {program.suffix}"
        if raw.startswith(_OLD_WORD):
            if _ENCRYPTED in raw:
                raise self._error("is protected by a password", "save it without one")
            raise self._error(f"is a file of an old {program.name} ({program.old_suffix})", convert)
        if raw.startswith(b"{\\rtf"):
            raise self._error("is an RTF file", convert)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(raw))
            self._entries = {entry.filename.lstrip("/").casefold(): entry for entry in self._zip.infolist()}
        except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
            raise self._error(f"is no {program.name} file, or a damaged one", self._anew) from error
        if len(self._entries) > _MOST_ENTRIES:
            raise self._error(f"holds more than {_MOST_ENTRIES:,} parts", self._anew)
        if "content.xml" in self._entries:
            raise self._error("is an OpenDocument file", f"save it as {program.suffix}")

    def __contains__(self, part: str) -> bool:
        return part.casefold() in self._entries

    def read(self, part: str, handler: Handler) -> None:
        """Tell `handler` of the elements in `part`."""
        parser = ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        depth = 0

        def start(tag: str, attributes: dict[str, str]) -> None:
            nonlocal depth
            depth += 1
            if depth > _DEEPEST:
                raise self._error(f"{part} in it is nested too deep", self._anew)
            handler.start(_local(tag), {_local(key): value for key, value in attributes.items()})

        def end(tag: str) -> None:
            nonlocal depth
            depth -= 1
            handler.end(_local(tag))

        parser.StartElementHandler = start
        parser.EndElementHandler = end
        parser.CharacterDataHandler = handler.text
        parser.StartDoctypeDeclHandler = self._refuse_definitions
        self._parse(parser, part)

    def related(self, source: str, role: str) -> str | None:
        """The part that has `role` for the part `source` (empty: for the whole file)."""
        folder, slash, file = source.rpartition("/")
        part = f"{folder}{slash}_rels/{file}.rels"
        if part not in self:
            return None
        relations = _Relations()
        self.read(part, relations)
        target = relations.targets.get(role)
        return target and (target[1:] if target.startswith("/") else f"{folder}{slash}{target}")

    def _parse(self, parser: XMLParserType, part: str) -> None:
        data = self._unpack(part)
        try:
            parser.Parse(data, True)
        except (ExpatError, ValueError, LookupError) as error:  # ValueError: more than one byte per character
            raise self._error(f"{part} in it is damaged: {error}", self._anew) from error

    def _unpack(self, part: str) -> bytes:
        entry = self._entries.get(part.casefold())
        if entry is None:
            raise self._error(f"holds no {part}", f"is it a file of {self._program.name}? {self._anew}")
        too_large = f"{part} in it has more than {MAX_PART // 1_000_000} MB"
        if entry.file_size > MAX_PART:
            raise self._error(too_large, "is it an interview?")
        if entry.compress_type not in _METHODS:
            raise self._error(f"{part} in it is packed in an unusual way", self._anew)
        try:
            with self._zip.open(entry) as file:
                data = file.read(MAX_PART + 1)
        except RuntimeError as error:
            raise self._error("is protected by a password", "save it without one") from error
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
            raise self._error(f"{part} in it is damaged", self._anew) from error
        if len(data) > MAX_PART:
            raise self._error(too_large, "is it an interview?")
        return data

    def _refuse_definitions(self, *_: object) -> None:
        program = self._program.name
        message = f"holds a document type definition, which {program} files never do"
        raise self._error(message, "is it safe? save it anew")

    def _error(self, message: str, hint: str) -> ReadError:
        return ReadError(message, place=Place(self._name), hint=hint)


class _Relations:
    """Reads which part of the file has which role."""

    def __init__(self) -> None:
        self.targets: dict[str, str] = {}

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "Relationship" and attributes.get("TargetMode") != "External":
            self.targets.setdefault(attributes.get("Type", "").rpartition("/")[2], attributes.get("Target", ""))

    def end(self, tag: str) -> None:
        """Nothing waits for the end."""

    def text(self, words: str) -> None:
        """Relations hold no text."""


def _local(tag: str) -> str:
    """`w:p` for paragraphs, and the bare name for what stands in other namespaces."""
    address, _, name = tag.rpartition(" ")
    return f"w:{name}" if "/wordprocessingml/" in address else name
