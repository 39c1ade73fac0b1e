"""The looks of a run: its theme as it is in each format, and where themes and fonts are found."""

import dataclasses
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from quotecards import resources
from quotecards.campaign.definition.settings import Setting, chosen
from quotecards.errors import SettingError
from quotecards.model.theme import Format, Theme
from quotecards.platforms import load_formats, platforms
from quotecards.theme import ThemeFile
from quotecards.typography import installed_families
from quotecards.yamlfile import YamlDocument


@dataclass(frozen=True, slots=True)
class Look:
    """A theme as it is in one format."""

    format: Format
    theme: Theme

    @property
    def picture(self) -> Hashable:
        """What decides about the picture before it is encoded: looks that agree here show the same."""
        return self.format.width, self.format.height, self.format.safe, self.theme


# By the theme and the formats that cards ask for, their looks, and the theme in all other formats.
OwnLooks = tuple[tuple[tuple[str | None, tuple[str, ...]], tuple[tuple[Look, ...], tuple[Look, ...]]], ...]


def resolve_looks(
    theme: Setting[str],
    formats: Setting[tuple[str, ...]],
    overrides: YamlDocument | None,
    folders: tuple[Path, ...],
    find: Callable[[str, Sequence[Path]], ThemeFile] = ThemeFile.find,
) -> tuple[tuple[Look, ...], tuple[Look, ...]]:
    """The theme in every format that is wanted, and in all others. `find` finds it by its name in the folders.

    Raises SettingError, with the place of the setting, where there is no such thing.
    """
    known = load_formats()
    wanted = [chosen(Setting(name, formats.origin), known, "format") for name in dict.fromkeys(formats.value)]
    try:
        file = find(theme.value, folders)
    except SettingError as error:
        if error.place is None and theme.place is not None:
            raise SettingError(error.message, place=theme.place, hint=error.hint) from error
        raise
    themes = file.resolve_all(known.values(), overrides)
    looks = {name: Look(fmt, themes[name]) for name, fmt in known.items()}
    return tuple(looks[name] for name in wanted), tuple(look for name, look in looks.items() if name not in wanted)


def font_folders(root: Path) -> tuple[Path, ...]:
    """Where fonts are looked for: those that come with quotecards, and a `fonts` folder of the campaign's own."""
    return (resources.fonts(), root / "fonts", *installed_families())


def theme_folders(root: Path) -> tuple[Path, ...]:
    """Where themes are looked for: a `themes` folder of the campaign's own, and those that come with quotecards."""
    return (root / "themes", resources.themes())


def grouped(looks: Iterable[Look]) -> list[list[Look]]:
    """The looks that show the same picture, together, the largest limit first: what fits a lower one serves both."""
    found: dict[Hashable, list[Look]] = {}
    for look in looks:
        found.setdefault(look.picture, []).append(look)
    return [sorted(group, key=lambda look: -look.format.max_bytes) for group in found.values()]


def takes_several(fmt: Format) -> bool:
    platform = platforms()[fmt.platform]
    return bool(platform.document or (platform.post and platform.post.pictures > 1))


def for_slides(look: Look) -> Look:
    """The look for slides: JPEG, which goes into a PDF as it is, where the platform shows documents."""
    if platforms()[look.format.platform].document and "jpeg" in look.format.takes:
        return dataclasses.replace(look, format=dataclasses.replace(look.format, takes=("jpeg",)))
    return look
