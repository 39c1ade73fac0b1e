"""The looks that an editor tries: a theme, a variant and an accent, resolved for every format."""

import dataclasses
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quotecards.campaign.definition.campaign import Campaign
from quotecards.campaign.definition.settings import Setting, Settings
from quotecards.campaign.making.press import Order
from quotecards.campaign.planning.looks import Look, resolve_looks, theme_folders
from quotecards.errors import SettingError
from quotecards.studio.themes import ThemeShelf
from quotecards.theme import ThemeFile
from quotecards.yamlfile import YamlDocument, did_you_mean, given

_ACCENT = re.compile(r"#[0-9a-fA-F]{6}")
_KEPT = 16  # looks that are kept resolved


@dataclass(frozen=True, slots=True)
class Tried:
    """A look by its names; `theme` is a name or the file that the campaign names, `accent` a colour such as #c8102e."""

    theme: str
    variant: str | None = None
    accent: str | None = None

    @property
    def full_name(self) -> str:
        return f"{self.theme}/{self.variant}" if self.variant else self.theme


def look_of(settings: Settings) -> Tried:
    """The look that the campaign itself asks for."""
    theme, slash, variant = settings.theme.value.rpartition("/")
    if not slash or settings.theme.value.endswith((".yaml", ".yml")):
        return Tried(settings.theme.value)
    return Tried(theme, variant)


class Wardrobe:
    """The themes of a campaign: which there are, and each as it is in every format. One for each state of the disk."""

    def __init__(self, campaign: Campaign, settings: Settings, shelf: ThemeShelf) -> None:
        self._campaign = campaign
        self._settings = settings
        self._own = look_of(settings)
        self._resolved: dict[Tried, tuple[tuple[Look, ...], tuple[Look, ...]]] = {}
        self.themes, self.problems = shelf.read(self._folders)

    @property
    def own(self) -> Tried:
        """The look that the campaign asks for."""
        return self._own

    def tried(self, theme: str | None, variant: str | None, accent: str | None) -> Tried:
        """The look that the page asks for. Raises SettingError where there is none, or what it says is no colour."""
        name = theme or self._own.theme
        if accent and not _ACCENT.fullmatch(accent):
            raise SettingError("the accent must be a colour such as #c8102e")
        known = {one.name: one.variants for one in self.themes}
        if name not in known and name != self._own.theme:
            raise SettingError(f"there is no theme “{name[:80]}”", hint=did_you_mean(name, known))
        if variant and variant not in known.get(name, ()) and (name, variant) != (self._own.theme, self._own.variant):
            raise SettingError(f"the theme {name} has no variant “{variant[:80]}”")
        return Tried(name, variant or None, accent.lower() if accent else None)

    def looks(self, tried: Tried) -> tuple[tuple[Look, ...], tuple[Look, ...]]:
        """The look in the formats of the run, and in all others. Raises SettingError or Problems."""
        known = self._resolved.get(tried)
        if known is not None:
            return known
        origin = self._settings.theme.origin if tried.theme == self._own.theme else "default"
        name = Setting(tried.full_name, origin)
        looks = resolve_looks(name, self._settings.formats, self._overrides(tried), self._folders, self._found)
        if len(self._resolved) >= _KEPT:
            self._resolved = {}  # as a whole: other threads are looking things up in it
        self._resolved[tried] = looks
        return looks

    def order(self, order: Order, tried: Tried) -> Order:
        """The order with another look."""
        looks, others = self.looks(tried)
        return dataclasses.replace(order, looks=looks, others=others)

    def accent_name(self, tried: Tried) -> str:
        """What the accent is called in the palette of a look's theme."""
        return next((one.accent_name for one in self.themes if one.name == tried.theme), None) or "accent"

    def _found(self, name: str, folders: Sequence[Path]) -> ThemeFile:
        """The theme of this name as it was read for this state of the disk, if it was."""
        base, _, variant = name.partition("/")
        known = next((one.file for one in self.themes if one.name == base), None)
        if known is None:
            return ThemeFile.find(name, folders)
        return known.varied(variant) if variant else known

    @property
    def _folders(self) -> tuple[Path, ...]:
        return theme_folders(self._campaign.root)

    def _overrides(self, tried: Tried) -> YamlDocument | None:
        """The campaign's overrides with the accent that is tried."""
        own = self._campaign.overrides
        name = self.accent_name(tried)
        if tried.accent is None:
            return own
        data: dict[str, Any] = dict(own.data) if own and isinstance(own.data, dict) else {}
        palette = data.get("palette")
        data["palette"] = {**(palette if isinstance(palette, dict) else {}), name: tried.accent}
        if own is None:
            return given("the accent", data)
        return dataclasses.replace(own, data=data)
