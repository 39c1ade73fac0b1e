"""What of this program decides what is read and picked, as a digest."""

import hashlib
import platform
import unicodedata
from functools import cache

from quotecards.campaign.records.sources import sources_digest, versions_of
from quotecards.network import is_installed

# What leads from a file to its document, and from there to its quotes.
_SOURCES = (
    "model",
    "readers",
    "selector",
    "storage",
    "errors.py",
    "forks.py",
    "late.py",
    "light.py",
    "marks.py",
    "network.py",
    "resources.py",
    "yamlcheck.py",
    "yamlfile.py",
)
_ASSEMBLY = ("campaign/planning/kept.py", "campaign/planning/pipeline.py")
_DATA = (
    "data/function_words",
    "data/given_names.txt",
    "data/guards",
    "data/guests.json",
    "data/marks.json",
    "data/rare_given_names.txt",
    "data/signals.json",
    "data/vocabulary.json",
)
_READERS = ("data/reader", "data/guest_reader/guest_reader.json")  # the latter has the digests of its other files
_LIBRARIES = ("docutils", "pydantic", "pydantic-core", "pyyaml", "sentencex")
_READER_LIBRARIES = ("numpy", "onnxruntime")


def program() -> str:
    """A digest of all of this program that decides what is read and picked, with the learned readers where they are."""
    return _program(is_installed())


@cache
def _program(learned: bool) -> str:
    libraries = versions_of((*_LIBRARIES, *_READER_LIBRARIES) if learned else _LIBRARIES)
    sources = sources_digest((*_SOURCES, *_ASSEMBLY, *_DATA, *(_READERS if learned else ())))
    facts = platform.python_version(), unicodedata.unidata_version, sources, *sorted(libraries.items())
    return hashlib.sha256(repr(facts).encode()).hexdigest()
