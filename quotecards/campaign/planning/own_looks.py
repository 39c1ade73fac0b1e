"""The themes and formats that rows of tables ask for, instead of those of the run."""

from quotecards.campaign.definition.campaign import Campaign
from quotecards.campaign.definition.settings import Setting, Settings
from quotecards.campaign.planning.looks import Look, OwnLooks, resolve_looks, theme_folders


class RowLooks:
    """Resolves the looks that rows ask for, each once."""

    def __init__(self, campaign: Campaign, settings: Settings) -> None:
        self._campaign, self._settings = campaign, settings
        self._found: dict[tuple[str | None, tuple[str, ...]], tuple[tuple[Look, ...], tuple[Look, ...]]] = {}

    def check(self, theme: str | None, formats: tuple[str, ...]) -> None:
        """Raises SettingError or Problems where there is no such theme or format."""
        if (theme is None and not formats) or (theme, formats) in self._found:
            return
        self._found[theme, formats] = resolve_looks(
            Setting(theme) if theme else self._settings.theme,
            Setting(formats) if formats else self._settings.formats,
            None if theme else self._campaign.overrides,  # which change the campaign's own theme
            theme_folders(self._campaign.root),
        )

    @property
    def own(self) -> OwnLooks:
        """All that were asked for and exist, in an order that does not depend on the rows'."""
        return tuple(sorted(self._found.items(), key=lambda one: (one[0][0] or "", one[0][1])))
