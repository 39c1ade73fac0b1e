"""The lock of a font folder, `fonts.lock.json`: where each family comes from, and what its files are.

It is the library's index, so that no font need be opened to know the families, and the proof of what was committed.
After adding or renewing files run `python -m quotecards.typography fonts`: what can be measured is measured anew,
and what only a person knows (upstream, commit, licence) is kept, or left empty for a new family.
"""

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from quotecards.errors import FontError, Place
from quotecards.typography.fontfile import SUFFIXES, Axis, FontFile, read_font_files

LOCK_NAME = "fonts.lock.json"
_TOLD = ("upstream", "commit", "licence")


def read_lock(folder: Path) -> dict[str, list[FontFile]]:
    """The locked files by family slug; empty where there is no lock. Raises FontError for a damaged one."""
    try:
        return {
            slug: [_from_json(f"{slug}/{file}", entry["family"], told) for file, told in entry["files"].items()]
            for slug, entry in _read(folder).items()
        }
    except (TypeError, KeyError, AttributeError) as error:
        raise _damaged() from error


def origins(folder: Path) -> dict[str, dict[str, str]]:
    """What people know of each family, by its slug: upstream, commit, licence. Raises FontError as `read_lock` does."""
    try:
        return {slug: {key: str(entry.get(key, "")) for key in _TOLD} for slug, entry in _read(folder).items()}
    except AttributeError as error:
        raise _damaged() from error


def scan_family(folder: Path) -> list[FontFile]:
    """The font files that lie in one family's folder, read one by one."""
    files = sorted(file for file in folder.iterdir() if file.suffix.lower() in SUFFIXES)
    return [font for file in files for font in read_font_files(file, f"{folder.name}/{file.name}")]


def make_lock(folder: Path) -> dict[str, Any]:
    """The lock of the files that lie in `folder` now."""
    known = _read(folder)
    lock: dict[str, Any] = {}
    for family in sorted(path for path in folder.iterdir() if path.is_dir()):
        files = scan_family(family)
        if not files:
            continue
        told = known.get(family.name, {})
        lock[family.name] = {
            "family": files[0].family,
            **{key: told.get(key, "") for key in _TOLD},
            "files": {Path(file.path).name: _to_json(file, file_of(folder, file.path)) for file in files},
        }
    return lock


def write_lock(folder: Path) -> None:
    """Make the lock of `folder` anew."""
    text = json.dumps(make_lock(folder), indent=1, ensure_ascii=False) + "\n"
    (folder / LOCK_NAME).write_text(text, encoding="utf-8")


def file_of(folder: Path, path: str) -> Path:
    """The file that a font's path means."""
    return folder / path.partition("#")[0]


def digest(file: Path) -> str:
    """sha256 of a file's bytes, in hexadecimal."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _read(folder: Path) -> dict[str, Any]:
    path = folder / LOCK_NAME
    if not path.is_file():
        return {}
    try:
        return dict(json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, TypeError) as error:
        raise _damaged() from error


def _damaged() -> FontError:
    hint = "make it anew with python -m quotecards.typography FOLDER"
    return FontError("is damaged", place=Place(LOCK_NAME), hint=hint)


def _to_json(font: FontFile, file: Path) -> dict[str, Any]:
    axes = {tag: list(dataclasses.astuple(axis)) for tag, axis in font.axes.items()}
    own = {"family": font.family} if "#" in font.path else {}  # a collection may hold several families
    return own | {
        "sha256": digest(file),
        "version": font.version,
        "italic": font.italic,
        "weight": font.weight,
        "width": font.width,
        "axes": axes,
    }


def _from_json(path: str, family: str, told: Mapping[str, Any]) -> FontFile:
    axes = {tag: Axis(*limits) for tag, limits in told["axes"].items()}
    family = told.get("family", family)
    return FontFile(path, family, told["italic"], told["weight"], told["width"], axes, told["version"])
