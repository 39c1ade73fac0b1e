"""The families that can be set with: found in folders, opened when they are first needed.

A font key names a file and the value of every one of its axes: `eb-garamond/EBGaramond[wght].ttf?wght=400`. It is the
same on every machine, so that a layout means the same glyphs everywhere.
"""

import functools
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import NoReturn

import uharfbuzz as hb

from quotecards.errors import FontError
from quotecards.typography import lock
from quotecards.typography.folders import families_in, same_name
from quotecards.typography.fontfile import FontFile, open_face
from quotecards.typography.shape import Shaped, shape

_HINT = "the families lie in fonts/<family>/"


@dataclass(frozen=True, slots=True)
class Face:
    """One face of a family: the key of its font, and what it turned out to be."""

    key: str
    family: str
    italic: bool
    weight: float
    width: float


class FontLibrary:
    """Fonts from some folders, earlier ones first, and what was measured with them.

    Not to be pickled: every worker opens its own.
    """

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._folders = folders
        self._index: dict[str, list[FontFile]] | None = None
        self._files: dict[str, Path] = {}
        self._fonts: dict[str, hb.Font] = {}
        self._digests: dict[str, str] = {}
        self._extents: dict[tuple[str, int], tuple[int, int, int, int] | None] = {}
        self._figures: dict[Hashable, float] = {}
        # A card asks for its words again and again, the next one has others: to keep more saves nothing, at 4 kB each.
        self._shape = functools.lru_cache(maxsize=1024)(self._shape_now)
        self._covers = functools.lru_cache(maxsize=16384)(self._covers_now)
        self._choose = functools.lru_cache(maxsize=512)(self._choose_now)

    @classmethod
    def open(cls, *folders: Path) -> "FontLibrary":
        """The families in `folders`, as `folders.families_in` finds them. No font is opened that a lock describes."""
        return cls(folders)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a font library is not to be pickled: every worker opens its own")

    @property
    def families(self) -> list[str]:
        return sorted({files[0].family for files in self._families().values()})

    def files(self, family: str) -> list[FontFile]:
        """The files of a family. Raises FontError for an unknown one."""
        files = self._families().get(same_name(family))
        if files is None:
            raise FontError(f"there is no family “{family}”", hint=self._suggestion(family))
        return files

    def origin(self, family: str) -> dict[str, str]:
        """What the lock tells of a family: upstream, commit, licence; empty where it is in none."""
        path = self.files(family)[0].path
        folder = self._files[path].parent.parent
        return lock.origins(folder).get(path.partition("/")[0], {})

    def has(self, family: str) -> bool:
        return same_name(family) in self._families()

    def face(
        self,
        family: str,
        *,
        weight: float = 400,
        italic: bool = False,
        width: float = 100,
        optical: float | None = None,
    ) -> Face:
        """The face of `family` nearest to a wish; a family without italics gives its roman.

        Every axis is pinned: weight and width as wished, optical size from `optical` (points), all others, and the
        optical size where none is given, at the font's default. Raises FontError for an unknown family.
        """
        return self._choose(family, weight, italic, width, optical)

    def font(self, key: str) -> hb.Font:
        """The font that a key names, at a scale of one unit per font unit, its axes set."""
        font = self._fonts.get(key)
        if font is None:
            path, _, axes = key.partition("?")
            font = hb.Font(open_face(self._file(path), path))
            if axes:
                pairs = (pair.split("=") for pair in axes.split("&"))
                font.set_variations({tag: float(value) for tag, value in pairs})
            self._fonts[key] = font
        return font

    def digest(self, key: str) -> str:
        """sha256 of the file that a key names."""
        path = key.partition("?")[0]
        if path not in self._digests:
            self._digests[path] = lock.digest(self._file(path))
        return self._digests[path]

    def path(self, key: str) -> Path:
        """The file that a key names."""
        return self._file(key.partition("?")[0])

    def covers(self, key: str, character: str) -> bool:
        """Whether the font has a glyph of its own for a character."""
        return self._covers(key, character)

    def shape(
        self,
        key: str,
        text: str,
        features: tuple[tuple[str, int], ...],
        language: str,
        *,
        leftwards: bool = False,
        script: str | None = None,
    ) -> Shaped:
        """`text` in one font, script and direction, in em. Kept, so that the same word is shaped once.

        `script` is told to a text that has none of its own.
        """
        return self._shape(key, text, features, language, way=(leftwards, script))

    def is_colour(self, key: str) -> bool:
        """Whether the glyphs of a font bring their own colours (COLR) and are painted, not filled."""
        face = self.font(key).face
        return bool(face.has_color_layers or face.has_color_paint)

    def extents(self, key: str, glyph: int) -> tuple[int, int, int, int] | None:
        """Left, bottom, right, top of a glyph's ink, in font units; None for a blank."""
        try:
            return self._extents[key, glyph]
        except KeyError:
            found = self.font(key).get_glyph_extents(glyph)
            box = None
            if found is not None and found.width and found.height:
                left, top = found.x_bearing, found.y_bearing
                box = (left, top + found.height, left + found.width, top)
            return self._extents.setdefault((key, glyph), box)

    def remember(self, what: Hashable, measure: Callable[[], float]) -> float:
        """A figure that is measured on the fonts elsewhere, kept as long as they are."""
        if what not in self._figures:
            self._figures[what] = measure()
        return self._figures[what]

    def _choose_now(self, family: str, weight: float, italic: bool, width: float, optical: float | None) -> Face:
        file = min(self.files(family), key=lambda file: file.distance(weight, italic, width))
        wishes = {"wght": weight, "wdth": width, "opsz": optical}
        pinned = {}
        for tag, axis in sorted(file.axes.items()):
            wish = wishes.get(tag)
            pinned[tag] = axis.default if wish is None else axis.nearest(wish)
        axes = "&".join(f"{tag}={value:g}" for tag, value in pinned.items())
        key = f"{file.path}?{axes}" if axes else file.path
        return Face(key, file.family, file.italic, pinned.get("wght", file.weight), pinned.get("wdth", file.width))

    def _families(self) -> dict[str, list[FontFile]]:
        if self._index is None:
            index: dict[str, list[FontFile]] = {}
            paths: dict[str, Path] = {}
            for root, files in chain.from_iterable(map(families_in, self._folders)):
                if same_name(files[0].family) not in index and not any(file.path in paths for file in files):
                    index[same_name(files[0].family)] = files
                    paths.update((file.path, lock.file_of(root, file.path)) for file in files)
            self._index, self._files = index, paths  # both or none: a folder may fail for a moment
        return self._index

    def _file(self, path: str) -> Path:
        self._families()
        if path not in self._files:
            raise FontError(f"there is no font “{path}”", hint=_HINT)
        return self._files[path]

    def _suggestion(self, family: str) -> str:
        import difflib

        close = difflib.get_close_matches(same_name(family), self._families(), n=1, cutoff=0.6)
        if close:
            return f"did you mean “{self._families()[close[0]][0].family}”?"
        return f"known: {', '.join(self.families)}" if self._families() else _HINT

    def _shape_now(
        self, key: str, text: str, features: tuple[tuple[str, int], ...], language: str, *, way: tuple[bool, str | None]
    ) -> Shaped:
        leftwards, script = way
        extents = functools.partial(self.extents, key)
        return shape(self.font(key), text, features, language, extents, leftwards=leftwards, script=script)

    def _covers_now(self, key: str, character: str) -> bool:
        font = self.font(key)
        if character == "\u2011":  # HarfBuzz sets a hyphen where a font has no non-breaking one
            return any(font.get_nominal_glyph(code) is not None for code in (0x2011, 0x2010))
        return font.get_nominal_glyph(ord(character)) is not None
