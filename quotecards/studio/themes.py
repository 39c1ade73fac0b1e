"""The themes that can be tried, each read once as long as none of its files has changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from quotecards.errors import QuotecardsError
from quotecards.model.places import Colour
from quotecards.studio.memory import Stamp, stamp
from quotecards.theme import ThemeFile, list_themes

_QUIET = 80  # of 255: the least distance between the channels of a colour that stands out


@dataclass(frozen=True, slots=True)
class ThemeEntry:
    """A theme that can be tried: its variants, its file as it was read, the name in its palette of its accent, if
    it has one, and its colour."""

    name: str
    description: str
    variants: tuple[str, ...]
    file: ThemeFile = field(repr=False)
    accent_name: str | None = None
    accent: str | None = None


class ThemeShelf:
    """Knows the themes that it has seen."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[dict[Path, Stamp], ThemeEntry]] = {}
        self._names: list[Path] = []

    def read(self, folders: Sequence[Path]) -> tuple[tuple[ThemeEntry, ...], tuple[QuotecardsError, ...]]:
        """The themes in `folders` that are sound, and what is wrong with the others."""
        paths = _inside(list_themes(folders), folders)
        if paths != self._names:  # another file may now be meant by a name that a theme extends
            self._known, self._names = {}, paths
        found: list[ThemeEntry] = []
        problems: list[QuotecardsError] = []
        for path in paths:
            try:
                found.append(self._entry(path, folders))
            except QuotecardsError as error:
                problems.append(error)
        return tuple(found), tuple(problems)

    def _entry(self, path: Path, folders: Sequence[Path]) -> ThemeEntry:
        if path in self._known:
            stamps, entry = self._known[path]
            if all(stamp(file) == before for file, before in stamps.items()):
                return entry
        file = ThemeFile.find(path.stem, folders)
        accent = accent_of(file.palette)
        shown = "#{:02x}{:02x}{:02x}".format(*file.palette[accent]) if accent else None
        entry = ThemeEntry(path.stem, file.description, file.variants, file, accent, shown)
        self._known[path] = {one: stamp(one) for one in file.files}, entry
        return entry


def accent_of(palette: Mapping[str, Colour]) -> str | None:
    """The colour that gives a theme its note: the one named so, else the most colourful; None where all are quiet."""
    if "accent" in palette:
        return "accent"
    loudest = max(palette, key=lambda name: _colourful(palette[name]), default=None)
    return loudest if loudest and _colourful(palette[loudest]) >= _QUIET else None


def _colourful(colour: Colour) -> int:
    return max(colour) - min(colour)


def _inside(paths: Sequence[Path], folders: Sequence[Path]) -> list[Path]:
    """The paths that do not lead out of their folders: a link in a folder that came by mail may point anywhere."""
    homes = [folder.resolve() for folder in folders]
    return [path for path in paths if any(path.resolve().is_relative_to(home) for home in homes)]
