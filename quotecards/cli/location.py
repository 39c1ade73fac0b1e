"""A file or folder that the user names: a path, or an address in a store."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class Location(click.ParamType[Path]):
    """The type of such an argument. Raises SettingError for a kind of storage that is not known."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        del param
        if ctx and ctx.resilient_parsing:  # a shell completes what stands behind it
            return Path(value)
        from quotecards.storage import locate

        return locate(value)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> "list[CompletionItem]":
        del ctx, param
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, type="file")]


location = Location()
