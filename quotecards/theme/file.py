"""Theme files: finding them by name, following `extends`, and resolving them for a format."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce
from pathlib import Path
from typing import Any

from quotecards.errors import Place, Problems, QuotecardsError, SettingError
from quotecards.model.places import Colour
from quotecards.model.theme import SHAPES, Format, Theme, TypeRole
from quotecards.platforms import load_formats
from quotecards.storage import locate
from quotecards.theme.merge import HEAD, bare, for_format, merge
from quotecards.theme.schema import ThemePart
from quotecards.yamlcheck import check
from quotecards.yamlfile import YamlDocument, did_you_mean, given, load

_NAME = re.compile(r"(?P<base>.+?\.ya?ml|[^/]*)(?:/(?P<variant>[^/]+))?")


def list_themes(folders: Sequence[Path]) -> list[Path]:
    """The theme files in `folders`, by name. Where two folders have one of the same name, the earlier folder counts."""
    found: dict[str, Path] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.yaml")) if folder.is_dir() else ():
            if path.is_file() and not path.name.startswith("."):
                found.setdefault(path.stem, path)
    return [found[name] for name in sorted(found)]


@dataclass(frozen=True, slots=True)
class ThemeFile:
    """A theme as written, with the themes that it extends, in one of its variants or as it is.

    `formats` are the formats and shapes that it has a section of its own for; every other takes the general layout.
    """

    name: str
    description: str
    path: Path
    formats: tuple[str, ...]
    variants: tuple[str, ...]
    variant: str | None
    _chain: tuple[YamlDocument, ...] = field(repr=False)  # from the furthest ancestor to this file

    @classmethod
    def find(cls, name: str, folders: Sequence[Path]) -> "ThemeFile":
        """The theme called `name` in one of `folders`, or the one in the file `name`, such as `looks/mine.yaml`.

        A variant follows after a slash: `riviera/night`. The file is checked as a whole, for every format and variant.
        Raises SettingError, or Problems with all of them.
        """
        match = _NAME.fullmatch(name)
        base, variant = (match["base"], match["variant"]) if match else (name, None)
        is_path = base.endswith((".yaml", ".yml"))
        path = locate(base) if is_path else _look_up(base, folders)
        chain = _follow(path, (path.parent, *folders) if is_path else folders)
        theme = cls(
            name=path.stem,
            description=str(chain[-1].data.get("description") or ""),
            path=path,
            formats=tuple(sorted({one for document in chain for one in _sections(document)})),
            variants=tuple(dict.fromkeys(one for document in chain for one in _keys(document, "variants"))),
            variant=None,
            _chain=chain,
        )
        theme._check()
        return theme if variant is None else theme.varied(variant)

    def varied(self, variant: str) -> "ThemeFile":
        """The theme in one of its variants. Raises SettingError where it has none of this name."""
        if variant not in self.variants:
            known = f"it has {', '.join(self.variants)}" if self.variants else "it has none"
            hint = did_you_mean(variant, self.variants) or known
            raise SettingError(f"the theme {self.path.stem} has no variant “{variant}”", hint=hint)
        return replace(self, name=f"{self.path.stem}/{variant}", variant=variant)

    def resolve(self, format: Format, overrides: "Mapping[str, Any] | YamlDocument | None" = None) -> Theme:  # noqa: A002
        """The theme for one format.

        The nearer file counts more (a campaign's overrides, then the variant, then this file, then what it extends),
        and in each file the format's section more than that of its shape, and that more than the rest. Hand overrides
        over as a YamlDocument (`document.part("overrides")`) to have mistakes in them shown where they stand.

        Raises SettingError or Problems.
        """
        document = self._merged(format)
        if overrides:
            document = merge(document, for_format(_overriding(overrides), (format.shape, format.name)))
        return _resolved(document).theme(self.name, self.description)

    def resolve_all(
        self, formats: Iterable[Format], overrides: "Mapping[str, Any] | YamlDocument | None" = None
    ) -> dict[str, Theme]:
        """`resolve` for several formats, by their names. Those that no section tells apart share what comes of it."""
        sections = self._spoken_of([self.variant] if self.variant else [])
        if overrides:
            sections |= {*_sections(_overriding(overrides))}
        found: dict[frozenset[str], Theme] = {}
        themes = {}
        for one in formats:
            spoken_of = frozenset({one.shape, one.name} & sections)
            if spoken_of not in found:
                found[spoken_of] = self.resolve(one, overrides)
            themes[one.name] = found[spoken_of]
        return themes

    def roles(self, format: Format) -> Mapping[str, TypeRole]:  # noqa: A002
        """The kinds of text of the theme in one format, by name."""
        return {name: part.role() for name, part in _resolved(self._merged(format)).type.items()}

    def place(self, format: Format | None, *keys: str) -> Place:  # noqa: A002
        """Where the value that these keys lead to stands: in this file, in the format's section, or in an ancestor."""
        return (self._merged(format) if format else self._chain[-1]).place(keys)

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that it stands in: its own, last, and those that it extends."""
        return tuple(Path(document.path) for document in self._chain)

    @property
    def palette(self) -> Mapping[str, Colour]:
        """The colours by their names."""
        return _resolved(self._merged(None)).palette

    def unused(self, part: str) -> tuple[str, ...]:
        """The names that this file gives in `palette` or `type` and that nothing in it or its ancestors speaks of."""
        spoken = {word for document in self._chain for word in _spoken(document.data)}
        return tuple(name for name in _keys(self._chain[-1], part) if name not in spoken)

    def _spoken_of(self, variants: Iterable[str]) -> set[str]:
        """What the sections for formats are called, here, in ancestors and in the variants: all else looks the same."""
        varied = (one.part("variants", variant) for one in self._chain for variant in variants)
        return {name for document in (*self._chain, *varied) if document.data for name in _sections(document)}

    def _merged(self, format: Format | None) -> YamlDocument:  # noqa: A002
        names = (format.shape, format.name) if format else ()
        return reduce(merge, [*(for_format(one, names) for one in self._chain), *self._varied(self.variant, names)])

    def _varied(self, variant: str | None, names: Sequence[str]) -> Iterable[YamlDocument]:
        """What the variant changes, from the furthest ancestor's to this file's."""
        if variant is None:
            return
        for document in self._chain:
            section = document.part("variants", variant)
            if isinstance(section.data, dict):
                yield bare(for_format(section, names))

    def _check(self) -> None:
        """Raise every mistake that is in the file for any of the formats and variants."""
        *ancestors, own = self._chain
        problems: dict[str, QuotecardsError] = {str(problem): problem for problem in _misfits(own, self.path)}
        layouts = {(), *((shape,) for shape in SHAPES), *((one.shape, one.name) for one in load_formats().values())}
        sections = set(self.formats)
        spoken_of = self._spoken_of(self.variants)
        different = {tuple(filter(spoken_of.__contains__, names)) for names in layouts if sections.intersection(names)}
        for names in sorted({(), *different}):
            for variant in (None, *self.variants):
                documents = [*(for_format(document, names) for document in ancestors)]
                documents += [for_format(own, names, head=True), *self._varied(variant, names)]
                try:
                    _resolved(reduce(merge, documents))
                except Problems as several:
                    problems |= {str(problem): problem for problem in several.problems}
                except SettingError as problem:
                    problems[str(problem)] = problem
        if problems:
            found = tuple(sorted(problems.values(), key=_by_place))
            raise found[0] if len(found) == 1 else Problems(found)


def _resolved(document: YamlDocument) -> ThemePart:
    data = document.data if isinstance(document.data, dict) else {}
    return check(ThemePart, document, {"palette": data.get("palette"), "type": data.get("type")})


def _by_place(problem: QuotecardsError) -> tuple[str, int, int]:
    place = problem.place or Place("")
    return place.path, place.line or 0, place.column or 0


def _look_up(name: str, folders: Sequence[Path], place: Place | None = None) -> Path:
    known = {path.stem: path for path in list_themes(folders)}
    if name not in known:
        raise SettingError(f"there is no theme “{name}”", place=place, hint=did_you_mean(name, known))
    return known[name]


def _follow(path: Path, folders: Sequence[Path]) -> tuple[YamlDocument, ...]:
    """The documents from the furthest ancestor of the theme at `path` to itself."""
    seen = [path]
    chain = [_load_theme(path)]
    while isinstance(base := chain[0].data.get("extends"), str):
        place = chain[0].place(("extends",))
        path = _look_up(base, folders, place)
        if path in seen:
            names = " → ".join(one.stem for one in (*seen, path))
            raise SettingError(f"the themes extend each other in a circle: {names}", place=place)
        seen.append(path)
        chain.insert(0, _load_theme(path))
    return tuple(chain)


def _load_theme(path: Path) -> YamlDocument:
    document = load(path)
    if not isinstance(document.data, dict):
        hint = "see themes/ for examples"
        raise SettingError("is not a theme: it must be a mapping of keys", place=document.place(()), hint=hint)
    return document


def _spoken(data: object) -> Iterable[str]:
    """Every word that stands as a value."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for value in data.values() if isinstance(data, dict) else data:
            yield from _spoken(value)


def _keys(document: YamlDocument, part: str) -> Iterable[str]:
    sections = document.data.get(part)
    for key, section in sections.items() if isinstance(sections, dict) else ():
        if section is not None:
            yield str(key)


def _sections(document: YamlDocument) -> Iterable[str]:
    for key in _keys(document, "formats"):
        yield from key.split()


def _misfits(document: YamlDocument, path: Path) -> Iterable[SettingError]:
    """What only a look beyond the file shows: its name, and which formats there are."""
    name = document.data.get("name")
    if isinstance(name, str) and name != path.stem:
        message = f"the theme's name is “{name}”, but its file is called {path.name}"
        yield SettingError(message, place=document.place(("name",)), hint="make them the same")
    known = (*SHAPES, *load_formats())
    for key in document.data["formats"] if isinstance(document.data.get("formats"), dict) else ():
        for one in key.split():
            if one not in known:
                place = document.place(("formats", key))
                yield SettingError(f"unknown format “{one}”", place=place, hint=did_you_mean(one, known))


def _overriding(overrides: "Mapping[str, Any] | YamlDocument") -> YamlDocument:
    """The overrides as a document. Raises SettingError where they touch what only the theme's own file can say."""
    if not isinstance(overrides, YamlDocument):
        overrides = given("overrides", overrides)
    if not isinstance(overrides.data, dict):
        raise SettingError("overrides must be a mapping of keys to values", place=overrides.place(()))
    for key in HEAD[:4]:
        if key in overrides.data:
            raise SettingError(f"“{key}” cannot be overridden", place=overrides.place((key,)))
    return overrides
